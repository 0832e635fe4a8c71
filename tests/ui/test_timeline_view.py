"""The trend window: points that are clicked, notes that are pinned, files that are written."""

from dataclasses import replace
from datetime import date

import pytest
from made_lungs import film_with_lungs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from stand_ins import made_up_answer

from covid_desktop.comparison.trend import PinnedNote, trend_of
from covid_desktop.domain.assessment import ZoneSeverity
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, Study
from covid_desktop.ui.comparison_desk import ComparisonDesk
from covid_desktop.ui.theme import apply_theme
from covid_desktop.ui.timeline_view import NoteDialog, TrendWindow

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


def test_a_click_on_a_point_asks_for_its_film(window, qtbot):
    asked = []
    window.film_requested.connect(asked.append)
    for x, y, sha256 in window.canvas.drawing.places:
        qtbot.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
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
    kept = []
    window.noted.connect(kept.append)
    window.pin(PinnedNote(date(2020, 3, 5), "Intubation"))
    assert "Intubation" in window.canvas.drawing.svg
    window.pin(PinnedNote(date(2020, 3, 5), "  "))
    assert len(kept) == 1
    window.remove_note()
    assert "Intubation" not in window.canvas.drawing.svg
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
