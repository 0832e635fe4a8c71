"""Patient and the facts of an examination."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True)
class Patient:
    """Whom the film shows. Empty strings where the file does not say.

    Attributes:
        patient_id: PatientID (0010,0020).
        name: PatientName (0010,0010), readable ("DOE, Jane").
        sex: "M", "F", "O" or "".
        birth_date: PatientBirthDate, if given and valid.
    """

    patient_id: str = ""
    name: str = ""
    sex: str = ""
    birth_date: date | None = None

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
    """

    study_instance_uid: str = ""
    study_date: date | None = None
    study_time: time | None = None
    description: str = ""
