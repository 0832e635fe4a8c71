"""Nothing leaves the computer: the real program under a watch on every socket.

One socket is allowed: the window's own, by which a second start hands it its films. It lies in
the reader's own folder and reaches nobody else.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import pytest
from network_watch import Watch
from stand_ins import write_film

from covid_desktop import paths

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(os.name != "posix", reason="the running window's socket has a path here"),
]
needs_model = pytest.mark.skipif(
    not (paths.models() / "classifier.onnx").is_file(), reason="no model has been trained here yet"
)
ROOT = Path(__file__).parents[2]
# The real run_window. In place of the reader, it goes through what a reader does with films.
READER = """
import sys
from pathlib import Path
from PySide6 import QtNetwork
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog

def watched(name):
    def made(*arguments, **more):
        import os
        with open(os.environ["NETWORK_WATCH"], "a") as log:
            log.write(f"Qt {name}\\n")
        return kept(*arguments, **more)
    kept = getattr(QtNetwork, name)
    setattr(QtNetwork, name, made)

for name in ("QTcpSocket", "QUdpSocket", "QSslSocket", "QTcpServer", "QNetworkAccessManager",
             "QDnsLookup"):
    if hasattr(QtNetwork, name):
        watched(name)

from covid_desktop import app, workstation
folder = Path(sys.argv[1])
done = []

class Workstation(workstation.Workstation):
    def __init__(self, *arguments, **more):
        super().__init__(*arguments, **more)
        self.steps = self.read()
        self.timer = QTimer(interval=50)
        self.timer.timeout.connect(self.go_on)
        self.timer.start()
        self.waits_for = lambda: True

    def go_on(self):
        if self.waits_for():
            self.waits_for = next(self.steps, None)
            if self.waits_for is None:
                self.timer.stop()
                print(*done)
                self.window.close()

    def trigger(self, key):
        keys = QKeySequence(key)
        found = [a for a in self.window.findChildren(QAction) if a.shortcut() == keys]
        assert len(found) == 1 and found[0].isEnabled(), (key, found)
        found[0].trigger()

    def opened(self, name):
        return lambda: any(
            type(w).__name__ == name and w.isVisible() for w in QApplication.topLevelWidgets()
        )

    def read(self):
        session, window = self.session, self.window
        yield lambda: len(session.state.films) == 4 and not session.is_busy
        assert all(o.answer for o in session.state.films)
        done.append("assessed")
        session.show(session.state.films[-1].film.sha256)
        self.trigger("C")
        yield self.opened("ComparisonWindow")
        done.append("compared")
        self.trigger("Ctrl+T")
        QFileDialog.getSaveFileName = lambda *a, **k: (str(folder / "window.pdf"), "")
        reports = next(d for d in window.children() if type(d).__name__ == "ReportDesk")
        reports.show_preview()
        yield lambda: reports._made is not None
        reports.preview.save_wished.emit()
        yield lambda: (folder / "window.pdf").exists()
        reports.preview.close()
        done.append("reported")
        (folder / "listening").touch()
        yield lambda: len(session.state.films) == 5 and not session.is_busy
        done.append("handed-over")
        self.desk.worklist.show_action.trigger()
        yield lambda: window.is_elsewhere
        done.append("listed")

workstation.Workstation = Workstation
sys.exit(app.run_window([Path(p) for p in sys.argv[2:]], greet=False))
"""


@pytest.fixture
def watch(tmp_path):
    return Watch(tmp_path / "watch")


@pytest.fixture
def home(tmp_path):
    """Places of the test alone; the local socket's path must be short."""
    names = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
    env = dict(os.environ) | {name: str(tmp_path / name) for name in names}
    with tempfile.TemporaryDirectory(prefix="cd") as runtime:
        Path(runtime).chmod(0o700)
        yield env | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": runtime}


def finished(process) -> str:
    """What it has printed, once it has ended well."""
    said, errors = process.communicate(timeout=200)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    return said


def start(watch, home, *arguments):
    command = [sys.executable, "-m", "covid_desktop", *map(str, arguments)]
    return watch.start(command, home, cwd=ROOT)


@needs_model
def test_no_command_reaches_for_the_network(watch, home, tmp_path):
    films = sorted(paths.demonstration().glob("*.dcm"))
    finished(start(watch, home, "assess", *films[:2]))
    finished(start(watch, home, "compare", *films[:2], "--image", tmp_path / "pair.png"))
    finished(
        start(watch, home, "report", *films, "--pdf", tmp_path / "report.pdf",
              "--dicom", tmp_path / "objects")
    )  # fmt: skip
    finished(
        start(watch, home, "screen", paths.demonstration(), "--out", tmp_path / "all.csv",
              "--workers", "1")
    )  # fmt: skip
    finished(start(watch, home, "self-test"))
    for made in ("pair.png", "report.pdf", "objects", "all.csv"):
        assert (tmp_path / made).exists()
    assert watch.events() == []
    assert watch.calls() == []
    assert watch.local_sockets() == set()


@needs_model
def test_the_window_reaches_for_no_network_but_its_own_local_socket(watch, home, tmp_path):
    command = [sys.executable, "-c", READER, str(tmp_path), str(paths.demonstration())]
    window = watch.start(command, home, cwd=ROOT)
    while window.poll() is None and not (tmp_path / "listening").exists():
        time.sleep(0.1)
    finished(start(watch, home, write_film(tmp_path / "second.png")))
    told = ["assessed", "compared", "reported", "handed-over", "listed"]
    assert finished(window).split() == told
    assert watch.events() == []
    assert watch.calls() == []
    if watch.is_deep:
        # Qt makes it under another name in the same folder, and then gives it its own.
        own = watch.local_sockets()
        assert any(Path(path).name.startswith("covid-desktop-") for path in own)
        assert all(path.startswith(home["XDG_RUNTIME_DIR"]) for path in own)


def test_the_watch_sees_what_reaches_out(watch, home):
    """Each of these stays on this computer, and is seen all the same."""
    reaches = (
        "import socket, subprocess, sys\n"
        "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "s.bind(('127.0.0.1', 0))\n"
        "socket.getaddrinfo('127.0.0.1', 9, flags=socket.AI_NUMERICHOST)\n"
        "from PySide6.QtNetwork import QHostAddress, QUdpSocket\n"
        "QUdpSocket().writeDatagram(b'x', QHostAddress('127.0.0.1'), 9)\n"
        "inner = 'import socket; socket.socket().connect_ex((\"127.0.0.1\", 1))'\n"
        "subprocess.run([sys.executable, '-c', inner])\n"
    )
    finished(watch.start([sys.executable, "-c", reaches], home, cwd=ROOT))
    seen = [line.split()[0] for line in watch.events()]
    assert seen == ["socket.bind", "socket.getaddrinfo", "socket.connect"]
    if not watch.is_deep:
        pytest.skip("the audit events were seen; no strace here to see what Qt does by itself")
    assert {line.split("(")[0].split()[-1] for line in watch.calls()} >= {"bind", "connect"}
    assert any("sendto" in line or "sendmsg" in line for line in watch.calls())
