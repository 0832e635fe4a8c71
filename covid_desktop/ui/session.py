"""The reading session: holds the ReadingState, and lets the tasks do the slow parts.

Views emit wishes; the window passes them here; each answer replaces the whole state.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from covid_desktop.domain.assessment import Assessment, OperatingPoint, Reason
from covid_desktop.domain.study import Patient, Study
from covid_desktop.reading import (
    Answer,
    BegunFilm,
    OpenedFilm,
    ReadingState,
    ReadyModel,
    assess,
)
from covid_desktop.ui.arriving import (
    Arrival,
    Batch,
    Progress,
    Trouble,
    begun,
    finished,
    gathered,
    loaded,
    reason_of,
)
from covid_desktop.ui.tasks import Tasks, Urgency

_MEMORY_BYTES = 3 * 2**30


class ReadingSession(QObject):
    """What is open, and the work on it.

    Args:
        tasks: runs the work.
        open_model: opens the model and runs its self-test; raises ModelUnavailable.
        memory_bytes: most memory for the pixels of all open films.
    """

    state_changed = Signal(ReadingState)
    thumbnail_made = Signal(str, object)
    troubled = Signal(list, int)  # Troubles, and of how many files
    progressed = Signal(object)  # Progress, or None when done
    told = Signal(str)
    model_changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        open_model: Callable[[], ReadyModel],
        memory_bytes: int = _MEMORY_BYTES,
    ) -> None:
        super().__init__()
        self.state = ReadingState()
        self.model: ReadyModel | None = None
        self.model_failure: Reason | None = None
        self.operating_point: OperatingPoint | None = None
        self._made: dict[str, Assessment] = {}
        self._tasks = tasks
        self._open_model = open_model
        self._memory_bytes = memory_bytes
        self._batches: list[Batch] = []
        self._numbers = itertools.count()

    @property
    def is_busy(self) -> bool:
        """Films are being opened or assessed, or the model is being opened."""
        waits = self.model is None and self.model_failure is None
        return waits or bool(self._batches) or any(o.is_pending for o in self.state.films)

    @property
    def is_opening(self) -> bool:
        """Films that the reader asked for are on their way."""
        return bool(self._batches)

    # The model

    def start(self) -> None:
        """Open the model in the background; films can be opened meanwhile."""
        self._tasks.run(
            self._open_model,
            self._model_ready,
            failed=self._model_failed,
            key="model",
            urgency=Urgency.NOW,
        )

    def use_model(self, open_model: Callable[[], ReadyModel]) -> None:
        """Another model from now on: what the former said goes, and all is assessed anew."""
        self._open_model = open_model
        self.model = self.model_failure = None
        for opened in self.state.films:
            self._tasks.cancel(("assess", opened.film.sha256))
        self._replace(self.state.with_nothing_said())
        self.model_changed.emit()
        self.start()

    def _model_ready(self, model: ReadyModel) -> None:
        self.model, self.model_failure = model, None
        self.model_changed.emit()
        for opened in self.state.films:
            self._assess(opened)

    def _model_failed(self, fault: Exception) -> None:
        self.model_failure = reason_of(fault)
        self.model_changed.emit()
        self.troubled.emit([Trouble(self.model_failure)], 0)
        state = self.state
        for opened in state.films:
            state = state.with_failure(opened.film.sha256, self.model_failure)
        self._replace(state)

    # Opening

    def open(self, paths: Iterable[Path]) -> None:
        """Open files, and all files in folders."""
        batch = Batch(next(self._numbers))
        self._batches.append(batch)
        wanted = list(paths)
        self._tasks.run(
            lambda: gathered(wanted, batch.cancelled),
            lambda files: self._load_all(batch, files),
            failed=lambda fault: self._gathering_failed(batch, fault),
            urgency=Urgency.NOW,
        )

    def cancel_opening(self) -> None:
        """Stop opening; what is open stays open."""
        for batch in list(self._batches):
            batch.cancelled.set()
            self._forget_preview(batch)
            for number in range(batch.total):
                self._tasks.cancel(("load", batch.number, number))
            self._finish(batch)
        self.told.emit(self.tr("Opening was cancelled; what is open stays open."))

    def _load_all(self, batch: Batch, files: list[Path]) -> None:
        if batch.cancelled.is_set():
            return
        batch.total = len(files)
        if not files:
            self.told.emit(self.tr("There are no files in this folder."))
            self._finish(batch)
            return
        for number, path in enumerate(files):
            self._load(batch, number, path)
        self._report_progress()

    def _load(self, batch: Batch, number: int, path: Path) -> None:
        # The first is the one that the reader waits for.
        read = begun if number == 0 else loaded
        self._read(batch, number, path.name, lambda: read(path))

    def _read(
        self, batch: Batch, number: int, name: str, work: Callable[[], Arrival | BegunFilm]
    ) -> None:
        self._tasks.run(
            work,
            lambda arrival: self._arrived(batch, number, name, arrival),
            failed=lambda fault: self._arrived(
                batch, number, name, Trouble(reason_of(fault), name)
            ),
            key=("load", batch.number, number),
        )

    def _arrived(
        self, batch: Batch, number: int, name: str, arrival: Arrival | BegunFilm | Trouble
    ) -> None:
        if isinstance(arrival, BegunFilm):
            self._preview(batch, arrival.preview)
            self._read(batch, number, name, lambda: finished(arrival))
            return
        batch.arrived[number] = arrival
        while batch.next in batch.arrived and batch in self._batches:
            self._take(batch, batch.arrived.pop(batch.next))
            batch.next += 1
        if batch.next == batch.total:
            self._finish(batch)
        self._report_progress()

    def _preview(self, batch: Batch, opened: OpenedFilm) -> None:
        """Something to look at; whether there is room is asked again for the film itself."""
        if self.state.find(opened.film.sha256) is None and self._has_room(opened):
            batch.previewed = opened.film.sha256
            batch.has_shown = True
            self._replace(self.state.with_opened(opened, show=True))

    def _has_room(self, opened: OpenedFilm) -> bool:
        return self.state.stored_bytes + opened.film.stored.nbytes <= self._memory_bytes

    def _forget_preview(self, batch: Batch) -> None:
        """The film itself will not come."""
        opened = self.state.find(batch.previewed)
        if opened is not None and opened.film.is_preview:
            self._replace(self.state.without(opened.film.sha256))

    def _take(self, batch: Batch, arrival: Arrival | Trouble) -> None:
        if isinstance(arrival, Trouble):
            self._forget_preview(batch)
            batch.troubles.append(arrival)
            return
        opened, small = arrival
        sha256 = opened.film.sha256
        known = self.state.find(sha256)
        if sha256 == batch.previewed:
            # Closed while it was a preview, it stays closed.
            if known is not None and known.film.is_preview:
                self._begin_with(opened, small, self.state.with_film)
            return
        if known is None and not self._has_room(opened):
            batch.troubles.append(Trouble(self._memory_full(), opened.film.path.name))
            return
        show = not batch.has_shown
        batch.has_shown = True
        if known is not None:
            batch.opened_before += 1
            self._replace(self.state.with_opened(opened, show=show))
        else:
            self._begin_with(opened, small, lambda o: self.state.with_opened(o, show=show))

    def hang(self, opened: OpenedFilm, small: NDArray[np.uint8]) -> None:
        """Add a film beside the one on the screen, if there is room; nobody asked for it."""
        if self.state.films and self._has_room(opened):
            hung = replace(opened, is_hung=True)
            self._begin_with(hung, small, lambda o: self.state.with_opened(o, show=False))

    def _begin_with(
        self,
        opened: OpenedFilm,
        small: NDArray[np.uint8],
        placed: Callable[[OpenedFilm], ReadingState],
    ) -> None:
        """A film that has not been there: its thumbnail, its place, its assessment."""
        self.thumbnail_made.emit(opened.film.sha256, small)
        if self.model_failure is not None:
            opened = replace(opened, failure=self.model_failure)
        self._replace(placed(opened))
        self._assess(opened)

    def _finish(self, batch: Batch) -> None:
        if batch in self._batches:
            self._batches.remove(batch)
        if batch.troubles:
            self.troubled.emit(batch.troubles, batch.total)
        elif batch.opened_before and not batch.cancelled.is_set():
            words = (
                self.tr("This film was open already.")
                if batch.total == 1
                else self.tr("{0} of {1} films were open already.").format(
                    batch.opened_before, batch.total
                )
            )
            self.told.emit(words)
        self._report_progress()

    def _gathering_failed(self, batch: Batch, fault: Exception) -> None:
        batch.troubles.append(Trouble(reason_of(fault)))
        self._finish(batch)

    def _report_progress(self) -> None:
        if not self._batches:
            self.progressed.emit(None)
            return
        done = sum(b.next for b in self._batches)
        self.progressed.emit(Progress(done, sum(b.total for b in self._batches)))

    def _memory_full(self) -> Reason:
        return Reason(
            "memory-full",
            self.tr("The memory for open films is full."),
            self.tr("Close some films, and open this one again."),
        )

    # Assessing

    def _assess(self, opened: OpenedFilm) -> None:
        model, sha256 = self.model, opened.film.sha256
        if model is None or not opened.is_pending or opened.film.is_preview:
            return
        self._tasks.run(
            lambda: assess(opened, model.assessor),
            lambda answer: self._answered(sha256, answer),
            failed=lambda fault: self._not_answered(sha256, fault),
            key=("assess", sha256),
            urgency=Urgency.NOW if sha256 == self.state.current else Urgency.LATER,
        )

    def _answered(self, sha256: str, answer: Answer) -> None:
        if answer.film_sha256 != sha256:
            # Never beside a film that it does not speak of.
            self._not_answered(sha256, ValueError("an answer to another film"))
            return
        if isinstance(answer, Assessment):
            self._made[sha256] = answer
        self._replace(self.state.with_answer(sha256, self._stated(answer)))

    def state_at(self, point: OperatingPoint) -> None:
        """State all films at this operating point from now on; no film is run again."""
        self.operating_point = point
        state = self.state
        self._made = {sha: made for sha, made in self._made.items() if state.find(sha)}
        for sha256, made in self._made.items():
            state = state.with_answer(sha256, self._stated(made))
        self._replace(state)

    def _stated(self, answer: Answer) -> Answer:
        point, model = self.operating_point, self.model
        if point is None or model is None or model.restate is None:
            return answer
        return model.restate(answer, point) if isinstance(answer, Assessment) else answer

    def _not_answered(self, sha256: str, fault: Exception) -> None:
        self._replace(self.state.with_failure(sha256, reason_of(fault)))

    # Going about

    def show(self, sha256: str) -> None:
        """Put another open film on the screen."""
        self._replace(self.state.with_shown(sha256))
        self._tasks.hasten(("assess", sha256), Urgency.NOW)

    def identify(self, sha256: str, patient: Patient, study: Study) -> None:
        """Say whom a film shows and when it was made, as the library or the reader has it."""
        self._replace(self.state.with_identity(sha256, patient, study))

    def step(self, by: int) -> None:
        """The next or an earlier film; at the ends it stays."""
        hashes = [o.film.sha256 for o in self.state.films]
        if self.state.current in hashes:
            place = hashes.index(self.state.current) + by
            self.show(hashes[min(max(place, 0), len(hashes) - 1)])

    def close_shown(self) -> None:
        """Close the film on the screen; its file is left alone."""
        if self.state.current is not None:
            self._tasks.cancel(("assess", self.state.current))
            self._replace(self.state.without(self.state.current))

    def close_all(self) -> None:
        """Close all films, and stop opening more."""
        if self._batches:
            self.cancel_opening()
        for opened in self.state.films:
            self._tasks.cancel(("assess", opened.film.sha256))
        self._replace(ReadingState())

    def _replace(self, state: ReadingState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)


__all__ = ["Progress", "ReadingSession", "Trouble", "reason_of"]
