"""A canvas over the common plane of hung films: zoom, pan, window and cursor by mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from covid_desktop.comparison.geometry import Matrix
from covid_desktop.ui import theme
from covid_desktop.ui.linked_views import Link, LinkedViews, PlaneView

_WHEEL_STEP = 1.2
_DRAG_SPAN = 350.0
_MOST_SCALE, _LEAST_SHARE = 32.0, 0.2
_CROSS = 9


class Tool(Enum):
    """What the left button does."""

    WINDOW = "window"
    PAN = "pan"


class PlaneCanvas(QWidget):
    """Draws something through the view of one film.

    Args:
        views: of all films.
        number: of the film whose view this canvas follows.
        area: left, top, right, bottom of the plane that a fitted view shows.
    """

    def __init__(
        self, views: LinkedViews, number: int, area: tuple[float, float, float, float]
    ) -> None:
        super().__init__()
        theme.never_mirrored(self)
        self.tool = Tool.WINDOW
        self._views, self._number, self._area = views, number, area
        self._drag: Tool | None = None
        self._drag_from = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 180)
        views.changed.connect(self.update)
        views.cursor_moved.connect(self.update)

    @property
    def view(self) -> PlaneView:
        """How the reader looks."""
        return self._views.view(self._number)

    def geometry_now(self) -> tuple[Matrix, tuple[int, int]]:
        """From device pixels of the canvas to the plane, and (rows, columns) of device pixels."""
        ratio = self.devicePixelRatioF()
        wide, tall = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        scale = self._scale(wide, tall)
        x, y = self._center()
        to_plane = np.array([
            [1 / scale, 0.0, x - wide / 2 / scale],
            [0.0, 1 / scale, y - tall / 2 / scale],
            [0.0, 0.0, 1.0],
        ])  # fmt: skip
        return to_plane, (tall, wide)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a point in logical pixels, or around the middle."""
        to_plane, (tall, wide) = self.geometry_now()
        ratio = self.devicePixelRatioF()
        place = QPointF(wide / 2, tall / 2) if at is None else at * ratio
        x, y, _ = to_plane @ (place.x(), place.y(), 1.0)
        fit = self._fit_scale(wide, tall)
        scale = float(np.clip(factor / to_plane[0, 0], fit * _LEAST_SHARE, _MOST_SCALE))
        center = (
            float(x) - (place.x() - wide / 2) / scale,
            float(y) - (place.y() - tall / 2) / scale,
        )
        self._views.change(self._number, scale=scale, center=center)

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(_WHEEL_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan or to change the window."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        button = event.button()
        if button == Qt.MouseButton.RightButton:
            self._drag = Tool.WINDOW
        elif button == Qt.MouseButton.MiddleButton:
            self._drag = Tool.PAN
        elif button == Qt.MouseButton.LeftButton:
            self._drag = self.tool
        self._drag_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it, or show the place on the other films."""
        moved = event.position() - self._drag_from
        if self._drag is Tool.PAN:
            self._pan(moved * self.devicePixelRatioF())
        elif self._drag is Tool.WINDOW:
            self._change_window(moved)
        else:
            self._point_at(event.position())
        self._drag_from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Done."""
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._views.change(self._number, scale=None, center=None)

    def leaveEvent(self, event: QEvent) -> None:
        """The cursor is over no film."""
        self._views.change(self._number, cursor=None)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Black ground, the film, the cursor of the others, and a frame when it has the keys."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("black"))
        to_plane, shape = self.geometry_now()
        self.paint_films(painter, to_plane, shape)
        if self._views.is_linked(Link.CURSOR) and not self.underMouse():
            self._paint_cursor(painter, to_plane)
        if self.hasFocus():
            painter.setPen(QColor("#5aa9ff"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def paint_films(self, painter: QPainter, to_plane: Matrix, shape: tuple[int, int]) -> None:
        """What there is to see; for the canvases that are one."""
        raise NotImplementedError

    def draw(self, painter: QPainter, pixels: NDArray[np.uint8]) -> None:
        """Put (rows, columns) greys or (rows, columns, 3) colours onto the whole canvas."""
        self.draw_picture(painter, as_image(pixels))

    def draw_picture(self, painter: QPainter, picture: QImage) -> None:
        """Put a picture of device pixels onto the whole canvas."""
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(QPointF(0, 0), picture)

    # The view

    def _center(self) -> tuple[float, float]:
        left, top, right, bottom = self._area
        return self.view.center or ((left + right) / 2, (top + bottom) / 2)

    def _fit_scale(self, wide: int, tall: int) -> float:
        left, top, right, bottom = self._area
        return max(min(wide / (right - left), tall / (bottom - top)), 1e-6)

    def _scale(self, wide: int, tall: int) -> float:
        return self.view.scale or self._fit_scale(wide, tall)

    def _pan(self, moved: QPointF) -> None:
        to_plane, _ = self.geometry_now()
        x, y = self._center()
        left, top, right, bottom = self._area
        step = float(to_plane[0, 0])
        # The middle of the view stays on the film, so that it cannot get lost.
        center = (
            min(max(x - moved.x() * step, left), right),
            min(max(y - moved.y() * step, top), bottom),
        )
        self._views.change(self._number, center=center, scale=1 / step)

    def _change_window(self, moved: QPointF) -> None:
        """To the right: wider; downwards: a higher centre, so darker."""
        window = self.view.window
        step = max(window.width, 0.05) / _DRAG_SPAN
        changed = replace(
            window,
            width=max(window.width + moved.x() * step, 0.01),
            center=window.center + moved.y() * step,
        )
        self._views.change(self._number, window=changed)

    def _point_at(self, place: QPointF) -> None:
        if self._views.is_linked(Link.CURSOR):
            to_plane, _ = self.geometry_now()
            ratio = self.devicePixelRatioF()
            x, y, _ = to_plane @ (place.x() * ratio, place.y() * ratio, 1.0)
            self._views.change(self._number, cursor=(float(x), float(y)))

    def _paint_cursor(self, painter: QPainter, to_plane: Matrix) -> None:
        place = self.view.cursor
        if place is None:
            return
        ratio = self.devicePixelRatioF()
        x, y, _ = np.linalg.inv(to_plane) @ (*place, 1.0) / ratio
        for colour, width in (("black", 3.0), ("#5aa9ff", 1.4)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(x - _CROSS, y), QPointF(x + _CROSS, y))
            painter.drawLine(QPointF(x, y - _CROSS), QPointF(x, y + _CROSS))


def as_image(pixels: NDArray[np.uint8]) -> QImage:
    """Greys or colours as Qt has them; owns its pixels."""
    pixels = np.ascontiguousarray(pixels)
    rows, columns = pixels.shape[:2]
    if pixels.ndim == 2:
        kind, width = QImage.Format.Format_Grayscale8, columns
    else:
        kind, width = QImage.Format.Format_RGB888, 3 * columns
    return QImage(pixels.data, columns, rows, width, kind).copy()
