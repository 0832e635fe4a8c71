"""Twins among phantoms, and what becomes of their split groups."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.cohort import CohortFilm
from training.duplicates import (
    Pair,
    agreement,
    find_alike,
    fine_detail,
    join_groups,
    leaks,
    perceptual_hash,
    without_twins,
)
from training.phantoms import PhantomRecipe, draw_phantom
from training.survey import SIDE, survey


def film(name, group=None, path=None):
    return CohortFilm(
        path or Path(name), name, "made", None, None, True, group or name, "", False, ""
    )


def phantom(seed, **changes):
    drawn = draw_phantom(PhantomRecipe(seed=seed, rows=160, columns=160, **changes)).grey
    return Image.fromarray((drawn // 16).astype(np.uint8))


def small(picture):
    return np.asarray(picture.resize((SIDE, SIDE), Image.Resampling.BILINEAR))


@pytest.fixture(scope="module")
def strangers():
    """Six patients, each placed in his own way; phantoms are more alike than patients are."""
    chance = np.random.default_rng(2)
    return [
        phantom(seed, marker="", zones=(0, seed % 3, 1, 0, 1, seed % 4 / 2),
                rotation_degrees=float(chance.uniform(-6, 6)), scale=0.8 + 0.08 * seed,
                shift=tuple(chance.uniform(-30, 30, 2)))
        for seed in range(6)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def recompressed(strangers, tmp_path_factory):
    """The third patient's film, smaller, darker, in coarse JPEG."""
    path = tmp_path_factory.mktemp("twin") / "twin.jpg"
    darker = strangers[2].resize((110, 110)).point(lambda grey: int(grey * 0.8))
    darker.save(path, quality=60)
    with Image.open(path) as picture:
        return picture.convert("L")


def test_a_recompressed_film_is_found_and_strangers_are_not(strangers, recompressed):
    grey = np.stack([small(p) for p in (*strangers, recompressed)])
    assert [(p.first, p.second) for p in find_alike(grey)] == [(2, 6)]


def test_the_same_patient_on_another_day_is_no_twin(strangers):
    other_day = phantom(2, marker="", zones=(0, 2, 1, 0, 1, 1), film_seed=4, rotation_degrees=4.0,
                        shift=(12.0, 9.0))  # fmt: skip
    assert find_alike(np.stack([small(strangers[2]), small(other_day)])) == []


def test_hash_does_not_see_exposure(strangers):
    grey = small(strangers[0])
    darker = (grey * 0.7).astype(np.uint8)
    hashes = perceptual_hash(np.stack([grey, darker]))
    assert int(np.bitwise_count(hashes[0] ^ hashes[1])) <= 2
    assert hashes.dtype == np.uint64


def test_an_empty_film_correlates_with_nothing():
    detail = fine_detail(np.zeros((2, SIDE, SIDE), np.uint8))
    assert not detail.any()


def test_joined_groups_do_not_depend_on_the_order_of_pairs():
    films = [film("a"), film("b"), film("c"), film("d"), film("e", group="d")]
    pairs = [Pair(2, 3, 0, 1.0), Pair(0, 2, 0, 1.0)]
    one = [f.split_group for f in join_groups(films, pairs)]
    other = [f.split_group for f in join_groups(films, pairs[::-1])]
    assert one == other == ["a", "b", "a", "a", "a"]


def test_one_film_of_a_set_of_twins_is_kept():
    films = [film(name) for name in "abcd"]
    pairs = [Pair(0, 1, 0, 1.0), Pair(0, 3, 0, 1.0), Pair(1, 3, 0, 1.0)]
    assert [f.film for f in without_twins(films, pairs)] == ["a", "c"]


def test_leaks_are_gone_once_groups_are_joined(tmp_path, strangers):
    paths = []
    for number, picture in enumerate((strangers[0], strangers[0], strangers[1])):
        path = tmp_path / f"{number}.png"
        picture.save(path)
        paths.append(path)
    names = [n for n in map(str, range(200)) if film("x", group=n).part == "train"][:1]
    names += [n for n in map(str, range(200)) if film("x", group=n).part == "test"][:2]
    films = [
        film(str(i), group=n, path=p) for i, (n, p) in enumerate(zip(names, paths, strict=True))
    ]
    opened = survey(films)
    pairs = find_alike(opened.grey)
    assert len(leaks(opened, pairs)) == 1
    assert leaks(replace(opened, films=tuple(join_groups(films, pairs))), pairs) == []


def test_survey_reports_what_it_cannot_decode(tmp_path, strangers):
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    strangers[0].save(good)
    bad.write_bytes(good.read_bytes()[:300])
    opened = survey([film("good", path=good), film("bad", path=bad)])
    assert (len(opened), opened.grey.shape, opened.size.tolist()) == (
        1,
        (1, SIDE, SIDE),
        [[160, 160]],
    )
    assert [p.where for p in opened.problems] == ["bad"]


def test_agreement():
    films = [film("a", "g"), film("b", "g"), film("c"), film("d", "h"), film("e", "h")]
    pairs = [Pair(0, 1, 0, 1.0), Pair(0, 2, 0, 1.0)]
    found = agreement(films, pairs, np.array([True, False, False, True, False]))
    assert (found.pairs, found.precision, found.recall, found.known) == (2, 0.5, 0.5, 2)
