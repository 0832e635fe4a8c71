"""Modality LUT, VOI windows, VOI LUTs, polarity and padding of a DICOM film.

PS3.3 C.11.1 (Modality LUT), C.11.2 (VOI LUT), C.7.6.3.1.2 and C.11.6.1.2 (polarity),
C.7.5.1.1.2 (padding). What cannot be understood is left out: a film without its
window is still a film.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from covid_desktop.domain.film import (
    VOI,
    LookupTable,
    ModalityTransform,
    Rescale,
    VOIShape,
    VOIWindow,
)
from covid_desktop.imaging.dicom_values import number, numbers, text, values


def modality_transform(ds: Dataset) -> ModalityTransform:
    """Modality LUT Sequence, or else rescale slope and intercept (identity where absent)."""
    is_signed = number(ds, "PixelRepresentation") == 1
    for item in values(ds, "ModalityLUTSequence"):
        table = _lookup_table(item, is_signed=is_signed)
        if table is not None:
            return table
    slope, intercept = number(ds, "RescaleSlope"), number(ds, "RescaleIntercept")
    # A slope of 0 would make every film uniform; it stands in files that mean "none".
    return Rescale(slope or 1.0, intercept or 0.0)


def vois(
    ds: Dataset, modality: ModalityTransform, stored_range: tuple[int, int]
) -> tuple[VOI, ...]:
    """The file's own VOI LUTs, then its windows.

    LUTs come first: a maker that gives both has put its real curve into the LUT, and the
    window is the fallback for viewers that know none.

    Args:
        ds: the file.
        modality: its modality transform.
        stored_range: lowest and highest stored value possible.
    """
    reach = modality.apply(np.array(stored_range))
    is_signed = bool(reach.min() < 0)
    tables = [_lookup_table(item, is_signed=is_signed) for item in values(ds, "VOILUTSequence")]
    return (*(t for t in tables if t is not None), *_windows(ds))


def is_inverted(ds: Dataset) -> bool:
    """Is the highest VOI output to be shown black?

    PresentationLUTShape, where it is given, says so by itself: MONOCHROME1 with INVERSE is
    one inversion and not two (PS3.3 C.8.11.3.1.2 asks for just this pair). Without it the
    photometric interpretation decides. dcmtk does the same.
    """
    shape = text(ds, "PresentationLUTShape").upper()
    if shape in {"IDENTITY", "INVERSE"}:
        return shape == "INVERSE"
    return text(ds, "PhotometricInterpretation").upper() == "MONOCHROME1"


def padding(ds: Dataset, bits_stored: int) -> tuple[int, int] | None:
    """Stored values that are not film, low and high, both included.

    Args:
        ds: the file.
        bits_stored: bits of a stored value: the padding is cut to them as the pixels are.
    """
    first, last = number(ds, "PixelPaddingValue"), number(ds, "PixelPaddingRangeLimit")
    if first is None:
        return None
    is_signed = number(ds, "PixelRepresentation") == 1
    ends = [
        _wrapped(int(end), bits_stored, is_signed=is_signed)
        for end in (first, first if last is None else last)
    ]
    return min(ends), max(ends)


def _wrapped(value: int, bits: int, *, is_signed: bool) -> int:
    """The low bits of a value, as signed or unsigned: mends a wrong VR (US for SS) as well."""
    value &= 2**bits - 1
    return value - 2**bits if is_signed and value >= 2 ** (bits - 1) else value


def _windows(ds: Dataset) -> list[VOIWindow]:
    """Window centers and widths, paired; those that no formula allows are left out."""
    name = text(ds, "VOILUTFunction").upper()
    shape = VOIShape(name) if name in set(VOIShape) else VOIShape.LINEAR
    smallest = 1.0 if shape is VOIShape.LINEAR else 1e-9
    notes = [str(note).strip() for note in values(ds, "WindowCenterWidthExplanation")]
    pairs = zip(numbers(ds, "WindowCenter"), numbers(ds, "WindowWidth"), strict=False)
    return [
        VOIWindow(center, width, shape, notes[place] if place < len(notes) else "")
        for place, (center, width) in enumerate(pairs)
        if width >= smallest
    ]


def _lookup_table(item: Dataset, *, is_signed: bool) -> LookupTable | None:
    """One item of a LUT sequence; None if it holds no usable table."""
    descriptor = [int(n) for n in numbers(item, "LUTDescriptor")]
    if len(descriptor) != 3:
        return None
    count = descriptor[0] & 0xFFFF or 65536
    entries = _entries(item, count)
    if entries.size == 0:
        return None
    bits = descriptor[2] & 0xFFFF
    highest = int(entries.max())
    if not 1 <= bits <= 16 or highest >= 2**bits:  # makers do write 0, or 8 for 12-bit tables
        bits = max(highest.bit_length(), 1)
    entries.flags.writeable = False
    first = _wrapped(descriptor[1], 16, is_signed=is_signed)
    return LookupTable(first, entries, bits, text(item, "LUTExplanation"))


def _entries(item: Dataset, count: int) -> NDArray[np.uint16]:
    """LUTData as uint16, whatever its VR; 8-bit entries may be packed two to a word."""
    data: Any = values(item, "LUTData")
    if len(data) == 1 and isinstance(data[0], bytes):
        kind = "<u2" if _is_little_endian(item) else ">u2"
        words = np.frombuffer(data[0][: len(data[0]) // 2 * 2], dtype=kind).astype(np.uint16)
    else:
        words = (np.array(data, dtype=np.int64) & 0xFFFF).astype(np.uint16)
    if words.size == (count + 1) // 2 and count > 1:
        little = words if sys.byteorder == "little" else words.byteswap()
        return little.view(np.uint8)[:count].astype(np.uint16)
    return words[:count]


def _is_little_endian(item: Dataset) -> bool:
    return item.original_encoding[1] is not False
