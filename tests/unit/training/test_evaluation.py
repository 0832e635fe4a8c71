"""Weighted figures against scikit-learn's, and a whole evaluation of a model on phantoms."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_models import made_card
from PIL import Image
from sklearn.metrics import (
    average_precision_score,
    balanced_accuracy_score,
    f1_score,
    roc_auc_score,
)

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.evaluation import (
    HELD_OUT,
    UNSEEN,
    answered,
    at_operating_points,
    confusion,
    figures,
    measure_strata,
    strata,
)
from training.evaluation_page import evaluate
from training.metrics import auc, expected_calibration_error
from training.phantoms import PhantomRecipe, draw_phantom
from training.shipped import Answers, AnswersDiffer, ShippedModel, held_out
from training.weighted_metrics import (
    figure_of,
    patient_weights,
    weighted_auc,
    weighted_average_precision,
    weighted_balanced_accuracy,
    weighted_calibration_error,
    weighted_f1,
    weighted_median,
    weighted_share,
)

COVID, OTHER, NONE = FindingClass
CLASSES = (COVID, OTHER, NONE)


def film(name, finding, source="siim", **facts):
    made = CohortFilm(Path(name), name, source, finding, None, True, name, "", False, "")
    return replace(made, **facts)


def scores(count=300, seed=4):
    chance = np.random.default_rng(seed)
    truth = chance.random(count) < 0.4
    # Rounded, so that there are ties.
    score = np.round(chance.normal(size=count) + truth, 1)
    groups = [f"p{i // 2}" for i in range(count)]
    return score, truth, groups


def expanded(weights):
    """Rows drawn, as often as their weight says."""
    return np.repeat(np.arange(weights.size), weights.astype(int))


def test_weighted_figures_are_sklearns_on_the_rows_drawn():
    score, truth, groups = scores()
    stated = score > 0.5
    weights = patient_weights(groups, draws=5)
    assert weights.shape == (6, 300)
    for draw, row in enumerate(weights):
        rows = expanded(row)
        expected = (
            roc_auc_score(truth[rows], score[rows]),
            average_precision_score(truth[rows], score[rows]),
            f1_score(truth[rows], stated[rows]),
            balanced_accuracy_score(truth[rows], stated[rows]),
            stated[rows][truth[rows]].mean(),
            np.percentile(score[rows], 50, method="inverted_cdf"),
        )
        found = (
            weighted_auc(weights, score, truth)[draw],
            weighted_average_precision(weights, score, truth)[draw],
            weighted_f1(weights, stated, truth)[draw],
            weighted_balanced_accuracy(weights, stated.astype(int), truth.astype(int))[draw],
            weighted_share(weights, stated, truth)[draw],
            weighted_median(weights, score)[draw],
        )
        assert found == pytest.approx(expected)


def test_patients_are_drawn_whole():
    weights = patient_weights(["a", "a", "b", "c"], draws=50)
    assert (weights[:, 0] == weights[:, 1]).all()
    assert set(weights[1:, 0] + weights[1:, 2] + weights[1:, 3]) == {3}


def test_intervals_are_those_of_the_slow_bootstrap():
    score, truth, groups = scores()
    slow = auc(score, truth, groups)
    fast = figure_of(weighted_auc(patient_weights(groups), score, truth), 300)
    assert fast.value == pytest.approx(slow.value)
    assert (fast.low, fast.high) == pytest.approx((slow.low, slow.high), abs=0.012)


def test_calibration_error_is_that_of_metrics():
    chance = np.random.default_rng(1)
    probabilities = chance.dirichlet((1, 1, 1), 200)
    target = chance.integers(0, 3, 200)
    groups = list(map(str, range(200)))
    slow = expected_calibration_error(probabilities, target, groups).value
    fast = weighted_calibration_error(patient_weights(groups, 2), probabilities, target)[0]
    assert fast == pytest.approx(slow)


def test_one_class_alone_has_no_auc():
    score, _, groups = scores()
    values = weighted_auc(patient_weights(groups, 3), score, np.ones(300, bool))
    assert np.isnan(values).all()
    assert np.isnan(figure_of(values, 300).low)


def knowing(films, confidence=0.9):
    """Answers that are right for every film."""
    rest = (1 - confidence) / 2
    probabilities = np.full((len(films), 3), rest)
    for row, one in enumerate(films):
        probabilities[row, CLASSES.index(one.finding)] = confidence
    return Answers(probabilities, np.ones(len(films)))


def cohort(count=60):
    return [
        film(f"f{n}", CLASSES[n % 3], "siim" if n % 2 else "nih", age_years=float(30 + n),
             sex="F" if n % 4 else "M", view_position="AP" if n % 5 else "PA")
        for n in range(count)
    ]  # fmt: skip


def test_a_model_that_knows_has_perfect_figures():
    films = cohort()
    rows = answered(films, knowing(films), made_card())
    found = figures(rows)
    for name in ("accuracy", "balanced accuracy", "sensitivity", "specificity", "precision", "F1",
                 "AUC COVID-19 against no pneumonia", "accuracy where sure"):  # fmt: skip
        assert found[name].value == 1.0, name
    assert found["ECE"].value == pytest.approx(0.1)
    assert found["refused"].value == 0
    assert confusion(rows).tolist() == [[20, 0, 0], [0, 20, 0], [0, 0, 20]]


def test_films_without_class_or_not_frontal_are_not_measured():
    films = [film("a", COVID), film("b", None), film("c", NONE, is_frontal=False)]
    answers = Answers(np.full((3, 3), 1 / 3), np.ones(3))
    assert [f.film for f in answered(films, answers, made_card()).films] == ["a"]


def test_strata_and_their_figures():
    films = cohort()
    rows = answered(films, knowing(films), made_card())
    names = set(strata(rows, {"siim"}))
    assert {HELD_OUT, UNSEEN, "view AP, adults", "view PA, adults", "women", "men", "age 16 to 39",
            "age 75 and over", "source siim (held-out patients)"} <= names  # fmt: skip
    assert "children" not in names
    assert strata(rows, {"siim"})[HELD_OUT].sum() == 30
    assert measure_strata(rows, {"siim"})["view PA, adults"]["accuracy"].films == 12


def test_a_lower_threshold_finds_more_and_errs_more():
    films = cohort()
    chance = np.random.default_rng(0)
    answers = Answers(chance.dirichlet((1, 1, 1), len(films)), np.ones(len(films)))
    card = made_card()
    found = at_operating_points(answered(films, answers, card), card.operating_points)
    balanced, screening = found.values()
    assert screening["sensitivity"].value > balanced["sensitivity"].value
    assert screening["specificity"].value < balanced["specificity"].value


def test_held_out_leaves_out_copies_of_films_trained_on():
    train = next(g for g in map(str, range(99)) if film("x", COVID, split_group=g).part == "train")
    test = next(g for g in map(str, range(99)) if film("x", COVID, split_group=g).part == "test")
    films = [
        film("trained on", COVID, split_group=train),
        film("test patient", COVID, split_group=test),
        film("copy", COVID, "web", split_group=train),
        film("unseen", COVID, "web", split_group="other"),
        film("copy of a test film", COVID, "web", split_group=test),
    ]
    assert [f.film for f in held_out(films, {"siim"})] == \
        ["test patient", "unseen", "copy of a test film"]  # fmt: skip


@pytest.fixture(scope="module")
def phantom_films(tmp_path_factory):
    """Thirty-six phantoms of two sources."""
    folder = tmp_path_factory.mktemp("phantoms")
    films = []
    for number in range(36):
        drawn = draw_phantom(PhantomRecipe(number, 144, 128, zones=(number % 3,) * 6)).grey
        path = folder / f"{number}.png"
        Image.fromarray((drawn // 16).astype(np.uint8)).save(path)
        source = "siim" if number % 2 else "made"
        films.append(film(path.name, CLASSES[number // 2 % 3], source, path=path, age_years=50.0))
    return films


def test_evaluation_of_a_model_on_phantoms(phantom_films, untrained_path, tmp_path):
    model = ShippedModel.open(untrained_path, "cpu")
    tables = evaluate(model, phantom_films, tmp_path)
    page = (tmp_path / "index.html").read_text()
    results = json.loads((tmp_path / "results.json").read_text())
    assert "The card names no source of this cohort as trained on" in page
    for name in ("auc", "curves", "confusion", "reliability"):
        assert (tmp_path / f"{name}.png").exists()
        assert (tmp_path / f"{name}.svg").exists()
    assert results["strata"][UNSEEN]["accuracy"]["films"] == 36
    assert "of 8 films assessed one by one" in page
    assert results["model"]["sha256"] == model.sha256
    assert len(results["operating_points"]) == 2
    assert {"age 40 to 59", "source made (never trained on)"} <= set(tables)


def test_trained_sources_are_read_from_the_card(untrained_path):
    model = ShippedModel.open(untrained_path, "cpu")
    model.card = replace(model.card, trained_on="Training patients of: siim 3800, nih 12 films.")
    assert model.trained_on({"siim", "nih", "hannover", "ii"}) == {"siim", "nih"}


def test_answers_that_the_application_does_not_give_are_caught(phantom_films, untrained_path):
    model = ShippedModel.open(untrained_path, "cpu")
    wrong = Answers(np.tile([0.9, 0.05, 0.05], (36, 1)), np.ones(36))
    with pytest.raises(AnswersDiffer):
        model.check(phantom_films, wrong)


def test_nothing_left_to_measure(untrained_path, tmp_path):
    with pytest.raises(ValueError, match="no film"):
        evaluate(ShippedModel.open(untrained_path, "cpu"), [], tmp_path)
