"""The film's header, mended: what new objects of the same study take over from it.

Real headers break rules (dates with points, unknown sex, undeclared UTF-8). An object that
is to pass a hospital's checks must not inherit that, and must still be found in the same
study of the same patient.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from datetime import date, time

import pydicom
from pydicom.dataset import Dataset
from pydicom.uid import UID

from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.exchange.errors import FilmNotReferable
from covid_desktop.imaging.dicom_values import clock, day, integer, text, values

# Of the film itself: for references, the image library, and the equipment that took it.
_FILM_KEYWORDS = (
    "Modality", "BodyPartExamined", "ImageLaterality", "Laterality", "PatientOrientation",
    "ViewPosition", "PixelSpacing", "ImagerPixelSpacing", "Manufacturer",
    "ManufacturerModelName", "SoftwareVersions", "FrameOfReferenceUID",
    "PatientIdentityRemoved", "DeidentificationMethod",
)  # fmt: skip

# Body parts of PS3.16 Annex L that a person has two of, as far as plain films show them.
_PAIRED = frozenset(
    {
        "ANKLE", "ARM", "BREAST", "CALCANEUS", "CLAVICLE", "ELBOW", "EXTREMITY", "FEMUR",
        "FINGER", "FOOT", "FOREARM", "HAND", "HEEL", "HIP", "HUMERUS", "KNEE", "LEG", "LOWERLEG",
        "PATELLA", "RIB", "SCAPULA", "SHOULDER", "THIGH", "THUMB", "TIBIA", "TOE", "WRIST",
    }
)  # fmt: skip
_AGE = re.compile(r"\d{3}[DWMY]")
_SHOWN_NAME = re.compile(r"(?P<latin>[^()]+?)\s*\((?P<ideographic>[^()]+)\)")
_IDEOGRAPHIC = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def source_header(film: Film) -> Dataset:
    """What objects of the film's study are made from, in valid form and UTF-8.

    Args:
        film: of a DICOM file; wrap PNG and JPEG films first (`dicom_wrapper`).

    Raises:
        FilmNotReferable: the film is no DICOM file, has no UID, or its file is gone or changed.
    """
    if film.format is not FilmFormat.DICOM:
        raise FilmNotReferable(
            "film-without-dicom",
            "The film is a PNG or JPEG file, which has no identity in DICOM.",
            "Wrap it as a DICOM film first.",
        )
    try:
        ds = pydicom.dcmread(film.path, stop_before_pixels=True, force=True)
    except Exception:  # noqa: BLE001 - pydicom leaks any type, and its words may quote the patient
        raise _file_gone() from None
    if text(ds, "SOPInstanceUID") != film.facts.sop_instance_uid:
        raise _file_gone()
    return mended(ds, film)


def mended(ds: Dataset, film: Film) -> Dataset:
    """The header of a film's data set in valid form, and in UTF-8.

    Args:
        ds: the film's data set, with or without pixels.
        film: the same film as loaded.

    Raises:
        FilmNotReferable: no SOP Class or SOP Instance UID.
    """
    for keyword in ("SOPClassUID", "SOPInstanceUID"):
        if not text(ds, keyword):
            raise FilmNotReferable(
                "film-without-uid",
                "The file does not name its own UIDs, so that nothing in DICOM can refer to it.",
                "Export the film again from its source.",
            )
    source = Dataset()
    source.SpecificCharacterSet = "ISO_IR 192"
    _take_patient(source, ds)
    _take_study(source, ds, film)
    for keyword in _FILM_KEYWORDS:
        if keyword in ds and values(ds, keyword):
            source[keyword] = ds[keyword]
    source.Rows, source.Columns = film.rows, film.columns
    source.SamplesPerPixel = integer(ds, "SamplesPerPixel") or 1
    source.SOPClassUID, source.SOPInstanceUID = text(ds, "SOPClassUID"), text(ds, "SOPInstanceUID")
    source.SeriesInstanceUID = text(ds, "SeriesInstanceUID") or _uid_of(film, "series")
    if "PatientIdentityRemoved" in source and "DeidentificationMethod" not in source:
        source.DeidentificationMethod = "Not stated by the film"  # type 1C
    if film.facts.is_synthetic:
        source.QualityControlSubject = "YES"
    return source


def laterality_and_orientation(target: Dataset, source: Dataset) -> None:
    """Fill the type 2C attributes on the side of the body, as far as the film knows them.

    Laterality (0020,0060) belongs to paired parts alone; there it stands empty if it is not
    known. So does PatientOrientation: a guess could turn left into right.

    Args:
        target: the new object.
        source: the film's header.
    """
    part = text(source, "BodyPartExamined").upper()[:16]
    # THORAX is no defined term (PS3.16 Annex L), and nobody else knows that it has no sides.
    target.BodyPartExamined = "CHEST" if part in {"", "THORAX"} else part
    if target.BodyPartExamined in _PAIRED:
        side = (text(source, "ImageLaterality") or text(source, "Laterality")).upper()
        target.Laterality = side if side in {"R", "L"} else None
    orientation = [str(value) for value in values(source, "PatientOrientation")]
    target.PatientOrientation = orientation if len(orientation) == 2 else None


def dicom_name(shown: str) -> str:
    """A name as shown ("DOE, Jane", "Wang, Xiaodong (王 小东)") in the form of PN.

    Args:
        shown: in the form of `Patient.name`.
    """
    match = _SHOWN_NAME.fullmatch(shown.strip())
    if match and match["latin"]:
        return f"{_group(match['latin'], ',')}={_group(match['ideographic'], ' ')}"
    name = _group(shown, ",")
    # Names in characters of their own belong into the second group (PS3.5 6.2.1.2).
    return f"={_group(shown, ',')}" if _IDEOGRAPHIC.search(name) else name


def _group(shown: str, separator: str) -> str:
    family, _, given = shown.partition(separator)
    parts = [part.replace("^", " ").replace("=", " ").strip() for part in (family, given)]
    return "^".join(part for part in parts if part)[:64]


def _take_patient(source: Dataset, ds: Dataset) -> None:
    source.PatientName = _name(ds, "PatientName")
    source.PatientID = text(ds, "PatientID")[:64]
    source.PatientBirthDate = _da(day(ds, "PatientBirthDate"))
    sex = text(ds, "PatientSex").upper()
    source.PatientSex = sex if sex in {"M", "F", "O"} else ""
    age = text(ds, "PatientAge").upper()
    if _AGE.fullmatch(age):
        source.PatientAge = age
    if issuer := text(ds, "IssuerOfPatientID"):
        source.IssuerOfPatientID = issuer[:64]


def _take_study(source: Dataset, ds: Dataset, film: Film) -> None:
    study_uid = text(ds, "StudyInstanceUID")
    source.StudyInstanceUID = study_uid or _uid_of(film, "study")
    source.StudyDate = _da(day(ds, "StudyDate") or film.study.study_date)
    source.StudyTime = _tm(clock(ds, "StudyTime") or film.study.study_time)
    source.ReferringPhysicianName = _name(ds, "ReferringPhysicianName")
    for keyword in ("AccessionNumber", "StudyID"):
        setattr(source, keyword, text(ds, keyword)[:16])
    if description := text(ds, "StudyDescription"):
        source.StudyDescription = description[:64]


def _name(ds: Dataset, keyword: str) -> str:
    """A person's name with all its groups, decoded; undeclared UTF-8 is understood."""
    try:
        name = str(ds.get(keyword) or "")
    except Exception:  # noqa: BLE001 - broken escape sequences in a name
        return ""
    if "SpecificCharacterSet" not in ds and not name.isascii():
        with contextlib.suppress(UnicodeError):
            name = name.encode("latin-1").decode("utf-8")
    groups = "".join(c if c.isprintable() else " " for c in name).split("=")[:3]
    return "=".join(group.strip()[:64] for group in groups)


def _da(day_: date | None) -> str:
    return day_.strftime("%Y%m%d") if day_ else ""


def _tm(time_: time | None) -> str:
    return time_.strftime("%H%M%S") if time_ else ""


def _uid_of(film: Film, level: str) -> UID:
    """The same UID for the same film, each time: its objects must meet in one study."""
    digest = hashlib.sha256(f"{film.sha256} {level}".encode()).hexdigest()
    return UID(f"2.25.{int(digest[:32], 16)}")


def _file_gone() -> FilmNotReferable:
    return FilmNotReferable(
        "film-changed",
        "The film's file is gone or has changed since it was opened.",
        "Open the film again.",
    )
