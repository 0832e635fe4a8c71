"""Dates, decimals and names of commands as the reader's language writes them; never in a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

_PLAIN_DAYS = ("yyyy-MM-dd", "yyyyMMdd", "dd.MM.yyyy", "d.M.yyyy")
_FIRST_YEAR = 1800
# Of Unicode's algorithm for both directions (UAX 9): from left to right, as the first letter
# runs, and the end of either.
_LEFT_ISOLATE, _OWN_ISOLATE, _END = "\u2066", "\u2068", "\u2069"
_FROM_RIGHT = "\u200f"
# Signs that only turn the direction of writing, between the figures of an Arabic date.
# The letter that a command is called by; Qt's own short texts have lost its mark.
_KEY = re.compile(r"\(&\w\)|&|(?<=[\u2e80-\u9fff])\([A-Z]\)")
_NO_LETTERS = re.compile("[\u200e\u200f\u061c]")


def day_text(day: date | None) -> str:
    """A day with its whole year; "" if unknown.

    In English ISO 8601: its countries do not read 3/4/2020 alike.
    """
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_form())


def day_form() -> str:
    """How the language writes a day, as Qt understands it: "dd.MM.yyyy"."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return "yyyy-MM-dd"
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def typed_day(text: str) -> date | None:
    """A day as a reader types it: as the language writes it, or in a form that nobody misreads.

    3/4/2020 is understood only where the language has one meaning for it.
    """
    locale, text = QLocale(), _NO_LETTERS.sub("", text).strip()
    own = _NO_LETTERS.sub("", day_form())
    # With and without a nought before a single figure.
    short = own.replace("dd", "d").replace("MM", "M")
    for form in (own, short, *_PLAIN_DAYS):
        for read in (locale.toDate(text, form), QDate.fromString(text, form)):
            if read.isValid() and read.year() > _FIRST_YEAR:
                return date(read.year(), read.month(), read.day())
    return None


def is_right_to_left() -> bool:
    """Does the language of the window run from right to left?"""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def straight(text: str) -> str:
    """Figures, signs and units keep their order from left to right, in any language."""
    return f"{_LEFT_ISOLATE}{text}{_END}" if text and is_right_to_left() else text


def apart(text: str) -> str:
    """A name, or words of somebody else: their direction changes nothing around them."""
    return f"{_OWN_ISOLATE}{text}{_END}" if text and is_right_to_left() else text


def sentence_of(name: str, text: str) -> str:
    """A sentence that begins with a name of other letters; it runs as the language does."""
    return f"{_FROM_RIGHT if is_right_to_left() else ''}{apart(name)}: {text}"


def in_a_row(parts: Iterable[str], gap: str = "  ") -> str:
    """What is known, one thing after the other in the order of reading; "" is left out."""
    return gap.join(apart(part) for part in parts if part)


def listed(parts: Iterable[str]) -> str:
    """One after the other, by the comma of the language."""
    comma = {QLocale.Language.Arabic: "، ", QLocale.Language.Chinese: "，"}
    return comma.get(QLocale().language(), ", ").join(parts)


def moment_text(moment: datetime) -> str:
    """Day and time of day, on this computer's clock."""
    return f"{day_text(moment.date())} {moment:%H:%M}"


def read_day(text: str) -> date | None:
    """A day as files and settings write it, "20200329" or "2020-03-29"; None if it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def decimal_text(figure: str) -> str:
    """A figure as Python formats it ("-1.5", "1.2e-05"), with the decimal sign of the language."""
    sign = QLocale().decimalPoint()
    return figure.replace(".", sign) if QLocale().zeroDigit() == "0" else figure


def signed_text(value: float) -> str:
    """A change to one decimal with its sign; what rounds to nothing has none."""
    rounded = round(value, 1)
    return straight(decimal_text(f"{rounded:+.1f}" if rounded else "0.0"))


def bare_text(text: str) -> str:
    """A command's name without its keys: of "&Zoom…", and "缩放(&Z)…" as Chinese marks it."""
    return _KEY.sub("", text.partition("\t")[0]).rstrip("…")
