"""Published protocols on phantoms: films, folds, pretraining, audit and page."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_films import phantom_pixels
from PIL import Image

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm, read_cohort
from training.protocol_run import RESULT, WHOLE, run_protocol, warnings_of, write_protocols
from training.protocols import films_of, folds_of, read_protocols, shared_patients
from training.settings import Stage

ROOT = Path(__file__).parents[3]
FILMS = ROOT.parent / "shared" / "films"
COVID, OTHER, NONE = FindingClass
SIDE = 32
SEVERE = (2, 3, 3, 2, 3, 3)
PROTOCOLS = {p.name: p for p in read_protocols(ROOT / "training/configs/protocols.toml")}


def tiny(name, **changes):
    """The protocol as it is, on small films for one short epoch."""
    protocol = PROTOCOLS[name]

    def shrink(settings):
        return settings and replace(
            settings, side=SIDE, recipe=replace(settings.recipe, size=SIDE), network="plain_cnn",
            films_per_epoch=32, batch=16, stages=(Stage(SIDE, 2, 3e-3, 1e-3),),
        )  # fmt: skip

    return replace(
        protocol,
        settings=shrink(protocol.settings),
        pretraining=shrink(protocol.pretraining),
        **changes,
    )


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """Twelve phantoms of each class for a source with folders, and for one without."""
    shared = tmp_path_factory.mktemp("shared")
    folder = shared / "films"
    folder.mkdir()
    (shared / "masks").mkdir()
    rows = []
    for seed in range(24):
        finding = COVID if seed % 2 else NONE
        zones = SEVERE if finding is COVID else (0,) * 6
        grey = (phantom_pixels(96, 96, seed=seed, zones=zones) >> 4).astype(np.uint8)
        mask = np.zeros((96, 96), np.uint8)
        mask[20:70, 15:40] = mask[20:70, 56:80] = 255
        place = ("Train" if seed < 16 else "Val") + ("/Covid" if seed % 2 else "/Normal")
        for source in ("kaggle_folders", "radiography_db", "siim"):
            name = f"{source}_{seed}.png"
            Image.fromarray(grey).save(folder / name)
            Image.fromarray(mask).save(shared / "masks" / name)
            group = f"{source}-{seed}" if seed != 17 else f"{source}-1"
            rows.append({
                "film": name, "source": source, "label": finding, "split_group": group,
                "kaggle_folder": place if source == "kaggle_folders" else "",
                "lung_mask": name, "lung_mask_convention": "air", "duplicate_of_kept": "0",
            })  # fmt: skip
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return read_cohort(folder, with_duplicates=True)


@pytest.fixture(scope="module")
def folders_result(films, tmp_path_factory):
    run = tmp_path_factory.mktemp("cnn")
    return run, run_protocol(tiny("cnn-from-scratch"), films, run, None)


def test_the_configured_protocols_are_the_published_ones():
    assert [p.bar for p in PROTOCOLS.values()] == [0.8702, 0.9808, 0.9367, None, None]
    assert PROTOCOLS["ozturk-three-classes"].classes == (COVID, OTHER, NONE)
    assert PROTOCOLS["resnet18-transfer"].settings.network == "resnet18"
    assert PROTOCOLS["resnet18-transfer"].pretraining.network == "resnet18"
    assert [s.is_frozen for s in PROTOCOLS["resnet18-transfer"].settings.stages] == [True, False]
    assert PROTOCOLS["cnn-from-scratch"].settings.network == "plain_cnn"
    assert all(p.settings.category_weight == 0 for p in PROTOCOLS.values())


def test_named_parts_are_kept_and_patients_on_both_sides_are_counted(films):
    protocol = tiny("cnn-from-scratch")
    chosen = films_of(protocol, films)
    ((train, test),) = folds_of(protocol, chosen)
    assert (len(train), len(test)) == (16, 8)
    assert {chosen[i].given_part for i in test} == {"validation"}
    assert shared_patients(chosen, (train, test)) == 1


def test_folds_keep_patients_together(films):
    protocol = tiny("resnet18-transfer", folds=3, folds_run=3)
    chosen = films_of(protocol, films)
    folds = folds_of(protocol, chosen)
    assert sorted(np.concatenate([test for _, test in folds])) == list(range(24))
    assert [shared_patients(chosen, fold) for fold in folds] == [0, 0, 0]
    assert len(folds_of(replace(protocol, folds_run=1), chosen)) == 1


def test_a_protocol_is_audited_with_the_same_network(folders_result):
    _, result = folders_result
    assert result["films"] == {"covid_19": 4, "no_pneumonia": 4}
    assert result["likeliest"] == 0.5
    assert result["shared_patients"] == 1
    assert set(result["shown"]) == {
        WHOLE, "lungs blacked out (outline)", "lungs blacked out (box around both)", "lungs only",
        "borders and corners only",
    }  # fmt: skip
    for own in result["shown"].values():
        assert own["accuracy"]["films"] == 8
        assert 0 <= own["accuracy"]["low"] <= own["accuracy"]["high"] <= 1


def test_a_finished_protocol_is_not_run_again(folders_result, films):
    run, result = folders_result
    before = (run / "fold0" / "checkpoint.pt").stat().st_mtime_ns
    assert run_protocol(tiny("cnn-from-scratch"), films, run, None) == result
    assert (run / "fold0" / "checkpoint.pt").stat().st_mtime_ns == before
    (run / RESULT).unlink()
    again = run_protocol(tiny("cnn-from-scratch"), films, run, None)
    assert again["shown"] == result["shown"]


def test_transfer_begins_with_a_training_on_other_collections(films, tmp_path):
    protocol = tiny("resnet18-transfer", folds=3, folds_run=1)
    run_protocol(protocol, films, tmp_path, None)
    settings = json.loads((tmp_path / "fold0" / "settings.json").read_text())
    assert settings["weights"] == str(tmp_path / "pretraining" / "checkpoint.pt")
    assert settings["shares"] == {"radiography_db": 1.0}
    before = json.loads((tmp_path / "pretraining" / "settings.json").read_text())
    assert "siim" in before["shares"]


def test_the_page_prints_each_figure_beside_its_audit(folders_result, tmp_path):
    page = tmp_path / "docs" / "protocols.md"
    text = write_protocols([folders_result[1]], page)
    assert page.read_text(encoding="utf-8") == text
    assert "## A CNN from scratch on {Train,Val}/{Covid,Normal}" in text
    assert "lungs blacked out (box around both): accuracy" in text
    assert "on both sides: 1 of the films" in text
    assert json.loads(page.with_suffix(".json").read_text())[0]["name"] == "cnn-from-scratch"


def test_a_network_that_needs_no_lungs_is_called_void(folders_result):
    result = json.loads(json.dumps(folders_result[1])) | {"bar": 0.9, "published": "Somebody"}
    figure = {"value": 0.99, "low": 0.95, "high": 1.0, "films": 8}
    result["shown"]["borders and corners only"]["AUC"] = figure
    result["shown"]["lungs blacked out (box around both)"]["AUC"] = figure | {"value": 0.5}
    result["shown"][WHOLE]["accuracy"] = figure
    said = warnings_of(result)
    assert "Accuracy 99.00%: above the 90.00% of Somebody." in said
    void = [s for s in said if "does not need the lungs" in s]
    assert len(void) == 1
    assert "Borders and corners only: AUC 0.990" in void[0]


@pytest.mark.skipif(not FILMS.is_dir(), reason="the real films are not beside the repository")
def test_the_real_films_are_those_of_the_published_sets():
    films = read_cohort(FILMS, with_duplicates=True)
    counts = {name: [f.finding for f in films_of(p, films)] for name, p in PROTOCOLS.items()}
    three = counts["ozturk-three-classes"]
    assert [three.count(c) for c in (COVID, OTHER, NONE)] == [103, 495, 500]
    assert len(counts["ozturk-binary"]) == 603
    assert [counts["bimcv-balanced"].count(c) for c in (COVID, NONE)] == [100, 100]
    folders = films_of(PROTOCOLS["cnn-from-scratch"], films)
    ((train, test),) = folds_of(PROTOCOLS["cnn-from-scratch"], folders)
    assert (len(train), len(test)) == (202, 54)


def test_a_film_may_be_in_neither_class(films):
    odd = replace(films[0], finding=OTHER)
    assert isinstance(odd, CohortFilm)
    assert odd not in films_of(tiny("cnn-from-scratch"), [odd, *films])
