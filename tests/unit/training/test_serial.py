"""Repeatability and serial films: what is measured, on phantoms and made-up readers."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from made_films import phantom
from made_lungs import film_with_lungs

from covid_desktop.comparison.alignment import align
from covid_desktop.domain.lungs import ZONES
from training.repeatability import measure_repeatability, take_again
from training.serial import AlignedPair, Scored, agreement, page
from training.serial_films import (
    SerialFilm,
    first_and_last,
    neighbours,
    read_serial_films,
)

FILM = phantom(200, 180)


def test_another_take_is_another_film_of_the_same_chest():
    chance = np.random.default_rng(1)
    takes = [take_again(FILM, chance) for _ in range(4)]
    assert len({t.sha256 for t in takes} | {FILM.sha256}) == 5
    assert len({t.stored.shape for t in takes}) > 1
    for take in takes:
        assert take.stored.dtype == np.uint8
        assert take.rows / take.columns == pytest.approx(200 / 180, rel=0.02)
        assert take.stored.std() > 20
    again = [take_again(FILM, chance) for chance in [np.random.default_rng(1)] for _ in range(4)]
    assert [t.sha256 for t in again] == [t.sha256 for t in takes]


def test_a_score_that_never_moves_has_no_limit():
    found = measure_repeatability(lambda _: (1.0,) * 6, [FILM, phantom(160, 160)], times=3)
    assert set(found.limits) == {*ZONES, "total"}
    assert set(found.limits.values()) == {0.0}
    assert (found.films, found.takes) == (2, 4)


def test_the_limit_is_that_of_bland_and_altman():
    chance = np.random.default_rng(2)
    sd = 0.2
    films = [phantom(150, 150 + n) for n in range(4)]
    found = measure_repeatability(lambda _: chance.normal(1.5, sd, 6), films, times=60)
    wanted = 1.96 * math.sqrt(2) * sd
    assert found.limits["A"] == pytest.approx(wanted, rel=0.2)
    assert found.limits["total"] == pytest.approx(wanted * math.sqrt(6), rel=0.2)


def test_films_whose_lungs_are_lost_are_left_out():
    lost = {FILM.sha256}
    takes = iter(range(100))

    def score(film):
        # Of the first film, only the film itself is ever scored; of the second all takes.
        return (1.0,) * 6 if film.sha256 in lost or next(takes) >= 2 else None

    found = measure_repeatability(score, [FILM, phantom(160, 170)], times=2)
    assert found.films == 1
    with pytest.raises(ValueError, match="no film"):
        measure_repeatability(lambda _: None, [FILM], times=2)


@pytest.fixture
def manifest(tmp_path):
    """Two serial patients, one of a single film, a lateral, a twin and an undated film."""
    rows = [
        ("a1", "cohen", "covid_19", "p1", "3", "2.0", "0"),
        ("a2", "cohen", "covid_19", "p1", "1", "1.0", "0"),
        ("a3", "cohen", "covid_19", "p1", "9", "5.0", "0"),
        ("lateral", "cohen", "not_frontal_chest", "p1", "3", "", "0"),
        ("twin", "cohen", "covid_19", "p1", "3", "2.0", "1"),
        ("undated", "cohen", "covid_19", "p1", "", "2.0", "0"),
        ("unknown", "cohen", "covid_19", "p1", "?", "2.0", "0"),
        ("b1", "hannover", "covid_19", "p2", "-5", "", "0"),
        ("b2", "hannover", "covid_19", "p2", "0", "", "0"),
        ("c1", "cohen", "covid_19", "p3", "0", "1.0", "0"),
        ("d1", "ozturk", "covid_19", "p4", "0", "", "0"),
        ("d2", "ozturk", "covid_19", "p4", "4", "", "0"),
    ]
    readers = [f"brixia_{who}_{z}" for who in ("senior",) for z in ZONES]
    names = ["film", "source", "label", "patient", "study_offset_days", "covidnet_extent",
             "duplicate_of_kept", "split_group", "view_position", *readers]  # fmt: skip
    with (tmp_path / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for row in rows:
            writer.writerow([*row, row[3], "AP", *[""] * 6])
    return tmp_path


def test_serial_films_of_a_manifest(manifest):
    patients = read_serial_films(manifest)
    assert {p: [f.film for f in films] for p, films in patients.items()} == {
        "p1": ["a2", "a1", "a3"], "p2": ["b1", "b2"],
    }  # fmt: skip
    assert [(a.film, b.film) for a, b in neighbours(patients)] == [
        ("a2", "a1"), ("a1", "a3"), ("b1", "b2"),
    ]  # fmt: skip
    assert [(a.film, b.film) for a, b in first_and_last(patients, "extent")] == [("a2", "a3")]
    assert not first_and_last(patients, "brixia")


def serial(name, patient, day, extent):
    return SerialFilm(Path(name), name, "cohen", patient, patient, day, "AP", extent)


def test_agreement_with_readers():
    pairs, scores = [], {}
    for number in range(12):
        change = number - 6.0
        one, other = (
            serial(f"{number}-{day}", f"p{number}", day, 4 + (day > 0) * change / 2)
            for day in (0, 5)
        )
        pairs.append((one, other))
        scores[one.film], scores[other.film] = Scored(9.0, 4.0), Scored(9 + change, 4 + change / 4)
    found = agreement(pairs, scores, "extent", limit=1.5)
    assert found.pairs == 12
    assert found.spearman.value == pytest.approx(1.0)
    assert found.same.value == 1.0
    assert found.opposite.value == 0.0
    turned = {film: Scored(18 - s.total, 8 - s.extent) for film, s in scores.items()}
    against = agreement(pairs, turned, "extent", limit=1.5)
    assert against.spearman.value == pytest.approx(-1.0)
    assert against.opposite.value > 0.5
    assert agreement(pairs[:4], scores, "extent", limit=1.5) is None


def test_the_page_names_what_was_not_accepted():
    one, other = film_with_lungs(), film_with_lungs(rotation_degrees=3, film_seed=2)
    fitting = align(*one, *other)
    none = align(one[0], None, *other)
    films = [serial("a", "p1", 0, 1.0), serial("b", "p1", 3, 2.0)]
    found = [AlignedPair(*films, fitting, 0.1), AlignedPair(*films, none, 0.1)]
    text = page(found, {"extent": None}, {"total": 1.5}, "Scores by nobody.")
    assert "Not accepted: 1 (lungs-not-found 1)." in text
    assert "| all | 1 | 2 | 0.500" in text
    assert "total 1.50" in text
    assert "p1" not in text
