"""Films, studies and patients in the tables: put in, found, told apart."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from covid_desktop.domain.film import Film, FilmFormat, ViewPosition
from covid_desktop.domain.study import IdentityConflict, Patient, Study, misfits
from covid_desktop.library.faults import FilmUnknown
from covid_desktop.library.records import (
    Added,
    FilmRecord,
    optional_date,
    optional_moment,
    optional_time,
    read_moment,
    read_path,
    written_moment,
    written_path,
    written_text,
)

_FILM = """
SELECT f.*, s.patient, s.study_instance_uid, s.study_date, s.study_time, s.description,
       s.day_offset, p.patient_id, p.name, p.sex, p.birth_date
FROM films f JOIN studies s USING (study) JOIN patients p USING (patient)
"""


def put_film(
    db: sqlite3.Connection, film: Film, place: Path, file_bytes: int, now: datetime, *, copied: bool
) -> Added:
    """Write a film down, with its study and patient; one that is known comes back or is moved.

    Args:
        db: inside a writing transaction.
        film: as loaded.
        place: where its file lies; of a copy, relative to the library's folder.
        file_bytes: size of the file.
        now: time with zone.
        copied: the file is the library's own.
    """
    row = db.execute("SELECT study FROM films WHERE sha256 = ?", (film.sha256,)).fetchone()
    if row:
        _find_again(db, film.sha256, place, copied=copied)
        return Added(film.sha256, row["study"], is_new=False)
    patient, conflict = patient_of(db, film.patient, film.study.study_instance_uid)
    study = _study_of(db, patient, film)
    facts = film.facts
    values = {
        "study": study, "sha256": film.sha256, "path": written_path(place),
        "is_copied": int(copied), "file_bytes": file_bytes, "format": film.format.value,
        "rows": film.rows, "columns": film.columns, "bits_stored": film.bits_stored,
        "modality": written_text(facts.modality),
        "view_position": facts.view_position.value if facts.view_position else None,
        "laterality": written_text(facts.laterality),
        "sop_instance_uid": written_text(facts.sop_instance_uid),
        "series_instance_uid": written_text(facts.series_instance_uid),
        "is_synthetic": int(facts.is_synthetic), "added_at": written_moment(now),
    }  # fmt: skip
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    db.execute(f"INSERT INTO films ({names}) VALUES ({marks})", values)
    return Added(film.sha256, study, is_new=True, conflict=conflict)


def film_key(db: sqlite3.Connection, sha256: str) -> tuple[int, int]:
    """Numbers of a film and its study.

    Raises:
        FilmUnknown: not in the library.
    """
    row = db.execute("SELECT film, study FROM films WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        raise FilmUnknown
    return row["film"], row["study"]


def film_record(db: sqlite3.Connection, folder: Path, sha256: str) -> FilmRecord:
    """One film, removed ones as well.

    Raises:
        FilmUnknown: not in the library.
    """
    row = db.execute(f"{_FILM} WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        raise FilmUnknown
    return _record(row, folder)


def films_of_study(db: sqlite3.Connection, folder: Path, study: int) -> tuple[FilmRecord, ...]:
    """The films of a study that are not removed, in the order they came."""
    rows = db.execute(f"{_FILM} WHERE f.study = ? AND removed_at IS NULL ORDER BY film", (study,))
    return tuple(_record(row, folder) for row in rows)


def films_of_patient(db: sqlite3.Connection, folder: Path, sha256: str) -> tuple[FilmRecord, ...]:
    """All films of the patient whom this film shows, removed ones left out.

    Raises:
        FilmUnknown: not in the library.
    """
    film_key(db, sha256)
    rows = db.execute(
        f"{_FILM} WHERE removed_at IS NULL AND patient = (SELECT patient FROM films"
        " JOIN studies USING (study) WHERE sha256 = ?)"
        " ORDER BY study_date, day_offset, study_time, film",
        (sha256,),
    )
    return tuple(_record(row, folder) for row in rows)


def film_showing(db: sqlite3.Connection, patient: Patient) -> str | None:
    """A film in sight of exactly this patient; None if there is none."""
    row = db.execute(
        "SELECT sha256 FROM films JOIN studies USING (study) JOIN patients USING (patient)"
        " WHERE removed_at IS NULL AND patient_id = ? AND name = ? AND sex = ? AND birth_date IS ?"
        " ORDER BY film LIMIT 1",
        _written(patient),
    ).fetchone()
    return row["sha256"] if row else None


def _find_again(db: sqlite3.Connection, sha256: str, place: Path, *, copied: bool) -> None:
    """A film that comes a second time is no longer removed; a copy is not given up for a path."""
    db.execute("UPDATE films SET removed_at = NULL WHERE sha256 = ?", (sha256,))
    db.execute(
        "UPDATE films SET path = ?, is_copied = ? WHERE sha256 = ? AND is_copied <= ?",
        (written_path(place), int(copied), sha256, int(copied)),
    )


def patient_of(
    db: sqlite3.Connection, patient: Patient, study_uid: str = ""
) -> tuple[int, IdentityConflict | None]:
    """The patient whom a film fits, or a new one; and whom it ought to fit but does not.

    Without an ID nobody is recognised: names are no proof. If in doubt, two patients are
    kept apart: films of another person shown as somebody's priors would be far worse. Where
    the reader has split patients of one ID, a film of a known study follows that study.
    """
    if not patient.patient_id:
        return new_patient(db, patient), None
    rows = db.execute(
        "SELECT * FROM patients WHERE patient_id = ? ORDER BY patient",
        (written_text(patient.patient_id),),
    ).fetchall()
    fitting = [row for row in rows if not misfits(read_patient(row), patient)]
    if len(fitting) > 1 and study_uid:
        own = [row for row in fitting if _has_study(db, row["patient"], study_uid)]
        fitting = own if len(own) == 1 else fitting
    if len(fitting) == 1:
        _complete(db, fitting[0]["patient"], patient)
        return fitting[0]["patient"], None
    conflict = None
    if rows:
        known = read_patient((fitting or rows)[0])
        conflict = IdentityConflict(known, patient, misfits(known, patient))
    same = [row["patient"] for row in fitting if read_patient(row) == patient]
    return (same[0] if same else new_patient(db, patient)), conflict


def _has_study(db: sqlite3.Connection, patient: int, study_uid: str) -> bool:
    found = db.execute(
        "SELECT 1 FROM studies WHERE patient = ? AND study_instance_uid = ?",
        (patient, written_text(study_uid)),
    )
    return found.fetchone() is not None


def new_patient(db: sqlite3.Connection, patient: Patient) -> int:
    """A row of its own for a patient; returns its number."""
    cursor = db.execute(
        "INSERT INTO patients (patient_id, name, sex, birth_date) VALUES (?, ?, ?, ?)",
        _written(patient),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _complete(db: sqlite3.Connection, key: int, patient: Patient) -> None:
    """What an earlier film did not say and this one does."""
    db.execute(
        "UPDATE patients SET name = iif(name = '', ?, name), sex = iif(sex = '', ?, sex),"
        " birth_date = coalesce(birth_date, ?) WHERE patient = ?",
        (*_written(patient)[1:], key),
    )


def _written(patient: Patient) -> tuple[str, str, str, str | None]:
    """ID, name, sex and birth date as they stand in the table."""
    return (
        written_text(patient.patient_id),
        written_text(patient.name),
        written_text(patient.sex),
        patient.birth_date.isoformat() if patient.birth_date else None,
    )


def _study_of(db: sqlite3.Connection, patient: int, film: Film) -> int:
    """The study of this patient that the film belongs to, or a new one.

    A film without a study UID, date and time belongs to no other film's study.
    """
    study = film.study
    values = (
        patient,
        written_text(study.study_instance_uid),
        study.study_date.isoformat() if study.study_date else None,
        study.study_time.isoformat() if study.study_time else None,
        written_text(study.description),
        study.day_offset,
    )
    found = None
    if study.study_instance_uid:
        found = db.execute(
            "SELECT study FROM studies WHERE patient = ? AND study_instance_uid = ?", values[:2]
        ).fetchone()
    elif film.patient.patient_id and study.study_date and study.study_time:
        found = db.execute(
            "SELECT study FROM studies WHERE patient = ? AND study_instance_uid = ?"
            " AND study_date = ? AND study_time = ? AND description = ?",
            values[:5],
        ).fetchone()
    if found:
        return int(found["study"])
    cursor = db.execute(
        "INSERT INTO studies (patient, study_instance_uid, study_date, study_time, description,"
        " day_offset) VALUES (?, ?, ?, ?, ?, ?)",
        values,
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _record(row: sqlite3.Row, folder: Path) -> FilmRecord:
    path = read_path(row["path"])
    return FilmRecord(
        sha256=row["sha256"],
        path=folder / path if row["is_copied"] else path,
        is_copied=bool(row["is_copied"]),
        file_bytes=row["file_bytes"],
        format=FilmFormat(row["format"]),
        rows=row["rows"],
        columns=row["columns"],
        view_position=ViewPosition(row["view_position"]) if row["view_position"] else None,
        laterality=row["laterality"],
        sop_instance_uid=row["sop_instance_uid"],
        series_instance_uid=row["series_instance_uid"],
        is_synthetic=bool(row["is_synthetic"]),
        added_at=read_moment(row["added_at"]),
        read_at=optional_moment(row["read_at"]),
        is_removed=row["removed_at"] is not None,
        study_key=row["study"],
        patient=read_patient(row),
        study=Study(
            row["study_instance_uid"],
            optional_date(row["study_date"]),
            optional_time(row["study_time"]),
            row["description"],
            row["day_offset"],
        ),
    )


def read_patient(row: sqlite3.Row) -> Patient:
    """The patient of a row."""
    return Patient(
        row["patient_id"], row["name"], row["sex"], optional_date(row["birth_date"]), row["patient"]
    )
