"""DICOMDIR: the index of a disc, and the films that it names (DICOM PS3.3 F, PS3.10)."""

from __future__ import annotations

import logging
from pathlib import Path, PurePosixPath

from covid_desktop.domain.assessment import Reason

DICOMDIR = "DICOMDIR"
_MEDIA_STORAGE_DIRECTORY = b"1.2.840.10008.1.3.10"
_log = logging.getLogger(__name__)


def is_dicomdir(head: bytes) -> bool:
    """By the SOP class in the meta header.

    Args:
        head: the first bytes of the file, a kilobyte or more.
    """
    return head[128:132] == b"DICM" and _MEDIA_STORAGE_DIRECTORY in head[132:1024]


def referenced_files(path: Path) -> list[tuple[str, Path | None]] | Reason:
    """The files of the IMAGE records, in the index's order.

    Args:
        path: the DICOMDIR.

    Returns:
        (name in the index, the file or None if it is not there or not below the index's
        folder); or the reason why the index cannot be read.
    """
    import pydicom  # noqa: PLC0415 - see imaging/signatures.py

    try:
        index = pydicom.dcmread(path, specific_tags=["DirectoryRecordSequence"])
        records = [
            record.get("ReferencedFileID")
            for record in index.get("DirectoryRecordSequence") or []
            if record.get("DirectoryRecordType") == "IMAGE"
        ]
    # pydicom leaks any type on damaged files, and this is its edge.
    except Exception as fault:  # noqa: BLE001
        _log.info("an index of a disc could not be read: %s", type(fault).__name__)
        return Reason(
            "dicomdir-damaged",
            "The index of the disc (DICOMDIR) is damaged.",
            "Choose the folder of the disc instead: its films are looked for one by one.",
        )
    names = [_parts(record) for record in records if record]
    return [("/".join(parts), _resolved(path.parent, parts)) for parts in names]


def _parts(file_id: object) -> list[str]:
    """ReferencedFileID has one value a folder; some writers put the whole path into one."""
    values = [file_id] if isinstance(file_id, str) else list(file_id)  # type: ignore[call-overload]
    return [part for value in values for part in str(value).replace("\\", "/").split("/")]


def _resolved(root: Path, parts: list[str]) -> Path | None:
    """The file below the root, whatever case a disc's driver gives the names; never above it."""
    place = root
    for part in parts:
        if part in {"", ".", ".."} or PurePosixPath(part).is_absolute() or ":" in part:
            return None
        direct = place / part
        found = direct if direct.exists() else _other_case(place, part)
        if found is None:
            return None
        place = found
    is_inside = place.resolve().is_relative_to(root.resolve())
    return place if is_inside and place.is_file() else None


def _other_case(folder: Path, name: str) -> Path | None:
    """As ISO 9660 drivers show it: in small letters, with a version ";1", or with a dot."""
    wanted = name.casefold().rstrip(".")
    try:
        entries = list(folder.iterdir())
    except OSError:
        return None
    return next((e for e in entries if e.name.split(";")[0].rstrip(".").casefold() == wanted), None)
