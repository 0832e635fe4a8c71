"""Patient, the facts of an examination, and one patient's examinations in time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeAlias

Moment: TypeAlias = tuple[bool, date, int, time]
"""Sorts as time does; see `Study.moment`."""
Day: TypeAlias = date | int
"""A day by the calendar; or, where dates were taken away, by the patient's course: day 0, day 3."""


@dataclass(frozen=True)
class Patient:
    """Whom the film shows. Empty strings where the file does not say.

    Attributes:
        patient_id: PatientID (0010,0020).
        name: PatientName (0010,0010), readable ("DOE, Jane").
        sex: "M", "F", "O" or "".
        birth_date: PatientBirthDate, if given and valid.
        person: which of the library's patients it is, None where the library has not said. Two
            persons under one ID, name and birth date stay two by it; it says who, not what is
            known of them, and so takes no part in comparing.
    """

    patient_id: str = ""
    name: str = ""
    sex: str = ""
    birth_date: date | None = None
    person: int | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        """Say nothing that identifies: reprs end up in logs and crash texts."""
        return "Patient(…)"


@dataclass(frozen=True)
class Study:
    """One examination of one Patient.

    Attributes:
        study_instance_uid: StudyInstanceUID, "" for a PNG or JPEG.
        study_date: day of the examination, if known.
        study_time: local time of the examination, if known.
        description: StudyDescription, "" if absent.
        day_offset: days since some first day of the patient's (admission, first symptom),
            negative before it; None if unknown. What orders studies whose dates were taken away.
    """

    study_instance_uid: str = ""
    study_date: date | None = None
    study_time: time | None = None
    description: str = ""
    day_offset: int | None = None

    @property
    def is_dated(self) -> bool:
        """Is it known when it was made, by a date or as a day of the patient's course?"""
        return self.study_date is not None or self.day_offset is not None

    @property
    def moment(self) -> Moment:
        """Sorts studies as time does: undated ones first, then by day, then by time."""
        day = 0 if self.study_date or self.day_offset is None else self.day_offset
        return (self.is_dated, self.study_date or date.min, day, self.study_time or time.min)

    def days_after(self, earlier: Study) -> int | None:
        """Days from another study of the patient to this one; None where that is not known."""
        if self.study_date and earlier.study_date:
            return (self.study_date - earlier.study_date).days
        if self.day_offset is not None and earlier.day_offset is not None:
            return self.day_offset - earlier.day_offset
        return None


@dataclass(frozen=True)
class StudyTimeline:
    """One Patient's Studies in time.

    Two examinations are only put in order where the files say which came first: undated
    ones, and two of the same day without times, are nobody's prior.

    Attributes:
        patient: whose.
        studies: earliest first, undated ones before all others.
    """

    patient: Patient
    studies: tuple[Study, ...]

    @classmethod
    def of(cls, patient: Patient, studies: Iterable[Study]) -> StudyTimeline:
        """Put studies in order; equal ones are taken once."""
        return cls(patient, tuple(sorted(dict.fromkeys(studies), key=_order)))

    def priors_of(self, study: Study) -> tuple[Study, ...]:
        """The studies surely made before this one, latest first."""
        return tuple(s for s in reversed(self.studies) if _is_earlier(s, study))

    def prior_to(self, study: Study) -> Study | None:
        """The latest study surely made before this one, if there is any."""
        return next(iter(self.priors_of(study)), None)


def day_number(day: Day) -> int:
    """Counts days; of two days by the calendar, or of two by the course, the later has more."""
    return day if isinstance(day, int) else day.toordinal()


@dataclass(frozen=True)
class PinnedNote:
    """What else happened to a Patient, and when: admission, intubation, a treatment."""

    day: Day
    text: str

    def __repr__(self) -> str:
        """Say nothing that identifies: reprs end up in logs and crash texts."""
        return "PinnedNote(…)"


@dataclass(frozen=True)
class IdentityConflict:
    """A film came in under a known patient ID, but with another name, sex or birth date.

    Attributes:
        known: the patient already there under this ID.
        arriving: as the new film says.
        fields: which do not fit: "name", "sex", "birth_date"; none of them if the ID is
            shared by several persons and the film fits more than one.
    """

    known: Patient
    arriving: Patient
    fields: tuple[str, ...]


def misfits(known: Patient, arriving: Patient) -> tuple[str, ...]:
    """Which of "name", "sex" and "birth_date" cannot belong to one person.

    What either does not say fits anything. Names are compared without accents, case,
    order and punctuation, and a part of a name fits the whole ("DOE, Jane" and "Doe Jane M").
    """
    found = []
    names = _name_parts(known.name), _name_parts(arriving.name)
    if all(names) and not (names[0] <= names[1] or names[1] <= names[0]):
        found.append("name")
    if known.sex and arriving.sex and known.sex != arriving.sex:
        found.append("sex")
    if known.birth_date and arriving.birth_date and known.birth_date != arriving.birth_date:
        found.append("birth_date")
    return tuple(found)


def is_one_patient(one: Patient, other: Patient) -> bool:
    """As the library says, where it knows both; else by the ID, where nothing contradicts it.

    So films that the reader split stay split, though all that their files say is the same.
    Without an ID and a library nobody is recognised.
    """
    if one.person is not None and other.person is not None:
        return one.person == other.person
    return bool(one.patient_id) and one.patient_id == other.patient_id and not misfits(one, other)


def _name_parts(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return frozenset("".join(letters).split())


def _order(study: Study) -> tuple[Moment, str]:
    return study.moment, study.study_instance_uid


def _is_earlier(one: Study, other: Study) -> bool:
    days = other.days_after(one)
    if days is None:
        return False
    if days != 0:
        return days > 0
    if one.study_time is None or other.study_time is None:
        return False
    return one.study_time < other.study_time
