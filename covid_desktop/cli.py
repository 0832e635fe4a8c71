"""The command line: the same use cases as the window, headless.

Standard output carries answers alone, standard error carries messages. Exit status:
0 every film assessed; 1 some refused or unreadable; 2 wrong usage or nothing could run.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

from covid_desktop import __version__
from covid_desktop.answers import answer_line, answer_object, csv_columns, flatten
from covid_desktop.compare_command import compare_films
from covid_desktop.console import (
    ALL_ASSESSED,
    COULD_NOT_RUN,
    INTERRUPTED,
    NOTICE,
    SOME_NOT_ASSESSED,
    assessor_or_complaint,
    has_folder,
    outcome_of,
    ready_assessor,
    say,
    write_out,
)
from covid_desktop.domain.errors import ReaderError
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.paths import models
from covid_desktop.reading import gather_films
from covid_desktop.report_command import report_films
from covid_desktop.screening.bar import Bar
from covid_desktop.screening.run import Screening
from covid_desktop.screening.workers import MOST_WORKERS, Workers, available_cores
from covid_desktop.self_test import Check, check_all


def main(argv: Sequence[str] | None = None) -> int:
    """Run one call of the program.

    Args:
        argv: arguments after the program's name; sys.argv if None.

    Returns:
        The exit status.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _survive_odd_names()
    command = _COMMANDS.get(arguments[0]) if arguments else None
    try:
        return _run(command, arguments[1:]) if command else _open(arguments)
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED


def _run(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run a command; whatever becomes of its output, there is no traceback."""
    try:
        status = command(arguments)
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has gone (| head): not an error.
        _forget_output()
        return SOME_NOT_ASSESSED
    except OSError as error:
        _forget_output()
        say(f"The output could not be written: {error.strerror}.",
             "Choose a place that exists and has room.")  # fmt: skip
        return COULD_NOT_RUN
    return status


def _forget_output() -> None:
    """What is still to be written goes nowhere, so that the end of the program is quiet."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="covid-desktop",
        description=f"Opens the window, with these films or folders. {NOTICE}",
        epilog="Commands without a window: assess, compare, report, screen, self-test (each with "
        "--help). A file that bears a command's name is opened as ./assess.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="films or folders")
    parser.add_argument("--version", action="version", version=f"covid-desktop {__version__}")
    parser.add_argument(
        "--picture", type=Path, metavar="FILE.png",
        help="show the films, write a picture of the window once all are answered, and end",
    )  # fmt: skip
    parser.add_argument(
        "--until-painted", action="store_true",
        help="end as soon as the window is painted: how long does a start take?",
    )  # fmt: skip
    asked = parser.parse_args(arguments)
    # Qt is loaded for the window alone: the commands run where no Qt library is.
    from covid_desktop.app import run_window  # noqa: PLC0415

    return run_window(
        asked.paths, picture=asked.picture, until_painted=asked.until_painted, greet=True
    )


def _assess(arguments: list[str]) -> int:
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


def _screen(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="covid-desktop screen",
        description=f"Assesses a whole archive, into a table of one row a film. {NOTICE}",
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="with all below")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="table to write, .csv or .parquet"
    )
    parser.add_argument(
        "--workers", type=_count, default=available_cores(), metavar="N",
        help="processes at work; one a core if not given (%(default)s here)",
    )  # fmt: skip
    parser.add_argument("--resume", action="store_true", help="go on where it was interrupted")
    asked = parser.parse_args(arguments)
    screening = Screening(asked.folder, asked.out)
    try:
        screening.check(resume=asked.resume)
        if screening.is_complete:
            say(f"{asked.out} is complete; nothing was left to do.")
            statuses = screening.statuses()
        else:
            assessor = ready_assessor()
            opener = partial(FilmAssessor.open, models())
            with Workers(opener, asked.workers) as workers, Bar() as bar:
                statuses = screening.run(workers, assessor.references, bar.show)
    except ReaderError as error:
        say(error.what, error.advice)
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        if not screening.journal.exists():
            raise
        say(f"Stopped. What is done is in {screening.journal}; the same command with --resume"
             " goes on.")  # fmt: skip
        return INTERRUPTED
    kinds = ("assessed", "refused", "unreadable")
    say(", ".join(f"{statuses.count(kind)} {kind}" for kind in kinds) + ".")
    return ALL_ASSESSED if set(statuses) == {"assessed"} else SOME_NOT_ASSESSED


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"between 1 and {MOST_WORKERS}")
    return count


def _self_test(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="covid-desktop self-test",
        description="Model, codecs, providers, fonts, library: what works here.",
    )
    parser.parse_args(arguments)
    checks: list[Check] = []
    for check in check_all():
        checks.append(check)
        print(f"{'ok  ' if check.passed else 'FAIL'}  {check.name}: {check.what}", flush=True)
    failed = [c.name for c in checks if not c.passed]
    if failed:
        say(f"{len(failed)} of {len(checks)} checks failed: {', '.join(failed)}.")
    return SOME_NOT_ASSESSED if failed else ALL_ASSESSED


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


def _survive_odd_names() -> None:
    """A file name that is no valid UTF-8 is printed with escapes, not with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream)


def _reconfigure(stream: TextIO) -> None:
    with contextlib.suppress(AttributeError):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[attr-defined]


_COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "assess": _assess,
    "compare": compare_films,
    "report": report_films,
    "screen": _screen,
    "self-test": _self_test,
}
