"""Figures against counting by hand, and intervals that know that patients come whole."""

import warnings
from itertools import product

import numpy as np
import pytest

from training import metrics
from training.metrics import (
    Figure,
    auc,
    balanced_accuracy,
    bootstrap,
    expected_calibration_error,
    mean_average_precision,
    share,
)


def each_alone(count):
    return [f"patient-{i}" for i in range(count)]


@pytest.fixture
def chance():
    return np.random.default_rng(6)


@pytest.fixture
def few_draws(monkeypatch):
    """For tests of the value alone."""
    monkeypatch.setattr(metrics, "_DRAWS", 40)


def test_auc_counts_pairs(chance):
    positive = chance.random(80) < 0.4
    # Rounded, so that some pairs are ties and count by half.
    score = np.round(positive * 0.7 + chance.normal(size=80), 1)
    pairs = list(product(score[positive], score[~positive]))
    expected = np.mean([1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs])
    found = auc(score, positive, each_alone(80))
    assert found.value == pytest.approx(expected)
    assert found.low < found.value < found.high
    assert found.films == 80


def test_expected_calibration_error_bin_by_bin(chance):
    probabilities = chance.dirichlet((1, 1, 1), 400)
    target = chance.integers(0, 3, 400)
    confidence = [max(p) for p in probabilities]
    right = [int(p.argmax() == t) for p, t in zip(probabilities, target, strict=True)]
    expected = 0.0
    for b in range(15):
        inside = [i for i, c in enumerate(confidence) if b / 15 <= c < (b + 1) / 15]
        if inside:
            gap = np.mean([right[i] for i in inside]) - np.mean([confidence[i] for i in inside])
            expected += len(inside) / 400 * abs(gap)
    found = expected_calibration_error(probabilities, target, each_alone(400))
    assert found.value == pytest.approx(expected)


def test_a_calibrated_model_has_hardly_any_error(chance, few_draws):
    probabilities = chance.dirichlet((1, 1, 1), 20_000)
    target = (chance.random((20_000, 1)) > probabilities.cumsum(axis=1)).sum(axis=1)
    groups = [f"g{i % 300}" for i in range(20_000)]
    honest = expected_calibration_error(probabilities, np.minimum(target, 2), groups)
    boastful = np.where(probabilities == probabilities.max(axis=1, keepdims=True), 0.98, 0.01)
    assert honest.value < 0.02
    assert expected_calibration_error(boastful, np.minimum(target, 2), groups).value > 0.2


def average_precision(is_positive, score):
    """Mean precision at each positive, best first; no ties."""
    order = np.argsort(-score)
    hits = 0
    precisions = []
    for place, index in enumerate(order, start=1):
        if is_positive[index]:
            hits += 1
            precisions.append(hits / place)
    return np.mean(precisions)


def test_mean_average_precision_place_by_place(chance, few_draws):
    probabilities = chance.dirichlet((1, 1, 1, 1), 120)
    target = chance.integers(0, 4, 120)
    expected = np.mean([average_precision(target == c, probabilities[:, c]) for c in range(4)])
    found = mean_average_precision(probabilities, target, each_alone(120))
    assert found.value == pytest.approx(expected)


def test_a_draw_that_lacks_a_class_does_not_count(chance, few_draws):
    """One patient alone has the rare class: a third of the draws miss it."""
    probabilities = chance.dirichlet((1, 1, 1, 1), 40)
    target = chance.integers(0, 3, 40)
    target[0] = 3
    probabilities[0] = (0.0, 0.0, 0.0, 1.0)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = mean_average_precision(probabilities, target, each_alone(40))
    perfect = np.eye(4)[target]
    assert mean_average_precision(perfect, target, each_alone(40)).low == pytest.approx(1.0)
    assert found.low < found.value < found.high


def test_balanced_accuracy_is_the_mean_of_recalls():
    target = np.array([0] * 8 + [1] * 2)
    stated = np.array([0] * 8 + [1, 0])
    assert balanced_accuracy(stated, target, each_alone(10)).value == pytest.approx(0.75)


def test_share():
    found = share(np.array([True, True, False, True]), each_alone(4))
    assert found.value == 0.75
    assert 0 <= found.low <= 0.75 <= found.high <= 1


def test_whole_patients_are_drawn():
    groups = ["a"] * 3 + ["b"] * 5 + ["c"] * 2 + ["a"]
    sets = {"a": {0, 1, 2, 10}, "b": {3, 4, 5, 6, 7}, "c": {8, 9}}
    sizes = []

    def measure(rows):
        counts = np.bincount(rows, minlength=11)
        for members in sets.values():
            assert len({int(counts[i]) for i in members}) == 1
        sizes.append(len(rows))
        return 0.0

    assert bootstrap(measure, groups).films == 11
    assert len(set(sizes)) > 1


def test_films_of_few_patients_give_a_wider_interval(chance):
    """Ten films each of thirty patients, alike within a patient: thirty facts, not 300."""
    is_right = np.repeat(chance.random(30) < 0.6, 10)
    clustered = share(is_right, [f"p{i // 10}" for i in range(300)])
    alone = share(is_right, each_alone(300))
    assert clustered.value == alone.value
    ratio = (clustered.high - clustered.low) / (alone.high - alone.low)
    # The root of ten in theory.
    assert 2.2 < ratio < 4.2


def test_equal_seeds_give_equal_intervals(chance):
    right = chance.random(50) < 0.5
    assert share(right, each_alone(50)) == share(right, each_alone(50))


def test_the_interval_covers_the_truth_as_often_as_it_says():
    truth, covered = 0.7, 0
    for seed in range(60):
        right = np.random.default_rng(seed).random(120) < truth
        figure = share(right, each_alone(120))
        covered += figure.low <= truth <= figure.high
    assert covered >= 52


def test_a_figure_in_a_table():
    assert str(Figure(0.9374, 0.91, 0.9555, 80)) == "0.937 (0.910 to 0.956)"
