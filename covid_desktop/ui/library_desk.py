"""All of the library that the window has: built here once, around one link."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.remembering import Relative
from covid_desktop.settings import Settings
from covid_desktop.ui.conclusion import ConclusionDesk
from covid_desktop.ui.identity import IdentityDesk
from covid_desktop.ui.importing import ImportDesk
from covid_desktop.ui.library_link import LibraryLink, Ways
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.mark_keeping import MarkKeeping
from covid_desktop.ui.prior_hanging import PriorHanging
from covid_desktop.ui.reassessing import Reassessing
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.worklist import WorklistDesk


class LibraryDesk(QObject):
    """Remembers what is opened, lists priors, and holds what else the library offers.

    Args:
        window: the window.
        session: what is open.
        tasks: runs the work.
        open_library: opens the library that the settings name; raises LibraryUnavailable.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        open_library: Callable[[Settings], StudyLibrary],
    ) -> None:
        super().__init__(window)
        self._window = window
        settings = window.settings
        self.link = LibraryLink(session, tasks, lambda: open_library(settings), self._ways, self)
        self.identity = IdentityDesk(window, session, self.link)
        self.worklist = WorklistDesk(window, session, self.link, self.identity)
        self.imports = ImportDesk(window, session, tasks, self.link, self.worklist)
        self.conclusion = ConclusionDesk(window, session, self.link)
        self.marks = MarkKeeping(window.grid.book, session, self.link, self)
        self.reassessing = Reassessing(session, self.link, self)
        self.hanging = PriorHanging(window, session, tasks, self.link, self.reassessing)
        films = window.film_list
        films.know_relatives(self._relatives)
        films.relative_requested.connect(self.link.open_relative)
        self.link.relatives_changed.connect(
            lambda: films.show_state(window.assessing.seen(session.state))
        )
        self.link.picture_found.connect(films.rows.set_thumbnail)
        self.link.start()

    def _relatives(self, sha256: str) -> tuple[Relative, ...]:
        """Of an open film; what is stated of them is veiled as the film's own statement is."""
        found, assessing = self.link.relatives(sha256), self._window.assessing
        return tuple(
            replace(r, kept=None) if assessing.hides(r.record.sha256) else r for r in found
        )

    def _ways(self) -> Ways:
        settings = self._window.settings
        return Ways(settings.copy_films, settings.name_pattern)
