"""Removal can be undone until it is purged; a purge leaves nothing behind."""

from __future__ import annotations

import pytest
from made_answers import assessment

from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.library.faults import FilmUnknown


def test_removal_can_be_undone_with_all_that_was_kept(library, make_film):
    film = make_film(PatientID="1", StudyDate="20200301")
    later = make_film(PatientID="1", StudyDate="20200305")
    key = library.add(film).study_key
    library.add(later)
    library.keep_answer(assessment(film))
    library.conclude(film.sha256, Conclusion("Dr A"))
    removed = library.remove([key])
    assert library.film(film.sha256).is_removed
    assert library.films_of_study(key) == ()
    assert library.prior_films(later.sha256) == ()
    assert library.removals() == (removed,)
    library.restore(removed)
    assert not library.film(film.sha256).is_removed
    assert len(library.answers(film.sha256)) == len(library.conclusions(film.sha256)) == 1
    assert library.removals() == ()
    assert [f.sha256 for f in library.prior_films(later.sha256)] == [film.sha256]


def test_added_again_a_removed_film_is_back(library, make_film):
    film = make_film()
    library.remove([library.add(film).study_key])
    assert not library.add(film).is_new
    assert not library.film(film.sha256).is_removed


def test_purge_takes_only_what_was_removed_before(library, make_film):
    early, late, kept = make_film(), make_film(), make_film()
    keys = [library.add(film).study_key for film in (early, late, kept)]
    library.remove(keys[:1])
    then = library.remove(keys[1:2]).removed_at
    assert library.purge(before=then) == 1
    with pytest.raises(FilmUnknown):
        library.film(early.sha256)
    assert library.film(late.sha256).is_removed
    assert not library.film(kept.sha256).is_removed


def test_purge_leaves_no_name_and_no_copy(library, make_film):
    film = make_film(PatientID="8472-11", PatientName="Unmistakable^Name")
    kept = make_film(PatientID="1")
    key = library.add(film, copy_in=True).study_key
    library.add(kept, copy_in=True)
    library.keep_answer(assessment(film))
    removed = library.remove([key])
    copy = library.film(film.sha256).path
    assert library.purge() == 1
    assert not copy.exists()
    assert library.film(kept.sha256).path.exists()
    library.restore(removed)  # nothing to bring back, and no complaint
    for path in library.folder.rglob("*"):
        if path.is_file():
            assert b"Unmistakable" not in path.read_bytes()
    assert film.path.exists()  # the reader's own file is never touched


def test_purge_sweeps_a_copy_that_a_kill_left_without_a_row(library, make_film):
    film = make_film()
    library.add(film, copy_in=True)
    stray = library.folder / "films" / "ab" / ("ab" * 32 + ".dcm")
    foreign = stray.with_name("notes.txt")
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"")
    foreign.write_bytes(b"")
    library.purge()
    assert not stray.exists()
    assert foreign.exists()
    assert library.film(film.sha256).path.exists()
