"""Keys, menus and several films at once, in the whole window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from stand_ins import write_film

from covid_desktop.domain.film import VOIWindow
from covid_desktop.domain.measuring import MarkKind, MarkSheet
from covid_desktop.imaging.orientation import Orientation
from covid_desktop.imaging.presets import ChestPreset
from covid_desktop.ui import standing
from covid_desktop.ui.hands import Tool

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def window(qtbot, built, tmp_path):
    built.window.open_paths([write_film(tmp_path / f"{n}.png", n) for n in range(3)])
    qtbot.waitUntil(
        lambda: len(built.session.state.films) == 3 and not built.session.is_busy, timeout=60_000
    )
    built.window.activateWindow()
    qtbot.waitUntil(built.window.film_view.hasFocus)
    return built.window


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.film_view, key, modifier)


def name(view):
    return view.film.path.name if view.film else None


def pixels(view):
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return rows[:, : picture.width()].copy()


def test_rotate_and_flip_by_keys(window):
    view = window.film_view
    press(window, Qt.Key.Key_R, ALT)
    assert view.look.orientation == Orientation(1)
    assert "ROTATED 90°" in view.accessibleDescription()
    press(window, Qt.Key.Key_F, ALT)
    assert "FLIPPED: SIDE MARKS ARE MIRRORED" in view.accessibleDescription()
    press(window, Qt.Key.Key_F, ALT)
    press(window, Qt.Key.Key_L, ALT)
    assert view.look.orientation == Orientation()
    assert "ROTATED" not in view.accessibleDescription()


def test_a_turned_film_is_the_film_turned(window):
    view = window.film_view
    view.set_overlay_text(False)
    view.one_to_one()
    view.clearFocus()
    upright = pixels(view)
    left, top = view.viewport.origin
    film = upright[top : top + view.film.rows, left : left + view.film.columns]
    view.flip()
    left, top = view.viewport.origin
    flipped = pixels(view)[top : top + view.film.rows, left : left + view.film.columns]
    away = slice(80, None)  # the badge lies above
    assert np.array_equal(flipped[away], film[:, ::-1][away])
    view.flip()
    view.turn(1)
    left, top = view.viewport.origin
    turned = pixels(view)[top : top + view.film.columns, left : left + view.film.rows]
    assert np.array_equal(turned[away], np.rot90(film, -1)[away])


def test_a_badge_says_that_the_film_is_turned_even_without_texts(window):
    view = window.film_view
    view.set_overlay_text(False)
    view.turn(2)
    turned = pixels(view)
    view.turn(2)
    assert turned[5:45, view.width() // 2 - 60 : view.width() // 2 + 60].max() > 150
    assert not np.array_equal(turned, pixels(view))


def test_a_turn_stays_with_its_film(window):
    press(window, Qt.Key.Key_F, ALT)
    press(window, Qt.Key.Key_PageDown)
    assert window.film_view.look.orientation == Orientation()
    press(window, Qt.Key.Key_PageUp)
    assert window.film_view.look.orientation.is_flipped
    press(window, Qt.Key.Key_Escape)
    assert window.film_view.look.orientation == Orientation()


def test_pan_follows_the_hand_on_a_turned_film(window):
    view = window.film_view
    view.turn(1)
    view.one_to_one()
    x, y = view.viewport.origin
    view.pan_by(QPointF(30, -20))
    assert view.viewport.origin == (x + 30, y - 20)


@pytest.mark.parametrize(
    ("key", "preset"),
    [
        (Qt.Key.Key_1, ChestPreset.LUNG),
        (Qt.Key.Key_2, ChestPreset.MEDIASTINUM),
        (Qt.Key.Key_3, ChestPreset.BONE),
        (Qt.Key.Key_4, ChestPreset.LINES),
    ],
)
def test_chest_windows_by_keys(window, key, preset):
    press(window, key, ALT)
    look = window.film_view.look
    assert look.voi.explanation == preset.value
    assert look.sharpened == (preset is ChestPreset.LINES)
    press(window, Qt.Key.Key_0)
    assert not window.film_view.look.sharpened


def test_sharpened_lines_stand_out(window):
    view = window.film_view
    view.choose_preset(ChestPreset.LINES)
    window.film_view.set_overlay_text(False)
    sharp = pixels(view).astype(int)
    plain = view.look
    view.set_look(type(plain)(plain.voi))
    assert np.abs(np.diff(sharp)).mean() > 1.2 * np.abs(np.diff(pixels(view).astype(int))).mean()


def test_window_values_are_typed(qtbot, window):
    press(window, Qt.Key.Key_W, SHIFT)
    panel = window.viewing.window_panel
    qtbot.waitUntil(panel.width_box.hasFocus)
    QTest.keyClicks(panel.width_box, "90")
    QTest.keyClick(panel.width_box, Qt.Key.Key_Return)
    QTest.keyClick(panel.width_box, Qt.Key.Key_Tab)
    panel.center_box.selectAll()
    QTest.keyClicks(panel.center_box, "70")
    QTest.keyClick(panel.center_box, Qt.Key.Key_Return)
    voi = window.film_view.look.voi
    assert (voi.width, voi.center) == (90, 70)
    assert voi.explanation == ""


def test_the_histogram_follows_the_film_and_moves_the_centre(qtbot, window):
    press(window, Qt.Key.Key_H)
    panel = window.viewing.window_panel
    qtbot.waitUntil(panel.histogram.isVisible)
    window.film_view.set_voi(VOIWindow(100, 50))
    assert panel.width_box.value() == 50
    before = panel.histogram.grab().toImage()
    QTest.mouseClick(
        panel.histogram,
        Qt.MouseButton.LeftButton,
        pos=QPoint(panel.histogram.width() // 2, 20),
    )
    assert window.film_view.look.voi.center != 100
    assert window.film_view.look.voi.width == 50
    assert panel.histogram.grab().toImage() != before
    press(window, Qt.Key.Key_H)
    assert not window.viewing.dock.isVisible()


def test_tools_by_keys(window):
    for key, tool in (
        (Qt.Key.Key_Z, Tool.ZOOM),
        (Qt.Key.Key_T, Tool.PAN),
        (Qt.Key.Key_M, Tool.MEASURE),
        (Qt.Key.Key_W, Tool.WINDOW),
    ):
        press(window, key)
        assert window.film_view.tool is tool
    press(window, Qt.Key.Key_C, SHIFT)
    assert window.film_view.marking.kind is MarkKind.CARDIOTHORACIC
    assert window.film_view.tool is Tool.MEASURE
    assert window.actions_.measure_tool.isChecked()


def test_the_zoom_tool_zooms_where_the_drag_began(window):
    view = window.film_view
    press(window, Qt.Key.Key_Z)
    scale, place = view.viewport.scale_x, view.viewport.to_film(150, 150)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    QTest.mouseMove(view, QPoint(150, 110))
    QTest.mouseMove(view, QPoint(150, 60))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 60))
    assert view.viewport.scale_x > 1.3 * scale
    assert view.viewport.to_film(150, 150) == pytest.approx(place, abs=2)


def test_the_magnifier_shows_while_its_key_is_held(window):
    view = window.film_view
    plain = pixels(view)
    QTest.mouseMove(view, QPoint(200, 200))
    QTest.keyPress(view, Qt.Key.Key_G)
    assert not np.array_equal(pixels(view), plain)
    QTest.keyRelease(view, Qt.Key.Key_G)
    assert np.array_equal(pixels(view), plain)


def test_undo_by_keys_and_delete_spares_the_film(window):
    view = window.film_view
    press(window, Qt.Key.Key_M)
    press(window, Qt.Key.Key_Return)
    assert len(view.marking.sheet.marks) == 1
    press(window, Qt.Key.Key_Delete)
    assert view.marking.sheet == MarkSheet()
    assert len(window._session.state.films) == 3  # a chosen mark takes the key
    press(window, Qt.Key.Key_Z, CTRL)
    assert len(view.marking.sheet.marks) == 1
    press(window, Qt.Key.Key_Y, CTRL)
    assert view.marking.sheet == MarkSheet()
    press(window, Qt.Key.Key_Z, CTRL)
    press(window, Qt.Key.Key_M, SHIFT)
    assert view.marking.selected == 0
    press(window, Qt.Key.Key_Escape)
    assert view.marking.selected is None


def test_marks_come_back_with_their_film(window):
    press(window, Qt.Key.Key_M)
    press(window, Qt.Key.Key_Return)
    sheet = window.film_view.marking.sheet
    window.film_view.marking.select(None)
    press(window, Qt.Key.Key_PageDown)
    assert window.film_view.marking.sheet == MarkSheet()
    press(window, Qt.Key.Key_PageUp)
    assert window.film_view.marking.sheet == sheet


def test_two_and_four_films_at_once(window):
    press(window, Qt.Key.Key_2, CTRL | ALT)
    assert [name(v) for v in window.grid.views] == ["0.png", "1.png"]
    press(window, Qt.Key.Key_4, CTRL | ALT)
    assert [name(v) for v in window.grid.views] == ["0.png", "1.png", "2.png", None]
    assert all(v.isVisible() for v in window.grid.views)
    press(window, Qt.Key.Key_1, CTRL | ALT)
    assert [name(v) for v in window.grid.views] == ["0.png"]


def test_the_active_place_is_marked_and_takes_the_keys(qtbot, window):
    press(window, Qt.Key.Key_2, CTRL | ALT)
    other = window.grid.views[1]
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert window.film_view is other
    assert window.grid.tiles[1].property("active")
    assert not window.grid.tiles[0].property("active")
    assert window._session.state.shown.film.path.name == "1.png"
    press(window, Qt.Key.Key_I)
    assert [v.look.invert for v in window.grid.views] == [False, True]
    press(window, Qt.Key.Key_Tab, CTRL)
    assert window.film_view is window.grid.views[0]
    press(window, Qt.Key.Key_PageDown)  # the active one turns to the next film, alone
    press(window, Qt.Key.Key_PageDown)
    assert [name(v) for v in window.grid.views] == ["2.png", "1.png"]


def test_a_film_is_dragged_from_the_list_to_a_place(window):
    press(window, Qt.Key.Key_2, CTRL | ALT)
    rows = window.film_list.rows
    data = rows.mimeData([rows.index(rows.row_of(window._session.state.films[2].film.sha256))])
    tile = window.grid.tiles[1]
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), *args, keys)
    QApplication.sendEvent(tile, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(tile, QDropEvent(QPointF(50, 50), *args, keys))
    assert [name(v) for v in window.grid.views] == ["0.png", "2.png"]
    assert window.film_view is tile.view


def test_files_dropped_on_a_place_are_opened_by_the_window(qtbot, window, film_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film_file("other.png", 9)))])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    keys = Qt.KeyboardModifier.NoModifier
    tile = window.grid.tiles[0]
    QApplication.sendEvent(tile, QDragEnterEvent(QPoint(50, 50), *args, keys))
    QApplication.sendEvent(tile, QDropEvent(QPointF(50, 50), *args, keys))
    qtbot.waitUntil(lambda: name(window.film_view) == "other.png")


def test_a_closed_film_leaves_its_place(window):
    press(window, Qt.Key.Key_4, CTRL | ALT)
    QTest.mouseClick(window.grid.views[1], Qt.MouseButton.LeftButton)
    press(window, Qt.Key.Key_W, CTRL)
    shown = [name(v) for v in window.grid.views]
    assert "1.png" not in shown
    press(window, Qt.Key.Key_W, CTRL | SHIFT)
    assert window.start_view.isVisible()


def test_full_screen_and_back(qtbot, window):
    press(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.film_list.isVisible()
    assert not window.panel.isVisible()
    assert window.status.standing.isVisible()
    press(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert window.film_list.isVisible()
    assert window.panel.isVisible()


def test_a_film_in_a_window_of_its_own(qtbot, window):
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    (second,) = window.viewing.film_windows
    qtbot.waitExposed(second)
    assert name(second.view) == "0.png"
    labels = [label.text() for label in second.findChildren(QLabel)]
    assert standing.standing_sentence() in labels
    press(window, Qt.Key.Key_PageDown)
    assert name(second.view) == "0.png"
    QTest.mouseClick(second.view, Qt.MouseButton.LeftButton)
    window.actions_.invert.trigger()
    assert second.view.look.invert
    assert not window.film_view.look.invert
    press(window, Qt.Key.Key_PageUp)
    press(window, Qt.Key.Key_W, CTRL)
    assert not second.isVisible()
    assert not window.viewing.film_windows
    window.actions_.invert.trigger()
    assert window.film_view.look.invert


def test_our_actions_have_names_and_keys_that_nobody_else_has(window):
    actions = [*window.viewing.findChildren(QAction), *window.measuring.findChildren(QAction)]
    assert len(actions) > 25
    assert all(action.text() for action in actions)
    in_menus = set()
    menus = [a.menu() for a in window.menuBar().actions()]
    while menus:
        menu = menus.pop()
        in_menus |= set(menu.actions())
        menus += [a.menu() for a in menu.actions() if a.menu()]
    assert all(action in in_menus for action in actions if not action.menu())
