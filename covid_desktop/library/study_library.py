"""StudyLibrary: the studies known on this workstation, through one door."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.domain.film import Film
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, PinnedNote, StudyTimeline
from covid_desktop.library import answers, films, identity, notes, removal
from covid_desktop.library.copies import copy_place, find_by_hash, size_of, write_copy
from covid_desktop.library.database import Database, library_file
from covid_desktop.library.faults import FilmUnknown
from covid_desktop.library.identity import Correction, IdentityChange
from covid_desktop.library.records import (
    Added,
    Answer,
    FilmRecord,
    KeptAnswer,
    KeptMeasurements,
    read_path,
    written_moment,
    written_path,
)
from covid_desktop.library.removal import Removal
from covid_desktop.library.thumbnails import draw_thumbnail
from covid_desktop.library.worklist import Worklist, WorklistQuery, WorklistView
from covid_desktop.library.worklist_rows import rebuild, refresh


def _now() -> datetime:
    return datetime.now(UTC)


class StudyLibrary:
    """Patients, studies and films with what was said of them. Safe to use from several threads.

    Films are named by their sha256, as everywhere. Each call is one transaction: it is done
    as a whole, or, if it raises or the program is killed, not at all. Every method raises
    LibraryUnavailable where the file cannot be used, and FilmUnknown for a film or study
    that is not there.

    Args:
        folder: the library's folder, on a disk of this computer; made if missing.
        clock: the time, with time zone.
        patience: seconds to wait for another program's writing.

    Raises:
        LibraryUnavailable: not accessible, damaged, busy, or of a newer version.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime] = _now,
        patience: float = 10.0,
    ) -> None:
        self.folder = folder
        self._clock = clock
        self._database = Database(folder, patience=patience)
        self._worklist = Worklist(self._database)

    @staticmethod
    def exists(folder: Path) -> bool:
        """Is there a library in this folder?"""
        return library_file(folder).is_file()

    def __enter__(self) -> StudyLibrary:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; calls from now on raise LibraryUnavailable."""
        self._database.close()

    # Films

    def add(self, film: Film, *, copy_in: bool = False) -> Added:
        """Remember a film; one that is known comes back into sight, and is found where it is now.

        Args:
            film: as loaded.
            copy_in: keep a copy of its file in the library.

        Raises:
            FileNotAccessible: its file is gone or has changed.
            LibraryUnavailable: also if the copy cannot be written.
        """
        file_bytes = write_copy(film, self.folder) if copy_in else size_of(film)
        place = copy_place(film) if copy_in else film.path.absolute()
        picture = draw_thumbnail(film)
        with self._database.writing() as db:
            if copy_in:
                # Again: a purge may have swept it away before it had its row.
                write_copy(film, self.folder)
            added = films.put_film(db, film, place, file_bytes, self._clock(), copied=copy_in)
            db.execute(
                "INSERT OR REPLACE INTO thumbnails (film, picture)"
                " SELECT film, ? FROM films WHERE sha256 = ?",
                (picture, film.sha256),
            )
            refresh(db, added.study_key)
        return added

    def film(self, sha256: str) -> FilmRecord:
        """One film, also if it is removed."""
        with self._database.reading() as db:
            return films.film_record(db, self.folder, sha256)

    def films_of_study(self, study_key: int) -> tuple[FilmRecord, ...]:
        """The films of a study, in the order they came."""
        with self._database.reading() as db:
            return films.films_of_study(db, self.folder, study_key)

    def thumbnail(self, sha256: str) -> bytes:
        """The film's small JPEG."""
        with self._database.reading() as db:
            row = db.execute(
                "SELECT picture FROM thumbnails JOIN films USING (film) WHERE sha256 = ?", (sha256,)
            ).fetchone()
        if row is None:
            raise FilmUnknown
        return bytes(row["picture"])

    def thumbnails(self, sha256s: Sequence[str]) -> dict[str, bytes]:
        """The small JPEGs of several films, by sha256; without those that are not known."""
        marks = ", ".join("?" * len(sha256s))
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT sha256, picture FROM thumbnails JOIN films USING (film)"
                f" WHERE sha256 IN ({marks})",
                tuple(sha256s),
            ).fetchall()
        return {row["sha256"]: bytes(row["picture"]) for row in rows}

    def mark_read(self, sha256: str, *, read: bool = True) -> None:
        """Note that the reader has seen a film, or wants to see it as unread again."""
        moment = written_moment(self._clock()) if read else None
        with self._database.writing() as db:
            film, study = films.film_key(db, sha256)
            # Read again, it keeps the time of the first reading.
            db.execute(
                "UPDATE films SET read_at = iif(?1 IS NULL, NULL, coalesce(read_at, ?1))"
                " WHERE film = ?2",
                (moment, film),
            )
            refresh(db, study)

    def find_moved(
        self,
        folders: Iterable[Path],
        *,
        progress: Callable[[int], None] = lambda _: None,
        cancel: threading.Event | None = None,
    ) -> tuple[str, ...]:
        """Look in these folders for the films that are no longer at their place.

        Args:
            folders: searched with all below.
            progress: told the number of files looked at.
            cancel: ends the search when set; what was found until then is kept.

        Returns:
            The films found again.
        """
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT sha256, path, file_bytes FROM films"
                " WHERE is_copied = 0 AND removed_at IS NULL"
            ).fetchall()
        missing = {
            row["sha256"]: row["file_bytes"] for row in rows if not read_path(row["path"]).is_file()
        }
        found = []
        for sha256, path in find_by_hash(missing, folders, progress=progress, cancel=cancel):
            with self._database.writing() as db:
                db.execute(
                    "UPDATE films SET path = ? WHERE sha256 = ? AND is_copied = 0",
                    (written_path(path.absolute()), sha256),
                )
            found.append(sha256)
        return tuple(found)

    def worklist(self, query: WorklistQuery | None = None) -> WorklistView:
        """The studies that fit a query, in its order; all in triage order if None."""
        return self._worklist.find(query or WorklistQuery())

    # Patients in time

    def timeline(self, sha256: str) -> StudyTimeline:
        """The studies of the patient whom this film shows, removed ones left out."""
        with self._database.reading() as db:
            patient = films.film_record(db, self.folder, sha256).patient
            known = films.films_of_patient(db, self.folder, sha256)
        return StudyTimeline.of(patient, (film.study for film in known))

    def prior_films(self, sha256: str) -> tuple[FilmRecord, ...]:
        """The films of the patient's earlier studies, latest study first."""
        with self._database.reading() as db:
            current = films.film_record(db, self.folder, sha256)
            known = films.films_of_patient(db, self.folder, sha256)
        timeline = StudyTimeline.of(current.patient, (film.study for film in known))
        priors = timeline.priors_of(current.study)
        return tuple(film for study in priors for film in known if film.study == study)

    def films_of_patient(self, sha256: str) -> tuple[FilmRecord, ...]:
        """All films of the patient whom this film shows, itself included, earliest first."""
        with self._database.reading() as db:
            return films.films_of_patient(db, self.folder, sha256)

    def film_showing(self, patient: Patient) -> str | None:
        """A film of exactly this patient, None if there is none."""
        with self._database.reading() as db:
            return films.film_showing(db, patient)

    # Who is who; `undo_identity` undoes each

    def join_patients(self, sha256: str, with_sha256: str) -> IdentityChange:
        """The reader says that the first film's patient is the second one's."""
        return self._changing(lambda db: identity.join_patients(db, sha256, with_sha256))

    def split_study(self, sha256: str) -> IdentityChange:
        """The reader says that the film's study shows another person of the same ID."""
        return self._changing(lambda db: identity.split_study(db, sha256))

    def correct_studies(self, sha256s: Iterable[str], correction: Correction) -> IdentityChange:
        """The reader says whom these films show, and when they were made."""
        wanted = tuple(sha256s)
        return self._changing(lambda db: identity.correct_studies(db, wanted, correction))

    def correct_patient(self, sha256: str, patient: Patient) -> IdentityChange:
        """The reader says who the patient of this and all their other films is."""
        return self._changing(lambda db: identity.correct_patient(db, sha256, patient))

    def undo_identity(self, change: IdentityChange) -> None:
        """Put patients and dates back as they stood before a change."""
        with self._database.writing() as db:
            for study in identity.undo(db, change):
                refresh(db, study)

    def _changing(self, work: Callable[[sqlite3.Connection], IdentityChange]) -> IdentityChange:
        with self._database.writing() as db:
            change = work(db)
            for study, *_ in change.studies:
                refresh(db, study)
        return change

    # What was said of them

    def use_model(self, model: ModelReference, severity: ModelReference | None = None) -> None:
        """Name the models in use: what others said is old from now on.

        Args:
            model: the classifier.
            severity: scores the zones; None where there is none.
        """
        with self._database.writing() as db:
            if answers.set_models_in_use(db, model, severity):
                rebuild(db)

    def keep_answer(self, answer: Answer) -> None:
        """Keep what the model said of a film, beside what was said before and was not the same."""
        with self._database.writing() as db:
            film, study = films.film_key(db, answer.film_sha256)
            if answers.is_repeated(db, film, answer):
                return
            answers.put_answer(db, film, answer, self._clock())
            refresh(db, study)

    def answers(self, sha256: str) -> tuple[KeptAnswer, ...]:
        """Every answer for a film, latest first."""
        with self._database.reading() as db:
            film, _ = films.film_key(db, sha256)
            return answers.answers_of(db, film, sha256)

    def save_measurements(self, sha256: str, body: Any, *, form: int = 1) -> int:  # noqa: ANN401
        """Save a film's measurements (any JSON value); returns the revision."""
        with self._database.writing() as db:
            film, _ = films.film_key(db, sha256)
            return notes.put_measurements(db, film, body, form, self._clock())

    def measurements(self, sha256: str) -> tuple[KeptMeasurements, ...]:
        """The latest fifty saves of a film's measurements, latest first."""
        with self._database.reading() as db:
            film, _ = films.film_key(db, sha256)
            return notes.measurements_of(db, film)

    def conclude(self, sha256: str, conclusion: Conclusion) -> None:
        """Keep the reader's conclusion on the film's study; earlier ones stay."""
        with self._database.writing() as db:
            _, study = films.film_key(db, sha256)
            notes.put_conclusion(db, study, conclusion, self._clock())
            refresh(db, study)

    def conclusions(self, sha256: str) -> tuple[Conclusion, ...]:
        """All conclusions on the film's study, latest first."""
        with self._database.reading() as db:
            _, study = films.film_key(db, sha256)
            return notes.conclusions_of(db, study)

    def pin_note(self, sha256: str, note: PinnedNote) -> None:
        """Keep what else happened to the film's patient."""
        with self._database.writing() as db:
            _, study = films.film_key(db, sha256)
            notes.pin(db, study, note, self._clock())

    def unpin_note(self, sha256: str, note: PinnedNote) -> None:
        """Take a note off the film's patient."""
        with self._database.writing() as db:
            _, study = films.film_key(db, sha256)
            notes.unpin(db, study, note)

    def pinned_notes(self, sha256: str) -> tuple[PinnedNote, ...]:
        """All notes on the film's patient, earliest day first."""
        with self._database.reading() as db:
            _, study = films.film_key(db, sha256)
            return notes.pinned_notes(db, study)

    # Out of the library

    def remove(self, study_keys: Iterable[int]) -> Removal:
        """Take studies out of sight; `restore` undoes it."""
        keys = tuple(study_keys)
        with self._database.writing() as db:
            removed = removal.remove_studies(db, keys, self._clock())
            for study in keys:
                refresh(db, study)
        return removed

    def restore(self, removed: Removal) -> None:
        """Undo a removal; films purged since then stay gone."""
        with self._database.writing() as db:
            for study in removal.restore_films(db, removed.films):
                refresh(db, study)

    def removals(self) -> tuple[Removal, ...]:
        """What is out of sight and can be brought back, latest first."""
        with self._database.reading() as db:
            return removal.removals(db)

    def purge(self, before: datetime | None = None) -> int:
        """Forget removed films for good, and delete the library's own copies of them.

        Args:
            before: only what was removed earlier; None for all.

        Returns:
            Number of films.
        """
        with self._database.writing() as db:
            count = removal.purge_removed(db, before)
        with self._database.writing() as db:
            removal.sweep_copies(db, self.folder)
        self._database.forget_old_pages()
        return count

    # The file itself

    def back_up(self, target: Path) -> None:
        """Write a whole copy of the library's file, while it is in use; without copied films."""
        self._database.back_up(target)

    def complaints(self) -> list[str]:
        """What is wrong with the library's file, empty if nothing; takes seconds if it is large."""
        return self._database.complaints()
