"""How the model's statements come before the reader: veiled or not, at which operating point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui.model_card_page import model_dialog

if TYPE_CHECKING:
    from covid_desktop.ui.main_window import MainWindow
    from covid_desktop.ui.session import ReadingSession


class Assessing(QObject):
    """Brings the actions about statements and remembers what the reader chose.

    Args:
        window: whose panel and menus these are.
        session: what is open.

    Signals:
        veil_changed: other statements are hidden than before.
    """

    veil_changed = Signal()

    def __init__(self, window: MainWindow, session: ReadingSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._unveiled: set[str] = set()
        self._veiled: dict[str, tuple[OpenedFilm, OpenedFilm]] = {}
        self.reader_first = QAction(self.tr("&Look first: veil the statement"), self)
        self.reader_first.setCheckable(True)
        self.reader_first.setChecked(window.settings.reader_first)
        self.reader_first.setShortcut(QKeySequence("Shift+F4"))
        self.unveil = QAction(self.tr("&Show the statement"), self)
        self.unveil.setShortcut(QKeySequence("F3"))
        self.about_model = QAction(self.tr("About the &model"), self)
        window.actions_.menus.add(window.actions_.menus.view, [self.reader_first, self.unveil])
        window.actions_.menus.add(window.actions_.menus.help, [self.about_model])
        self._connect()

    def seen(self, state: ReadingState) -> ReadingState:
        """The state as the reader is to see it: without statements that are still veiled."""
        open_now = {o.film.sha256 for o in state.films}
        self._veiled = {s: pair for s, pair in self._veiled.items() if s in open_now}
        self._unveiled &= open_now
        if not self.reader_first.isChecked():
            return state
        return replace(state, films=tuple(self._seen(opened) for opened in state.films))

    def hides(self, sha256: str) -> bool:
        """The model's statement on this film, open or not, is not to be seen yet."""
        return self.reader_first.isChecked() and sha256 not in self._unveiled

    def unveil_films(self, hashes: Iterable[str]) -> None:
        """The reader has looked at these films, and wants to see what is stated of them."""
        self._unveiled |= set(hashes)
        self._show_again()

    def show_model_page(self) -> None:
        """What the model's card says."""
        if self._session.model is not None:
            self._window.open_dialog(model_dialog(self._window, self._session.model))

    def _connect(self) -> None:
        window, session, panel = self._window, self._session, self._window.panel
        self.reader_first.toggled.connect(self._reader_first_chosen)
        self.unveil.triggered.connect(self._unveil)
        self.about_model.triggered.connect(self.show_model_page)
        panel.veiled.unveil_wished.connect(self._unveil)
        panel.assessed.model_page_wished.connect(self.show_model_page)
        panel.assessed.point_wished.connect(self._choose_point)
        panel.assessed.opacity_wished.connect(window.viewing.set_attribution_opacity)
        window.actions_.attribution.toggled.connect(
            lambda shown: panel.assessed.set_attribution(shown=shown)
        )
        session.model_changed.connect(self._model_changed)
        self._model_changed()

    def _seen(self, opened: OpenedFilm) -> OpenedFilm:
        """The same veiled film for the same film: views tell news by identity."""
        sha256 = opened.film.sha256
        if sha256 in self._unveiled:
            return opened
        known = self._veiled.get(sha256)
        if known is None or known[0] is not opened:
            known = self._veiled[sha256] = (opened, opened.veiled())
        return known[1]

    def _unveil(self) -> None:
        shown = self._session.state.shown
        if shown is not None:
            self.unveil_films([shown.film.sha256])

    def _reader_first_chosen(self, wanted: bool) -> None:
        self._unveiled.clear()
        self._window.change_settings(reader_first=wanted)
        self._show_again()

    def _show_again(self) -> None:
        self._window.show_again()
        for window in self._window.viewing.film_windows:
            window.show_again()
        self.veil_changed.emit()

    def _choose_point(self, name: str) -> None:
        model = self._session.model
        for point in model.operating_points if model else ():
            if point.name == name:
                self._session.state_at(point)
                self._window.change_settings(operating_point=name)

    def _model_changed(self) -> None:
        """The operating point of the last time, if this model has it."""
        model, wanted = self._session.model, self._window.settings.operating_point
        self.about_model.setEnabled(model is not None)
        self._session.operating_point = None
        for point in model.operating_points if model else ():
            if point.name == wanted:
                self._session.state_at(point)
