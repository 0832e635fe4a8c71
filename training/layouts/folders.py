"""Layouts in which the name of a folder is the class: with and without Train, Val, Prediction.

    Dataset/{Train,Val,Prediction}/{Covid,Normal}/*.png
    {Covid,Normal,Viral Pneumonia,...}/*.png
    {Covid-19,No_findings,Pneumonia}/*.png            (Ozturk's three classes)

No patient is named, so every film is its own split group: `training.duplicates` joins what
looks alike.
"""

from __future__ import annotations

import re
from pathlib import Path

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.layouts.reading import FilmsRead, Gathering, film_files

_PARTS = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "prediction": "test",
    "test": "test",
}
_FINDINGS = {
    "covid": FindingClass.COVID_19,
    "covid19": FindingClass.COVID_19,
    "covidpositive": FindingClass.COVID_19,
    "normal": FindingClass.NO_PNEUMONIA,
    "nofinding": FindingClass.NO_PNEUMONIA,
    "nofindings": FindingClass.NO_PNEUMONIA,
    "noncovid": None,
    "healthy": FindingClass.NO_PNEUMONIA,
    "pneumonia": FindingClass.OTHER_PNEUMONIA,
    "viralpneumonia": FindingClass.OTHER_PNEUMONIA,
    "bacterialpneumonia": FindingClass.OTHER_PNEUMONIA,
    "otherpneumonia": FindingClass.OTHER_PNEUMONIA,
    "lungopacity": None,
    "tuberculosis": None,
}
_OZTURK = {"covid19", "nofindings", "pneumonia"}


def is_split_folders(folder: Path) -> bool:
    """Some sub-folder is called Train, Val or Prediction, with classes inside."""
    return any(_class_folders(part) for part in _part_folders(_root(folder)))


def is_ozturk(folder: Path) -> bool:
    """Exactly the three folders of the Ozturk set."""
    return {_plain(p.name) for p in _class_folders(folder)} == _OZTURK


def is_class_folders(folder: Path) -> bool:
    """Two or more sub-folders bear the name of a class."""
    return len(_class_folders(folder)) >= 2


def read_split_folders(folder: Path) -> FilmsRead:
    """{Train,Val,Prediction}/{Covid,Normal}, at the folder or in a `Dataset` inside it."""
    gathering = Gathering("split-folders", folder)
    for part in _part_folders(_root(folder)):
        for class_folder in _class_folders(part):
            _read_class(gathering, folder, class_folder, "folders", _PARTS[_plain(part.name)])
        # Films to be assessed may lie in Prediction without a class.
        for path in (p for p in film_files(part) if p.parent == part):
            given = _PARTS[_plain(part.name)]
            gathering.add(_film(folder, path, "folders", None, "", given))
    return gathering.result()


def read_class_folders(folder: Path) -> FilmsRead:
    """A folder for each class."""
    return _read_classes(folder, "class-folders", "folders")


def read_ozturk(folder: Path) -> FilmsRead:
    """Covid-19, No_findings, Pneumonia (DarkCovidNet's set)."""
    return _read_classes(folder, "ozturk", "ozturk")


def _read_classes(folder: Path, layout: str, source: str) -> FilmsRead:
    gathering = Gathering(layout, folder)
    for child in sorted(p for p in folder.iterdir() if p.is_dir()):
        if _plain(child.name) in _FINDINGS:
            _read_class(gathering, folder, child, source, "")
        elif film_files(child):
            gathering.leave_out(child.name, "a folder whose name is no known class")
    return gathering.result()


def _read_class(
    gathering: Gathering, folder: Path, class_folder: Path, source: str, given_part: str
) -> None:
    finding = _FINDINGS[_plain(class_folder.name)]
    for path in film_files(class_folder):
        gathering.add(_film(folder, path, source, finding, class_folder.name, given_part))


def _film(
    folder: Path,
    path: Path,
    source: str,
    finding: FindingClass | None,
    words: str,
    given_part: str,
) -> CohortFilm:
    name = path.relative_to(folder).as_posix()
    return CohortFilm(
        path=path,
        film=name,
        source=source,
        finding=finding,
        category=None,
        is_frontal=True,
        split_group=f"{source}-{name}",
        view_position="",
        is_paediatric=False,
        label=finding.value if finding else "",
        finding_text=words,
        given_part=given_part,
    )


def _root(folder: Path) -> Path:
    """The folder that holds Train and Val: this one, or `Dataset` inside it."""
    return next(
        (p for p in _folders(folder) if _plain(p.name) in ("dataset", "coviddataset")), folder
    )


def _part_folders(folder: Path) -> list[Path]:
    return [p for p in _folders(folder) if _plain(p.name) in _PARTS]


def _class_folders(folder: Path) -> list[Path]:
    return [p for p in _folders(folder) if _plain(p.name) in _FINDINGS]


def _folders(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_dir())


def _plain(name: str) -> str:
    """One spelling: "COVID-19" and "Covid19" are the same word."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
