"""A short run on phantoms learns, stops and goes on."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from made_films import film_of, phantom_pixels
from sklearn.metrics import roc_auc_score

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.inference.preprocessing import Recipe, frame_film
from training import train as training
from training.augmentation import Augmentation
from training.cohort import CLASSES, CohortFilm
from training.dataset import NOT_KNOWN, FramedCohort
from training.evaluate import infer
from training.networks.efficientnet_lite import efficientnet_lite0, pretrained_network
from training.settings import RunSettings, Stage, read_settings
from training.train import CHECKPOINT, LOG, fit, load_network, trainable

ROOT = Path(__file__).parents[3]
COVID, OTHER, NONE = FindingClass
SIDE = 64

SETTINGS = RunSettings(
    name="phantoms",
    version="0",
    seed=5,
    side=SIDE,
    recipe=Recipe(size=SIDE, clip_limit=4.0, mean=0.5, std=0.5),
    stages=(Stage(SIDE, 2, 1.5e-3, 5e-4),),
    shares={"siim": 1.0},
    films_per_epoch=160,
    batch=16,
    weight_decay=0.01,
    average_decay=0.7,
    dropout=0.0,
    label_smoothing=0.0,
    category_weight=0.3,
    frontal_weight=0.3,
    not_frontal_share=0.0,
    misplaced_share=0.1,
    augmentation=Augmentation(rotation_degrees=4, noise=0.0, painted=0.0, coarsest=1.0),
)


def film_row(index, finding):
    return CohortFilm(
        Path(f"{index}.png"),
        f"{index}.png",
        "siim",
        finding,
        None,
        True,
        f"g{index}",
        "",
        False,
        "",
    )


def phantom_cohort(seeds):
    """Every second phantom is severe, and called COVID-19; the others are clear."""
    findings = [COVID if i % 2 else NONE for i in seeds]
    greys = [
        framed(seed, (2, 3, 3, 2, 3, 3) if finding is COVID else (0,) * 6)
        for seed, finding in zip(seeds, findings, strict=True)
    ]
    return FramedCohort(
        films=tuple(film_row(i, f) for i, f in zip(seeds, findings, strict=True)),
        grey=np.stack(greys),
        finding=np.array([CLASSES.index(f) for f in findings], np.int64),
        category=np.full(len(greys), NOT_KNOWN, np.int64),
        frontal=np.ones(len(greys), np.float32),
    )


def framed(seed, zones):
    return frame_film(film_of(phantom_pixels(72, 72, seed=seed, zones=zones)), SIDE).grey


@pytest.fixture(scope="module")
def cohorts():
    return phantom_cohort(range(200)), phantom_cohort(range(1000, 1040))


def log_of(run):
    with (run / LOG).open(newline="") as file:
        return list(csv.DictReader(file))


class Stopped(Exception):
    """As if the power had gone."""


@pytest.fixture(scope="module")
def whole_run(cohorts, tmp_path_factory):
    """Two epochs without a break."""
    run = tmp_path_factory.mktemp("whole")
    return fit(SETTINGS, *cohorts, run)


def score(checkpoint, cohort):
    outputs = infer(load_network(checkpoint), cohort, SETTINGS.recipe, SIDE)
    return outputs.finding[:, 0] - outputs.finding[:, 2]


def test_a_short_run_learns(whole_run, cohorts):
    unseen = cohorts[1]
    found = roc_auc_score(unseen.finding == 0, score(whole_run, unseen))
    assert found > 0.9
    # It did not know before.
    untrained = infer(pretrained_network(0.0), unseen, SETTINGS.recipe, SIDE)
    before = untrained.finding[:, 0] - untrained.finding[:, 2]
    assert found > roc_auc_score(unseen.finding == 0, before)


def test_the_log_has_a_row_an_epoch(whole_run):
    rows = log_of(whole_run.parent)
    assert [r["epoch"] for r in rows] == ["0", "1"]
    assert float(rows[1]["loss"]) < float(rows[0]["loss"])
    assert float(rows[1]["siim_covid_vs_none"]) > 0.9


def test_a_finished_run_is_not_repeated(whole_run, cohorts):
    before = whole_run.read_bytes()
    assert fit(SETTINGS, *cohorts, whole_run.parent) == whole_run
    assert whole_run.read_bytes() == before
    assert len(log_of(whole_run.parent)) == 2


def test_a_stopped_run_goes_on_and_ends_where_the_whole_one_does(
    whole_run, cohorts, tmp_path, monkeypatch
):
    real = training._batches

    def until_the_second_epoch(settings, stage, cohort, epoch):
        for count, batch in enumerate(real(settings, stage, cohort, epoch)):
            if epoch == 1 and count == 3:
                raise Stopped
            yield batch

    with monkeypatch.context() as patch:
        patch.setattr(training, "_batches", until_the_second_epoch)
        with pytest.raises(Stopped):
            fit(SETTINGS, *cohorts, tmp_path)
    assert [r["epoch"] for r in log_of(tmp_path)] == ["0"]
    checkpoint = fit(SETTINGS, *cohorts, tmp_path)
    assert [r["epoch"] for r in log_of(tmp_path)] == ["0", "1"]
    np.testing.assert_allclose(
        score(checkpoint, cohorts[1]), score(whole_run, cohorts[1]), atol=1e-3
    )


def test_an_epoch_s_batches_depend_on_seed_and_epoch_alone(cohorts):
    def first(settings, epoch):
        return next(training._batches(settings, SETTINGS.stages[0], cohorts[0], epoch))[1]["x"]

    assert torch.equal(first(SETTINGS, 0), first(SETTINGS, 0))
    assert not torch.equal(first(SETTINGS, 0), first(SETTINGS, 1))
    assert not torch.equal(first(SETTINGS, 0), first(replace(SETTINGS, seed=6), 0))


def test_misplaced_films_teach_only_that_they_are_misplaced(cohorts):
    settings = replace(SETTINGS, misplaced_share=0.25)
    for _, batch in training._batches(settings, SETTINGS.stages[0], cohorts[0], 0):
        assert batch["x"].shape == (16, 1, SIDE, SIDE)
        assert batch["frontal"][:4].tolist() == [0.0] * 4
        assert batch["finding"][:4].tolist() == [NOT_KNOWN] * 4
        assert bool((batch["frontal"][4:] == 1).all())
        assert bool((batch["finding"][4:] != NOT_KNOWN).all())


def test_strangers_have_their_share_of_each_batch(cohorts):
    frontal = np.ones(200, np.float32)
    frontal[::10] = 0
    finding = np.where(frontal == 1, cohorts[0].finding, NOT_KNOWN)
    films = tuple(
        replace(f, source="siim" if there else "not_chest", is_frontal=bool(there))
        for f, there in zip(cohorts[0].films, frontal, strict=True)
    )
    cohort = replace(cohorts[0], films=films, frontal=frontal, finding=finding)
    settings = replace(SETTINGS, not_frontal_share=0.25, misplaced_share=0.0)
    for _, batch in training._batches(settings, SETTINGS.stages[0], cohort, 0):
        assert int((batch["frontal"] == 0).sum()) == 4
        assert len(batch["frontal"]) == 16


def test_labels_that_are_not_known_weigh_nothing():
    torch.manual_seed(1)
    network = efficientnet_lite0(dropout=0.0).eval()
    films = torch.randn(4, 1, SIDE, SIDE)
    batch = {
        "finding": torch.tensor([0, NOT_KNOWN, 2, NOT_KNOWN]),
        "category": torch.full((4,), NOT_KNOWN),
        "frontal": torch.ones(4),
    }
    loss = training._loss(network(films), batch, replace(SETTINGS, frontal_weight=0.0))
    output = network(films[[0, 2]])
    expected = torch.nn.functional.cross_entropy(output.finding, torch.tensor([0, 2]))
    torch.testing.assert_close(loss, expected, atol=1e-4, rtol=1e-4)
    loss.backward()
    assert network.category.weight.grad is None or not network.category.weight.grad.any()


def test_the_learning_rate_warms_up_and_falls():
    stage = Stage(64, 3, 1e-3, 1e-5)
    rates = [training._learning_rate(stage, share) for share in np.linspace(0, 1, 101)]
    assert rates[0] == pytest.approx(5e-5)
    assert max(rates) == pytest.approx(1e-3, rel=0.05)
    assert np.argmax(rates) <= 6
    assert rates[-1] == pytest.approx(1e-5)
    assert (np.diff(rates[6:]) < 0).all()


def test_only_films_with_something_to_teach_are_taken():
    by_part = {}
    for index in range(60):
        by_part.setdefault(film_row(index, None).part, film_row(index, COVID))
    base = by_part["train"]
    films = [
        base,
        by_part["test"],
        by_part["validation"],
        replace(base, film="unlabelled", finding=None),
        replace(base, film="category", finding=None, category="indeterminate"),
        replace(base, film="stranger", finding=None, is_frontal=False, source="not_chest"),
        replace(base, film="left out", source="radiography_db"),
    ]
    taken = [f.film for f in trainable(films, SETTINGS, "train")]
    assert taken == [base.film, "category", "stranger"]


@pytest.mark.parametrize("config", sorted((ROOT / "training" / "configs").glob("first*.toml")))
def test_the_configs_can_be_read(config):
    settings = read_settings(config)
    assert sum(settings.shares.values()) == pytest.approx(1.0)
    assert settings.side >= max(stage.size for stage in settings.stages)
    assert settings.recipe.size == settings.stages[-1].size


def test_the_checkpoint_holds_the_averaged_network(whole_run):
    state = torch.load(whole_run, map_location="cpu", weights_only=False)
    assert whole_run.name == CHECKPOINT
    assert state["epoch"] == 2
    network = load_network(whole_run)
    averaged = state["average"]["module.finding.weight"]
    assert torch.equal(network.finding.weight, averaged)
    assert not torch.equal(averaged, state["network"]["finding.weight"])
    assert not network.training
