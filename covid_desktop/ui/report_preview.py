"""The report before it is saved: its pages as they will be, and what the reader can choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.report.pdf import Paper
from covid_desktop.ui import theme
from covid_desktop.ui.scrolling import ScrollingPage


@dataclass(frozen=True)
class ReportWishes:
    """What the reader chose.

    Attributes:
        all_films: all open films of the patient, or the one on the screen.
        paper: size of the pages.
        hospital: name over the report.
        logo: path of a picture, "" for none.
        language: of the report, as of its translation; "" for that of the window.
    """

    all_films: bool
    paper: Paper
    hospital: str
    logo: str
    language: str = ""


class ReportPreview(QDialog):
    """Pages to the left, choices to the right. Emits wishes, shows what it is given."""

    changed = Signal(ReportWishes)
    save_wished = Signal()
    print_wished = Signal()
    objects_wished = Signal()

    def __init__(
        self,
        wishes: ReportWishes,
        films: int,
        parent: QWidget | None = None,
        languages: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report"))
        self.resize(1200, 860)
        self._logo = wishes.logo
        self._pages = QVBoxLayout()
        self._pages.setSpacing(14)
        sheet = self._sheet = QWidget()
        sheet.setLayout(self._pages)
        self.sheets = QScrollArea(widgetResizable=True)
        self.sheets.setWidget(sheet)
        self.sheets.viewport().installEventFilter(self)
        self.sheets.setAccessibleName(self.tr("Pages of the report"))
        self.message = QLabel(wordWrap=True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAccessibleName(self.tr("Message"))
        row = QHBoxLayout(self)
        row.addWidget(self.sheets, 1)
        side = ScrollingPage(self._side(wishes, films))
        side.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        row.addWidget(side)
        self.show_busy()

    @property
    def wishes(self) -> ReportWishes:
        """As chosen at the moment."""
        return ReportWishes(
            self.all_films.isChecked(),
            Paper(self.paper.currentData()),
            self.hospital.text().strip(),
            self._logo,
            self.language.currentData(),
        )

    def show_busy(self) -> None:
        """The pages are being made."""
        self.message.setText(self.tr("The pages are being made…"))
        self._enable(False)

    def show_pages(self, pages: list[bytes], message: str = "") -> None:
        """Show the pages.

        Args:
            pages: PNG files.
            message: what else to say.
        """
        while self._pages.count():
            item = self._pages.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for number, content in enumerate(pages, 1):
            picture = QPixmap()
            picture.loadFromData(content, "PNG")
            page = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
            page.setPixmap(picture)
            page.setScaledContents(True)
            page.setAccessibleName(self.tr("Page {0} of {1}").format(number, len(pages)))
            self._pages.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addStretch(1)
        self._fit_pages()
        self.message.setText(message)
        self._enable(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pages follow the room that they have."""
        if watched is self.sheets.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_pages()
        return super().eventFilter(watched, event)

    def _fit_pages(self) -> None:
        """A page is never wider than its place: it is read from top to bottom alone."""
        margins = self._pages.contentsMargins()
        room = self.sheets.viewport().width() - margins.left() - margins.right()
        for page in self._sheet.findChildren(QLabel):
            natural = page.pixmap().deviceIndependentSize()
            wide = min(natural.width(), max(room, 1))
            page.setFixedSize(round(wide), round(natural.height() * wide / natural.width()))

    def show_message(self, message: str) -> None:
        """Say what came of a wish."""
        self.message.setText(message)

    def _enable(self, is_ready: bool) -> None:
        for button in (self.save, self.print, self.objects):
            button.setEnabled(is_ready)

    def _side(self, wishes: ReportWishes, films: int) -> QVBoxLayout:
        self.all_films = QCheckBox(
            self.tr("All {0} open films of this patient").format(films)
            if films > 1
            else self.tr("All open films of this patient")
        )
        self.all_films.setChecked(wishes.all_films)
        self.all_films.setEnabled(films > 1)
        self.paper = QComboBox()
        self.paper.addItem(self.tr("A4"), Paper.A4)
        self.paper.addItem(self.tr("Letter"), Paper.LETTER)
        self.paper.setCurrentIndex(self.paper.findData(wishes.paper))
        self.language = QComboBox()
        self.language.addItem(self.tr("That of the window"), "")
        for code in ("en", *self._languages):
            self.language.addItem(QLocale(code).nativeLanguageName() or code, code)
        self.language.currentIndexChanged.connect(self._tell)
        self.hospital = QLineEdit(wishes.hospital)
        self.hospital.setPlaceholderText(self.tr("Name over the report"))
        self.logo = QPushButton(self._logo_text())
        self.all_films.toggled.connect(self._tell)
        self.paper.currentIndexChanged.connect(self._tell)
        self.hospital.editingFinished.connect(self._tell_hospital)
        self.logo.clicked.connect(self._choose_logo)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.all_films)
        form.addRow(self.tr("&Paper"), self.paper)
        if self._languages:
            form.addRow(self.tr("Lan&guage"), self.language)
        form.addRow(self.tr("&Hospital"), self.hospital)
        form.addRow(self.tr("&Logo"), self.logo)
        self.save = theme.named(QPushButton(self.tr("&Save as PDF…")), "primary")
        self.print = QPushButton(self.tr("P&rint…"))
        self.objects = QPushButton(self.tr("Export &DICOM objects…"))
        close = QPushButton(self.tr("Close"))
        for button in (self.save, self.print, self.objects, close, self.logo):
            button.setAutoDefault(False)
        self.save.clicked.connect(self.save_wished)
        self.print.clicked.connect(self.print_wished)
        self.objects.clicked.connect(self.objects_wished)
        close.clicked.connect(self.close)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addSpacing(12)
        side.addWidget(self.message)
        side.addStretch(1)
        for button in (self.save, self.print, self.objects, close):
            side.addWidget(button)
        self._hospital = wishes.hospital
        return side

    def _tell(self) -> None:
        self.show_busy()
        self.changed.emit(self.wishes)

    def _tell_hospital(self) -> None:
        if self.hospital.text().strip() != self._hospital:
            self._hospital = self.hospital.text().strip()
            self._tell()

    def _choose_logo(self) -> None:
        if self._logo:
            self._logo = ""
        else:
            kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
            self._logo, _ = QFileDialog.getOpenFileName(self, self.tr("Logo"), "", kinds)
        self.logo.setText(self._logo_text())
        self._tell()

    def _logo_text(self) -> str:
        name = Path(self._logo).name
        return self.tr("Remove {0}").format(name) if name else self.tr("Choose…")
