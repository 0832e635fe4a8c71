"""The archive over the classic DICOM network: C-ECHO, C-FIND, C-GET, C-STORE.

Films are fetched by C-GET, over the connection that we open: unlike C-MOVE it needs no port
that listens on this workstation.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pydicom
from pydicom import uid
from pydicom.dataset import Dataset
from pynetdicom import AE, build_context, build_role, evt
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    Verification,
)

from covid_desktop.domain.sentence import sentence
from covid_desktop.exchange.access import encryption_fault, trusted
from covid_desktop.exchange.archive import (
    ArchiveDeclined,
    ArchiveServer,
    FoundStudy,
    Record,
    checked_patient_id,
    keep_received,
    noted,
    unreachable,
)
from covid_desktop.imaging.dicom_values import text

# It writes whole data sets into its log at lower levels.
logging.getLogger("pynetdicom").setLevel(logging.CRITICAL + 1)

_SUCCESS, _PENDING = 0x0000, (0xFF00, 0xFF01)
_MOST_CONTEXTS = 128
_FILM_CLASSES = (
    uid.ComputedRadiographyImageStorage,
    uid.DigitalXRayImageStorageForPresentation,
    uid.DigitalXRayImageStorageForProcessing,
    uid.SecondaryCaptureImageStorage,
)
# Those that `imaging` decodes, each asked for alone: so the archive sends what it has.
_SYNTAXES = (
    uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian, uid.RLELossless,
    uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1,
    uid.JPEGLSLossless, uid.JPEGLSNearLossless, uid.JPEG2000Lossless, uid.JPEG2000,
    uid.HTJ2KLossless, uid.HTJ2K,
)  # fmt: skip


class DicomArchive:
    """An archive reached by its host, port and AE title.

    Args:
        server: where it is.
        record: told of every act.
    """

    def __init__(self, server: ArchiveServer, record: Record | None = None) -> None:
        self._server, self._record = server, record

    def echo(self) -> None:
        """C-ECHO. Raises ArchiveUnreachable or ArchiveDeclined."""
        with self._act("C-ECHO"), self._association([build_context(Verification)]) as link:
            _check(link.send_c_echo(), self._server)

    def studies_of(self, patient_id: str) -> tuple[FoundStudy, ...]:
        """C-FIND of a patient's studies, latest first."""
        query = Dataset()
        query.QueryRetrieveLevel = "STUDY"
        query.PatientID = checked_patient_id(patient_id)
        for keyword in (
            "StudyInstanceUID", "StudyDate", "StudyTime", "StudyDescription",
            "ModalitiesInStudy", "NumberOfStudyRelatedInstances",
        ):  # fmt: skip
            setattr(query, keyword, None)
        model = StudyRootQueryRetrieveInformationModelFind
        found = []
        with self._act("C-FIND"), self._association([build_context(model)]) as link:
            for status, match in link.send_c_find(query, model):
                _check(status, self._server)
                if match is not None:
                    found.append(_study(match))
        return tuple(sorted(found, key=lambda study: study.date, reverse=True))

    def fetch(self, study_instance_uid: str, folder: Path) -> list[Path]:
        """C-GET of a study's films into a folder that exists."""
        query = Dataset()
        query.QueryRetrieveLevel = "STUDY"
        query.StudyInstanceUID = study_instance_uid
        model = StudyRootQueryRetrieveInformationModelGet
        contexts = [build_context(model)]
        contexts += [build_context(c, s) for c in _FILM_CLASSES for s in _SYNTAXES]
        roles = [build_role(c, scp_role=True) for c in _FILM_CLASSES]
        received: list[Path] = []
        failures: list[Exception] = []

        def keep(event: evt.Event) -> int:
            try:
                request: Any = event.request
                name = str(request.AffectedSOPInstanceUID)
                path = keep_received(folder, name, event.encoded_dataset())
            except Exception as failure:  # noqa: BLE001 - on pynetdicom's thread; told below
                failures.append(failure)
                return 0xA700
            if path is not None:
                received.append(path)
            return _SUCCESS

        with (
            self._act("C-GET"),
            self._association(contexts, roles, [(evt.EVT_C_STORE, keep)]) as link,
        ):
            for status, _ in link.send_c_get(query, model):
                # 0xB000: some of the study is no film, and was not asked for.
                if not (status and status.Status == 0xB000):
                    _check(status, self._server)
            if failures:
                raise failures[0]
        return received

    def send(self, files: Sequence[Path]) -> Iterator[tuple[Path, ArchiveDeclined | None]]:
        """C-STORE of files, one by one. Raises ArchiveUnreachable where the connection ends."""
        kinds: dict[tuple[str, str], list[Path]] = {}
        for file in files:
            meta = pydicom.dcmread(file, stop_before_pixels=True).file_meta
            kind = (str(meta.MediaStorageSOPClassUID), str(meta.TransferSyntaxUID))
            kinds.setdefault(kind, []).append(file)
        contexts = [build_context(c, s) for c, s in list(kinds)[:_MOST_CONTEXTS]]
        if not contexts:
            return
        with self._act(f"C-STORE ({len(files)})"), self._association(contexts) as link:
            for file in files:
                yield file, self._store(link, file)

    def _store(self, link: Association, file: Path) -> ArchiveDeclined | None:
        try:
            status = link.send_c_store(pydicom.dcmread(file))
        except ValueError:  # the archive takes no such object in no such form
            return _declined("It does not take this kind of object")
        except RuntimeError:
            raise unreachable(self._server.place) from None
        if "Status" not in status or status.Status & 0xFF00 == 0xA700:
            raise unreachable(self._server.place)
        taken = status.Status == _SUCCESS or status.Status & 0xF000 == 0xB000
        return None if taken else _declined(f"Status {status.Status:04X}")

    @contextmanager
    def _association(
        self,
        contexts: list[PresentationContext],
        roles: Sequence[Any] = (),
        handlers: Sequence[Any] = (),
    ) -> Iterator[Association]:
        server = self._server
        began = time.monotonic()
        link = self._asked(contexts, roles, handlers)
        if link.is_aborted and time.monotonic() - began < server.seconds / 2:
            # An archive that refuses and hangs up at once can take its answer with it (a TCP
            # reset drops what has not been read); asked again, it mostly is heard.
            link = self._asked(contexts, roles, handlers)
        if not link.is_established:
            if link.is_rejected:
                raise ArchiveDeclined(
                    "archive-rejected",
                    sentence("The archive ({0}) does not know this workstation.", server.place),
                    sentence("Ask its keeper to allow the AE title {0}.", server.calling),
                )
            fault = encryption_fault(server) if server.tls else None
            raise fault or unreachable(server.place)
        try:
            yield link
        finally:
            if link.is_established:
                link.release()

    def _asked(
        self,
        contexts: list[PresentationContext],
        roles: Sequence[Any],
        handlers: Sequence[Any],
    ) -> Association:
        server = self._server
        entity = AE(ae_title=server.calling[:16])
        entity.connection_timeout = entity.acse_timeout = server.seconds
        entity.dimse_timeout = entity.network_timeout = server.seconds * 3
        return entity.associate(
            server.host,
            server.port,
            contexts,
            ae_title=server.called[:16],
            ext_neg=list(roles),
            tls_args=(trusted(server), server.host) if server.tls else None,
            evt_handlers=list(handlers),
        )

    @contextmanager
    def _act(self, what: str) -> Iterator[None]:
        """Write down what was done, however it ends."""
        outcome = "stopped"
        try:
            yield
            outcome = "done"
        except Exception as failure:
            outcome = getattr(failure, "code", type(failure).__name__)
            raise
        finally:
            noted(what, self._server.place, outcome, self._record)


def _study(match: Dataset) -> FoundStudy:
    modalities = match.get("ModalitiesInStudy") or ()
    listed = [modalities] if isinstance(modalities, str) else list(modalities)
    return FoundStudy(
        text(match, "StudyInstanceUID"),
        text(match, "StudyDate"),
        text(match, "StudyDescription"),
        ", ".join(str(m) for m in listed),
        text(match, "NumberOfStudyRelatedInstances"),
    )


def _check(status: Dataset, server: ArchiveServer) -> None:
    """An empty status means that the connection ended."""
    if "Status" not in status:
        raise unreachable(server.place)
    if status.Status != _SUCCESS and status.Status not in _PENDING:
        raise _declined(f"Status {status.Status:04X}")


def _declined(why: str) -> ArchiveDeclined:
    return ArchiveDeclined(
        "archive-declined",
        sentence("The archive did not do what was asked. {0}.", why),
        "Ask the archive’s keeper.",
    )
