"""The hospital's archive as a client sees it: where it is, what it finds, what can go wrong.

Nothing here opens a connection; `pacs` (DIMSE) and `dicomweb` do, and only when called.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from covid_desktop.domain.sentence import sentence
from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.files import write_new_file

_log = logging.getLogger(__name__)
_UID = re.compile(r"[0-9.]{1,64}")


class ArchiveUnreachable(ExchangeError):
    """No connection, or one that broke: worth another try later."""


class ArchiveDeclined(ExchangeError):
    """The archive answered, and said no."""


class AccessRefused(ArchiveDeclined):
    """Nobody is let in, or the other end is not trusted: nothing was sent, and all waits."""


@dataclass(frozen=True)
class ArchiveServer:
    """Where the archive is. Without host and web address there is none.

    Attributes:
        host, port: of the DICOM service.
        called: its AE title.
        calling: ours.
        tls: encrypt the DICOM connection.
        certificates: PEM file of the authorities to trust; "" for the system's.
        web: root of its DICOMweb service; "" to use the DICOM service.
        seconds: to wait for a connection or an answer.
        user: name for the DICOMweb service; "" where it asks for none.
        password: for the DICOMweb service; in no text of this object.
        own_certificate: PEM file of this workstation's certificate, for archives that let nobody
            in without one; "" to show none.
        own_key: PEM file of its key; "" where the certificate's file holds both.
    """

    host: str = ""
    port: int = 104
    called: str = "ARCHIVE"
    calling: str = "COVIDDESKTOP"
    tls: bool = False
    certificates: str = ""
    web: str = ""
    seconds: int = 20
    user: str = ""
    password: str = field(default="", repr=False)
    own_certificate: str = ""
    own_key: str = ""

    @property
    def is_configured(self) -> bool:
        """Is there an archive at all?"""
        return bool(self.host or self.web)

    @property
    def holds_login(self) -> bool:
        """Is there a name or password within the address, which would then stand in logs?"""
        return "@" in self.web.partition("://")[2].partition("/")[0]

    @property
    def place(self) -> str:
        """For lists and logs."""
        return self.web or f"{self.called} at {self.host}:{self.port}"

    def to_json(self) -> str:
        """As kept in the settings: without the password, which has a file of its own."""
        facts = asdict(self)
        del facts["password"]
        return json.dumps(facts)

    @classmethod
    def from_json(cls, text: str) -> ArchiveServer:
        """Back from the settings; what cannot be understood is no archive."""
        try:
            found = json.loads(text or "{}")
            server = cls(**found)
        except (ValueError, TypeError):
            return cls()
        kinds = [(getattr(server, name), type(value)) for name, value in asdict(cls()).items()]
        return server if all(type(value) is kind for value, kind in kinds) else cls()


@dataclass(frozen=True)
class FoundStudy:
    """A study that the archive has.

    Attributes:
        study_instance_uid: names it.
        date: "YYYYMMDD", "" if unknown.
        description: StudyDescription.
        modalities: "DX" and the like, joined by commas.
        films: number of objects, "" if the archive does not say.
    """

    study_instance_uid: str
    date: str
    description: str
    modalities: str
    films: str


class Archive(Protocol):
    """What the application asks of an archive; both ways answer alike."""

    def echo(self) -> None:
        """Is it there? Raises ArchiveUnreachable or ArchiveDeclined."""
        ...

    def studies_of(self, patient_id: str) -> tuple[FoundStudy, ...]:
        """A patient's studies, latest first."""
        ...

    def fetch(self, study_instance_uid: str, folder: Path) -> list[Path]:
        """Write all films of a study into a folder; those already there stay."""
        ...

    def send(self, files: Sequence[Path]) -> Iterator[tuple[Path, ArchiveDeclined | None]]:
        """Send files one by one, each with None or why the archive did not take it."""
        ...


@dataclass(frozen=True)
class NetworkAct:
    """One thing done over the network, without a word about the patient.

    Attributes:
        at: when it ended.
        what: "C-FIND", "STOW-RS" and the like, with a number.
        place: the archive.
        outcome: "done", or what went wrong.
    """

    at: datetime
    what: str
    place: str
    outcome: str


Record = Callable[[NetworkAct], None]


def archive_at(server: ArchiveServer, record: Record | None = None) -> Archive:
    """The archive, by the way that the settings name; no connection is opened yet.

    Args:
        server: where it is.
        record: told of every act.

    Raises:
        ArchiveDeclined: the address is none.
    """
    # Heavy, and needed by few: loaded when somebody asks for the network.
    if server.web:
        from covid_desktop.exchange.dicomweb import WebArchive  # noqa: PLC0415

        return WebArchive(server, record)
    from covid_desktop.exchange.pacs import DicomArchive  # noqa: PLC0415

    return DicomArchive(server, record)


def noted(what: str, place: str, outcome: str, record: Record | None) -> None:
    """Write an act down in the log, and tell whoever keeps the list."""
    act = NetworkAct(datetime.now().astimezone(), what, place, outcome)
    _log.info("%s, %s: %s", act.what, act.place, act.outcome)
    if record is not None:
        record(act)


def checked_patient_id(patient_id: str) -> str:
    """A patient ID that asks for this patient alone.

    Raises:
        ArchiveDeclined: it is empty, or would match others as well.
    """
    if not patient_id or any(c in patient_id for c in "*?\\") or not patient_id.isprintable():
        raise ArchiveDeclined(
            "patient-id-not-unique",
            "The film has no patient ID by which the archive can be asked.",
            "Put the patient’s ID right first.",
        )
    return patient_id


def folder_of_study(folder: Path, study_instance_uid: str) -> Path:
    """Where a study's fetched films go.

    Raises:
        ArchiveDeclined: the UID is none.
    """
    return folder / _checked_uid(study_instance_uid)


def keep_received(folder: Path, sop_instance_uid: str, content: bytes) -> Path | None:
    """Write a received object under its UID; None if it was there already.

    Raises:
        ArchiveDeclined: the UID is none.
        FileNotWritten: the folder cannot be written to.
    """
    path = folder / f"{_checked_uid(sop_instance_uid)}.dcm"
    if path.exists():
        return None
    write_new_file(path, content)
    return path


def _checked_uid(name: str) -> str:
    """The name comes from the network: nothing but a UID may become part of a path."""
    if not _UID.fullmatch(name) or ".." in name or not name.strip("."):
        raise ArchiveDeclined(
            "bad-object", "The archive sent an object without a proper UID.", "Tell its keeper."
        )
    return name


def unreachable(place: str) -> ArchiveUnreachable:
    """The sentence for every kind of missing connection."""
    return ArchiveUnreachable(
        "archive-unreachable",
        sentence("The archive ({0}) did not answer.", place),
        "Check the network and the settings of the PACS, and try again.",
    )
