"""More states: what is drawn on films, ways of comparing, menus, and what goes wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.measuring import Mark, MarkKind, MarkSheet
from covid_desktop.reading import ReadyModel
from covid_desktop.ui.comparison_view import Mode
from covid_desktop.ui.true_size import ScreenDialog
from tests.gallery.stage import Stage
from tests.gallery.states import STATES, State, comparison, state, worklist

_MARKS = (
    Mark(MarkKind.LENGTH, ((250.0, 420.0), (420.0, 470.0))),
    Mark(MarkKind.ANGLE, ((700.0, 250.0), (840.0, 330.0), (760.0, 420.0))),
    Mark(MarkKind.RECTANGLE, ((250.0, 700.0), (400.0, 840.0))),
    Mark(MarkKind.ELLIPSE, ((760.0, 560.0), (900.0, 680.0))),
    Mark(
        MarkKind.CARDIOTHORACIC,
        ((575.0, 180.0), (575.0, 1000.0), (450.0, 900.0), (830.0, 900.0), (130.0, 990.0),
         (1030.0, 990.0)),
    ),
    Mark(MarkKind.ARROW, ((1000.0, 520.0), (900.0, 560.0))),
    Mark(MarkKind.TEXT, ((300.0, 1150.0),), "compare with 2020-03-27"),
)  # fmt: skip


@state
def measurements(stage: Stage) -> QWidget:
    stage.open_demonstration()
    sha256 = stage.session.state.shown.film.sha256
    stage.window.measuring.book.set_sheet(sha256, MarkSheet(_MARKS))
    stage.window.actions_.measure_tool.trigger()
    return stage.window


@state
def magnifier(stage: Stage) -> QWidget:
    stage.open_demonstration()
    view = stage.window.film_view
    view._pointer = QPointF(view.width() * 0.35, view.height() * 0.45)
    view.set_magnifier(shown=True)
    return stage.window


@state
def conclusion(stage: Stage) -> QWidget:
    stage.open_demonstration()
    panel = stage.desk.conclusion.panel
    panel.fold_wished.emit(True)
    panel.signed.emit(
        Conclusion("Dr A. Reader", RSNACategory.INDETERMINATE, SeverityAgreement.AGREE,
                   "Less than on 27 March.", total=4)
    )  # fmt: skip
    stage.wait(panel.last.isVisible)
    panel.category.setCurrentIndex(1)
    return stage.window


@state
def model_missing(stage: Stage) -> QWidget:
    def no_model() -> ReadyModel:
        raise ModelUnavailable(
            "model-missing",
            "The model file is missing or cannot be read.",
            "Reinstall Covid Desktop; it brings the model file with it.",
        )

    stage.open_demonstration()
    stage.session.use_model(no_model)
    stage.wait(lambda: stage.session.model_failure is not None)
    return stage.window


@state
def worklist_nothing_found(stage: Stage) -> QWidget:
    worklist(stage)
    stage.desk.worklist.page.search.setText("nobody of this name")
    stage.wait(lambda: stage.desk.worklist.rows.rowCount() == 0)
    return stage.window


@state
def screen_size(stage: Stage) -> QWidget:
    stage.open_demonstration()
    stage.window.viewing.true_size.measure_screen()
    return stage.dialog(ScreenDialog)


def _laid_over(mode: Mode) -> State:
    def show(stage: Stage) -> QWidget:
        opened = comparison(stage)
        opened.modes[mode].trigger()
        return opened

    return show


for _mode in (Mode.WIPE, Mode.FADE, Mode.CHECKERBOARD):
    STATES[f"comparison_{_mode.value}"] = _laid_over(_mode)


@state
def comparison_veiled(stage: Stage) -> QWidget:
    stage.window.assessing.reader_first.setChecked(True)
    return comparison(stage)


def _menu(name: str) -> State:
    def show(stage: Stage) -> QWidget:
        stage.open_demonstration()
        menu = getattr(stage.window.actions_.menus, name)
        menu.popup(QPoint(0, 0))
        return menu

    return show


for _name in ("file", "edit", "film", "study", "view", "help"):
    STATES[f"menu_{_name}"] = _menu(_name)
