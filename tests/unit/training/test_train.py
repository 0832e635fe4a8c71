"""A short run on phantoms learns, stops and goes on."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from made_cohorts import SETTINGS, film_row, phantom_cohort
from sklearn.metrics import roc_auc_score
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from covid_desktop.domain.assessment import FindingClass
from training import train as training
from training.batches import shares_of_loss
from training.dataset import NOT_KNOWN, as_input, as_unit
from training.evaluate import infer
from training.hardware import Hardware
from training.networks import build_network
from training.networks.efficientnet_lite import efficientnet_lite0, pretrained_network
from training.settings import Stage, read_settings
from training.train import BEST, CHECKPOINT, LOG, finished_checkpoint, fit, load_network, trainable

ROOT = Path(__file__).parents[3]
COVID, OTHER, NONE = FindingClass
SIDE = SETTINGS.side


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
    assert roc_auc_score(unseen.finding == 0, score(whole_run, unseen)) > 0.9
    # It did not know before: heads by chance are right as often as wrong.
    torch.manual_seed(1)
    network = pretrained_network(0.0).eval()
    with torch.no_grad():
        pooled = network.backbone(as_input(as_unit(unseen.grey), SETTINGS.recipe)).mean((2, 3))
        heads = pooled @ torch.randn(pooled.shape[1], 200)
    before = [roc_auc_score(unseen.finding == 0, head) for head in heads.numpy().T]
    assert np.mean(before) == pytest.approx(0.5, abs=0.2)


def test_the_log_has_a_row_an_epoch(whole_run):
    rows = log_of(whole_run.parent)
    assert [r["epoch"] for r in rows] == ["0", "1"]
    assert float(rows[1]["loss"]) < float(rows[0]["loss"])
    assert float(rows[1]["covid_vs_none"]) > 0.9


def test_a_finished_run_is_not_repeated(whole_run, cohorts):
    before = whole_run.read_bytes()
    assert fit(SETTINGS, *cohorts, whole_run.parent) == whole_run
    assert whole_run.read_bytes() == before
    assert len(log_of(whole_run.parent)) == 2


def test_a_run_stopped_at_any_step_ends_where_the_whole_one_does(
    whole_run, cohorts, tmp_path, monkeypatch
):
    real = training.batches

    def until_the_second_epoch(*arguments):
        for moment, batch in real(*arguments):
            if moment.epoch == 1 and moment.step == 5:
                raise Stopped
            yield moment, batch

    settings = replace(SETTINGS, checkpoint_steps=4)
    with monkeypatch.context() as patch:
        patch.setattr(training, "batches", until_the_second_epoch)
        with pytest.raises(Stopped):
            fit(settings, *cohorts, tmp_path)
    assert [r["epoch"] for r in log_of(tmp_path)] == ["0"]
    # The last checkpoint stands in the middle of the second epoch.
    state = torch.load(tmp_path / CHECKPOINT, map_location="cpu", weights_only=False)
    assert state["step"] == 12
    assert len(state["losses"]) == 2
    checkpoint = fit(settings, *cohorts, tmp_path)
    assert [r["epoch"] for r in log_of(tmp_path)] == ["0", "1"]
    assert float(log_of(tmp_path)[1]["loss"]) == pytest.approx(
        float(log_of(whole_run.parent)[1]["loss"]), rel=1e-4
    )
    np.testing.assert_allclose(
        score(checkpoint, cohorts[1]), score(whole_run, cohorts[1]), atol=1e-3
    )
    assert not list(tmp_path.glob("*.part"))


def test_a_run_keeps_its_settings_its_code_and_its_curves(whole_run):
    run = whole_run.parent
    settings = json.loads((run / "settings.json").read_text())
    assert settings["network"] == "efficientnet_lite0"
    assert settings["hardware"]["precision"] == "32-true"
    code = json.loads((run / "code.json").read_text())
    assert set(code) == {"commit", "is_changed", "python", "packages"}
    assert code["packages"]["torch"] == torch.__version__
    assert (run / "changes.diff").exists() == code["is_changed"]
    events = EventAccumulator(str(run / "tensorboard"))
    events.Reload()
    assert events.Scalars("step/loss")[0].step == 20
    assert [e.step for e in events.Scalars("epoch/covid_vs_none")] == [10, 20]


def test_the_share_of_time_lost_to_the_loader_is_logged(whole_run):
    for row in log_of(whole_run.parent):
        assert 0 <= float(row["loader_share"]) < 1


PLAIN = replace(SETTINGS, network="plain_cnn", stages=(Stage(32, 3, 1e-3, 1e-4),))


def test_early_stopping_keeps_the_best_epoch(cohorts, tmp_path, monkeypatch):
    figures = iter([0.6, 0.8, 0.7, 0.75, 0.9])

    def validate(*_):
        return {"covid_vs_none": next(figures)}

    monkeypatch.setattr(training, "_validate", validate)
    settings = replace(
        PLAIN, stages=(Stage(32, 5, 1e-3, 1e-4),), films_per_epoch=32, patience=2
    )  # fmt: skip
    checkpoint = fit(settings, *cohorts, tmp_path)
    assert checkpoint == finished_checkpoint(tmp_path) == tmp_path / BEST
    assert [r["covid_vs_none"] for r in log_of(tmp_path)] == ["0.6", "0.8", "0.7", "0.75"]
    assert torch.load(checkpoint, weights_only=False)["step"] == 4
    # It stays stopped.
    fit(settings, *cohorts, tmp_path)
    assert len(log_of(tmp_path)) == 4
    assert next(figures) == 0.9


def test_mixed_precision_trains(cohorts, tmp_path):
    settings = replace(PLAIN, hardware=Hardware(accelerator="cpu", precision="bf16-mixed"))
    checkpoint = fit(settings, *cohorts, tmp_path)
    losses = [float(r["loss"]) for r in log_of(tmp_path)]
    assert losses[-1] < losses[0]
    weights = torch.load(checkpoint, weights_only=False)["network"]
    assert weights["finding.weight"].dtype == torch.float32


def test_a_frozen_stage_trains_the_heads_alone(cohorts, tmp_path):
    settings = replace(
        PLAIN, stages=(Stage(32, 1, 1e-2, 1e-3, is_frozen=True),), average_decay=0.0
    )  # fmt: skip
    torch.manual_seed(SETTINGS.seed)
    begun = build_network("plain_cnn")
    trained = load_network(fit(settings, *cohorts, tmp_path))
    for name, value in begun.state_dict().items():
        same = torch.equal(value, trained.state_dict()[name])
        assert same == name.startswith("backbone."), name


def test_a_loss_that_is_no_number_stops_the_run(cohorts, tmp_path):
    settings = replace(PLAIN, stages=(Stage(32, 1, 1e30, 1e30),))
    with pytest.raises(training.TrainingDiverged, match="learning rate"):
        fit(settings, *cohorts, tmp_path)


def test_labels_that_are_not_known_weigh_nothing():
    torch.manual_seed(1)
    network = efficientnet_lite0(dropout=0.0).eval()
    films = torch.randn(4, 1, SIDE, SIDE)
    finding, category = torch.tensor([0, NOT_KNOWN, 2, NOT_KNOWN]), torch.full((4,), NOT_KNOWN)
    batch = {
        "finding": finding,
        "finding_weight": shares_of_loss(finding, torch.ones(3)),
        "category": category,
        "category_weight": shares_of_loss(category, torch.ones(4)),
        "frontal": torch.ones(4),
        "frontal_weight": torch.full((4,), 0.25),
    }
    loss = training._loss(network(films), batch, replace(SETTINGS, frontal_weight=0.0))
    output = network(films[[0, 2]])
    expected = torch.nn.functional.cross_entropy(output.finding, torch.tensor([0, 2]))
    torch.testing.assert_close(loss, expected, atol=1e-4, rtol=1e-4)
    loss.backward()
    assert not network.category.weight.grad.any()


def test_a_mixed_film_is_held_to_both_its_labels():
    torch.manual_seed(1)
    network = efficientnet_lite0(dropout=0.0).eval()
    films = torch.randn(2, 1, SIDE, SIDE)
    finding, known = torch.tensor([0, 2]), torch.full((2,), 0.5)
    batch = {
        "finding": finding, "finding_weight": known,
        "category": finding, "category_weight": torch.zeros(2),
        "frontal": torch.ones(2), "frontal_weight": torch.zeros(2),
        "partner": torch.tensor([1, 0]), "share": torch.tensor(0.7),
    }  # fmt: skip
    output = network(films)
    found = training._mixed_loss(output, batch, SETTINGS)
    own, other = (
        torch.nn.functional.cross_entropy(
            output.finding, labels, label_smoothing=SETTINGS.label_smoothing
        )
        for labels in (finding, finding.flip(0))
    )
    torch.testing.assert_close(found, 0.7 * own + 0.3 * other, atol=1e-4, rtol=1e-4)


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


@pytest.mark.parametrize("config", ["first", "second", "third", "fourth", "fourth_partner"])
def test_the_configs_can_be_read(config):
    settings = read_settings(ROOT / "training" / "configs" / f"{config}.toml")
    assert sum(settings.shares.values()) == pytest.approx(1.0)
    assert settings.side >= max(stage.size for stage in settings.stages)
    for other in (*settings.partners, *filter(None, [settings.continues])):
        recipe = read_settings(ROOT / other.config).recipe
        assert recipe == replace(settings.recipe, size=recipe.size, lungs_alone=False)


def test_the_checkpoint_holds_the_averaged_network(whole_run):
    state = torch.load(whole_run, map_location="cpu", weights_only=False)
    assert whole_run.name == CHECKPOINT
    assert state["step"] == 20
    network = load_network(whole_run)
    averaged = state["average"]["module.finding.weight"]
    assert torch.equal(network.finding.weight, averaged)
    assert not torch.equal(averaged, state["network"]["finding.weight"])
    assert not network.training
