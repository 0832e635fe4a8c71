"""What a model states of one Film."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from covid_desktop.domain.model import ModelReference

if TYPE_CHECKING:  # NumPy is named in annotations alone: the window's start need not wait for it
    import numpy as np
    from numpy.typing import NDArray

    from covid_desktop.domain.lungs import LungFields


class FindingClass(StrEnum):
    """The three statements that the model weighs; the values are the contract of the JSON."""

    COVID_19 = "covid_19"
    OTHER_PNEUMONIA = "other_pneumonia"
    NO_PNEUMONIA = "no_pneumonia"


UNCERTAIN = "uncertain"


@dataclass(frozen=True)
class Reason:
    """Why a film was refused or not read: a code for machines, two sentences for the reader."""

    code: str
    what: str
    advice: str


@dataclass(frozen=True)
class OperatingPoint:
    """A named threshold on the probability of COVID-19, chosen on validation films.

    Attributes:
        name: "screening", "balanced" or "high specificity".
        threshold: probability, 0 to 1.
    """

    name: str
    threshold: float


def not_sure_zone(threshold: float, margin: float) -> tuple[float, float]:
    """Probabilities of COVID-19 that are too close to a threshold to call.

    Args:
        threshold: of the operating point, 0 to 1.
        margin: log-odds by which a comparison must be won.

    Returns:
        Lower and upper end; the upper one is already a statement.
    """
    odds = math.log(max(threshold, 1e-9)) - math.log(max(1 - threshold, 1e-9))
    low, high = (1 / (1 + math.exp(-(odds + side))) for side in (-margin, margin))
    return low, high


@dataclass(frozen=True)
class ModelFigure:
    """One figure of a model's card.

    Attributes:
        group: collection of films it was measured on, or what kind of test it is.
        is_elsewhere: none of that collection's patients took part in training.
        name: of the figure.
        value: the figure.
        low: lower end of its interval.
        high: upper end.
        films: number of films.
    """

    group: str
    is_elsewhere: bool
    name: str
    value: float
    low: float
    high: float
    films: int


@dataclass(frozen=True)
class ZoneSeverity:
    """Brixia severity (Borghesi and Maroldi 2020): zones A to F, 0 to 3 each.

    A to C: the patient's right lung from top to bottom; D to F: the left.

    Attributes:
        zones: six values, 0.0 to 3.0, in the order of ZONES.
        low, high: interval of the total, 0 to 18.
        extent: geographic extent (Wong et al. 2019, both lungs), 0 to 8, if the model gives it.
        model: who says so; severity has a model of its own.
    """

    zones: tuple[float, float, float, float, float, float]
    low: float
    high: float
    extent: float | None = None
    model: ModelReference | None = None

    @property
    def total(self) -> float:
        """Sum of the six zones, 0 to 18."""
        return float(sum(self.zones))


@dataclass(frozen=True)
class Timing:
    """Milliseconds spent on each step."""

    load: float = 0.0
    preprocess: float = 0.0
    inference: float = 0.0


@dataclass(frozen=True, eq=False)
class Assessment:
    """What the model states of one Film that it accepts.

    Attributes:
        film_sha256: the film assessed.
        probabilities: calibrated, sum to 1, one for each FindingClass.
        finding: the statement: a FindingClass, or None for "not sure".
        operating_point: the threshold in force.
        model: who says so.
        provider: ONNX Runtime provider that really ran.
        attribution: (rows, columns) float32, 0 to 1, in film coordinates coarsened
            to the network's grid; None if the model gives none.
        attribution_inside_lungs: share of the attribution inside the lungs, 0 to 1, if known.
        severity: None until a severity model is present.
        timing: milliseconds.
        lungs: where the lungs lie, if the lung model found them.
    """

    film_sha256: str
    probabilities: dict[FindingClass, float]
    finding: FindingClass | None
    operating_point: OperatingPoint
    model: ModelReference
    provider: str
    attribution: NDArray[np.float32] | None = None
    attribution_inside_lungs: float | None = None
    severity: ZoneSeverity | None = None
    timing: Timing = Timing()
    lungs: LungFields | None = None


@dataclass(frozen=True)
class Refusal:
    """The model declines a film, with its reasons; an answer, not a failure."""

    film_sha256: str
    reasons: tuple[Reason, ...]
    model: ModelReference | None
    timing: Timing = Timing()
