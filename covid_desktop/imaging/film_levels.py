"""A film's stored values in halving sizes: zooming out neither aliases nor waits."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.film import VOI, Film
from covid_desktop.imaging.display import GreyTable, apply_table, grey_table

_SMALLEST = 64
# Bicubic interpolation looks two pixels around.
AROUND = 3


class FilmLevels:
    """Each size the mean of two by two of the one before; made when it is asked for.

    Args:
        film: whose stored values.
    """

    def __init__(self, film: Film) -> None:
        self.film = film
        step = film.preview_step
        # Of a preview there are only the smaller sizes.
        self._first = round(math.log2(step))
        self._levels: list[NDArray[Any]] = [_unsigned(film.stored[::step, ::step], film)]
        self._last_table: tuple[VOI, bool, GreyTable] | None = None
        self._whole: tuple[int, GreyTable, NDArray[np.uint8]] | None = None

    def level(self, depth: int) -> tuple[int, NDArray[Any]]:
        """The film halved `depth` times, or as often as its size allows.

        Returns:
            How often it was halved, and its values, counted from the lowest that the film can
            hold: 8 or 16 bits, no sign.
        """
        depth -= self._first
        while len(self._levels) <= depth and min(self._levels[-1].shape) > _SMALLEST:
            self._levels.append(_halved(self._levels[-1]))
        number = min(max(depth, 0), len(self._levels) - 1)
        return number + self._first, self._levels[number]

    def greys(self, values: NDArray[Any], voi: VOI, *, invert: bool) -> NDArray[np.uint8]:
        """The greys of values as the levels have them."""
        return apply_table(values, self._table(voi, invert=invert))

    def whole(self, depth: int, voi: VOI, *, invert: bool) -> tuple[NDArray[np.uint8], int]:
        """The greys of one of the sizes; kept, since only its place changes while it moves.

        Returns:
            The whole film, and how many of its columns and rows make one grey.
        """
        number, level = self.level(depth)
        table = self._table(voi, invert=invert)
        if self._whole is None or self._whole[:2] != (number, table):
            self._whole = (number, table, apply_table(level, table))
        return self._whole[2], 2**number

    def _table(self, voi: VOI, *, invert: bool) -> GreyTable:
        """The last table once more, where only the place has changed."""
        if self._last_table is None or self._last_table[:2] != (voi, invert):
            # The levels count from the lowest value that the film can hold.
            table = GreyTable(0, grey_table(self.film, voi, invert=invert).greys)
            self._last_table = (voi, invert, table)
        return self._last_table[2]


def halvings(step: float) -> int:
    """How often a film may be halved and still has a value for each pixel of a drawing.

    Args:
        step: film pixels for one pixel of the drawing.
    """
    return max(0, math.floor(math.log2(max(step, 1e-9))))


def resized(
    level: NDArray[Any],
    box: tuple[float, float, float, float],
    size: tuple[int, int],
    *,
    enlarge: bool,
) -> NDArray[Any]:
    """Stretch a part of a level.

    Args:
        level: (rows, columns) uint8 or uint16.
        box: left, top, right, bottom in pixels of the level; what reaches beyond it is cut off.
        size: columns and rows to stretch it to.
        enlarge: to more pixels than it has.

    Returns:
        (rows, columns) of the level's type.
    """
    rows, columns = level.shape
    left, top = max(math.floor(box[0]) - AROUND, 0), max(math.floor(box[1]) - AROUND, 0)
    near = level[top : math.ceil(box[3]) + AROUND, left : math.ceil(box[2]) + AROUND]
    inner = (
        max(box[0], 0.0) - left, max(box[1], 0.0) - top,
        min(box[2], columns) - left, min(box[3], rows) - top,
    )  # fmt: skip
    smooth = Image.Resampling.BICUBIC if enlarge else Image.Resampling.BILINEAR
    values: NDArray[Any] = np.asarray(Image.fromarray(near).resize(size, smooth, box=inner))
    return values


def _unsigned(stored: NDArray[Any], film: Film) -> NDArray[Any]:
    """Stored values counted from the lowest that the film can hold; 8 or 16 bits, no sign."""
    if stored.dtype != np.int16:
        return np.ascontiguousarray(stored)
    lowest = -(2**film.bits_stored // 2)
    counted: NDArray[Any] = np.clip(stored.astype(np.int32) - lowest, 0, 65535).astype(np.uint16)
    return counted


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
    halved: NDArray[Any] = total.astype(level.dtype)
    return halved
