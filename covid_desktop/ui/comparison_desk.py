"""Comparing, as the window offers it: with the prior, or with films that the reader chooses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from covid_desktop.comparison.hanging import hang
from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.study import StudyTimeline, is_one_patient
from covid_desktop.reading import OpenedFilm, ReadingState, compare
from covid_desktop.ui import theme, wording
from covid_desktop.ui.comparison_view import ComparisonSet, ComparisonWindow
from covid_desktop.ui.library_desk import LibraryDesk
from covid_desktop.ui.local_forms import in_a_row
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.scrolling import resize_to_content, wrapping
from covid_desktop.ui.session import ReadingSession
from covid_desktop.ui.tasks import Tasks, Urgency
from covid_desktop.ui.trend_desk import TrendDesk

MOST_FILMS = 4
_SHA = Qt.ItemDataRole.UserRole


class ComparisonDesk(QObject):
    """Brings the actions, waits for answers, and opens comparison windows.

    Args:
        window: the main window.
        session: what is open.
        tasks: runs the work.
        library: knows priors that are not open; None without a library.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        library: LibraryDesk | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks, self._library = window, session, tasks, library
        self._wanted: tuple[str, ...] = ()
        self._waits_for_prior_of: str | None = None
        self._trends = TrendDesk(window, session, library)
        self._shown: list[tuple[ComparisonWindow, list[str]]] = []
        window.assessing.veil_changed.connect(self._veil)
        self.with_prior = self._action(self.tr("&Compare with prior"), "C", self.compare_with_prior)
        self.chosen = self._action(
            self.tr("Compare &chosen films…"), "Ctrl+Shift+C", self.choose_films
        )
        self.trend = self._action(self.tr("&Trend over time"), "Ctrl+T", self._trends.show_trend)
        menus = window.actions_.menus
        menus.add(menus.study, [self.with_prior, self.chosen, self.trend])
        session.state_changed.connect(self._follow)
        self._follow(session.state)

    def compare_with_prior(self) -> None:
        """The film on the screen with the latest earlier one of its patient."""
        shown = self._session.state.shown
        if shown is None:
            return
        prior = latest_prior(shown, self._session.state.films)
        if prior is not None:
            self.compare_films([prior.film.sha256, shown.film.sha256])
        elif not self._open_prior(shown):
            self._session.told.emit(
                self.tr("No earlier film of this patient is known. Choose films to compare.")
            )

    def compare_films(self, hashes: Sequence[str]) -> None:
        """Hang these films, oldest first, as soon as all of them are answered."""
        self._wanted = tuple(hashes)
        self._session.told.emit(self.tr("The films are being compared…"))
        self._begin(self._session.state)

    def choose_films(self) -> None:
        """Let the reader choose two to four of the open films."""
        dialog = ChoiceDialog(self._session.state, self._window)
        dialog.accepted.connect(lambda: self.compare_films(dialog.chosen()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_prior(self, shown: OpenedFilm) -> bool:
        """Open the latest prior that the library knows, and compare once it is here."""
        if self._library is None:
            return False
        earlier = [
            relative
            for relative in self._library.link.relatives(shown.film.sha256)
            if (relative.days_before(shown.film.study) or 0) > 0
        ]
        if not earlier:
            return False
        self._waits_for_prior_of = shown.film.sha256
        self._library.link.open_relative(earlier[-1].record.sha256)
        return True

    def _follow(self, state: ReadingState) -> None:
        self.with_prior.setEnabled(state.shown is not None)
        self.chosen.setEnabled(len(state.films) > 1)
        self.trend.setEnabled(state.shown is not None)
        waiting = state.find(self._waits_for_prior_of)
        if waiting is not None:
            prior = latest_prior(waiting, state.films)
            if prior is not None:
                self._waits_for_prior_of = None
                self._wanted = (prior.film.sha256, waiting.film.sha256)
        if self._wanted:
            self._begin(state)

    def _begin(self, state: ReadingState) -> None:
        found = [state.find(sha256) for sha256 in self._wanted]
        films = [opened for opened in found if opened is not None]
        if len(films) < len(self._wanted):
            self._wanted = ()
            return
        if any(opened.is_pending for opened in films):
            return
        self._wanted = ()
        films.sort(key=lambda opened: opened.film.study.moment)
        model = self._session.model
        limits = dict(model.repeatability) if model else {}
        self._tasks.run(lambda: compared(films, limits), self._show, urgency=Urgency.NOW)

    def _show(self, shown: ComparisonSet) -> None:
        hashes = [hung.drawing.film.sha256 for hung in shown.films]
        assessing = self._window.assessing
        is_veiled = any(map(assessing.hides, hashes))
        opened = ComparisonWindow(shown, self._window, is_veiled=is_veiled)
        opened.unveiled.connect(lambda: assessing.unveil_films(hashes))
        entry = opened, hashes
        self._shown.append(entry)
        opened.destroyed.connect(lambda: self._shown.remove(entry))
        opened.resize(opened.sizeHint().boundedTo(self._window.screen().availableSize()))
        opened.show()

    def _veil(self) -> None:
        """The reader looks first again: what stands open hides it too."""
        for opened, hashes in self._shown:
            if any(map(self._window.assessing.hides, hashes)):
                opened.hide_statement()

    def _action(self, text: str, key: str, does: object) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: does())  # type: ignore[operator]
        return action


class ChoiceDialog(QDialog):
    """Two to four of the open films, to be ticked."""

    def __init__(self, state: ReadingState, parent: MainWindow) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare films"))
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Open films"))
        shown = state.shown
        for opened in state.films:
            film = opened.film
            words = [wording.film_date(film), film.facts.view_position or "",
                     wording.film_name(film), film.path.name]  # fmt: skip
            item = QListWidgetItem(in_a_row(dict.fromkeys(words)))
            item.setData(_SHA, film.sha256)
            is_own = shown is not None and (
                opened is shown or is_one_patient(film.patient, shown.film.patient)
            )
            item.setCheckState(Qt.CheckState.Checked if is_own else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._keep_to_most()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Compare"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.list, self.said, self.buttons):
            column.addWidget(widget)
        self.list.itemChanged.connect(lambda _item: self._judge())
        self._judge()
        resize_to_content(self, theme.scaled(620), 380)

    def chosen(self) -> list[str]:
        """Hashes of the ticked films."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [i.data(_SHA) for i in items if i.checkState() == Qt.CheckState.Checked]

    def _keep_to_most(self) -> None:
        """Of many films of one patient, the last ones."""
        for sha256 in self.chosen()[:-MOST_FILMS]:
            for row in range(self.list.count()):
                item = self.list.item(row)
                if item.data(_SHA) == sha256:
                    item.setCheckState(Qt.CheckState.Unchecked)

    def _judge(self) -> None:
        count = len(self.chosen())
        is_right = 2 <= count <= MOST_FILMS
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_right)
        self.said.setText(
            self.tr("{0} films chosen.").format(count)
            if is_right
            else self.tr("Choose two to four films.")
        )


def latest_prior(shown: OpenedFilm, films: Sequence[OpenedFilm]) -> OpenedFilm | None:
    """The latest of the open films of this patient that was surely made before it."""
    own = [o for o in films if is_one_patient(o.film.patient, shown.film.patient)]
    timeline = StudyTimeline.of(shown.film.patient, (o.film.study for o in own))
    prior = timeline.prior_to(shown.film.study)
    return next((o for o in own if o.film.study == prior), None)


def compared(films: Sequence[OpenedFilm], limits: Mapping[str, float]) -> ComparisonSet:
    """Compare each film with the last, and hang them all. Runs on a worker.

    Args:
        films: oldest first, all answered.
        limits: repeatability of the severity model.
    """
    last = films[-1]
    comparisons = tuple(compare(prior, last, limits) for prior in films[:-1])
    lungs = [o.answer.lungs if isinstance(o.answer, Assessment) else None for o in films]
    hung = hang(
        [(o.film, found) for o, found in zip(films, lungs, strict=True)],
        [c.alignment for c in comparisons],
    )
    return ComparisonSet(hung, comparisons)
