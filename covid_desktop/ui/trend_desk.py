"""The trend, as the window offers it: the open films, those the library knows, and the notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from covid_desktop.comparison.trend import KeptFilm, Trend, trend_of
from covid_desktop.domain.study import PinnedNote
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import OpenedFilm, is_one_patient
from covid_desktop.remembering import Course, course
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.timeline_view import TrendWindow


@dataclass(frozen=True)
class _Holder:
    """Where a patient's notes go: into the library, or to those of this session."""

    sha256: str
    patient: str
    in_library: bool


class TrendDesk(QObject):
    """Gathers a patient's course, opens its window, and keeps what is pinned there.

    Args:
        window: the main window.
        session: what is open.
        link: knows films that are not open, and keeps the notes; None without a library.
    """

    def __init__(
        self, window: MainWindow, session: ReadingSession, link: LibraryLink | None
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._link = window, session, link
        # By patient ID, or by film where there is none: not in the library, or not yet.
        self._unsaved: dict[str, tuple[PinnedNote, ...]] = {}

    def show_trend(self) -> None:
        """Severity of the patient on the screen over time."""
        shown = self._session.state.shown
        if shown is None:
            return
        sha256 = shown.film.sha256
        link = self._link
        is_known = link is not None and link.known(sha256) is not None
        holder = _Holder(sha256, shown.film.patient.patient_id or sha256, is_known)
        unsaved = self._unsaved.get(holder.patient, ())
        if link is None or not is_known:
            self._open(shown, holder, Course(notes=unsaved))
            return

        def failed(fault: Exception) -> None:
            self._tell(fault)
            self._open(shown, _Holder(sha256, holder.patient, False), Course(notes=unsaved))

        link.run(
            partial(_fetched, sha256, unsaved),
            lambda found: self._is_fetched(shown, holder, found),
            failed=failed,
            key="course",
        )

    def _is_fetched(self, shown: OpenedFilm, holder: _Holder, found: Course) -> None:
        self._unsaved.pop(holder.patient, None)
        self._open(shown, holder, found)

    def _open(self, shown: OpenedFilm, holder: _Holder, found: Course) -> None:
        trend = self._trend(shown, found)
        if not trend.points:
            self._session.told.emit(
                self.tr("No date is known of these films. A trend needs dates.")
            )
            return
        places = {r.record.sha256: r.record.path for r in found.films}
        opened = TrendWindow(trend, self._window)
        opened.film_requested.connect(lambda sha256: self._show_film(sha256, places))
        opened.pinned.connect(partial(self._pin, holder))
        opened.unpinned.connect(partial(self._unpin, holder))
        opened.show()

    def _trend(self, shown: OpenedFilm, found: Course) -> Trend:
        patient, model = shown.film.patient, self._session.model
        known = {r.record.sha256 for r in found.films}
        own = [
            o
            for o in self._session.state.films
            if o is shown or o.film.sha256 in known or is_one_patient(o.film.patient, patient)
        ]
        kept = [
            KeptFilm(r.record.sha256, r.record.study, r.record.view_position,
                     r.kept.answer if r.kept else None)
            for r in found.films
        ]  # fmt: skip
        return trend_of(
            [(o.film, o.answer) for o in own],
            model.repeatability if model else {},
            found.notes,
            kept=kept,
            model=model.severity if model else None,
        )

    def _show_film(self, sha256: str, places: dict[str, Path]) -> None:
        if self._session.state.find(sha256) is not None:
            self._session.show(sha256)
        elif sha256 in places:
            self._session.open([places[sha256]])

    # Notes

    def _pin(self, holder: _Holder, note: PinnedNote) -> None:
        self._keep(
            holder,
            lambda library: library.pin_note(holder.sha256, note),
            lambda: self._hold(holder, note),
        )

    def _unpin(self, holder: _Holder, note: PinnedNote) -> None:
        self._keep(
            holder,
            lambda library: library.unpin_note(holder.sha256, note),
            lambda: self._drop(holder, note),
        )

    def _keep(
        self, holder: _Holder, work: Callable[[StudyLibrary], None], otherwise: Callable[[], None]
    ) -> None:
        """In the library; else for as long as the program runs."""

        def failed(fault: Exception) -> None:
            otherwise()
            self._tell(fault)

        link = self._link if holder.in_library else None
        if link is None or not link.run(work, lambda _: None, failed=failed):
            otherwise()

    def _hold(self, holder: _Holder, note: PinnedNote) -> None:
        self._unsaved[holder.patient] = (*self._unsaved.get(holder.patient, ()), note)

    def _drop(self, holder: _Holder, note: PinnedNote) -> None:
        left = (n for n in self._unsaved.get(holder.patient, ()) if n != note)
        self._unsaved[holder.patient] = tuple(left)

    def _tell(self, fault: Exception) -> None:
        self._session.troubled.emit([Trouble(reason_of(fault))], 0)


def _fetched(sha256: str, unsaved: tuple[PinnedNote, ...], library: StudyLibrary) -> Course:
    """What the library knows, once it has what was pinned before it knew the film."""
    for note in unsaved:
        library.pin_note(sha256, note)
    return course(library, sha256)
