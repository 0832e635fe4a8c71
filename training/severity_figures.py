"""How close severity scores come to the readers': the same figures for a fold and for the card."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import pearsonr, spearmanr
from sklearn.metrics import cohen_kappa_score

from training.metrics import Figure, bootstrap
from training.severity_cohort import SeverityCohort

# The interval of the total holds this share of the residuals.
_INSIDE = 0.90

Rows = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class SeverityOutput:
    """What the network says of a cohort; NaN where it has not been asked.

    Attributes:
        scores: (n, 6).
        extent: (n,).
    """

    scores: NDArray[np.float64]
    extent: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Held:
    """Answers held against the readers, row by row."""

    cohort: SeverityCohort
    said: SeverityOutput
    senior: NDArray[np.float64]

    def zone_error(self, rows: Rows) -> float:
        return float(np.abs(self.said.scores[rows] - self.senior[rows]).mean())

    def whole_zone_error(self, rows: Rows) -> float:
        return float(np.abs(np.rint(self.said.scores[rows]) - self.senior[rows]).mean())

    def total_error(self, rows: Rows) -> float:
        return float(np.abs(self.said.scores[rows].sum(1) - self.senior[rows].sum(1)).mean())

    def kappa(self, rows: Rows) -> float:
        ours, theirs = (
            np.rint(s[rows]).astype(int).ravel() for s in (self.said.scores, self.senior)
        )
        return float(cohen_kappa_score(ours, theirs, weights="quadratic"))

    def extent_error(self, rows: Rows) -> float:
        return float(np.abs(self.said.extent[rows] - self.cohort.extent[rows]).mean())

    def extent_r(self, rows: Rows) -> float:
        return float(pearsonr(self.said.extent[rows], self.cohort.extent[rows])[0])

    def change(self, rows: Rows) -> float:
        ours, readers = paired_changes(self.cohort, self.said, rows)
        return float(spearmanr(ours, readers)[0]) if len(ours) > 2 else float("nan")


_OF_ZONES: dict[str, Callable[[_Held, Rows], float]] = {
    "zone MAE": _Held.zone_error,
    "zone MAE, scores rounded to whole points": _Held.whole_zone_error,
    "total MAE": _Held.total_error,
    "zone kappa, quadratic": _Held.kappa,
}
_OF_EXTENT: dict[str, Callable[[_Held, Rows], float]] = {
    "extent MAE": _Held.extent_error,
    "extent r": _Held.extent_r,
    "change of extent, first to last film, Spearman": _Held.change,
}


def severity_figures(cohort: SeverityCohort, said: SeverityOutput) -> dict[str, Figure]:
    """Figures against the senior reader's zones and the radiologists' extent.

    Returns:
        Name -> figure with its patient-bootstrap interval, of the films that were scored.
    """
    held = _Held(cohort, said, np.array([f.senior for f in cohort.films]))
    groups = np.array([f.split_group for f in cohort.films])

    def figure(measure: Callable[[_Held, Rows], float], rows: Rows) -> Figure:
        return bootstrap(lambda draw: measure(held, rows[draw]), list(groups[rows]))

    zoned, extents = zoned_rows(cohort, said), _extent_rows(cohort, said)
    return {name: figure(measure, zoned) for name, measure in _OF_ZONES.items()} | {
        name: figure(measure, extents) for name, measure in _OF_EXTENT.items()
    }


def residual_interval(cohort: SeverityCohort, said: SeverityOutput) -> float:
    """Half width that holds 90 % of the residuals of the total, points of 18."""
    rows = zoned_rows(cohort, said)
    senior = np.array([cohort.films[row].senior for row in rows])
    residuals = np.abs(said.scores[rows].sum(1) - senior.sum(1))
    return round(float(np.quantile(residuals, _INSIDE)), 2)


def zoned_rows(cohort: SeverityCohort, said: SeverityOutput) -> Rows:
    """Films that were scored and whose zones the senior reader scored."""
    zoned = np.array([f.has_zones for f in cohort.films])
    return np.flatnonzero(zoned & ~np.isnan(said.extent))


def paired_changes(
    cohort: SeverityCohort, said: SeverityOutput, rows: Rows
) -> tuple[list[float], list[float]]:
    """Change of extent from the first to the last dated film of each patient: ours, readers'."""
    ours, readers = [], []
    patients = np.array([f.patient for f in cohort.films])
    days = np.array([f.offset_days for f in cohort.films])
    chosen = np.zeros(len(cohort), bool)
    chosen[rows] = True
    for patient in sorted({p for p in patients[chosen] if p}):
        own = np.flatnonzero((patients == patient) & chosen & ~np.isnan(days))
        if len(set(days[own])) < 2:
            continue
        first, last = own[np.argmin(days[own])], own[np.argmax(days[own])]
        ours.append(float(said.extent[last] - said.extent[first]))
        readers.append(float(cohort.extent[last] - cohort.extent[first]))
    return ours, readers


def _extent_rows(cohort: SeverityCohort, said: SeverityOutput) -> Rows:
    return np.flatnonzero(~np.isnan(said.extent) & ~np.isnan(cohort.extent))
