"""What the commands without a window share: exit statuses, messages, the models, one file."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TypeAlias

from covid_desktop.atomic import write_atomically
from covid_desktop.domain.errors import FilmUnreadable, ModelUnavailable, ReaderError
from covid_desktop.domain.film import Film
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.paths import models
from covid_desktop.reading import Answer, assess, open_film

NOTICE = "Research and education use. Not a medical device."

# What became of a file: its path as named, the film if it could be read, and the outcome.
Outcome: TypeAlias = tuple[Path, Film | None, Answer | ReaderError]

ALL_ASSESSED = 0
SOME_NOT_ASSESSED = 1
COULD_NOT_RUN = 2
# As shells have it: 128 and the number of the signal.
INTERRUPTED = 130


def ready_assessor() -> FilmAssessor:
    """The models, once they have passed their self-test; says which ones speak.

    Raises:
        ModelUnavailable: none, broken, or the self-test failed.
    """
    assessor = FilmAssessor.open(models())
    test = assessor.self_test()
    if not test.passed:
        raise ModelUnavailable(
            "self-test-failed", test.what, "Run covid-desktop self-test to see what works here."
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


def has_folder(path: Path, thing: str) -> bool:
    """Is there a folder to write to? Asked before hours of work, not after.

    Args:
        path: the file to be written.
        thing: what it is, for the message ("table").
    """
    if path.absolute().parent.is_dir():
        return True
    say(f"The {thing} cannot be written to {path}: its folder does not exist.",
        "Choose a folder that exists and can be written to.")  # fmt: skip
    return False


def write_out(path: Path, content: bytes, thing: str) -> bool:
    """Write a file whole, or say why it could not be written.

    Args:
        path: the file.
        content: its bytes.
        thing: what it is, for the message ("table").
    """
    try:
        write_atomically(path, content)
    except OSError as error:
        say(f"The {thing} could not be written to {path}: {error.strerror}.",
            "Choose a folder that exists and can be written to.")  # fmt: skip
        return False
    return True


def say(*sentences: str) -> None:
    """A message on standard error; where there is none, silence."""
    if sys.stderr is None:  # print would take standard output instead
        return
    with contextlib.suppress(OSError):
        print(*sentences, file=sys.stderr, flush=True)
