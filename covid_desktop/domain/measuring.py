"""What the reader draws on a film, and what it measures: geometry in film coordinates.

Points are (x, y) in film pixels, (0, 0) the outer corner of the first pixel. A length is
never better than its scale, so each carries where that scale comes from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeAlias

from covid_desktop.domain.film import AcquisitionFacts, PixelSpacing, ViewPosition

Point: TypeAlias = tuple[float, float]

# Version of the JSON form of a MarkSheet.
FORM = 1
BY_HAND = "calibrated by hand"

# PatientPosition (0018,5100) of a patient who lies on the back.
_SUPINE = frozenset({"HFS", "FFS"})


class MarkKind(StrEnum):
    """What a mark is; the values are kept with the study."""

    LENGTH = "length"
    ANGLE = "angle"
    COBB = "cobb"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    CARDIOTHORACIC = "cardiothoracic"
    ARROW = "arrow"
    TEXT = "text"


# Points of each kind. Angle: one arm, the corner, the other arm. Cobb: two lines.
# Cardiothoracic: midline (2), heart from border to border (2), inner chest (2).
POINTS = {
    MarkKind.LENGTH: 2,
    MarkKind.ANGLE: 3,
    MarkKind.COBB: 4,
    MarkKind.RECTANGLE: 2,
    MarkKind.ELLIPSE: 2,
    MarkKind.CARDIOTHORACIC: 6,
    MarkKind.ARROW: 2,
    MarkKind.TEXT: 1,
}


@dataclass(frozen=True)
class Mark:
    """One thing drawn.

    Attributes:
        kind: what it is.
        points: as many as POINTS says.
        text: the reader's words, "" for none; may name a patient, so no repr shows it.
    """

    kind: MarkKind
    points: tuple[Point, ...]
    text: str = field(default="", repr=False)

    def moved(self, dx: float, dy: float) -> Mark:
        """The same elsewhere, by film pixels."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))

    def with_point(self, number: int, point: Point) -> Mark:
        """One of its points elsewhere."""
        points = list(self.points)
        points[number] = point
        return replace(self, points=tuple(points))


@dataclass(frozen=True)
class WordedMark:
    """A mark, and what stands beside it on the screen.

    Attributes:
        mark: what is drawn.
        lines: its words and figures, line by line; may name a patient, so no repr shows them.
    """

    mark: Mark
    lines: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class MarkSheet:
    """All that the reader drew on one film.

    Attributes:
        marks: in the order drawn.
        calibration: size of a pixel as the reader calibrated it, None if not.
    """

    marks: tuple[Mark, ...] = ()
    calibration: PixelSpacing | None = None

    def with_mark(self, mark: Mark) -> MarkSheet:
        """One more."""
        return replace(self, marks=(*self.marks, mark))

    def without(self, number: int) -> MarkSheet:
        """One fewer."""
        return replace(self, marks=self.marks[:number] + self.marks[number + 1 :])

    def replaced(self, number: int, mark: Mark) -> MarkSheet:
        """One of them changed."""
        return replace(self, marks=(*self.marks[:number], mark, *self.marks[number + 1 :]))

    def to_json(self) -> dict[str, Any]:
        """As any JSON writer takes it, in the form FORM."""
        calibration = self.calibration
        return {
            "calibration": [calibration.row_mm, calibration.column_mm] if calibration else None,
            "marks": [
                {"kind": m.kind.value, "points": [list(p) for p in m.points], "text": m.text}
                for m in self.marks
            ],
        }

    @classmethod
    def from_json(cls, data: Any) -> MarkSheet:  # noqa: ANN401 - any JSON value
        """Undo `to_json`.

        Raises:
            ValueError: it is no such thing.
        """
        try:
            calibration = data["calibration"]
            spacing = None
            if calibration is not None:
                row, column = (_positive(v) for v in calibration)
                spacing = PixelSpacing(row, column, BY_HAND)
            return cls(tuple(_mark(m) for m in data["marks"]), spacing)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError("these are no marks") from error


@dataclass(frozen=True)
class Measure:
    """A figure with its unit.

    Attributes:
        value: the figure.
        unit: "mm", "px", "mm²", "px²", "°" or "" for a ratio.
        provenance: where its scale comes from; "" where no scale matters.
    """

    value: float
    unit: str
    provenance: str = ""


@dataclass(frozen=True)
class Cardiothoracic:
    """Widest heart over widest inner chest, both across the midline.

    Attributes:
        ratio: 0 or more; NaN while the chest has no width.
        heart: right and left distance to the midline together.
        chest: inner width.
    """

    ratio: float
    heart: Measure
    chest: Measure


def scale_of(facts: AcquisitionFacts, sheet: MarkSheet) -> PixelSpacing | None:
    """The size of a pixel in force: the reader's calibration before the file's; None if neither.

    The file's own order (PixelSpacing with its calibration, ImagerPixelSpacing with
    magnification, NominalScannedPixelSpacing) is that of `imaging.dicom_facts`.
    """
    return sheet.calibration or facts.pixel_spacing


def length(one: Point, other: Point, scale: PixelSpacing | None) -> Measure:
    """Distance of two points, in mm with its provenance, or in pixels where no scale is known."""
    x, y = _vector(one, other, scale)
    return _length(math.hypot(x, y), scale)


def angle(arm: Point, corner: Point, other: Point, scale: PixelSpacing | None) -> Measure:
    """Angle at the corner, 0 to 180 degrees; pixels that are not square are allowed for."""
    return Measure(_between(_vector(corner, arm, scale), _vector(corner, other, scale)), "°")


def cobb_angle(points: tuple[Point, ...], scale: PixelSpacing | None) -> Measure:
    """The smaller angle between two lines, 0 to 90 degrees (Cobb 1948).

    Args:
        points: both ends of one line, then of the other.
        scale: size of a pixel.
    """
    one = _vector(points[0], points[1], scale)
    found = _between(one, _vector(points[2], points[3], scale))
    return Measure(min(found, 180 - found), "°")


def area(mark: Mark, scale: PixelSpacing | None) -> Measure:
    """Area of a rectangle or an ellipse that is drawn from corner to corner."""
    across, down = _vector(mark.points[0], mark.points[1], scale)
    size = abs(across * down) * (math.pi / 4 if mark.kind is MarkKind.ELLIPSE else 1.0)
    return Measure(size, "mm²", scale.provenance) if scale else Measure(size, "px²")


def cardiothoracic(points: tuple[Point, ...], scale: PixelSpacing | None) -> Cardiothoracic:
    """Cardiothoracic ratio (Danzer 1919): heart over chest, both perpendicular to the midline.

    Args:
        points: ends of the midline, of the heart's width, and of the chest's inner width.
        scale: size of a pixel; the ratio needs none but for pixels that are not square.
    """
    along = _vector(points[0], points[1], scale)
    size = math.hypot(*along) or 1.0
    across = (-along[1] / size, along[0] / size)
    heart, chest = (
        abs(v[0] * across[0] + v[1] * across[1])
        for v in (_vector(points[2], points[3], scale), _vector(points[4], points[5], scale))
    )
    ratio = heart / chest if chest > 0 else math.nan
    return Cardiothoracic(ratio, _length(heart, scale), _length(chest, scale))


def foot(point: Point, one: Point, other: Point, scale: PixelSpacing | None) -> Point:
    """Where the perpendicular from a point meets the line through two others."""
    line, away = _vector(one, other, scale), _vector(one, point, scale)
    size = line[0] ** 2 + line[1] ** 2
    share = (line[0] * away[0] + line[1] * away[1]) / size if size else 0.0
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


class HeartCaution(StrEnum):
    """Why a heart may look larger on this film than it is."""

    AP = "ap"
    SUPINE = "supine"
    UNKNOWN_VIEW = "unknown view"


def heart_cautions(facts: AcquisitionFacts) -> tuple[HeartCaution, ...]:
    """What speaks against a cardiothoracic ratio on this film.

    The heart lies farther from the detector on AP films and wider when the patient lies:
    the usual bound of 0.5 holds for PA films of standing patients.
    """
    found = []
    if facts.view_position is ViewPosition.AP:
        found.append(HeartCaution.AP)
    if facts.patient_position.upper() in _SUPINE:
        found.append(HeartCaution.SUPINE)
    if facts.view_position is None:
        found.append(HeartCaution.UNKNOWN_VIEW)
    return tuple(found)


def calibrated(
    one: Point, other: Point, millimetres: float, scale: PixelSpacing | None
) -> PixelSpacing:
    """The size of a pixel that gives a line its true length; the pixel keeps its shape.

    Args:
        one: an end of the line.
        other: its other end.
        millimetres: its true length, > 0.
        scale: size of a pixel so far, None if unknown.

    Raises:
        ValueError: the line or the length is nothing.
    """
    drawn = length(one, other, scale).value
    if drawn <= 0 or not 0 < millimetres < math.inf:
        raise ValueError("neither a line nor its length may be nothing")
    factor = millimetres / drawn
    row, column = (scale.row_mm, scale.column_mm) if scale else (1.0, 1.0)
    return PixelSpacing(row * factor, column * factor, BY_HAND)


def _length(value: float, scale: PixelSpacing | None) -> Measure:
    return Measure(value, "mm", scale.provenance) if scale else Measure(value, "px")


def _vector(one: Point, other: Point, scale: PixelSpacing | None) -> Point:
    """From one point to the other, in mm where the size of a pixel is known."""
    wide, tall = (scale.column_mm, scale.row_mm) if scale else (1.0, 1.0)
    return (other[0] - one[0]) * wide, (other[1] - one[1]) * tall


def _between(one: Point, other: Point) -> float:
    cross = one[0] * other[1] - one[1] * other[0]
    dot = one[0] * other[0] + one[1] * other[1]
    return abs(math.degrees(math.atan2(cross, dot)))


def _mark(data: Any) -> Mark:  # noqa: ANN401 - any JSON value
    kind = MarkKind(data["kind"])
    points = tuple((_finite(x), _finite(y)) for x, y in data["points"])
    if len(points) != POINTS[kind]:
        raise ValueError("a mark without all its points")
    return Mark(kind, points, str(data["text"]))


def _finite(value: Any) -> float:  # noqa: ANN401 - any JSON value
    number = float(value)
    if not math.isfinite(number):
        raise ValueError("a place that is no number")
    return number


def _positive(value: Any) -> float:  # noqa: ANN401 - any JSON value
    number = _finite(value)
    if number <= 0:
        raise ValueError("a pixel without a size")
    return number
