"""The rims of the six lung zones in film coordinates, for whoever draws them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.lungs import LungFields, Mask

# Rows of the network's grid over which a rim is smoothed: its steps are nobody's anatomy.
_SMOOTH_ROWS = 7

Outline = tuple[tuple[float, float], ...]


def zone_outlines(fields: LungFields) -> dict[str, Outline]:
    """Each zone as a closed polygon, down its left side and up its right.

    Args:
        fields: the lungs.

    Returns:
        For each of ZONES points (x, y) in film pixels; empty where there is no such zone.
    """
    box, side = fields.box, fields.right.shape[0]
    scale = np.array([(box.right - box.left) / side, (box.bottom - box.top) / side])
    corner = np.array([box.left, box.top], np.float64)
    rims = {}
    for zone, mask in fields.zones().items():
        points = _rim(mask) * scale + corner
        rims[zone] = tuple((float(x), float(y)) for x, y in points)
    return rims


def _rim(mask: Mask) -> NDArray[np.float64]:
    """Points (x, y) on the grid; each row of a lung is taken as one span."""
    rows = np.flatnonzero(mask.any(axis=1))
    if rows.size == 0:
        return np.empty((0, 2))
    left = _smoothed(mask[rows].argmax(axis=1).astype(np.float64))
    right = _smoothed(mask.shape[1] - mask[rows][:, ::-1].argmax(axis=1).astype(np.float64))
    # From the upper rim of the first row to the lower rim of the last.
    y = np.linspace(float(rows[0]), float(rows[-1] + 1), rows.size)
    return np.concatenate([np.stack([left, y], 1), np.stack([right, y], 1)[::-1]])


def _smoothed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Running mean that keeps the ends where they are."""
    reach = min(_SMOOTH_ROWS // 2, (values.size - 1) // 2)
    if reach < 1:
        return values
    padded = np.pad(values, reach, mode="reflect", reflect_type="odd")
    return np.convolve(padded, np.full(2 * reach + 1, 1 / (2 * reach + 1)), mode="valid")
