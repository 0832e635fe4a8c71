"""The command `screen`: a whole archive into one table, by several processes."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from covid_desktop.console import (
    ALL_ASSESSED,
    COULD_NOT_RUN,
    INTERRUPTED,
    NOTICE,
    SOME_NOT_ASSESSED,
    say,
)
from covid_desktop.domain.errors import ReaderError
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.outcomes import ready_assessor
from covid_desktop.paths import models
from covid_desktop.screening.bar import Bar
from covid_desktop.screening.run import Screening
from covid_desktop.screening.workers import MOST_WORKERS, Workers, available_cores


def screen_folder(arguments: list[str]) -> int:
    """Run the command; returns the exit status."""
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
