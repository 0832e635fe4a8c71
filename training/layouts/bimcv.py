"""BIMCV-COVID19+ and, beside it, BIMCV-COVID19-: subjects, sessions, labels and test tables.

    covid19_posi/participants.tsv                        participant, age, gender
    covid19_posi/sub-S03044/sub-S03044_sessions.tsv      session_id, study_date
    covid19_posi/sub-S03044/ses-E06170/mod-rx/sub-S03044_ses-E06170_run-1_bp-chest_vp-pa_dx.png
    covid19_posi/derivatives/labels/labels_covid_posi.tsv      PatientID, ReportID, Labels
    covid19_posi/derivatives/EHR/sil_reg_covid_posi.tsv        participant, date, test, result
    covid19_neg/...                                      the same, without tests

Table names as in iterations 1 + 2; later iterations' names are tried too. A patient of the
positive branch has films from before the infection as well, so a film counts as positive only
near a positive PCR test.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CohortFilm
from training.layouts.reading import (
    FilmsRead,
    Gathering,
    balanced_subset,
    film_files,
    is_child,
    sex_of,
    years_of,
)

_BRANCHES = {"covid19_posi": True, "covid19_neg": False}
_LABEL_TABLES = ("labels_covid_posi.tsv", "Labels_covid_123.tsv", "Labels_covid_NEG_JAN21.tsv")
_TEST_TABLES = ("sil_reg_covid_posi.tsv", "SIL_REG_COVID_POSI_iter123.txt")
# A film from this many days before a positive test to this many days after it shows the
# infection, if it shows anything.
_DAYS_BEFORE, _DAYS_AFTER = 7, 21
_NAME = re.compile(r"(sub-\w+)_(ses-\w+?)_.*?vp[-_](ap|pa|ll|l)\w*?_(?:cr|dx)", re.IGNORECASE)


@dataclass
class _Tables:
    """What the tables of a branch say, by subject or by session."""

    people: dict[str, tuple[float | None, str]] = field(default_factory=dict)
    labels: dict[str, list[str]] = field(default_factory=dict)
    positive_days: dict[str, list[date]] = field(default_factory=lambda: defaultdict(list))
    session_days: dict[str, date] = field(default_factory=dict)


def is_bimcv(folder: Path) -> bool:
    """A branch with a participants.tsv, here or inside."""
    return any((branch / "participants.tsv").is_file() for branch, _ in _branches(folder))


def read_bimcv(folder: Path) -> FilmsRead:
    """Every plain film of both branches; CT volumes are no films."""
    gathering = Gathering("bimcv", folder)
    for branch, is_positive in _branches(folder):
        tables = _read_tables(gathering, branch, is_positive)
        for path in film_files(branch):
            if "derivatives" in path.relative_to(branch).parts:
                continue
            name = _NAME.search(path.name)
            if name is None:
                gathering.leave_out(path.name, "a file name without subject, session and view")
                continue
            subject, session, view = name[1], name[2], name[3].upper()
            gathering.add(_film(folder, path, (subject, session, view), tables, is_positive))
    return gathering.result()


def read_bimcv_balanced(folder: Path, each: int, seed: int = 0) -> FilmsRead:
    """N films near a positive test and N of patients of the negative branch, one a patient."""
    read = read_bimcv(folder)
    return FilmsRead(read.layout, balanced_subset(read.films, each, seed), read.problems)


def _branches(folder: Path) -> list[tuple[Path, bool]]:
    """The branches inside a folder, or the folder itself if it is one."""
    inside = [(folder / name, positive) for name, positive in _BRANCHES.items()]
    found = [(path, positive) for path, positive in inside if path.is_dir()]
    return found or [(folder, "neg" not in folder.name.lower())]


def _read_tables(gathering: Gathering, branch: Path, is_positive: bool) -> _Tables:
    tables = _Tables()
    for row in gathering.rows(branch / "participants.tsv", ("participant",), "\t"):
        ages = [a for a in map(years_of, _words(row.get("age", ""))) if a is not None]
        tables.people[row["participant"]] = (
            sum(ages) / len(ages) if ages else None,
            sex_of(row.get("gender", "")),
        )
    labels = _first(branch / "derivatives" / "labels", _LABEL_TABLES)
    for row in gathering.rows(labels, ("reportid", "labels"), "\t"):
        tables.labels[row["reportid"]] = [w.lower() for w in _words(row["labels"])]
    for table in sorted(branch.glob("sub-*/*_sessions.tsv")):
        for row in gathering.rows(table, ("session_id",), "\t"):
            day = _day(row.get("study_date", ""), "%Y%m%d")
            if day:
                tables.session_days[row["session_id"]] = day
    if is_positive:
        _read_tests(gathering, branch, tables)
    return tables


def _read_tests(gathering: Gathering, branch: Path, tables: _Tables) -> None:
    path = _first(branch / "derivatives" / "EHR", _TEST_TABLES)
    for row in gathering.rows(path, ("participant", "date", "test", "result"), "\t"):
        day = _day(row["date"], "%d.%m.%Y")
        if day is None:
            gathering.leave_out(f"{path.name} {row['participant']}", "a test without a date")
        elif row["result"].upper() == "POSITIVO" and "PCR" in row["test"].upper():
            tables.positive_days[row["participant"]].append(day)


def _film(
    folder: Path, path: Path, name: tuple[str, str, str], tables: _Tables, is_positive: bool
) -> CohortFilm:
    subject, session, view = name
    age, sex = tables.people.get(subject, (None, ""))
    offset = _days_from_test(tables, subject, session) if is_positive else None
    is_near = offset is not None and -_DAYS_BEFORE <= offset <= _DAYS_AFTER
    words = tables.labels.get(session, [])
    is_frontal = view in ("AP", "PA")
    finding = _finding(words, is_near, is_positive) if is_frontal else None
    label = finding.value if finding else ""
    return CohortFilm(
        path=path,
        film=path.relative_to(folder).as_posix(),
        source="bimcv",
        finding=finding,
        category=None,
        is_frontal=is_frontal,
        split_group=f"bimcv-{subject}",
        view_position=view if is_frontal else "L",
        is_paediatric=is_child(age),
        label=label if is_frontal else "not_frontal_chest",
        finding_text=", ".join(words),
        patient=subject,
        study_offset_days=offset,
        age_years=age,
        sex=sex,
        pcr_positive=(True if is_near else None) if is_positive else False,
    )


def _finding(words: list[str], is_near: bool, is_positive: bool) -> FindingClass | None:
    """A class only where test and report allow it; "COVID 19 uncertain" does not."""
    if is_near:
        return FindingClass.COVID_19
    if is_positive:
        return None
    if "normal" in words:
        return FindingClass.NO_PNEUMONIA
    return FindingClass.OTHER_PNEUMONIA if "pneumonia" in words else None


def _days_from_test(tables: _Tables, subject: str, session: str) -> float | None:
    """Days from the closest positive test to the film; None where either is unknown."""
    day = tables.session_days.get(session)
    offsets = [(day - test).days for test in tables.positive_days.get(subject, [])] if day else []
    return min(offsets, key=abs) if offsets else None


def _words(text: str) -> list[str]:
    """A list as Python prints it ("['COVID 19', 'pneumonia']"); a bare word as a list of one."""
    try:
        values = ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        values = [w.strip(" '\"") for w in text.strip("[]").split(",")]
    if not isinstance(values, list | tuple):
        values = [values]
    return [str(v).strip() for v in values if str(v).strip()]


def _first(folder: Path, names: tuple[str, ...]) -> Path:
    return next((folder / n for n in names if (folder / n).is_file()), folder / names[0])


def _day(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text.removesuffix(".0"), form).date()
    except ValueError:
        return None
