"""The real window with the real model on real files, in a process of its own and in this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from covid_desktop import app, paths
from covid_desktop.domain.assessment import Assessment, Refusal
from covid_desktop.settings import Settings, load_settings, save_settings
from covid_desktop.ui import theme
from covid_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.timeout(180)
needs_model = pytest.mark.skipif(
    not (paths.models() / "classifier.onnx").is_file(), reason="no model has been trained here yet"
)


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Settings and logs of the test alone."""
    for name in (
        "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "APPDATA",
        "LOCALAPPDATA",
    ):  # fmt: skip
        monkeypatch.setenv(name, str(tmp_path / "home" / name))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def steps(qtbot, monkeypatch):
    """Run the real run_window in this process, with a script in place of the reader."""
    # run_window sets hooks of its own; these are put back when the test is over.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)

    def run(films, script, at_once=False) -> int:
        def read() -> int:
            windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
            window = next(w for w in windows if w.isVisible())
            if not at_once:
                qtbot.waitUntil(lambda: window.is_ready, timeout=60_000)
            script(window)
            window.close()
            return 0

        monkeypatch.setattr(QApplication, "exec", staticmethod(read))
        return app.run_window(films)

    return run


def wait_until_settled(qtbot, window, count):
    session = window._session
    qtbot.waitUntil(
        lambda: len(session.state.films) == count and not session.is_busy, timeout=120_000
    )
    return session.state


def drop(window, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    place, buttons = QPointF(400, 300), Qt.MouseButton.LeftButton
    keys, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    window.dragEnterEvent(QDragEnterEvent(place.toPoint(), copy, data, buttons, keys))
    window.dropEvent(QDropEvent(place, copy, data, buttons, keys))


def command(*arguments, **more):
    return subprocess.run(
        [sys.executable, "-m", "covid_desktop", *map(str, arguments)],
        capture_output=True, text=True, timeout=150, check=False, **more,
    )  # fmt: skip


def test_a_picture_of_the_demonstration_patient(tmp_path):
    picture = tmp_path / "window.png"
    done = command(paths.demonstration(), "--picture", picture)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    grey = np.asarray(Image.open(picture).convert("L"))
    assert grey.shape[0] > 400
    assert grey.shape[1] > 700
    # A film in the middle, and not an empty window.
    assert np.unique(grey[200:500, 350:450]).size > 60


def test_a_picture_is_made_even_of_files_that_are_no_films(tmp_path):
    bad = tmp_path / "bad.dcm"
    bad.write_bytes(b"nothing")
    done = command(bad, tmp_path / "missing.png", "--picture", tmp_path / "window.png")
    assert done.returncode == 1, done.stderr
    assert (tmp_path / "window.png").is_file()
    assert "Traceback" not in done.stderr


def test_a_picture_that_cannot_be_written_is_said(tmp_path):
    done = command(paths.demonstration(), "--picture", tmp_path / "no" / "folder" / "x.png")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
def test_without_a_screen_it_says_so(tmp_path):
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    done = command(paths.demonstration(), env=env)
    assert done.returncode == 2
    assert "screen" in done.stderr


def test_commands_without_a_window_never_load_qt(tmp_path):
    code = (
        "import sys, covid_desktop.__main__ as m; from covid_desktop.cli import main;"
        "main(['assess', sys.argv[1]]); print([n for n in sys.modules if 'PySide' in n])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "missing.png")],
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.stdout.strip().endswith("[]"), done.stdout + done.stderr


def test_the_first_painting_waits_for_nothing_that_films_need():
    # Each of these takes as long to load as the window takes to appear, or longer. Import them
    # where they are used, or in a module that only the furnished window needs (app._BROUGHT).
    slow = {
        "numpy", "PIL", "onnxruntime", "pydicom", "highdicom", "gdcm", "pynetdicom", "sqlite3",
        "typst", "PySide6.QtNetwork", "multiprocessing", "covid_desktop.reading",
    }  # fmt: skip
    code = (
        "import sys; from covid_desktop import app, cli, __main__\n"
        "def look(word):\n"
        "    if word == 'painted': print(*sys.modules)\n"
        "app._say = look; sys.exit(cli.main(['--until-painted']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=True
    )
    assert "PySide6.QtWidgets" in done.stdout.split()
    assert not slow & set(done.stdout.split())


def test_the_furnished_window_has_loaded_no_library_that_it_may_never_need():
    slow = {"pydicom", "highdicom", "gdcm", "pynetdicom", "typst"}
    code = (
        "import sys; from covid_desktop import cli, workstation\n"
        "workstation.open_model = lambda settings: None\n"
        "cli.main(['--until-painted']); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=True
    )
    assert "covid_desktop.ui.pacs_desk" in done.stdout.split()
    assert not slow & set(done.stdout.split())


def test_the_start_says_when_it_is_painted_and_when_all_is_there():
    done = command("--until-painted")
    assert done.returncode == 0, done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["painted", "ready"]
    assert done.stderr == "" or "propagateSizeHints" in done.stderr


@needs_model
def test_the_demonstration_patient_is_read_from_opening_to_answer(qtbot, steps, tmp_path):
    def script(window):
        state = wait_until_settled(qtbot, window, 4)
        assert all(isinstance(o.answer, Assessment | Refusal) for o in state.films)
        assert all(o.answer.film_sha256 == o.film.sha256 for o in state.films)
        assert state.shown.film.facts.is_synthetic
        window.actions_.next_film.trigger()
        assert window.film_view.film is window._session.state.films[1].film

    assert steps([paths.demonstration()], script) == 0
    log = "".join(p.read_text() for p in (tmp_path / "home").rglob("*.log"))
    for private in ("DEMO-0001", "Demonstration", "demo_1", str(paths.demonstration())):
        assert private not in log


@needs_model
def test_what_is_asked_for_before_the_window_is_furnished_is_done_then(qtbot, steps, tmp_path):
    grey = np.random.default_rng(3).integers(0, 255, (300, 280), np.uint8)
    Image.fromarray(grey).save(tmp_path / "dropped.png")

    def script(window):
        assert not window.is_ready
        qtbot.mouseClick(window.start_view.demonstration_button, Qt.MouseButton.LeftButton)
        drop(window, tmp_path / "dropped.png")
        qtbot.waitUntil(lambda: window.is_ready, timeout=60_000)
        wait_until_settled(qtbot, window, 5)
        assert window.cursor().shape() is Qt.CursorShape.ArrowCursor

    assert steps([], script, at_once=True) == 0


def test_a_window_closed_before_it_is_furnished_keeps_the_settings(steps):
    file = paths.settings_file()
    save_settings(Settings(theme="light", splitter="AAAA", overlay_text=False), file)

    def script(window):
        assert not window.is_furnished

    assert steps([], script, at_once=True) == 0
    kept, trouble = load_settings(file)
    assert trouble is None
    assert (kept.theme, kept.splitter, kept.overlay_text) == ("light", "AAAA", False)
    assert kept.window_geometry


def test_the_first_painting_is_in_the_readers_colours(steps, qapp):
    save_settings(Settings(theme="light"), paths.settings_file())

    def script(window):
        assert not window.is_furnished
        ground = window.grab().toImage().pixelColor(20, window.height() // 2)
        assert ground.lightness() > 200

    try:
        assert steps([], script, at_once=True) == 0
    finally:
        theme.apply_theme(qapp, "dark")


@needs_model
@pytest.mark.films
def test_real_films_beside_refused_and_unreadable_ones(qtbot, steps, shared_folder, tmp_path):
    films = sorted((shared_folder / "films" / "siim").glob("*.jpg"))[:6]
    others = sorted((shared_folder / "not_chest").glob("*.jpg"))[:3]
    bad = tmp_path / "bad.png"
    bad.write_bytes(films[0].read_bytes()[:400])

    def script(window):
        state = wait_until_settled(qtbot, window, len(films) + len(others))
        assert window.banner.isVisible()
        assert "bad.png" in window.banner.text
        answers = [o.answer for o in state.films]
        assert all(a is not None for a in answers)
        for assessment in (a for a in answers if isinstance(a, Assessment)):
            assert sum(assessment.probabilities.values()) == pytest.approx(1, abs=1e-5)
        assert state.shown.film.path == films[0]
        assert window.panel.words

    assert steps([*films, *others, bad], script) == 0


@needs_model
def test_window_and_command_line_say_the_same(qtbot, steps):
    film = sorted(paths.demonstration().glob("*.dcm"))[0]
    said = json.loads(command("assess", "--json", film).stdout.splitlines()[0])

    def script(window):
        answer = wait_until_settled(qtbot, window, 1).shown.answer
        if isinstance(answer, Refusal):
            assert said["status"] == "refused"
        else:
            for finding, probability in answer.probabilities.items():
                assert said["probabilities"][finding.value] == pytest.approx(probability, abs=1e-4)

    assert steps([film], script) == 0


def test_a_mistake_of_ours_is_shown_and_logged_without_private_words(qtbot, steps, tmp_path):
    def fail():
        raise ValueError("DOE^JANE in a message")

    def script(window):
        QTimer.singleShot(0, lambda: sys.excepthook(*_caught(fail)))
        qtbot.waitUntil(window.banner.isVisible)
        qtbot.waitUntil(lambda: "Something inside the program failed." in _all_words(window))

    assert steps([], script) == 0
    log = "".join(p.read_text() for p in (tmp_path / "home").rglob("*.log"))
    assert "ValueError" in log
    assert "DOE" not in log


def _caught(work):
    try:
        work()
    except ValueError:
        return sys.exc_info()
    raise AssertionError


def _all_words(window) -> str:
    return window.banner.text + window.banner.details_text()


def test_closing_while_films_are_being_opened_ends_the_process(tmp_path):
    rng = np.random.default_rng(1)
    for number in range(12):
        grey = rng.integers(0, 255, (1500, 1500), dtype=np.uint8)
        Image.fromarray(grey).save(tmp_path / f"{number}.png")
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from covid_desktop import app; kept = app.MainWindow.open_now\n"
        "def open_now(self, paths):\n"
        "    kept(self, paths); QTimer.singleShot(150, self.close)\n"
        "app.MainWindow.open_now = open_now\n"
        "sys.exit(app.run_window([Path(sys.argv[1])]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True, text=True, timeout=60, check=False, cwd=Path(app.__file__).parents[1],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
