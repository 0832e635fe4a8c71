"""Manifest -> films with labels, split so that no patient stands on two sides.

The split is a pure function of the split group's name: adding films later moves
no patient from one side to another.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from covid_desktop.domain.assessment import FindingClass

CLASSES = tuple(FindingClass)
CATEGORIES = ("negative", "typical", "indeterminate", "atypical")

# These sources copy from one another (shared/README.md): one block when a source is left out.
BLOCKS = {"cohen": "web", "hannover": "web", "covid_cxnet": "web", "ozturk": "nih", "nih": "nih"}


@dataclass(frozen=True)
class CohortFilm:
    """One film of the manifest.

    Attributes:
        path: the file.
        film: its name in the manifest, for tables.
        source: collection.
        finding: one of the three classes; None where the label is none of them.
        category: RSNA category (SIIM only), or None.
        is_frontal: False for laterals and slices.
        split_group: films of one patient, or near-duplicates.
        view_position: as the manifest has it.
        is_paediatric: a child's film.
        label: the manifest's own word, "" if unknown.
    """

    path: Path
    film: str
    source: str
    finding: FindingClass | None
    category: str | None
    is_frontal: bool
    split_group: str
    view_position: str
    is_paediatric: bool
    label: str

    @property
    def part(self) -> str:
        """Side of the split, by the split group alone: train, validation or test."""
        return part_of(self.split_group)

    @property
    def block(self) -> str:
        """The source, or the block of sources that copy from one another."""
        return BLOCKS.get(self.source, self.source)


def part_of(split_group: str) -> str:
    """70 % train, 15 % validation, 15 % test, by a hash of the group's name."""
    share = int.from_bytes(hashlib.sha256(split_group.encode()).digest()[:8], "big") / 2**64
    if share < 0.70:
        return "train"
    return "validation" if share < 0.85 else "test"


def read_cohort(films_folder: Path) -> list[CohortFilm]:
    """The films of a folder with a `manifest.csv`, rows kept as duplicates left out.

    Raises:
        FileNotFoundError: there is no manifest.
    """
    with (films_folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r["duplicate_of_kept"] != "1"]
    return [_film(films_folder, row) for row in rows]


def read_not_chest(folder: Path) -> list[CohortFilm]:
    """Pictures that are no frontal chest film; each its own split group."""
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return [
            CohortFilm(
                path=folder / row["file"],
                film=row["file"],
                source="not_chest",
                finding=None,
                category=None,
                is_frontal=False,
                split_group="not-chest-" + row["file"],
                view_position="",
                is_paediatric=False,
                label=row["kind"],
            )
            for row in csv.DictReader(file)
        ]


def select(films: Iterable[CohortFilm], keep: Callable[[CohortFilm], bool]) -> list[CohortFilm]:
    """The films for which `keep` holds, in order."""
    return [film for film in films if keep(film)]


def _film(folder: Path, row: dict[str, str]) -> CohortFilm:
    label = row["label"]
    return CohortFilm(
        path=folder / row["film"],
        film=row["film"],
        source=row["source"],
        finding=FindingClass(label) if label in set(FindingClass) else None,
        category=row["rsna_category"] or None,
        is_frontal=label != "not_frontal_chest",
        split_group=row["split_group"],
        view_position=row["view_position"],
        is_paediatric=row["paediatric"] == "1",
        label=label,
    )
