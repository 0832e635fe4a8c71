"""The trend window: points that are clicked, notes that are pinned, files that are written."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from made_lungs import film_with_lungs
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu
from stand_ins import REFERENCE, made_up_answer

from covid_desktop.comparison.trend import trend_of
from covid_desktop.domain.assessment import ZoneSeverity
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, PinnedNote, Study
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.naming import named_film
from covid_desktop.ui.comparison_desk import ComparisonDesk
from covid_desktop.ui.note_dialog import NoteDialog
from covid_desktop.ui.theme import apply_theme
from covid_desktop.ui.timeline_view import TrendWindow
from covid_desktop.ui.trend_desk import TrendDesk

SCORER = ModelReference("severity", "1.0", "cd" * 32)


def dated(day, score):
    film, lungs = film_with_lungs(film_seed=day)
    film = replace(film, patient=Patient("P-1"), study=Study(study_date=date(2020, 3, day)))
    severity = ZoneSeverity((score,) * 6, score * 6 - 1, score * 6 + 1, model=SCORER)
    return film, replace(made_up_answer(film), severity=severity, lungs=lungs)


COURSE = [dated(2, 0.5), dated(4, 1.5), dated(12, 1.0)]


@pytest.fixture
def window(qtbot, qapp):
    apply_theme(qapp)
    made = TrendWindow(trend_of(COURSE, {"total": 2.0}))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_larger_letters_enlarge_the_drawing_where_there_is_room(window, qtbot):
    assert window.canvas.enlargement == 1
    plain = window.canvas.grab().toImage()
    font = window.canvas.font()
    font.setPixelSize(26)
    window.canvas.setFont(font)
    window.resize(1400, 1200)
    qtbot.waitUntil(lambda: window.canvas.enlargement == 2)
    assert window.canvas.grab().toImage() != plain
    _click_each_point(window, qtbot, 2)
    window.resize(700, 640)
    qtbot.waitUntil(lambda: 1 < window.canvas.enlargement < 2)


def test_a_click_on_a_point_asks_for_its_film(window, qtbot):
    _click_each_point(window, qtbot, 1)


def _click_each_point(window, qtbot, enlargement):
    asked = []
    window.film_requested.connect(asked.append)
    for x, y, sha256 in window.canvas.drawing.places:
        qtbot.mouseClick(
            window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)) * enlargement
        )
        assert asked[-1] == sha256
    qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert asked == [film.sha256 for film, _ in COURSE]


def test_the_keys_go_from_film_to_film(window, qtbot):
    asked = []
    window.film_requested.connect(asked.append)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Left)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert asked == [COURSE[1][0].sha256]
    assert "2020-03-04: total 9.0" in window.canvas.accessibleDescription()


def test_notes_are_pinned_and_taken_off(window):
    kept, gone = [], []
    window.pinned.connect(kept.append)
    window.unpinned.connect(gone.append)
    note = PinnedNote(date(2020, 3, 5), "Intubation")
    window.pin(note)
    assert "Intubation" in window.canvas.drawing.svg
    window.pin(PinnedNote(date(2020, 3, 5), "  "))
    window.pin(note)
    assert kept == [note]
    window.pin(PinnedNote(date(2020, 3, 9), "Discharge"))
    window.ask_removal()
    menu = window.findChild(QMenu)
    assert [a.text() for a in menu.actions()] == ["2020-03-05  Intubation", "2020-03-09  Discharge"]
    menu.actions()[0].trigger()
    menu.close()
    assert "Intubation" not in window.canvas.drawing.svg
    assert gone == [note]
    assert "Ctrl+Z" in window.said.text()
    window.undo()
    assert window.trend.notes[0] == note
    assert kept[-1] == note
    window.undo()
    window.undo()
    window.undo()
    assert window.trend.notes == ()
    dialog = NoteDialog(window.trend, window)
    dialog.text.setEditText("Prone")
    assert dialog.note() == PinnedNote(date(2020, 3, 2), "Prone")


@pytest.mark.parametrize("ending", [".png", ".svg", ".csv"])
def test_it_is_saved_whole(window, tmp_path, ending):
    path = tmp_path / f"trend{ending}"
    assert window.save(path)
    content = path.read_bytes()
    if ending == ".png":
        picture = QImage(str(path))
        assert picture.width() == 1800
        colours = {picture.pixel(x, y) for x in range(0, 1800, 40) for y in range(0, 1280, 40)}
        assert len(colours) > 3
    else:
        assert (b"<svg" if ending == ".svg" else b"2020-03-12") in content
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    assert not window.save(tmp_path / "none" / "trend.png")
    assert "could not be written" in window.said.text()


def test_it_says_what_counts_as_change_and_who_says_so(window):
    assert "±2.0" in window.said.text()
    assert SCORER.short in window.said.text()


def test_from_the_study_menu(built, qtbot, film_file):
    desk = ComparisonDesk(built.window, built.session, built.tasks)
    built.window.open_paths([film_file("a.png", 1), film_file("b.png", 2)])
    qtbot.waitUntil(lambda: len(built.session.state.films) == 2 and not built.session.is_busy)
    said = []
    built.session.told.connect(said.append)
    desk.trend.trigger()
    assert "needs dates" in said[-1]
    first, last = built.session.state.films
    for day, opened in ((3, first), (8, last)):
        built.session.identify(
            opened.film.sha256, Patient("P-1"), Study(study_date=date(2020, 3, day))
        )
    desk.trend.trigger()
    (window,) = built.window.findChildren(TrendWindow)
    assert len(window.trend.points) == 2
    window.film_requested.emit(last.film.sha256)
    assert built.session.state.current == last.film.sha256
    window.pin(PinnedNote(date(2020, 3, 5), "Admission"))
    window.close()
    desk.trend.trigger()
    assert [n.text for n in built.window.findChildren(TrendWindow)[-1].trend.notes] == ["Admission"]


def test_notes_and_films_come_out_of_the_library(with_library, qtbot, tmp_path):
    built = with_library
    built.window.change_settings(hang_priors=False)
    ComparisonDesk(built.window, built.session, built.tasks, built.desk)
    desk = built.window.findChild(TrendDesk)

    def settle(count):
        qtbot.waitUntil(
            lambda: (
                len(built.session.state.films) == count
                and not built.session.is_busy
                and built.tasks.is_idle
            ),
            timeout=60_000,
        )

    hashes = []
    for number, day in enumerate(("20200310", "20200314")):
        pixels = np.random.default_rng(number).integers(0, 4096, (90, 80), dtype=np.uint16)
        facts = {"PatientID": "5", "StudyInstanceUID": f"1.2.{number}", "StudyDate": day}
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(to_bytes(film_dataset(pixels, bits=12, **facts)))
        built.window.open_paths([path])
        settle(1)
        hashes.append(built.session.state.current)
        if number == 0:
            desk.show_trend()
            qtbot.waitUntil(lambda: bool(built.window.findChildren(TrendWindow)))
            window = built.window.findChildren(TrendWindow)[0]
            window.pin(PinnedNote(date(2020, 3, 5), "Admission"))
            window.pin(PinnedNote(date(2020, 3, 6), "Mistake"))
            window.undo()
            settle(1)
            assert [n.text for n in built.library.pinned_notes(hashes[0])] == ["Admission"]
            window.close()
            built.session.close_all()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.show_trend()
    qtbot.waitUntil(lambda: bool(built.window.findChildren(TrendWindow)))
    window = built.window.findChildren(TrendWindow)[0]
    assert [n.text for n in window.trend.notes] == ["Admission"]
    assert [(p.sha256, p.is_open) for p in window.trend.points] == [
        (hashes[0], False), (hashes[1], True),
    ]  # fmt: skip
    assert "2020-03-10: no severity, not open" in window.canvas.accessibleDescription()
    window.film_requested.emit(hashes[0])
    settle(2)
    assert built.session.state.current == hashes[0]


def test_a_point_of_an_older_model_is_marked(qtbot, qapp):
    apply_theme(qapp)
    newer = replace(SCORER, version="2.0", sha256="ef" * 32)
    window = TrendWindow(trend_of(COURSE, {}, model=newer))
    qtbot.addWidget(window)
    assert "total 3.0 (2.0 to 4.0) (older model)" in window.canvas.accessibleDescription()
    assert "older model, not comparable" in window.said.text()
    assert "no measurable change since" not in window.canvas.drawing.svg


def test_an_open_trend_follows(with_library, qtbot, film_file):
    built = with_library
    built.window.change_settings(hang_priors=False, name_pattern="{patient}_{day}")
    ComparisonDesk(built.window, built.session, built.tasks, built.desk)
    built.window.open_paths([film_file("P7_0.png", 1)])
    link = built.desk.link
    qtbot.waitUntil(lambda: link.known(built.session.state.current or "") is not None)
    first = built.session.state.current
    built.window.findChild(TrendDesk).show_trend()
    qtbot.waitUntil(lambda: bool(built.window.findChildren(TrendWindow)))
    (window,) = built.window.findChildren(TrendWindow)

    def days():
        return [p.day for p in window.trend.points]

    assert days() == [0]
    assert "counts days" in window.said.text()
    built.window.open_paths([film_file("P7_4.png", 2)])
    qtbot.waitUntil(lambda: days() == [0, 4])
    qtbot.waitUntil(lambda: all(p.probabilities for p in window.trend.points))
    second = built.session.state.current
    window.pin(PinnedNote(2, "Intubation"))
    qtbot.waitUntil(lambda: built.library.pinned_notes(first) == (PinnedNote(2, "Intubation"),))
    built.library.pin_note(second, PinnedNote(3, "Treatment"))
    link.changed.emit()
    qtbot.waitUntil(lambda: [n.text for n in window.trend.notes] == ["Intubation", "Treatment"])
    window.undo()
    qtbot.waitUntil(lambda: built.library.pinned_notes(first) == (PinnedNote(3, "Treatment"),))
    built.session.close_shown()
    qtbot.waitUntil(lambda: [p.is_open for p in window.trend.points] == [True, False])
    built.library.remove([built.library.film(second).study_key])
    link.changed.emit()
    qtbot.waitUntil(lambda: days() == [0])
    dialog = NoteDialog(window.trend, window)
    dialog.day.setValue(-2)
    assert dialog.note().day == -2


def test_older_results_are_made_anew(with_library, qtbot, film_file, answers):
    built = with_library
    built.window.change_settings(hang_priors=False, name_pattern="{patient}_{date}")
    ComparisonDesk(built.window, built.session, built.tasks, built.desk)
    paths = [film_file(f"P7_2020-03-0{n}.png", n) for n in (1, 2)]
    prior = named_film(load_film(paths[0]), "{patient}_{date}")
    built.library.add(prior)
    older = ModelReference("stand-in", "0.0", "ee" * 32)
    built.library.keep_answer(replace(made_up_answer(prior), model=older))
    built.window.open_paths([paths[1]])
    qtbot.waitUntil(lambda: len(built.desk.link.relatives(built.session.state.current or "")) == 1)
    qtbot.waitUntil(lambda: not built.session.is_busy and built.tasks.is_idle)
    assert built.library.answers(prior.sha256)[0].is_old
    answers.gate.clear()
    built.window.findChild(TrendDesk).show_trend()
    qtbot.waitUntil(lambda: bool(built.window.findChildren(TrendWindow)))
    (window,) = built.window.findChildren(TrendWindow)
    assert window.trend.points[0].model == older
    answers.gate.set()
    qtbot.waitUntil(lambda: built.library.answers(prior.sha256)[0].model == REFERENCE)
    qtbot.waitUntil(lambda: window.trend.points[0].model == REFERENCE)
    assert [p.is_open for p in window.trend.points] == [False, True]
