"""Processes that answer for films, one film at a time each; the end of one harms no other.

Processes and not threads, for two reasons. Decoders are foreign code: a damaged film can end
the process that reads it, and that must cost one film, not the screening. And reading DICOM
and preprocessing are Python and NumPy under the GIL for a good part; docs/adr/0012 has what
was measured. They are spawned, not forked: ONNX Runtime's threads do not survive a fork, and
no worker inherits another's pipe, so that all of them end when the screening is killed.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, TypeAlias

from covid_desktop.answers import answer_object
from covid_desktop.domain.errors import (
    FilmDamaged,
    FilmUnreadable,
    ModelUnavailable,
    ReaderError,
)
from covid_desktop.reading import Assessor, assess, open_film

Opener: TypeAlias = Callable[[], Assessor]

# A film takes well below a second; one of 200 megapixels on a slow disk perhaps twenty.
MOST_SECONDS = 300.0

# A disk that has to start, a scanner that looks at every library first.
_MOST_SECONDS_TO_OPEN = 600.0

# Each holds a model of its own in memory.
MOST_WORKERS = 128

# Stands for an answer when a process has opened the model.
_OPENED: dict[str, Any] = {}


def available_cores() -> int:
    """Cores that this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(len(os.sched_getaffinity(0)), MOST_WORKERS))
    return max(1, min(os.cpu_count() or 1, MOST_WORKERS))


class Workers:
    """A number of processes with a model each.

    Args:
        opener: opens the model; sent to the processes, so it must be picklable.
        count: number of processes.
        most_seconds: a film that takes longer is given up.
    """

    def __init__(self, opener: Opener, count: int, *, most_seconds: float = MOST_SECONDS) -> None:
        self._opener = opener
        self._most_seconds = most_seconds
        self._workers: list[_Worker] = []
        self._count = count

    def __enter__(self) -> Workers:
        for _ in range(self._count):
            self._workers.append(_Worker(self._opener))
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.end()

    def answers(self, paths: Iterable[Path]) -> Iterator[tuple[Path, dict[str, Any]]]:
        """Answer objects as they come, in any order.

        Raises:
            ModelUnavailable: a process could not open the model.
        """
        waiting = iter(paths)
        for worker in self._workers:
            worker.take(next(waiting, None))
        while any(worker.path for worker in self._workers):
            ready = wait([w.connection for w in self._workers if w.path], timeout=1.0)
            for number, worker in enumerate(self._workers):
                if worker.connection in ready:
                    path, answer = worker.path, worker.answer()
                    if path is None or answer is _OPENED:
                        continue
                    following = next(waiting, None)
                    if answer is None:
                        answer = answer_object(path, None, worker.fault())
                        self._replace(number, following)
                    else:
                        worker.take(following)
                    yield path, answer
                elif worker.path and worker.seconds > (
                    self._most_seconds if worker.is_ready else _MOST_SECONDS_TO_OPEN
                ):
                    worker.give_up()

    def _replace(self, number: int, following: Path | None) -> None:
        """A process has ended: another one goes on if there is anything left to do."""
        self._workers[number].end()
        if following is not None:
            self._workers[number] = _Worker(self._opener)
        self._workers[number].take(following)


class _Worker:
    """One process as seen from here."""

    def __init__(self, opener: Opener) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.path: Path | None = None
        self._since = 0.0
        self._is_given_up = False
        self.is_ready = False
        self._process = context.Process(target=_work, args=(theirs, opener), daemon=True)
        with _deaf_to_interrupts():
            self._process.start()
        theirs.close()

    @property
    def seconds(self) -> float:
        """Since the film was handed over."""
        return time.monotonic() - self._since

    def take(self, path: Path | None) -> None:
        """Hand over a film; None for nothing more to do."""
        self.path = path
        self._since = time.monotonic()
        if path is not None:
            # A process that has just ended shows when its answer is awaited.
            with contextlib.suppress(OSError):
                self.connection.send(path)

    def answer(self) -> dict[str, Any] | None:
        """What came back: an answer, or _OPENED; None if the process has ended instead.

        Raises:
            ModelUnavailable: it could not open the model, or ended while it did.
        """
        try:
            message = self.connection.recv()
        except (EOFError, OSError):
            if not self.is_ready:
                raise _worker_failed() from None
            return None
        if isinstance(message, tuple):
            raise ModelUnavailable(*message)
        if message is None:
            # The film's time begins now: opening the model is not its fault.
            self.is_ready = True
            self._since = time.monotonic()
            return _OPENED
        answer: dict[str, Any] = message
        return answer

    def fault(self) -> FilmUnreadable:
        """Why a process that has ended gave no answer."""
        if self._is_given_up:
            return FilmDamaged(
                "took-too-long",
                f"The film was given up after {self.seconds:.0f} seconds.",
                "Open it alone; if it does not open, export it again from its source.",
            )
        return FilmDamaged(
            "decoder-ended",
            "The file ended the process that read it; it is damaged, or needs too much memory.",
            "Copy or export the film again from its source.",
        )

    def give_up(self) -> None:
        """End the process because of its film."""
        self._is_given_up = True
        self._process.kill()

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.join()
        self.connection.close()


def answer_for(path: Path, assessor: Assessor) -> dict[str, Any]:
    """One film's answer object, whatever the file holds."""
    film = None
    outcome: Any
    try:
        opened = open_film(path)
        film = opened.film
        outcome = assess(opened, assessor)
    except ReaderError as error:
        outcome = error
    except Exception:  # noqa: BLE001 - our own mistake on one film is no reason to stop
        outcome = FilmUnreadable(
            "internal-error",
            "Something inside the program failed on this film.",
            "Please report it, with the file if you may.",
        )
    return answer_object(path, film, outcome)


def _work(connection: Connection, opener: Opener) -> None:
    """What a process does: open the model, then answer until nobody asks any more."""
    with contextlib.suppress(EOFError, OSError):
        try:
            assessor = opener()
        except ModelUnavailable as error:
            connection.send((error.code, error.what, error.advice))
            return
        connection.send(None)
        while True:
            connection.send(answer_for(connection.recv(), assessor))


@contextlib.contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes started meanwhile never hear Ctrl-C: it is the screening's, which ends them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _worker_failed() -> ModelUnavailable:
    return ModelUnavailable(
        "worker-failed",
        "A process for the screening could not be started, or ended while it opened the model.",
        "Try with fewer workers; covid-desktop self-test shows what works here.",
    )
