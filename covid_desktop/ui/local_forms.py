"""Dates, decimals and names of commands as the reader's language writes them; never in a file."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale


def day_text(day: date | None) -> str:
    """A day with its whole year; "" if unknown.

    In English ISO 8601: its countries do not read 3/4/2020 alike.
    """
    if day is None:
        return ""
    locale = QLocale()
    if locale.language() in (QLocale.Language.C, QLocale.Language.English):
        return day.isoformat()
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in form:
        form = form.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), form)


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
    return decimal_text(f"{rounded:+.1f}" if rounded else "0.0")


def bare_text(text: str) -> str:
    """A command's name without its keys: of "&Zoom…", and "缩放(&Z)…" as Chinese marks it."""
    return re.sub(r"\(&\w\)|&", "", text.partition("\t")[0]).rstrip("…")
