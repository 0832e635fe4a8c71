"""The demonstration patient: four phantoms as DICOM files, byte for byte the same each time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import (
    UID,
    ComputedRadiographyImageStorage,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
    generate_uid,
)

PATIENT_ID = "DEMO-0001"
NOT_A_PATIENT = "Synthetic film drawn by software; not a patient"
IMPLEMENTATION = "COVID_DESKTOP"
WHITE = 4095


@dataclass(frozen=True)
class FilmFacts:
    """What the file of one film says beside its pixels.

    Attributes:
        name: file name.
        date, time: DICOM DA and TM.
        modality: "CR" or "DX"; decides the storage class.
        view_position: "PA" or "AP".
        photometric: "MONOCHROME1" or "MONOCHROME2".
        transfer_syntax: UID of the compression; all used here are lossless.
        spacing_mm: at the detector.
        kilovolts: tube voltage.
    """

    name: str
    date: str
    time: str
    modality: str
    view_position: str
    photometric: str
    transfer_syntax: str
    spacing_mm: float
    kilovolts: int


DEMONSTRATION_FACTS = (
    FilmFacts(
        "demo_1_2020-03-20.dcm", "20200320", "091500",
        "DX", "PA", "MONOCHROME2", JPEGLSLossless, 0.32, 117,
    ),
    FilmFacts(
        "demo_2_2020-03-23.dcm", "20200323", "174200",
        "CR", "AP", "MONOCHROME1", RLELossless, 0.41, 85,
    ),
    FilmFacts(
        "demo_3_2020-03-27.dcm", "20200327", "062000",
        "CR", "AP", "MONOCHROME2", JPEG2000Lossless, 0.32, 90,
    ),
    FilmFacts(
        "demo_4_2020-04-01.dcm", "20200401", "103000",
        "DX", "PA", "MONOCHROME2", JPEGLSLossless, 0.32, 117,
    ),
)  # fmt: skip


def write_film(path: Path, grey: NDArray[np.uint16], facts: FilmFacts) -> None:
    """Write one film.

    Args:
        path: the file; replaced if it is there.
        grey: (rows, columns), 0 to 4095, lungs dark.
        facts: what the file says.
    """
    film = FileDataset(str(path), {}, file_meta=_file_meta(facts), preamble=b"\0" * 128)
    film.SpecificCharacterSet = "ISO_IR 100"
    _say_patient_and_study(film, facts)
    _say_making(film, facts)
    stored = WHITE - grey if facts.photometric == "MONOCHROME1" else grey
    _put_pixels(film, stored, facts)
    film.compress(facts.transfer_syntax, generate_instance_uid=False)
    film.save_as(path, enforce_file_format=True, overwrite=True)


def _uid(*words: str) -> UID:
    """A UID under pydicom's root that depends on the words only."""
    return generate_uid(entropy_srcs=["covid-desktop demonstration", *words])


def _file_meta(facts: FilmFacts) -> FileMetaDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = _storage_class(facts)
    meta.MediaStorageSOPInstanceUID = _uid("instance", facts.date)
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    # Fixed, so that another version of pydicom writes the same bytes.
    meta.ImplementationClassUID = _uid("implementation")
    meta.ImplementationVersionName = IMPLEMENTATION
    return meta


def _storage_class(facts: FilmFacts) -> UID:
    if facts.modality == "DX":
        return DigitalXRayImageStorageForPresentation
    return ComputedRadiographyImageStorage


def _say_patient_and_study(film: Dataset, facts: FilmFacts) -> None:
    film.PatientID = PATIENT_ID
    film.PatientName = "Demonstration^Synthetic"
    film.PatientBirthDate = "19610214"
    film.PatientSex = "M"
    film.PatientAge = "059Y"
    film.PatientIdentityRemoved = "YES"
    film.DeidentificationMethod = "Never held a person's data: synthetic"
    film.PatientComments = NOT_A_PATIENT
    film.QualityControlSubject = "YES"
    film.SOPClassUID = _storage_class(facts)
    film.SOPInstanceUID = _uid("instance", facts.date)
    film.StudyInstanceUID = _uid("study", facts.date)
    film.SeriesInstanceUID = _uid("series", facts.date)
    film.StudyID = facts.date[2:]
    film.AccessionNumber = f"DEMO{facts.date[4:]}"
    film.ReferringPhysicianName = ""
    film.StudyDescription = f"Chest {facts.view_position} (synthetic demonstration)"
    film.SeriesDescription = f"Chest {facts.view_position}"
    film.SeriesNumber = 1
    film.InstanceNumber = 1
    film.InstanceCreationDate = film.StudyDate = film.SeriesDate = facts.date
    film.AcquisitionDate = film.ContentDate = facts.date
    film.InstanceCreationTime = film.StudyTime = film.SeriesTime = facts.time
    film.AcquisitionTime = film.ContentTime = facts.time


def _say_making(film: Dataset, facts: FilmFacts) -> None:
    film.Modality = facts.modality
    film.Manufacturer = "Covid Desktop"
    film.ManufacturerModelName = "Phantom"
    film.SoftwareVersions = "1"
    film.ConversionType = "SYN"
    film.ImageType = ["DERIVED", "SECONDARY"]
    film.DerivationDescription = "Fully synthetic: computed from a made-up anatomy"
    film.ImageComments = NOT_A_PATIENT
    film.BodyPartExamined = "CHEST"
    film.ViewPosition = facts.view_position
    film.PatientOrientation = ["L", "F"]
    film.BurnedInAnnotation = "YES"
    film.LossyImageCompression = "00"
    film.KVP = str(facts.kilovolts)
    film.ImagerPixelSpacing = [f"{facts.spacing_mm:.2f}"] * 2
    film.PixelSpacing = [f"{facts.spacing_mm:.2f}"] * 2
    if facts.modality == "DX":
        film.PresentationIntentType = "FOR PRESENTATION"
        film.ImageLaterality = "U"
        film.PixelIntensityRelationship = "LOG"
        film.PixelIntensityRelationshipSign = -1  # bright means less beam
        film.DetectorType = "DIRECT"
        film.PositionerType = ""
        film.AcquisitionContextSequence = []
        film.AnatomicRegionSequence = [_code("816094009", "SCT", "Chest")]
        projection = {
            "PA": ("272479007", "postero-anterior"),
            "AP": ("399348003", "antero-posterior"),
        }
        value, meaning = projection[facts.view_position]
        film.ViewCodeSequence = [_code(value, "SCT", meaning)]


def _code(value: str, scheme: str, meaning: str) -> Dataset:
    code = Dataset()
    code.CodeValue = value
    code.CodingSchemeDesignator = scheme
    code.CodeMeaning = meaning
    return code


def _put_pixels(film: Dataset, stored: NDArray[np.uint16], facts: FilmFacts) -> None:
    film.Rows, film.Columns = stored.shape
    film.SamplesPerPixel = 1
    film.PhotometricInterpretation = facts.photometric
    film.BitsAllocated = 16
    film.BitsStored = 12
    film.HighBit = 11
    film.PixelRepresentation = 0
    film.RescaleIntercept = "0"
    film.RescaleSlope = "1"
    film.RescaleType = "US"
    dark = facts.photometric == "MONOCHROME1"
    if facts.modality == "DX":
        film.PresentationLUTShape = "INVERSE" if dark else "IDENTITY"
    lung = 2460 if dark else WHITE - 2460
    film.WindowCenter = ["2048", str(lung)]
    film.WindowWidth = ["3900", "2600"]
    film.WindowCenterWidthExplanation = ["STANDARD", "LUNG"]
    film.PixelData = np.ascontiguousarray(stored, dtype="<u2").tobytes()
    film["PixelData"].VR = "OW"
