"""No patient on two sides of the split, today or when films are added."""

import csv
import hashlib
from collections import Counter, defaultdict

import pytest

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CATEGORIES, part_of, read_cohort, read_not_chest, select

COLUMNS = (
    "film", "source", "label", "rsna_category", "view_position", "split_group", "paediatric",
    "duplicate_of_kept", "patient",
)  # fmt: skip


def write_manifest(folder, rows):
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)


def test_the_split_is_pinned():
    """These must never change: a film measured on today must not be trained on tomorrow."""
    pinned = {
        "d655": "test", "d682": "train", "d649": "validation", "d3394": "train",
        "group-0": "train", "group-1": "test", "group-2": "test", "patient 7": "train",
    }  # fmt: skip
    assert {name: part_of(name) for name in pinned} == pinned


def test_the_split_is_a_fair_draw():
    counts = Counter(part_of(f"group-{i}") for i in range(10_000))
    assert abs(counts["train"] - 7000) < 200
    assert abs(counts["validation"] - 1500) < 150
    assert abs(counts["test"] - 1500) < 150


def test_reading_a_manifest(tmp_path):
    write_manifest(tmp_path, [
        {"film": "a/1.jpg", "source": "siim", "label": "covid_19", "rsna_category": "typical",
         "view_position": "AP", "split_group": "g1", "paediatric": "0", "duplicate_of_kept": "0"},
        {"film": "a/2.jpg", "source": "kermany", "label": "other_abnormal", "split_group": "g2",
         "paediatric": "1"},
        {"film": "a/3.jpg", "source": "siim", "label": "covid_19", "split_group": "g1",
         "duplicate_of_kept": "1"},
        {"film": "a/4.jpg", "source": "hannover", "label": "not_frontal_chest",
         "split_group": "g3"},
    ])  # fmt: skip
    first, child, lateral = read_cohort(tmp_path)
    assert first.path == tmp_path / "a/1.jpg"
    assert (first.finding, first.category) == (FindingClass.COVID_19, "typical")
    assert first.is_frontal
    assert (child.finding, child.category, child.is_paediatric) == (None, None, True)
    assert child.label == "other_abnormal"
    assert not lateral.is_frontal
    assert (first.block, lateral.block) == ("siim", "web")
    assert first.part == part_of("g1")


def test_without_a_manifest(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_cohort(tmp_path)


def test_adding_films_moves_no_patient(tmp_path):
    rows = [{"film": f"{i}.jpg", "source": "siim", "split_group": f"g{i % 40}"} for i in range(90)]
    write_manifest(tmp_path, rows)
    before = {f.film: f.part for f in read_cohort(tmp_path)}
    write_manifest(
        tmp_path, [{"film": "new.jpg", "source": "nih", "split_group": "g7"}, *reversed(rows)]
    )
    after = {f.film: f.part for f in read_cohort(tmp_path)}
    assert {name: after[name] for name in before} == before
    assert after["new.jpg"] == before["7.jpg"]


def test_select_keeps_the_order(tmp_path):
    write_manifest(
        tmp_path,
        [{"film": f"{i}.jpg", "source": "nih", "split_group": f"g{i}"} for i in (3, 1, 2)],
    )
    films = read_cohort(tmp_path)
    assert [f.film for f in select(films, lambda f: f.film != "1.jpg")] == ["3.jpg", "2.jpg"]


@pytest.fixture(scope="module")
def films(shared_folder):
    return read_cohort(shared_folder / "films")


def sides(films, key):
    found = defaultdict(set)
    for film in films:
        if key(film):
            found[key(film)].add(film.part)
    return found


@pytest.mark.films
def test_no_group_stands_on_two_sides(films):
    assert all(len(parts) == 1 for parts in sides(films, lambda f: f.split_group).values())
    assert all(f.split_group for f in films)


@pytest.mark.films
def test_no_patient_stands_on_two_sides(films, shared_folder):
    with (shared_folder / "films" / "manifest.csv").open(newline="", encoding="utf-8") as file:
        patient_of = {r["film"]: r["patient"] for r in csv.DictReader(file)}
    split = sides(films, lambda f: patient_of[f.film])
    assert len(split) > 500
    assert [p for p, parts in split.items() if len(parts) > 1] == []


@pytest.mark.films
def test_no_equal_file_stands_on_two_sides(films):
    split = defaultdict(set)
    for film in films:
        split[hashlib.sha256(film.path.read_bytes()).digest()].add(film.part)
    assert [digest.hex() for digest, parts in split.items() if len(parts) > 1] == []


@pytest.mark.films
def test_every_side_has_every_class_and_category(films):
    for part in ("train", "validation", "test"):
        siim = [f for f in films if f.part == part and f.source == "siim"]
        assert {f.finding for f in siim} >= set(FindingClass)
        assert {f.category for f in siim} - {None} == set(CATEGORIES)
        assert len(siim) > 700


@pytest.mark.films
def test_what_is_no_chest_film(shared_folder):
    films = read_not_chest(shared_folder / "not_chest")
    assert len(films) > 300
    assert not any(f.is_frontal or f.finding for f in films)
    assert all(f.path.is_file() for f in films)
    assert len({f.split_group for f in films}) == len(films)
