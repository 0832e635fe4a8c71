"""The archive over DICOMweb (DICOM PS3.18): QIDO-RS, WADO-RS, STOW-RS."""

from __future__ import annotations

import http.client
import io
import json
import secrets
import ssl
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from email.message import Message
from pathlib import Path
from typing import Any

import pydicom

from covid_desktop.domain.sentence import sentence
from covid_desktop.exchange.access import (
    certificate_refused,
    encryption_fault,
    login,
    login_refused,
    trusted,
)
from covid_desktop.exchange.archive import (
    AccessRefused,
    ArchiveDeclined,
    ArchiveServer,
    FoundStudy,
    Record,
    checked_patient_id,
    keep_received,
    noted,
    unreachable,
)

_JSON = "application/dicom+json"
_MOST_BYTES = 2_000_000_000


class WebArchive:
    """An archive reached by the root of its DICOMweb service.

    Args:
        server: where it is.
        record: told of every act.
    """

    def __init__(self, server: ArchiveServer, record: Record | None = None) -> None:
        self._server, self._record = server, record
        if server.holds_login:
            raise ArchiveDeclined(
                "login-in-address",
                "The address of the DICOMweb service holds a user name or password.",
                "Take them out of it: they have fields of their own in the settings of the PACS.",
            )
        if urllib.parse.urlsplit(server.web).scheme not in ("http", "https"):
            raise ArchiveDeclined(
                "bad-address",
                "The address of the DICOMweb service does not begin with http:// or https://.",
                "Put it right in the settings of the PACS.",
            )

    def echo(self) -> None:
        """Ask for at most one study. Raises ArchiveUnreachable or ArchiveDeclined."""
        self._ask("QIDO-RS", "studies?limit=1", {"Accept": _JSON})

    def studies_of(self, patient_id: str) -> tuple[FoundStudy, ...]:
        """QIDO-RS of a patient's studies, latest first."""
        query = urllib.parse.urlencode(
            [("PatientID", checked_patient_id(patient_id)), ("includefield", "StudyDescription"),
             ("includefield", "ModalitiesInStudy")]
        )  # fmt: skip
        _, content = self._ask("QIDO-RS", f"studies?{query}", {"Accept": _JSON})
        try:
            found = [_study(match) for match in json.loads(content or b"[]")]
        except (ValueError, TypeError, AttributeError, KeyError):
            raise _odd() from None
        return tuple(sorted(found, key=lambda study: study.date, reverse=True))

    def fetch(self, study_instance_uid: str, folder: Path) -> list[Path]:
        """WADO-RS of a study's objects into a folder that exists."""
        accept = 'multipart/related; type="application/dicom"; transfer-syntax=*'
        path = f"studies/{urllib.parse.quote(study_instance_uid, safe='')}"
        kind, content = self._ask("WADO-RS", path, {"Accept": accept})
        received = []
        for part in _parts(kind, content):
            try:
                ds = pydicom.dcmread(io.BytesIO(part), specific_tags=["SOPInstanceUID"])
                name = str(ds.SOPInstanceUID)
            except Exception:  # noqa: BLE001 - whatever came over the network
                raise _odd() from None
            kept = keep_received(folder, name, part)
            if kept is not None:
                received.append(kept)
        return received

    def send(self, files: Sequence[Path]) -> Iterator[tuple[Path, ArchiveDeclined | None]]:
        """STOW-RS of files, one a request, so that each has an answer of its own."""
        for file in files:
            boundary = secrets.token_hex(16)
            head = f"--{boundary}\r\nContent-Type: application/dicom\r\n\r\n".encode()
            body = head + file.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
            kind = f'multipart/related; type="application/dicom"; boundary="{boundary}"'
            try:
                self._ask("STOW-RS", "studies", {"Content-Type": kind, "Accept": _JSON}, body)
            except AccessRefused:
                raise  # it is not about this file: all of them wait
            except ArchiveDeclined as declined:
                yield file, declined
            else:
                yield file, None

    def _ask(
        self, what: str, path: str, headers: dict[str, str], body: bytes | None = None
    ) -> tuple[str, bytes]:
        """One request; the answer's type and content."""
        address = f"{self._server.web.rstrip('/')}/{path}"
        headers = headers | login(self._server)
        request = urllib.request.Request(address, data=body, headers=headers)
        opener = self._opener()
        outcome = "done"
        try:
            with opener.open(request, timeout=self._server.seconds) as answer:
                return str(answer.headers.get("Content-Type", "")), answer.read(_MOST_BYTES)
        except urllib.error.HTTPError as failure:
            outcome = f"HTTP {failure.code}"
            if failure.code == 401:
                raise login_refused(self._server.web) from None
            if failure.code >= 500 or failure.code in (408, 429):
                raise unreachable(self._server.web) from None
            raise _declined(failure.code) from None
        except (OSError, http.client.HTTPException) as failure:
            # urllib keeps the cause as a reason; an SSLError has a reason of another kind.
            is_bare = isinstance(failure, ssl.SSLError)
            cause = failure if is_bare else getattr(failure, "reason", failure)
            if isinstance(cause, ssl.SSLCertVerificationError):
                outcome = "certificate-not-trusted"
                raise certificate_refused(self._server.web) from None
            if fault := self._refused_us(cause):
                outcome = fault.code
                raise fault from None
            outcome = "archive-unreachable"
            raise unreachable(self._server.web) from None
        finally:
            noted(what, self._server.web, outcome, self._record)

    def _refused_us(self, cause: object) -> AccessRefused | None:
        """Does the archive hang up since it wants a certificate of ours?"""
        is_hung_up = isinstance(cause, (ssl.SSLError, ConnectionError))
        if not is_hung_up or not self._server.web.startswith("https:"):
            return None
        # What it says of this may be lost when we are still speaking: it is asked once more.
        fault = encryption_fault(self._server)
        return fault if fault and fault.code == "own-certificate-refused" else None

    def _opener(self) -> urllib.request.OpenerDirector:
        # The archive is in the house: no proxy, and no following to other hosts.
        return urllib.request.build_opener(
            urllib.request.ProxyHandler({}),
            urllib.request.HTTPSHandler(context=trusted(self._server)),
            _Stay(),
        )


class _Stay(urllib.request.HTTPRedirectHandler):
    """Patients' data go to the address in the settings alone."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401, ARG002
        return None


def _parts(kind: str, content: bytes) -> Iterator[bytes]:
    """The bodies of a multipart answer."""
    header = Message()
    header["Content-Type"] = kind
    boundary = header.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise _odd()
    for piece in content.split(b"--" + boundary.encode("latin-1"))[1:]:
        if piece.startswith(b"--"):
            return
        _, _, body = piece.partition(b"\r\n\r\n")
        yield body.removesuffix(b"\r\n")


def _study(match: dict[str, Any]) -> FoundStudy:
    def value(tag: str) -> str:
        return ", ".join(str(v) for v in match.get(tag, {}).get("Value", []))

    return FoundStudy(
        value("0020000D"), value("00080020"), value("00081030"), value("00080061"),
        value("00201208"),
    )  # fmt: skip


def _odd() -> ArchiveDeclined:
    return ArchiveDeclined(
        "odd-answer",
        "The archive’s answer could not be understood.",
        "Check that the address is that of a DICOMweb service.",
    )


def _declined(code: int) -> ArchiveDeclined:
    return ArchiveDeclined(
        "archive-declined",
        sentence("The archive did not do what was asked ({0}).", f"HTTP {code}"),
        "Ask the archive’s keeper.",
    )
