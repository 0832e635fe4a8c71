"""Films into the library, from wherever they are: one bad one never stops the others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.domain.study import IdentityConflict
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.faults import FilmUnknown
from covid_desktop.library.sources import FoundFile, PassedOver, Search, find_films
from covid_desktop.library.study_library import StudyLibrary


@dataclass
class ImportOutcome:
    """What came of an import.

    Attributes:
        added: sha256 of the films that are new.
        known: sha256 of those that were there before, removed ones included.
        failed: what could not be read, with the reason, in the order met.
        conflicts: films whose patient ID belongs to somebody else (sha256, conflict).
        is_cancelled: it was stopped; what was added until then stays.
    """

    added: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    failed: list[PassedOver] = field(default_factory=list)
    conflicts: list[tuple[str, IdentityConflict]] = field(default_factory=list)
    is_cancelled: bool = False


def import_films(
    library: StudyLibrary,
    paths: Iterable[Path],
    *,
    copy_in: bool = False,
    search: Search | None = None,
) -> ImportOutcome:
    """Add every film found in these places.

    Args:
        library: where to.
        paths: files, folders, DICOMDIR files and ZIP archives.
        copy_in: keep copies; films out of archives are copied in any case.
        search: progress and cancel.

    Returns:
        What was added, known, and failed.

    Raises:
        LibraryUnavailable: the library itself fails; what was added until then stays.
    """
    search = search or Search()
    outcome = ImportOutcome()
    for found in find_films(paths, search):
        if isinstance(found, PassedOver):
            outcome.failed.append(found)
            continue
        try:
            _import_one(library, found, copy_in or found.is_temporary, outcome)
        except FilmUnreadable as error:
            reason = Reason(error.code, error.what, error.advice)
            outcome.failed.append(PassedOver(found.place, reason))
    outcome.is_cancelled = search.cancel.is_set()
    return outcome


def _import_one(
    library: StudyLibrary,
    found: FoundFile,
    copy_in: bool,
    outcome: ImportOutcome,
) -> None:
    if _is_in_place(library, found, copy_in=copy_in, outcome=outcome):
        return
    film = load_film(found.path)
    added = library.add(film, copy_in=copy_in)
    (outcome.added if added.is_new else outcome.known).append(added.sha256)
    if added.conflict:
        outcome.conflicts.append((added.sha256, added.conflict))


def _is_in_place(
    library: StudyLibrary, found: FoundFile, *, copy_in: bool, outcome: ImportOutcome
) -> bool:
    """A film that is known and stands where it stood need not be decoded again."""
    try:
        with found.path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        record = library.film(sha256)
    except (OSError, FilmUnknown):
        return False
    stands = record.is_copied or (not copy_in and record.path == found.path.absolute())
    if record.is_removed or not stands or not record.path.is_file():
        return False
    outcome.known.append(sha256)
    return True
