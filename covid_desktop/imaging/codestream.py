"""What a compressed picture says of itself, read before a decoder gives it memory.

A hostile codestream can name any size in a few bytes, whatever Rows and Columns say;
so the two are compared first. Covers JPEG, JPEG-LS, JPEG 2000 and HTJ2K.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

_J2K_START = b"\xff\x4f\xff\x51"
# Start-of-frame markers: C0 to CF without DHT, JPG and DAC; F7 is JPEG-LS.
_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_STANDALONE = frozenset({0x00, 0x01, *range(0xD0, 0xDA)})
_SOS = 0xDA
_COD, _SOT = 0x52, 0x90


@dataclass(frozen=True)
class CodestreamHeader:
    """Size and depth of a compressed picture.

    Attributes:
        rows: height in pixels.
        columns: width in pixels.
        components: channels.
        precision: bits of a value.
        kind: start-of-frame marker of a JPEG or JPEG-LS (0xC0 to 0xF7); 0 for JPEG 2000.
        is_signed: values below 0 are meant (JPEG 2000 alone).
    """

    rows: int
    columns: int
    components: int
    precision: int
    kind: int = 0
    is_signed: bool = False


def read_header(frame: bytes) -> CodestreamHeader | None:
    """Header of a codestream; None if it is none that we know.

    Args:
        frame: a whole compressed frame, also inside a JP2 wrapper.
    """
    try:
        if frame.startswith(b"\xff\xd8"):
            return _jpeg_header(frame)
        start = frame.find(_J2K_START, 0, 4096)
        return _j2k_header(frame, start) if start >= 0 else None
    except (struct.error, IndexError):
        return None


def _j2k_header(frame: bytes, start: int) -> CodestreamHeader | None:
    """The SIZ segment (ISO 15444-1 A.5.1)."""
    width, height, left, top = struct.unpack_from(">4I", frame, start + 8)
    components = struct.unpack_from(">H", frame, start + 40)[0]
    depth = frame[start + 42]
    precision, is_signed = (depth & 0x7F) + 1, depth > 0x7F
    size = (height - top, width - left)
    return CodestreamHeader(*size, components, precision, is_signed=is_signed)


def wavelet_halvings(frame: bytes) -> int:
    """How often a JPEG 2000 picture can be had at half the size; 0 if it does not say.

    From the COD segment of the main header (ISO 15444-1 A.6.1).

    Args:
        frame: a whole compressed frame, also inside a JP2 wrapper.
    """
    place = frame.find(_J2K_START, 0, 4096) + 2
    try:
        while place > 1 and frame[place] == 0xFF and frame[place + 1] != _SOT:
            if frame[place + 1] == _COD:
                return min(frame[place + 9], 32)
            place += 2 + int(struct.unpack_from(">H", frame, place + 2)[0])
    except (struct.error, IndexError):
        pass
    return 0


def _jpeg_header(frame: bytes) -> CodestreamHeader | None:
    """The start-of-frame segment (ISO 10918-1 B.2.2, ISO 14495-1 C.2.2), up to the first scan.

    As strict as the standard: GDCM ends the whole process over a header that libjpeg would
    merely warn of (bytes between segments, an unknown JFIF or Adobe version).
    """
    place, header = 2, None
    while True:
        if frame[place] != 0xFF:
            return None
        marker = frame[place + 1]
        if marker == 0xFF:  # fill byte
            place += 1
            continue
        length = struct.unpack_from(">H", frame, place + 2)[0]
        body = frame[place + 4 : place + 2 + length]
        if marker in _STANDALONE or len(body) != length - 2 or not _is_known_app(marker, body):
            return None
        if marker in _SOF:
            if header is not None:
                return None
            precision, rows, columns, components = struct.unpack_from(">BHHB", body)
            header = CodestreamHeader(rows, columns, components, precision, marker)
        if marker == _SOS:
            return header
        place += 2 + length


def _is_known_app(marker: int, body: bytes) -> bool:
    """No JFIF of another major version, no Adobe transform but 0, 1 and 2."""
    if marker == 0xE0 and body.startswith(b"JFIF\0"):
        return len(body) >= 14 and body[5] == 1
    if marker == 0xEE and body.startswith(b"Adobe"):
        return len(body) >= 12 and body[11] <= 2
    return True
