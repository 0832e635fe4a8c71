"""Use cases of the library in a reading session, without Qt: remember a film, find its priors."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.film import Film, ViewPosition
from covid_desktop.domain.study import IdentityConflict, Patient, PinnedNote, Study, StudyTimeline
from covid_desktop.library.identity import Correction, IdentityChange
from covid_desktop.library.naming import named_film
from covid_desktop.library.records import FilmRecord, KeptAnswer
from covid_desktop.library.study_library import StudyLibrary

_LATERAL = (ViewPosition.LL, ViewPosition.RL)


@dataclass(frozen=True, eq=False)
class Relative:
    """Another film of the patient, known to the library and not yet opened.

    Attributes:
        record: the film.
        kept: what was last stated of it, by the model in use if it has spoken; None if nothing.
        is_missing: its file is not at its place.
    """

    record: FilmRecord
    kept: KeptAnswer | None = None
    is_missing: bool = False

    @property
    def is_outdated(self) -> bool:
        """Something was stated of it, but not by the models in use."""
        return self.kept is not None and (self.kept.is_old or self.kept.is_severity_old)

    def days_before(self, study: Study) -> int | None:
        """Days from this film to a study; negative if the film is later, None if unknown."""
        return study.days_after(self.record.study)


@dataclass(frozen=True, eq=False)
class Remembered:
    """What the library knows of a film that was opened.

    Attributes:
        sha256: the film.
        patient, study: as the library has them: completed by other films, or by the reader.
        is_new: it had not been there before.
        conflict: the patient of the same ID that it does not fit.
        relatives: the patient's other films, earliest first.
    """

    sha256: str
    patient: Patient
    study: Study
    is_new: bool
    conflict: IdentityConflict | None
    relatives: tuple[Relative, ...]


def remember(
    library: StudyLibrary, film: Film, *, copy_in: bool = False, pattern: str = ""
) -> Remembered:
    """Keep a film in the library, and learn what is known of its patient.

    Args:
        library: where to.
        film: as loaded.
        copy_in: keep a copy of its file.
        pattern: how patient and date stand in the names of files that say neither.

    Raises:
        LibraryUnavailable: the library fails.
        FileNotAccessible: the film's file is gone or has changed.
    """
    added = library.add(named_film(film, pattern), copy_in=copy_in)
    found = recall(library, film.sha256)
    return replace(found, is_new=added.is_new, conflict=added.conflict)


def recall(library: StudyLibrary, sha256: str) -> Remembered:
    """What the library knows of a film that it has.

    Raises:
        FilmUnknown: it has it no longer.
    """
    record = library.film(sha256)
    relatives = tuple(
        _relative(other, _leading(library.answers(other.sha256)))
        for other in library.films_of_patient(sha256)
        if other.sha256 != sha256
    )
    # Without an ID nobody is recognised, and nobody has relatives but by the reader's word.
    return Remembered(sha256, record.patient, record.study, False, None, relatives)


@dataclass(frozen=True, eq=False)
class Course:
    """What the library knows of a patient's days.

    Attributes:
        films: all of the patient's films, earliest first, each with what was said of it; said
            by the models in use where they have spoken.
        notes: pinned by the reader, earliest day first.
    """

    films: tuple[Relative, ...] = ()
    notes: tuple[PinnedNote, ...] = ()


def course(library: StudyLibrary, sha256: str) -> Course:
    """The films of the patient whom this film shows, and what was pinned.

    Raises:
        FilmUnknown: the library has it no longer.
    """
    films = [_relative(r, _comparable(library.answers(r.sha256)))
             for r in library.films_of_patient(sha256)]  # fmt: skip
    return Course(tuple(films), library.pinned_notes(sha256))


def small_picture(library: StudyLibrary, sha256: str) -> NDArray[np.uint8]:
    """The film's thumbnail.

    Returns:
        (rows, columns) uint8.
    """
    with Image.open(io.BytesIO(library.thumbnail(sha256))) as picture:
        return np.asarray(picture.convert("L"))


def small_pictures(
    library: StudyLibrary, sha256s: tuple[str, ...], side: int
) -> dict[str, NDArray[np.uint8]]:
    """The thumbnails of several films, made smaller still.

    Args:
        library: where.
        sha256s: the films.
        side: longest side in pixels.

    Returns:
        (rows, columns) uint8 by film; without those that have none or cannot be read.
    """
    found = {}
    for sha256, jpeg in library.thumbnails(sha256s).items():
        with suppress(OSError, ValueError), Image.open(io.BytesIO(jpeg)) as picture:
            picture.thumbnail((side, side))
            found[sha256] = np.asarray(picture.convert("L"))
    return found


def films_in_folder(films: list[Film], like: Film) -> list[str]:
    """sha256 of the films whose files lie beside this one's, itself included."""
    folder: Path = like.path.absolute().parent
    return [film.sha256 for film in films if film.path.absolute().parent == folder]


def correct(
    library: StudyLibrary, sha256s: list[str], correction: Correction, *, everywhere: bool
) -> tuple[IdentityChange, ...]:
    """Put right whom films show and when they were made.

    Args:
        library: where.
        sha256s: the films; the first stands for the patient, and it alone gets the date: films
            of one folder are seldom of one day.
        correction: as typed.
        everywhere: change the patient in all of their studies, not only in these films'.

    Returns:
        The changes, in order.
    """
    if not everywhere:
        whose = Correction(correction.patient)
        first = library.correct_studies(sha256s[:1], correction)
        rest = [library.correct_studies(sha256s[1:], whose)] if len(sha256s) > 1 else []
        return (first, *rest)
    first = library.correct_patient(sha256s[0], correction.patient)
    if not correction.says_when:
        return (first,)
    # Now the patient fits, so only the date is changed by this.
    return (first, library.correct_studies(sha256s[:1], correction))


def _relative(record: FilmRecord, kept: KeptAnswer | None) -> Relative:
    return Relative(record, kept, not is_there(record.path))


def is_there(path: Path) -> bool:
    """Is there a file? Path.is_file raises in a folder that may not be entered."""
    return os.path.isfile(path)  # noqa: PTH113


def priors_to_hang(study: Study, relatives: Iterable[Relative], most: int) -> list[Relative]:
    """The patient's films to be looked at beside a film: those surely made before it.

    Lateral films are left out, since nothing is compared with them, and so are missing ones.

    Args:
        study: of the film on the screen.
        relatives: the patient's other films.
        most: how many at most.

    Returns:
        The latest first.
    """
    fit = [
        relative
        for relative in relatives
        if not relative.is_missing and relative.record.view_position not in _LATERAL
    ]
    earlier = StudyTimeline.of(Patient(), [r.record.study for r in fit]).priors_of(study)
    return [r for prior in earlier for r in fit if r.record.study == prior][:most]


def _leading(kept: tuple[KeptAnswer, ...]) -> KeptAnswer | None:
    return next((k for k in kept if k.is_current), kept[0] if kept else None)


def _comparable(kept: tuple[KeptAnswer, ...]) -> KeptAnswer | None:
    """The latest answer by both models in use, since older severity is compared with nothing."""
    in_use = (k for k in kept if not k.is_old and not k.is_severity_old)
    return next(in_use, _leading(kept))
