"""Figures of marks against what can be worked out by hand."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from covid_desktop.domain.film import AcquisitionFacts, PixelSpacing, ViewPosition
from covid_desktop.domain.measuring import (
    POINTS,
    HeartCaution,
    Mark,
    MarkKind,
    MarkSheet,
    angle,
    area,
    calibrated,
    cardiothoracic,
    cobb_angle,
    foot,
    heart_cautions,
    length,
    scale_of,
)

OBLONG = PixelSpacing(0.4, 0.2, "mm at detector")
place = st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))


def test_a_length_says_where_its_scale_comes_from():
    found = length((0, 0), (30, 20), OBLONG)
    assert found.value == pytest.approx(10)  # 6 mm across, 8 mm down
    assert (found.unit, found.provenance) == ("mm", "mm at detector")
    bare = length((0, 0), (3, 4), None)
    assert (bare.value, bare.unit, bare.provenance) == (5, "px", "")


def test_angles_allow_for_pixels_that_are_not_square():
    assert angle((1, 0), (0, 0), (0, 1), None).value == pytest.approx(90)
    assert angle((10, 0), (0, 0), (10, 10), None).value == pytest.approx(45)
    assert angle((10, 0), (0, 0), (10, 5), OBLONG).value == pytest.approx(45)
    assert angle((-10, 0), (0, 0), (10, 0), None).value == pytest.approx(180)


def test_cobb_is_the_smaller_angle_whichever_way_the_lines_were_drawn():
    lines = ((0, 0), (10, 0), (0, 5), (10, 5 + 10 * math.tan(math.radians(20))))
    there = cobb_angle(lines, None).value
    back = cobb_angle((lines[1], lines[0], lines[2], lines[3]), None).value
    assert there == pytest.approx(20)
    assert back == pytest.approx(20)


def test_areas():
    box = Mark(MarkKind.RECTANGLE, ((10, 10), (0, 0)))
    assert area(box, OBLONG).value == pytest.approx(2 * 4)
    assert area(Mark(MarkKind.ELLIPSE, box.points), None).value == pytest.approx(25 * math.pi)
    assert area(box, None).unit == "px²"


def test_cardiothoracic_ratio_is_measured_across_the_midline():
    midline = ((100, 0), (100, 200))
    # The heart's line runs askew: only what lies across the midline counts.
    upright = cardiothoracic((*midline, (70, 120), (150, 160), (20, 180), (180, 150)), None)
    assert upright.heart.value == pytest.approx(80)
    assert upright.chest.value == pytest.approx(160)
    assert upright.ratio == pytest.approx(0.5)

    def turned(point):
        c, s = math.cos(0.3), math.sin(0.3)
        return point[0] * c - point[1] * s, point[0] * s + point[1] * c

    points = (*midline, (70, 120), (150, 160), (20, 180), (180, 150))
    assert cardiothoracic(tuple(map(turned, points)), None).ratio == pytest.approx(0.5)


def test_a_chest_without_width_gives_no_ratio():
    found = cardiothoracic(((0, 0), (0, 9), (1, 1), (2, 1), (5, 5), (5, 5)), None)
    assert math.isnan(found.ratio)


@given(place, place, place)
def test_the_foot_of_a_perpendicular_lies_on_the_line_and_is_square_to_it(point, one, other):
    size = math.dist(one, other)
    if size < 1:
        return
    x, y = foot(point, one, other, None)
    along = ((other[0] - one[0]) / size, (other[1] - one[1]) / size)
    assert (x - point[0]) * along[0] + (y - point[1]) * along[1] == pytest.approx(0, abs=1e-3)
    assert (x - one[0]) * along[1] - (y - one[1]) * along[0] == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize(
    ("facts", "cautions"),
    [
        (AcquisitionFacts(view_position=ViewPosition.PA), ()),
        (AcquisitionFacts(view_position=ViewPosition.AP), (HeartCaution.AP,)),
        (
            AcquisitionFacts(view_position=ViewPosition.AP, patient_position="HFS"),
            (HeartCaution.AP, HeartCaution.SUPINE),
        ),
        (AcquisitionFacts(), (HeartCaution.UNKNOWN_VIEW,)),
    ],
)
def test_what_speaks_against_a_cardiothoracic_ratio(facts, cautions):
    assert heart_cautions(facts) == cautions


def test_the_readers_calibration_stands_before_the_files_scale():
    facts = AcquisitionFacts(pixel_spacing=OBLONG)
    assert scale_of(facts, MarkSheet()) is OBLONG
    assert scale_of(AcquisitionFacts(), MarkSheet()) is None
    by_hand = calibrated((0, 0), (30, 20), 20.0, OBLONG)
    assert scale_of(facts, MarkSheet(calibration=by_hand)) == by_hand
    assert length((0, 0), (30, 20), by_hand).value == pytest.approx(20)
    assert by_hand.row_mm / by_hand.column_mm == pytest.approx(2)  # the pixel keeps its shape
    assert by_hand.provenance == "calibrated by hand"


@pytest.mark.parametrize("millimetres", [0.0, -3.0, math.inf, math.nan])
def test_no_calibration_by_nothing(millimetres):
    with pytest.raises(ValueError, match="nothing"):
        calibrated((0, 0), (1, 0), millimetres, None)
    with pytest.raises(ValueError, match="nothing"):
        calibrated((5, 5), (5, 5), 10.0, None)


marks = st.sampled_from(list(MarkKind)).flatmap(
    lambda kind: st.builds(
        Mark,
        st.just(kind),
        st.tuples(*[place] * POINTS[kind]),
        st.text('aé→"\n 9', max_size=20),
    )
)


@given(st.lists(marks, max_size=5), st.booleans())
def test_a_sheet_survives_json(some, is_calibrated):
    spacing = PixelSpacing(0.3, 0.2, "calibrated by hand") if is_calibrated else None
    sheet = MarkSheet(tuple(some), spacing)
    assert MarkSheet.from_json(json.loads(json.dumps(sheet.to_json()))) == sheet


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"calibration": None, "marks": [{"kind": "length", "points": [[0, 0]], "text": ""}]},
        {"calibration": None, "marks": [{"kind": "circle", "points": [[0, 0]], "text": ""}]},
        {"calibration": [0, 1], "marks": []},
        {"calibration": None, "marks": [{"kind": "text", "points": [["a", 0]], "text": ""}]},
        {"calibration": None, "marks": [{"kind": "text", "points": [[1e999, 0]], "text": ""}]},
    ],
)
def test_what_is_no_sheet_is_refused(data):
    with pytest.raises(ValueError, match=r"."):
        MarkSheet.from_json(data)


def test_a_repr_names_nobody():
    assert "DOE" not in repr(MarkSheet((Mark(MarkKind.TEXT, ((1, 2),), "DOE, Jane"),)))
