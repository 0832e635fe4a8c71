"""Probabilities that mean what they say, and the "not sure" zone, both set by validation films."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize, minimize_scalar
from scipy.special import log_softmax, softmax

from covid_desktop.domain.assessment import OperatingPoint

_SCREENING_SENSITIVITY = 0.95
_HIGH_SPECIFICITY = 0.95
# Of the films that the model speaks out on, this share should be right, as long as it
# does not fall silent on more than the second share of films.
_RIGHT_WHEN_SURE = 0.90
_MOST_NOT_SURE = 0.35
# Holds the classes' offsets back, for some classes have few validation films. Chosen by five folds
# of SIIM validation films (ADR 23).
_OFFSET_PENALTY = 0.05


@dataclass(frozen=True)
class Calibration:
    """How logits become statements.

    Attributes:
        temperature: logits are divided by it (Guo et al. 2017).
        not_sure_margin: log-odds by which a comparison must be won.
        operating_points: thresholds on the COVID-19 probability.
    """

    temperature: float
    not_sure_margin: float
    operating_points: tuple[OperatingPoint, ...]


def calibrate(logits: NDArray[np.float64], target: NDArray[np.int64]) -> Calibration:
    """Fit on validation films.

    Args:
        logits: (n, 3).
        target: (n,) index of the true class, COVID-19 being 0.
    """
    temperature = fit_temperature(logits, target)
    probabilities = softmax(logits / temperature, axis=1)
    points = operating_points(probabilities[:, 0], target == 0)
    margin = fit_not_sure_margin(probabilities, target, points[0].threshold)
    return Calibration(temperature, margin, points)


def fit_temperature(logits: NDArray[np.float64], target: NDArray[np.int64]) -> float:
    """The temperature of least negative log-likelihood."""

    def loss(log_temperature: float) -> float:
        scaled = log_softmax(logits / np.exp(log_temperature), axis=1)
        return float(-scaled[np.arange(target.size), target].mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-2, 2), method="bounded").x))


def fit_class_offsets(
    logits: NDArray[np.float64], target: NDArray[np.int64]
) -> NDArray[np.float64]:
    """What is added to the logits, beside the temperature, for least negative log-likelihood.

    A training that shows the classes evenly teaches that they are equally common; they are not.

    Returns:
        (3,), 0 for the last class.
    """

    def loss(asked: NDArray[np.float64]) -> float:
        offsets = np.append(asked[1:], 0.0)
        scaled = log_softmax(logits / np.exp(asked[0]) + offsets, axis=1)
        right = scaled[np.arange(target.size), target].mean()
        return float(_OFFSET_PENALTY * (offsets**2).sum() - right)

    found = np.asarray(minimize(loss, np.zeros(3)).x, np.float64)
    return np.asarray(np.append(found[1:], 0.0) * np.exp(found[0]), np.float64)


def operating_points(
    covid: NDArray[np.float64], is_covid: NDArray[np.bool_]
) -> tuple[OperatingPoint, ...]:
    """Balanced (largest Youden index), screening and high specificity."""
    order = np.unique(covid)
    sensitivity = np.array([(covid[is_covid] >= t).mean() for t in order])
    specificity = np.array([(covid[~is_covid] < t).mean() for t in order])
    specific = np.flatnonzero(specificity >= _HIGH_SPECIFICITY)
    chosen = {
        "balanced": np.argmax(sensitivity + specificity),
        "screening": np.flatnonzero(sensitivity >= _SCREENING_SENSITIVITY)[-1],
        "high specificity": specific[0] if specific.size else order.size - 1,
    }
    # Halfway to the next lower film, so that no runtime's rounding moves a film across.
    # Never 0 or 1, but closer to them than the most certain film.
    halfway = (order + np.append(0.0, order[:-1])) / 2
    halfway = np.clip(halfway, np.finfo(float).tiny, np.nextafter(1.0, 0.0))
    return tuple(OperatingPoint(name, float(halfway[index])) for name, index in chosen.items())


def fit_not_sure_margin(
    probabilities: NDArray[np.float64], target: NDArray[np.int64], threshold: float
) -> float:
    """The narrowest zone outside which enough statements are right, or the widest allowed."""
    best = 0.0
    for margin in np.arange(0.0, 3.0, 0.05):
        stated, lead = state(probabilities, threshold)
        sure = lead >= margin
        if (~sure).mean() > _MOST_NOT_SURE:
            break
        best = float(margin)
        if (stated[sure] == target[sure]).mean() >= _RIGHT_WHEN_SURE:
            break
    return round(best, 2)


def state(
    probabilities: NDArray[np.float64], threshold: float
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The statement of each film and by how much it was won; as `classifier.state_finding`.

    Returns:
        (n,) class index, (n,) log-odds by which the closest deciding comparison was won.
    """
    p = np.clip(probabilities, 1e-9, 1 - 1e-9)
    lead = np.log(p[:, 0] / (1 - p[:, 0])) - np.log(threshold / (1 - threshold))
    rest = np.log(p[:, 1]) - np.log(p[:, 2])
    stated = np.where(lead >= 0, 0, np.where(rest > 0, 1, 2))
    won = np.where(lead >= 0, lead, np.minimum(-lead, np.abs(rest)))
    return stated.astype(np.int64), won
