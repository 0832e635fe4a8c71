"""Marks come back with their film, out of the library."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stand_ins import write_film

from covid_desktop.domain.measuring import MarkSheet
from covid_desktop.ui.hands import Tool


def open_film(qtbot, built, path):
    built.window.open_paths([path])
    qtbot.waitUntil(
        lambda: bool(built.session.state.films) and not built.session.is_busy, timeout=60_000
    )
    sha256 = built.session.state.current
    qtbot.waitUntil(lambda: built.desk.link.known(sha256) is not None, timeout=60_000)
    return sha256


def test_marks_are_kept_with_the_study(qtbot, with_library, tmp_path):
    built, path = with_library, write_film(tmp_path / "film.png", 3)
    library = built.desk.link.library
    sha256 = open_film(qtbot, built, path)
    view = built.window.film_view
    view.set_tool(Tool.MEASURE)
    QTest.keyClick(view, Qt.Key.Key_Return)
    drawn = view.marking.sheet
    assert len(drawn.marks) == 1
    qtbot.waitUntil(lambda: bool(library.measurements(sha256)))
    assert MarkSheet.from_json(library.measurements(sha256)[0].body) == drawn
    built.session.close_all()
    built.window.grid.book.set_sheet(sha256, MarkSheet())  # as on another day
    open_film(qtbot, built, path)
    qtbot.waitUntil(lambda: view.marking.sheet == drawn)
    assert not built.window.grid.book.undo_group.canUndo()
    assert len(library.measurements(sha256)) == 1  # fetched, not saved again


def test_what_the_library_holds_and_nobody_understands_is_left_alone(qtbot, with_library, tmp_path):
    built, path = with_library, write_film(tmp_path / "film.png", 4)
    sha256 = open_film(qtbot, built, path)
    library = built.desk.link.library
    library.save_measurements(sha256, {"from": "the future"}, form=99)
    built.session.close_all()
    open_film(qtbot, built, path)
    assert built.window.film_view.marking.sheet == MarkSheet()
    assert library.measurements(sha256)[0].body == {"from": "the future"}
