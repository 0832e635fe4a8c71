"""What of a film lies under a drawing, resampled as stored values.

Cells of a drawing and pixels of a film are counted from the outer corner of the first one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.comparison.geometry import Matrix
from covid_desktop.imaging.film_levels import AROUND, resized

# Not a value that interpolation can come to.
_BEYOND = -1e6


@dataclass(frozen=True, eq=False)
class Cut:
    """The part of a drawing that a film covers.

    Attributes:
        left, top: of the part, in cells of the drawing.
        values: (rows, columns) of the part, of the film's own type.
        is_beyond: cells that the film does not cover; None where it covers all.
    """

    left: int
    top: int
    values: NDArray[Any]
    is_beyond: NDArray[np.bool_] | None

    @property
    def rows(self) -> int:
        """Of the part."""
        return int(self.values.shape[0])

    @property
    def columns(self) -> int:
        """Of the part."""
        return int(self.values.shape[1])


def cut_out(
    level: NDArray[Any], to_level: Matrix, shape: tuple[int, int], *, enlarge: bool
) -> Cut | None:
    """Resample what lies under a drawing.

    Args:
        level: (rows, columns) uint8 or uint16.
        to_level: cells of the drawing -> pixels of the level.
        shape: rows and columns of the drawing.
        enlarge: a pixel of the level covers more than a cell.

    Returns:
        None where the film lies beside the drawing.
    """
    is_upright = to_level[0, 1] == to_level[1, 0] == 0 and to_level[0, 0] > 0 < to_level[1, 1]
    left, top, right, bottom = _covered(level.shape, to_level, shape, whole=is_upright)
    if right <= left or bottom <= top:
        return None
    size = (right - left, bottom - top)
    corners = to_level @ np.array([
        [left, right, left, right], [top, top, bottom, bottom], [1, 1, 1, 1],
    ])  # fmt: skip
    if is_upright:
        # Several times as fast as through a transform, and never aliased.
        (x0, y0), (x1, y1) = corners[:2, 0], corners[:2, 3]
        return Cut(left, top, resized(level, (x0, y0, x1, y1), size, enlarge=enlarge), None)
    first = np.maximum(np.floor(corners.min(axis=1)[:2]).astype(int) - AROUND, 0)
    last = np.ceil(corners.max(axis=1)[:2]).astype(int) + AROUND
    near = level[first[1] : last[1], first[0] : last[0]]
    here = to_level.copy()
    here[:2, 2] = corners[:2, 0] - first
    smooth = Image.Resampling.BICUBIC if enlarge else Image.Resampling.BILINEAR
    drawn = np.asarray(
        Image.fromarray(near.astype(np.float32)).transform(
            size, Image.Transform.AFFINE, tuple(here[:2].ravel().tolist()),
            resample=smooth, fillcolor=_BEYOND,
        )
    )  # fmt: skip
    values = np.clip(drawn + 0.5, 0, np.iinfo(level.dtype).max).astype(level.dtype)
    return Cut(left, top, values, drawn == _BEYOND)


def _covered(
    level: tuple[int, ...], to_level: Matrix, shape: tuple[int, int], *, whole: bool
) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the cells under which the film lies, wholly or in part."""
    rows, columns = level
    corners = np.array([[0, columns, 0, columns], [0, 0, rows, rows], [1, 1, 1, 1]])
    ends = np.linalg.inv(to_level) @ corners
    (left, top), (right, bottom) = ends.min(axis=1)[:2], ends.max(axis=1)[:2]
    # A little is allowed for, or a film that just fits would lose its last column.
    inner, outer = (np.ceil, np.floor) if whole else (np.floor, np.ceil)
    return (
        int(np.clip(inner(left - 1e-6), 0, shape[1])), int(np.clip(inner(top - 1e-6), 0, shape[0])),
        int(np.clip(outer(right + 1e-6), 0, shape[1])),
        int(np.clip(outer(bottom + 1e-6), 0, shape[0])),
    )  # fmt: skip
