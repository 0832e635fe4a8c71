"""Films hung side by side, and two films laid over each other."""

from __future__ import annotations

from collections.abc import Hashable
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QTransform

from covid_desktop.comparison.difference import CLEARER, DENSER, coloured
from covid_desktop.comparison.geometry import Matrix, resample
from covid_desktop.comparison.hanging import HungFilm, frame_in_plane, hung_difference
from covid_desktop.domain.lungs import Box
from covid_desktop.ui import film_overlay, wording
from covid_desktop.ui.linked_views import LinkedViews
from covid_desktop.ui.motion import Motion
from covid_desktop.ui.plane_canvas import PlaneCanvas, as_image

_TILE = 56


class Mode(Enum):
    """How films are compared."""

    SIDE_BY_SIDE = "side by side"
    FLICKER = "flicker"
    WIPE = "wipe"
    FADE = "fade"
    CHECKERBOARD = "checkerboard"
    DIFFERENCE = "difference"


def _tr(text: str) -> str:
    return QCoreApplication.translate("comparison", text)


def whole_film(hung: HungFilm) -> tuple[float, float, float, float]:
    """The whole of the last film in its own plane."""
    film = hung.drawing.film
    return frame_in_plane(hung.drawing, Box(0, 0, film.rows, film.columns))


class FilmPane(PlaneCanvas):
    """One film among its neighbours."""

    def __init__(self, views: LinkedViews, number: int, hung: HungFilm, last: HungFilm) -> None:
        super().__init__(views, number, whole_film(last))
        self._hung = hung
        self._small: tuple[NDArray[np.uint8], QImage] | None = None
        self._sharp: tuple[Hashable, QImage] | None = None
        self.motion = Motion(self)
        self.motion.settled.connect(self.update)

    def paint_films(self, painter: QPainter, to_plane: Matrix, shape: tuple[int, int]) -> None:
        """The film, lined up or as it was made."""
        to_film = self._hung.to_film if self.view.lined_up else self._hung.upright
        here = to_film @ to_plane
        if self.motion.go_to((here.tobytes(), shape)):
            self._draw_quickly(painter, here)
        else:
            self._draw_sharply(painter, here, shape)
        if self._hung.drawing.film.facts.is_synthetic:
            film_overlay.paint_badge(painter, QRectF(self.rect()), wording.synthetic(), False)

    def _draw_sharply(self, painter: QPainter, to_film: Matrix, shape: tuple[int, int]) -> None:
        """Kept while only the cursor of another film moves over it."""
        window = self.view.window
        key = (to_film.tobytes(), shape, window)
        if self._sharp is None or self._sharp[0] != key:
            self._sharp = (key, as_image(self._hung.drawing.greys(to_film, shape, window)))
        self.draw_picture(painter, self._sharp[1])

    def _draw_quickly(self, painter: QPainter, to_film: Matrix) -> None:
        """Qt scales the small film by straight lines between its greys."""
        across = float(np.hypot(to_film[0, 0], to_film[1, 0]))
        greys, step = self._hung.drawing.quick(across, self.view.window)
        if self._small is None or self._small[0] is not greys:
            # Qt scales colours twice as fast as greys.
            self._small = (greys, as_image(greys).convertToFormat(QImage.Format.Format_RGB32))
        to_view = np.linalg.inv(to_film) @ np.diag([step, step, 1.0]) / self.devicePixelRatioF()
        painter.save()
        painter.setTransform(
            QTransform(
                to_view[0, 0], to_view[1, 0], to_view[0, 1], to_view[1, 1],
                to_view[0, 2], to_view[1, 2],
            ),
            combine=True,
        )  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QPointF(0, 0), self._small[1])
        painter.restore()


class OverlayCanvas(PlaneCanvas):
    """A prior laid over the current film, in one of several ways."""

    wiped = Signal(float)

    def __init__(self, views: LinkedViews, number: int, prior: HungFilm, current: HungFilm) -> None:
        super().__init__(views, number, whole_film(current))
        self.mode = Mode.FLICKER
        self.share = 0.5
        self._films = (prior, current)
        self._shows_prior = True
        self._wiping = False
        self._difference: tuple[NDArray[np.float32], Matrix] | None = None
        self._timer = QTimer(self, interval=700)
        self._timer.timeout.connect(self.flip)

    @property
    def shows_prior(self) -> bool:
        """Which film is on top while they flicker."""
        return self._shows_prior

    @property
    def is_flickering(self) -> bool:
        """The films change places by themselves."""
        return self._timer.isActive()

    def set_mode(self, mode: Mode) -> None:
        """Another way to lay them over each other."""
        self.mode = mode
        if mode is not Mode.FLICKER:
            self._timer.stop()
        self.update()

    def set_share(self, share: float) -> None:
        """Of a fade how much of the current film shows, of a wipe where the edge is; 0 to 1."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def set_flickering(self, on: bool, per_second: float) -> None:
        """Let the films change places so many times a second."""
        self._timer.setInterval(round(1000 / per_second))
        if on and self.mode is Mode.FLICKER:
            self._timer.start()
        else:
            self._timer.stop()

    def flip(self) -> None:
        """Show the other film."""
        self._shows_prior = not self._shows_prior
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """In a wipe, the left button moves the edge."""
        if self.mode is Mode.WIPE and event.button() == Qt.MouseButton.LeftButton:
            self._wiping = True
            self._wipe_to(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the edge, or go on as any canvas."""
        if self._wiping:
            self._wipe_to(event.position())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Done."""
        self._wiping = False
        super().mouseReleaseEvent(event)

    def paint_films(self, painter: QPainter, to_plane: Matrix, shape: tuple[int, int]) -> None:
        """Both films in the way of the mode, with words that say which is which."""
        window = self.view.window
        prior, current = (f.drawing.greys(f.to_film @ to_plane, shape, window) for f in self._films)
        self.draw(painter, self._mixed(prior, current, to_plane, shape))
        painter.setPen(QPen(QColor("#5aa9ff"), 1.5))
        if self.mode is Mode.WIPE:
            edge = self.share * self.width()
            painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))
        area = QRectF(self.rect())
        below = area
        if self.mode is Mode.DIFFERENCE:
            below = area.adjusted(0, self._paint_legend(painter).bottom(), 0, 0)
        if any(f.drawing.film.facts.is_synthetic for f in self._films):
            film_overlay.paint_badge(painter, below, wording.synthetic(), False)
        film_overlay.paint_caption(painter, area, self._caption(), lift=0.0)

    def _mixed(
        self,
        prior: NDArray[np.uint8],
        current: NDArray[np.uint8],
        to_plane: Matrix,
        shape: tuple[int, int],
    ) -> NDArray[np.uint8]:
        if self.mode is Mode.FLICKER:
            return prior if self._shows_prior else current
        if self.mode is Mode.WIPE:
            edge = round(self.share * shape[1])
            return np.concatenate([prior[:, :edge], current[:, edge:]], axis=1)
        if self.mode is Mode.FADE:
            mixed = prior * (1 - self.share) + current * self.share
            return np.asarray(mixed + 0.5).astype(np.uint8)
        if self.mode is Mode.CHECKERBOARD:
            side = max(1, round(_TILE * self.devicePixelRatioF()))
            rows, columns = np.ogrid[: shape[0], : shape[1]]
            return np.where((rows // side + columns // side) % 2 == 0, prior, current)
        if self._difference is None:
            self._difference = hung_difference(*self._films)
        difference, to_grid = self._difference
        return coloured(current, resample(difference, to_grid @ to_plane, shape))

    def _caption(self) -> str:
        if self.mode is Mode.FLICKER:
            return _tr("Prior") if self._shows_prior else _tr("Current")
        if self.mode is Mode.WIPE:
            return _tr("Left of the line: prior. Right of it: current.")
        if self.mode is Mode.FADE:
            return _tr("{0} % current film").format(round(self.share * 100))
        if self.mode is Mode.CHECKERBOARD:
            return _tr("Fields of prior and current film in turn")
        return _tr("Technique and position show up too; an even change of both lungs does not show")

    def _paint_legend(self, painter: QPainter) -> QRectF:
        """Returns its place."""
        line = painter.fontMetrics().lineSpacing()
        entries = ((DENSER, _tr("denser than before")), (CLEARER, _tr("clearer than before")))
        # On a plate: the film below has letters of its own.
        wide = max(painter.fontMetrics().horizontalAdvance(text) for _, text in entries)
        plate = QRectF(8, 8, wide + line + 26, 2 * line + 18)
        painter.fillRect(plate, QColor(0, 0, 0, 205))
        for number, (colour, text) in enumerate(entries):
            top = 14 + number * (line + 6)
            painter.fillRect(QRectF(14, top, line, line), QColor(*colour))
            film_overlay.rimmed_text(painter, QPointF(22 + line, top + line * 0.8), text)
        return plate

    def _wipe_to(self, place: QPointF) -> None:
        self.set_share(place.x() / max(1, self.width()))
        self.wiped.emit(self.share)
