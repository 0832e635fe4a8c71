"""What all layouts share: tolerant tables, files that are really there, and what went wrong.

A collection of ten thousand films always has some rows without a file and some files that
are no film. They are told and counted, and the rest is read.
"""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from covid_desktop.imaging.raster import JPEG_MAGIC, PNG_MAGIC
from covid_desktop.imaging.signatures import is_dicom
from training.cohort import CohortFilm

FILM_ENDINGS = (".png", ".jpg", ".jpeg", ".dcm", ".dicom")
# DICOM's mark stands after a preamble of 128 bytes.
_HEAD_BYTES = 400
_CHILD_YEARS = 16
_OLDEST_YEARS = 120

Row = dict[str, str]


@dataclass(frozen=True)
class Problem:
    """Something that was left out of a cohort.

    Attributes:
        where: the file or row.
        what: why, in words that are the same for all of a kind, so that they can be counted.
    """

    where: str
    what: str


@dataclass(frozen=True)
class FilmsRead:
    """What a reader made of a folder.

    Attributes:
        layout: name of the layout.
        films: in the order of the tables or of the file names.
        problems: what was left out.
    """

    layout: str
    films: list[CohortFilm]
    problems: list[Problem]

    def summary(self) -> str:
        """Counts in one paragraph, an example for each kind of problem."""
        lines = [f"{len(self.films)} films read as layout {self.layout!r}"]
        for what, count in Counter(p.what for p in self.problems).most_common():
            example = next(p.where for p in self.problems if p.what == what)
            lines.append(f"  left out: {count} x {what} (such as {example})")
        return "\n".join(lines)


class Gathering:
    """Films and problems, as they are found in one folder."""

    def __init__(self, layout: str, folder: Path) -> None:
        self._layout = layout
        self._folder = folder
        self._films: list[CohortFilm] = []
        self._problems: list[Problem] = []
        self._seen: set[Path] = set()

    def add(self, film: CohortFilm) -> None:
        """Take a film, if its file is there and begins like a film."""
        if film.path in self._seen:
            self.leave_out(film.film, "a file that an earlier row already named")
            return
        complaint = complaint_of(film.path)
        if complaint:
            self.leave_out(film.film, complaint)
            return
        self._seen.add(film.path)
        self._films.append(film)

    def leave_out(self, where: str, what: str) -> None:
        """Note something that cannot be taken."""
        self._problems.append(Problem(where, what))

    def rows(self, table: Path, needed: Iterable[str], delimiter: str = ",") -> Iterator[Row]:
        """Rows of a table that have every needed column and a value in the first of them.

        Column names are compared in lower case and without blanks around them: releases of
        the same collection differ in both.
        """
        columns = [name.lower() for name in needed]
        try:
            text = table.read_bytes().decode("utf-8-sig", errors="replace").replace("\0", "")
        except OSError:
            self.leave_out(self._name(table), "a table that is missing or cannot be read")
            return
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        for row in self._survivors(reader, table):
            number = reader.line_num
            clean = {k.strip().lower(): v.strip() for k, v in row.items() if _is_cell(k, v)}
            missing = [name for name in columns if name not in clean]
            if missing or not clean[columns[0]]:
                self.leave_out(f"{self._name(table)} line {number}", "a damaged row")
                continue
            yield clean

    def _survivors(self, reader: csv.DictReader[str], table: Path) -> Iterator[dict[str, str]]:
        """Rows up to one that the csv module cannot parse (a cell of hundreds of kilobytes)."""
        try:
            yield from reader
        except csv.Error:
            self.leave_out(self._name(table), "a table that breaks off at a damaged row")

    def result(self) -> FilmsRead:
        """All that was found."""
        return FilmsRead(self._layout, self._films, self._problems)

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()


def _is_cell(key: object, value: object) -> bool:
    """DictReader gives None for cells that a short row lacks, and a list for surplus ones."""
    return isinstance(key, str) and isinstance(value, str)


def complaint_of(path: Path) -> str:
    """Why a file is no film, by its first bytes; "" if it looks like one."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return "a film file that is missing or cannot be read"
    if not head:
        return "an empty file"
    if head.startswith((PNG_MAGIC, JPEG_MAGIC)) or is_dicom(head):
        return ""
    return "a file that is no film (neither DICOM, PNG nor JPEG)"


def film_files(folder: Path) -> list[Path]:
    """Files under a folder whose names end like a film's, in order of their names."""
    return sorted(
        p for p in folder.rglob("*") if p.suffix.lower() in FILM_ENDINGS and not _is_hidden(p)
    )


def _is_hidden(path: Path) -> bool:
    """Archives packed on other systems bring files such as ._film.png and __MACOSX."""
    return path.name.startswith(".") or "__MACOSX" in path.parts


def years_of(text: str) -> float | None:
    """An age: "58", "58.0", "058Y", "006M"; None if it is none or cannot be true."""
    text = text.strip().upper()
    unit = {"Y": 1.0, "M": 1 / 12, "W": 7 / 365.25, "D": 1 / 365.25}.get(text[-1:], 1.0)
    try:
        years = float(text.rstrip("YMWD")) * unit
    except ValueError:
        return None
    return years if math.isfinite(years) and 0 <= years <= _OLDEST_YEARS else None


def is_child(age_years: float | None) -> bool:
    """Younger than the application's limit; unknown ages count as adult."""
    return age_years is not None and age_years < _CHILD_YEARS


def sex_of(text: str) -> str:
    """One letter, F or M; "" where the collection says something else or nothing."""
    letter = text.strip().upper()[:1]
    return letter if letter in ("F", "M") else ""


def number_of(text: str) -> float | None:
    """A finite number, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def balanced_subset(
    films: Iterable[CohortFilm], each: int, seed: int = 0, *, one_per_patient: bool = True
) -> list[CohortFilm]:
    """As many frontal films with a positive test as with a negative one, drawn by chance.

    Args:
        films: with `pcr_positive` known for some.
        each: how many of either kind; fewer where there are not as many.
        seed: of the draw.
        one_per_patient: take one film of each split group, so that no patient weighs more.

    Returns:
        Positive films, then negative ones; the same for the same films and seed.
    """
    chance = np.random.default_rng(seed)
    chosen: list[CohortFilm] = []
    pools: list[list[CohortFilm]] = []
    frontal = sorted((f for f in films if f.is_frontal), key=lambda f: f.film)
    for is_positive in (True, False):
        pool = [f for f in frontal if f.pcr_positive is is_positive]
        order = [pool[i] for i in chance.permutation(len(pool))]
        if one_per_patient:
            order = list({f.split_group: f for f in reversed(order)}.values())[::-1]
        pools.append(order)
    count = min(each, *(len(pool) for pool in pools))
    for pool in pools:
        chosen += pool[:count]
    return chosen
