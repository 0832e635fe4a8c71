"""Between the reading session and the library: what is opened and stated is remembered.

The library is opened and used on workers. Where it cannot be used, films open all the same,
and the banner says why nothing is remembered.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from covid_desktop.domain.assessment import Reason
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import Answer, OpenedFilm, ReadingState
from covid_desktop.remembering import Relative, Remembered, recall, remember, small_picture
from covid_desktop.ui.sentences import told
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks, Urgency

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Ways:
    """How films are remembered, as the reader has set it.

    Attributes:
        copy_in: keep copies of their files.
        pattern: how patient and date stand in the names of PNG and JPEG files.
    """

    copy_in: bool = False
    pattern: str = ""


class LibraryLink(QObject):
    """Remembers films and answers; knows the other films of each open film's patient.

    Args:
        session: what is open.
        tasks: runs the work.
        open_library: opens the library; raises LibraryUnavailable.
        ways: the reader's ways at that moment.
    """

    opened = Signal()  # it can be used, or its failure is known
    remembered = Signal(object)  # Remembered, of a film that is open
    relatives_changed = Signal()
    picture_found = Signal(str, object)  # sha256, (rows, columns) uint8
    changed = Signal()  # something in the library is another than before

    def __init__(
        self,
        session: ReadingSession,
        tasks: Tasks,
        open_library: Callable[[], StudyLibrary],
        ways: Callable[[], Ways] = Ways,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library: StudyLibrary | None = None
        self.failure: Reason | None = None
        self._session = session
        self._tasks = tasks
        self._open_library = open_library
        self._ways = ways
        self._known: dict[str, Remembered] = {}
        self._asked: set[str] = set()
        self._read: set[str] = set()
        self._kept: dict[str, Answer] = {}
        self._has_warned = False
        self._turn = threading.Event()
        self._turn.set()
        session.state_changed.connect(self._follow)
        session.model_changed.connect(self._name_model)

    def start(self) -> None:
        """Open the library in the background."""
        self._tasks.run(
            self._open_library, self._is_open, failed=self._is_not_open, urgency=Urgency.NOW
        )

    def close(self) -> None:
        """Close the library's file; call it when no task runs any more."""
        if self.library is not None:
            self.library.close()

    def run(
        self,
        work: Callable[[StudyLibrary], _T],
        then: Callable[[_T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        urgency: Urgency = Urgency.SOON,
        key: object = None,
        in_turn: bool = False,
    ) -> bool:
        """Let a worker do something with the library.

        Args:
            work: given the library; touches no QObject.
            then: given its value, on the GUI thread.
            failed: told instead of the banner.
            urgency: as for tasks.
            key: as for tasks.
            in_turn: it begins when all that was asked for in turn before has ended; for what the
                reader does one after the other, so that the last of it is what is kept; and it
                is kept, even if the window is closed now. Not together with a key or another
                urgency.

        Returns:
            False if there is no library, and nothing will be done.
        """
        library = self.library
        if library is None:
            return False
        if in_turn:
            work = self._after_all_others(work)
        self._tasks.run(
            lambda: work(library),
            then,
            failed=failed or self._tell,
            urgency=urgency,
            key=key if key is None else ("library", key),
            is_promised=in_turn,
        )
        return True

    def _after_all_others(self, work: Callable[[StudyLibrary], _T]) -> Callable[[StudyLibrary], _T]:
        """Two workers could else do it in either order.

        Nobody waits for what has not begun: tasks of one urgency begin in the order asked.
        """
        before, mine = self._turn, threading.Event()
        self._turn = mine

        def waiting(library: StudyLibrary) -> _T:
            before.wait()
            try:
                return work(library)
            finally:
                mine.set()

        return waiting

    def cancel(self, key: object) -> None:
        """Drop what was asked for under this key."""
        self._tasks.cancel(("library", key))

    # What is known

    def known(self, sha256: str) -> Remembered | None:
        """What the library said of an open film; None as long as it has not."""
        return self._known.get(sha256)

    def relatives(self, sha256: str) -> tuple[Relative, ...]:
        """The other films of an open film's patient, earliest first; those open left out."""
        known = self._known.get(sha256)
        open_now = {o.film.sha256 for o in self._session.state.films}
        others = known.relatives if known else ()
        return tuple(r for r in others if r.record.sha256 not in open_now)

    def open_relative(self, sha256: str) -> bool:
        """Load one of them; False if none of the open films has it."""
        for known in self._known.values():
            for relative in known.relatives:
                if relative.record.sha256 == sha256:
                    if relative.is_missing:
                        name = relative.record.path.name
                        self._session.troubled.emit([Trouble(self._missing(), name)], 0)
                        return True
                    self._session.open([relative.record.path])
                    return True
        return False

    def _missing(self) -> Reason:
        return Reason(
            "film-missing",
            self.tr("The file of this film is not at its place."),
            self.tr("Connect the drive that it is on, or use Study > Look for moved films."),
        )

    def recall_all(self) -> None:
        """Ask anew for all open films, after the reader has put something right."""
        for sha256 in tuple(self._known):
            self.run(partial(_recall, sha256), self._recalled)
        self.changed.emit()

    # Opening

    def _is_open(self, library: StudyLibrary) -> None:
        self.library = library
        self._name_model()
        self.opened.emit()
        self._follow(self._session.state)

    def _is_not_open(self, fault: Exception) -> None:
        self.failure = reason_of(fault)
        self.opened.emit()
        self._warn(self.failure)

    def _warn(self, reason: Reason) -> None:
        """Once: a broken library must not fill the banner film by film."""
        if self._has_warned:
            _log.warning("the library failed again: %s", reason.code)
            return
        self._has_warned = True
        what = self.tr("{0} Films can be read, but they are not remembered.").format(
            told(reason.what)
        )
        self._session.troubled.emit([Trouble(Reason(reason.code, what, reason.advice))], 0)

    def _tell(self, fault: Exception) -> None:
        self._session.troubled.emit([Trouble(reason_of(fault))], 0)

    def _name_model(self) -> None:
        model = self._session.model
        if model is not None:
            self.run(
                lambda library: library.use_model(model.reference, model.severity),
                lambda _: self.changed.emit(),
                failed=lambda fault: self._warn(reason_of(fault)),
                urgency=Urgency.LATER,
            )

    # Remembering

    def _follow(self, state: ReadingState) -> None:
        if self.library is None:
            return
        open_now = {o.film.sha256 for o in state.films}
        self._asked &= open_now
        self._read &= open_now
        for gone in set(self._known) - open_now:
            del self._known[gone]
            self._kept.pop(gone, None)
        for opened in (o for o in state.films if not o.film.is_preview):
            self._remember(opened, is_shown=opened.film.sha256 == state.current)
            self._keep_answer(opened)
        self._note_read(state.current)
        self.relatives_changed.emit()

    def _remember(self, opened: OpenedFilm, *, is_shown: bool) -> None:
        film, ways = opened.film, self._ways()
        if film.sha256 in self._asked:
            return
        self._asked.add(film.sha256)
        self.run(
            lambda lib: remember(lib, film, copy_in=ways.copy_in, pattern=ways.pattern),
            self._is_remembered,
            failed=lambda fault: self._warn(reason_of(fault)),
            urgency=Urgency.SOON if is_shown else Urgency.LATER,
        )

    def _is_remembered(self, found: Remembered) -> None:
        if self._session.state.find(found.sha256) is None:
            return
        self._recalled(found)
        self._follow(self._session.state)
        self.remembered.emit(found)
        self.changed.emit()

    def _recalled(self, found: Remembered) -> None:
        if self._session.state.find(found.sha256) is None:
            return
        self._known[found.sha256] = found
        self._session.identify(found.sha256, found.patient, found.study)
        for relative in self.relatives(found.sha256):
            self._fetch_picture(relative.record.sha256)
        self.relatives_changed.emit()

    def _fetch_picture(self, sha256: str) -> None:
        self.run(
            lambda library: small_picture(library, sha256),
            lambda greys: self.picture_found.emit(sha256, greys),
            failed=lambda fault: _log.info("no thumbnail: %s", type(fault).__name__),
            urgency=Urgency.LATER,
            key=("picture", sha256),
        )

    def _keep_answer(self, opened: OpenedFilm) -> None:
        sha256, answer = opened.film.sha256, opened.answer
        if answer is None or sha256 not in self._known or self._kept.get(sha256) is answer:
            return
        self._kept[sha256] = answer
        self.run(
            lambda library: library.keep_answer(answer),
            lambda _: self.changed.emit(),
            failed=lambda fault: self._warn(reason_of(fault)),
            urgency=Urgency.LATER,
        )

    def _note_read(self, sha256: str | None) -> None:
        """A film that is on the screen has been seen."""
        if sha256 is None or sha256 in self._read or sha256 not in self._known:
            return
        self._read.add(sha256)
        self.run(
            lambda library: library.mark_read(sha256),
            lambda _: self.changed.emit(),
            failed=lambda fault: self._warn(reason_of(fault)),
            urgency=Urgency.LATER,
        )


def _recall(sha256: str, library: StudyLibrary) -> Remembered:
    return recall(library, sha256)
