"""Films drawn so that they line up: through a common plane, windowed by their own lungs.

The plane is that of the reference film, its pixels made square. A window is meant
relative to each film's own greys inside the lungs, so one drag of the reader changes films
of different exposure alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from covid_desktop.comparison.cut import Cut, cut_out
from covid_desktop.comparison.geometry import Matrix, box_to_grid, resample, scaling
from covid_desktop.domain.film import Film, VOIShape, VOIWindow
from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.imaging.display import automatic_window
from covid_desktop.imaging.film_levels import FilmLevels, halvings

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
        self._levels = FilmLevels(film)
        self._cut: tuple[tuple[bytes, tuple[int, int]], Cut | None] | None = None

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
        key = (to_film.tobytes(), shape)
        if self._cut is None or self._cut[0] != key:
            # While the reader drags the window, the values stay.
            self._cut = (key, self._cut_out(to_film, shape))
        voi, invert = self._look(window)
        drawn = np.zeros(shape, np.uint8)
        if (cut := self._cut[1]) is not None:
            part = drawn[cut.top : cut.top + cut.rows, cut.left : cut.left + cut.columns]
            part[...] = self._levels.greys(cut.values, voi, invert=invert)
            if cut.is_beyond is not None:
                part[cut.is_beyond] = 0
        return drawn

    def quick(self, across: float, window: RelativeWindow | None = None) -> tuple[Grey, int]:
        """The whole film small, to be scaled by whoever draws it; for frames in motion.

        Args:
            across: film pixels for one pixel of the drawing.
            window: the automatic one if None.

        Returns:
            Greys, and how many columns and rows of the film make one.
        """
        # Half the film's size is the most: softer close up, but all of it at once.
        voi, invert = self._look(window)
        return self._levels.whole(max(halvings(across), 1), voi, invert=invert)

    def _look(self, window: RelativeWindow | None) -> tuple[VOIWindow, bool]:
        window = window or RelativeWindow()
        return self.window(window), window.invert

    def _cut_out(self, to_film: Matrix, shape: tuple[int, int]) -> Cut | None:
        across = _step(to_film)
        number, level = self._levels.level(halvings(across))
        to_level = scaling(0.5**number, 0.5**number) @ to_film
        return cut_out(level, to_level, shape, enlarge=across < 2**number)

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


def _lung_window(film: Film, frame: Box) -> VOIWindow:
    """A window over the greys of the frame alone: collimation and labels do not count."""
    part = film.stored[frame.top : frame.bottom, frame.left : frame.right]
    if min(part.shape) < _FEWEST_PIXELS:
        return automatic_window(film)
    return automatic_window(replace(film, stored=part), low=0.5, high=99.5)
