"""Hannover's covid-19-image-repository: data.csv and png/IMAGE_ID.png.

All patients have COVID-19. `admission_offset` counts from the film to the admission
(negative: the patient was admitted before), so its sign is turned for days since admission.
"""

from __future__ import annotations

from pathlib import Path

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.layouts.reading import (
    FilmsRead,
    Gathering,
    Row,
    is_child,
    number_of,
    sex_of,
    years_of,
)

TABLE = "data.csv"


def is_hannover(folder: Path) -> bool:
    """There is a data.csv with `image_id` and `admission_offset`."""
    table = folder / TABLE
    if not table.is_file():
        return False
    header = table.open(encoding="utf-8-sig", errors="replace").readline()
    return "image_id" in header and "admission_offset" in header


def read_hannover(folder: Path) -> FilmsRead:
    """One film for each row."""
    gathering = Gathering("hannover", folder)
    for row in gathering.rows(folder / TABLE, ("image_id", "patient_id", "projection")):
        gathering.add(_film(folder, row))
    return gathering.result()


def _film(folder: Path, row: Row) -> CohortFilm:
    offset = number_of(row.get("admission_offset", ""))
    age = years_of(row.get("age", ""))
    name = f"png/{row['image_id']}.png"
    return CohortFilm(
        path=folder / name,
        film=name,
        source="hannover",
        finding=FindingClass.COVID_19,
        category=None,
        is_frontal=True,
        split_group=f"hannover-{row['patient_id']}",
        view_position=row["projection"].upper(),
        is_paediatric=is_child(age),
        label=FindingClass.COVID_19.value,
        finding_text="COVID-19",
        patient=row["patient_id"],
        study_offset_days=None if offset is None else -offset,
        age_years=age,
        sex=sex_of(row.get("sex", "")),
    )
