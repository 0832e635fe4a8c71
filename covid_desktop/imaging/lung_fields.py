"""Lung fields laid over grids: of the film, or of a part of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.lungs import Box, LungFields, Mask

# An outline hugs the lung; a rim of this share of the side goes with it.
_RIM = 0.03


def zones_in(fields: LungFields, region: Box, cells: int) -> NDArray[np.float32]:
    """How much of each cell of a grid over a region belongs to each zone.

    Args:
        fields: the lungs.
        region: in film pixels.
        cells: rows and columns of the grid.

    Returns:
        (6, cells, cells) float32, 0 to 1, in the order of ZONES.
    """
    area = _area_of(region, fields)
    return np.stack([
        np.asarray(
            Image.fromarray(zone.astype(np.float32)).resize(
                (cells, cells), Image.Resampling.BOX, box=area
            )
        )
        for zone in fields.zones().values()
    ])  # fmt: skip


def lungs_in(fields: LungFields, region: Box, side: int) -> Mask:
    """Both lungs as a region of the film shows them, on a square grid.

    Args:
        fields: the lungs.
        region: in film pixels, inside the part of the film that the lungs were drawn on.
        side: of the grid.

    Returns:
        (side, side) bool.
    """
    both = Image.fromarray(fields.both.astype(np.uint8) * 255)
    area = _area_of(region, fields)
    return np.asarray(both.resize((side, side), Image.Resampling.BILINEAR, box=area)) >= 128


def with_rim(lungs: Mask) -> Mask:
    """Lungs of a framed film, wider by 3 % of its side: their border, and what lies on it."""
    reach = max(1, round(_RIM * lungs.shape[0]))
    wide = np.zeros(np.add(lungs.shape, 2 * reach), bool)
    wide[reach:-reach, reach:-reach] = lungs
    for axis in (0, 1):
        windows = np.lib.stride_tricks.sliding_window_view(wide, 2 * reach + 1, axis)
        wide = np.asarray(windows.any(axis=-1))
    return wide


def share_inside(
    fields: LungFields, film_map: NDArray[np.float32], rows: int, columns: int
) -> float | None:
    """Share of a map's sum that lies inside the lungs.

    Args:
        fields: the lungs.
        film_map: (r, c) non-negative, covering the whole film.
        rows: of the film.
        columns: of the film.

    Returns:
        0 to 1, or None where the map is empty.
    """
    total = float(film_map.sum())
    if total <= 0:
        return None
    inside = over_film(fields.both, fields.box, (rows, columns), film_map.shape)
    return float(film_map[inside].sum()) / total


def over_film(
    mask: Mask, box: Box, film_shape: tuple[int, int], grid_shape: tuple[int, ...]
) -> Mask:
    """A mask of the lungs' square grid on a grid that covers the whole film.

    Args:
        mask: (size, size), one of LungFields' masks.
        box: the part of the film that it shows.
        film_shape: rows and columns of the film.
        grid_shape: rows and columns of the grid; the film's own for full resolution.
    """
    grid_rows, grid_columns = grid_shape
    grid = np.zeros((grid_rows, grid_columns), bool)
    top, bottom = _span(box.top, box.bottom, grid_rows / film_shape[0], grid_rows)
    left, right = _span(box.left, box.right, grid_columns / film_shape[1], grid_columns)
    picture = Image.fromarray(mask.astype(np.uint8) * 255)
    patch = picture.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
    grid[top:bottom, left:right] = np.asarray(patch) >= 128
    return grid


def _area_of(region: Box, fields: LungFields) -> tuple[float, float, float, float]:
    """A region of the film on the lungs' grid: left, upper, right, lower."""
    box, side = fields.box, fields.right.shape[0]
    tall, wide = side / (box.bottom - box.top), side / (box.right - box.left)
    return (
        max(0.0, (region.left - box.left) * wide),
        max(0.0, (region.top - box.top) * tall),
        min(float(side), (region.right - box.left) * wide),
        min(float(side), (region.bottom - box.top) * tall),
    )


def _span(start: int, stop: int, scale: float, length: int) -> tuple[int, int]:
    """A film span on a grid, at least one cell long."""
    first = min(round(start * scale), length - 1)
    return first, min(max(round(stop * scale), first + 1), length)
