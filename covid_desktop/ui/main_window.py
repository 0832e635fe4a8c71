"""The window: wires the views' wishes to the reading session, and its states to the views.

It is painted before anything is loaded that films need (NumPy, decoders, views); `furnish`
brings that. What the reader asks for in between is done as soon as it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from covid_desktop.settings import Settings
from covid_desktop.ui.front_window import FrontWindow, state_bytes, state_text

if TYPE_CHECKING:
    from covid_desktop.reading import ReadingState
    from covid_desktop.ui.assessing import Assessing
    from covid_desktop.ui.assessment_panel import AssessmentPanel
    from covid_desktop.ui.film_grid import FilmGrid
    from covid_desktop.ui.film_list import FilmList
    from covid_desktop.ui.film_view import FilmView
    from covid_desktop.ui.measuring_actions import Measuring
    from covid_desktop.ui.messages import Banner
    from covid_desktop.ui.session import ReadingSession, Trouble
    from covid_desktop.ui.viewing import Viewing


class MainWindow(FrontWindow):
    """Films in the middle, the list to the left, the assessment to the right.

    Args:
        session: what is open, and the work on it; None: the window is furnished later.
        settings: from the last time.
        demonstration: folder of the demonstration patient.
        keep_settings: called with what to remember when the window closes.
    """

    settings_changed = Signal()
    page_changed = Signal()

    grid: FilmGrid
    panel: AssessmentPanel
    film_list: FilmList
    banner: Banner
    viewing: Viewing
    measuring: Measuring
    assessing: Assessing
    _session: ReadingSession

    def __init__(
        self,
        session: ReadingSession | None,
        settings: Settings,
        demonstration: Path,
        keep_settings: Callable[[Settings], None],
    ) -> None:
        super().__init__(settings, demonstration, keep_settings)
        self.is_furnished = self.is_elsewhere = False
        if session is not None:
            self.furnish(session)
            self.begin()

    def furnish(self, session: ReadingSession) -> None:
        """Bring what films need: views, list, panel, and the actions on them."""
        from covid_desktop.ui.assessing import Assessing  # noqa: PLC0415 - after the painting
        from covid_desktop.ui.assessment_panel import AssessmentPanel  # noqa: PLC0415
        from covid_desktop.ui.film_grid import FilmGrid  # noqa: PLC0415
        from covid_desktop.ui.film_list import FilmList  # noqa: PLC0415
        from covid_desktop.ui.measuring_actions import Measuring  # noqa: PLC0415
        from covid_desktop.ui.messages import Banner  # noqa: PLC0415
        from covid_desktop.ui.viewing import Viewing  # noqa: PLC0415

        self._session = session
        self.grid = FilmGrid()
        self.panel = AssessmentPanel()
        self.film_list = FilmList()
        self.banner = Banner()
        self._lay_out_films()
        self._connect_session()
        self._connect_views()
        self._connect_actions()
        self.viewing = Viewing(self, session)
        self.measuring = Measuring(self, self.grid, session)
        self.assessing = Assessing(self, session)
        self._restore()
        self.is_furnished = True
        self._show_state(session.state)

    @property
    def settings(self) -> Settings:
        """As they stand at the moment."""
        return self._settings

    def change_settings(self, **changes: object) -> None:
        """Change some settings, keep them, and let everybody know."""
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self._keep_settings(self._settings)
        self.settings_changed.emit()

    def go_to(self, page: QWidget | None) -> None:
        """Show a page in place of the film, or, with None, the film again."""
        self.is_elsewhere = page is not None
        if page is not None:
            self.middle.setCurrentWidget(page)
        self._show_state(self._session.state)
        self.page_changed.emit()

    @property
    def film_view(self) -> FilmView:
        """The view that keys and menus are for; another one where the grid's active tile is."""
        return self.grid.active

    # Building

    def _lay_out_films(self) -> None:
        self.middle.addWidget(self.grid)
        self.splitter.insertWidget(0, self.film_list)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([264, 840, 300])
        self._column.insertWidget(0, self.banner)

    def _connect_session(self) -> None:
        session = self._session
        session.state_changed.connect(self._show_state)
        session.thumbnail_made.connect(self.film_list.rows.set_thumbnail)
        session.troubled.connect(self.banner.add)
        session.progressed.connect(self.status.show_progress)
        session.told.connect(self.status.tell)
        session.model_changed.connect(self._show_model)

    def _connect_views(self) -> None:
        session = self._session
        self.film_list.show_requested.connect(session.show)
        self.grid.show_requested.connect(session.show)
        self.grid.step_requested.connect(session.step)
        self.status.cancel_wished.connect(session.cancel_opening)

    def _connect_actions(self) -> None:
        act, session = self.actions_, self._session
        for action, does in (
            (act.close_film, session.close_shown),
            (act.close_all, session.close_all),
            (act.next_film, lambda: session.step(1)),
            (act.earlier_film, lambda: session.step(-1)),
            (act.shortcuts, self.show_shortcuts),
            (act.about, self.show_about),
        ):
            action.triggered.connect(lambda _checked=False, does=does: does())
        for action in act.of_the_program:
            action.setEnabled(True)
        act.panel.setChecked(True)
        act.panel.toggled.connect(lambda _on: self.show_panes())

    # Showing

    def _show_state(self, state: ReadingState) -> None:
        state = self.assessing.seen(state)
        is_open = state.shown is not None
        self.film_list.show_state(state)
        self.grid.show_state(state)
        self.panel.show_state(state, model=self._session.model)
        self.viewing.show_state(state)
        is_first = is_open and self.middle.currentWidget() is self.start_view
        if not self.is_elsewhere:
            self.middle.setCurrentWidget(self.grid if is_open else self.start_view)
        if is_first:
            self.film_view.setFocus()
        self.show_panes()
        for action in self.actions_.on_a_film:
            action.setEnabled(is_open)
        self.actions_.attribution.setEnabled(self.film_view.has_attribution)
        self._show_presets()
        # No patient's name here: it would stand in the taskbar and in window lists.
        count = len(state.films)
        films = self.tr("1 film") if count == 1 else self.tr("{0} films").format(count)
        self.setWindowTitle(
            self.tr("{0} – Covid Desktop").format(films) if count else self.tr("Covid Desktop")
        )

    @property
    def has_panes(self) -> bool:
        """Something may stand beside the film; not on a full screen, nor beside another page."""
        return not self.isFullScreen() and not self.is_elsewhere

    def show_panes(self) -> None:
        """What stands beside the film."""
        is_beside = self._session.state.shown is not None and self.has_panes
        self.film_list.setVisible(is_beside)
        self.toolbar.setVisible(not self.isFullScreen())
        self.panel.setVisible(is_beside and self.actions_.panel.isChecked())

    def _show_presets(self) -> None:
        film = self.film_view.film
        windows = film.voi if film else ()
        for number, action in enumerate(self.actions_.presets):
            is_there = number < len(windows)
            action.setVisible(is_there)
            action.setEnabled(is_there)
            if is_there:
                name = windows[number].explanation or self.tr("number {0}").format(number + 1)
                action.setText(self.tr("Window of the film: {0}").format(name))

    def show_again(self) -> None:
        """What is open, after a change in how the reader wants to see it."""
        self._show_state(self._session.state)

    def _show_model(self) -> None:
        self.status.show_model(self._session.model, self._session.model_failure)
        self._show_state(self._session.state)

    def show_trouble(self, trouble: Trouble) -> None:
        """Say something in the banner that is not about the films asked for."""
        self.banner.add([trouble], 0)

    def show_about(self) -> None:
        """Help > About."""
        from covid_desktop.ui import about  # noqa: PLC0415

        self.open_dialog(about.about_dialog(self, self._session.model, self._session.model_failure))

    def show_shortcuts(self) -> None:
        """Help > Keyboard shortcuts."""
        from covid_desktop.ui import about  # noqa: PLC0415

        self.open_dialog(about.shortcuts_dialog(self, self.actions_.keys()))

    def open_dialog(self, dialog: QWidget) -> None:
        """Show a dialog that may stay open beside the film."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def open_now(self, paths: Sequence[Path]) -> None:
        """Let the session open them."""
        self._session.open(paths)

    # Keys, remembering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space reaches the film, wherever the focus is."""
        if event.key() == Qt.Key.Key_Space and self.is_furnished and self._session.state.shown:
            if not event.isAutoRepeat():
                self.viewing.set_overlay_text(not self.film_view.overlay_text)
        else:
            super().keyPressEvent(event)

    def kept_on_closing(self) -> dict[str, object]:
        """Also how the films' part stands."""
        if not self.is_furnished:
            return super().kept_on_closing()
        return {
            **super().kept_on_closing(),
            **self.viewing.layouts.settings(),
            "splitter": state_text(self.splitter.saveState()),
            "overlay_text": self.film_view.overlay_text,
        }

    def _restore(self) -> None:
        if widths := self.viewing.layouts.splitter or self._settings.splitter:
            self.splitter.restoreState(state_bytes(widths))
        self.viewing.set_overlay_text(self._settings.overlay_text)
