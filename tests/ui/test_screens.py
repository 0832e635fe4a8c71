"""True size on each screen, and windows that come back where they stood."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from made_dicom import film_dataset, phantom, to_bytes
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from stand_ins import write_film

from covid_desktop.domain.film import PixelSpacing
from covid_desktop.settings import Settings
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.screens import (
    Layout,
    in_sight,
    layout_of,
    pixel_size,
    screen_key,
    set_key,
    with_layout,
    with_pixel,
)
from covid_desktop.ui.true_size import CARD_MM, ScreenDialog, size_words

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot, built, tmp_path):
    """Opens files in the window, and waits until they are there."""

    def do(*files):
        built.window.open_paths(list(files))
        qtbot.waitUntil(
            lambda: len(built.session.state.films) == len(files) and not built.session.is_busy
        )
        return built.window

    return do


def dicom_film(folder, name="film.dcm", **attributes):
    path = folder / name
    path.write_bytes(to_bytes(film_dataset(phantom(400, 360), **attributes)))
    return path


def at_true_size(window):
    QTest.keyClick(window.film_view, Qt.Key.Key_2, CTRL)
    view = window.film_view
    return view.look.size_words(screen_key(view.screen()))


def film_mm_on_screen(view, film_columns):
    """How long a part of the film is on the screen, in mm of the screen as the system says it."""
    port = view.viewport
    (left, _), (right, _) = port.to_device(0, 0), port.to_device(film_columns, 0)
    screen = view.screen()
    device = screen.size().width() * screen.devicePixelRatio()
    return (right - left) * screen.physicalSize().width() / device


def test_one_millimetre_of_the_film_is_one_of_the_screen(opened, tmp_path):
    window = opened(dicom_film(tmp_path, PixelSpacing=[0.2, 0.2]))
    assert at_true_size(window) == "True size (screen not measured)"
    assert film_mm_on_screen(window.film_view, 100) == pytest.approx(20.0, rel=1e-6)
    QTest.keyClick(window.film_view, Qt.Key.Key_Plus)
    assert not window.film_view.look.size_words(screen_key(window.film_view.screen()))


def test_a_measured_screen_counts_before_what_the_system_says(opened, tmp_path):
    window = opened(dicom_film(tmp_path, PixelSpacing=[0.2, 0.2]))
    screen = window.film_view.screen()
    window.change_settings(screens=with_pixel("{}", screen, 0.1))
    assert at_true_size(window) == "True size"
    assert window.film_view.viewport.scale_x == pytest.approx(2.0)
    assert pixel_size(screen, with_pixel(window.settings.screens, screen, None)).mm != 0.1


def test_the_caption_is_on_the_film_and_only_at_true_size(opened, tmp_path):
    window = opened(dicom_film(tmp_path, ImagerPixelSpacing=[0.2, 0.2]))
    window.viewing.set_overlay_text(False)
    before = window.film_view.grab().toImage()
    assert at_true_size(window).startswith("True size at the detector; inside the patient")
    with_caption = window.film_view.grab().toImage()
    window.film_view.set_look(replace(window.film_view.look, size_note=None))
    without = window.film_view.grab().toImage()
    assert before != with_caption != without


def test_a_film_without_a_scale_says_so_and_stays_as_it_is(opened, film_file):
    window = opened(film_file())
    before = window.film_view.look
    assert not at_true_size(window)
    assert window.film_view.look == before
    assert "does not say how large it is" in window.status.currentMessage()


def test_a_film_calibrated_by_hand_has_a_true_size(opened, film_file):
    window = opened(film_file())
    book, sha256 = window.grid.book, window.film_view.film.sha256
    sheet = replace(book.sheet(sha256), calibration=PixelSpacing(0.5, 0.5, "calibrated by hand"))
    book.edit(sha256, sheet, "calibrate")
    assert at_true_size(window).startswith("True size")
    assert film_mm_on_screen(window.film_view, 10) == pytest.approx(5.0, rel=1e-6)


def test_each_provenance_has_words_of_its_own(qapp):
    size = pixel_size(qapp.primaryScreen(), "{}")
    kinds = ("mm at detector", "mm, magnification estimated", "mm at scanner", "mm")
    assert len({size_words(PixelSpacing(1, 1, kind), size) for kind in kinds}) == 4
    assert all("not measured" in size_words(PixelSpacing(1, 1, kind), size) for kind in kinds)


def test_the_screen_is_measured_by_keys_with_a_card(qtbot, opened, tmp_path):
    window = opened(dicom_film(tmp_path, PixelSpacing=[0.2, 0.2]))
    at_true_size(window)
    window.viewing.true_size.measure.trigger()
    dialog = window.findChild(ScreenDialog)
    before = dialog.slider.value()
    line = dialog.line.grab().toImage()
    for _ in range(7):
        QTest.keyClick(dialog.slider, Qt.Key.Key_Right)
    assert dialog.slider.value() == before + 7
    assert dialog.line.grab().toImage() != line
    dialog.accept()
    assert pixel_size(window.film_view.screen(), window.settings.screens).is_measured
    # The film follows at once, and its caption no longer doubts the screen.
    scale = 0.2 / (CARD_MM / (before + 7))
    assert window.film_view.viewport.scale_x == pytest.approx(scale, rel=1e-6)
    assert window.film_view.look.size_words(screen_key(window.film_view.screen())) == "True size"
    window.viewing.true_size.measure.trigger()
    again = window.findChildren(ScreenDialog)[-1]
    assert again.slider.value() == before + 7
    again.reset.click()
    again.accept()
    assert json.loads(window.settings.screens) == {}


def test_the_line_is_as_long_as_it_says(qtbot, qapp, opened, film_file):
    window = opened(film_file())
    dialog = ScreenDialog(window.screen(), "{}", window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.slider.setValue(321)
    row = dialog.line.grab().toImage()
    dark = [x for x in range(row.width()) if QColor(row.pixel(x, 5)).lightness() < 60]
    assert dark[-1] - dark[0] == pytest.approx(321, abs=1.5)


@pytest.mark.parametrize("kept", ["", "[]", "not json", '{"x": 3}', '{"x": {"tiles": 7}}'])
def test_damaged_settings_are_no_layout_and_no_size(qapp, kept):
    screen = qapp.primaryScreen()
    assert layout_of(kept, "x") in (None, Layout())
    assert not pixel_size(screen, kept).is_measured
    assert layout_of(with_layout(kept, "x", Layout(tiles=(1, 2))), "x").tiles == (1, 2)


def test_layouts_of_sets_of_screens_do_not_mix_and_do_not_grow():
    kept = "{}"
    for number in range(40):
        kept = with_layout(kept, f"set {number}", Layout(geometry=str(number)))
    assert layout_of(kept, "set 39").geometry == "39"
    assert layout_of(kept, "set 1") is None
    assert len(json.loads(kept)) < 20


def test_windows_and_tiles_come_back_where_they_were(qtbot, built, opened, tmp_path, session):
    window = opened(write_film(tmp_path / "a.png", 1), write_film(tmp_path / "b.png", 2))
    window.setGeometry(QRect(3, 30, 790, 500))
    window.viewing.tilings[1, 2].trigger()
    QTest.keyClick(window.film_view, Qt.Key.Key_N, CTRL | SHIFT)
    (second,) = window.viewing.film_windows
    second.setGeometry(QRect(140, 160, 333, 222))
    place = second.geometry()
    window.close()
    qtbot.waitUntil(lambda: not window.viewing.film_windows)  # they do not stay behind alone
    kept = built.kept[-1]
    assert layout_of(kept.layouts, set_key()).tiles == (1, 2)

    another = MainWindow(session, kept, tmp_path, built.kept.append)
    qtbot.addWidget(another)
    another.show()
    qtbot.waitExposed(another)
    assert another.geometry() == window.geometry()
    assert another.grid.shape == (1, 2)
    assert another.viewing.tilings[1, 2].isChecked()
    another.viewing.open_in_new_window()
    (again,) = another.viewing.film_windows
    qtbot.waitUntil(lambda: again.geometry() == place)
    again.setGeometry(QRect(50, 60, 401, 302))
    moved = again.geometry()
    again.close()
    another.viewing.open_in_new_window()
    qtbot.waitUntil(lambda: another.viewing.film_windows[0].geometry() == moved)
    another.close()


def test_another_set_of_screens_brings_its_own_layout(qtbot, built, monkeypatch):
    window = built.window
    layouts = window.viewing.layouts
    window.setGeometry(QRect(5, 25, 781, 490))
    here = window.geometry()
    layouts.settings()
    # The second screen goes, and the system squeezes the window; then it comes back.
    monkeypatch.setattr("covid_desktop.ui.layout_keeping.set_key", lambda: "one screen less")
    layouts.follow_screens()
    window.setGeometry(QRect(0, 20, 800, 600))
    layouts.settings()
    monkeypatch.undo()
    layouts.follow_screens()
    assert window.geometry() == here


def test_a_window_whose_screen_has_gone_comes_back_into_sight(qtbot, opened, tmp_path, monkeypatch):
    window = opened(dicom_film(tmp_path))
    window.viewing.open_in_new_window()
    film_window = window.viewing.film_windows[0]
    room = film_window.screen().availableGeometry()
    film_window.resize(360, 220)
    film_window.move(room.right() - 40, 100)
    stays = window.frameGeometry()
    monkeypatch.setattr("covid_desktop.ui.layout_keeping.set_key", lambda: "one screen less")
    window.viewing.layouts.follow_screens()
    qtbot.waitUntil(lambda: room.contains(film_window.frameGeometry()))
    assert film_window.size() == QSize(360, 220)
    assert window.frameGeometry() == stays


@pytest.mark.parametrize(
    ("frame", "wanted"),
    [
        (QRect(100, 100, 400, 300), QRect(100, 100, 400, 300)),
        (QRect(-150, 100, 400, 300), QRect(-150, 100, 400, 300)),  # so wished: half is in sight
        (QRect(1000, 300, 800, 500), QRect(1000, 300, 800, 500)),  # over two screens
        (QRect(5000, 100, 400, 300), QRect(880, 100, 400, 300)),
        (QRect(2200, 900, 400, 300), QRect(2160, 700, 400, 300)),
        (QRect(100, 2000, 3000, 2000), QRect(0, 0, 1280, 1000)),
    ],
)
def test_where_a_window_comes_into_sight(frame, wanted):
    rooms = [QRect(0, 0, 1280, 1000), QRect(1280, 0, 1280, 1000)]
    assert in_sight(frame, rooms) == wanted
    assert in_sight(frame, []) == frame


def test_settings_of_old_are_still_understood(qtbot, session, tmp_path):
    """Before layouts were kept there was one geometry for all screens."""
    first = MainWindow(session, Settings(), tmp_path, lambda _s: None)
    qtbot.addWidget(first)
    first.setGeometry(QRect(7, 27, 785, 495))
    old = Settings(**{k: v for k, v in first.kept_on_closing().items() if k != "layouts"})
    second = MainWindow(session, old, tmp_path, lambda _s: None)
    qtbot.addWidget(second)
    second.show()
    assert np.allclose(second.geometry().getRect(), first.geometry().getRect(), atol=1)
