"""A finished picture (the film with the attribution over it) as a Secondary Capture."""

from __future__ import annotations

from typing import Any

import numpy as np
from highdicom.sc import SCImage
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.sr.coding import Code
from pydicom.uid import ExplicitVRLittleEndian

from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.provenance import (
    Origin,
    contributing_equipment,
    finish,
    notes,
    series_facts,
)
from covid_desktop.exchange.source import laterality_and_orientation

_SERIES_NUMBER = 9902
_SOURCE_PURPOSE = Code("121322", "DCM", "Source image for image processing operation")


def secondary_capture(
    source: Dataset,
    picture: NDArray[np.uint8],
    origin: Origin,
    *,
    description: str = "Film with the model's attribution over it",
) -> Dataset:
    """A picture as a Secondary Capture in a new series of the film's study.

    Args:
        source: the film's header, from `source.source_header`.
        picture: (rows, columns) grey, or (rows, columns, 3) RGB.
        origin: who made it.
        description: what it shows.

    Raises:
        ExchangeError: the picture is of another shape or depth.
    """
    if picture.dtype != np.uint8 or picture.shape[2:] not in {(), (3,)} or picture.ndim < 2:
        raise ExchangeError(
            "picture-not-supported",
            "The picture is neither 8-bit grey nor 8-bit colour.",
            "Export it as the film with its overlay.",
        )
    ds = SCImage(
        pixel_array=np.ascontiguousarray(picture),
        photometric_interpretation="MONOCHROME2" if picture.ndim == 2 else "RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        transfer_syntax_uid=ExplicitVRLittleEndian,
        # Type 2C: an unknown one stands empty; highdicom takes no empty value.
        patient_orientation=("L", "F"),
        contributing_equipment=contributing_equipment(origin),
        **patient_and_study(source),
        **series_facts(origin, _SERIES_NUMBER, "Covid Desktop: overlay"),
    )
    laterality_and_orientation(ds, source)
    ds.ImageType = ["DERIVED", "SECONDARY"]
    ds.ConversionType = "WSD"
    ds.BurnedInAnnotation = "YES"
    ds.DerivationDescription = f"{description}. {notes(source)}"
    ds.ImageComments = notes(source)
    ds.SourceImageSequence = [_source_image(source)]
    same_grid = picture.shape[:2] == (source.Rows, source.Columns)
    if same_grid and "PixelSpacing" in source:
        ds.PixelSpacing = source.PixelSpacing
    finish(ds, source, origin)
    return ds


def patient_and_study(source: Dataset) -> dict[str, Any]:
    """What highdicom's constructors want to hear of the patient and the study, by name.

    Args:
        source: the film's header.
    """
    return {
        "patient_id": source.PatientID,
        "patient_name": source.PatientName,
        "patient_birth_date": source.PatientBirthDate or None,
        "patient_sex": source.PatientSex or None,
        "study_instance_uid": source.StudyInstanceUID,
        "study_id": source.StudyID,
        "study_date": source.StudyDate or None,
        "study_time": source.StudyTime or None,
        "accession_number": source.AccessionNumber,
        "referring_physician_name": source.ReferringPhysicianName,
    }


def _source_image(source: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID = source.SOPClassUID
    item.ReferencedSOPInstanceUID = source.SOPInstanceUID
    purpose = Dataset()
    purpose.CodeValue, purpose.CodingSchemeDesignator, purpose.CodeMeaning = _SOURCE_PURPOSE[:3]
    item.PurposeOfReferenceCodeSequence = [purpose]
    return item
