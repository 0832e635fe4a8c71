"""The film with rectangles over what is to be blacked out, by mouse or keyboard."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from covid_desktop.domain.film import Film
from covid_desktop.exchange.burned_in import Rectangle
from covid_desktop.imaging.display import to_grey
from covid_desktop.ui import theme

_STEPS = 100  # key presses from one side of the film to the other
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SMALLEST = 3


class BlackoutView(QWidget):
    """The film, and rectangles over it; the last one moves and changes size by keyboard."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.setAccessibleName(self.tr("The film; drag to black out a part, or use the arrow keys"))
        self.setMinimumSize(320, 320)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._film: Film | None = None
        self._grey = np.zeros((1, 1), np.uint8)
        self._negative = False
        self._from: QPointF | None = None
        self._to = QPointF()
        self.rectangles: list[Rectangle] = []

    def show_film(self, film: Film | None, rectangles: list[Rectangle]) -> None:
        """Another film; its rectangles are drawn on in this list."""
        self._film, self.rectangles, self._from = film, rectangles, None
        self._grey = np.ascontiguousarray(to_grey(film)) if film else np.zeros((1, 1), np.uint8)
        self.changed.emit()
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to read burned-in letters."""
        return QSize(560, 640)

    def set_negative(self, on: bool) -> None:
        """Faint letters are easier to see in the negative."""
        self._negative = on
        self.update()

    def remove_last(self) -> None:
        """Take back the rectangle drawn last."""
        if self.rectangles:
            self.rectangles.pop()
            self.changed.emit()
            self.update()

    def add_in_the_middle(self) -> None:
        """A new rectangle, a fifth of the film wide, to be moved by keyboard."""
        if self._film is None:
            return
        wide, high = (max(side // 5, _SMALLEST) for side in (self._film.columns, self._film.rows))
        left, top = (self._film.columns - wide) // 2, (self._film.rows - high) // 2
        self.rectangles.append(Rectangle(left, top, wide, high))
        self.changed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the last rectangle, with Shift they size it; Delete takes it back."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_last()
        elif arrow is not None and self.rectangles:
            sizes = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(*arrow, sizes=sizes)
        else:
            super().keyPressEvent(event)

    def _nudge(self, right: int, down: int, *, sizes: bool) -> None:
        if self._film is None:
            return
        columns, rows = self._film.columns, self._film.rows
        right, down = right * max(columns // _STEPS, 1), down * max(rows // _STEPS, 1)
        last = self.rectangles[-1]
        if sizes:
            wide = min(max(last.columns + right, _SMALLEST), columns - last.left)
            high = min(max(last.rows + down, _SMALLEST), rows - last.top)
            self.rectangles[-1] = Rectangle(last.left, last.top, wide, high)
        else:
            left = min(max(last.left + right, 0), columns - last.columns)
            top = min(max(last.top + down, 0), rows - last.rows)
            self.rectangles[-1] = Rectangle(left, top, last.columns, last.rows)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A rectangle begins."""
        if event.button() is Qt.MouseButton.LeftButton and self._film is not None:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It follows the mouse."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stands; a mere click is none."""
        if (
            self._film is None
            or self._from is None
            or event.button() is not Qt.MouseButton.LeftButton
        ):
            return
        drawn = QRectF(self._from, event.position()).normalized()
        self._from = None
        place, scale = self._place()
        left = max(round((drawn.left() - place.left()) / scale), 0)
        top = max(round((drawn.top() - place.top()) / scale), 0)
        right = min(round((drawn.right() - place.left()) / scale), self._film.columns)
        bottom = min(round((drawn.bottom() - place.top()) / scale), self._film.rows)
        if right - left >= _SMALLEST and bottom - top >= _SMALLEST:
            self.rectangles.append(Rectangle(left, top, right - left, bottom - top))
            self.changed.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always the whole
        """The film with what will be black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("black"))
        if self._film is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rows, columns = self._grey.shape
        picture = QImage(self._grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        if self._negative:
            picture = picture.copy()
            picture.invertPixels()
        place, scale = self._place()
        painter.drawImage(place, picture)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(theme.CAUTION), 1.5))
        for r in self.rectangles:
            box = QRectF(r.left, r.top, r.columns, r.rows)
            painter.setBrush(QColor("black"))
            painter.drawRect(
                QRectF(box.topLeft() * scale, box.size() * scale).translated(place.topLeft())
            )
        if self._from is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._from, self._to).normalized())

    def _place(self) -> tuple[QRectF, float]:
        """Where the film lies in the widget, and widget pixels a film pixel."""
        rows, columns = self._grey.shape
        scale = min(self.width() / columns, self.height() / rows)
        wide, high = columns * scale, rows * scale
        left, top = (self.width() - wide) / 2, (self.height() - high) / 2
        return QRectF(left, top, wide, high), scale
