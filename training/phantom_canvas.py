"""Where a phantom is drawn: body coordinates of a film's pixels, shapes and textures on them.

Body coordinates are millimetres: x = 0 is the midline and grows to the right of the
picture (the patient's left), y = 0 is the apex of the lungs and grows downwards. Every shape
is drawn in them, so that one anatomy looks the same at any size, shift or rotation.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Plane: TypeAlias = NDArray[np.float32]
Numbers: TypeAlias = NDArray[np.floating[Any]]
Point: TypeAlias = tuple[float, float]

FIELD_WIDTH_MM = 366.0
FIELD_HEIGHT_MM = 400.0
FIELD_CENTRE: Point = (0.0, 150.0)

# Textures cover this square of the body; a film beyond it repeats the texture's rim.
TEXTURE_ORIGIN: Point = (-260.0, -110.0)
TEXTURE_SIDE_MM = 520.0


@dataclass(frozen=True, eq=False)
class Canvas:
    """The pixels of one film in body coordinates.

    Attributes:
        x, y: (rows, columns) float32, body millimetres of each pixel's centre, gently warped.
        mm: millimetres per pixel.
        to_body: (a, b, c, d, e, f): x = a col + b row + c, y = d col + e row + f (unwarped).
    """

    x: Plane
    y: Plane
    mm: float
    to_body: tuple[float, float, float, float, float, float]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return int(self.x.shape[0]), int(self.x.shape[1])

    def empty(self) -> Plane:
        """Zeros of the film's size."""
        return np.zeros(self.shape, dtype=np.float32)

    def box(self, left: float, top: float, right: float, bottom: float) -> tuple[slice, slice]:
        """The smallest (rows, columns) window that holds a body rectangle, clipped to the film."""
        a, b, c, d, e, f = self.to_body
        det = a * e - b * d
        margin = 12.0  # the warp moves a shape by less than this
        corners = [
            (x, y) for x in (left - margin, right + margin) for y in (top - margin, bottom + margin)
        ]
        columns = [(e * (x - c) - b * (y - f)) / det for x, y in corners]
        rows = [(a * (y - f) - d * (x - c)) / det for x, y in corners]
        height, width = self.shape

        def span(values: list[float], size: int) -> slice:
            first = min(max(math.floor(min(values)), 0), size)
            return slice(first, min(max(math.ceil(max(values)) + 1, first), size))

        return span(rows, height), span(columns, width)

    def lay(self, picture: Image.Image, origin: Point, pitch: float) -> Plane:
        """Sample a picture in mode F that lies at `origin` in the body, `pitch` mm per pixel."""
        a, b, c, d, e, f = self.to_body
        ox, oy = origin
        # Pillow samples at pixel centres: pass corner-based coordinates on both sides.
        coefficients = (
            a / pitch, b / pitch, (c - 0.5 * (a + b) - ox) / pitch,
            d / pitch, e / pitch, (f - 0.5 * (d + e) - oy) / pitch,
        )  # fmt: skip
        height, width = self.shape
        laid = picture.transform(
            (width, height), Image.Transform.AFFINE, coefficients, Image.Resampling.BICUBIC
        )
        return np.asarray(laid, dtype=np.float32)

    def texture(self, rng: np.random.Generator, cell_mm: float) -> Plane:
        """Smooth noise of zero mean and about unit spread whose bumps are `cell_mm` wide."""
        side = int(TEXTURE_SIDE_MM / cell_mm) + 4
        grid = rng.standard_normal((side, side), dtype=np.float32)
        if cell_mm < 0.7 * self.mm:  # finer than the film: only its mean would be seen
            return self.empty()
        picture = Image.fromarray(grid)
        return self.lay(picture, TEXTURE_ORIGIN, cell_mm)


def make_canvas(
    size: tuple[int, int], rotation_degrees: float, shift: Point, scale: float, seed: int
) -> Canvas:
    """The canvas of a film.

    Args:
        size: rows, columns.
        rotation_degrees: clockwise turn of the patient on the film.
        shift: the patient's displacement to the right and downwards, in mm.
        scale: magnification of the patient.
        seed: of the warp that keeps any two patients' curves from being the same.
    """
    rows, columns = size
    mm = max(FIELD_WIDTH_MM / columns, FIELD_HEIGHT_MM / rows) / scale
    turn = math.radians(rotation_degrees)
    a, b = mm * math.cos(turn), mm * math.sin(turn)
    d, e = -b, a
    centre_column, centre_row = (columns - 1) / 2, (rows - 1) / 2
    c = FIELD_CENTRE[0] - shift[0] - a * centre_column - b * centre_row
    f = FIELD_CENTRE[1] - shift[1] - d * centre_column - e * centre_row
    column = np.arange(columns, dtype=np.float32)[None, :]
    row = np.arange(rows, dtype=np.float32)[:, None]
    x = (a * column + b * row + c).astype(np.float32)
    y = (d * column + e * row + f).astype(np.float32)
    straight = Canvas(x, y, mm, (a, b, c, d, e, f))
    rng = np.random.default_rng((seed, 1))
    x = x + 2.2 * straight.texture(rng, 55.0)
    y = y + 2.6 * straight.texture(rng, 55.0)
    return Canvas(x, y, mm, straight.to_body)


def smoothstep(value: Numbers, low: float, high: float) -> Plane:
    """0 below `low`, 1 above `high`, smooth between; `low` may be the larger one."""
    t = np.clip((value - low) * np.float32(1.0 / (high - low)), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)


def curve(y: Plane, nodes: tuple[Point, ...]) -> Plane:
    """A smooth curve through (position, value) nodes, evaluated at `y`; constant beyond them."""
    at, value = (np.array(side, dtype=np.float64) for side in zip(*nodes, strict=True))
    fine = np.arange(at[0] - 8.0, at[-1] + 8.0, 1.0)
    rough = np.interp(fine, at, value)
    width = 9
    padded = np.pad(rough, width // 2, mode="edge")
    smooth = np.convolve(padded, np.ones(width) / width, mode="valid")
    index = np.clip(y - np.float32(fine[0]), 0.0, fine.size - 1.001)
    whole = index.astype(np.int32)
    table = smooth.astype(np.float32)
    step = np.diff(table, append=table[-1:])
    return np.asarray(table[whole] + step[whole] * (index - whole), dtype=np.float32)


def add_capsule(plane: Plane, canvas: Canvas, ends: tuple[Point, Point], radius: float) -> None:
    """Raise `plane` to the path length (mm) through a round rod between two points."""
    (x0, y0), (x1, y1) = ends
    window = canvas.box(
        min(x0, x1) - radius, min(y0, y1) - radius, max(x0, x1) + radius, max(y0, y1) + radius
    )
    x, y = canvas.x[window] - np.float32(x0), canvas.y[window] - np.float32(y0)
    dx, dy = x1 - x0, y1 - y0
    along = np.clip((x * dx + y * dy) / np.float32(dx * dx + dy * dy + 1e-6), 0.0, 1.0)
    squared = (x - along * dx) ** 2 + (y - along * dy) ** 2
    depth = 2.0 * np.sqrt(np.clip(radius * radius - squared, 0.0, None))
    np.maximum(plane[window], depth, out=plane[window])


def add_ellipsoid(
    plane: Plane,
    canvas: Canvas,
    centre: Point,
    axes: tuple[float, float, float],
    tilt_degrees: float = 0.0,
) -> None:
    """Raise `plane` to the path length (mm) through an ellipsoid.

    Args:
        plane: changed in place.
        canvas: the film's coordinates.
        centre: body mm.
        axes: half axes in mm across, along, and in the beam's direction.
        tilt_degrees: clockwise turn on the picture.
    """
    across, along, deep = axes
    reach = max(across, along)
    window = canvas.box(centre[0] - reach, centre[1] - reach, centre[0] + reach, centre[1] + reach)
    x, y = canvas.x[window] - np.float32(centre[0]), canvas.y[window] - np.float32(centre[1])
    c, s = math.cos(math.radians(tilt_degrees)), math.sin(math.radians(tilt_degrees))
    inside = 1.0 - ((x * c + y * s) / across) ** 2 - ((y * c - x * s) / along) ** 2
    depth = (2.0 * deep) * np.sqrt(np.clip(inside, 0.0, None))
    np.maximum(plane[window], depth, out=plane[window])


def tube_profile(distance: Numbers, half_width: Numbers | float, rim: float = 0.72) -> Plane:
    """Share of bone met across a hollow bone: bright rims, weaker marrow; 0 outside."""
    t = (distance / half_width) ** 2
    outer = np.sqrt(np.clip(1.0 - t, 0.0, None))
    inner = np.sqrt(np.clip(1.0 - t / (rim * rim), 0.0, None))
    return np.asarray(1.15 * outer - 0.62 * inner, dtype=np.float32)
