"""De-identified copies of DICOM films, by the basic profile of DICOM PS3.15 Annex E.

The original is only read. The copy gets new UIDs and a name made of them; the list that leads
back from copies to patients is written only by the function that is called for it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pydicom
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code

from covid_desktop import __version__
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.exchange.burned_in import (
    Rectangle,
    black_out,
    burned_in_signs,
    must_be_rewritten,
)
from covid_desktop.exchange.errors import CopyNotMade
from covid_desktop.exchange.files import dicom_bytes, make_folder, write_new_file
from covid_desktop.exchange.leftovers import (
    clean_pixel_container,
    identifying_words,
    remove_texts,
    remove_words,
    removed_texts,
)
from covid_desktop.exchange.profile import Retained, apply_profile
from covid_desktop.exchange.profile_actions import DEVICE_IDENTITY
from covid_desktop.exchange.provenance import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION
from covid_desktop.exchange.pseudonyms import Pseudonyms, new_key
from covid_desktop.imaging.dicom_pixels import decode_pixels
from covid_desktop.imaging.dicom_values import text
from covid_desktop.imaging.loading import load_film

_MAPPING_COLUMNS = (
    "original_file", "copy_file", "patient_id", "patient_name", "pseudonym",
    "study_instance_uid", "copy_study_instance_uid", "sop_instance_uid",
    "copy_sop_instance_uid", "days_shifted",
)  # fmt: skip


@dataclass(frozen=True)
class Deidentification:
    """How one set of copies is made.

    Attributes:
        keep_dates: keep dates moved by an offset of each patient, and times of day.
        keep_device: keep the identity of the device.
        key: makes pseudonyms; copies that belong together need the same one.
    """

    keep_dates: bool = False
    keep_device: bool = False
    key: bytes = field(default_factory=new_key, repr=False)


@dataclass(frozen=True)
class DeidentifiedCopy:
    """A copy that was made.

    Attributes:
        path: the copy.
        pseudonym: name and ID of the patient in it.
        warnings: signs of text burned into the pixels, before rectangles were blacked out.
        mapping: what leads back to the patient; one row of the mapping file.
    """

    path: Path
    pseudonym: str
    warnings: tuple[Reason, ...]
    mapping: dict[str, str] = field(repr=False)


def deidentified_copy(
    source: Path,
    folder: Path,
    how: Deidentification,
    rectangles: Sequence[Rectangle] = (),
) -> DeidentifiedCopy:
    """Make a de-identified copy of a DICOM film.

    Args:
        source: the film's file; only read.
        folder: where the copy goes, under its new UID; made if it is not there.
        how: options and key.
        rectangles: parts of the film to be blacked out. Without any, the pixels stay as they are.

    Raises:
        FilmUnreadable: see `load_film`.
        CopyNotMade: no DICOM film, or it cannot be cleaned without changing its pixels.
        FileNotWritten: the folder cannot be written to, or the copy is there already.
    """
    film = load_film(source)
    if film.format is not FilmFormat.DICOM:
        raise CopyNotMade(
            "film-without-dicom",
            "The film is a PNG or JPEG file; the profile is made for DICOM.",
            "Wrap it as a DICOM film first.",
        )
    ds = _read(source)
    signs = burned_in_signs(ds, film)
    copy, pseudonyms = deidentified(ds, film, how, rectangles)
    make_folder(folder)
    path = folder / f"{copy.SOPInstanceUID}.dcm"
    write_new_file(path, dicom_bytes(copy))
    mapping = _mapping(source, path, _read(source), copy, how, pseudonyms)
    return DeidentifiedCopy(path, pseudonyms.patient, signs, mapping)


def burned_in_warnings(source: Path, film: Film) -> tuple[Reason, ...]:
    """Signs of text burned into a film, to be shown before a copy is made.

    Args:
        source: the film's file; only read.
        film: the same film as loaded.
    """
    return burned_in_signs(_read(source), film)


def deidentified(
    ds: FileDataset,
    film: Film,
    how: Deidentification,
    rectangles: Sequence[Rectangle] = (),
) -> tuple[FileDataset, Pseudonyms]:
    """The de-identified data set, made of the original's elements, which is used up.

    Args:
        ds: the film's whole data set with `file_meta.TransferSyntaxUID`.
        film: the same film as loaded.
        how: options and key.
        rectangles: parts of the film to be blacked out.

    Raises:
        CopyNotMade: it cannot be cleaned without changing its pixels.
    """
    pseudonyms = Pseudonyms(how.key, _identity(ds, film))
    kept = DEVICE_IDENTITY if how.keep_device else frozenset()
    words, texts = identifying_words(ds, kept), removed_texts(ds, kept)
    if must_be_rewritten(ds, rectangles):
        was_big = ds.file_meta.TransferSyntaxUID == uid.ExplicitVRBigEndian
        black_out(ds, film, rectangles)
        if was_big:
            _swap_words(ds)
    else:
        _clean_container(ds, film)
    apply_profile(ds, Retained(how.keep_dates, how.keep_device), pseudonyms)
    remove_words(ds, words)
    remove_texts(ds, texts)
    _declare(ds, how, is_blacked_out=bool(rectangles))
    return _fresh(ds), pseudonyms


def write_mapping(path: Path, copies: Sequence[DeidentifiedCopy]) -> None:
    """Write the list that leads from copies back to patients (CSV, readable by its owner only).

    Args:
        path: where no file is yet; not beside the copies, if they are to be given away.
        copies: as made.

    Raises:
        FileNotWritten: a file is there, or it cannot be written.
    """
    lines = io.StringIO()
    writer = csv.DictWriter(lines, _MAPPING_COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(copy.mapping for copy in copies)
    write_new_file(path, lines.getvalue().encode("utf-8-sig"))
    path.chmod(0o600)


def _read(source: Path) -> FileDataset:
    """The whole data set, with a transfer syntax even where the file names none."""
    ds = pydicom.dcmread(source, force=True)
    if "TransferSyntaxUID" not in ds.file_meta:
        is_implicit, is_little = ds.original_encoding
        explicit = uid.ExplicitVRLittleEndian if is_little else uid.ExplicitVRBigEndian
        ds.file_meta.TransferSyntaxUID = uid.ImplicitVRLittleEndian if is_implicit else explicit
    return ds


def _identity(ds: Dataset, film: Film) -> str:
    """Who it is: ID and issuer, else the name, else nobody but this study."""
    patient = film.patient
    if patient.patient_id:
        return f"{patient.patient_id}\0{text(ds, 'IssuerOfPatientID')}"
    return patient.name or film.study.study_instance_uid or film.sha256


def _clean_container(ds: FileDataset, film: Film) -> None:
    """Comments in the frame go; the pixels must come out the same."""
    syntax = ds.file_meta.TransferSyntaxUID
    try:
        if not clean_pixel_container(ds, syntax):
            return
        same = np.array_equal(decode_pixels(ds, syntax).stored, film.stored)
    except Exception:  # noqa: BLE001 - decoders leak any type; the original was sound
        same = False
    if not same:
        raise CopyNotMade(
            "pixels-not-cleaned",
            "Comments inside the film's compressed pixels could not be removed safely.",
            "Black out a small corner: the copy is then written without compression.",
        )


def _swap_words(ds: Dataset) -> None:
    """Words kept as bytes change their order with the file; the pixels already have."""

    def swap(_: Dataset, element: pydicom.DataElement) -> None:
        if element.VR == "OW" and element.keyword != "PixelData":
            element.value = np.frombuffer(element.value, ">u2").astype("<u2").tobytes()

    ds.walk(swap)


def _declare(ds: Dataset, how: Deidentification, *, is_blacked_out: bool) -> None:
    """Say in the copy what was done to it (PS3.15 E.1.1 and CID 7050)."""
    methods = [codes.DCM.BasicApplicationConfidentialityProfile]
    if is_blacked_out:
        methods.append(codes.DCM.CleanPixelDataOption)
        ds.BurnedInAnnotation = "NO"
    if how.keep_dates:
        methods.append(codes.DCM.RetainLongitudinalTemporalInformationModifiedDatesOption)
    if how.keep_device:
        methods.append(codes.DCM.RetainDeviceIdentityOption)
    ds.PatientIdentityRemoved = "YES"
    ds.DeidentificationMethod = [
        f"Covid Desktop {__version__}",
        "DICOM PS3.15 basic profile, table of 2026c",
    ]
    ds.DeidentificationMethodCodeSequence = [_code(method) for method in methods]
    ds.LongitudinalTemporalInformationModified = "MODIFIED" if how.keep_dates else "REMOVED"


def _code(concept: Code) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator = concept.value, concept.scheme_designator
    item.CodeMeaning = concept.meaning[:64]
    return item


def _fresh(ds: FileDataset) -> FileDataset:
    """The elements in a new file: nothing of the old meta information and preamble remains."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = ds.SOPClassUID
    meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    meta.TransferSyntaxUID = ds.file_meta.TransferSyntaxUID
    meta.ImplementationClassUID = IMPLEMENTATION_CLASS_UID
    meta.ImplementationVersionName = IMPLEMENTATION_VERSION
    syntax = meta.TransferSyntaxUID
    return FileDataset(
        "",
        Dataset({element.tag: element for element in ds}),
        preamble=b"\0" * 128,
        file_meta=meta,
        is_implicit_VR=syntax.is_implicit_VR,
        is_little_endian=syntax.is_little_endian,
    )


def _mapping(
    source: Path,
    path: Path,
    original: Dataset,
    copy: Dataset,
    how: Deidentification,
    pseudonyms: Pseudonyms,
) -> dict[str, str]:
    values = (
        str(source), str(path), text(original, "PatientID"), text(original, "PatientName"),
        pseudonyms.patient, text(original, "StudyInstanceUID"), text(copy, "StudyInstanceUID"),
        text(original, "SOPInstanceUID"), text(copy, "SOPInstanceUID"),
        str(pseudonyms.days) if how.keep_dates else "",
    )  # fmt: skip
    return dict(zip(_MAPPING_COLUMNS, values, strict=True))
