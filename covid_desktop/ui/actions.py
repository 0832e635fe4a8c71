"""Every action of the window, once: for the menus, the toolbar and the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from covid_desktop.ui import icons
from covid_desktop.ui.local_forms import bare_text

PRESETS = 9


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


class Menus:
    """The menus of the window, from left to right; one without actions is not shown."""

    def __init__(self, bar: QMenuBar) -> None:
        self.file = bar.addMenu(_tr("F&ile"))
        self.edit = bar.addMenu(_tr("&Edit"))
        self.film = bar.addMenu(_tr("Fil&m"))
        self.study = bar.addMenu(_tr("&Study"))
        self.view = bar.addMenu(_tr("&View"))
        self.help = bar.addMenu(_tr("&Help"))
        for menu in (self.edit, self.study):
            menu.menuAction().setVisible(False)

    def add(self, menu: QMenu, actions: Sequence[QAction]) -> None:
        """A group of its own at the end of a menu, which is shown from now on."""
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(list(actions))
        menu.menuAction().setVisible(True)


class Actions:
    """The actions, unconnected; the window connects them to what they do.

    Args:
        owner: the window; the actions' keys work anywhere in it.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        std = QKeySequence.StandardKey
        self.open_films = self._make(_tr("&Open films…"), [std.Open], "open")
        self.open_folder = self._make(_tr("Open &folder…"), ["Ctrl+Shift+O"])
        self.demonstration = self._make(_tr("Try the &demonstration patient"))
        self.close_film = self._make(_tr("&Close film"), ["Ctrl+W", "Delete"])
        self.close_all = self._make(_tr("Close &all films"), ["Ctrl+Shift+W"])
        self.quit = self._make(_tr("&Quit"), ["Ctrl+Q"])
        self.next_film = self._make(_tr("&Next film"), ["PgDown"])
        self.earlier_film = self._make(_tr("&Previous film"), ["PgUp"])
        self.window_tool = self._make(_tr("&Window"), ["W"], "window", checkable=True)
        self.zoom_tool = self._make(_tr("&Zoom"), ["Z"], "zoom", checkable=True)
        self.pan_tool = self._make(_tr("&Pan"), ["T"], "pan", checkable=True)
        self.measure_tool = self._make(_tr("&Measure"), ["M"], "measure", checkable=True)
        self.fit = self._make(_tr("&Fit"), ["F"], "fit")
        self.one_to_one = self._make(_tr("1:1"), ["Ctrl+1"], "one_to_one")
        self.zoom_in = self._make(_tr("Zoom &in"), ["+", "="])
        self.zoom_out = self._make(_tr("Zoom &out"), ["-"])
        self.automatic = self._make(_tr("&Automatic"), ["0"], "automatic")
        self.presets = [self._make("", [str(n + 1)]) for n in range(PRESETS)]
        self.invert = self._make(_tr("&Invert"), ["I"], "invert")
        self.rotate_left = self._make(_tr("Rotate &left"), ["Alt+L"])
        self.rotate_right = self._make(_tr("Rotate &right"), ["Alt+R"])
        self.flip = self._make(_tr("&Flip: exchange left and right"), ["Alt+F"])
        self.reset = self._make(_tr("&Reset"), ["Esc"], "reset")
        # Space also pans while held, so the film view sees to the key itself.
        space = QKeySequence(Qt.Key.Key_Space).toString(QKeySequence.SequenceFormat.NativeText)
        self.overlay_text = self._make(f"{_tr('Te&xts in the corners')}\t{space}", checkable=True)
        self.attribution = self._make(
            _tr("Where the model &looked"), ["A"], "attribution", checkable=True
        )
        self.panel = self._make(_tr("Assessment &panel"), ["F4"], checkable=True)
        self.shortcuts = self._make(_tr("&Keyboard shortcuts"), ["F1"])
        self.about = self._make(_tr("&About Covid Desktop"))
        tools = QActionGroup(owner)
        for tool in (self.window_tool, self.zoom_tool, self.pan_tool, self.measure_tool):
            tools.addAction(tool)
        self._explain()

    @property
    def on_a_film(self) -> tuple[QAction, ...]:
        """Those that make sense only while a film is shown."""
        return (
            self.close_film, self.close_all, self.next_film, self.earlier_film, self.window_tool,
            self.pan_tool, self.fit, self.one_to_one, self.zoom_in, self.zoom_out, self.automatic,
            self.invert, self.reset, self.overlay_text, self.panel, self.zoom_tool,
            self.measure_tool, self.rotate_left, self.rotate_right, self.flip,
        )  # fmt: skip

    @property
    def of_the_program(self) -> tuple[QAction, ...]:
        """Those that say something of the program itself, once all of it is there."""
        return (self.shortcuts, self.about)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put all actions into menus; whoever brings more of them adds to `menus`."""
        self.menus = Menus(bar)
        self.menus.file.addActions([self.open_films, self.open_folder, self.demonstration])
        self.menus.file.addSeparator()
        self.menus.file.addActions([self.close_film, self.close_all])
        self._end_of_file = self.menus.file.addSeparator()
        self.menus.file.addAction(self.quit)
        film = self.menus.film
        film.addActions([self.next_film, self.earlier_film])
        film.addSeparator()
        film.addActions([self.automatic, *self.presets])
        film.addSeparator()
        film.addActions([self.invert, self.rotate_left, self.rotate_right, self.flip, self.reset])
        view = self.menus.view
        view.addActions([self.fit, self.one_to_one, self.zoom_in, self.zoom_out])
        view.addSeparator()
        view.addActions([self.window_tool, self.zoom_tool, self.pan_tool, self.measure_tool])
        view.addSeparator()
        view.addActions([self.overlay_text, self.attribution, self.panel])
        self.menus.help.addActions([self.shortcuts, self.about])

    def add_to_file_menu(self, actions: Sequence[QAction]) -> None:
        """A group of its own in the File menu, above Quit."""
        self.menus.file.insertSeparator(self._end_of_file)
        self.menus.file.insertActions(self._end_of_file, list(actions))

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put what hands want quickly onto the toolbar."""
        bar.addAction(self.open_films)
        bar.addSeparator()
        bar.addActions([self.window_tool, self.zoom_tool, self.pan_tool, self.measure_tool])
        bar.addSeparator()
        bar.addActions([self.fit, self.one_to_one, self.automatic, self.invert, self.reset])
        bar.addSeparator()
        bar.addAction(self.attribution)
        for action in bar.actions():
            action.setIconText(action.iconText() and bare_text(action.iconText()))

    def keys(self) -> list[tuple[str, str]]:
        """Name and keys of every action that has keys, for the list of shortcuts."""
        found = []
        for action in self._owner.findChildren(QAction):
            keys = ", ".join(
                k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()
            )
            if keys and action not in self.presets:
                found.append((bare_text(action.toolTip().split("  (")[0]), keys))
        return found

    def _explain(self) -> None:
        """Whole words where there is room for them; the toolbar keeps the short ones."""
        for action, text in (
            (self.window_tool, _tr("Left button changes the window")),
            (self.zoom_tool, _tr("Left button zooms: up for larger")),
            (self.pan_tool, _tr("Left button moves the film")),
            (self.measure_tool, _tr("Left button draws: lengths, angles, regions, heart, notes")),
            (self.fit, _tr("Fit the film into the view")),
            (self.one_to_one, _tr("One film pixel on one screen pixel")),
            (self.automatic, _tr("Automatic window")),
            (self.invert, _tr("Invert: show the negative")),
            (self.reset, _tr("Reset window, zoom and position")),
            (self.attribution, _tr("Show where the model looked")),
        ):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text}  ({keys})")
        self.open_films.setIconText(_tr("Open"))
        self.attribution.setIconText(_tr("Where it looked"))

    def _make(
        self,
        text: str,
        keys: list[str | QKeySequence.StandardKey] | None = None,
        icon: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self._owner)
        action.setShortcuts([QKeySequence(key) for key in keys or []])
        action.setCheckable(checkable)
        if icon:
            icons.mark(action, icon)
        return action
