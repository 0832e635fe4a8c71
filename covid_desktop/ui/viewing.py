"""Everything that the menus and keys do to the films on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu

from covid_desktop.domain.film import VOIWindow
from covid_desktop.imaging.presets import ChestPreset
from covid_desktop.reading import ReadingState
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.film_window import FilmWindow
from covid_desktop.ui.hands import Tool
from covid_desktop.ui.layout_keeping import LayoutKeeper
from covid_desktop.ui.true_size import TrueSize
from covid_desktop.ui.window_panel import WindowPanel

if TYPE_CHECKING:
    from covid_desktop.ui.main_window import MainWindow
    from covid_desktop.ui.session import ReadingSession

_ZOOM_STEP = 1.25


class Viewing(QObject):
    """Brings the actions on views and passes them to the view that the reader is at.

    Args:
        window: whose grid, menus and actions these are.
        session: what is open.
    """

    def __init__(self, window: MainWindow, session: ReadingSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._grid = window.grid
        self.target: FilmView = self._grid.active
        self.film_windows: list[FilmWindow] = []
        self.layouts = LayoutKeeper(window)
        self.true_size = TrueSize(window, lambda: self.target)
        self._make_panel()
        self._make_actions()
        self._connect_actions()
        self._fill_menus()
        for tile in self._grid.tiles:
            self._follow(tile.view)
        self._grid.active_changed.connect(lambda: self._aim(self._grid.active))
        self._grid.tool_changed.connect(self._show_tool)

    def _make_panel(self) -> None:
        self.window_panel = WindowPanel()
        self.dock = QDockWidget(self.tr("Window and histogram"), self._window)
        self.dock.setObjectName("window_panel")
        self.dock.setWidget(self.window_panel)
        self.dock.setAllowedAreas(
            Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea
        )
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        self.window_panel.voi_wished.connect(self._set_voi)

    def _make_actions(self) -> None:
        self.chest_presets = {
            ChestPreset.LUNG: self._make(self.tr("Chest window: lung"), "Alt+1"),
            ChestPreset.MEDIASTINUM: self._make(self.tr("Chest window: mediastinum"), "Alt+2"),
            ChestPreset.BONE: self._make(self.tr("Chest window: bone"), "Alt+3"),
            ChestPreset.LINES: self._make(self.tr("Chest window: lines and tubes"), "Alt+4"),
        }
        self.type_window = self._make(self.tr("&Type the window…"), "Shift+W")
        self.histogram = self._make(self.tr("&Histogram"), "H", checkable=True)
        self.zones = self._make(self.tr("Outlines of the lung &zones"), "L", checkable=True)
        self.tilings = {
            (1, 1): self._make(self.tr("&One film"), "Ctrl+Alt+1", checkable=True),
            (1, 2): self._make(self.tr("&Two films side by side"), "Ctrl+Alt+2", checkable=True),
            (2, 2): self._make(self.tr("&Four films"), "Ctrl+Alt+4", checkable=True),
        }
        group = QActionGroup(self)
        for action in self.tilings.values():
            group.addAction(action)
        self.tilings[self.layouts.tiles].setChecked(True)
        self._grid.set_tiles(*self.layouts.tiles)
        self.next_tile = self._make(self.tr("&Next place"), "Ctrl+Tab")
        self.full_screen = self._make(self.tr("F&ull screen"), "F11", checkable=True)
        self.new_window = self._make(self.tr("Open film in new &window"), "Ctrl+Shift+N")

    def _make(self, text: str, keys: str, *, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setCheckable(checkable)
        return action

    def _connect_actions(self) -> None:
        act = self._window.actions_
        wishes: list[tuple[QAction, Callable[[FilmView], object]]] = [
            (act.fit, FilmView.fit),
            (act.one_to_one, FilmView.one_to_one),
            (act.zoom_in, lambda view: view.zoom_by(_ZOOM_STEP)),
            (act.zoom_out, lambda view: view.zoom_by(1 / _ZOOM_STEP)),
            (act.automatic, FilmView.automatic),
            (act.invert, FilmView.toggle_invert),
            (act.rotate_left, lambda view: view.turn(-1)),
            (act.rotate_right, lambda view: view.turn(1)),
            (act.flip, FilmView.flip),
            (act.reset, FilmView.reset),
            *((own, partial(_choose_voi, number)) for number, own in enumerate(act.presets)),
            *((made, partial(_choose_preset, p)) for p, made in self.chest_presets.items()),
        ]
        for action, wish in wishes:
            action.triggered.connect(partial(self._ask, wish))
        for tool, action in self._tools().items():
            action.triggered.connect(partial(self._choose_tool, tool))
        for shape, action in self.tilings.items():
            action.triggered.connect(partial(self._choose_tiles, shape))
        self.type_window.triggered.connect(self._type_window)
        self.next_tile.triggered.connect(self._grid.activate_next)
        self.new_window.triggered.connect(self.open_in_new_window)
        act.window_tool.setChecked(True)
        act.overlay_text.setChecked(True)
        act.overlay_text.toggled.connect(self.set_overlay_text)
        self._grid.overlay_text_toggled.connect(act.overlay_text.setChecked)
        act.attribution.toggled.connect(lambda on: self._for_all(lambda v: v.set_attribution(on)))
        self.zones.toggled.connect(lambda on: self._for_all(lambda v: v.set_zones(on)))
        self.histogram.toggled.connect(self.dock.setVisible)
        self.dock.visibilityChanged.connect(self._panel_shown)
        self.full_screen.toggled.connect(self._set_full_screen)

    def _fill_menus(self) -> None:
        menus = self._window.actions_.menus
        presets = QMenu(self.tr("&Chest windows"), self._window)
        presets.addActions(list(self.chest_presets.values()))
        presets.addSeparator()
        presets.addAction(self.type_window)
        menus.film.insertMenu(self._window.actions_.invert, presets)
        tilings = QMenu(self.tr("Films on the &screen"), self._window)
        tilings.addActions([*self.tilings.values(), self.next_tile])
        menus.view.addSeparator()
        menus.view.addActions([self.zones, self.histogram])
        menus.view.addMenu(tilings)
        menus.view.addActions([self.full_screen, self.new_window])

    # What the reader wishes

    def set_tool(self, tool: Tool) -> None:
        """What the left button does, in every view."""
        self._for_all(lambda view: view.set_tool(tool))

    def set_overlay_text(self, shown: bool) -> None:
        """The texts in the corners, in every view."""
        self._for_all(lambda view: view.set_overlay_text(shown))

    def set_attribution_opacity(self, opacity: float) -> None:
        """Of where the model looked, in every view; 0 to 1."""
        self._for_all(lambda view: view.set_attribution_opacity(opacity))

    def open_in_new_window(self) -> None:
        """The film of the active view once more, in a window that can go to another screen."""
        film = self.target.film
        if film is None:
            return
        made = FilmWindow(self._session, film.sha256, self._grid.book, self._window.assessing.seen)
        made.view.set_tool(self._grid.active.tool)
        if self.target.look is not None:
            made.view.set_look(self.target.look)
        made.addActions(self._shared_actions())
        made.closed.connect(self._window_closed)
        self._follow(made.view)
        self.film_windows.append(made)
        self._window.destroyed.connect(made.close)
        self.layouts.open_beside(made)

    def _shared_actions(self) -> list[QAction]:
        act = self._window.actions_
        return [
            act.window_tool, act.zoom_tool, act.pan_tool, act.measure_tool, act.fit,
            act.one_to_one, act.zoom_in, act.zoom_out, act.automatic, *act.presets, act.invert,
            act.rotate_left, act.rotate_right, act.flip, act.reset, act.attribution, self.zones,
            self.true_size.action, self.true_size.measure,
            *self.chest_presets.values(),
        ]  # fmt: skip

    def _window_closed(self, closed: FilmWindow) -> None:
        self.film_windows = [w for w in self.film_windows if w is not closed]
        if self.target is closed.view:
            self._aim(self._grid.active)

    def _set_voi(self, voi: VOIWindow) -> None:
        self.target.set_voi(voi)

    def _type_window(self) -> None:
        self.histogram.setChecked(True)
        self.window_panel.begin_typing()

    def _panel_shown(self, shown: bool) -> None:
        # A window that is only minimised hides its docks too.
        if self._window.isVisible() and not self._window.isMinimized():
            self.histogram.setChecked(shown)
        self._show_target()

    def _set_full_screen(self, wanted: bool) -> None:
        if wanted:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
        self._window.show_panes()
        self._window.page_changed.emit()

    # Who is meant

    def _follow(self, view: FilmView) -> None:
        view.activated.connect(lambda: self._aim(view))
        view.look_changed.connect(lambda: self._show_target() if view is self.target else None)

    def _aim(self, view: FilmView) -> None:
        self.target = view
        self._grid.book.follow(view.film.sha256 if view.film else None)
        self._show_target()

    def _for_all(self, wish: Callable[[FilmView], None]) -> None:
        self._grid.for_all(wish)
        for window in self.film_windows:
            wish(window.view)

    def _show_target(self) -> None:
        if self.dock.isVisible():
            self.window_panel.show_film(self.target.film, self.target.look)

    def _show_tool(self, tool: Tool) -> None:
        self._tools()[tool].setChecked(True)

    def _tools(self) -> dict[Tool, QAction]:
        act = self._window.actions_
        return {
            Tool.WINDOW: act.window_tool,
            Tool.ZOOM: act.zoom_tool,
            Tool.PAN: act.pan_tool,
            Tool.MEASURE: act.measure_tool,
        }

    def _ask(self, wish: Callable[[FilmView], object], _checked: bool = False) -> None:
        wish(self.target)

    def _choose_tool(self, tool: Tool, _checked: bool = False) -> None:
        self.set_tool(tool)

    def _choose_tiles(self, shape: tuple[int, int], _checked: bool = False) -> None:
        self._grid.set_tiles(*shape)

    def show_state(self, state: ReadingState) -> None:
        """What can be done with what is open."""
        is_open = state.shown is not None
        for action in (
            *self.chest_presets.values(), *self.tilings.values(), self.type_window,
            self.next_tile, self.new_window, self.histogram,
        ):  # fmt: skip
            action.setEnabled(is_open)
        self.true_size.enable(is_open)
        self.zones.setEnabled(self._grid.active.lungs is not None)
        if not is_open:
            self.histogram.setChecked(False)


def _choose_voi(number: int, view: FilmView) -> None:
    view.choose_voi(number)


def _choose_preset(preset: ChestPreset, view: FilmView) -> None:
    view.choose_preset(preset)
