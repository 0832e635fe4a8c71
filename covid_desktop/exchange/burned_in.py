"""Text burned into the pixels: found by signs, and blacked out by rectangles.

No rule finds every burned-in name. So the reader is told of each sign that there may be one,
looks, and draws rectangles over what must go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut
from pydicom.pixels.utils import pixel_array

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.film import Film
from covid_desktop.domain.sentence import sentence
from covid_desktop.exchange.errors import CopyNotMade
from covid_desktop.imaging.dicom_values import text
from covid_desktop.imaging.display import default_voi, grey_table, to_grey

_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_COPIED = {"DV", "DI", "DF", "WSD", "SD", "SI", "DRW"}
_LOOK = sentence(
    "Look at the whole film in the negative too, and black out all text by rectangles."
)
# Letters: many changes between the brightest grey and a much darker one along a row.
_LETTER_STEP = 100
_MOST_CHANGES = 40


@dataclass(frozen=True)
class Rectangle:
    """A part of the film to be blacked out, in pixels.

    Attributes:
        left, top: the first column and row inside.
        columns, rows: size.
    """

    left: int
    top: int
    columns: int
    rows: int


def burned_in_signs(ds: Dataset, film: Film) -> tuple[Reason, ...]:
    """Signs that text may be burned into the film; empty if the film gives none.

    Args:
        ds: the film's data set.
        film: the same film as loaded.
    """
    signs = []
    said = film.facts.burned_in_annotation
    if said is True:
        signs.append(
            _sign("burned-in-text", sentence("The film says that text is burned into it."))
        )
    is_copied = text(ds, "ConversionType").upper() in _COPIED
    if said is None and (text(ds, "SOPClassUID").startswith(_SECONDARY_CAPTURE) or is_copied):
        what = sentence(
            "The film was copied from a screen or scanned, and often such films carry text."
        )
        signs.append(_sign("copied-film", what))
    if _has_overlay_in_pixels(ds):
        what = sentence(
            "An overlay was kept in unused bits of the pixels; the copy holds it no more."
        )
        signs.append(_sign("overlay-in-pixels", what))
    if said is not True and _looks_lettered(to_grey(film)):
        what = sentence("The edges of the film look as if letters were burned into them.")
        signs.append(_sign("looks-lettered", what))
    return tuple(signs)


def must_be_rewritten(ds: Dataset, rectangles: Sequence[Rectangle]) -> bool:
    """Do the pixels have to change?

    Args:
        ds: the film's data set.
        rectangles: what the reader wants blacked out.
    """
    return bool(rectangles) or _has_overlay_in_pixels(ds)


def black_out(ds: Dataset, film: Film, rectangles: Sequence[Rectangle]) -> None:
    """Set rectangles to black and keep the pixels uncompressed, in place.

    Black is what the screen shows black: the highest value of an inverted film. Unused bits are
    cleared. Colour becomes RGB.

    Args:
        ds: the film's data set, with pixels.
        film: the same film as loaded.
        rectangles: may reach beyond the film, but not lie outside.

    Raises:
        CopyNotMade: a rectangle lies outside the film.
    """
    is_grey = text(ds, "PhotometricInterpretation").upper().startswith("MONOCHROME")
    pixels: NDArray[Any] = film.stored.copy() if is_grey else _rgb(ds)
    black = _black(film) if is_grey else 0
    for rectangle in rectangles:
        part = pixels[_inside(rectangle, film)]
        part[...] = black
    _put(ds, pixels, film.bits_stored if is_grey else pixels.dtype.itemsize * 8)


def _inside(rectangle: Rectangle, film: Film) -> tuple[slice, slice]:
    top, left = max(rectangle.top, 0), max(rectangle.left, 0)
    bottom = min(rectangle.top + rectangle.rows, film.rows)
    right = min(rectangle.left + rectangle.columns, film.columns)
    if top >= bottom or left >= right:
        raise CopyNotMade(
            "rectangle-outside",
            "A rectangle to be blacked out lies outside the film.",
            "Draw it again on the film.",
        )
    return slice(top, bottom), slice(left, right)


def _black(film: Film) -> int:
    """The stored value at the dark end of the film's own display."""
    half = 2 ** (film.bits_stored - 1)
    low, high = (-half, half - 1) if film.stored.dtype == np.int16 else (0, 2 * half - 1)
    table = grey_table(film, default_voi(film))
    greys = table.greys[np.clip([low - table.first, high - table.first], 0, table.greys.size - 1)]
    return low if greys[0] <= greys[1] else high


def _rgb(ds: Dataset) -> NDArray[Any]:
    """Pixels of a colour film as (rows, columns, 3)."""
    if text(ds, "PhotometricInterpretation").upper() == "PALETTE COLOR":
        return apply_color_lut(pixel_array(ds), ds)[..., :3].copy()
    return pixel_array(ds).copy()


def _put(ds: Dataset, pixels: NDArray[Any], bits: int) -> None:
    """Uncompressed pixels with all attributes that describe them."""
    ds.BitsAllocated = pixels.dtype.itemsize * 8
    ds.BitsStored, ds.HighBit = bits, bits - 1
    ds.PixelRepresentation = int(pixels.dtype.kind == "i")
    if pixels.ndim == 3:
        ds.SamplesPerPixel, ds.PlanarConfiguration = 3, 0
        ds.PhotometricInterpretation = "RGB"
        _remove_palette(ds)
    data = np.ascontiguousarray(pixels, pixels.dtype.newbyteorder("<")).tobytes()
    ds.PixelData = data + b"\0" * (len(data) % 2)
    ds["PixelData"].VR = "OW" if ds.BitsAllocated > 8 else "OB"
    ds["PixelData"].is_undefined_length = False
    ds.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian


def _remove_palette(ds: Dataset) -> None:
    for element in [e for e in ds.group_dataset(0x0028) if "Palette" in e.keyword]:
        del ds[element.tag]


def _has_overlay_in_pixels(ds: Dataset) -> bool:
    """Old overlays live in unused bits of the pixels: a bit position, and no data of their own."""
    groups = range(0x6000, 0x6020, 2)
    return any((g, 0x0010) in ds and (g, 0x3000) not in ds for g in groups)


def _looks_lettered(grey: NDArray[np.uint8]) -> bool:
    """Many sharp changes to full white along the rows of the outer sixth of the film."""
    rows, columns = grey.shape
    high, wide = max(rows // 6, 1), max(columns // 6, 1)
    bands = (grey[:high], grey[-high:], grey[:, :wide], grey[:, -wide:])
    for band in bands:
        white = band[:, :-1] >= 250
        fall = band[:, :-1].astype(np.int16) - band[:, 1:] >= _LETTER_STEP
        if int(np.count_nonzero(white & fall)) > _MOST_CHANGES:
            return True
    return False


def _sign(code: str, what: str) -> Reason:
    return Reason(code, what, _LOOK)
