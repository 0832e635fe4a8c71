"""Preferences: what is changed holds, what makes no sense is said, models are examined first."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from stand_ins import REFERENCE, Answers

from covid_desktop import paths
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.reading import ReadyModel
from covid_desktop.settings import Settings
from covid_desktop.ui import shortcuts, theme
from covid_desktop.ui.preferences import PreferencesDialog, Surroundings
from covid_desktop.ui.preferring import PreferenceDesk
from covid_desktop.workstation import open_model

OTHER = replace(REFERENCE, name="other", sha256="ef" * 32)


class OtherAnswers(Answers):
    def assess(self, film):
        answer = super().assess(film)
        return replace(answer, model=OTHER)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def desk(qtbot, qapp, with_library, tmp_path, asked):
    def open_model(settings):
        asked.append(settings)
        return ReadyModel(OtherAnswers(), OTHER, "CPUExecutionProvider")

    made = PreferenceDesk(
        with_library.window, with_library.session, with_library.tasks, paths.models(),
        Surroundings(("de",), tmp_path, lambda: ["CPUExecutionProvider"]), open_model,
    )  # fmt: skip
    made.start()
    qtbot.waitUntil(lambda: with_library.session.model is not None)
    yield made
    theme.apply_theme(qapp, "dark")


@pytest.fixture
def dialog(desk) -> PreferencesDialog:
    desk.show_action.trigger()
    assert desk.dialog.isVisible()
    return desk.dialog


def ok(qtbot, dialog):
    button = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_changed_nothing_written(qtbot, dialog, with_library):
    ok(qtbot, dialog)
    assert not with_library.kept


def test_changes_are_kept_and_hold_at_once(qtbot, dialog, with_library):
    dialog.theme.setCurrentIndex(dialog.theme.findData("light"))
    dialog.copy.setChecked(True)
    qtbot.keyClicks(dialog.pattern, "{patient}_{date}")
    qtbot.keyClicks(dialog.hospital, "St. Elsewhere")
    qtbot.keyClicks(dialog.reader, "Dr A")
    ok(qtbot, dialog)
    kept = with_library.kept[-1]
    assert (kept.theme, kept.copy_films, kept.name_pattern) == ("light", True, "{patient}_{date}")
    assert (kept.hospital, kept.reader_name) == ("St. Elsewhere", "Dr A")
    assert with_library.window.palette().window().color().name() == theme.LIGHT.panel
    assert with_library.desk._ways().copy_in


def test_another_language_waits_for_the_next_start_whatever_is_open(
    qtbot, desk, dialog, with_library
):
    """No window is left half in one language, half in the other."""
    window, told = with_library.window, []
    with_library.session.told.connect(told.append)
    window.assessing.show_model_page()
    window.show_about()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    ok(qtbot, dialog)
    assert window.settings.language == "de"
    assert told == ["Kept. It holds from the next start on."]
    qtbot.waitUntil(lambda: desk.dialog is None)
    desk.show_action.trigger()
    titles = {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()}
    assert {"About the model", "About Covid Desktop", "Preferences"} <= titles
    assert desk.dialog.language.currentData() == "de"


def test_what_makes_no_sense_is_said(qtbot, dialog, with_library):
    qtbot.keyClicks(dialog.pattern, "{date}")
    ok(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.complaint.isVisible()
    assert dialog.tabs.currentIndex() == 1
    dialog.pattern.clear()
    dialog.folder.setText("somewhere")
    ok(qtbot, dialog)
    assert dialog.isVisible()
    assert not with_library.kept


def test_keys_can_be_changed_and_set_back(qtbot, desk, dialog, with_library):
    page, window = dialog.shortcut_page, with_library.window
    page.search.setText("invert")
    rows = [r for r in range(page.table.rowCount()) if not page.table.isRowHidden(r)]
    assert len(rows) == 1
    page.table.setCurrentCell(rows[0], 0)
    page.keys.setKeySequence(QKeySequence("W"))
    qtbot.mouseClick(page.set_button, Qt.MouseButton.LeftButton)
    assert page.clash.isVisibleTo(page)
    assert "W" in page.clash.text()
    page.keys.setKeySequence(QKeySequence("Ctrl+Alt+I"))
    qtbot.mouseClick(page.set_button, Qt.MouseButton.LeftButton)
    assert not page.clash.isVisibleTo(page)
    ok(qtbot, dialog)
    invert = window.actions_.invert
    assert invert.shortcut() == QKeySequence("Ctrl+Alt+I")
    assert json.loads(with_library.kept[-1].shortcuts) == {"invert": "Ctrl+Alt+I"}
    qtbot.waitUntil(lambda: desk.dialog is None)
    desk.open()
    page = desk.dialog.shortcut_page
    page.search.setText("invert")
    rows = [r for r in range(page.table.rowCount()) if not page.table.isRowHidden(r)]
    page.table.setCurrentCell(rows[0], 0)
    qtbot.mouseClick(page.reset_button, Qt.MouseButton.LeftButton)
    ok(qtbot, desk.dialog)
    assert invert.shortcut() == QKeySequence("I")


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"invert": 5}', '{"no such": "Q"}'])
def test_broken_keys_in_the_settings_do_no_harm(qtbot, desk, with_library, text):
    shortcuts.apply(with_library.window, text)
    assert with_library.window.actions_.invert.shortcut() == QKeySequence("I")


def test_a_model_file_that_broke_later_is_not_mended_by_reinstalling(tmp_path):
    broken = tmp_path / "mine.onnx"
    broken.write_bytes(b"no model any more")
    with pytest.raises(ModelUnavailable) as raised:
        open_model(Settings(model=str(broken)))
    assert "damaged" in raised.value.what
    assert "Preferences" in raised.value.advice
    assert "Reinstall" not in str(raised.value)


def test_a_broken_model_file_is_not_taken(qtbot, dialog, tmp_path):
    bad = tmp_path / "bad.onnx"
    bad.write_bytes(b"no model")
    dialog.model_page._examine(bad)
    qtbot.waitUntil(lambda: "damaged" in dialog.model_page.card.toPlainText())
    assert not dialog.model_page.use_button.isEnabled()


@pytest.mark.skipif(
    not (paths.models() / "classifier.onnx").is_file(), reason="no model has been trained here yet"
)
def test_a_model_is_examined_and_its_card_shown_before_it_is_taken(
    qtbot, dialog, with_library, film_file, asked
):
    with_library.window.open_paths([film_file()])
    qtbot.waitUntil(
        lambda: bool(with_library.session.state.films) and not with_library.session.is_busy
    )
    qtbot.waitUntil(lambda: with_library.tasks.is_idle)
    page = dialog.model_page
    assert REFERENCE.short in page._in_use.text()
    file = paths.models() / "classifier.onnx"
    page._examine(file)
    qtbot.waitUntil(page.use_button.isEnabled, timeout=120_000)
    text = page.card.toPlainText()
    assert "chest-film-classifier" in text
    # The same page as that of the model in use: hash, facts, figures with their intervals.
    assert REFERENCE.sha256 not in text
    assert "Hash of the model file" in text
    assert "95 % interval" in text
    qtbot.mouseClick(page.use_button, Qt.MouseButton.LeftButton)
    ok(qtbot, dialog)
    assert Path(with_library.kept[-1].model) == file
    qtbot.waitUntil(lambda: bool(asked) and asked[-1].model == str(file))
    session = with_library.session
    qtbot.waitUntil(lambda: not session.is_busy and with_library.tasks.is_idle)
    assert session.state.shown.answer.model == OTHER
    sha256 = session.state.shown.film.sha256
    kept = with_library.library.answers(sha256)
    assert [(k.model, k.is_old) for k in kept] == [(OTHER, False), (REFERENCE, True)]


def test_automatic_window_for_films_just_opened(qtbot, desk, with_library, film_file):
    with_library.window.change_settings(default_window="automatic")
    with_library.window.open_paths([film_file()])
    qtbot.waitUntil(lambda: with_library.window.film_view.look is not None)
    view = with_library.window.film_view
    first = view.look.voi
    view.reset()
    usual = view.look.voi
    view.automatic()
    assert first == view.look.voi != usual


def test_keys_are_kept_by_names_that_no_language_changes(qtbot, desk, with_library):
    window = with_library.window
    actions = shortcuts.editable(window)
    assert all(name == action.objectName() for name, action in actions.items())
    assert {"invert", "Viewing.zones", "WorklistDesk.show_action"} <= set(actions)
    # As an earlier version kept them, by the text of the moment.
    worklist = actions["WorklistDesk.show_action"]
    kept = json.dumps({"Worklist": "Ctrl+Alt+W", "invert": "Ctrl+Alt+I", "Gone": "X"})
    shortcuts.apply(window, kept)
    try:
        assert worklist.shortcut() == QKeySequence("Ctrl+Alt+W")
        assert actions["invert"].shortcut() == QKeySequence("Ctrl+Alt+I")
        page = shortcuts.ShortcutPage(window, kept)
        qtbot.addWidget(page)
        assert page.changed == {
            "WorklistDesk.show_action": "Ctrl+Alt+W", "invert": "Ctrl+Alt+I", "Gone": "X",
        }  # fmt: skip
    finally:
        shortcuts.apply(window, "{}")
    assert worklist.shortcut() == QKeySequence("Ctrl+L")
