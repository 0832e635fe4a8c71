"""What stands in the middle while nothing is open: what can be dropped, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from covid_desktop.ui import icons, theme

_PLAIN_LETTER = 8


class StartView(QWidget):
    """Empty, and friendly about it."""

    open_wished = Signal()
    folder_wished = Signal()
    demonstration_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = theme.named(QFrame(), "startBox")
        self._box.setProperty("dropping", False)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        title = theme.named(QLabel(self.tr("Drop chest films here")), "startTitle")
        words = self.tr(
            "DICOM, PNG or JPEG: single files, many at once, or whole folders.\n"
            "Everything stays on this computer, and your files are never changed."
        )
        kinds = theme.named(QLabel(words), "muted")
        kinds.setWordWrap(True)
        for label in (title, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addWidget(title)
        column.addWidget(kinds)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.addWidget(self._box)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """In other colours, or beside larger texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        # As a box of its own in a large window; wider where the texts are.
        letter = max(_PLAIN_LETTER, self.fontMetrics().averageCharWidth())
        self._box.setMaximumSize(86 * letter, 58 * letter)
        self._sign.setPixmap(icons.drawn("app", theme.ACCENT, 36 + theme.scaled(24)))

    def _buttons(self) -> QHBoxLayout:
        films = theme.named(QPushButton(self.tr("Open films…")), "primary")
        films.clicked.connect(self.open_wished)
        folder = QPushButton(self.tr("Open folder…"))
        folder.clicked.connect(self.folder_wished)
        self.demonstration_button = QPushButton(self.tr("Try the demonstration patient"))
        self.demonstration_button.clicked.connect(self.demonstration_wished)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in (films, folder, self.demonstration_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def set_dropping(self, is_over: bool) -> None:
        """Show that a drop would be taken."""
        self._box.setProperty("dropping", is_over)
        self._box.style().unpolish(self._box)
        self._box.style().polish(self._box)
