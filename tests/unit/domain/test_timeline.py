"""One patient's studies in time, and what cannot be one patient."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from covid_desktop.domain.study import Patient, Study, StudyTimeline, is_one_patient, misfits

studies = st.builds(
    Study,
    study_instance_uid=st.sampled_from(["", "1.2", "1.3", "1.4"]),
    study_date=st.none() | st.dates(date(2020, 3, 1), date(2020, 3, 4)),
    study_time=st.none() | st.sampled_from([time(8), time(9, 30)]),
)


def test_prior_is_the_latest_of_the_earlier_ones():
    days = [Study(f"1.{d}", date(2020, 3, d)) for d in (9, 2, 5)]
    timeline = StudyTimeline.of(Patient("1"), days)
    assert [s.study_date.day for s in timeline.studies] == [2, 5, 9]
    assert timeline.prior_to(days[0]) == days[2]
    assert timeline.prior_to(days[1]) is None
    assert timeline.priors_of(days[0]) == (days[2], days[1])


def test_two_of_one_day_need_times():
    morning = Study("1.1", date(2020, 3, 2), time(8))
    noon = Study("1.2", date(2020, 3, 2), time(12))
    some_time = Study("1.3", date(2020, 3, 2))
    timeline = StudyTimeline.of(Patient("1"), [noon, some_time, morning])
    assert timeline.prior_to(noon) == morning
    assert timeline.prior_to(some_time) is None


def test_undated_is_nobodys_prior():
    undated, dated = Study("1.1"), Study("1.2", date(2020, 3, 2))
    timeline = StudyTimeline.of(Patient("1"), [dated, undated])
    assert timeline.prior_to(dated) is None
    assert timeline.prior_to(undated) is None


@given(st.lists(studies, max_size=8))
def test_priors_never_contradict_one_another(some):
    timeline = StudyTimeline.of(Patient("1"), some)
    for study in timeline.studies:
        for prior in timeline.priors_of(study):
            assert study not in timeline.priors_of(prior)
            assert set(timeline.priors_of(prior)) <= set(timeline.priors_of(study))
            assert timeline.studies.index(prior) < timeline.studies.index(study)


def test_what_is_not_said_fits_anything():
    full = Patient("1", "DOE, Jane", "F", date(1960, 1, 2))
    assert misfits(full, Patient("1")) == ()
    assert misfits(Patient("1"), full) == ()


def test_names_fit_without_case_accents_and_order():
    jose = Patient("1", "GARCÍA MÁRQUEZ, José")
    for name in ("garcia marquez jose", "José García", "GARCIA MARQUEZ^JOSE^M"):
        assert misfits(jose, Patient("1", name)) == ()
    assert misfits(jose, Patient("1", "GARCIA, Maria")) == ("name",)


def test_each_field_that_does_not_fit_is_named():
    one = Patient("1", "DOE, Jane", "F", date(1960, 1, 2))
    other = Patient("1", "ROE, John", "M", date(1961, 1, 2))
    assert misfits(one, other) == ("name", "sex", "birth_date")


def test_days_of_the_course_order_studies_without_dates():
    days = [Study(day_offset=n) for n in (3, -2, 0)]
    timeline = StudyTimeline.of(Patient("P"), [*days, Study()])
    assert [s.day_offset for s in timeline.studies] == [None, -2, 0, 3]
    assert timeline.prior_to(days[0]) == days[2]
    assert timeline.prior_to(Study()) is None
    assert days[0].days_after(days[1]) == 5
    assert days[1].days_after(days[0]) == -5
    dated = Study(study_date=date(2020, 3, 1))
    assert dated.days_after(days[0]) is None
    assert StudyTimeline.of(Patient("P"), [dated, *days]).priors_of(dated) == ()
    assert not Study().is_dated
    assert days[2].is_dated


def test_the_calendar_goes_before_the_course():
    one = Study(study_date=date(2020, 3, 1), day_offset=9)
    other = Study(study_date=date(2020, 3, 5), day_offset=2)
    assert other.days_after(one) == 4
    assert one.moment < other.moment


def test_one_patient_by_the_library_where_it_knows_both():
    jane = Patient("5", "Doe, Jane")
    assert is_one_patient(jane, Patient("5", "DOE"))
    assert not is_one_patient(jane, Patient("5", "Roe"))
    assert not is_one_patient(Patient(), Patient())
    assert not is_one_patient(replace(jane, person=1), replace(jane, person=2))
    assert is_one_patient(replace(jane, person=1), Patient("6", "Roe", person=1))
    assert is_one_patient(replace(jane, person=1), jane)
