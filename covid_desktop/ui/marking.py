"""Drawing and changing marks on one view of a film."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from covid_desktop.domain.film import Film, PixelSpacing
from covid_desktop.domain.measuring import (
    Mark,
    MarkKind,
    MarkSheet,
    Point,
    calibrated,
    scale_of,
)
from covid_desktop.ui import film_overlay, mark_wording
from covid_desktop.ui.drawing import Drawing
from covid_desktop.ui.film_painter import film_transform
from covid_desktop.ui.hands import Tool
from covid_desktop.ui.inline_entry import InlineEntry
from covid_desktop.ui.mark_book import MarkBook
from covid_desktop.ui.mark_painter import is_touched, paint_mark, touched_point
from covid_desktop.ui.viewport import Viewport

if TYPE_CHECKING:
    from covid_desktop.ui.film_view import FilmView

_REACH = 8.0
_CLICK = 5.0
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Marking(QObject):
    """The marks of the film in one view: drawn, chosen, moved, deleted.

    Signals:
        selection_changed: another mark is chosen, or none.

    Args:
        view: where the marks are drawn.
    """

    selection_changed = Signal()

    def __init__(self, view: FilmView) -> None:
        super().__init__(view)
        self._view = view
        self.kind = MarkKind.LENGTH
        self.selected: int | None = None
        self._point: int | None = None
        self._film: Film | None = None
        self._drawing: Drawing | None = None
        self._is_pressed = False
        self._pressed_at = QPointF()
        self._grasp: tuple[Mark, int | None, Point] | None = None
        self._moved: Mark | None = None
        self.book = MarkBook(self)
        self.book.sheet_changed.connect(self._sheet_changed)

    def use_book(self, book: MarkBook) -> None:
        """Keep the marks in a book that other views share."""
        self.book.sheet_changed.disconnect(self._sheet_changed)
        self.book = book
        book.sheet_changed.connect(self._sheet_changed)

    @property
    def sheet(self) -> MarkSheet:
        """All that is drawn on the film."""
        return self.book.sheet(self._film.sha256) if self._film else MarkSheet()

    @property
    def scale(self) -> PixelSpacing | None:
        """Size of a pixel in force."""
        return scale_of(self._film.facts, self.sheet) if self._film else None

    @property
    def selected_mark(self) -> Mark | None:
        """The mark that is chosen."""
        marks = self.sheet.marks
        if self.selected is None or self.selected >= len(marks):
            return None
        return marks[self.selected]

    def show_film(self, film: Film | None) -> None:
        """Another film: nothing is chosen or half drawn on it."""
        if film is self._film:
            return
        self._film = film
        self.stop_drawing()
        self.select(None)
        if self._view.hasFocus():
            self.book.follow(film.sha256 if film else None)

    def set_kind(self, kind: MarkKind) -> None:
        """What is drawn from now on."""
        self.kind = kind
        self._view.set_tool(Tool.MEASURE)

    def select(self, number: int | None, point: int | None = None) -> None:
        """Choose a mark, or none; of a mark one point, or the whole."""
        self.selected, self._point = number, point
        self.selection_changed.emit()
        self._view.update()

    def select_next(self) -> None:
        """The next mark, round and round."""
        count = len(self.sheet.marks)
        if count:
            self.select(0 if self.selected is None else (self.selected + 1) % count)

    def select_next_point(self) -> None:
        """The next point of the chosen mark; after the last, the whole."""
        mark = self.selected_mark
        if mark is not None:
            point = 0 if self._point is None else self._point + 1
            self.select(self.selected, point if point < len(mark.points) else None)

    def delete_selected(self) -> None:
        """Take the chosen mark away."""
        if self.selected_mark is not None and self.selected is not None:
            number = self.selected
            self.select(None)
            self._edit(self.sheet.without(number), self.tr("Delete"))

    def delete_all(self) -> None:
        """Take all marks away; a calibration stays."""
        self.select(None)
        self._edit(replace(self.sheet, marks=()), self.tr("Delete all"))

    def place(self) -> None:
        """Put a mark of the current kind into the middle of the view, to be moved by keys."""
        port = self._view.viewport
        if port is None:
            return
        x, y = port.to_film(port.width / 2, port.height / 2)
        reach = min(port.width, port.height) / port.scale_x / 6
        self._add(Mark(self.kind, _default_points(self.kind, x, y, reach)))

    def calibrate(self, millimetres: float) -> None:
        """Give the chosen length its true value: from then on all lengths follow."""
        mark = self.selected_mark
        if mark is not None and mark.kind is MarkKind.LENGTH:
            scale = calibrated(mark.points[0], mark.points[1], millimetres, self.scale)
            self._edit(replace(self.sheet, calibration=scale), self.tr("Calibrate"))

    def forget_calibration(self) -> None:
        """Back to the file's own scale."""
        self._edit(replace(self.sheet, calibration=None), self.tr("Remove calibration"))

    def ask_calibration(self) -> None:
        """Let the reader type the true length of the chosen line, beside it."""
        mark = self.selected_mark
        if mark is not None and mark.kind is MarkKind.LENGTH:
            entry = InlineEntry(self._view, self.tr("true length in mm"))
            entry.accepted.connect(self._calibration_typed)
            entry.open_at(self._to_view(mark.points[1]))

    def ask_text(self) -> None:
        """Let the reader type what stands beside the chosen mark."""
        mark = self.selected_mark
        if mark is not None:
            entry = InlineEntry(self._view, self.tr("text"), mark.text)
            entry.accepted.connect(self._text_typed)
            entry.closed_empty.connect(self._text_left_empty)
            entry.open_at(self._to_view(mark.points[0]))

    def stop_drawing(self) -> None:
        """Let go of a mark that is only half drawn."""
        self._drawing, self._is_pressed, self._grasp, self._moved = None, False, None, None
        self._view.update()

    # Hands

    def press(self, event: QMouseEvent) -> bool:
        """Draw, or take hold of a mark; False if the tool is another."""
        if self._view.tool is not Tool.MEASURE or self._film is None:
            return False
        self._is_pressed, self._pressed_at = True, event.position()
        if self._drawing is None and self._take_hold(event.position()):
            return True
        self._drawing = self._drawing or Drawing(self.kind)
        self._drawing.press(self._to_film(event.position()))
        self.select(None)
        return True

    def move(self, event: QMouseEvent) -> None:
        """The line follows the pointer."""
        if self._grasp is not None:
            mark, point, start = self._grasp
            x, y = self._to_film(event.position())
            self._moved = (
                mark.moved(x - start[0], y - start[1])
                if point is None
                else mark.with_point(point, (x, y))
            )
            self._view.update()
        elif self._drawing is not None:
            self._drawing.move(self._to_film(event.position()), is_pressed=self._is_pressed)
            self._view.update()

    def release(self, event: QMouseEvent) -> None:
        """A drag sets two points, a click one."""
        self._is_pressed = False
        if self._grasp is not None:
            moved, self._grasp, self._moved = self._moved, None, None
            if moved is not None and self.selected is not None:
                self._edit(self.sheet.replaced(self.selected, moved), self.tr("Move"))
        elif self._drawing is not None:
            away = event.position() - self._pressed_at
            mark = self._drawing.release(
                self._to_film(event.position()), was_dragged=away.manhattanLength() > _CLICK
            )
            if mark is not None:
                self._drawing = None
                self._add(mark)
                if mark.kind is MarkKind.TEXT:
                    self.ask_text()
        self._view.update()

    def open_at(self, event: QMouseEvent) -> bool:
        """A double click on a mark changes its words; False where there is no mark."""
        if self._view.tool is not Tool.MEASURE:
            return False
        self.stop_drawing()
        if self._take_hold(event.position()):
            self._grasp = None
            self.ask_text()
        return True

    def wants(self, event: QKeyEvent) -> bool:
        """Must this key reach the view, though the window has a use for it too?"""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self._drawing is not None or self.selected is not None
        return key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected is not None

    def key(self, event: QKeyEvent) -> bool:
        """Arrows move what is chosen, Delete deletes it, Escape lets go, Enter places a mark.

        Returns:
            False if the key is not for a mark.
        """
        key = event.key()
        if key == Qt.Key.Key_Escape and self.wants(event):
            self.stop_drawing()
            self.select(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._view.tool is Tool.MEASURE:
            self.place() if self.selected is None else self.ask_text()
        elif self.selected is None:
            return False
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_selected()
        elif key in _STEPS:
            far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._nudge(*(far * step for step in _STEPS[Qt.Key(key)]))
        else:
            return False
        return True

    # Painting

    def paint(self, painter: QPainter, port: Viewport, ratio: float) -> None:
        """All marks, the half-drawn one, and what to draw next."""
        film = self._film
        if film is None:
            return
        to_view, scale = film_transform(port, ratio), self.scale
        for number, mark in enumerate(self.sheet.marks):
            is_selected = number == self.selected
            shown = self._moved if is_selected and self._moved is not None else mark
            lines = mark_wording.mark_lines(film, shown, scale)
            point = self._point if is_selected else None
            paint_mark(
                painter, shown, lines, to_view, scale, selected=is_selected, active_point=point
            )
        if self._drawing is not None:
            half = self._drawing.shown
            lines = mark_wording.mark_lines(film, half, scale) if self._drawing.is_whole else []
            paint_mark(painter, half, lines, to_view, scale)
        is_new_here = self._view.hasFocus() and not self.sheet.marks
        if self._view.tool is Tool.MEASURE and (self._drawing or is_new_here):
            self._paint_hint(painter)

    # Within

    def _paint_hint(self, painter: QPainter) -> None:
        done = len(self._drawing.fixed) if self._drawing else 0
        words = mark_wording.hint(self.kind, done - (self._is_pressed and done > 0))
        lift = painter.fontMetrics().lineSpacing() * 3.5 if self._view.overlay_text else 0.0
        film_overlay.paint_caption(painter, QRectF(self._view.rect()), words, lift=lift)

    def _add(self, mark: Mark) -> None:
        self._edit(self.sheet.with_mark(mark), mark_wording.kind_text(mark.kind))
        self.select(len(self.sheet.marks) - 1)

    def _take_hold(self, at: QPointF) -> bool:
        port = self._view.viewport
        if port is None:
            return False
        to_view = film_transform(port, self._view.devicePixelRatioF())
        marks = list(enumerate(self.sheet.marks))
        # The chosen one first, then what was drawn last.
        marks.sort(key=lambda pair: (pair[0] == self.selected, pair[0]), reverse=True)
        for number, mark in marks:
            if is_touched(mark, at, to_view, _REACH):
                point = touched_point(mark, at, to_view, _REACH)
                whole = mark.kind is MarkKind.TEXT
                self.select(number, None if whole else point)
                self._grasp = (mark, None if whole else point, self._to_film(at))
                return True
        return False

    def _nudge(self, dx: float, dy: float) -> None:
        mark, number = self.selected_mark, self.selected
        if mark is None or number is None or self._view.look is None or self._film is None:
            return
        # Up is up on the screen, however the film is turned.
        turn, size = self._view.look.orientation, (self._film.columns, self._film.rows)
        x0, y0 = turn.to_film(0, 0, *size)
        x1, y1 = turn.to_film(dx, dy, *size)
        if self._point is None:
            moved = mark.moved(x1 - x0, y1 - y0)
        else:
            x, y = mark.points[self._point]
            moved = mark.with_point(self._point, (x + x1 - x0, y + y1 - y0))
        self._edit(self.sheet.replaced(number, moved), self.tr("Move"))

    def _calibration_typed(self, text: str) -> None:
        try:
            self.calibrate(float(text.replace(",", ".").removesuffix("mm")))
        except ValueError:
            return  # what was typed is no length: nothing changes

    def _text_typed(self, text: str) -> None:
        mark, number = self.selected_mark, self.selected
        if mark is not None and number is not None:
            self._edit(self.sheet.replaced(number, replace(mark, text=text)), self.tr("Text"))

    def _text_left_empty(self) -> None:
        """A text without words would be nothing that anyone could see or choose."""
        mark = self.selected_mark
        if mark is not None and mark.kind is MarkKind.TEXT and not mark.text:
            self.delete_selected()

    def _edit(self, sheet: MarkSheet, what: str) -> None:
        if self._film is not None:
            self.book.follow(self._film.sha256)
            self.book.edit(self._film.sha256, sheet, what)

    def _sheet_changed(self, sha256: str) -> None:
        if self._film is not None and sha256 == self._film.sha256:
            if self.selected is not None and self.selected >= len(self.sheet.marks):
                self.select(None)
            self._view.update()

    def _to_film(self, at: QPointF) -> Point:
        port, ratio = self._view.viewport, self._view.devicePixelRatioF()
        return port.to_film(at.x() * ratio, at.y() * ratio) if port else (0.0, 0.0)

    def _to_view(self, point: Point) -> QPointF:
        port, ratio = self._view.viewport, self._view.devicePixelRatioF()
        return QPointF(*port.to_device(*point)) / ratio if port else QPointF()


def _default_points(kind: MarkKind, x: float, y: float, reach: float) -> tuple[Point, ...]:
    """A mark of middling size around a point."""
    line = ((x - reach, y), (x + reach, y))
    if kind is MarkKind.TEXT:
        return ((x, y),)
    if kind is MarkKind.ANGLE:
        return ((x + reach, y), (x, y), (x, y - reach))
    if kind is MarkKind.COBB:
        return (*line, (x - reach, y + reach), (x + reach, y + reach / 2))
    if kind in (MarkKind.RECTANGLE, MarkKind.ELLIPSE):
        return ((x - reach, y - reach), (x + reach, y + reach))
    if kind is MarkKind.CARDIOTHORACIC:
        midline = ((x, y - 2 * reach), (x, y + 2 * reach))
        return (*midline, *line, (x - 2 * reach, y + reach), (x + 2 * reach, y + reach))
    return line
