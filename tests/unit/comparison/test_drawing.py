"""A film drawn through a transform: as its values say, black beside it, whatever the window."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from covid_desktop.comparison.drawing import FilmDrawing, RelativeWindow
from covid_desktop.comparison.geometry import scaling
from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.imaging.display import apply_table, grey_table


def made_film(stored, bits=16, **more):
    return Film(Path("x.dcm"), "0" * 64, FilmFormat.DICOM, stored, bits, **more)


def hills(rows=300, columns=260, low=1000, high=60000, dtype=np.uint16):
    y, x = np.mgrid[0:rows, 0:columns]
    wave = 0.5 + 0.25 * np.sin(x / 31) + 0.25 * np.cos(y / 43)
    return (low + wave * (high - low)).astype(dtype)


def as_it_is(drawing, window=None):
    """The whole film, pixel by pixel."""
    window = window or RelativeWindow()
    table = grey_table(drawing.film, drawing.window(window), invert=window.invert)
    return apply_table(drawing.film.stored, table)


def turned(degrees):
    turn = math.radians(degrees)
    return np.array([
        [math.cos(turn), -math.sin(turn), 20.0],
        [math.sin(turn), math.cos(turn), -10.0],
        [0.0, 0.0, 1.0],
    ])  # fmt: skip


@pytest.mark.parametrize("window", [None, RelativeWindow(0.1, 0.4), RelativeWindow(0, 1, True)])
@pytest.mark.parametrize(
    "film",
    [
        made_film(hills()),
        made_film(hills(low=3, high=250, dtype=np.uint8), bits=8),
        made_film(hills(low=-30000, high=30000, dtype=np.int16)),
        made_film(hills(), is_inverted=True),
    ],
    ids=["16 bit", "8 bit", "signed", "MONOCHROME1"],
)
def test_at_its_own_size_it_is_itself(film, window):
    drawing = FilmDrawing(film)
    drawn = drawing.greys(np.eye(3), film.stored.shape, window)
    np.testing.assert_array_equal(drawn, as_it_is(drawing, window))


@pytest.mark.parametrize("step", [0.4, 1.7, 2.0, 3.3])
def test_smaller_and_larger_it_shows_what_lies_there(step):
    film = made_film(hills())
    drawing = FilmDrawing(film)
    shape = (round(300 / step), round(260 / step))
    drawn = drawing.greys(scaling(step, step), shape).astype(int)
    rows, columns = (((np.arange(n) + 0.5) * step).astype(int) for n in shape)
    inside = np.ix_(np.clip(rows, 0, 299), np.clip(columns, 0, 259))
    difference = np.abs(drawn - as_it_is(drawing)[inside].astype(int))[2:-2, 2:-2]
    assert difference.max() < 6 * max(step, 1)
    assert difference.mean() < 2 * max(step, 1)


@pytest.mark.parametrize("invert", [False, True])
def test_turned_it_shows_the_same_place_and_is_black_beside_itself(invert):
    film = made_film(hills())
    drawing, to_film = FilmDrawing(film), turned(7)
    window = RelativeWindow(invert=invert)
    drawn = drawing.greys(to_film, (300, 260), window).astype(int)
    own = as_it_is(drawing, window).astype(int)
    y, x = np.mgrid[0:300, 0:260] + 0.5
    places = to_film @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    there_x, there_y = places[0].reshape(x.shape), places[1].reshape(y.shape)
    inside = (there_x > 2) & (there_x < 258) & (there_y > 2) & (there_y < 298)
    outside = (there_x < -1) | (there_x > 261) | (there_y < -1) | (there_y > 301)
    expected = own[there_y[inside].astype(int), there_x[inside].astype(int)]
    assert np.abs(drawn[inside] - expected).max() < 8
    assert outside.sum() > 500
    assert not drawn[outside].any()


def test_beside_the_film_it_is_black_even_as_a_negative():
    film = made_film(hills(low=0, high=100))
    shifted = np.array([[1.0, 0, -40], [0, 1.0, 30], [0, 0, 1]])
    drawn = FilmDrawing(film).greys(shifted, (300, 400), RelativeWindow(invert=True))
    assert not drawn[:, :40].any()
    assert not drawn[271:].any()
    assert drawn[:270, 40:300].any()


def test_a_place_beside_the_film_is_all_black():
    far = np.array([[1.0, 0, 5000], [0, 1.0, 5000], [0, 0, 1]])
    assert not FilmDrawing(made_film(hills())).greys(far, (50, 60)).any()


def test_padding_is_black_whatever_the_window():
    stored = hills()
    stored[:, :50] = 65535
    film = made_film(stored, padding=(65535, 65535))
    for window in (RelativeWindow(), RelativeWindow(invert=True)):
        assert not FilmDrawing(film).greys(np.eye(3), stored.shape, window)[:, :50].any()


def test_in_motion_it_is_the_same_film_at_half_its_size_or_less():
    drawing = FilmDrawing(made_film(hills()))
    for across, step in ((0.5, 2), (1.0, 2), (2.5, 2), (4.1, 4)):
        greys, made_of = drawing.quick(across)
        assert made_of == step
        assert greys.shape == (300 // step, 260 // step)
