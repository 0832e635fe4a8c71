"""What a network says of films that it never saw, and how right it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit, softmax
from torch import Tensor

from covid_desktop.inference.preprocessing import Recipe
from training.calibrate import Calibration, state
from training.cohort import CLASSES
from training.dataset import NOT_KNOWN, FramedCohort, as_input, as_unit, rows_of
from training.metrics import (
    Figure,
    auc,
    balanced_accuracy,
    expected_calibration_error,
    mean_average_precision,
    share,
)
from training.network import FilmNetwork

_COVID, _OTHER, _NONE = range(len(CLASSES))


@dataclass(frozen=True, eq=False)
class Inference:
    """Logits of a cohort, row by row.

    Attributes:
        finding: (n, 3).
        category: (n, 4).
        frontal: (n,).
    """

    finding: NDArray[np.float64]
    category: NDArray[np.float64]
    frontal: NDArray[np.float64]


@torch.no_grad()
def infer(
    network: FilmNetwork, cohort: FramedCohort, recipe: Recipe, size: int, batch: int = 64
) -> Inference:
    """Run the network over a framed cohort; see `shown`."""
    was_training = network.training
    network.eval()
    device = next(network.parameters()).device
    parts = []
    for start in range(0, len(cohort), batch):
        some = rows_of(cohort, np.arange(start, min(start + batch, len(cohort))))
        output = network(shown(some, recipe, size).to(device))
        parts.append((output.finding, output.category, output.frontal))
    network.train(was_training)
    finding, category, frontal = (
        torch.cat(p).double().cpu().numpy() for p in zip(*parts, strict=True)
    )
    return Inference(finding, category, frontal)


def shown(cohort: FramedCohort, recipe: Recipe, size: int) -> Tensor:
    """(n, renditions, size, size) what a network is shown of a framed cohort, resampled if need be.

    Where the recipe shows the lungs alone, too, and the cohort has them, there are both renditions.
    """
    films = _sized(as_unit(cohort.grey), size)
    if not recipe.lungs_alone or cohort.lungs is None:
        return as_input(films, recipe)
    lungs = torch.from_numpy(cohort.lungs).unsqueeze(1).float()
    return as_input(films, recipe, _sized(lungs, size))


def _sized(pictures: Tensor, size: int) -> Tensor:
    if pictures.shape[-1] == size:
        return pictures
    return torch.nn.functional.interpolate(
        pictures, size=size, mode="bilinear", antialias=True, align_corners=False
    )


@dataclass(frozen=True, eq=False)
class _Scored:
    """A cohort with its calibrated outputs; rows can be chosen."""

    probabilities: NDArray[np.float64]
    category: NDArray[np.float64]
    stated: NDArray[np.int64]
    is_sure: NDArray[np.bool_]
    finding: NDArray[np.int64]
    category_target: NDArray[np.int64]
    groups: NDArray[np.str_]

    def where(self, rows: NDArray[np.bool_]) -> _Scored:
        return _Scored(**{name: value[rows] for name, value in vars(self).items()})

    def auc(self, positive: int, negative: int) -> Figure | None:
        """Of one class against another, by their log-odds; None where one has no film."""
        chosen = (self.finding == positive) | (self.finding == negative)
        if len(set(self.finding[chosen])) < 2:
            return None
        logs = np.log(np.clip(self.probabilities[chosen], 1e-12, 1))
        return auc(
            logs[:, positive] - logs[:, negative],
            self.finding[chosen] == positive,
            list(self.groups[chosen]),
        )


def measure(
    cohort: FramedCohort, outputs: Inference, calibration: Calibration
) -> dict[str, dict[str, Figure]]:
    """Figures by source.

    Args:
        cohort: films that took no part in training, calibration or the choice of anything.
        outputs: the network's logits for them.
        calibration: fitted on other films.

    Returns:
        source -> name of the figure -> figure. Figures that need a class which the
        source does not have are left out.
    """
    scored = _score(cohort, outputs, calibration)
    sources = np.array([f.source for f in cohort.films])
    tables: dict[str, dict[str, Figure]] = {}
    for source in sorted(set(sources)):
        rows = scored.where((sources == source) & (scored.finding != NOT_KNOWN))
        if rows.finding.size:
            tables[source] = _figures(rows)
    rows = scored.where((sources == "siim") & (scored.category_target != NOT_KNOWN))
    if rows.groups.size:
        tables["siim"]["four-category mean average precision"] = mean_average_precision(
            rows.category, rows.category_target, list(rows.groups)
        )
    return tables


def measure_acceptance(
    cohort: FramedCohort, outputs: Inference, threshold: float
) -> dict[str, Figure]:
    """Share of wrong films refused and of real frontal films refused, by pixels alone."""
    refused = expit(outputs.frontal) < threshold
    groups = np.array([f.split_group for f in cohort.films])
    wrong = cohort.frontal == 0
    return {
        "wrong films refused": share(refused[wrong], list(groups[wrong])),
        "frontal films refused": share(refused[~wrong], list(groups[~wrong])),
    }


def _score(cohort: FramedCohort, outputs: Inference, calibration: Calibration) -> _Scored:
    probabilities = softmax(outputs.finding / calibration.temperature, axis=1)
    stated, lead = state(probabilities, calibration.operating_points[0].threshold)
    return _Scored(
        probabilities=probabilities,
        category=softmax(outputs.category, axis=1),
        stated=stated,
        is_sure=lead >= calibration.not_sure_margin,
        finding=cohort.finding,
        category_target=cohort.category,
        groups=np.array([f.split_group for f in cohort.films]),
    )


def _figures(rows: _Scored) -> dict[str, Figure]:
    groups = list(rows.groups)
    right = rows.stated == rows.finding
    figures: dict[str, Figure | None] = {
        "AUC COVID-19 against no pneumonia": rows.auc(_COVID, _NONE),
        "AUC COVID-19 against other pneumonia": rows.auc(_COVID, _OTHER),
        "AUC other pneumonia against no pneumonia": rows.auc(_OTHER, _NONE),
        "accuracy": share(right, groups),
        "balanced accuracy": balanced_accuracy(rows.stated, rows.finding, groups),
        "ECE": expected_calibration_error(rows.probabilities, rows.finding, groups),
        "not sure": share(~rows.is_sure, groups),
        "accuracy where sure": share(right[rows.is_sure], list(rows.groups[rows.is_sure]))
        if rows.is_sure.any()
        else None,
    }
    return {name: figure for name, figure in figures.items() if figure is not None}
