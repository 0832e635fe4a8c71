"""The difference picture: nothing for one film, signs that flip, denser where it became denser."""

import io

import numpy as np
import pytest
from made_films import film_of
from made_lungs import film_with_lungs
from PIL import Image

from covid_desktop.comparison.alignment import Alignment, align
from covid_desktop.comparison.difference import coloured, signed_difference, without_rim
from covid_desktop.comparison.drawing import (
    FilmDrawing,
    RelativeWindow,
    fit_box,
    plane_to_film,
)
from covid_desktop.comparison.picture import Captions, comparison_picture

CLEAR = film_with_lungs(zones=(0,) * 6)
ILL = film_with_lungs(zones=(0, 0, 3, 0, 0, 0), film_seed=4, rotation_degrees=4)


def drawn_pair(one, other, shape=(256, 256)):
    alignment = align(*one, *other)
    drawings = FilmDrawing(*one), FilmDrawing(*other)
    frame = fit_box(drawings[1].frame, other[0], shape)
    to_other = plane_to_film(other[0]) @ frame
    to_one = alignment.to_prior @ to_other
    both = drawings[0].lung_masks(to_one, shape) & drawings[1].lung_masks(to_other, shape)
    return drawings[0].greys(to_one, shape), drawings[1].greys(to_other, shape), both


def test_one_film_has_no_difference():
    prior, current, lungs = drawn_pair(CLEAR, CLEAR)
    assert np.array_equal(prior, current)
    assert not signed_difference(prior, current, without_rim(lungs)).any()


def test_swapped_pictures_flip_the_sign():
    prior, current, lungs = drawn_pair(CLEAR, ILL)
    there = signed_difference(prior, current, lungs)
    assert np.allclose(signed_difference(current, prior, lungs), -there, atol=1e-3)
    assert not there[~lungs].any()


def test_a_consolidation_shows_where_it_is():
    prior, current, lungs = drawn_pair(CLEAR, ILL)
    lungs = without_rim(lungs)
    found = signed_difference(prior, current, lungs)
    rows, columns = np.nonzero(lungs)
    lower = lungs & (np.indices(lungs.shape)[0] > np.quantile(rows, 0.67))
    is_right = np.indices(lungs.shape)[1] < np.median(columns)
    zone_c, zone_f = found[lower & is_right].mean(), found[lower & ~is_right].mean()
    assert zone_c > 15
    assert zone_c > zone_f + 15
    red, _, blue = (coloured(current, found)[lower & is_right].mean(axis=0)[i] for i in range(3))
    assert red > blue + 10


def test_exposure_does_not_show():
    film, lungs = CLEAR
    darker = film_of((film.stored * 0.6 + 200).astype(np.uint16))
    prior, current, both = drawn_pair((darker, lungs), (film, lungs))
    assert np.abs(signed_difference(prior, current, without_rim(both))).max() < 6


def test_no_lungs_no_difference():
    grey = np.full((40, 40), 90, np.uint8)
    nowhere = np.zeros((40, 40), bool)
    assert not signed_difference(grey, grey + 20, without_rim(nowhere)).any()


def test_the_window_is_meant_relative_to_the_film():
    film, lungs = CLEAR
    other = film_of((film.stored * 0.5 + 300).astype(np.uint16))
    frame = plane_to_film(film) @ fit_box(FilmDrawing(film, lungs).frame, film, (128, 128))
    look = RelativeWindow(0.2, 0.5)
    one, two = (FilmDrawing(f, lungs).greys(frame, (128, 128), look) for f in (film, other))
    assert np.abs(one.astype(int) - two).mean() < 2
    negative = FilmDrawing(film, lungs).greys(frame, (128, 128), RelativeWindow(0.2, 0.5, True))
    assert np.abs(negative.astype(int) + one - 255).max() <= 1


@pytest.mark.parametrize("accepted", [True, False])
def test_the_picture(accepted):
    alignment = align(*CLEAR, *ILL) if accepted else Alignment(accepted=False)
    captions = Captions("Prior", "Current", below=("worse", "model"), cautions=("x" * 400,))
    png = comparison_picture(FilmDrawing(*CLEAR), FilmDrawing(*ILL), alignment, captions)
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.format == "PNG"
        assert picture.size[0] == (3 if accepted else 2) * 652 + 12
        # A line more where there is a difference: what it cannot show.
        lines = 4 if accepted else 3
        assert picture.size[1] == 3 * 12 + 26 + 640 + lines * 26
        rows = np.asarray(picture)[-12 - 26 : -12]
        assert np.ptp(rows) > 50
    assert "even change of both lungs" in captions.remark
