"""The comparison window, driven by mouse and keys over phantoms with known movements."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from made_lungs import film_with_lungs, with_facts
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stand_ins import made_up_answer, write_film

from covid_desktop.domain.assessment import ZoneSeverity
from covid_desktop.domain.film import ViewPosition
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, Study
from covid_desktop.reading import OpenedFilm
from covid_desktop.ui.comparison_canvases import Mode
from covid_desktop.ui.comparison_desk import ChoiceDialog, ComparisonDesk, compared
from covid_desktop.ui.comparison_view import ComparisonWindow
from covid_desktop.ui.linked_views import Link
from covid_desktop.ui.theme import apply_theme

PATIENT = Patient("P-1", "Doe, Jane")
SCORER = ModelReference("severity", "1.0", "cd" * 32)


def opened(days, scores, view=ViewPosition.PA, lungs=True, **recipe):
    film, fields = film_with_lungs(film_seed=days, **recipe)
    film = with_facts(film, view_position=view)
    film = replace(
        film, patient=PATIENT, study=Study(study_date=date(2020, 3, 20) + timedelta(days=days))
    )
    answer = replace(
        made_up_answer(film),
        severity=ZoneSeverity(scores, 0, 18, model=SCORER),
        lungs=fields if lungs else None,
    )
    return OpenedFilm(film, 1.0, answer)


FIRST = opened(0, (0.0,) * 6, ViewPosition.AP, rotation_degrees=6, zones=(0,) * 6)
LAST = opened(4, (0, 0, 2.0, 0, 0, 1.0), zones=(0, 0, 3, 0, 0, 1))


@pytest.fixture
def shown(qtbot, qapp):
    apply_theme(qapp)

    def show(*films, limits=None):
        films = films or (FIRST, LAST)
        window = ComparisonWindow(compared(films, {"total": 1.5} if limits is None else limits))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.resize(1200, 640)
        window.show()
        qtbot.waitExposed(window)
        return window

    return show


def pixels(widget):
    picture = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB888)
    rows, columns = picture.height(), picture.width()
    line = picture.bytesPerLine()
    flat = np.frombuffer(picture.constBits(), np.uint8).reshape(rows, line)
    return flat[:, : columns * 3].reshape(rows, columns, 3).astype(int)


def press(window, key):
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window.focusWidget() or window, key)


def wheel(canvas, steps):
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    event = QWheelEvent(
        middle, canvas.mapToGlobal(middle), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def drag(canvas, moved, button=Qt.MouseButton.LeftButton):
    start = canvas.rect().center()
    QTest.mousePress(canvas, button, pos=start)
    QTest.mouseMove(canvas, start + moved / 2)
    QTest.mouseMove(canvas, start + moved)
    QTest.mouseRelease(canvas, button, pos=start + moved)


def test_the_panel_says_what_changed_and_what_hurts(shown):
    window = shown()
    text = window.panel.toPlainText()
    assert "Worse" in text
    assert "4 days later" in text
    assert "0.0 to 3.0 of 18: change +3.0" in text
    assert "±1.5" in text
    assert "AP against PA" in text
    assert SCORER.short in text
    assert "Not a medical device" in text


def test_films_stand_oldest_left_with_their_dates(shown):
    window = shown(FIRST, opened(2, (0.0,) * 6, rotation_degrees=-3), LAST)
    assert [p.accessibleDescription() for p in window.panes] == [
        "2020-03-20", "2020-03-22", "2020-03-24",
    ]  # fmt: skip
    places = [p.mapTo(window, QPoint()).x() for p in window.panes]
    assert places == sorted(places)
    assert window.panel.toPlainText().count("Since") == 2


def test_panes_line_up_by_the_lungs(shown):
    window = shown()
    aligned = [pixels(pane)[10:-10, 10:-10] for pane in window.panes]
    window.links[Link.ROTATION].setChecked(False)
    as_made = pixels(window.panes[0])[10:-10, 10:-10]
    both_ways = [np.abs(a - aligned[1]).mean() for a in (aligned[0], as_made)]
    assert both_ways[0] < both_ways[1]


@pytest.mark.parametrize("linked", [True, False])
def test_zoom_is_linked_or_not(shown, linked):
    window = shown()
    window.links[Link.ZOOM].setChecked(linked)
    before = [window.views.view(n).scale for n in (0, 1)]
    assert before == [None, None]
    wheel(window.panes[0], 2)
    scales = [window.views.view(n).scale for n in (0, 1)]
    assert scales[0] is not None
    assert (scales[1] == scales[0]) is linked


def test_the_window_changes_for_both_until_unlinked(shown):
    window = shown()
    drag(window.panes[0], QPoint(60, 0))
    windows = [window.views.view(n).window for n in (0, 1)]
    assert windows[0].width > 1
    assert windows[0] == windows[1]
    window.links[Link.WINDOW].setChecked(False)
    drag(window.panes[1], QPoint(0, 40))
    after = [window.views.view(n).window for n in (0, 1)]
    assert after[0] == windows[0]
    assert after[1].center > windows[1].center


@pytest.mark.parametrize("linked", [True, False])
def test_a_pan_moves_both_until_unlinked(shown, linked):
    window = shown()
    wheel(window.panes[0], 2)
    window.links[Link.PAN].setChecked(linked)
    press(window, "T")
    before = [window.views.view(n).center for n in (0, 1)]
    drag(window.panes[0], QPoint(30, 20))
    after = [window.views.view(n).center for n in (0, 1)]
    assert after[0] != before[0]
    assert (after[1] != before[1]) is linked


def test_the_cursor_shows_on_the_other_film(shown):
    window = shown()
    QTest.mouseMove(window.panes[0], QPoint(120, 150))
    assert window.views.view(1).cursor is not None
    window.links[Link.CURSOR].setChecked(False)
    assert window.views.view(1).cursor is None


def test_every_mode_shows_both_films(shown):
    window = shown()
    seen = {}
    for number, mode in enumerate(Mode):
        press(window, str(number + 1))
        assert window.mode is mode
        seen[mode] = pixels(window.overlay)
    assert np.ptp(seen[Mode.FADE][..., 0]) > 100
    colours = np.abs(seen[Mode.DIFFERENCE][..., 0] - seen[Mode.DIFFERENCE][..., 2])
    middle = colours[60:-60, 60:-60]
    assert (middle > 40).mean() > 0.01


def test_flicker_by_hand_and_by_itself(shown, qtbot):
    window = shown()
    press(window, "2")
    assert window.overlay.is_flickering
    window.flicker.trigger()
    assert not window.overlay.is_flickering
    was = window.overlay.shows_prior
    press(window, "X")
    assert window.overlay.shows_prior is not was
    window.flicker.trigger()
    qtbot.waitUntil(lambda: window.overlay.shows_prior is was)
    assert window.slider.maximum() <= 30, "not more than three changes a second"
    press(window, "1")
    assert not window.overlay.is_flickering


def test_the_wipe_follows_the_mouse_and_the_slider(shown):
    window = shown()
    press(window, "3")
    canvas = window.overlay
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() // 4, 100))
    assert canvas.share == pytest.approx(0.25, abs=0.01)
    assert window.slider.value() == 25
    window.slider.setValue(100)
    whole = pixels(canvas)
    press(window, "2")
    window.flicker.trigger()
    if not canvas.shows_prior:
        canvas.flip()
    prior = pixels(canvas)
    middle = np.s_[40:-60, 40:-40]
    assert np.abs(whole[middle] - prior[middle]).mean() < 1


def test_reset_and_fit(shown):
    window = shown()
    wheel(window.panes[0], 3)
    drag(window.panes[0], QPoint(50, 20))
    press(window, Qt.Key.Key_Escape)
    view = window.views.view(0)
    assert (view.scale, view.center, view.window.width) == (None, None, 1.0)
    press(window, "I")
    assert window.views.view(1).window.invert


def test_films_that_do_not_line_up_stay_side_by_side(shown):
    window = shown(FIRST, opened(4, (0.0,) * 6, lungs=False))
    assert window.notice.isVisible()
    assert "could not be found" in window.notice.text()
    assert not window.modes[Mode.DIFFERENCE].isEnabled()
    press(window, "6")
    assert window.mode is Mode.SIDE_BY_SIDE
    assert pixels(window.panes[0])[60:-60, 60:-60].std() > 10


def test_compare_with_prior_from_the_window(built, qtbot, tmp_path):
    desk = ComparisonDesk(built.window, built.session, built.tasks)
    files = [write_film(tmp_path / f"{n}.png", n) for n in range(3)]
    built.window.open_paths(files)
    qtbot.waitUntil(lambda: len(built.session.state.films) == 3 and not built.session.is_busy)
    for number, film in enumerate(built.session.state.films):
        patient = Patient("P-9") if number else Patient("P-8")
        study = Study(study_date=date(2020, 3, 10 + number))
        built.session.identify(film.film.sha256, patient, study)
    hashes = [o.film.sha256 for o in built.session.state.films]
    built.session.show(hashes[1])
    said = []
    built.session.told.connect(said.append)
    desk.with_prior.trigger()
    assert "No earlier film" in said[-1]
    built.session.show(hashes[2])
    desk.with_prior.trigger()
    qtbot.waitUntil(lambda: bool(built.window.findChildren(ComparisonWindow)))
    window = built.window.findChildren(ComparisonWindow)[0]
    assert [p.accessibleDescription() for p in window.panes] == ["2020-03-11", "2020-03-12"]
    assert "Not comparable" in window.panel.toPlainText()
    window.close()
    dialog = ChoiceDialog(built.session.state, built.window)
    assert dialog.chosen() == hashes[1:]
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert len(dialog.chosen()) == 3
    for row in (1, 2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not all(button.isEnabled() for button in dialog.buttons.buttons())
    assert "two to four" in dialog.said.text()


def test_a_prior_that_only_the_library_knows_is_opened_and_compared(with_library, qtbot, tmp_path):
    built = with_library
    desk = ComparisonDesk(built.window, built.session, built.tasks, built.desk)
    built.window.change_settings(hang_priors=False)
    for number, day in enumerate(("20200310", "20200314")):
        pixels = np.random.default_rng(number).integers(0, 4096, (90, 80), dtype=np.uint16)
        facts = {"PatientID": "5", "StudyInstanceUID": f"1.2.{number}", "StudyDate": day}
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(to_bytes(film_dataset(pixels, bits=12, **facts)))
        built.window.open_paths([path])
        qtbot.waitUntil(
            lambda: (
                bool(built.session.state.films)
                and not built.session.is_busy
                and built.tasks.is_idle
            )
        )
        if number == 0:
            built.session.close_all()
    qtbot.waitUntil(lambda: bool(built.desk.link.relatives(built.session.state.current)))
    assert len(built.session.state.films) == 1
    desk.with_prior.trigger()
    qtbot.waitUntil(lambda: bool(built.window.findChildren(ComparisonWindow)), timeout=30_000)
    window = built.window.findChildren(ComparisonWindow)[0]
    assert [p.accessibleDescription() for p in window.panes] == ["2020-03-10", "2020-03-14"]
    assert window.notice.isVisible()
    assert len(built.session.state.films) == 2


def test_every_way_to_compare_by_keys_alone(shown):
    window = shown()
    press(window, "3")
    press(window, ".")
    assert window.overlay.share == pytest.approx(0.55)
    press(window, "4")
    press(window, ",")
    assert window.overlay.share == pytest.approx(0.5)
    press(window, "2")
    was = window.slider.value()
    assert "1.4" in window.slider_name.text()
    press(window, ".")
    assert window.slider.value() == was + 1
    assert "1.5" in window.slider_name.text()
    assert window.linked.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_another_patient_is_told_in_the_window_too(shown):
    other = opened(4, (0.0,) * 6)
    other = replace(other, film=replace(other.film, patient=Patient("P-2", "Roe, John")))
    window = shown(FIRST, other)
    assert "two different patients" in window.notice.text()
    assert "Not comparable" in window.panel.toPlainText()


def test_what_rounds_to_nothing_has_no_sign(shown):
    window = shown(FIRST, opened(4, (0.0,) * 6, zones=(0,) * 6))
    text = window.panel.toPlainText()
    assert "+0.0" not in text
    assert "-0.0" not in text
