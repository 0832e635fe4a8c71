"""What marks say: figures with their unit and where the scale comes from."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from covid_desktop.domain.film import Film, PixelSpacing
from covid_desktop.domain.measuring import (
    BY_HAND,
    HeartCaution,
    Mark,
    MarkKind,
    Measure,
    angle,
    area,
    cardiothoracic,
    cobb_angle,
    heart_cautions,
    length,
)
from covid_desktop.imaging.region_statistics import region_statistics
from covid_desktop.ui.local_forms import decimal_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("mark_wording", text)


def kind_text(kind: MarkKind) -> str:
    """Name of a kind of mark."""
    return {
        MarkKind.LENGTH: _tr("Length"),
        MarkKind.ANGLE: _tr("Angle"),
        MarkKind.COBB: _tr("Cobb angle"),
        MarkKind.RECTANGLE: _tr("Rectangle"),
        MarkKind.ELLIPSE: _tr("Ellipse"),
        MarkKind.CARDIOTHORACIC: _tr("Cardiothoracic ratio"),
        MarkKind.ARROW: _tr("Arrow"),
        MarkKind.TEXT: _tr("Text"),
    }[kind]


def hint(kind: MarkKind, points: int) -> str:
    """What to draw next, with so many points set."""
    if kind is MarkKind.CARDIOTHORACIC:
        return (
            _tr("1 of 3: draw the midline, along the spine"),
            _tr("2 of 3: draw from the right to the left border of the heart"),
            _tr("3 of 3: draw the widest inner width of the chest"),
        )[min(points // 2, 2)]
    if kind is MarkKind.COBB:
        first, second = _tr("1 of 2: draw the first line"), _tr("2 of 2: draw the second line")
        return second if points >= 2 else first
    if kind is MarkKind.ANGLE and points >= 2:
        return _tr("Click the end of the other arm")
    return {
        MarkKind.ANGLE: _tr("Draw one arm of the angle, towards its corner"),
        MarkKind.TEXT: _tr("Click where the text shall stand"),
        MarkKind.ARROW: _tr("Draw the arrow, towards its tip"),
        MarkKind.LENGTH: _tr("Draw the length"),
    }.get(kind, _tr("Draw from corner to corner"))


def provenance_text(provenance: str) -> str:
    """Where a scale comes from, in the reader's language."""
    known = {
        "calibrated": _tr("calibrated"),
        "mm at detector": _tr("at detector"),
        "mm, magnification estimated": _tr("magnification estimated"),
        "mm at scanner": _tr("at scanner"),
        BY_HAND: _tr("calibrated by hand"),
        "mm": "",
    }
    return known.get(provenance, provenance)


def figure_text(measure: Measure) -> str:
    """A figure with its unit, without its provenance: 123.4 mm."""
    if measure.unit == "°":
        return decimal_text(f"{measure.value:.1f}°")
    digits = 0 if measure.unit.startswith("px") or abs(measure.value) >= 1000 else 1
    return f"{decimal_text(f'{measure.value:.{digits}f}')} {measure.unit}"


def measure_text(measure: Measure) -> str:
    """A figure with its unit and provenance: 123.4 mm (at detector)."""
    provenance = provenance_text(measure.provenance)
    return figure_text(measure) + (f" ({provenance})" if provenance else "")


def mark_lines(film: Film, mark: Mark, scale: PixelSpacing | None) -> list[str]:
    """What stands beside a mark on the film, line by line; empty if it says nothing."""
    points = mark.points
    own = [mark.text] if mark.text else []
    if mark.kind is MarkKind.LENGTH:
        return [measure_text(length(points[0], points[1], scale)), *own]
    if mark.kind is MarkKind.ANGLE:
        return [measure_text(angle(points[0], points[1], points[2], scale)), *own]
    if mark.kind is MarkKind.COBB:
        return [_tr("Cobb {0}").format(measure_text(cobb_angle(points, scale))), *own]
    if mark.kind in (MarkKind.RECTANGLE, MarkKind.ELLIPSE):
        return [*_region_lines(film, mark, scale), *own]
    if mark.kind is MarkKind.CARDIOTHORACIC:
        return [*_heart_lines(film, mark, scale), *own]
    return own


def caution_text(caution: HeartCaution) -> str:
    """Why the heart may look larger than it is."""
    return {
        HeartCaution.AP: _tr("AP film: the heart looks larger than it is"),
        HeartCaution.SUPINE: _tr("Patient supine: the heart looks larger than it is"),
        HeartCaution.UNKNOWN_VIEW: _tr("View not known: on AP films the heart looks larger"),
    }[caution]


def _region_lines(film: Film, mark: Mark, scale: PixelSpacing | None) -> list[str]:
    found = region_statistics(film, mark)
    lines = [_tr("area {0}").format(measure_text(area(mark, scale)))]
    if found.pixels:
        lines += [
            _tr("mean {0}  SD {1}").format(_value(found.mean), _value(found.sd)),
            _tr("min {0}  max {1}").format(_value(found.low), _value(found.high)),
        ]
    return lines


def _heart_lines(film: Film, mark: Mark, scale: PixelSpacing | None) -> list[str]:
    found = cardiothoracic(mark.points, scale)
    ratio = "–" if math.isnan(found.ratio) else decimal_text(f"{found.ratio:.2f}")
    return [
        _tr("CTR {0}").format(ratio),
        _tr("heart {0}").format(figure_text(found.heart)),
        _tr("chest {0}").format(measure_text(found.chest)),
        *(caution_text(c) for c in heart_cautions(film.facts)),
    ]


def _value(value: float) -> str:
    is_coarse = abs(value) >= 10 or value == int(value)
    return decimal_text(f"{value:.1f}" if is_coarse else f"{value:.3g}")
