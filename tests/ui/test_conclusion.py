"""The reader's own conclusion: typed, signed, kept with the study, never lost on the way."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from covid_desktop.domain.conclusion import RSNACategory, SeverityAgreement
from covid_desktop.domain.measuring import Mark, MarkKind, MarkSheet
from covid_desktop.library.study_library import StudyLibrary


@pytest.fixture
def two(qtbot, with_library, film_file):
    with_library.window.open_paths([film_file("1.png", 1), film_file("2.png", 2)])
    qtbot.waitUntil(
        lambda: (
            len(with_library.session.state.films) == 2
            and not with_library.session.is_busy
            and with_library.tasks.is_idle
        )
    )
    return with_library


def test_signed_it_stands_with_the_study_and_in_the_worklist(qtbot, two):
    panel = two.desk.conclusion.panel
    assert panel.isVisible()
    assert not panel.sign_button.isEnabled()
    panel.category.setFocus()
    qtbot.keyClick(panel.category, Qt.Key.Key_Down)
    assert not panel.sign_button.isEnabled()
    qtbot.keyClicks(panel.reader, "Dr A")
    panel.severity.setCurrentIndex(2)
    panel.total.setValue(7)
    qtbot.keyClicks(panel.text, "Worse than said")
    qtbot.mouseClick(panel.sign_button, Qt.MouseButton.LeftButton)
    sha256 = two.session.state.shown.film.sha256
    qtbot.waitUntil(lambda: len(two.library.conclusions(sha256)) == 1)
    (kept,) = two.library.conclusions(sha256)
    assert (kept.reader, kept.category, kept.severity) == (
        "Dr A", RSNACategory.TYPICAL, SeverityAgreement.DISAGREE,
    )  # fmt: skip
    assert (kept.text, kept.total) == ("Worse than said", 7)
    qtbot.waitUntil(panel.last.isVisible)
    for words in ("Typical", "Worse than said", "7 of 18", "Dr A"):
        assert words in panel.last.text()
    assert panel.text.toPlainText() == ""
    assert two.window.settings.reader_name == "Dr A"
    (row,) = [r for r in two.library.worklist().page(0, 9) if r.sha256 == sha256]
    assert row.category == "typical"


def test_what_is_typed_stays_with_its_film_until_it_is_signed(qtbot, two):
    panel, session = two.desk.conclusion.panel, two.session
    qtbot.keyClicks(panel.text, "half a sentence")
    session.step(1)
    assert panel.text.toPlainText() == ""
    session.step(-1)
    assert panel.text.toPlainText() == "half a sentence"


def test_signed_it_is_kept_though_the_window_is_closed_before_a_worker_is_free(qtbot, two):
    """As while a large folder is imported and assessed: both workers are busy."""
    gate, started = threading.Event(), threading.Semaphore(0)

    def busy() -> None:
        started.release()
        gate.wait(30)

    for _worker in range(2):
        two.tasks.run(busy, lambda _: None)
    for _worker in range(2):
        assert started.acquire(timeout=30)
    panel, folder = two.desk.conclusion.panel, two.library.folder
    shown = two.session.state.shown.film
    qtbot.keyClicks(panel.reader, "Dr A")
    qtbot.keyClick(panel.category, Qt.Key.Key_Down)
    qtbot.mouseClick(panel.sign_button, Qt.MouseButton.LeftButton)
    sheet = MarkSheet((Mark(MarkKind.LENGTH, ((1, 1), (9, 9))),))
    two.window.grid.book.edit(shown.sha256, sheet, "length")
    two.window.close()
    threading.Timer(0.05, gate.set).start()
    two.tasks.close()
    two.desk.link.close()
    with StudyLibrary(folder) as again:
        assert [c.reader for c in again.conclusions(shown.sha256)] == ["Dr A"]
        assert len(again.measurements(shown.sha256)) == 1


def _button(question, role):
    return next(b for b in question.buttons() if question.buttonRole(b) is role)


def test_what_is_typed_and_not_signed_does_not_go_without_a_word(qtbot, two):
    panel, session, window = two.desk.conclusion.panel, two.session, two.window
    first = session.state.shown.film.sha256
    qtbot.keyClicks(panel.text, "half a sentence")
    session.step(1)
    assert session.state.shown.film.sha256 != first
    assert not window.close()
    question = two.desk.conclusion.question
    assert question.isVisible()
    assert window.isVisible()
    # Escape goes back, to the film on which it was typed.
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: two.desk.conclusion.question is None)
    assert session.state.shown.film.sha256 == first
    assert panel.text.toPlainText() == "half a sentence"
    # Closed, the film keeps it for when it is opened again: it is asked about too.
    session.close_shown()
    assert not window.close()
    question = two.desk.conclusion.question
    role = QMessageBox.ButtonRole.DestructiveRole
    qtbot.mouseClick(_button(question, role), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_nothing_typed_or_all_signed_nothing_is_asked(qtbot, two):
    panel, window = two.desk.conclusion.panel, two.window
    qtbot.keyClicks(panel.reader, "Dr A")  # a name alone is no conclusion
    assert two.desk.conclusion._unsigned() == []
    qtbot.keyClicks(panel.text, "signed at once")
    panel.category.setCurrentIndex(1)
    assert len(two.desk.conclusion._unsigned()) == 1
    qtbot.mouseClick(panel.sign_button, Qt.MouseButton.LeftButton)
    assert window.close()
    assert two.desk.conclusion.question is None


def test_letters_typed_are_no_shortcuts(qtbot, two):
    window, panel = two.window, two.desk.conclusion.panel
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.text.setFocus()
    inverted = window.film_view.look.invert
    qtbot.keyClicks(panel.text, "with air")
    assert panel.text.toPlainText() == "with air"
    assert window.film_view.look.invert == inverted


def test_hidden_and_shown_with_the_assessment(qtbot, two):
    desk, window = two.desk.conclusion, two.window
    desk.show_action.trigger()
    assert not desk.panel.isVisible()
    assert desk.side.isVisible()
    window.actions_.panel.trigger()
    assert not desk.side.isVisible()
    desk.show_action.trigger()
    assert desk.panel.isVisible()
    two.desk.worklist.show_action.trigger()
    assert not desk.side.isVisible()
    two.desk.worklist.show_action.trigger()
    assert desk.panel.isVisible()


def test_in_a_low_window_the_statement_comes_first_and_the_fields_are_a_click_away(qtbot, two):
    panel, window = two.desk.conclusion.panel, two.window
    window.resize(window.width(), 768)
    window.change_settings(conclusion="")
    two.desk.conclusion._place()
    qtbot.waitUntil(lambda: not panel.category.isVisible())
    assert panel.height() < 80
    qtbot.mouseClick(panel.heading, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.category.isVisible)
    assert panel.height() > 150
    assert window.settings.conclusion == "open"
    # So it stays, however low the window is.
    two.desk.conclusion._place()
    assert panel.is_open
    panel.heading.setFocus()
    qtbot.keyClick(panel.heading, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not panel.category.isVisible())
    assert window.settings.conclusion == "folded"


def test_what_was_signed_is_seen_also_where_the_fields_are_not(qtbot, two):
    panel = two.desk.conclusion.panel
    panel.reader.setText("Dr A")
    panel.category.setCurrentIndex(1)
    panel.fold_wished.emit(False)
    panel.sign_button.click()
    qtbot.waitUntil(panel.last.isVisible)
    qtbot.waitUntil(lambda: panel.last.geometry().bottom() < panel.height())
    assert not panel.category.isVisible()
