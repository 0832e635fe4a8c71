"""What the commands without a window share: the models, opened and tested, and a file's outcome."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from covid_desktop.console import NOTICE, say
from covid_desktop.domain.errors import FilmUnreadable, ModelUnavailable, ReaderError
from covid_desktop.domain.film import Film
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.paths import models
from covid_desktop.reading import Answer, assess, open_film

# What became of a file: its path as named, the film if it could be read, and the outcome.
Outcome: TypeAlias = tuple[Path, Film | None, Answer | ReaderError]


def ready_assessor() -> FilmAssessor:
    """The models, once they have passed their self-test; says which ones speak.

    Raises:
        ModelUnavailable: none, broken, or the self-test failed.
    """
    assessor = FilmAssessor.open_tested(
        models(), advice="Run covid-desktop self-test to see what works here."
    )
    say(NOTICE, f"Model {assessor.reference.short}, {assessor.provider}.")
    return assessor


def assessor_or_complaint() -> FilmAssessor | None:
    """`ready_assessor`, or None once the reader has been told why there is none."""
    try:
        return ready_assessor()
    except ModelUnavailable as error:
        say(error.what, error.advice)
        return None


def outcome_of(path: Path, assessor: FilmAssessor) -> Outcome:
    """A file's outcome; nothing that is wrong with it stops the others."""
    try:
        opened = open_film(path)
    except FilmUnreadable as error:
        return path, None, error
    try:
        return path, opened.film, assess(opened, assessor)
    except ModelUnavailable as error:
        return path, opened.film, error
