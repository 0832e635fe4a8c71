"""One training run of the lung network, read from top to bottom: masks -> checkpoint.

python -m training train-lungs --run runs/lungs
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from lightning_fabric import Fabric, seed_everything
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from covid_desktop.inference.preprocessing import Recipe
from training.augmentation import change_look, random_grid, resample
from training.dataset import as_input, as_unit
from training.lung_masks import MaskedCohort, frame_masked, read_masked_films
from training.lung_network import LungNetwork, pretrained_lung_network
from training.settings import LungSettings
from training.train import CHECKPOINT, LOG, append_row


def train_lungs(settings: LungSettings, shared: Path, run: Path) -> Path:
    """Train on the training patients that have masks; goes on from the run's checkpoint."""
    run.mkdir(parents=True, exist_ok=True)
    films = read_masked_films(shared)
    size = settings.recipe.size
    training = frame_masked([f for f in films if f.part == "train"], size)
    validation = frame_masked([f for f in films if f.part == "validation"], size)
    return fit_lungs(settings, training, validation, run)


def fit_lungs(
    settings: LungSettings, training: MaskedCohort, validation: MaskedCohort, run: Path
) -> Path:
    """The loop."""
    fabric = Fabric(accelerator="auto", devices=1)
    seed_everything(settings.seed, verbose=False)
    network = pretrained_lung_network()
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=settings.learning_rate, weight_decay=settings.weight_decay
    )
    network, optimizer = fabric.setup(network, optimizer)
    checkpoint = run / CHECKPOINT
    state = {"network": network, "optimizer": optimizer, "epoch": 0}
    if checkpoint.exists():
        fabric.load(checkpoint, state)
    for epoch in range(int(state["epoch"]), settings.epochs):
        start = time.perf_counter()
        losses = []
        network.train()
        for share, batch in _batches(settings, training, epoch):
            progress = (epoch + share) / settings.epochs
            warm = min(1.0, 0.1 + 10 * progress)
            for group in optimizer.param_groups:
                cosine = (1 + math.cos(math.pi * progress)) / 2
                group["lr"] = settings.learning_rate * warm * max(cosine, 0.01)
            loss = mask_loss(network(batch["x"]), batch["lungs"], batch["is_anatomic"])
            fabric.backward(loss)
            fabric.clip_gradients(network, optimizer, max_norm=2.0)
            optimizer.step()
            optimizer.zero_grad()
            losses.append(float(loss.detach()))
        state["epoch"] = epoch + 1
        fabric.save(checkpoint, state)
        dice = lung_dice(infer_lungs(network, validation, settings.recipe), validation)
        minutes = (time.perf_counter() - start) / 60
        append_row(
            run / LOG,
            {"epoch": epoch, "loss": float(np.mean(losses)), "minutes": minutes,
             "dice": float(dice.mean()), "worst": float(dice.min())},
        )  # fmt: skip
    return checkpoint


def load_lung_network(checkpoint: Path) -> LungNetwork:
    """The network of a checkpoint, ready to infer."""
    network = LungNetwork()
    network.load_state_dict(
        torch.load(checkpoint, map_location="cpu", weights_only=False)["network"]
    )
    return network.eval()


def mask_loss(logits: Tensor, lungs: Tensor, is_anatomic: Tensor) -> Tensor:
    """Cross-entropy and soft Dice on the two channels of each film's own convention.

    Args:
        logits: (n, 4, size, size).
        lungs: (n, 2, size, size) in 0..1.
        is_anatomic: (n,) bool.
    """
    own = own_channels(logits, is_anatomic)
    entropy = functional.binary_cross_entropy_with_logits(own, lungs)
    drawn = own.sigmoid()
    overlap = (drawn * lungs).sum(dim=(2, 3))
    dice = (2 * overlap + 1) / (drawn.sum(dim=(2, 3)) + lungs.sum(dim=(2, 3)) + 1)
    return entropy + (1 - dice.mean())


def own_channels(masks: Tensor, is_anatomic: Tensor) -> Tensor:
    """(n, 4, ...) -> (n, 2, ...): the channels of each film's convention."""
    return torch.where(is_anatomic.view(-1, 1, 1, 1), masks[:, :2], masks[:, 2:])


@torch.no_grad()
def infer_lungs(
    network: LungNetwork, cohort: MaskedCohort, recipe: Recipe, batch: int = 32
) -> Tensor:
    """(n, 2, size, size) bool: the masks drawn, in each film's own convention."""
    was_training = network.training
    network.eval()
    parts = []
    for start in range(0, len(cohort), batch):
        rows = slice(start, start + batch)
        logits = network(as_input(as_unit(cohort.grey[rows]), recipe))
        parts.append(own_channels(logits, torch.from_numpy(cohort.is_anatomic[rows])) > 0)
    network.train(was_training)
    return torch.cat(parts)


def lung_dice(drawn: Tensor, cohort: MaskedCohort) -> NDArray[np.float64]:
    """(n,) Dice of both lungs together, right and left kept apart."""
    truth = torch.from_numpy(cohort.lungs)
    overlap = (drawn & truth).sum(dim=(1, 2, 3)).double()
    return (2 * overlap / (drawn.sum(dim=(1, 2, 3)) + truth.sum(dim=(1, 2, 3)))).numpy()


def _batches(
    settings: LungSettings, cohort: MaskedCohort, epoch: int
) -> Iterator[tuple[float, dict[str, Tensor]]]:
    """The share of the epoch done, and a batch; film and mask move together."""
    order = np.random.default_rng([settings.seed, epoch]).permutation(len(cohort))
    chance = torch.Generator().manual_seed(settings.seed * 1000 + epoch)
    steps = len(cohort) // settings.batch
    size = settings.recipe.size
    for step in range(steps):
        rows = order[step * settings.batch : (step + 1) * settings.batch]
        grid = random_grid(len(rows), size, settings.augmentation, chance)
        films = resample(as_unit(cohort.grey[rows]), grid)
        films = change_look(films, settings.augmentation, chance)
        yield (
            step / steps,
            {
                "x": as_input(films, settings.recipe),
                "lungs": resample(torch.from_numpy(cohort.lungs[rows]).float(), grid),
                "is_anatomic": torch.from_numpy(cohort.is_anatomic[rows]),
            },
        )
