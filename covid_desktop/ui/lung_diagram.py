"""The six zones of severity on a small drawing of the lungs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from covid_desktop.domain.assessment import ZoneSeverity
from covid_desktop.domain.lungs import ZONES
from covid_desktop.ui import theme
from covid_desktop.ui.local_forms import decimal_text

# Cividis (Nunez, Anderton and Renslow 2018, CC0) at four steps: even in lightness, and read
# alike with any common colour vision deficiency; the darkest is the mildest.
_STEPS = ("#31446b", "#666970", "#a69d75", "#fde737")
_WORST = 3.0
_ASPECT = 1.15


def _tr(text: str) -> str:
    return QCoreApplication.translate("lung_diagram", text)


class LungDiagram(QWidget):
    """Two lungs as on the film, the patient's right on the left, a figure in each zone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.setAccessibleName(self.tr("Severity by zones"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._severity: ZoneSeverity | None = None

    def show_severity(self, severity: ZoneSeverity | None) -> None:
        """Draw these figures; None draws empty lungs."""
        self._severity = severity
        words = severity_words(severity)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Small, and as large as its letters need."""
        # By the capitals drawn in it: the lines of some scripts are half as high again.
        side = max(150, 15 * self.fontMetrics().capHeight())
        return QSize(round(side * _ASPECT), side)

    def minimumSizeHint(self) -> QSize:
        """As high as it needs to be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """As large as there is room for."""
        painter = QPainter(self)
        height = min(float(self.height()), self.width() / _ASPECT)
        area = QRectF(0, 0, height * _ASPECT, height)
        area.moveCenter(QRectF(self.rect()).center())
        paint_lungs(painter, area, self._severity)
        painter.end()


def paint_lungs(painter: QPainter, area: QRectF, severity: ZoneSeverity | None) -> None:
    """Draw the lungs with their zones; usable on any paint device.

    Args:
        painter: its font is used.
        area: to fill, some 1.15 times as wide as high.
        severity: None for empty lungs.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # AlignLeft is left: in no language may the sides be exchanged.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for number, zone in enumerate(ZONES):
        lung = _lung(area, is_left=number >= 3)
        bounds = lung.boundingRect()
        band = QRectF(bounds)
        band.setHeight(bounds.height() / 3)
        band.moveTop(bounds.top() + bounds.height() / 3 * (number % 3))
        shape = QPainterPath()
        shape.addRect(band)
        shape = shape.intersected(lung)
        value = severity.zones[number] if severity else None
        fill = QColor(theme.RAISED) if value is None else zone_colour(value)
        painter.setPen(QPen(QColor(theme.PANEL), 2))
        painter.setBrush(fill)
        painter.drawPath(shape)
        _write(painter, shape.boundingRect(), zone, value, fill)
    painter.setPen(QColor(theme.MUTED))
    painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, _tr("R"))
    painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, _tr("L"))
    painter.restore()


def zone_colour(value: float) -> QColor:
    """The colour of a zone's severity, 0 to 3, in steps between which it is mixed."""
    place = min(max(value, 0.0), _WORST)
    below = min(int(place), len(_STEPS) - 2)
    one, other, share = QColor(_STEPS[below]), QColor(_STEPS[below + 1]), place - below
    return QColor(
        *(
            round(a + (b - a) * share)
            for a, b in (
                (one.red(), other.red()),
                (one.green(), other.green()),
                (one.blue(), other.blue()),
            )
        )
    )


def severity_words(severity: ZoneSeverity | None) -> str:
    """All that the drawing says, in words."""
    if severity is None:
        return _tr("No severity is known.")
    names = {
        "A": _tr("right upper"), "B": _tr("right middle"), "C": _tr("right lower"),
        "D": _tr("left upper"), "E": _tr("left middle"), "F": _tr("left lower"),
    }  # fmt: skip
    zones = zip(ZONES, severity.zones, strict=True)
    return ", ".join(f"{names[zone]} {decimal_text(f'{value:.1f}')}" for zone, value in zones)


def _write(painter: QPainter, place: QRectF, zone: str, value: float | None, fill: QColor) -> None:
    dark, light = QColor("#000000"), QColor("#ffffff")
    painter.setPen(dark if _luminance(fill) > 0.18 else light)
    font = QFont(painter.font())
    painter.save()
    font.setBold(True)
    painter.setFont(font)
    text = zone if value is None else f"{zone} {decimal_text(f'{value:.1f}')}"
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2; where black and white contrast alike it is 0.18."""
    parts = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _lung(area: QRectF, *, is_left: bool) -> QPainterPath:
    """One lung; the left one gives way to the heart."""

    def at(x: float, y: float) -> QPointF:
        x = 1 - x if is_left else x
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height())

    inner = 0.38 if is_left else 0.45
    lung = QPainterPath(at(0.34, 0.02))
    lung.cubicTo(at(0.14, 0.05), at(0.03, 0.45), at(0.02, 0.95))
    lung.cubicTo(at(0.02, 1.0), at(0.14, 0.93), at(0.25, 0.88))
    lung.cubicTo(at(0.34, 0.85), at(0.42, 0.85), at(inner, 0.88))
    lung.cubicTo(at(inner - 0.02, 0.7), at(0.45, 0.5), at(0.46, 0.3))
    lung.cubicTo(at(0.46, 0.12), at(0.42, 0.0), at(0.34, 0.02))
    return lung
