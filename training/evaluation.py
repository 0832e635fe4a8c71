"""Figures of the shipped model on films that it never saw, stratum by stratum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.assessment import OperatingPoint
from covid_desktop.inference.model_card import ModelCard
from training.calibrate import state
from training.cohort import CLASSES, CohortFilm
from training.dataset import NOT_KNOWN
from training.metrics import Figure
from training.shipped import Answers
from training.weighted_metrics import (
    Weights,
    figure_of,
    patient_weights,
    weighted_auc,
    weighted_average_precision,
    weighted_balanced_accuracy,
    weighted_calibration_error,
    weighted_f1,
    weighted_share,
)

COVID, OTHER, NONE = range(len(CLASSES))
HELD_OUT = "held-out patients"
UNSEEN = "sources never trained on"
_AGE_BANDS = ((0, 16), (16, 40), (40, 60), (60, 75), (75, 121))
# Fewer films of a stratum say nothing.
_FEWEST = 10
# Against each other; a positive class first.
CONTRASTS = {
    "AUC COVID-19 against no pneumonia": (COVID, NONE),
    "AUC COVID-19 against other pneumonia": (COVID, OTHER),
    "AUC other pneumonia against no pneumonia": (OTHER, NONE),
}

Figures = dict[str, Figure]


@dataclass(frozen=True, eq=False)
class Answered:
    """Films with a class, and what the model says of them.

    Attributes:
        films: n of them.
        target: (n,) index into CLASSES.
        probabilities: (n, 3).
        stated: (n,) class at the default operating point.
        is_sure: (n,) the statement was won by the margin.
        is_refused: (n,) the pixels rule an assessment out.
    """

    films: tuple[CohortFilm, ...]
    target: NDArray[np.int64]
    probabilities: NDArray[np.float64]
    stated: NDArray[np.int64]
    is_sure: NDArray[np.bool_]
    is_refused: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.films)

    @property
    def groups(self) -> list[str]:
        """Each film's split group."""
        return [f.split_group for f in self.films]

    def where(self, rows: NDArray[np.bool_]) -> Answered:
        """Some of the films."""
        films = tuple(f for f, keep in zip(self.films, rows, strict=True) if keep)
        return Answered(
            films,
            self.target[rows],
            self.probabilities[rows],
            self.stated[rows],
            self.is_sure[rows],
            self.is_refused[rows],
        )

    def log_odds(self, positive: int, negative: int) -> NDArray[np.float64]:
        """(n,) of one class against another."""
        logs = np.log(np.clip(self.probabilities, 1e-12, 1))
        return np.asarray(logs[:, positive] - logs[:, negative])


def answered(films: Sequence[CohortFilm], answers: Answers, card: ModelCard) -> Answered:
    """The frontal films among them that have one of the three classes."""
    target = np.array([CLASSES.index(f.finding) if f.finding else NOT_KNOWN for f in films])
    keep = (target != NOT_KNOWN) & np.array([f.is_frontal for f in films], bool)
    stated, lead = state(answers.probabilities, card.operating_points[0].threshold)
    every = Answered(
        tuple(films),
        target.astype(np.int64),
        answers.probabilities,
        stated,
        lead >= card.not_sure_margin,
        answers.frontal < card.frontal_threshold,
    )
    return every.where(keep)


def strata(rows: Answered, trained: set[str]) -> dict[str, NDArray[np.bool_]]:
    """Name -> (n,) films: seen and unseen sources, each source, view, sex and age band."""
    films = rows.films
    is_seen = np.array([f.source in trained for f in films], bool)
    found: dict[str, NDArray[np.bool_]] = {}
    for source in sorted({f.source for f in films}):
        kind = HELD_OUT if source in trained else "never trained on"
        found[f"source {source} ({kind})"] = np.array([f.source == source for f in films])
    overall = {HELD_OUT: is_seen, UNSEEN: ~is_seen}
    traits = {
        "view AP, adults": [
            f.view_position.startswith("AP") and not f.is_paediatric for f in films
        ],
        "view PA, adults": [f.view_position == "PA" and not f.is_paediatric for f in films],
        "women": [f.sex == "F" for f in films],
        "men": [f.sex == "M" for f in films],
        "children": [f.is_paediatric for f in films],
    }
    for low, high in _AGE_BANDS:
        name = f"age {low} to {high - 1}" if high < 121 else f"age {low} and over"
        traits[name] = [f.age_years is not None and low <= f.age_years < high for f in films]
    found = overall | found | {name: np.array(own, bool) for name, own in traits.items()}
    return {name: own for name, own in found.items() if own.sum() >= _FEWEST}


def measure_strata(rows: Answered, trained: set[str]) -> dict[str, Figures]:
    """Name of the stratum -> its figures."""
    return {name: figures(rows.where(own)) for name, own in strata(rows, trained).items()}


def figures(rows: Answered) -> Figures:
    """All figures of some films; those that need a class which is not there are left out."""
    weights = patient_weights(rows.groups)
    right = rows.stated == rows.target
    values = {
        "average precision, COVID-19 against the rest": _average_precision(rows, weights),
        "accuracy": weighted_share(weights, right),
        "balanced accuracy": weighted_balanced_accuracy(weights, rows.stated, rows.target),
        **_binary(rows.stated == COVID, rows.target == COVID, weights),
        "ECE": weighted_calibration_error(weights, rows.probabilities, rows.target),
        "not sure": weighted_share(weights, ~rows.is_sure),
        "accuracy where sure": weighted_share(weights, right, rows.is_sure),
        "refused": weighted_share(weights, rows.is_refused),
    }
    found = {n: figure_of(v, len(rows)) for n, v in values.items() if np.isfinite(v[0])}
    return contrasts(rows, weights) | found


def contrasts(rows: Answered, weights: Weights) -> Figures:
    """The AUC of each class against each other, of the two classes' films alone.

    Contrasts of which a class has fewer than ten films are left out: one film of COVID-19
    among a thousand makes any AUC.
    """
    found = {}
    counts = np.bincount(rows.target, minlength=len(CLASSES))
    for name, (positive, negative) in CONTRASTS.items():
        if min(counts[positive], counts[negative]) < _FEWEST:
            continue
        two = (rows.target == positive) | (rows.target == negative)
        values = weighted_auc(
            weights[:, two], rows.log_odds(positive, negative)[two], rows.target[two] == positive
        )
        found[name] = figure_of(values, int(two.sum()))
    return found


def at_operating_points(rows: Answered, points: Sequence[OperatingPoint]) -> dict[str, Figures]:
    """COVID-19 against the rest at each operating point."""
    weights = patient_weights(rows.groups)
    is_covid = rows.target == COVID
    found = {}
    for point in points:
        values = _binary(rows.probabilities[:, COVID] >= point.threshold, is_covid, weights)
        found[f"{point.name} ({point.threshold:.3f})"] = {
            name: figure_of(v, len(rows)) for name, v in values.items() if np.isfinite(v[0])
        }
    return found


def confusion(rows: Answered) -> NDArray[np.int64]:
    """(3, 3) films by true class (rows) and stated class (columns)."""
    table = np.zeros((len(CLASSES), len(CLASSES)), np.int64)
    np.add.at(table, (rows.target, rows.stated), 1)
    return table


def as_json(tables: Mapping[str, Figures]) -> dict[str, dict[str, dict[str, float]]]:
    """Figures as plain numbers; a bound that does not exist is None."""
    return {
        name: {
            key: {k: _finite(v) for k, v in vars(figure).items()} for key, figure in table.items()
        }
        for name, table in tables.items()
    }


def _average_precision(rows: Answered, weights: Weights) -> NDArray[np.float64]:
    is_covid = rows.target == COVID
    if min(is_covid.sum(), (~is_covid).sum()) < _FEWEST:
        return np.full(len(weights), np.nan)
    return weighted_average_precision(weights, rows.probabilities[:, COVID], is_covid)


def _binary(
    stated: NDArray[np.bool_], is_covid: NDArray[np.bool_], weights: Weights
) -> dict[str, NDArray[np.float64]]:
    return {
        "sensitivity": weighted_share(weights, stated, is_covid),
        "specificity": weighted_share(weights, ~stated, ~is_covid),
        "precision": weighted_share(weights, is_covid, stated),
        "F1": weighted_f1(weights, stated, is_covid),
    }


def _finite(value: float) -> float:
    # JSON has no NaN.
    return value if np.isfinite(value) else None  # type: ignore[return-value]
