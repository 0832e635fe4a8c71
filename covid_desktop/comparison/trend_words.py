"""The words of a trend, in the language of the window, of a file, or of a report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from covid_desktop.domain.study import Day

Translate: TypeAlias = Callable[[str, str], str]


@dataclass(frozen=True)
class TrendWords:
    """What stands in a drawing.

    Attributes:
        total, zones, probabilities: titles of its parts.
        band: what the band says.
        findings: names of the three.
        marks: what the shapes mean.
        notice: what the software is not.
        day: how a day is written.
    """

    total: str
    band: str
    zones: str
    probabilities: str
    findings: tuple[str, str, str]
    marks: str
    notice: str
    day: Callable[[Day], str]


def untranslated(context: str, text: str) -> str:  # noqa: ARG001 - the form of Translate
    """English, as it stands in the code."""
    return text


def plain_day(day: Day) -> str:
    """ISO 8601, or "day 3"."""
    return f"day {day}" if isinstance(day, int) else day.isoformat()


def trend_words(
    translate: Translate = untranslated, day: Callable[[Day], str] = plain_day
) -> TrendWords:
    """All words.

    Args:
        translate: context and English text -> the text in the reader's language.
        day: writes a day in that language.
    """
    return TrendWords(
        translate("trend", "Severity, total 0 to 18"),
        translate("trend", "blue band: no measurable change since the first film"),
        translate("trend", "Zones, 0 to 3 each (A to C right lung, D to F left)"),
        translate("trend", "Probabilities"),
        (
            translate("report", "COVID-19 pneumonia"),
            translate("report", "Other pneumonia"),
            translate("report", "No pneumonia"),
        ),
        translate(
            "trend",
            "circle PA, square AP, diamond unknown; hollow: refused, no severity, or another model",
        ),
        translate("trend", "Research and education use. Not a medical device."),
        day,
    )
