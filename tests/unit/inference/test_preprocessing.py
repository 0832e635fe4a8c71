"""What the network sees depends on the film and on nothing else."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_films import film_of, phantom, phantom_pixels
from PIL import Image

from covid_desktop.domain.film import Rescale, VOIWindow
from covid_desktop.domain.lungs import Box
from covid_desktop.imaging.lung_fields import lungs_in, with_rim
from covid_desktop.inference.preprocessing import (
    Recipe,
    frame_film,
    frame_grey,
    grey_of,
    lungs_only,
    normalise,
    preprocess,
    region_for,
    renditions,
)
from tests.made_lungs import film_with_lungs

RECIPE = Recipe(size=96, clip_limit=4.0, mean=0.5, std=0.5)


def seen(film, recipe=RECIPE):
    return preprocess(film, recipe)[0][0, 0]


def mean_difference(first, second):
    """In standard deviations of the first tensor."""
    return float(np.abs(first - second).mean() / first.std())


@pytest.mark.parametrize("size", [16, 64, 97, 224])
@pytest.mark.parametrize("shape", [(256, 256), (300, 200), (128, 400)])
def test_tensor_is_square_standardised_and_float32(size, shape):
    tensor, box = preprocess(phantom(*shape), replace(RECIPE, size=size))
    assert tensor.shape == (1, 1, size, size)
    assert tensor.dtype == np.float32
    assert np.isfinite(tensor).all()
    assert 0 <= box.top < box.bottom <= shape[0]
    assert 0 <= box.left < box.right <= shape[1]


def test_standardised_greys_have_the_mean_and_spread_of_equalised_ones():
    tensor = seen(phantom(), replace(RECIPE, clip_limit=1e9, mean=0.5, std=0.29))
    assert abs(float(tensor.mean())) < 0.02
    assert abs(float(tensor.std()) - 1.0) < 0.05


def test_lungs_stay_dark_and_bones_bright():
    film = phantom(zones=(0,) * 6)
    tensor = seen(film)
    upright = np.asarray(Image.fromarray(film.stored.astype(np.float32)).resize((96, 96)))
    assert np.corrcoef(tensor.ravel(), upright.ravel())[0, 1] > 0.9


@pytest.mark.parametrize("gamma", [0.5, 0.7, 1.5, 2.0])
def test_exposure_and_gamma_all_but_vanish(gamma):
    pixels = phantom_pixels(zones=(0,) * 6) / 4095
    changed = np.rint(pixels**gamma * 4095).astype(np.uint16)
    plain, moved = seen(film_of(phantom_pixels(zones=(0,) * 6))), seen(film_of(changed))
    unequalised = mean_difference(pixels, pixels**gamma)
    assert mean_difference(plain, moved) < 0.15
    assert mean_difference(plain, moved) < unequalised / 2


def test_eight_bits_say_the_same_as_twelve():
    pixels = phantom_pixels()
    eight = np.rint(pixels / 4095 * 255).astype(np.uint8)
    assert mean_difference(seen(film_of(pixels)), seen(film_of(eight, bits=8))) < 0.02


def test_sixteen_bits_say_the_same_as_twelve():
    pixels = phantom_pixels()
    film = film_of((pixels.astype(np.uint32) * 16).astype(np.uint16), bits=16)
    np.testing.assert_array_equal(seen(film_of(pixels)), seen(film))


def test_a_negative_storage_gives_the_same_tensor():
    pixels = phantom_pixels()
    inverted = film_of(4095 - pixels, is_inverted=True)
    # The two halves of a grey round in opposite directions.
    assert mean_difference(seen(film_of(pixels)), seen(inverted)) < 0.01


def test_a_true_negative_gives_another_tensor():
    pixels = phantom_pixels()
    assert mean_difference(seen(film_of(pixels)), seen(film_of(4095 - pixels))) > 0.5


def test_signed_values_and_a_rescale_do_not_matter():
    pixels = phantom_pixels()
    signed = film_of(
        (pixels.astype(np.int32) - 2048).astype(np.int16), modality=Rescale(slope=2.0, intercept=-7)
    )
    np.testing.assert_array_equal(seen(film_of(pixels)), seen(signed))


def test_the_window_of_the_file_does_not_matter():
    film = phantom()
    windowed = replace(film, voi=(VOIWindow(center=300, width=100),))
    np.testing.assert_array_equal(seen(film), seen(windowed))


@settings(max_examples=25, deadline=None)
@given(
    slope=st.floats(0.01, 8),
    intercept=st.floats(-2000, 2000),
)
def test_no_linear_exposure_matters(slope, intercept):
    film = phantom()
    changed = replace(film, modality=Rescale(slope, intercept))
    assert mean_difference(seen(film), seen(changed)) < 0.005


@pytest.mark.parametrize("value", [0, 4095])
@pytest.mark.parametrize(
    "border", [(20, 20, 20, 20), (40, 0, 0, 0), (0, 0, 0, 50), (10, 30, 50, 0)], ids=str
)
def test_uniform_borders_are_trimmed(border, value):
    pixels = phantom_pixels(256, 256, collimation=0.0)
    before = seen(film_of(pixels))
    _, inner = preprocess(film_of(pixels), RECIPE)
    top, right, bottom, left = border
    bordered = np.pad(pixels, ((top, bottom), (left, right)), constant_values=value)
    tensor, box = preprocess(film_of(bordered), RECIPE)
    assert mean_difference(before, tensor[0, 0]) < 0.12
    shifted = Box(inner.top + top, inner.left + left, inner.bottom + top, inner.right + left)
    for name in ("top", "left", "bottom", "right"):
        assert abs(getattr(box, name) - getattr(shifted, name)) <= 4


def test_a_marker_in_the_border_does_not_keep_it():
    pixels = phantom_pixels(256, 256, collimation=0.0)
    bordered = np.pad(pixels, 30)
    bordered[8:18, 8:16] = 4095
    _, box = preprocess(film_of(bordered), RECIPE)
    assert box.top >= 26
    assert box.left >= 26


def test_a_film_is_never_trimmed_away():
    pixels = np.zeros((400, 400), np.uint16)
    pixels[170:230, 170:230] = 4095
    box = frame_film(film_of(pixels), 96).box
    assert box == Box(100, 100, 300, 300)


def test_noise_in_the_border_does_not_keep_it():
    pixels = phantom_pixels(256, 256, collimation=0.0)
    bordered = np.pad(pixels, 30).astype(np.int32)
    bordered += np.random.default_rng(1).integers(0, 30, bordered.shape)
    box = frame_film(film_of(np.clip(bordered, 0, 4095).astype(np.uint16)), 96).box
    assert box.top >= 26
    assert box.left >= 26


@pytest.mark.parametrize("factor", [2, 3, 5])
def test_resolution_does_not_matter(factor):
    small = phantom_pixels(240, 240)
    large = np.kron(small, np.ones((factor, factor), np.uint16))
    tensor, box = preprocess(film_of(large), RECIPE)
    _, small_box = preprocess(film_of(small), RECIPE)
    assert mean_difference(seen(film_of(small)), tensor[0, 0]) < 0.12
    assert abs(box.bottom / factor - small_box.bottom) <= 2
    assert abs(box.left / factor - small_box.left) <= 2


@pytest.mark.parametrize("value", [0, 100, 4095])
def test_a_constant_film_gives_finite_values(value):
    with np.errstate(all="raise"):
        tensor, box = preprocess(film_of(np.full((200, 160), value, np.uint16)), RECIPE)
    assert np.isfinite(tensor).all()
    assert np.ptp(tensor) == 0
    assert box == Box(0, 0, 200, 160)


@settings(max_examples=40, deadline=None)
@given(rows=st.integers(1, 700), columns=st.integers(1, 700), seed=st.integers(0, 99))
def test_any_shape_gives_a_tensor_and_a_box_inside_the_film(rows, columns, seed):
    pixels = np.random.default_rng(seed).integers(0, 4096, (rows, columns)).astype(np.uint16)
    tensor, box = preprocess(film_of(pixels), replace(RECIPE, size=32))
    assert tensor.shape == (1, 1, 32, 32)
    assert np.isfinite(tensor).all()
    assert 0 <= box.top < box.bottom <= rows
    assert 0 <= box.left < box.right <= columns


def test_preprocessing_leaves_the_film_alone():
    film = phantom()
    before = film.stored.copy()
    preprocess(film, RECIPE)
    np.testing.assert_array_equal(film.stored, before)


def test_normalise_keeps_the_order_of_greys():
    grey = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert (np.diff(normalise(grey, RECIPE).ravel()) > 0).all()


def test_plain_equalisation_by_hand():
    grey = np.array([[10, 10], [20, 30]], np.uint8)
    # Half of the pixels at 10, a quarter each at 20 and 30; the middle of each share.
    expected = np.array([[0.25, 0.25], [0.625, 0.875]], np.float32)
    found = normalise(grey, Recipe(size=16, clip_limit=1e9, mean=0.0, std=1.0))
    np.testing.assert_allclose(found, expected, atol=1e-6)


def test_a_clip_limit_of_one_takes_all_contrast_from_equalisation():
    grey = np.array([[0, 128], [128, 255]], np.uint8)
    found = normalise(grey, Recipe(size=16, clip_limit=1.0, mean=0.0, std=1.0))
    # Each of the three bins is clipped to 4/256 and the rest is spread evenly.
    assert abs(float(found[0, 1]) - 0.5) < 0.01


GOOD = {"size": 224, "clip_limit": 4.0, "mean": 0.5, "std": 0.5}


def test_recipe_reads_what_the_card_holds():
    assert Recipe.from_json(GOOD) == Recipe(224, 4.0, 0.5, 0.5)


@pytest.mark.parametrize("key", GOOD)
def test_recipe_needs_every_key(key):
    with pytest.raises(KeyError):
        Recipe.from_json({k: v for k, v in GOOD.items() if k != key})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("size", 0), ("size", -224), ("size", 15), ("size", 4096), ("size", "large"),
        ("size", None), ("size", [224]), ("size", float("inf")), ("size", float("nan")),
        ("clip_limit", 0.5), ("clip_limit", -1), ("clip_limit", float("nan")),
        ("std", 0), ("std", -0.5), ("std", float("nan")), ("std", float("inf")),
        ("mean", float("nan")), ("mean", float("inf")), ("mean", "half"), ("mean", None),
    ],
)  # fmt: skip
def test_recipe_refuses_nonsense(key, value):
    with pytest.raises((TypeError, ValueError)):
        Recipe.from_json(GOOD | {key: value})


TWICE = replace(RECIPE, lung_margin=0.08, lungs_alone=True)


def test_the_lungs_alone_are_a_second_rendition():
    film, lungs = film_with_lungs(240, 200)
    tensor, box = preprocess(film, TWICE, lungs)
    once, _ = preprocess(film, replace(TWICE, lungs_alone=False), lungs)
    assert tensor.shape == (1, 2, 96, 96)
    np.testing.assert_array_equal(tensor[:, :1], once)
    alone = tensor[0, 1]
    outside = ~with_rim(lungs_in(lungs, box, 96))
    assert 0.1 < outside.mean() < 0.9
    assert np.ptp(alone[outside]) == 0
    assert alone[outside][0] == alone.min()
    assert np.unique(alone[~outside]).size > 20


def test_what_lies_outside_the_lungs_does_not_reach_the_second_rendition():
    film, lungs = film_with_lungs()
    grey = frame_grey(grey_of(film), 96, region_for(TWICE, lungs)).grey
    mask = lungs_in(lungs, region_for(TWICE, lungs), 96)
    marked = np.where(with_rim(mask), grey, 255 - grey)
    first, second = renditions(grey, TWICE, mask), renditions(marked, TWICE, mask)
    assert not np.array_equal(first[0], second[0])
    np.testing.assert_array_equal(first[1], second[1])


@pytest.mark.parametrize("known", [False, True])
def test_without_lungs_both_renditions_are_the_film(known):
    film, lungs = film_with_lungs()
    gone = replace(lungs, left=np.zeros_like(lungs.left)) if known else None
    tensor, _ = preprocess(film, TWICE, gone)
    assert tensor.shape == (1, 2, 96, 96)
    np.testing.assert_array_equal(tensor[0, 0], tensor[0, 1])


def test_a_rim_goes_with_the_lungs():
    lungs = np.zeros((100, 100), bool)
    lungs[40:60, 0:30] = True
    expected = np.zeros_like(lungs)
    expected[37:63, 0:33] = True
    np.testing.assert_array_equal(with_rim(lungs), expected)
    grey = np.full((100, 100), 7, np.uint8)
    np.testing.assert_array_equal(lungs_only(grey, lungs), expected * np.uint8(7))
