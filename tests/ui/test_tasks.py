"""The one idiom for background work: nothing lost, nothing stale, nothing left hanging."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QTimer

from covid_desktop.ui.tasks import Tasks, Urgency


def test_ten_thousand_tasks_all_come_back(qtbot, tasks):
    got: list[int] = []
    for number in range(10_000):
        tasks.run(lambda n=number: n * n, got.append)
    qtbot.waitUntil(lambda: len(got) == 10_000, timeout=60_000)
    assert sorted(got) == [n * n for n in range(10_000)]
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert not tasks.failures


def test_work_runs_elsewhere_and_what_follows_on_the_gui_thread(qtbot, tasks):
    where: list[int] = []
    tasks.run(threading.get_ident, lambda worker: where.extend([worker, threading.get_ident()]))
    qtbot.waitUntil(lambda: bool(where))
    worker, follower = where
    assert worker != threading.get_ident()
    assert follower == threading.get_ident()


def test_failures_are_shown_by_default(qtbot, tasks):
    tasks.run(lambda: 1 / 0, lambda _: None)
    qtbot.waitUntil(lambda: len(tasks.failures) == 1)
    assert isinstance(tasks.failures[0], ZeroDivisionError)


def test_whoever_asks_may_take_care_of_the_failure(qtbot, tasks):
    seen: list[Exception] = []
    tasks.run(lambda: 1 / 0, lambda _: None, failed=seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert not tasks.failures


def test_a_mistake_in_what_follows_does_not_stop_the_others(qtbot, tasks):
    got: list[int] = []

    def follow(number: int) -> None:
        if number % 2:
            raise KeyError(number)
        got.append(number)

    for number in range(100):
        tasks.run(lambda n=number: n, follow)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert sorted(got) == list(range(0, 100, 2))
    assert len(tasks.failures) == 50


def test_superseded_results_are_dropped(qtbot, tasks):
    gate = threading.Event()
    got: list[str] = []

    def slow() -> str:
        gate.wait(30)
        return "old"

    tasks.run(slow, got.append, key="film")
    tasks.run(lambda: "new", got.append, key="film")
    qtbot.waitUntil(lambda: got == ["new"])
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert got == ["new"]


def test_cancelled_tasks_do_not_start(qtbot, tasks):
    gate = threading.Event()
    started: list[int] = []
    for _ in range(2):
        tasks.run(lambda: gate.wait(30), lambda _: None)
    for number in range(50):
        tasks.run(lambda n=number: started.append(n), lambda _: None, key=number)
    for number in range(50):
        tasks.cancel(number)
    gate.set()
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert not started


def test_urgent_and_hastened_tasks_go_first(qtbot, qapp):
    tasks = Tasks(lambda _: None, workers=1)
    gate = threading.Event()
    order: list[str] = []
    tasks.run(lambda: gate.wait(30), lambda _: None)
    for name in ("a", "b", "c"):
        tasks.run(lambda n=name: n, order.append, key=name, urgency=Urgency.LATER)
    tasks.run(lambda: "urgent", order.append, urgency=Urgency.NOW)
    tasks.hasten("c", Urgency.NOW)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 4)
    tasks.close()
    assert order == ["urgent", "c", "a", "b"]


def test_closing_waits_only_for_what_runs_and_hands_nothing_back(qtbot, qapp):
    tasks = Tasks(lambda _: None)
    got: list[object] = []
    gate = threading.Event()
    for _ in range(500):
        tasks.run(lambda: gate.wait(0.2), got.append)
    start = time.monotonic()
    tasks.close()
    assert time.monotonic() - start < 5
    qapp.processEvents()
    assert not got
    tasks.run(lambda: 1, got.append)  # after closing: no task, and no complaint
    qapp.processEvents()
    assert not got


def test_what_is_promised_is_done_before_the_end_and_in_order(qtbot, qapp):
    tasks = Tasks(lambda _: None)
    gate, started = threading.Event(), threading.Semaphore(0)
    done: list[object] = []

    def busy() -> None:
        started.release()
        gate.wait(30)

    def breaks() -> None:
        done.append("broken")
        raise OSError

    for _worker in range(2):
        tasks.run(busy, done.append)
    for _worker in range(2):
        assert started.acquire(timeout=30)
    tasks.run(lambda: done.append("not promised"), done.append)
    tasks.run(lambda: done.append("later"), done.append, urgency=Urgency.LATER, is_promised=True)
    tasks.run(breaks, done.append, is_promised=True)
    tasks.run(lambda: done.append("sooner"), done.append, is_promised=True)
    tasks.run(lambda: done.append("dropped"), done.append, key="k", is_promised=True)
    tasks.cancel("k")
    threading.Timer(0.05, gate.set).start()
    tasks.close()
    qapp.processEvents()
    assert done == ["broken", "sooner", "later"]


def test_many_results_in_a_row_do_not_starve_the_window(qtbot, tasks):
    def follow(_):
        end = time.perf_counter() + 0.001
        while time.perf_counter() < end:
            pass
        handled.append(1)

    handled: list[int] = []
    ticks: list[int] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    for _ in range(600):
        tasks.run(lambda: None, follow)
    qtbot.waitUntil(lambda: len(handled) == 600, timeout=30_000)
    timer.stop()
    assert len(ticks) >= 30


def test_an_idle_bell_is_silent(qtbot, tasks):
    got: list[int] = []
    tasks.run(lambda: 1, got.append)
    qtbot.waitUntil(lambda: got == [1])
    qtbot.waitUntil(lambda: not tasks._pause.isActive())
