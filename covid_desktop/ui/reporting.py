"""Reports and exports in the window: preview, PDF, print, DICOM objects, tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from covid_desktop import paths
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.study import PinnedNote, is_one_patient
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import OpenedFilm
from covid_desktop.report.pdf import Paper, SetReport, set_report
from covid_desktop.report.report import Report, ReportedFilm, make_report
from covid_desktop.reporting import (
    letterhead_of,
    object_files,
    with_changes,
    write_objects,
    write_pdf,
)
from covid_desktop.ui.deidentifying import CopyDesk
from covid_desktop.ui.languages import available, translation
from covid_desktop.ui.library_link import LibraryLink
from covid_desktop.ui.local_forms import bare_text
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.reader_views import reported_film
from covid_desktop.ui.report_preview import ReportPreview, ReportWishes
from covid_desktop.ui.results_export import ResultsExport
from covid_desktop.ui.sentences import told_whole
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks

_SCREEN_INCH = 96
_PRINT_INCH = 200
_LANGUAGE_NOTE = "language tag of this translation"
_PAGE_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


@dataclass(frozen=True, eq=False)
class _Made:
    """A report with its pages."""

    report: Report
    pages: SetReport
    pictures: list[bytes]


class ReportDesk(QObject):
    """The actions on reports and exports, and their dialogs.

    Args:
        window: where the dialogs stand.
        session: what is open.
        tasks: runs the work.
        link: the library, for the reader's conclusion; None without one.
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
        self._made: _Made | None = None
        self._languages: dict[str, Callable[[str, str, str], str]] = {}
        self.preview: ReportPreview | None = None
        self.results = ResultsExport(window, session, tasks, link)
        self.report = self._action(self.tr("&Report…"), "Ctrl+R", self.show_preview)
        self.objects = self._action(self.tr("Export &DICOM objects…"), "", self.export_objects)
        self.copies = CopyDesk(window, session, tasks)
        self.on_a_film = [self.report, self.objects, self.results.action]
        window.actions_.add_to_file_menu(
            [self.report, self.objects, *self.copies.actions_, self.results.action,
             self.results.library_action]
        )  # fmt: skip
        session.state_changed.connect(lambda _state: self._enable())
        self._enable()

    # Wishes

    def show_preview(self) -> None:
        """The report on the open films, to be looked at before it goes anywhere."""
        if self._session.state.whole is None or self.preview is not None:
            return
        count = len(self._films(all_films=True))
        wishes = replace(self._standing_wishes(), all_films=count > 1)
        preview = ReportPreview(wishes, count, self._window, available(paths.translations()))
        preview.changed.connect(self._wished)
        preview.save_wished.connect(self._save)
        preview.print_wished.connect(self._print)
        preview.objects_wished.connect(self.export_objects)
        preview.finished.connect(self._closed)
        self.preview = preview
        preview.show()
        self._make(wishes, self._show_pages)

    def export_objects(self) -> None:
        """Write the DICOM objects of the patient's open films into a folder."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder for the DICOM objects")
        )
        if not folder or self._session.state.whole is None:
            return
        if self.preview is not None and self._made is not None:
            self._write_objects(Path(folder), self._made)
            return
        self._make(self._standing_wishes(), partial(self._write_objects, Path(folder)))

    def make_objects(self, then: Callable[[tuple[list[bytes], list[ReaderError]]], None]) -> None:
        """Make the DICOM objects of the patient's open films, as files in memory."""
        self._make(
            self._standing_wishes(),
            lambda made: self._tasks.run(
                lambda: object_files(made.report, made.pages.pdf()), then, failed=self._say_failure
            ),
        )

    # Making

    def _standing_wishes(self) -> ReportWishes:
        settings = self._window.settings
        paper = Paper.LETTER if settings.paper == Paper.LETTER else Paper.A4
        return ReportWishes(True, paper, settings.hospital, settings.logo)

    def _make(self, wishes: ReportWishes, then: Callable[[_Made], None]) -> None:
        """Set the report on a worker; a newer wish supersedes an older one."""
        model = self._session.model
        repeatability = model.repeatability if model else {}
        films = self._films(all_films=wishes.all_films)
        library = self._link.library if self._link else None
        settings = self._window.settings
        shown = self._session.state.current
        translate, language = _translate, _language()
        if wishes.language:
            told = self._texts(wishes.language)
            translate = partial(_told, told)
            language = told("report", "en", _LANGUAGE_NOTE)
        facts = model.facts if model else ()
        if model is not None and model.facts_in is not None:
            facts = model.facts_in(translate, language)

        def work() -> _Made:
            report = make_report(
                films,
                letterhead=letterhead_of(settings),
                conclusion=_conclusion(library, shown),
                model_facts=facts,
            )
            report = with_changes(report, repeatability, _notes(library, shown))
            pages = set_report(report, wishes.paper, language=language, translate=translate)
            return _Made(report, pages, pages.pages(_SCREEN_INCH))

        self._tasks.run(work, then, failed=self._failed, key="report")

    def _texts(self, language: str) -> Callable[[str, str, str], str]:
        """Kept, so that no worker is the last to hold a translator."""
        if language not in self._languages:
            self._languages[language] = translation(paths.translations(), language)
        return self._languages[language]

    def _films(self, *, all_films: bool) -> list[ReportedFilm]:
        """The shown film, or all open films that are its patient's."""
        shown = self._session.state.whole
        if shown is None:
            return []
        opened = self._session.state.films if all_films else (shown,)
        opened = tuple(o for o in opened if not o.film.is_preview)
        whom = shown.film.patient
        return [
            self._reported(o) for o in opened if o is shown or is_one_patient(whom, o.film.patient)
        ]

    def _reported(self, opened: OpenedFilm) -> ReportedFilm:
        waits = Reason(
            "not-answered",
            self.tr("The model has not answered yet."),
            self.tr("Make the report again in a moment."),
        )
        if opened.is_pending:
            opened = replace(opened, failure=waits)
        return reported_film(self._window, opened)

    def _wished(self, wishes: ReportWishes) -> None:
        self._window.change_settings(
            paper=wishes.paper.value, hospital=wishes.hospital, logo=wishes.logo
        )
        self._make(wishes, self._show_pages)

    def _show_pages(self, made: _Made) -> None:
        self._made = made
        if self.preview is not None:
            said = (
                ""
                if made.report.conclusion
                else self.tr("Nobody has signed a conclusion yet: the report says so.")
            )
            self.preview.show_pages(made.pictures, said)

    def _failed(self, fault: Exception) -> None:
        reason = reason_of(fault)
        if self.preview is not None:
            self.preview.show_pages([], told_whole(reason))
            self._made = None
        else:
            self._window.show_trouble(Trouble(reason))

    # Writing

    def _save(self) -> None:
        made, preview = self._made, self.preview
        if made is None or preview is None:
            return
        # No patient's name in a file's name; the dialog asks before it replaces a file.
        name, _ = QFileDialog.getSaveFileName(
            preview,
            self.tr("Save the report"),
            f"{made.report.report_id}.pdf",
            self.tr("PDF (*.pdf)"),
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
        self._tasks.run(
            # With another ending than was asked about, nothing is replaced unasked.
            lambda: write_pdf(path, made.pages.pdf(), overwrite=str(path) == name),
            lambda _none: self._say(self.tr("The report was saved as {0}.").format(path.name)),
            failed=self._say_failure,
            is_promised=True,
        )

    def _print(self) -> None:
        made, preview = self._made, self.preview
        if made is None or preview is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(_PAGE_SIZES[preview.wishes.paper]))
        printer.setFullPage(True)
        printer.setDocName(made.report.report_id)
        if QPrintDialog(printer, preview).exec():
            self.print_on(printer, made)

    def print_on(self, printer: QPrinter, made: _Made) -> None:
        """Make pages fine enough for paper on a worker, then send them."""
        self._tasks.run(
            lambda: made.pages.pages(_PRINT_INCH),
            lambda pages: self._say(
                self.tr("The report was sent to the printer.")
                if _printed(printer, pages)
                else self.tr("The printer did not take the report. Check it, and print again.")
            ),
            failed=self._say_failure,
        )

    def _write_objects(self, folder: Path, made: _Made) -> None:
        self._tasks.run(
            lambda: write_objects(folder, made.report, made.pages.pdf()),
            self._objects_written,
            failed=self._say_failure,
            is_promised=True,
        )

    def _objects_written(self, came: tuple[list[Path], list[ReaderError]]) -> None:
        written, failures = came
        self._say(self.tr("{0} DICOM objects were written.").format(len(written)))
        for failure in failures:
            self._say_failure(failure)

    # Saying

    def _say(self, text: str) -> None:
        if self.preview is not None:
            self.preview.show_message(text)
        self._window.status.tell(text)

    def _say_failure(self, fault: Exception) -> None:
        reason = reason_of(fault)
        if self.preview is not None:
            self.preview.show_message(told_whole(reason))
        self._window.show_trouble(Trouble(reason))

    def _closed(self) -> None:
        self.preview, self._made = None, None
        self._tasks.cancel("report")

    def _enable(self) -> None:
        for action in self.on_a_film:
            action.setEnabled(self._session.state.whole is not None)

    def _action(self, text: str, keys: str, does: Callable[[], None]) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{bare_text(text)}  ({keys})")
        action.triggered.connect(lambda _checked=False: does())
        return action


def _conclusion(library: StudyLibrary | None, sha256: str | None) -> Conclusion | None:
    """On a worker: what the reader last signed on the shown film's study."""
    if library is None or sha256 is None:
        return None
    try:
        return next(iter(library.conclusions(sha256)), None)
    except ReaderError:
        # The report can be made without it, and says that none was signed.
        return None


def _notes(library: StudyLibrary | None, sha256: str | None) -> tuple[PinnedNote, ...]:
    """On a worker: what the reader has pinned to the shown film's patient."""
    if library is None or sha256 is None:
        return ()
    try:
        return library.pinned_notes(sha256)
    except ReaderError:
        return ()


def _translate(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)


def _told(told: Callable[[str, str, str], str], context: str, text: str) -> str:
    return told(context, text, "")


def _language() -> str:
    """Each translation says here what it is, as a BCP 47 tag."""
    return QCoreApplication.translate("report", "en", "language tag of this translation")


def _printed(printer: QPrinter, pages: list[bytes]) -> bool:
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, content in enumerate(pages):
        if number and not printer.newPage():
            painter.end()
            return False
        picture = QImage.fromData(content)
        area = painter.viewport()
        size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(
            area.adjusted(0, 0, size.width() - area.width(), size.height() - area.height()),
            picture,
        )
    return painter.end()
