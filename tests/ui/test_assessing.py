"""Statements before the reader: veiled, at another operating point, with zones and figures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QTextBrowser
from stand_ins import REFERENCE, made_up_answer, write_film

from covid_desktop.domain.assessment import (
    FindingClass,
    ModelFigure,
    OperatingPoint,
    ZoneSeverity,
    not_sure_zone,
)
from covid_desktop.domain.model import ModelReference
from covid_desktop.inference.classifier import restated
from covid_desktop.reading import ReadyModel
from covid_desktop.settings import Settings
from covid_desktop.ui.lung_diagram import LungDiagram, severity_words, zone_colour
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.probability_bars import ProbabilityBars
from covid_desktop.ui.session import ReadingSession

POINTS = (
    OperatingPoint("balanced", 0.5),
    OperatingPoint("screening", 0.19),
    OperatingPoint("high specificity", 0.8),
)
MARGIN = 0.4
SEVERITY = ZoneSeverity(
    (0.4, 1.6, 2.3, 0.2, 1.1, 2.9), 6.1, 10.9, 4.2, ModelReference("zones", "2.0", "ef" * 32)
)
FIGURES = (
    ModelFigure("far away", True, "accuracy", 0.61, 0.55, 0.67, 400),
    ModelFigure("at home", False, "accuracy", 0.93, 0.9, 0.95, 100),
)


@dataclass
class Probable:
    """States COVID-19 with 65 %, with severity."""

    severity: ZoneSeverity | None = SEVERITY
    asked: list[str] = field(default_factory=list)

    def assess(self, film):
        self.asked.append(film.sha256)
        made = made_up_answer(film, (0.65, 0.05, 0.30))
        made = replace(made, severity=self.severity, attribution_inside_lungs=0.7)
        return restated(made, POINTS[0], MARGIN)


@pytest.fixture
def made(qtbot, tasks, tmp_path):
    assessor = Probable()
    model = ReadyModel(
        assessor,
        REFERENCE,
        "CPUExecutionProvider",
        operating_points=POINTS,
        not_sure_margin=MARGIN,
        restate=partial(restated, not_sure_margin=MARGIN),
        figures=FIGURES,
    )

    def make(settings=Settings(), films=2):  # noqa: B008 - frozen
        session = ReadingSession(tasks, lambda: model)
        kept = []
        window = MainWindow(session, settings, tmp_path, kept.append)
        window.kept, window.assessor = kept, assessor
        qtbot.addWidget(window)
        session.start()
        window.show()
        qtbot.waitExposed(window)
        window.open_paths([write_film(tmp_path / f"{n}.png", n) for n in range(films)])
        qtbot.waitUntil(
            lambda: len(session.state.films) == films and not session.is_busy, timeout=60_000
        )
        window.session = session
        return window

    return make


def everything_said(window):
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    rows = window.film_list.rows
    listed = [str(rows.data(rows.index(n))) for n in range(rows.rowCount())]
    described = [window.film_view.accessibleDescription(), window.panel.accessibleDescription()]
    return "\n".join([*labels, *listed, *described])


def test_the_reader_looks_first(made):
    window = made(Settings(reader_first=True))
    said = everything_said(window)
    assert "pneumonia" not in said
    assert "%" not in window.panel.words
    assert "Not shown yet" in said
    assert not window.film_view.has_attribution
    assert not window.actions_.attribution.isEnabled()
    QTest.mouseClick(window.panel.veiled.show_button, Qt.MouseButton.LeftButton)
    assert "COVID-19 pneumonia" in window.panel.words
    assert window.film_view.has_attribution
    window.session.step(1)
    assert "pneumonia" not in window.panel.words  # the next one is veiled still
    window.session.step(-1)
    assert "COVID-19 pneumonia" in window.panel.words


def test_the_veil_by_keys_and_remembered(qtbot, made):
    window = made()
    assert "COVID-19 pneumonia" in window.panel.words
    QTest.keyClick(window.film_view, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert "pneumonia" not in everything_said(window)
    assert window.kept[-1].reader_first
    QTest.keyClick(window.film_view, Qt.Key.Key_F3)
    assert "COVID-19 pneumonia" in window.panel.words
    QTest.keyClick(window.film_view, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert not window.kept[-1].reader_first


def test_a_window_of_its_own_is_veiled_too(made):
    window = made(Settings(reader_first=True))
    window.viewing.open_in_new_window()
    (second,) = window.viewing.film_windows
    assert not second.view.has_attribution
    window.assessing.unveil.trigger()
    assert second.view.has_attribution
    second.close()


def test_the_panel_goes_with_one_key(made):
    window = made()
    QTest.keyClick(window.film_view, Qt.Key.Key_F4)
    assert not window.panel.isVisible()
    QTest.keyClick(window.film_view, Qt.Key.Key_F4)
    assert window.panel.isVisible()


def test_another_operating_point_needs_no_new_run(made):
    window = made()
    panel = window.panel.assessed
    asked = list(window.assessor.asked)
    assert "COVID-19 pneumonia" in window.panel.words
    assert panel.points.currentData() == "balanced"
    panel.points.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(panel.points, key)
    assert panel.points.currentData() == "high specificity"
    assert "No pneumonia" in window.panel.words
    assert "below the threshold of 80 %" in window.panel.words
    answers = [o.answer for o in window.session.state.films]
    assert {a.finding for a in answers} == {FindingClass.NO_PNEUMONIA}  # all of them follow
    assert all(a.attribution is None for a in answers)  # it was of another class
    QTest.keyClick(panel.points, Qt.Key.Key_Home)
    assert window.session.state.shown.answer.finding is FindingClass.COVID_19
    assert window.session.state.shown.answer.attribution is not None
    assert window.assessor.asked == asked
    assert window.kept[-1].operating_point == "balanced"


def test_the_operating_point_is_remembered(made):
    window = made(Settings(operating_point="high specificity"))
    assert window.session.state.shown.answer.operating_point.name == "high specificity"
    assert window.panel.assessed.points.currentData() == "high specificity"


def test_an_operating_point_that_the_model_does_not_know_is_left_alone(made):
    window = made(Settings(operating_point="of another model"))
    assert window.session.state.shown.answer.operating_point.name == "balanced"


def test_severity_is_drawn_with_total_interval_and_model(made):
    window = made()
    words = window.panel.words
    assert "Total 8.5 of 18 (between 6.1 and 10.9)" in words
    assert "Extent 4.2 of 8" in words
    assert "zones 2.0 (efefefef)" in words
    diagram = window.panel.assessed.severity.diagram
    assert diagram.isVisibleTo(window.panel)
    assert "left lower 2.9" in diagram.accessibleDescription()


def test_without_severity_nothing_is_said_of_it(made):
    window = made()
    state = window.session.state
    bare = replace(state.shown.answer, severity=None)
    window.session._replace(state.with_answer(state.current, bare))
    assert "Total" not in window.panel.words
    assert not window.panel.assessed.severity.isVisible()


def test_the_right_lung_stands_on_the_left_and_worse_is_brighter(qtbot):
    diagram = LungDiagram()
    qtbot.addWidget(diagram)
    diagram.resize(230, 200)
    diagram.show()
    diagram.show_severity(ZoneSeverity((3.0, 3.0, 3.0, 0.0, 0.0, 0.0), 8, 10))
    picture = diagram.grab().toImage()
    row = 0.42 * picture.height()

    def near(share):
        at = (round(picture.width() * share), round(row))
        return QColor(picture.pixelColor(*at)).lightness()

    assert near(0.25) > near(0.75) + 60
    assert zone_colour(-1).lightness() < zone_colour(1.5).lightness() < zone_colour(9).lightness()
    assert "right upper 3.0" in severity_words(ZoneSeverity((3.0,) * 6, 17, 18))


def test_the_not_sure_zone_is_drawn_and_said(qtbot, made):
    window = made(films=1)
    answer = window.session.state.shown.answer
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.resize(300, bars.sizeHint().height())
    bars.show_assessment(answer)
    without = bars.grab().toImage()
    bars.show_assessment(answer, MARGIN)
    assert bars.grab().toImage() != without
    low, high = not_sure_zone(0.5, MARGIN)
    assert f"not sure from {round(low * 100)} % to {round(high * 100)} %" in (
        bars.accessibleDescription()
    )


def test_the_strength_of_the_colours_is_set(made):
    window = made()
    slider = window.panel.assessed.opacity
    assert not slider.isVisible()
    window.actions_.attribution.trigger()
    assert slider.isVisible()
    strong = window.film_view.grab().toImage()
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert window.film_view.attribution_opacity == pytest.approx(0.1)
    assert window.film_view.grab().toImage() != strong
    assert "Looked inside the lungs: 70 %." in window.panel.words


def test_about_this_model_shows_figures_from_elsewhere_first(made):
    window = made()
    QTest.mouseClick(window.panel.assessed.about_model, Qt.MouseButton.LeftButton)
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    words = dialog.findChild(QTextBrowser).toPlainText()
    assert REFERENCE.sha256 in words
    assert words.index("other hospitals") < words.index("far away") < words.index("at home")
    assert "0.610" in words
    assert "0.550 – 0.670" in words
    dialog.close()
