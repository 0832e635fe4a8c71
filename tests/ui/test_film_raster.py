"""What is drawn, against a slow and plain reference."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from stand_ins import made_film

from covid_desktop.domain.film import PixelSpacing, VOIWindow
from covid_desktop.imaging.display import default_voi, to_grey
from covid_desktop.ui.film_raster import FilmRaster, thumbnail
from covid_desktop.ui.viewport import Placement, Viewport


def smooth(shape, dtype=np.uint16, bits=12):
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    wave = 0.5 + 0.45 * np.sin(rows / 37) * np.cos(columns / 29)
    top = 2**bits - 1
    lowest = -(2 ** (bits - 1)) if dtype == np.int16 else 0
    return (wave * top + lowest).astype(dtype)


@pytest.mark.parametrize(("dtype", "bits"), [(np.uint8, 8), (np.uint16, 12), (np.int16, 16)])
def test_one_to_one_is_exactly_the_film(dtype, bits):
    film = made_film(smooth((301, 403), dtype, bits), bits)
    placement = Viewport(403, 301, 200, 150).scaled(1.0, 100, 75).placement()
    left, top, right, bottom = (int(v) for v in placement.box)
    voi = default_voi(film)
    shown = FilmRaster(film).greys(placement, voi, invert=False)
    assert np.array_equal(shown, to_grey(film, voi)[top:bottom, left:right])


@pytest.mark.parametrize("dtype", [np.uint16, np.int16])
@pytest.mark.parametrize("shrink", [2.0, 3.7, 9.1])
def test_zoomed_out_is_the_mean_of_what_it_covers(dtype, shrink):
    film = made_film(smooth((1201, 1403), dtype))
    width, height = round(1403 / shrink), round(1201 / shrink)
    shown = FilmRaster(film).greys(
        Placement((0, 0, 1403, 1201), 0, 0, width, height), VOIWindow(0, 5000), invert=False
    )
    whole = to_grey(film, VOIWindow(0, 5000)).astype(float)
    rows = np.linspace(0, 1201, height + 1)
    columns = np.linspace(0, 1403, width + 1)
    for row in range(3, height - 3, 17):
        for column in range(3, width - 3, 19):
            r0, r1 = int(rows[row]), int(np.ceil(rows[row + 1]))
            c0, c1 = int(columns[column]), int(np.ceil(columns[column + 1]))
            assert shown[row, column] == pytest.approx(whole[r0:r1, c0:c1].mean(), abs=4)


def test_fine_stripes_do_not_alias_when_zoomed_out():
    stripes = np.zeros((1000, 1000), np.uint16)
    stripes[:, ::2] = 4095
    film = made_film(stripes)
    shown = FilmRaster(film).greys(
        Placement((0, 0, 1000, 1000), 0, 0, 271, 271), VOIWindow(2048, 4096), invert=False
    )
    assert np.ptp(shown.astype(int)) <= 2
    assert shown.mean() == pytest.approx(127.5, abs=2)


def test_thumbnail_keeps_the_proportions_in_millimetres():
    stored = smooth((400, 300))
    square = made_film(stored)
    facts = replace(square.facts, pixel_spacing=PixelSpacing(0.4, 0.2, "calibrated"))
    assert thumbnail(square, 96).shape == (96, 72)
    assert thumbnail(replace(square, facts=facts), 96).shape == (96, 36)


def test_a_window_step_on_a_large_film_is_quick():
    film = made_film(smooth((3000, 3000)))
    raster = FilmRaster(film)
    placement = Viewport(3000, 3000, 1600, 1000).placement()
    raster.greys(placement, VOIWindow(2000, 3000), invert=False)
    times = []
    for step in range(9):
        start = time.perf_counter()
        raster.greys(placement, VOIWindow(2000 + step, 3000), invert=False)
        times.append(time.perf_counter() - start)
    # Some 2 ms here; the bound leaves room for slow and busy machines.
    assert sorted(times)[4] < 0.05
