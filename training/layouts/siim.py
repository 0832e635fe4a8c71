"""SIIM-FISABIO-RSNA 2021: train_study_level.csv, train_image_level.csv, and films.

    train/STUDY/SERIES/IMAGE.dcm      (the competition's own tree)
    train/IMAGE.{png,jpg,dcm}         (resized editions)

The category is a reading of the film, not a PCR result; shared/README.md says how it is
taken as a class.
"""

from __future__ import annotations

from pathlib import Path

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.layouts.reading import FilmsRead, Gathering, Row, film_files

STUDY_TABLE = "train_study_level.csv"
IMAGE_TABLE = "train_image_level.csv"
_CATEGORIES = {
    "negative for pneumonia": "negative",
    "typical appearance": "typical",
    "indeterminate appearance": "indeterminate",
    "atypical appearance": "atypical",
}
_FINDINGS = {
    "negative": FindingClass.NO_PNEUMONIA,
    "typical": FindingClass.COVID_19,
    "atypical": FindingClass.OTHER_PNEUMONIA,
}


def is_siim(folder: Path) -> bool:
    """Both tables are there."""
    return (folder / STUDY_TABLE).is_file() and (folder / IMAGE_TABLE).is_file()


def read_siim(folder: Path) -> FilmsRead:
    """Each image of the table, with the category of its study."""
    gathering = Gathering("siim", folder)
    categories: dict[str, str] = {}
    for row in gathering.rows(folder / STUDY_TABLE, ("id", *_CATEGORIES)):
        category = _category(row)
        if category is None:
            gathering.leave_out(row["id"], "a study with no category, or with more than one")
        else:
            categories[row["id"].removesuffix("_study")] = category
    places = {path.stem: path for path in film_files(folder)}
    for row in gathering.rows(folder / IMAGE_TABLE, ("id", "studyinstanceuid")):
        study, image = row["studyinstanceuid"], row["id"].removesuffix("_image")
        if study not in categories:
            gathering.leave_out(image, "a film whose study has no category")
            continue
        path = places.get(image, folder / "train" / f"{image}.dcm")
        gathering.add(_film(folder, path, study, categories[study]))
    return gathering.result()


def _category(row: Row) -> str | None:
    chosen = [name for column, name in _CATEGORIES.items() if row[column] in ("1", "1.0")]
    return chosen[0] if len(chosen) == 1 else None


def _film(folder: Path, path: Path, study: str, category: str) -> CohortFilm:
    finding = _FINDINGS.get(category)
    return CohortFilm(
        path=path,
        film=path.relative_to(folder).as_posix(),
        source="siim",
        finding=finding,
        category=category,
        is_frontal=True,
        # The tables name no patient: a study is the next best.
        split_group=f"siim-{study}",
        view_position="",
        is_paediatric=False,
        label=finding.value if finding else "",
        finding_text=category,
    )
