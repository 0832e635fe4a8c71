"""Answers as a table or as JSON, in the form of the command line: open films, or the library."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from covid_desktop.answers import answer_object, csv_columns, flatten
from covid_desktop.atomic import write_atomically
from covid_desktop.domain.errors import ReaderError
from covid_desktop.kept_results import kept_results
from covid_desktop.reading import Answer, OpenedFilm
from covid_desktop.reporting import PlaceNotWritable
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks


class ResultsExport(QObject):
    """The action, and the writing.

    Args:
        window: where the dialog stands.
        session: what is open.
        tasks: runs the work.
        link: the library; None without one.
    """

    def __init__(
        self,
        window: MainWindow,
        session: ReadingSession,
        tasks: Tasks,
        link: LibraryLink | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks, self._link = window, session, tasks, link
        self.action = QAction(self.tr("E&xport results (CSV, JSON)…"), window)
        self.action.triggered.connect(lambda _checked=False: self.export())
        self.library_action = QAction(self.tr("Export results of the li&brary…"), window)
        self.library_action.triggered.connect(lambda _checked=False: self.export_library())
        self._enable()
        if link is not None:
            link.opened.connect(self._enable)

    def export(self) -> None:
        """The open films' answers."""
        path = self._ask(self.tr("Export the results of the open films"))
        if path is None:
            return
        answered = [o for o in self._session.state.films if not o.is_pending]

        def work() -> int:
            return _write(path, [answer_object(o.film.path, o.film, _outcome(o)) for o in answered])

        self._tasks.run(
            work, lambda count: self._tell(path, count), failed=self._fail, is_promised=True
        )

    def export_library(self) -> None:
        """All that the library keeps."""
        path = self._ask(self.tr("Export the results of the library"))
        if path is None or self._link is None:
            return
        self._link.run(
            lambda library: _write(path, list(kept_results(library))),
            lambda count: self._tell(path, count),
            failed=self._fail,
        )

    def _enable(self) -> None:
        """The library may have been opened before this was made, or is later."""
        is_there = self._link is not None and self._link.library is not None
        self.library_action.setEnabled(is_there)

    def _ask(self, title: str) -> Path | None:
        """A file, which decides the form by its ending."""
        name, chosen = QFileDialog.getSaveFileName(
            self._window,
            title,
            "results.csv",
            self.tr("Table (*.csv);;JSON Lines (*.json)"),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(".json" if "json" in chosen else ".csv")

    def _tell(self, path: Path, count: int) -> None:
        words = self.tr("The results of {0} films were written to {1}.")
        self._window.status.tell(words.format(count, path.name))

    def _fail(self, fault: Exception) -> None:
        self._window.show_trouble(Trouble(reason_of(fault)))


def _write(path: Path, answers: list[dict[str, Any]]) -> int:
    """On a worker; how many."""
    if path.suffix.lower() == ".json":
        text = "".join(json.dumps(answer, ensure_ascii=False) + "\n" for answer in answers)
    else:
        table = io.StringIO(newline="")
        writer = csv.DictWriter(table, csv_columns(), extrasaction="ignore")
        writer.writeheader()
        writer.writerows(flatten(answer) for answer in answers)
        text = table.getvalue()
    try:
        write_atomically(path, text.encode("utf-8", "backslashreplace"))
    except OSError:
        raise PlaceNotWritable(
            "folder-not-writable",
            "The results could not be written to this folder.",
            "Check that the folder exists, has space left, and may be written to.",
        ) from None
    return len(answers)


def _outcome(opened: OpenedFilm) -> Answer | ReaderError:
    if opened.answer is not None:
        return opened.answer
    failure = opened.failure
    assert failure is not None
    return ReaderError(failure.code, failure.what, failure.advice)
