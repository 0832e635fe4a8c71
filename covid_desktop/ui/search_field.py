"""A field to search in, whose clearing button has a name and can be reached by Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class SearchField(QLineEdit):
    """Qt's line with a button that empties it; Qt gives that button no name and no keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, clearButtonEnabled=True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
