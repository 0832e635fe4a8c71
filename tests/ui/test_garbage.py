"""No QObject dies on a worker, whoever allocates the object that makes the collector run."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from covid_desktop.ui.tasks import Tasks


class Ring(QWidget):
    """A widget in a reference cycle, as every widget with a lambda on a signal is."""

    def __init__(self):
        super().__init__()
        self.itself = self


def litter() -> int:
    """What pydicom does too: many objects that refer to one another."""
    for _ in range(20_000):
        ring: list[object] = []
        ring.append(ring)
    return threading.get_ident()


def test_widgets_in_cycles_die_on_the_gui_thread(qtbot, tasks):
    died_on: list[int] = []
    workers: list[int] = []
    for _ in range(30):
        widget = Ring()
        weakref.finalize(widget, lambda: died_on.append(threading.get_ident()))
        del widget
        tasks.run(litter, workers.append)
    qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)
    qtbot.waitUntil(lambda: len(died_on) == 30, timeout=30_000)
    assert threading.get_ident() not in workers
    assert set(died_on) == {threading.get_ident()}


def test_the_garbage_of_workers_is_collected_too(qtbot, tasks):
    class Thing:
        pass

    gone: list[int] = []

    def work() -> None:
        thing = Thing()
        thing.itself = thing
        weakref.finalize(thing, lambda: gone.append(1))
        litter()

    tasks.run(work, lambda _: None)
    qtbot.waitUntil(lambda: bool(gone), timeout=30_000)


def test_python_collects_again_once_all_work_is_over(qapp):
    assert gc.isenabled()
    one, other = Tasks(lambda _: None), Tasks(lambda _: None)
    assert isinstance(one, QObject)
    assert not gc.isenabled()
    one.close()
    one.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled()
