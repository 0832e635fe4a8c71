"""Changes that a film could have undergone: in range, by chance of the generator alone."""

from dataclasses import asdict

import pytest
import torch
from made_films import phantom_pixels

from training.augmentation import Augmentation, augment, random_grid
from training.dataset import misplace

OFF = Augmentation(
    rotation_degrees=0.0, shift=0.0, scale=0.0, aspect=0.0, gamma=1.0, noise=0.0, coarsest=1.0,
    painted=0.0,
)  # fmt: skip
FILMS = torch.stack([
    torch.from_numpy(phantom_pixels(96, 96, seed=s).astype("float32"))[None] / 4095
    for s in range(6)
])  # fmt: skip


def chance(seed=1):
    return torch.Generator().manual_seed(seed)


def only(**changes):
    return Augmentation(**(asdict(OFF) | changes))


@pytest.mark.parametrize("size", [64, 96, 128])
def test_shape_and_range(size):
    found = augment(FILMS, size, Augmentation(), chance())
    assert found.shape == (6, 1, size, size)
    assert found.dtype == torch.float32
    assert float(found.min()) >= 0
    assert float(found.max()) <= 1
    assert bool(torch.isfinite(found).all())


def test_equal_generators_give_equal_films():
    first, second, other = (augment(FILMS, 64, Augmentation(), chance(s)) for s in (5, 5, 6))
    assert torch.equal(first, second)
    assert not torch.equal(first, other)


def test_global_chance_plays_no_part():
    torch.manual_seed(1)
    first = augment(FILMS, 64, Augmentation(), chance())
    torch.manual_seed(2)
    assert torch.equal(first, augment(FILMS, 64, Augmentation(), chance()))


def test_switched_off_it_changes_nothing():
    torch.testing.assert_close(augment(FILMS, 96, OFF, chance()), FILMS, atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    "changes",
    [{"rotation_degrees": 10.0}, {"shift": 0.1}, {"scale": 0.2}, {"aspect": 0.2}, {"gamma": 2.0},
     {"noise": 0.1}, {"coarsest": 0.3}, {"painted": 1.0}],
    ids=lambda c: next(iter(c)),
)  # fmt: skip
def test_each_change_does_something(changes):
    found = augment(FILMS, 96, only(**changes), chance(3))
    assert float((found - FILMS).abs().mean()) > 1e-3


def test_the_input_stays_as_it_was():
    before = FILMS.clone()
    augment(FILMS, 96, Augmentation(painted=1.0), chance())
    assert torch.equal(FILMS, before)


@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_mirrored(seed):
    grid = random_grid(40, 32, Augmentation(), chance(seed))
    # To the right in the result is to the right in the film, and down is down.
    assert bool((grid[:, 16, 31, 0] > grid[:, 16, 0, 0]).all())
    assert bool((grid[:, 31, 16, 1] > grid[:, 0, 16, 1]).all())


def test_asked_for_about_half_are_mirrored_and_none_stands_on_its_head():
    grid = random_grid(200, 32, Augmentation(mirrored=0.5), chance())
    is_mirrored = grid[:, 16, 31, 0] < grid[:, 16, 0, 0]
    assert 70 <= int(is_mirrored.sum()) <= 130
    assert bool((grid[:, 31, 16, 1] > grid[:, 0, 16, 1]).all())


def test_a_mirrored_film_is_the_film_mirrored():
    found = augment(FILMS, 96, only(mirrored=1.0), chance())
    torch.testing.assert_close(found, FILMS.flip(3), atol=1e-4, rtol=0)


def test_gamma_keeps_the_order_of_greys():
    found = augment(FILMS, 96, only(gamma=2.0), chance())
    for before, after in zip(FILMS, found, strict=True):
        order = before.flatten().argsort()
        assert bool((after.flatten()[order].diff() > -1e-3).all())


def test_painting_stays_at_the_upper_or_lower_border():
    found = augment(FILMS, 96, only(painted=1.0), chance())
    changed = (found - FILMS).abs() > 1e-3
    assert not bool(changed[:, :, 20:-20].any())
    assert bool(changed.flatten(1).any(dim=1).all())


def test_misplaced_films_are_turned_or_negative():
    films = torch.rand(40, 1, 8, 8, generator=chance())
    found = misplace(films, chance(2))
    ways = set()
    for before, after in zip(films, found, strict=True):
        options = [1 - before, *(torch.rot90(before, k, dims=(-2, -1)) for k in (1, 2, 3))]
        matching = [i for i, option in enumerate(options) if torch.equal(option, after)]
        assert len(matching) == 1
        ways.add(matching[0])
    assert ways == {0, 1, 2, 3}
