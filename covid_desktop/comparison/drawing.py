"""Films drawn so that they line up: through a common plane, windowed by their own lungs.

The plane is that of the reference film, its pixels made square. A window is meant
relative to each film's own greys inside the lungs, so one drag of the reader changes films
of different exposure alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.comparison.geometry import Matrix, box_to_grid, resample, scaling
from covid_desktop.domain.film import Film, VOIShape, VOIWindow
from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.imaging.display import automatic_window, to_grey

Grey = NDArray[np.uint8]
_MARGIN = 0.06
_FEWEST_PIXELS = 16


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
        self._rendered = lru_cache(maxsize=2)(self._render)

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
        levels = self._rendered(window or RelativeWindow())
        across = float(np.hypot(*to_film[:2, 0]))
        number = int(np.clip(np.floor(np.log2(max(across, 1e-6))), 0, len(levels) - 1))
        level = levels[number]
        to_level = scaling(level.shape[1] / self.film.columns, level.shape[0] / self.film.rows)
        smooth = Image.Resampling.BICUBIC if across < 1 else Image.Resampling.BILINEAR
        return resample(level, to_level @ to_film, shape, smooth=smooth)

    def lung_masks(self, to_film: Matrix, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """Both lungs on the picture's cells; nowhere if they were not found."""
        if self.lungs is None:
            return np.zeros(shape, dtype=bool)
        to_grid = box_to_grid(self.lungs.box, self.lungs.right.shape)
        mask = self.lungs.both.astype(np.float32)
        return np.asarray(resample(mask, to_grid @ to_film, shape) >= 0.5)

    def _render(self, window: RelativeWindow) -> list[Grey]:
        """Greys in halving sizes, so that a small drawing does not alias."""
        levels = [to_grey(self.film, self.window(window), invert=window.invert)]
        while min(levels[-1].shape) > 2 * _FEWEST_PIXELS and len(levels) < 6:
            levels.append(np.asarray(Image.fromarray(levels[-1]).reduce(2)))
        return levels


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


def _lung_window(film: Film, frame: Box) -> VOIWindow:
    """A window over the greys of the frame alone: collimation and labels do not count."""
    part = film.stored[frame.top : frame.bottom, frame.left : frame.right]
    if min(part.shape) < _FEWEST_PIXELS:
        return automatic_window(film)
    return automatic_window(replace(film, stored=part), low=0.5, high=99.5)
