"""Where the lungs of a film lie: right and left mask, box and six zones."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.model import ModelReference

Mask = NDArray[np.bool_]

# A to C: the patient's right lung from top to bottom; D to F: the left.
ZONES = ("A", "B", "C", "D", "E", "F")

# Less than this share of the framed film is no lung (the smallest lung of a held-out
# film with a mask has 3 %).
_SMALLEST_LUNG = 0.01


@dataclass(frozen=True)
class Box:
    """A rectangle in film pixels, half open: rows top..bottom, columns left..right."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, eq=False)
class LungFields:
    """The lungs of one film on the network's square grid.

    Attributes:
        right: (size, size) bool, the patient's right lung (on the left of the picture).
        left: (size, size) bool.
        box: the part of the film that the square shows, in film pixels.
        model: who drew them.
    """

    right: Mask
    left: Mask
    box: Box
    model: ModelReference

    @property
    def both(self) -> Mask:
        """Right and left lung together."""
        return self.right | self.left

    @property
    def are_found(self) -> bool:
        """Each lung is large enough to be one."""
        return min(float(self.right.mean()), float(self.left.mean())) >= _SMALLEST_LUNG

    def bounding_box(self, margin: float) -> Box:
        """The rectangle around both lungs, in film pixels.

        Args:
            margin: added on each side, as a share of the rectangle; cut at the film's edge.
        """
        rows = np.flatnonzero(self.both.any(axis=1))
        columns = np.flatnonzero(self.both.any(axis=0))
        box, side = self.box, self.right.shape[0]
        tall, wide = (box.bottom - box.top) / side, (box.right - box.left) / side
        top, bottom = rows[0] * tall, (rows[-1] + 1) * tall
        left, right = columns[0] * wide, (columns[-1] + 1) * wide
        up, aside = margin * (bottom - top), margin * (right - left)
        return Box(
            max(box.top, round(box.top + top - up)),
            max(box.left, round(box.left + left - aside)),
            min(box.bottom, round(box.top + bottom + up)),
            min(box.right, round(box.left + right + aside)),
        )

    def zones(self) -> dict[str, Mask]:
        """The six Brixia zones; each lung's height in thirds.

        The score's own lines (lower wall of the aortic arch, right inferior pulmonary
        vein) lie close to the thirds and cannot be seen on a white lung.
        """
        right, left = _thirds(self.right), _thirds(self.left)
        return dict(zip(ZONES, (*right, *left), strict=True))


def _thirds(lung: Mask) -> tuple[Mask, Mask, Mask]:
    """Upper, middle and lower third of a lung's height."""
    rows = np.flatnonzero(lung.any(axis=1))
    top, bottom = (int(rows[0]), int(rows[-1]) + 1) if rows.size else (0, 0)
    edges = np.linspace(top, bottom, 4).round().astype(int)
    thirds = []
    for start, stop in pairwise(edges):
        third = np.zeros_like(lung)
        third[start:stop] = lung[start:stop]
        thirds.append(third)
    return thirds[0], thirds[1], thirds[2]
