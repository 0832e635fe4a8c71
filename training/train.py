"""One training run, read from top to bottom: films -> network -> checkpoint.

    python -m training train --config training/configs/first.toml --films ../shared/films
    python -m training train --devices 4 --strategy ddp --precision bf16-mixed

A run stopped at any step goes on from its last checkpoint with the same command, and ends
where it would have ended.
"""

from __future__ import annotations

import csv
import math
import sys
import time
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from lightning_fabric import Fabric
from sklearn.metrics import roc_auc_score
from torch import Tensor
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from training.batches import Batch, Moment, Prefetched, batches, plan_of
from training.cohort import CLASSES, CohortFilm, select
from training.dataset import NOT_KNOWN, FramedCohort, frame_cohort
from training.evaluate import infer
from training.framing import Framing
from training.hardware import open_fabric
from training.lung_evidence import outside_share, tells_nothing
from training.network import FilmNetwork, NetworkOutput
from training.networks import DEFAULT_NETWORK, begin_network, build_network
from training.run_films import read_run_films
from training.run_record import record_run
from training.settings import RunSettings, Stage

CHECKPOINT = "checkpoint.pt"
# Of a run with early stopping: the network of the epoch that validated best.
BEST = "best.pt"
LOG = "log.csv"
_TENSORBOARD_STEPS = 20


class TrainingDiverged(Exception):
    """The loss is no number any more: the learning rate is too high, or a film is damaged."""


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
    fabric = open_fabric(settings.hardware, run)
    films = read_run_films(settings, films_folder, not_chest)
    framing = Framing(settings.recipe)
    training = frame_cohort(
        trainable(films, settings, "train"),
        settings.side,
        framing,
        with_lungs=settings.lung_evidence.is_asked,
    )
    validation = frame_cohort(trainable(films, settings, "validation"), settings.side, framing)
    return fit(settings, training, validation, run, fabric)


def trainable(films: list[CohortFilm], settings: RunSettings, part: str) -> list[CohortFilm]:
    """Films of a part that have something to teach: a class, a category, or not being frontal."""

    def keep(film: CohortFilm) -> bool:
        if film.part != part:
            return False
        if not film.is_frontal:
            return True
        return film.source in settings.shares and bool(film.finding or film.category)

    return select(films, keep)


def fit(
    settings: RunSettings,
    training: FramedCohort,
    validation: FramedCohort,
    run: Path,
    fabric: Fabric | None = None,
) -> Path:
    """The loop.

    Returns:
        The checkpoint with the network to be used: the last, or with early stopping the best.
    """
    fabric = fabric or open_fabric(settings.hardware, run)
    if fabric.is_global_zero:
        record_run(run, settings)
    fabric.seed_everything(settings.seed, verbose=False)
    core = _begin(settings)
    optimizer = torch.optim.AdamW(core.parameters(), lr=1e-3, weight_decay=settings.weight_decay)
    average = AveragedModel(
        core,
        multi_avg_fn=get_ema_multi_avg_fn(settings.average_decay),  # type: ignore[no-untyped-call]
        use_buffers=True,
    ).to(fabric.device)
    network, optimizer = fabric.setup(core, optimizer)
    state: dict[str, Any] = {
        "network": network, "optimizer": optimizer, "average": average,
        "architecture": settings.network, "step": 0, "losses": [],
        "best": -math.inf, "best_epoch": -1, "is_over": False,
    }  # fmt: skip
    if (run / CHECKPOINT).exists():
        fabric.load(run / CHECKPOINT, state)

    plan = plan_of(settings, training)
    left = [] if state["is_over"] else plan[state["step"] :]
    mine = batches(settings, training, left, fabric.global_rank, fabric.world_size)
    stage: Stage | None = None
    epoch_start, waited_before = time.perf_counter(), 0.0
    with _progress(fabric, plan, state["step"]) as bar, Prefetched(mine) as ready:
        for moment, prepared in ready:
            if moment.stage is not stage:
                stage = moment.stage
                core.train()
                core.freeze_backbone(stage.is_frozen)
            torch.manual_seed(_seed(settings, state["step"], fabric.global_rank))
            for group in optimizer.param_groups:
                group["lr"] = _learning_rate(stage, moment.share)
            batch = fabric.to_device(prepared)
            loss = _mixed_loss(network(batch["x"]), batch, settings)
            fabric.backward(loss)
            # Half precision overflows now and then; its scaler then leaves the step out.
            fabric.clip_gradients(network, optimizer, max_norm=2.0, error_if_nonfinite=False)
            optimizer.step()
            optimizer.zero_grad()
            average.update_parameters(network)
            state["losses"].append(_loss_of_all(fabric, loss))
            state["step"] += 1
            bar.update()
            if state["step"] % _TENSORBOARD_STEPS == 0:
                fabric.log("step/loss", state["losses"][-1], state["step"])
            if moment.is_last:
                seconds = time.perf_counter() - epoch_start
                row = _row(moment, state["losses"], seconds, ready.waited - waited_before)
                row |= _validated(fabric, average, validation, settings, stage)
                _finish_epoch(fabric, run, state, row, settings)
                epoch_start, waited_before = time.perf_counter(), ready.waited
            elif state["step"] % settings.checkpoint_steps == 0:
                _save(fabric, run / CHECKPOINT, state)
            if state["is_over"]:
                break
    return run / (BEST if settings.patience else CHECKPOINT)


def _begin(settings: RunSettings) -> FilmNetwork:
    if settings.continues is not None:
        return load_network(finished_checkpoint(settings.continues.run), settings.dropout).train()
    return begin_network(settings.network, settings.dropout, settings.weights)


def load_network(checkpoint: Path, dropout: float = 0.0, *, mirrors: bool = False) -> FilmNetwork:
    """The averaged network of a checkpoint, ready to infer."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=False)
    network = build_network(state.get("architecture", DEFAULT_NETWORK), dropout)
    weights = {
        key.removeprefix("module."): value
        for key, value in state["average"].items()
        if key.startswith("module.")
    }
    network.load_state_dict(weights)
    network.mirrors = mirrors
    return network.eval()


def finished_checkpoint(run: Path) -> Path:
    """The checkpoint of a run that is to be used: the best one where there is one."""
    return run / BEST if (run / BEST).exists() else run / CHECKPOINT


def _progress(fabric: Fabric, plan: list[Moment], done: int) -> tqdm[Any]:
    """A bar with the time left, on the first process; in a log file, a line a minute."""
    return tqdm(
        total=len(plan), initial=done, desc="steps", unit="step",
        disable=not fabric.is_global_zero, mininterval=0.5 if sys.stderr.isatty() else 60.0,
    )  # fmt: skip


def _seed(settings: RunSettings, step: int, rank: int) -> int:
    """Of dropout: of the step alone, so that a run that goes on drops what it would have."""
    return (settings.seed * 1_000_003 + step) * 1009 + rank


def _learning_rate(stage: Stage, share: float) -> float:
    cosine = (1 + math.cos(math.pi * share)) / 2
    warm = min(1.0, 0.05 + share * 20)
    fall = stage.learning_rate - stage.final_learning_rate
    return warm * (stage.final_learning_rate + fall * cosine)


def _mixed_loss(output: NetworkOutput, batch: Batch, settings: RunSettings) -> Tensor:
    """The loss against a film's own labels and its partner's, each by its share of the film."""
    loss = _loss(output, batch, settings)
    if "partner" not in batch:
        return loss
    labels = {name: values[batch["partner"]] for name, values in batch.items() if values.ndim == 1}
    return batch["share"] * loss + (1 - batch["share"]) * _loss(output, labels, settings)


def _loss(output: NetworkOutput, batch: Batch, settings: RunSettings) -> Tensor:
    """Finding, RSNA category and "is a frontal film"; labels not known weigh nothing.

    Where the batch brings lungs, what `training.lung_evidence` asks for comes on top.
    """
    finding, category = (
        functional.cross_entropy(
            logits, batch[name], ignore_index=NOT_KNOWN, reduction="none",
            label_smoothing=settings.label_smoothing,
        )
        for name, logits in (("finding", output.finding), ("category", output.category))
    )  # fmt: skip
    frontal = functional.binary_cross_entropy_with_logits(
        output.frontal, batch["frontal"], reduction="none"
    )
    loss = (
        (finding * batch["finding_weight"]).sum()
        + settings.category_weight * (category * batch["category_weight"]).sum()
        + settings.frontal_weight * (frontal * batch["frontal_weight"]).sum()
    )
    return loss + _lung_loss(output, batch, settings) if "lungs" in batch else loss


def _lung_loss(output: NetworkOutput, batch: Batch, settings: RunSettings) -> Tensor:
    asked = settings.lung_evidence
    told = tells_nothing(output.finding) + settings.category_weight * tells_nothing(output.category)
    outside = outside_share(output.activation, batch["lungs"])
    return (
        asked.emptied_weight * (told * batch["emptied_weight"]).sum()
        + asked.inside_weight * (outside * batch["inside_weight"]).sum()
    )


def _loss_of_all(fabric: Fabric, loss: Tensor) -> float:
    """The loss of the whole batch, the same number in every process."""
    value = float(cast(Tensor, fabric.all_reduce(loss.detach(), reduce_op="mean")))
    if not math.isfinite(value):
        raise TrainingDiverged("the loss is no number any more; try a lower learning rate")
    return value


def _row(moment: Moment, losses: list[float], seconds: float, waited: float) -> dict[str, float]:
    return {
        "epoch": moment.epoch,
        "loss": float(np.mean(losses)),
        "minutes": seconds / 60,
        "loader_share": waited / seconds,
    }


def _finish_epoch(
    fabric: Fabric, run: Path, state: dict[str, Any], row: dict[str, float], settings: RunSettings
) -> None:
    """Log, keep the best network, stop where nothing gets better, and save."""
    state["losses"] = []
    value = row[settings.watched]
    # Where the figure cannot be had, every epoch counts as better than the one before.
    if math.isnan(value) or value > state["best"]:
        state["best"] = -math.inf if math.isnan(value) else value
        state["best_epoch"] = row["epoch"]
        if settings.patience:
            _save(fabric, run / BEST, {k: state[k] for k in ("average", "architecture", "step")})
    waited_epochs = row["epoch"] - state["best_epoch"]
    state["is_over"] = bool(settings.patience) and waited_epochs >= settings.patience
    fabric.log_dict({f"epoch/{name}": value for name, value in row.items()}, state["step"])
    _save(fabric, run / CHECKPOINT, state)
    if fabric.is_global_zero:
        append_row(run / LOG, row)


def _save(fabric: Fabric, path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all."""
    draft = path.with_suffix(".part")
    fabric.save(draft, state)
    if fabric.is_global_zero:
        draft.replace(path)
    fabric.barrier()


def _validated(
    fabric: Fabric,
    average: AveragedModel,
    cohort: FramedCohort,
    settings: RunSettings,
    stage: Stage,
) -> dict[str, float]:
    """The first process validates, the others wait for its figures."""
    row: dict[str, float] = {}
    if fabric.is_global_zero:
        row = _validate(cast(FilmNetwork, average.module), cohort, settings, stage)
    return fabric.broadcast(row)


def _validate(
    network: FilmNetwork, cohort: FramedCohort, settings: RunSettings, stage: Stage
) -> dict[str, float]:
    """AUC on the validation films that stand closest to the truth: SIIM, same hospitals.

    Where none of them are there, on all.
    """
    outputs = infer(network, cohort, settings.recipe, stage.size)
    chosen = np.array([f.source == settings.validated_on for f in cohort.films])
    if not chosen.any():
        chosen[:] = True
    covid, other, none = (chosen & (cohort.finding == i) for i in range(len(CLASSES)))
    score = outputs.finding
    return {
        "covid_vs_none": _auc(score[:, 0] - score[:, 2], covid, none),
        "covid_vs_other": _auc(score[:, 0] - score[:, 1], covid, other),
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
