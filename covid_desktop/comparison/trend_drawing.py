"""The course of one patient as an SVG: total, zones and probabilities over a true time axis.

Plain SVG 1.1, so that the window, a file and a report show the same drawing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape

from covid_desktop.comparison.trend import Trend, TrendPoint
from covid_desktop.comparison.trend_words import TrendWords, trend_words
from covid_desktop.domain.assessment import FindingClass
from covid_desktop.domain.lungs import ZONES
from covid_desktop.domain.study import day_number

_LEFT, _RIGHT, _TOP = 52.0, 18.0, 30.0
_GAP = 30.0
_MARK = 5.0
_HIGHEST_TOTAL, _HIGHEST_ZONE = 18.0, 3.0


@dataclass(frozen=True)
class Colours:
    """Of a drawing; dark for the window, light for paper."""

    ground: str = "#15181c"
    text: str = "#e8ebee"
    muted: str = "#aab3bd"
    line: str = "#3a424d"
    mark: str = "#5aa9ff"
    band: str = "#23405e"
    note: str = "#f2c14e"
    findings: tuple[str, str, str] = ("#e69f00", "#56b4e9", "#9fb0a8")


# From here on letters are as wide as high.
_WIDE = "\u2e80"
PAPER = Colours(
    "#ffffff", "#15181c", "#4a545f", "#c3cad1", "#0b5cad", "#d6e6f5", "#8a5a00",
    ("#b36b00", "#0b6fa4", "#4d5f57"),
)  # fmt: skip


@dataclass(frozen=True)
class TrendText:
    """A text of a drawing.

    Attributes:
        x, y: where it is tied to, on its baseline.
        words: as they stand there.
        colour: "#rrggbb".
        size: of its letters.
        anchor: which part of it stands at x: "start" for its left end, "middle" or "end".
    """

    x: float
    y: float
    words: str
    colour: str
    size: float
    anchor: str


@dataclass(frozen=True)
class TrendDrawing:
    """A drawing with the places that can be clicked.

    Attributes:
        svg: the file's text.
        places: (x, y, sha256) of the points of the total, in units of the drawing.
        texts: its texts, where they are wanted apart from the SVG.
    """

    svg: str
    places: tuple[tuple[float, float, str], ...]
    texts: tuple[TrendText, ...] = ()


@dataclass
class _Sheet:
    """Where the parts of a drawing gather."""

    width: float
    height: float
    colours: Colours
    first: float
    last: float
    parts: list[str] = field(default_factory=list)
    texts: list[TrendText] = field(default_factory=list)

    def x(self, moment: float, left: float, right: float) -> float:
        span = self.last - self.first
        share = (moment - self.first) / span if span else 0.5
        return left + share * (right - left)

    def line(self, ends: Sequence[float], colour: str, width: float = 1.0, dash: str = "") -> None:
        x0, y0, x1, y1 = ends
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<line x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" y2="{y1:.1f}" stroke="{colour}"'
            f' stroke-width="{width}"{dashed}/>'
        )

    def text(self, x: float, y: float, words: str, colour: str, size: float = 11.0,
             anchor: str = "start") -> None:  # fmt: skip
        self.texts.append(TrendText(x, y, words, colour, size, anchor))

    def mark(self, x: float, y: float, point: TrendPoint, colour: str, size: float,
             chosen: bool = False) -> None:  # fmt: skip
        """Circle PA, square AP, diamond unknown; hollow where it does not count."""
        counts = point.is_joined and not point.is_refused
        fill = colour if counts else self.colours.ground
        style = f'fill="{fill}" stroke="{colour}" stroke-width="1.6"'
        if point.view_position == "PA":
            shape = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size}" {style}/>'
        elif point.view_position == "AP":
            side = 2 * size
            shape = (
                f'<rect x="{x - size:.1f}" y="{y - size:.1f}" width="{side}" height="{side}"'
                f" {style}/>"
            )
        else:
            far = size * 1.3
            shape = (
                f'<polygon points="{x:.1f},{y - far:.1f} {x + far:.1f},{y:.1f}'
                f' {x:.1f},{y + far:.1f} {x - far:.1f},{y:.1f}" {style}/>'
            )
        self.parts.append(shape)
        if chosen:
            self.parts.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size + 5}" fill="none"'
                f' stroke="{self.colours.text}" stroke-width="1.5"/>'
            )


def draw_trend(
    trend: Trend,
    width: float = 900.0,
    height: float = 640.0,
    colours: Colours | None = None,
    words: TrendWords | None = None,
    chosen: str = "",
    *,
    texts_apart: bool = False,
) -> TrendDrawing:
    """Draw the course.

    Args:
        trend: at least one point.
        width: of the drawing.
        height: of the drawing.
        colours: dark if None.
        words: English if None.
        chosen: sha256 of the film to be ringed.
        texts_apart: leave the texts out of the SVG, for one who sets them better.
    """
    colours, words = colours or Colours(), words or trend_words()
    moments = [p.moment for p in trend.points] + [day_number(n.day) + 0.5 for n in trend.notes]
    first, last = min(moments), max(moments)
    air = max((last - first) * 0.03, 0.3)
    sheet = _Sheet(width, height, colours, first - air, last + air)
    room = height - _TOP - 3 * _GAP - 46
    total_end = _TOP + room * 0.48
    zones_top = total_end + _GAP + 28
    zones_end = zones_top + room * 0.22
    shares_top = zones_end + _GAP
    shares_end = shares_top + room * 0.30 - 14
    places = _draw_total(sheet, trend, words, _TOP, total_end, chosen)
    _draw_zones(sheet, trend, words, zones_top, zones_end)
    _draw_shares(sheet, trend, words, shares_top, shares_end)
    sheet.text(_LEFT, height - 22, words.marks, colours.muted, 10)
    sheet.text(_LEFT, height - 8, words.notice, colours.note, 10)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}"'
        f' viewBox="0 0 {width:.0f} {height:.0f}" font-family="sans-serif">'
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="{colours.ground}"/>'
        + "".join(sheet.parts)
        + ("" if texts_apart else "".join(map(_written, sheet.texts)))
        + "</svg>"
    )
    return TrendDrawing(svg, tuple(places), tuple(sheet.texts) if texts_apart else ())


def _written(text: TrendText) -> str:
    return (
        f'<text x="{text.x:.1f}" y="{text.y:.1f}" fill="{text.colour}" font-size="{text.size}"'
        f' text-anchor="{text.anchor}">{escape(text.words)}</text>'
    )


def _draw_total(
    sheet: _Sheet, trend: Trend, words: TrendWords, top: float, end: float, chosen: str
) -> list[tuple[float, float, str]]:
    colours, left, right = sheet.colours, _LEFT, sheet.width - _RIGHT

    def y(value: float) -> float:
        return end - value / _HIGHEST_TOTAL * (end - top)

    measured = [p for p in trend.points if p.severity and p.is_joined]
    if measured and measured[0].severity:
        middle = measured[0].severity.total
        high = min(middle + trend.total_limit, _HIGHEST_TOTAL)
        low = max(middle - trend.total_limit, 0.0)
        sheet.parts.append(
            f'<rect x="{left}" y="{y(high):.1f}" width="{right - left:.1f}"'
            f' height="{y(low) - y(high):.1f}" fill="{colours.band}"/>'
        )
    _frame(sheet, words.total, left, right, top, end, (0, 6, 12, 18), y)
    if measured:
        sheet.text(right, top - 8, words.band, colours.muted, 10, "end")
    _draw_days(sheet, trend, words, left, right, end)
    _draw_notes(sheet, trend, left, right, top, end)
    _join(sheet, trend.points, lambda p: y(p.severity.total) if p.severity else None, left, right,
          colours.mark)  # fmt: skip
    places = []
    for point in trend.points:
        x = sheet.x(point.moment, left, right)
        height = y(point.severity.total) if point.severity else end
        if point.severity:
            sheet.line((x, y(point.severity.low), x, y(point.severity.high)), colours.mark, 1.2)
        sheet.mark(x, height, point, colours.mark, _MARK, point.sha256 == chosen)
        places.append((x, height, point.sha256))
    return places


def _draw_zones(sheet: _Sheet, trend: Trend, words: TrendWords, top: float, end: float) -> None:
    colours = sheet.colours
    wide = (sheet.width - _LEFT - _RIGHT - 5 * 14) / len(ZONES)
    sheet.text(_LEFT, top - 20, words.zones, colours.text)

    def y(value: float) -> float:
        return end - value / _HIGHEST_ZONE * (end - top)

    for number, zone in enumerate(ZONES):
        left = _LEFT + number * (wide + 14)
        _frame(sheet, "", left, left + wide, top, end, (0, 3) if number == 0 else (), y)
        sheet.text(left + 2, top - 5, zone, colours.muted)
        _join(sheet, trend.points,
              lambda p, n=number: y(p.severity.zones[n]) if p.severity else None,  # type: ignore[misc]
              left, left + wide, colours.mark)  # fmt: skip
        for point in trend.points:
            if point.severity:
                x = sheet.x(point.moment, left, left + wide)
                sheet.mark(x, y(point.severity.zones[number]), point, colours.mark, 2.6)


def _draw_shares(sheet: _Sheet, trend: Trend, words: TrendWords, top: float, end: float) -> None:
    colours, left, right = sheet.colours, _LEFT, sheet.width - _RIGHT

    def y(value: float) -> float:
        return end - value * (end - top)

    _frame(sheet, words.probabilities, left, right, top, end, (0, 0.5, 1), y)
    place = right
    for finding, name, colour in reversed(
        list(zip(FindingClass, words.findings, colours.findings, strict=True))
    ):
        sheet.text(place, top - 8, name, colour, 10, "end")
        place -= sum(10.5 if letter >= _WIDE else 7.0 for letter in name) + 14
        _join(sheet, trend.points,
              lambda p, f=finding: y(p.probabilities[f]) if p.probabilities else None,  # type: ignore[misc]
              left, right, colour, by_severity=False)  # fmt: skip
        for point in trend.points:
            if point.probabilities:
                x = sheet.x(point.moment, left, right)
                height = y(point.probabilities[finding])
                sheet.parts.append(
                    f'<circle cx="{x:.1f}" cy="{height:.1f}" r="3" fill="{colour}"/>'
                )


def _frame(
    sheet: _Sheet, title: str, left: float, right: float, top: float, end: float,
    ticks: Sequence[float], y: Callable[[float], float],
) -> None:  # fmt: skip
    colours = sheet.colours
    if title:
        sheet.text(left, top - 8, title, colours.text)
    for tick in ticks:
        sheet.line((left, y(tick), right, y(tick)), colours.line, 0.7)
        # A decimal sign is a matter of the language; whole numbers are enough here.
        if tick == int(tick):
            sheet.text(left - 8, y(tick) + 4, f"{tick:g}", colours.muted, 10, "end")
    sheet.line((left, top, left, end), colours.line)
    sheet.line((left, end, right, end), colours.line)


def _draw_days(
    sheet: _Sheet, trend: Trend, words: TrendWords, left: float, right: float, end: float
) -> None:
    """A date under each film, where it does not run into the one before."""
    free = 0.0
    for day in sorted({p.day for p in trend.points}, key=day_number):
        x = sheet.x(day_number(day) + 0.5, left, right)
        sheet.line((x, end, x, end + 4), sheet.colours.line)
        written = words.day(day)
        half = 3.2 * len(written)
        if x - half >= free:
            sheet.text(x, end + 16, written, sheet.colours.muted, 10, "middle")
            free = x + half + 4


def _draw_notes(
    sheet: _Sheet, trend: Trend, left: float, right: float, top: float, end: float
) -> None:
    for number, note in enumerate(trend.notes):
        x = sheet.x(day_number(note.day) + 0.5, left, right)
        sheet.line((x, top, x, end), sheet.colours.note, 1.2, "4 3")
        # One below the other, so that notes of one week do not cover each other.
        place = top + 12 + number % 3 * 13
        anchor = "end" if x > right - 90 else "start"
        sheet.text(x + (-4 if anchor == "end" else 4), place, note.text[:40], sheet.colours.note,
                   10, anchor)  # fmt: skip


def _join(
    sheet: _Sheet, points: Sequence[TrendPoint], height: Callable[[TrendPoint], float | None],
    left: float, right: float, colour: str, *, by_severity: bool = True,
) -> None:  # fmt: skip
    """Lines between neighbours; never across a refused film, nor from one model to another.

    With severity it is the severity model in use that counts, else whoever gave the statement.
    """
    before: tuple[float, float] | None = None
    speaker = None
    for point in points:
        y = height(point)
        if y is None or point.is_refused or (by_severity and not point.is_joined):
            before = None
            continue
        here = (sheet.x(point.moment, left, right), float(y))
        if before is not None and (by_severity or point.model == speaker):
            sheet.line((*before, *here), colour, 1.6)
        before, speaker = here, point.model
