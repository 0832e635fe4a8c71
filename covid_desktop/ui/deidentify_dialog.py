"""A de-identified copy: what must go from the pixels is drawn over, the header goes by profile."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
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
from covid_desktop.exchange.deidentification import (
    Deidentification,
    DeidentifiedCopy,
    burned_in_warnings,
    deidentified_copy,
    write_mapping,
)
from covid_desktop.imaging.display import to_grey
from covid_desktop.ui import theme
from covid_desktop.ui.session import reason_of
from covid_desktop.ui.tasks import Tasks

_SMALLEST = 3


class BlackoutView(QWidget):
    """The film, and rectangles drawn over it with the mouse."""

    changed = Signal()

    def __init__(self, film: Film, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.setAccessibleName(self.tr("The film; drag to black out a part"))
        self.setMinimumSize(320, 320)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._film = film
        self._grey = np.ascontiguousarray(to_grey(film))
        self._negative = False
        self._from: QPointF | None = None
        self._to = QPointF()
        self.rectangles: list[Rectangle] = []

    def sizeHint(self) -> QSize:
        """Large enough to read burned-in letters."""
        return QSize(560, 640)

    def set_negative(self, on: bool) -> None:
        """Faint letters are easier to see in the negative."""
        self._negative = on
        self.update()

    def remove_last(self) -> None:
        """Take back the rectangle drawn last."""
        if self.rectangles:
            self.rectangles.pop()
            self.changed.emit()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A rectangle begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It follows the mouse."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stands; a mere click is none."""
        if self._from is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        drawn = QRectF(self._from, event.position()).normalized()
        self._from = None
        place, scale = self._place()
        left = max(round((drawn.left() - place.left()) / scale), 0)
        top = max(round((drawn.top() - place.top()) / scale), 0)
        right = min(round((drawn.right() - place.left()) / scale), self._film.columns)
        bottom = min(round((drawn.bottom() - place.top()) / scale), self._film.rows)
        if right - left >= _SMALLEST and bottom - top >= _SMALLEST:
            self.rectangles.append(Rectangle(left, top, right - left, bottom - top))
            self.changed.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always the whole
        """The film with what will be black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.GROUND))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rows, columns = self._grey.shape
        picture = QImage(self._grey.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        if self._negative:
            picture = picture.copy()
            picture.invertPixels()
        place, scale = self._place()
        painter.drawImage(place, picture)
        painter.setPen(QPen(QColor(theme.CAUTION), 1.5))
        for r in self.rectangles:
            box = QRectF(r.left, r.top, r.columns, r.rows)
            painter.setBrush(QColor("black"))
            painter.drawRect(
                QRectF(box.topLeft() * scale, box.size() * scale).translated(place.topLeft())
            )
        if self._from is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._from, self._to).normalized())

    def _place(self) -> tuple[QRectF, float]:
        """Where the film lies in the widget, and widget pixels a film pixel."""
        scale = min(self.width() / self._film.columns, self.height() / self._film.rows)
        wide, high = self._film.columns * scale, self._film.rows * scale
        left, top = (self.width() - wide) / 2, (self.height() - high) / 2
        return QRectF(left, top, wide, high), scale


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
                "film, also in the negative, and drag a rectangle over each."
            ),
            wordWrap=True,
        )
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        side = QVBoxLayout()
        side.addWidget(words)
        for widget in (self.negative, self.remove):
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
            words = [sign.what for sign in signs] + [signs[0].advice]
            self.message.setText(" ".join(words))

    def _written(self, copy: DeidentifiedCopy) -> None:
        said = self.tr("The copy was written as {0}.").format(copy.path.name)
        if copy.warnings and not self.view.rectangles:
            said = " ".join((said, *(f"{w.what} {w.advice}" for w in copy.warnings)))
        self.make.setEnabled(True)
        self.message.setText(said)
        self.told.emit(self.tr("A de-identified copy was written."))

    def _failed(self, fault: Exception) -> None:
        reason = reason_of(fault)
        self.make.setEnabled(True)
        self.message.setText(f"{reason.what} {reason.advice}")
