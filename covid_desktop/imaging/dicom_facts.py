"""Who, when and how: a DICOM file's attributes in the words of the domain."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    UID,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLSNearLossless,
)

from covid_desktop.domain.film import AcquisitionFacts, PixelSpacing, ViewPosition
from covid_desktop.domain.study import Patient, Study
from covid_desktop.imaging.dicom_values import (
    age_years,
    clock,
    day,
    number,
    numbers,
    person,
    text,
    values,
    yes_no,
)

# JPEG 2000 and HTJ2K may hold a lossless picture too; then LossyImageCompression says "00".
_LOSSY = frozenset({JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLSNearLossless, JPEG2000, HTJ2K})
_MAYBE_LOSSY = frozenset({JPEG2000, HTJ2K})

_VIEW_CODES = {
    "postero-anterior": ViewPosition.PA,
    "antero-posterior": ViewPosition.AP,
    "left lateral": ViewPosition.LL,
    "right lateral": ViewPosition.RL,
}


def acquisition_facts(ds: Dataset, transfer_syntax: UID, *, is_colour: bool) -> AcquisitionFacts:
    """How the film was made, as far as the file says.

    Args:
        ds: the file.
        transfer_syntax: in which the file was written.
        is_colour: do the channels really differ?
    """
    ratios = numbers(ds, "LossyImageCompressionRatio")
    return AcquisitionFacts(
        modality=text(ds, "Modality").upper(),
        body_part=text(ds, "BodyPartExamined").upper(),
        view_position=view_position(ds),
        laterality=text(ds, "ImageLaterality") or text(ds, "Laterality"),
        patient_position=text(ds, "PatientPosition"),
        age_years=age_years(ds),
        manufacturer=text(ds, "Manufacturer"),
        model_name=text(ds, "ManufacturerModelName"),
        photometric=text(ds, "PhotometricInterpretation").upper(),
        transfer_syntax=str(transfer_syntax),
        is_lossy=_is_lossy(ds, transfer_syntax),
        lossy_ratio=ratios[-1] if ratios else None,
        burned_in_annotation=yes_no(ds, "BurnedInAnnotation"),
        is_colour=is_colour,
        is_synthetic=is_synthetic(ds),
        pixel_spacing=pixel_spacing(ds),
        kilovolts=_positive(number(ds, "KVP")),
        milliampere_seconds=_exposure(ds),
        sop_instance_uid=text(ds, "SOPInstanceUID"),
        series_instance_uid=text(ds, "SeriesInstanceUID"),
    )


def patient(ds: Dataset) -> Patient:
    """Whom the film shows."""
    sex = text(ds, "PatientSex").upper()
    return Patient(
        patient_id=text(ds, "PatientID"),
        name=person(ds, "PatientName"),
        sex=sex if sex in {"M", "F", "O"} else "",
        birth_date=day(ds, "PatientBirthDate"),
    )


def study(ds: Dataset) -> Study:
    """The examination that the film belongs to.

    Where StudyDate is missing, the day and time at which the film was taken stand in:
    they are the same examination.
    """
    days = (day(ds, keyword) for keyword in ("StudyDate", "AcquisitionDate", "ContentDate"))
    study_date = next((found for found in days if found is not None), None)
    return Study(
        study_instance_uid=text(ds, "StudyInstanceUID"),
        study_date=study_date,
        study_time=clock(ds, "StudyTime") or clock(ds, "AcquisitionTime"),
        description=text(ds, "StudyDescription"),
    )


def view_position(ds: Dataset) -> ViewPosition | None:
    """ViewPosition, or else the meaning of ViewCodeSequence; never guessed from free text."""
    name = text(ds, "ViewPosition").upper()
    if name in set(ViewPosition):
        return ViewPosition(name)
    for item in values(ds, "ViewCodeSequence"):
        meaning = text(item, "CodeMeaning").lower().replace(" -", "-").replace("- ", "-")
        meaning = meaning.replace("posteroanterior", "postero-anterior")
        meaning = meaning.replace("anteroposterior", "antero-posterior")
        if meaning in _VIEW_CODES:
            return _VIEW_CODES[meaning]
    return None


def pixel_spacing(ds: Dataset) -> PixelSpacing | None:
    """Size of a pixel and where the figure comes from (PS3.3 10.7.1.3).

    In a projection a millimetre is a matter of the plane meant. PixelSpacing that differs
    from ImagerPixelSpacing, or names its calibration, was calibrated; equal to it, it only
    repeats the detector's pitch. A magnification turns the pitch at the detector into an
    estimate inside the patient.
    """
    own, imager = _pair(ds, "PixelSpacing"), _pair(ds, "ImagerPixelSpacing")
    if own:
        if text(ds, "PixelSpacingCalibrationType") or (imager and imager != own):
            return PixelSpacing(*own, provenance="calibrated")
        return PixelSpacing(*own, provenance="mm at detector" if imager else "mm")
    if imager:
        magnification = number(ds, "EstimatedRadiographicMagnificationFactor") or 0.0
        if magnification > 1:
            row, column = imager[0] / magnification, imager[1] / magnification
            return PixelSpacing(row, column, provenance="mm, magnification estimated")
        return PixelSpacing(*imager, provenance="mm at detector")
    scanned = _pair(ds, "NominalScannedPixelSpacing")
    return PixelSpacing(*scanned, provenance="mm at scanner") if scanned else None


def is_synthetic(ds: Dataset) -> bool:
    """Does the file itself say that it shows no patient?"""
    notes = [text(ds, keyword) for keyword in ("ImageComments", "DerivationDescription")]
    notes += [str(value) for value in values(ds, "ImageType")]
    says_so = any("synthetic" in note.lower() for note in notes)
    return says_so or yes_no(ds, "QualityControlSubject") is True


def _exposure(ds: Dataset) -> float | None:
    """Milliampere seconds; the finer attribute counts in thousandths."""
    fine = _positive(number(ds, "ExposureInuAs"))
    return fine / 1000 if fine else _positive(number(ds, "Exposure"))


def _positive(value: float | None) -> float | None:
    return value if value is not None and value > 0 else None


def _pair(ds: Dataset, keyword: str) -> tuple[float, float] | None:
    found = numbers(ds, keyword)
    if len(found) != 2 or min(found) <= 0:
        return None
    return found[0], found[1]


def _is_lossy(ds: Dataset, transfer_syntax: UID) -> bool:
    said = text(ds, "LossyImageCompression")
    if said == "01":
        return True
    if said == "00" and transfer_syntax in _MAYBE_LOSSY:
        return False
    return transfer_syntax in _LOSSY
