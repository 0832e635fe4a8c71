"""The drawing of a trend on the screen: its points are clicked, or reached by keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from covid_desktop.comparison.trend import Trend, TrendPoint
from covid_desktop.comparison.trend_drawing import Colours, TrendDrawing, draw_trend
from covid_desktop.comparison.trend_words import TrendWords, trend_words
from covid_desktop.domain.assessment import FindingClass
from covid_desktop.ui import standing, theme, wording
from covid_desktop.ui.local_forms import decimal_text

_REACH = 16.0
# The least room that the drawing is legible in, and the letters that it is laid out for.
_LEAST = (560, 460)
PLAIN_LETTER = 13


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
        self.setMinimumSize(*_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_trend(trend)

    def set_trend(self, trend: Trend) -> None:
        """Show another state of it; the film that was ringed stays so."""
        self._trend = trend
        self._drawing = None
        if self._chosen not in {p.sha256 for p in trend.points}:
            self._chosen = trend.points[-1].sha256 if trend.points else ""
        self.setAccessibleDescription("; ".join(self._described(p) for p in trend.points))
        self.update()

    @property
    def drawing(self) -> TrendDrawing:
        """What is on the screen."""
        if self._drawing is None:
            self._drawing = draw_trend(
                self._trend,
                round(self.width() / self.enlargement),
                round(self.height() / self.enlargement),
                screen_colours(),
                self.words(),
                self._chosen,
            )
        return self._drawing

    @property
    def enlargement(self) -> float:
        """1, or more where the reader's letters are larger and there is room."""
        room = min(self.width() / _LEAST[0], self.height() / _LEAST[1])
        return max(1.0, min(self.fontInfo().pixelSize() / PLAIN_LETTER, room))

    def words(self) -> TrendWords:
        """The words of the drawing, in the reader's language."""
        words = trend_words(QCoreApplication.translate, wording.course_day)
        return replace(words, notice=standing.standing_sentence())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The drawing, as large as the canvas."""
        painter = QPainter(self)
        renderer = QSvgRenderer(QByteArray(self.drawing.svg.encode()))
        renderer.render(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setPen(QColor(theme.ACCENT))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        """It is laid out anew."""
        self._drawing = None

    def changeEvent(self, event: QEvent) -> None:
        """So it is in other letters or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._drawing = None
            self.update()

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
        place = place / self.enlargement
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
        day = wording.course_day(point.day)
        if point.is_refused:
            return self.tr("{0}: refused").format(day)
        if point.severity is None:
            return self.tr("{0}: no severity").format(day)
        said = point.severity
        text = self.tr("{0}: total {1} ({2} to {3})").format(
            day, *(decimal_text(f"{v:.1f}") for v in (said.total, said.low, said.high))
        )
        return text if point.is_joined else wording.by_older_model(text)
