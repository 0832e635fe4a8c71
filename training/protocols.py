"""The published protocols of training/configs/protocols.toml: films, folds, network.

Each has its classes from other archives, or from one archive and a PCR test. They are run to be
held against published figures, and each figure is printed beside the audit of the same network
(`training.protocol_run`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.layouts.reading import balanced_subset
from training.settings import RunSettings, settings_from

_BALANCED = 100
Fold = tuple[NDArray[np.intp], NDArray[np.intp]]


@dataclass(frozen=True)
class Protocol:
    """One protocol.

    Attributes:
        name: of its folder.
        title: for the page.
        films: key of FILMS.
        classes: that are told apart.
        folds: films are split into so many parts by patient; 0 where the set names its parts.
        folds_run: so many of them are left out in turn.
        settings: of each training.
        pretraining: of the stage before, on other collections; None to do without.
        published, bar: whose accuracy is to be passed, and which it is; None without one.
    """

    name: str
    title: str
    films: str
    classes: tuple[FindingClass, ...]
    folds: int
    folds_run: int
    settings: RunSettings
    pretraining: RunSettings | None
    published: str
    bar: float | None


def read_protocols(path: Path) -> list[Protocol]:
    """Protocols of a config, in its order.

    Raises:
        KeyError, TypeError: a setting is missing or unknown.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [_protocol(name, dict(own), data) for name, own in data["protocol"].items()]


def films_of(protocol: Protocol, films: Sequence[CohortFilm]) -> list[CohortFilm]:
    """The protocol's films, each with one of its classes.

    Args:
        protocol: the protocol.
        films: of the manifest, duplicates included, as published sets hold them.
    """
    chosen = FILMS[protocol.films](films)
    return [f for f in chosen if f.finding in protocol.classes]


def folds_of(protocol: Protocol, films: Sequence[CohortFilm]) -> list[Fold]:
    """Rows to train on and rows to measure on, for each training."""
    if not protocol.folds:
        is_train = np.array([f.given_part == "train" for f in films])
        return [(np.flatnonzero(is_train), np.flatnonzero(~is_train))]
    finding = [f.finding for f in films]
    groups = [f.split_group for f in films]
    split = StratifiedGroupKFold(protocol.folds, shuffle=True, random_state=protocol.settings.seed)
    folds = [(train, test) for train, test in split.split(np.zeros(len(films)), finding, groups)]
    return folds[: protocol.folds_run]


def shared_patients(films: Sequence[CohortFilm], fold: Fold) -> int:
    """How many films measured on share their patient, or are near-copies, with one trained on."""
    known = {films[i].split_group for i in fold[0]}
    return sum(films[i].split_group in known for i in fold[1])


def _of_source(source: str) -> Callable[[Sequence[CohortFilm]], list[CohortFilm]]:
    return lambda films: [f for f in films if f.source == source and f.is_frontal]


def _bimcv(films: Sequence[CohortFilm]) -> list[CohortFilm]:
    """Positive by PCR whatever the film shows, against films read as negative."""
    siim = [f for f in films if f.source == "siim"]
    tested = [
        replace(f, pcr_positive=False) if f.category == "negative" and not f.pcr_positive else f
        for f in siim
    ]
    covid, none = FindingClass.COVID_19, FindingClass.NO_PNEUMONIA
    return [
        replace(f, finding=covid if f.pcr_positive else none, category=None)
        for f in balanced_subset(tested, _BALANCED)
    ]


FILMS: dict[str, Callable[[Sequence[CohortFilm]], list[CohortFilm]]] = {
    "ozturk": _of_source("ozturk"),
    "radiography_db": _of_source("radiography_db"),
    "kaggle_folders": _of_source("kaggle_folders"),
    "bimcv": _bimcv,
}


def _protocol(name: str, own: dict[str, Any], data: dict[str, Any]) -> Protocol:
    before = own.pop("pretraining", None)
    folds = own.pop("folds", 0)
    facts = {key: own.pop(key) for key in ("title", "films")}
    return Protocol(
        name=name,
        **facts,
        classes=tuple(FindingClass(c) for c in own.pop("classes")),
        folds=folds,
        folds_run=own.pop("folds_run", folds),
        published=own.pop("published", ""),
        bar=own.pop("bar", None),
        pretraining=_settings(f"{name}, pretraining", own | before, data) if before else None,
        settings=_settings(name, own, data),
    )


def _settings(name: str, own: dict[str, Any], data: dict[str, Any]) -> RunSettings:
    """The run that is shared by all, with what a protocol says instead."""
    run = data["run"] | {k: v for k, v in own.items() if k not in ("stage", "shares")}
    version = run.pop("version")
    return settings_from({
        "model": {"name": name, "version": version},
        "run": run,
        "recipe": data["recipe"],
        "stage": own["stage"],
        "shares": own.get("shares", {}),
        "augmentation": data.get("augmentation", {}),
    })  # fmt: skip
