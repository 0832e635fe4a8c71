"""What the pages of the assessment panel are built of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from covid_desktop.ui import theme
from covid_desktop.ui.local_forms import apart, is_right_to_left


class Facts(QWidget):
    """Small figures: name to the left, value to the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these pairs in place of whatever stood there."""
        while len(self._rows) < len(facts):
            row = (label("muted", ""), label("", ""))
            for column, part in enumerate(row):
                part.setAlignment(Qt.AlignmentFlag.AlignTop | _leading())
                self._grid.addWidget(part, len(self._rows), column)
            row[0].setWordWrap(False)
            row[1].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            for column, part in enumerate(row):
                part.setVisible(number < len(facts))
                part.setText(apart(facts[number][column]) if number < len(facts) else "")


def _leading() -> Qt.AlignmentFlag:
    """Where reading begins; Qt by itself puts Latin words that can be selected to the left."""
    if is_right_to_left():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def label(name: str, text: str) -> QLabel:
    """Plain text that wraps and can be selected."""
    made = theme.named(QLabel(text, wordWrap=True), name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(Qt.AlignmentFlag.AlignVCenter | _leading())
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def page_column(page: QWidget) -> QVBoxLayout:
    """The only column of a page."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column


def milliseconds(value: float) -> str:
    """A time spent, for the eye."""
    return f"{value:.0f} ms" if value >= 1 else "<1 ms"
