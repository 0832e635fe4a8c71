"""Figures with patient-bootstrap intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, roc_auc_score

_DRAWS = 500
_BINS = 15


@dataclass(frozen=True)
class Figure:
    """A value with its 95 % interval.

    Attributes:
        value: on all films.
        low, high: 2.5th and 97.5th percentile over bootstrap draws of patients.
        films: how many films it rests on.
    """

    value: float
    low: float
    high: float
    films: int

    def __str__(self) -> str:
        """For a table."""
        return f"{self.value:.3f} ({self.low:.3f} to {self.high:.3f})"


def bootstrap(
    measure: Callable[[NDArray[np.intp]], float], groups: Sequence[str], seed: int = 1
) -> Figure:
    """A measure of rows, with the interval from drawing whole patients again.

    Args:
        measure: rows -> value; may return NaN where a draw lacks a class.
        groups: each row's patient (split group).
        seed: of the draws.
    """
    names, index = np.unique(np.asarray(groups), return_inverse=True)
    rows_of = np.split(np.argsort(index, kind="stable"), np.cumsum(np.bincount(index))[:-1])
    chance = np.random.default_rng(seed)
    draws = [
        measure(np.concatenate([rows_of[i] for i in chance.integers(0, len(names), len(names))]))
        for _ in range(_DRAWS)
    ]
    low, high = np.nanpercentile(draws, (2.5, 97.5))
    rows = np.arange(len(groups))
    return Figure(measure(rows), float(low), float(high), len(rows))


def auc(
    score: NDArray[np.float64], is_positive: NDArray[np.bool_], groups: Sequence[str]
) -> Figure:
    """Area under the ROC curve."""

    def measure(rows: NDArray[np.intp]) -> float:
        if is_positive[rows].all() or not is_positive[rows].any():
            return float("nan")
        return float(roc_auc_score(is_positive[rows], score[rows]))

    return bootstrap(measure, groups)


def mean(values: NDArray[np.float64], groups: Sequence[str]) -> Figure:
    """Mean of a value of each film."""
    return bootstrap(lambda rows: float(values[rows].mean()), groups)


def share(is_true: NDArray[np.bool_], groups: Sequence[str]) -> Figure:
    """Share of films for which something holds."""
    return mean(is_true.astype(np.float64), groups)


def balanced_accuracy(
    stated: NDArray[np.int64], target: NDArray[np.int64], groups: Sequence[str]
) -> Figure:
    """Mean over classes of the share of their films stated rightly."""

    def measure(rows: NDArray[np.intp]) -> float:
        right = stated[rows] == target[rows]
        return float(np.mean([right[target[rows] == c].mean() for c in np.unique(target[rows])]))

    return bootstrap(measure, groups)


def mean_average_precision(
    probabilities: NDArray[np.float64], target: NDArray[np.int64], groups: Sequence[str]
) -> Figure:
    """Mean over classes of the average precision, one class against the rest."""
    classes = range(probabilities.shape[1])

    def measure(rows: NDArray[np.intp]) -> float:
        if len(np.unique(target[rows])) < len(classes):
            return float("nan")
        return float(
            np.mean([
                average_precision_score(target[rows] == c, probabilities[rows, c])
                for c in classes
            ])
        )  # fmt: skip

    return bootstrap(measure, groups)


def expected_calibration_error(
    probabilities: NDArray[np.float64], target: NDArray[np.int64], groups: Sequence[str]
) -> Figure:
    """ECE of the likeliest class in 15 bins (Guo et al. 2017)."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == target
    bins = np.minimum((confidence * _BINS).astype(int), _BINS - 1)

    def measure(rows: NDArray[np.intp]) -> float:
        gaps = [
            (bins[rows] == b).mean()
            * abs(right[rows][bins[rows] == b].mean() - confidence[rows][bins[rows] == b].mean())
            for b in np.unique(bins[rows])
        ]
        return float(np.sum(gaps))

    return bootstrap(measure, groups)
