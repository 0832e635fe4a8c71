"""PixelData to stored values: decoded exactly once, by one named decoder a syntax.

A second decoder is never tried after the first has failed: the more lenient one might
show half a film as a whole one.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from math import ceil, log2
from typing import Any

import gdcm
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import DecodeOptions, get_decoder
from pydicom.pixels.processing import apply_color_lut

from covid_desktop.domain.errors import FilmDamaged, FilmNotSupported
from covid_desktop.domain.film import StoredPixels
from covid_desktop.domain.sentence import sentence
from covid_desktop.imaging.codestream import CodestreamHeader, read_header, wavelet_halvings
from covid_desktop.imaging.dicom_values import integer, text
from covid_desktop.imaging.limits import check_size
from covid_desktop.imaging.raster import channels_differ, luminance, truncated

# The fastest that tells a truncated frame from a whole one; all of them under free licences.
_PLUGINS = {
    uid.JPEGBaseline8Bit: "pillow",
    uid.JPEGExtended12Bit: "pillow",  # of 8 bits; see _decode_extended for 12
    uid.JPEGLossless: "gdcm",
    uid.JPEGLosslessSV1: "gdcm",
    uid.JPEGLSLossless: "pyjpegls",
    uid.JPEGLSNearLossless: "pyjpegls",
    uid.JPEG2000Lossless: "pylibjpeg",
    uid.JPEG2000: "pylibjpeg",
    uid.HTJ2KLossless: "pylibjpeg",
    uid.HTJ2KLosslessRPCL: "pylibjpeg",
    uid.HTJ2K: "pylibjpeg",
    uid.RLELossless: "pylibjpeg",
}
# Start-of-frame markers that a JPEG may have in each syntax.
_JPEG_KINDS = {
    uid.JPEGBaseline8Bit: {0xC0, 0xC1, 0xC2},
    uid.JPEGExtended12Bit: {0xC0, 0xC1},
    uid.JPEGLossless: {0xC3},
    uid.JPEGLosslessSV1: {0xC3},
    uid.JPEGLSLossless: {0xF7},
    uid.JPEGLSNearLossless: {0xF7},
}
_NATIVE = frozenset(
    {
        uid.ImplicitVRLittleEndian,
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian,
    }
)

_WAVELETS = frozenset(s for s, plugin in _PLUGINS.items() if "2000" in s.name)
# Enough to see at once what kind of film it is; a third of a film on most screens.
_PREVIEW_SIDE = 500
# Less is decoded as a whole in about a tenth of a second.
_SLOW_BYTES = 400_000

# See raster: chroma rounding adds a few of 255 greys.
_COLOUR_TOLERANCE = 8

# GDCM prints what it thinks of a file from C++; our own errors say what the reader needs.
gdcm.Trace.DebugOff()
gdcm.Trace.WarningOff()
gdcm.Trace.ErrorOff()


@dataclass(frozen=True, eq=False)
class DecodedPixels:
    """The picture of a DICOM file.

    Attributes:
        stored: (rows, columns), right-aligned, unused bits cleared or sign-extended, read-only.
        bits_stored: 1 to 16.
        is_colour: the file is in colour, and its channels really differ.
    """

    stored: StoredPixels
    bits_stored: int
    is_colour: bool


@dataclass(frozen=True)
class _Layout:
    """The Image Pixel attributes that decoding needs, checked."""

    rows: int
    columns: int
    samples: int
    allocated: int
    bits: int
    shift: int
    is_signed: bool
    photometric: str


def decode_pixels(ds: Dataset, transfer_syntax: uid.UID) -> DecodedPixels:
    """Decode the only frame.

    Args:
        ds: a dataset with PixelData.
        transfer_syntax: of the file.

    Raises:
        FilmDamaged: truncated, or its parts contradict one another.
        FilmNotSupported: a syntax or depth that this workstation does not read.
        FilmTooLarge: see `limits`.
    """
    layout = _layout(ds)
    header = None
    if transfer_syntax in _NATIVE:
        _check_native_length(ds, layout)
    elif transfer_syntax in _PLUGINS:
        header = _check_frame(ds, transfer_syntax, layout)
    else:
        raise FilmNotSupported(
            "unknown-compression",
            "The film is compressed in a way that this workstation does not read.",
            "Export it uncompressed, or in JPEG Lossless, JPEG-LS, JPEG 2000 or RLE.",
        )
    if layout.samples == 3 or layout.photometric == "PALETTE COLOR":
        return _colour(ds, transfer_syntax, layout)
    if transfer_syntax == uid.JPEGExtended12Bit and header and header.precision > 8:
        pixels = _decode_extended(ds, layout)
    else:
        pixels = _as_array(ds, transfer_syntax, raw=True)
    stored = _aligned(pixels, layout)
    stored.flags.writeable = False
    return DecodedPixels(stored, layout.bits, is_colour=False)


def decode_preview(ds: Dataset, transfer_syntax: uid.UID) -> tuple[DecodedPixels, int] | None:
    """The only frame of a large JPEG 2000 film, coarse, in a small part of the time.

    Its wavelets hold the film in halving sizes, of which only a small one is decoded.

    Args:
        ds: a dataset with PixelData.
        transfer_syntax: of the file.

    Returns:
        As many rows and columns as the film has, and how many of them share one value; None
        where the film is quick to decode or has no smaller sizes in it.

    Raises:
        FilmUnreadable, and whatever Pillow raises: the film has to be decoded as a whole.
    """
    if transfer_syntax not in _WAVELETS:
        return None
    layout = _layout(ds)
    header = _check_frame(ds, transfer_syntax, layout)
    is_grey = layout.samples == 1 and layout.photometric.startswith("MONOCHROME")
    frame = get_frame(ds.PixelData, 0, number_of_frames=1)
    size = min(layout.rows, layout.columns)
    halvings = min(int(log2(size / _PREVIEW_SIDE)), wavelet_halvings(frame))
    if header is None or not is_grey or halvings < 1 or len(frame) < _SLOW_BYTES:
        return None
    picture = Image.open(io.BytesIO(frame))
    picture.reduce = halvings  # type: ignore[method-assign, assignment] # Jpeg2KImageFile's own
    shifted = np.asarray(picture)
    # Pillow fills the upper bits of its 8 or 16, and counts from the lowest value up.
    small = (shifted >> (shifted.itemsize * 8 - header.precision)).astype(np.int32)
    if header.is_signed:
        small -= 1 << (header.precision - 1)
    stored = _enlarged(_aligned(small.astype(f"u{layout.allocated // 8}"), layout), halvings)
    stored = stored[: layout.rows, : layout.columns]
    stored.flags.writeable = False
    return DecodedPixels(stored, layout.bits, is_colour=False), 2**halvings


def _enlarged(small: NDArray[Any], halvings: int) -> NDArray[Any]:
    """Each value as a square of equal ones."""
    step = 2**halvings
    squares = np.empty((small.shape[0], step, small.shape[1], step), small.dtype)
    squares[...] = small[:, None, :, None]
    return squares.reshape(small.shape[0] * step, small.shape[1] * step)


def _layout(ds: Dataset) -> _Layout:
    """Read and check the Image Pixel attributes."""
    rows, columns = integer(ds, "Rows"), integer(ds, "Columns")
    allocated = integer(ds, "BitsAllocated")
    if rows is None or columns is None or allocated is None:
        raise _contradiction()
    check_size(rows, columns)
    bits = integer(ds, "BitsStored") or allocated
    samples = integer(ds, "SamplesPerPixel") or 1
    if not 1 <= bits <= allocated or samples not in {1, 3}:
        raise _contradiction()
    if bits > 16 or allocated not in {1, 8, 16, 32}:
        raise FilmNotSupported(
            "unsupported-depth",
            sentence("The picture holds {0} bits a pixel; plain films have 16 at most.", bits),
            "Export the film with 8 to 16 bits.",
        )
    high = integer(ds, "HighBit")
    shift = high + 1 - bits if high is not None and bits <= high + 1 <= allocated else 0
    return _Layout(
        rows=rows,
        columns=columns,
        samples=samples,
        allocated=allocated,
        bits=bits,
        shift=shift,
        is_signed=integer(ds, "PixelRepresentation") == 1,
        photometric=text(ds, "PhotometricInterpretation").upper(),
    )


def _contradiction() -> FilmDamaged:
    return FilmDamaged(
        "contradictory-file",
        "The file's statements on the size of its picture are missing or contradict one another.",
        "Copy or export the film again from its source.",
    )


def _check_native_length(ds: Dataset, layout: _Layout) -> None:
    """Uncompressed pixels must all be there; a byte of padding may follow."""
    samples = 2 if layout.photometric == "YBR_FULL_422" else layout.samples
    expected = ceil(layout.rows * layout.columns * samples * layout.allocated / 8)
    if len(ds.PixelData) < expected:
        raise truncated()


def _check_frame(ds: Dataset, transfer_syntax: uid.UID, layout: _Layout) -> CodestreamHeader | None:
    """The compressed frame must say of itself what the file says of it."""
    if transfer_syntax == uid.RLELossless:
        return None
    header = read_header(get_frame(ds.PixelData, 0, number_of_frames=1))
    said = (layout.rows, layout.columns, layout.samples)
    if (
        header is None
        or (header.rows, header.columns, header.components) != said
        or header.kind not in _JPEG_KINDS.get(transfer_syntax, {0})
        or not 2 <= header.precision <= layout.allocated
    ):
        raise _contradiction()
    return header


def _as_array(ds: Dataset, transfer_syntax: uid.UID, *, raw: bool) -> NDArray[Any]:
    """(rows, columns) or (rows, columns, 3), values as the decoder gives them."""
    options: DecodeOptions = {"allow_excess_frames": False, "correct_unused_bits": False}
    plugin = _PLUGINS.get(transfer_syntax, "")
    decoder: Any = get_decoder(transfer_syntax)  # its keywords are not typed as it takes them
    pixels: NDArray[Any]
    pixels, _ = decoder.as_array(ds, index=0, raw=raw, decoding_plugin=plugin, **options)
    return pixels


def _decode_extended(ds: Dataset, layout: _Layout) -> NDArray[np.uint16]:
    """JPEG Extended of 12 bits (process 4), which no pydicom plug-in takes but GDCM decodes.

    Checked value by value against dcmtk's dcmdjpeg. 12 "allocated" bits lead GDCM to its
    12-bit decoder at once; with 16 it tries another first, which complains aloud.
    """
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(get_frame(ds.PixelData, 0, number_of_frames=1))
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((layout.columns, layout.rows, 1))
    image.SetDataElement(element)
    image.SetPhotometricInterpretation(
        gdcm.PhotometricInterpretation(gdcm.PhotometricInterpretation.MONOCHROME2)
    )
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.JPEGExtendedProcess2_4))
    image.SetPixelFormat(gdcm.PixelFormat(1, 12, 12, 11, 0))
    # GDCM hands its bytes over as text; this is the way back that its makers give.
    data = image.GetBuffer().encode("utf-8", "surrogateescape")
    if len(data) != layout.rows * layout.columns * 2:
        raise truncated()
    pixels = np.frombuffer(data, dtype="<u2").reshape(layout.rows, layout.columns)
    return pixels.astype(np.uint16)


def _aligned(pixels: NDArray[Any], layout: _Layout) -> StoredPixels:
    """Right-align by HighBit, clear the unused high bits (or extend the sign), narrow the type."""
    width = pixels.dtype.itemsize * 8
    words = pixels.astype(f"u{pixels.dtype.itemsize}", copy=False)
    if not words.dtype.isnative:
        words = words.astype(words.dtype.newbyteorder("="))
    up = max(width - layout.bits - layout.shift, 0)
    down = max(width - layout.bits, 0)
    if layout.is_signed:
        signed = words.view(f"i{pixels.dtype.itemsize}")
        return (signed << up >> down if down else signed).astype(np.int16)
    if down:
        words = words << up >> down
    return words.astype(np.uint8) if layout.bits <= 8 else words.astype(np.uint16)


def _colour(ds: Dataset, transfer_syntax: uid.UID, layout: _Layout) -> DecodedPixels:
    """Luminance of a colour picture; a window given for it would mean nothing."""
    if layout.photometric == "PALETTE COLOR":
        indices = _as_array(ds, transfer_syntax, raw=True)
        rgb = apply_color_lut(indices, ds)[..., :3]
        bits = rgb.dtype.itemsize * 8
    else:
        rgb = _as_array(ds, transfer_syntax, raw=False)
        bits = layout.bits
    if bits <= 8:
        rgb = rgb.astype(np.uint8)
        grey: StoredPixels = np.array(luminance(rgb))
    else:
        rgb = rgb.astype(np.uint16)
        grey = np.rint(rgb @ np.array([0.299, 0.587, 0.114])).astype(np.uint16)
    grey.flags.writeable = False
    tolerance = _COLOUR_TOLERANCE << max(bits - 8, 0)
    return DecodedPixels(grey, bits, is_colour=channels_differ(rgb, tolerance))
