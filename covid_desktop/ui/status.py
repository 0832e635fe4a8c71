"""The bottom line: what is going on, which model, and the sentence that always stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from covid_desktop.ui import standing, theme
from covid_desktop.ui.sentences import told

if TYPE_CHECKING:
    from covid_desktop.domain.assessment import Reason
    from covid_desktop.reading import ReadyModel
    from covid_desktop.ui.session import Progress

_NOTE_MS = 6000


class StatusLine(QStatusBar):
    """Progress to the left, model and standing sentence to the right."""

    cancel_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._progress = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(120, 6)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_wished)
        for widget in (self._progress, self._bar, self.cancel_button):
            self.addWidget(widget)
            widget.hide()
        self._model = theme.named(QLabel(), "muted")
        self.standing = theme.named(QLabel(standing.standing_sentence()), "standing")
        self.standing.setAccessibleName(standing.standing_sentence())
        self._model.setContentsMargins(0, 0, 14, 0)
        self.addPermanentWidget(self._model)
        self.addPermanentWidget(self.standing)
        self.setContentsMargins(8, 0, 10, 0)
        self.messageChanged.connect(self._make_room)
        self.show_model(None, None)

    @property
    def words(self) -> str:
        """What the progress label says."""
        return self._progress.text() if self._progress.isVisibleTo(self) else ""

    def show_progress(self, progress: Progress | None) -> None:
        """How far the opening has come; nothing for a single file."""
        is_long = progress is not None and progress.total > 1
        for widget in (self._progress, self._bar, self.cancel_button):
            widget.setVisible(is_long)
        if progress is not None and is_long:
            self._progress.setText(
                self.tr("Opened {0} of {1}").format(progress.done, progress.total)
            )
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)

    def tell(self, text: str) -> None:
        """A note in passing."""
        self.showMessage(text, _NOTE_MS)

    def _make_room(self, text: str) -> None:
        """The model's name steps aside where it would cover a note."""
        wished = self.fontMetrics().horizontalAdvance(text) + self.standing.sizeHint().width()
        room = self.width() - self._model.sizeHint().width() - 60
        self._model.setVisible(not text or wished <= room)

    def show_model(self, model: ReadyModel | None, failure: Reason | None) -> None:
        """Which model answers, if any."""
        if model is not None:
            name = f"{model.reference.name} {model.reference.version}"
            text = f"{name} · {standing.provider_text(model.provider)}"
            self._model.setToolTip(f"{model.reference.short}\n{told(model.provider_reason)}")
        elif failure is not None:
            text = self.tr("No model: films are not assessed")
            self._model.setToolTip(f"{told(failure.what)}\n{told(failure.advice)}")
        else:
            text = self.tr("Opening the model…")
        self._model.setText(text)
