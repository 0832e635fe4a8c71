"""Patients joined, split and put right by the reader, with undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog

from covid_desktop.domain.film import Film
from covid_desktop.domain.study import IdentityConflict, Patient, misfits
from covid_desktop.library.identity import Correction, IdentityChange
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.library.worklist import WorklistOrder, WorklistQuery, WorklistRow
from covid_desktop.remembering import Remembered, correct, films_in_folder
from covid_desktop.ui.identity_dialogs import ConflictDialog, JoinDialog, PatientDialog
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession

_MOST_FOUND = 50


@dataclass(frozen=True, eq=False)
class _Step:
    """Something done to the library that can be undone."""

    what: str
    undo: Callable[[StudyLibrary], None]


class IdentityDesk(QObject):
    """The Study menu's actions on who is who, and the question before two are joined.

    Args:
        window: where the dialogs stand.
        session: what is open.
        link: the library.
    """

    def __init__(self, window: MainWindow, session: ReadingSession, link: LibraryLink) -> None:
        super().__init__(window)
        self._window, self._session, self._link = window, session, link
        self._steps: list[_Step] = []
        self.dialogs: list[QDialog] = []
        self.patient = self._action(self.tr("&Patient and date…"), "Ctrl+D", self.ask_patient)
        self.join = self._action(self.tr("&Join with another patient…"), "", self.ask_join)
        self.split = self._action(self.tr("This study shows &another person"), "", self.split_study)
        self.undo = self._action(self.tr("&Undo in the library"), "Ctrl+Alt+Z", self.undo_last)
        window.actions_.menus.add(
            window.actions_.menus.study, [self.patient, self.join, self.split, self.undo]
        )
        session.state_changed.connect(lambda _state: self._enable())
        link.opened.connect(self._enable)
        link.relatives_changed.connect(self._enable)
        link.remembered.connect(self._look_for_conflict)
        self._enable()

    # Wishes

    def ask_patient(self) -> None:
        """Patient and date of the film on the screen."""
        shown = self._session.state.whole
        if shown is None:
            return
        film = shown.film
        beside = films_in_folder([o.film for o in self._session.state.films], film)
        dialog = PatientDialog(film.patient, film.study, len(beside), self._window)
        dialog.wished.connect(lambda said, scope: self._correct(film.sha256, beside, said, scope))
        self._open(dialog)

    def ask_join(self) -> None:
        """With whom is the shown film's patient one?"""
        shown = self._session.state.whole
        if shown is None:
            return
        sha256 = shown.film.sha256
        dialog = JoinDialog(self._window)
        dialog.searched.connect(lambda words: self._search(dialog, sha256, words))
        dialog.chosen.connect(lambda row: self._join_chosen(shown.film, row))
        self._search(dialog, sha256, "")
        self._open(dialog)

    def split_study(self) -> None:
        """The shown film's study gets a patient of its own."""
        shown = self._session.state.whole
        if shown is not None:
            sha256 = shown.film.sha256
            self._change(self.tr("Study kept apart."), lambda lib: (lib.split_study(sha256),))

    def undo_last(self) -> None:
        """Undo the last change to the library."""
        if self._steps:
            step = self._steps.pop()
            self._link.run(
                step.undo,
                lambda _: self._done(self.tr("Undone: {0}").format(step.what)),
                in_turn=True,
            )
            self._enable()

    def can_undo(self, what: str, undo: Callable[[StudyLibrary], None]) -> None:
        """Something was done that "Undo in the library" is to undo."""
        self._steps.append(_Step(what, undo))
        self._enable()

    # Doing

    def _correct(self, sha256: str, beside: list[str], said: Correction, scope: str) -> None:
        films = beside if scope == PatientDialog.FOLDER else [sha256]
        everywhere = scope == PatientDialog.PATIENT
        if scope == PatientDialog.FOLDER and len(films) > 1:
            films = [sha256, *(f for f in films if f != sha256)]
        self._change(
            self.tr("Patient and date were changed."),
            lambda lib: correct(lib, films, said, everywhere=everywhere),
            about=sha256,
        )

    def _join_chosen(self, film: Film, row: WorklistRow) -> None:
        """At once, or, where the two do not fit each other, after a question."""
        known = Patient(row.patient_id, row.name, row.sex, row.birth_date)
        fields = misfits(known, film.patient)
        if not fields:
            self._join(film.sha256, row.sha256)
            return
        conflict = IdentityConflict(known, film.patient, fields)
        question = ConflictDialog(conflict, self._window, by_hand=True)
        question.joined.connect(lambda: self._join(film.sha256, row.sha256))
        self._open(question)

    def _join(self, sha256: str, other: str) -> None:
        self._change(
            self.tr("Two patients were joined."), lambda lib: (lib.join_patients(sha256, other),)
        )

    def _change(
        self,
        what: str,
        work: Callable[[StudyLibrary], tuple[IdentityChange, ...]],
        about: str = "",
    ) -> None:
        def then(changes: tuple[IdentityChange, ...]) -> None:
            self.can_undo(what, lambda lib: _undo_all(lib, changes))
            self._done(what)
            for change in changes:
                if change.conflict is not None:
                    self._ask(about, change.conflict)

        self._link.run(work, then, in_turn=True)

    def _done(self, what: str) -> None:
        self._link.recall_all()
        self._session.told.emit(what)

    def _search(self, dialog: JoinDialog, sha256: str, words: str) -> None:
        self._link.run(
            lambda lib: _patients_found(lib, sha256, words), dialog.show_rows, key="patients"
        )

    # The question

    def _look_for_conflict(self, found: Remembered) -> None:
        if found.conflict is not None:
            self._ask(found.sha256, found.conflict)

    def _ask(self, sha256: str, conflict: IdentityConflict) -> None:
        dialog = ConflictDialog(conflict, self._window)
        dialog.joined.connect(lambda: self._join_known(sha256, conflict))
        self._open(dialog)

    def _join_known(self, sha256: str, conflict: IdentityConflict) -> None:
        def work(library: StudyLibrary) -> tuple[IdentityChange, ...]:
            other = library.film_showing(conflict.known)
            return (library.join_patients(sha256, other),) if other else ()

        self._change(self.tr("Two patients were joined."), work)

    def _open(self, dialog: QDialog) -> None:
        """Dialogs do not block the films; each stays until it is answered or closed."""
        self.dialogs.append(dialog)
        dialog.destroyed.connect(lambda: self.dialogs.remove(dialog))
        dialog.finished.connect(lambda _code: self._link.cancel("patients"))
        dialog.show()

    def _enable(self) -> None:
        is_there = self._link.library is not None
        shown = self._session.state.whole
        is_known = (
            is_there and shown is not None and self._link.known(shown.film.sha256) is not None
        )
        for action in (self.patient, self.join, self.split):
            action.setEnabled(is_there and is_known)
        self.undo.setEnabled(is_there and bool(self._steps))
        self.undo.setToolTip(self._steps[-1].what if self._steps else self.undo.text())

    def _action(self, text: str, keys: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: does())
        return action


def _undo_all(library: StudyLibrary, changes: tuple[IdentityChange, ...]) -> None:
    for change in reversed(changes):
        library.undo_identity(change)


def _patients_found(library: StudyLibrary, sha256: str, words: str) -> tuple[WorklistRow, ...]:
    """One row a patient, the film's own left out."""
    own = {film.sha256 for film in library.films_of_patient(sha256)}
    view = library.worklist(WorklistQuery(words, WorklistOrder.NAME))
    found: dict[tuple[str, str, object], WorklistRow] = {}
    for row in view.page(0, _MOST_FOUND):
        if row.sha256 not in own:
            found.setdefault((row.patient_id, row.name, row.birth_date), row)
    return tuple(found.values())
