"""The films of a run: the manifests' films, with what belongs together in one split group.

Two leaks that the manifests leave open, closed where a config says `joins_twins = true` (a model
must be measured by the split that it was trained by, so older configs keep theirs):

- pairs of near-duplicates under two groups, found by `training.duplicates.find_alike` and looked
  at, are listed in training/configs/joined_groups.csv;
- slices of one CT series have no common name in not_chest/, but look alike.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from training.cohort import CohortFilm, read_cohort, read_not_chest
from training.duplicates import Pair, join_groups
from training.settings import RunSettings

JOINED = Path(__file__).with_name("configs") / "joined_groups.csv"
# Pictures of one kind, reduced to 32 x 32: of the slices of a CT series 97 % have another that
# correlates above 0.98, of pictures that are no slices of one series hardly any above 0.95.
_LEAST_CORRELATION = 0.95
_SIDE = 32


def read_run_films(
    settings: RunSettings, films_folder: Path, not_chest: Path | None
) -> list[CohortFilm]:
    """Films, then pictures that are no chest film.

    Args:
        settings: of the run.
        films_folder: films with manifest.csv.
        not_chest: with manifest.csv; None to do without.
    """
    films = read_cohort(films_folder)
    strangers = read_not_chest(not_chest) if not_chest else []
    if settings.joins_twins:
        films = join_groups(films, known_pairs(films))
        strangers = join_groups(strangers, series_pairs(strangers))
    return films + strangers


def known_pairs(films: Sequence[CohortFilm], table: Path = JOINED) -> list[Pair]:
    """The listed pairs of which both films are there."""
    rows = {film.film: row for row, film in enumerate(films)}
    with table.open(newline="", encoding="utf-8") as file:
        listed = [(row["first"], row["second"]) for row in csv.DictReader(file)]
    return [
        Pair(rows[first], rows[second], 0, 1.0)
        for first, second in listed
        if first in rows and second in rows
    ]


def series_pairs(pictures: Sequence[CohortFilm]) -> list[Pair]:
    """Pictures of one kind that look like slices of one series."""
    small = np.stack([_small(film.path) for film in pictures]) if pictures else np.zeros((0, 1))
    alike = small @ small.T
    kinds = np.array([film.label for film in pictures])
    first, second = np.nonzero(np.triu(alike, 1) >= _LEAST_CORRELATION)
    return [
        Pair(int(a), int(b), 0, float(alike[a, b]))
        for a, b in zip(first, second, strict=True)
        if kinds[a] == kinds[b]
    ]


def _small(path: Path) -> NDArray[np.float64]:
    """(1024,) greys with mean 0 and length 1."""
    with Image.open(path) as picture:
        grey = np.asarray(picture.convert("L").resize((_SIDE, _SIDE)), np.float64).ravel()
    grey = grey - grey.mean()
    return np.asarray(grey / max(float(np.linalg.norm(grey)), 1e-9), np.float64)
