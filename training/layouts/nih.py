"""NIH ChestX-ray14: Data_Entry_2017.csv, and films in images/ or images_001/images/ to 012.

Findings were mined from reports. "Pneumonia" among them is taken as other pneumonia (the
films are from before 2020), "No Finding" as no pneumonia, all else as neither.
"""

from __future__ import annotations

from pathlib import Path

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.layouts.reading import (
    FilmsRead,
    Gathering,
    Row,
    film_files,
    is_child,
    number_of,
    sex_of,
    years_of,
)

TABLES = ("Data_Entry_2017.csv", "Data_Entry_2017_v2020.csv")


def is_nih(folder: Path) -> bool:
    """One of the two releases of the table is there."""
    return _table(folder).is_file()


def read_nih(folder: Path) -> FilmsRead:
    """Rows whose film is there; most people hold a part of the twelve archives."""
    gathering = Gathering("nih", folder)
    places = {path.name: path for path in film_files(folder)}
    needed = ("image index", "finding labels", "patient id", "view position")
    for row in gathering.rows(_table(folder), needed):
        path = places.get(row["image index"], folder / "images" / row["image index"])
        gathering.add(_film(folder, path, row))
    return gathering.result()


def _table(folder: Path) -> Path:
    return next((folder / t for t in TABLES if (folder / t).is_file()), folder / TABLES[0])


def _film(folder: Path, path: Path, row: Row) -> CohortFilm:
    findings = row["finding labels"].split("|")
    finding = None
    if "Pneumonia" in findings:
        finding = FindingClass.OTHER_PNEUMONIA
    elif findings == ["No Finding"]:
        finding = FindingClass.NO_PNEUMONIA
    age = years_of(row.get("patient age", ""))
    return CohortFilm(
        path=path,
        film=path.relative_to(folder).as_posix(),
        source="nih",
        finding=finding,
        category=None,
        is_frontal=True,
        split_group=f"nih-{row['patient id']}",
        view_position=row["view position"].upper(),
        is_paediatric=is_child(age),
        label=finding.value if finding else "other_abnormal",
        finding_text=row["finding labels"],
        patient=row["patient id"],
        age_years=age,
        sex=sex_of(row.get("patient gender", "")),
        columns=_pixels(row, "originalimage[width"),
        rows=_pixels(row, "height]"),
    )


def _pixels(row: Row, column: str) -> int | None:
    """The table's header has commas inside its brackets, so `Height]` is a column of its own."""
    value = number_of(row.get(column, ""))
    return None if value is None else int(value)
