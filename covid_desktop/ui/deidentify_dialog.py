"""A de-identified copy: what must go from the pixels is drawn over, the header goes by profile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.exchange.deidentification import (
    Deidentification,
    DeidentifiedCopy,
    burned_in_warnings,
    deidentified_copy,
    write_mapping,
)
from covid_desktop.ui import theme
from covid_desktop.ui.blackout_view import BlackoutView
from covid_desktop.ui.sentences import told, told_whole
from covid_desktop.ui.session import reason_of
from covid_desktop.ui.tasks import Tasks


class DeidentifyDialog(QDialog):
    """Options to the right of the film; the original is only read."""

    told = Signal(str)

    def __init__(self, film: Film, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("De-identified copy"))
        self.resize(900, 700)
        self._film, self._tasks = film, tasks
        self.view = BlackoutView(film)
        self.negative = QCheckBox(self.tr("Show the &negative"))
        self.keep_dates = QCheckBox(self.tr("Keep &dates, shifted for each patient"))
        self.keep_device = QCheckBox(self.tr("Keep the identity of the de&vice"))
        self.mapping = QCheckBox(self.tr("Also write the list that leads back to the &patient…"))
        self.add = QPushButton(self.tr("&Add a rectangle"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(self.tr("&Take back the last rectangle"))
        self.make = theme.named(QPushButton(self.tr("&Write the copy…")), "primary")
        self.message = QLabel(wordWrap=True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAccessibleName(self.tr("Message"))
        self.negative.toggled.connect(self.view.set_negative)
        self.view.changed.connect(lambda: self.remove.setEnabled(bool(self.view.rectangles)))
        self.remove.clicked.connect(self.view.remove_last)
        self.remove.setEnabled(False)
        self.make.clicked.connect(self._choose_folder)
        # The copy is written all the same; there is only nobody left to be told.
        self.finished.connect(lambda _result: tasks.cancel("de-identified copy"))
        self._lay_out()
        if film.format is not FilmFormat.DICOM:
            self.make.setEnabled(False)
            self.message.setText(
                self.tr(
                    "This film is a PNG or JPEG file. The profile is made for DICOM films: export "
                    "its DICOM objects, open the wrapped film, and copy that one."
                )
            )
            return
        tasks.run(
            lambda: burned_in_warnings(film.path, film),
            self._warn,
            failed=self._failed,
            key="de-identified copy",
        )

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "Names, IDs, dates and private data are removed from the header by the basic "
                "profile of DICOM PS3.15. Letters burned into the film stay: look at the whole "
                "film, also in the negative, and drag a rectangle over each. By keyboard: add a "
                "rectangle, move it with the arrow keys, and size it with Shift and the arrow keys."
            ),
            wordWrap=True,
        )
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        side = QVBoxLayout()
        side.addWidget(words)
        for widget in (self.negative, self.add, self.remove):
            side.addWidget(widget)
        side.addSpacing(12)
        for box in (self.keep_dates, self.keep_device, self.mapping):
            side.addWidget(box)
        side.addSpacing(12)
        side.addWidget(self.message)
        side.addStretch(1)
        for button in (self.make, close):
            button.setAutoDefault(False)
            side.addWidget(button)
        row = QHBoxLayout(self)
        row.addWidget(self.view, 3)
        row.addLayout(side, 2)

    def _add(self) -> None:
        self.view.add_in_the_middle()
        self.view.setFocus()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copy"))
        if not folder:
            return
        mapping = ""
        if self.mapping.isChecked():
            mapping, _ = QFileDialog.getSaveFileName(
                self, self.tr("The list that leads back"), "mapping.csv", self.tr("Table (*.csv)")
            )
            if not mapping:
                return
        self.write(Path(folder), Path(mapping) if mapping else None)

    def write(self, folder: Path, mapping: Path | None = None) -> None:
        """Make the copy on a worker.

        Args:
            folder: where the copy goes.
            mapping: where the list goes; None for no list.
        """
        how = Deidentification(self.keep_dates.isChecked(), self.keep_device.isChecked())
        source, rectangles = self._film.path, tuple(self.view.rectangles)

        def work() -> DeidentifiedCopy:
            copy = deidentified_copy(source, folder, how, rectangles)
            if mapping is not None:
                write_mapping(mapping, [copy])
            return copy

        self.make.setEnabled(False)
        self._tasks.run(work, self._written, failed=self._failed, key="de-identified copy")

    def _warn(self, signs: tuple[Reason, ...]) -> None:
        if signs and not self.message.text():
            words = [told(sign.what) for sign in signs] + [told(signs[0].advice)]
            self.message.setText(" ".join(words))

    def _written(self, copy: DeidentifiedCopy) -> None:
        said = self.tr("The copy was written as {0}.").format(copy.path.name)
        if copy.warnings and not self.view.rectangles:
            said = " ".join((said, *map(told_whole, copy.warnings)))
        self.make.setEnabled(True)
        self.message.setText(said)
        self.told.emit(self.tr("A de-identified copy was written."))

    def _failed(self, fault: Exception) -> None:
        reason = reason_of(fault)
        self.make.setEnabled(True)
        self.message.setText(told_whole(reason))
