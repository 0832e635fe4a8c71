"""A large JPEG 2000 film: something to look at first, all else only with the film itself."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from made_dicom import film_dataset, written_as
from pydicom import uid
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from covid_desktop.domain.film import VOIWindow
from covid_desktop.imaging.display import default_voi
from covid_desktop.imaging.loading import load_film
from covid_desktop.ui import session as session_module
from covid_desktop.ui import theme
from covid_desktop.ui.hands import Tool
from covid_desktop.ui.reporting import ReportDesk

ROWS, COLUMNS = 1011, 1005


@pytest.fixture(scope="module")
def slow_film(tmp_path_factory):
    """No window of its own, so that the screen's comes from the pixels."""
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    hills = 2048 + 1200 * np.sin(rows / 90) * np.cos(columns / 70)
    values = hills + np.random.default_rng(1).normal(0, 80, hills.shape)
    ds = film_dataset(np.clip(values, 0, 4095).astype(np.uint16), bits=12)
    path = tmp_path_factory.mktemp("preview") / "slow.dcm"
    path.write_bytes(written_as(ds, uid.JPEG2000Lossless))
    return path


@pytest.fixture
def gate(monkeypatch):
    """The film itself is decoded when it is let through; otherwise all is as in life."""
    opened = threading.Event()

    def finished(film, real=session_module.finished):
        assert opened.wait(60)
        return real(film)

    monkeypatch.setattr(session_module, "finished", finished)
    yield opened
    opened.set()


@pytest.fixture
def previewed(qtbot, with_library, gate, slow_film):
    """The window with the preview on the screen, and the film held back."""
    with_library.session.open([slow_film])
    qtbot.waitUntil(lambda: with_library.session.state.shown is not None)
    return with_library


def is_whole(built):
    shown = built.session.state.shown
    return shown is not None and not shown.film.is_preview


def finish(qtbot, built, gate):
    gate.set()
    qtbot.waitUntil(lambda: is_whole(built) and not built.session.is_busy, timeout=30_000)


def test_the_preview_is_seen_and_says_so(previewed):
    view = previewed.window.film_view
    assert view.film.is_preview
    assert (view.film.rows, view.film.columns) == (ROWS, COLUMNS)
    assert "PREVIEW" in view.accessibleDescription()
    picture = view.grab().toImage()
    plate = QColor(theme.CAUTION)
    places = [(x, y) for x in range(picture.width()) for y in range(160)]
    assert any(picture.pixelColor(x, y) == plate for x, y in places)


def test_then_the_film_takes_its_place(qtbot, previewed, gate, slow_film, answers):
    shapes = []
    previewed.session.state_changed.connect(lambda s: shapes.append(len(s.films)))
    before = previewed.window.film_view.grab().toImage()
    finish(qtbot, previewed, gate)

    view = previewed.window.film_view
    film = load_film(slow_film)
    np.testing.assert_array_equal(view.film.stored, film.stored)
    assert "PREVIEW" not in view.accessibleDescription()
    assert set(shapes) == {1}
    assert answers.asked == [film.sha256]  # once, and with the film itself
    after = view.grab().toImage()
    assert before.size() == after.size()
    middle = [p.pixelColor(QPoint(p.width() // 2, p.height() // 2)).red() for p in (before, after)]
    assert abs(middle[0] - middle[1]) < 40


def test_nothing_is_assessed_or_remembered_of_a_preview(qtbot, previewed, gate, answers):
    qtbot.waitUntil(lambda: previewed.session.model is not None)
    qtbot.waitUntil(lambda: previewed.desk.link.library is not None)
    assert previewed.session.state.shown.is_pending
    assert answers.asked == []
    assert len(previewed.library.worklist()) == 0
    reporting = ReportDesk(previewed.window, previewed.session, previewed.tasks)
    assert not any(action.isEnabled() for action in reporting.on_a_film)

    finish(qtbot, previewed, gate)
    qtbot.waitUntil(lambda: len(previewed.library.worklist()) == 1)
    assert reporting.report.isEnabled()


def test_nothing_is_measured_on_a_preview(qtbot, previewed, gate):
    view = previewed.window.film_view
    sha256 = view.film.sha256

    def draw():
        view.set_tool(Tool.MEASURE)
        middle = view.rect().center()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(view, middle + QPoint(60, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
        return view.marking.book.sheet(sha256).marks

    assert draw() == ()
    finish(qtbot, previewed, gate)
    assert len(draw()) == 1


def test_what_the_reader_did_to_the_preview_stays(qtbot, previewed, gate):
    view = previewed.window.film_view
    view.zoom_by(3.0)
    view.set_voi(VOIWindow(1500, 900))
    chosen = view.look
    finish(qtbot, previewed, gate)
    assert view.look == chosen


def test_an_untouched_window_becomes_the_film_s_own(qtbot, previewed, gate):
    view = previewed.window.film_view
    of_preview = view.look.voi
    finish(qtbot, previewed, gate)
    assert view.look.voi == default_voi(view.film) != of_preview


def test_closed_as_a_preview_it_stays_closed(qtbot, previewed, gate, answers):
    previewed.session.close_shown()
    assert previewed.session.state.films == ()
    gate.set()
    qtbot.waitUntil(lambda: not previewed.session.is_busy, timeout=30_000)
    assert previewed.session.state.films == ()
    assert answers.asked == []


def test_cancelled_it_goes_away(qtbot, previewed, gate):
    previewed.session.cancel_opening()
    assert previewed.session.state.films == ()


def test_a_film_that_breaks_after_its_preview_is_told_of(qtbot, built, monkeypatch, slow_film):
    def broken(film):
        raise OSError

    monkeypatch.setattr(session_module, "finished", broken)
    told = []
    built.session.troubled.connect(lambda troubles, _of: told.extend(troubles))
    built.session.open([slow_film])
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert [t.subject for t in told] == [slow_film.name]
    assert built.session.state.films == ()


def test_opened_twice_it_is_there_once(qtbot, previewed, gate, slow_film):
    previewed.session.open([slow_film])
    gate.set()
    qtbot.waitUntil(lambda: not previewed.session.is_busy, timeout=30_000)
    assert len(previewed.session.state.films) == 1
    assert is_whole(previewed)
