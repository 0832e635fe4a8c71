"""Pneumonia drawn into a phantom's lungs, zone by zone, after the Brixia grades.

1: fine interstitial reticulation; 2: patchy ground glass with it; 3: dense consolidation
with dark bronchi in it (Borghesi and Maroldi 2020, doi 10.1007/s11547-020-01200-3).
"""

from __future__ import annotations

import numpy as np

from training.phantom_anatomy import ARCH_LOWER_WALL, INFERIOR_VEIN, LungFields
from training.phantom_canvas import Canvas, Plane, smoothstep
from training.phantom_vessels import draw_tree

ZoneGrades = tuple[float, float, float, float, float, float]
BLEND_MM = 7.0
"""Half width of the blend between two zones: lungs know no dividing lines."""
ZONE_SPANS = ((6.0, ARCH_LOWER_WALL), (ARCH_LOWER_WALL, INFERIOR_VEIN), (INFERIOR_VEIN, 250.0))


def draw_opacities(
    canvas: Canvas, lungs: LungFields, air: Plane, zones: ZoneGrades, seed: int
) -> Plane:
    """Millimetres of soft tissue in place of air along the beam; 0 outside the graded zones."""
    if not any(zones):
        return canvas.empty()
    rng = np.random.default_rng((seed, 5))
    grade = _grade_map(canvas, zones)
    patches = _patches(canvas, lungs, rng)
    net = _net(canvas, rng)
    interstitial = np.clip(grade, 0.0, 1.0) * net * (6.0 + 7.0 * smoothstep(patches, -0.3, 0.8))
    glass_amount = np.clip((grade - 0.6) / 1.4, 0.0, 1.0)
    glass = smoothstep(patches - 0.75 + 1.45 * glass_amount, 0.0, 1.0) * (
        14.0 + 20.0 * glass_amount
    )
    glass = glass * glass_amount * (0.78 + 0.30 * net)
    dense_amount = np.clip((grade - 1.9) / 1.1, 0.0, 1.0)
    dense = smoothstep(patches - 0.62 + 0.85 * dense_amount, 0.0, 0.85) * 66.0 * dense_amount
    if dense.any():
        bronchi = draw_tree(canvas, seed + 77, wide=0.9, finest_mm=0.8)
        dense = dense * (1.0 - 0.4 * np.clip(bronchi / 2.2, 0.0, 1.0)) * (0.86 + 0.25 * net)
    total = interstitial + glass + dense
    # No more tissue than the lung has room for; a little air always stays.
    room = 0.62 * air
    held = room * (1.0 - np.exp(-total / np.maximum(room, 1.0)))
    return np.asarray(np.clip(held, 0.0, None) * (grade > 0.0), dtype=np.float32)


def _grade_map(canvas: Canvas, zones: ZoneGrades) -> Plane:
    """The grade at each pixel, blended across the zones' dividing lines."""
    upper = smoothstep(canvas.y, ARCH_LOWER_WALL - BLEND_MM, ARCH_LOWER_WALL + BLEND_MM)
    lower = smoothstep(canvas.y, INFERIOR_VEIN - BLEND_MM, INFERIOR_VEIN + BLEND_MM)
    sides = [a + (b - a) * upper + (c - b) * lower for a, b, c in (zones[:3], zones[3:])]
    return np.asarray(np.where(canvas.x < 0, sides[0], sides[1]), dtype=np.float32)


def _patches(canvas: Canvas, lungs: LungFields, rng: np.random.Generator) -> Plane:
    """Where disease settles first, about -0.5 to 1.5: in rounded patches at the periphery."""
    cloud = 0.30 * canvas.texture(rng, 32.0) + 0.18 * canvas.texture(rng, 13.0)
    cloud += 0.13 * canvas.texture(rng, 6.0)
    blobs = np.full(canvas.shape, -0.25, dtype=np.float32)
    for side in (-1.0, 1.0):
        for top, bottom in ZONE_SPANS:
            for _ in range(6):
                _add_blob(blobs, canvas, side, (top, bottom), rng)
    rim = 0.30 * np.clip(lungs.outward, 0.0, 1.0) ** 2
    return np.maximum(cloud + blobs + rim, np.float32(-0.45))


def _add_blob(
    blobs: Plane, canvas: Canvas, side: float, span: tuple[float, float], rng: np.random.Generator
) -> None:
    """A rounded patch, more likely near the chest wall than near the hilum."""
    outward = rng.beta(2.4, 1.3)
    y = rng.uniform(span[0] + 8.0, span[1] - 6.0)
    wall = 62.0 + 78.0 * min(1.0, (y / 130.0) ** 0.6)
    x = side * (32.0 + (wall - 38.0) * outward)
    radius = rng.uniform(11.0, 27.0)
    squash = rng.uniform(0.75, 1.3)
    window = canvas.box(x - 2 * radius, y - 2 * radius, x + 2 * radius, y + 2 * radius)
    dx, dy = (canvas.x[window] - x) / radius, (canvas.y[window] - y) / (radius * squash)
    bump = 1.05 * np.exp(-0.5 * (dx * dx + dy * dy) ** 1.4) - 0.25
    np.maximum(blobs[window], bump, out=blobs[window])


def _net(canvas: Canvas, rng: np.random.Generator) -> Plane:
    """Fine broken lines around lobules: ridges of noise at two sizes, 0 to about 1."""
    ridges = canvas.empty()
    for cell in (6.0, 3.2):
        strength = np.clip(0.42 + 0.25 * canvas.texture(rng, 1.5 * cell), 0.05, 0.9)
        ridges += strength * np.exp(-((canvas.texture(rng, cell) / 0.62) ** 2))
    return ridges
