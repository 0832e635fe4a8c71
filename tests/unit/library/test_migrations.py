"""Libraries of every older form, stored as they were, come up to date and lose nothing."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from made_answers import MODEL

from covid_desktop.domain.conclusion import RSNACategory
from covid_desktop.library.database import SCHEMA_VERSION
from covid_desktop.library.faults import LibraryUnavailable
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.library.worklist import WorklistQuery

OLD = Path(__file__).parent / "old"
FORMS = range(1, SCHEMA_VERSION)


def shape(path):
    """Tables, columns and indexes, whatever the spaces and comments."""
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
        found = []
        for kind, name, sql in rows:
            lines = (line.split("--")[0] for line in (sql or "").splitlines())
            found.append((kind, name, " ".join(" ".join(lines).split())))
        version = db.execute("PRAGMA user_version").fetchone()
    db.close()
    return found, version


@pytest.fixture
def old(tmp_path, request):
    folder = tmp_path / "library"
    folder.mkdir()
    shutil.copy(OLD / f"form_{request.param}.sqlite", folder / "library.sqlite")
    return folder


def test_every_older_form_is_stored():
    assert sorted(p.name for p in OLD.iterdir()) == [f"form_{n}.sqlite" for n in FORMS]


@pytest.mark.parametrize("old", FORMS, indirect=True)
def test_old_library_comes_up_to_date(old, tmp_path):
    StudyLibrary(tmp_path / "new").close()
    with StudyLibrary(old) as library:
        assert library.complaints() == []
        rows = library.worklist().page(0, 10)
        assert [(r.name, r.status) for r in rows] == [
            ("Phantom, One", "assessed"), ("Phantom, Two", "assessed"), ("Phantom, One", "refused"),
        ]  # fmt: skip
        first = rows[0].sha256
        assert [k.is_old for k in library.answers(first)] == [False, False]
        assert library.answers(first)[0].model == MODEL
        assert library.answers(first)[0].answer.severity.total == pytest.approx(7.5)
        assert library.measurements(first)[0].body == {"lines": [1]}
        assert library.conclusions(first)[0].category is RSNACategory.TYPICAL
        assert library.thumbnail(first).startswith(b"\xff\xd8")
        assert [row.is_old for row in rows] == [False, True, False]
        assert not rows[2].is_unread
        (removed,) = library.removals()
        library.restore(removed)
        assert len(library.worklist(WorklistQuery("three"))) == 1
    assert shape(old / "library.sqlite") == shape(tmp_path / "new" / "library.sqlite")


@pytest.mark.parametrize("old", FORMS, indirect=True)
def test_backup_is_made_before(old):
    form = shape(old / "library.sqlite")[1]
    before = shape(old / "library.sqlite")
    StudyLibrary(old).close()
    backup = old / f"library-before-form-{SCHEMA_VERSION}.sqlite"
    assert shape(backup) == before
    assert form != shape(old / "library.sqlite")[1]
    content = backup.read_bytes()
    StudyLibrary(old).close()
    assert backup.read_bytes() == content


@pytest.mark.parametrize("old", FORMS, indirect=True)
def test_migration_that_breaks_off_leaves_the_old_library(old, monkeypatch):
    before = shape(old / "library.sqlite")

    def fail(_):
        raise sqlite3.OperationalError("broken off")

    with monkeypatch.context() as patch:
        patch.setattr("covid_desktop.library.database.rebuild", fail)
        with pytest.raises(LibraryUnavailable):
            StudyLibrary(old)
    assert shape(old / "library.sqlite") == before
    with StudyLibrary(old) as library:
        assert len(library.worklist()) == 3


@pytest.mark.parametrize("old", FORMS, indirect=True)
def test_without_room_for_a_backup_nothing_is_changed(old):
    before = shape(old / "library.sqlite")
    draft = old / f".library-before-form-{SCHEMA_VERSION}.sqlite.draft"
    draft.mkdir()
    with pytest.raises(LibraryUnavailable):
        StudyLibrary(old)
    assert shape(old / "library.sqlite") == before
