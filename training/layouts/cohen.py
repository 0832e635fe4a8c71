"""Cohen's covid-chestxray-dataset: metadata.csv, one row a film, films in the folder it names.

Findings are paths from the general to the special ("Pneumonia/Viral/COVID-19"); releases
before mid 2020 had bare words ("COVID-19", "SARS", "COVID-19, ARDS").
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

TABLE = "metadata.csv"
_PNEUMONIAS = ("pneumonia", "sars", "mers", "streptococcus", "pneumocystis", "legionella")
_NOTHING = ("no finding", "no findings", "normal")
_UNKNOWN = ("", "todo", "unknown", "pneumonia")


def is_cohen(folder: Path) -> bool:
    """There is a metadata.csv with `finding`, `view` and `filename`."""
    table = folder / TABLE
    if not table.is_file():
        return False
    header = table.open(encoding="utf-8-sig", errors="replace").readline().lower()
    return all(name in header for name in ("patientid", "finding", "view", "filename"))


def read_cohen(folder: Path) -> FilmsRead:
    """Radiographs of the table; CT volumes are no films and left out without a word."""
    gathering = Gathering("cohen", folder)
    for row in gathering.rows(folder / TABLE, ("filename", "patientid", "finding", "view")):
        if row.get("folder") == "volumes" or row["filename"].endswith((".nii", ".nii.gz")):
            continue
        gathering.add(_film(folder, row))
    return gathering.result()


def finding_of(text: str) -> FindingClass | None:
    """One of the three classes, or None where the words are another disease or unknown.

    Bare "Pneumonia" without a cause may have been COVID-19: it stays unknown.
    """
    words = text.strip().lower()
    if "covid" in words:
        return FindingClass.COVID_19
    if words in _UNKNOWN:
        return None
    if words in _NOTHING:
        return FindingClass.NO_PNEUMONIA
    if any(name in words for name in _PNEUMONIAS):
        return FindingClass.OTHER_PNEUMONIA
    return None


def _film(folder: Path, row: Row) -> CohortFilm:
    finding = finding_of(row["finding"])
    view = row["view"]
    is_frontal = _is_frontal(row)
    age = years_of(row.get("age", ""))
    pcr = row.get("rt_pcr_positive", "").upper()[:1]
    if not is_frontal:
        finding = None
    return CohortFilm(
        path=folder / (row.get("folder") or "images") / row["filename"],
        film=f"{row.get('folder') or 'images'}/{row['filename']}",
        source="cohen",
        finding=finding,
        category=None,
        is_frontal=is_frontal,
        split_group=f"cohen-{row['patientid']}",
        view_position=view,
        is_paediatric=is_child(age),
        label=_label(finding, is_frontal),
        finding_text=row["finding"],
        patient=row["patientid"],
        study_offset_days=number_of(row.get("offset", "")),
        age_years=age,
        sex=sex_of(row.get("sex", "")),
        pcr_positive={"Y": True, "N": False}.get(pcr),
    )


def _is_frontal(row: Row) -> bool:
    is_radiograph = row.get("modality", "X-ray").lower() in ("x-ray", "xray", "cr", "dx", "")
    return is_radiograph and row["view"].upper().startswith(("PA", "AP"))


def _label(finding: FindingClass | None, is_frontal: bool) -> str:
    if not is_frontal:
        return "not_frontal_chest"
    return finding.value if finding else ""
