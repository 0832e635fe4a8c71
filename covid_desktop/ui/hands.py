"""The reader's hands on a film: what buttons, wheel and keys do."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

if TYPE_CHECKING:
    from covid_desktop.ui.film_view import FilmView

_FINE = 0.2
_WHEEL_STEP = 1.2
# A drag over this many logical pixels zooms by e.
_ZOOM_SPAN = 180.0


class Tool(Enum):
    """What the left button does on the film."""

    WINDOW = "window"
    ZOOM = "zoom"
    PAN = "pan"
    MEASURE = "measure"


class Hands:
    """Turns events on one view into wishes on its look.

    Args:
        view: whose events are passed on to here.
    """

    _CURSORS: ClassVar = {
        Tool.PAN: Qt.CursorShape.ClosedHandCursor,
        Tool.WINDOW: Qt.CursorShape.SizeAllCursor,
        Tool.ZOOM: Qt.CursorShape.SizeVerCursor,
    }

    def __init__(self, view: FilmView) -> None:
        self._view = view
        self._drag: Tool | None = None
        self._start = QPointF()
        self._last = QPointF()
        self._space_held = False
        self._space_used = False

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._view.zoom_by(_WHEEL_STEP**steps, event.position())
        event.accept()

    def press(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        button = event.button()
        if button == Qt.MouseButton.RightButton:
            self._drag = Tool.WINDOW
        elif button == Qt.MouseButton.MiddleButton or self._space_held:
            self._drag = Tool.PAN
        elif button == Qt.MouseButton.LeftButton:
            if self._view.marking.press(event):
                return
            tool = self._view.tool
            self._drag = Tool.PAN if tool is Tool.MEASURE else tool
        else:
            event.ignore()
            return
        self._start = self._last = event.position()

    def move(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._view.set_pointer(event.position())
        if self._drag is None:
            self._view.marking.move(event)
            return
        moved = event.position() - self._last
        if moved.isNull():
            return
        self._last = event.position()
        self._view.setCursor(self._CURSORS[self._drag])
        fine = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        if self._drag is Tool.PAN:
            self._space_used = True
            self._view.pan_by(moved)
        elif self._drag is Tool.ZOOM:
            self._view.zoom_by(2.718 ** (-moved.y() * fine / _ZOOM_SPAN), self._start)
        else:
            self._view.drag_window(moved.x() * fine, moved.y() * fine)

    def release(self, event: QMouseEvent) -> None:
        """Done."""
        if self._drag is None:
            self._view.marking.release(event)
        self._drag = None
        self._view.show_tool_cursor()
        event.accept()

    def double_click(self, event: QMouseEvent) -> None:
        """Fit; on a text, write another one."""
        if event.button() == Qt.MouseButton.LeftButton and not self._view.marking.open_at(event):
            self._view.fit()

    def key_press(self, event: QKeyEvent) -> bool:
        """Space, G and the arrows; all other keys belong to the window's actions.

        Returns:
            False for a key that is none of these.
        """
        key = event.key()
        if self._view.marking.key(event):
            return True
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space_held, self._space_used = True, False
        elif key == Qt.Key.Key_G:
            self._view.set_magnifier(True)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._view.step_requested.emit(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._view.step_requested.emit(-1)
        else:
            return False
        return True

    def key_release(self, event: QKeyEvent) -> bool:
        """Space without a drag shows or hides the corner texts; the magnifier goes with G.

        Returns:
            False for a key that is none of these.
        """
        if event.key() == Qt.Key.Key_G:
            if not event.isAutoRepeat():
                self._view.set_magnifier(False)
            return True
        if event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat() and self._space_held:
            self._space_held = False
            if not self._space_used:
                self._view.set_overlay_text(not self._view.overlay_text)
        return True

    def let_go(self) -> None:
        """The focus went elsewhere: no key is held here any longer."""
        self._space_held = False
        self._view.set_magnifier(False)
