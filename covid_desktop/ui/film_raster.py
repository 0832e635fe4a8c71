"""The film's stored values at the resolution of the screen, for the part in sight only.

Resampling comes before the grey table: while the reader drags the window, only the
table changes, and the resampled values are looked up again (a few milliseconds).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.film import VOI, Film
from covid_desktop.imaging.display import default_voi
from covid_desktop.imaging.film_levels import FilmLevels, halvings, resized
from covid_desktop.ui.viewport import Placement

# Fine detail is what is smaller than this share of the film's width: tubes, lines, vessels.
_BLUR_SHARE = 1 / 120
_UNSHARP_AMOUNT = 2.0


class FilmRaster:
    """Cuts out of the film's halving sizes what is in sight.

    Args:
        film: whose stored values to show.
    """

    def __init__(self, film: Film) -> None:
        self.film = film
        self._levels = FilmLevels(film)
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
        return self._levels.greys(cut, voi, invert=invert)

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
        return self._levels.whole(_depth(placement), voi, invert=invert)

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
        number, level = self._levels.level(max(_depth(placement), round(least_depth)))
        shrunk = 2.0**number
        box = (left / shrunk, top / shrunk, right / shrunk, bottom / shrunk)
        is_enlarged = max(across, down) < shrunk
        return turn.apply(resized(level, box, size, enlarge=is_enlarged))


def _depth(placement: Placement) -> int:
    """How often the film may be halved and still has a value for each pixel of the screen."""
    left, top, right, bottom = placement.box
    wide, tall = placement.orientation.size(placement.width, placement.height)
    across, down = (right - left) / wide, (bottom - top) / tall
    return halvings(min(across, down))


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
