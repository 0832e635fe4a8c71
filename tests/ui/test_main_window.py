"""The whole window with a stand-in model: what the reader does, and what the reader sees."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QTextBrowser,
)
from stand_ins import REFERENCE

from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.settings import Settings
from covid_desktop.ui import standing
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.session import ReadingSession, Trouble


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    action, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(200, 200), action, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(200, 200), action, data, buttons, keys)
    QApplication.sendEvent(widget, event)
    assert event.isAccepted()


def settled(qtbot, built, count):
    qtbot.waitUntil(
        lambda: len(built.session.state.films) == count and not built.session.is_busy,
        timeout=60_000,
    )


def test_the_empty_window_says_what_can_be_dropped(built):
    window = built.window
    assert window.start_view.isVisible()
    assert not window.film_list.isVisible()
    assert not window.panel.isVisible()
    words = " ".join(label.text() for label in window.start_view.findChildren(QLabel))
    for kind in ("DICOM", "PNG", "JPEG", "folders"):
        assert kind in words
    assert not window.actions_.invert.isEnabled()
    assert window.actions_.open_films.isEnabled()


def test_the_standing_sentence_is_always_in_sight(qtbot, built, film_file):
    def stands():
        label = built.window.status.standing
        return label.isVisible() and label.text() == standing.standing_sentence()

    assert stands()
    built.window.open_paths([film_file()])
    settled(qtbot, built, 1)
    assert stands()
    built.window.resize(built.window.minimumSize())
    assert stands()
    width = built.window.status.standing.sizeHint().width()
    assert built.window.status.standing.width() >= width


def test_dropped_films_are_shown_and_assessed(qtbot, built, film_file):
    drop(built.window, [film_file("1.png", 1), film_file("2.png", 2)])
    settled(qtbot, built, 2)
    window = built.window
    assert window.film_view.isVisible()
    assert window.film_view.film.path.name == "1.png"
    assert window.film_list.rows.rowCount() == 2
    words = window.panel.words
    assert "stand-in 0.1" in words
    assert "abababab" in words
    assert "CPU" in words
    assert "screening" in words
    assert " ms" in words
    assert "2 films" in window.windowTitle()
    assert "1.png" not in window.windowTitle()


def test_the_film_is_there_before_the_assessment(qtbot, built, answers, film_file):
    answers.gate.clear()
    drop(built.window, [film_file()])
    qtbot.waitUntil(lambda: built.window.film_view.film is not None)
    assert "Assessing" in built.window.panel.words
    answers.gate.set()
    settled(qtbot, built, 1)
    assert "Assessing" not in built.window.panel.words


def test_panel_and_film_never_speak_of_two_films(qtbot, built, answers, film_file):
    answers.gate.clear()
    built.window.open_paths(
        [film_file("dark.png", 1, level=60), film_file("light.png", 2, level=200)]
    )
    qtbot.waitUntil(lambda: len(built.session.state.films) == 2)
    built.session.step(1)
    answers.gate.set()
    settled(qtbot, built, 2)
    for _ in range(6):
        built.session.step(-1 if built.window.film_view.film.path.name == "light.png" else 1)
        shown = built.session.state.shown
        assert built.window.film_view.film is shown.film
        bars = built.window.panel.assessed.bars
        assert bars._assessment.film_sha256 == shown.film.sha256
        row = built.window.film_list.currentIndex().row()
        assert built.session.state.films[row] is shown


def test_refused_films_say_why_and_what_to_do(qtbot, built, answers, film_file):
    answers.refused = {"hand.png"}
    drop(built.window, [film_file("hand.png")])
    settled(qtbot, built, 1)
    words = built.window.panel.words
    assert "Refused" in words
    assert "frontal chest film" in words
    assert "Open a PA or AP film" in words
    assert "%" not in words


def test_unreadable_files_go_to_the_banner_and_nothing_else_changes(
    qtbot, built, film_file, tmp_path
):
    drop(built.window, [film_file("good.png")])
    settled(qtbot, built, 1)
    before = built.window.film_view.film
    bad = tmp_path / "notes.txt"
    bad.write_text("no film")
    drop(built.window, [bad])
    qtbot.waitUntil(built.window.banner.isVisible)
    assert "notes.txt" in built.window.banner.text
    assert built.window.film_view.film is before
    assert QApplication.activeModalWidget() is None
    qtbot.mouseClick(built.window.banner.dismiss_button, Qt.MouseButton.LeftButton)
    assert not built.window.banner.isVisible()


def test_several_unreadable_files_are_one_message_with_a_list(qtbot, built, film_file, tmp_path):
    bad = [tmp_path / f"bad{n}.png" for n in range(3)]
    for path in bad:
        path.write_bytes(b"nothing")
    drop(built.window, [*bad, *(film_file(f"{n}.png", n) for n in range(9))])
    qtbot.waitUntil(built.window.banner.isVisible)
    assert "3 of 12 files could not be opened." in built.window.banner.text
    qtbot.mouseClick(built.window.banner.details_button, Qt.MouseButton.LeftButton)
    dialog = next(d for d in built.window.findChildren(QDialog) if d.isVisible())
    assert not dialog.isModal()
    listing = dialog.findChild(QTextBrowser).toPlainText()
    assert all(path.name in listing for path in bad)
    dialog.close()
    settled(qtbot, built, 9)


def test_three_hundred_dropped_files_leave_the_window_alive(qtbot, built, film_file, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(290):
        film_file(f"many/{number:03}.png", number, size=(48, 40))
    for number in range(10):
        (folder / f"x{number}.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"\xff" * number)
    seen: list[str] = []
    built.session.progressed.connect(lambda _: seen.append(built.window.status.words))
    drop(built.window, [folder])
    settled(qtbot, built, 290)
    assert any(words.startswith("Opened ") and words.endswith(" of 300") for words in seen)
    assert built.window.status.words == ""
    assert "10 of 300" in built.window.banner.text
    assert built.window.film_list.rows.rowCount() == 290


def test_closing_the_window_during_work_neither_hangs_nor_crashes(qtbot, built, answers, film_file):
    answers.pause = 0.01
    files = [film_file(f"{n}.png", n, size=(600, 600)) for n in range(40)]
    drop(built.window, files)
    qtbot.waitUntil(lambda: len(built.session.state.films) >= 2)
    built.window.close()
    closing = threading.Thread(target=built.tasks.close)
    closing.start()
    closing.join(20)
    assert not closing.is_alive()
    count = len(built.session.state.films)
    QApplication.processEvents()
    assert len(built.session.state.films) == count
    assert len(built.kept) == 1


def test_ctrl_w_held_down_closes_thirty_films_that_are_still_coming(qtbot, built, film_file):
    """The window stays; nothing of what was closed comes back, and nothing is still assessed."""
    window, session = built.window, built.session
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    drop(window, [film_file(f"{n}.png", n) for n in range(30)])
    qtbot.waitUntil(lambda: len(session.state.films) >= 3)

    def held():
        QTest.sendKeyEvent(QTest.KeyAction.Click, window.focusWidget() or window, Qt.Key.Key_W, "",
                           Qt.KeyboardModifier.ControlModifier, 1)  # fmt: skip
        return not session.is_opening and not session.state.films

    qtbot.waitUntil(held, timeout=60_000)
    qtbot.waitUntil(lambda: built.tasks.is_idle and not session.is_busy)
    assert session.state.films == ()
    assert window.isVisible()
    assert window.start_view.isVisible()
    assert not window.banner.isVisible()
    drop(window, [film_file("1.png", 1)])
    settled(qtbot, built, 1)


def test_keys_do_what_the_menus_say(qtbot, built, film_file):
    window = built.window
    window.open_paths([film_file(f"{n}.png", n) for n in range(3)])
    settled(qtbot, built, 3)
    window.activateWindow()
    qtbot.waitUntil(window.film_view.hasFocus)
    view = window.film_view

    def press(key, modifier=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(view, key, modifier)

    press(Qt.Key.Key_I)
    assert view.look.invert
    press(Qt.Key.Key_Plus)
    assert view.look.scale is not None
    press(Qt.Key.Key_F)
    assert view.look.scale is None
    press(Qt.Key.Key_0)
    assert view.look.voi.explanation == "automatic"
    press(Qt.Key.Key_Escape)
    assert not view.look.invert
    press(Qt.Key.Key_A)
    assert view.attribution
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.scale_x == 1
    press(Qt.Key.Key_T)
    assert window.actions_.pan_tool.isChecked()
    press(Qt.Key.Key_W)
    assert window.actions_.window_tool.isChecked()
    press(Qt.Key.Key_PageDown)
    assert view.film.path.name == "1.png"
    press(Qt.Key.Key_Down)
    assert view.film.path.name == "2.png"
    press(Qt.Key.Key_PageUp)
    assert view.film.path.name == "1.png"
    press(Qt.Key.Key_Space)
    assert not view.overlay_text
    assert not window.actions_.overlay_text.isChecked()
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert len(built.session.state.films) == 2
    press(Qt.Key.Key_Delete)
    assert len(built.session.state.films) == 1
    press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert built.session.state.films == ()
    assert window.start_view.isVisible()


def test_arrow_keys_in_the_list_show_films(qtbot, built, film_file):
    built.window.open_paths([film_file(f"{n}.png", n) for n in range(3)])
    settled(qtbot, built, 3)
    built.window.film_list.setFocus()
    qtbot.keyClick(built.window.film_list, Qt.Key.Key_Down)
    assert built.window.film_view.film.path.name == "1.png"
    qtbot.keyClick(built.window.film_list, Qt.Key.Key_Space)
    assert not built.window.film_view.overlay_text


def test_the_demonstration_is_one_click_away(qtbot, built):
    qtbot.mouseClick(built.window.start_view.demonstration_button, Qt.MouseButton.LeftButton)
    settled(qtbot, built, 1)
    assert built.window.film_view.film.path.name == "demo.png"


def test_without_a_model_the_window_says_so(qtbot, qapp, tasks, film_file, tmp_path):
    def open_model():
        raise ModelUnavailable("no-model", "There is no model here.", "Install one.")

    session = ReadingSession(tasks, open_model)
    window = MainWindow(session, Settings(), tmp_path, lambda _: None)
    qtbot.addWidget(window)
    window.show()
    session.start()
    window.open_paths([film_file()])
    qtbot.waitUntil(lambda: bool(session.state.films) and not session.is_busy)
    assert "There is no model here." in window.banner.text
    assert "Not assessed" in window.panel.words
    assert "Install one." in window.panel.words
    assert window.film_view.film is not None


def test_about_tells_version_model_and_licence(qtbot, built):
    qtbot.waitUntil(lambda: built.session.model is not None)
    built.window.show_about()
    dialog = next(d for d in built.window.findChildren(QDialog) if d.isVisible())
    words = dialog.findChild(QTextBrowser).toPlainText()
    for part in ("Covid Desktop", REFERENCE.sha256, "Apache", standing.standing_sentence()):
        assert part in words
    dialog.close()
    built.window.show_shortcuts()
    dialog = next(d for d in built.window.findChildren(QDialog) if d.isVisible())
    words = dialog.findChild(QTextBrowser).toPlainText()
    for part in ("Ctrl+O", "Wheel", "Invert", "Space"):
        assert part in words
    dialog.close()


def test_the_window_remembers_its_place(qtbot, built, session, tmp_path):
    built.window.resize(785, 600)  # the test screen has 800 by 800
    built.window.film_view.set_overlay_text(False)
    built.window.close()
    (kept,) = built.kept
    again = MainWindow(session, kept, tmp_path, lambda _: None)
    qtbot.addWidget(again)
    assert not again.film_view.overlay_text
    assert again.size() == built.window.size()


@pytest.mark.parametrize("text", ["", "no base64!", "AAAA"])
def test_odd_settings_do_no_harm(qtbot, session, tmp_path, text):
    window = MainWindow(
        session, Settings(window_geometry=text, splitter=text), tmp_path, lambda _: None
    )
    qtbot.addWidget(window)
    window.show()
    assert window.isVisible()


def test_everything_has_a_name_and_a_place_in_the_menus(built):
    window = built.window
    for widget in (window.film_view, window.panel, window.film_list, window.banner):
        assert widget.accessibleName()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName() or button.toolTip()
    in_menus = {action for menu in window.menuBar().actions() for action in menu.menu().actions()}
    ours = list(window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly))
    assert len(ours) > 20
    assert all(action in in_menus for action in ours)


def test_no_two_actions_share_a_key(built):
    keys = [
        key.toString()
        for action in built.window.findChildren(QAction)
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_troubles_gather_until_they_are_dismissed(built):
    banner = built.window.banner
    reason = Reason("a", "It broke.", "Mend it.")
    banner.add([Trouble(reason, "1.png")], 1)
    assert banner.text == "1.png: It broke.\nMend it."
    banner.add([Trouble(reason, "2.png")], 5)
    assert banner.text.startswith("2 of 6 files could not be opened.")
    banner.add([Trouble(Reason("b", "The model is gone.", "Install it."))], 0)
    assert banner.text.startswith("The model is gone.")
    assert banner.details_text().count("It broke.") == 2
    banner.dismiss()
    assert banner.text == ""


def test_a_note_is_not_covered_by_the_name_of_the_model(qtbot, built):
    line = built.window.status
    built.window.resize(1360, 860)
    line.tell("Kept.")
    assert line._model.isVisible()
    line.tell(
        "A note that says much more than the line at the foot of the window has room for. " * 2
    )
    qtbot.waitUntil(lambda: not line._model.isVisible())
    assert line.standing.isVisible()
    line.clearMessage()
    qtbot.waitUntil(line._model.isVisible)
