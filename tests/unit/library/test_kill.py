"""A program killed at any moment leaves a whole library with all that it had confirmed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from covid_desktop.imaging.loading import load_film
from covid_desktop.library.study_library import StudyLibrary

TESTS = Path(__file__).parents[2]
WRITER = Path(__file__).with_name("kill_writer.py")
ROUNDS = 6


def writer(folder, films, seed):
    places = os.pathsep.join([str(TESTS), str(TESTS.parent)])
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(folder), str(films), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": places},
    )


def killed_after(process, lines):
    """What the process had said when it was killed; `lines` full lines at the least."""
    said = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    rest, _ = process.communicate()
    return [
        line.split() for line in (*said, *rest.splitlines(keepends=True)) if line.endswith("\n")
    ]


def check(folder):
    with StudyLibrary(folder) as library:
        assert library.complaints() == []
        with library._database.reading() as db:
            rows = db.execute("SELECT sha256, is_copied, study, removed_at FROM films").fetchall()
            (empty,) = db.execute(
                "SELECT count(*) FROM studies WHERE study NOT IN (SELECT study FROM films)"
            ).fetchone()
            (pictures,) = db.execute("SELECT count(*) FROM thumbnails").fetchone()
            (in_sight,) = db.execute(
                "SELECT count(DISTINCT study) FROM films WHERE removed_at IS NULL"
            ).fetchone()
            (with_words,) = db.execute("SELECT count(*) FROM worklist_words").fetchone()
        assert empty == 0
        assert len(library.worklist()) == with_words == in_sight
        assert pictures == len(rows)
        for row in rows:
            record = library.film(row["sha256"])
            assert load_film(record.path).sha256 == record.sha256
            assert library.thumbnail(record.sha256)
        return {row["sha256"] for row in rows}


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_killed_while_writing(make_film, tmp_path, seed):
    for n in range(6):
        make_film(f"films/{n}.dcm", PatientID=str(n % 3))
    folder = tmp_path / "library"
    chance = random.Random(seed)
    confirmed = []
    for generation in range(2):
        process = writer(folder, tmp_path / "films", seed * 10 + generation)
        said = killed_after(process, chance.randint(0, 25) if generation else chance.randint(1, 40))
        confirmed += said
        check(folder)
    last_purge = max((i for i, line in enumerate(confirmed) if line[0] == "purging"), default=-1)
    with StudyLibrary(folder) as library:
        for line in confirmed[last_purge + 1 :]:
            if line[0] in {"add", "copy", "answer", "conclude"}:
                library.film(line[1])
            if line[0] == "conclude":
                kept = [c.reader.split("-")[1] for c in library.conclusions(line[1])]
                assert line[2] in kept
