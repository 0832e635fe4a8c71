"""Where the model looked, as colour on the grey film."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

# Nine stops of viridis (Smith and van der Walt 2015, CC0): even steps of lightness, and
# readable with any common colour vision deficiency.
_VIRIDIS = np.array(
    (
        (68, 1, 84), (72, 40, 120), (62, 73, 137), (49, 104, 142), (38, 130, 142),
        (31, 158, 137), (53, 183, 121), (144, 215, 67), (253, 231, 37),
    ),
    dtype=np.float32,
)  # fmt: skip
# Full attribution lets 40 % of the film through: the anatomy under it stays readable.
_MOST_OPAQUE = 0.6
_STRIP_ROWS = 256


def blend_attribution(
    grey: NDArray[np.uint8], attribution: NDArray[np.float32], *, opacity: float = _MOST_OPAQUE
) -> NDArray[np.uint8]:
    """Lay the attribution over the film; clear where the model hardly looked.

    Args:
        grey: (rows, columns), the film as shown.
        attribution: any shape, 0 to 1, in film coordinates on the network's coarse grid.
        opacity: 0 to 1, of the colour where the attribution is 1.

    Returns:
        (rows, columns, 3) uint8; equal to the grey in all channels where the attribution is 0.
    """
    rows, columns = grey.shape
    grid = np.nan_to_num(np.clip(np.asarray(attribution, dtype=np.float32), 0.0, 1.0))
    fine = Image.fromarray(grid).resize((columns, rows), Image.Resampling.BILINEAR)
    strength = np.clip(np.asarray(fine), 0.0, 1.0)
    picture = np.empty((rows, columns, 3), dtype=np.uint8)
    stops = np.linspace(0.0, 1.0, len(_VIRIDIS))
    for top in range(0, rows, _STRIP_ROWS):  # a whole film in floating point would be large
        strip = slice(top, top + _STRIP_ROWS)
        share = strength[strip] * opacity
        for channel in range(3):
            colour = np.interp(strength[strip], stops, _VIRIDIS[:, channel])
            mixed = grey[strip] * (1.0 - share) + colour * share
            picture[strip, :, channel] = np.rint(mixed)
    return picture
