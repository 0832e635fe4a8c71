"""Frames in motion are drawn quickly; what stays on the screen is drawn sharply."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from stand_ins import made_film

from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.hanging import hang
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui.comparison_canvases import FilmPane
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.linked_views import LinkedViews


def smooth_film():
    """Odd sizes; nothing in it is symmetric, so that a wrong turn shows."""
    rows, columns = np.mgrid[0:1203, 0:901]
    grey = 2000 + rows + 500 * np.sin(columns / 60) + 900 * (columns < 200) * (rows < 300)
    return made_film(np.clip(grey, 0, 4095).astype(np.uint16))


def greys(view):
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = picture.height(), picture.bytesPerLine()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(rows, stride)
    return pixels[:, : picture.width()].astype(int)


def wheel(view, notches):
    middle = view.rect().center()
    event = QWheelEvent(
        QPointF(middle), QPointF(view.mapToGlobal(middle)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    view.repaint()


def on_screen(view):
    view.show()
    QApplication.processEvents()
    view.repaint()
    view.motion.settle()


def film_view(qtbot, film):
    view = FilmView()
    view.overlay_text = False
    view.resize(500, 420)
    view.show_state(ReadingState((OpenedFilm(film, 1.0),), film.sha256))
    return view


def pane(_qtbot, film):
    hung = hang([(film, None)] * 2, [Alignment(accepted=False)])
    made = FilmPane(LinkedViews(2), 0, hung[0], hung[1])
    made.resize(500, 420)
    return made


@pytest.fixture(params=[film_view, pane])
def shown(request, qtbot):
    made = request.param(qtbot, smooth_film())
    qtbot.addWidget(made)
    on_screen(made)
    return made


def sharp(view):
    view.motion.settle()
    view.repaint()
    return greys(view)


def test_one_step_alone_is_sharp_at_once(shown):
    wheel(shown, 2)
    assert not shown.motion.is_under_way
    np.testing.assert_array_equal(greys(shown), sharp(shown))


def test_in_motion_the_film_lies_where_it_will_stay(shown):
    for _ in range(4):
        wheel(shown, 1)
    assert shown.motion.is_under_way
    moving = greys(shown)
    still = sharp(shown)
    assert np.abs(moving - still).mean() < 1.5
    assert not np.array_equal(moving, still)  # else nothing was won


def test_it_settles_by_itself(qtbot, shown):
    for _ in range(4):
        wheel(shown, 1)
    qtbot.waitUntil(lambda: not shown.motion.is_under_way)
    settled = greys(shown)
    np.testing.assert_array_equal(settled, sharp(shown))


@pytest.mark.parametrize(("quarters", "flipped"), [(1, False), (2, True), (3, False), (0, True)])
def test_a_turned_film_is_turned_in_motion_too(qtbot, quarters, flipped):
    view = film_view(qtbot, smooth_film())
    qtbot.addWidget(view)
    on_screen(view)
    view.turn(quarters)
    if flipped:
        view.flip()
    view.set_look(replace(view.look, scale=0.3, center=(300.0, 350.0)))
    for _ in range(4):
        wheel(view, 1)
    assert view.motion.is_under_way
    moving = greys(view)
    assert np.abs(moving - sharp(view)).mean() < 1.5
