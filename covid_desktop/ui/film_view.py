"""The film, as sharp as the screen allows, under the reader's hands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.film import VOI, Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.imaging.display import automatic_window, default_voi
from covid_desktop.imaging.presets import ChestPreset, lung_window, preset_window
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui import theme, wording
from covid_desktop.ui.film_painter import FilmPainter, Layers, badges
from covid_desktop.ui.film_raster import pixel_aspect
from covid_desktop.ui.hands import Hands, Tool
from covid_desktop.ui.look import Look, SizeNote, dragged_window, look_at
from covid_desktop.ui.marking import Marking
from covid_desktop.ui.motion import Motion
from covid_desktop.ui.screens import screen_key
from covid_desktop.ui.viewport import Viewport

_CURSORS = {Tool.MEASURE: Qt.CursorShape.CrossCursor}


class FilmView(QWidget):
    """Shows one film: window, zoom, pan, turns, corner texts, attribution, marks.

    Several may stand in one window; each keeps its own looks.

    Signals:
        look_changed: what is seen changed, for whatever reason.
        activated: the reader put a hand on this view.
    """

    step_requested = Signal(int)
    look_changed = Signal()
    tool_changed = Signal(Tool)
    overlay_text_toggled = Signal(bool)
    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.setAccessibleName(self.tr("Film"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setMouseTracking(True)
        self.tool = Tool.WINDOW
        self.overlay_text = True
        self.attribution = False
        self.attribution_opacity = 0.6
        self.zones = False
        self.placeholder = ""
        self.marking = Marking(self)
        self._opened: OpenedFilm | None = None
        self._film_painter: FilmPainter | None = None
        self._looks: dict[str, Look] = {}
        self._hands = Hands(self)
        self.motion = Motion(self)
        self.motion.settled.connect(self.update)
        self._pointer = QPointF()
        self._is_magnifying = False

    # What is shown

    def show_state(self, state: ReadingState) -> None:
        """Show the state's film; how the reader looked at it comes back with it."""
        open_now = {o.film.sha256 for o in state.films}
        self._looks = {sha: look for sha, look in self._looks.items() if sha in open_now}
        opened = state.shown
        if opened is self._opened:
            return
        before = self._opened
        self._opened = opened
        if opened is None:
            self._film_painter = None
        else:
            is_same = before is not None and before.film.stored is opened.film.stored
            known = self._film_painter.raster if self._film_painter and is_same else None
            self._film_painter = FilmPainter(opened, known)
            known_look = self._looks.get(opened.film.sha256)
            self._looks[opened.film.sha256] = look_at(
                opened.film, known_look, before.film if before else None
            )
        # On a preview nothing is measured.
        whole = opened.film if opened and not opened.film.is_preview else None
        self.marking.show_film(whole)
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

    def look_of(self, sha256: str) -> Look | None:
        """How a film is or was looked at in this view."""
        return self._looks.get(sha256)

    @property
    def lungs(self) -> LungFields | None:
        """Where the lungs of the film lie, if its answer says so."""
        answer = self._opened.answer if self._opened else None
        return answer.lungs if isinstance(answer, Assessment) else None

    @property
    def has_attribution(self) -> bool:
        """The shown film's answer says where the model looked."""
        return self._film_painter is not None and self._film_painter.has_attribution

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
            look.orientation,
        )

    def set_look(self, look: Look) -> None:
        """Impose a look on the film shown; nothing happens where none is shown."""
        if self.film is not None and look != self.look:
            self._looks[self.film.sha256] = look
            self.look_changed.emit()
            self.update()

    # The reader's wishes on the look

    def fit(self) -> None:
        """The whole film, as large as possible."""
        self._set_viewport(self.viewport and self.viewport.fitted())

    def one_to_one(self) -> None:
        """One film pixel on one screen pixel, around the middle of the view."""
        port = self.viewport
        self._set_viewport(port and port.scaled(1.0, port.width / 2, port.height / 2))

    def show_size(self, note: SizeNote) -> None:
        """At true size, around the middle of the view."""
        if (port := self.viewport) is not None:
            port = port.scaled(note.scale, port.width / 2, port.height / 2)
            self._change(scale=port.scale, center=port.center, size_note=note)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a point (logical pixels of the view), or around its middle."""
        port, ratio = self.viewport, self.devicePixelRatioF()
        if port is not None:
            point = QPointF(port.width / 2, port.height / 2) if at is None else at * ratio
            self._set_viewport(port.zoomed(factor, point.x(), point.y()))

    def pan_by(self, moved: QPointF) -> None:
        """Move the film by logical pixels."""
        port, ratio = self.viewport, self.devicePixelRatioF()
        self._set_viewport(port and port.panned(moved.x() * ratio, moved.y() * ratio))

    def turn(self, quarters: int) -> None:
        """Rotate what is seen, clockwise by quarters."""
        if self.look is not None:
            self._change(orientation=self.look.orientation.turned(quarters))

    def flip(self) -> None:
        """Exchange left and right of what is seen."""
        if self.look is not None:
            self._change(orientation=self.look.orientation.flipped())

    def automatic(self) -> None:
        """Spread the values inside the lungs over black to white; the film's, if none are known."""
        if self.film is not None:
            lungs = self.lungs
            voi = automatic_window(self.film) if lungs is None else lung_window(self.film, lungs)
            self._change(voi=voi, sharpened=False)

    def choose_voi(self, number: int) -> None:
        """One of the film's own windows and LUTs, from 0."""
        if self.film is not None and number < len(self.film.voi):
            self._change(voi=self.film.voi[number], sharpened=False)

    def choose_preset(self, preset: ChestPreset) -> None:
        """One of the windows made for chest films."""
        if self.film is not None:
            voi, sharpened = preset_window(self.film, preset, self.lungs)
            self._change(voi=voi, sharpened=sharpened)

    def set_voi(self, voi: VOI) -> None:
        """A window that the reader typed."""
        self._change(voi=voi)

    def drag_window(self, across: float, down: float) -> None:
        """To the right: wider; downwards: a higher centre, so darker."""
        if self.film is not None and self.look is not None:
            self._change(voi=dragged_window(self.film, self.look.voi, across, down))

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
        self.marking.stop_drawing()
        self.show_tool_cursor()
        self.tool_changed.emit(tool)

    def show_tool_cursor(self) -> None:
        """The cursor of the tool at rest."""
        self.setCursor(_CURSORS.get(self.tool, Qt.CursorShape.ArrowCursor))

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

    def set_attribution_opacity(self, opacity: float) -> None:
        """0 clear to 1 opaque."""
        self.attribution_opacity = opacity
        self.update()

    def set_zones(self, shown: bool) -> None:
        """Show or hide the outlines of the lung zones."""
        self.zones = shown
        self.update()

    def set_pointer(self, at: QPointF) -> None:
        """Where the mouse is; the magnifier goes with it."""
        self._pointer = at
        if self._is_magnifying:
            self.update()

    def set_magnifier(self, shown: bool) -> None:
        """Show or hide the magnifier."""
        if shown != self._is_magnifying:
            self._is_magnifying = shown
            self.update()

    # Events

    def event(self, event: QEvent) -> bool:
        """A selected or half-drawn mark takes Delete and Escape before the window does."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and self.marking.wants(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        self._hands.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag or to draw."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.activated.emit()
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit, or open a text."""
        self._hands.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that belong to the film; all others belong to the window's actions."""
        if not self._hands.key_press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The end of a held key."""
        if not self._hands.key_release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """This view is the one that the keys are for."""
        super().focusInEvent(event)
        self.activated.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Held keys are let go."""
        self._hands.let_go()
        super().focusOutEvent(event)

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
        self._paint(painter)
        if self.hasFocus():
            painter.setPen(QColor("#3b6ea5"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        port, look, film = self.viewport, self.look, self._film_painter
        if port is None or look is None or film is None:
            painter.setPen(QColor("#aab3bd"))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), words, self.placeholder)
            return
        ratio = self.devicePixelRatioF()
        layers = Layers(
            text=self.overlay_text,
            attribution=self.attribution_opacity if self.attribution else 0.0,
            zones=self.zones,
            size=look.size_words(screen_key(self.screen())) if look.size_note else "",
        )
        quick = self.motion.go_to((look.scale, look.center))
        film.paint_film(painter, port, look, ratio, quick=quick)
        film.paint_layers(painter, port, ratio, layers)
        self.marking.paint(painter, port, ratio)
        film.paint_words(painter, QRectF(self.rect()), port, look, layers)
        if self._is_magnifying:
            film.paint_loupe(painter, port, look, ratio, self._pointer)

    # Changes

    def _set_viewport(self, port: Viewport | None) -> None:
        if port is not None:
            self._change(scale=port.scale, center=port.center)

    def _change(self, **changes: object) -> None:
        if self.film is not None and self.look is not None:
            self._looks[self.film.sha256] = replace(self.look, **changes)  # type: ignore[arg-type]
            self._after_change()

    def _after_change(self) -> None:
        self.setAccessibleDescription(self._description())
        self.look_changed.emit()
        self.update()

    def _description(self) -> str:
        if self._opened is None or self.look is None:
            return self.tr("No film is open")
        name = wording.film_name(self._opened.film)
        words = [f"{name}: {wording.short_answer(self._opened)}"]
        return ", ".join([*words, *badges(self._opened.film, self.look)])
