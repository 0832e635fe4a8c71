"""Patient and date out of a file's name, for films whose files do not say (PNG, JPEG)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from covid_desktop.domain.film import Film, FilmFormat

PARTS = ("patient", "date", "day", "name")
_PART = re.compile(r"\{(\w+)\}")
_DATE = r"\d{4}-?\d{2}-?\d{2}"
_DAY = r"[+-]?\d{1,4}"
_LONGEST = 200


def is_pattern(pattern: str) -> bool:
    """Can names be read by it? "{patient}_{date}"; {day} and {name} may stand in it; "" is none."""
    return _compiled(pattern) is not None


def named_film(film: Film, pattern: str) -> Film:
    """The film with what its file's name says; unchanged where the file itself says more.

    Args:
        film: as loaded; DICOM files speak for themselves.
        pattern: "{patient}_{date}", dates as 2020-03-29 or 20200329; {day} for whole days since
            the patient's first one ("P7_day3" by "{patient}_day{day}"); "" for none.
    """
    compiled = _compiled(pattern)
    if compiled is None or film.format is FilmFormat.DICOM or film.patient.patient_id:
        return film
    found = compiled.fullmatch(film.path.stem)
    if found is None:
        return film
    parts = found.groupdict()
    day = _day(parts.get("date"))
    if "date" in parts and day is None:
        return film
    patient = replace(
        film.patient,
        patient_id=parts.get("patient") or "",
        name=parts.get("name") or film.patient.name,
    )
    offset = parts.get("day")
    study = replace(film.study, study_date=day, day_offset=int(offset) if offset else None)
    return replace(film, patient=patient, study=study)


def _compiled(pattern: str) -> re.Pattern[str] | None:
    names = _PART.findall(pattern)
    if not pattern or len(pattern) > _LONGEST or "patient" not in names:
        return None
    if len(set(names)) < len(names) or not set(names) <= set(PARTS):
        return None
    pieces = _PART.split(pattern)
    text = ""
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            text += re.escape(piece)
        elif piece == "date":
            text += f"(?P<date>{_DATE})"
        elif piece == "day":
            text += f"(?P<day>{_DAY})"
        else:
            text += f"(?P<{piece}>.+?)"
    # What follows the last part is left to the reader: "P1_2020-03-29 (2)".
    return re.compile(text + r"(?:[ _(-].*)?" if names[-1] in ("date", "day") else text)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    digits = text.replace("-", "")
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
