"""How often each value occurs in a film."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.film import Film

# Every pixel of a small film, and about this many of a large one.
_SAMPLE_PIXELS = 1_000_000


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts over equal steps of the modality values.

    Attributes:
        counts: (bins,) pixels in each step, from low to high; of large films a sample.
        low: modality value where the first step begins.
        high: where the last one ends.
    """

    counts: NDArray[np.int64]
    low: float
    high: float


def histogram(film: Film, bins: int) -> Histogram:
    """Count the film's values; padding is left out.

    Args:
        film: any film.
        bins: number of steps, >= 1.
    """
    step = max(1, int(np.ceil(np.sqrt(film.stored.size / _SAMPLE_PIXELS))))
    sample = film.stored[::step, ::step].ravel()
    if film.padding is not None:
        first, last = film.padding
        exposed = sample[(sample < first) | (sample > last)]
        sample = exposed if exposed.size else sample
    values = film.modality.apply(sample)
    low, high = float(values.min()), float(values.max())
    if high <= low:
        high = low + 1.0
    counts, _ = np.histogram(values, bins=bins, range=(low, high))
    return Histogram(counts.astype(np.int64), low, high)
