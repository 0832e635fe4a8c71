"""The states, by name: each brings a stage there, and gives the window to look at."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from covid_desktop import paths
from covid_desktop.domain.study import IdentityConflict, Patient, PinnedNote
from covid_desktop.exchange.archive import FoundStudy, NetworkAct
from covid_desktop.settings import Settings
from covid_desktop.ui.comparison_desk import ChoiceDialog
from covid_desktop.ui.comparison_view import ComparisonWindow, Mode
from covid_desktop.ui.deidentify_dialog import DeidentifyDialog
from covid_desktop.ui.film_window import FilmWindow
from covid_desktop.ui.first_start import FirstStart
from covid_desktop.ui.identity_dialogs import ConflictDialog, JoinDialog, PatientDialog
from covid_desktop.ui.languages import available
from covid_desktop.ui.monitor_check import MonitorCheck
from covid_desktop.ui.pacs_dialogs import ActivityDialog, PacsSettings, PriorsDialog
from covid_desktop.ui.preferences import PreferencesDialog
from covid_desktop.ui.report_preview import ReportPreview
from covid_desktop.ui.tag_browser import TagBrowser
from covid_desktop.ui.timeline_view import NoteDialog, TrendWindow
from tests.gallery.stage import STUDIES, Stage

State = Callable[[Stage], QWidget]
STATES: dict[str, State] = {}
# States that begin with a library full of studies.
_FULL_LIBRARY = {"worklist", "worklist_removal", "worklist_nothing_found"}


def draw(name: str, folder: Path, language: str, theme: str, percent: int) -> QImage:
    """A picture of one state."""
    with stage_for(name, folder, language, theme, percent) as stage:
        shown = STATES[name](stage)
        stage.settle()
        return shown.grab().toImage()


def stage_for(
    name: str, folder: Path, language: str = "en", theme: str = "dark", percent: int = 100
) -> Stage:
    """The stage that a state wants."""
    return Stage(folder, language, theme, percent, STUDIES if name in _FULL_LIBRARY else 0)


def state(show: State) -> State:
    STATES[show.__name__.strip("_")] = show
    return show


# The main window


@state
def empty(stage: Stage) -> QWidget:
    return stage.window


@state
def film(stage: Stage) -> QWidget:
    stage.open_demonstration()
    return stage.window


@state
def film_with_overlays(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.session.step(-1)
    stage.window.actions_.attribution.setChecked(True)
    stage.window.viewing.zones.setChecked(True)
    return stage.window


@state
def film_veiled(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.window.assessing.reader_first.setChecked(True)
    return stage.window


@state
def film_turned_with_histogram(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.window.actions_.rotate_right.trigger()
    stage.window.actions_.flip.trigger()
    stage.window.viewing.histogram.setChecked(True)
    return stage.window


@state
def four_films(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.window.viewing.tilings[2, 2].trigger()
    return stage.window


@state
def full_screen(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.window.viewing.full_screen.setChecked(True)
    return stage.window


@state
def refused(stage: Stage) -> QWidget:
    stage.window.open_paths([stage.changed_film("a.dcm", ViewPosition="LL", PatientAge="009Y")])
    stage.wait(lambda: len(stage.session.state.films) == 1)
    return stage.window


@state
def unreadable(stage: Stage) -> QWidget:
    stage.window.open_paths([stage.broken_film("broken.dcm")])
    stage.wait(stage.window.banner.isVisible)
    return stage.window


@state
def unreadable_with_others(stage: Stage) -> QWidget:
    text = stage.folder / "notes.txt"
    text.write_text("no film\n", encoding="utf-8")
    films = [stage.broken_film("broken.dcm"), stage.copied_film(1), text]
    stage.window.open_paths(films)
    stage.wait(stage.window.banner.isVisible)
    return stage.window


@state
def unreadable_details(stage: Stage) -> QWidget:
    unreadable_with_others(stage)
    stage.window.banner.show_details()
    return stage.dialog(QDialog)


@state
def film_window(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.window.viewing.new_window.trigger()
    return stage.dialog(FilmWindow)


# The library


@state
def worklist(stage: Stage) -> QWidget:
    stage.desk.worklist.show_action.setChecked(True)
    stage.wait(lambda: stage.desk.worklist.rows.rowCount() == STUDIES)
    stage.wait(lambda: stage.desk.worklist.rows.row(0) is not None)
    return stage.window


@state
def worklist_small(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.desk.worklist.show_action.setChecked(True)
    stage.wait(lambda: stage.desk.worklist.rows.rowCount() == 4)
    stage.wait(lambda: stage.desk.worklist.rows.row(3) is not None)
    return stage.window


@state
def worklist_empty(stage: Stage) -> QWidget:
    stage.desk.worklist.show_action.setChecked(True)
    return stage.window


@state
def worklist_removal(stage: Stage) -> QWidget:
    worklist(stage)
    table = stage.desk.worklist.page.table
    # Qt's own selectRow finds no row where a wide table runs from right to left; keys do.
    table.setCurrentIndex(stage.desk.worklist.rows.index(0, 0))
    stage.desk.worklist.ask_removal(table.keys())
    return stage.dialog(QMessageBox)


@state
def patient_dialog(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.desk.identity.ask_patient()
    return stage.dialog(PatientDialog)


@state
def join_dialog(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.desk.identity.ask_join()
    return stage.dialog(JoinDialog)


@state
def conflict_dialog(stage: Stage) -> QWidget:
    known = Patient("DEMO-0001", "Synthetic, One", "F", date(1961, 3, 9))
    arriving = Patient("DEMO-0001", "Synthetic, Another", "M", date(1958, 7, 30))
    dialog = ConflictDialog(
        IdentityConflict(known, arriving, ("name", "sex", "birth_date")), stage.window
    )
    dialog.show()
    return dialog


# Serial films


@state
def comparison(stage: Stage) -> QWidget:
    stage.open_demonstration()
    hashes = [opened.film.sha256 for opened in stage.session.state.films]
    desk = _desk(stage, "ComparisonDesk")
    desk.compare_films([hashes[0], hashes[2]])
    return stage.dialog(ComparisonWindow)


@state
def comparison_flicker(stage: Stage) -> QWidget:
    opened = comparison(stage)
    opened.modes[Mode.FLICKER].trigger()
    opened.flicker.setChecked(False)
    opened._flicker()
    return opened


@state
def comparison_difference(stage: Stage) -> QWidget:
    opened = comparison(stage)
    opened.modes[Mode.DIFFERENCE].trigger()
    return opened


@state
def comparison_of_four(stage: Stage) -> QWidget:
    stage.open_demonstration()
    desk = _desk(stage, "ComparisonDesk")
    desk.compare_films([opened.film.sha256 for opened in stage.session.state.films])
    return stage.dialog(ComparisonWindow)


@state
def comparison_choice(stage: Stage) -> QWidget:
    stage.open_demonstration()
    _desk(stage, "ComparisonDesk").choose_films()
    return stage.dialog(ChoiceDialog)


@state
def trend(stage: Stage) -> QWidget:
    stage.open_demonstration()
    _desk(stage, "ComparisonDesk").trend.trigger()
    opened = stage.dialog(TrendWindow)
    opened.pin(PinnedNote(date(2020, 3, 25), "Intubation"))
    return opened


@state
def trend_note(stage: Stage) -> QWidget:
    trend(stage).ask_note()
    return stage.dialog(NoteDialog)


def _comparison_desk(stage: Stage):
    return next(o for o in stage.window.children() if type(o).__name__ == "ComparisonDesk")


# Reports and exports


@state
def report_preview(stage: Stage) -> QWidget:
    stage.open_demonstration()
    _desk(stage, "ReportDesk").report.trigger()
    dialog = stage.dialog(ReportPreview)
    stage.wait(dialog.save.isEnabled)
    return dialog


@state
def deidentify(stage: Stage) -> QWidget:
    stage.open_demonstration()
    _desk(stage, "ReportDesk").copies.copy_film()
    dialog = stage.dialog(DeidentifyDialog)
    dialog.view.add_in_the_middle()
    return dialog


@state
def print_preview(stage: Stage) -> QWidget:
    stage.open_demonstration()
    _desk(stage, "ViewDesk").show_preview()
    return stage.dialog(QPrintPreviewDialog)


# The archive


@state
def pacs_settings(stage: Stage) -> QWidget:
    _desk(stage, "PacsDesk").show_settings()
    return stage.dialog(PacsSettings)


@state
def pacs_priors(stage: Stage) -> QWidget:
    dialog = PriorsDialog(stage.window)
    dialog.show_studies(
        [
            FoundStudy("1.2.3", "20200327", "CR", "Thorax AP", 1),
            FoundStudy("1.2.4", "20200320", "DX", "Thorax PA", 2),
        ],
        {"1.2.4"},
    )
    dialog.show()
    return dialog


@state
def pacs_activity(stage: Stage) -> QWidget:
    dialog = ActivityDialog(stage.window)
    acts = deque(
        [NetworkAct(datetime(2020, 4, 1, 9, 30, tzinfo=UTC), "C-ECHO", "archive:104", "done")]
    )
    dialog.show_acts(acts, 2, 1)
    dialog.show()
    return dialog


# Pages beside the films


@state
def about(stage: Stage) -> QWidget:
    stage.window.show_about()
    return stage.dialog(QDialog)


@state
def keyboard_help(stage: Stage) -> QWidget:
    stage.window.show_shortcuts()
    return stage.dialog(QDialog)


@state
def model_card(stage: Stage) -> QWidget:
    stage.window.assessing.show_model_page()
    return stage.dialog(QDialog)


@state
def tag_browser(stage: Stage) -> QWidget:
    stage.open_demonstration()
    _desk(stage, "ViewDesk").show_tags()
    dialog = stage.dialog(TagBrowser)
    stage.wait(lambda: dialog.table.rowCount() > 0)
    return dialog


@state
def monitor_check(stage: Stage) -> QWidget:
    _desk(stage, "ViewDesk").show_monitor_check()
    return stage.dialog(MonitorCheck)


def _preferences(number: int) -> State:
    def show(stage: Stage) -> QWidget:
        _desk(stage, "PreferenceDesk").open()
        dialog = stage.dialog(PreferencesDialog)
        dialog.tabs.setCurrentIndex(number)
        return dialog

    return show


for _number, _name in enumerate(("general", "library", "reports", "model", "shortcuts")):
    STATES[f"preferences_{_name}"] = _preferences(_number)


@state
def first_start(stage: Stage) -> QWidget:
    page = FirstStart(
        Settings(language=stage.settings.language),
        stage.folder / "library",
        available(paths.translations()),
    )
    page.setParent(stage.window, page.windowFlags())
    page.show()
    return page


@state
def restore_question(stage: Stage) -> QWidget:
    stage.built.keeper.left_open = (Path("a.dcm"), Path("b.dcm"))
    stage.built.keeper.offer()
    return stage.dialog(QMessageBox)


def _desk(stage: Stage, name: str):
    return next(o for o in stage.window.children() if type(o).__name__ == name)


from tests.gallery import more_states  # noqa: E402, F401 - they are built of those above
