"""Beside the film: what the model states of it, or why it states nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.assessment import Assessment, Reason, Refusal
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui import theme, wording
from covid_desktop.ui.probability_bars import ProbabilityBars


class AssessmentPanel(QScrollArea):
    """Shows the answer of exactly one film: the one in the state that it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Assessment"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(248)
        self._opened: OpenedFilm | None = None
        self._model_ready = False
        self.pages = QStackedWidget()
        self._waiting = _WaitingPage()
        self._assessed = _AssessedPage()
        self._reasons = _ReasonsPage()
        self._empty = QWidget()
        for page in (self._empty, self._waiting, self._assessed, self._reasons):
            self.pages.addWidget(page)
        inner = theme.named(QWidget(), "side")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        heading = _label("heading", self.tr("ASSESSMENT"))
        column.addWidget(heading)
        column.addWidget(self.pages, 1)
        self.setWidget(inner)

    @property
    def words(self) -> str:
        """All that the panel says at the moment."""
        return "\n".join(
            label.text() for label in self.findChildren(QLabel) if label.isVisibleTo(self)
        )

    def show_state(self, state: ReadingState, *, model_ready: bool) -> None:
        """Show what is known of the film on the screen."""
        opened = state.shown
        if opened is self._opened and model_ready == self._model_ready:
            return
        self._opened, self._model_ready = opened, model_ready
        self.pages.setCurrentWidget(self._page_for(opened))
        if opened is not None:
            self.setAccessibleDescription(wording.short_answer(opened))

    def _page_for(self, opened: OpenedFilm | None) -> QWidget:
        if opened is None:
            return self._empty
        if isinstance(opened.answer, Assessment):
            self._assessed.show_assessment(opened.answer)
            return self._assessed
        if isinstance(opened.answer, Refusal):
            self._reasons.show_refusal(opened.answer)
            return self._reasons
        if opened.failure is not None:
            self._reasons.show_failure(opened.failure)
            return self._reasons
        self._waiting.show_waiting(model_ready=self._model_ready)
        return self._waiting


class _WaitingPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = _label("finding", "")
        self._why = _label("muted", "")
        bar = QProgressBar(textVisible=False)
        bar.setRange(0, 0)
        bar.setFixedHeight(5)
        column = _column(self)
        column.addWidget(self._title)
        column.addWidget(bar)
        column.addWidget(self._why)
        column.addStretch(1)

    def show_waiting(self, *, model_ready: bool) -> None:
        self._title.setText(self.tr("Assessing…"))
        self._why.setText("" if model_ready else self.tr("The model is being opened and tested."))


class _AssessedPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._finding = _label("finding", "")
        self._note = _label("muted", "")
        self.bars = ProbabilityBars()
        self._point = _label("muted", "")
        self._lungs = _label("muted", "")
        self._facts = _Facts()
        column = _column(self)
        column.addWidget(self._finding)
        column.addWidget(self._note)
        column.addSpacing(10)
        column.addWidget(self.bars)
        column.addSpacing(6)
        column.addWidget(self._point)
        column.addWidget(self._lungs)
        column.addSpacing(10)
        column.addWidget(self._facts)
        column.addStretch(1)

    def show_assessment(self, assessment: Assessment) -> None:
        self._finding.setText(wording.finding_text(assessment.finding))
        self._note.setText(
            self.tr("The model’s statement on this one film; the reader decides.")
            if assessment.finding
            else self.tr("The probabilities are too close to call.")
        )
        self.bars.show_assessment(assessment)
        self._point.setText(wording.operating_point_text(assessment))
        share = assessment.attribution_inside_lungs
        self._lungs.setVisible(share is not None)
        if share is not None:
            inside = wording.percent(share)
            self._lungs.setText(self.tr("Looked inside the lungs: {0}.").format(inside))
        timing, model = assessment.timing, assessment.model
        self._facts.show_facts(
            [
                (self.tr("Model"), f"{model.name} {model.version}"),
                (self.tr("Model file"), model.sha256[:8]),
                (self.tr("Runs on"), wording.provider_text(assessment.provider)),
                (self.tr("Opened in"), _milliseconds(timing.load)),
                (self.tr("Assessed in"), _milliseconds(timing.preprocess + timing.inference)),
            ]
        )


class _ReasonsPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = _label("finding", "")
        self._note = _label("muted", "")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(12)
        self._facts = _Facts()
        column = _column(self)
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
        facts = [(self.tr("Opened in"), _milliseconds(refusal.timing.load))]
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
            words.addWidget(_label("bannerWhat", reason.what))
            words.addWidget(_label("", reason.advice))
            self._reasons.addWidget(block)


class _Facts(QWidget):
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
        while len(self._rows) < len(facts):
            row = (_label("muted", ""), _label("", ""))
            for column, label in enumerate(row):
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(label, len(self._rows), column)
            row[0].setWordWrap(False)
            row[1].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            for column, label in enumerate(row):
                label.setVisible(number < len(facts))
                label.setText(facts[number][column] if number < len(facts) else "")


def _label(name: str, text: str) -> QLabel:
    label = theme.named(QLabel(text, wordWrap=True), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column


def _milliseconds(value: float) -> str:
    return f"{value:.0f} ms" if value >= 1 else "<1 ms"
