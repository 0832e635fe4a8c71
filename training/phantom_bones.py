"""The bones of a phantom: millimetres of bone met by the beam."""

from __future__ import annotations

import numpy as np

from training.phantom_anatomy import Anatomy
from training.phantom_canvas import (
    Canvas,
    Plane,
    add_ellipsoid,
    curve,
    smoothstep,
    tube_profile,
)

RIB_PAIRS = 11
# Half width of the rib cage (mm) at each rib's lateral turn, from the first rib to the eleventh.
RIB_REACH = (58.0, 91.0, 110.0, 122.0, 131.0, 138.0, 142.5, 145.0, 145.5, 144.0, 136.0)


def draw_bones(canvas: Canvas, anatomy: Anatomy) -> Plane:
    """Millimetres of compact bone along the beam, (rows, columns)."""
    bone = canvas.empty()
    for pair in range(RIB_PAIRS):
        _add_rib_pair(bone, canvas, anatomy, pair)
    _add_spine(bone, canvas)
    for side in (-1, 1):
        _add_clavicle(bone, canvas, anatomy, side)
        _add_scapula(bone, canvas, anatomy, side)
        _add_humerus(bone, canvas, side)
    return bone


def _add_rib_pair(bone: Plane, canvas: Canvas, anatomy: Anatomy, pair: int) -> None:
    """One pair: from the spine outwards (upper arc), round the side, inwards in front (lower arc).

    Seen from the front a rib is close to half a flattened ellipse; both sides share one.
    """
    reach = RIB_REACH[pair] * anatomy.width - 2.5
    rise = min(23.0 + 6.4 * pair, 62.0) * anatomy.rib_slope
    top = (-9.0 + 22.3 * pair) * anatomy.height
    middle = top + rise
    window = canvas.box(-reach - 10, top - 10, reach + 10, middle + rise + 10)
    x, y = canvas.x[window], canvas.y[window]
    sway = np.float32(anatomy.rib_sway[pair])
    u = np.abs(x) / np.float32(reach)
    v = (y - np.float32(middle) - sway * np.sign(x) * np.minimum(u, 1.0)) / np.float32(rise)
    power = np.float32(1.75)
    u_power = np.power(u + np.float32(1e-4), power)
    value = u_power + v * v
    slope_x = power * u_power / (u + np.float32(1e-3)) / np.float32(reach)
    slope_y = 2.0 * v / np.float32(rise)
    distance = (value - 1.0) / np.sqrt(slope_x**2 + slope_y**2 + np.float32(1e-7))
    posterior = smoothstep(v, 0.30, -0.05)
    half_width = (5.4 + 1.3 * np.minimum(u, 1.0) + 0.5 * (1.0 - posterior)) * anatomy.rib_width
    if pair == 0:
        half_width = half_width + 1.0
    profile = tube_profile(distance, half_width)
    # The lower edge is the costal groove's thin flange: a fine bright line.
    edge = np.exp(-(((distance * np.sign(-v) + half_width * 0.86) / 1.3) ** 2))
    cartilage = 36.0 + 3.5 * pair
    anterior = 0.74 * smoothstep(np.abs(x), cartilage, cartilage + 24.0)
    weight = posterior * smoothstep(np.abs(x), 13.0, 22.0) + (1.0 - posterior) * anterior
    tangent = 1.0 + 0.55 * smoothstep(u, 0.86, 0.99)
    lower = 1.0 if pair < RIB_PAIRS - 1 else 0.7
    thick = 11.0 * tangent * weight * (profile + 0.16 * edge * (profile > 0))
    bone[window] += lower * np.clip(thick, 0.0, None)


def _add_spine(bone: Plane, canvas: Canvas) -> None:
    """Vertebral bodies with dense end plates, pedicles and spinous processes; gaps are discs."""
    window = canvas.box(-42, -90, 42, 380)
    x, y = canvas.x[window], canvas.y[window]
    # Vertebrae grow downwards: a number that grows by one for each vertebra.
    number = (y + 90.0) / (18.6 + 0.016 * (y + 90.0))
    phase = number - np.floor(number)
    half = curve(y, ((-90.0, 13.0), (0.0, 15.5), (150.0, 17.5), (330.0, 23.0)))
    waist = half * (0.93 + 0.07 * np.cos(2.0 * np.pi * phase))
    body = smoothstep(np.abs(x) - waist, 1.2, -1.2)
    disc = smoothstep(np.abs(phase - 0.5), 0.40, 0.455)
    plates = np.exp(-(((np.abs(phase - 0.5) - 0.39) / 0.028) ** 2))
    wall = np.exp(-(((np.abs(x) - waist + 1.2) / 1.3) ** 2))
    column = body * ((1.0 - disc) * 3.6 + 0.8 + 2.4 * plates) + 2.8 * wall * (1.0 - disc)
    pedicle = ((np.abs(x) - 0.62 * half) / 3.4) ** 2 + ((phase - 0.34) / 0.17) ** 2
    column += 4.2 * np.exp(-((pedicle - 0.7) ** 2) / 0.35)
    process = (x / 2.6) ** 2 + ((phase - 0.78) / 0.22) ** 2
    column += 3.6 * np.exp(-(process**2))
    across = smoothstep(np.abs(x), 30.0, 20.0) * np.exp(-(((phase - 0.36) / 0.13) ** 2))
    column += 2.4 * across * smoothstep(y, 260.0, 230.0)
    bone[window] += column


def _add_clavicle(bone: Plane, canvas: Canvas, anatomy: Anatomy, side: int) -> None:
    """An S-shaped bone from the sternum's top to the shoulder."""
    lift = anatomy.clavicle_rise
    window = canvas.box(*sorted_box(side, 10, 172, -45 - lift, 50))
    along = canvas.x[window] * side
    t = (along - 12.0) / 155.0
    centre = 31.0 - (44.0 + lift) * np.clip(t, 0, 1) + 6.5 * np.sin(2 * np.pi * np.clip(t, 0, 1))
    slope = (-(44.0 + lift) + 6.5 * 2 * np.pi * np.cos(2 * np.pi * t)) / 155.0
    distance = (canvas.y[window] - centre + side * anatomy.shoulder_tilt * t) / np.sqrt(
        1 + slope**2
    )
    half = 5.6 + 3.4 * np.exp(-(((t - 0.02) / 0.11) ** 2)) + 1.5 * smoothstep(t, 0.75, 1.0)
    ends = smoothstep(t, -0.012, 0.015) * smoothstep(t, 1.0, 0.97)
    bone[window] += 15.0 * ends * np.clip(tube_profile(distance, half, rim=0.66), 0.0, None)


def _add_scapula(bone: Plane, canvas: Canvas, anatomy: Anatomy, side: int) -> None:
    """The blade's dense outer border, its thin plate, its spine, and the coracoid."""
    inner = anatomy.scapula_gap
    window = canvas.box(*sorted_box(side, inner - 20, inner + 75, -25, 155))
    x, y = canvas.x[window] * side, canvas.y[window]
    down = np.clip(y / 140.0, 0.0, 1.0)
    medial = inner + 6.0 * np.sin(np.pi * down)
    lateral = inner + 50.0 - 44.0 * down**1.3
    plate = smoothstep(x - medial, -1.5, 1.5) * smoothstep(x - lateral, 1.5, -1.5)
    rows = smoothstep(y, -4.0, 3.0) * smoothstep(y, 141.0, 134.0)
    border = np.exp(-(((x - lateral + 3.0) / 3.2) ** 2)) + 0.35 * np.exp(
        -(((x - medial) / 1.6) ** 2)
    )
    ridge = np.exp(-(((y - 14.0 + 0.32 * (x - inner)) / 4.5) ** 2)) * smoothstep(
        x, inner, inner + 12
    )
    bone[window] += rows * (1.7 * plate + 4.4 * border) + 4.5 * ridge * smoothstep(x, 176.0, 165.0)
    coracoid = canvas.empty()
    add_ellipsoid(coracoid, canvas, (side * (inner + 32.0), 6.0), (6.5, 9.5, 2.4), side * 50.0)
    acromion = (side * 171.0, -12.0 - anatomy.clavicle_rise - anatomy.shoulder_tilt * side)
    add_ellipsoid(coracoid, canvas, acromion, (15.0, 8.0, 3.6), side * 12.0)
    bone += coracoid


def _add_humerus(bone: Plane, canvas: Canvas, side: int) -> None:
    """The head in its socket and the upper shaft, mostly beyond the film's edge."""
    head = canvas.empty()
    add_ellipsoid(head, canvas, (side * 183.0, 14.0), (23.0, 25.0, 7.0), side * 15.0)
    window = canvas.box(*sorted_box(side, 165, 250, 10, 230))
    x, y = canvas.x[window] * side, canvas.y[window]
    distance = (x - 190.0 - 0.17 * (y - 20.0)) / 1.015
    shaft = 16.0 * np.clip(tube_profile(distance, 12.0, rim=0.62), 0.0, None)
    np.maximum(head[window], shaft * smoothstep(y, 20.0, 34.0), out=head[window])
    bone += head


def sorted_box(
    side: int, near: float, far: float, top: float, bottom: float
) -> tuple[float, float, float, float]:
    """A body rectangle given by its distances from the midline, on one side."""
    left, right = sorted((side * near, side * far))
    return left, top, right, bottom
