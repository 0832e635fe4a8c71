"""The worklist: what stands in it, in which order, and what is found while typing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_answers import MODEL, OTHER_MODEL, assessment, refusal

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.domain.conclusion import Conclusion, RSNACategory
from covid_desktop.domain.model import ModelReference
from covid_desktop.library.worklist import WorklistOrder, WorklistQuery
from covid_desktop.library.worklist_rows import rebuild

SCORER = ModelReference("severity", "1.0", "c" * 64)
OTHER_SCORER = ModelReference("severity", "2.0", "d" * 64)


def names(library, words="", **query):
    view = library.worklist(WorklistQuery(words, **query))
    return [row.name for row in view.page(0, len(view))]


@pytest.fixture
def filled(library, make_film):
    """Five studies, in the order in which they ought to be read."""
    library.use_model(MODEL)
    facts = {
        "Severe": ("García^José", "20200329", {"covid": 0.5, "total": 11.8}),
        "Likely": ("Müller^Änne", "20200401", {"covid": 0.9, "total": 4.3}),
        "Unlikely": ("Wang^Li", "20200315", {"covid": 0.3, "total": 3.9}),
        "Waiting": ("Silva^Ana", "20200310", None),
        "Refused": ("Okafor^Ada", "20200402", "refused"),
    }
    films = {}
    for n, (key, (name, day, answer)) in enumerate(reversed(facts.items())):
        film = make_film(
            PatientID=f"ID-{n}7", PatientName=name, StudyDate=day, StudyTime="0915",
            PatientBirthDate=f"19{60 + n}0102", ViewPosition="PA",
        )  # fmt: skip
        library.add(film)
        if answer == "refused":
            library.keep_answer(refusal(film))
        elif answer:
            finding = FindingClass.NO_PNEUMONIA if key == "Unlikely" else FindingClass.COVID_19
            library.keep_answer(assessment(film, finding=finding, **answer))
        films[key] = film
    return films


def keys(library, films, **query):
    by_name = {film.patient.name: key for key, film in films.items()}
    return [by_name[name] for name in names(library, **query)]


def test_triage_order_severe_first_refused_last(library, filled):
    expected = ["Severe", "Likely", "Unlikely", "Waiting", "Refused"]
    assert keys(library, filled) == expected
    assert keys(library, filled, descending=True) == expected[::-1]


def test_unread_first(library, filled):
    library.mark_read(filled["Severe"].sha256)
    library.mark_read(filled["Waiting"].sha256)
    assert keys(library, filled, unread_first=True) == [
        "Likely", "Unlikely", "Refused", "Severe", "Waiting",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("garcia", ["Severe"]),
        ("JOSÉ gar", ["Severe"]),
        ("muller", ["Likely"]),
        ("id-4", ["Severe"]),
        ("2020-03-29", ["Severe"]),
        ("29.03.2020", ["Severe"]),
        ("20200401", ["Likely"]),
        ("2020-03", ["Severe", "Unlikely", "Waiting"]),
        ("covid", ["Severe", "Likely"]),
        ("no pneumonia", ["Unlikely"]),
        ("refused", ["Refused"]),
        ("not assessed", ["Waiting"]),
        ("a", ["Severe", "Likely", "Unlikely", "Waiting", "Refused"]),
        ("garcia refused", []),
        ("%", []),
        ("*", []),
        ("g?rcia", []),
        ("[a-z]", []),
        ("'\"*", []),
        ("  ", ["Severe", "Likely", "Unlikely", "Waiting", "Refused"]),
    ],
)
def test_filter_as_typed(library, filled, words, found):
    assert keys(library, filled, words=words) == found


@pytest.mark.parametrize("order", WorklistOrder)
def test_sorted_by_every_column_both_ways(library, filled, order):
    forward, backward = (
        library.worklist(WorklistQuery(order=order, descending=d)) for d in (False, True)
    )
    rows = forward.page(0, 9)
    assert [r.study_key for r in rows] == [r.study_key for r in backward.page(0, 9)][::-1]
    values = {
        WorklistOrder.NAME: [r.name.lower() for r in rows],
        WorklistOrder.STUDY_MOMENT: [r.study_date for r in rows],
        WorklistOrder.BIRTH_DATE: [r.birth_date for r in rows],
        WorklistOrder.PATIENT_ID: [r.patient_id for r in rows],
        WorklistOrder.ADDED: [r.added_at for r in rows],
        WorklistOrder.COVID_19: [r.covid_19 or -1 for r in rows],
        WorklistOrder.SEVERITY: [r.severity_total or -1 for r in rows],
    }.get(order, [])
    assert values == sorted(values)


def test_row_tells_all(library, filled):
    library.conclude(filled["Severe"].sha256, Conclusion("Dr A", RSNACategory.TYPICAL))
    (row,) = library.worklist(WorklistQuery("garcia")).page(0, 10)
    film = filled["Severe"]
    assert (row.sha256, row.name, row.patient_id) == (
        film.sha256, film.patient.name, film.patient.patient_id,
    )  # fmt: skip
    assert (row.study_date, row.study_time) == (date(2020, 3, 29), time(9, 15))
    assert (row.status, row.finding, row.covid_19) == ("assessed", "covid_19", 0.5)
    assert row.severity_total == pytest.approx(11.8)
    assert (row.is_unread, row.is_old, row.is_synthetic) == (True, False, False)
    assert (row.category, row.films, row.view_position) == ("typical", 1, "PA")
    assert "Garc" not in repr(row)


def test_study_stands_where_its_most_urgent_film_stands(library, make_film):
    facts = {"PatientID": "1", "PatientName": "Doe^Jane", "StudyInstanceUID": "1.2.9"}
    lateral, frontal = make_film(**facts), make_film(**facts)
    library.add(lateral)
    library.keep_answer(refusal(lateral))
    library.add(frontal)
    library.keep_answer(assessment(frontal, total=5))
    library.mark_read(frontal.sha256)
    (row,) = library.worklist().page(0, 10)
    assert (row.sha256, row.films, row.status) == (frontal.sha256, 2, "assessed")
    assert row.is_unread


def test_answers_of_another_model_are_old_and_give_way(library, make_film):
    film = make_film()
    library.add(film)
    library.use_model(MODEL)
    library.keep_answer(assessment(film, covid=0.2))
    library.use_model(OTHER_MODEL)
    assert [(r.is_old, r.covid_19) for r in library.worklist().page(0, 1)] == [(True, 0.2)]
    library.keep_answer(assessment(film, covid=0.6, model=OTHER_MODEL))
    library.keep_answer(assessment(film, covid=0.9, model=MODEL))
    assert [(r.is_old, r.covid_19) for r in library.worklist().page(0, 1)] == [(False, 0.6)]


def test_removed_studies_are_out_of_sight_until_restored(library, filled):
    (row,) = library.worklist(WorklistQuery("garcia")).page(0, 1)
    view = library.worklist()
    removed = library.remove([row.study_key])
    assert len(view) == 5
    assert len(view.page(0, 5)) == 4  # gone since
    assert not view.is_current
    assert names(library, "garcia") == []
    library.restore(removed)
    assert len(names(library, "garcia")) == 1


def test_pages_make_up_the_whole(library, filled):
    view = library.worklist()
    pages = [view.page(start, 2) for start in range(0, 6, 2)]
    assert [len(p) for p in pages] == [2, 2, 1]
    assert [r.study_key for p in pages for r in p] == list(view.keys)
    assert view.page(5, 10) == ()
    assert view.is_current


def test_joined_patients_show_one_name(library, make_film):
    one = make_film(PatientID="5", PatientName="Doe^Jane")
    other = make_film(PatientID="5", PatientName="Roe^Jane")
    library.add(one)
    library.add(other)
    library.join_patients(other.sha256, one.sha256)
    assert names(library) == [one.patient.name] * 2


DEEDS = st.tuples(
    st.sampled_from(["add", "answer", "refuse", "read", "remove", "restore", "conclude", "model"]),
    st.integers(0, 3),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(deeds=st.lists(DEEDS, max_size=15))
def test_kept_up_to_date_it_is_what_putting_it_together_anew_gives(library, make_film, deeds):
    films = [make_film(seed=n, PatientID=str(n // 2), StudyDate="20200301") for n in range(4)]
    for film in films:
        library.add(film)
    for deed, n in deeds:
        film = films[n]
        if deed == "add":
            library.add(film)
        elif deed == "answer":
            library.keep_answer(assessment(film, covid=n / 5, total=n))
        elif deed == "refuse":
            library.keep_answer(refusal(film))
        elif deed == "read":
            library.mark_read(film.sha256, read=n % 2 == 0)
        elif deed == "remove":
            library.remove([library.film(film.sha256).study_key])
        elif deed == "restore":
            for removed in library.removals():
                library.restore(removed)
        elif deed == "conclude":
            library.conclude(film.sha256, Conclusion("Dr A", list(RSNACategory)[n]))
        else:
            library.use_model([MODEL, OTHER_MODEL][n % 2])
    with library._database.writing() as db:
        kept = _all_rows(db)
        rebuild(db)
        assert _all_rows(db) == kept


def _all_rows(db):
    tables = ("worklist", "worklist_words")
    return [[tuple(r) for r in db.execute(f"SELECT * FROM {t} ORDER BY study")] for t in tables]


def test_severity_of_another_severity_model_is_old_by_itself(library, make_film):
    film, plain = make_film(), make_film()
    scored = assessment(film, total=6)
    scored = replace(scored, severity=replace(scored.severity, model=SCORER))
    for one, answer in ((film, scored), (plain, assessment(plain))):
        library.add(one)
        library.keep_answer(answer)

    def marks():
        rows = library.worklist().page(0, 2)
        return [(r.is_old, r.is_severity_old) for r in rows]

    def kept():
        (only,) = library.answers(film.sha256)
        return only.is_old, only.is_severity_old

    for severity, is_old in ((SCORER, False), (OTHER_SCORER, True), (None, True), (SCORER, False)):
        library.use_model(MODEL, severity)
        assert marks() == [(False, is_old), (False, False)]
        assert kept() == (False, is_old)
    library.use_model(OTHER_MODEL, SCORER)
    assert marks() == [(True, False), (True, False)]
