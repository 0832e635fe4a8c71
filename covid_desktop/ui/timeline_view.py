"""The trend of one patient: severity over a true time axis, to be clicked, noted and exported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDate, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.atomic import write_atomically
from covid_desktop.comparison.trend import Trend, TrendPoint, trend_csv
from covid_desktop.comparison.trend_drawing import (
    PAPER,
    Colours,
    TrendDrawing,
    TrendWords,
    draw_trend,
)
from covid_desktop.domain.assessment import FindingClass
from covid_desktop.domain.study import PinnedNote
from covid_desktop.ui import standing, theme, wording
from covid_desktop.ui.local_forms import day_text, decimal_text
from covid_desktop.ui.theme import named

_REACH = 16.0
_PICTURE = QSize(1800, 1280)


def screen_colours() -> Colours:
    """Those of the theme in force."""
    findings = theme.FINDING_COLOURS
    return Colours(
        theme.GROUND, theme.TEXT, theme.MUTED, theme.LINE, theme.ACCENT, theme.SELECTED,
        theme.CAUTION, (findings[FindingClass.COVID_19], findings[FindingClass.OTHER_PNEUMONIA],
                        findings[FindingClass.NO_PNEUMONIA]),
    )  # fmt: skip


class TrendCanvas(QWidget):
    """Shows a trend; a click on a point, or Enter on the ringed one, asks for its film."""

    film_requested = Signal(str)

    def __init__(self, trend: Trend) -> None:
        super().__init__()
        theme.never_mirrored(self)
        self._trend = trend
        self._chosen = trend.points[-1].sha256 if trend.points else ""
        self._drawing: TrendDrawing | None = None
        self.setAccessibleName(self.tr("Severity over time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(560, 460)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_trend(trend)

    def set_trend(self, trend: Trend) -> None:
        """Show another state of it."""
        self._trend = trend
        self._drawing = None
        self.setAccessibleDescription("; ".join(self._described(p) for p in trend.points))
        self.update()

    @property
    def drawing(self) -> TrendDrawing:
        """What is on the screen."""
        if self._drawing is None:
            self._drawing = draw_trend(
                self._trend,
                self.width(),
                self.height(),
                screen_colours(),
                self.words(),
                self._chosen,
            )
        return self._drawing

    def words(self) -> TrendWords:
        """The words of the drawing, in the reader's language."""
        return TrendWords(
            self.tr("Severity, total 0 to 18"),
            self.tr("blue band: no measurable change since the first film"),
            self.tr("Zones, 0 to 3 each (A to C right lung, D to F left)"),
            self.tr("Probabilities"),
            (
                self.tr("COVID-19 pneumonia"),
                self.tr("other pneumonia"),
                self.tr("no pneumonia"),
            ),
            self.tr(
                "circle PA, square AP, diamond unknown; hollow: refused, no severity, or another "
                "model"
            ),
            standing.standing_sentence(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The drawing, as large as the canvas."""
        painter = QPainter(self)
        renderer = QSvgRenderer(QByteArray(self.drawing.svg.encode()))
        renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        """It is laid out anew."""
        self._drawing = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked, and what it is."""
        sha256 = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if sha256 else Qt.CursorShape.ArrowCursor)
        point = next((p for p in self._trend.points if p.sha256 == sha256), None)
        self.setToolTip(self._described(point) if point else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the point, and ask for its film."""
        sha256 = self._at(event.position())
        if sha256 and event.button() == Qt.MouseButton.LeftButton:
            self._choose(sha256)
            self.film_requested.emit(sha256)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from film to film, Enter shows it."""
        hashes = [sha256 for _, _, sha256 in self.drawing.places]
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step and hashes:
            place = hashes.index(self._chosen) if self._chosen in hashes else 0
            self._choose(hashes[min(max(place + step, 0), len(hashes) - 1)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.film_requested.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def _choose(self, sha256: str) -> None:
        self._chosen = sha256
        self._drawing = None
        self.update()

    def _at(self, place: QPointF) -> str:
        near = [
            ((x - place.x()) ** 2 + (y - place.y()) ** 2, sha256)
            for x, y, sha256 in self.drawing.places
        ]
        distance, sha256 = min(near, default=(_REACH**2 + 1, ""))
        return sha256 if distance <= _REACH**2 else ""

    def _described(self, point: TrendPoint) -> str:
        text = self._stated(point)
        return text if point.is_open else self.tr("{0}, not open").format(text)

    def _stated(self, point: TrendPoint) -> str:
        day = day_text(point.day)
        if point.is_refused:
            return self.tr("{0}: refused").format(day)
        if point.severity is None:
            return self.tr("{0}: no severity").format(day)
        said = point.severity
        text = self.tr("{0}: total {1} ({2} to {3})").format(
            day, *(decimal_text(f"{v:.1f}") for v in (said.total, said.low, said.high))
        )
        return text if point.is_joined else wording.by_older_model(text)


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
        self.resize(960, 700)
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

    def _add_actions(self) -> None:
        bar = QToolBar(self.tr("Trend"), movable=False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
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
            words += " " + self.tr("Severity by {0}.").format(", ".join(sorted(models)))
        elif not scored:
            words += " " + self.tr("None of these films has a severity.")
        if not all(p.is_joined for p in scored):
            words += " " + self.tr(
                "Hollow: by an older model, not comparable. Click the film to assess it anew."
            )
        if self.trend.undated:
            words += " " + self.tr("Films without a date are left out: {0}.").format(
                self.trend.undated
            )
        self.said.setText(words)

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
            action = menu.addAction(f"{day_text(note.day)}  {note.text.replace('&', '&&')}")
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
        notes = sorted((*others, note) if is_there else others, key=lambda n: n.day)
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


class NoteDialog(QDialog):
    """A day and a few words."""

    def __init__(self, trend: Trend, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pin a note"))
        self.text = QComboBox()
        self.text.setEditable(True)
        self.text.addItems(
            [self.tr("Admission"), self.tr("Intubation"), self.tr("Extubation"),
             self.tr("Treatment"), self.tr("Discharge")]
        )  # fmt: skip
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        first = trend.points[0].day if trend.points else date.today()
        self.day.setDate(QDate(first.year, first.month, first.day))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&What"), self.text)
        form.addRow(self.tr("&Day"), self.day)
        form.addRow(buttons)

    def note(self) -> PinnedNote:
        """What was typed."""
        day = self.day.date()
        words = self.text.currentText().strip()
        return PinnedNote(date(day.year(), day.month(), day.day()), words)


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())
