"""Identifiers outside the attributes meant for them.

The profile's table knows where identifiers belong. People and devices also put them elsewhere:
a name in the model of the device, a comment inside the JPEG, bytes after the pixels.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from math import ceil

from pydicom import uid
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, get_frame

from covid_desktop.exchange.profile_actions import ACTIONS, DEVICE_IDENTITY
from covid_desktop.imaging.dicom_values import integer

_NAMING = {
    "PatientID", "OtherPatientIDs", "AccessionNumber", "AdmissionID", "InstitutionName",
    "InstitutionAddress", "PatientAddress", "PatientTelephoneNumbers",
    "MedicalRecordLocator", "IssuerOfPatientID", "PatientMotherBirthName", "StudyID",
    "RequestedProcedureID", "ScheduledProcedureStepID", "PerformedProcedureStepID",
}  # fmt: skip
_TEXTS = {"AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT"}
_FREE_TEXTS = {"LO", "LT", "SH", "ST", "UC", "UT"}
_BYTES = {"OB", "OW", "UN"}
_SHORTEST_NAME, _SHORTEST_ID, _SHORTEST_TEXT = 3, 4, 5
_PIXELS = 0x7FE00010
# How pixels are to be read; nothing typed by a person.
_STRUCTURAL_GROUPS = {0x0028, 0x7FE0}

_HAS_DIGIT = re.compile(r"\d")
_JPEG_MARKER = re.compile(rb"\xff[\x80-\xcf\xd8-\xfe]")
_J2K_START = b"\xff\x4f\xff\x51"


def identifying_words(ds: Dataset, kept: frozenset[int]) -> frozenset[str]:
    """Names and numbers that must not be found again, in lower case.

    Args:
        ds: the original.
        kept: attributes that an option of the profile keeps.
    """
    words: set[str] = set()
    for element in _elements(ds):
        is_number_of_device = int(element.tag) in DEVICE_IDENTITY - kept
        for value in _values(element):
            if element.VR == "PN":
                parts = re.split(r"[\^=\s,.]+", value)
                words |= {part.lower() for part in parts if len(part) >= _SHORTEST_NAME}
            elif len(value.strip()) < _SHORTEST_ID:
                continue
            elif element.keyword in _NAMING or (is_number_of_device and _HAS_DIGIT.search(value)):
                words.add(value.strip().lower())
    return frozenset(words)


def removed_texts(ds: Dataset, kept: frozenset[int]) -> frozenset[str]:
    """Free texts that the profile removes, in lower case: some devices repeat them as codes.

    Args:
        ds: the original.
        kept: attributes that an option of the profile keeps.
    """
    return frozenset(
        value.strip().lower()
        for element in _elements(ds)
        if element.VR in _FREE_TEXTS and int(element.tag) in ACTIONS.keys() - kept
        for value in _values(element)
        if len(value.strip()) >= _SHORTEST_TEXT
    )


def remove_texts(ds: Dataset, texts: frozenset[str]) -> None:
    """Remove every free text that is wholly one of these, in place.

    Args:
        ds: after the profile.
        texts: from `removed_texts` of the original.
    """
    for element in _elements(ds):
        if element.VR in _FREE_TEXTS and texts & {v.strip().lower() for v in _values(element)}:
            _remove_value(element)


def remove_words(ds: Dataset, words: frozenset[str]) -> None:
    """Remove every text that still holds one of the words, and such bytes, in place.

    Args:
        ds: after the profile.
        words: from `identifying_words` of the original.
    """
    if not words:
        return
    found = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(rf"(?<![^\W_])(?:{found})(?![^\W_])", re.IGNORECASE)
    encoded = [word.encode() for word in words]
    for element in list(_elements(ds)):
        if element.tag.group in _STRUCTURAL_GROUPS:
            continue
        if element.VR in _TEXTS and any(pattern.search(text) for text in _values(element)):
            _remove_value(element)
        elif element.VR in _BYTES and isinstance(element.value, bytes):
            low = element.value.lower()
            if any(word in low for word in encoded):
                element.value = b""


def clean_pixel_container(ds: Dataset, transfer_syntax: uid.UID) -> bool:
    """Remove comments from the compressed frame, or bytes behind uncompressed pixels.

    The pixels themselves stay as they are.

    Args:
        ds: with the pixels of a single frame, in place.
        transfer_syntax: of the file.

    Returns:
        Was there anything to remove?

    Raises:
        ValueError, struct.error, IndexError: the frame is damaged.
    """
    if transfer_syntax.is_encapsulated:
        frame = get_frame(ds.PixelData, 0, number_of_frames=1)
        cleaned = without_comments(frame)
        if cleaned == frame.rstrip(b"\0") or cleaned == frame:
            return False
        ds.PixelData = encapsulate([cleaned])
        ds["PixelData"].is_undefined_length = True
        for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
            if keyword in ds:
                delattr(ds, keyword)
        return True
    samples = 2 if ds.PhotometricInterpretation == "YBR_FULL_422" else ds.SamplesPerPixel
    bits = (integer(ds, "Rows") or 0) * (integer(ds, "Columns") or 0) * samples * ds.BitsAllocated
    length = ceil(bits / 8)
    if ds.PixelData[length:].strip(b"\0") == b"":
        return False
    ds.PixelData = ds.PixelData[:length] + b"\0" * (length % 2)
    return True


def without_comments(frame: bytes) -> bytes:
    """A JPEG, JPEG-LS or JPEG 2000 codestream without comments and foreign application data.

    Args:
        frame: a whole frame; of another kind, it comes back as it is.
    """
    if frame.startswith(b"\xff\xd8"):
        return _jpeg_without_comments(frame)
    start = frame.find(_J2K_START)
    is_wrapped = frame[4:8] == b"jP  "
    if start == 0 or (start > 0 and is_wrapped):
        return _j2k_without_comments(frame[start:])
    return frame


def _jpeg_without_comments(frame: bytes) -> bytes:
    kept = bytearray(frame[:2])
    place, in_scan = 2, False
    while True:
        match = _JPEG_MARKER.search(frame, place)
        if match is None:
            raise ValueError("no end of image")
        if in_scan:  # outside scans, bytes between segments mean nothing
            kept += frame[place : match.start()]
        marker = frame[match.start() + 1]
        if marker == 0xD9:
            return bytes(kept) + b"\xff\xd9"
        (length,) = struct.unpack_from(">H", frame, match.start() + 2)
        segment = frame[match.start() : match.start() + 2 + length]
        if _is_needed(marker, segment[4:]):
            kept += segment
        place, in_scan = match.start() + 2 + length, marker == 0xDA


def _is_needed(marker: int, body: bytes) -> bool:
    """All but comments and application data; of these, what tells the colours."""
    if marker == 0xE0:
        return body.startswith(b"JFIF\0") and len(body) == 14
    if marker == 0xEE:
        return body.startswith(b"Adobe") and len(body) == 12
    if marker == 0xE8:
        return body.startswith(b"mrfx") and len(body) == 5
    return not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _j2k_without_comments(stream: bytes) -> bytes:
    """Comments of the main header are cut out; those of tile-parts, which are counted, zeroed."""
    kept = bytearray(stream[:2])
    place = 2
    while stream[place : place + 2] != b"\xff\x90":
        (length,) = struct.unpack_from(">H", stream, place + 2)
        if stream[place : place + 2] != b"\xff\x64":
            kept += stream[place : place + 2 + length]
        place += 2 + length
    end = stream.rfind(b"\xff\xd9")
    tiles = bytearray(stream[place : end + 2 if end > place else len(stream)])
    _zero_tile_comments(tiles)
    return bytes(kept + tiles)


def _zero_tile_comments(tiles: bytearray) -> None:
    place = 0
    while tiles[place : place + 2] == b"\xff\x90":
        (size,) = struct.unpack_from(">I", tiles, place + 6)
        inner = place + 12
        while tiles[inner : inner + 2] != b"\xff\x93":
            (length,) = struct.unpack_from(">H", tiles, inner + 2)
            if tiles[inner : inner + 2] == b"\xff\x64":
                tiles[inner + 6 : inner + 2 + length] = b"\0" * (length - 4)
            inner += 2 + length
        if size == 0:
            return
        place += size


def _remove_value(element: DataElement) -> None:
    """A code must keep a meaning (type 1); all other texts may stand empty."""
    element.value = "REMOVED" if element.keyword == "CodeMeaning" else None


def _elements(ds: Dataset) -> Iterator[DataElement]:
    """All readable elements, those of nested data sets too, but not the pixels."""
    for tag in list(ds.keys()):
        if tag == _PIXELS:
            continue
        try:
            element = ds[tag]
            items = list(element.value or []) if element.VR == "SQ" else []
        except Exception:  # noqa: BLE001 - pydicom decodes on access and leaks any type
            continue
        yield element
        for item in items:
            yield from _elements(item)


def _values(element: DataElement) -> list[str]:
    """The values as texts; none for bytes and sequences."""
    if element.VR == "SQ" or element.value is None or isinstance(element.value, bytes):
        return []
    if element.VM > 1:
        return [str(value) for value in element.value]
    return [str(element.value)]
