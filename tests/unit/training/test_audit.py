"""Occlusions, the probe of sources, and a whole audit and leave-one-out on phantoms."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.inference.preprocessing import Recipe, lungs_only
from training.audit import Line, audit, audit_views, verdicts, write_audit
from training.cohort import CohortFilm
from training.dataset import as_shown
from training.evaluation import CONTRASTS, Answered
from training.framing import Framing
from training.leave_one_out import blocks_to_leave_out, leave_one_out, write_table
from training.metrics import Figure
from training.occlusion import (
    OCCLUSIONS,
    borders_and_corners_only,
    framed_mask,
    lung_box_blacked_out,
    lungs_blacked_out,
    open_lung_finder,
)
from training.phantoms import PhantomRecipe, draw_phantom
from training.settings import RunSettings, Stage
from training.shipped import ShippedModel
from training.source_probe import pooled_features, small_pixels, tell_apart
from training.train import CHECKPOINT

COVID, OTHER, NONE = FindingClass
CLASSES = (COVID, OTHER, NONE)
RECIPE = Recipe(64, 4.0, 0.5, 0.5)


@pytest.fixture
def lungs():
    """Two rectangles, one of which nearly touches the edge."""
    mask = np.zeros((100, 100), bool)
    mask[20:80, 5:40] = mask[20:80, 55:85] = True
    return mask


@pytest.fixture
def grey():
    return np.random.default_rng(0).integers(1, 256, (100, 100)).astype(np.uint8)


def test_without_lungs_nothing_of_them_is_left(grey, lungs):
    for occlude in (lungs_blacked_out, lung_box_blacked_out, borders_and_corners_only):
        assert not occlude(grey, lungs)[lungs].any(), occlude
    assert lungs_blacked_out(grey, lungs)[50, 47] == grey[50, 47]
    assert lung_box_blacked_out(grey, lungs)[50, 47] == 0


def test_lungs_only_is_the_rest_of_blacked_out(grey, lungs):
    both = lungs_only(grey, lungs).astype(int) + lungs_blacked_out(grey, lungs)
    assert (both == grey).all()


def test_borders_and_corners(grey):
    left = borders_and_corners_only(grey, np.zeros_like(grey, bool)) > 0
    assert left[0].all()
    assert left[20, 20]
    assert not left[30:70, 30:70].any()
    assert 0.3 < left.mean() < 0.6


def test_features_are_found_in_the_model_file(untrained_path):
    recipe = ShippedModel.open(untrained_path, "cpu").card.recipe
    grey = np.random.default_rng(0).integers(0, 256, (3, recipe.size, recipe.size)).astype(np.uint8)
    features = pooled_features(untrained_path, as_shown(grey, grey > 128, recipe))
    assert features.shape == (3, 1280)
    assert small_pixels(grey, recipe).shape == (3, 256)
    assert np.abs(features[0] - features[1]).max() > 0


def test_probe_finds_a_mark_and_nothing_where_there_is_none():
    chance = np.random.default_rng(3)
    features = chance.normal(size=(240, 30)).astype(np.float32)
    is_first = np.arange(240) < 120
    groups = [f"p{i // 2}" for i in range(240)]
    assert tell_apart(features, is_first, groups).value < 0.65
    features[is_first, 4] += 3
    assert tell_apart(features, is_first, groups).value > 0.9


def test_probe_keeps_patients_together():
    # Each patient has a mark of his own, and the source is a coin toss for each patient: only
    # a probe that has seen the patient can know it.
    chance = np.random.default_rng(1)
    patients = np.repeat(np.arange(40), 6)
    features = np.eye(40, dtype=np.float32)[patients] * 5
    is_first = (chance.random(40) < 0.5)[patients]
    assert tell_apart(features, is_first, list(map(str, patients))).value < 0.7


def film(name, finding, source, **facts):
    made = CohortFilm(Path(name), name, source, finding, None, True, name, "", False, "")
    return replace(made, **facts)


@pytest.fixture(scope="module")
def phantoms(tmp_path_factory):
    """Ninety films of two sources, with masks; COVID-19 shows opacities, no pneumonia does not."""
    folder = tmp_path_factory.mktemp("phantoms")
    films = []
    for number in range(90):
        finding = CLASSES[number % 3]
        zones = {COVID: (0, 2, 3, 0, 2, 3), OTHER: (0, 0, 3, 0, 0, 0), NONE: (0,) * 6}[finding]
        drawn = draw_phantom(PhantomRecipe(number, 128, 128, zones=zones))
        path, mask = folder / f"{number}.png", folder / f"mask_{number}.png"
        Image.fromarray((drawn.grey // 16).astype(np.uint8)).save(path)
        Image.fromarray(drawn.right_lung | drawn.left_lung).save(mask)
        source = ("siim", "cohen")[number // 3 % 2]
        films.append(
            film(path.name, finding, source, path=path, lung_mask=mask,
                 view_position="AP" if number % 4 else "PA", is_paediatric=number >= 60)
        )  # fmt: skip
    return films


def test_framed_mask_lies_on_the_lungs(phantoms):
    one = phantoms[2]
    mask = framed_mask(one, 64, Framing())
    grey = np.asarray(Image.open(one.path).resize((64, 64)))
    assert 0.1 < mask.mean() < 0.6
    assert grey[mask].mean() < grey[~mask].mean()
    assert framed_mask(replace(one, lung_mask=None), 64, Framing()) is None
    assert framed_mask(replace(one, lung_mask=Path("gone.png")), 64, Framing()) is None


def test_no_lung_model_no_finder(tmp_path):
    assert open_lung_finder(tmp_path / "lungs.onnx") is None


def test_audit_runs_every_test_and_writes_it_down(phantoms, untrained_path, tmp_path):
    model = ShippedModel.open(untrained_path, "cpu")
    lines = audit(model, phantoms, None)
    assert {line.test for line in lines} == {"b", "c", "d", "e", "f", "g", "h"}
    inside = [line.figure for line in lines if line.test == "h"]
    assert all(0 < figure.low <= figure.value <= figure.high < 1 for figure in inside)
    occluded = [line for line in lines if line.what in OCCLUSIONS]
    assert all(line.plain and line.plain.films == line.figure.films for line in occluded)
    text = write_audit(lines, model, tmp_path)
    assert "borders and corners only" in text
    stored = json.loads((tmp_path / "audit.json").read_text())
    assert len(stored["lines"]) == len(lines)
    assert (tmp_path / "audit.md").read_text() == text


def line(test, value, of="siim: AUC COVID-19 against no pneumonia"):
    return Line(test, "lungs blacked out", of, Figure(value, value - 0.1, value + 0.1, 50), None)


def test_verdicts():
    (fair,) = verdicts([line("b", 0.55), line("d", 0.5)])
    assert "no shortcut" in fair
    (guilty,) = verdicts([line("b", 0.55), line("d", 0.8)])
    assert "without seeing a lung" in guilty
    (turned,) = verdicts([line("b", 0.25)])
    assert "wrong way round" in turned
    assert "not run" in verdicts([line("f", 0.9)])[0]


def test_verdict_says_what_was_not_tested():
    untested, fair = verdicts([line("b", 0.5, "kermany: AUC other pneumonia")])
    assert "was not tested without lungs" in untested
    assert "on the films tested" in fair


def test_a_score_that_reads_the_view_is_caught():
    films = tuple(
        film(str(n), NONE, "nih", view_position="AP" if n % 2 else "PA") for n in range(60)
    )
    covid = np.where(np.arange(60) % 2, 0.6, 0.1)
    rows = Answered(films, np.full(60, 2), np.stack([covid, (1 - covid) / 2, (1 - covid) / 2], 1),
                    np.full(60, 2), np.ones(60, bool), np.zeros(60, bool))  # fmt: skip
    (told,) = [ln for ln in audit_views(rows) if "AP told from PA" in ln.what]
    assert told.figure.value == 1.0


def test_blocks_that_can_be_measured():
    films = [film(f"{s}{c}{n}", c, s) for s in ("siim", "cohen", "hannover") for n in range(12)
             for c in (CLASSES if s == "siim" else (COVID,))]  # fmt: skip
    assert blocks_to_leave_out(films) == ["siim"]
    films += [film(f"none{n}", NONE, "covid_cxnet") for n in range(12)]
    assert blocks_to_leave_out(films) == ["siim", "web"]


def tiny_settings():
    return RunSettings(
        name="tiny", version="0", seed=1, side=64, recipe=RECIPE,
        stages=(Stage(64, 1, 1e-3, 1e-4),), shares={"siim": 0.5, "cohen": 0.5},
        films_per_epoch=16, batch=8, weight_decay=0.01, average_decay=0.5, dropout=0.0,
        label_smoothing=0.0, category_weight=0.0, frontal_weight=0.0, not_frontal_share=0.0,
        misplaced_share=0.0,
    )  # fmt: skip


def test_leave_one_out_trains_without_a_block_and_goes_on(phantoms, tmp_path):
    settings = tiny_settings()
    tables = leave_one_out(settings, phantoms, tmp_path)
    assert set(tables) == {"siim", "web"}
    assert set(tables["siim"]) >= set(CONTRASTS)
    assert tables["siim"]["accuracy"].films == 45
    used = json.loads((tmp_path / "siim" / "settings.json").read_text())
    assert list(used["shares"]) == ["cohen"]
    assert "mean over blocks" in write_table(tables, tmp_path)
    # Given again: what is measured stays; what is trained but not measured is not trained anew.
    before = (tmp_path / "web" / CHECKPOINT).stat().st_mtime_ns
    (tmp_path / "web" / "result.json").unlink()
    again = leave_one_out(settings, phantoms, tmp_path)
    assert again["web"] == tables["web"]
    assert again["siim"] == tables["siim"]
    assert (tmp_path / "web" / CHECKPOINT).stat().st_mtime_ns == before
    with pytest.raises(ValueError, match="no source is left"):
        leave_one_out(replace(settings, shares={"siim": 1.0}), phantoms, tmp_path / "x", ["siim"])
