"""The settings of a training run: training/configs/*.toml -> frozen values."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from covid_desktop.inference.preprocessing import Recipe
from training.augmentation import Augmentation
from training.hardware import Hardware
from training.lung_evidence import LungEvidence
from training.networks import DEFAULT_NETWORK


@dataclass(frozen=True)
class Stage:
    """Some epochs at one input size: coarse first is several times cheaper.

    Attributes:
        size: side of the input.
        epochs: passes of `films_per_epoch` films.
        learning_rate: at the start of the stage; falls by a cosine to `final_learning_rate`.
        final_learning_rate: at the end of the stage.
        is_frozen: only the heads learn.
    """

    size: int
    epochs: int
    learning_rate: float
    final_learning_rate: float
    is_frozen: bool = False


@dataclass(frozen=True)
class OtherRun:
    """A run that this one needs the network of.

    Attributes:
        config: its settings.
        run: folder with its checkpoint.
    """

    config: Path
    run: Path


@dataclass(frozen=True)
class RunSettings:
    """All that decides a run, apart from the films.

    Attributes:
        name, version: of the model, for its card.
        network: of the registry in `training.networks`.
        weights: a file that the backbone begins with; None for what the network comes with.
        continues: an earlier run, whose whole network this one begins with.
        shares: source -> share of each epoch; a source not named is not trained on.
        not_frontal_share: share of each batch that is no frontal chest film.
        misplaced_share: share of each batch that is turned or made a negative.
        category_weight, frontal_weight: weights of the auxiliary losses.
        label_smoothing: for finding and category.
        balance: of classes inside a source: by "sampling" (square root), "equal sampling", by
            the "loss" (weighted by the inverse of a class's share), or "none".
        validated_on: source whose validation films are measured after each epoch.
        watched: that figure decides which epoch is the best, if there is early stopping.
        patience: epochs without a better figure after which training stops; 0: never.
        checkpoint_steps: steps between checkpoints, besides those after each epoch.
        joins_twins: see `training.run_films`.
        mixing: two films of a batch are laid over one another, by a share drawn from
            Beta(mixing, mixing) (Zhang et al. 2018, arXiv 1710.09412); 0: never.
        mirrors: see `training.network.FilmNetwork`.
        halved: large weights ship in half precision.
        lung_evidence: see `training.lung_evidence`; not together with mixing.
        partners: networks released together with this one, as one (`training.ensemble`).
    """

    name: str
    version: str
    seed: int
    side: int
    recipe: Recipe
    stages: tuple[Stage, ...]
    shares: dict[str, float]
    films_per_epoch: int
    batch: int
    weight_decay: float
    average_decay: float
    dropout: float
    label_smoothing: float
    category_weight: float
    frontal_weight: float
    not_frontal_share: float
    misplaced_share: float
    network: str = DEFAULT_NETWORK
    weights: Path | None = None
    continues: OtherRun | None = None
    balance: str = "sampling"
    validated_on: str = "siim"
    watched: str = "covid_vs_none"
    patience: int = 0
    checkpoint_steps: int = 200
    joins_twins: bool = False
    mixing: float = 0.0
    mirrors: bool = False
    halved: bool = False
    partners: tuple[OtherRun, ...] = ()
    hardware: Hardware = field(default_factory=Hardware)
    augmentation: Augmentation = field(default_factory=Augmentation)
    lung_evidence: LungEvidence = field(default_factory=LungEvidence)

    def __post_init__(self) -> None:
        """Two films laid over one another have no lungs of their own."""
        if self.mixing and self.lung_evidence.is_asked:
            raise ValueError("[lung_evidence] cannot be had together with mixing")


@dataclass(frozen=True)
class LungSettings:
    """All that decides a run of the lung network, apart from the films."""

    name: str
    version: str
    seed: int
    epochs: int
    batch: int
    learning_rate: float
    weight_decay: float
    recipe: Recipe
    augmentation: Augmentation


def read_lung_settings(path: Path) -> LungSettings:
    """Read a config of the lung network.

    Raises:
        KeyError, TypeError: a setting is missing or unknown.
    """
    return LungSettings(**_shared_facts(_tables(path)))


@dataclass(frozen=True)
class SeveritySettings:
    """All that decides a run of the severity network, apart from the films.

    Attributes:
        backbone: checkpoint of the classifier that it is trained from.
        clear_films: films without pneumonia that show what a clear zone looks like.
        frozen_blocks: so many of the backbone's first blocks are left as the classifier has them.
        average_decay: of the running average of the weights, which is what is kept.
        extent_weight: of the extent's error beside the zones'.
        recipe: has a lung margin.
        mirrors: scores are the mean over the film and its mirror image.
        halved: large weights ship in half precision.
        partners: networks released together with this one: what is said is the mean.
    """

    name: str
    version: str
    backbone: Path
    seed: int
    folds: int
    epochs: int
    batch: int
    backbone_rate: float
    head_rate: float
    weight_decay: float
    dropout: float
    clear_films: int
    frozen_blocks: int
    average_decay: float
    extent_weight: float
    recipe: Recipe
    augmentation: Augmentation
    mirrors: bool = False
    halved: bool = False
    partners: tuple[OtherRun, ...] = ()


def read_severity_settings(path: Path) -> SeveritySettings:
    """Read a config of the severity network.

    Raises:
        KeyError, TypeError: a setting is missing or unknown.
    """
    data = _tables(path)
    facts = _shared_facts(data)
    facts["backbone"] = Path(facts["backbone"])
    return SeveritySettings(
        **facts, partners=tuple(_other_run(partner) for partner in data.get("partner", ()))
    )


def read_settings(path: Path) -> RunSettings:
    """Read a config.

    Raises:
        KeyError, TypeError: a setting is missing or unknown.
    """
    return settings_from(_tables(path))


def settings_from(data: dict[str, Any]) -> RunSettings:
    """Settings from the tables of a config."""
    facts = _shared_facts(data)
    if "weights" in facts:
        facts["weights"] = Path(facts["weights"])
    return RunSettings(
        **facts,
        stages=tuple(Stage(**stage) for stage in data["stage"]),
        shares=data["shares"],
        continues=_other_run(data["continues"]) if "continues" in data else None,
        partners=tuple(_other_run(partner) for partner in data.get("partner", ())),
        hardware=Hardware(**data.get("hardware", {})),
        lung_evidence=LungEvidence(**data.get("lung_evidence", {})),
    )


def _other_run(data: dict[str, str]) -> OtherRun:
    return OtherRun(Path(data["config"]), Path(data["run"]))


def _tables(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _shared_facts(data: dict[str, Any]) -> dict[str, Any]:
    """What every config has: model, run, recipe and augmentation."""
    return {
        **data["model"],
        **data["run"],
        "recipe": Recipe.from_json(data["recipe"]),
        "augmentation": Augmentation(**data.get("augmentation", {})),
    }
