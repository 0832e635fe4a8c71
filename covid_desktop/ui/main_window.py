"""The window: wires the views' wishes to the reading session, and its states to the views."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.reading import ReadingState
from covid_desktop.settings import Settings
from covid_desktop.ui import about, icons
from covid_desktop.ui.actions import Actions
from covid_desktop.ui.assessing import Assessing
from covid_desktop.ui.assessment_panel import AssessmentPanel
from covid_desktop.ui.film_grid import FilmGrid
from covid_desktop.ui.film_list import FilmList
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.measuring_actions import Measuring
from covid_desktop.ui.messages import Banner
from covid_desktop.ui.session import ReadingSession, Trouble
from covid_desktop.ui.start_view import StartView
from covid_desktop.ui.status import StatusLine
from covid_desktop.ui.viewing import Viewing


class MainWindow(QMainWindow):
    """Films in the middle, the list to the left, the assessment to the right.

    Args:
        session: what is open, and the work on it.
        settings: from the last time.
        demonstration: folder of the demonstration patient.
        keep_settings: called with what to remember when the window closes.
    """

    settings_changed = Signal()
    page_changed = Signal()

    def __init__(
        self,
        session: ReadingSession,
        settings: Settings,
        demonstration: Path,
        keep_settings: Callable[[Settings], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._demonstration = demonstration
        self._keep_settings = keep_settings
        self.is_elsewhere = False
        self.setWindowTitle(self.tr("Covid Desktop"))
        self.setWindowIcon(icons.icon("app", "#5aa9ff"))
        self.setAcceptDrops(True)
        self.setMinimumSize(780, 480)
        self.grid = FilmGrid()
        self.panel = AssessmentPanel()
        self.film_list = FilmList()
        self.start_view = StartView()
        self.banner = Banner()
        self.status = StatusLine()
        self.actions_ = Actions(self)
        self._lay_out()
        self._connect_session()
        self._connect_views()
        self._connect_actions()
        self.viewing = Viewing(self, session)
        self.measuring = Measuring(self, self.grid, session)
        self.assessing = Assessing(self, session)
        self._restore()
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

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        self.middle.addWidget(self.start_view)
        self.middle.addWidget(self.grid)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget in (self.film_list, self.middle, self.panel):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([264, 840, 300])
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(center)
        toolbar = self.toolbar = QToolBar(self.tr("Tools"), movable=False)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill_toolbar(toolbar)
        for button in toolbar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if not button.text():
                button.setToolTip(self.tr("More tools"))
                button.setAccessibleName(self.tr("More tools"))
        self.addToolBar(toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill_menus(self.menuBar())
        self.setStatusBar(self.status)

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
        self.start_view.open_wished.connect(self.choose_films)
        self.start_view.folder_wished.connect(self.choose_folder)
        self.start_view.demonstration_wished.connect(self.open_demonstration)

    def _connect_actions(self) -> None:
        act, session = self.actions_, self._session
        for action, does in (
            (act.open_films, self.choose_films),
            (act.open_folder, self.choose_folder),
            (act.demonstration, self.open_demonstration),
            (act.close_film, session.close_shown),
            (act.close_all, session.close_all),
            (act.quit, self.close),
            (act.next_film, lambda: session.step(1)),
            (act.earlier_film, lambda: session.step(-1)),
            (act.shortcuts, self.show_shortcuts),
            (act.about, self.show_about),
        ):
            action.triggered.connect(lambda _checked=False, does=does: does())
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
        self.open_dialog(about.about_dialog(self, self._session.model, self._session.model_failure))

    def show_shortcuts(self) -> None:
        """Help > Keyboard shortcuts."""
        self.open_dialog(about.shortcuts_dialog(self, self.actions_.keys()))

    def open_dialog(self, dialog: QWidget) -> None:
        """Show a dialog that may stay open beside the film."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # Opening

    def choose_films(self) -> None:
        """Open what the reader chooses in the dialog."""
        kinds = self.tr("Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)")
        # DICOM files often have no ending at all; what a file is shows when it is read.
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open films"), self._settings.film_folder, kinds
        )
        self.open_paths([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Open a whole folder."""
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Open folder"), self._settings.film_folder
        )
        self.open_paths([Path(name)] if name else [])

    def open_demonstration(self) -> None:
        """The demonstration patient: phantoms, marked as such."""
        self._session.open([self._demonstration])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open films and folders, and begin there the next time."""
        if paths:
            self._settings = replace(self._settings, film_folder=str(paths[0].absolute().parent))
            self._session.open(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files are welcome."""
        if _dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.start_view.set_dropping(True)
            self.status.tell(self.tr("Let go to open."))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Everywhere in the window."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.start_view.set_dropping(False)
        self.status.clearMessage()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, after the other program has been let go."""
        self.start_view.set_dropping(False)
        self.status.clearMessage()
        event.acceptProposedAction()
        paths = _dropped_paths(event.mimeData())
        QTimer.singleShot(0, self, lambda: self.open_paths(paths))

    # Keys, closing, remembering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space reaches the film, wherever the focus is."""
        if event.key() == Qt.Key.Key_Space and self._session.state.shown:
            if not event.isAutoRepeat():
                self.viewing.set_overlay_text(not self.film_view.overlay_text)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where things stood; work that still runs is let go by the app."""
        geometry = _text(self.saveGeometry())
        self._settings = replace(
            self._settings,
            window_geometry=geometry,
            splitter=_text(self.splitter.saveState()),
            overlay_text=self.film_view.overlay_text,
        )
        self._keep_settings(self._settings)
        super().closeEvent(event)

    def _restore(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize(min(1360, room.width()), min(860, room.height() - 40))
        if self._settings.window_geometry:
            self.restoreGeometry(_bytes(self._settings.window_geometry))
        if self._settings.splitter:
            self.splitter.restoreState(_bytes(self._settings.splitter))
        self.viewing.set_overlay_text(self._settings.overlay_text)


def _dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _text(data: QByteArray) -> str:
    return base64.b64encode(data.data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()
