"""One film in a window of its own, for a second monitor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from covid_desktop.reading import ReadingState
from covid_desktop.ui import icons, standing, theme
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.mark_book import MarkBook
from covid_desktop.ui.session import ReadingSession


class FilmWindow(QWidget):
    """Shows one film as long as it is open.

    Signals:
        closed: with the window itself.

    Args:
        session: what is open.
        sha256: of the film.
        book: the marks.
        seen: the state as the reader is to see it.
    """

    closed = Signal(object)

    def __init__(
        self,
        session: ReadingSession,
        sha256: str,
        book: MarkBook,
        seen: Callable[[ReadingState], ReadingState],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._sha256 = sha256
        self._session = session
        self._seen = seen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(icons.icon("app", "#5aa9ff"))
        # No patient's name here: it would stand in the taskbar and in window lists.
        self.setWindowTitle(self.tr("Film – Covid Desktop"))
        self.view = FilmView()
        self.view.marking.use_book(book)
        sentence = theme.named(QLabel(standing.standing_sentence()), "standing")
        sentence.setContentsMargins(10, 3, 10, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(sentence)
        session.state_changed.connect(self._show_state)
        self._show_state(session.state)

    def show_beside(self, other: QWidget) -> None:
        """Open on another screen than that of the other window, where there is one."""
        screens = [s for s in QGuiApplication.screens() if s is not other.screen()]
        room = (screens[0] if screens else other.screen()).availableGeometry()
        self.resize(room.width() * 3 // 4, room.height() * 3 // 4)
        self.move(room.center() - self.rect().center())
        self.show()
        self.view.setFocus()

    def show_again(self) -> None:
        """After a change in how the reader wants to see it."""
        self._show_state(self._session.state)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody is to aim at it any longer."""
        self._session.state_changed.disconnect(self._show_state)
        self.closed.emit(self)
        super().closeEvent(event)

    def _show_state(self, state: ReadingState) -> None:
        if state.find(self._sha256) is None:
            self.close()
        else:
            self.view.show_state(replace(self._seen(state), current=self._sha256))
