"""Films laid over each other: known movements are found, and what cannot fit is not accepted."""

import csv
import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_films import film_of
from made_lungs import LUNG_MODEL, drawn, film_with_lungs, with_facts
from PIL import Image

from covid_desktop.comparison.alignment import LEAST_DICE, align
from covid_desktop.domain.film import PixelSpacing
from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.imaging.loading import load_film
from training.lung_masks import split_lungs

AT_REST = film_with_lungs()
FEW = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


def moved_point(alignment, x, y):
    place = alignment.to_prior @ (x, y, 1.0)
    return place[:2]


def squeezed(film, lungs, rows, columns):
    """The film and its lungs at another size, whatever becomes of the shape."""

    def small(grid, smooth):
        return np.asarray(Image.fromarray(grid).resize((columns, rows), smooth))

    near = Image.Resampling.BILINEAR
    pixels = small(film.stored.astype(np.int32), near).astype(np.uint16)
    masks = [small(m.astype(np.uint8) * 255, near) >= 128 for m in (lungs.right, lungs.left)]
    return film_of(pixels), LungFields(*masks, Box(0, 0, rows, columns), LUNG_MODEL)


def test_a_film_over_itself_does_not_move():
    film, lungs = AT_REST
    found = align(film, lungs, film, lungs)
    assert found.accepted
    assert (found.lung_dice, found.rotation_degrees, found.scale) == (1.0, 0.0, 1.0)
    assert np.array_equal(found.to_prior, np.eye(3))


@FEW
@given(
    turn=st.floats(-12, 12), scale=st.floats(0.85, 1.15), right=st.floats(-12, 12),
    down=st.floats(-12, 12), seed=st.integers(1, 9),
)  # fmt: skip
def test_a_known_movement_is_found(turn, scale, right, down, seed):
    prior, prior_lungs = AT_REST
    current, current_lungs = film_with_lungs(
        rotation_degrees=turn, scale=scale, shift=(right, down), film_seed=seed
    )
    found = align(prior, prior_lungs, current, current_lungs)
    assert found.accepted, found
    assert found.lung_dice > 0.97
    assert found.rotation_degrees == pytest.approx(-turn, abs=1.0)
    assert found.scale == pytest.approx(1 / scale, rel=0.02)


@FEW
@given(turn=st.floats(-10, 10), scale=st.floats(0.9, 1.1))
def test_swapped_films_are_aligned_the_other_way_round(turn, scale):
    one, other = AT_REST, film_with_lungs(rotation_degrees=turn, scale=scale, film_seed=2)
    there, back = align(*one, *other), align(*other, *one)
    assert back.lung_dice == there.lung_dice
    assert back.rotation_degrees == pytest.approx(-there.rotation_degrees, abs=1e-9)
    assert back.scale == pytest.approx(1 / there.scale)
    assert np.allclose(back.to_prior @ there.to_prior, np.eye(3), atol=1e-6)


@pytest.mark.parametrize("size", [(256, 256), (512, 512), (300, 300), (1024, 1024)])
def test_the_size_in_pixels_does_not_matter(size):
    prior, current = AT_REST, film_with_lungs(rotation_degrees=5, film_seed=2)
    wanted = align(*prior, *current)
    found = align(*squeezed(*prior, *size), *current)
    assert found.lung_dice == pytest.approx(wanted.lung_dice, abs=0.01)
    assert found.rotation_degrees == pytest.approx(wanted.rotation_degrees, abs=0.5)
    assert found.scale == pytest.approx(wanted.scale, rel=0.01)
    place = moved_point(found, 128, 128) / np.array(size[::-1]) * 256
    assert np.allclose(place, moved_point(wanted, 128, 128), atol=1.5)


@FEW
@given(slope=st.floats(0.3, 1.0), level=st.floats(0, 300), gamma=st.floats(0.6, 1.6))
def test_window_and_exposure_do_not_matter(slope, level, gamma):
    prior, current = AT_REST, film_with_lungs(rotation_degrees=4, shift=(5, 3), film_seed=2)
    wanted = align(*prior, *current)
    stored = (prior[0].stored / 4095) ** gamma * 4095 * slope + level
    other = film_of(np.clip(stored, 0, 4095).astype(np.uint16)), prior[1]
    found = align(*other, *current)
    assert found.lung_dice == pytest.approx(wanted.lung_dice, abs=0.01)
    assert found.rotation_degrees == pytest.approx(wanted.rotation_degrees, abs=0.6)
    assert np.allclose(moved_point(found, 128, 128), moved_point(wanted, 128, 128), atol=2)


def test_pixels_that_are_not_square_by_the_file():
    prior, lungs = AT_REST
    tall = squeezed(prior, lungs, 256, 170)
    said = with_facts(tall[0], pixel_spacing=PixelSpacing(1.4, 1.4 * 256 / 170, "mm"))
    square = with_facts(prior, pixel_spacing=PixelSpacing(1.4, 1.4, "mm"))
    found = align(said, tall[1], square, lungs)
    assert found.lung_dice > 0.98
    assert not found.is_shape_estimated
    assert found.scale == pytest.approx(1.0, abs=0.01)


def test_a_film_squashed_into_a_square_that_does_not_say_so():
    prior, lungs = AT_REST
    squashed = squeezed(prior, lungs, 256, 180)
    found = align(*squashed, *film_with_lungs(rotation_degrees=3, film_seed=2))
    assert found.accepted
    assert found.is_shape_estimated
    assert found.lung_dice > 0.93


def test_another_crop():
    prior, lungs = AT_REST
    part = Box(20, 15, 240, 230)
    cut = (slice(part.top, part.bottom), slice(part.left, part.right))
    film = film_of(prior.stored[cut])
    masks = LungFields(
        lungs.right[cut], lungs.left[cut], Box(0, 0, film.rows, film.columns), LUNG_MODEL
    )
    found = align(film, masks, prior, lungs)
    assert found.accepted
    assert found.rotation_degrees == pytest.approx(0, abs=0.5)
    assert np.allclose(moved_point(found, 128, 128), (113, 108), atol=1.5)


def test_masks_of_a_part_of_the_film():
    prior, lungs = AT_REST
    box = Box(10, 8, 250, 246)
    cut = (slice(box.top, box.bottom), slice(box.left, box.right))
    part = LungFields(lungs.right[cut], lungs.left[cut], box, LUNG_MODEL)
    current = film_with_lungs(rotation_degrees=5, film_seed=2)
    whole, found = align(prior, lungs, *current), align(prior, part, *current)
    assert np.allclose(found.to_prior, whole.to_prior, atol=0.5)


def test_without_lungs_there_is_a_reason():
    film, lungs = AT_REST
    none = replace(lungs, right=np.zeros_like(lungs.right))
    for given_lungs in (None, none):
        found = align(film, given_lungs, film, lungs)
        assert not found.accepted
        assert found.lung_dice is None
        assert found.reason.code == "lungs-not-found"
        assert found.reversed().reason is found.reason


def test_a_film_on_its_side_is_not_accepted():
    film, lungs = AT_REST
    other = film_with_lungs(film_seed=2)
    turned = film_of(np.rot90(film.stored))
    masks = LungFields(np.rot90(lungs.right), np.rot90(lungs.left), lungs.box, LUNG_MODEL)
    found = align(turned, masks, *other)
    assert not found.accepted
    assert found.reason.what
    assert found.reason.advice


def test_lungs_of_other_shapes_are_not_accepted():
    film, lungs = AT_REST
    rows, _ = np.indices(lungs.right.shape)
    half = replace(lungs, right=lungs.right & (rows < 110), left=lungs.left & (rows > 120))
    found = align(film_with_lungs(film_seed=2)[0], half, film, lungs)
    assert not found.accepted
    assert found.reason.code == "lungs-do-not-fit"
    assert found.lung_dice < LEAST_DICE


@pytest.mark.films
def test_real_serial_films_with_masks(shared_folder):
    with (shared_folder / "films" / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [
            r for r in csv.DictReader(file)
            if r["patient"] in ("cohen-253", "cohen-205", "cohen-117") and r["lung_mask"]
            and r["label"] != "not_frontal_chest" and r["duplicate_of_kept"] != "1"
        ]  # fmt: skip
    rows.sort(key=lambda r: (r["patient"], float(r["study_offset_days"] or 0)))
    found = []
    for one, other in itertools.pairwise(rows):
        if one["patient"] == other["patient"]:
            found.append(align(*_real(shared_folder, one), *_real(shared_folder, other)))
    assert len(found) >= 10
    assert np.mean([a.accepted for a in found]) >= 0.9
    assert np.median([a.lung_dice for a in found]) >= 0.90


def _real(shared, row):
    film = load_film(shared / "films" / row["film"])
    with Image.open(shared / "masks" / row["lung_mask"]) as mask:
        right, left = split_lungs(np.asarray(mask.convert("L")) >= 128)
    return film, LungFields(right, left, Box(0, 0, film.rows, film.columns), LUNG_MODEL)


def test_the_phantoms_of_these_tests_have_two_lungs():
    phantom = drawn()
    assert min(phantom.right_lung.mean(), phantom.left_lung.mean()) > 0.05
