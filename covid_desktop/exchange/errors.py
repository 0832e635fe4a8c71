"""What can go wrong on the way out, in the reader's words."""

from __future__ import annotations

from covid_desktop.domain.errors import ReaderError


class ExchangeError(ReaderError):
    """A DICOM object could not be made or written."""


class FilmNotReferable(ExchangeError):
    """Nothing can be said of a film in DICOM that has no identity there."""


class FileNotWritten(ExchangeError):
    """The object is sound, but its file could not be written."""


class CopyNotMade(ExchangeError):
    """No de-identified copy of this file can be made."""
