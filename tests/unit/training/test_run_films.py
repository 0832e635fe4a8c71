"""Near-duplicates and slices of one series stay on one side, where a config asks for it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_cohorts import SETTINGS, film_row
from PIL import Image

from training.run_films import known_pairs, read_run_films, series_pairs

SHARED = Path(__file__).parents[4] / "shared"
real_films = pytest.mark.skipif(
    not (SHARED / "films").is_dir(), reason="the real films are not beside the repository"
)


def picture(folder, name, pattern, kind="chest CT slice"):
    Image.fromarray(pattern.astype(np.uint8)).save(folder / name)
    return replace(film_row(0, None), path=folder / name, film=name, label=kind, split_group=name)


def test_slices_of_one_series_are_found_and_strangers_are_not(tmp_path):
    chance = np.random.default_rng(3)
    body, other = (chance.integers(0, 200, (64, 64)) for _ in range(2))
    pictures = [
        picture(tmp_path, "one.png", body),
        picture(tmp_path, "next.png", body + chance.integers(0, 20, body.shape)),
        picture(tmp_path, "other.png", other),
        picture(tmp_path, "same_look_other_kind.png", body, kind="photo"),
        picture(tmp_path, "empty.png", np.zeros((64, 64))),
    ]
    assert [(p.first, p.second) for p in series_pairs(pictures)] == [(0, 1)]
    assert series_pairs([]) == []


def test_listed_pairs_are_those_of_films_that_are_there(tmp_path):
    table = tmp_path / "joined.csv"
    table.write_text("first,second\n3.png,5.png\n3.png,not there.png\n")
    films = [film_row(i, None) for i in range(6)]
    assert [(p.first, p.second) for p in known_pairs(films, table)] == [(3, 5)]


@real_films
def test_the_real_leaks_are_closed_where_the_config_says_so():
    def parts(settings):
        films = read_run_films(settings, SHARED / "films", SHARED / "not_chest")
        pair = [f.part for f in films if f.film in (
            "siim/siim_591288ac80.jpg", "siim/siim_90dbbc63ed.jpg")]  # fmt: skip
        slices = {f.split_group for f in films if f.label == "chest CT slice"}
        others = {f.split_group for f in films if f.label == "head CT (64 px)"}
        return pair, len(slices), len(others)

    pair, slices, others = parts(SETTINGS)
    assert len(set(pair)) == 2
    assert (slices, others) == (40, 48)
    pair, slices, others = parts(replace(SETTINGS, joins_twins=True))
    assert len(pair) == 2
    assert len(set(pair)) == 1
    assert slices <= 10
    assert others >= 46
