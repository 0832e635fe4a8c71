"""De-identified copies, of whatever the reader has before the eyes: a film, all open, studies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from covid_desktop.domain.film import Film
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.worklist import WorklistDesk

if TYPE_CHECKING:
    from covid_desktop.ui.deidentify_dialog import DeidentifyDialog


class CopyDesk(QObject):
    """The actions that make de-identified copies, and their dialog.

    Args:
        window: where the dialog stands.
        session: what is open.
        tasks: runs the work.
    """

    def __init__(self, window: MainWindow, session: ReadingSession, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self._worklist: WorklistDesk | None = None
        self.dialog: DeidentifyDialog | None = None
        self.film = QAction(self.tr("De-&identified copy…"), window)
        self.film.triggered.connect(lambda _checked=False: self.copy_film())
        self.open_films = QAction(self.tr("De-identified copies of all open &films…"), window)
        self.open_films.triggered.connect(lambda _checked=False: self.copy_open_films())
        self.chosen = QAction(self.tr("De-identified copies of the &chosen studies…"), window)
        self.chosen.setEnabled(False)
        self.chosen.triggered.connect(lambda _checked=False: self.copy_chosen())
        session.state_changed.connect(lambda _state: self._enable())
        self._enable()

    @property
    def actions_(self) -> list[QAction]:
        """For the menu of the open films."""
        return [self.film, self.open_films]

    def serve(self, worklist: WorklistDesk) -> None:
        """Copy what is chosen in the worklist as well, by menu and by right click."""
        self._worklist = worklist
        menus, table = self._window.actions_.menus, worklist.page.table
        menus.add(menus.study, [self.chosen])
        table.addAction(self.chosen)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        table.model().modelReset.connect(self._enable)
        self._window.page_changed.connect(self._enable)

    def copy_film(self) -> None:
        """The film on the screen."""
        shown = self._session.state.whole
        if shown is not None:
            self._open([shown.film])

    def copy_open_films(self) -> None:
        """All open films, as a study or a comparison has them."""
        self._open([o.film for o in self._session.state.films if not o.film.is_preview])

    def copy_chosen(self) -> None:
        """All films of the studies chosen in the worklist."""
        if self._worklist is not None:
            self._worklist.with_files(self._worklist.page.table.keys(), self._open)

    def _open(self, films: Sequence[Film | Path]) -> None:
        if not films:
            return
        # It brings pydicom, which the window does not wait for.
        from covid_desktop.ui.deidentify_dialog import DeidentifyDialog  # noqa: PLC0415

        if self.dialog is not None:
            self.dialog.close()
        dialog = DeidentifyDialog(films, self._tasks, self._window)
        dialog.told.connect(self._window.status.tell)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        self.dialog = dialog
        dialog.show()

    def _closed(self, dialog: QObject) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _enable(self) -> None:
        state = self._session.state
        self.film.setEnabled(state.whole is not None)
        self.open_films.setEnabled(len(state.films) > 1)
        if self._worklist is not None:
            table = self._worklist.page.table
            is_there = self._worklist.show_action.isChecked()
            self.chosen.setEnabled(is_there and table.selectionModel().hasSelection())
