"""Recent films, and the films of a session that a crash has cut off."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox

from covid_desktop.last_session import MOST_RECENT, SessionFile, read_session
from covid_desktop.reading import ReadingState
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks, Urgency

_log = logging.getLogger(__name__)
_GATHER_MS = 200


class SessionKeeper(QObject):
    """Writes down what is open; offers it again after a crash; File > Recent films.

    Args:
        window: where the menu and the question stand.
        session: what is open.
        tasks: writes.
        file: where it is written; made if missing.
    """

    def __init__(
        self, window: MainWindow, session: ReadingSession, tasks: Tasks, file: Path
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self._file = SessionFile(file)
        last = read_session(file)
        self.left_open = last.left_open
        self._recent = list(last.recent)
        self._open: tuple[Path, ...] = ()
        self._is_closed = False
        self.question: QMessageBox | None = None
        self.menu = QMenu(self.tr("&Recent films"), window)
        self.open_last = QAction(self.tr("Open the &last films again"), window)
        self.open_last.setEnabled(bool(self.left_open))
        self.open_last.triggered.connect(lambda _checked=False: self._open_again())
        window.actions_.add_to_file_menu([self.menu.menuAction(), self.open_last])
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._write)
        session.state_changed.connect(self._follow)
        self._fill_menu()

    def offer(self) -> None:
        """After a crash, ask whether the films are to be opened again; else do nothing.

        Where the reader has come with films, these are what they want to see: nothing is asked,
        and File > Open the last films again is there for the others.
        """
        if not self.left_open or self._window.has_wishes or self._session.state.films:
            return
        count = len(self.left_open)
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("Open the last films again?"))
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(self.tr("Open the last films again?"))
        question.setInformativeText(
            self.tr("Covid Desktop was not closed properly the last time. One film was open.")
            if count == 1
            else self.tr(
                "Covid Desktop was not closed properly the last time. {0} films were open."
            ).format(count)
        )
        again = question.addButton(self.tr("Open again"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("No"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(again)
        again.clicked.connect(self._open_again)
        self.question = question
        question.open()

    def _open_again(self) -> None:
        self._session.open(self.left_open)

    def close(self) -> None:
        """The program is being closed properly: the next start asks nothing."""
        if not self._is_closed:
            self._is_closed = True
            self._gather.stop()
            with suppress(OSError):
                self._file.write(self._file.next_number(), (), self._recent)

    def _follow(self, state: ReadingState) -> None:
        # Priors that came by themselves come by themselves again.
        now = tuple(o.film.path.absolute() for o in state.films if not o.is_hung)
        if now == self._open or self._is_closed:
            return
        if now and self.question is not None:
            # Films have come meanwhile, by another start or from the desktop.
            self.question.close()
        self.open_last.setEnabled(not set(self.left_open) <= set(now))
        fresh = [path for path in now if path not in self._open]
        self._open = now
        for path in fresh:
            with suppress(ValueError):
                self._recent.remove(path)
            self._recent.insert(0, path)
        del self._recent[MOST_RECENT:]
        if fresh:
            self._fill_menu()
        if not self._gather.isActive():
            self._gather.start()

    def _write(self) -> None:
        number, films, recent = self._file.next_number(), self._open, tuple(self._recent)
        self._tasks.run(
            lambda: self._file.write(number, films, recent),
            lambda _: None,
            failed=lambda fault: _log.warning("session not written: %s", type(fault).__name__),
            urgency=Urgency.NOW,
        )

    def _fill_menu(self) -> None:
        self.menu.clear()
        for path in self._recent:
            action = QAction(f"{path.name}   ({path.parent.name})".replace("&", "&&"), self.menu)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, p=path: self._window.open_paths([p]))
            self.menu.addAction(action)
        self.menu.addSeparator()
        forget = self.menu.addAction(self.tr("Forget these"))
        forget.triggered.connect(lambda _checked=False: self._forget())
        self.menu.setEnabled(bool(self._recent))

    def _forget(self) -> None:
        self._recent.clear()
        self._fill_menu()
        self._write()
