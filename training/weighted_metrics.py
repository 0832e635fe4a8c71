"""Figures under many draws of patients at once: each draw is a row of weights.

Drawing patients with replacement is the same as weighing each by how often it was drawn
(Efron 1979). A thousand films and five hundred draws then cost one sort and some sums,
so that every stratum of an evaluation can have its intervals.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from training.metrics import Figure

DRAWS = 500
_BINS = 15

Weights = NDArray[np.float64]
Values = NDArray[np.float64]


def patient_weights(groups: Sequence[str], draws: int = DRAWS, seed: int = 1) -> Weights:
    """How often each film counts in each draw.

    Args:
        groups: each film's patient (split group).
        draws: how many times as many patients as there are are drawn.
        seed: of the draws.

    Returns:
        (1 + draws, n); the first row is all ones, the films as they are.
    """
    names, index = np.unique(np.asarray(groups), return_inverse=True)
    chance = np.random.default_rng(seed)
    often = chance.multinomial(len(names), np.full(len(names), 1 / len(names)), size=draws)
    return np.vstack([np.ones(len(index)), often[:, index]])


def figure_of(values: Values, films: int) -> Figure:
    """A Figure of the value on all films (first) and on the draws (the rest).

    Draws that lack a class give NaN and are left out of the interval.
    """
    draws = values[1:][np.isfinite(values[1:])]
    low, high = np.percentile(draws, (2.5, 97.5)) if draws.size else (np.nan, np.nan)
    return Figure(float(values[0]), float(low), float(high), films)


def weighted_auc(weights: Weights, score: Values, is_positive: NDArray[np.bool_]) -> Values:
    """(draws, n) weights -> (draws,) area under the ROC curve; ties count half."""
    positive, negative = _by_score(weights, score, is_positive)
    below = np.cumsum(negative, axis=1) - negative / 2
    return _ratio((positive * below).sum(axis=1), positive.sum(axis=1) * negative.sum(axis=1))


def weighted_average_precision(
    weights: Weights, score: Values, is_positive: NDArray[np.bool_]
) -> Values:
    """(draws, n) weights -> (draws,) mean of the precision over the recall gained."""
    positive, negative = _by_score(weights, -score, is_positive)
    found = np.cumsum(positive, axis=1)
    precision = _ratio(found, found + np.cumsum(negative, axis=1), empty=0.0)
    return _ratio((positive * precision).sum(axis=1), positive.sum(axis=1))


def weighted_share(
    weights: Weights, is_true: NDArray[np.bool_], among: NDArray[np.bool_] | None = None
) -> Values:
    """(draws, n) weights -> (draws,) share of films for which something holds.

    Args:
        weights: of the draws.
        is_true: (n,).
        among: (n,) films that count; all if None.
    """
    counted = np.ones(len(is_true), bool) if among is None else among
    return _ratio(weights @ (is_true & counted), weights @ counted.astype(np.float64))


def weighted_median(weights: Weights, values: Values) -> Values:
    """(draws, n) weights -> (draws,) value up to which half of the weight lies."""
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weights[:, order], axis=1)
    middle = (reached >= reached[:, -1:] / 2).argmax(axis=1)
    return np.asarray(values[order][middle])


def weighted_f1(
    weights: Weights, stated: NDArray[np.bool_], is_positive: NDArray[np.bool_]
) -> Values:
    """(draws, n) weights -> (draws,) harmonic mean of precision and sensitivity."""
    right = weights @ (stated & is_positive)
    return _ratio(2 * right, weights @ stated.astype(float) + weights @ is_positive.astype(float))


def weighted_balanced_accuracy(
    weights: Weights, stated: NDArray[np.int64], target: NDArray[np.int64]
) -> Values:
    """(draws, n) weights -> (draws,) mean over classes of the share stated rightly."""
    shares = [weighted_share(weights, stated == c, target == c) for c in np.unique(target)]
    return np.asarray(np.mean(shares, axis=0))


def weighted_calibration_error(
    weights: Weights, probabilities: Values, target: NDArray[np.int64]
) -> Values:
    """(draws, n) weights -> (draws,) ECE of the likeliest class in 15 bins (Guo et al. 2017)."""
    confidence = probabilities.max(axis=1)
    gap = (probabilities.argmax(axis=1) == target) - confidence
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)
    in_bin = np.eye(_BINS)[bins]
    return _ratio(np.abs(weights @ (gap[:, None] * in_bin)).sum(axis=1), weights.sum(axis=1))


def _by_score(
    weights: Weights, score: Values, is_positive: NDArray[np.bool_]
) -> tuple[Weights, Weights]:
    """Weights of positive and negative films, summed over equal scores, lowest score first."""
    order = np.argsort(score, kind="stable")
    ordered = score[order]
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    positive = weights[:, order] * is_positive[order]
    negative = weights[:, order] * ~is_positive[order]
    return np.add.reduceat(positive, starts, axis=1), np.add.reduceat(negative, starts, axis=1)


def _ratio(above: Values, below: Values, empty: float = np.nan) -> Values:
    ratio = np.full(above.shape, empty)
    np.divide(above, below, out=ratio, where=below > 0)
    return ratio
