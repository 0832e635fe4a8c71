"""A de-identified copy: what must go from the pixels is drawn over, the header goes by profile."""

from __future__ import annotations

from collections.abc import Sequence
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
from covid_desktop.exchange.burned_in import Rectangle
from covid_desktop.exchange.deidentification import Deidentification, burned_in_warnings
from covid_desktop.exchange.several_copies import CopiesMade, deidentified_copies
from covid_desktop.imaging.loading import load_film
from covid_desktop.ui import theme
from covid_desktop.ui.blackout_view import BlackoutView
from covid_desktop.ui.scrolling import ScrollingPage
from covid_desktop.ui.sentences import told, told_whole
from covid_desktop.ui.session import reason_of
from covid_desktop.ui.tasks import Tasks

_LOOK, _WRITE = "look at a film to be copied", "de-identified copies"


class DeidentifyDialog(QDialog):
    """Options to the right of the film; originals are only read.

    Args:
        films: to be copied, one after the other: as loaded, or their files.
        tasks: runs the work.
        parent: over which it stands.
    """

    told = Signal(str)

    def __init__(
        self, films: Sequence[Film | Path], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._number = tasks, 0
        self._known = {f.path: f for f in films if isinstance(f, Film)}
        self._sources = [f.path if isinstance(f, Film) else f for f in films]
        self._rectangles: dict[Path, list[Rectangle]] = {p: [] for p in self._sources}
        is_one = len(self._sources) == 1
        self.setWindowTitle(
            self.tr("De-identified copy") if is_one else self.tr("De-identified copies")
        )
        self.resize(900, 700)
        self.view = BlackoutView()
        self.place = theme.named(QLabel(), "muted")
        self.earlier = QPushButton(self.tr("P&revious film"))
        self.next = QPushButton(self.tr("Ne&xt film"))
        self.negative = QCheckBox(self.tr("Show the &negative"))
        self.keep_dates = QCheckBox(self.tr("Keep &dates, shifted for each patient"))
        self.keep_device = QCheckBox(self.tr("Keep the identity of the de&vice"))
        self.mapping = QCheckBox(self.tr("Also write the list that leads back to the &patient…"))
        self.add = QPushButton(self.tr("&Add a rectangle"))
        self.remove = QPushButton(self.tr("&Take back the last rectangle"))
        self.make = theme.named(
            QPushButton(self.tr("&Write the copy…") if is_one else self.tr("&Write the copies…")),
            "primary",
        )
        self.message = QLabel(wordWrap=True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAccessibleName(self.tr("Message"))
        self._connect()
        self._lay_out()
        self._show(0)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self.view.remove_last)
        self.negative.toggled.connect(self.view.set_negative)
        self.view.changed.connect(lambda: self.remove.setEnabled(bool(self.view.rectangles)))
        self.earlier.clicked.connect(lambda: self._show(self._number - 1))
        self.next.clicked.connect(lambda: self._show(self._number + 1))
        self.make.clicked.connect(self._choose_folder)
        # The copies are written all the same; there is only nobody left to be told.
        self.finished.connect(lambda _result: self._tasks.cancel(_WRITE))
        self.finished.connect(lambda _result: self._tasks.cancel(_LOOK))

    # Looking

    def _show(self, number: int) -> None:
        """Another of the films, with what was drawn on it before."""
        self._number = number
        source, count = self._sources[number], len(self._sources)
        self.place.setText(self.tr("Film {0} of {1}").format(number + 1, count))
        self.earlier.setEnabled(number > 0)
        self.next.setEnabled(number < count - 1)
        self.view.show_film(None, [])
        self.add.setEnabled(False)
        self.message.setText("")
        known = self._known.get(source)

        def work() -> tuple[Film, tuple[Reason, ...]]:
            film = known or load_film(source)
            is_dicom = film.format is FilmFormat.DICOM
            return film, burned_in_warnings(source, film) if is_dicom else ()

        if known is not None:
            self._show_film(known)
        self._tasks.run(work, self._looked, failed=self._not_looked, key=_LOOK)

    def _show_film(self, film: Film) -> None:
        is_dicom = film.format is FilmFormat.DICOM
        self.view.show_film(film, self._rectangles[self._sources[self._number]])
        self.add.setEnabled(is_dicom)
        if len(self._sources) == 1:
            self.make.setEnabled(is_dicom)
        if not is_dicom:
            self.message.setText(
                self.tr(
                    "This film is a PNG or JPEG file. The profile is made for DICOM films: export "
                    "its DICOM objects, open the wrapped film, and copy that one."
                )
            )

    def _looked(self, found: tuple[Film, tuple[Reason, ...]]) -> None:
        film, signs = found
        if self._sources[self._number] not in self._known:
            self._show_film(film)
        if signs and not self.message.text():
            words = [told(sign.what) for sign in signs] + [told(signs[0].advice)]
            self.message.setText(" ".join(words))

    def _not_looked(self, fault: Exception) -> None:
        self.message.setText(told_whole(reason_of(fault)))

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
        if len(self._sources) > 1:
            steps = QHBoxLayout()
            steps.addWidget(self.place, 1)
            for button in (self.earlier, self.next):
                button.setAutoDefault(False)
                steps.addWidget(button)
            side.addLayout(steps)
        for widget in (self.negative, self.add, self.remove):
            side.addWidget(widget)
        side.addSpacing(12)
        for box in (self.keep_dates, self.keep_device, self.mapping):
            side.addWidget(box)
        side.addSpacing(12)
        side.addWidget(self.message)
        side.addStretch(1)
        for button in (self.add, self.make, close):
            button.setAutoDefault(False)
        for button in (self.make, close):
            side.addWidget(button)
        row = QHBoxLayout(self)
        row.addWidget(self.view, 3)
        row.addWidget(ScrollingPage(side), 2)

    def _add(self) -> None:
        self.view.add_in_the_middle()
        self.view.setFocus()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self,
            self.tr("Folder for the copy")
            if len(self._sources) == 1
            else self.tr("Folder for the copies"),
        )
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
        """Make the copies on a worker.

        Args:
            folder: where the copies go.
            mapping: where the list goes; None for no list.
        """
        how = Deidentification(self.keep_dates.isChecked(), self.keep_device.isChecked())
        rectangles = {path: tuple(boxes) for path, boxes in self._rectangles.items()}
        sources = tuple(self._sources)
        self.make.setEnabled(False)
        if len(sources) > 1:
            self.message.setText(self.tr("The copies are being written…"))
        self._tasks.run(
            lambda: deidentified_copies(sources, folder, how, rectangles, mapping),
            self._written,
            failed=self._failed,
            key=_WRITE,
        )

    def _written(self, made: CopiesMade) -> None:
        self.make.setEnabled(True)
        if len(self._sources) > 1:
            self.message.setText(self._said_of_several(made))
        elif made.failures:
            self.message.setText(told_whole(reason_of(made.failures[0])))
        else:
            [copy] = made.copies
            said = self.tr("The copy was written as {0}.").format(copy.path.name)
            warnings = map(told_whole, copy.warnings if made.unclean else ())
            self.message.setText(" ".join((said, *warnings)))
        if made.copies:
            self.told.emit(
                self.tr("A de-identified copy was written.")
                if len(made.copies) == 1
                else self.tr("De-identified copies written: {0}.").format(len(made.copies))
            )

    def _said_of_several(self, made: CopiesMade) -> str:
        said = [self.tr("De-identified copies written: {0}.").format(len(made.copies))]
        if made.unclean:
            said.append(
                self.tr(
                    "With signs of burned-in letters: {0}. Look at the films one by one, and black "
                    "the letters out, before you give the copies away."
                ).format(made.unclean)
            )
        if made.failures:
            said.append(
                self.tr("Not copied: {0}. {1}").format(
                    len(made.failures), told_whole(reason_of(made.failures[0]))
                )
            )
        return " ".join(said)

    def _failed(self, fault: Exception) -> None:
        self.make.setEnabled(True)
        self.message.setText(told_whole(reason_of(fault)))
