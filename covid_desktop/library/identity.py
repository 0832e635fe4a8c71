"""Who is who, put right by the reader: patients joined, split, corrected; all can be undone.

Studies are moved and changed in place, never deleted, so whatever was said of them stays with
them. A patient that nothing is left of goes; undone, it comes back as a row of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TypeAlias

from covid_desktop.domain.study import IdentityConflict, Patient, misfits
from covid_desktop.library.films import film_key, new_patient, patient_of, read_patient
from covid_desktop.library.records import written_text

_STUDY = "SELECT study, patient, study_date, study_time, day_offset FROM studies"
# A study's number, that of its patient, its date, time and day of the course.
_Standing: TypeAlias = tuple[int, int, str | None, str | None, int | None]


@dataclass(frozen=True)
class IdentityChange:
    """How things stood before, so that a change can be undone.

    Attributes:
        studies: how each study concerned stood.
        patients: (number, who) of each patient that was changed.
        gone: the same of each that nothing was left of; its number may be another's by now.
        conflict: the patient with the same ID that the films were not put under, since
            something does not fit; None if there is none.
    """

    studies: tuple[_Standing, ...] = ()
    patients: tuple[tuple[int, Patient], ...] = ()
    gone: tuple[tuple[int, Patient], ...] = ()
    conflict: IdentityConflict | None = None

    def __repr__(self) -> str:
        """Name no patient: reprs end up in logs and crash texts."""
        return f"IdentityChange({len(self.studies)} studies)"


@dataclass(frozen=True)
class Correction:
    """What the reader says of films whose files say nothing, or something wrong.

    Attributes:
        patient: whom they show.
        study_date, study_time: when they were made; None leaves what is known.
        day_offset: days since the patient's first day; None leaves what is known.
    """

    patient: Patient
    study_date: date | None = None
    study_time: time | None = None
    day_offset: int | None = None

    @property
    def says_when(self) -> bool:
        """Does it say anything of the time?"""
        return any(v is not None for v in (self.study_date, self.study_time, self.day_offset))


def join_patients(db: sqlite3.Connection, sha256: str, with_sha256: str) -> IdentityChange:
    """Put all studies of one film's patient under the other film's patient.

    Raises:
        FilmUnknown: one of them is not in the library.
    """
    leaving, staying = (_patient_key(db, s) for s in (sha256, with_sha256))
    if leaving == staying:
        return IdentityChange()
    before = _studies_where(db, "patient = ?", leaving)
    who = _patients(db, [leaving])
    db.execute("UPDATE studies SET patient = ? WHERE patient = ?", (staying, leaving))
    _drop_if_empty(db, [leaving])
    return IdentityChange(before, gone=who)


def split_study(db: sqlite3.Connection, sha256: str) -> IdentityChange:
    """Give the film's study a patient of its own, with the same name and ID.

    Raises:
        FilmUnknown: not in the library.
    """
    _, study = film_key(db, sha256)
    before = _studies_where(db, "study = ?", study)
    who = _patients(db, [before[0][1]])[0][1]
    db.execute("UPDATE studies SET patient = ? WHERE study = ?", (new_patient(db, who), study))
    return IdentityChange(before)


def correct_studies(
    db: sqlite3.Connection, films: Iterable[str], correction: Correction
) -> IdentityChange:
    """Put the studies of these films under the patient that the reader names.

    A patient whose ID is known and whose name, sex and birth date fit is taken; else the
    films get a patient of their own, and the conflict is told.

    Raises:
        FilmUnknown: one of them is not in the library.
    """
    studies = sorted({film_key(db, sha256)[1] for sha256 in films})
    before = tuple(row for study in studies for row in _studies_where(db, "study = ?", study))
    sources = sorted({row[1] for row in before})
    who = dict(_patients(db, sources))
    patient, conflict = patient_of(db, correction.patient)
    day, moment = correction.study_date, correction.study_time
    for study in studies:
        db.execute(
            "UPDATE studies SET patient = ?, study_date = coalesce(?, study_date),"
            " study_time = coalesce(?, study_time), day_offset = coalesce(?, day_offset)"
            " WHERE study = ?",
            (
                patient,
                day and day.isoformat(),
                moment and moment.isoformat(),
                correction.day_offset,
                study,
            ),
        )
    gone = _drop_if_empty(db, [key for key in sources if key != patient])
    # Finding the patient may have completed what was known of it.
    completed = [(patient, who[patient])] if patient in who else []
    return IdentityChange(
        before, tuple(completed), tuple((key, who[key]) for key in gone), conflict
    )


def correct_patient(db: sqlite3.Connection, sha256: str, patient: Patient) -> IdentityChange:
    """Change what is known of a film's patient, in all of the patient's studies.

    Another patient of the same ID is told as a conflict: whether they are one is not known.

    Raises:
        FilmUnknown: not in the library.
    """
    key = _patient_key(db, sha256)
    before = _patients(db, [key])
    had_id = before[0][1].patient_id
    _write_patient(db, key, patient)
    conflict = None
    if written_text(patient.patient_id) != had_id:
        conflict = _namesake(db, key, patient)
    return IdentityChange(_studies_where(db, "patient = ?", key), before, conflict=conflict)


def _namesake(db: sqlite3.Connection, key: int, patient: Patient) -> IdentityConflict | None:
    """Another patient with this one's ID."""
    row = db.execute(
        "SELECT * FROM patients WHERE patient_id = ? AND patient <> ? ORDER BY patient LIMIT 1",
        (written_text(patient.patient_id), key),
    ).fetchone()
    if row is None:
        return None
    known = read_patient(row)
    return IdentityConflict(known, patient, misfits(known, patient))


def undo(db: sqlite3.Connection, change: IdentityChange) -> list[int]:
    """Put things back as they stood.

    Returns:
        The studies concerned.
    """
    for key, who in change.patients:
        _write_patient(db, key, who)
    places = {key: new_patient(db, who) for key, who in change.gone}
    left = []
    for study, patient, day, moment, offset in change.studies:
        row = db.execute("SELECT patient FROM studies WHERE study = ?", (study,)).fetchone()
        if row is None:
            continue
        left.append(int(row["patient"]))
        db.execute(
            "UPDATE studies SET patient = ?, study_date = ?, study_time = ?, day_offset = ?"
            " WHERE study = ?",
            (places.get(patient, patient), day, moment, offset, study),
        )
    _drop_if_empty(db, left)
    return [study for study, *_ in change.studies]


def _patient_key(db: sqlite3.Connection, sha256: str) -> int:
    _, study = film_key(db, sha256)
    row = db.execute("SELECT patient FROM studies WHERE study = ?", (study,)).fetchone()
    return int(row["patient"])


def _studies_where(db: sqlite3.Connection, condition: str, value: int) -> tuple[_Standing, ...]:
    rows = db.execute(f"{_STUDY} WHERE {condition} ORDER BY study", (value,)).fetchall()
    return tuple(tuple(row) for row in rows)


def _patients(db: sqlite3.Connection, keys: Iterable[int]) -> tuple[tuple[int, Patient], ...]:
    found = []
    for key in keys:
        row = db.execute("SELECT * FROM patients WHERE patient = ?", (key,)).fetchone()
        found.append((key, read_patient(row)))
    return tuple(found)


def _write_patient(db: sqlite3.Connection, key: int, patient: Patient) -> None:
    clean = replace(
        patient,
        patient_id=written_text(patient.patient_id),
        name=written_text(patient.name),
        sex=written_text(patient.sex),
    )
    born = clean.birth_date.isoformat() if clean.birth_date else None
    db.execute(
        "UPDATE patients SET patient_id = ?, name = ?, sex = ?, birth_date = ? WHERE patient = ?",
        (clean.patient_id, clean.name, clean.sex, born, key),
    )


def _drop_if_empty(db: sqlite3.Connection, keys: Iterable[int]) -> set[int]:
    gone = set()
    for key in set(keys):
        count = db.execute(
            "DELETE FROM patients WHERE patient = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM studies WHERE patient = ?1)",
            (key,),
        ).rowcount
        if count:
            gone.add(key)
    return gone
