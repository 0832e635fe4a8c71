"""Scores stretched to the readers' scale.

A network taught by few films scores too near the middle: hardly a clear zone gets a 0, hardly a
white one a 3. A straight line for all zones and one for the extent, fitted to cross-validated
scores, takes that back. Two numbers each: there is little in them to learn by heart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.model_selection import GroupKFold

from training.severity_cohort import SeverityCohort, rows_of
from training.severity_figures import SeverityOutput

HIGHEST_SCORE, HIGHEST_EXTENT = 3.0, 8.0
# Of the total's error beside a zone's: six zones that err together are worse than six that do not.
_TOTAL_WEIGHT = 0.2

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Line:
    """slope * value + offset."""

    slope: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True)
class Scale:
    """How scores are stretched.

    Attributes:
        zones: of the six zones alike, cut to 0 to 3.
        extent: cut to 0 to 8.
    """

    zones: Line = Line()
    extent: Line = Line()

    def stretched(self, said: SeverityOutput) -> SeverityOutput:
        """The scores on the readers' scale."""
        return SeverityOutput(
            _along(self.zones, said.scores, HIGHEST_SCORE),
            _along(self.extent, said.extent, HIGHEST_EXTENT),
        )


def fit_scale(cohort: SeverityCohort, said: SeverityOutput) -> Scale:
    """The lines with the least absolute errors.

    Of zones and totals against the senior reader, of the extent against the radiologists.

    Args:
        cohort: scored films.
        said: scores of networks that saw no film of the same patient.
    """
    senior = np.array([f.senior for f in cohort.films])
    zoned = ~np.isnan(senior[:, 0])
    truth, scores = senior[zoned], said.scores[zoned]
    known = ~np.isnan(cohort.extent)
    extent, said_extent = cohort.extent[known], said.extent[known]

    def zone_error(line: Line) -> float:
        errors = _along(line, scores, HIGHEST_SCORE) - truth
        return float(np.abs(errors).mean() + _TOTAL_WEIGHT * np.abs(errors.sum(axis=1)).mean())

    def extent_error(line: Line) -> float:
        return float(np.abs(_along(line, said_extent, HIGHEST_EXTENT) - extent).mean())

    return Scale(_least(zone_error), _least(extent_error))


def cross_fitted(
    cohort: SeverityCohort, said: SeverityOutput, folds: int, seed: int
) -> SeverityOutput:
    """Each film's scores stretched by lines fitted without its patient."""
    scores, extent = said.scores.copy(), said.extent.copy()
    groups = [f.split_group for f in cohort.films]
    split = GroupKFold(folds, shuffle=True, random_state=seed)
    for known, left_out in split.split(scores, groups=groups):
        scale = fit_scale(
            rows_of(cohort, known), SeverityOutput(said.scores[known], said.extent[known])
        )
        stretched = scale.stretched(said)
        scores[left_out], extent[left_out] = stretched.scores[left_out], stretched.extent[left_out]
    return SeverityOutput(scores, extent)


def _along(line: Line, values: Values, highest: float) -> Values:
    return np.clip(line.slope * values + line.offset, 0.0, highest)


def _least(error: Callable[[Line], float]) -> Line:
    """Nelder and Mead's simplex: the error has no derivative where a score is cut off."""
    found = minimize(lambda at: error(Line(*at)), [1.1, 0.0], method="Nelder-Mead")
    return Line(float(found.x[0]), float(found.x[1]))
