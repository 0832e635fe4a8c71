"""Films into the library without opening them: folders, discs, archives; then assessed one by one.

One worker at the most is busy with it, so that films opened meanwhile do not wait.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ReaderError
from covid_desktop.library.importing import ImportOutcome, import_films
from covid_desktop.library.sources import Search
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import Assessor, assess, open_film
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble
from covid_desktop.ui.tasks import Tasks, Urgency
from covid_desktop.ui.worklist import WorklistDesk

_log = logging.getLogger(__name__)
_LOOK_MS = 150


class ImportDesk(QObject):
    """File > Import, and Study > Look for moved films.

    Args:
        window: where it is asked.
        session: whose model assesses, and which tells what failed.
        tasks: runs the work.
        link: the library.
        worklist: shows how far it has come.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        link: LibraryLink,
        worklist: WorklistDesk,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self._link, self._worklist = link, worklist
        self._search: Search | None = None
        self._waiting: list[str] = []
        self._assessed = 0
        self._words = ""
        self.files = self._action(self.tr("&Import into the library…"), self.choose_files)
        self.folder = self._action(self.tr("Import fol&der into the library…"), self.choose_folder)
        self.moved = self._action(self.tr("&Look for moved films…"), self.choose_search)
        window.actions_.add_to_file_menu([self.files, self.folder])
        menus = window.actions_.menus
        menus.add(menus.study, [self.moved])
        page = worklist.page
        page.import_wished.connect(self.choose_files)
        page.import_folder_wished.connect(self.choose_folder)
        page.cancel_wished.connect(self.cancel)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_progress)

    @property
    def is_busy(self) -> bool:
        """Something is being imported, assessed or looked for."""
        return self._search is not None

    # Wishes

    def choose_files(self) -> None:
        """Import what the reader chooses: films, DICOMDIR, ZIP."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import into the library"),
            self._window.settings.film_folder,
            self.tr("Films, DICOMDIR, ZIP archives (*)"),
        )
        self.bring([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Import a whole folder."""
        name = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Import folder into the library"),
            self._window.settings.film_folder,
        )
        self.bring([Path(name)] if name else [])

    def choose_search(self) -> None:
        """Look in a folder for films that are no longer at their place."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where may the films be now?"), ""
        )
        if name:
            self.find_moved(Path(name))

    def cancel(self) -> None:
        """Stop; what was done until now stays."""
        if self._search is not None:
            self._search.cancel.set()
        self._waiting.clear()

    # Doing

    def bring(self, paths: Sequence[Path]) -> None:
        """Import films from these places."""
        search = Search()
        copy_in = self._window.settings.copy_films
        if paths and self._begin(search, self.tr("Importing films: {0} of {1} files")):
            self._worklist.show_action.setChecked(True)
            self._link.run(
                lambda library: import_films(library, paths, copy_in=copy_in, search=search),
                self._imported,
                failed=self._failed,
                urgency=Urgency.LATER,
            )

    def find_moved(self, folder: Path) -> None:
        """Look below a folder."""
        search = Search()
        if self._begin(search, self.tr("Looking for moved films: {0} files")):
            self._link.run(
                lambda library: _find_moved(library, folder, search),
                self._found,
                failed=self._failed,
                urgency=Urgency.LATER,
            )

    def _begin(self, search: Search, words: str) -> bool:
        if self._link.library is None or self._search is not None:
            self._session.told.emit(
                self.tr("Please wait until the import is done.")
                if self._search is not None
                else self.tr("There is no library to import into.")
            )
            return False
        self._search, self._words = search, words
        self._look.start()
        return True

    def _imported(self, outcome: ImportOutcome) -> None:
        words = self.tr("Imported: {0} new, {1} known, {2} failed.").format(
            len(outcome.added), len(outcome.known), len(outcome.failed)
        )
        if outcome.is_cancelled:
            words = self.tr("{0} It was stopped.").format(words)
        self._session.told.emit(words)
        troubles = [Trouble(f.reason, Path(f.place).name) for f in outcome.failed]
        if outcome.conflicts:
            troubles.append(Trouble(self._conflicts(len(outcome.conflicts))))
        if troubles:
            count = len(outcome.added) + len(outcome.known) + len(outcome.failed)
            self._session.troubled.emit(troubles, count)
        self._link.changed.emit()
        self._waiting = [] if outcome.is_cancelled else list(outcome.added)
        self._assessed = 0
        self._assess_next()

    def _conflicts(self, count: int) -> Reason:
        return Reason(
            "identity-conflict",
            self.tr("{0} films bear the ID of another patient; they were kept apart.").format(
                count
            ),
            self.tr("If it is the same person: open one, and Study > Join with another patient…"),
        )

    def _assess_next(self) -> None:
        """One film after the other: those on the screen come first."""
        model = self._session.model
        if not self._waiting or model is None:
            self._end()
            return
        sha256 = self._waiting.pop(0)
        self._assessed += 1
        assessor = model.assessor
        self._link.run(
            lambda library: _assess(library, assessor, sha256),
            lambda _: self._assess_next(),
            failed=self._not_assessed,
            urgency=Urgency.LATER,
        )

    def _not_assessed(self, fault: Exception) -> None:
        # It stands in the worklist as "not assessed", and says why when it is opened.
        _log.info("an imported film was not assessed: %s", type(fault).__name__)
        self._assess_next()

    def _found(self, found: tuple[str, ...]) -> None:
        self._end()
        self._session.told.emit(self.tr("{0} films were found again.").format(len(found)))
        self._link.recall_all()

    def _failed(self, fault: Exception) -> None:
        self._end()
        reason = (
            Reason(fault.code, fault.what, fault.advice)
            if isinstance(fault, ReaderError)
            else Reason(
                "import-failed",
                self.tr("The import stopped."),
                self.tr("What was imported until then stays. Try again."),
            )
        )
        self._session.troubled.emit([Trouble(reason)], 0)

    def _end(self) -> None:
        self._search = None
        self._look.stop()
        self._worklist.page.show_progress("", 0, 0)
        self._link.changed.emit()

    def _show_progress(self) -> None:
        search, page = self._search, self._worklist.page
        if search is None:
            return
        if self._assessed:
            total = self._assessed + len(self._waiting)
            words = self.tr("Assessing imported films: {0} of {1}").format(self._assessed, total)
            page.show_progress(words, self._assessed, total)
        else:
            words = self._words.format(search.looked_at, search.known)
            page.show_progress(words, search.looked_at, search.known)
        self._link.changed.emit()

    def _action(self, text: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _checked=False: does())
        return action


def _assess(library: StudyLibrary, assessor: Assessor, sha256: str) -> None:
    opened = open_film(library.film(sha256).path)
    library.keep_answer(assess(opened, assessor))


def _find_moved(library: StudyLibrary, folder: Path, search: Search) -> tuple[str, ...]:
    def count(looked_at: int) -> None:
        search.looked_at = looked_at

    return library.find_moved([folder], progress=count, cancel=search.cancel)
