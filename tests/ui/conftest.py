"""A window over a stand-in assessor, closed again after each test."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from stand_ins import REFERENCE, Answers, write_film

from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import ReadyModel
from covid_desktop.settings import Settings
from covid_desktop.ui.library_desk import LibraryDesk
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.theme import apply_theme


@pytest.fixture
def film_file(tmp_path):
    def make(name="film.png", seed=0, **more) -> Path:
        return write_film(tmp_path / name, seed, **more)

    return make


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def tasks(qapp):
    failures: list[Exception] = []
    made = Tasks(failures.append)
    made.failures = failures
    yield made
    made.close()


@pytest.fixture
def session(tasks, answers):
    made = ReadingSession(
        tasks, lambda: ReadyModel(answers, REFERENCE, "CPUExecutionProvider", "for the test")
    )
    yield made
    answers.gate.set()


@dataclass
class Built:
    window: MainWindow
    session: ReadingSession
    tasks: Tasks
    kept: list[Settings]
    desk: LibraryDesk | None = None

    @property
    def library(self) -> StudyLibrary:
        assert self.desk is not None
        assert self.desk.link.library is not None
        return self.desk.link.library


@pytest.fixture
def built(qtbot, qapp, session, tasks, tmp_path):
    apply_theme(qapp)
    demonstration = tmp_path / "demonstration"
    demonstration.mkdir()
    write_film(demonstration / "demo.png", 77)
    kept: list[Settings] = []
    window = MainWindow(session, Settings(), demonstration, kept.append)
    qtbot.addWidget(window)
    session.start()
    window.show()
    qtbot.waitExposed(window)
    yield Built(window, session, tasks, kept)
    # Windows beside the main one would lie under the mouse of the tests that follow.
    for beside in window.findChildren(QMainWindow):
        beside.close()


@pytest.fixture
def with_library(qtbot, built, tmp_path):
    """The window with a library in an empty folder."""

    def open_library(settings: Settings) -> StudyLibrary:
        return StudyLibrary(Path(settings.library_folder or tmp_path / "library"))

    built.desk = LibraryDesk(built.window, built.session, built.tasks, open_library)
    qtbot.waitUntil(lambda: built.desk.link.library is not None)
    yield built
    built.tasks.close()
    built.desk.link.close()
