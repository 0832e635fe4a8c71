"""The three probabilities as bars with figures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from covid_desktop.domain.assessment import Assessment, FindingClass, not_sure_zone
from covid_desktop.ui import theme, wording
from covid_desktop.ui.fitting import fitted

_BAR = 10.0
_GAP = 14.0
_BOTTOM = Qt.AlignmentFlag.AlignBottom


class ProbabilityBars(QWidget):
    """One bar for each FindingClass; on the COVID-19 bar a mark at the operating point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self._assessment: Assessment | None = None
        self._margin: float | None = None
        self.setAccessibleName(self.tr("Probabilities"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_assessment(self, assessment: Assessment, not_sure_margin: float | None = None) -> None:
        """Show these probabilities.

        Args:
            assessment: the statement.
            not_sure_margin: log-odds by which the threshold must be passed, if known.
        """
        self._assessment, self._margin = assessment, not_sure_margin
        words = ", ".join(
            f"{wording.finding_text(c)} {wording.percent(p)}"
            for c, p in assessment.probabilities.items()
        )
        self.setAccessibleDescription(words)
        if not_sure_margin is not None:
            low, high = not_sure_zone(assessment.operating_point.threshold, not_sure_margin)
            zone = self.tr("not sure from {0} to {1}").format(
                wording.percent(low), wording.percent(high)
            )
            self.setAccessibleDescription(f"{words}; {zone}")
        self.setToolTip(
            self.tr(
                "Calibrated probabilities. The upright mark is the threshold in force. In the "
                "hatched zone around it the model says “not sure”."
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Three rows of text and bar."""
        return QSize(220, round(3 * self._row_height() - _GAP + 4))

    def minimumSizeHint(self) -> QSize:
        """As high as it needs to be."""
        return QSize(170, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Name, figure, bar."""
        if self._assessment is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, finding in enumerate(FindingClass):
            self._paint_row(painter, number * self._row_height(), finding, self._assessment)
        painter.end()

    def _paint_row(
        self, painter: QPainter, top: float, finding: FindingClass, assessment: Assessment
    ) -> None:
        probability = assessment.probabilities[finding]
        font = QFont(self.font())
        font.setBold(finding is assessment.finding)
        painter.setFont(font)
        line = QRectF(0, top, self.width(), painter.fontMetrics().height())
        figure, name = wording.percent(probability), wording.finding_text(finding)
        painter.setPen(QColor(theme.TEXT))
        painter.drawText(line, _BOTTOM | Qt.AlignmentFlag.AlignRight, figure)
        room = self.width() - painter.fontMetrics().horizontalAdvance(figure) - _GAP
        painter.setFont(fitted(font, [name], room))
        painter.drawText(line, _BOTTOM | Qt.AlignmentFlag.AlignLeft, name)
        groove = QRectF(0, line.bottom() + 4, self.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.RAISED))
        painter.drawRoundedRect(groove, 3, 3)
        bar = QRectF(groove)
        bar.setWidth(max(groove.width() * probability, 2.0))
        painter.setBrush(QColor(theme.FINDING_COLOURS[finding]))
        painter.drawRoundedRect(bar, 3, 3)
        if finding is FindingClass.COVID_19:
            self._paint_zone(painter, groove, assessment.operating_point.threshold, probability)
            self._paint_mark(painter, groove, assessment.operating_point.threshold)

    def _paint_zone(
        self, painter: QPainter, groove: QRectF, threshold: float, probability: float
    ) -> None:
        """Hatched: here COVID-19 is neither stated nor ruled out."""
        if self._margin is None:
            return
        low, high = (groove.width() * p for p in not_sure_zone(threshold, self._margin))
        zone = QRectF(low, groove.top(), high - low, groove.height())
        # White on the filled part of the bar; on the empty one, what is seen on its ground.
        filled = QRectF(groove)
        filled.setWidth(groove.width() * probability)
        for part, colour in ((groove, QColor(theme.MUTED)), (filled, QColor("#ffffff"))):
            painter.save()
            painter.setClipRect(part.adjusted(-1, -1, 0, 1))
            painter.setPen(QPen(colour, 1))
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(zone)
            painter.restore()

    def _paint_mark(self, painter: QPainter, groove: QRectF, threshold: float) -> None:
        x = groove.width() * threshold
        for width, colour in ((6.0, theme.PANEL), (2.0, theme.TEXT)):
            painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, groove.top() - 3), QPointF(x, groove.bottom() + 3))

    def _row_height(self) -> float:
        return self.fontMetrics().height() + 4 + _BAR + _GAP
