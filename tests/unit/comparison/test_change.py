"""The verdict: antisymmetric, exactly nothing for one film, silent where nothing can be said."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_films import film_of, phantom_pixels
from made_lungs import LUNG_MODEL, drawn, film_with_lungs, lungs_of

from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.change import READERS_LIMIT, Verdict, measure_change
from covid_desktop.comparison.hindrances import hindrances
from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    ZoneSeverity,
)
from covid_desktop.domain.film import AcquisitionFacts, ViewPosition
from covid_desktop.domain.lungs import ZONES
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, Study

SCORER = ModelReference("severity", "1.0", "cd" * 32)
LIMITS = {"total": 2.0} | dict.fromkeys(ZONES, 0.6)
LAID = Alignment(True, 0.95, 1.0, 1.0)
PATIENT = Patient("P-1", "Doe, Jane", "F")
FILM = replace(film_with_lungs()[0], patient=PATIENT, study=Study(study_date=date(2020, 3, 20)))
LATER = replace(
    film_with_lungs(film_seed=5)[0], patient=PATIENT, study=Study(study_date=date(2020, 3, 24))
)
LUNGS = lungs_of(drawn())
scores = st.tuples(*[st.floats(0, 3)] * 6)


def answer(film, zones=(0.0,) * 6, model=SCORER, **more):
    severity = ZoneSeverity(tuple(zones), 0.0, 18.0, model=model) if zones else None
    return Assessment(
        film.sha256, dict.fromkeys(FindingClass, 1 / 3), None, OperatingPoint("screening", 0.3),
        LUNG_MODEL, "CPUExecutionProvider", severity=severity, lungs=LUNGS, **more,
    )  # fmt: skip


def change(prior, current, films=(FILM, LATER), limits=LIMITS, alignment=LAID):
    answers = [
        a if isinstance(a, Assessment | Refusal) or a is None else answer(f, a)
        for f, a in zip(films, (prior, current), strict=True)
    ]
    return measure_change(films[0], answers[0], films[1], answers[1], alignment, limits)


def codes(found):
    return [h.code for h in found.hindrances]


@given(scores)
def test_one_film_has_not_changed_at_all(zones):
    found = change(zones, zones, (FILM, FILM))
    assert found.total == 0.0
    assert [z.change for z in found.zones.values()] == [0.0] * 6
    assert found.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert codes(found) == ["same-film"]


@given(scores, scores)
def test_films_swapped_flip_every_sign(one, other):
    there, back = change(one, other), change(other, one, (LATER, FILM))
    assert back.total == -there.total
    for zone in ZONES:
        assert back.zones[zone].change == -there.zones[zone].change
    flipped = {Verdict.WORSE: Verdict.BETTER, Verdict.BETTER: Verdict.WORSE}
    assert back.verdict is flipped.get(there.verdict, there.verdict)
    assert back.days_between == -there.days_between == -4
    assert codes(back) == ["order"]


@pytest.mark.parametrize(
    ("last", "verdict"),
    [
        (2.0, Verdict.NO_MEASURABLE_CHANGE),
        (2.1, Verdict.WORSE),
        (-2.0, Verdict.NO_MEASURABLE_CHANGE),
        (-2.1, Verdict.BETTER),
    ],
)
def test_only_what_is_beyond_the_limit_is_a_change(last, verdict):
    prior = (2.5, 0.0, 0.0, 0.0, 0.0, 0.0)
    current = (2.5 + min(last, 0), max(last, 0), 0.0, 0.0, 0.0, 0.0)
    found = change(prior, current)
    assert found.verdict is verdict
    assert found.limit == 2.0
    assert found.days_between == 4
    assert found.model == SCORER
    assert found.zones["A"].is_beyond_limit == (last < -0.6)


def test_without_an_own_limit_that_of_readers_is_taken_and_named():
    found = change((0,) * 6, (0.8,) * 6, limits={})
    assert found.limit == READERS_LIMIT
    assert found.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert codes(found) == ["limit-of-readers"]


def forbidden(found, code):
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert not found.zones
    assert found.total is None
    assert found.limit is None
    assert codes(found)[0] == code


def test_two_patients_are_never_compared():
    other = replace(LATER, patient=Patient("P-2"))
    forbidden(change((0,) * 6, (3,) * 6, (FILM, other)), "different-patients")
    namesake = replace(LATER, patient=replace(PATIENT, name="Roe, Richard", sex="M"))
    found = change((0,) * 6, (3,) * 6, (FILM, namesake))
    forbidden(found, "patients-do-not-fit")
    assert "name, sex" in found.hindrances[0].what
    assert "Roe" not in found.hindrances[0].what


def test_two_versions_of_a_model_are_never_compared():
    newer = answer(LATER, (3,) * 6, replace(SCORER, version="1.1"))
    forbidden(change((0,) * 6, newer), "different-models")


def test_a_refused_film_is_left_out():
    lateral = Refusal(
        LATER.sha256, (Reason("lateral-film", "This is a lateral film.", "Open another."),), None
    )
    found = change((0,) * 6, lateral)
    forbidden(found, "current-refused")
    assert "This is a lateral film." in found.hindrances[0].what
    forbidden(change(lateral, (0,) * 6), "prior-refused")


def test_without_severity_there_is_a_reason():
    forbidden(change(answer(FILM, None), answer(LATER, None)), "no-severity-model")
    unseen = replace(answer(LATER, None), lungs=None)
    forbidden(change((1,) * 6, unseen), "no-severity")
    forbidden(change(None, (1,) * 6), "prior-not-assessed")


def test_films_that_do_not_line_up_are_measured_with_a_warning():
    reason = Reason("lungs-do-not-fit", "They do not fit.", "Look.")
    found = change((0,) * 6, (3,) * 6, alignment=Alignment(False, 0.7, reason=reason))
    assert found.verdict is Verdict.WORSE
    assert codes(found) == ["not-aligned"]


def test_all_that_hurts_a_comparison_is_named():
    facts = AcquisitionFacts(
        view_position=ViewPosition.PA, patient_position="ERECT", kilovolts=125,
        milliampere_seconds=2, manufacturer="A",
    )  # fmt: skip
    other = AcquisitionFacts(
        view_position=ViewPosition.AP, patient_position="SUPINE", kilovolts=70,
        milliampere_seconds=9, manufacturer="B", is_lossy=True,
    )  # fmt: skip
    one, two = replace(FILM, facts=facts), replace(LATER, facts=other)
    said = [h.what for h in hindrances(one, two)]
    assert said == [
        "PA against AP", "Position ERECT against SUPINE", "Exposure 125 kV against 70 kV",
        "One film was compressed with loss, the other was not", "Made with different devices",
    ]  # fmt: skip
    assert not hindrances(one, replace(two, facts=facts))
    alike = replace(facts, milliampere_seconds=8.0)
    assert [h.what for h in hindrances(one, replace(two, facts=alike))] == [
        "Exposure 2 mAs against 8 mAs"
    ]


def test_what_the_files_do_not_say_is_said():
    bare = film_of(phantom_pixels(150, 150))
    other = film_of(phantom_pixels(150, 160))
    assert [h.code for h in hindrances(bare, other)] == ["patient-unknown", "date-unknown"]
