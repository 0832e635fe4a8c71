"""Busy, read-only, damaged, foreign, newer, unreachable: a clear sentence, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
import sys

import pytest
from made_answers import assessment

from covid_desktop.library.database import SCHEMA_VERSION
from covid_desktop.library.faults import LibraryUnavailable
from covid_desktop.library.study_library import StudyLibrary


def refused(call, *arguments, **named):
    with pytest.raises(LibraryUnavailable) as raised:
        call(*arguments, **named)
    assert raised.value.what.endswith(".")
    assert raised.value.advice.endswith(".")
    return raised.value.code


def test_another_program_that_holds_on_to_it(library, make_film):
    film = make_film()
    library.add(film)
    other = sqlite3.connect(library.folder / "library.sqlite", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert refused(library.keep_answer, assessment(film)) == "library-busy"
        assert library.answers(film.sha256) == ()  # reading goes on
    finally:
        other.execute("ROLLBACK")
        other.close()
    library.keep_answer(assessment(film))
    assert len(library.answers(film.sha256)) == 1


def _open_and_write(folder, answer):
    with StudyLibrary(folder) as library:
        library.keep_answer(answer)


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="needs to change its user")
def test_library_that_may_only_be_read(make_film, tmp_path):
    film = make_film()
    with StudyLibrary(tmp_path / "library") as library:
        library.add(film)
    for folder in (tmp_path, *tmp_path.parents[:-1]):
        if folder.stat().st_uid == 0 and folder.name.startswith(("pytest-", "test_")):
            folder.chmod(0o755)
    os.seteuid(65534)
    try:
        code = refused(_open_and_write, tmp_path / "library", assessment(film))
        assert refused(StudyLibrary, tmp_path / "another") == "library-not-accessible"
    finally:
        os.seteuid(0)
    assert code in {"library-read-only", "library-not-accessible"}
    with StudyLibrary(tmp_path / "library") as library:
        assert library.film(film.sha256).sha256 == film.sha256


def test_folder_that_is_a_file(tmp_path):
    (tmp_path / "library").write_bytes(b"")
    assert refused(StudyLibrary, tmp_path / "library") == "library-not-accessible"


@pytest.mark.parametrize(
    "content", [b"no database at all" * 300, b"SQLite format 3\0" + b"\xff" * 90]
)
def test_file_that_is_no_database_is_left_as_it_is(tmp_path, content):
    file = tmp_path / "library.sqlite"
    file.write_bytes(content)
    assert refused(StudyLibrary, tmp_path) == "library-damaged"
    assert file.read_bytes() == content


def test_database_of_another_program_is_left_as_it_is(tmp_path):
    file = tmp_path / "library.sqlite"
    with sqlite3.connect(file) as foreign:
        foreign.execute("CREATE TABLE theirs (x)")
    foreign.close()
    content = file.read_bytes()
    assert refused(StudyLibrary, tmp_path) == "library-damaged"
    assert file.read_bytes() == content


def test_newer_library_is_left_as_it_is(tmp_path):
    StudyLibrary(tmp_path).close()
    file = tmp_path / "library.sqlite"
    with sqlite3.connect(file) as later:
        later.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    later.close()
    content = file.read_bytes()
    assert refused(StudyLibrary, tmp_path) == "library-newer"
    assert file.read_bytes() == content


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.9])
def test_pages_damaged_in_the_middle(make_film, tmp_path, share):
    films = [make_film(PatientName=f"Doe^{n}", PatientID=str(n)) for n in range(20)]
    with StudyLibrary(tmp_path / "library") as library:
        for film in films:
            library.add(film)
    file = tmp_path / "library" / "library.sqlite"
    content = bytearray(file.read_bytes())
    start = 4096 * (1 + int(share * (len(content) // 4096 - 1)))
    content[start:] = b"\xa5" * (len(content) - start)
    file.write_bytes(content)
    found = set()
    try:
        with StudyLibrary(tmp_path / "library") as library:
            found = set(library.complaints())
            for film in films:
                library.film(film.sha256)
                library.thumbnail(film.sha256)
                library.add(film)
    except LibraryUnavailable as error:
        found.add(error.code)
    assert found
    assert {code for code in found if code.startswith("library")} <= {"library-damaged"}


def test_no_error_names_a_patient(library, make_film, caplog):
    film = make_film(PatientID="8472-11", PatientName="Unmistakable^Name")
    library.add(film)
    with library._database.writing() as db:
        db.execute(
            "CREATE TRIGGER t BEFORE INSERT ON assessments BEGIN"
            "  SELECT raise(abort, 'Unmistakable'); END"
        )
    with pytest.raises(LibraryUnavailable) as raised:
        library.keep_answer(assessment(film))
    for text in (str(raised.value), caplog.text, repr(library.film(film.sha256))):
        assert "Unmistakable" not in text
        assert "8472" not in text


def test_backup_is_a_whole_library(library, make_film, tmp_path):
    film = make_film()
    library.add(film)
    target = tmp_path / "safe" / "library.sqlite"
    assert refused(library.back_up, target) == "library-not-accessible"
    target.parent.mkdir()
    library.back_up(target)
    assert [p.name for p in target.parent.iterdir()] == ["library.sqlite"]
    with StudyLibrary(target.parent) as copy:
        assert copy.film(film.sha256).sha256 == film.sha256
