"""Menus and keys for measuring: what to draw, undo and redo, calibration."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from covid_desktop.domain.measuring import MarkKind, MarkSheet
from covid_desktop.reading import ReadingState
from covid_desktop.ui import mark_wording
from covid_desktop.ui.film_grid import FilmGrid
from covid_desktop.ui.marking import Marking

if TYPE_CHECKING:
    from covid_desktop.ui.main_window import MainWindow
    from covid_desktop.ui.session import ReadingSession

_KEYS = {
    MarkKind.LENGTH: "Shift+L",
    MarkKind.ANGLE: "Shift+A",
    MarkKind.COBB: "",
    MarkKind.RECTANGLE: "Shift+R",
    MarkKind.ELLIPSE: "Shift+E",
    MarkKind.CARDIOTHORACIC: "Shift+C",
    MarkKind.ARROW: "Shift+D",
    MarkKind.TEXT: "Shift+T",
}


class Measuring(QObject):
    """Brings the actions for marks, and keeps them in step with what is chosen.

    Whoever keeps marks with the study connects to `book.marks_changed(sha256, MarkSheet)`
    and puts what was kept back with `book.set_sheet(sha256, sheet)`.

    Args:
        window: whose menus these are.
        grid: the views and their book of marks.
        session: what is open.
    """

    def __init__(self, window: MainWindow, grid: FilmGrid, session: ReadingSession) -> None:
        super().__init__(window)
        self._window = window
        self.book = grid.book
        self.kinds = {kind: self._make_kind(kind) for kind in MarkKind}
        self._make_actions()
        self._fill_menus()
        group = QActionGroup(self)
        for action in self.kinds.values():
            group.addAction(action)
        self.kinds[MarkKind.LENGTH].setChecked(True)
        for tile in grid.tiles:
            tile.view.marking.selection_changed.connect(self._show)
        self.book.sheet_changed.connect(lambda _sha256: self._show())
        session.state_changed.connect(self._show_state)
        self._show_state(session.state)

    @property
    def _marking(self) -> Marking:
        return self._window.viewing.target.marking

    def _make_kind(self, kind: MarkKind) -> QAction:
        action = self._make(mark_wording.kind_text(kind), _KEYS[kind], lambda _: self._draw(kind))
        action.setCheckable(True)
        return action

    def _make_actions(self) -> None:
        group = self.book.undo_group
        self.undo = group.createUndoAction(self, self.tr("Undo"))
        self.redo = group.createRedoAction(self, self.tr("Redo"))
        # Their texts change with what can be undone; the reader's keys are kept by these names.
        self.undo.setObjectName("undo")
        self.redo.setObjectName("redo")
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.next_mark = self._make(self.tr("&Next mark"), "Shift+M", Marking.select_next)
        self.next_point = self._make(
            self.tr("Next &point of the mark"),
            "Shift+P",
            Marking.select_next_point,
        )
        self.words = self._make(self.tr("&Words beside the mark…"), "", Marking.ask_text)
        self.delete = self._make(self.tr("&Delete the mark\tDel"), "", Marking.delete_selected)
        self.delete_all = self._make(
            self.tr("Delete &all marks of the film"), "", Marking.delete_all
        )
        self.calibrate = self._make(
            self.tr("&Calibrate by the chosen length…"), "", Marking.ask_calibration
        )
        self.uncalibrate = self._make(
            self.tr("&Remove the calibration"), "", Marking.forget_calibration
        )

    def _make(self, text: str, keys: str, does: Callable[[Marking], object]) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: does(self._marking))
        return action

    def _fill_menus(self) -> None:
        menus = self._window.actions_.menus
        kinds = QMenu(self.tr("&Draw"), self._window)
        kinds.addActions(list(self.kinds.values()))
        menus.film.addSeparator()
        menus.film.addMenu(kinds)
        menus.film.addActions([self.calibrate, self.uncalibrate])
        menus.add(menus.edit, [self.undo, self.redo])
        menus.add(
            menus.edit,
            [self.next_mark, self.next_point, self.words, self.delete, self.delete_all],
        )

    def _draw(self, kind: MarkKind) -> None:
        """The kind in every view, so that it stays when the reader turns to another."""
        for marking in self._all():
            marking.kind = kind
        self._marking.set_kind(kind)
        self._window.viewing.set_tool(self._window.viewing.target.tool)

    def _all(self) -> list[Marking]:
        viewing = self._window.viewing
        views = [tile.view for tile in self._window.grid.tiles]
        return [v.marking for v in (*views, *(w.view for w in viewing.film_windows))]

    def _show_state(self, state: ReadingState) -> None:
        for action in self.kinds.values():
            action.setEnabled(state.shown is not None)
        self._show()

    def _show(self) -> None:
        marking = self._marking
        mark, sheet = marking.selected_mark, marking.sheet
        for action in (self.delete, self.words, self.next_point):
            action.setEnabled(mark is not None)
        self.next_mark.setEnabled(bool(sheet.marks))
        self.delete_all.setEnabled(bool(sheet.marks))
        self.calibrate.setEnabled(mark is not None and mark.kind is MarkKind.LENGTH)
        self.uncalibrate.setEnabled(sheet != MarkSheet(sheet.marks))
