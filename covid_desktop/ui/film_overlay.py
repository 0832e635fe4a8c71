"""What is painted over the film: corner texts, badges, and where the model looked."""

from __future__ import annotations

import re
from functools import lru_cache
from math import ceil, cos, sin, tau

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QPen

from covid_desktop.ui import theme
from covid_desktop.ui.fitting import fitted

_MARGIN = 12.0
# Room around a text for its rim, and where the text goes to make it: two rings.
_RIM = 3.0
_SHIFTS = [
    QPointF(radius * cos(tau * n / count), radius * sin(tau * n / count))
    for radius, count in ((0.8, 4), (1.6, 16))
    for n in range(count)
]
# Narrower than so many lines are high, the corner texts of both sides leave no room between them.
_CROWDED_LINES = 37
_FILE = re.compile(r"\.\w{2,5}$")
_LEAST_BADGE = 10
_SMOOTH_SIDE = 256

# Nine stops of viridis (Smith and van der Walt 2015, CC0): even steps of lightness, and
# readable with any common colour vision deficiency.
_VIRIDIS = (
    (68, 1, 84), (72, 40, 120), (62, 73, 137), (49, 104, 142), (38, 130, 142),
    (31, 158, 137), (53, 183, 121), (144, 215, 67), (253, 231, 37),
)  # fmt: skip


def paint_corner(
    painter: QPainter, area: QRectF, lines: list[str], corner: Qt.AlignmentFlag
) -> None:
    """Lines of text in a corner, light with a dark rim: readable on black and on white film.

    Args:
        painter: its font is used.
        area: the whole view; a line keeps to its half: letters give way first, then its end.
        lines: from top to bottom.
        corner: AlignTop or AlignBottom with AlignLeft or AlignRight.
    """
    painter.save()
    width = area.width() / 2 - 1.5 * _MARGIN
    font = fitted(painter.font(), lines, width)
    painter.setFont(font)
    height, ascent = QFontMetricsF(font).lineSpacing(), QFontMetricsF(font).ascent()
    name, families = font.toString(), tuple(font.families())
    top = area.top() + _MARGIN
    if corner & Qt.AlignmentFlag.AlignBottom:
        top = area.bottom() - _MARGIN - height * len(lines)
    for number, line in enumerate(lines):
        text, advance = _fitted(line, name, families, width)
        left = area.left() + _MARGIN
        if corner & Qt.AlignmentFlag.AlignRight:
            left = area.right() - _MARGIN - advance
        rimmed_text(painter, QPointF(left, top + number * height + ascent), text)
    painter.restore()


def rimmed_text(painter: QPainter, baseline: QPointF, text: str, colour: str = "#ffffff") -> None:
    """Text with a dark rim around each letter."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    font = painter.font()
    picture = _rimmed(text, font.toString(), tuple(font.families()), colour, ratio)
    corner = QPointF(baseline.x() - _RIM, baseline.y() - _RIM - QFontMetricsF(font).ascent())
    # On whole device pixels: the picture is sharp only there.
    whole = QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio)
    painter.drawImage(whole, picture)


def _font(name: str, families: tuple[str, ...]) -> QFont:
    """The name has the first family alone; another language may need the letters of the next."""
    font = QFont()
    font.fromString(name)
    font.setFamilies(families)
    return font


@lru_cache(maxsize=512)
def _fitted(
    line: str, font_name: str, families: tuple[str, ...], width: float
) -> tuple[str, float]:
    """What of a line has room, and how wide that is."""
    metrics = QFontMetricsF(_font(font_name, families))
    # The ends of two file names tell them apart; of all else the beginning says most.
    is_file = bool(_FILE.search(line))
    elide = Qt.TextElideMode.ElideMiddle if is_file else Qt.TextElideMode.ElideRight
    text = metrics.elidedText(line, elide, width)
    return text, metrics.horizontalAdvance(text)


@lru_cache(maxsize=512)
def _rimmed(
    text: str, font_name: str, families: tuple[str, ...], colour: str, ratio: float
) -> QImage:
    """Most texts stay as they are from one picture of the film to the next.

    The rim is the text itself in black, shifted all around: stroking the outlines of its letters
    takes ten times as long, longer than all else in a step of the window.
    """
    font = _font(font_name, families)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 2 * _RIM, metrics.height() + 2 * _RIM
    picture = QImage(
        max(1, ceil(width * ratio)),
        max(1, ceil(height * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    place = QPointF(_RIM, _RIM + metrics.ascent())
    painter.setPen(QColor("black"))
    for shift in _SHIFTS:
        painter.drawText(place + shift, text)
    painter.setPen(QColor(colour))
    painter.drawText(place, text)
    painter.end()
    return picture


def paint_badge(
    painter: QPainter, area: QRectF, text: str, has_corners: bool, row: int = 0
) -> None:
    """A plate at the top in the middle that nobody overlooks.

    Args:
        painter: its font is used.
        area: the whole view.
        text: the words.
        has_corners: corner texts are shown too; in a narrow view it keeps below them.
        row: 0 for the uppermost.
    """
    painter.save()
    font = QFont(painter.font())
    font.setBold(True)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5)
    # Rows are as high as whole letters need, also above a badge whose letters had to give way.
    step = QFontMetricsF(font).height() + 13
    # Letters give way before words are cut off.
    room = (area.width() - 40) / max(1.0, QFontMetricsF(font).horizontalAdvance(text))
    font.setPixelSize(max(_LEAST_BADGE, round(QFontInfo(font).pixelSize() * min(1.0, room))))
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 24)
    width, height = metrics.horizontalAdvance(text) + 22, metrics.height() + 8
    is_crowded = has_corners and area.width() < _CROWDED_LINES * metrics.lineSpacing()
    drop = 3.5 * metrics.lineSpacing() if is_crowded else 0.0
    drop += row * step
    plate = QRectF(area.center().x() - width / 2, area.top() + _MARGIN + drop, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("black"), 1))
    painter.setBrush(QColor(theme.CAUTION))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(theme.ON_CAUTION))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_caption(painter: QPainter, area: QRectF, text: str, *, lift: float = 0.0) -> None:
    """Words on a dark plate at the bottom in the middle, in as many lines as they need.

    Args:
        painter: its font is used.
        area: the whole view.
        text: the words.
        lift: how far above the bottom, so that it does not cover the corner texts.
    """
    metrics = QFontMetricsF(painter.font())
    widest = area.width() - 2 * _MARGIN - 24
    wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    words = metrics.boundingRect(QRectF(0, 0, widest, area.height()), wrapped, text)
    width, height = words.width() + 24, words.height() + 10
    top = area.bottom() - _MARGIN - height - lift
    plate = QRectF(area.center().x() - width / 2, top, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 205))
    painter.drawRoundedRect(plate, 5, 5)
    painter.setPen(QColor("white"))
    painter.drawText(plate.adjusted(6, 0, -6, 0), wrapped, text)
    painter.restore()


def attribution_picture(attribution: NDArray[np.float32]) -> QImage:
    """The attribution as colours over the whole film, clear where the model hardly looked.

    Args:
        attribution: (rows, columns), 0 to 1, in film coordinates on the network's coarse grid.

    Returns:
        A small picture to be stretched over the film.
    """
    grid = np.nan_to_num(np.clip(np.asarray(attribution, dtype=np.float32), 0.0, 1.0))
    rows, columns = grid.shape
    stretch = max(1.0, _SMOOTH_SIDE / max(rows, columns))
    size = (round(columns * stretch), round(rows * stretch))
    smooth = np.asarray(Image.fromarray(grid).resize(size, Image.Resampling.BICUBIC))
    smooth = np.clip(smooth, 0.0, 1.0)
    stops = np.linspace(0, 1, len(_VIRIDIS))
    pixels = np.empty((*smooth.shape, 4), dtype=np.uint8)
    for channel in range(3):
        pixels[..., channel] = np.interp(smooth, stops, [c[channel] for c in _VIRIDIS])
    pixels[..., 3] = smooth * 255
    picture = QImage(pixels.data, size[0], size[1], size[0] * 4, QImage.Format.Format_RGBA8888)
    return picture.copy()  # owns its pixels; the array goes away
