"""How long a start takes: the program until its window is painted, against an empty window.

Both are started turn by turn, so that whatever else the machine does falls on both alike, and
medians are compared. Processor time says what the program costs; the clock says what a reader
waits, and on a busy machine what the others cost as well. The standard library is enough here;
the empty window wants an interpreter with PySide6.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

EMPTY_WINDOW = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Painted(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.say)
        return False
    def say(self):
        print(f"painted {time.process_time():.3f}", flush=True)
        QApplication.quit()
app = QApplication([])
window = QMainWindow()
window.resize(1360, 860)
painted = Painted()
window.installEventFilter(painted)
window.show()
app.exec()
"""


class StartFailed(Exception):
    """A program did not say that its window is painted, or ended badly."""


@dataclass(frozen=True)
class Start:
    """Seconds from the start of a process.

    Attributes:
        painted: by the clock, until it said so.
        painted_busy: of processor time until then.
        ready: by the clock, until all parts of the window were there; 0 for an empty one.
    """

    painted: float
    painted_busy: float
    ready: float = 0.0


@dataclass(frozen=True)
class Comparison:
    """Medians of several starts.

    Attributes:
        ours: of the program.
        empty: of the empty window.
        clock: ratio by the clock, the median of the turns.
        busy: ratio of processor time, likewise.
    """

    ours: Start
    empty: Start
    clock: float
    busy: float

    @property
    def words(self) -> str:
        """In one line."""
        return (
            f"painted after {self.ours.painted * 1000:.0f} ms, an empty window after "
            f"{self.empty.painted * 1000:.0f} ms: {self.clock:.2f} times; of processor time "
            f"{self.ours.painted_busy * 1000:.0f} and {self.empty.painted_busy * 1000:.0f} ms: "
            f"{self.busy:.2f} times; all parts there after {self.ours.ready * 1000:.0f} ms"
        )


def compare(
    program: list[str],
    interpreter: str,
    environment: dict[str, str],
    starts: int,
    empty_environment: dict[str, str] | None = None,
    *,
    cold: bool = False,
) -> Comparison:
    """Start both, turn by turn.

    Args:
        program: the call of the program; `--until-painted` is added.
        interpreter: a Python with PySide6, for the empty window.
        environment: of the program.
        starts: turns that count; one more before them, which reads all files, does not.
        empty_environment: of the empty window; ours if None.
        cold: before each start all files are forgotten, as after switching the computer on.

    Raises:
        StartFailed: see there.
    """
    ours, empty = [], []
    blank = [interpreter, "-c", EMPTY_WINDOW]
    for _ in range(starts + 1):
        if cold:
            forget_files()
        empty.append(start([*blank], empty_environment or environment))
        if cold:
            forget_files()
        ours.append(start([*program, "--until-painted"], environment))
    ours, empty = ours[1:], empty[1:]
    pairs = list(zip(ours, empty, strict=True))
    return Comparison(
        _median(ours),
        _median(empty),
        statistics.median(a.painted / b.painted for a, b in pairs),
        statistics.median(a.painted_busy / b.painted_busy for a, b in pairs),
    )


def forget_files() -> None:
    """Let Linux drop what it keeps in memory of files, so that the next start reads the disk.

    Raises:
        PermissionError: only root may.
    """
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")


def start(command: list[str], environment: dict[str, str]) -> Start:
    """Start a process once, and wait for its end.

    Python keeps compiled modules, as it does by itself: where it was told not to, each start
    would compile the source anew, and those of the libraries not.

    Raises:
        StartFailed: see there.
    """
    environment = {k: v for k, v in environment.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline().split()
        painted = time.perf_counter() - began
        ready = time.perf_counter() - began if process.stdout.readline() else 0.0
        _, errors = process.communicate(timeout=120)
    if said[:1] != ["painted"] or process.returncode:
        raise StartFailed(f"{command[0]}: {said}, ended with {process.returncode}\n{errors}")
    return Start(painted, float(said[1]), ready)


def offscreen() -> dict[str, str]:
    """The environment for windows that nobody sees."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _median(starts: list[Start]) -> Start:
    return Start(
        statistics.median(s.painted for s in starts),
        statistics.median(s.painted_busy for s in starts),
        statistics.median(s.ready for s in starts),
    )
