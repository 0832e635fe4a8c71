"""What the desktop says to the program, and when the program has shown itself to it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget


class FilesFromDesktop(QObject):
    """Films that the desktop hands over while the program runs; macOS has no other way."""

    opened = Signal(Path)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        # Every event of the program goes through the filter: it stands where it is needed alone.
        if sys.platform == "darwin":
            application.installEventFilter(self)

    def stop(self) -> None:
        """Listen no longer."""
        self._application.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the desktop's wish to open a file; everything else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit(Path(event.file()))
            return True
        return False


class FirstPaint(QObject):
    """Says once that the window has been painted."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The first painting is done when the events after it have their turn."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False
