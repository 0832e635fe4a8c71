"""All that stands behind the painted window: built and wired here, and nowhere else.

Imported once the window has been painted, since it brings everything with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from covid_desktop import paths
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.sentence import sentence
from covid_desktop.inference.assessor import AtPoint, FilmAssessor
from covid_desktop.inference.card_figures import card_figures
from covid_desktop.inference.classifier import restated
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.reading import ReadyModel
from covid_desktop.reporting import card_facts
from covid_desktop.settings import Settings
from covid_desktop.ui.comparison_desk import ComparisonDesk
from covid_desktop.ui.languages import available
from covid_desktop.ui.library_desk import LibraryDesk
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.pacs_desk import PacsDesk
from covid_desktop.ui.preferences import Surroundings
from covid_desktop.ui.preferring import PreferenceDesk
from covid_desktop.ui.reporting import ReportDesk
from covid_desktop.ui.restoring import SessionKeeper
from covid_desktop.ui.session import ReadingSession, Trouble, reason_of
from covid_desktop.ui.tasks import Tasks
from covid_desktop.ui.view_output import ViewDesk


class Workstation:
    """The window with what it stands on.

    Args:
        window: painted, and not furnished yet.
        trouble: what reading the settings has met.
        keep: write settings when the window closes, and remember films in the library.
    """

    def __init__(self, window: MainWindow, trouble: Reason | None, *, keep: bool = True) -> None:
        self.window = window
        self._trouble = trouble
        self._keep = keep
        self.tasks = Tasks(lambda fault: window.show_trouble(Trouble(reason_of(fault))))
        self.session = ReadingSession(self.tasks, lambda: open_model(window.settings))
        self.desk: LibraryDesk | None = None
        self.keeper: SessionKeeper | None = None

    def build(self) -> Iterator[None]:
        """Build and wire everything; between two pieces, the window paints and listens.

        At the end the model is being opened, and what was asked for meanwhile is done.
        """
        window, session, tasks = self.window, self.session, self.tasks
        window.furnish(session)
        yield
        if self._trouble is not None:
            window.show_trouble(Trouble(self._trouble))
        if self._keep:
            self.desk = LibraryDesk(window, session, tasks, open_library)
        yield
        ComparisonDesk(window, session, tasks, self.desk)
        yield
        preferences = PreferenceDesk(
            window, session, tasks, paths.models(), _surroundings(), open_model
        )
        ViewDesk(window, session, tasks)
        if self._keep:
            self.keeper = SessionKeeper(window, session, tasks, paths.session_file())
        yield
        reports = ReportDesk(window, session, tasks, self.desk.link if self.desk else None)
        if self.desk is not None:
            reports.copies.serve(self.desk.worklist)
        if self._keep:
            archive = paths.archive_folder()
            PacsDesk(window, session, tasks, reports, archive, paths.password_file())
        preferences.start()
        session.start()
        if self.keeper is not None:
            self.keeper.offer()
        window.begin()

    def close(self) -> None:
        """Let running work end, then close the library."""
        if self.keeper is not None:
            self.keeper.close()
        if self.desk is not None:
            self.desk.imports.cancel()
        self.tasks.close()
        if self.desk is not None:
            self.desk.link.close()


def _surroundings() -> Surroundings:
    return Surroundings(
        available(paths.translations()),
        paths.library_folder(),
        _providers,
    )


def _providers() -> list[str]:
    """Those of this installation of ONNX Runtime, which only the preferences ask for."""
    import onnxruntime  # noqa: PLC0415 - the window is there before it

    found: list[str] = onnxruntime.get_available_providers()
    return found


def open_library(settings: Settings) -> StudyLibrary:
    """Open the library at the reader's place for it. Runs on a worker.

    Raises:
        LibraryUnavailable: not accessible, damaged, busy, or of a newer version.
    """
    folder = settings.library_folder
    return StudyLibrary(Path(folder) if folder else paths.library_folder())


def _open_assessor(settings: Settings) -> FilmAssessor:
    try:
        return FilmAssessor.open_tested(
            paths.models(),
            classifier=Path(settings.model) if settings.model else None,
            provider=settings.provider,
            advice=sentence("Films can be read, but nothing is assessed. Reinstall Covid Desktop."),
        )
    except ModelUnavailable as fault:
        if not settings.model:
            raise
        # The reader's own file: reinstalling would bring no other.
        advice = sentence(
            "Choose another file in Preferences, Model; the model that came with the program is"
            " there, too."
        )
        raise ModelUnavailable(fault.code, fault.what, advice) from fault


def open_model(settings: Settings) -> ReadyModel:
    """Open the model and put it to its self-test. Runs on a worker.

    Raises:
        ModelUnavailable: no model, a broken one, or one that gives other figures here.
    """
    assessor = _open_assessor(settings)
    # Loaded while the reader looks for films: the first DICOM film need not wait for it.
    import_module("covid_desktop.imaging.dicom")
    points = {p.name: p for p in assessor.card.operating_points}
    point = points.get(settings.operating_point)
    return ReadyModel(
        AtPoint(assessor, point) if point else assessor,
        assessor.reference,
        assessor.provider,
        assessor.provider_reason,
        card_facts(assessor.card, QCoreApplication.translate, QLocale().bcp47Name()),
        assessor.repeatability,
        assessor.card.operating_points,
        assessor.card.not_sure_margin,
        partial(restated, not_sure_margin=assessor.card.not_sure_margin),
        card_figures(assessor.card),
        assessor.severity_reference,
        partial(card_facts, assessor.card),
    )
