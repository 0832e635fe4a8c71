"""The worklist in the window: found as typed, opened, removed and brought back, imported."""

from __future__ import annotations

import shutil
import zipfile

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QMessageBox, QTableView

from covid_desktop.domain.model import ModelReference
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.worklist import WorklistOrder
from covid_desktop.ui import worklist_pictures, worklist_rows
from tests.benchmarks.library import fill

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


@pytest.fixture
def long_list(qtbot, with_library, tmp_path):
    """The worklist over a library of 700 studies with thumbnails."""
    desk = with_library.desk.worklist
    with_library.window.resize(1200, 700)
    desk.show_action.setChecked(True)
    folder = with_library.library.folder
    fill(folder, 700)
    with_library.library.use_model(ModelReference("benchmark", "1", "a" * 64))
    desk.find()
    qtbot.waitUntil(lambda: desk.rows.rowCount() == 700)
    idle(qtbot, with_library)
    return desk


def in_sight(table):
    last = table.rowAt(table.viewport().height() - 1)
    return range(table.rowAt(0), last + 1 if last >= 0 else table.model().rowCount())


class Paintings(QObject):
    """How many rows were still on their way at each painting of the table."""

    def __init__(self, desk):
        super().__init__(desk.page.table)
        self.desk, self.missing = desk, []
        desk.page.table.viewport().installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's
        if event.type() == QEvent.Type.Paint:
            rows = self.desk.rows
            missing = [n for n in in_sight(self.desk.page.table) if rows.row(n) is None]
            self.missing.append(len(missing))
        return False


def test_what_is_typed_is_found_from_the_top_and_painted_whole_at_once(qtbot, long_list):
    table, page = long_list.page.table, long_list.page
    table.scrollToBottom()
    qtbot.waitUntil(lambda: all(long_list.rows.row(n) for n in in_sight(table)))
    assert table.rowAt(0) > 600
    page.search.setFocus()
    before = long_list.rows.view
    paintings = Paintings(long_list)
    qtbot.keyClicks(page.search, "2")
    qtbot.waitUntil(lambda: long_list.rows.view is not before)
    qtbot.waitUntil(lambda: len(paintings.missing) > 0)
    assert table.rowAt(0) == 0
    assert set(paintings.missing) == {0}


def test_news_of_the_library_leave_the_list_where_it_was_scrolled(qtbot, long_list):
    table = long_list.page.table
    table.scrollToBottom()
    place = table.verticalScrollBar().value()
    before = long_list.rows.view
    long_list.find()
    qtbot.waitUntil(lambda: long_list.rows.view is not before)
    assert table.verticalScrollBar().value() == place > 0


def test_a_wheel_finds_its_rows_there(qtbot, long_list):
    table = long_list.page.table
    paintings = Paintings(long_list)
    place = QPointF(table.viewport().rect().center())
    for _step in range(60):
        turn = QWheelEvent(
            place, table.viewport().mapToGlobal(place), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(table.viewport(), turn)
        count = len(paintings.missing)
        qtbot.waitUntil(lambda n=count: len(paintings.missing) > n)
        qtbot.waitUntil(lambda: not long_list.rows._asked)
    assert table.rowAt(0) > 100
    assert sum(paintings.missing) == 0


def test_rows_and_pictures_let_go_come_again(qtbot, long_list, monkeypatch):
    monkeypatch.setattr(worklist_rows, "_MOST_ROWS", 120)
    monkeypatch.setattr(worklist_pictures, "_MOST", 40)
    table, rows = long_list.page.table, long_list.rows
    column = next(n for n, c in enumerate(rows.columns) if c.order is WorklistOrder.NAME)

    def is_whole():
        cells = [rows.index(n, column) for n in in_sight(table)]
        return all(cell.data(Qt.ItemDataRole.DecorationRole) is not None for cell in cells)

    for place in (0, 350, 699, 0):
        table.scrollTo(rows.index(place, 0))
        qtbot.waitUntil(is_whole)
    assert len(rows._rows) <= 120


def test_a_study_that_has_gone_is_not_asked_for_again_and_again(qtbot, long_list):
    rows, asked = long_list.rows, []
    fetch = rows._fetch
    rows._fetch = lambda number: (asked.append(number), fetch(number))
    view = rows.view
    gone = [int(key) for key in view.keys[610:613]]
    with long_list._link.library._database.writing() as db:
        db.execute(f"DELETE FROM worklist WHERE study IN ({', '.join(map(str, gone))})")
    long_list.page.table.scrollTo(rows.index(611, 0), QTableView.ScrollHint.PositionAtTop)
    qtbot.waitUntil(lambda: rows.row(615) is not None and rows.row(620) is not None)
    for _turn in range(20):
        long_list.page.table.viewport().repaint()
        QCoreApplication.processEvents()
    assert rows.row(611) is None
    assert asked.count(611 // worklist_rows.PAGE) == 1


def test_pictures_passed_by_are_not_fetched(qtbot):
    wished = []
    pictures = worklist_pictures.WorklistPictures(wished.append)
    for number in range(500):
        assert pictures.of(f"film {number}", number) is None
    assert wished == [("film 0",)]
    assert pictures.show({"film 0": np.zeros((8, 8), np.uint8)}) == [0]
    assert pictures.of("film 0", 0) is not None
    # Of all that were passed by meanwhile, the last are in sight.
    assert len(wished) == 2
    assert len(wished[1]) < 100
    assert wished[1][-1] == "film 499"
    pictures.show({})
    assert pictures.of("film 499", 499) is None
    assert len(wished) == 2, "what has no picture is not asked for again"
