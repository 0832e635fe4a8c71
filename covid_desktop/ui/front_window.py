"""What is painted first: the window without its films, ready to be asked for some.

Nothing is imported here that takes longer than the painting: no NumPy, no decoder, no view of
films. `MainWindow.furnish` brings those; what the reader asks for before is done then.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.settings import Settings
from covid_desktop.ui import icons
from covid_desktop.ui.actions import Actions
from covid_desktop.ui.screens import layout_of, set_key
from covid_desktop.ui.scrolling import ToolStrip
from covid_desktop.ui.start_view import StartView
from covid_desktop.ui.status import StatusLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)


class FrontWindow(QMainWindow):
    """The start view in the middle, menus, tools, status line; films may be dropped anywhere.

    Args:
        settings: from the last time.
        demonstration: folder of the demonstration patient.
        keep_settings: called with what to remember when the window closes.
    """

    def __init__(
        self,
        settings: Settings,
        demonstration: Path,
        keep_settings: Callable[[Settings], None],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._demonstration = demonstration
        self._keep_settings = keep_settings
        self._wished: list[Path] = []
        self.is_ready = False
        self.setWindowTitle(_tr("Covid Desktop"))
        self.setWindowIcon(icons.icon("app", "#5aa9ff"))
        self.setAcceptDrops(True)
        self.setMinimumSize(780, 480)
        self.start_view = StartView()
        self.status = StatusLine()
        self.actions_ = Actions(self)
        self._lay_out()
        self._connect_front()
        self._place()

    def begin(self) -> None:
        """All is there: from now on wishes are met at once, and first those that have waited."""
        self.is_ready = True
        self.unsetCursor()
        if self._wished:
            self.open_now(self._wished)
            self._wished = []

    def open_now(self, paths: Sequence[Path]) -> None:
        """Open these; whoever brings the films' part of the window says how."""
        raise NotImplementedError

    def kept_on_closing(self) -> dict[str, object]:
        """Settings that the window's state changes."""
        return {"window_geometry": state_text(self.saveGeometry())}

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        self.middle.addWidget(self.start_view)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.middle)
        center = QWidget()
        self._column = QVBoxLayout(center)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.splitter, 1)
        self.setCentralWidget(center)
        toolbar = self.toolbar = ToolStrip(_tr("Tools"))
        self.actions_.fill_toolbar(toolbar)
        self.addToolBar(toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_.fill_menus(self.menuBar())
        self.setStatusBar(self.status)
        for action in (*self.actions_.on_a_film, *self.actions_.of_the_program):
            action.setEnabled(False)
        self.actions_.attribution.setEnabled(False)
        for action in self.actions_.presets:
            action.setVisible(False)

    def _connect_front(self) -> None:
        act = self.actions_
        for signal, does in (
            (self.start_view.open_wished, self.choose_films),
            (self.start_view.folder_wished, self.choose_folder),
            (self.start_view.demonstration_wished, self.open_demonstration),
            (act.open_films.triggered, self.choose_films),
            (act.open_folder.triggered, self.choose_folder),
            (act.demonstration.triggered, self.open_demonstration),
            (act.quit.triggered, self.close),
        ):
            signal.connect(lambda *_checked, does=does: does())

    # Opening

    def choose_films(self) -> None:
        """Open what the reader chooses in the dialog."""
        kinds = _tr("Films (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)")
        # DICOM files often have no ending at all; what a file is shows when it is read.
        names, _ = QFileDialog.getOpenFileNames(
            self, _tr("Open films"), self._settings.film_folder, kinds
        )
        self.open_paths([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Open a whole folder."""
        name = QFileDialog.getExistingDirectory(
            self, _tr("Open folder"), self._settings.film_folder
        )
        self.open_paths([Path(name)] if name else [])

    def open_demonstration(self) -> None:
        """The demonstration patient: phantoms, marked as such."""
        self._open([self._demonstration])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open films and folders, and begin there the next time."""
        if paths:
            self._settings = replace(self._settings, film_folder=str(paths[0].absolute().parent))
            self._open(paths)

    @property
    def has_wishes(self) -> bool:
        """Films were asked for at the start, and are still to be opened."""
        return bool(self._wished)

    def _open(self, paths: Sequence[Path]) -> None:
        if self.is_ready:
            self.open_now(paths)
        else:
            self._wished += paths
            self.setCursor(Qt.CursorShape.BusyCursor)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that files are welcome."""
        if _dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.start_view.set_dropping(True)
            self.status.tell(_tr("Let go to open."))

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

    # Closing, remembering

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where things stood; work that still runs is let go by the app."""
        self._settings = replace(self._settings, **self.kept_on_closing())  # type: ignore[arg-type]
        self._keep_settings(self._settings)
        super().closeEvent(event)

    def _place(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize(min(1360, room.width()), min(860, room.height() - 40))
        layout = layout_of(self._settings.layouts, set_key())
        geometry = (layout.geometry if layout else "") or self._settings.window_geometry
        if geometry:
            self.restoreGeometry(state_bytes(geometry))


def _dropped_paths(data: QMimeData) -> list[Path]:
    """Local files and folders among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def state_text(data: QByteArray) -> str:
    """What Qt saves of a window's state, as settings keep it."""
    return base64.b64encode(data.data()).decode("ascii")


def state_bytes(text: str) -> QByteArray:
    """The other way round; empty where the text is damaged."""
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return QByteArray()
