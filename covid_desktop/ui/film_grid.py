"""One, two or four films side by side, each in a view of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from covid_desktop.reading import ReadingState
from covid_desktop.ui import theme
from covid_desktop.ui.film_rows import dragged_film
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.hands import Tool
from covid_desktop.ui.mark_book import MarkBook

MOST_TILES = 4


class FilmTile(QFrame):
    """A view with a rim that says whether it is the active one; films can be dropped on it.

    Signals:
        film_dropped: sha256 of a film that was dragged here from the list.
    """

    film_dropped = Signal(str)

    def __init__(self, book: MarkBook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.setAcceptDrops(True)
        self.view = FilmView()
        self.view.marking.use_book(book)
        self.view.placeholder = self.tr("Drag a film here from the list, or choose one there.")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.view)

    def mark(self, *, active: bool, alone: bool) -> None:
        """Draw the rim; one tile alone needs none."""
        margin = 0 if alone else 2
        self._column.setContentsMargins(margin, margin, margin, margin)
        self.setProperty("active", active and not alone)
        self.style().unpolish(self)
        self.style().polish(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Films from the list are for this tile; files are for the window."""
        _accept(event, event.mimeData())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As on entering."""
        _accept(event, event.mimeData())

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the film here."""
        sha256 = dragged_film(event.mimeData())
        _accept(event, event.mimeData())
        if sha256 is not None:
            self.film_dropped.emit(sha256)


class FilmGrid(QWidget):
    """The tiles. The active one shows the state's film, the others keep theirs.

    Signals:
        show_requested: the reader turned to another film; its sha256.
        step_requested, overlay_text_toggled, tool_changed: of whichever view.
        active_changed: another tile is the active one.
    """

    show_requested = Signal(str)
    step_requested = Signal(int)
    overlay_text_toggled = Signal(bool)
    tool_changed = Signal(Tool)
    active_changed = Signal()
    tiles_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.book = MarkBook(self)
        self.tiles = [FilmTile(self.book, self) for _ in range(MOST_TILES)]
        self._shown: list[str | None] = [None] * MOST_TILES
        self._active = 0
        self._state = ReadingState()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        for number, tile in enumerate(self.tiles):
            self._connect(number, tile)
        self.set_tiles(1, 1)

    @property
    def active(self) -> FilmView:
        """The view that keys and menus are for."""
        return self.tiles[self._active].view

    @property
    def views(self) -> list[FilmView]:
        """All views in sight, by rows."""
        return [tile.view for tile in self.tiles[: self.count]]

    @property
    def count(self) -> int:
        """Number of tiles in sight."""
        return self._rows * self._columns

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self._rows, self._columns

    def set_tiles(self, rows: int, columns: int) -> None:
        """So many rows and columns; tiles new in sight take the films after the active one."""
        self._rows, self._columns = rows, columns
        for number, tile in enumerate(self.tiles):
            self._grid.removeWidget(tile)
            if number < self.count:
                self._grid.addWidget(tile, number // columns, number % columns)
            tile.setVisible(number < self.count)
        if self._active >= self.count:
            self._shown[0], self._active = self._shown[self._active], 0
        self._fill()
        self._show()
        self.tiles_changed.emit()

    def show_state(self, state: ReadingState) -> None:
        """Take over what is open; the film of the state goes to the active tile."""
        self._state = state
        open_now = {o.film.sha256 for o in state.films}
        self._shown = [sha if sha in open_now else None for sha in self._shown]
        self._shown[self._active] = state.current
        self._show()

    def activate(self, number: int) -> None:
        """Turn to a tile."""
        if number == self._active or number >= self.count:
            return
        self._active = number
        self._mark()
        self.active_changed.emit()
        sha256 = self._shown[number]
        if sha256 is not None:
            self.show_requested.emit(sha256)

    def activate_next(self) -> None:
        """The next tile, round and round."""
        self.activate((self._active + 1) % self.count)
        self.active.setFocus()

    def for_all(self, wish: Callable[[FilmView], None]) -> None:
        """A wish that goes for all views, in sight or not."""
        for tile in self.tiles:
            wish(tile.view)

    def _connect(self, number: int, tile: FilmTile) -> None:
        tile.view.activated.connect(lambda: self.activate(number))
        tile.view.step_requested.connect(self.step_requested)
        tile.view.overlay_text_toggled.connect(self.overlay_text_toggled)
        tile.view.tool_changed.connect(self.tool_changed)
        tile.film_dropped.connect(lambda sha256: self._dropped(number, sha256))

    def _dropped(self, number: int, sha256: str) -> None:
        self._shown[number] = sha256
        if number == self._active:
            self.show_requested.emit(sha256)
        else:
            self.activate(number)

    def _fill(self) -> None:
        """Films that stand nowhere yet, into tiles that show none."""
        hashes = [o.film.sha256 for o in self._state.films]
        current = self._shown[self._active]
        start = hashes.index(current) if current in hashes else 0
        waiting = [s for s in hashes[start:] + hashes[:start] if s not in self._shown[: self.count]]
        for number in range(self.count):
            if self._shown[number] is None and number != self._active and waiting:
                self._shown[number] = waiting.pop(0)

    def _show(self) -> None:
        for number, tile in enumerate(self.tiles):
            current = self._shown[number] if number < self.count else None
            tile.view.show_state(replace(self._state, current=current))
        self._mark()

    def _mark(self) -> None:
        for number, tile in enumerate(self.tiles):
            tile.mark(active=number == self._active, alone=self.count == 1)


def _accept(event: QDropEvent, data: QMimeData) -> None:
    if dragged_film(data) is not None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.ignore()
