"""Batches of a training, prepared in a thread ahead of the loop, the same wherever it is stopped.

Chance depends on the seed, the epoch and the step alone: a run that goes on from step 1,234
sees the films that it would have seen. Several processes each prepare their own films of the
same batch, and weigh them so that their gradients add up to those of one process.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.augmentation import change_look, random_grid, resample
from training.cohort import CATEGORIES, CLASSES
from training.dataset import NOT_KNOWN, FramedCohort, as_input, as_unit, misplace
from training.lung_evidence import LungEvidence, emptied, lungs_alone
from training.sampling import BalancedSampler
from training.settings import RunSettings, Stage

_AHEAD = 3
_LOOK_SECONDS = 0.2
_LABELS = ("finding", "category")

Batch = dict[str, Tensor]
T = TypeVar("T")


@dataclass(frozen=True)
class Moment:
    """One step of a run.

    Attributes:
        stage: that it belongs to.
        epoch: counted through all stages.
        step: of the epoch.
        share: of the stage that is done before it, 0 to 1.
        is_last: of its epoch.
    """

    stage: Stage
    epoch: int
    step: int
    share: float
    is_last: bool


def plan_of(settings: RunSettings, cohort: FramedCohort) -> list[Moment]:
    """Every step of a run, in order."""
    steps = settings.films_per_epoch // (settings.batch - _stranger_count(settings, cohort))
    epochs = [(stage, index) for stage in settings.stages for index in range(stage.epochs)]
    return [
        Moment(stage, epoch, step, (index + step / steps) / stage.epochs, step == steps - 1)
        for epoch, (stage, index) in enumerate(epochs)
        for step in range(steps)
    ]


def batches(
    settings: RunSettings,
    cohort: FramedCohort,
    moments: Iterable[Moment],
    rank: int = 0,
    world: int = 1,
) -> Iterator[tuple[Moment, Batch]]:
    """A batch for each moment, as process `rank` of `world` is to see it.

    A batch holds x (n, 1, size, size), finding, category and frontal, and for each of the three
    the (n,) weight of each film in the loss; where films are mixed, see `_mixed`; where evidence
    from the lungs is asked for, see `_with_lungs`.
    """
    sampler = BalancedSampler(cohort, settings.shares, settings.balance)
    class_weights = _class_weights(settings, cohort)
    strangers = np.flatnonzero(cohort.frontal == 0)
    stranger_count = _stranger_count(settings, cohort)
    own = settings.batch - stranger_count
    epoch, order = -1, np.zeros(0, np.intp)
    for moment in moments:
        if moment.epoch != epoch:
            epoch = moment.epoch
            chance = np.random.default_rng([settings.seed, epoch])
            order = sampler.draw(settings.films_per_epoch, chance)
        chance = np.random.default_rng([settings.seed, epoch, moment.step])
        rows = order[moment.step * own : (moment.step + 1) * own]
        if stranger_count:
            rows = np.concatenate([rows, chance.choice(strangers, stranger_count)])
        yield moment, _batch(settings, moment, cohort, rows, class_weights, (rank, world))


def shares_of_loss(target: Tensor, class_weights: Tensor) -> Tensor:
    """(n,) weight of each film in a mean over the films whose class is known.

    Args:
        target: (n,) class index or NOT_KNOWN.
        class_weights: (classes,).
    """
    weights = torch.where(target == NOT_KNOWN, 0.0, class_weights[target.clamp(min=0)])
    return weights / weights.sum().clamp(min=1e-12)


class Prefetched(Generic[T]):
    """Items of an iterator, made ready in a thread, a few ahead of their use.

    Attributes:
        waited: seconds for which the user had to wait for an item.
    """

    def __init__(self, items: Iterable[T], ahead: int = _AHEAD) -> None:
        self.waited = 0.0
        self._ready: queue.Queue[tuple[str, object]] = queue.Queue(maxsize=ahead)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._work, args=(items,), daemon=True)

    def __enter__(self) -> Prefetched[T]:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def __iter__(self) -> Iterator[T]:
        """The items in order; what the thread raises is raised here."""
        while True:
            start = time.perf_counter()
            kind, item = self._ready.get()
            self.waited += time.perf_counter() - start
            if kind == "end":
                return
            if kind == "error":
                raise item  # type: ignore[misc]
            yield item  # type: ignore[misc]

    def _work(self, items: Iterable[T]) -> None:
        try:
            for item in items:
                if not self._hand_over("item", item):
                    return
        except Exception as error:  # noqa: BLE001 - raised again where the items are used
            self._hand_over("error", error)
        else:
            self._hand_over("end", None)

    def _hand_over(self, kind: str, item: object) -> bool:
        """Wait for room; False once nobody wants more."""
        while not self._is_over.is_set():
            try:
                self._ready.put((kind, item), timeout=_LOOK_SECONDS)
            except queue.Full:
                continue
            return True
        return False


def _batch(
    settings: RunSettings,
    moment: Moment,
    cohort: FramedCohort,
    rows: NDArray[np.intp],
    class_weights: Tensor,
    place: tuple[int, int],
) -> Batch:
    rank, world = place
    finding, category, frontal = (
        torch.from_numpy(labels[rows])
        for labels in (cohort.finding, cohort.category, cohort.frontal)
    )
    misplaced = round(settings.misplaced_share * settings.batch)
    finding[:misplaced] = category[:misplaced] = NOT_KNOWN
    frontal[:misplaced] = 0.0
    whole = {
        "finding": finding,
        "category": category,
        "frontal": frontal,
        "finding_weight": shares_of_loss(finding, class_weights),
        "category_weight": shares_of_loss(category, torch.ones(len(CATEGORIES))),
        "frontal_weight": torch.full_like(frontal, 1 / len(rows)),
    }
    mine = slice(rank, None, world)
    batch = {name: values[mine] for name, values in whole.items()}
    for name in ("finding_weight", "category_weight", "frontal_weight"):
        # Processes average their gradients: what each adds must count `world` times.
        batch[name] = batch[name] * world
    seed = [settings.seed, moment.epoch, moment.step, rank]
    chance = torch.Generator().manual_seed(int(np.random.default_rng(seed).integers(2**62)))
    grid = random_grid(len(batch["finding"]), moment.stage.size, settings.augmentation, chance)
    films = resample(as_unit(cohort.grey[rows[mine]]), grid)
    is_misplaced = (torch.arange(len(rows)) < misplaced)[mine]
    if settings.lung_evidence.is_asked and cohort.lungs is not None:
        lungs = resample(torch.from_numpy(cohort.lungs[rows[mine]]).unsqueeze(1).float(), grid)
        lungs = (lungs > 0.5).float() * (~is_misplaced).view(-1, 1, 1, 1)
        films, batch = _with_lungs(films, lungs, batch, settings.lung_evidence, chance)
    films = change_look(films, settings.augmentation, chance)
    if bool(is_misplaced.any()):
        turned = torch.nonzero(is_misplaced)[:, 0]
        films[turned] = misplace(films[turned], chance)
    batch["x"] = as_input(films, settings.recipe)
    return _mixed(batch, settings.mixing, np.random.default_rng([*seed, 1]))


def _with_lungs(
    films: Tensor, lungs: Tensor, batch: Batch, asked: LungEvidence, chance: torch.Generator
) -> tuple[Tensor, Batch]:
    """Some films with their lungs alone, and more films, at the end, with their lungs painted over.

    Args:
        films: (n, 1, size, size) in 0..1.
        lungs: (n, 1, size, size), 1 inside the lungs; all 0 where they are not known.
        batch: labels and weights of the films.
        asked: how much.
        chance: source of chance.

    Returns:
        Films (n + added, 1, size, size), and the batch for them, with `lungs` of each, and the
        weights `emptied_weight` and `inside_weight`.
    """
    known = (lungs.amax(dim=(1, 2, 3)) > 0) & (batch["frontal"] == 1)
    chosen = torch.nonzero(known)[:, 0]
    chosen = chosen[torch.randperm(len(chosen), generator=chance)]
    added = chosen[: round(asked.emptied_share * len(films))]
    painted = emptied(films[added], lungs[added], chance)
    is_alone = known & (torch.rand(len(films), generator=chance) < asked.alone_share)
    alone = lungs_alone(films, lungs, chance)
    films = torch.where(is_alone.view(-1, 1, 1, 1), alone, films)
    inside = torch.where(known, batch["finding_weight"], torch.zeros(()))
    none = torch.zeros(len(added))
    longer = {
        name: torch.cat([values, none.to(values.dtype) + (NOT_KNOWN if name in _LABELS else 0)])
        for name, values in (batch | {"inside_weight": inside}).items()
    }
    longer["emptied_weight"] = torch.cat([torch.zeros(len(films)), (none + 1) / max(1, len(added))])
    longer["lungs"] = torch.cat([lungs, lungs[added]])
    return torch.cat([films, painted]), longer


def _mixed(batch: Batch, mixing: float, chance: np.random.Generator) -> Batch:
    """Each film laid over another of the batch.

    Returns:
        The batch, with the films mixed, `partner` (n,): the row of each film's other film, and
        `share` (): how much of each film is its own.
    """
    if not mixing:
        return batch
    x = batch["x"]
    share = float(chance.beta(mixing, mixing))
    partner = torch.from_numpy(chance.permutation(len(x)))
    return batch | {
        "x": share * x + (1 - share) * x[partner],
        "partner": partner,
        "share": torch.tensor(share, dtype=x.dtype),
    }


def _class_weights(settings: RunSettings, cohort: FramedCohort) -> Tensor:
    """(3,) ones, or the inverse of each class's share of the films."""
    if settings.balance != "loss":
        return torch.ones(len(CLASSES))
    counts = np.bincount(cohort.finding[cohort.finding != NOT_KNOWN], minlength=len(CLASSES))
    there = counts > 0
    weights = np.where(there, counts.sum() / (there.sum() * np.maximum(counts, 1)), 0.0)
    return torch.from_numpy(weights).float()


def _stranger_count(settings: RunSettings, cohort: FramedCohort) -> int:
    """Pictures in each batch that are no frontal chest film."""
    return round(settings.not_frontal_share * settings.batch) if (cohort.frontal == 0).any() else 0
