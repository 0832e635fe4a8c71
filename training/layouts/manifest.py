"""Our own layout: manifest.csv, one row a film, as shared/README.md describes it."""

from __future__ import annotations

from pathlib import Path

from training.cohort import film_of_row
from training.layouts.reading import FilmsRead, Gathering

TABLE = "manifest.csv"
_NEEDED = ("film", "source", "label", "split_group")


def is_manifest(folder: Path) -> bool:
    """There is a manifest.csv with the columns of a film."""
    table = folder / TABLE
    if not table.is_file():
        return False
    header = table.open(encoding="utf-8-sig", errors="replace").readline()
    return all(name in header for name in _NEEDED)


def read_manifest(folder: Path) -> FilmsRead:
    """As `training.cohort.read_cohort`, but damaged rows and missing films are told, not raised."""
    gathering = Gathering("manifest", folder)
    for row in gathering.rows(folder / TABLE, _NEEDED):
        if row.get("duplicate_of_kept") == "1":
            continue
        gathering.add(film_of_row(folder, row))
    return gathering.result()
