"""The window in figures, and over the histogram of the film's values."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.film import Film, Rescale, VOIWindow
from covid_desktop.imaging.display import windowed
from covid_desktop.imaging.histogram import Histogram, histogram
from covid_desktop.ui import theme, wording
from covid_desktop.ui.local_forms import decimal_text
from covid_desktop.ui.look import Look, as_window, smallest_width

_BINS = 256
# Left is left in every language.
_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
_LEAST_FOOT = 18.0


class HistogramView(QWidget):
    """How often each value occurs, with the window over it; a drag moves the centre.

    Signals:
        center_wished: a modality value.
    """

    center_wished = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.setAccessibleName(self.tr("Histogram"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._histogram: Histogram | None = None
        self._window: VOIWindow | None = None

    def show_histogram(self, found: Histogram | None, window: VOIWindow | None) -> None:
        """Draw this."""
        self._histogram, self._window = found, window
        if window is not None:
            low, high = window.center - window.width / 2, window.center + window.width / 2
            words = self.tr("Window from {0} to {1}").format(
                decimal_text(f"{low:.4g}"), decimal_text(f"{high:.4g}")
            )
            self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(420, round(92 + self._foot))

    def minimumSizeHint(self) -> QSize:
        """Enough to see a hill."""
        return QSize(160, round(52 + self._foot))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The centre comes here."""
        self._wish(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The centre follows."""
        self._wish(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Hill, window and the ends of the scale."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.GROUND))
        if self._histogram is not None:
            self._paint_hill(painter, self._histogram.counts)
            self._paint_window(painter)
            self._paint_ends(painter, self._histogram)
        painter.end()

    @property
    def _foot(self) -> float:
        """Height of the line of figures below the hill."""
        return max(_LEAST_FOOT, self.fontMetrics().height() + 2.0)

    def _paint_hill(self, painter: QPainter, counts: NDArray[np.int64]) -> None:
        foot = self.height() - self._foot
        # A film's background would dwarf all else: heights by their square root.
        heights = np.sqrt(counts / max(int(counts.max()), 1)) * (foot - 6)
        step = self.width() / counts.size
        points = [QPointF((n + 0.5) * step, foot - h) for n, h in enumerate(heights)]
        hill = QPolygonF([QPointF(0, foot), *points, QPointF(self.width(), foot)])
        painter.setPen(QPen(QColor(theme.MUTED), 1))
        painter.setBrush(QColor(170, 179, 189, 110))
        painter.drawPolygon(hill)

    def _paint_window(self, painter: QPainter) -> None:
        if self._window is None:
            return
        foot = self.height() - self._foot
        low = self._x(self._window.center - self._window.width / 2)
        high = self._x(self._window.center + self._window.width / 2)
        painter.fillRect(QRectF(low, 0, high - low, foot), QColor(90, 169, 255, 40))
        painter.setPen(QPen(QColor(theme.ACCENT), 1.6))
        for x in (low, high):
            painter.drawLine(QPointF(x, 0), QPointF(x, foot))
        if self._histogram is not None:
            values = np.linspace(self._histogram.low, self._histogram.high, _BINS)
            shades = windowed(values, self._window)
            step = self.width() / (_BINS - 1)
            painter.drawPolyline(
                [QPointF(n * step, foot - s * (foot - 2)) for n, s in enumerate(shades)]
            )

    def _paint_ends(self, painter: QPainter, found: Histogram) -> None:
        painter.setPen(QColor(theme.MUTED))
        line = QRectF(4, self.height() - self._foot, self.width() - 8, self._foot)
        painter.drawText(
            line, _ABSOLUTE | Qt.AlignmentFlag.AlignLeft, decimal_text(f"{found.low:.4g}")
        )
        painter.drawText(
            line, _ABSOLUTE | Qt.AlignmentFlag.AlignRight, decimal_text(f"{found.high:.4g}")
        )

    def _x(self, value: float) -> float:
        found = self._histogram
        if found is None or found.high <= found.low:
            return 0.0
        x = (value - found.low) / (found.high - found.low) * self.width()
        return min(max(x, -1e6), 1e6)

    def _wish(self, event: QMouseEvent) -> None:
        found = self._histogram
        if found is not None and event.buttons() & Qt.MouseButton.LeftButton:
            share = event.position().x() / max(self.width(), 1)
            self.center_wished.emit(found.low + share * (found.high - found.low))


class WindowPanel(QWidget):
    """Centre and width as figures that can be typed, beside the histogram.

    Signals:
        voi_wished: a VOIWindow.
    """

    voi_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.width_box = self._box(self.tr("Width of the window"))
        self.center_box = self._box(self.tr("Centre of the window"))
        self._name = theme.named(QLabel(), "muted")
        self.histogram = HistogramView()
        self._film: Film | None = None
        self._found: Histogram | None = None
        self._look: Look | None = None
        self._is_showing = False
        form = QFormLayout()
        form.addRow(self.tr("Width"), self.width_box)
        form.addRow(self.tr("Centre"), self.center_box)
        column = QVBoxLayout()
        column.addLayout(form)
        column.addWidget(self._name)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addLayout(column)
        row.addWidget(self.histogram, 1)
        self.histogram.center_wished.connect(self._center_wished)

    def show_film(self, film: Film | None, look: Look | None) -> None:
        """The window in force on a film."""
        if film is not self._film:
            self._film = film
            self._found = histogram(film, _BINS) if film is not None else None
        self._look = look
        self._is_showing = True
        try:
            self._show(film, look)
        finally:
            self._is_showing = False

    def begin_typing(self) -> None:
        """The width is ready to be typed."""
        self.width_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.width_box.selectAll()

    def _show(self, film: Film | None, look: Look | None) -> None:
        window = as_window(look.voi) if look is not None else None
        self.histogram.show_histogram(self._found, window)
        self.setEnabled(window is not None)
        if film is None or look is None or window is None:
            return
        is_whole = not isinstance(film.modality, Rescale) or abs(film.modality.slope) >= 1
        smallest = 1.0 if is_whole else smallest_width(film)
        for box in (self.width_box, self.center_box):
            box.setDecimals(1 if is_whole else 6)
            box.setSingleStep(max(window.width / 50, smallest))
        self.width_box.setMinimum(smallest)
        self.width_box.setValue(window.width)
        self.center_box.setValue(window.center)
        self._name.setText(wording.voi_name(look.voi))

    def _box(self, name: str) -> QDoubleSpinBox:
        box = theme.inset(QDoubleSpinBox())
        box.setRange(-1e9, 1e9)
        box.setKeyboardTracking(False)
        box.setAccessibleName(name)
        box.setMinimumWidth(120)
        box.valueChanged.connect(self._typed)
        return box

    def _typed(self) -> None:
        if not self._is_showing:
            self._wish(self.center_box.value(), self.width_box.value())

    def _center_wished(self, center: float) -> None:
        if self._look is not None:
            self._wish(center, as_window(self._look.voi).width)

    def _wish(self, center: float, width: float) -> None:
        if self._look is not None:
            window = replace(as_window(self._look.voi), center=center, width=width, explanation="")
            self.voi_wished.emit(window)
