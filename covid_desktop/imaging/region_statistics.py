"""Values of a film inside a rectangle or an ellipse."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from covid_desktop.domain.film import Film
from covid_desktop.domain.measuring import Mark, MarkKind


@dataclass(frozen=True)
class RegionStatistics:
    """In modality values.

    Attributes:
        pixels: how many; the other figures are NaN where there is none.
        mean, sd, low, high: mean, standard deviation (of the population), least and greatest.
    """

    pixels: int
    mean: float = math.nan
    sd: float = math.nan
    low: float = math.nan
    high: float = math.nan


def region_statistics(film: Film, mark: Mark) -> RegionStatistics:
    """Statistics over the pixels whose middles lie inside; padding is no film and left out.

    Args:
        film: any film.
        mark: a RECTANGLE or ELLIPSE, drawn from corner to corner.
    """
    (x0, y0), (x1, y1) = mark.points
    left, right = sorted((x0, x1))
    top, bottom = sorted((y0, y1))
    # Pixel n has its middle at n + 0.5.
    first_row, last_row = max(0, math.ceil(top - 0.5)), min(film.rows, math.ceil(bottom - 0.5))
    first, last = max(0, math.ceil(left - 0.5)), min(film.columns, math.ceil(right - 0.5))
    if last_row <= first_row or last <= first:
        return RegionStatistics(0)
    values = film.stored[first_row:last_row, first:last]
    is_inside = np.ones(values.shape, bool)
    if mark.kind is MarkKind.ELLIPSE:
        rows = (np.arange(first_row, last_row) + 0.5 - (top + bottom) / 2) / ((bottom - top) / 2)
        columns = (np.arange(first, last) + 0.5 - (left + right) / 2) / ((right - left) / 2)
        is_inside = rows[:, None] ** 2 + columns[None, :] ** 2 <= 1.0
    if film.padding is not None:
        low, high = film.padding
        is_inside &= (values < low) | (values > high)
    chosen = film.modality.apply(values[is_inside])
    if chosen.size == 0:
        return RegionStatistics(0)
    return RegionStatistics(
        int(chosen.size),
        float(chosen.mean()),
        float(chosen.std()),
        float(chosen.min()),
        float(chosen.max()),
    )
