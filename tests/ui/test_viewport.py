"""Where the film lies on the screen: geometry, checked by properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from covid_desktop.ui.viewport import Viewport

sizes = st.integers(1, 5000)


@given(sizes, sizes, st.integers(50, 4000), st.integers(50, 4000), st.floats(0.5, 2))
def test_a_fitted_film_is_whole_and_touches_two_sides(columns, rows, width, height, aspect):
    placement = Viewport(columns, rows, width, height, aspect).placement()
    if placement is None:  # a film of one line can be thinner than half a pixel
        assert min(columns, rows) / max(columns, rows) < 0.05
        return
    assert placement.width <= width
    assert placement.height <= height
    assert placement.width >= width - 1 or placement.height >= height - 1
    left, top, right, bottom = placement.box
    assert left == pytest.approx(0, abs=columns / placement.width)
    assert top == pytest.approx(0, abs=rows / placement.height)
    assert right == pytest.approx(columns, abs=columns / placement.width)
    assert bottom == pytest.approx(rows, abs=rows / placement.height)


@given(st.floats(0.4, 2.5), st.floats(100, 900), st.floats(100, 500))
def test_zoom_keeps_the_film_under_the_cursor(factor, x, y):
    port = Viewport(3000, 2500, 1000, 600).scaled(0.7, 500, 300)
    before = port.to_film(x, y)
    zoomed = port.zoomed(factor, x, y)
    after = zoomed.to_film(x, y)
    # The origin is a whole pixel, so half a pixel may be lost before and after.
    tolerance = 1.5 / min(port.scale_x, zoomed.scale_x)
    assert after == pytest.approx(before, abs=tolerance)


def test_zoom_has_ends():
    port = Viewport(3000, 3000, 1000, 1000)
    assert port.zoomed(1e9, 500, 500).scale_x == 64
    assert port.zoomed(1e-9, 500, 500).scale_x == pytest.approx(1 / 64)


def test_one_to_one_is_one_to_one():
    placement = Viewport(3000, 3001, 801, 600).scaled(1.0, 400, 300).placement()
    left, top, right, bottom = placement.box
    assert (right - left, bottom - top) == (placement.width, placement.height)
    assert left == int(left)
    assert top == int(top)


def test_pan_moves_by_as_many_pixels_and_cannot_lose_the_film():
    port = Viewport(1000, 1000, 500, 500).scaled(1.0, 250, 250)
    assert port.panned(30, -20).origin == (port.origin[0] + 30, port.origin[1] - 20)
    lost = port.panned(1e7, -1e7)
    assert lost.placement() is not None
    assert lost.to_film(250, 250) == pytest.approx((0, 1000), abs=1)


@given(st.integers(100, 2000), st.integers(100, 2000))
def test_a_fitted_film_stays_fitted_when_the_window_changes(width, height):
    port = Viewport(800, 600, 400, 300).resized(width, height)
    assert port.scale is None
    assert port.fit_scale == pytest.approx(min(width / 800, height / 600))


def test_pixels_that_are_not_square_are_shown_in_proportion():
    placement = Viewport(100, 100, 1000, 1000, aspect=2.0).placement()
    assert (placement.width, placement.height) == (500, 1000)
