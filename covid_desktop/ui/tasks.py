"""The one idiom for background work: a bell, a deque of closures, a pool of threads.

Workers run plain functions and never touch a QObject but for ringing the bell: one
long-lived object, whose slot runs what has come back on the GUI thread. Nor do they
destroy one by collecting garbage (garbage.py). A QObject for each task, or a QRunnable
with signals of its own, loses results or crashes under load (docs/adr). A task's failure
is shown by default; what was superseded is dropped.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from covid_desktop.ui.garbage import GuiThreadGarbage

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

# Long enough to hand back many results in one go, short enough to keep 60 frames a second.
_SLICE_SECONDS = 0.008
# Queued signals go before painting and the mouse: without a pause, many results in a row
# would starve both (measured: 1.2 s without a frame while 604 films were opened).
_PAUSE_MS = 6


class Urgency(IntEnum):
    """Which waiting task a free worker takes first; equals go in the order asked."""

    NOW = 0
    SOON = 1
    LATER = 2


@dataclass(eq=False)
class _Task:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    key: Hashable | None
    is_promised: bool
    is_taken: bool = field(default=False)


class Tasks(QObject):
    """Runs functions on worker threads, and what follows from them on the GUI thread.

    Args:
        failed: told of failures that the asker does not take care of.
        workers: number of threads.
    """

    _rung = Signal()

    def __init__(self, failed: Callable[[Exception], None], workers: int = 2) -> None:
        super().__init__()
        self._failed = failed
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="task")
        self._lock = threading.Lock()
        self._waiting: list[tuple[int, int, _Task]] = []
        self._order = itertools.count()
        self._newest: dict[Hashable, _Task] = {}
        self._done: deque[tuple[_Task, Callable[[], None]]] = deque()
        self._unfinished = 0
        self._is_closed = False
        self._rung.connect(self._answer_bell, Qt.ConnectionType.QueuedConnection)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._hand_back)
        self._garbage = GuiThreadGarbage(self)

    @property
    def is_idle(self) -> bool:
        """Nothing is waiting, running or about to be handed back."""
        return self._unfinished == 0

    def run(
        self,
        work: Callable[[], _T],
        then: Callable[[_T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        key: Hashable | None = None,
        urgency: Urgency = Urgency.SOON,
        is_promised: bool = False,
    ) -> None:
        """Run `work` on a worker, then `then` with its value on the GUI thread.

        Args:
            work: touches no QObject.
            then: not called if the task was cancelled or superseded meanwhile.
            failed: called on the GUI thread in place of `then`; by default the failure is shown.
            key: a task of the same key supersedes this one.
            urgency: what a free worker takes first.
            is_promised: what the reader has finished, a file saved or a conclusion signed: it is
                done even if the window is closed before a worker is free.
        """
        if self._is_closed:
            return
        task = _Task(work, then, failed or self._failed, key, is_promised)
        if key is not None:
            self.cancel(key)
            self._newest[key] = task
        self._unfinished += 1
        self._queue(task, urgency)

    def hasten(self, key: Hashable, urgency: Urgency) -> None:
        """Let a waiting task go earlier; one that runs already goes on."""
        task = self._newest.get(key)
        if task is not None and not task.is_taken and not self._is_closed:
            self._queue(task, urgency)

    def cancel(self, key: Hashable) -> None:
        """Drop a task: it does not start, or if it runs already its result is not handed back."""
        task = self._newest.pop(key, None)
        if task is None:
            return
        with self._lock:
            was_taken, task.is_taken = task.is_taken, True
        task.key = _DROPPED
        if not was_taken:
            self._unfinished -= 1

    def close(self) -> None:
        """Start nothing more but what is promised, hand nothing back, wait for what is running."""
        self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._keep_promises()
        self._garbage.hand_back()
        self._done.clear()
        self._newest.clear()
        self._unfinished = 0

    def _keep_promises(self) -> None:
        """No worker is left: what is promised is done here, in the order of the workers."""
        while self._waiting:
            _, _, task = heapq.heappop(self._waiting)
            if not task.is_promised or task.is_taken:
                continue
            task.is_taken = True
            try:
                task.work()
            except Exception as fault:  # noqa: BLE001 - the next promise is to be kept too
                _log.warning("not done at the end: %s", type(fault).__name__)

    def _queue(self, task: _Task, urgency: Urgency) -> None:
        with self._lock:
            heapq.heappush(self._waiting, (urgency, next(self._order), task))
        self._pool.submit(self._work_one)

    def _work_one(self) -> None:
        """On a worker: take the most urgent task. A hastened one stands twice in the queue."""
        with self._lock:
            _, _, task = heapq.heappop(self._waiting)
            if task.is_taken or (self._is_closed and not task.is_promised):
                return
            task.is_taken = True
        try:
            value = task.work()
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is shown
            failure = fault
            self._done.append((task, lambda: task.failed(failure)))
        else:
            self._done.append((task, lambda: task.then(value)))
        if not self._is_closed:
            self._rung.emit()

    def _answer_bell(self) -> None:
        if not self._pause.isActive():
            self._hand_back()

    def _hand_back(self) -> None:
        """On the GUI thread: run what has come back, for one slice of time."""
        if not self._done:
            return
        end = time.monotonic() + _SLICE_SECONDS
        while self._done and not self._is_closed:
            if time.monotonic() > end:
                break
            task, follow = self._done.popleft()
            self._unfinished -= 1
            if task.key is _DROPPED:
                continue
            if task.key is not None and self._newest.get(task.key) is task:
                del self._newest[task.key]
            try:
                follow()
            except Exception as fault:  # noqa: BLE001 - the next one in line must not be lost
                self._failed(fault)
        # What is left, and what comes in the next moments, waits for a frame to be painted.
        self._pause.start()


_DROPPED = object()
