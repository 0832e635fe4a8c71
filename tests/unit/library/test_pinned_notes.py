"""Notes on a patient's course: they stay with the patient, whatever becomes of the studies."""

from __future__ import annotations

from datetime import date

import pytest

from covid_desktop.domain.study import PinnedNote
from covid_desktop.library.faults import FilmUnknown

ADMISSION = PinnedNote(date(2020, 3, 1), "Admission")
INTUBATION = PinnedNote(date(2020, 3, 5), "Intubation <&\ud800")


@pytest.fixture
def pair(library, make_film):
    """Two films of one patient, one of another."""
    films = [make_film(PatientID=number) for number in ("5", "5", "6")]
    for film in films:
        library.add(film)
    return [film.sha256 for film in films]


def test_all_films_of_a_patient_know_them(library, pair):
    library.pin_note(pair[0], INTUBATION)
    library.pin_note(pair[1], ADMISSION)
    library.pin_note(pair[1], ADMISSION)
    (first, second) = library.pinned_notes(pair[0])
    assert first == ADMISSION
    assert (second.day, second.text) == (INTUBATION.day, "Intubation <&?")
    assert library.pinned_notes(pair[1]) == (first, second)
    assert library.pinned_notes(pair[2]) == ()
    library.unpin_note(pair[0], ADMISSION)
    assert library.pinned_notes(pair[1]) == (second,)
    with pytest.raises(FilmUnknown):
        library.pin_note("unknown", ADMISSION)
    assert "Intubation" not in repr(second)


def test_they_go_with_the_study_when_patients_are_joined_and_come_back_undone(library, pair):
    library.pin_note(pair[0], ADMISSION)
    joined = library.join_patients(pair[0], pair[2])
    assert library.pinned_notes(pair[2]) == (ADMISSION,)
    library.undo_identity(joined)
    assert library.pinned_notes(pair[2]) == ()
    assert library.pinned_notes(pair[1]) == (ADMISSION,)


def test_they_last_as_long_as_the_patient_has_a_film(library, pair):
    library.pin_note(pair[0], ADMISSION)
    library.remove([library.film(pair[0]).study_key])
    assert library.pinned_notes(pair[1]) == (ADMISSION,)
    library.purge()
    assert library.pinned_notes(pair[1]) == (ADMISSION,)
    library.remove([library.film(pair[1]).study_key])
    assert library.purge() == 1
    assert library.complaints() == []
