"""Turning and mirroring: points and pixels agree, and every turn can be undone."""

from __future__ import annotations

import numpy as np
import pytest

from covid_desktop.imaging.orientation import UPRIGHT, Orientation

ALL = [Orientation(turns, flip) for turns in range(4) for flip in (False, True)]
ROWS, COLUMNS = 5, 7


@pytest.mark.parametrize("orientation", ALL)
def test_points_follow_pixels(orientation):
    film = np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS)
    seen = orientation.apply(film)
    assert seen.shape[::-1] == orientation.size(COLUMNS, ROWS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            u, v = orientation.to_seen(column + 0.5, row + 0.5, COLUMNS, ROWS)
            assert seen[int(v), int(u)] == film[row, column]
            assert orientation.to_film(u, v, COLUMNS, ROWS) == (column + 0.5, row + 0.5)


@pytest.mark.parametrize("orientation", ALL)
def test_wishes_act_on_what_is_seen(orientation):
    seen = orientation.apply(np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS))
    film = np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS)
    assert np.array_equal(orientation.turned(1).apply(film), np.rot90(seen, -1))
    assert np.array_equal(orientation.turned(-1).apply(film), np.rot90(seen))
    assert np.array_equal(orientation.flipped().apply(film), seen[:, ::-1])
    assert orientation.flipped().flipped() == orientation
    assert orientation.turned(3).turned(1) == orientation


def test_an_upright_film_is_not_copied():
    film = np.zeros((3, 4))
    assert UPRIGHT.apply(film) is film
