"""Reading single DICOM attributes without ever failing: real files hold anything.

A broken date or an unknown character set is no reason to withhold a film, so every
function here answers with "nothing" where the value cannot be understood.
"""

from __future__ import annotations

import contextlib
import logging
import re
import warnings
from datetime import date, time
from typing import Any

import pydicom
from pydicom.dataset import Dataset
from pydicom.valuerep import PersonName

# Real files break many rules that do not matter here, and pydicom's complaints quote values,
# hence patients: neither its warnings nor its log go any further.
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
logging.getLogger("pydicom").setLevel(logging.CRITICAL + 1)
warnings.filterwarnings("ignore", module=r"pydicom\b")

_DATE = re.compile(r"(\d{4})[.\-]?(\d{2})[.\-]?(\d{2})")
_TIME = re.compile(r"(\d{2})(?::?(\d{2}))?(?::?(\d{2}))?(?:\.(\d{1,6}))?")
_AGE = re.compile(r"(\d{1,3})([DWMY])", re.IGNORECASE)
# No real value of a plain film comes near; larger ones would overflow what is computed from them.
_LARGEST = 1e15
_YEARS_PER_UNIT = {"D": 1 / 365.25, "W": 7 / 365.25, "M": 1 / 12, "Y": 1.0}


def values(ds: Dataset, keyword: str) -> list[Any]:
    """All values of an attribute; empty where absent, empty or unreadable."""
    try:
        value = ds.get(keyword)
    except Exception:  # noqa: BLE001 - pydicom decodes on access and leaks any type
        return []
    if value is None or value == "":
        return []
    if isinstance(value, (str, bytes, PersonName)):
        return [value]
    try:
        return list(value)
    except TypeError:
        return [value]


def text(ds: Dataset, keyword: str) -> str:
    """The first value as text, trimmed; "" where there is none."""
    found = values(ds, keyword)
    return _readable(ds, str(found[0])) if found else ""


def numbers(ds: Dataset, keyword: str) -> list[float]:
    """The values that are numbers of a sensible size, in their order."""
    found = []
    for value in values(ds, keyword):
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            continue
        if abs(number) <= _LARGEST:  # false for NaN as well
            found.append(number)
    return found


def number(ds: Dataset, keyword: str) -> float | None:
    """The first value as a number; None where there is none."""
    return next(iter(numbers(ds, keyword)), None)


def integer(ds: Dataset, keyword: str) -> int | None:
    """The first value as a whole number."""
    found = number(ds, keyword)
    return None if found is None else int(found)


def yes_no(ds: Dataset, keyword: str) -> bool | None:
    """True for YES, False for NO, None for all else."""
    return {"YES": True, "NO": False}.get(text(ds, keyword).upper())


def day(ds: Dataset, keyword: str) -> date | None:
    """A DA value, also in the old form with points; None if it is no real day."""
    match = _DATE.fullmatch(text(ds, keyword))
    try:
        return date(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        return None


def clock(ds: Dataset, keyword: str) -> time | None:
    """A TM value, whole or shortened; None if it is no real time."""
    match = _TIME.fullmatch(text(ds, keyword))
    if not match:
        return None
    hour, minute, second = (int(part or 0) for part in match.groups()[:3])
    try:
        return time(hour, minute, min(second, 59), int((match[4] or "0").ljust(6, "0")))
    except ValueError:
        return None


def age_years(ds: Dataset) -> float | None:
    """PatientAge (AS), or else the years between birth and examination."""
    match = _AGE.fullmatch(text(ds, "PatientAge"))
    if match:
        return int(match[1]) * _YEARS_PER_UNIT[match[2].upper()]
    born, seen = day(ds, "PatientBirthDate"), day(ds, "StudyDate")
    if born is None or seen is None or seen < born:
        return None
    return (seen - born).days / 365.25


def person(ds: Dataset, keyword: str) -> str:
    """A person's name for the eye: "DOE, Jane", "Yamada, Tarou (山田 太郎)"."""
    try:
        name = ds.get(keyword)
        groups = [str(name.alphabetic), str(name.ideographic)] if name else []
    except Exception:  # noqa: BLE001 - broken escape sequences in a name
        return ""
    shown = [_person_group(_readable(ds, g), ", " if n == 0 else " ") for n, g in enumerate(groups)]
    latin, ideographic = [*shown, "", ""][:2]
    if latin and ideographic:
        return f"{latin} ({ideographic})"
    return latin or ideographic


def _person_group(group: str, separator: str) -> str:
    """Family^given^middle^prefix^suffix as family, given middle."""
    parts = [" ".join(part.split()) for part in group.split("^")]
    family, given = parts[0], " ".join(part for part in parts[1:] if part)
    return separator.join(part for part in (family, given) if part)


def _readable(ds: Dataset, value: str) -> str:
    """Without padding and control characters; UTF-8 that was never declared is understood."""
    if "SpecificCharacterSet" not in ds and not value.isascii():
        with contextlib.suppress(UnicodeError):
            value = value.encode("latin-1").decode("utf-8")
    return " ".join("".join(c if c.isprintable() else " " for c in value).split())
