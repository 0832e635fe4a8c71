"""Errors that a reader can act on: each says what happened and what to do next.

The two sentences are shown as they stand (banner, command line, JSON), so they
never hold a patient's name or ID, nor the words of a library.
"""

from __future__ import annotations


class ReaderError(Exception):
    """Something went wrong that the reader can understand and act on.

    Attributes:
        code: stable, hyphenated, for machines ("truncated-file").
        what: one sentence: what happened.
        advice: one sentence: what the reader can do.
    """

    def __init__(self, code: str, what: str, advice: str) -> None:
        super().__init__(f"{what} {advice}")
        self.code = code
        self.what = what
        self.advice = advice


class FilmUnreadable(ReaderError):
    """The file could not be turned into a Film."""


class FileNotAccessible(FilmUnreadable):
    """The file is missing, is a folder, or may not be read."""


class UnknownFormat(FilmUnreadable):
    """The content is neither PNG, JPEG nor DICOM."""


class FilmDamaged(FilmUnreadable):
    """The file begins like a film but is truncated or corrupt."""


class FilmNotSupported(FilmUnreadable):
    """A sound file of a kind that is not a single plain film (CT, cine, no pixels...)."""


class FilmTooLarge(FilmUnreadable):
    """The film would need more memory than one plain film ever should."""


class ModelUnavailable(ReaderError):
    """No model can be used: films open, but nothing is assessed."""
