"""Temperature, operating points and the "not sure" zone keep their promises."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import log_softmax, softmax

from training import calibrate as calibration
from training.calibrate import (
    calibrate,
    fit_class_offsets,
    fit_not_sure_margin,
    fit_temperature,
    operating_points,
    state,
)


def made(count, seed=1, sharpness=1.0):
    """Logits that are perfectly calibrated, then made too sharp, with their classes."""
    chance = np.random.default_rng(seed)
    logits = chance.normal(0, 2.0, (count, 3))
    shares = softmax(logits, axis=1)
    target = (chance.random((count, 1)) > shares.cumsum(axis=1)).sum(axis=1)
    return logits * sharpness, np.minimum(target, 2).astype(np.int64)


def loss(logits, target, temperature):
    return -log_softmax(logits / temperature, axis=1)[np.arange(target.size), target].mean()


@pytest.mark.parametrize("true", [0.4, 1.0, 1.7, 4.0])
def test_a_known_temperature_is_found(true):
    logits, target = made(20_000, sharpness=true)
    assert fit_temperature(logits, target) == pytest.approx(true, rel=0.05)


def test_the_temperature_is_the_best_one():
    logits, target = made(500, seed=3, sharpness=2.2)
    best = fit_temperature(logits, target)
    for other in np.geomspace(0.3, 6, 25):
        assert loss(logits, target, best) <= loss(logits, target, other) + 1e-9


def test_classes_that_are_rarer_than_they_were_taught_are_found():
    logits, target = made(20_000)
    shifted = logits + np.array([0.4, 0.6, 0.0])
    found = fit_class_offsets(shifted, target)
    assert found[2] == 0
    # Held back: not all of the way.
    assert -0.4 < found[0] < -0.05
    assert -0.6 < found[1] < -0.1
    before, after = (
        loss(z, target, fit_temperature(z, target)) for z in (shifted, shifted + found)
    )
    assert after < before - 0.005
    assert np.abs(fit_class_offsets(logits, target)).max() < 0.05


def rates(covid, is_covid, threshold):
    """Sensitivity and specificity as the application decides: at the threshold or above."""
    return (covid[is_covid] >= threshold).mean(), (covid[~is_covid] < threshold).mean()


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(30, 400), scale=st.floats(0.2, 8))
def test_operating_points_keep_what_they_promise(seed, count, scale):
    chance = np.random.default_rng(seed)
    is_covid = chance.random(count) < 0.4
    is_covid[:2] = (True, False)
    covid = 1 / (1 + np.exp(-scale * chance.normal(is_covid * 1.2 - 0.6, 1)))
    points = {p.name: p.threshold for p in operating_points(covid, is_covid)}
    assert list(points) == ["balanced", "screening", "high specificity"]
    assert all(0 < t < 1 for t in points.values())
    assert rates(covid, is_covid, points["screening"])[0] >= 0.95
    _, specificity = rates(covid, is_covid, points["high specificity"])
    possible = max(rates(covid, is_covid, t)[1] for t in covid)
    assert specificity >= min(0.95, possible)
    best = max(sum(rates(covid, is_covid, t)) for t in covid)
    assert sum(rates(covid, is_covid, points["balanced"])) == pytest.approx(best)


def test_screening_is_as_strict_as_its_sensitivity_allows():
    covid = np.linspace(0.01, 0.99, 99)
    is_covid = covid > 0.5
    points = {p.name: p.threshold for p in operating_points(covid, is_covid)}
    assert points["balanced"] == pytest.approx(0.51, abs=0.01)
    sensitivity, _ = rates(covid, is_covid, points["screening"])
    assert 0.95 <= sensitivity < 0.99


@pytest.mark.parametrize("seed", range(5))
def test_the_margin_is_no_wider_than_allowed_and_no_wider_than_needed(seed):
    logits, target = made(1500, seed=seed)
    probabilities = softmax(logits, axis=1)
    margin = fit_not_sure_margin(probabilities, target, 0.35)
    stated, lead = state(probabilities, 0.35)
    sure = lead >= margin
    assert 0 <= margin < 3
    assert (~sure).mean() <= calibration._MOST_NOT_SURE + 0.02
    is_right = (stated[sure] == target[sure]).mean()
    narrower = lead >= margin - 0.1
    if margin > 0.1:
        assert (stated[narrower] == target[narrower]).mean() < 0.90 + 0.01
    wider = lead >= margin + 0.1
    assert is_right >= 0.90 or (~wider).mean() > calibration._MOST_NOT_SURE


def test_a_model_that_is_always_right_is_always_sure():
    target = np.arange(300) % 3
    probabilities = np.full((300, 3), 0.02)
    probabilities[np.arange(300), target] = 0.96
    assert fit_not_sure_margin(probabilities, target, 0.4) == 0.0


def test_stating_by_hand():
    probabilities = np.array([[0.5, 0.3, 0.2], [0.2, 0.5, 0.3], [0.2, 0.2, 0.6], [0.35, 0.6, 0.05]])
    stated, lead = state(probabilities, 0.3)
    assert stated.tolist() == [0, 1, 2, 0]
    base = np.log(0.3 / 0.7)
    assert lead[0] == pytest.approx(np.log(1) - base)
    assert lead[1] == pytest.approx(min(base - np.log(0.25), np.log(5 / 3)))
    assert lead[2] == pytest.approx(min(base - np.log(0.25), np.log(3)))


def test_all_together():
    logits, target = made(3000, seed=8, sharpness=1.5)
    found = calibrate(logits, target)
    assert found.temperature == pytest.approx(1.5, rel=0.1)
    probabilities = softmax(logits / found.temperature, axis=1)
    points = operating_points(probabilities[:, 0], target == 0)
    assert found.operating_points == points
    assert found.not_sure_margin == fit_not_sure_margin(probabilities, target, points[0].threshold)
