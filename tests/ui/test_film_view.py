"""The film under the reader's hands: real events on the real widget."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from stand_ins import made_film, made_up_answer

from covid_desktop.domain.film import AcquisitionFacts, LookupTable, VOIWindow
from covid_desktop.imaging.display import default_voi, to_grey
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui import wording
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.hands import Tool


def ramp(seed=0, **facts):
    rows, columns = np.mgrid[0:400, 0:300]
    stored = ((rows * 7 + columns * 3 + seed) % 4096).astype(np.uint16)
    return made_film(stored, **facts)


def state_of(*films, shown=0, answer=None):
    opened = tuple(OpenedFilm(f, 1.0, answer=answer) for f in films)
    return ReadingState(opened, films[shown].sha256)


@pytest.fixture
def view(qtbot):
    widget = FilmView()
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    widget.overlay_text = False
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def greys(view):
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = picture.height(), picture.bytesPerLine()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(rows, stride)
    return pixels[:, : picture.width()].copy()  # the picture does not outlive this call


def wheel(view, x, y, notches):
    event = QWheelEvent(
        QPointF(x, y),
        QPointF(view.mapToGlobal(QPoint(x, y))),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(qtbot, view, button, start, end, modifier=Qt.KeyboardModifier.NoModifier):
    def send(kind, at, pressed):
        which = button if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(view.mapToGlobal(at)), which, pressed, modifier)
        QApplication.sendEvent(view, event)

    start, end = QPoint(*start), QPoint(*end)
    send(QEvent.Type.MouseButtonPress, start, button)
    for part in range(1, 6):
        send(QEvent.Type.MouseMove, start + (end - start) * part / 5, button)
    send(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)


def test_the_pixels_on_the_screen_are_those_of_the_grey_pipeline(view):
    film = ramp()
    view.show_state(state_of(film))
    view.one_to_one()
    ratio = view.devicePixelRatioF()
    assert ratio == 1.0
    left, top = view.viewport.origin
    shown = greys(view)[top : top + 400, left : left + 300]
    expected = to_grey(film, default_voi(film))
    visible = expected[: shown.shape[0], : shown.shape[1]]
    assert np.array_equal(shown[1:-1, 1:-1], visible[1:-1, 1:-1])


def test_outside_the_film_it_is_black(view):
    view.show_state(state_of(ramp()))
    view.clearFocus()
    assert not greys(view)[:, :20].any()


def test_wheel_zooms_at_the_cursor(view):
    view.show_state(state_of(ramp()))
    before = view.viewport.to_film(350, 200)
    scale = view.viewport.scale_x
    wheel(view, 350, 200, 3)
    assert view.viewport.scale_x == pytest.approx(scale * 1.2**3)
    assert view.viewport.to_film(350, 200) == pytest.approx(before, abs=1)
    wheel(view, 350, 200, -3)
    assert view.viewport.scale_x == pytest.approx(scale)


@pytest.mark.parametrize("way", ["middle", "pan tool", "space"])
def test_three_ways_to_pan(qtbot, view, way):
    view.show_state(state_of(ramp()))
    view.one_to_one()
    x, y = view.viewport.origin
    button = Qt.MouseButton.LeftButton
    if way == "middle":
        button = Qt.MouseButton.MiddleButton
    elif way == "pan tool":
        view.set_tool(Tool.PAN)
    else:
        qtbot.keyPress(view, Qt.Key.Key_Space)
    drag(qtbot, view, button, (300, 250), (340, 225))
    if way == "space":
        qtbot.keyRelease(view, Qt.Key.Key_Space)
        assert not view.overlay_text  # a pan is no wish to see the texts
    assert view.viewport.origin == (x + 40, y - 25)


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton])
def test_window_drag_width_across_and_centre_down(qtbot, view, button):
    view.show_state(state_of(ramp(voi=(VOIWindow(2000, 1000),))))
    drag(qtbot, view, button, (200, 200), (270, 200))
    wider = view.look.voi
    assert wider.width > 1000
    assert wider.center == 2000
    drag(qtbot, view, button, (200, 200), (200, 270))
    assert view.look.voi.center > 2000
    assert view.look.voi.width == wider.width


def test_shift_is_finer(qtbot, view):
    changes = []
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        view.reset()
        view.show_state(state_of(ramp(voi=(VOIWindow(2000, 1000),))))
        view.reset()
        drag(qtbot, view, Qt.MouseButton.RightButton, (200, 200), (205, 200), modifier)
        changes.append(view.look.voi.width - 1000)
    assert changes[1] == pytest.approx(changes[0] / 5, rel=0.05)


def test_the_window_never_closes_altogether(qtbot, view):
    view.show_state(state_of(ramp(voi=(VOIWindow(2000, 1000),))))
    for _ in range(4):
        drag(qtbot, view, Qt.MouseButton.RightButton, (590, 200), (5, 200))
    assert view.look.voi.width >= 1
    greys(view)


def test_dragging_away_from_a_lut_begins_where_it_was(qtbot, view):
    lut = LookupTable(1000, np.linspace(0, 65535, 2000).astype(np.uint16))
    film = ramp(voi=(lut,))
    view.show_state(state_of(film))
    before = greys(view).astype(int)
    drag(qtbot, view, Qt.MouseButton.RightButton, (200, 200), (201, 200))
    assert isinstance(view.look.voi, VOIWindow)
    assert np.abs(greys(view).astype(int) - before).mean() < 3


def test_invert_shows_the_negative_and_again_the_positive(view):
    view.show_state(state_of(ramp()))
    view.one_to_one()
    left, top = view.viewport.origin
    inside = (slice(top + 60, top + 340), slice(left + 5, left + 290))
    positive = greys(view)[inside].astype(int)
    view.toggle_invert()
    assert np.array_equal(greys(view)[inside], 255 - positive)
    view.toggle_invert()
    assert np.array_equal(greys(view)[inside], positive)


def test_reset_and_double_click(qtbot, view):
    film = ramp()
    view.show_state(state_of(film))
    first = view.look
    view.zoom_by(3)
    view.toggle_invert()
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.look.scale is None
    assert view.look.invert
    view.reset()
    assert view.look == first


def test_each_film_keeps_its_own_look_while_it_is_open(view):
    one, two = ramp(0), ramp(5)
    view.show_state(state_of(one, two))
    view.toggle_invert()
    view.show_state(state_of(one, two, shown=1))
    assert not view.look.invert
    view.show_state(state_of(one, two))
    assert view.look.invert
    view.show_state(state_of(two))
    view.show_state(state_of(one, two))
    assert not view.look.invert  # it had been closed


def test_space_toggles_the_texts(qtbot, view):
    view.show_state(state_of(ramp()))
    without = greys(view)
    with qtbot.waitSignal(view.overlay_text_toggled):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not np.array_equal(greys(view), without)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert np.array_equal(greys(view), without)


def test_texts_are_readable_on_white_and_on_black(view):
    for level in (0, 4095):
        film = made_film(np.full((900, 900), level, np.uint16), voi=(VOIWindow(2048, 4096),))
        view.show_state(state_of(film))
        view.set_overlay_text(True)
        corner = greys(view)[10:60, 10:200]
        assert corner.max() > 240
        assert corner.min() < 20


def test_a_phantom_is_marked_even_without_texts(view):
    plain = greys_of(view, AcquisitionFacts())
    marked = greys_of(view, AcquisitionFacts(is_synthetic=True))
    assert (plain != marked)[5:50, 200:400].sum() > 500


def greys_of(view, facts):
    view.show_state(ReadingState())
    view.show_state(state_of(ramp(facts=facts)))
    return greys(view)


def test_attribution_is_off_at_first_and_changes_nothing_outside(view):
    film = ramp()
    view.show_state(state_of(film, answer=made_up_answer(film)))
    without = view.grab().toImage()
    assert view.has_attribution
    view.set_attribution(True)
    assert view.grab().toImage() != without
    view.set_attribution(False)
    assert view.grab().toImage() == without


def test_without_attribution_nothing_is_drawn(view):
    film = ramp()
    answer = replace(made_up_answer(film), attribution=None)
    view.show_state(state_of(film, answer=answer))
    without = view.grab().toImage()
    view.set_attribution(True)
    assert not view.has_attribution
    assert view.grab().toImage() == without


def test_arrow_keys_wish_for_another_film(qtbot, view):
    view.show_state(state_of(ramp()))
    steps: list[int] = []
    view.step_requested.connect(steps.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
    assert steps == [1, 1, -1, -1]


def test_an_empty_view_takes_every_event(qtbot, view):
    view.show_state(ReadingState())
    wheel(view, 100, 100, 1)
    drag(qtbot, view, Qt.MouseButton.LeftButton, (10, 10), (60, 60))
    for wish in (view.fit, view.one_to_one, view.automatic, view.toggle_invert, view.reset):
        wish()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not greys(view)[5:-5, 5:-5].any()


def test_a_lossy_film_says_so_with_its_ratio(view):
    view.overlay_text = True
    corners = {}
    for name, facts in (
        ("whole", AcquisitionFacts()),
        ("lossy", AcquisitionFacts(is_lossy=True, lossy_ratio=12.5)),
    ):
        film = ramp(facts=facts)
        view.show_state(state_of(film))
        corners[name] = greys(view)[-80:, -200:]
        assert ("lossy 12.5:1" in wording.file_lines(film)) == (name == "lossy")
    # One more line, above those that are there anyway.
    differs = np.flatnonzero((corners["whole"] != corners["lossy"]).any(axis=1))
    assert differs.size
    assert differs.max() < 45
