"""Windows made for chest films, on a film whose tissues have known values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from covid_desktop.domain.film import Film, FilmFormat, Rescale, VOIShape
from covid_desktop.domain.lungs import ZONES, Box, LungFields
from covid_desktop.domain.measuring import Mark, MarkKind
from covid_desktop.domain.model import ModelReference
from covid_desktop.imaging.display import automatic_window, to_grey
from covid_desktop.imaging.histogram import histogram
from covid_desktop.imaging.presets import ChestPreset, lung_window, preset_window
from covid_desktop.imaging.region_statistics import region_statistics
from covid_desktop.imaging.zone_outlines import zone_outlines

BLACK, LUNG, SOFT, BONE = 100, 1000, 2500, 3500


def film_of(stored, **more) -> Film:
    return Film(Path("made.dcm"), "ab" * 32, FilmFormat.DICOM, stored, 12, **more)


def chest() -> Film:
    """Two lungs in soft tissue, a bright spine, some black ground."""
    rng = np.random.default_rng(5)
    stored = np.full((400, 400), SOFT)
    stored[:20] = BLACK
    stored[60:340, 50:180] = LUNG
    stored[60:340, 220:350] = LUNG
    stored[:, 195:205] = BONE
    return film_of(np.clip(stored + rng.normal(0, 60, stored.shape), 0, 4095).astype(np.uint16))


def lungs() -> LungFields:
    right = np.zeros((100, 100), bool)
    right[15:85, 13:45] = True
    left = np.zeros((100, 100), bool)
    left[15:85, 55:87] = True
    return LungFields(right, left, Box(0, 0, 400, 400), ModelReference("made", "1", "cd" * 32))


def spread(film, window, value):
    """Of the grey scale that the values around one take."""
    grey = to_grey(film, window).astype(float)
    inside = np.abs(film.stored.astype(int) - value) < 150
    return np.percentile(grey[inside], 95) - np.percentile(grey[inside], 5)


def test_each_preset_spreads_the_tissue_that_it_is_made_for():
    film = chest()
    lung, _ = preset_window(film, ChestPreset.LUNG)
    soft, _ = preset_window(film, ChestPreset.MEDIASTINUM)
    assert spread(film, lung, LUNG) > 1.2 * spread(film, soft, LUNG)
    assert spread(film, soft, SOFT) > 1.2 * spread(film, lung, SOFT)
    bone, _ = preset_window(film, ChestPreset.BONE)
    greys = to_grey(film, bone)
    assert greys[200, 195:205].mean() > greys[200, 185:194].mean() + 40


def test_the_lung_preset_looks_inside_the_lungs_alone_where_they_are_known():
    film = chest()
    known, _ = preset_window(film, ChestPreset.LUNG, lungs())
    assert known.center == pytest.approx(LUNG, abs=40)
    assert known.width < 500
    assert known.explanation == "lung"
    assert lung_window(film, lungs()).explanation == "automatic, lungs"


def test_lines_and_tubes_keep_contrast_at_both_ends():
    window, sharpened = preset_window(chest(), ChestPreset.LINES)
    assert window.shape is VOIShape.SIGMOID
    assert sharpened


@pytest.mark.parametrize("preset", list(ChestPreset))
def test_an_inverted_film_and_a_falling_slope_look_the_same(preset):
    film = chest()
    window, _ = preset_window(film, preset)
    straight = to_grey(film, window).astype(int)
    inverted = replace(film, stored=(4095 - film.stored).astype(np.uint16), is_inverted=True)
    other, _ = preset_window(inverted, preset)
    assert np.abs(to_grey(inverted, other).astype(int) - straight).max() <= 2
    falling = replace(
        film, stored=(4095 - film.stored).astype(np.uint16), modality=Rescale(-1.0, 4095.0)
    )
    third, _ = preset_window(falling, preset)
    assert np.abs(to_grey(falling, third).astype(int) - straight).max() <= 2


def test_an_empty_mask_leaves_the_whole_film():
    film = chest()
    nothing = np.zeros((50, 50), bool)
    assert automatic_window(film, inside=nothing) == automatic_window(film)


def test_statistics_of_a_rectangle_and_an_ellipse():
    rows, columns = np.mgrid[0:100, 0:100]
    film = film_of((rows * 20 + columns).astype(np.uint16), modality=Rescale(2.0, -10.0))
    found = region_statistics(film, Mark(MarkKind.RECTANGLE, ((20.0, 10.0), (10.0, 30.0))))
    values = film.stored[10:30, 10:20] * 2.0 - 10.0
    assert found.pixels == 200
    assert (found.mean, found.sd) == pytest.approx((values.mean(), values.std()))
    assert (found.low, found.high) == (values.min(), values.max())
    disc = region_statistics(film, Mark(MarkKind.ELLIPSE, ((10.0, 10.0), (90.0, 50.0))))
    assert disc.pixels == pytest.approx(np.pi * 40 * 20, rel=0.01)
    assert disc.mean == pytest.approx((29.5 * 20 + 49.5) * 2 - 10, abs=1e-6)


def test_statistics_leave_out_padding_and_what_lies_outside():
    stored = np.full((50, 50), 700, np.uint16)
    stored[:, :25] = 0
    film = film_of(stored, padding=(0, 0))
    half = region_statistics(film, Mark(MarkKind.RECTANGLE, ((0.0, 0.0), (50.0, 50.0))))
    assert (half.pixels, half.mean, half.sd) == (1250, 700, 0)
    outside = region_statistics(film, Mark(MarkKind.ELLIPSE, ((-90.0, -90.0), (-50.0, -50.0))))
    assert outside.pixels == 0
    assert region_statistics(film, Mark(MarkKind.RECTANGLE, ((9.0, 9.0), (9.0, 9.0)))).pixels == 0


def test_a_histogram_counts_every_value_once_and_no_padding():
    stored = np.full((60, 50), 100, np.uint16)
    stored[:30] = 300
    stored[:, :10] = 4095
    found = histogram(film_of(stored, padding=(4095, 4095)), 200)
    assert (found.low, found.high) == (100, 300)
    assert found.counts.sum() == 60 * 40
    assert found.counts[0] == found.counts[-1] == 1200
    flat = histogram(film_of(np.full((9, 9), 7, np.uint16)), 16)
    assert flat.counts.sum() == 81


def test_outlines_go_round_their_zones_in_film_pixels():
    outlines = zone_outlines(lungs())
    assert tuple(outlines) == ZONES
    points = np.array(outlines["A"])
    assert points.min(axis=0) == pytest.approx((52, 60))
    assert points[:, 0].max() == pytest.approx(180)
    assert points[:, 1].max() == pytest.approx(60 + 280 / 3, abs=2)
    x, y = points.T
    size = abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2
    assert size == pytest.approx(128 * 280 / 3, rel=0.03)
    empty = replace(lungs(), left=np.zeros((100, 100), bool))
    assert not zone_outlines(empty)["D"]
