"""The trend, as the window offers it: the open films, those the library knows, and the notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from covid_desktop.comparison.trend import KeptFilm, Trend, trend_of
from covid_desktop.domain.study import Patient, PinnedNote, is_one_patient
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.remembering import Course, course
from covid_desktop.ui.library_desk import LibraryDesk
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.timeline_view import TrendWindow

_GATHER_MS = 60


@dataclass(frozen=True)
class _Holder:
    """Where a patient's notes go: into the library, or to those of this session."""

    sha256: str
    patient: str
    in_library: bool


@dataclass(eq=False)
class _Shown:
    """A trend on the screen.

    Attributes:
        window: shows it.
        holder: the film that it was asked for, and where its patient's notes go.
        whom: the patient.
        places: files of the films that are not open.
    """

    window: TrendWindow
    holder: _Holder
    whom: Patient
    places: dict[str, Path]


class TrendDesk(QObject):
    """Gathers a patient's course, opens its window, keeps it up to date, keeps what is pinned.

    Args:
        window: the main window.
        session: what is open.
        library: knows films that are not open, and keeps the notes; None without a library.
    """

    def __init__(
        self, window: MainWindow, session: ReadingSession, library: LibraryDesk | None
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._library = window, session, library
        self._link = link = library.link if library else None
        # By patient ID, or by film where there is none: not in the library, or not yet.
        self._unsaved: dict[str, tuple[PinnedNote, ...]] = {}
        self._shown: list[_Shown] = []
        # One look at the library for many changes that come together.
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._refresh)
        session.state_changed.connect(lambda _state: self._wait())
        session.model_changed.connect(self._wait)
        window.assessing.veil_changed.connect(self._refresh)
        if link is not None:
            link.changed.connect(self._wait)

    def show_trend(self) -> None:
        """Severity of the patient on the screen over time."""
        shown = self._session.state.shown
        if shown is None:
            return
        if self._window.assessing.hides(shown.film.sha256):
            self._session.told.emit(
                self.tr("The trend is made of statements: show the statement first (F3).")
            )
            return
        sha256, whom = shown.film.sha256, shown.film.patient
        is_known = self._link is not None and self._link.known(sha256) is not None
        holder = _Holder(sha256, whom.patient_id or sha256, is_known)
        self._fetch(holder, partial(self._open, whom), tell=True)

    def _fetch(
        self, holder: _Holder, then: Callable[[_Holder, Course], None], *, tell: bool = False
    ) -> None:
        """What the library knows; without one, what was pinned since the start."""
        unsaved = self._unsaved.get(holder.patient, ())

        def fetched(found: Course) -> None:
            self._unsaved.pop(holder.patient, None)
            if self._library is not None:
                open_now = {o.film.sha256 for o in self._session.state.films}
                closed = [f for f in found.films if f.record.sha256 not in open_now]
                self._library.reassessing.renew(closed)
            then(holder, found)

        def failed(fault: Exception) -> None:
            if tell:
                self._tell(fault)
            then(replace(holder, in_library=False), Course(notes=unsaved))

        link = self._link if holder.in_library else None
        work = partial(_fetched, holder.sha256, unsaved)
        if link is None or not link.run(work, fetched, failed=failed, key=("course", holder)):
            then(holder, Course(notes=unsaved))

    def _open(self, whom: Patient, holder: _Holder, found: Course) -> None:
        trend = self._trend(whom, holder.sha256, found)
        if not trend.points:
            self._session.told.emit(
                self.tr("No date is known of these films. A trend needs dates.")
            )
            return
        window = TrendWindow(trend, self._window)
        shown = _Shown(window, holder, whom, _places(found))
        window.film_requested.connect(partial(self._show_film, shown))
        window.pinned.connect(partial(self._pin, shown))
        window.unpinned.connect(partial(self._unpin, shown))
        window.destroyed.connect(lambda: self._shown.remove(shown))
        self._shown.append(shown)
        window.show()

    # Following

    def _wait(self) -> None:
        if self._shown:
            self._gather.start()

    def _refresh(self) -> None:
        for shown in tuple(self._shown):
            self._fetch(shown.holder, partial(self._update, shown))

    def _update(self, shown: _Shown, holder: _Holder, found: Course) -> None:
        if shown not in self._shown:
            return
        opened = self._session.state.find(holder.sha256)
        if opened is not None:
            shown.whom = opened.film.patient
        trend = self._trend(shown.whom, holder.sha256, found)
        # Closing the last of its films takes nothing from what was seen.
        if trend.points:
            shown.holder, shown.places = holder, _places(found)
            shown.window.show_trend(trend)

    def _trend(self, whom: Patient, sha256: str, found: Course) -> Trend:
        """Of films that are still veiled, the date alone."""
        model, hides = self._session.model, self._window.assessing.hides
        known = {r.record.sha256 for r in found.films}
        own = [
            o
            for o in self._session.state.films
            if o.film.sha256 in {sha256, *known} or is_one_patient(o.film.patient, whom)
        ]
        kept = [
            KeptFilm(r.record.sha256, r.record.study, r.record.view_position,
                     r.kept.answer if r.kept and not hides(r.record.sha256) else None)
            for r in found.films
        ]  # fmt: skip
        return trend_of(
            [(o.film, None if hides(o.film.sha256) else o.answer) for o in own],
            model.repeatability if model else {},
            found.notes,
            kept=kept,
            model=model.severity if model else None,
        )

    def _show_film(self, shown: _Shown, sha256: str) -> None:
        if self._session.state.find(sha256) is not None:
            self._session.show(sha256)
        elif sha256 in shown.places:
            self._session.open([shown.places[sha256]])

    # Notes

    def _pin(self, shown: _Shown, note: PinnedNote) -> None:
        holder = shown.holder
        self._keep(
            holder,
            lambda library: library.pin_note(holder.sha256, note),
            lambda: self._hold(holder, note),
        )

    def _unpin(self, shown: _Shown, note: PinnedNote) -> None:
        holder = shown.holder
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
        if link is None or not link.run(
            work, lambda _: link.changed.emit(), failed=failed, in_turn=True
        ):
            otherwise()
            self._wait()

    def _hold(self, holder: _Holder, note: PinnedNote) -> None:
        self._unsaved[holder.patient] = (*self._unsaved.get(holder.patient, ()), note)

    def _drop(self, holder: _Holder, note: PinnedNote) -> None:
        left = (n for n in self._unsaved.get(holder.patient, ()) if n != note)
        self._unsaved[holder.patient] = tuple(left)

    def _tell(self, fault: Exception) -> None:
        self._session.troubled.emit([Trouble(reason_of(fault))], 0)


def _places(found: Course) -> dict[str, Path]:
    return {r.record.sha256: r.record.path for r in found.films}


def _fetched(sha256: str, unsaved: tuple[PinnedNote, ...], library: StudyLibrary) -> Course:
    """What the library knows, once it has what was pinned before it knew the film."""
    for note in unsaved:
        library.pin_note(sha256, note)
    return course(library, sha256)
