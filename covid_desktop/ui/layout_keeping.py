"""Windows and tiles come back where they stood, for each set of screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from covid_desktop.ui.film_window import FilmWindow
from covid_desktop.ui.front_window import state_bytes, state_text
from covid_desktop.ui.screens import Layout, bring_back, layout_of, set_key, with_layout

if TYPE_CHECKING:
    from covid_desktop.ui.main_window import MainWindow

_KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog)
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize})
# A system moves windows about for a while when a screen comes or goes.
_REST_MS = 400


class LayoutKeeper(QObject):
    """Notes where things stand, and puts them there again.

    Args:
        window: the main window; its geometry has been restored already.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept = window.settings.layouts
        self._key = set_key()
        layout = layout_of(self._kept, self._key) or Layout()
        self.tiles = layout.tiles
        self._places = list(layout.film_windows)
        self._open: dict[int, FilmWindow] = {}
        self._note = QTimer(self, singleShot=True, interval=_REST_MS)
        self._note.timeout.connect(self._take_down)
        self._screens = QTimer(self, singleShot=True, interval=_REST_MS)
        self._screens.timeout.connect(self.follow_screens)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._listen_to)
            application.screenAdded.connect(self._wait_for_screens)
            application.screenRemoved.connect(self._wait_for_screens)
            for screen in application.screens():
                self._listen_to(screen)

    def settings(self) -> dict[str, object]:
        """What to keep when the window closes."""
        self._take_down()
        return {"layouts": self._kept}

    @property
    def splitter(self) -> str:
        """Widths of the panes on these screens; "" if unknown."""
        layout = layout_of(self._kept, self._key)
        return layout.splitter if layout else ""

    def open_beside(self, film_window: FilmWindow) -> None:
        """Show a film window where the last one of its number stood, or on another screen."""
        number = next(n for n in range(len(self._open) + 1) if n not in self._open)
        self._open[number] = film_window
        film_window.closed.connect(lambda _w: self._closed(number))
        film_window.installEventFilter(self)
        place = self._places[number] if number < len(self._places) else ""
        film_window.show_beside(self._window)
        if place:
            film_window.restoreGeometry(state_bytes(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something was moved: note it once it has come to rest."""
        if event.type() in _MOVES and not self._screens.isActive():
            self._note.start()
        elif event.type() is QEvent.Type.Close and watched is self._window:
            # Alone, a film window would keep the program running without a menu.
            QTimer.singleShot(0, self, self._close_all)
        return super().eventFilter(watched, event)

    def follow_screens(self) -> None:
        """Another set of screens: what stood on it before stands there again, all in sight."""
        if set_key() == self._key:
            return
        self._key = set_key()
        layout = layout_of(self._kept, self._key)
        if layout is not None:
            self._restore(layout)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget.windowType() in _KINDS:
                bring_back(widget)

    def _listen_to(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._wait_for_screens)

    def _restore(self, layout: Layout) -> None:
        self._places = list(layout.film_windows)
        if layout.geometry:
            self._window.restoreGeometry(state_bytes(layout.geometry))
        for number, film_window in self._open.items():
            if number < len(self._places):
                film_window.restoreGeometry(state_bytes(self._places[number]))

    def _wait_for_screens(self) -> None:
        # What the system does to the windows now is not what the reader wished.
        self._note.stop()
        self._screens.start()

    def _close_all(self) -> None:
        for film_window in [*self._open.values()]:
            film_window.close()

    def _closed(self, number: int) -> None:
        self._put_down(number)
        self._open.pop(number, None)
        self._note.start()

    def _put_down(self, number: int) -> None:
        while len(self._places) <= number:
            self._places.append("")
        self._places[number] = state_text(self._open[number].saveGeometry())

    def _take_down(self) -> None:
        self._note.stop()
        if set_key() != self._key:
            return
        for number in self._open:
            self._put_down(number)
        window = self._window
        layout = Layout(
            state_text(window.saveGeometry()),
            state_text(window.splitter.saveState()),
            window.grid.shape,
            tuple(self._places),
        )
        self._kept = with_layout(self._kept, self._key, layout)
