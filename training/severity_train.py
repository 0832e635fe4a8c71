"""Severity by zones: fine-tuned from the classifier, cross-validated by patient.

    python -m training train-severity --run runs/severity

A run stopped at any moment goes on with the first fold that is not done.
"""

from __future__ import annotations

import copy
import math
from pathlib import Path
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.model_selection import GroupKFold
from torch import Tensor
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.preprocessing import Recipe
from training.augmentation import change_look, random_grid, resample
from training.dataset import as_input, as_unit
from training.framing import LUNG_MODEL
from training.network import FilmNetwork
from training.settings import SeveritySettings
from training.severity_cohort import (
    SeverityCohort,
    crop_cohort,
    read_scored_films,
    rows_of,
)
from training.severity_figures import SeverityOutput, severity_figures
from training.severity_network import STRIDE, SeverityNetwork
from training.train import CHECKPOINT, load_network


def train_severity(settings: SeveritySettings, shared: Path, run: Path) -> Path:
    """Cross-validate, then fit on all scored films.

    Args:
        settings: what to do.
        shared: folder with films and their scores.
        run: folder for the folds' answers and the checkpoint.

    Returns:
        The checkpoint's path.
    """
    run.mkdir(parents=True, exist_ok=True)
    cohort = read_severity_cohort(settings, shared)
    trained = load_network(settings.backbone)
    said = cross_validate(settings, cohort, trained, run)
    print(_in_words(cohort, said), flush=True)
    checkpoint = run / CHECKPOINT
    if not checkpoint.exists():
        torch.save(fit_severity(settings, cohort, trained).state_dict(), checkpoint)
    return checkpoint


def read_severity_cohort(settings: SeveritySettings, shared: Path) -> SeverityCohort:
    """The scored films, cropped to their lungs."""
    films = read_scored_films(shared / "films", settings.clear_films)
    finder = LungFinder.open(LUNG_MODEL, provider="cpu")
    return crop_cohort(films, finder, settings.recipe, settings.recipe.size // STRIDE)


def cross_validate(
    settings: SeveritySettings, cohort: SeverityCohort, trained: FilmNetwork, run: Path
) -> SeverityOutput:
    """Each film scored by a network that saw no film of its patient; folds done are kept."""
    groups = [f.split_group for f in cohort.films]
    scores = np.full((len(cohort), 6), np.nan)
    extent = np.full(len(cohort), np.nan)
    folds = GroupKFold(settings.folds, shuffle=True, random_state=settings.seed)
    for number, (known, left_out) in enumerate(folds.split(cohort.grey, groups=groups)):
        file = run / f"fold_{number}.npz"
        if not file.exists():
            network = fit_severity(settings, rows_of(cohort, known), trained)
            said = infer_severity(network, rows_of(cohort, left_out), settings.recipe)
            np.savez(file, scores=said.scores, extent=said.extent)
        with np.load(file) as done:
            scores[left_out], extent[left_out] = done["scores"], done["extent"]
        print(f"fold {number}:", _in_words(cohort, SeverityOutput(scores, extent)), flush=True)
    return SeverityOutput(scores, extent)


def fit_severity(
    settings: SeveritySettings, cohort: SeverityCohort, trained: FilmNetwork
) -> SeverityNetwork:
    """Fine-tune a copy of the classifier's backbone, and the scorer."""
    torch.manual_seed(settings.seed)
    chance = torch.Generator().manual_seed(settings.seed)
    order = np.random.default_rng(settings.seed)
    network = SeverityNetwork(
        copy.deepcopy(trained), settings.dropout, mirrors=settings.mirrors
    ).train()
    network.freeze(settings.frozen_blocks)
    average = AveragedModel(
        network,
        multi_avg_fn=get_ema_multi_avg_fn(settings.average_decay),  # type: ignore[no-untyped-call]
        use_buffers=True,
    )
    own: dict[bool, list[torch.nn.Parameter]] = {True: [], False: []}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            own[name.startswith(("fine.", "coarse."))].append(parameter)
    optimizer = torch.optim.AdamW(
        [
            {"params": own[True], "lr": settings.backbone_rate},
            {"params": own[False], "lr": settings.head_rate},
        ],
        weight_decay=settings.weight_decay,
    )  # fmt: skip
    steps = settings.epochs * (len(cohort) // settings.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1.0, (s + 1) / 20) * (1 + math.cos(math.pi * s / steps)) / 2
    )
    for _ in range(settings.epochs):
        shuffled = order.permutation(len(cohort))
        for start in range(0, len(cohort) - settings.batch + 1, settings.batch):
            rows = shuffled[start : start + settings.batch]
            x, zones = _moved(cohort, rows, settings, chance)
            scores, extent = network(x, zones)
            loss = _known_error(scores, torch.from_numpy(cohort.scores[rows]))
            loss = loss + settings.extent_weight * _known_error(
                extent / 8 * 3, torch.from_numpy(cohort.extent[rows]) / 8 * 3
            )
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(network)
    kept = cast(SeverityNetwork, average.module)
    return kept.eval()


@torch.no_grad()
def infer_severity(
    network: SeverityNetwork, cohort: SeverityCohort, recipe: Recipe
) -> SeverityOutput:
    """Score a cohort."""
    parts = []
    for start in range(0, len(cohort), 32):
        rows = slice(start, start + 32)
        x = as_input(as_unit(cohort.grey[rows]), recipe)
        parts.append(network(x, torch.from_numpy(cohort.zones[rows])))
    scores, extent = (torch.cat(p).double().numpy() for p in zip(*parts, strict=True))
    return SeverityOutput(scores, extent)


def _in_words(cohort: SeverityCohort, said: SeverityOutput) -> str:
    return "; ".join(f"{name} {figure}" for name, figure in severity_figures(cohort, said).items())


def _moved(
    cohort: SeverityCohort,
    rows: NDArray[np.intp],
    settings: SeveritySettings,
    chance: torch.Generator,
) -> tuple[Tensor, Tensor]:
    """Films and their zones, moved together."""
    size, cells = settings.recipe.size, cohort.zones.shape[-1]
    state = chance.get_state()
    films = resample(
        as_unit(cohort.grey[rows]), random_grid(len(rows), size, settings.augmentation, chance)
    )
    # The same random numbers give the same movement on the coarser grid.
    chance.set_state(state)
    zones = resample(
        torch.from_numpy(cohort.zones[rows]),
        random_grid(len(rows), cells, settings.augmentation, chance),
    )
    films = change_look(films, settings.augmentation, chance)
    return as_input(films, settings.recipe), zones


def _known_error(said: Tensor, truth: Tensor) -> Tensor:
    known = ~torch.isnan(truth)
    if not bool(known.any()):
        return said.sum() * 0
    return torch.nn.functional.smooth_l1_loss(said[known], truth[known], beta=0.5)
