"""Edit > Preferences at work: what is changed holds at once, or the reader is told when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from covid_desktop.reading import ReadingState, ReadyModel
from covid_desktop.settings import Settings
from covid_desktop.ui import icons, shortcuts
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.model_page import ExaminedModel, examine
from covid_desktop.ui.preferences import PreferencesDialog, Surroundings
from covid_desktop.ui.sentences import told
from covid_desktop.ui.session import ReadingSession, reason_of
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.theme import apply_theme

_FOR_THE_MODEL = {"model", "provider", "operating_point"}
_FOR_THE_LOOK = {"theme", "text_percent"}
_AT_NEXT_START = {"language", "library_folder"}


class PreferenceDesk(QObject):
    """Opens the dialog, and puts what it says into force.

    Args:
        window: whose settings they are.
        session: takes another model.
        tasks: examines models.
        models: folder of the models that come with the app.
        surroundings: what there is to choose from.
        open_model: opens the model that settings name.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        models: Path,
        surroundings: Surroundings,
        open_model: Callable[[Settings], ReadyModel],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self._models, self._surroundings = models, surroundings
        self._open_model = open_model
        self._seen: set[str] = set()
        self.dialog: PreferencesDialog | None = None
        self.show_action = QAction(self.tr("&Preferences…"), window)
        self.show_action.setShortcuts([QKeySequence("Ctrl+,")])
        self.show_action.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.show_action.triggered.connect(lambda _checked=False: self.open())
        window.actions_.menus.add(window.actions_.menus.edit, [self.show_action])
        session.state_changed.connect(self._follow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._dress())

    def start(self) -> None:
        """Once all actions are there: the reader's keys, the theme."""
        shortcuts.name_actions(self._window, self._window.actions_)
        shortcuts.apply(self._window, self._window.settings.shortcuts)
        if (self._window.settings.theme, self._window.settings.text_percent) != ("dark", 100):
            self._dress()

    def open(self) -> None:
        """Show the dialog."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        dialog = PreferencesDialog(
            self._window.settings, self._surroundings, self._session.model, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(self._change)
        dialog.model_page.examination_wished.connect(self._examine)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        self.dialog = None

    def _examine(self, path: Path) -> None:
        models = self._models
        self._tasks.run(
            lambda: examine(path, models),
            self._examined,
            failed=self._not_examined,
            key="examination",
        )

    def _examined(self, examined: ExaminedModel) -> None:
        if self.dialog is not None:
            self.dialog.model_page.show_examined(examined)

    def _not_examined(self, fault: Exception) -> None:
        if self.dialog is not None:
            reason = reason_of(fault)
            self.dialog.model_page.show_failure(told(reason.what), told(reason.advice))

    def _change(self, changes: dict[str, object]) -> None:
        if not changes:
            return
        self._window.change_settings(**changes)
        settings = self._window.settings
        if changes.keys() & _FOR_THE_LOOK:
            self._dress()
        if "shortcuts" in changes:
            shortcuts.apply(self._window, settings.shortcuts)
        if changes.keys() & _FOR_THE_MODEL:
            self._session.use_model(lambda: self._open_model(settings))
        if changes.keys() & _AT_NEXT_START:
            self._session.told.emit(self.tr("Kept. It holds from the next start on."))

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            settings = self._window.settings
            apply_theme(application, settings.theme, settings.text_percent)
            icons.redraw(self._window)
            for area in self._window.findChildren(QAbstractScrollArea):
                area.viewport().update()

    def _follow(self, state: ReadingState) -> None:
        """The reader's default window, once for each film that comes onto the screen."""
        open_now = {o.film.sha256 for o in state.films}
        self._seen &= open_now
        if state.current is None or state.current in self._seen:
            return
        self._seen.add(state.current)
        if self._window.settings.default_window == "automatic":
            self._window.film_view.automatic()
