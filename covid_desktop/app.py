"""The start of the window: painted first, then furnished turn by turn of the event loop.

What is imported here at the top is what the first painting needs, and nothing else
(tests/e2e/test_window.py); `workstation` has the rest.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from covid_desktop import __version__, paths
from covid_desktop.settings import Settings, load_settings, save_settings
from covid_desktop.ui.desktop import FilesFromDesktop, FirstPaint
from covid_desktop.ui.languages import available, speak
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.notice import Begin, is_due
from covid_desktop.ui.socket_place import may_be_there, socket_name
from covid_desktop.ui.theme import apply_theme, desktop_percent

if TYPE_CHECKING:
    from covid_desktop.ui.session import Trouble
    from covid_desktop.workstation import Workstation

_log = logging.getLogger(__name__)
_PICTURE_SECONDS = 300
_PICTURE_SIZE = (1360, 860)

ALL_OPENED = 0
SOME_NOT_OPENED = 1
COULD_NOT_RUN = 2

# What is imported once the window stands, in pieces of about equal length.
_BROUGHT = (
    "domain.film", "imaging.loading", "reading", "ui.session", "ui.film_view",
    "ui.film_grid", "ui.assessment_panel", "ui.library_desk", "ui.comparison_view",
    "ui.comparison_desk", "report.pdf", "ui.reporting", "ui.pacs_desk", "workstation",
)  # fmt: skip
_END = object()


def run_window(
    films: Iterable[Path],
    *,
    picture: Path | None = None,
    until_painted: bool = False,
    greet: bool = False,
) -> int:
    """Open the window with these films or folders, and run until it is closed.

    Args:
        films: files and folders.
        picture: where to write a PNG of the window once all films are answered; the
            window then closes by itself, and needs no screen.
        until_painted: say "painted" as soon as the window is, "ready" when all its parts are
            there, and close: for measuring the start.
        greet: show the page of the first start, if it has not been accepted here.

    Returns:
        0; with a picture also 1 if a film could not be opened; 2 if nothing could run.
    """
    if not _has_screen():
        if picture is None:
            sys.stderr.write("No screen was found. Start Covid Desktop from a desktop.\n")
            return COULD_NOT_RUN
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _watch_crashes()
    application = QApplication.instance() or QApplication(["covid-desktop"])
    assert isinstance(application, QApplication)
    application.setApplicationName("covid-desktop")
    application.setApplicationDisplayName("Covid Desktop")
    application.setApplicationVersion(__version__)
    # By this name, desktops find the menu entry and the icon that belong to the window.
    application.setDesktopFileName("covid-desktop")
    films = list(films)
    is_reading = picture is None and not until_painted
    name = _socket_name()
    if is_reading and _is_taken(name, films):
        return ALL_OPENED
    apply_theme(application)
    if greet and is_reading:
        first = _first_start(paths.settings_file())
        if first is None:
            return ALL_OPENED
        if first is Begin.DEMONSTRATION and not films:
            films = [paths.demonstration()]
    # A picture is no reader's session, and leaves the reader's settings alone.
    opening = _opening(application, keep=is_reading)
    window = opening.window
    _Faults(window).listen()
    handed_over = FilesFromDesktop(application)
    handed_over.opened.connect(lambda file: window.open_paths([file]))
    window.open_paths(films)
    painted = FirstPaint(window).painted
    if until_painted:
        painted.connect(lambda: _say("painted"))
        opening.ready.connect(lambda: _say("ready"))
        opening.ready.connect(window.close)
    if is_reading:
        painted.connect(lambda: _listen_for_others(name, window))
    painted.connect(opening.go_on)
    window.show()
    try:
        if picture is not None:
            return _take_picture(opening.finished(), picture)
        return int(application.exec())
    finally:
        handed_over.stop()
        opening.close()
        _log.info("closed")


def _first_start(settings_file: Path) -> Begin | None:
    """What to begin with; None if the reader does not accept, and leaves.

    The page stands before all else, and the library is not opened before it has its place.
    """
    settings, _ = load_settings(settings_file)
    if not is_due(settings):
        return Begin.EMPTY
    if not settings_file.exists():
        # Nothing is known of this reader but the desktop, which they have made their own.
        settings = replace(settings, text_percent=desktop_percent())
    _dress_first(settings, is_known=settings_file.exists())
    from covid_desktop.ui.first_start import FirstStart  # noqa: PLC0415 - once, not at each start

    languages = available(paths.translations())
    while True:
        if (application := QCoreApplication.instance()) is not None:
            speak(application, paths.translations(), settings.language)
        page = FirstStart(settings, paths.library_folder(), languages)
        answer = page.exec()
        settings = page.settings()
        if answer == QDialog.DialogCode.Rejected:
            return None
        if answer == QDialog.DialogCode.Accepted:
            _keep(settings, settings_file)
            return page.begin


def _dress_first(settings: Settings, *, is_known: bool) -> None:
    """The page of the first start: as the reader likes it, or as the desktop is."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = settings.theme if is_known else "system"
    apply_theme(application, theme, settings.text_percent)


def _listen_for_others(name: str, window: MainWindow) -> None:
    """A second start hands its films to this window, which comes to the front."""
    from covid_desktop.ui.instance import RunningWindow  # noqa: PLC0415 - after the painting

    def take(films: list[Path]) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        window.open_paths(films)

    running = RunningWindow(name, window)
    running.paths_received.connect(take)
    if not running.listen():
        _log.warning("no socket: a second start opens a window of its own")


def _take_picture(built: Workstation, picture: Path) -> int:
    """Wait until nothing is going on, and keep what the window then shows."""
    # The offscreen platform has a small screen of its own; the picture need not fit it.
    built.window.resize(*_PICTURE_SIZE)
    failed: list[Trouble] = []
    built.session.troubled.connect(lambda troubles, files: failed.extend(troubles if files else []))
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: None if built.session.is_busy else loop.quit())
    look.start(20)
    QTimer.singleShot(_PICTURE_SECONDS * 1000, loop, loop.quit)
    loop.exec()
    look.stop()
    # What the last answer changed is laid out and painted before it is grabbed.
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    is_done = not built.session.is_busy
    is_saved = built.window.grab().save(str(picture), "PNG")
    built.window.close()
    if not is_done or not is_saved:
        sys.stderr.write("The picture of the window could not be made or written.\n")
        return COULD_NOT_RUN
    return SOME_NOT_OPENED if failed else ALL_OPENED


def _say(word: str) -> None:
    """A word, and the seconds of processor time that it took to get there."""
    sys.stdout.write(f"{word} {time.process_time():.3f}\n")
    sys.stdout.flush()


def _keep(settings: Settings, file: Path) -> None:
    try:
        save_settings(settings, file)
    except OSError as fault:
        _log.warning("the settings could not be written: %s", type(fault).__name__)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _watch_crashes() -> None:
    """Of a crash below Python: stacks alone, no values. faulthandler keeps the file open."""
    with suppress(OSError):
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable((folder / "crash.log").open("w", encoding="utf-8"))


def _socket_name() -> str:
    return socket_name(paths.settings_file(), paths.runtime_folder())


def _is_taken(name: str, films: list[Path]) -> bool:
    """Has a window that runs already taken these?"""
    if not may_be_there(name):
        return False
    from covid_desktop.ui.instance import hand_over  # noqa: PLC0415 - rarely needed

    return hand_over(name, films)


class _Opening(QObject):
    """The window's way from its first painting to all its parts, one piece a turn.

    Between two pieces the event loop paints and listens: a click is never kept waiting for
    more than one of them. A reader may close the window at any time.
    """

    ready = Signal()

    def __init__(self, window: MainWindow, pieces: Callable[[_Opening], Iterator[None]]) -> None:
        super().__init__(window)
        self.window = window
        self.built: Workstation | None = None
        self._pieces = pieces(self)

    def go_on(self) -> None:
        """The next piece, and after it the one after that."""
        if next(self._pieces, _END) is _END:
            self.ready.emit()
        else:
            QTimer.singleShot(0, self, self.go_on)

    def finished(self) -> Workstation:
        """All pieces now."""
        for _ in self._pieces:
            pass
        assert self.built is not None
        return self.built

    def close(self) -> None:
        """Let go of what has been built so far."""
        self._pieces = iter(())
        if self.built is not None:
            self.built.close()


def _opening(application: QApplication, *, keep: bool) -> _Opening:
    """The window as the settings want it, and what is still to be brought."""
    file = paths.settings_file()
    settings, trouble = load_settings(file)
    speak(application, paths.translations(), settings.language)
    apply_theme(application, settings.theme, settings.text_percent)

    def pieces(opening: _Opening) -> Iterator[None]:
        import_module("covid_desktop.log_file").keep_log()
        yield
        for name in _BROUGHT:
            import_module(f"covid_desktop.{name}")
            yield
        from covid_desktop import workstation  # noqa: PLC0415 - all of it, last of all

        opening.built = workstation.Workstation(opening.window, trouble, keep=keep)
        yield
        yield from opening.built.build()

    window = MainWindow(
        None, settings, paths.demonstration(), lambda new: _keep(new, file) if keep else None
    )
    return _Opening(window, pieces)


class _Faults(QObject):
    """Our own mistakes: into the log without a patient's data, and into the banner."""

    _noticed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._noticed.connect(self._show)

    def listen(self) -> None:
        """From now on."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _hook(
        self,
        kind: type[BaseException],
        fault: BaseException | None,  # noqa: ARG002 - its message may hold a path or a name
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        frames = " < ".join(
            f"{Path(f.filename).name}:{f.lineno} {f.name}"
            for f in reversed(traceback.extract_tb(trace))
        )
        _log.error("unforeseen %s at %s", kind.__name__, frames)
        self._noticed.emit()

    def _show(self) -> None:
        if not self._window.is_furnished:  # a part is missing: there is no window to say it in
            sys.stderr.write("Covid Desktop is not complete. Install it again.\n")
            QApplication.exit(COULD_NOT_RUN)
            return
        from covid_desktop.domain.assessment import Reason  # noqa: PLC0415 - they are there by now
        from covid_desktop.ui.session import Trouble  # noqa: PLC0415

        self._window.show_trouble(
            Trouble(
                Reason(
                    "internal-error",
                    self.tr("Something inside the program failed."),
                    self.tr("Your files are untouched. If it happens again, please report it."),
                )
            )
        )
