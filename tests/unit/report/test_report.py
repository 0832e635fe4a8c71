"""What a report says, without its layout."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from made_answers import MODEL, assessment, refusal
from made_films import phantom

from covid_desktop.domain.assessment import FindingClass, Reason
from covid_desktop.domain.conclusion import Conclusion, RSNACategory
from covid_desktop.domain.study import Patient, Study
from covid_desktop.report.contents import contents
from covid_desktop.report.report import (
    ReportedFilm,
    ReportNotMade,
    UnreadFile,
    make_report,
    untranslated,
)
from covid_desktop.reporting import with_changes

JANE = Patient("4711", "DOE, Jane", "F", date(1961, 2, 14))
NOW = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)


def reported(seed=3, *, day=None, at=None, patient=JANE, total=None, refused=False):
    film = replace(phantom(seed=seed), patient=patient, study=Study(study_date=day, study_time=at))
    return ReportedFilm(film, refusal(film) if refused else assessment(film, total=total))


def said(report):
    return contents(report, untranslated)


def test_films_stand_in_date_order_whatever_the_order_they_come_in():
    evening = reported(1, day=date(2020, 3, 23), at=time(18))
    morning = reported(2, day=date(2020, 3, 23), at=time(8))
    later = reported(3, day=date(2020, 3, 27))
    report = make_report([later, evening, morning])
    assert [f.film.study for f in report.films] == [f.film.study for f in (morning, evening, later)]


def test_films_of_two_patients_make_no_report():
    other = replace(JANE, patient_id="4712")
    with pytest.raises(ReportNotMade, match="different patients"):
        make_report([reported(1), reported(2, patient=other)])


def test_one_id_with_another_birth_date_makes_no_report():
    other = replace(JANE, birth_date=date(1971, 2, 14))
    with pytest.raises(ReportNotMade, match="different patients"):
        make_report([reported(1), reported(2, patient=other)])


def test_the_patient_is_all_that_the_files_say_together():
    nameless = Patient("4711", "", "F", None)
    assert make_report([reported(1, patient=nameless), reported(2)]).patient == JANE


def test_nothing_makes_no_report():
    with pytest.raises(ReportNotMade, match="no film"):
        make_report([])


def test_an_unreadable_file_alone_still_gets_a_report_that_says_so():
    reason = Reason("truncated", "The file ends too early.", "Fetch it again.")
    report = make_report([], unread=[UnreadFile("a.dcm", reason)])
    assert said(report)["unread"]["rows"] == [("a.dcm", "The file ends too early. Fetch it again.")]


def test_every_report_has_an_id_of_its_own():
    ids = {make_report([reported()], now=NOW).report_id for _ in range(20)}
    assert len(ids) == 20
    assert all(i.startswith("CD-20261121-") for i in ids)


def test_probabilities_stand_in_words_and_numbers_with_the_operating_point_and_the_model():
    words = said(make_report([reported()], model_facts=[("Trained on", "phantoms")]))
    film = words["statement"]["films"][0]
    assert film["finding"] == "COVID-19 pneumonia"
    assert [(b["name"], b["text"]) for b in film["bars"]] == [
        ("COVID-19 pneumonia", "70 %"), ("Other pneumonia", "23 %"), ("No pneumonia", "8 %"),
    ]  # fmt: skip
    assert (
        film["operating_point"] == "Operating point “balanced”: at or above its threshold of 40 %."
    )
    assert ("SHA-256 of the model file", MODEL.sha256) in words["model"]["rows"]
    assert ("Trained on", "phantoms") in words["model"]["rows"]
    assert words["notice"] == "Research and education use. Not a medical device."


def test_nothing_is_ever_certain():
    film = phantom()
    sure = replace(
        assessment(film),
        probabilities=dict(zip(FindingClass, (0.9999, 0.0001, 0.0), strict=True)),
    )
    bars = said(make_report([ReportedFilm(film, sure)]))["statement"]["films"][0]["bars"]
    assert [b["text"] for b in bars] == [">99 %", "<1 %", "<1 %"]


def test_a_refused_film_is_said_to_be_refused_with_reason_and_advice_and_no_figure():
    film = said(make_report([reported(refused=True)]))["statement"]["films"][0]
    assert film["finding"].startswith("Refused")
    assert film["reasons"] == ["This is a lateral film. Choose the frontal film."]
    assert film["bars"] == []
    assert film["severity"] is None


def test_the_readers_conclusion_is_signed_by_name_and_time():
    conclusion = Conclusion("Dr Roe", RSNACategory.TYPICAL, None, "Opacities.", NOW)
    words = said(make_report([reported()], conclusion=conclusion))["conclusion"]
    assert words["rows"] == [("RSNA category", "Typical of COVID-19 pneumonia")]
    assert words["lines"] == ["Opacities."]
    assert words["signature"] == "Signed 2026-11-21 12:30 (UTC) by Dr Roe"


def test_without_a_conclusion_the_report_says_that_the_software_speaks_alone():
    words = said(make_report([reported()]))["conclusion"]
    assert words["signature"].startswith("No reader has signed")


def test_severity_stands_with_its_interval_and_zones():
    severity = said(make_report([reported(total=6.0)]))["statement"]["films"][0]["severity"]
    assert severity["text"] == "Severity 6.0 of 18 (interval 4.0 to 8.0)"
    assert severity["zones"]["A"] == {"value": 1.0, "text": "1.0"}


def test_change_stands_with_its_repeatability_limit_and_warnings():
    films = [
        reported(1, day=date(2020, 3, 20), total=2.0),
        reported(2, day=date(2020, 3, 23), total=9.0),
    ]
    report = with_changes(make_report(films), {"total": 2.3})
    [change] = report.changes
    assert (change.prior, change.current) == (0, 1)
    words = said(report)["change"]
    assert words["rows"][0][:2] == ["2020-03-20, DX", "2020-03-23, DX"]
    drawn = report.draw_trend(untranslated, str)
    words_drawn = {text["words"] for text in drawn.texts}
    assert {"2020-03-20", "2020-03-23", "Probabilities"} <= words_drawn
    assert "<text" not in drawn.svg
    if change.total is not None:  # phantoms without lung fields are "not comparable"
        assert "repeatability limit 2.3" in words["rows"][0][2]


def test_what_was_not_said_needs_no_warning():
    whole = said(make_report([reported(1), reported(2, refused=True)]))["limits"]["lines"]
    refused = said(make_report([reported(refused=True)]))["limits"]["lines"]
    assert any("calibrated" in line for line in whole)
    assert not any("calibrated" in line or "colours" in line for line in refused)
    assert refused


def test_one_film_has_no_change():
    assert said(with_changes(make_report([reported()]), {}))["change"] is None


def test_a_long_name_of_a_file_can_be_broken_into_lines():
    reason = Reason("truncated", "The file ends too early.", "Fetch it again.")
    name = "chest_" * 8 + "2.dcm"
    [(shown, _)] = said(make_report([], unread=[UnreadFile(name, reason)]))["unread"]["rows"]
    assert shown.replace("\u200b", "") == name
    assert max(map(len, shown.split("\u200b"))) < 10
