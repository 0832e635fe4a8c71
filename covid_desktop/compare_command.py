"""The command `compare`: what has changed between two films of one patient."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from covid_desktop.comparison_answers import (
    NOT_COMPARED,
    change_lines,
    comparison_object,
    picture_of,
    unreadable_change,
)
from covid_desktop.console import (
    ALL_ASSESSED,
    COULD_NOT_RUN,
    NOTICE,
    SOME_NOT_ASSESSED,
    has_folder,
    say,
    write_out,
)
from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.errors import ReaderError
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.known_films import KnownFilms, known_films
from covid_desktop.outcomes import Outcome, assessor_or_complaint, outcome_of
from covid_desktop.paths import settings_file
from covid_desktop.reading import Comparison, OpenedFilm, compare
from covid_desktop.settings import load_settings


def compare_films(arguments: list[str]) -> int:
    """Run the command; returns the exit status."""
    asked = _asked(arguments)
    if asked.image and not has_folder(asked.image, "picture"):
        return COULD_NOT_RUN
    assessor = assessor_or_complaint()
    if assessor is None:
        return COULD_NOT_RUN
    settings, _ = load_settings(settings_file())
    with known_films(settings) as known:
        prior, current = (_outcome(path, assessor, known) for path in (asked.prior, asked.current))
    comparison = _compared(prior, current, assessor)
    alignment = comparison.alignment if comparison else NOT_COMPARED
    change = comparison.change if comparison else unreadable_change(prior[2], current[2])
    if asked.json:
        print(json.dumps(comparison_object(prior, current, alignment, change), ensure_ascii=False))
    else:
        print("\n".join(change_lines(change)))
    if asked.image and not _write_picture(asked.image, comparison):
        return COULD_NOT_RUN
    are_assessed = all(isinstance(o, Assessment) for _, _, o in (prior, current))
    return ALL_ASSESSED if are_assessed else SOME_NOT_ASSESSED


def _outcome(path: Path, assessor: FilmAssessor, known: KnownFilms) -> Outcome:
    """The file's outcome, and the film as the reader's library knows it."""
    named, film, outcome = outcome_of(path, assessor)
    return named, known.identified(film) if film else None, outcome


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="covid-desktop compare",
        description=f"What has changed between two films of one patient. {NOTICE}",
    )
    parser.add_argument("prior", type=Path, metavar="PRIOR", help="the earlier film")
    parser.add_argument("current", type=Path, metavar="CURRENT", help="the later film")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument(
        "--image", type=Path, metavar="FILE.png",
        help="write both films, lined up, and their difference",
    )  # fmt: skip
    return parser.parse_args(arguments)


def _write_picture(path: Path, comparison: Comparison | None) -> bool:
    """Where there is nothing to draw, only a message; False where it could not be written."""
    if comparison is None:
        say("No picture was written: one of the films could not be shown.")
        return True
    return write_out(path, picture_of(comparison, NOTICE), "picture")


def _compared(prior: Outcome, current: Outcome, assessor: FilmAssessor) -> Comparison | None:
    """None where one of the films could not be read, or the model broke."""
    opened = []
    for _, film, outcome in (prior, current):
        if film is None or isinstance(outcome, ReaderError):
            return None
        opened.append(OpenedFilm(film, outcome.timing.load, outcome))
    return compare(opened[0], opened[1], assessor.repeatability)
