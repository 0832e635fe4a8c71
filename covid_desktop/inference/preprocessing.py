"""The only code that turns a Film into what a network sees; training uses it too.

Film -> grey by its own percentiles (so the reader's or the file's window does not
matter) -> uniform borders trimmed (so they cannot tell the archive) -> square ->
contrast-limited histogram equalisation (so a monotone change of exposure, gamma or
window all but vanishes) -> standardised float32.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import Box, LungFields, Mask
from covid_desktop.imaging.display import automatic_window, to_grey
from covid_desktop.imaging.lung_fields import lungs_in, with_rim

Grey = NDArray[np.uint8]

# A border row or column is uniform when its greys spread by less than this (of 255):
# JPEG ringing and detector noise stay below, any anatomy above.
_UNIFORM_SPREAD = 10.0
# At most this share may be trimmed from one side: a film is never trimmed away.
_MOST_TRIMMED = 0.25
# The film is reduced to about this multiple of the network's size before trimming.
_WORKING_MULTIPLE = 2


@dataclass(frozen=True)
class Recipe:
    """The parameters of preprocessing; travels in the model card.

    Attributes:
        size: side of the network's square input, pixels.
        clip_limit: a histogram bin is clipped to this multiple of the mean bin before
            equalisation; large values give plain equalisation.
        mean, std: greys scaled to 0..1 are standardised by these.
        lung_margin: the network sees the rectangle around both lungs, widened by this share
            on each side; None if it sees the whole film.
        lungs_alone: it is shown the film twice: as it is, and with all but the lungs black.
    """

    size: int
    clip_limit: float = 4.0
    mean: float = 0.5
    std: float = 0.29
    lung_margin: float | None = None
    lungs_alone: bool = False

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Recipe:
        """Read from the card.

        Raises:
            KeyError, TypeError, ValueError: the card is not of this form.
        """
        size = float(data["size"])
        clip_limit, mean, std = (float(data[key]) for key in ("clip_limit", "mean", "std"))
        if not (16 <= size <= 2048 and clip_limit >= 1 and -10 <= mean <= 10 and 0 < std <= 10):
            raise ValueError("recipe out of range")
        margin = data.get("lung_margin")
        if margin is not None and not 0 <= float(margin) <= 1:
            raise ValueError("recipe out of range")
        lungs_alone = data.get("lungs_alone", False)
        if not isinstance(lungs_alone, bool) or (lungs_alone and margin is None):
            raise ValueError("recipe out of range")
        margin = None if margin is None else float(margin)
        return cls(int(size), clip_limit, mean, std, margin, lungs_alone)


@dataclass(frozen=True, eq=False)
class FramedFilm:
    """The trimmed film as a square grey picture.

    Attributes:
        grey: (size, size) uint8, lungs dark.
        box: what of the film it shows, in film pixels.
    """

    grey: NDArray[np.uint8]
    box: Box


def grey_of(film: Film) -> Grey:
    """The whole film as grey by its own percentiles: (rows, columns) uint8, lungs dark."""
    return to_grey(film, automatic_window(film))


def frame_film(film: Film, size: int) -> FramedFilm:
    """Trim uniform borders and resample to a square of `size` pixels; see `frame_grey`."""
    return frame_grey(grey_of(film), size)


def frame_grey(whole: Grey, size: int, box: Box | None = None) -> FramedFilm:
    """A part of a film as a square grey picture.

    The aspect ratio is not kept: part of the training films came without theirs.

    Args:
        whole: of `grey_of`.
        size: side of the square.
        box: the part, in film pixels, not empty; None for all but uniform borders.
    """
    if box is not None:
        # Cut first: resampling a box of the whole would let in a rim of what lies around it.
        part = Image.fromarray(whole[box.top : box.bottom, box.left : box.right])
        # Pillow shrinks by a whole factor first, several times faster on a large film.
        square = part.resize((size, size), Image.Resampling.BILINEAR, reducing_gap=2.0)
        return FramedFilm(np.asarray(square), box)
    grey = Image.fromarray(whole)
    factor = max(1, min(grey.size) // (_WORKING_MULTIPLE * size))
    reduced = grey.reduce(factor) if factor > 1 else grey
    top, left, bottom, right = _uniform_border(np.asarray(reduced))
    square = reduced.resize((size, size), Image.Resampling.BILINEAR, box=(left, top, right, bottom))
    box = Box(
        top * factor,
        left * factor,
        min(bottom * factor, whole.shape[0]),
        min(right * factor, whole.shape[1]),
    )
    return FramedFilm(np.asarray(square), box)


def normalise(grey: NDArray[np.uint8], recipe: Recipe) -> NDArray[np.float32]:
    """Equalise and standardise a grey picture.

    Args:
        grey: (rows, columns) uint8.
        recipe: clip limit, mean, std.

    Returns:
        (rows, columns) float32.
    """
    histogram = np.bincount(grey.ravel(), minlength=256).astype(np.float64)
    limit = recipe.clip_limit * grey.size / 256
    clipped = np.minimum(histogram, limit)
    clipped += (grey.size - clipped.sum()) / 256
    # The middle of each bin's share, so black and white are treated alike.
    levels = (np.cumsum(clipped) - clipped / 2) / grey.size
    table = ((levels - recipe.mean) / recipe.std).astype(np.float32)
    return table[grey]


def lungs_only(grey: Grey, lungs: Mask) -> Grey:
    """A framed film with all but the lungs, and a rim around them, painted black.

    Args:
        grey: (side, side) uint8.
        lungs: (side, side) bool.
    """
    return np.where(with_rim(lungs), grey, np.uint8(0))


def renditions(grey: Grey, recipe: Recipe, lungs: Mask | None = None) -> NDArray[np.float32]:
    """What a network of this recipe is shown of a framed film.

    Args:
        grey: (size, size) uint8.
        recipe: of the network.
        lungs: (size, size) bool; where there are none, what would show them alone shows the film.

    Returns:
        (1 or 2, size, size) float32: the film, and the lungs alone where the recipe asks for it.
    """
    film = normalise(grey, recipe)
    if not recipe.lungs_alone:
        return film[None]
    if lungs is None or not lungs.any():
        return np.stack([film, film])
    return np.stack([film, normalise(lungs_only(grey, lungs), recipe)])


def region_for(recipe: Recipe, lungs: LungFields | None) -> Box | None:
    """The part of a film that a network of this recipe sees; None for the whole film.

    Where no lungs were found the network sees the whole film: it then decides whether this
    is a chest film at all.
    """
    if recipe.lung_margin is None or lungs is None or not lungs.are_found:
        return None
    return lungs.bounding_box(recipe.lung_margin)


def preprocess(
    film: Film, recipe: Recipe, lungs: LungFields | None = None, whole: Grey | None = None
) -> tuple[NDArray[np.float32], Box]:
    """What the network sees of a film.

    Args:
        film: the film.
        recipe: of the network.
        lungs: of the film, where they are known.
        whole: of `grey_of(film)`, where it is at hand already.

    Returns:
        Tensor (1, 1 or 2, size, size) float32, the film's `renditions`; and the part of the film
        that they show.
    """
    grey = grey_of(film) if whole is None else whole
    framed = frame_grey(grey, recipe.size, region_for(recipe, lungs))
    mask = None
    if recipe.lungs_alone and lungs is not None and lungs.are_found:
        mask = lungs_in(lungs, framed.box, recipe.size)
    return renditions(framed.grey, recipe, mask)[None], framed.box


def _uniform_border(grey: NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """The rectangle left when uniform rows and columns are taken off: top, left, bottom, right."""
    top, bottom = _span(_robust_spread(grey))
    left, right = _span(_robust_spread(np.ascontiguousarray(grey[top:bottom].T)))
    return top, left, bottom, right


def _robust_spread(lines: NDArray[np.uint8]) -> NDArray[np.float64]:
    """95th less 5th percentile of each line: a marker letter does not keep a border alive.

    As np.percentile gives it; the stable sort of bytes is a radix sort, ten times faster.
    """
    ordered = np.sort(lines, axis=1, kind="stable")
    low, high = (_between(ordered, share * (lines.shape[1] - 1)) for share in (0.05, 0.95))
    return high - low


def _between(ordered: NDArray[np.uint8], place: float) -> NDArray[np.float64]:
    """The value at a fractional place of each sorted line."""
    below = int(place)
    above = min(below + 1, ordered.shape[1] - 1)
    share = place - below
    between: NDArray[np.float64] = (1 - share) * ordered[:, below] + share * ordered[:, above]
    return between


def _span(spread: NDArray[np.float64]) -> tuple[int, int]:
    """First and one past the last line that is not uniform, trimming no more than allowed."""
    length = spread.size
    alive = np.flatnonzero(spread >= _UNIFORM_SPREAD)
    if alive.size == 0:
        return 0, length
    most = int(length * _MOST_TRIMMED)
    return min(int(alive[0]), most), max(int(alive[-1]) + 1, length - most)
