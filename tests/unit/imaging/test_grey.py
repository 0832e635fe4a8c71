"""Windows, LUTs, polarity and padding, against the formulas as the standard prints them."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from covid_desktop.domain.film import (
    Film,
    FilmFormat,
    LookupTable,
    Rescale,
    VOIShape,
    VOIWindow,
)
from covid_desktop.imaging.display import (
    GreyTable,
    apply_table,
    automatic_window,
    default_voi,
    grey_table,
    to_grey,
)


def film_of(stored, bits=12, **facts):
    return Film(Path("film"), "0" * 64, FilmFormat.DICOM, np.asarray(stored), bits, **facts)


def as_printed(x, window):
    """PS3.3 C.11.2.1.2.1 and C.11.2.1.3, literally, for an output range of 0 to 255."""
    c, w, low, high = window.center, window.width, 0, 255
    if window.shape is VOIShape.SIGMOID:
        return (high - low) / (1 + math.exp(min(-4 * (x - c) / w, 700))) + low
    if window.shape is VOIShape.LINEAR:
        c, w = c - 0.5, w - 1
    if x <= c - w / 2:
        return low
    return high if x > c + w / 2 else ((x - c) / w + 0.5) * (high - low) + low


windows = st.builds(
    VOIWindow,
    center=st.floats(-5000, 70000),
    width=st.floats(1, 70000),
    shape=st.sampled_from(list(VOIShape)),
)


@given(
    window=windows,
    slope=st.sampled_from([1.0, -1.0, 0.25, -10.0]),
    intercept=st.sampled_from([0.0, -1024.0, 4095.0]),
    bits=st.integers(8, 16),
    signed=st.booleans(),
    data=st.data(),
)
def test_table_is_the_printed_formula(window, slope, intercept, bits, signed, data):
    pixels = np.zeros((1, 1), np.int16 if signed else np.uint16)
    film = film_of(pixels, bits, modality=Rescale(slope, intercept))
    table = grey_table(film, window)
    assert table.greys.size == 2**bits
    for _ in range(5):
        place = data.draw(st.integers(0, 2**bits - 1))
        stored = place + table.first
        expected = as_printed(stored * slope + intercept, window)
        assert abs(int(table.greys[place]) - expected) <= 0.5 + 1e-6  # rounding, and no more


@given(window=windows, bits=st.integers(8, 12))
def test_more_exposure_is_never_darker(window, bits):
    greys = grey_table(film_of(np.zeros((1, 1), np.uint16), bits), window).greys
    assert np.all(np.diff(greys.astype(int)) >= 0)


@given(window=windows)
def test_inversion_comes_after_the_window_and_undoes_itself(window):
    film = film_of(np.zeros((1, 1), np.uint16))
    turned = film_of(np.zeros((1, 1), np.uint16), is_inverted=True)
    plain = grey_table(film, window).greys
    np.testing.assert_array_equal(grey_table(film, window, invert=True).greys, 255 - plain)
    np.testing.assert_array_equal(grey_table(turned, window).greys, 255 - plain)
    np.testing.assert_array_equal(grey_table(turned, window, invert=True).greys, plain)


def test_linear_of_width_one_is_a_threshold():
    greys = grey_table(film_of(np.zeros((1, 1), np.uint16)), VOIWindow(100, 1)).greys
    assert greys[99] == 0
    assert greys[100] == 255


def test_full_range_of_eight_bits_is_the_identity():
    greys = grey_table(film_of(np.zeros((1, 1), np.uint8), 8), VOIWindow(128, 256)).greys
    np.testing.assert_array_equal(greys, np.arange(256))


def test_voi_lut_is_scaled_by_its_bits():
    lut = LookupTable(10, np.array([0, 512, 1023], np.uint16), bits=10)
    greys = grey_table(film_of(np.zeros((1, 1), np.uint16)), lut).greys
    assert [int(g) for g in greys[[0, 10, 11, 12, 4095]]] == [0, 0, 128, 255, 255]


def test_window_sees_what_the_modality_lut_gives():
    lut = LookupTable(0, np.array([1000, 0], np.uint16), bits=10)
    film = film_of([[0, 1]], 1, modality=lut)
    np.testing.assert_array_equal(to_grey(film, VOIWindow(500.5, 1001)), [[255, 0]])


@pytest.mark.parametrize("is_inverted", [False, True])
@pytest.mark.parametrize("invert", [False, True])
def test_padding_is_black_whatever_the_inversion(is_inverted, invert):
    film = film_of(
        np.array([[0, 5, 100, 4000]], np.uint16), is_inverted=is_inverted, padding=(0, 5)
    )
    greys = to_grey(film, VOIWindow(2048, 4096), invert=invert)
    assert [int(g) for g in greys[0, :2]] == [0, 0]
    assert int(greys[0, 2]) != 0 or not is_inverted ^ invert


def test_padding_of_signed_films():
    stored = np.array([[-2000, -1999, 0]], np.int16)
    film = film_of(stored, padding=(-2000, -2000), is_inverted=True)
    greys = to_grey(film, VOIWindow(0, 100))
    np.testing.assert_array_equal(greys, [[0, 255, 126]])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16])
def test_strips_are_plain_indexing(dtype):
    generator = np.random.default_rng(7)
    low, high, bits = {np.uint8: (0, 256, 8), np.uint16: (0, 4096, 12)}.get(
        dtype, (-2048, 2048, 12)
    )
    stored = generator.integers(low, high, (101, 37)).astype(dtype)
    table = GreyTable(low, generator.integers(0, 256, 2**bits).astype(np.uint8))
    expected = table.greys[stored.astype(int) - low]
    np.testing.assert_array_equal(apply_table(stored, table), expected)


class TestDefaults:
    def test_the_files_first_wish(self):
        wishes = (VOIWindow(10, 20), VOIWindow(30, 40))
        assert default_voi(film_of(np.zeros((2, 2), np.uint16), voi=wishes)) is wishes[0]

    def test_eight_bits_without_a_wish_are_shown_as_they_are(self):
        stored = np.arange(256, dtype=np.uint8).reshape(16, 16)
        np.testing.assert_array_equal(to_grey(film_of(stored, 8)), stored)

    def test_deeper_films_are_spread_by_their_own_values(self):
        stored = np.linspace(1000, 2000, 10_000).reshape(100, 100).astype(np.uint16)
        window = automatic_window(film_of(stored))
        assert window.center == pytest.approx(1500, abs=2)
        assert window.width == pytest.approx(990, abs=3)
        assert default_voi(film_of(stored)) == window

    def test_padding_and_outliers_do_not_set_the_window(self):
        stored = np.full((100, 100), 1500, np.uint16)
        stored[:, 50:] = 1600
        stored[:60] = 4095
        stored[-1, -1] = 0
        window = automatic_window(film_of(stored, padding=(4095, 4095)))
        assert (window.center, window.width) == (1550, 100)

    @pytest.mark.parametrize("slope", [1.0, 0.25, -3.0])
    @pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.int16])
    def test_is_what_numpy_calls_percentiles(self, kind, slope):
        limits = np.iinfo(kind)
        chance = np.random.default_rng(8)
        stored = chance.integers(limits.min, limits.max, (61, 47), endpoint=True).astype(kind)
        window = automatic_window(film_of(stored, bits=16, modality=Rescale(slope, 7)), 2, 90)
        black, white = np.percentile(stored * slope + 7, [2, 90])
        assert window.center - window.width / 2 == pytest.approx(black)
        assert window.center + window.width / 2 == pytest.approx(white)

    def test_percentiles_are_of_modality_values(self):
        stored = np.linspace(0, 1000, 10_000).reshape(100, 100).astype(np.uint16)
        window = automatic_window(film_of(stored, modality=Rescale(-2, 100)), 0, 100)
        assert (window.center, window.width) == (-900, 2000)

    @pytest.mark.parametrize("value", [0, 4095])
    def test_an_empty_film_has_a_window_too(self, value):
        window = automatic_window(film_of(np.full((5, 5), value, np.uint16)))
        assert window.width > 0
        assert to_grey(film_of(np.full((5, 5), value, np.uint16))).shape == (5, 5)

    def test_a_film_of_padding_alone(self):
        film = film_of(np.zeros((5, 5), np.uint16), padding=(0, 0))
        assert not to_grey(film).any()
