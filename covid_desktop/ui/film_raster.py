"""The film's stored values at the resolution of the screen, for the part in sight only.

Resampling comes before the grey table: while the reader drags the window, only the
table changes, and the resampled values are looked up again (a few milliseconds).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.film import VOI, Film
from covid_desktop.imaging.display import GreyTable, apply_table, default_voi, grey_table
from covid_desktop.ui.viewport import Placement

_SMALLEST_LEVEL = 64
# Fine detail is what is smaller than this share of the film's width: tubes, lines, vessels.
_BLUR_SHARE = 1 / 120
_UNSHARP_AMOUNT = 2.0


class FilmRaster:
    """A film in halving sizes, each the mean of two by two: zooming out neither aliases nor waits.

    Args:
        film: whose stored values to show.
    """

    def __init__(self, film: Film) -> None:
        self.film = film
        step = film.preview_step
        # Of a preview there are only the smaller sizes.
        self._first = round(math.log2(step))
        self._levels: list[NDArray[Any]] = [_unsigned(film.stored[::step, ::step], film)]
        self._last_table: tuple[VOI, bool, GreyTable] | None = None
        self._quick: tuple[int, GreyTable, NDArray[np.uint8]] | None = None
        self._cuts: dict[tuple[Placement, bool], NDArray[Any]] = {}

    def greys(
        self, placement: Placement, voi: VOI, *, invert: bool, sharpened: bool = False
    ) -> NDArray[np.uint8]:
        """The greys to draw.

        Args:
            placement: the film's box and the size to draw it at.
            voi: the window or LUT.
            invert: show the negative.
            sharpened: raise fine detail.

        Returns:
            (placement.height, placement.width) uint8.
        """
        cut = self._cuts.get((placement, sharpened))
        if cut is None:
            cut = self._sharpened(placement) if sharpened else self._resampled(placement)
            # The view and the magnifier: no more is on the screen at a time.
            self._cuts = dict([*self._cuts.items()][-1:])
            self._cuts[placement, sharpened] = cut
        return apply_table(cut, self._table(voi, invert=invert))

    def quick(
        self, placement: Placement, voi: VOI, *, invert: bool
    ) -> tuple[NDArray[np.uint8], int]:
        """The greys of one of the film's sizes, to be scaled by whoever draws them.

        Args:
            placement: at what size the film is to be drawn.
            voi: the window or LUT.
            invert: show the negative.

        Returns:
            The whole film, upright, and how many of its columns and rows make one grey.
        """
        number, level = self._level(_depth(placement))
        table = self._table(voi, invert=invert)
        if self._quick is None or self._quick[:2] != (number, table):
            self._quick = (number, table, apply_table(level, table))
        return self._quick[2], 2**number

    def _table(self, voi: VOI, *, invert: bool) -> GreyTable:
        """The last table once more, where only the place has changed."""
        if self._last_table is None or self._last_table[:2] != (voi, invert):
            # The levels count from the lowest value that the film can hold.
            table = GreyTable(0, grey_table(self.film, voi, invert=invert).greys)
            self._last_table = (voi, invert, table)
        return self._last_table[2]

    def _sharpened(self, placement: Placement) -> NDArray[Any]:
        """Unsharp masking over film distances, so that it looks alike at every zoom."""
        fine = self._resampled(placement).astype(np.float32)
        coarse = self._resampled(placement, math.log2(max(self.film.columns * _BLUR_SHARE, 1.0)))
        fine += _UNSHARP_AMOUNT * (fine - coarse)
        whitest = 2**self.film.bits_stored - 1
        return np.clip(np.rint(fine, out=fine), 0, whitest).astype(coarse.dtype)

    def _resampled(self, placement: Placement, least_depth: float = 0.0) -> NDArray[Any]:
        left, top, right, bottom = placement.box
        turn = placement.orientation
        size = turn.size(placement.width, placement.height)
        across, down = (right - left) / size[0], (bottom - top) / size[1]
        number, level = self._level(max(_depth(placement), round(least_depth)))
        shrunk = 2.0**number
        rows, columns = level.shape
        box = (
            min(left / shrunk, columns),
            min(top / shrunk, rows),
            min(right / shrunk, columns),
            min(bottom / shrunk, rows),
        )
        is_enlarged = max(across, down) < shrunk
        smooth = Image.Resampling.BICUBIC if is_enlarged else Image.Resampling.BILINEAR
        return turn.apply(np.asarray(Image.fromarray(level).resize(size, smooth, box=box)))

    def _level(self, depth: int) -> tuple[int, NDArray[Any]]:
        """The level halved `depth` times, or as often as the film's size allows."""
        depth -= self._first
        while len(self._levels) <= depth and min(self._levels[-1].shape) > _SMALLEST_LEVEL:
            self._levels.append(_halved(self._levels[-1]))
        number = min(max(depth, 0), len(self._levels) - 1)
        return number + self._first, self._levels[number]


def _depth(placement: Placement) -> int:
    """How often the film may be halved and still has a value for each pixel of the screen."""
    left, top, right, bottom = placement.box
    wide, tall = placement.orientation.size(placement.width, placement.height)
    across, down = (right - left) / wide, (bottom - top) / tall
    return max(0, math.floor(math.log2(max(min(across, down), 1e-9))))


def thumbnail(film: Film, side: int) -> NDArray[np.uint8]:
    """A small grey rendering of the whole film as it is first shown.

    Args:
        film: any film.
        side: longest side of the thumbnail, in pixels.

    Returns:
        (rows, columns) uint8.
    """
    tall = film.rows * pixel_aspect(film)
    shrink = side / max(film.columns, tall)
    width = max(1, round(film.columns * shrink))
    height = max(1, round(tall * shrink))
    placement = Placement((0, 0, film.columns, film.rows), 0, 0, width, height)
    return FilmRaster(film).greys(placement, default_voi(film), invert=False)


def pixel_aspect(film: Film) -> float:
    """Height of a film pixel over its width; 1.0 where the film does not say."""
    spacing = film.facts.pixel_spacing
    if spacing is None or spacing.row_mm <= 0 or spacing.column_mm <= 0:
        return 1.0
    return spacing.row_mm / spacing.column_mm


def _unsigned(stored: NDArray[Any], film: Film) -> NDArray[Any]:
    """Stored values counted from the lowest that the film can hold; 8 or 16 bits, no sign."""
    if stored.dtype != np.int16:
        return np.ascontiguousarray(stored)
    lowest = -(2**film.bits_stored // 2)
    return np.clip(stored.astype(np.int32) - lowest, 0, 65535).astype(np.uint16)


def _halved(level: NDArray[Any]) -> NDArray[Any]:
    """Mean of each two by two; an odd last row or column is repeated."""
    rows, columns = level.shape
    if rows % 2 or columns % 2:
        level = np.pad(level, ((0, rows % 2), (0, columns % 2)), mode="edge")
    total = level[0::2, 0::2].astype(np.uint32)
    total += level[1::2, 0::2]
    total += level[0::2, 1::2]
    total += level[1::2, 1::2]
    total += 2
    total >>= 2
    return total.astype(level.dtype)
