"""Serial films of the manifest: patients with two or more frontal films, and what readers said."""

from __future__ import annotations

import csv
import itertools
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from covid_desktop.domain.lungs import ZONES

SOURCES = ("cohen", "hannover")
NAN = float("nan")


@dataclass(frozen=True)
class SerialFilm:
    """One dated film.

    Attributes:
        path: the file.
        film: its name in the manifest.
        source: collection.
        patient: the collection's name for the patient.
        split_group: films of one patient or near-duplicates.
        day: days since the first symptom or admission.
        view_position: as the manifest has it.
        extent: readers' geographic extent, 0 to 8, mean of three radiologists; NaN if unread.
        brixia: the senior reader's total, 0 to 18; NaN if unread.
    """

    path: Path
    film: str
    source: str
    patient: str
    split_group: str
    day: float
    view_position: str
    extent: float = NAN
    brixia: float = NAN


def read_serial_films(folder: Path) -> dict[str, list[SerialFilm]]:
    """Patients with two or more frontal films, each one's films by date.

    Args:
        folder: with manifest.csv.
    """
    patients: dict[str, list[SerialFilm]] = defaultdict(list)
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            is_dated = row["patient"] and _is_number(row["study_offset_days"])
            is_kept = row["duplicate_of_kept"] != "1" and row["label"] != "not_frontal_chest"
            if row["source"] in SOURCES and is_dated and is_kept:
                patients[row["patient"]].append(_film(folder, row))
    return {
        name: sorted(films, key=lambda f: (f.day, f.film))
        for name, films in sorted(patients.items())
        if len(films) > 1
    }


def neighbours(patients: dict[str, list[SerialFilm]]) -> list[tuple[SerialFilm, SerialFilm]]:
    """Each film with the next one of its patient."""
    return [pair for films in patients.values() for pair in itertools.pairwise(films)]


def first_and_last(
    patients: dict[str, list[SerialFilm]], score: str
) -> list[tuple[SerialFilm, SerialFilm]]:
    """Of each patient the first and the last film that readers scored, on different days.

    Args:
        patients: of `read_serial_films`.
        score: "extent" or "brixia".
    """
    pairs = []
    for films in patients.values():
        read = [f for f in films if getattr(f, score) == getattr(f, score)]
        if len(read) > 1 and read[-1].day > read[0].day:
            pairs.append((read[0], read[-1]))
    return pairs


def _is_number(text: str) -> bool:
    """A day may be empty, or a question mark."""
    try:
        float(text)
    except ValueError:
        return False
    return True


def _film(folder: Path, row: dict[str, str]) -> SerialFilm:
    zones = [row[f"brixia_senior_{zone}"] for zone in ZONES]
    return SerialFilm(
        path=folder / row["film"],
        film=row["film"],
        source=row["source"],
        patient=row["patient"],
        split_group=row["split_group"],
        day=float(row["study_offset_days"]),
        view_position=row["view_position"],
        extent=float(row["covidnet_extent"] or NAN),
        brixia=float(sum(map(float, zones))) if all(zones) else NAN,
    )
