"""What is denser and what is clearer: one film's greys less the other's, inside the lungs.

Both films' greys inside the lungs are brought to one histogram, half way between the two,
so that exposure and window do not show. An even change of both lungs does not show either,
and technique and position do: the caption says so.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Grey = NDArray[np.uint8]
Mask = NDArray[np.bool_]

# Okabe and Ito: told apart with any common colour vision deficiency.
DENSER = (230, 159, 0)
CLEARER = (86, 180, 233)
# A difference of so many greys is drawn in full colour, one below the other not at all.
_FULL_COLOUR = 80.0
_FEWEST_GREYS = 8.0
_MOST_OPAQUE = 0.85
_RIM = 0.03
_SMOOTHING = 0.018
_QUANTILES = np.linspace(0, 1, 129)
_FEWEST_PIXELS = 100


def signed_difference(prior: Grey, current: Grey, lungs: Mask) -> NDArray[np.float32]:
    """Current less prior, after both have been brought to one histogram.

    Args:
        prior: (rows, columns), drawn over the current film.
        current: (rows, columns).
        lungs: where both films show lung; see `without_rim`.

    Returns:
        (rows, columns) greys, above 0 where it became denser, 0 outside the lungs. The
        films in the other order give the same with the other sign.
    """
    difference = np.zeros(prior.shape, np.float32)
    if np.count_nonzero(lungs) < _FEWEST_PIXELS:
        return difference
    tall = int(np.count_nonzero(lungs.any(axis=1)))
    one, other = (_smoothed(grey, tall * _SMOOTHING) for grey in (prior, current))
    spread = [np.quantile(grey[lungs], _QUANTILES) for grey in (one, other)]
    middle = (spread[0] + spread[1]) / 2
    matched = [
        np.interp(grey[lungs], own, middle) for grey, own in zip((one, other), spread, strict=True)
    ]
    difference[lungs] = matched[1] - matched[0]
    return difference


def without_rim(lungs: Mask) -> Mask:
    """The lungs without their edge, where the least shift makes a difference.

    Args:
        lungs: (rows, columns) where both films show lung.
    """
    tall = int(np.count_nonzero(lungs.any(axis=1)))
    side = 2 * max(1, round(tall * _RIM)) + 1
    picture = Image.fromarray(lungs.astype(np.uint8) * 255)
    return np.asarray(picture.filter(ImageFilter.MinFilter(side))) >= 128


def coloured(grey: Grey, difference: NDArray[np.float32]) -> NDArray[np.uint8]:
    """The difference in colours over a dimmed film.

    Args:
        grey: (rows, columns) the current film.
        difference: (rows, columns) of `signed_difference`.

    Returns:
        (rows, columns, 3) uint8.
    """
    strength = (np.abs(difference) - _FEWEST_GREYS) / (_FULL_COLOUR - _FEWEST_GREYS)
    opacity = (np.clip(strength, 0, 1) * _MOST_OPAQUE)[..., None]
    colour = np.where((difference > 0)[..., None], DENSER, CLEARER)
    ground = np.repeat(grey[..., None] * 0.55, 3, axis=2)
    return np.asarray(ground * (1 - opacity) + colour * opacity).astype(np.uint8)


def _smoothed(grey: Grey, radius: float) -> NDArray[np.float64]:
    blurred = Image.fromarray(grey).filter(ImageFilter.GaussianBlur(max(radius, 0.5)))
    return np.asarray(blurred).astype(np.float64)
