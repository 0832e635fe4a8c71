"""The reader's own conclusion: typed beside the assessment, kept with the study."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox, QSplitter

from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.ui.conclusion_panel import ConclusionPanel, Draft
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of


class ConclusionDesk(QObject):
    """Puts the panel below the assessment, and what is signed into the library.

    Args:
        window: where the panel stands.
        session: what is open.
        link: the library.
    """

    def __init__(self, window: MainWindow, session: ReadingSession, link: LibraryLink) -> None:
        super().__init__(window)
        self._window, self._session, self._link = window, session, link
        self._drafts: dict[str, Draft] = {}
        self._being_signed: dict[str, Draft] = {}
        self._may_close = False
        self.question: QMessageBox | None = None
        window.installEventFilter(self)
        self._shown: str | None = None
        self._is_fetched = False
        self.panel = ConclusionPanel()
        self.panel.reader.setText(window.settings.reader_name)
        self.panel.signed.connect(self._sign)
        self.panel.fold_wished.connect(self._fold)
        self._is_placed = False
        self.side = QSplitter(Qt.Orientation.Vertical)
        self.side.setHandleWidth(1)
        self.side.setChildrenCollapsible(False)
        place = window.splitter.indexOf(window.panel)
        widths = window.splitter.sizes()
        window.splitter.replaceWidget(place, self.side)
        self.side.addWidget(window.panel)
        self.side.addWidget(self.panel)
        # The statement gets all room that the fields do not need.
        self.side.setStretchFactor(0, 1)
        self.side.setStretchFactor(1, 0)
        window.splitter.setSizes(widths)
        self.show_action = QAction(self.tr("Your &conclusion"), window, checkable=True)
        self.show_action.setShortcut(QKeySequence("F6"))
        self.show_action.setChecked(True)
        self.show_action.toggled.connect(lambda _on: self._show())
        window.actions_.panel.toggled.connect(lambda _on: self._show())
        window.actions_.menus.add(window.actions_.menus.study, [self.show_action])
        session.state_changed.connect(lambda _state: self._show())
        window.page_changed.connect(self._show)
        link.relatives_changed.connect(self._show)
        link.opened.connect(self._show)
        self._show()

    def _fold(self, open_: bool) -> None:
        """The reader wants the fields, or their room for the statement; next time too."""
        self._window.change_settings(conclusion="open" if open_ else "folded")
        self.panel.set_open(open_=open_)
        if open_:
            wished = self.panel.sizeHint().height()
            self.side.setSizes([max(self.side.height() - wished, 0), wished])

    def _place(self) -> None:
        """As the reader left it; at first, open where there is room for all."""
        self._is_placed = True
        chosen = self._window.settings.conclusion
        self.panel.set_open(open_=chosen == "open" if chosen else self.panel.has_room)

    def _show(self) -> None:
        state, window = self._session.state, self._window
        shown = state.shown.film.sha256 if state.shown else None
        is_possible = shown is not None and self._link.library is not None
        is_wanted = self.show_action.isChecked() and window.has_panes
        if is_possible and is_wanted and not self._is_placed:
            self._place()
        self.panel.setVisible(is_possible and is_wanted)
        self.side.setVisible(not window.panel.isHidden() or not self.panel.isHidden())
        if shown != self._shown:
            if self._shown is not None:
                self._drafts[self._shown] = self.panel.draft
            self._shown = shown
            self.panel.show_draft(self._drafts.pop(shown, Draft()) if shown else Draft())
            self.panel.show_conclusions(())
            self._is_fetched = False
        if shown is not None and not self._is_fetched and self._link.known(shown) is not None:
            self._is_fetched = True
            self._fetch(shown)

    def _fetch(self, sha256: str) -> None:
        self._link.run(
            lambda library: library.conclusions(sha256),
            lambda kept: self._fetched(sha256, kept),
            key="conclusions",
        )

    def _fetched(self, sha256: str, kept: tuple[Conclusion, ...]) -> None:
        if sha256 == self._shown:
            self.panel.show_conclusions(kept)

    def _sign(self, conclusion: Conclusion) -> None:
        sha256 = self._shown
        if sha256 is None:
            return
        if conclusion.reader != self._window.settings.reader_name:
            self._window.change_settings(reader_name=conclusion.reader)
        self._being_signed[sha256] = self.panel.draft
        self._link.run(
            lambda library: library.conclude(sha256, conclusion),
            lambda _: self._signed(sha256),
            failed=lambda fault: self._not_signed(sha256, fault),
            in_turn=True,
        )

    def _not_signed(self, sha256: str, fault: Exception) -> None:
        self._being_signed.pop(sha256, None)
        self._session.troubled.emit([Trouble(reason_of(fault))], 0)

    def _signed(self, sha256: str) -> None:
        """Only what is kept leaves the fields."""
        self._being_signed.pop(sha256, None)
        self._drafts.pop(sha256, None)
        if sha256 == self._shown:
            self.panel.show_draft(Draft())
        self._fetch(sha256)
        self._session.told.emit(self.tr("Your conclusion is kept with the study."))
        self._link.changed.emit()

    # Closing the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed and not signed does not go without a word."""
        if watched is self._window and event.type() == QEvent.Type.Close and not self._may_close:
            unsigned = self._unsigned()
            if unsigned:
                event.ignore()
                self._ask(unsigned)
                return True
        return super().eventFilter(watched, event)

    def _unsigned(self) -> list[str]:
        """Films on which something is typed that nobody has signed."""
        drafts = dict(self._drafts)
        if self._shown is not None:
            drafts[self._shown] = self.panel.draft
        return [
            sha256
            for sha256, draft in drafts.items()
            if draft not in (Draft(), self._being_signed.get(sha256))
        ]

    def _ask(self, unsigned: list[str]) -> None:
        if self.question is not None:
            self.question.raise_()
            return
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Not signed"))
        question.setText(
            self.tr("Your conclusion on one film is typed, but not signed.")
            if len(unsigned) == 1
            else self.tr("Your conclusions on {0} films are typed, but not signed.").format(
                len(unsigned)
            )
        )
        question.setInformativeText(self.tr("What is not signed is lost when the window closes."))
        close = question.addButton(
            self.tr("Close all the same"), QMessageBox.ButtonRole.DestructiveRole
        )
        back = question.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(back)
        question.setEscapeButton(back)
        close.clicked.connect(self._close)
        back.clicked.connect(lambda: self._go_back(unsigned))
        question.destroyed.connect(self._answered)
        self.question = question
        question.open()

    def _answered(self) -> None:
        self.question = None

    def _close(self) -> None:
        self._may_close = True
        self._window.close()

    def _go_back(self, unsigned: list[str]) -> None:
        """To the film on which it was typed, if it is still open."""
        if self._shown not in unsigned and self._session.state.find(unsigned[-1]) is not None:
            self._session.show(unsigned[-1])
