"""How the reader turns a film: quarter turns and a mirror image, plain geometry.

"Film" coordinates are those of the stored pixels: x in columns, y in rows. "Seen"
coordinates are those of the film as turned: u to the right, v downwards, both in film
pixels, (0, 0) the upper left corner of what is seen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Orientation:
    """Mirrored left to right first, then turned clockwise.

    Attributes:
        turns: quarter turns clockwise, 0 to 3.
        is_flipped: left and right are exchanged.
    """

    turns: int = 0
    is_flipped: bool = False

    @property
    def is_sideways(self) -> bool:
        """The film's rows run up and down."""
        return self.turns % 2 == 1

    @property
    def degrees(self) -> int:
        """Clockwise: 0, 90, 180 or 270."""
        return 90 * self.turns

    def turned(self, quarters: int) -> Orientation:
        """What is seen, turned clockwise by so many quarters (negative: anticlockwise)."""
        return replace(self, turns=(self.turns + quarters) % 4)

    def flipped(self) -> Orientation:
        """What is seen, with its left and right exchanged."""
        return Orientation(-self.turns % 4, not self.is_flipped)

    def size(self, columns: int, rows: int) -> tuple[int, int]:
        """Width and height of what is seen of a film."""
        return (rows, columns) if self.is_sideways else (columns, rows)

    def to_seen(self, x: float, y: float, columns: int, rows: int) -> tuple[float, float]:
        """Seen coordinates of a point of a film of this size."""
        if self.is_flipped:
            x = columns - x
        if self.turns == 1:
            return rows - y, x
        if self.turns == 2:
            return columns - x, rows - y
        if self.turns == 3:
            return y, columns - x
        return x, y

    def to_film(self, u: float, v: float, columns: int, rows: int) -> tuple[float, float]:
        """Film coordinates of a point given in seen ones; undoes `to_seen`."""
        if self.turns == 1:
            x, y = v, rows - u
        elif self.turns == 2:
            x, y = columns - u, rows - v
        elif self.turns == 3:
            x, y = columns - v, u
        else:
            x, y = u, v
        return (columns - x if self.is_flipped else x), y

    def apply(self, pixels: NDArray[Any]) -> NDArray[Any]:
        """Pixels of a film, or of a part of one, as they are seen.

        Args:
            pixels: (rows, columns) of any type.

        Returns:
            Contiguous, of the seen size; the same array where nothing is turned.
        """
        if self == UPRIGHT:
            return pixels
        mirrored = pixels[:, ::-1] if self.is_flipped else pixels
        return np.ascontiguousarray(np.rot90(mirrored, -self.turns))


UPRIGHT = Orientation()
