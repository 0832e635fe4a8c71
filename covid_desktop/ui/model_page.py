"""Preferences > Model: which one is in use; another is taken only once it has been examined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.sentence import sentence
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.inference.card_figures import card_figures
from covid_desktop.inference.model_card import ModelCard
from covid_desktop.reading import ReadyModel
from covid_desktop.reporting import card_facts
from covid_desktop.ui import theme, wording
from covid_desktop.ui.model_card_page import card_page


@dataclass(frozen=True)
class ExaminedModel:
    """A model file that carries a card and passed its self-test.

    Attributes:
        path: the file.
        reference: name, version, hash.
        card: its facts.
    """

    path: Path
    reference: ModelReference
    card: ModelCard


def examine(path: Path, models: Path) -> ExaminedModel:
    """Open a model file, read its card, put it to its self-test. Runs on a worker.

    Args:
        path: the classifier.
        models: folder of the models that work beside it.

    Raises:
        ModelUnavailable: it cannot be used here.
    """
    assessor = FilmAssessor.open_tested(
        models, classifier=path, provider="cpu", advice=sentence("Choose another model file.")
    )
    return ExaminedModel(path, assessor.reference, assessor.card)


class ModelPage(QWidget):
    """Emits the file that the reader wants examined."""

    examination_wished = Signal(object)

    def __init__(
        self,
        model: ReadyModel | None,
        *,
        file: str,
        provider: str,
        providers: Callable[[], list[str]],
        point: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.file = file
        in_use = model.reference.short if model else self.tr("none")
        self._in_use = QLabel(self.tr("In use: {0}").format(in_use), wordWrap=True)
        self.chosen = QLabel(wordWrap=True)
        self.provider = QComboBox()
        there = providers()
        self.provider.addItem(self.tr("Automatic: the graphics card if it works"), "auto")
        self.provider.addItem(self.tr("Processor (CPU)"), "cpu")
        self.provider.addItem(
            self.tr("Graphics card (CUDA)")
            if "CUDAExecutionProvider" in there
            else self.tr("Graphics card (CUDA): not in this installation"),
            "cuda",
        )
        self.provider.setCurrentIndex(max(0, self.provider.findData(provider)))
        self.point = QComboBox()
        self.point.addItem(self.tr("The model’s own choice"), "")
        for known in model.operating_points if model else ():
            self.point.addItem(
                f"{wording.operating_point_name(known)} ({wording.percent(known.threshold)})",
                known.name,
            )
        self.point.setCurrentIndex(max(0, self.point.findData(point)))
        self.card = QTextBrowser()
        self.card.setAccessibleName(self.tr("Model card"))
        choose = QPushButton(self.tr("Examine another model &file…"))
        choose.clicked.connect(self._choose)
        self.own_button = QPushButton(self.tr("Built-in model"))
        self.own_button.clicked.connect(self._take_own)
        self.use_button = QPushButton(self.tr("&Take this model"))
        self.use_button.setEnabled(False)
        self.use_button.clicked.connect(self._take)
        self._examined: ExaminedModel | None = None
        row = QHBoxLayout()
        for button in (choose, self.use_button, self.own_button):
            row.addWidget(button)
        row.addStretch(1)
        form = QFormLayout()
        form.addRow(self.tr("Runs on"), self.provider)
        form.addRow(self.tr("Operating point"), self.point)
        column = QVBoxLayout(self)
        column.addWidget(self._in_use)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.chosen)
        column.addWidget(self.card, 1)
        self._say_chosen()
        self.card.setHtml(
            f"<p style='color:{theme.MUTED}'>"
            + escape(
                self.tr(
                    "Drop a model file here, or choose one. Its card and its figures are shown"
                    " before it is taken. Results of different models are never mixed: films are"
                    " assessed anew, and what another model said is marked as older."
                )
            )
            + "</p>"
        )

    def show_examined(self, examined: ExaminedModel) -> None:
        """Its card; now it can be taken."""
        self._examined = examined
        self.use_button.setEnabled(True)
        facts = card_facts(examined.card, QCoreApplication.translate, QLocale().bcp47Name())
        self.card.setHtml(card_page(examined.reference, facts, card_figures(examined.card)))

    def show_failure(self, what: str, advice: str) -> None:
        """It cannot be taken, and why."""
        self._examined = None
        self.use_button.setEnabled(False)
        self.card.setPlainText(f"{what}\n{advice}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Examine it."""
        paths = [u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._examine(Path(paths[0]))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Model file"), "", self.tr("Models (*.onnx)")
        )
        if name:
            self._examine(Path(name))

    def _examine(self, path: Path) -> None:
        self.use_button.setEnabled(False)
        self.card.setPlainText(self.tr("The model is being examined…"))
        self.examination_wished.emit(path)

    def _take(self) -> None:
        if self._examined is not None:
            self.file = str(self._examined.path)
            self._say_chosen()

    def _take_own(self) -> None:
        self.file = ""
        self._say_chosen()

    def _say_chosen(self) -> None:
        name = Path(self.file).name if self.file else self.tr("the one that comes with the program")
        self.chosen.setText(self.tr("Chosen: {0}").format(name))
