"""From film pixels to a plane in which a circle is a circle, and from film to film.

All transforms are 3 x 3 matrices on columns (x, y, 1); x in columns, y in rows, (0, 0)
the outer corner of the first pixel, as in the rest of the application.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import Box

Matrix: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True)
class Similarity:
    """Turn, scale and shift: p = scale * R(angle) * (q - center) + center + shift.

    Attributes:
        center: (x, y) of the plane about which it turns.
        shift: (x, y) of the plane.
        log_scale: natural logarithm of the scale.
        angle: radians, clockwise on the screen (y goes down).
    """

    center: tuple[float, float]
    shift: tuple[float, float]
    log_scale: float
    angle: float

    @property
    def scale(self) -> float:
        """More than 1 where the picture gets larger."""
        return math.exp(self.log_scale)

    def matrix(self) -> Matrix:
        """The same as a matrix."""
        cosine = self.scale * math.cos(self.angle)
        sine = self.scale * math.sin(self.angle)
        x, y = self.center
        return np.array([
            [cosine, -sine, x + self.shift[0] - cosine * x + sine * y],
            [sine, cosine, y + self.shift[1] - sine * x - cosine * y],
            [0.0, 0.0, 1.0],
        ])  # fmt: skip


def pixel_steps(film: Film, *, in_mm: bool) -> tuple[float, float]:
    """Width of a column and height of a row in the plane.

    Args:
        film: any film; where its file does not say the shape of a pixel, it is square.
        in_mm: in millimetres, as the file has them; else in shares of the film's size, so
            that a film and the same film at half the resolution have the same coordinates.
    """
    spacing = film.facts.pixel_spacing
    column, row = (spacing.column_mm, spacing.row_mm) if spacing else (1.0, 1.0)
    if in_mm:
        return column, row
    size = math.sqrt(film.columns * column * film.rows * row)
    return column / size, row / size


def scaling(x: float, y: float) -> Matrix:
    """Stretch along the axes."""
    return np.diag([x, y, 1.0])


def box_to_grid(box: Box, shape: tuple[int, int]) -> Matrix:
    """Film pixels to the cells of a grid that covers a part of the film.

    Args:
        box: the part.
        shape: rows and columns of the grid.
    """
    across = shape[1] / (box.right - box.left)
    down = shape[0] / (box.bottom - box.top)
    return np.array([
        [across, 0.0, -box.left * across],
        [0.0, down, -box.top * down],
        [0.0, 0.0, 1.0],
    ])  # fmt: skip


def resample(
    picture: NDArray[Any],
    to_picture: Matrix,
    shape: tuple[int, int],
    *,
    smooth: Image.Resampling = Image.Resampling.BILINEAR,
    beyond: float = 0,
) -> NDArray[Any]:
    """Draw a picture through a transform.

    Args:
        picture: (rows, columns) uint8 or float32.
        to_picture: from the cells of the new grid to those of the picture.
        shape: rows and columns of the new grid.
        smooth: how to interpolate.
        beyond: what lies outside of the picture.

    Returns:
        `shape`, of the same type.
    """
    data = tuple(float(v) for v in to_picture[:2].ravel())
    size = (shape[1], shape[0])
    drawn = Image.fromarray(picture).transform(
        size, Image.Transform.AFFINE, data, resample=smooth, fillcolor=beyond
    )
    return np.asarray(drawn)
