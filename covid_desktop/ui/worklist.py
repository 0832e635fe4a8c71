"""The worklist at work: what is typed is found, what is chosen is opened, removed, marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox

from covid_desktop.domain.assessment import Reason
from covid_desktop.library.removal import Removal
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.library.worklist import WorklistQuery, WorklistRow, WorklistView
from covid_desktop.reading import ReadingState
from covid_desktop.remembering import small_pictures
from covid_desktop.ui.identity import IdentityDesk
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.sentences import told_whole
from covid_desktop.ui.session import ReadingSession, Trouble
from covid_desktop.ui.tasks import Urgency
from covid_desktop.ui.worklist_pictures import DENSITY, THUMBNAIL
from covid_desktop.ui.worklist_rows import PAGE, WorklistRows
from covid_desktop.ui.worklist_view import WorklistPage

# News of the library are gathered for a moment: an import brings many.
_NEWS_MS = 300
_PICTURE_SIDE = round(THUMBNAIL.width() * DENSITY)


class WorklistDesk(QObject):
    """View > Worklist.

    Args:
        window: the page stands in its middle.
        session: opens what is chosen.
        link: the library.
        identity: its undo undoes removals too.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        link: LibraryLink,
        identity: IdentityDesk,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._link = window, session, link
        self._identity = identity
        self._shown: str | None = None
        self.rows = WorklistRows(self._fetch, self._fetch_pictures)
        self.page = WorklistPage(self.rows)
        self.page.veil(window.assessing.reader_first.isChecked())
        window.assessing.reader_first.toggled.connect(self._veil)
        window.middle.addWidget(self.page)
        self.show_action = QAction(self.tr("&Worklist"), window, checkable=True)
        self.show_action.setShortcut(QKeySequence("Ctrl+L"))
        self.show_action.toggled.connect(self._toggled)
        self.restore_action = QAction(self.tr("&Bring back what was removed last"), window)
        self.restore_action.triggered.connect(lambda _checked=False: self.restore_last())
        menus = window.actions_.menus
        menus.add(menus.study, [self.show_action, self.restore_action])
        self._news = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news.timeout.connect(self.find)
        self._connect()

    def _connect(self) -> None:
        page, table = self.page, self.page.table
        page.query_changed.connect(self.find)
        table.open_wished.connect(self.open_studies)
        table.removal_wished.connect(self.ask_removal)
        table.reading_toggled.connect(self.toggle_read)
        table.leave_wished.connect(lambda: self.show_action.setChecked(False))
        self._link.changed.connect(self._hear)
        self._link.opened.connect(self._hear)
        self._session.state_changed.connect(self._follow)

    # Showing

    def _toggled(self, is_on: bool) -> None:
        self._window.go_to(self.page if is_on else None)
        if is_on:
            self.find()
            self.page.take_focus()
        else:
            self._window.film_view.setFocus()

    def _follow(self, state: ReadingState) -> None:
        """A film that comes onto the screen is not hidden behind the list."""
        if state.current != self._shown:
            self._shown = state.current
            if state.current is not None:
                self.show_action.setChecked(False)

    def _veil(self, is_veiled: bool) -> None:
        self.page.veil(is_veiled)
        self._hear()

    def _hear(self) -> None:
        if self.show_action.isChecked() and not self._news.isActive():
            self._news.start()

    def find(self) -> None:
        """Look for what is typed; a newer wish supersedes this one."""
        if self._link.library is None:
            failure = self._link.failure
            self.page.show_unavailable(
                told_whole(failure) if failure else self.tr("Opening the library…")
            )
            return
        veiled = self._window.assessing.reader_first.isChecked()
        query = replace(self.page.query, is_veiled=veiled)
        self._link.run(
            partial(_found, query, self.page.first_row),
            self._found,
            urgency=Urgency.NOW,
            key="worklist",
        )

    def _found(self, found: tuple[WorklistView, tuple[WorklistRow, ...]]) -> None:
        view, rows = found
        count = len(view)
        words = self.tr("1 study") if count == 1 else self.tr("{0} studies").format(f"{count:n}")
        self.page.show_view(view, words, rows)

    def _fetch(self, number: int) -> None:
        view = self.rows.view
        if view is not None:
            self._link.run(
                lambda _library: view.page(number * PAGE, PAGE),
                lambda rows: self.rows.show_page(number, view, rows),
                urgency=Urgency.NOW,
            )

    def _fetch_pictures(self, hashes: tuple[str, ...]) -> None:
        self._link.run(
            lambda library: small_pictures(library, hashes, _PICTURE_SIDE),
            self.rows.show_pictures,
            failed=lambda _fault: self.rows.show_pictures({}),
            urgency=Urgency.SOON,
        )

    # What is chosen

    def open_studies(self, keys: list[int]) -> None:
        """Open all films of these studies."""
        self._link.run(partial(_places, tuple(keys)), self._open)

    def with_files(self, keys: list[int], then: Callable[[list[Path]], None]) -> None:
        """Hand on the files of these studies' films, and say which are missing."""

        def found(places: tuple[list[Path], int]) -> None:
            self._say_missing(places[1])
            if places[0]:
                then(places[0])

        self._link.run(partial(_places, tuple(keys)), found)

    def _open(self, places: tuple[list[Path], int]) -> None:
        there, missing = places
        self._say_missing(missing)
        if there:
            self.show_action.setChecked(False)
            self._session.open(there)

    def _say_missing(self, missing: int) -> None:
        if missing:
            words = (
                self.tr("The file of one film is no longer where it was.")
                if missing == 1
                else self.tr("The files of {0} films are no longer where they were.").format(
                    missing
                )
            )
            advice = self.tr("Study > Look for moved films… finds them again by what they hold.")
            reason = Reason("file-missing", words, advice)
            self._session.troubled.emit([Trouble(reason)], 0)

    def toggle_read(self, keys: list[int]) -> None:
        """Unread ones are marked as read; if all were, all are unread again."""
        chosen = [self.rows.row(self.rows.row_of(key)) for key in keys]
        read = any(row.is_unread for row in chosen if row is not None)
        self._link.run(
            partial(_mark, tuple(keys), read), lambda _: self._link.changed.emit(), in_turn=True
        )

    def ask_removal(self, keys: list[int]) -> None:
        """Remove studies, once the reader has said yes."""
        if not keys:
            return
        question = QMessageBox(self._window)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Remove from the library"))
        question.setText(
            self.tr("Remove this study from the library?")
            if len(keys) == 1
            else self.tr("Remove {0} studies from the library?").format(len(keys))
        )
        question.setInformativeText(
            self.tr("Your files stay where they are. Study > Undo in the library brings it back.")
        )
        remove = question.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(lambda: self._remove(tuple(keys)))
        question.open()

    def _remove(self, keys: tuple[int, ...]) -> None:
        self._link.run(lambda library: library.remove(keys), self._removed, in_turn=True)

    def _removed(self, removed: Removal) -> None:
        count = len(removed.films)
        what = (
            self.tr("1 film was removed from the library.")
            if count == 1
            else self.tr("{0} films were removed from the library.").format(count)
        )
        self._identity.can_undo(what, lambda library: library.restore(removed))
        self._tell(self.tr("{0} Ctrl+Alt+Z brings them back.").format(what))

    def restore_last(self) -> None:
        """Also what was removed before the program was started."""
        self._link.run(_restore_last, self._restored, in_turn=True)

    def _restored(self, count: int) -> None:
        self._tell(
            self.tr("{0} films are back in the library.").format(count)
            if count
            else self.tr("Nothing was removed that could be brought back.")
        )

    def _tell(self, words: str) -> None:
        self._session.told.emit(words)
        self._link.changed.emit()


def _found(
    query: WorklistQuery, first: int, library: StudyLibrary
) -> tuple[WorklistView, tuple[WorklistRow, ...]]:
    """The studies, and those of them that come into sight."""
    view = library.worklist(query)
    return view, view.page(min(first, max(0, len(view) - PAGE)), PAGE)


def _places(keys: tuple[int, ...], library: StudyLibrary) -> tuple[list[Path], int]:
    """Files of the studies' films that are there, and how many are not."""
    paths = [film.path for key in keys for film in library.films_of_study(key)]
    there = [path for path in paths if path.is_file()]
    return there, len(paths) - len(there)


def _mark(keys: tuple[int, ...], read: bool, library: StudyLibrary) -> None:
    for key in keys:
        for film in library.films_of_study(key):
            library.mark_read(film.sha256, read=read)


def _restore_last(library: StudyLibrary) -> int:
    removed = library.removals()
    if not removed:
        return 0
    library.restore(removed[0])
    return len(removed[0].films)
