"""The soft parts of a phantom: body, lungs, heart, airways, diaphragm, vessels.

Each function gives millimetres of path along the beam. Figures are those of an average adult
at a tube distance of 180 cm; `Anatomy` varies them from seed to seed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.phantom_canvas import (
    Canvas,
    Plane,
    Point,
    add_capsule,
    add_ellipsoid,
    curve,
    smoothstep,
)

# Distances from the midline (mm) at heights y (mm below the apex).
LATERAL_EDGE: tuple[Point, ...] = (
    (-2, 44), (3, 62), (12, 79), (28, 96), (60, 114), (100, 127), (150, 136), (200, 140.5),
    (240, 143), (290, 142),
)  # fmt: skip
MEDIAL_EDGE_RIGHT: tuple[Point, ...] = (
    (-2, 44), (3, 34), (12, 27), (35, 24), (75, 25), (115, 27), (150, 20), (200, 12), (290, 10),
)  # fmt: skip
MEDIAL_EDGE_LEFT: tuple[Point, ...] = (
    (-2, 44), (3, 35), (12, 29), (35, 25), (62, 20), (115, 18), (150, 14), (200, 10), (290, 8),
)  # fmt: skip
ARCH_LOWER_WALL = 92.0
"""Height of the aortic arch's lower wall: between the upper and the middle zones."""
INFERIOR_VEIN = 152.0
"""Height of the right inferior pulmonary vein: between the middle and the lower zones."""


@dataclass(frozen=True)
class Anatomy:
    """What makes one patient differ from another; lengths in mm, the rest are factors."""

    width: float
    height: float
    heart: float
    girth: float
    right_dome: float
    left_dome: float
    breast: float
    rib_slope: float
    rib_width: float
    rib_sway: tuple[float, ...]
    clavicle_rise: float
    shoulder_tilt: float
    scapula_gap: float
    is_erect: bool


def make_anatomy(seed: int, view_position: str) -> Anatomy:
    """The patient of a seed, as seen in a view.

    AP films are mostly taken lying or sitting: the heart looks larger, breath is shallower,
    and the shoulder blades lie over the lungs.
    """
    rng = np.random.default_rng((seed, 2))
    vary = rng.uniform(-1.0, 1.0, size=12).tolist()
    is_ap = view_position == "AP"
    right_dome = 229.0 + 9.0 * vary[3] - (16.0 if is_ap else 0.0)
    return Anatomy(
        width=1.0 + 0.035 * vary[0],
        height=1.0,
        heart=1.0 + 0.06 * vary[1] + (0.10 if is_ap else 0.0),
        girth=1.0 + 0.10 * vary[2],
        right_dome=right_dome,
        left_dome=right_dome + 11.0 + 4.0 * vary[4],
        breast=max(0.0, float(vary[5])),
        rib_slope=1.0 + 0.10 * vary[6] - (0.10 if is_ap else 0.0),
        rib_width=1.0 + 0.08 * vary[7],
        rib_sway=tuple(float(v) for v in rng.uniform(-2.5, 2.5, size=12)),
        clavicle_rise=4.0 * vary[8] + (12.0 if is_ap else 0.0),
        shoulder_tilt=5.0 * vary[9],
        scapula_gap=132.0 + 6.0 * vary[10] - (20.0 if is_ap else 0.0),
        is_erect=not is_ap,
    )


def dome_height(x: Plane, anatomy: Anatomy) -> Plane:
    """Height y of the diaphragm over x: right dome higher, falling into the costophrenic angles."""
    distance = np.abs(x) / np.float32(anatomy.width)
    level = np.where(x < 0, np.float32(anatomy.right_dome), np.float32(anatomy.left_dome))
    outward = np.clip((distance - 58.0) / 82.0, 0.0, 1.2)
    inward = np.clip((58.0 - distance) / 58.0, 0.0, 1.0)
    return np.asarray(level + 39.0 * outward**2.8 + 13.0 * inward**2, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class LungFields:
    """The lungs on one film.

    Attributes:
        depth: mm of aerated lung along the beam, before heart and opacities.
        right, left: the anatomic fields down to the domes (behind the heart counts).
        outward: 0 at the mediastinum to 1 at the chest wall.
    """

    depth: Plane
    right: NDArray[np.bool_]
    left: NDArray[np.bool_]
    outward: Plane


def draw_lungs(canvas: Canvas, anatomy: Anatomy) -> LungFields:
    """Where the lungs are and how deep they are."""
    x, y = canvas.x, canvas.y
    lateral = curve(y, LATERAL_EDGE) * np.float32(anatomy.width)
    medial = np.where(x < 0, curve(y, MEDIAL_EDGE_RIGHT), curve(y, MEDIAL_EDGE_LEFT))
    distance = np.abs(x)
    outward = (distance - medial) / np.maximum(lateral - medial, 1.0)
    dome = dome_height(x, anatomy)
    inside = (outward > 0.0) & (outward < 1.0) & (y > 0.0)
    fields = inside & (y < dome)
    bowl = np.sqrt(np.clip(1.0 - np.clip(outward, 0.0, 1.0) ** 2.6, 0.0, 1.0))
    apex = np.sqrt(np.clip(1.0 - (np.clip(112.0 - y, 0.0, 112.0) / 112.0) ** 2.0, 0.0, 1.0))
    # Lower down the spine and the heart's back wall thicken gently, without an edge.
    gentle = 2.5 + 24.0 * smoothstep(y, 118.0, 190.0)
    edge = np.clip((distance - medial + 1.5) / (gentle + 1.5), 0.0, 1.0)
    edge = edge * edge * (3.0 - 2.0 * edge)
    # Behind and in front of the dome the lung still reaches into its recess.
    below = np.clip(y - dome, 0.0, None)
    recess = np.where(y < dome, np.float32(1.0), 0.13 * np.exp(-below / 16.0))
    sharp = smoothstep(y - dome, 1.2, -1.2)
    vertical = np.maximum(sharp, np.minimum(recess, 0.13))
    depth = 168.0 * inside * bowl * apex * edge * vertical
    return LungFields(
        depth.astype(np.float32), fields & (x < 0), fields & (x >= 0), outward.astype(np.float32)
    )


def draw_body(canvas: Canvas, anatomy: Anatomy) -> Plane:
    """Millimetres of the whole body along the beam, as if the lungs were solid."""
    x, y = canvas.x, canvas.y
    half = curve(
        y,
        (
            (-60.0, 70.0),
            (-30.0, 140.0),
            (0.0, 178.0),
            (60.0, 176.0),
            (160.0, 174.0),
            (330.0, 172.0),
        ),
    ) * np.float32(anatomy.width * (0.4 + 0.6 * anatomy.girth))
    deep = curve(
        y,
        (
            (-60.0, 80.0),
            (-30.0, 120.0),
            (30.0, 176.0),
            (110.0, 198.0),
            (230.0, 203.0),
            (330.0, 192.0),
        ),
    )
    ratio = np.clip(np.abs(x) / half, 0.0, 1.0)
    body: Plane = deep * np.sqrt(np.clip(1.0 - ratio**5.0, 0.0, 1.0))
    body *= smoothstep(y, -75.0, -35.0)
    add_capsule(body, canvas, ((0.0, -160.0), (0.0, 5.0)), 57.0)
    for side in (-1.0, 1.0):
        add_capsule(body, canvas, ((side * 45.0, -8.0), (side * 182.0, 16.0)), 52.0)
        add_capsule(body, canvas, ((side * 186.0, 16.0), (side * 225.0, 220.0)), 46.0)
    body *= np.float32(anatomy.girth)
    breasts = canvas.empty()
    for side in (-1.0, 1.0):
        size = 52.0 + 14.0 * anatomy.breast
        centre = (side * 84.0, 205.0)
        add_ellipsoid(breasts, canvas, centre, (size * 1.05, size, 7.0 + 26.0 * anatomy.breast))
    # Only the lower fold is seen as an edge; upwards a breast fades into the chest wall.
    body += breasts * smoothstep(y, 140.0, 235.0)
    return body


def draw_heart(canvas: Canvas, anatomy: Anatomy) -> Plane:
    """Millimetres of heart and great vessels along the beam; two thirds lie left of the midline."""
    heart = canvas.empty()
    size = anatomy.heart
    foot = anatomy.left_dome
    add_ellipsoid(heart, canvas, (30.0 * size, foot - 44.0), (68.0 * size, 50.0 * size, 57.0), 32.0)
    add_ellipsoid(heart, canvas, (-12.0, foot - 52.0), (34.0 * size, 58.0 * size, 52.0), -8.0)
    add_ellipsoid(heart, canvas, (31.0, foot - 88.0), (30.0 * size, 60.0, 52.0), -27.0)
    add_ellipsoid(heart, canvas, (24.0, 112.0), (22.0, 26.0, 40.0))
    add_ellipsoid(heart, canvas, (19.0, 74.0), (19.5, 20.0, 40.0))
    add_capsule(heart, canvas, ((-16.0, 22.0), (-19.0, 150.0)), 13.0)
    add_capsule(heart, canvas, ((-4.0, 80.0), (-10.0, 160.0)), 22.0)
    add_capsule(heart, canvas, ((22.0, 74.0), (16.0, 320.0)), 13.0)
    return heart


def draw_airways(canvas: Canvas) -> Plane:
    """Millimetres of air in the trachea and the main bronchi."""
    air = canvas.empty()
    carina = (-2.0, 84.0)
    add_capsule(air, canvas, ((1.0, -120.0), (0.0, 20.0)), 8.6)
    add_capsule(air, canvas, ((0.0, 20.0), carina), 8.4)
    add_capsule(air, canvas, (carina, (-26.0, 112.0)), 6.6)
    add_capsule(air, canvas, (carina, (31.0, 116.0)), 5.8)
    add_capsule(air, canvas, ((-26.0, 112.0), (-36.0, 140.0)), 4.2)
    return air


def draw_bowel_gas(canvas: Canvas, anatomy: Anatomy, seed: int) -> Plane:
    """Millimetres of gas in the stomach and the bowel's left bend."""
    rng = np.random.default_rng((seed, 3))
    gas = canvas.empty()
    top = anatomy.left_dome + 9.0
    middle = (66.0 + rng.uniform(-10, 12), top + 17.0)
    add_ellipsoid(gas, canvas, middle, (rng.uniform(20, 34), 17.0, 24.0), rng.uniform(-12, 12))
    if anatomy.is_erect:  # a level of fluid below the gas
        gas *= smoothstep(canvas.y, middle[1] + 6.0, middle[1] + 4.5)
    for _ in range(int(rng.integers(2, 6))):
        centre = (rng.uniform(20, 120), top + rng.uniform(45, 75))
        add_ellipsoid(gas, canvas, centre, (rng.uniform(6, 16), rng.uniform(5, 11), 8.0))
    return gas
