"""How well two pairs of lungs lie over each other under a given transform, and the climb to it."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from covid_desktop.comparison.geometry import (
    Matrix,
    Similarity,
    box_to_grid,
    pixel_steps,
    resample,
    scaling,
)
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.imaging.display import automatic_window, to_grey

# Shift x and y in lung heights, log scale, angle in radians, log of the pixel's height
# over what the file says of it.
Parameters: TypeAlias = NDArray[np.float64]

_MARGIN = 0.12
_FINEST_STEP = 0.0012
_GREY_CELLS = 128
_DICE_CELLS = 192
_GREY_SIDE = 320
Steps: TypeAlias = tuple[float, float]


class LungFit:
    """Two films with their lungs, compared on a grid laid over the current film's lungs.

    Args:
        prior: a film.
        prior_lungs: its lungs.
        current: another film.
        current_lungs: its lungs.
        in_mm: measure in millimetres; both files must give them.
    """

    def __init__(
        self,
        prior: Film,
        prior_lungs: LungFields,
        current: Film,
        current_lungs: LungFields,
        *,
        in_mm: bool,
    ) -> None:
        self.prior_steps = pixel_steps(prior, in_mm=in_mm)
        self.current_steps = pixel_steps(current, in_mm=in_mm)
        self._films = (prior, current)
        self._prior = _Lungs(prior_lungs, self.prior_steps)
        self._current = _Lungs(current_lungs, self.current_steps)
        self._reference = lru_cache(self._sampled_reference)

    def similarity(self, parameters: Parameters) -> Similarity:
        """From the plane of the current film to the plane of the prior."""
        height = self._current.height
        center, target = self._current.center, self._prior.center
        return Similarity(
            center=(float(center[0]), float(center[1])),
            shift=(
                float(target[0] - center[0] + parameters[0] * height),
                float(target[1] - center[1] + parameters[1] * height),
            ),
            log_scale=float(parameters[2]),
            angle=float(parameters[3]),
        )

    def starts(self) -> list[Parameters]:
        """Where to begin: by the areas, and by the distance of right from left lung."""
        prior, current = self._prior, self._current
        turn = _angle(prior.across) - _angle(current.across)
        by_area = math.log(prior.extent / current.extent)
        by_distance = math.log(math.hypot(*prior.across) / math.hypot(*current.across))
        return [
            np.array([0.0, 0.0, by_area, turn, 0.0]),
            np.array([0.0, 0.0, by_area, 0.0, 0.0]),
            np.array([0.0, 0.0, by_distance, turn, 0.0]),
        ]

    def soft_dice(self, parameters: Parameters, cells: int) -> float:
        """Dice coefficient of softened masks, smooth enough to climb; 0 to 1."""
        return self._overlap(parameters, cells, softened=True)

    def dice(self, parameters: Parameters) -> float:
        """Dice coefficient of the masks, each lung with itself; 0 to 1."""
        return self._overlap(parameters, _DICE_CELLS, softened=False)

    def likeness(self, parameters: Parameters) -> float:
        """How alike the directions of the grey gradients are inside both pairs of lungs; -1 to 1.

        Normalised gradient fields (Haber and Modersitzki 2006): strong and weak edges count
        alike, so neither window nor exposure matters.
        """
        to_plane, shape = self._current.grid(_GREY_CELLS)
        to_prior = self._to_prior(parameters) @ to_plane
        ours, inside = self._current_gradients
        greys, scaled = self._greys[0]
        theirs = _directions(resample(greys, scaled @ to_prior, shape))
        masks = self._prior.drawn(to_prior, shape, softened=True)
        weight = inside * np.minimum(masks[0] + masks[1], 1.0)
        total = float(weight.sum())
        if total < 1:
            return -1.0
        return float((weight * (ours[0] * theirs[0] + ours[1] * theirs[1])).sum() / total)

    def _overlap(self, parameters: Parameters, cells: int, *, softened: bool) -> float:
        to_plane, shape = self._current.grid(cells)
        ours = self._reference(cells, softened)
        theirs = self._prior.drawn(self._to_prior(parameters) @ to_plane, shape, softened=softened)
        both = float(ours.sum() + theirs.sum())
        return 2 * float(np.minimum(ours, theirs).sum()) / both if both else 0.0

    def _sampled_reference(self, cells: int, softened: bool) -> NDArray[np.float32]:
        to_plane, shape = self._current.grid(cells)
        to_current = scaling(1 / self.current_steps[0], 1 / self.current_steps[1])
        return self._current.drawn(to_current @ to_plane, shape, softened=softened)

    def _to_prior(self, parameters: Parameters) -> Matrix:
        """From the plane of the current film to film pixels of the prior."""
        width, height = self.prior_steps
        to_pixels = scaling(1 / width, 1 / (height * math.exp(float(parameters[4]))))
        return to_pixels @ self.similarity(parameters).matrix()

    @cached_property
    def _greys(self) -> tuple[tuple[NDArray[np.float32], Matrix], ...]:
        """Of each film a small grey rendering, and film pixels -> its cells."""
        return tuple(_small_greys(film) for film in self._films)

    @cached_property
    def _current_gradients(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        to_plane, shape = self._current.grid(_GREY_CELLS)
        to_current = scaling(1 / self.current_steps[0], 1 / self.current_steps[1]) @ to_plane
        greys, scaled = self._greys[1]
        masks = self._reference(_GREY_CELLS, True)
        inside = np.minimum(masks[0] + masks[1], 1.0)
        return _directions(resample(greys, scaled @ to_current, shape)), inside


class _Lungs:
    """One film's lungs in its plane."""

    def __init__(self, lungs: LungFields, steps: Steps) -> None:
        self._to_grid = box_to_grid(lungs.box, lungs.right.shape)
        to_plane = scaling(*steps) @ np.linalg.inv(self._to_grid)
        centers, areas = [], []
        for lung in (lungs.right, lungs.left):
            rows, columns = np.nonzero(lung)
            center = to_plane @ (columns.mean() + 0.5, rows.mean() + 0.5, 1.0)
            centers.append(center[:2])
            areas.append(rows.size)
        cell = to_plane[0, 0] * to_plane[1, 1]
        self.center = (centers[0] * areas[0] + centers[1] * areas[1]) / sum(areas)
        across = centers[1] - centers[0]
        self.across = (float(across[0]), float(across[1]))
        self.extent = math.sqrt(sum(areas) * cell)
        both = lungs.both
        rows, columns = (np.flatnonzero(both.any(axis=a)) for a in (1, 0))
        ends = to_plane @ np.array(
            [[columns[0], columns[-1] + 1], [rows[0], rows[-1] + 1], [1, 1]], dtype=np.float64
        )
        (self._left, right), (self._top, bottom) = ends[0], ends[1]
        self._width, self.height = right - self._left, bottom - self._top
        self._hard = [lung.astype(np.float32) for lung in (lungs.right, lungs.left)]
        self._soft = [_softened(lung) for lung in self._hard]

    def grid(self, cells: int) -> tuple[Matrix, tuple[int, int]]:
        """Grid over the lungs with air around them: its cells -> plane, and its shape."""
        step = max(self._width, self.height) * (1 + 2 * _MARGIN) / cells
        air = _MARGIN * max(self._width, self.height)
        shape = (
            math.ceil((self.height + 2 * air) / step),
            math.ceil((self._width + 2 * air) / step),
        )
        to_plane = np.array([
            [step, 0.0, self._left - air],
            [0.0, step, self._top - air],
            [0.0, 0.0, 1.0],
        ])  # fmt: skip
        return to_plane, shape

    def drawn(
        self, to_film: Matrix, shape: tuple[int, int], *, softened: bool
    ) -> NDArray[np.float32]:
        """(2, *shape) right and left lung through a transform from a grid to film pixels."""
        masks = self._soft if softened else self._hard
        drawn = np.stack([resample(m, self._to_grid @ to_film, shape) for m in masks])
        return drawn if softened else (drawn >= 0.5).astype(np.float32)


def climb(
    score: Callable[[Parameters], float],
    start: Parameters,
    low: Parameters,
    high: Parameters,
    step: float,
) -> Parameters:
    """The best parameters that single steps lead to, halved until they are fine (compass search).

    What is as good as the start stays at the start. Parameters whose bounds meet stay.
    """
    best, highest = start, score(start)
    free = np.flatnonzero(high > low)
    while step > _FINEST_STEP:
        is_better = False
        for axis in free:
            for way in (step, -step):
                tried = best.copy()
                tried[axis] = np.clip(tried[axis] + way, low[axis], high[axis])
                said = score(tried)
                if said > highest:
                    best, highest, is_better = tried, said, True
                    break
        if not is_better:
            step /= 2
    return best


def _softened(mask: NDArray[np.float32]) -> NDArray[np.float32]:
    picture = Image.fromarray((mask * 255).astype(np.uint8))
    blurred = picture.filter(ImageFilter.GaussianBlur(max(mask.shape) / 90))
    return np.asarray(blurred).astype(np.float32) / np.float32(255)


def _small_greys(film: Film) -> tuple[NDArray[np.float32], Matrix]:
    picture = Image.fromarray(to_grey(film, automatic_window(film)))
    factor = max(1, min(picture.size) // _GREY_SIDE)
    small = picture.reduce(factor) if factor > 1 else picture
    soft = small.filter(ImageFilter.GaussianBlur(max(small.size) / 160))
    return np.asarray(soft).astype(np.float32), scaling(1 / factor, 1 / factor)


def _directions(greys: NDArray[np.float32]) -> NDArray[np.float32]:
    """(2, rows, columns) gradients divided by their length, weak ones by the typical length."""
    down, across = np.gradient(greys)
    length = np.hypot(down, across)
    typical = float(np.median(length)) + 1e-3
    directions: NDArray[np.float32] = np.stack([down, across])
    directions /= np.sqrt(length**2 + typical**2)
    return directions


def _angle(across: Steps) -> float:
    return math.atan2(across[1], across[0])
