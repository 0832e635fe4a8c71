"""The basic profile of DICOM PS3.15 Annex E, carried out on one data set.

Stricter than the table in a few places, because it lists what identifies and cannot list what
somebody typed elsewhere: attributes unknown to the dictionary go, all dates and times obey the
date option, all UIDs but those of the standard are replaced, and overlay planes go whole.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydicom import Sequence as DicomSequence
from pydicom.datadict import dictionary_has_tag, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag

from covid_desktop.exchange.profile_actions import ACTIONS, DEVICE_IDENTITY
from covid_desktop.exchange.pseudonyms import Pseudonyms

_STANDARD_UIDS = "1.2.840.10008."
_TIMES = {"DA", "DT", "TM"}
_BIRTH = {0x00100030, 0x00100032}
_TRAILING_PADDING = 0xFFFCFFFC
# Combined actions: the one that keeps the object whole without knowing its kind.
_RESOLVED = {"X/Z": "Z", "X/Z/D": "Z", "X/D": "D", "Z/D": "D", "X/Z/U*": "K"}
_PSEUDONYMS = {0x00100010, 0x00100020}
# Where the table leaves a choice, or the option for dates names what nobody needs.
_CHOSEN = {
    0x00100010: "D",  # PatientName: Z allows a dummy, and viewers tell patients apart by it
    0x00081111: "K",  # ReferencedPerformedProcedureStepSequence: its UIDs are replaced
    0x00080201: "X",  # TimezoneOffsetFromUTC
}
_DUMMIES: dict[str, object] = {
    "AS": "000Y", "DA": "19000101", "DT": "19000101000000", "TM": "000000", "DS": "0", "IS": "0",
    "UR": "https://removed.invalid",
    **dict.fromkeys(("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"), "REMOVED"),
    **dict.fromkeys(("FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"), 0),
    **dict.fromkeys(("OB", "OW", "OD", "OF", "OL", "OV", "UN"), b"\0" * 8),
}  # fmt: skip


@dataclass(frozen=True)
class Retained:
    """The options of the profile.

    Attributes:
        dates: keep dates, moved by the patient's offset, and times of day (113107).
        device: keep the identity of the device (113109).
    """

    dates: bool = False
    device: bool = False


def apply_profile(ds: Dataset, retained: Retained, pseudonyms: Pseudonyms) -> None:
    """De-identify a data set and all within it, in place; pixels are left alone.

    Args:
        ds: without file meta information.
        retained: the options.
        pseudonyms: of the patient.
    """
    for tag in list(ds.keys()):
        if _is_removed_as_a_group(tag):
            del ds[tag]
            continue
        try:
            element = ds[tag]
        except Exception:  # noqa: BLE001 - what cannot be read cannot be judged
            del ds[tag]
            continue
        _treat(ds, element, retained, pseudonyms)


def _is_removed_as_a_group(tag: BaseTag) -> bool:
    """Private, unknown, group lengths, padding, curves (50xx) and overlays (60xx)."""
    repeats = 0x5000 <= tag.group <= 0x50FF or 0x6000 <= tag.group <= 0x60FF
    return (
        repeats
        or tag.is_private
        or tag.element == 0
        or tag == _TRAILING_PADDING
        or not dictionary_has_tag(tag)
    )


def _treat(ds: Dataset, element: DataElement, retained: Retained, pseudonyms: Pseudonyms) -> None:
    action = _action(element, retained)
    if action == "X":
        del ds[element.tag]
    elif action == "Z":
        element.value = DicomSequence() if element.VR == "SQ" else None
    elif action == "D":
        _dummy(element, pseudonyms)
    elif action == "U":
        _replace_uids(element, pseudonyms)
    elif action == "shift":
        element.value = _each(element.value, lambda value: pseudonyms.shifted(str(value)))
    elif element.VR == "SQ":
        for item in element.value or []:
            apply_profile(item, retained, pseudonyms)


def _action(element: DataElement, retained: Retained) -> str:
    """What to do with an element: X, Z, D, U, K, or "shift"."""
    tag = int(element.tag)
    listed = ACTIONS.get(tag, "")
    action = _CHOSEN.get(tag) or _RESOLVED.get(listed, listed)
    if element.VR in _TIMES and tag not in _BIRTH:
        if retained.dates:
            return "K" if element.VR == "TM" else "shift"
        return action or "Z"
    if retained.device and tag in DEVICE_IDENTITY:
        return "K"
    if element.VR == "UI" and not action:
        return "K" if _names_a_kind(element) else "U"
    return action or "K"


def _names_a_kind(element: DataElement) -> bool:
    """UIDs of classes and code lists, that makers may define too, name no instance."""
    keyword = keyword_for_tag(element.tag)
    return keyword.endswith(("ClassUID", "SchemeUID", "ResourceUID", "ContextUID"))


def _dummy(element: DataElement, pseudonyms: Pseudonyms) -> None:
    if element.tag in _PSEUDONYMS:
        element.value = pseudonyms.patient
    elif element.VR == "SQ":
        element.value = DicomSequence()
    elif element.VR == "UI":
        _replace_uids(element, pseudonyms)
    else:
        element.value = _DUMMIES.get(element.VR)


def _replace_uids(element: DataElement, pseudonyms: Pseudonyms) -> None:
    def other(value: object) -> str:
        original = str(value)
        is_known = original.startswith(_STANDARD_UIDS)
        return original if is_known else str(pseudonyms.uid(original))

    element.value = _each(element.value, other)


def _each(value: object, change: Callable[[object], str]) -> object:
    if value is None or value == "":
        return value
    if isinstance(value, (MultiValue, list, tuple)):
        return [change(each) for each in value]
    return change(value)
