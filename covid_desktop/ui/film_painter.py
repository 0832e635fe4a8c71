"""Paints one film as the reader looks at it, with what lies over it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.film import Film
from covid_desktop.imaging.zone_outlines import zone_outlines
from covid_desktop.reading import OpenedFilm
from covid_desktop.ui import film_overlay, wording
from covid_desktop.ui.film_raster import FilmRaster
from covid_desktop.ui.look import Look
from covid_desktop.ui.viewport import Placement, Viewport

_LOUPE_FACTOR = 2.5
_LOUPE_SIDE = 240
_ZONE_COLOUR = "#7fd4ff"


def _tr(text: str) -> str:
    return QCoreApplication.translate("film_painter", text)


@dataclass(frozen=True)
class Layers:
    """What is to lie over the film.

    Attributes:
        text: the texts in the corners.
        attribution: opacity of where the model looked, 0 (not shown) to 1.
        zones: outlines of the lung zones.
        size: what to say of the film's size, "" for nothing.
    """

    text: bool = True
    attribution: float = 0.0
    zones: bool = False
    size: str = ""


class FilmPainter:
    """Keeps what is slow to make: the film in halving sizes, the attribution as a picture.

    Args:
        opened: the film, with the answer to it if there is one.
        raster: of the same film, where one is at hand.
    """

    def __init__(self, opened: OpenedFilm, raster: FilmRaster | None = None) -> None:
        self.raster = raster or FilmRaster(opened.film)
        self._film = opened.film
        self._assessment = opened.answer if isinstance(opened.answer, Assessment) else None
        self._attribution: QImage | None = None
        self._zones: list[QPolygonF] | None = None

    def paint_film(
        self, painter: QPainter, port: Viewport, look: Look, ratio: float, *, quick: bool = False
    ) -> None:
        """The film and what belongs to its places.

        Args:
            painter: in logical pixels.
            port: geometry, in device pixels.
            look: window, inversion.
            ratio: device pixels for one logical pixel.
            quick: a little softer, while the reader moves it.
        """
        placement = port.placement()
        if placement is None:
            return
        if quick and not look.sharpened:
            self._paint_quickly(painter, port, placement, look, ratio)
            return
        greys = self.raster.greys(placement, look.voi, invert=look.invert, sharpened=look.sharpened)
        picture = _wrapped(greys)
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(placement.left / ratio, placement.top / ratio), picture)

    def _paint_quickly(
        self, painter: QPainter, port: Viewport, placement: Placement, look: Look, ratio: float
    ) -> None:
        """Qt scales one of the film's sizes by straight lines between its greys."""
        greys, step = self.raster.quick(placement, look.voi, invert=look.invert)
        picture = _wrapped(greys)
        painter.save()
        # Of odd sizes the last grey is wider than the film.
        painter.setClipRect(
            QRectF(
                placement.left / ratio, placement.top / ratio,
                placement.width / ratio, placement.height / ratio,
            )
        )  # fmt: skip
        painter.setTransform(film_transform(port, ratio), combine=True)
        painter.scale(step, step)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QPointF(0, 0), picture)
        painter.restore()

    def paint_layers(self, painter: QPainter, port: Viewport, ratio: float, layers: Layers) -> None:
        """What lies over the film and turns with it: attribution and zones."""
        if layers.attribution > 0:
            self._paint_attribution(painter, port, ratio, layers.attribution)
        if layers.zones:
            self._paint_zones(painter, port, ratio)

    def paint_words(
        self, painter: QPainter, area: QRectF, port: Viewport, look: Look, layers: Layers
    ) -> None:
        """Badges, the texts in the corners, captions of the attribution and of true size."""
        for row, badge in enumerate(badges(self._film, look)):
            film_overlay.paint_badge(painter, area, badge, layers.text, row)
        captions = [layers.size] if layers.size else []
        if layers.attribution > 0 and self.has_attribution:
            captions.append(_tr("Where the model looked, not where disease is"))
        line = painter.fontMetrics().lineSpacing()
        for row, caption in enumerate(captions):
            lift = line * (3.5 if layers.text else 0.0) + row * line * 2.0
            film_overlay.paint_caption(painter, area, caption, lift=lift)
        if not layers.text:
            return
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for lines, corner in (
            (wording.patient_lines(self._film), top | left),
            (wording.study_lines(self._film), top | right),
            (_look_lines(port, look), bottom | left),
            (wording.file_lines(self._film), bottom | right),
        ):
            film_overlay.paint_corner(painter, area, lines, corner)

    @property
    def has_attribution(self) -> bool:
        """The film's answer says where the model looked."""
        return self._assessment is not None and self._assessment.attribution is not None

    def _paint_attribution(
        self, painter: QPainter, port: Viewport, ratio: float, opacity: float
    ) -> None:
        if self._assessment is None or self._assessment.attribution is None:
            return
        if self._attribution is None:
            self._attribution = film_overlay.attribution_picture(self._assessment.attribution)
        picture = self._attribution
        painter.save()
        painter.setTransform(film_transform(port, ratio), combine=True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(opacity)
        painter.drawImage(QRectF(0, 0, port.columns, port.rows), picture)
        painter.restore()

    def _paint_zones(self, painter: QPainter, port: Viewport, ratio: float) -> None:
        fields = self._assessment.lungs if self._assessment else None
        if fields is None:
            return
        if self._zones is None:
            outlines = zone_outlines(fields).values()
            self._zones = [QPolygonF([QPointF(x, y) for x, y in o]) for o in outlines]
        to_view = film_transform(port, ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for zone in self._zones:
            shape = to_view.map(zone)
            for colour, width in ((QColor(0, 0, 0, 150), 3.4), (QColor(_ZONE_COLOUR), 1.4)):
                painter.setPen(QPen(colour, width, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolygon(shape)
        painter.restore()

    def paint_loupe(
        self, painter: QPainter, port: Viewport, look: Look, ratio: float, at: QPointF
    ) -> None:
        """The magnifier, around a point in logical pixels."""
        side = round(_LOUPE_SIDE * ratio)
        center = port.to_film(at.x() * ratio, at.y() * ratio)
        scale = port.scale_x * _LOUPE_FACTOR
        inner = Viewport(
            port.columns, port.rows, side, side, port.aspect, scale, center, port.orientation
        )
        frame = QRectF(0, 0, _LOUPE_SIDE, _LOUPE_SIDE)
        frame.moveCenter(at)
        circle = QPainterPath()
        circle.addEllipse(frame)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(circle)
        painter.fillRect(frame, QColor("black"))
        painter.translate(frame.topLeft())
        self.paint_film(painter, inner, look, ratio)
        painter.translate(-frame.topLeft())
        painter.setClipping(False)
        for colour, width in (("black", 5.0), ("white", 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(frame)
        painter.restore()


def badges(film: Film, look: Look) -> list[str]:
    """What nobody may overlook about the film as it is shown, uppermost first."""
    found = [_tr("PREVIEW: STILL READING THE FILM")] if film.is_preview else []
    if film.facts.is_synthetic:
        found.append(wording.synthetic())
    turn = look.orientation
    if turn.is_flipped:
        found.append(_tr("FLIPPED: SIDE MARKS ARE MIRRORED"))
    if turn.turns:
        found.append(_tr("ROTATED {0}°").format(turn.degrees))
    return found


def film_transform(port: Viewport, ratio: float) -> QTransform:
    """From film coordinates to logical pixels of the view."""
    (x0, y0), (x1, y1), (x2, y2) = (
        port.to_device(0, 0), port.to_device(1, 0), port.to_device(0, 1),
    )  # fmt: skip
    return QTransform(
        (x1 - x0) / ratio, (y1 - y0) / ratio,
        (x2 - x0) / ratio, (y2 - y0) / ratio,
        x0 / ratio, y0 / ratio,
    )  # fmt: skip


def _look_lines(port: Viewport, look: Look) -> list[str]:
    lines = [_tr("Zoom {0} %").format(round(port.scale_x * 100)), wording.voi_text(look.voi)]
    if look.sharpened:
        lines.insert(0, _tr("lines sharpened"))
    if look.invert:
        lines.insert(0, _tr("inverted"))
    return lines


def _wrapped(greys: NDArray[np.uint8]) -> QImage:
    """The array as Qt sees it, without a copy; only as long-lived as the array."""
    rows, columns = greys.shape
    return QImage(greys.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
