"""The answers of the open films as a table or as JSON, in the form of the command line."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from covid_desktop.answers import answer_object, csv_columns, flatten
from covid_desktop.atomic import write_atomically
from covid_desktop.domain.errors import ReaderError
from covid_desktop.reading import Answer, OpenedFilm
from covid_desktop.reporting import PlaceNotWritable
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks


class ResultsExport(QObject):
    """The action, and the writing.

    Args:
        window: where the dialog stands.
        session: what is open.
        tasks: runs the work.
    """

    def __init__(self, window: MainWindow, session: ReadingSession, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._session, self._tasks = window, session, tasks
        self.action = QAction(self.tr("E&xport results (CSV, JSON)…"), window)
        self.action.triggered.connect(lambda _checked=False: self.export())

    def export(self) -> None:
        """Ask for a file, which decides the form by its ending."""
        name, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the results of the open films"),
            "results.csv",
            self.tr("Table (*.csv);;JSON Lines (*.json)"),
        )
        if not name:
            return
        path = Path(name)
        if not path.suffix:
            path = path.with_suffix(".json" if "json" in chosen else ".csv")
        films = self._session.state.films
        answered = [o for o in films if not o.is_pending]
        self._tasks.run(
            lambda: _write(path, answered),
            lambda _none: self._window.status.tell(
                self.tr("The results of {0} films were written to {1}.").format(
                    len(answered), path.name
                )
            ),
            failed=lambda fault: self._window.show_trouble(Trouble(reason_of(fault))),
        )


def _write(path: Path, films: list[OpenedFilm]) -> None:
    """On a worker."""
    answers = [answer_object(o.film.path, o.film, _outcome(o)) for o in films]
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


def _outcome(opened: OpenedFilm) -> Answer | ReaderError:
    if opened.answer is not None:
        return opened.answer
    failure = opened.failure
    assert failure is not None
    return ReaderError(failure.code, failure.what, failure.advice)
