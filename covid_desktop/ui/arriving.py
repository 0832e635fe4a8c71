"""Films on their way onto the screen: what a worker reads, and what has come of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ReaderError
from covid_desktop.reading import BegunFilm, OpenedFilm, begin_film, gather_films, open_film
from covid_desktop.ui.film_raster import thumbnail

_log = logging.getLogger(__name__)

THUMBNAIL_SIDE = 96


@dataclass(frozen=True)
class Trouble:
    """Something to tell the reader.

    Attributes:
        reason: what happened, and what can be done.
        subject: the file's name, if it is about one.
    """

    reason: Reason
    subject: str = ""


@dataclass(frozen=True)
class Progress:
    """How far the opening of files has come."""

    done: int
    total: int


# A film with its thumbnail.
Arrival: TypeAlias = tuple[OpenedFilm, NDArray[np.uint8]]


@dataclass(eq=False)
class Batch:
    """Files asked for together. They arrive in any order and are opened in the order asked.

    Attributes:
        previewed: sha256 of the first film, if the reader was given a preview of it.
    """

    number: int
    cancelled: threading.Event = field(default_factory=threading.Event)
    total: int = 0
    next: int = 0
    arrived: dict[int, Arrival | Trouble] = field(default_factory=dict)
    previewed: str | None = None
    opened_before: int = 0
    has_shown: bool = False
    troubles: list[Trouble] = field(default_factory=list)


def reason_of(fault: Exception) -> Reason:
    """What to tell the reader of a failure; of our own mistakes only that there was one."""
    if isinstance(fault, ReaderError):
        return Reason(fault.code, fault.what, fault.advice)
    # Only the type: a message may quote a path or a patient.
    _log.error("a task failed with %s", type(fault).__name__)
    return Reason(
        "internal-error",
        QCoreApplication.translate("session", "Something inside the program failed."),
        QCoreApplication.translate(
            "session", "Try again; if it happens again, please report it with the log file."
        ),
    )


def gathered(paths: Sequence[Path], cancelled: threading.Event) -> list[Path]:
    """On a worker: a folder on a slow network can hold many thousand files."""
    files = []
    for path in gather_films(paths):
        if cancelled.is_set():
            break
        files.append(path)
    return files


def loaded(path: Path) -> Arrival:
    """On a worker: a film, and how it looks small."""
    return _with_thumbnail(open_film(path))


def begun(path: Path) -> Arrival | BegunFilm:
    """On a worker: the same, or a preview where the film takes long."""
    found = begin_film(path)
    return found if isinstance(found, BegunFilm) else _with_thumbnail(found)


def finished(film: BegunFilm) -> Arrival:
    """On a worker: what was begun."""
    return _with_thumbnail(film.finish())


def _with_thumbnail(opened: OpenedFilm) -> Arrival:
    return opened, thumbnail(opened.film, THUMBNAIL_SIDE)
