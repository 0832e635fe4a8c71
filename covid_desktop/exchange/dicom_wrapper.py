"""A PNG or JPEG film as a DICOM film, so that it can lie in an archive.

The pixels are exactly those of the Film. What the picture file cannot say (patient, study)
the reader gives; nothing is made up.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from highdicom.sc import SCImage
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian

from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.domain.study import Patient, Study
from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.provenance import (
    NOTICE,
    SYNTHETIC,
    Origin,
    contributing_equipment,
    finish,
    new_uid,
    series_facts,
)
from covid_desktop.exchange.source import dicom_name


def wrap_film(film: Film, patient: Patient, study: Study, origin: Origin | None = None) -> Dataset:
    """The film as a DICOM Secondary Capture of modality DX, in a new study or in a given one.

    Args:
        film: a PNG or JPEG film.
        patient: whom it shows, as the reader says.
        study: its examination; a new UID is made if it has none.
        origin: who makes it.

    Raises:
        ExchangeError: the film is a DICOM film already.
    """
    if film.format is FilmFormat.DICOM:
        raise ExchangeError(
            "film-is-dicom",
            "The film is a DICOM film already.",
            "Send or copy its own file.",
        )
    origin = origin or Origin()
    ds = SCImage(
        pixel_array=np.ascontiguousarray(film.stored),
        photometric_interpretation="MONOCHROME2",
        bits_allocated=film.stored.dtype.itemsize * 8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "F"),
        transfer_syntax_uid=ExplicitVRLittleEndian,
        patient_id=patient.patient_id[:64],
        patient_name=dicom_name(patient.name),
        patient_birth_date=_da(patient.birth_date),
        patient_sex=patient.sex or None,
        study_instance_uid=study.study_instance_uid or new_uid(),
        study_id="",
        study_date=_da(study.study_date),
        study_time=study.study_time.strftime("%H%M%S") if study.study_time else None,
        accession_number="",
        referring_physician_name="",
        contributing_equipment=contributing_equipment(origin),
        **series_facts(origin, 1, f"Chest film from a {film.format.value} file"),
    )
    _describe(ds, film, study)
    finish(ds, ds, origin)
    return ds


def _describe(ds: Dataset, film: Film, study: Study) -> None:
    """What the picture is, and what is not known of it."""
    ds.Modality = "DX"
    ds.ConversionType = "WSD"
    ds.BodyPartExamined = "CHEST"
    ds.PatientOrientation = None  # type 2C: the picture file does not say
    if film.facts.view_position is not None:
        ds.ViewPosition = film.facts.view_position.value
    if study.description:
        ds.StudyDescription = study.description[:64]
    ds.LossyImageCompression = "01" if film.facts.is_lossy else "00"
    if film.facts.is_lossy:
        # Type 1C with the method; the picture file does not say how large it once was.
        ds.LossyImageCompressionMethod = "ISO_10918_1"
        ds.LossyImageCompressionRatio = max(round(_ratio(film), 2), 1.0)
    if film.facts.is_synthetic:
        ds.QualityControlSubject = "YES"
    origin_words = SYNTHETIC if film.facts.is_synthetic else ""
    ds.DerivationDescription = f"Wrapped from a {film.format.value} file, pixels unchanged."
    ds.ImageComments = f"{origin_words} {NOTICE}".strip()


def _ratio(film: Film) -> float:
    """Uncompressed bytes to bytes of the file, while the file is there to be asked."""
    try:
        return film.stored.nbytes / max(film.path.stat().st_size, 1)
    except OSError:
        return 1.0


def _da(day: date | None) -> str | None:
    return day.strftime("%Y%m%d") if day else None
