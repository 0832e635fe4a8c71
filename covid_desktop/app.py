"""The composition root of the window: the only place where its parts are built and wired."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
import traceback
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType

import onnxruntime
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from covid_desktop import __version__, paths
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.inference.assessor import AtPoint, FilmAssessor
from covid_desktop.inference.card_figures import card_figures
from covid_desktop.inference.classifier import restated
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import ReadyModel
from covid_desktop.reporting import card_facts
from covid_desktop.settings import Settings, load_settings, save_settings
from covid_desktop.ui.comparison_desk import ComparisonDesk
from covid_desktop.ui.desktop import FilesFromDesktop, FirstPaint
from covid_desktop.ui.first_start import Begin, FirstStart, is_due
from covid_desktop.ui.instance import RunningWindow, hand_over, socket_name
from covid_desktop.ui.languages import available, speak
from covid_desktop.ui.library_desk import LibraryDesk
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.pacs_desk import PacsDesk
from covid_desktop.ui.preferences import Surroundings
from covid_desktop.ui.preferring import PreferenceDesk
from covid_desktop.ui.reporting import ReportDesk
from covid_desktop.ui.restoring import SessionKeeper
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.theme import apply_theme
from covid_desktop.ui.view_output import ViewDesk

_log = logging.getLogger(__name__)
_PICTURE_SECONDS = 300
_PICTURE_SIZE = (1360, 860)

ALL_OPENED = 0
SOME_NOT_OPENED = 1
COULD_NOT_RUN = 2


@dataclass(frozen=True)
class Workstation:
    """The built window with what it stands on."""

    window: MainWindow
    session: ReadingSession
    tasks: Tasks
    desk: LibraryDesk | None = None
    keeper: SessionKeeper | None = None

    def close(self) -> None:
        """Let running work end, then close the library."""
        if self.keeper is not None:
            self.keeper.close()
        if self.desk is not None:
            self.desk.imports.cancel()
        self.tasks.close()
        if self.desk is not None:
            self.desk.link.close()


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
        until_painted: say "painted" and close as soon as the window is: for measuring the start.
        greet: show the page of the first start, if it has not been accepted here.

    Returns:
        0; with a picture also 1 if a film could not be opened; 2 if nothing could run.
    """
    if not _has_screen():
        if picture is None:
            sys.stderr.write("No screen was found. Start Covid Desktop from a desktop.\n")
            return COULD_NOT_RUN
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _keep_log()
    application = QApplication.instance() or QApplication(["covid-desktop"])
    assert isinstance(application, QApplication)
    application.setApplicationName("covid-desktop")
    application.setApplicationDisplayName("Covid Desktop")
    application.setApplicationVersion(__version__)
    # By this name, desktops find the menu entry and the icon that belong to the window.
    application.setDesktopFileName("covid-desktop")
    apply_theme(application)
    films = list(films)
    is_reading = picture is None and not until_painted
    name = socket_name(paths.settings_file(), paths.runtime_folder())
    if is_reading and hand_over(name, films):
        return ALL_OPENED
    if greet and is_reading:
        first = _first_start(paths.settings_file())
        if first is None:
            return ALL_OPENED
        if first is Begin.DEMONSTRATION and not films:
            films = [paths.demonstration()]
    # A picture is no reader's session, and leaves the reader's settings alone.
    built = build(
        paths.settings_file(),
        keep=is_reading,
        at_once=picture is not None,
    )
    _Faults(built.window).listen()
    FilesFromDesktop(application).opened.connect(lambda file: built.window.open_paths([file]))
    if until_painted:
        FirstPaint(built.window).painted.connect(lambda: _say_painted(built.window))
    built.window.show()
    if is_reading:
        _listen_for_others(name, built.window)
    if built.keeper is not None:
        built.keeper.offer()
    built.window.open_paths(films)
    try:
        if picture is not None:
            return _take_picture(built, picture)
        return int(application.exec())
    finally:
        built.close()
        _log.info("closed")


def _first_start(settings_file: Path) -> Begin | None:
    """What to begin with; None if the reader does not accept, and leaves.

    The page stands before all else, and the library is not opened before it has its place.
    """
    settings, _ = load_settings(settings_file)
    if not is_due(settings):
        return Begin.EMPTY
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


def build(settings_file: Path, *, keep: bool = True, at_once: bool = True) -> Workstation:
    """Build and wire everything; nothing is shown yet.

    Args:
        settings_file: where the settings are.
        keep: write them when the window closes, and remember films in the library.
        at_once: begin to open the model now; else when the window has been painted, so that
            the two do not wait for each other.
    """
    settings, trouble = load_settings(settings_file)
    if (application := QCoreApplication.instance()) is not None:
        speak(application, paths.translations(), settings.language)
    tasks: Tasks
    window: MainWindow
    tasks = Tasks(lambda fault: window.show_trouble(Trouble(reason_of(fault))))
    session = ReadingSession(tasks, lambda: open_model(settings))
    window = MainWindow(
        session,
        settings,
        paths.demonstration(),
        lambda new: _keep(new, settings_file) if keep else None,
    )
    if trouble is not None:
        window.show_trouble(Trouble(trouble))
    desk = LibraryDesk(window, session, tasks, open_library) if keep else None
    ComparisonDesk(window, session, tasks, desk)
    preferences = PreferenceDesk(
        window, session, tasks, paths.models(), _surroundings(), open_model
    )
    ViewDesk(window, session, tasks)
    keeper = SessionKeeper(window, session, tasks, paths.session_file()) if keep else None
    reports = ReportDesk(window, session, tasks, desk.link if desk else None)
    if keep:
        PacsDesk(window, session, tasks, reports, paths.archive_folder(), paths.password_file())
    preferences.start()
    if at_once:
        session.start()
    else:
        FirstPaint(window).painted.connect(session.start)
    return Workstation(window, session, tasks, desk, keeper)


def _listen_for_others(name: str, window: MainWindow) -> None:
    """A second start hands its films to this window, which comes to the front."""

    def take(films: list[Path]) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        window.open_paths(films)

    running = RunningWindow(name, window)
    running.paths_received.connect(take)
    if not running.listen():
        _log.warning("no socket: a second start opens a window of its own")


def _surroundings() -> Surroundings:
    return Surroundings(
        available(paths.translations()),
        paths.library_folder(),
        onnxruntime.get_available_providers,
    )


def open_library(settings: Settings) -> StudyLibrary:
    """Open the library at the reader's place for it. Runs on a worker.

    Raises:
        LibraryUnavailable: not accessible, damaged, busy, or of a newer version.
    """
    folder = settings.library_folder
    return StudyLibrary(Path(folder) if folder else paths.library_folder())


def open_model(settings: Settings) -> ReadyModel:
    """Open the model and put it to its self-test. Runs on a worker.

    Raises:
        ModelUnavailable: no model, a broken one, or one that gives other figures here.
    """
    assessor = FilmAssessor.open(
        paths.models(),
        classifier=Path(settings.model) if settings.model else None,
        provider=settings.provider,
    )
    test = assessor.self_test()
    if not test.passed:
        raise ModelUnavailable(
            "self-test-failed",
            f"The model did not pass its self-test: {test.what}",
            "Films can be read, but nothing is assessed. Reinstall Covid Desktop.",
        )
    # Loaded while the reader looks for films: the first DICOM film need not wait for it.
    import_module("covid_desktop.imaging.dicom")
    points = {p.name: p for p in assessor.card.operating_points}
    point = points.get(settings.operating_point)
    return ReadyModel(
        AtPoint(assessor, point) if point else assessor,
        assessor.reference,
        assessor.provider,
        assessor.provider_reason,
        card_facts(assessor.card, QCoreApplication.translate),
        assessor.repeatability,
        assessor.card.operating_points,
        assessor.card.not_sure_margin,
        partial(restated, not_sure_margin=assessor.card.not_sure_margin),
        card_figures(assessor.card),
        assessor.severity_reference,
    )


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


def _say_painted(window: MainWindow) -> None:
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    window.close()


def _keep(settings: Settings, file: Path) -> None:
    try:
        save_settings(settings, file)
    except OSError as fault:
        _log.warning("the settings could not be written: %s", type(fault).__name__)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _keep_log() -> None:
    """A small log beside the others of this workstation; without a folder for it, none."""
    with suppress(OSError):
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(
            folder / "covid-desktop.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        ours = logging.getLogger("covid_desktop")
        for earlier in [h for h in ours.handlers if isinstance(h, type(file))]:
            ours.removeHandler(earlier)
        ours.addHandler(file)
        ours.setLevel(logging.INFO)
        # Of a crash below Python: stacks alone, no values. faulthandler keeps the file open.
        faulthandler.enable((folder / "crash.log").open("w", encoding="utf-8"))
    _log.info("Covid Desktop %s", __version__)


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
        self._window.show_trouble(
            Trouble(
                Reason(
                    "internal-error",
                    self.tr("Something inside the program failed."),
                    self.tr("Your files are untouched. If it happens again, please report it."),
                )
            )
        )
