"""What older models said of films that are not open is said anew, one film at a time."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from covid_desktop.library.faults import FilmUnknown
from covid_desktop.library.records import FilmRecord
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import Assessor, OpenedFilm, assess, open_film
from covid_desktop.remembering import Relative
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Urgency

_log = logging.getLogger(__name__)


class Reassessing(QObject):
    """Lets the models in use answer for films of the library, behind all other work.

    Args:
        session: holds the models.
        link: keeps the answers, and tells everybody.
        parent: as for any QObject.
    """

    def __init__(self, session: ReadingSession, link: LibraryLink, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._link = session, link
        self._waiting: deque[FilmRecord] = deque()
        # By film and model: what could not be renewed is not tried again and again.
        self._tried: set[tuple[str, str]] = set()
        self._is_busy = False

    def renew(self, films: Iterable[Relative]) -> None:
        """Answer anew for those of which another model spoke last, and whose files are there."""
        model = self._session.model
        if model is None:
            return
        scorer = model.severity.sha256 if model.severity else ""
        for film in films:
            tried = (film.record.sha256, model.reference.sha256 + scorer)
            if film.is_outdated and not film.is_missing and tried not in self._tried:
                self._tried.add(tried)
                self._waiting.append(film.record)
        self._go_on()

    def _go_on(self) -> None:
        model = self._session.model
        if self._is_busy or not self._waiting or model is None:
            return
        record, assessor = self._waiting.popleft(), model.assessor
        self._is_busy = self._link.run(
            lambda library: _renewed(library, record, assessor),
            lambda _: self._done(),
            failed=self._failed,
            urgency=Urgency.LATER,
        )

    def _done(self) -> None:
        self._is_busy = False
        self._link.recall_all()
        self._go_on()

    def _failed(self, fault: Exception) -> None:
        _log.info("an older answer was not renewed: %s", type(fault).__name__)
        self._is_busy = False
        self._go_on()


def recorded_film(opened: OpenedFilm, record: FilmRecord) -> OpenedFilm:
    """A film as the library knows it.

    Raises:
        FilmUnknown: another film lies at its place by now.
    """
    if opened.film.sha256 != record.sha256:
        raise FilmUnknown
    return replace(opened, film=replace(opened.film, patient=record.patient, study=record.study))


def _renewed(library: StudyLibrary, record: FilmRecord, assessor: Assessor) -> None:
    opened = recorded_film(open_film(record.path), record)
    library.keep_answer(assess(opened, assessor))
