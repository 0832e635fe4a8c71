"""Where the model looked, laid over the film."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.lungs import Box

_LONGEST = 128


def attribution_map(
    activation: NDArray[np.float32], box: Box, rows: int, columns: int
) -> NDArray[np.float32]:
    """A class activation in film coordinates, on a coarse grid.

    Only what speaks for the class counts (negative activation is set to 0); the highest
    value is 1, unless nothing speaks for it.

    Args:
        activation: (h, w) class activation of the network's square input.
        box: the part of the film that the square shows.
        rows: of the film.
        columns: of the film.

    Returns:
        (r, c) float32, 0 to 1, covering the whole film; its longest side is 128.
    """
    scale = _LONGEST / max(rows, columns)
    grid_rows, grid_columns = max(1, round(rows * scale)), max(1, round(columns * scale))
    top, bottom = round(box.top * scale), max(round(box.bottom * scale), round(box.top * scale) + 1)
    left = round(box.left * scale)
    right = max(round(box.right * scale), left + 1)
    bottom, right = min(bottom, grid_rows), min(right, grid_columns)
    positive = np.maximum(activation, 0.0).astype(np.float32)
    patch = Image.fromarray(positive).resize(
        (max(1, right - left), max(1, bottom - top)), Image.Resampling.BICUBIC
    )
    grid = np.zeros((grid_rows, grid_columns), np.float32)
    grid[top:bottom, left:right] = np.maximum(np.asarray(patch), 0.0)
    highest = float(grid.max())
    return grid / highest if highest > 0 else grid
