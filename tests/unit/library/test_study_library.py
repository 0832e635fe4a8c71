"""What goes into the library comes out again, in the state it went in."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest
from made_answers import MODEL, OTHER_MODEL, assessment, refusal
from PIL import Image

from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.domain.errors import FileNotAccessible
from covid_desktop.domain.study import Patient
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.faults import FilmUnknown, LibraryUnavailable
from covid_desktop.library.study_library import StudyLibrary


def test_film_comes_back_with_its_facts(library, make_film):
    film = make_film(
        PatientID="77", PatientName="Doe^Jane", PatientSex="F", PatientBirthDate="19600102",
        StudyDate="20200329", StudyTime="081500", ViewPosition="PA", StudyDescription="Thorax",
    )  # fmt: skip
    added = library.add(film)
    assert added.is_new
    record = library.film(film.sha256)
    assert record.path == film.path
    assert (record.patient, record.study) == (film.patient, film.study)
    assert (record.rows, record.columns) == (24, 20)
    assert record.view_position == film.facts.view_position
    assert record.file_bytes == film.path.stat().st_size
    assert record.read_at is None
    assert not record.is_copied
    assert library.films_of_study(added.study_key) == (record,)


def test_added_twice_it_is_one_film(library, make_film):
    film = make_film()
    assert library.add(film).is_new
    assert not library.add(film).is_new
    assert len(library.films_of_study(library.film(film.sha256).study_key)) == 1


def test_thumbnail_is_a_small_picture(library, make_film, tmp_path):
    film = make_film()
    library.add(film)
    (tmp_path / "t.jpg").write_bytes(library.thumbnail(film.sha256))
    with Image.open(tmp_path / "t.jpg") as picture:
        assert picture.format == "JPEG"
        assert picture.size == (20, 24)


def test_films_of_one_study_stand_together(library, make_film):
    facts = {"PatientID": "1", "StudyInstanceUID": "1.2.840.1", "StudyDate": "20200329"}
    one, other = make_film(**facts), make_film(**facts)
    assert library.add(one).study_key == library.add(other).study_key


def test_without_an_id_nobody_is_recognised(library, make_film):
    one = make_film(PatientName="Doe^Jane", StudyDate="20200301")
    other = make_film(PatientName="Doe^Jane", StudyDate="20200302")
    library.add(one)
    assert library.add(other).conflict is None
    assert library.timeline(other.sha256).studies == (other.study,)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_path_that_is_no_text_and_broken_characters(library, make_film, tmp_path):
    film = make_film()
    odd = tmp_path / os.fsdecode(b"r\xf6ntgen \xff.dcm")
    film.path.rename(odd)
    film = replace(load_film(odd), patient=Patient("1", "D\udcf6e"))
    library.add(film)
    assert library.film(film.sha256).path == odd
    assert library.film(film.sha256).patient.name == "D?e"


def test_timeline_and_priors(library, make_film):
    days = ["20200329", "20200301", "20200315"]
    films = [make_film(PatientID="5", StudyDate=day) for day in days]
    stranger = make_film(PatientID="6", StudyDate="20200310")
    for film in (*films, stranger):
        library.add(film)
    timeline = library.timeline(films[0].sha256)
    assert [s.study_date for s in timeline.studies] == [
        date(2020, 3, 1), date(2020, 3, 15), date(2020, 3, 29),
    ]  # fmt: skip
    assert timeline.prior_to(films[0].study) == films[2].study
    assert [f.sha256 for f in library.prior_films(films[0].sha256)] == [
        films[2].sha256, films[1].sha256,
    ]  # fmt: skip


def test_identity_conflict_keeps_two_persons_apart_until_joined(library, make_film):
    one = make_film(PatientID="5", PatientName="Doe^Jane", PatientSex="F", StudyDate="20200301")
    other = make_film(PatientID="5", PatientName="Roe^John", PatientSex="M", StudyDate="20200305")
    library.add(one)
    conflict = library.add(other).conflict
    assert conflict.fields == ("name", "sex")
    assert (conflict.known, conflict.arriving) == (one.patient, other.patient)
    assert library.prior_films(other.sha256) == ()
    nameless = make_film(PatientID="5", StudyDate="20200309")
    assert library.add(nameless).conflict.fields == ()
    assert library.prior_films(nameless.sha256) == ()
    library.join_patients(other.sha256, one.sha256)
    assert [f.sha256 for f in library.prior_films(other.sha256)] == [one.sha256]
    assert library.film(other.sha256).patient == one.patient


def test_a_later_film_completes_the_patient(library, make_film):
    one = make_film(PatientID="5", StudyDate="20200301")
    other = make_film(PatientID="5", PatientName="Doe^Jane", PatientBirthDate="19600102")
    library.add(one)
    assert library.add(other).conflict is None
    assert library.film(one.sha256).patient == other.patient


def test_answers_are_all_kept_and_the_latest_of_the_model_in_use_leads(library, make_film):
    film = make_film()
    library.add(film)
    library.use_model(MODEL)
    first = assessment(film, covid=0.6, total=6.5)
    for answer in (first, refusal(film), assessment(film, model=OTHER_MODEL, finding=None)):
        library.keep_answer(answer)
    kept = library.answers(film.sha256)
    assert [k.is_current for k in kept] == [False, True, False]
    assert [k.is_old for k in kept] == [True, False, False]
    assert kept[0].answer.finding is None
    assert kept[1].answer == refusal(film)
    assert kept[2].answer.probabilities == first.probabilities
    assert (kept[2].answer.severity, kept[2].answer.timing) == (first.severity, first.timing)
    assert kept[2].answer.operating_point == first.operating_point
    assert kept[0].made_at > kept[1].made_at
    library.use_model(OTHER_MODEL)
    assert [k.is_current for k in library.answers(film.sha256)] == [True, False, False]


def test_measurements_keep_their_history(library, make_film):
    film = make_film()
    library.add(film)
    for n in range(60):
        assert library.save_measurements(film.sha256, {"lines": [n, 0.5]}, form=2) == n + 1
    kept = library.measurements(film.sha256)
    assert len(kept) == 50
    assert (kept[0].revision, kept[0].format, kept[0].body) == (60, 2, {"lines": [59, 0.5]})


def test_conclusions_belong_to_the_study_and_keep_their_history(library, make_film):
    facts = {"PatientID": "1", "StudyInstanceUID": "1.2.840.1"}
    one, other = make_film(**facts), make_film(**facts)
    library.add(one)
    library.add(other)
    library.conclude(one.sha256, Conclusion("Dr A", RSNACategory.INDETERMINATE))
    library.conclude(
        other.sha256,
        Conclusion("Dr B", RSNACategory.TYPICAL, SeverityAgreement.DISAGREE, "Worse – höher"),
    )
    kept = library.conclusions(one.sha256)
    assert [c.reader for c in kept] == ["Dr B", "Dr A"]
    assert kept[0].severity is SeverityAgreement.DISAGREE
    assert kept[0].text == "Worse – höher"
    assert kept[0].made_at > kept[1].made_at


def test_read_and_unread(library, make_film):
    film = make_film()
    library.add(film)
    library.mark_read(film.sha256)
    first = library.film(film.sha256).read_at
    library.mark_read(film.sha256)
    assert library.film(film.sha256).read_at == first
    library.mark_read(film.sha256, read=False)
    assert library.film(film.sha256).read_at is None


def test_copied_film_outlives_its_file(library, make_film):
    film = make_film()
    library.add(film, copy_in=True)
    film.path.unlink()
    record = library.film(film.sha256)
    assert record.is_copied
    assert load_film(record.path).sha256 == film.sha256


def test_copy_is_not_given_up_for_a_path(library, make_film):
    film = make_film()
    library.add(film, copy_in=True)
    library.add(film)
    assert library.film(film.sha256).is_copied


def test_file_that_changed_or_went_is_not_taken(library, make_film):
    changed, gone = make_film(), make_film()
    changed.path.write_bytes(b"something else")
    gone.path.unlink()
    for film in (changed, gone):
        with pytest.raises(FileNotAccessible):
            library.add(film, copy_in=True)
        with pytest.raises(FilmUnknown):
            library.film(film.sha256)


def test_moved_films_are_found_by_what_they_hold(library, make_film, tmp_path):
    films = [make_film(f"old/{n}.dcm") for n in range(5)]
    for film in films:
        library.add(film)
    new = tmp_path / "new" / "deep"
    new.mkdir(parents=True)
    for n, film in enumerate(films[:3]):
        film.path.rename(new / f"renamed{n}")
    (new / "other").write_bytes(b"x" * (new / "renamed0").stat().st_size)
    (new / "zebra").write_bytes(b"x")
    looked = []
    found = library.find_moved([tmp_path / "new"], progress=looked.append)
    assert set(found) == {f.sha256 for f in films[:3]}
    assert looked == [1, 2, 3, 4]  # the search ends with the last one found
    for sha256 in found:
        assert load_film(library.film(sha256).path).sha256 == sha256
    assert library.find_moved([tmp_path / "new"]) == ()


def test_search_for_moved_films_can_be_stopped(library, make_film, tmp_path):
    film = make_film("old/1.dcm")
    library.add(film)
    film.path.rename(tmp_path / "moved.dcm")
    stop = threading.Event()
    stop.set()
    assert library.find_moved([tmp_path], cancel=stop) == ()


def test_unknown_film_is_said_to_be_unknown(library):
    for ask in (library.film, library.answers, library.timeline, library.thumbnail):
        with pytest.raises(FilmUnknown):
            ask("0" * 64)


def test_many_threads_at_once(library, make_film):
    films = [make_film(PatientID=str(n % 5), StudyDate="20200301") for n in range(40)]

    def work(film):
        library.add(film)
        library.keep_answer(assessment(film))
        library.mark_read(film.sha256)
        return library.film(film.sha256).read_at

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, films))
    assert sum(len(library.answers(f.sha256)) for f in films) == 40


def test_reading_does_not_wait_for_writing(library, make_film):
    film = make_film()
    library.add(film)
    with library._database.writing() as db:
        db.execute("DELETE FROM assessments")
        assert library.film(film.sha256).sha256 == film.sha256


def test_after_closing_it_says_so(library, make_film, tmp_path):
    other = StudyLibrary(tmp_path / "other")
    other.close()
    with pytest.raises(LibraryUnavailable) as raised:
        other.film("0" * 64)
    assert raised.value.code == "library-closed"


def test_a_library_is_there_once_it_was_opened(tmp_path):
    assert not StudyLibrary.exists(tmp_path / "new")
    StudyLibrary(tmp_path / "new").close()
    assert StudyLibrary.exists(tmp_path / "new")
