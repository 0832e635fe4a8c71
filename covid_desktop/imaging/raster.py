"""PNG and JPEG to Film, with Pillow at the edge.

Colour becomes luminance (ITU-R BT.601, as in JPEG), transparency is laid on black,
and the EXIF orientation is applied, so that the Film stands as a picture viewer
would show it.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from covid_desktop.domain.errors import FilmDamaged
from covid_desktop.domain.film import AcquisitionFacts, Film, FilmFormat, StoredPixels
from covid_desktop.imaging.limits import check_size

# Pillow's complaints on odd but readable pictures are of no use to the reader.
warnings.filterwarnings("ignore", module=r"PIL\b")

PNG_MAGIC = b"\x89PNG\r\n\x1a\n"
JPEG_MAGIC = b"\xff\xd8\xff"

# A grey film saved as colour has equal channels; scanners and chroma rounding add a few greys.
_COLOUR_TOLERANCE = 8

_EXIF_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def read_png(path: Path, data: bytes, sha256: str) -> Film:
    """Film of a PNG file.

    Args:
        path: where the bytes came from; only carried along.
        data: the whole file.
        sha256: hash of `data`, hex.

    Raises:
        FilmDamaged: truncated, or a checksum is wrong.
        FilmTooLarge: see `limits`.
    """
    _check_png_chunks(data)
    # The plug-in's class itself, not Image.open: no other format can claim the bytes, and the
    # limit on pixels is ours alone.
    image = PngImageFile(io.BytesIO(data))
    check_size(image.height, image.width)
    turn = _exif_turn(image)
    image.load()
    is_synthetic = str(image.text.get("Synthetic", "")).strip().lower() == "yes"
    stored, is_colour = _stored(image, turn)
    facts = AcquisitionFacts(
        photometric="RGB" if is_colour else "MONOCHROME2",
        is_colour=is_colour,
        is_synthetic=is_synthetic,
    )
    return _film(path, sha256, FilmFormat.PNG, stored, facts)


def read_jpeg(path: Path, data: bytes, sha256: str) -> Film:
    """Film of a JPEG file.

    Args:
        path: where the bytes came from; only carried along.
        data: the whole file.
        sha256: hash of `data`, hex.

    Raises:
        FilmDamaged: truncated or undecodable.
        FilmTooLarge: see `limits`.
    """
    if data.rfind(b"\xff\xd9") < data.rfind(b"\xff\xda"):  # the end comes after the last scan
        raise truncated()
    image = JpegImageFile(io.BytesIO(data))
    check_size(image.height, image.width)
    turn = _exif_turn(image)
    image.load()
    stored, is_colour = _stored(image, turn)
    facts = AcquisitionFacts(
        photometric="RGB" if is_colour else "MONOCHROME2", is_lossy=True, is_colour=is_colour
    )
    return _film(path, sha256, FilmFormat.JPEG, stored, facts)


def truncated() -> FilmDamaged:
    """The error of a film whose end is missing."""
    return FilmDamaged(
        "truncated-file",
        "The file ends before its picture does: a part of the film is missing.",
        "Copy or export the film again from its source.",
    )


def luminance(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Luminance of 8-bit colour; equal channels come back unchanged.

    Args:
        rgb: (rows, columns, 3).

    Returns:
        (rows, columns) uint8.
    """
    return np.asarray(Image.fromarray(np.ascontiguousarray(rgb), "RGB").convert("L"))


def channels_differ(rgb: NDArray[np.uint8] | NDArray[np.uint16], tolerance: int) -> bool:
    """Is there real colour?

    Args:
        rgb: (rows, columns, 3).
        tolerance: greatest difference between channels that still counts as grey.
    """
    for top in range(0, rgb.shape[0], 256):
        strip = rgb[top : top + 256].astype(np.int32)
        if bool(np.any(strip.max(axis=2) - strip.min(axis=2) > tolerance)):
            return True
    return False


def _film(
    path: Path, sha256: str, kind: FilmFormat, stored: StoredPixels, facts: AcquisitionFacts
) -> Film:
    stored.flags.writeable = False
    bits = stored.dtype.itemsize * 8
    return Film(path=path, sha256=sha256, format=kind, stored=stored, bits_stored=bits, facts=facts)


def _stored(image: Image.Image, turn: Image.Transpose | None) -> tuple[StoredPixels, bool]:
    """Pixels of a loaded picture as (rows, columns), and whether it was in colour."""
    if image.mode.startswith("I"):
        return _sixteen_bits(image, turn), False
    if turn is not None:
        image = image.transpose(turn)
    if image.has_transparency_data:
        over_black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(over_black, image.convert("RGBA")).convert("RGB")
    if image.mode in {"1", "L"}:
        return np.array(image.convert("L"), dtype=np.uint8, order="C"), False
    rgb = np.asarray(image.convert("RGB"))
    return np.array(luminance(rgb)), channels_differ(rgb, _COLOUR_TOLERANCE)


def _sixteen_bits(image: Image.Image, turn: Image.Transpose | None) -> NDArray[np.uint16]:
    """Pixels of a 16-bit grey picture; the one transparent value becomes black."""
    stored = np.clip(np.asarray(image), 0, 65535).astype(np.uint16)
    clear = image.info.get("transparency")
    if isinstance(clear, int):
        stored[stored == clear] = 0
    if turn is not None:
        stored = _turned(stored, turn)
    return np.ascontiguousarray(stored)


def _turned(pixels: NDArray[np.uint16], turn: Image.Transpose) -> NDArray[np.uint16]:
    """What Image.transpose does, for pixels that Pillow cannot turn in 16 bits."""
    quarter = {
        Image.Transpose.ROTATE_90: 1,
        Image.Transpose.ROTATE_180: 2,
        Image.Transpose.ROTATE_270: 3,
    }
    if turn in quarter:
        return np.rot90(pixels, quarter[turn])
    if turn is Image.Transpose.FLIP_LEFT_RIGHT:
        return pixels[:, ::-1]
    if turn is Image.Transpose.FLIP_TOP_BOTTOM:
        return pixels[::-1]
    return pixels.T if turn is Image.Transpose.TRANSPOSE else pixels[::-1, ::-1].T


def _exif_turn(image: Image.Image) -> Image.Transpose | None:
    """The turn that the EXIF orientation asks for; broken EXIF asks for none."""
    try:
        return _TURNS.get(image.getexif().get(_EXIF_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - a camera's notes are no reason to lose the film
        return None


def _check_png_chunks(data: bytes) -> None:
    """Walk the chunks to the end: Pillow shows what it has when the last ones are missing.

    Raises:
        FilmDamaged: a chunk runs past the end, or a critical chunk's checksum is wrong.
    """
    place = len(PNG_MAGIC)
    kind = b""
    while kind != b"IEND":
        if place + 12 > len(data):
            raise truncated()
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data):
            raise truncated()
        is_critical = kind[:1].isupper()
        body = memoryview(data)[place + 4 : end - 4]
        if is_critical and zlib.crc32(body) != int.from_bytes(data[end - 4 : end], "big"):
            raise FilmDamaged(
                "damaged-file",
                "A checksum in the file is wrong: parts of the film have changed.",
                "Copy or export the film again from its source.",
            )
        place = end
