"""The worklist in the window: found as typed, opened, removed and brought back, imported."""

from __future__ import annotations

import shutil
import zipfile

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox

from covid_desktop.imaging.loading import load_film
from covid_desktop.library.worklist import WorklistOrder

NAMES = ["García^José", "Müller^Änne", "Wang^Li", "Silva^Ana"]


@pytest.fixture
def films(tmp_path):
    """Four DICOM films of four patients; the more grey, the surer the stand-in model."""
    folder = tmp_path / "films"
    folder.mkdir()
    paths = []
    for n, name in enumerate(NAMES):
        pixels = np.random.default_rng(n).integers(0, 600 + 900 * n, (60, 50), dtype=np.uint16)
        facts = {
            "PatientID": f"ID{n}", "PatientName": name, "StudyInstanceUID": f"1.2.{n}",
            "StudyDate": f"2020030{n + 1}", "SpecificCharacterSet": "ISO_IR 192",
        }  # fmt: skip
        path = folder / f"{n}.dcm"
        path.write_bytes(to_bytes(film_dataset(pixels, bits=12, **facts)))
        paths.append(path)
    return paths


def idle(qtbot, built):
    qtbot.waitUntil(
        lambda: built.tasks.is_idle and not built.desk.imports.is_busy
        and not built.desk.worklist._news.isActive(),
        timeout=60_000,
    )  # fmt: skip


def names(built):
    rows = built.desk.worklist.rows
    return [
        "…" if rows.row(n) is None else rows.row(n).name.split(",")[0].split("^")[0]
        for n in range(rows.rowCount())
    ]


@pytest.fixture
def listed(qtbot, with_library, films):
    """The worklist with four studies imported and assessed."""
    qtbot.waitUntil(lambda: with_library.session.model is not None)
    with_library.desk.imports.bring([films[0].parent])
    idle(qtbot, with_library)
    qtbot.waitUntil(lambda: with_library.desk.worklist.rows.rowCount() == 4)
    qtbot.waitUntil(lambda: "…" not in names(with_library))
    return with_library


def test_opened_by_its_keys_and_left_again(qtbot, with_library):
    window, desk = with_library.window, with_library.desk.worklist
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.page.isVisible()
    qtbot.waitUntil(lambda: "No studies yet" in desk.page.empty.text())
    assert desk.page.empty.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.start_view.isVisible()


def test_imported_films_are_assessed_and_stand_in_triage_order(listed):
    rows = listed.desk.worklist.rows
    shown = [rows.row(n) for n in range(4)]
    assert all(row.status == "assessed" for row in shown)
    assert [row.covid_19 for row in shown] == sorted((r.covid_19 for r in shown), reverse=True)
    assert all(row.is_unread for row in shown)
    assert listed.session.state.films == ()


def test_found_as_typed(qtbot, listed):
    page = listed.desk.worklist.page
    page.search.setFocus()
    for typed, expected in (("gar", 1), ("cia jose", 1), (" x", 0)):
        qtbot.keyClicks(page.search, typed)
        qtbot.waitUntil(lambda n=expected: listed.desk.worklist.rows.rowCount() == n)
    assert "No study fits" in page.empty.text()
    page.search.clear()
    qtbot.waitUntil(lambda: listed.desk.worklist.rows.rowCount() == 4)
    assert "4" in page.count.text()


def test_sorted_by_a_click_on_a_head(qtbot, listed):
    table, rows = listed.desk.worklist.page.table, listed.desk.worklist.rows
    head = table.horizontalHeader()
    column = next(n for n, c in enumerate(rows.columns) if c.order is WorklistOrder.STUDY_MOMENT)
    place = head.sectionViewportPosition(column) + 8
    for expected in ([1, 2, 3, 4], [4, 3, 2, 1]):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
        qtbot.waitUntil(
            lambda e=expected: [
                rows.row(n).study_date.day if rows.row(n) else 0 for n in range(4)
            ] == e
        )  # fmt: skip


def test_opened_from_the_list_it_is_read(qtbot, listed):
    desk = listed.desk.worklist
    table = desk.page.table
    table.setFocus()
    table.selectRow(1)
    name = desk.rows.row(1).name
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(listed.session.state.films) == 1)
    assert listed.window.film_view.isVisible()
    assert not desk.page.isVisible()
    assert listed.session.state.shown.film.patient.name == name
    idle(qtbot, listed)
    desk.show_action.trigger()
    qtbot.waitUntil(lambda: desk.rows.row(1) is not None and not desk.rows.row(1).is_unread)
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: desk.rows.row(1) is not None and desk.rows.row(1).is_unread)


def answer(qtbot, built, role):
    box = built.window.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if box.buttonRole(b) is role)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not box.isVisible())
    box.deleteLater()
    qtbot.waitUntil(lambda: built.window.findChild(QMessageBox) is None)


def test_removal_asks_and_is_undone(qtbot, listed):
    desk = listed.desk.worklist
    table = desk.page.table
    table.setFocus()
    before = names(listed)
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    answer(qtbot, listed, QMessageBox.ButtonRole.RejectRole)
    idle(qtbot, listed)
    assert names(listed) == before
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    answer(qtbot, listed, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: names(listed) == [*before[:2], before[3]])
    listed.desk.identity.undo.trigger()
    qtbot.waitUntil(lambda: names(listed) == before)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    answer(qtbot, listed, QMessageBox.ButtonRole.AcceptRole)
    qtbot.waitUntil(lambda: names(listed) == before[1:])
    desk.restore_action.trigger()
    qtbot.waitUntil(lambda: names(listed) == before)


def test_thumbnails_come(qtbot, listed):
    rows = listed.desk.worklist.rows
    column = next(n for n, c in enumerate(rows.columns) if c.order is WorklistOrder.NAME)
    qtbot.waitUntil(
        lambda: all(
            rows.data(rows.index(n, column), Qt.ItemDataRole.DecorationRole) for n in range(4)
        )
    )


def test_zip_is_imported_and_what_fails_is_told(qtbot, with_library, films, tmp_path):
    archive = tmp_path / "transfer.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(films[0], "a/1.dcm")
        file.writestr("a/2.png", b"\x89PNG\r\n\x1a\nbroken")
    with_library.desk.imports.bring([archive])
    idle(qtbot, with_library)
    qtbot.waitUntil(lambda: with_library.desk.worklist.rows.rowCount() == 1)
    assert with_library.window.banner.isVisible()
    assert "2.png" in with_library.window.banner.text
    sha256 = load_film(films[0]).sha256
    assert with_library.library.film(sha256).is_copied


def test_an_import_can_be_stopped(qtbot, with_library, films, tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    for n in range(120):
        pixels = np.random.default_rng(n).integers(0, 4000, (300, 300), dtype=np.uint16)
        data = film_dataset(pixels, bits=12, StudyInstanceUID=f"1.2.{n}")
        (many / f"{n}.dcm").write_bytes(to_bytes(data))
    imports, page = with_library.desk.imports, with_library.desk.worklist.page
    imports.bring([many])
    qtbot.waitUntil(lambda: page.bar.isVisible() and with_library.library.worklist().keys.size > 2)
    qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    idle(qtbot, with_library)
    assert not page.bar.isVisible()
    assert 2 < len(with_library.library.worklist()) < 120


def test_moved_films_are_found_again(qtbot, listed, films, tmp_path):
    new = tmp_path / "elsewhere"
    shutil.move(films[0].parent, new)
    desk = listed.desk.worklist
    desk.page.table.selectAll()
    desk.page.table.setFocus()
    qtbot.keyClick(desk.page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(listed.window.banner.isVisible)
    assert "no longer" in listed.window.banner.text
    assert listed.session.state.films == ()
    listed.desk.imports.find_moved(new)
    idle(qtbot, listed)
    desk.page.table.selectAll()
    qtbot.keyClick(desk.page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(listed.session.state.films) == 4)
