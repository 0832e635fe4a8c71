"""One training run, read from top to bottom: films -> network -> checkpoint.

    python -m training train --config training/configs/first.toml --films ../shared/films

A run stopped at any moment goes on from its last checkpoint with the same command.
"""

from __future__ import annotations

import csv
import json
import math
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from lightning_fabric import Fabric, seed_everything
from sklearn.metrics import roc_auc_score
from torch import Tensor
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from training.augmentation import augment
from training.cohort import CLASSES, CohortFilm, read_cohort, read_not_chest, select
from training.dataset import (
    NOT_KNOWN,
    FramedCohort,
    as_input,
    as_unit,
    frame_cohort,
    misplace,
)
from training.evaluate import infer
from training.framing import Framing
from training.network import FilmNetwork, NetworkOutput
from training.networks import DEFAULT_NETWORK, begin_network, build_network
from training.sampling import BalancedSampler
from training.settings import RunSettings, Stage

CHECKPOINT = "checkpoint.pt"
LOG = "log.csv"


def train(settings: RunSettings, films_folder: Path, not_chest: Path | None, run: Path) -> Path:
    """Train as the settings say, or go on where the run folder's checkpoint stands.

    Args:
        settings: what to do.
        films_folder: films with manifest.csv.
        not_chest: pictures that are no chest film, with manifest.csv; None to do without.
        run: folder for checkpoint, log and settings.

    Returns:
        The checkpoint's path.
    """
    run.mkdir(parents=True, exist_ok=True)
    (run / "settings.json").write_text(json.dumps(asdict(settings), indent=1, default=str))
    films = read_cohort(films_folder) + (read_not_chest(not_chest) if not_chest else [])
    framing = Framing(settings.recipe)
    training, validation = (
        frame_cohort(trainable(films, settings, part), settings.side, framing)
        for part in ("train", "validation")
    )
    return fit(settings, training, validation, run)


def trainable(films: list[CohortFilm], settings: RunSettings, part: str) -> list[CohortFilm]:
    """Films of a part that have something to teach: a class, a category, or not being frontal."""

    def keep(film: CohortFilm) -> bool:
        if film.part != part:
            return False
        if not film.is_frontal:
            return True
        return film.source in settings.shares and bool(film.finding or film.category)

    return select(films, keep)


def fit(settings: RunSettings, training: FramedCohort, validation: FramedCohort, run: Path) -> Path:
    """The loop."""
    fabric = Fabric(accelerator="auto", devices=1)
    seed_everything(settings.seed, verbose=False)
    network = begin_network(settings.network, settings.dropout, settings.weights)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=settings.weight_decay)
    average = AveragedModel(
        network,
        multi_avg_fn=get_ema_multi_avg_fn(settings.average_decay),  # type: ignore[no-untyped-call]
        use_buffers=True,
    )
    network, optimizer = fabric.setup(network, optimizer)
    checkpoint = run / CHECKPOINT
    state: dict[str, Any] = {
        "network": network,
        "optimizer": optimizer,
        "average": average,
        "epoch": 0,
        "architecture": settings.network,
    }
    if checkpoint.exists():
        fabric.load(checkpoint, state)

    plan = [(stage, index) for stage in settings.stages for index in range(stage.epochs)]
    for epoch, (stage, index) in enumerate(plan):
        if epoch < state["epoch"]:
            continue
        start = time.perf_counter()
        losses = []
        network.train()
        for share, batch in _batches(settings, stage, training, epoch):
            for group in optimizer.param_groups:
                group["lr"] = _learning_rate(stage, (index + share) / stage.epochs)
            loss = _loss(network(batch["x"]), batch, settings)
            fabric.backward(loss)
            fabric.clip_gradients(network, optimizer, max_norm=2.0)
            optimizer.step()
            optimizer.zero_grad()
            average.update_parameters(network)
            losses.append(float(loss.detach()))
        state["epoch"] = epoch + 1
        fabric.save(checkpoint, state)
        minutes = (time.perf_counter() - start) / 60
        row = _validate(cast(FilmNetwork, average.module), validation, settings, stage)
        append_row(
            run / LOG, {"epoch": epoch, "loss": float(np.mean(losses)), "minutes": minutes, **row}
        )
    return checkpoint


def load_network(checkpoint: Path, dropout: float = 0.0) -> FilmNetwork:
    """The averaged network of a checkpoint, ready to infer."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=False)
    network = build_network(state.get("architecture", DEFAULT_NETWORK), dropout)
    weights = {
        key.removeprefix("module."): value
        for key, value in state["average"].items()
        if key.startswith("module.")
    }
    network.load_state_dict(weights)
    return network.eval()


def _batches(
    settings: RunSettings, stage: Stage, cohort: FramedCohort, epoch: int
) -> Iterator[tuple[float, dict[str, Tensor]]]:
    """The share of the epoch done, and a batch; chance depends on seed and epoch alone."""
    chance = np.random.default_rng([settings.seed, epoch])
    torch_chance = torch.Generator().manual_seed(settings.seed * 1000 + epoch)
    order = BalancedSampler(cohort, settings.shares).draw(settings.films_per_epoch, chance)
    strangers = np.flatnonzero(cohort.frontal == 0)
    stranger_count = round(settings.not_frontal_share * settings.batch) if strangers.size else 0
    misplaced = round(settings.misplaced_share * settings.batch)
    own = settings.batch - stranger_count
    steps = settings.films_per_epoch // own
    for step in range(steps):
        rows = order[step * own : (step + 1) * own]
        if stranger_count:
            rows = np.concatenate([rows, chance.choice(strangers, stranger_count)])
        films = augment(as_unit(cohort.grey[rows]), stage.size, settings.augmentation, torch_chance)
        finding = torch.from_numpy(cohort.finding[rows])
        category = torch.from_numpy(cohort.category[rows])
        frontal = torch.from_numpy(cohort.frontal[rows])
        if misplaced:
            films[:misplaced] = misplace(films[:misplaced], torch_chance)
            finding[:misplaced] = category[:misplaced] = NOT_KNOWN
            frontal[:misplaced] = 0.0
        yield (
            step / steps,
            {
                "x": as_input(films, settings.recipe),
                "finding": finding,
                "category": category,
                "frontal": frontal,
            },
        )


def _learning_rate(stage: Stage, share: float) -> float:
    cosine = (1 + math.cos(math.pi * share)) / 2
    warm = min(1.0, 0.05 + share * 20)
    fall = stage.learning_rate - stage.final_learning_rate
    return warm * (stage.final_learning_rate + fall * cosine)


def _loss(output: NetworkOutput, batch: dict[str, Tensor], settings: RunSettings) -> Tensor:
    """Finding, RSNA category and "is a frontal film"; labels not known weigh nothing."""
    finding = _known_cross_entropy(output.finding, batch["finding"], settings.label_smoothing)
    category = _known_cross_entropy(output.category, batch["category"], settings.label_smoothing)
    frontal = functional.binary_cross_entropy_with_logits(output.frontal, batch["frontal"])
    return finding + settings.category_weight * category + settings.frontal_weight * frontal


def _known_cross_entropy(logits: Tensor, target: Tensor, smoothing: float) -> Tensor:
    known = target != NOT_KNOWN
    if not bool(known.any()):
        return logits.sum() * 0
    return functional.cross_entropy(logits[known], target[known], label_smoothing=smoothing)


def _validate(
    network: FilmNetwork, cohort: FramedCohort, settings: RunSettings, stage: Stage
) -> dict[str, float]:
    """AUC on the validation films that stand closest to the truth: SIIM, same hospitals."""
    outputs = infer(network, cohort, settings.recipe, stage.size)
    siim = np.array([f.source == "siim" for f in cohort.films])
    covid, other, none = (siim & (cohort.finding == i) for i in range(len(CLASSES)))
    score = outputs.finding
    return {
        "siim_covid_vs_none": _auc(score[:, 0] - score[:, 2], covid, none),
        "siim_covid_vs_other": _auc(score[:, 0] - score[:, 1], covid, other),
        "frontal": _auc(outputs.frontal, cohort.frontal == 1, cohort.frontal == 0),
    }


def _auc(
    score: np.ndarray[Any, Any], positive: np.ndarray[Any, Any], negative: np.ndarray[Any, Any]
) -> float:
    if not (positive.any() and negative.any()):
        return math.nan
    chosen = positive | negative
    return float(roc_auc_score(positive[chosen], score[chosen]))


def append_row(path: Path, row: dict[str, float]) -> None:
    """Add a row to a CSV log (with its header if new), and print it."""
    is_new = not path.exists()
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, row.keys())
        if is_new:
            writer.writeheader()
        writer.writerow(row)
    print("  ".join(f"{key} {value:.4g}" for key, value in row.items()), flush=True)
