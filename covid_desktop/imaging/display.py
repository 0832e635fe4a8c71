"""From stored values to the greys on the screen: one table, one look-up.

The chain of DICOM PS3.3 and PS3.4 N.2: stored value, Modality LUT, VOI (window or
LUT), then the inversion, always in this order. As stored values have at most 16
bits, the whole chain is computed once per possible value and then looked up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.film import (
    VOI,
    Film,
    ModalityTransform,
    Rescale,
    StoredPixels,
    VOIShape,
    VOIWindow,
)

# np.take over strips that stay in the cache is three times as fast as over a whole film.
_STRIP_ROWS = 32
# Percentiles of a quarter of a million pixels differ from those of the whole film by less
# than a grey.
_SAMPLE_PIXELS = 250_000


@dataclass(frozen=True, eq=False)
class GreyTable:
    """The grey of every possible stored value.

    Attributes:
        first: stored value of the first entry (negative for signed films).
        greys: 1-D uint8, 0 black to 255 white.
    """

    first: int
    greys: NDArray[np.uint8]


def automatic_window(
    film: Film, low: float = 0.5, high: float = 99.5, *, inside: NDArray[np.bool_] | None = None
) -> VOIWindow:
    """A window that spreads the film's own values from black to white.

    Args:
        film: any film; its padding is left out.
        low: percentile of the modality values that becomes black, 0 to 100.
        high: percentile that becomes white, 0 to 100.
        inside: (r, c) grid over the whole film: only values where it is true count (the
            lungs); where none is, all do.

    Returns:
        A LINEAR_EXACT window, so that films with small fractional values fare as well.
    """
    step = max(1, int(np.ceil(np.sqrt(film.stored.size / _SAMPLE_PIXELS))))
    sample: NDArray[Any] = film.stored[::step, ::step]
    if inside is not None:
        chosen = sample[_sampled(inside, film.stored.shape, step)]
        sample = chosen if chosen.size else sample
    if film.padding is not None:
        first, last = film.padding
        exposed = sample[(sample < first) | (sample > last)]
        sample = exposed if exposed.size else sample
    if isinstance(film.modality, Rescale):
        # A linear transform keeps the order of stored values, or turns it round, and whole
        # numbers are counted several times faster than np.percentile sorts them.
        is_turned = film.modality.slope < 0
        ends = _percentiles(sample, (100 - low, 100 - high) if is_turned else (low, high))
        black, white = film.modality.apply(ends)
    else:
        black, white = np.percentile(film.modality.apply(sample), [low, high])
    smallest = abs(film.modality.slope) if isinstance(film.modality, Rescale) else 1.0
    width = max(float(white - black), smallest)
    return VOIWindow(
        center=float(black + white) / 2,
        width=width,
        shape=VOIShape.LINEAR_EXACT,
        explanation="automatic",
    )


def _percentiles(stored: NDArray[Any], percents: tuple[float, float]) -> NDArray[np.float64]:
    """Percentiles of whole numbers, between neighbours by straight line, as np.percentile."""
    first = int(stored.min())
    reached = np.cumsum(np.bincount(np.subtract(stored, first, dtype=np.intp).ravel()))
    places = np.array(percents) / 100 * (stored.size - 1)
    below = np.floor(places).astype(np.intp)
    above = np.minimum(below + 1, stored.size - 1)
    low, high = (first + np.searchsorted(reached, rank, side="right") for rank in (below, above))
    return low.astype(np.float64) + (places - below) * (high - low)


def _sampled(grid: NDArray[np.bool_], shape: tuple[int, ...], step: int) -> NDArray[np.bool_]:
    """A grid over the whole film, looked up at every step-th row and column."""
    rows = np.arange(0, shape[0], step) * grid.shape[0] // shape[0]
    columns = np.arange(0, shape[1], step) * grid.shape[1] // shape[1]
    return np.asarray(grid[np.ix_(rows, columns)])


def default_voi(film: Film) -> VOI:
    """How a film is shown before the reader touches it.

    The file's first wish; without one, 8-bit films over their full range, as any
    picture viewer shows them, and deeper films by `automatic_window`.
    """
    if film.voi:
        return film.voi[0]
    is_plain = isinstance(film.modality, Rescale) and film.modality == Rescale()
    if is_plain and film.bits_stored <= 8 and film.stored.dtype == np.uint8:
        full = float(2**film.bits_stored)
        return VOIWindow(center=full / 2, width=full, explanation="full range")
    return automatic_window(film)


def grey_table(film: Film, voi: VOI, *, invert: bool = False) -> GreyTable:
    """The greys of all stored values that the film can hold.

    Args:
        film: whose Modality LUT, polarity and padding apply.
        voi: the window or LUT to look through, in modality values.
        invert: the reader's wish to see the negative.

    Returns:
        A table over 2**bits_stored values. Padding is black whatever the inversion.
    """
    count = 2**film.bits_stored
    first = -(count // 2) if film.stored.dtype == np.int16 else 0
    values = _modality_values(film.modality, first, count)
    if isinstance(voi, VOIWindow):
        output = windowed(values, voi)
    else:
        output = np.minimum(voi.apply(values) / (2**voi.bits - 1), 1.0)
    output *= 255
    greys = np.rint(output, out=output).astype(np.uint8)
    if film.is_inverted != invert:
        greys = np.subtract(255, greys, dtype=np.uint8)
    if film.padding is not None:
        low, high = film.padding
        greys[max(low - first, 0) : max(high - first + 1, 0)] = 0
    greys.flags.writeable = False
    return GreyTable(first, greys)


@lru_cache(maxsize=8)  # the films on the screen: half a megabyte each
def _modality_values(modality: ModalityTransform, first: int, count: int) -> NDArray[np.float64]:
    """Of all stored values that a film can hold, lowest first; nobody may write to them."""
    values = modality.apply(np.arange(first, first + count))
    values.flags.writeable = False
    return values


def apply_table(stored: StoredPixels, table: GreyTable) -> NDArray[np.uint8]:
    """Look up the grey of every pixel.

    Args:
        stored: (rows, columns) stored values, or any part of a film.
        table: from `grey_table`; values outside it take its first or last grey.

    Returns:
        uint8 of the same shape.
    """
    greys = np.empty(stored.shape, dtype=np.uint8)
    # Where no value can lie outside, the quickest way to deal with those that do will do.
    is_whole = not table.first and table.greys.size > np.iinfo(stored.dtype).max
    mode: Literal["wrap", "clip"] = "wrap" if is_whole else "clip"
    for top in range(0, stored.shape[0], _STRIP_ROWS):
        strip: NDArray[Any] = stored[top : top + _STRIP_ROWS]
        if table.first:
            strip = np.subtract(strip, table.first, dtype=np.intp)
        np.take(table.greys, strip, out=greys[top : top + _STRIP_ROWS], mode=mode)
    return greys


def to_grey(film: Film, voi: VOI | None = None, *, invert: bool = False) -> NDArray[np.uint8]:
    """The film as it is shown: lungs dark, bones bright.

    Args:
        film: any film.
        voi: the window or LUT; None for `default_voi`.
        invert: show the negative.

    Returns:
        (rows, columns) uint8, 0 black to 255 white.
    """
    voi = default_voi(film) if voi is None else voi
    return apply_table(film.stored, grey_table(film, voi, invert=invert))


def windowed(values: NDArray[np.float64], window: VOIWindow) -> NDArray[np.float64]:
    """Window function of PS3.3 C.11.2.1.2 and C.11.2.1.3.

    Args:
        values: modality values of any shape.
        window: center, width and shape.

    Returns:
        Same shape, 0 to 1.
    """
    if window.shape is VOIShape.SIGMOID:
        slope = -4 * (values - window.center) / window.width
        return np.asarray(1 / (1 + np.exp(np.clip(slope, -500, 500))))
    if window.shape is VOIShape.LINEAR_EXACT:
        center, width = window.center, window.width
    else:
        center, width = window.center - 0.5, max(window.width, 1.0) - 1
    if width <= 0:
        return (values > center).astype(np.float64)
    output = values - center
    output /= width
    output += 0.5
    return np.clip(output, 0.0, 1.0, out=output)
