"""Where the model looked, in the film's own coordinates."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_films import film_of

from covid_desktop.domain.lungs import Box
from covid_desktop.inference.attribution import attribution_map
from covid_desktop.inference.preprocessing import frame_film


def bump(row, column, size=7):
    activation = np.full((size, size), -1.0, np.float32)
    activation[row, column] = 3.0
    return activation


@pytest.mark.parametrize(
    ("rows", "columns", "shape"),
    [(2000, 1000, (128, 64)), (1000, 2000, (64, 128)), (300, 300, (128, 128)), (64, 64, (128,) * 2),
     (1, 500, (1, 128)), (500, 1, (128, 1)), (3, 5000, (1, 128))],
)  # fmt: skip
def test_the_map_covers_the_film_with_a_longest_side_of_128(rows, columns, shape):
    found = attribution_map(bump(3, 3), Box(0, 0, rows, columns), rows, columns)
    assert found.shape == shape
    assert found.dtype == np.float32
    assert found.min() >= 0.0
    assert found.max() == 1.0


def test_nothing_outside_the_box():
    found = attribution_map(bump(0, 0), Box(250, 125, 750, 900), 1000, 1000)
    inside = np.zeros(found.shape, bool)
    inside[32:96, 16:115] = True
    assert not found[~inside].any()
    assert found[inside].any()


@pytest.mark.parametrize(("row", "column"), [(1, 1), (1, 5), (5, 1), (3, 6), (0, 0)])
def test_the_highest_point_lies_where_the_activation_is(row, column):
    box = Box(200, 100, 1000, 800)
    found = attribution_map(bump(row, column), box, 1200, 1000)
    top, left = np.unravel_index(found.argmax(), found.shape)
    scale = 128 / 1200
    expected_row = (box.top + (row + 0.5) / 7 * (box.bottom - box.top)) * scale
    expected_column = (box.left + (column + 0.5) / 7 * (box.right - box.left)) * scale
    # A cell of the activation at the edge is highest at the edge.
    assert abs(top - expected_row) < 800 / 7 * scale / 2 + 1
    assert abs(left - expected_column) < 700 / 7 * scale / 2 + 1


@pytest.mark.parametrize("value", [-2.0, 0.0])
def test_what_speaks_against_the_class_does_not_count(value):
    found = attribution_map(np.full((7, 7), value, np.float32), Box(0, 0, 90, 90), 90, 90)
    assert not found.any()
    assert np.isfinite(found).all()


def test_the_scale_of_the_activation_does_not_matter():
    activation = np.random.default_rng(1).normal(size=(7, 7)).astype(np.float32)
    box = Box(0, 0, 100, 100)
    np.testing.assert_allclose(
        attribution_map(activation, box, 100, 100),
        attribution_map(activation * 1000, box, 100, 100),
        atol=1e-5,
    )


@settings(max_examples=80, deadline=None)
@given(rows=st.integers(1, 900), columns=st.integers(1, 900), seed=st.integers(0, 50))
def test_any_film_s_own_box_gives_a_map(rows, columns, seed):
    chance = np.random.default_rng(seed)
    pixels = chance.integers(0, 4096, (rows, columns)).astype(np.uint16)
    cut_rows, cut_columns = chance.integers(0, rows // 2 + 1), chance.integers(0, columns // 2 + 1)
    pixels[:cut_rows] = 0
    pixels[:, columns - cut_columns :] = 0
    box = frame_film(film_of(pixels), 32).box
    found = attribution_map(chance.normal(size=(3, 3)).astype(np.float32), box, rows, columns)
    assert max(found.shape) == 128
    assert found.min() >= 0.0
    assert found.max() in (0.0, 1.0)
