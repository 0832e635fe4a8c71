"""Who is who, put right by hand; and every step undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.domain.study import Patient, Study, is_one_patient
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.identity import Correction
from covid_desktop.library.naming import is_pattern, named_film

JANE = {"PatientID": "5", "PatientName": "Doe^Jane", "PatientSex": "F"}
JOHN = {"PatientID": "5", "PatientName": "Roe^John", "PatientSex": "M"}


def table(library):
    """Every film with its patient and date, and the worklist, as the reader would see them."""
    rows = library.worklist().page(0, 99)
    films = {row.sha256: library.film(row.sha256) for row in rows}
    return (
        {sha: (film.patient, film.study, film.study_key) for sha, film in films.items()},
        [(row.study_key, row.name, row.patient_id, row.study_date) for row in rows],
        {sha: {f.sha256 for f in library.films_of_patient(sha)} for sha in films},
    )


def png(path: Path, grey: int):
    Image.new("L", (30, 40), grey).save(path)
    return load_film(path)


def test_joined_and_undone(library, make_film):
    jane = make_film(**JANE, StudyDate="20200301")
    john = [make_film(**JOHN, StudyDate=f"2020030{n}") for n in (5, 6)]
    for film in (jane, *john):
        library.add(film)
    library.conclude(john[0].sha256, Conclusion("Dr A", text="kept"))
    before = table(library)
    change = library.join_patients(john[0].sha256, jane.sha256)
    assert len(library.films_of_patient(jane.sha256)) == 3
    # A patient's number that has become free may be taken by somebody else meanwhile.
    stranger = make_film(PatientID="77", PatientName="Other^One")
    library.add(stranger)
    library.undo_identity(change)
    assert library.film(stranger.sha256).patient == stranger.patient
    library.remove([library.film(stranger.sha256).study_key])
    assert table(library) == before
    assert library.conclusions(john[0].sha256)[0].text == "kept"


def test_split_and_undone(library, make_film):
    films = [make_film(**JANE, StudyDate=f"2020030{n}") for n in (1, 2, 3)]
    for film in films:
        library.add(film)
    before = table(library)
    change = library.split_study(films[1].sha256)
    assert [f.sha256 for f in library.films_of_patient(films[1].sha256)] == [films[1].sha256]
    assert len(library.films_of_patient(films[0].sha256)) == 2
    library.undo_identity(change)
    assert table(library) == before


def test_patient_and_date_typed_for_pictures_make_a_timeline(library, make_film, tmp_path):
    films = [png(tmp_path / f"{n}.png", n) for n in (40, 80, 120)]
    for film in films:
        library.add(film)
    before = table(library)
    jane = Patient("5", "DOE, Jane", "F")
    changes = [
        library.correct_studies([film.sha256], Correction(jane, date(2020, 3, day)))
        for film, day in zip(films, (9, 1, 5), strict=True)
    ]
    assert [c.conflict for c in changes] == [None] * 3
    assert [f.sha256 for f in library.prior_films(films[0].sha256)] == [
        films[2].sha256, films[1].sha256,
    ]  # fmt: skip
    assert library.film(films[0].sha256).patient == jane
    for change in reversed(changes):
        library.undo_identity(change)
    assert table(library) == before


def test_typed_patient_that_does_not_fit_is_kept_apart_and_told(library, make_film, tmp_path):
    jane = make_film(**JANE)
    library.add(jane)
    film = png(tmp_path / "1.png", 9)
    library.add(film)
    change = library.correct_studies([film.sha256], Correction(Patient("5", "Roe, John", "M")))
    assert change.conflict.fields == ("name", "sex")
    assert len(library.films_of_patient(jane.sha256)) == 1
    assert library.film_showing(change.conflict.known) == jane.sha256


def test_one_who_is_completed_is_undone_too(library, make_film, tmp_path):
    film = make_film(PatientID="5")
    library.add(film)
    change = library.correct_studies([film.sha256], Correction(Patient("5", "Doe, Jane", "F")))
    assert library.film(film.sha256).patient.name == "Doe, Jane"
    library.undo_identity(change)
    assert library.film(film.sha256).patient == film.patient


def test_patient_corrected_everywhere_and_undone(library, make_film):
    films = [make_film(**JANE, StudyDate=f"2020030{n}") for n in (1, 2)]
    for film in films:
        library.add(film)
    before = table(library)
    change = library.correct_patient(films[0].sha256, Patient("6", "Doe, Janet", "F"))
    assert {library.film(f.sha256).patient.name for f in films} == {"Doe, Janet"}
    library.undo_identity(change)
    assert table(library) == before


@pytest.mark.parametrize(
    ("pattern", "name", "found"),
    [
        ("{patient}_{date}", "P12_2020-03-29", ("P12", "", date(2020, 3, 29))),
        ("{patient}_{date}", "P_1_20200329", ("P_1", "", date(2020, 3, 29))),
        ("{patient}_{date}", "P1_20200329 (2)", ("P1", "", date(2020, 3, 29))),
        ("{date} {name} [{patient}]", "2020-03-29 Doe [7]", ("7", "Doe", date(2020, 3, 29))),
        ("{patient}", "P12", ("P12", "", None)),
        ("{patient}_{date}", "P12_2020-13-29", None),
        ("{patient}_{date}", "film", None),
        ("{date}", "2020-03-29", None),
        ("{patient}_{patient}", "1_1", None),
        ("", "P12_2020-03-29", None),
        ("{patient}.{date}", "P12_2020-03-29", None),
    ],
)
def test_file_names_are_read_by_a_pattern(tmp_path, pattern, name, found):
    film = png(tmp_path / f"{name}.png", 7)
    read = named_film(film, pattern)
    if found is None:
        assert read is film
    else:
        assert is_pattern(pattern)
        assert (read.patient.patient_id, read.patient.name, read.study.study_date) == found


def test_dicom_files_speak_for_themselves(make_film):
    film = make_film("P1_2020-03-29.dcm")
    assert named_film(film, "{patient}_{date}") is film
    assert named_film(replace(film), "").patient == film.patient


def test_split_stays_split_for_films_that_come_later(library, make_film):
    films = [make_film(**JANE, StudyInstanceUID=f"1.2.{n}", StudyDate=f"2020030{n}")
             for n in (1, 2)]  # fmt: skip
    for film in films:
        library.add(film)
    assert library.film(films[0].sha256).patient.person is not None
    library.split_study(films[1].sha256)
    first, other = (library.film(f.sha256).patient for f in films)
    assert first == other
    assert not is_one_patient(first, other)
    later = make_film(**JANE, StudyInstanceUID="1.2.2", StudyDate="20200302", SeriesNumber="2")
    added = library.add(later)
    assert added.conflict is None
    assert {f.sha256 for f in library.films_of_patient(later.sha256)} == {
        films[1].sha256, later.sha256,
    }  # fmt: skip
    library.add(films[1])
    assert len(library.films_of_patient(films[0].sha256)) == 1


def test_a_day_of_the_course_is_kept_corrected_and_undone(library, tmp_path):
    film = named_film(png(tmp_path / "P7_-3.png", 3), "{patient}_{day}")
    library.add(film)
    assert library.film(film.sha256).study.day_offset == -3
    change = library.correct_studies([film.sha256], Correction(film.patient, day_offset=4))
    assert library.film(film.sha256).study == Study(day_offset=4)
    library.undo_identity(change)
    assert library.film(film.sha256).study.day_offset == -3
    other = named_film(png(tmp_path / "P7_12.png", 4), "{patient}_{day}")
    library.add(other)
    assert [f.sha256 for f in library.prior_films(other.sha256)] == [film.sha256]


def test_an_id_that_another_patient_has_is_told(library, make_film):
    jane, ruth = make_film(**JANE), make_film(PatientID="9", PatientName="Roe^Ruth")
    library.add(jane)
    library.add(ruth)
    change = library.correct_patient(ruth.sha256, Patient("5", "Roe, Ruth"))
    assert change.conflict.known == jane.patient
    assert change.conflict.fields == ("name",)
    assert len(library.films_of_patient(jane.sha256)) == 1
    assert library.correct_patient(ruth.sha256, Patient("5", "Roe, R.")).conflict is None


@pytest.mark.parametrize(
    ("pattern", "name", "found"),
    [
        ("{patient}_{day}", "P12_-7", ("P12", -7)),
        ("{patient}_day{day}", "P12_day03", ("P12", 3)),
        ("{patient}_{day}", "P12_5 (2)", ("P12", 5)),
        ("{patient}_{day}", "P12_soon", ("", None)),
        ("{day}", "5", ("", None)),
    ],
)
def test_file_names_give_the_day_of_the_course(tmp_path, pattern, name, found):
    read = named_film(png(tmp_path / f"{name}.png", 7), pattern)
    assert (read.patient.patient_id, read.study.day_offset) == found
    assert read.study.study_date is None
