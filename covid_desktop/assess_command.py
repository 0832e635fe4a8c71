"""The command `assess`: one line a film, or one JSON object; a table if one is asked for."""

from __future__ import annotations

import argparse
import csv
import io
import json
from pathlib import Path

from covid_desktop.answers import answer_line, answer_object, csv_columns, flatten
from covid_desktop.console import (
    ALL_ASSESSED,
    COULD_NOT_RUN,
    NOTICE,
    SOME_NOT_ASSESSED,
    has_folder,
    say,
    write_out,
)
from covid_desktop.outcomes import assessor_or_complaint, outcome_of
from covid_desktop.reading import gather_films


def assess_films(arguments: list[str]) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="covid-desktop assess",
        description=f"Assesses films: one line a film, or JSON Lines. {NOTICE}",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films or folders")
    parser.add_argument("--json", action="store_true", help="one JSON object a film")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table as well")
    asked = parser.parse_args(arguments)
    if asked.csv and not has_folder(asked.csv, "table"):
        return COULD_NOT_RUN
    assessor = assessor_or_complaint()
    if assessor is None:
        return COULD_NOT_RUN
    table = _Table() if asked.csv else None
    status = ALL_ASSESSED
    count = 0
    for path, film, outcome in (outcome_of(p, assessor) for p in gather_films(asked.paths)):
        count += 1
        answer = answer_object(path, film, outcome)
        line = answer_line(path, film, outcome)
        print(json.dumps(answer, ensure_ascii=False) if asked.json else line)
        if table:
            table.add(flatten(answer))
        if answer["status"] != "assessed":
            status = SOME_NOT_ASSESSED
    if count == 0:
        say("No file was found in the folders named.")
        return COULD_NOT_RUN
    if table and not write_out(asked.csv, table.content, "table"):
        return COULD_NOT_RUN
    return status


class _Table:
    """The CSV, gathered in memory, so that the file appears whole or not at all."""

    def __init__(self) -> None:
        self._text = io.StringIO(newline="")
        self._writer = csv.DictWriter(self._text, csv_columns(), extrasaction="ignore")
        self._writer.writeheader()

    def add(self, row: dict[str, object]) -> None:
        """One film's row."""
        self._writer.writerow(row)

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return self._text.getvalue().encode("utf-8", "backslashreplace")
