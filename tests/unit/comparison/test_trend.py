"""The trend: a true time axis, nothing joined that may not be, every figure in the table."""

import csv
import io
import itertools
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date, time

import pytest
from made_films import film_of, phantom_pixels
from made_lungs import LUNG_MODEL, with_facts

from covid_desktop.comparison.change import READERS_LIMIT
from covid_desktop.comparison.trend import KeptFilm, trend_csv, trend_of
from covid_desktop.comparison.trend_drawing import Colours, draw_trend
from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    ZoneSeverity,
)
from covid_desktop.domain.film import ViewPosition
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, PinnedNote, Study

SCORER = ModelReference("severity", "1.0", "cd" * 32)
SVG = "{http://www.w3.org/2000/svg}"


def film(day, view=None, at=None):
    pixels = phantom_pixels(150, 150).copy()
    pixels[0, 0] = day or 99
    made = replace(
        film_of(pixels),
        patient=Patient("P-1", "Doe, Jane"),
        study=Study(study_date=date(2020, 3, day) if day else None, study_time=at),
    )
    return with_facts(made, view_position=view)


def assessed(made, score, model=SCORER):
    return made, Assessment(
        made.sha256, {FindingClass.COVID_19: 0.6, FindingClass.OTHER_PNEUMONIA: 0.3,
                      FindingClass.NO_PNEUMONIA: 0.1},
        None, OperatingPoint("screening", 0.3), LUNG_MODEL, "CPUExecutionProvider",
        severity=ZoneSeverity((score,) * 6, 0.0, 18.0, model=model),
    )  # fmt: skip


def refused(made):
    reason = Reason("lateral-film", "It is lateral.", "Open another.")
    return made, Refusal(made.sha256, (reason,), LUNG_MODEL)


COURSE = [
    assessed(film(20, ViewPosition.AP), 2.0),
    assessed(film(2, ViewPosition.PA), 0.5),
    refused(film(9)),
    assessed(film(4), 1.0),
    assessed(film(0), 1.0),
]


def lines(svg, colour="#5aa9ff", width="1.6"):
    return [
        e for e in ET.fromstring(svg).iter(f"{SVG}line")
        if e.get("stroke") == colour and e.get("stroke-width") == width
    ]  # fmt: skip


def test_points_stand_by_date_and_undated_films_are_counted():
    trend = trend_of(COURSE, {"total": 2.0})
    assert [p.day.day for p in trend.points] == [2, 4, 9, 20]
    assert [p.is_refused for p in trend.points] == [False, False, True, False]
    assert trend.undated == 1
    assert trend.total_limit == 2.0
    assert trend_of(COURSE, {}).total_limit == READERS_LIMIT


def test_the_axis_is_time_and_not_order():
    drawing = draw_trend(trend_of(COURSE, {}))
    across = [x for x, _, _ in drawing.places]
    steps = [b - a for a, b in itertools.pairwise(across)]
    assert steps[1] == pytest.approx(steps[0] * 5 / 2, rel=0.01)
    assert steps[2] == pytest.approx(steps[0] * 11 / 2, rel=0.01)


def test_nothing_is_joined_across_a_refused_film():
    # Total and six zones: one line each, from the 2nd to the 4th of March.
    assert len(lines(draw_trend(trend_of(COURSE, {})).svg)) == 7
    without = [pair for pair in COURSE if isinstance(pair[1], Assessment)]
    assert len(lines(draw_trend(trend_of(without, {})).svg)) == 14


def test_another_model_is_hollow_and_not_joined():
    older = replace(SCORER, version="0.9")
    course = [assessed(film(2), 0.5, older), assessed(film(4), 1.0), assessed(film(8), 1.5)]
    trend = trend_of(course, {})
    assert [p.is_joined for p in trend.points] == [False, True, True]
    assert len(lines(draw_trend(trend).svg)) == 7


def test_two_films_of_one_day_by_time():
    course = [assessed(film(2, at=time(15)), 2.0), assessed(film(2, at=time(8)), 1.0)]
    assert [p.severity.total for p in trend_of(course, {}).points] == [6.0, 12.0]


def test_the_drawing_is_sound_and_names_nobody():
    notes = [
        PinnedNote(date(2020, 3, 5), 'Intubation <&"'),
        PinnedNote(date(2020, 2, 28), "Admission"),
    ]
    trend = trend_of(COURSE, {"total": 2.0}, notes)
    assert trend.notes[0].text == "Admission"
    svg = draw_trend(trend, chosen=trend.points[0].sha256).svg
    root = ET.fromstring(svg)
    words = [e.text for e in root.iter(f"{SVG}text")]
    assert 'Intubation <&"' in words
    assert "2020-03-20" in words
    assert any("Not a medical device" in w for w in words)
    assert "Doe" not in svg
    assert "P-1" not in svg
    for element in root.iter():
        for name in ("x", "x1", "x2", "cx"):
            value = element.get(name)
            assert value is None or -1 <= float(value) <= 901


def test_one_film_alone_can_be_drawn():
    drawing = draw_trend(trend_of([COURSE[0]], {}), 300, 300)
    assert len(drawing.places) == 1


def test_the_table():
    notes = [PinnedNote(date(2020, 3, 5), "=Intubation")]
    rows = list(csv.DictReader(io.StringIO(trend_csv(trend_of(COURSE, {}, notes)))))
    assert [r["date"][-2:] for r in rows] == ["02", "04", "09", "20", "05"]
    assert rows[0]["total"] == "3.00"
    assert rows[0]["A"] == "0.50"
    assert rows[0]["covid_19"] == "0.600"
    assert rows[0]["severity_model"] == SCORER.short
    assert rows[2]["status"] == "refused"
    assert rows[2]["total"] == ""
    assert rows[4]["note"] == "'=Intubation"


def test_films_that_are_not_open_count_if_the_same_model_scored_them():
    older = replace(SCORER, version="0.9", sha256="ef" * 32)
    course = {
        n: assessed(film(n, ViewPosition.PA), n / 8, older if n == 3 else SCORER)
        for n in range(1, 5)
    }
    kept = [KeptFilm(f.sha256, f.study, ViewPosition.PA, a) for f, a in course.values()]
    trend = trend_of([course[4]], {}, kept=kept, model=SCORER)
    assert [p.is_open for p in trend.points] == [False, False, False, True]
    assert [p.is_joined for p in trend.points] == [True, True, False, True]
    # What the open film was scored by decides where no model is named.
    assert [p.is_joined for p in trend_of([course[3]], {}, kept=kept).points] == [
        False, False, True, False,
    ]  # fmt: skip
    undated = replace(kept[0], sha256="none", study=Study())
    assert trend_of([course[4]], {}, kept=[*kept, undated]).undated == 1


def test_probabilities_of_two_classifiers_are_not_joined():
    course = [assessed(film(n, ViewPosition.PA), 1.0) for n in (1, 2, 3)]

    def joined():
        svg = draw_trend(trend_of(course, {})).svg
        return sum(len(lines(svg, colour)) for colour in Colours().findings)

    assert joined() == 2 * 3
    made, answer = course[2]
    course[2] = made, replace(answer, model=replace(LUNG_MODEL, sha256="ef" * 32))
    assert joined() == 3


def test_without_dates_the_axis_counts_days_of_the_course():
    course = []
    for day in (-7, 0, 3):
        made, answer = assessed(film(1), 1.0)
        pixels = made.stored.copy()
        pixels[0, 0] = day + 50
        made = replace(film_of(pixels), study=Study(day_offset=day))
        course.append((made, replace(answer, film_sha256=made.sha256)))
    notes = [PinnedNote(1, "Intubation"), PinnedNote(date(2020, 3, 5), "by the calendar")]
    trend = trend_of([*course, assessed(film(20), 2.0)], {}, notes)
    assert trend.is_relative
    assert [p.day for p in trend.points] == [-7, 0, 3]
    assert trend.undated == 1
    assert [n.text for n in trend.notes] == ["Intubation"]
    across = [x for x, _, _ in draw_trend(trend).places]
    assert (across[1] - across[0]) / (across[2] - across[1]) == pytest.approx(7 / 3, rel=0.01)
    svg = draw_trend(trend).svg
    assert "day -7" in svg
    assert "day 3" in svg
    assert "2020" not in svg
    rows = list(csv.DictReader(io.StringIO(trend_csv(trend))))
    assert [r["day"] for r in rows] == ["-7", "0", "3", "1"]
