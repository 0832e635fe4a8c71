"""Manifest -> films with labels, split so that no patient stands on two sides.

The split is a pure function of the split group's name: adding films later moves
no patient from one side to another.
"""

from __future__ import annotations

import csv
import hashlib
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from covid_desktop.domain.assessment import FindingClass

CLASSES = tuple(FindingClass)
CATEGORIES = ("negative", "typical", "indeterminate", "atypical")

# Parts of the split that the folder layout {Train,Val,Prediction}/{Covid,Normal} names.
_PARTS = {"Train": "train", "Val": "validation", "Prediction": "test"}

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
        finding_text: the collection's own words, "" if it has none.
        patient: the collection's name for the patient, "" if unknown.
        study_offset_days: days since the first symptom or admission; None if unknown.
        age_years: at the time of the film; None if unknown.
        sex: "F", "M", or "" if unknown.
        pcr_positive: result of the PCR test near the film; None if unknown.
        rows, columns: of the original film, before any resizing; None if unknown.
        given_part: side of the split that the collection itself names ("train", "validation",
            "test"), for published protocols; `part` does not look at it.
        lung_mask: file with the lung mask; None where there is none.
        lung_mask_convention: "anatomic" or "air", "" without a mask.
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
    finding_text: str = ""
    patient: str = ""
    study_offset_days: float | None = None
    age_years: float | None = None
    sex: str = ""
    pcr_positive: bool | None = None
    rows: int | None = None
    columns: int | None = None
    given_part: str = ""
    lung_mask: Path | None = None
    lung_mask_convention: str = ""

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


def read_cohort(films_folder: Path, *, with_duplicates: bool = False) -> list[CohortFilm]:
    """The films of a folder with a `manifest.csv`.

    Args:
        films_folder: where the manifest lies; masks are looked for in `masks/` beside it.
        with_duplicates: keep rows whose film stands in another row too, for published
            protocols and to test the search for duplicates; never for training.

    Raises:
        FileNotFoundError: there is no manifest.
    """
    with (films_folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if with_duplicates or r["duplicate_of_kept"] != "1"]
    return [film_of_row(films_folder, row) for row in rows]


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


def film_of_row(folder: Path, row: Mapping[str, str]) -> CohortFilm:
    """A film of a manifest's row; a column that is missing is not known.

    Raises:
        KeyError: one of the columns film, source, label and split_group is missing.
    """
    label = row["label"]
    mask = row.get("lung_mask") or ""
    return CohortFilm(
        path=folder / row["film"],
        film=row["film"],
        source=row["source"],
        finding=FindingClass(label) if label in set(FindingClass) else None,
        category=row.get("rsna_category") or None,
        is_frontal=label != "not_frontal_chest",
        split_group=row["split_group"],
        view_position=row.get("view_position") or "",
        is_paediatric=row.get("paediatric") == "1",
        label=label,
        finding_text=row.get("finding_text") or "",
        patient=row.get("patient") or "",
        study_offset_days=_number(row.get("study_offset_days")),
        age_years=_number(row.get("age")),
        sex=row.get("sex") or "",
        pcr_positive=True if row.get("pcr_positive") == "1" else None,
        rows=_whole(row.get("original_rows")),
        columns=_whole(row.get("original_columns")),
        given_part=_PARTS.get((row.get("kaggle_folder") or "").partition("/")[0], ""),
        lung_mask=folder.parent / "masks" / mask if mask else None,
        lung_mask_convention=row.get("lung_mask_convention") or "",
    )


def _number(text: str | None) -> float | None:
    """A finite number, or None."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _whole(text: str | None) -> int | None:
    value = _number(text)
    return None if value is None else int(value)
