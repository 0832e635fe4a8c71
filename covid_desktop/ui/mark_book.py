"""The marks of all open films, and the way back: undo and redo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from covid_desktop.domain.measuring import MarkSheet


class MarkBook(QObject):
    """One MarkSheet for each film, by sha256; shared by all views of a window.

    Signals:
        sheet_changed: a film's sheet is another, for whatever reason; its sha256.
        marks_changed: the reader changed it, so that it should be kept; sha256 and MarkSheet.
    """

    sheet_changed = Signal(str)
    marks_changed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_group = QUndoGroup(self)
        self._sheets: dict[str, MarkSheet] = {}
        self._stacks: dict[str, QUndoStack] = {}

    def sheet(self, sha256: str) -> MarkSheet:
        """What is drawn on a film."""
        return self._sheets.get(sha256, MarkSheet())

    def set_sheet(self, sha256: str, sheet: MarkSheet) -> None:
        """What was kept of a film; the way back to what was there before is forgotten."""
        if sha256 in self._stacks:
            self._stacks[sha256].clear()
        self._put(sha256, sheet)

    def edit(self, sha256: str, sheet: MarkSheet, what: str) -> None:
        """The reader's change, which can be undone.

        Args:
            sha256: of the film.
            sheet: as it is from now on.
            what: the change in a word or two, for the menu.
        """
        before = self.sheet(sha256)
        if sheet != before:
            self._stack(sha256).push(_Change(self, sha256, before, sheet, what))

    def follow(self, sha256: str | None) -> None:
        """Undo and redo are about this film from now on."""
        stack = self._stack(sha256) if sha256 else None
        self.undo_group.setActiveStack(stack)  # type: ignore[arg-type]

    def _stack(self, sha256: str) -> QUndoStack:
        if sha256 not in self._stacks:
            stack = QUndoStack(self)
            self.undo_group.addStack(stack)
            self._stacks[sha256] = stack
            if self.undo_group.activeStack() is None:
                self.undo_group.setActiveStack(stack)
        return self._stacks[sha256]

    def _put(self, sha256: str, sheet: MarkSheet) -> None:
        self._sheets[sha256] = sheet
        self.sheet_changed.emit(sha256)

    def change(self, sha256: str, sheet: MarkSheet) -> None:
        """Of the undo commands: put a sheet, and let it be kept."""
        self._put(sha256, sheet)
        self.marks_changed.emit(sha256, sheet)


class _Change(QUndoCommand):
    def __init__(
        self, book: MarkBook, sha256: str, before: MarkSheet, after: MarkSheet, what: str
    ) -> None:
        super().__init__(what)
        self._book = book
        self._sha256 = sha256
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._book.change(self._sha256, self._after)

    def undo(self) -> None:
        self._book.change(self._sha256, self._before)
