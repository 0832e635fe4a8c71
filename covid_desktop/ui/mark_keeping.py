"""Marks are kept with their study in the library, and come back with the film."""

from __future__ import annotations

from PySide6.QtCore import QObject

from covid_desktop.domain.measuring import FORM, MarkSheet
from covid_desktop.library.records import KeptMeasurements
from covid_desktop.reading import ReadingState
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.mark_book import MarkBook
from covid_desktop.ui.session import ReadingSession


class MarkKeeping(QObject):
    """Saves what the reader draws, and fetches what was drawn before.

    Args:
        book: the marks of the open films.
        session: what is open.
        link: the library.
        parent: owner.
    """

    def __init__(
        self, book: MarkBook, session: ReadingSession, link: LibraryLink, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._book, self._session, self._link = book, session, link
        self._fetched: set[str] = set()
        self._unsaved: set[str] = set()
        book.marks_changed.connect(self._save)
        session.state_changed.connect(self._follow)
        link.remembered.connect(lambda _found: self._follow(session.state))

    def _follow(self, state: ReadingState) -> None:
        open_now = {o.film.sha256 for o in state.films}
        self._fetched &= open_now
        for sha256 in open_now - self._fetched:
            if self._link.known(sha256) is not None:
                self._fetched.add(sha256)
                self._fetch(sha256)

    def _fetch(self, sha256: str) -> None:
        if sha256 in self._unsaved:
            # Drawn before the library knew the film: what stands there is newer.
            self._save(sha256, self._book.sheet(sha256))
            return
        self._link.run(
            lambda library: library.measurements(sha256),
            lambda kept: self._show(sha256, kept),
            key=("marks", sha256),
        )

    def _show(self, sha256: str, kept: tuple[KeptMeasurements, ...]) -> None:
        """Not over what the reader has drawn meanwhile, and nothing that is not understood."""
        if not kept or kept[0].format != FORM or self._book.sheet(sha256) != MarkSheet():
            return
        try:
            self._book.set_sheet(sha256, MarkSheet.from_json(kept[0].body))
        except ValueError:
            return

    def _save(self, sha256: str, sheet: MarkSheet) -> None:
        if self._link.known(sha256) is None:
            self._unsaved.add(sha256)
            return
        self._unsaved.discard(sha256)
        body = sheet.to_json()
        self._link.run(
            lambda library: library.save_measurements(sha256, body, form=FORM),
            lambda _: None,
            in_turn=True,
        )
