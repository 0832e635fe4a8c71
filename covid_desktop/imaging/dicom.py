"""DICOM to Film, with pydicom at the edge: which files are films, and how they are put together.

DICOM keywords stay verbatim here and in the `dicom_*` modules; what leaves is the domain's.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset

from covid_desktop.domain.errors import FilmDamaged, FilmNotSupported
from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.domain.sentence import sentence
from covid_desktop.imaging import dicom_facts, dicom_luts
from covid_desktop.imaging.dicom_pixels import DecodedPixels, decode_pixels, decode_preview
from covid_desktop.imaging.dicom_values import integer, text
from covid_desktop.imaging.limits import check_file_bytes
from covid_desktop.imaging.raster import truncated

_DOCUMENT = sentence("a document")
_MODALITY_NAMES = {
    "SR": sentence("a structured report"),
    "KO": sentence("a list of key pictures"),
    "PR": sentence("a presentation state"),
    "DOC": _DOCUMENT,
    "ECG": sentence("an electrocardiogram"),
    "RTPLAN": sentence("a radiotherapy plan"),
    "RTSTRUCT": sentence("a set of radiotherapy structures"),
    "REG": sentence("a registration"),
}


def read_dicom(path: Path, data: bytes, sha256: str) -> Film:
    """Film of a DICOM file of any modality with a single frame.

    Args:
        path: where the bytes came from; only carried along.
        data: the whole file.
        sha256: hash of `data`, hex.

    Raises:
        FilmNotSupported: no picture, several frames, an index of a disc, a report.
        FilmDamaged: truncated or contradictory.
        FilmTooLarge: see `limits`.
    """
    ds, transfer_syntax = _parsed(data)
    pixels = decode_pixels(ds, transfer_syntax)
    return _film(path, sha256, ds, transfer_syntax, pixels)


def read_preview(path: Path, data: bytes, sha256: str) -> Film | None:
    """A coarse look at a large film, where its compression allows a quick one.

    Args:
        path: where the bytes came from; only carried along.
        data: the whole file.
        sha256: hash of `data`, hex.

    Returns:
        A film with `is_preview`, or None.

    Raises:
        FilmUnreadable, and whatever a library raises: `read_dicom` will say what is wrong.
    """
    ds, transfer_syntax = _parsed(data)
    found = decode_preview(ds, transfer_syntax)
    if found is None:
        return None
    pixels, step = found
    return replace(_film(path, sha256, ds, transfer_syntax, pixels), preview_step=step)


def _parsed(data: bytes) -> tuple[FileDataset, uid.UID]:
    """The data set of a file that holds a single picture, and its transfer syntax."""
    _check_deflated(data)
    ds = pydicom.dcmread(io.BytesIO(data), force=True)
    transfer_syntax = _transfer_syntax(ds)
    _check_kind(ds, data)
    return ds, transfer_syntax


def _film(
    path: Path, sha256: str, ds: Dataset, transfer_syntax: uid.UID, pixels: DecodedPixels
) -> Film:
    facts = dicom_facts.acquisition_facts(ds, transfer_syntax, is_colour=pixels.is_colour)
    film = Film(
        path=path,
        sha256=sha256,
        format=FilmFormat.DICOM,
        stored=pixels.stored,
        bits_stored=pixels.bits_stored,
        facts=facts,
        patient=dicom_facts.patient(ds),
        study=dicom_facts.study(ds),
    )
    if not facts.photometric.startswith("MONOCHROME"):
        return film  # windows and polarity are defined for grey pictures alone
    half = 2 ** (pixels.bits_stored - 1)
    is_signed = pixels.stored.dtype == np.int16
    stored_range = (-half, half - 1) if is_signed else (0, 2 * half - 1)
    modality = dicom_luts.modality_transform(ds)
    return replace(
        film,
        modality=modality,
        voi=dicom_luts.vois(ds, modality, stored_range),
        is_inverted=dicom_luts.is_inverted(ds),
        padding=dicom_luts.padding(ds, pixels.bits_stored),
    )


def _check_deflated(data: bytes) -> None:
    """A few deflated bytes can unpack to any size: unpack once under a limit first.

    pydicom unpacks without one. Deflated films are rare, so the second time costs little.
    """
    if data[128:132] != b"DICM" or uid.DeflatedExplicitVRLittleEndian.encode() not in data[:4096]:
        return
    if data[132:140] != b"\x02\x00\x00\x00UL\x04\x00":
        raise _damaged_header()
    start = 144 + struct.unpack_from("<I", data, 140)[0]
    unpacked, count = zlib.decompressobj(-zlib.MAX_WBITS), 0
    pending = data[start:]
    while pending and not unpacked.eof:
        count += len(unpacked.decompress(pending, 1 << 24))
        check_file_bytes(count)
        pending = unpacked.unconsumed_tail
    if not unpacked.eof:
        raise truncated()


def _transfer_syntax(ds: FileDataset) -> uid.UID:
    """As the file says, or as pydicom found it to be written where it does not."""
    meta = getattr(ds, "file_meta", None)
    said = text(meta, "TransferSyntaxUID") if meta is not None else ""
    if said:
        return uid.UID(said)
    is_implicit, is_little = ds.original_encoding
    if is_implicit:
        found = uid.ImplicitVRLittleEndian
    else:
        found = uid.ExplicitVRLittleEndian if is_little else uid.ExplicitVRBigEndian
    ds.file_meta = meta if meta is not None else FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = found
    return found


def _check_kind(ds: FileDataset, data: bytes) -> None:
    """Only a single frame of whole-numbered pixels is a film."""
    if "DirectoryRecordSequence" in ds:
        raise FilmNotSupported(
            "dicomdir",
            "This is the index of a disc (DICOMDIR), not a film.",
            "Open the folder beside it: the films are in there.",
        )
    if "PixelData" not in ds:
        raise _without_pixels(ds, data)
    frames = integer(ds, "NumberOfFrames") or 1
    if frames > 1:
        raise FilmNotSupported(
            "several-frames",
            sentence("The file holds {0} frames (a run or a stack), not one plain film.", frames),
            "Open it in a viewer for such series, or export the one film that you mean.",
        )


def _without_pixels(ds: FileDataset, data: bytes) -> FilmDamaged | FilmNotSupported:
    """Which error fits a file without PixelData."""
    is_cut = b"\xe0\x7f\x10\x00" in data or b"\x7f\xe0\x00\x10" in data
    if len(ds) == 0:
        return _damaged_header()
    if "FloatPixelData" in ds or "DoubleFloatPixelData" in ds:
        return FilmNotSupported(
            "floating-point-pixels",
            "The picture is a map of computed values, not a plain film.",
            "Choose the film itself.",
        )
    if is_cut and "Rows" in ds:
        return truncated()
    modality = text(ds, "Modality").upper()
    name = _DOCUMENT if "EncapsulatedDocument" in ds else _MODALITY_NAMES.get(modality, "")
    what = (
        sentence("This DICOM file is {0}; it holds no picture.", name)
        if name
        else sentence("This DICOM file holds no picture.")
    )
    return FilmNotSupported(
        "no-pixels-inside",
        what,
        "Choose the film itself; if this should be one, copy or export it again.",
    )


def _damaged_header() -> FilmDamaged:
    return FilmDamaged(
        "damaged-file",
        "The file begins like a DICOM film, but its header is damaged.",
        "Copy or export the film again from its source.",
    )
