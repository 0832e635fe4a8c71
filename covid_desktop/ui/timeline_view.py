"""The trend of one patient: severity over a true time axis, to be clicked, noted and exported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.atomic import write_atomically
from covid_desktop.comparison.trend import Trend, trend_csv
from covid_desktop.comparison.trend_drawing import PAPER, draw_trend
from covid_desktop.domain.study import PinnedNote, day_number
from covid_desktop.ui import wording
from covid_desktop.ui.local_forms import decimal_text
from covid_desktop.ui.note_dialog import NoteDialog
from covid_desktop.ui.scrolling import ToolStrip, resize_to_content
from covid_desktop.ui.theme import named
from covid_desktop.ui.trend_canvas import PLAIN_LETTER, TrendCanvas

_PICTURE = QSize(1800, 1280)


class TrendWindow(QMainWindow):
    """The trend with its notes and exports.

    Args:
        trend: of one patient.
        parent: the main window.
    """

    film_requested = Signal(str)
    pinned = Signal(object)  # PinnedNote
    unpinned = Signal(object)  # PinnedNote

    def __init__(self, trend: Trend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Trend – Covid Desktop"))
        self.trend = trend
        self.canvas = TrendCanvas(trend)
        self.canvas.film_requested.connect(self.film_requested)
        self.said = named(QLabel(), "muted")
        self.said.setWordWrap(True)
        self.said.setContentsMargins(10, 4, 10, 6)
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.said)
        self.setCentralWidget(center)
        # The note and whether it was pinned then, latest last.
        self._steps: list[tuple[PinnedNote, bool]] = []
        self._add_actions()
        self._say_limits()
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Larger texts need a larger window; none is made smaller than the reader has it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        larger = self.fontInfo().pixelSize() / PLAIN_LETTER
        least = QSize(round(960 * larger), round(700 * larger))
        if self.isVisible():
            least = least.expandedTo(self.size())
        resize_to_content(self, least.width(), least.height())

    def _add_actions(self) -> None:
        bar = ToolStrip(self.tr("Trend"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for text, key, does in (
            (self.tr("Pin a note…"), "N", self.ask_note),
            (self.tr("Remove a note…"), "Del", self.ask_removal),
            (self.tr("Undo"), "Ctrl+Z", self.undo),
            (self.tr("Save as…"), "Ctrl+S", self.ask_file),
            (self.tr("Close"), "Ctrl+W", self.close),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.setToolTip(f"{text}  ({key})")
            action.triggered.connect(lambda _checked=False, does=does: does())
            bar.addAction(action)
        self.addToolBar(bar)

    def _say_limits(self) -> None:
        limit = self.trend.total_limit
        words = self.tr("A change of the total within ±{0} points is no measurable change.").format(
            decimal_text(f"{limit:.1f}")
        )
        scored = [p for p in self.trend.points if p.severity]
        models = {p.severity.model.short for p in scored
                  if p.is_joined and p.severity and p.severity.model}  # fmt: skip
        if models:
            words += " " + self.tr("Severity model: {0}.").format(", ".join(sorted(models)))
        elif not scored:
            words += " " + self.tr("None of these films has a severity.")
        if not all(p.is_joined for p in scored):
            words += " " + self.tr(
                "Hollow: by an older model, not comparable. Where the file is found, the film is"
                " assessed anew."
            )
        if self.trend.is_relative:
            words += " " + self.tr("The axis counts days: the films have no dates.")
        if self.trend.undated:
            words += " " + self.tr("Films without a date are left out: {0}.").format(
                self.trend.undated
            )
        self.said.setText(words)

    def show_trend(self, trend: Trend) -> None:
        """Show a newer state: films were added, assessed, noted or removed."""
        if trend != self.trend:
            self.trend = trend
            self.canvas.set_trend(trend)
            self._say_limits()

    def ask_note(self) -> None:
        """What happened, and when."""
        dialog = NoteDialog(self.trend, self)
        dialog.accepted.connect(lambda: self.pin(dialog.note()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def pin(self, note: PinnedNote) -> None:
        """Show a note at its day."""
        if note.text.strip() and note not in self.trend.notes:
            self._change(note, is_there=True)
            self._steps.append((note, True))

    def ask_removal(self) -> None:
        """Which note is to go; it can be brought back."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for note in self.trend.notes:
            day, text = wording.course_day(note.day), note.text.replace("&", "&&")
            action = menu.addAction(f"{day}  {text}")
            action.triggered.connect(lambda _checked=False, note=note: self.remove_note(note))
        if not self.trend.notes:
            menu.addAction(self.tr("No note is pinned.")).setEnabled(False)
        menu.popup(self.canvas.mapToGlobal(self.canvas.rect().topLeft()))

    def remove_note(self, note: PinnedNote) -> None:
        """Take a note off."""
        if note in self.trend.notes:
            self._change(note, is_there=False)
            self._steps.append((note, False))
            self.said.setText(self.tr("Removed: {0}. Ctrl+Z brings it back.").format(note.text))

    def undo(self) -> None:
        """Undo the latest pinning or removal in this window."""
        if self._steps:
            note, was_pinned = self._steps.pop()
            self._change(note, is_there=not was_pinned)

    def _change(self, note: PinnedNote, *, is_there: bool) -> None:
        others = (n for n in self.trend.notes if n != note)
        notes = sorted((*others, note) if is_there else others, key=lambda n: day_number(n.day))
        self.trend = replace(self.trend, notes=tuple(notes))
        self.canvas.set_trend(self.trend)
        self._say_limits()
        (self.pinned if is_there else self.unpinned).emit(note)

    def ask_file(self) -> None:
        """Where to, and as what."""
        kinds = self.tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)")
        name, kind = QFileDialog.getSaveFileName(self, self.tr("Save the trend"), "", kinds)
        if name:
            ending = kind[kind.index("*") + 1 : kind.index(")")] if "*" in kind else ".png"
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(ending))

    def save(self, path: Path) -> bool:
        """Write it whole, as its ending says (.png, .svg or .csv); False if it could not be."""
        try:
            write_atomically(path, self._content(path.suffix.lower()))
        except OSError as error:
            self.said.setText(
                self.tr("The file could not be written: {0}. Choose another place.").format(
                    error.strerror or ""
                )
            )
            return False
        self.said.setText(self.tr("Saved: {0}").format(path.name))
        return True

    def _content(self, ending: str) -> bytes:
        if ending == ".csv":
            return trend_csv(self.trend).encode("utf-8")
        svg = draw_trend(self.trend, colours=PAPER, words=self.canvas.words()).svg
        if ending == ".svg":
            return svg.encode("utf-8")
        picture = QImage(_PICTURE, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(picture.rect()))
        painter.end()
        return _png(picture)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())
