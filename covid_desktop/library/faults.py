"""What can be wrong with the library, in the reader's words."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.sentence import sentence

_log = logging.getLogger(__name__)


class LibraryUnavailable(ReaderError):
    """The library cannot do what was asked; nothing that it held is lost by that."""


class FilmUnknown(ReaderError):
    """The film or study is not in the library."""

    def __init__(self) -> None:
        super().__init__(
            "not-in-library",
            "This film or study is not in the library, or no longer.",
            "Add the film again.",
        )


_BUSY = (
    "library-busy",
    sentence("Another program is writing to the library and does not let go of it."),
    sentence("Close other windows of Covid Desktop, and try again."),
)
_READ_ONLY = (
    "library-read-only",
    sentence("The library may be read but not written to."),
    sentence(
        "Ask for the right to write to its folder, or choose another folder in the preferences."
    ),
)
_DAMAGED = (
    "library-damaged",
    sentence("The library's file is damaged or is not a library."),
    sentence(
        "It was left as it is. Copy the library's folder to a safe place, then put the latest"
        " backup from that folder in its place; the films themselves are not affected."
    ),
)
_NOT_ACCESSIBLE = (
    "library-not-accessible",
    sentence("The library's file or folder cannot be opened."),
    sentence("Check that the folder exists, that its disk is connected, and that you may use it."),
)
_DISK = (
    "library-disk",
    sentence("The disk failed while the library was read or written."),
    sentence(
        "Check the disk, and that the library is on a disk of this computer and not on the network."
    ),
)
_FULL = (
    "library-disk-full",
    sentence("The disk is full; what was asked of the library was not done."),
    sentence("Make room on the disk, and try again."),
)
_OTHER = (
    "library-failed",
    sentence("The library could not do what was asked; nothing was changed."),
    sentence("Try again; if it happens again, please report it."),
)
_WORDS = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _NOT_ACCESSIBLE,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_FULL: _FULL,
}


def newer_library(found: int, known: int) -> LibraryUnavailable:
    """The error of a library that a later version of the app has written."""
    return LibraryUnavailable(
        "library-newer",
        sentence(
            "The library was written by a newer Covid Desktop (form {0}; this one knows {1}).",
            found,
            known,
        ),
        "Start the newer version, or choose another library folder in the preferences.",
    )


def damaged_library() -> LibraryUnavailable:
    """The error of a file that is no library, or no longer a whole one."""
    return LibraryUnavailable(*_DAMAGED)


def inaccessible_library() -> LibraryUnavailable:
    """The error of a folder that cannot be made or entered."""
    return LibraryUnavailable(*_NOT_ACCESSIBLE)


@contextmanager
def in_words() -> Iterator[None]:
    """Turn SQLite's errors into the reader's words.

    Raises:
        LibraryUnavailable: for any error of SQLite.
    """
    try:
        yield
    except sqlite3.Error as fault:
        # An extended code holds its kind in the lowest byte.
        code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        # Only the code: SQLite's message may quote a value, hence a patient.
        _log.warning("SQLite answered with %s, code %d", type(fault).__name__, code)
        raise LibraryUnavailable(*_WORDS.get(code, _OTHER)) from None
