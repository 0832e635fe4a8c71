"""How a language writes days, moments and figures, and keeps what runs the other way apart."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
# Of Unicode's algorithm for both directions (UAX 9): from left to right, as the first letter
# runs, and the end of either.
_LEFT_ISOLATE, _OWN_ISOLATE, _END = "\u2066", "\u2068", "\u2069"
# As in CLDR, with the whole year. English by ISO 8601: its countries do not read 3/4/2020 alike.
_DAYS = {
    "ar": "{day:02}/{month:02}/{year:04}",
    "de": "{day:02}.{month:02}.{year:04}",
    "es": "{day}/{month}/{year:04}",
    "fr": "{day:02}/{month:02}/{year:04}",
    "pt": "{day:02}/{month:02}/{year:04}",
    "zh": "{year:04}/{month}/{day}",
}
_ISO = "{year:04}-{month:02}-{day:02}"
_COMMA = frozenset({"de", "es", "fr", "pt"})


@dataclass(frozen=True)
class Forms:
    """The forms of one language.

    Args:
        language: BCP 47 tag ("en", "pt-BR", "zh-Hans").
    """

    language: str = "en"

    @property
    def spoken(self) -> str:
        """The language without country and script."""
        return self.language.partition("-")[0]

    @property
    def is_right_to_left(self) -> bool:
        """Do its letters run from right to left?"""
        return self.spoken in _RIGHT_TO_LEFT

    @property
    def comma(self) -> str:
        """What stands between the parts of a list."""
        return {"ar": "، ", "zh": "，"}.get(self.spoken, ", ")

    def day(self, day: date | None) -> str:
        """A day with its whole year; "" if unknown."""
        if day is None:
            return ""
        form = _DAYS.get(self.spoken, _ISO)
        return self._straight(form.format(day=day.day, month=day.month, year=day.year))

    def number(self, number: int) -> str:
        """A whole number, its sign before it."""
        return self._straight(str(number))

    def moment(self, moment: datetime) -> str:
        """Day, time, and how far the clock is from UTC."""
        zone = moment.strftime("%z")
        offset = f"{zone[:3]}:{zone[3:5]}" if zone.strip("+-0") else ""
        return f"{self.day(moment.date())} {moment:%H:%M} {self._straight(f'(UTC{offset})')}"

    def decimal(self, figure: str) -> str:
        """A figure as Python formats it, with the decimal sign of the language."""
        return figure.replace(".", ",") if self.spoken in _COMMA else figure

    def figure(self, value: float, *, signed: bool = False) -> str:
        """To one decimal; a change carries its sign, unless it is nothing."""
        rounded = round(value, 1) + 0.0  # no -0.0
        text = self.decimal(f"{abs(rounded):.1f}")
        if rounded < 0:
            return self._straight(f"-{text}")
        return self._straight(f"+{text}") if signed and rounded else text

    def apart(self, text: str) -> str:
        """A name, or words of somebody else: their direction changes nothing around them."""
        is_mixed = any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)
        if text and (self.is_right_to_left or is_mixed):
            return f"{_OWN_ISOLATE}{text}{_END}"
        return text

    def _straight(self, text: str) -> str:
        """Digits and signs keep their order, from left to right."""
        return f"{_LEFT_ISOLATE}{text}{_END}" if self.is_right_to_left else text
