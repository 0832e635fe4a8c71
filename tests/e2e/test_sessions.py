"""The real program twice at once, killed and started again: nothing that was open is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from PIL import Image

from covid_desktop.last_session import read_session
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.settings import Settings, save_settings

pytestmark = [
    pytest.mark.timeout(240),
    pytest.mark.skipif(os.name != "posix", reason="kills a process"),
]
ROOT = Path(__file__).parents[2]
# The real run_window; every answer of the first window is written down for the test.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from covid_desktop import app, workstation
class Workstation(workstation.Workstation):
    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(50)
    def look(self):
        names = ",".join(o.film.path.name for o in self.session.state.films)
        asked = bool(self.keeper and self.keeper.question)
        library = self.desk.link.library if self.desk else None
        count = len(library.worklist()) if library else -1
        Path(sys.argv[1]).write_text(f"{names};{asked};{count}")
        folder = Path(sys.argv[1] + ".import")
        if count >= 0 and folder.exists() and not self.desk.imports.is_busy and not count:
            self.desk.imports.bring([Path(folder.read_text())])
        if Path(sys.argv[1] + ".close").exists():
            self.window.close()
workstation.Workstation = Workstation
sys.exit(app.run_window([Path(p) for p in sys.argv[2:]], greet=False))
"""


class Program:
    """One start of it."""

    def __init__(self, state: Path, films, env) -> None:
        self.state = state
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(state), *map(str, films)],
            env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def says(self) -> list[str]:
        text = self.state.read_text() if self.state.exists() else ""
        return text.split(";") if text.count(";") == 2 else ["", "", ""]

    def wait(self, holds, what, seconds=120) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if holds(self.says()):
                return
            assert self.process.poll() is None, self.process.communicate()
            time.sleep(0.05)
        raise AssertionError(f"{what}: {self.says()}")

    def close(self) -> None:
        Path(f"{self.state}.close").touch()
        _, errors = self.process.communicate(timeout=60)
        assert self.process.returncode == 0, errors
        assert "Traceback" not in errors


@pytest.fixture
def home(tmp_path):
    names = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    env = os.environ | {name: str(tmp_path / name) for name in names}
    with tempfile.TemporaryDirectory(prefix="cd") as runtime:
        Path(runtime).chmod(0o700)
        yield env | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": runtime}


@pytest.fixture
def films(tmp_path):
    paths = []
    for n in range(3):
        grey = np.random.default_rng(n).integers(0, 255, (300, 260), dtype=np.uint8)
        paths.append(tmp_path / f"{n}.png")
        Image.fromarray(grey).save(paths[-1])
    return paths


def test_a_second_start_opens_its_films_in_the_running_window(home, films, tmp_path):
    first = Program(tmp_path / "first", films[:1], home)
    first.wait(lambda s: s[0] == "0.png", "the first film is open")
    second = Program(tmp_path / "second", films[1:], home)
    assert second.process.wait(60) == 0
    first.wait(lambda s: s[0] == "0.png,1.png,2.png", "the films were handed over")
    first.close()


def test_killed_it_offers_the_films_again_and_after_a_proper_close_not(home, films, tmp_path):
    session = Path(home["XDG_STATE_HOME"], "covid-desktop", "session.json")
    first = Program(tmp_path / "first", films, home)
    first.wait(lambda s: s[0] == "0.png,1.png,2.png" and s[2] == "3", "open and remembered")
    first.wait(lambda _s: len(read_session(session).left_open) == 3, "written down")
    first.process.send_signal(signal.SIGKILL)
    first.process.wait(30)
    # Whoever comes with a film is not asked about the others.
    given = Program(tmp_path / "given", films[:1], home)
    given.wait(lambda s: s[:2] == ["0.png", "False"] and s[2] == "3", "open, not asked")
    given.process.send_signal(signal.SIGKILL)
    given.process.wait(30)
    # The socket of the killed one is still there, and hinders nobody.
    second = Program(tmp_path / "second", [], home)
    second.wait(lambda s: s[1] == "True", "asked")
    second.wait(lambda s: s[2] == "3", "the library is whole")
    second.close()
    third = Program(tmp_path / "third", [], home)
    third.wait(lambda s: s[2] == "3", "started")
    assert third.says()[1] == "False"
    third.close()


def test_closed_in_the_middle_of_an_import_the_library_is_whole(home, tmp_path):
    """And nothing is left running: the pipes of the program close with it."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for n in range(200):
        pixels = np.random.default_rng(n).integers(0, 4000, (300, 300), dtype=np.uint16)
        facts = {"PatientID": f"ID{n}", "StudyInstanceUID": f"1.2.{n}"}
        (folder / f"{n}.dcm").write_bytes(to_bytes(film_dataset(pixels, bits=12, **facts)))
    first = Program(tmp_path / "first", [], home)
    Path(f"{first.state}.import").write_text(str(folder))
    first.wait(lambda s: s[2].isdigit() and int(s[2]) > 5, "the import is under way")
    first.close()
    with StudyLibrary(Path(home["XDG_DATA_HOME"], "covid-desktop")) as library:
        assert library._database.complaints() == []
        kept = len(library.worklist())
    assert 5 < kept < 200
    second = Program(tmp_path / "second", [], home)
    second.wait(lambda s: s[2] == str(kept), "all that was imported is there")
    assert second.says()[:2] == ["", "False"]
    second.close()


def test_without_a_library_the_window_opens_films_all_the_same(home, films, tmp_path):
    broken = tmp_path / "broken"
    broken.write_text("a file where the folder should be")
    settings = Path(home["XDG_CONFIG_HOME"], "covid-desktop", "settings.toml")
    save_settings(Settings(library_folder=str(broken)), settings)
    program = Program(tmp_path / "state", films, home)
    program.wait(lambda s: s == ["0.png,1.png,2.png", "False", "-1"], "open")
    program.close()
