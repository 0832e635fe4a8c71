"""The worklist's page with a hundred thousand studies: keys typed, pages scrolled, real events.

Each figure stands beside the same done to a table of one row, so that it means something on
another machine too.

    python -m tests.benchmarks.worklist [--studies N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from covid_desktop.domain.model import ModelReference
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.settings import Settings
from covid_desktop.ui.library_desk import LibraryDesk
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.theme import apply_theme
from covid_desktop.ui.worklist_rows import WorklistRows
from covid_desktop.ui.worklist_view import WorklistTable
from tests.benchmarks.library import fill

_AIM_FILTER, _AIM_FRAME = 50.0, 16.0
_SIZE = (1360, 860)
Times: TypeAlias = tuple[float, float, float]


class _Page:
    """A window over a library of so many studies, with the worklist shown."""

    def __init__(self, folder: Path, studies: int) -> None:
        fill(folder, studies)
        with StudyLibrary(folder) as library:
            library.use_model(ModelReference("benchmark", "1", "a" * 64))
        self.tasks = Tasks(print)
        session = ReadingSession(self.tasks, lambda: (_ for _ in ()).throw(OSError()))
        self.window = MainWindow(session, Settings(), folder, lambda _settings: None)
        self.desk = LibraryDesk(
            self.window, session, self.tasks, lambda _settings: StudyLibrary(folder)
        )
        self.window.resize(*_SIZE)
        self.window.show()
        self.desk.worklist.show_action.setChecked(True)
        self.page = self.desk.worklist.page
        self._paintings = _Paintings(self.page.table, self.page.rows)
        wait_until(lambda: self.page.rows.rowCount() == studies)
        self._rest()

    def _rest(self) -> None:
        """Nothing of what came before is left to be done, or painted."""
        wait_until(lambda: self.tasks.is_idle)
        for _turn in range(3):
            QCoreApplication.processEvents()
            wait_until(lambda: self.tasks.is_idle)

    def type(self, keys: str) -> list[Times]:
        """Milliseconds from each key to the painted list of what fits: clock, processor, own."""
        found = []
        self.page.search.setFocus()
        for key in keys:
            before = self.page.rows.view
            self._rest()
            start = _now()
            QTest.keyClicks(self.page.search, key)
            wait_until(lambda view=before: self._paintings.show_another_than(view))
            found.append(_since(start))
        self.page.search.clear()
        self._rest()
        return found

    def scroll(self, steps: int) -> list[Times]:
        """Milliseconds a frame takes while the bar is dragged through: clock, processor, own."""
        bar = self.page.table.verticalScrollBar()
        found = []
        for step in range(steps):
            start = _now()
            bar.setValue(bar.maximum() * step // steps)
            self.page.table.viewport().repaint()
            QCoreApplication.processEvents()
            found.append(_since(start))
        return found

    def wheel(self, steps: int) -> list[Times]:
        """The same while a wheel is turned, row after row; the pictures come meanwhile."""
        bar = self.page.table.verticalScrollBar()
        bar.setValue(0)
        self._rest()
        found = []
        for _step in range(steps):
            start = _now()
            bar.setValue(bar.value() + 3 * self.page.table.rowHeight(0))
            self.page.table.viewport().update()
            QCoreApplication.processEvents()
            found.append(_since(start))
        self._rest()
        return found

    def close(self) -> None:
        self.window.close()
        self.tasks.close()
        self.desk.link.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class _Paintings(QObject):
    """Of which view the table was painted last; None while rows of it are on their way."""

    def __init__(self, table: WorklistTable, rows: WorklistRows) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self.last: object = None
        table.viewport().installEventFilter(self)

    def show_another_than(self, view: object) -> bool:
        """The table shows what was found since; or that nothing was, and is not painted."""
        now = self._rows.view
        return now is not view and (self.last is now or not self._rows.rowCount())

    def eventFilter(self, viewport: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """The filter hears of a painting before it is done, in the same turn of the loop."""
        if event.type() == QEvent.Type.Paint and viewport is self._table.viewport():
            first = self._table.rowAt(0)
            last = self._table.rowAt(self._table.viewport().height() - 1)
            last = last if last >= 0 else self._rows.rowCount() - 1
            is_whole = all(self._rows.row(n) is not None for n in range(first, last + 1))
            self.last = self._rows.view if is_whole else None
        return False


def _now() -> Times:
    """On a busy machine, the processor's time says more than the clock.

    A frame waits for the window's own thread alone; the workers read pages meanwhile.
    """
    return time.perf_counter(), time.process_time(), time.thread_time()


def _since(start: Times) -> Times:
    now = _now()
    clock, busy, own = ((later - sooner) * 1000 for later, sooner in zip(now, start, strict=True))
    return clock, busy, own


def wait_until(holds: Callable[[], bool]) -> None:
    """Let events go by until something holds."""
    loop, look = QEventLoop(), QTimer()
    look.setTimerType(Qt.TimerType.PreciseTimer)
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    look.start(1)
    if not holds():
        loop.exec()


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--studies", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=200, help="of scrolling")
    asked = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(["benchmark"])
    apply_theme(application)
    figures = {}
    for studies in (1, asked.studies):
        with tempfile.TemporaryDirectory() as name:
            page = _Page(Path(name), studies)
            figures[studies] = (
                page.type("garcia12"),
                page.type("2020-03"),
                page.scroll(asked.frames),
                page.wheel(asked.frames),
            )
            page.close()
    for number, (what, aim) in enumerate(
        (("typing 'garcia12'", _AIM_FILTER), ("typing '2020-03'", _AIM_FILTER),
         ("dragging, a frame", _AIM_FRAME), ("the wheel, a frame", _AIM_FRAME))
    ):  # fmt: skip
        bare, ours = figures[1][number], figures[asked.studies][number]
        clock, busy = (statistics.median(one[n] for one in ours) for n in (0, 1))
        least = statistics.median(one[1] for one in bare)
        mark = "" if busy <= aim else "  over the aim"
        print(
            f"{what:20} {clock:6.1f} ms, processor {busy:6.1f}, {_worst(ours, 1)};"
            f" the window's own thread {statistics.median(one[2] for one in ours):6.1f},"
            f" {_worst(ours, 2)};"
            f" with one study {least:6.1f}, {_worst(bare, 1)}; ratio {busy / least:5.2f}{mark}"
        )


def _worst(times: list[Times], which: int) -> str:
    """The worst, and that which one in twenty is worse than: other programs make the worst."""
    found = sorted(one[which] for one in times)
    return f"one in twenty {found[len(found) * 19 // 20]:5.1f}, worst {found[-1]:5.1f}"


if __name__ == "__main__":
    main()
