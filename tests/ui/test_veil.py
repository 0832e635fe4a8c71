"""Look first: nothing that the model states is in sight before the reader asks for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

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

    # The table stands in the order of triage, which is the model's.
    assert desk.page.query.order is WorklistOrder.TRIAGE
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
