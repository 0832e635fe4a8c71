"""What the reader's library and settings say of films that a command names.

Patient and date of a PNG are typed once in the window, or stand in its file's name as the
preferences have it; notes are pinned there. Nothing is written.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.film import Film
from covid_desktop.domain.study import PinnedNote
from covid_desktop.library.naming import named_film
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.paths import library_folder
from covid_desktop.settings import Settings

_PATIENCE = 2.0


@dataclass(frozen=True)
class KnownFilms:
    """The library, if there is one that can be used.

    Attributes:
        library: None where there is none.
        pattern: how patient and date stand in the names of files.
    """

    library: StudyLibrary | None
    pattern: str = ""

    def identified(self, film: Film) -> Film:
        """The film with the patient and the date that it is known by."""
        if self.library is not None:
            with contextlib.suppress(ReaderError):
                record = self.library.film(film.sha256)
                return replace(film, patient=record.patient, study=record.study)
        return named_film(film, self.pattern)

    def notes(self, film: Film) -> tuple[PinnedNote, ...]:
        """What is pinned to the film's patient."""
        if self.library is not None:
            with contextlib.suppress(ReaderError):
                return self.library.pinned_notes(film.sha256)
        return ()


@contextlib.contextmanager
def known_films(settings: Settings) -> Iterator[KnownFilms]:
    """Open the library that the settings name, where it is; without one, names alone are read."""
    folder = Path(settings.library_folder) if settings.library_folder else library_folder()
    library = None
    with contextlib.suppress(ReaderError, OSError):
        if StudyLibrary.exists(folder):
            library = StudyLibrary(folder, patience=_PATIENCE)
    try:
        yield KnownFilms(library, settings.name_pattern)
    finally:
        if library is not None:
            library.close()
