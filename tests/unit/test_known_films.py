"""The commands know what was typed in the window, and pass by a library that cannot be used."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from covid_desktop.domain.study import Patient, PinnedNote
from covid_desktop.imaging.loading import load_film
from covid_desktop.known_films import known_films
from covid_desktop.library.identity import Correction
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.settings import Settings


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "H7_2020-03-09.png"
    Image.new("L", (30, 40), 90).save(path)
    return load_film(path)


@pytest.fixture
def settings(tmp_path):
    return replace(
        Settings(), library_folder=str(tmp_path / "library"), name_pattern="{patient}_{date}"
    )


@pytest.fixture
def typed(film, settings):
    """A library in which the reader has typed who it is."""
    with StudyLibrary(Path(settings.library_folder)) as library:
        library.add(film)
        typed = Correction(Patient("TYPED-1"), study_date=date(2021, 5, 6))
        library.correct_studies([film.sha256], typed)
        library.pin_note(film.sha256, PinnedNote(date(2021, 5, 7), "intubation"))
    return settings.library_folder


def test_without_a_library_the_name_of_the_file_tells(film, settings):
    with known_films(settings) as known:
        found = known.identified(film)
        assert known.notes(film) == ()
    assert found.patient.patient_id == "H7"
    assert found.study.study_date == date(2020, 3, 9)
    assert not StudyLibrary.exists(Path(settings.library_folder))


def test_what_was_typed_goes_before_the_name_of_the_file(film, settings, typed):
    with known_films(settings) as known:
        found = known.identified(film)
        assert [note.text for note in known.notes(film)] == ["intubation"]
    assert found.patient.patient_id == "TYPED-1"
    assert found.study.study_date == date(2021, 5, 6)


def test_a_film_that_the_library_does_not_know_is_told_by_its_name(settings, typed, tmp_path):
    path = tmp_path / "H8_2020-04-01.png"
    Image.new("L", (30, 40), 10).save(path)
    with known_films(settings) as known:
        assert known.identified(load_film(path)).patient.patient_id == "H8"


def test_a_library_of_a_newer_program_is_passed_by(film, settings, typed, tmp_path):
    (file,) = (tmp_path / "library").glob("*.sqlite")
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 999")
    with known_films(settings) as known:
        assert known.identified(film).patient.patient_id == "H7"
