"""Priors hang themselves: a known patient's earlier films are opened beside the one on the screen.

In the background, once the film that the reader opened has its answer; nothing waits for them.
"""

from __future__ import annotations

import logging
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from covid_desktop.domain.study import is_one_patient
from covid_desktop.library.records import FilmRecord
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.remembering import priors_to_hang
from covid_desktop.ui.arriving import loaded
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.reassessing import Reassessing, recorded_film
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks, Urgency

_log = logging.getLogger(__name__)
# With the film on the screen as many as can be compared.
_MOST_PRIORS = 3


class PriorHanging(QObject):
    """Opens the latest priors of the film on the screen; older answers are made anew.

    Args:
        window: its settings say whether priors are wanted.
        session: what is open.
        tasks: loads the files.
        link: knows the patient's other films.
        reassessing: renews what older models said of the films that stay closed.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        link: LibraryLink,
        reassessing: Reassessing,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks, self._link = window, session, tasks, link
        self._reassessing = reassessing
        # Films that have been seen to: what the reader closes again is not brought back.
        self._done: set[str] = set()
        link.relatives_changed.connect(self._consider)

    def _consider(self) -> None:
        state = self._session.state
        self._done &= {o.film.sha256 for o in state.films}
        shown = state.shown
        if shown is None or shown.is_hung or shown.is_pending or self._session.is_opening:
            return
        sha256 = shown.film.sha256
        is_wanted = self._window.settings.hang_priors and sha256 not in self._done
        if not is_wanted or self._link.known(sha256) is None:
            return
        self._done.add(sha256)
        self._hang(shown, state)

    def _hang(self, shown: OpenedFilm, state: ReadingState) -> None:
        relatives = self._link.relatives(shown.film.sha256)
        whom = shown.film.patient
        beside = sum(is_one_patient(o.film.patient, whom) for o in state.films) - 1
        room = max(0, _MOST_PRIORS - beside)
        priors = priors_to_hang(shown.film.study, relatives, room)
        for prior in priors:
            self._load(shown.film.sha256, prior.record)
        self._reassessing.renew([r for r in relatives if r not in priors])

    def _load(self, beside: str, record: FilmRecord) -> None:
        self._tasks.run(
            partial(_loaded, record),
            partial(self._take, beside),
            failed=lambda fault: _log.info("a prior was not hung: %s", type(fault).__name__),
            key=("hang", record.sha256),
            urgency=Urgency.LATER,
        )

    def _take(self, beside: str, arrival: tuple[OpenedFilm, NDArray[np.uint8]]) -> None:
        opened, small = arrival
        is_open = self._session.state.find(opened.film.sha256) is not None
        if not is_open and self._session.state.find(beside) is not None:
            self._session.hang(opened, small)


def _loaded(record: FilmRecord) -> tuple[OpenedFilm, NDArray[np.uint8]]:
    opened, small = loaded(record.path)
    return recorded_film(opened, record), small
