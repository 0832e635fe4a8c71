"""What the reader drew on a film, as graphics and texts of a presentation state.

DICOM's pixel units and ours are the same: (0, 0) is the outer corner of the first pixel
(PS3.3 C.10.5). What lies beyond the film is cut off at its edge, since no figure may be there.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from highdicom.pr import GraphicAnnotation, GraphicLayer, GraphicObject, TextObject
from pydicom.dataset import Dataset

from covid_desktop.domain.film import PixelSpacing
from covid_desktop.domain.measuring import Mark, MarkKind, Point, WordedMark, foot

# Of an arrow, as a share of the film's longer side; on the screen it has a size of its own.
_HEAD = 0.02
_HEAD_ANGLE = 0.45
_CORNERS_OF_ELLIPSE = 72
# Unformatted Text Value (0070,0006) is a Short Text.
_MOST_LETTERS = 1024

_Line = tuple[Point, ...]
_Size = tuple[int, int]


def drawn_annotations(
    source: Dataset,
    layer: GraphicLayer,
    marks: Sequence[WordedMark],
    scale: PixelSpacing | None,
) -> list[GraphicAnnotation]:
    """One annotation for each mark, so that its lines and its words belong together.

    Args:
        source: the film's header, from `source.source_header`.
        layer: where they lie.
        marks: in the order drawn.
        scale: size of a pixel in force.
    """
    size = int(source.Columns), int(source.Rows)
    made = []
    for told in marks:
        graphics, words = _graphics(told.mark, size, scale), _words(told, size)
        if graphics or words:
            made.append(
                GraphicAnnotation(
                    referenced_images=[source],
                    graphic_layer=layer,
                    graphic_objects=graphics or None,
                    text_objects=words or None,
                )
            )
    return made


def _graphics(mark: Mark, size: _Size, scale: PixelSpacing | None) -> list[GraphicObject]:
    if mark.kind is MarkKind.ELLIPSE and all(_is_inside(p, size) for p in _box(mark)):
        return [GraphicObject("ELLIPSE", np.array(_axes(mark)), "PIXEL")]
    lines = [part for line in _lines(mark, size, scale) for part in _cut(line, size)]
    return [GraphicObject("POLYLINE", np.array(line), "PIXEL") for line in lines]


def _words(told: WordedMark, size: _Size) -> list[TextObject]:
    """Beside the rightmost point, as on the screen; a note stands where it was put."""
    text = "\r\n".join(told.lines)[:_MOST_LETTERS].strip()
    if not text:
        return []
    points = told.mark.points
    is_note = told.mark.kind in (MarkKind.TEXT, MarkKind.ARROW)
    x, y = points[0] if is_note else max(points)
    place = min(max(x, 0.0), float(size[0])), min(max(y, 0.0), float(size[1]))
    return [
        TextObject(
            text,
            units="PIXEL",
            anchor_point=place,
            text_justification="LEFT",
            anchor_point_visible=False,
        )
    ]


def _lines(mark: Mark, size: _Size, scale: PixelSpacing | None) -> Iterator[_Line]:
    points = mark.points
    if mark.kind in (MarkKind.LENGTH, MarkKind.ANGLE):
        yield points
    elif mark.kind is MarkKind.ARROW:
        yield points
        yield _head(points[0], points[1], _HEAD * max(size))
    elif mark.kind is MarkKind.RECTANGLE:
        box = _box(mark)
        yield (*box, box[0])
    elif mark.kind is MarkKind.ELLIPSE:
        yield _outline(mark)
    elif mark.kind in (MarkKind.COBB, MarkKind.CARDIOTHORACIC):
        yield from zip(points[::2], points[1::2], strict=True)
    if mark.kind is MarkKind.CARDIOTHORACIC:
        for border in points[2:4]:
            yield border, foot(border, points[0], points[1], scale)


def _box(mark: Mark) -> _Line:
    (left, top), (right, bottom) = mark.points
    return (left, top), (right, top), (right, bottom), (left, bottom)


def _axes(mark: Mark) -> list[Point]:
    """Ends of the longer axis, then of the shorter one."""
    (left, top), (right, bottom) = mark.points
    x, y = (left + right) / 2, (top + bottom) / 2
    across, down = [(left, y), (right, y)], [(x, top), (x, bottom)]
    return across + down if abs(right - left) >= abs(bottom - top) else down + across


def _outline(mark: Mark) -> _Line:
    (left, top), (right, bottom) = mark.points
    ways = [2 * math.pi * n / _CORNERS_OF_ELLIPSE for n in range(_CORNERS_OF_ELLIPSE + 1)]
    return tuple(
        (
            (left + right + (right - left) * math.cos(way)) / 2,
            (top + bottom + (bottom - top) * math.sin(way)) / 2,
        )
        for way in ways
    )


def _head(tail: Point, tip: Point, reach: float) -> _Line:
    way = math.atan2(tail[1] - tip[1], tail[0] - tip[0])
    one, other = (
        (tip[0] + reach * math.cos(way + turn), tip[1] + reach * math.sin(way + turn))
        for turn in (-_HEAD_ANGLE, _HEAD_ANGLE)
    )
    return one, tip, other


def _is_inside(point: Point, size: _Size) -> bool:
    return 0 <= point[0] <= size[0] and 0 <= point[1] <= size[1]


def _cut(line: _Line, size: _Size) -> list[_Line]:
    """The parts of a line that lie on the film."""
    if all(_is_inside(point, size) for point in line):
        return [line] if len(line) > 1 else []
    parts: list[_Line] = []
    for one, other in pairwise(line):
        inside = _cut_straight(one, other, size)
        if inside is None:
            continue
        if parts and parts[-1][-1] == inside[0]:
            parts[-1] = (*parts[-1], inside[1])
        else:
            parts.append(inside)
    return parts


def _cut_straight(one: Point, other: Point, size: _Size) -> tuple[Point, Point] | None:
    """The part of a straight line on the film (Liang and Barsky 1984); None if there is none."""
    first, last = 0.0, 1.0
    for start, end, most in zip(one, other, size, strict=True):
        way = end - start
        if way == 0:
            if not 0 <= start <= most:
                return None
            continue
        near, far = sorted((-start / way, (most - start) / way))
        first, last = max(first, near), min(last, far)
    if first >= last:
        return None

    def at(share: float) -> Point:
        if share in (0.0, 1.0):
            return other if share else one
        x, y = (s + share * (e - s) for s, e in zip(one, other, strict=True))
        return min(max(x, 0.0), float(size[0])), min(max(y, 0.0), float(size[1]))

    return at(first), at(last)
