"""A small field on the film to type into: no dialog stands in the way."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class InlineEntry(QLineEdit):
    """Enter accepts, Escape lets go; it goes away by itself.

    Signals:
        accepted: what was typed, without blanks around it; never empty.
        closed_empty: it went away and nothing was typed.

    Args:
        view: over which it opens.
        wanted: what to type, shown while the field is empty, and its accessible name.
        text: to begin with.
    """

    accepted = Signal(str)
    closed_empty = Signal()

    def __init__(self, view: QWidget, wanted: str, text: str = "") -> None:
        super().__init__(text, view)
        self.setPlaceholderText(wanted)
        self.setAccessibleName(wanted)
        self._view = view
        self._is_done = False

    def open_at(self, place: QPointF) -> None:
        """Show it at a point of the view, inside its bounds."""
        view = self._view
        metrics = self.fontMetrics()
        wide = max(metrics.horizontalAdvance(self.placeholderText()), 160) + 28
        self.resize(min(wide, view.width()), self.sizeHint().height())
        left = min(max(0.0, place.x()), view.width() - self.width())
        top = min(max(0.0, place.y()), view.height() - self.height())
        self.move(round(left), round(top))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape close it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close(accept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._close(accept=False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever clicks elsewhere has typed what they wanted."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._close(accept=True)

    def _close(self, *, accept: bool) -> None:
        if self._is_done:
            return
        self._is_done = True
        text = self.text().strip()
        if accept and text:
            self.accepted.emit(text)
        else:
            self.closed_empty.emit()
        self.hide()
        self._view.setFocus()
        self.deleteLater()
