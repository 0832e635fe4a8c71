"""Draws marks over the film, and finds the one under the pointer."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from covid_desktop.domain.film import PixelSpacing
from covid_desktop.domain.measuring import Mark, MarkKind, foot
from covid_desktop.ui.film_overlay import rimmed_text

_COLOUR = "#ffe066"
_SELECTED = "#6fd0ff"
_HANDLE = 4.5
_ARROW_HEAD = 13.0


def mark_path(mark: Mark, to_view: QTransform) -> QPainterPath:
    """The lines of a mark in logical pixels of the view.

    Args:
        mark: also one that is only half drawn.
        to_view: from film coordinates.
    """
    path = QPainterPath()
    points = [to_view.map(QPointF(*p)) for p in mark.points]
    if mark.kind in (MarkKind.RECTANGLE, MarkKind.ELLIPSE) and len(points) == 2:
        film = QPainterPath()
        frame = QRectF(QPointF(*mark.points[0]), QPointF(*mark.points[1])).normalized()
        film.addEllipse(frame) if mark.kind is MarkKind.ELLIPSE else film.addRect(frame)
        return to_view.map(film)
    if mark.kind is MarkKind.ANGLE:
        _add_lines(path, points)
    elif mark.kind is not MarkKind.TEXT:
        for start in range(0, len(points) - 1, 2):
            _add_lines(path, points[start : start + 2])
    if mark.kind is MarkKind.ARROW and len(points) == 2:
        _add_head(path, points[0], points[1])
    return path


def paint_mark(
    painter: QPainter,
    mark: Mark,
    lines: list[str],
    to_view: QTransform,
    scale: PixelSpacing | None,
    *,
    selected: bool = False,
    active_point: int | None = None,
) -> None:
    """One mark with what it says.

    Args:
        painter: in logical pixels.
        mark: also one that is only half drawn.
        lines: its words.
        to_view: from film coordinates.
        scale: size of a pixel.
        selected: it can be moved; its points are shown.
        active_point: the point that the arrow keys move.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = _SELECTED if selected else _COLOUR
    _stroke(painter, mark_path(mark, to_view), colour, Qt.PenStyle.SolidLine)
    if mark.kind is MarkKind.CARDIOTHORACIC:
        dashes = _perpendiculars(mark, to_view, scale)
        _stroke(painter, dashes, colour, Qt.PenStyle.DashLine)
    points = [to_view.map(QPointF(*p)) for p in mark.points]
    if selected:
        for number, point in enumerate(points):
            painter.setPen(QPen(QColor("black"), 1.2))
            painter.setBrush(QColor("#ffffff" if number == active_point else colour))
            painter.drawEllipse(point, _HANDLE, _HANDLE)
    _write(painter, lines, points, mark.kind, colour)
    painter.restore()


def touched_point(mark: Mark, at: QPointF, to_view: QTransform, reach: float) -> int | None:
    """Number of the point of a mark within reach of a place in the view."""
    found = None
    for number, point in enumerate(mark.points):
        away = _distance(to_view.map(QPointF(*point)), at)
        if away <= reach:
            found, reach = number, away
    return found


def is_touched(mark: Mark, at: QPointF, to_view: QTransform, reach: float) -> bool:
    """Is any line of a mark within reach of a place in the view?"""
    if touched_point(mark, at, to_view, reach) is not None:
        return True
    for polygon in mark_path(mark, to_view).toSubpathPolygons():
        corners = [polygon.at(n) for n in range(polygon.count())]
        for one, other in pairwise(corners):
            if _distance_to_line(at, one, other) <= reach:
                return True
    return False


def _add_lines(path: QPainterPath, points: list[QPointF]) -> None:
    for number, point in enumerate(points):
        path.lineTo(point) if number else path.moveTo(point)


def _add_head(path: QPainterPath, tail: QPointF, tip: QPointF) -> None:
    way = math.atan2(tail.y() - tip.y(), tail.x() - tip.x())
    for turn in (-0.45, 0.45):
        side = QPointF(math.cos(way + turn), math.sin(way + turn)) * _ARROW_HEAD
        path.moveTo(tip)
        path.lineTo(tip + side)


def _perpendiculars(mark: Mark, to_view: QTransform, scale: PixelSpacing | None) -> QPainterPath:
    """From each border of the heart to the midline: what is really measured."""
    path = QPainterPath()
    if len(mark.points) < 4:
        return path
    for border in mark.points[2:4]:
        end = foot(border, mark.points[0], mark.points[1], scale)
        path.moveTo(to_view.map(QPointF(*border)))
        path.lineTo(to_view.map(QPointF(*end)))
    return path


def _stroke(painter: QPainter, path: QPainterPath, colour: str, style: Qt.PenStyle) -> None:
    for shade, width in ((QColor(0, 0, 0, 190), 3.6), (QColor(colour), 1.6)):
        painter.strokePath(path, QPen(shade, width, style, Qt.PenCapStyle.RoundCap))


def _write(
    painter: QPainter, lines: list[str], points: list[QPointF], kind: MarkKind, colour: str
) -> None:
    """Beside the rightmost point; below the mark where there is no room beside it."""
    if not lines or not points:
        return
    metrics = QFontMetricsF(painter.font())
    is_note = kind in (MarkKind.TEXT, MarkKind.ARROW)
    anchor = points[0] if is_note else max(points, key=lambda p: p.x())
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    height = metrics.lineSpacing()
    room = QRectF(painter.window())
    gap = 6.0 if kind is MarkKind.TEXT else 10.0
    left, top = anchor.x() + gap, anchor.y() - height * len(lines) / 2
    if left + widest > room.right() - 6:
        left = max(room.right() - 6 - widest, 6.0)
        top = max(p.y() for p in points) + 6
    top = min(max(top, 4.0), max(room.bottom() - height * len(lines) - 4, 4.0))
    for number, line in enumerate(lines):
        place = QPointF(left, top + number * height + metrics.ascent())
        rimmed_text(painter, place, line, colour)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _distance_to_line(at: QPointF, one: QPointF, other: QPointF) -> float:
    line, away = other - one, at - one
    size = QPointF.dotProduct(line, line)
    share = min(max(QPointF.dotProduct(line, away) / size, 0.0), 1.0) if size else 0.0
    return _distance(one + line * share, at)
