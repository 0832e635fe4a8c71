"""What a network says of films that it never saw, and how right it is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from covid_desktop.inference.preprocessing import Recipe
from training.dataset import FramedCohort, as_input, as_unit
from training.network import FilmNetwork


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
    """Run the network over a framed cohort, resampled to `size`."""
    was_training = network.training
    network.eval()
    parts = []
    for start in range(0, len(cohort), batch):
        films = as_unit(cohort.grey[start : start + batch])
        if films.shape[-1] != size:
            films = torch.nn.functional.interpolate(
                films, size=size, mode="bilinear", antialias=True, align_corners=False
            )
        output = network(as_input(films, recipe))
        parts.append((output.finding, output.category, output.frontal))
    network.train(was_training)
    finding, category, frontal = (torch.cat(p).double().numpy() for p in zip(*parts, strict=True))
    return Inference(finding, category, frontal)
