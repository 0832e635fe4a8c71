"""The size of the texts is changed while films, a comparison and a trend are open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from covid_desktop.ui.comparison_view import ComparisonWindow
from covid_desktop.ui.preferences import PreferencesDialog
from covid_desktop.ui.preferring import PreferenceDesk
from covid_desktop.ui.timeline_view import TrendWindow
from tests.gallery.stage import Stage


@pytest.fixture
def stage(tmp_path, qapp):
    with Stage(tmp_path) as made:
        made.open_demonstration()
        yield made


def _choose(stage, percent):
    """In Preferences, as a reader does it."""
    stage.window.findChild(PreferenceDesk).open()
    dialog = stage.dialog(PreferencesDialog)
    sizes = dialog.text_percent
    sizes.setCurrentIndex(sizes.findData(percent))
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    stage.settle()


def test_what_is_open_follows_the_size_of_the_texts_there_and_back(stage):
    desk = next(o for o in stage.window.children() if type(o).__name__ == "ComparisonDesk")
    desk.compare_films([opened.film.sha256 for opened in stage.session.state.films][:2])
    comparison = stage.dialog(ComparisonWindow)
    desk.trend.trigger()
    trend = stage.dialog(TrendWindow)
    words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert stage.window.toolbar.toolButtonStyle() is words
    plain, small = trend.canvas.drawing, trend.size()

    _choose(stage, 200)
    assert not comparison.panel.horizontalScrollBar().isVisible()
    assert comparison.panel.horizontalScrollBar().maximum() == 0
    assert trend.canvas.enlargement > 1.2
    assert trend.canvas.drawing is not plain
    room = trend.screen().availableGeometry().size()
    assert trend.width() <= room.width()
    assert trend.height() <= room.height()
    assert stage.window.toolbar.width() >= stage.window.toolbar.sizeHint().width()

    _choose(stage, 100)
    assert stage.window.toolbar.toolButtonStyle() is words
    assert trend.canvas.enlargement == 1
    assert trend.width() >= small.width()
    assert comparison.panel.horizontalScrollBar().maximum() == 0
