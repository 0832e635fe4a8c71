"""The film, as sharp as the screen allows, under the reader's hands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.film import VOI, Film, LookupTable, Rescale, VOIWindow
from covid_desktop.imaging.display import automatic_window, default_voi
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui import film_overlay, wording
from covid_desktop.ui.film_raster import FilmRaster, pixel_aspect
from covid_desktop.ui.viewport import Viewport

# A drag over this many logical pixels changes the window by its own width.
_DRAG_SPAN = 350.0
_FINE = 0.2
_WHEEL_STEP = 1.2


class Tool(Enum):
    """What the left button does on the film."""

    WINDOW = "window"
    PAN = "pan"


class _Drag(Enum):
    WINDOW = "window"
    PAN = "pan"


@dataclass(frozen=True)
class Look:
    """How the reader looks at one film; kept while the film is open."""

    voi: VOI
    invert: bool = False
    scale: float | None = None
    center: tuple[float, float] | None = None


class FilmView(QWidget):
    """Shows one film: window, invert, zoom, pan, corner texts, attribution."""

    step_requested = Signal(int)
    look_changed = Signal()
    tool_changed = Signal(Tool)
    overlay_text_toggled = Signal(bool)

    _CURSORS: ClassVar = {
        _Drag.PAN: Qt.CursorShape.ClosedHandCursor,
        _Drag.WINDOW: Qt.CursorShape.SizeAllCursor,
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Film"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 240)
        self.tool = Tool.WINDOW
        self.overlay_text = True
        self.attribution = False
        self._opened: OpenedFilm | None = None
        self._raster: FilmRaster | None = None
        self._looks: dict[str, Look] = {}
        self._attribution_picture: QImage | None = None
        self._drag: _Drag | None = None
        self._drag_from = QPointF()
        self._space_held = False
        self._space_used = False

    # What is shown

    def show_state(self, state: ReadingState) -> None:
        """Show the state's film; how the reader looked at it comes back with it."""
        open_now = {o.film.sha256 for o in state.films}
        self._looks = {sha: look for sha, look in self._looks.items() if sha in open_now}
        opened = state.shown
        if opened is self._opened:
            return
        before = self._opened.film if self._opened else None
        self._opened = opened
        self._attribution_picture = None
        if opened is None:
            self._raster = None
        elif before is None or before.sha256 != opened.film.sha256:
            self._raster = FilmRaster(opened.film)
            self._looks.setdefault(opened.film.sha256, Look(default_voi(opened.film)))
        self.setAccessibleDescription(self._description())
        self.look_changed.emit()
        self.update()

    @property
    def film(self) -> Film | None:
        """The film on the screen."""
        return self._opened.film if self._opened else None

    @property
    def look(self) -> Look | None:
        """How it is looked at."""
        return self._looks.get(self.film.sha256) if self.film else None

    @property
    def has_attribution(self) -> bool:
        """The shown film's answer says where the model looked."""
        answer = self._opened.answer if self._opened else None
        return isinstance(answer, Assessment) and answer.attribution is not None

    @property
    def viewport(self) -> Viewport | None:
        """The geometry in force, in device pixels."""
        film, look = self.film, self.look
        if film is None or look is None:
            return None
        ratio = self.devicePixelRatioF()
        return Viewport(
            film.columns,
            film.rows,
            max(1, round(self.width() * ratio)),
            max(1, round(self.height() * ratio)),
            pixel_aspect(film),
            look.scale,
            look.center,
        )

    # The reader's wishes on the look

    def fit(self) -> None:
        """The whole film, as large as possible."""
        self._set_viewport(self.viewport and self.viewport.fitted())

    def one_to_one(self) -> None:
        """One film pixel on one screen pixel, around the middle of the view."""
        port = self.viewport
        self._set_viewport(port and port.scaled(1.0, port.width / 2, port.height / 2))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a point (logical pixels of the view), or around its middle."""
        port, ratio = self.viewport, self.devicePixelRatioF()
        if port is not None:
            point = QPointF(port.width / 2, port.height / 2) if at is None else at * ratio
            self._set_viewport(port.zoomed(factor, point.x(), point.y()))

    def automatic(self) -> None:
        """Spread the film's own values over black to white."""
        if self.film is not None:
            self._change(voi=automatic_window(self.film))

    def choose_voi(self, number: int) -> None:
        """One of the film's own windows and LUTs, from 0."""
        if self.film is not None and number < len(self.film.voi):
            self._change(voi=self.film.voi[number])

    def toggle_invert(self) -> None:
        """Show the negative, or the positive again."""
        if self.look is not None:
            self._change(invert=not self.look.invert)

    def reset(self) -> None:
        """As the film was when it was opened."""
        if self.film is not None:
            self._looks[self.film.sha256] = Look(default_voi(self.film))
            self._after_change()

    def set_tool(self, tool: Tool) -> None:
        """What the left button does from now on."""
        self.tool = tool
        self.tool_changed.emit(tool)

    def set_overlay_text(self, shown: bool) -> None:
        """Show or hide the corner texts."""
        if shown != self.overlay_text:
            self.overlay_text = shown
            self.overlay_text_toggled.emit(shown)
            self.update()

    def set_attribution(self, shown: bool) -> None:
        """Show or hide where the model looked."""
        self.attribution = shown
        self.update()

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(_WHEEL_STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan or to change the window."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        button = event.button()
        if button == Qt.MouseButton.RightButton:
            self._drag = _Drag.WINDOW
        elif button == Qt.MouseButton.MiddleButton or self._space_held:
            self._drag = _Drag.PAN
        elif button == Qt.MouseButton.LeftButton:
            self._drag = _Drag.WINDOW if self.tool is Tool.WINDOW else _Drag.PAN
        else:
            event.ignore()
            return
        self._drag_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._drag is None or self.film is None:
            return
        moved = event.position() - self._drag_from
        if moved.isNull():
            return
        self._drag_from = event.position()
        self.setCursor(self._CURSORS[self._drag])
        if self._drag is _Drag.PAN:
            self._space_used = True
            ratio = self.devicePixelRatioF()
            port = self.viewport
            self._set_viewport(port and port.panned(moved.x() * ratio, moved.y() * ratio))
        else:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._drag_window(moved * (_FINE if fine else 1.0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done."""
        self._drag = None
        self.unsetCursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the arrows; all other keys belong to the window's actions."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space_held, self._space_used = True, False
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.step_requested.emit(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.step_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space without a drag shows or hides the corner texts."""
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self._space_held:
            self._space_held = False
            if not self._space_used:
                self.set_overlay_text(not self.overlay_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitted film stays fitted; the figures in the corner follow."""
        super().resizeEvent(event)
        self.look_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Words in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Film"))
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Black ground, the film, and what lies over it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("black"))
        port, look, film = self.viewport, self.look, self.film
        if port is not None and look is not None and film is not None:
            self._paint_film(painter, port, look)
            self._paint_overlay(painter, port, look, film)
        if self.hasFocus():
            painter.setPen(QColor("#3b6ea5"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_film(self, painter: QPainter, port: Viewport, look: Look) -> None:
        placement = port.placement()
        if placement is None or self._raster is None:
            return
        ratio = self.devicePixelRatioF()
        greys = self._raster.greys(placement, look.voi, invert=look.invert)
        picture = _wrapped(greys)
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(placement.left / ratio, placement.top / ratio), picture)

    def _paint_overlay(self, painter: QPainter, port: Viewport, look: Look, film: Film) -> None:
        area = QRectF(self.rect())
        if self.attribution and self.has_attribution:
            self._paint_attribution(painter, port)
        if film.facts.is_synthetic:
            film_overlay.paint_badge(painter, area, wording.synthetic(), self.overlay_text)
        if not self.overlay_text:
            return
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        shown = [
            self.tr("Zoom {0} %").format(round(port.scale_x * 100)),
            wording.voi_text(look.voi),
        ]
        if look.invert:
            shown.insert(0, self.tr("inverted"))
        for lines, corner in (
            (wording.patient_lines(film), top | left),
            (wording.study_lines(film), top | right),
            (shown, bottom | left),
            (wording.file_lines(film), bottom | right),
        ):
            film_overlay.paint_corner(painter, area, lines, corner)

    def _paint_attribution(self, painter: QPainter, port: Viewport) -> None:
        answer = self._opened.answer if self._opened else None
        if not isinstance(answer, Assessment) or answer.attribution is None:
            return
        if self._attribution_picture is None:
            self._attribution_picture = film_overlay.attribution_picture(answer.attribution)
        ratio = self.devicePixelRatioF()
        left, top = port.to_device(0, 0)
        right, bottom = port.to_device(port.columns, port.rows)
        target = QRectF(left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._attribution_picture)
        caption = self.tr("Where the model looked, not where disease is")
        lift = painter.fontMetrics().lineSpacing() * 3.5 if self.overlay_text else 0.0
        film_overlay.paint_caption(painter, QRectF(self.rect()), caption, lift=lift)

    # Changes

    def _drag_window(self, moved: QPointF) -> None:
        """To the right: wider; downwards: a higher centre, so darker."""
        film, look = self.film, self.look
        if film is None or look is None:
            return
        window = _as_window(look.voi)
        smallest = abs(film.modality.slope) if isinstance(film.modality, Rescale) else 1.0
        step = max(window.width, 8 * smallest) / _DRAG_SPAN
        width = max(window.width + moved.x() * step, smallest, 1e-9)
        center = window.center + moved.y() * step
        self._change(voi=replace(window, width=width, center=center, explanation=""))

    def _set_viewport(self, port: Viewport | None) -> None:
        if port is not None:
            self._change(scale=port.scale, center=port.center)

    def _change(self, **changes: object) -> None:
        if self.film is not None and self.look is not None:
            self._looks[self.film.sha256] = replace(self.look, **changes)  # type: ignore[arg-type]
            self._after_change()

    def _after_change(self) -> None:
        self.look_changed.emit()
        self.update()

    def _description(self) -> str:
        if self._opened is None:
            return self.tr("No film is open")
        name = wording.film_name(self._opened.film)
        return f"{name}: {wording.short_answer(self._opened)}"


def _as_window(voi: VOI) -> VOIWindow:
    """A window over the same values, for a reader who drags away from a LUT."""
    if isinstance(voi, LookupTable):
        size = float(voi.entries.size)
        return VOIWindow(center=voi.first + size / 2, width=size)
    return voi


def _wrapped(greys: NDArray[np.uint8]) -> QImage:
    """The array as Qt sees it, without a copy; only as long-lived as the array."""
    rows, columns = greys.shape
    return QImage(greys.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
