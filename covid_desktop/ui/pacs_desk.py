"""The hospital's archive in the window: off until it is configured, and only when asked."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ReaderError
from covid_desktop.exchange.archive import (
    ArchiveServer,
    ArchiveUnreachable,
    NetworkAct,
    archive_at,
    folder_of_study,
)
from covid_desktop.exchange.files import make_folder
from covid_desktop.exchange.password_file import PasswordFile
from covid_desktop.exchange.send_queue import SendQueue, Sent
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.pacs_dialogs import ActivityDialog, PacsSettings, PriorsDialog
from covid_desktop.ui.reporting import ReportDesk
from covid_desktop.ui.sentences import told_whole
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks

_RETRY_MS = 60_000
_MOST_ACTS = 500


class PacsDesk(QObject):
    """The actions on the archive, and the queue of what goes there.

    Args:
        window: where the dialogs stand.
        session: what is open.
        tasks: runs the work.
        reports: makes the objects to be sent.
        folder: for the queue and the fetched films.
        password_file: where the archive's password is kept.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        reports: ReportDesk,
        folder: Path,
        password_file: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self._reports, self._received = reports, folder / "received"
        self._password = PasswordFile(password_file)
        self.queue = SendQueue(folder / "queue")
        self.acts: deque[NetworkAct] = deque(maxlen=_MOST_ACTS)
        self.dialog: PacsSettings | PriorsDialog | ActivityDialog | None = None
        self._is_sending = False
        self._said: Reason | None = None
        self.find = self._action(self.tr("Find earlier studies in the P&ACS…"), self.find_priors)
        self.send = self._action(self.tr("Send results to the PA&CS"), self.send_objects)
        self.activity = self._action(self.tr("&Network activity…"), self.show_activity)
        self.settings = self._action(self.tr("PAC&S settings…"), self.show_settings)
        menus = window.actions_.menus
        menus.add(menus.study, [self.find, self.send, self.activity, self.settings])
        session.state_changed.connect(lambda _state: self._enable())
        window.settings_changed.connect(self._enable)
        # What the reader sent before the last end of the program is still to go.
        self._retry = QTimer(self, interval=_RETRY_MS)
        self._retry.timeout.connect(self.send_waiting)
        self._retry.start()
        self._enable()

    @property
    def server(self) -> ArchiveServer:
        """As set."""
        server = ArchiveServer.from_json(self._window.settings.pacs)
        return replace(server, password=self._password.read()) if server.user else server

    # Wishes

    def show_settings(self) -> None:
        """Where the archive is."""
        dialog = PacsSettings(self.server, self._window)
        dialog.test_wished.connect(lambda server: self._test(dialog, server))
        dialog.saved.connect(self._save)
        self._open(dialog)

    def find_priors(self) -> None:
        """Ask the archive for the studies of the shown film's patient."""
        shown = self._session.state.whole
        if shown is None:
            return
        dialog = PriorsDialog(self._window)
        dialog.fetch_wished.connect(self._fetch)
        self._open(dialog)
        server, patient_id = self.server, shown.film.patient.patient_id
        have = {o.film.study.study_instance_uid for o in self._session.state.films}
        self._tasks.run(
            lambda: self._archive(server).studies_of(patient_id),
            lambda found: self._tell_dialog(dialog, lambda: dialog.show_studies(found, have)),
            failed=lambda fault: self._tell_dialog(
                dialog, lambda: dialog.show_message(_sentence(fault))
            ),
            key="pacs find",
        )

    def send_objects(self) -> None:
        """Put the objects of the patient's open films into the queue, and send it."""
        self._window.status.tell(self.tr("The objects are being made…"))
        self._reports.make_objects(self._objects_made)

    def show_activity(self) -> None:
        """What was done over the network."""
        dialog = ActivityDialog(self._window)
        dialog.again_wished.connect(self._send_again)
        self._open(dialog)
        self._show_acts()

    def send_waiting(self) -> None:
        """Send what waits, if there is an archive and something to send."""
        server = self.server
        if self._is_sending or not server.is_configured or not self.queue.waiting:
            return
        self._is_sending = True
        self._tasks.run(
            lambda: self.queue.send(self._archive(server)), self._sent, failed=self._not_sent
        )

    # Answers

    def _save(self, server: ArchiveServer) -> None:
        try:
            self._password.write(server.password if server.user else "")
        except ReaderError as failure:
            self._window.show_trouble(Trouble(reason_of(failure)))
        self._said = None
        self._window.change_settings(pacs=server.to_json())

    def _test(self, dialog: PacsSettings, server: ArchiveServer) -> None:
        def said(text: str) -> None:
            self._tell_dialog(dialog, lambda: dialog.show_message(text))

        self._tasks.run(
            lambda: self._archive(server).echo(),
            lambda _none: said(self.tr("The archive answers.")),
            failed=lambda fault: said(_sentence(fault)),
            key="pacs test",
        )

    def _fetch(self, studies: list[str]) -> None:
        server, folder, dialog = self.server, self._received, self.dialog

        def work() -> list[Path]:
            fetched = []
            for study in studies:
                # Each study in a folder of its own; what was fetched before is opened again.
                place = folder_of_study(folder, study)
                make_folder(place)
                self._archive(server).fetch(study, place)
                fetched += sorted(place.glob("*.dcm"))
            return fetched

        def come(paths: list[Path]) -> None:
            self._session.open(paths)
            if isinstance(dialog, PriorsDialog):
                self._tell_dialog(dialog, dialog.close)

        def failed(fault: Exception) -> None:
            if isinstance(dialog, PriorsDialog):
                self._tell_dialog(dialog, lambda: dialog.show_message(_sentence(fault)))

        self._tasks.run(work, come, failed=failed)

    def _objects_made(self, made: tuple[list[bytes], list[ReaderError]]) -> None:
        objects, failures = made
        for failure in failures:
            self._window.show_trouble(Trouble(reason_of(failure)))
        self._tasks.run(
            lambda: self.queue.put(objects), lambda _count: self.send_waiting(), is_promised=True
        )

    def _send_again(self) -> None:
        self._tasks.run(self.queue.try_declined_again, lambda _none: self.send_waiting())

    def _sent(self, sent: Sent) -> None:
        self._is_sending, self._said = False, None
        self._window.status.tell(self.tr("The archive took {0} objects.").format(sent.taken))
        if sent.declined:
            self._window.show_trouble(Trouble(reason_of(sent.declined[0])))
        self._show_acts()

    def _not_sent(self, fault: Exception) -> None:
        self._is_sending = False
        if isinstance(fault, ArchiveUnreachable):
            self._window.status.tell(
                self.tr("The archive did not answer; {0} objects wait and are tried again.").format(
                    len(self.queue.waiting)
                )
            )
        elif reason_of(fault) != self._said:
            # Said once, not with each of the tries to come.
            self._said = reason_of(fault)
            self._window.show_trouble(Trouble(self._said))
        self._show_acts()

    def _show_acts(self) -> None:
        dialog = self.dialog
        if isinstance(dialog, ActivityDialog):
            dialog.show_acts(self.acts, len(self.queue.waiting), len(self.queue.declined))

    def _archive(self, server: ArchiveServer) -> Any:  # noqa: ANN401 - either way to the archive
        """On a worker; a deque takes what is appended from any thread."""
        return archive_at(server, self.acts.append)

    def _tell_dialog(self, dialog: QObject, say: Callable[[], object]) -> None:
        """Unless the reader has closed it meanwhile."""
        if dialog is self.dialog:
            say()

    def _open(self, dialog: PacsSettings | PriorsDialog | ActivityDialog) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.show()

    def _closed(self, dialog: QObject) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _enable(self) -> None:
        is_there = self.server.is_configured and self._session.state.whole is not None
        self.find.setEnabled(is_there)
        self.send.setEnabled(is_there)

    def _action(self, text: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _checked=False: does())
        return action


def _sentence(fault: Exception) -> str:
    return told_whole(reason_of(fault))
