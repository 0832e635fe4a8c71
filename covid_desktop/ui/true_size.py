"""A film as large as it is: one millimetre of it takes one millimetre of the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.film import PixelSpacing
from covid_desktop.domain.measuring import scale_of
from covid_desktop.ui import theme
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.look import SizeNote
from covid_desktop.ui.screens import PixelSize, pixel_size, screen_key, with_pixel

if TYPE_CHECKING:
    from covid_desktop.ui.main_window import MainWindow

# Width of a bank card (ISO/IEC 7810, ID-1), and a piece of any ruler.
CARD_MM, RULER_MM = 85.6, 100.0
_USUAL_PIXEL = 25.4 / 96


class TrueSize(QObject):
    """The two actions of the View menu, and what they do.

    Args:
        window: whose menus, settings and marks these are.
        target: the view that the reader is at.
    """

    def __init__(self, window: MainWindow, target: Callable[[], FilmView]) -> None:
        super().__init__(window)
        self._window, self._target = window, target
        self.action = QAction(self.tr("&True size"), self)
        self.action.setShortcut(QKeySequence("Ctrl+2"))
        self.action.setToolTip(self.tr("One millimetre of the film on one of the screen"))
        self.action.triggered.connect(lambda _checked=False: self.show())
        self.measure = QAction(self.tr("M&easure this screen…"), self)
        self.measure.triggered.connect(lambda _checked=False: self.measure_screen())
        view = window.actions_.menus.view
        view.insertActions(window.actions_.zoom_in, [self.action, self.measure])

    def show(self) -> None:
        """Show the film of the reader's view at true size, or say why that cannot be."""
        view = self._target()
        film = view.film
        if film is None:
            return
        spacing = scale_of(film.facts, self._window.grid.book.sheet(film.sha256))
        pixel = pixel_size(view.screen(), self._window.settings.screens)
        if spacing is None:
            self._window.status.tell(
                self.tr("This film does not say how large it is. Calibrate it by a known length.")
            )
        elif pixel is None:
            self._window.status.tell(
                self.tr("This screen does not say how large it is. Measure it first (View menu).")
            )
        else:
            scale = spacing.column_mm / pixel.mm
            view.show_size(SizeNote(scale, screen_key(view.screen()), size_words(spacing, pixel)))

    def measure_screen(self) -> None:
        """Let the reader hold something of known length against the screen."""
        view = self._target()
        dialog = ScreenDialog(view.screen(), self._window.settings.screens, view.window())
        dialog.accepted.connect(lambda: self._keep(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def enable(self, is_open: bool) -> None:
        """There is a film, or none."""
        self.action.setEnabled(is_open)

    def _keep(self, dialog: ScreenDialog) -> None:
        kept = with_pixel(self._window.settings.screens, dialog.measured, dialog.mm)
        self._window.change_settings(screens=kept)
        view = self._target()
        if view.look is not None and view.look.size_words(screen_key(view.screen())):
            self.show()


class ScreenDialog(QDialog):
    """A line that the reader makes as long as a thing that has a known length.

    Args:
        screen: which is measured.
        kept: the setting `screens`.
    """

    def __init__(self, screen: QScreen, kept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Measure this screen"))
        self._mm, self._is_forgotten = _USUAL_PIXEL, False
        self._said = pixel_size(screen, "{}")
        known = pixel_size(screen, kept)
        words = QLabel(
            self.tr(
                "Hold a bank card or a ruler against the screen, and move the slider (or press"
                " the arrow keys) until the line is exactly as long."
            ),
            wordWrap=True,
        )
        self.thing = QComboBox()
        self.thing.addItem(self.tr("Bank card, long side (85.6 mm)"), CARD_MM)
        self.thing.addItem(self.tr("Ruler, 100 mm"), RULER_MM)
        self.line = _Line()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Length of the line"))
        theme.never_mirrored(self.slider)
        room = int(screen.availableGeometry().width() * screen.devicePixelRatio() * 0.9)
        self.slider.setRange(60, max(room, 120))
        self.slider.valueChanged.connect(self._show)
        self.thing.currentIndexChanged.connect(lambda _row: self._aim(self._mm))
        self.said = theme.named(QLabel(wordWrap=True), "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.Reset
        )
        self.reset = self.buttons.button(QDialogButtonBox.StandardButton.Reset)
        self.reset.setText(self.tr("As the system says"))
        self.reset.clicked.connect(self._forget)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Held against it"), self.thing)
        column = QVBoxLayout(self)
        for widget in (words, self.line, self.slider, self.said):
            column.addWidget(widget)
        column.insertLayout(1, form)
        column.addWidget(self.buttons)
        self._aim(known.mm if known else _USUAL_PIXEL)
        self.slider.setFocus()

    @property
    def measured(self) -> QScreen:
        """The one that the dialog stands on, wherever the reader has moved it."""
        return self.screen()

    @property
    def mm(self) -> float | None:
        """Size of a device pixel; None where what the system says is to hold."""
        return None if self._is_forgotten else self._mm

    def _aim(self, pixel: float) -> None:
        """The line as long as the thing would be."""
        self.slider.setValue(round(self.thing.currentData() / pixel))
        self._show(self.slider.value())

    def _show(self, pixels: int) -> None:
        self._mm, self._is_forgotten = self.thing.currentData() / pixels, False
        self.line.set_length(pixels / self.devicePixelRatioF())
        per_inch = 25.4 / self._mm
        text = self.tr("{0} pixels per inch").format(round(per_inch))
        if self._said is not None:
            text += "  " + self.tr("(the system says {0})").format(round(25.4 / self._said.mm))
        self.said.setText(text)

    def _forget(self) -> None:
        self._aim(self._said.mm if self._said else _USUAL_PIXEL)
        self._is_forgotten = True


class _Line(QWidget):
    """A line with ends that a card can be laid against."""

    def __init__(self) -> None:
        super().__init__()
        theme.never_mirrored(self)
        self._length = 0.0
        self.setMinimumHeight(70)

    def set_length(self, length: float) -> None:
        """In logical pixels."""
        self._length = length
        self.setMinimumWidth(int(length) + 24)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """On a white ground, for a card of any colour."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        area = QRectF((self.width() - self._length) / 2, 12, self._length, self.height() - 24)
        painter.fillRect(area, QColor("#cfe3fb"))
        painter.setPen(QPen(QColor("black"), 0))
        for x in (area.left(), area.right()):
            painter.drawLine(int(x), 2, int(x), self.height() - 2)
        middle = int(area.center().y())
        painter.drawLine(int(area.left()), middle, int(area.right()), middle)
        painter.end()


def size_words(spacing: PixelSpacing, pixel: PixelSize) -> str:
    """What true size means on this film and this screen."""
    known = {
        "mm at detector": _tr("True size at the detector; inside the patient all is smaller"),
        "mm, magnification estimated": _tr("True size, magnification estimated"),
        "mm at scanner": _tr("True size of the film that was scanned"),
    }
    words = known.get(spacing.provenance, _tr("True size"))
    return words if pixel.is_measured else f"{words} ({_tr('screen not measured')})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("true_size", text)
