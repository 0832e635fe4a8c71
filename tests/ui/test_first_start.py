"""The first start asks once, by keyboard as well, and never goes on without an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from covid_desktop import __version__, app, paths
from covid_desktop.settings import Settings, load_settings, save_settings
from covid_desktop.ui import theme
from covid_desktop.ui.first_start import FirstStart
from covid_desktop.ui.notice import NOTICE_SINCE, Begin, is_due
from covid_desktop.ui.theme import apply_theme


@pytest.fixture
def page(qtbot, qapp, tmp_path):
    apply_theme(qapp)
    made = FirstStart(Settings(), tmp_path / "usual")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("accepted", "due"),
    [("", True), ("0.0.9", True), (NOTICE_SINCE, False), ("9.10.0", False), ("nonsense", True)],
)
def test_it_is_due_until_this_notice_was_accepted(accepted, due):
    assert is_due(Settings(accepted=accepted)) is due


def test_nothing_begins_before_the_notice_is_accepted(page, qtbot):
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.isVisible()
    qtbot.keyClick(page.accept_box, Qt.Key.Key_Space)
    qtbot.mouseClick(page.start_button, Qt.MouseButton.LeftButton)
    assert not page.isVisible()
    assert page.result() == FirstStart.DialogCode.Accepted
    assert page.settings() == Settings(accepted=__version__)


def test_by_keyboard_alone(page, qtbot):
    qtbot.waitUntil(page.accept_box.hasFocus)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    reached = set()
    for _ in range(8):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        reached.add(page.focusWidget())
    assert {page.library_place, page.quit_button, page.demonstration_button} <= reached
    qtbot.keyClick(page.demonstration_button, Qt.Key.Key_Space)
    assert page.begin is Begin.DEMONSTRATION
    assert page.result() == FirstStart.DialogCode.Accepted


def test_the_library_goes_where_the_reader_wants_it(page, qtbot, tmp_path):
    page.accept_box.setChecked(True)
    page.library_place.setText(str(tmp_path / "other" / "place"))
    page.start_button.click()
    assert page.settings().library_folder == str(tmp_path / "other" / "place")
    assert (tmp_path / "other" / "place").is_dir()


def test_a_folder_that_cannot_be_is_said_and_nothing_begins(page, tmp_path):
    (tmp_path / "file").write_text("no folder")
    page.accept_box.setChecked(True)
    for impossible in (str(tmp_path / "file"), "beside/the/program"):
        page.trouble.clear()
        page.library_place.setText(impossible)
        page.start_button.click()
        assert page.isVisible()
        assert page.trouble.text()


def _answer(act):
    """Do something with the page as soon as it stands on the screen."""

    def look():
        pages = [w for w in QApplication.topLevelWidgets() if isinstance(w, FirstStart)]
        shown = next((p for p in pages if p.isVisible()), None)
        act(shown) if shown else QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_what_was_accepted_is_remembered_and_not_asked_again(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "library_folder", lambda: tmp_path / "library")
    file = tmp_path / "settings.toml"
    save_settings(Settings(provider="cpu"), file)

    def accept(page):
        page.accept_box.setChecked(True)
        page.demonstration_button.click()

    _answer(accept)
    assert app._first_start(file) is Begin.DEMONSTRATION
    assert load_settings(file)[0] == Settings(provider="cpu", accepted=__version__)
    assert app._first_start(file) is Begin.EMPTY


@pytest.mark.parametrize(("percent", "is_dark"), [(150, False), (100, True)])
def test_at_first_the_page_is_as_the_desktop_is(qapp, tmp_path, monkeypatch, percent, is_dark):
    colours = theme.DARK if is_dark else theme.LIGHT
    chosen = theme.scheme
    monkeypatch.setattr(theme, "scheme", lambda n: colours if n == "system" else chosen(n))
    monkeypatch.setattr(app, "desktop_percent", lambda: percent)
    file, seen = tmp_path / "settings.toml", []

    def look(page):
        ground = page.grab().toImage().pixelColor(3, 3)
        seen.append((ground.lightness() < 128, page.accept_box.font().pointSizeF()))
        page.accept_box.setChecked(True)
        page.start_button.click()

    _answer(look)
    assert app._first_start(file) is Begin.EMPTY
    ((was_dark, points),) = seen
    assert was_dark is is_dark
    assert points == pytest.approx(10 * percent / 100)
    # What the reader sees from now on is as large; films are read in the dark.
    assert load_settings(file)[0].text_percent == percent
    theme.apply_theme(qapp)


def test_the_desktop_s_text_is_large_only_where_its_owner_made_it_so(qapp, monkeypatch):
    def percent(points):
        font = QFont()
        font.setPointSizeF(points)
        monkeypatch.setattr(theme.QFontDatabase, "systemFont", lambda _kind: font)
        return theme.desktop_percent()

    assert [percent(p) for p in (8, 9, 11, 16.5, 22, 40)] == [100, 100, 100, 150, 200, 200]


def test_who_does_not_accept_leaves_and_is_asked_again(qapp, qtbot, tmp_path):
    file = tmp_path / "settings.toml"
    _answer(lambda page: page.quit_button.click())
    assert app._first_start(file) is None
    assert not file.exists()
    assert is_due(replace(load_settings(file)[0]))


def test_another_language_makes_the_page_anew_and_accepts_nothing(qtbot, qapp, tmp_path):
    made = FirstStart(Settings(), tmp_path / "usual", ("de", "pl"))
    qtbot.addWidget(made)
    made.show()
    made.library_place.setText(str(tmp_path / "mine"))
    made.accept_box.setChecked(True)
    made.language.setCurrentIndex(made.language.findData("pl"))
    made.language.activated.emit(made.language.currentIndex())
    assert made.result() == FirstStart.ANEW
    again = made.settings()
    assert (again.language, again.accepted) == ("pl", "")
    assert again.library_folder == str(tmp_path / "mine")
