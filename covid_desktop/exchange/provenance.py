"""Who made an object, and with which model: equipment, identity, and the standing notice.

IHE AI Results asks that each algorithm stands in Contributing Equipment Sequence (0018,A001)
with Manufacturer, Manufacturer's Model Name, Software Versions and Device UID.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from highdicom import ContributingEquipment
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import UID, generate_uid

from covid_desktop import __version__
from covid_desktop.domain.assessment import OperatingPoint
from covid_desktop.domain.model import ModelReference

NOTICE = "Research and education use. Not a medical device."
SYNTHETIC = "Synthetic film: it shows no patient."

MANUFACTURER = "Covid Desktop"
MODEL_NAME = "Covid Desktop"
# Made once from a random UUID (PS3.5 B.2): they name the program, not the workstation.
APPLICATION_UID = UID("2.25.282263653692732690396439883911513105583")
IMPLEMENTATION_CLASS_UID = UID("2.25.29930968347896433548289424918000548646")
IMPLEMENTATION_VERSION = f"COVIDDESKTOP_{__version__}"[:16]


@dataclass(frozen=True)
class Workstation:
    """The place where objects are made.

    Attributes:
        device_uid: of this installation; the program's own where none was given.
        serial_number: DeviceSerialNumber; DICOM asks for one.
        station_name: StationName, at most 16 characters, "" if not to be told.
        institution: InstitutionName, "" if not to be told.
    """

    device_uid: str = APPLICATION_UID
    serial_number: str = "none"
    station_name: str = ""
    institution: str = ""


@dataclass(frozen=True)
class Origin:
    """What stands in every object about where it comes from.

    Attributes:
        workstation: where it is made.
        model: who spoke; None for objects without a model's statement.
        operating_point: in force when it spoke.
        severity_model: who scored severity, where that is another one.
    """

    workstation: Workstation = Workstation()
    model: ModelReference | None = None
    operating_point: OperatingPoint | None = None
    severity_model: ModelReference | None = None


def new_uid() -> UID:
    """A fresh UID derived from a random UUID; it needs no registered root."""
    return generate_uid(prefix=None)


def model_uid(model: ModelReference) -> UID:
    """DeviceUID of a model: the same for the same model file, everywhere.

    Args:
        model: its hash decides alone.
    """
    return UID(f"2.25.{int(model.sha256[:32], 16)}")


def series_facts(
    origin: Origin, series_number: int, description: str, *, modality: str | None = None
) -> dict[str, Any]:
    """Keyword arguments that all highdicom objects take: a new series with one instance.

    Args:
        origin: who makes it.
        series_number: SeriesNumber.
        description: SeriesDescription.
        modality: only for classes that do not set their own.
    """
    facts: dict[str, Any] = {
        "series_instance_uid": new_uid(),
        "series_number": series_number,
        "sop_instance_uid": new_uid(),
        "instance_number": 1,
        "manufacturer": MANUFACTURER,
        "manufacturer_model_name": MODEL_NAME,
        "software_versions": __version__,
        "device_serial_number": origin.workstation.serial_number,
        "institution_name": origin.workstation.institution or None,
        "series_description": description,
        "specific_character_set": "ISO_IR 192",
    }
    if modality is not None:
        facts["modality"] = modality
    return facts


def contributing_equipment(origin: Origin) -> list[ContributingEquipment]:
    """The workstation, and the models that spoke, as equipment that made the object.

    Args:
        origin: who makes it.
    """
    items = [_program(origin.workstation)]
    if origin.model is not None:
        items.append(_model(origin.model, origin.operating_point))
    if origin.severity_model is not None:
        items.append(_model(origin.severity_model, None))
    return items


def finish(ds: Dataset, source: Dataset, origin: Origin) -> None:
    """Add what every object has in common: identity of the program, the notice, synthetic or not.

    Args:
        ds: the object.
        source: the film's header, from `source.source_header`.
        origin: who made it.
    """
    ds.file_meta.ImplementationClassUID = IMPLEMENTATION_CLASS_UID
    ds.file_meta.ImplementationVersionName = IMPLEMENTATION_VERSION
    if origin.workstation.station_name:
        ds.StationName = origin.workstation.station_name[:16]
    ds.DeviceUID = origin.workstation.device_uid
    ds.TimezoneOffsetFromUTC = datetime.now().astimezone().strftime("%z")
    ds.SeriesDate, ds.SeriesTime = ds.InstanceCreationDate, ds.InstanceCreationTime
    for keyword in ("QualityControlSubject", "PatientIdentityRemoved", "DeidentificationMethod"):
        if keyword in source and keyword not in ds:
            ds[keyword] = source[keyword]


def notes(source: Dataset) -> str:
    """The notice, and whether the film is synthetic.

    Args:
        source: the film's header.
    """
    return f"{SYNTHETIC} {NOTICE}" if is_synthetic(source) else NOTICE


def is_synthetic(source: Dataset) -> bool:
    """Did `source_header` find that the film shows no patient?"""
    return bool(source.get("QualityControlSubject") == "YES")


def _program(workstation: Workstation) -> ContributingEquipment:
    item = ContributingEquipment(
        MANUFACTURER,
        codes.DCM.ProcessingEquipment,
        manufacturer_model_name=MODEL_NAME,
        software_versions=__version__,
        device_serial_number=workstation.serial_number,
        institution_name=workstation.institution or None,
        station_name=workstation.station_name[:16] or None,
        contribution_datetime=datetime.now(),
        contribution_description=NOTICE,
    )
    item.DeviceUID = workstation.device_uid
    return item


def _model(model: ModelReference, operating_point: OperatingPoint | None) -> ContributingEquipment:
    description = f"Assessed the film. Model file sha256 {model.sha256}."
    if operating_point is not None:
        description += (
            f" Operating point {operating_point.name}, threshold {operating_point.threshold:.6g}."
        )
    item = ContributingEquipment(
        MANUFACTURER,
        codes.DCM.ProcessingEquipment,
        manufacturer_model_name=model.name[:64],
        software_versions=[model.version[:64], f"sha256:{model.sha256[:56]}"],
        contribution_datetime=datetime.now(),
        contribution_description=f"{description} {NOTICE}",
    )
    item.DeviceUID = model_uid(model)
    return item
