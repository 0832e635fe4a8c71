"""Branching vessels and bronchi of a phantom's lungs."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw

from training.phantom_canvas import Canvas, Plane, Point

TREE_ORIGIN: Point = (-155.0, -10.0)
TREE_SIZE_MM: Point = (310.0, 290.0)
LEVELS = 8

# Hilum, and the first branches' directions (degrees below the outward horizontal) and widths.
RIGHT_ROOT: Point = (-33.0, 118.0)
LEFT_ROOT: Point = (36.0, 108.0)
FIRST_BRANCHES = ((-75, 5.2), (-45, 5.0), (-12, 4.6), (22, 5.0), (50, 6.2), (72, 7.6), (84, 6.0))


def draw_tree(canvas: Canvas, seed: int, wide: float = 1.0, finest_mm: float = 0.0) -> Plane:
    """Millimetres of vessel along the beam: two trees that taper from the hila outwards.

    Args:
        canvas: the film's coordinates.
        seed: of the branching.
        wide: factor on all widths.
        finest_mm: branches thinner than this are left out.
    """
    pitch = min(max(0.5 * canvas.mm, 0.3), 1.0)
    size = (round(TREE_SIZE_MM[0] / pitch), round(TREE_SIZE_MM[1] / pitch))
    picture = Image.new("F", size, 0.0)
    pen = ImageDraw.Draw(picture)
    segments = _grow(np.random.default_rng((seed, 4)))
    segments[:, 4] *= wide
    segments = segments[segments[:, 4] > max(finest_mm, 0.42 * canvas.mm)]
    segments[:, :4] = (segments[:, :4] - (TREE_ORIGIN * 2)) / pitch
    for *ends, width in segments[::-1].tolist():
        pixels = width / pitch
        pen.line(ends, fill=width * min(1.0, pixels) * 0.75, width=max(1, round(pixels)))
        if pixels > 2.5:
            pen.line(ends, fill=width, width=round(0.55 * pixels))
    laid = canvas.lay(_soften(picture, max(0.55, 0.45 / pitch)), TREE_ORIGIN, pitch).copy()
    for side, root in ((-1, RIGHT_ROOT), (1, LEFT_ROOT)):
        knot = ((canvas.x - root[0] - side * 3.0) / 9.0) ** 2 + ((canvas.y - root[1]) / 17.0) ** 2
        laid += np.float32(4.5 * wide) * np.exp(-knot)
    return np.asarray(np.clip(laid, 0.0, None), dtype=np.float32)


def _soften(picture: Image.Image, radius: float) -> Image.Image:
    """Blur a picture in mode F (Pillow's own blur takes 8 bits only)."""
    reach = max(1, math.ceil(2.5 * radius))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / radius) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    plane = np.pad(np.asarray(picture, dtype=np.float32), reach)
    height, width = plane.shape
    rows = sum(w * plane[i : height - 2 * reach + i] for i, w in enumerate(kernel))
    both = sum(w * rows[:, i : width - 2 * reach + i] for i, w in enumerate(kernel))
    return Image.fromarray(np.ascontiguousarray(both, dtype=np.float32))


def _grow(rng: np.random.Generator) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Segments (x0, y0, x1, y1, width) in body mm, level by level, both lungs."""
    side = np.repeat([-1.0, 1.0], len(FIRST_BRANCHES))
    first = np.tile(np.array(FIRST_BRANCHES, dtype=np.float64), (2, 1))
    roots = np.repeat([RIGHT_ROOT, LEFT_ROOT], len(FIRST_BRANCHES), axis=0)
    angle = np.radians(first[:, 0] + rng.uniform(-9, 9, first.shape[0]))
    width = first[:, 1] * rng.uniform(0.85, 1.15, first.shape[0])
    x, y = roots[:, 0].copy(), roots[:, 1] + rng.uniform(-8, 8, first.shape[0])
    levels = []
    for level in range(LEVELS):
        length = (15.0 + 1.3 * width) * rng.uniform(0.65, 1.25, x.size) * (0.93**level)
        for part in range(3):  # a gentle bend within each branch
            angle = angle + rng.uniform(-0.13, 0.13, x.size)
            x1 = x + side * np.cos(angle) * length / 3
            y1 = y + np.sin(angle) * length / 3
            levels.append(np.column_stack((x, y, x1, y1, width * (1.0 - 0.07 * part))))
            x, y = x1, y1
        kept = (np.abs(x) < 136) & (np.abs(x) > 20) & (y > 4) & (y < 262)
        x, y, angle, width, side = (np.repeat(v[kept], 2) for v in (x, y, angle, width, side))
        fork = np.tile([-1.0, 1.0], x.size // 2)
        angle = angle + fork * rng.uniform(0.14, 0.52, x.size)
        width = width * np.where(fork > 0, 0.84, 0.66) * rng.uniform(0.85, 1.05, x.size)
    return np.concatenate(levels)
