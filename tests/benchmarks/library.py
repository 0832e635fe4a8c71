"""A library of a hundred thousand studies: typing a filter, sorting, leafing through.

Each figure stands beside a bare query of the same rows on the same file, so that it means
something on another machine too.

    python -m tests.benchmarks.library [--studies N] [--folder FOLDER]
"""

from __future__ import annotations

import argparse
import itertools
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from covid_desktop import paths
from covid_desktop.domain.model import ModelReference
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.library.thumbnails import draw_thumbnail
from covid_desktop.library.worklist import WorklistOrder, WorklistQuery

_PAGE = 100
_AIM_FILTER, _AIM_PAGE = 50.0, 20.0
_MODEL = ModelReference("benchmark", "1", "a" * 64)
Times: TypeAlias = tuple[float, float]
_FAMILIES = [
    "García",
    "Müller",
    "Smith",
    "Wang",
    "Silva",
    "Nguyễn",
    "Ivanov",
    "Kowalski",
    "Haddad",
    "Okafor",
    "Rossi",
]
_GIVEN = ["José", "Änne", "John", "Li", "Ana", "Minh", "Olga", "Jan", "Leila", "Ada", "Maria"]


def fill(folder: Path, studies: int) -> None:
    """Rows as films would have made them, without the films; with their thumbnails."""
    chance = random.Random(1)
    pictures = [draw_thumbnail(load_film(p)) for p in sorted(paths.demonstration().glob("*.dcm"))]
    StudyLibrary(folder).close()
    db = sqlite3.connect(folder / "library.sqlite", isolation_level=None)
    db.execute("BEGIN")
    for n in range(1, studies + 1):
        year, month, date = (chance.randrange(*r) for r in ((2010, 2027), (1, 13), (1, 29)))
        day = f"{year}-{month:02}-{date:02}"
        name = f"{chance.choice(_FAMILIES)}{chance.randrange(500)}, {chance.choice(_GIVEN)}"
        db.execute(
            "INSERT INTO patients (patient, patient_id, name, sex, birth_date)"
            " VALUES (?, ?, ?, 'F', ?)",
            (n, f"ID{n * 7919 % 10**8:08}", name, day),
        )
        db.execute(
            "INSERT INTO studies (study, patient, study_instance_uid, study_date, study_time,"
            " description) VALUES (?, ?, ?, ?, '08:15:00', 'Thorax')",
            (n, n, f"1.2.{n}", day),
        )
        db.execute(
            "INSERT INTO films (film, study, sha256, path, is_copied, file_bytes, format, rows,"
            " columns, bits_stored, modality, view_position, laterality, sop_instance_uid,"
            " series_instance_uid, is_synthetic, added_at, read_at, removed_at)"
            " VALUES (?, ?, ?, ?, 0, 1, 'DICOM', 1, 1, 12, 'DX', 'PA', '', '', '',"
            " 0, ?, NULL, NULL)",
            (n, n, f"{n:064x}", b"film", f"{day}T08:15:00.{n % 10**6:06}+00:00"),
        )  # fmt: skip
        db.execute("INSERT INTO thumbnails VALUES (?, ?)", (n, pictures[n % len(pictures)]))
        covid = chance.random()
        if n % 20:
            db.execute(
                "INSERT INTO assessments (film, made_at, model_name, model_version, model_sha256,"
                " operating_point, threshold, provider, covid_19, other_pneumonia, no_pneumonia,"
                " finding, severity_total, timing) VALUES (?, ?, 'benchmark', '1', ?, 'b', 0.4,"
                " 'CPU', ?, ?, 0, ?, ?, '{}')",
                (n, day, "a" * 64, covid, 1 - covid, "covid_19" if covid > 0.4 else "no_pneumonia",
                 chance.random() * 18),
            )  # fmt: skip
    db.execute("COMMIT")
    db.close()


def measured(
    work: Callable[[], object], repeats: int, before: Callable[[], object] = lambda: None
) -> Times:
    """Medians; `before` is not timed."""
    wall, busy = [], []
    for _ in range(repeats):
        before()
        start, start_busy = time.perf_counter(), time.thread_time()
        work()
        wall.append((time.perf_counter() - start) * 1000)
        busy.append((time.thread_time() - start_busy) * 1000)
    return statistics.median(wall), statistics.median(busy)


def line(name: str, ours: Times, bare: Times, aim: float, rows: int) -> None:
    """One line of the report: on a busy machine, the processor's time says more than the clock."""
    mark = "" if ours[1] <= aim else "  over the aim"
    print(
        f"{name:38} {rows:6} rows {ours[0]:6.1f} ms, processor {ours[1]:5.1f};"
        f" bare {bare[0]:6.1f}, {bare[1]:5.1f}; ratio {ours[1] / bare[1]:5.2f}{mark}"
    )


def measure_filters(library: StudyLibrary, bare: sqlite3.Connection, repeats: int) -> None:
    """Each key typed is one query; the bare one reads the same rows, and sorts nothing."""
    sql = "SELECT study FROM worklist_words WHERE words LIKE ?"
    for words in ("g", "ga", "gar", "garcia12", "covid", "2020-03", "id0000", "zzzz"):
        query = WorklistQuery(words)
        found = library.worklist(query)
        ours = measured(partial(library.worklist, query), repeats)
        theirs = measured(partial(_all, bare, sql, f"%{words}%"), repeats)
        line(f"filter {words!r}", ours, theirs, _AIM_FILTER, len(found))


def measure_after_a_change(library: StudyLibrary, bare: sqlite3.Connection, repeats: int) -> None:
    """The first query after a change has to fetch the order again; the bare one does the same."""
    numbers = itertools.count(1)

    def change() -> None:
        library.mark_read(f"{next(numbers):064x}")

    for order in WorklistOrder:
        query = WorklistQuery("garcia1", order)
        ours = measured(partial(library.worklist, query), repeats, change)
        theirs = measured(
            partial(_all, bare, f"SELECT study FROM worklist ORDER BY {order}"), repeats
        )
        line(
            f"filter after a change, by {order}", ours, theirs, _AIM_FILTER, len(library.worklist())
        )


def measure_pages(library: StudyLibrary, bare: sqlite3.Connection, repeats: int) -> None:
    """The bare query leafs with LIMIT and OFFSET."""
    view = library.worklist()
    sql = "SELECT * FROM worklist ORDER BY triage LIMIT ? OFFSET ?"
    for start in (0, len(view) // 2, len(view) - _PAGE):
        ours = measured(partial(view.page, start, _PAGE), repeats)
        theirs = measured(partial(_all, bare, sql, _PAGE, start), repeats)
        line(f"page at {start}", ours, theirs, _AIM_PAGE, _PAGE)


def _all(bare: sqlite3.Connection, sql: str, *values: object) -> list[object]:
    return bare.execute(sql, values).fetchall()


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill a library, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--studies", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--folder", type=Path, help="where to make it; else a temporary folder")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        fill(folder, asked.studies)
        with StudyLibrary(folder) as library:
            start = time.perf_counter()
            library.use_model(_MODEL)
            print(f"worklist put together anew: {time.perf_counter() - start:.1f} s")
            bare = sqlite3.connect(folder / "library.sqlite")
            print(f"file: {(folder / 'library.sqlite').stat().st_size / 1e6:.0f} MB")
            measure_filters(library, bare, asked.repeats)
            measure_after_a_change(library, bare, asked.repeats)
            measure_pages(library, bare, asked.repeats)
            bare.close()


if __name__ == "__main__":
    main()
