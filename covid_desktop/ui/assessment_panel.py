"""Beside the film: what the model states of it, or why it states nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.assessment import Assessment, Reason, Refusal
from covid_desktop.reading import OpenedFilm, ReadingState, ReadyModel
from covid_desktop.ui import theme, wording
from covid_desktop.ui.assessed_page import AssessedPage
from covid_desktop.ui.panel_parts import Facts, label, milliseconds, page_column
from covid_desktop.ui.scrolling import side_width
from covid_desktop.ui.sentences import told

_LEAST_WIDTH = 248


class AssessmentPanel(QScrollArea):
    """Shows the answer of exactly one film: the one in the state that it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Assessment"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._opened: OpenedFilm | None = None
        self._model: ReadyModel | None = None
        self.pages = QStackedWidget()
        self._waiting = _WaitingPage()
        self.assessed = AssessedPage()
        self.veiled = VeiledPage()
        self._reasons = _ReasonsPage()
        self._empty = QWidget()
        for page in (self._empty, self._waiting, self.assessed, self.veiled, self._reasons):
            self.pages.addWidget(page)
        inner = theme.named(QWidget(), "side")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        heading = label("heading", self.tr("ASSESSMENT"))
        column.addWidget(heading)
        column.addWidget(self.pages, 1)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        """The longest word of what it says can be read, whatever the size of the text."""
        return QSize(side_width(self, _LEAST_WIDTH), super().minimumSizeHint().height())

    @property
    def words(self) -> str:
        """All that the panel says at the moment."""
        return "\n".join(
            label.text() for label in self.findChildren(QLabel) if label.isVisibleTo(self)
        )

    def show_state(self, state: ReadingState, *, model: ReadyModel | None) -> None:
        """Show what is known of the film on the screen.

        Args:
            state: what is open.
            model: None until it has been opened and tested.
        """
        opened = state.shown
        if opened is self._opened and model is self._model:
            return
        self._opened, self._model = opened, model
        self.pages.setCurrentWidget(self._page_for(opened))
        if opened is not None:
            self.setAccessibleDescription(wording.short_answer(opened))
        self.updateGeometry()

    def _page_for(self, opened: OpenedFilm | None) -> QWidget:
        if opened is None:
            return self._empty
        if isinstance(opened.answer, Assessment):
            self.assessed.show_assessment(opened.answer, self._model)
            return self.assessed
        if isinstance(opened.answer, Refusal):
            self._reasons.show_refusal(opened.answer)
            return self._reasons
        if opened.is_veiled:
            return self.veiled
        if opened.failure is not None:
            self._reasons.show_failure(opened.failure)
            return self._reasons
        self._waiting.show_waiting(model_ready=self._model is not None)
        return self._waiting


class _WaitingPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = label("finding", "")
        self._why = label("muted", "")
        bar = QProgressBar(textVisible=False)
        bar.setRange(0, 0)
        bar.setFixedHeight(5)
        column = page_column(self)
        column.addWidget(self._title)
        column.addWidget(bar)
        column.addWidget(self._why)
        column.addStretch(1)

    def show_waiting(self, *, model_ready: bool) -> None:
        self._title.setText(self.tr("Assessing…"))
        self._why.setText("" if model_ready else self.tr("The model is being opened and tested."))


class VeiledPage(QWidget):
    """Where a statement will stand, once the reader has looked at the film."""

    """The statement is there, but the reader looks first."""

    unveil_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.show_button = theme.named(QPushButton(self.tr("Show the statement")), "primary")
        self.show_button.clicked.connect(self.unveil_wished)
        column = page_column(self)
        column.addWidget(label("finding", self.tr("Look first")))
        column.addWidget(
            label("muted", self.tr("The model has assessed this film. Read it, then compare."))
        )
        column.addSpacing(10)
        column.addWidget(self.show_button)
        column.addStretch(1)


class _ReasonsPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = label("finding", "")
        self._note = label("muted", "")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(12)
        self._facts = Facts()
        column = page_column(self)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addLayout(self._reasons)
        column.addSpacing(10)
        column.addWidget(self._facts)
        column.addStretch(1)

    def show_refusal(self, refusal: Refusal) -> None:
        self._title.setText(self.tr("Refused"))
        self._note.setText(self.tr("The model does not assess this film."))
        self._list(refusal.reasons)
        facts = [(self.tr("Opened in"), milliseconds(refusal.timing.load))]
        if refusal.model is not None:
            model = refusal.model
            facts = [
                (self.tr("Model"), f"{model.name} {model.version}"),
                (self.tr("Model file"), model.sha256[:8]),
                *facts,
            ]
        self._facts.show_facts(facts)

    def show_failure(self, failure: Reason) -> None:
        self._title.setText(self.tr("Not assessed"))
        self._note.setText(self.tr("The film is open, but nothing can be stated of it."))
        self._list((failure,))
        self._facts.show_facts([])

    def _list(self, reasons: tuple[Reason, ...]) -> None:
        while item := self._reasons.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
                widget.hide()
        for reason in reasons:
            block = theme.named(QFrame(), "banner")
            words = QVBoxLayout(block)
            words.setContentsMargins(12, 9, 10, 10)
            words.setSpacing(3)
            words.addWidget(label("bannerWhat", told(reason.what)))
            words.addWidget(label("", told(reason.advice)))
            self._reasons.addWidget(block)
