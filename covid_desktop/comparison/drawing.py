"""Films drawn so that they line up: through a common plane, windowed by their own lungs.

The plane is that of the reference film, its pixels made square. A window is meant
relative to each film's own greys inside the lungs, so one drag of the reader changes films
of different exposure alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.comparison.geometry import Matrix, box_to_grid, resample, scaling
from covid_desktop.domain.film import Film, VOIShape, VOIWindow
from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.imaging.display import automatic_window

Grey = NDArray[np.uint8]
_MARGIN = 0.06
_FEWEST_PIXELS = 16
_MOST_LEVELS = 6


@dataclass(frozen=True)
class RelativeWindow:
    """A window in shares of the film's automatic one.

    Attributes:
        center: 0 is the middle of the automatic window, 1 is one width higher.
        width: 1 is as wide as the automatic window.
        invert: show the negative.
    """

    center: float = 0.0
    width: float = 1.0
    invert: bool = False


class FilmDrawing:
    """One film, ready to be drawn through any transform.

    Args:
        film: the film.
        lungs: its lungs, if they were found; they set the window and the frame.
    """

    def __init__(self, film: Film, lungs: LungFields | None = None) -> None:
        self.film = film
        self.lungs = lungs if lungs is not None and lungs.are_found else None
        self._automatic = _lung_window(film, self.frame)
        self._levels = _levels(film)
        self._quick: tuple[tuple[int, RelativeWindow], Grey] | None = None
        self._drawn: tuple[tuple[bytes, tuple[int, int]], NDArray[np.float32]] | None = None

    @property
    def frame(self) -> Box:
        """The lungs with a little air, or else the whole film, in film pixels."""
        if self.lungs is None:
            return Box(0, 0, self.film.rows, self.film.columns)
        return self.lungs.bounding_box(_MARGIN)

    def window(self, relative: RelativeWindow) -> VOIWindow:
        """The window in modality values."""
        own = self._automatic
        return VOIWindow(
            own.center + relative.center * own.width,
            max(own.width * relative.width, 1e-9),
            VOIShape.LINEAR_EXACT,
        )

    def greys(
        self, to_film: Matrix, shape: tuple[int, int], window: RelativeWindow | None = None
    ) -> Grey:
        """Draw the film.

        Args:
            to_film: cells of the picture -> film pixels.
            shape: rows and columns of the picture.
            window: the automatic one if None.

        Returns:
            `shape` uint8; what lies beyond the film is black.
        """
        return self._greys(self._resampled(to_film, shape), window or RelativeWindow())

    def quick(
        self, across: float, window: RelativeWindow | None = None
    ) -> tuple[Grey, tuple[float, float]]:
        """The whole film small, to be scaled by whoever draws it; for frames in motion.

        Args:
            across: film pixels for one pixel of the drawing.
            window: the automatic one if None.

        Returns:
            Greys, and how many columns and rows of the film make one.
        """
        # Half the film's size is the most: softer close up, but all of it at once.
        number = max(self._number(across), min(1, len(self._levels) - 1))
        key = (number, window or RelativeWindow())
        if self._quick is None or self._quick[0] != key:
            self._quick = (key, self._greys(self._levels[number], key[1]))
        rows, columns = self._levels[number].shape
        return self._quick[1], (self.film.columns / columns, self.film.rows / rows)

    def _number(self, across: float) -> int:
        """Of the level that still has a value for each pixel of the drawing."""
        return int(np.clip(np.log2(max(across, 1.0)), 0, len(self._levels) - 1))

    def _greys(self, values: NDArray[np.float32], window: RelativeWindow) -> Grey:
        voi = self.window(window)
        shares = (values - np.float32(voi.center)) * np.float32(1 / voi.width) + np.float32(0.5)
        greys = np.clip(shares, 0, 1)
        if self.film.is_inverted != window.invert:
            greys = 1 - greys
        return np.asarray(np.nan_to_num(greys * 255 + 0.5)).astype(np.uint8)

    def _resampled(self, to_film: Matrix, shape: tuple[int, int]) -> NDArray[np.float32]:
        """Modality values of the picture's cells; while the reader drags the window they stay."""
        key = (to_film.tobytes(), shape)
        if self._drawn is None or self._drawn[0] != key:
            across = _step(to_film)
            level = self._levels[self._number(across)]
            to_level = scaling(level.shape[1] / self.film.columns, level.shape[0] / self.film.rows)
            smooth = Image.Resampling.BICUBIC if across < 1 else Image.Resampling.BILINEAR
            drawn = resample(level, to_level @ to_film, shape, smooth=smooth, beyond=np.nan)
            self._drawn = (key, drawn)
        return self._drawn[1]

    def lung_masks(self, to_film: Matrix, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """Both lungs on the picture's cells; nowhere if they were not found."""
        if self.lungs is None:
            return np.zeros(shape, dtype=bool)
        to_grid = box_to_grid(self.lungs.box, self.lungs.right.shape)
        mask = self.lungs.both.astype(np.float32)
        return np.asarray(resample(mask, to_grid @ to_film, shape) >= 0.5)


def _step(to_film: Matrix) -> float:
    """Film pixels for one pixel of a drawing."""
    return float(np.hypot(to_film[0, 0], to_film[1, 0]))


def plane_to_film(film: Film) -> Matrix:
    """From the plane of a film, in which its pixels are square, to its pixels."""
    spacing = film.facts.pixel_spacing
    aspect = spacing.row_mm / spacing.column_mm if spacing else 1.0
    return scaling(1.0, 1.0 / aspect)


def fit_box(box: Box, film: Film, shape: tuple[int, int]) -> Matrix:
    """From the cells of a picture to the film's plane, so that a box just fits into it.

    Args:
        box: in film pixels.
        film: whose.
        shape: rows and columns of the picture.
    """
    to_plane = np.linalg.inv(plane_to_film(film))
    left, top = (to_plane @ (box.left, box.top, 1.0))[:2]
    right, bottom = (to_plane @ (box.right, box.bottom, 1.0))[:2]
    step = max((right - left) / shape[1], (bottom - top) / shape[0])
    return np.array([
        [step, 0.0, (left + right - step * shape[1]) / 2],
        [0.0, step, (top + bottom - step * shape[0]) / 2],
        [0.0, 0.0, 1.0],
    ])  # fmt: skip


def _levels(film: Film) -> list[NDArray[np.float32]]:
    """Modality values in halving sizes, so that a small drawing does not alias.

    Padding is no number, and is drawn black.
    """
    values = film.modality.apply(film.stored).astype(np.float32)
    if film.padding is not None:
        low, high = film.padding
        values[(film.stored >= low) & (film.stored <= high)] = np.nan
    levels = [values]
    while min(levels[-1].shape) > 2 * _FEWEST_PIXELS and len(levels) < _MOST_LEVELS:
        levels.append(np.asarray(Image.fromarray(levels[-1]).reduce(2)))
    return levels


def _lung_window(film: Film, frame: Box) -> VOIWindow:
    """A window over the greys of the frame alone: collimation and labels do not count."""
    part = film.stored[frame.top : frame.bottom, frame.left : frame.right]
    if min(part.shape) < _FEWEST_PIXELS:
        return automatic_window(film)
    return automatic_window(replace(film, stored=part), low=0.5, high=99.5)
