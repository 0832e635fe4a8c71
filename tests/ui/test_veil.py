"""Look first: nothing that the model states is in sight before the reader asks for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.domain.conclusion import Conclusion, RSNACategory
from covid_desktop.library.worklist import WorklistOrder
from covid_desktop.ui import wording
from covid_desktop.ui.comparison_view import ComparisonWindow
from covid_desktop.ui.timeline_view import TrendWindow
from tests.gallery.stage import Stage

# What a statement consists of, wherever it stands.
STATEMENTS = {wording.finding_text(finding) for finding in (*FindingClass, None)}


@pytest.fixture
def stage(tmp_path, qapp):
    with Stage(tmp_path) as made:
        made.window.assessing.reader_first.setChecked(True)
        made.open_demonstration()
        yield made


def _seen(window) -> str:
    """All texts in sight, also those of lists and tables."""
    words = [part.text() for part in window.findChildren(QLabel) if part.isVisible()]
    words += [p.toPlainText() for p in window.findChildren(QTextEdit) if p.isVisible()]
    return "\n".join(words)


def _rows(model) -> list[str]:
    return [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(len(getattr(model, "columns", [0])))
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
                     Qt.ItemDataRole.ToolTipRole)
    ]  # fmt: skip


def _states(texts) -> set[str]:
    return {said for said in STATEMENTS for text in texts if said in text}


def test_nothing_is_stated_in_the_window_or_its_list(stage):
    assert _states([_seen(stage.window)]) == set()
    assert _states(_rows(stage.window.film_list.rows)) == set()
    # News of the library must not lift it.
    stage.desk.link.relatives_changed.emit()
    assert _states(_rows(stage.window.film_list.rows)) == set()
    stage.window.assessing.unveil.trigger()
    assert _states([_seen(stage.window)]) != set()


def test_the_worklist_hides_the_model_s_columns_until_the_reader_has_concluded(stage):
    desk = stage.desk.worklist
    desk.show_action.setChecked(True)
    stage.wait(lambda: desk.rows.rowCount() == 4 and desk.rows.row(3) is not None)
    texts = _rows(desk.rows)
    assert _states(texts) == set()
    assert not any("%" in text for text in texts)
    assert texts.count(wording.not_shown_yet()) >= 4
    film = stage.session.state.shown.film.sha256
    conclusion = Conclusion("Reader", RSNACategory.TYPICAL, None, "")
    stage.desk.link.library.conclude(film, conclusion)
    desk.find()
    stage.wait(lambda: len(_states(_rows(desk.rows))) == 1)
    stage.window.assessing.reader_first.setChecked(False)
    assert sum("%" in text for text in _rows(desk.rows)) >= 4


def test_neither_order_nor_filter_of_the_worklist_tells_what_is_veiled(stage):
    desk = stage.desk.worklist
    desk.show_action.setChecked(True)
    stage.wait(lambda: desk.rows.rowCount() == 4 and desk.rows.row(3) is not None)

    def order():
        rows = [desk.rows.row(n) for n in range(desk.rows.rowCount())]
        return [row.study_date for row in rows if row is not None]

    # The table stood in the order of triage, which is the model's; neither does its arrow tell.
    assert desk.page.query.order is WorklistOrder.STUDY_MOMENT
    assert order() == sorted(order(), reverse=True)
    for word in ("covid", "pneumonia", "sure", "refused"):
        desk.page.search.setText(word)
        stage.wait(lambda: desk.rows.rowCount() == 0)
        desk.page.search.setText("demonstration")
        stage.wait(lambda: desk.rows.rowCount() == 4)
    # What the reader has signed is theirs to find.
    film = stage.session.state.shown.film.sha256
    stage.desk.link.library.conclude(film, Conclusion("R", RSNACategory.TYPICAL, None, ""))
    desk.page.search.setText("typical")
    stage.wait(lambda: desk.rows.rowCount() == 1)
    desk.page.search.setText("")
    stage.window.assessing.reader_first.setChecked(False)
    stage.wait(lambda: len(order()) == 4 and order() != sorted(order(), reverse=True))
    desk.page.search.setText("pneumonia")
    stage.wait(lambda: desk.rows.rowCount() > 0)


def test_the_comparison_says_what_has_changed_only_when_asked(stage):
    desk = next(o for o in stage.window.children() if type(o).__name__ == "ComparisonDesk")
    hashes = [opened.film.sha256 for opened in stage.session.state.films]
    desk.compare_films([hashes[0], hashes[2]])
    opened = stage.dialog(ComparisonWindow)
    assert opened.veil.isVisible()
    assert "18" not in _seen(opened)
    QApplication.setActiveWindow(opened)
    show = next(a for a in opened.actions() if a.shortcut().toString() == "F3")
    show.trigger()
    assert opened.panel.isVisible()
    assert "18" in _seen(opened)
    # Both films have been looked at.
    assert not any(map(stage.window.assessing.hides, (hashes[0], hashes[2])))
    assert stage.window.assessing.hides(hashes[1])


def test_the_trend_waits_for_the_statement(stage):
    desk = next(o for o in stage.window.children() if type(o).__name__ == "ComparisonDesk")
    desk.trend.trigger()
    stage.settle()
    assert not any(isinstance(w, TrendWindow) for w in QApplication.topLevelWidgets())
    stage.window.assessing.unveil.trigger()
    desk.trend.trigger()
    assert stage.dialog(TrendWindow).isVisible()


# Of each of these a screen reader or the mouse over it could learn what is veiled.
_TELLS = ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName",
          "accessibleDescription", "text", "toPlainText", "placeholderText")  # fmt: skip


def _everything_said() -> list[str]:
    """All texts of all windows, in sight and behind it, with heads of tables and all actions."""
    words = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        for part in (window, *window.findChildren(QWidget)):
            if part is window or part.isVisible():
                tells = (getattr(part, tell, None) for tell in _TELLS)
                words += [str(tell()) for tell in tells if callable(tell)]
            if isinstance(part, QAbstractItemView) and part.isVisible() and part.model():
                words += _rows(part.model())
    return words


def _press(stage, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    stage.wait(window.isActiveWindow)
    QTest.keyClick(window, key, modifiers)
    stage.settle()


def _shares(stage) -> set[str]:
    """The probabilities and totals of the open films, as they would be written."""
    found = set()
    for opened in stage.session.state.films:
        answer = opened.answer
        found |= {wording.percent(share) for share in answer.probabilities.values()}
        found.add(f"{answer.severity.total:.1f} of 18")
    return found


def test_keys_alone_hide_it_all_again_wherever_it_stands_open(stage):
    """In the window, beside it, in a comparison, in a trend: shown by F3, hidden by Shift+F4."""
    window, desk = stage.window, next(
        o for o in stage.window.children() if type(o).__name__ == "ComparisonDesk"
    )  # fmt: skip
    shift = Qt.KeyboardModifier.ShiftModifier
    _press(stage, window, Qt.Key.Key_F4, shift)  # off: all is shown
    assert not window.assessing.reader_first.isChecked()
    window.viewing.open_in_new_window()
    desk.compare_films([opened.film.sha256 for opened in stage.session.state.films][:2])
    comparison = stage.dialog(ComparisonWindow)
    desk.trend.trigger()
    trend = stage.dialog(TrendWindow)
    window.activateWindow()
    stage.wait(window.isActiveWindow)
    _press(stage, window, Qt.Key.Key_A)
    texts = _everything_said()
    assert _states(texts) != set()
    assert any(share in text for text in texts for share in _shares(stage))
    assert comparison.panel.isVisible()
    assert any(point.severity for point in trend.trend.points)

    _press(stage, window, Qt.Key.Key_F4, shift)  # on: one key hides all of it
    stage.wait(lambda: not any(point.severity for point in trend.trend.points))
    assert not any(point.probabilities for point in trend.trend.points)
    texts = _everything_said()
    assert _states(texts) == set()
    assert not [text for text in texts for share in _shares(stage) if share in text]
    assert not comparison.panel.isVisible()
    assert comparison.veil.isVisible()
    assert not window.film_view.has_attribution

    _press(stage, window, Qt.Key.Key_F3)  # of the film on the screen alone
    assert _states(_everything_said()) != set()
    shown = stage.session.state.shown.film.sha256
    stage.wait(lambda: any(point.severity for point in trend.trend.points))
    assert {p.sha256 for p in trend.trend.points if p.severity or p.probabilities} == {shown}
    assert not comparison.panel.isVisible()


def test_the_head_of_the_worklist_tells_no_order_of_the_model_s(stage):
    desk = stage.desk.worklist
    desk.show_action.setChecked(True)
    stage.wait(lambda: desk.rows.rowCount() == 4 and desk.rows.row(3) is not None)
    head = desk.page.table.horizontalHeader()

    def pointed_at():
        return desk.rows.columns[head.sortIndicatorSection()].order

    def click(order):
        column = next(n for n, c in enumerate(desk.rows.columns) if c.order is order)
        place = QPoint(head.sectionViewportPosition(column) + 8, 8)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        stage.settle()

    assert pointed_at() is WorklistOrder.STUDY_MOMENT
    for order in (WorklistOrder.FINDING, WorklistOrder.COVID_19, WorklistOrder.SEVERITY):
        click(order)
        assert pointed_at() is WorklistOrder.STUDY_MOMENT
        assert desk.page.query.order is WorklistOrder.STUDY_MOMENT
    # What was asked for last holds as soon as it may be seen.
    _press(stage, stage.window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert pointed_at() is WorklistOrder.SEVERITY
    _press(stage, stage.window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert pointed_at() is WorklistOrder.STUDY_MOMENT
    click(WorklistOrder.NAME)
    _press(stage, stage.window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert pointed_at() is WorklistOrder.NAME
