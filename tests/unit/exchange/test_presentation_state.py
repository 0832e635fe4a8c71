"""The reader's view, applied by dcmtk's dcmp2pgm, must show our grey."""

from __future__ import annotations

import subprocess
from io import BytesIO

import numpy as np
import pydicom
import pytest
from made_dicom import film_dataset, phantom, to_bytes
from made_exchange import output_of, tool, validator_errors
from PIL import Image

from covid_desktop.domain.film import LookupTable, PixelSpacing, VOIShape, VOIWindow
from covid_desktop.domain.measuring import Mark, MarkKind, WordedMark, foot
from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.files import dicom_bytes
from covid_desktop.exchange.presentation_state import presentation_state
from covid_desktop.exchange.provenance import Origin
from covid_desktop.exchange.source import source_header
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import load_film
from covid_desktop.imaging.orientation import UPRIGHT, Orientation

# dcmtk reads no presentation state without a patient.
PATIENT = {"PatientName": "Made^Film", "PatientID": "MADE-1"}
VIEWS = {
    "linear": VOIWindow(1635, 2600, explanation="LUNG"),
    "narrow": VOIWindow(1200, 300),
    "sigmoid": VOIWindow(2000, 1500, VOIShape.SIGMOID),
    "linear exact": VOIWindow(1635.5, 2600.25, VOIShape.LINEAR_EXACT),
    "table": LookupTable(
        100, (4095 * np.linspace(0, 1, 3000) ** 0.7).astype(np.uint16), 12, "CURVE"
    ),
}


def shown_by_dcmtk(film_path, state, folder):
    """The greys that dcmp2pgm shows of a film with a presentation state."""
    state_path, picture = folder / "state.dcm", folder / "shown.pgm"
    state_path.write_bytes(dicom_bytes(state))
    assert validator_errors(state_path) == []
    subprocess.run(
        [tool("dcmp2pgm"), "-q", "-p", str(state_path), str(film_path), str(picture)],
        check=True,
        timeout=120,
    )
    return np.asarray(Image.open(picture)).astype(int)


def made_film(folder, **attributes):
    path = folder / "film.dcm"
    signed = attributes.pop("signed", False)
    pixels = phantom(rows=120, columns=90, bits=12, signed=signed)
    path.write_bytes(to_bytes(film_dataset(pixels, bits=12, **PATIENT, **attributes)))
    return path


@pytest.mark.parametrize("invert", [False, True])
@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("view", VIEWS)
def test_another_workstation_shows_our_grey(tmp_path, view, photometric, invert):
    tool("dcmp2pgm")
    path = made_film(tmp_path, photometric=photometric)
    film, voi = load_film(path), VIEWS[view]
    state = presentation_state(source_header(film), film, voi, Origin(), invert=invert)
    shown = shown_by_dcmtk(path, state, tmp_path)
    ours = to_grey(film, voi, invert=invert).astype(int)
    # dcmtk rounds twice (window, then output); two greys of 255 is what that may cost.
    assert np.abs(shown - ours).max() <= 2
    assert np.abs(shown - ours).mean() < 0.6


def test_rescaled_and_signed_films(tmp_path):
    tool("dcmp2pgm")
    path = made_film(tmp_path, signed=True, RescaleSlope="2", RescaleIntercept="-1024")
    film, voi = load_film(path), VOIWindow(0, 3000)
    state = presentation_state(source_header(film), film, voi, Origin())
    assert (state.RescaleSlope, state.RescaleIntercept) == (2, -1024)
    shown = shown_by_dcmtk(path, state, tmp_path)
    assert np.abs(shown - to_grey(film, voi)).max() <= 2


DRAWN = {
    MarkKind.LENGTH: ((10.0, 20.0), (300.0, 400.5)),
    MarkKind.ANGLE: ((10.0, 20.0), (300.0, 20.0), (300.0, 250.0)),
    MarkKind.COBB: ((10.0, 20.0), (300.0, 20.0), (20.0, 60.0), (280.0, 90.0)),
    MarkKind.RECTANGLE: ((10.0, 20.0), (110.0, 50.0)),
    MarkKind.ELLIPSE: ((10.0, 20.0), (110.0, 50.0)),
    MarkKind.CARDIOTHORACIC: (
        (200.0, 50.0), (200.0, 450.0), (150.0, 300.0), (330.0, 310.0), (60.0, 350.0), (380.0, 350.0)
    ),
    MarkKind.ARROW: ((50.0, 60.0), (100.0, 60.0)),
    MarkKind.TEXT: ((120.0, 130.0),),
}  # fmt: skip
GRAPHICS = {
    MarkKind.LENGTH: ["POLYLINE"],
    MarkKind.ANGLE: ["POLYLINE"],
    MarkKind.COBB: ["POLYLINE"] * 2,
    MarkKind.RECTANGLE: ["POLYLINE"],
    MarkKind.ELLIPSE: ["ELLIPSE"],
    # The midline, the heart, the chest, and both perpendiculars of the heart to the midline.
    MarkKind.CARDIOTHORACIC: ["POLYLINE"] * 5,
    MarkKind.ARROW: ["POLYLINE"] * 2,
    MarkKind.TEXT: [],
}


def worded(kind, *lines, points=None):
    return WordedMark(Mark(kind, points or DRAWN[kind]), lines)


def graphics_of(annotation):
    """(type, [(column, row), …]) of everything drawn."""
    return [
        (item.GraphicType, list(zip(item.GraphicData[::2], item.GraphicData[1::2], strict=True)))
        for item in annotation.get("GraphicObjectSequence", [])
    ]


def marked_state(film, *marks, scale=None, orientation=UPRIGHT):
    state = presentation_state(
        source_header(film),
        film,
        VIEWS["linear"],
        Origin(),
        marks=marks,
        scale=scale,
        orientation=orientation,
    )
    return pydicom.dcmread(BytesIO(dicom_bytes(state)))


def test_the_demonstration_film_with_every_kind_of_mark(film, plain_demonstration, tmp_path):
    tool("dcmp2pgm")
    marks = [worded(kind, f"{kind} 1", "second line") for kind in MarkKind]
    voi = VIEWS["linear"]
    state = presentation_state(source_header(film), film, voi, Origin(), marks=marks)
    shown = shown_by_dcmtk(plain_demonstration, state, tmp_path)
    assert np.abs(shown - to_grey(film, voi)).max() <= 2
    checked = output_of("dcmpschk", tmp_path / "state.dcm")
    assert "Test passed" in checked
    assert "Error" not in checked
    read = pydicom.dcmread(tmp_path / "state.dcm")
    found = dict(zip(MarkKind, read.GraphicAnnotationSequence, strict=True))
    for kind, annotation in found.items():
        assert [name for name, _ in graphics_of(annotation)] == GRAPHICS[kind]
        [words] = annotation.TextObjectSequence
        assert words.UnformattedTextValue == f"{kind} 1\r\nsecond line"
        assert words.AnchorPointAnnotationUnits == "PIXEL"
    [reference] = read.ReferencedSeriesSequence
    assert reference.SeriesInstanceUID == film.facts.series_instance_uid
    [image] = reference.ReferencedImageSequence
    assert image.ReferencedSOPInstanceUID == film.facts.sop_instance_uid


def test_marks_keep_their_places(film):
    """PS3.3 C.10.5: 0\\0 is the outer corner of the first pixel, as it is with us."""
    read = marked_state(film, *(worded(kind, "words") for kind in MarkKind))
    found = dict(zip(MarkKind, read.GraphicAnnotationSequence, strict=True))
    places = {kind: [points for _, points in graphics_of(a)] for kind, a in found.items()}
    assert places[MarkKind.LENGTH] == [list(DRAWN[MarkKind.LENGTH])]
    assert places[MarkKind.ANGLE] == [list(DRAWN[MarkKind.ANGLE])]
    [outline] = places[MarkKind.RECTANGLE]
    assert outline == [(10, 20), (110, 20), (110, 50), (10, 50), (10, 20)]
    # Of an ellipse both ends of the major axis, then of the minor one.
    assert places[MarkKind.ELLIPSE] == [[(10, 35), (110, 35), (60, 20), (60, 50)]]
    perpendicular = places[MarkKind.CARDIOTHORACIC][-1]
    assert perpendicular == [(330, 310), (200, 310)]
    shaft, head = places[MarkKind.ARROW]
    assert shaft == [(50, 60), (100, 60)]
    assert head[1] == (100, 60)
    anchors = {k: tuple(a.TextObjectSequence[0].AnchorPoint) for k, a in found.items()}
    assert anchors[MarkKind.TEXT] == (120, 130)
    assert anchors[MarkKind.LENGTH] == (300, 400.5)
    assert anchors[MarkKind.ARROW] == (50, 60)


def test_the_heart_is_measured_in_millimetres_that_need_not_be_square(film):
    tall = PixelSpacing(0.4, 0.1, "mm")
    slanted = ((100.0, 50.0), (200.0, 450.0), *DRAWN[MarkKind.CARDIOTHORACIC][2:])
    read = marked_state(film, worded(MarkKind.CARDIOTHORACIC, points=slanted), scale=tall)
    _, points = graphics_of(read.GraphicAnnotationSequence[0])[-1]
    assert points[1] == pytest.approx(foot(slanted[3], *slanted[:2], tall), abs=1e-3)
    assert points[1] != pytest.approx(foot(slanted[3], *slanted[:2], None), abs=1)


def test_what_lies_beyond_the_film_is_cut_off(film):
    wide, tall = film.columns, film.rows
    away = worded(MarkKind.RECTANGLE, points=((-90.0, -90.0), (-10.0, -10.0)))
    read = marked_state(
        film,
        worded(MarkKind.LENGTH, "long", points=((-100.0, 50.0), (wide + 100.0, 50.0))),
        worded(MarkKind.ANGLE, points=((50.0, -50.0), (50.0, 50.0), (-50.0, 50.0))),
        worded(MarkKind.ELLIPSE, points=((-20.0, 10.0), (20.0, 40.0))),
        worded(MarkKind.TEXT, "far away", points=((wide + 5.0, tall + 5.0),)),
        away,
    )
    long, angle, ellipse, text = read.GraphicAnnotationSequence
    assert graphics_of(long) == [("POLYLINE", [(0, 50), (wide, 50)])]
    assert list(long.TextObjectSequence[0].AnchorPoint) == [wide, 50]
    assert graphics_of(angle) == [("POLYLINE", [(50, 0), (50, 50), (0, 50)])]
    assert {name for name, _ in graphics_of(ellipse)} == {"POLYLINE"}
    everything = [p for _, points in graphics_of(ellipse) for p in points]
    assert all(0 <= x <= wide and 0 <= y <= tall for x, y in everything)
    assert max(everything) == pytest.approx((20, 25))
    assert list(text.TextObjectSequence[0].AnchorPoint) == [wide, tall]


def seen_through(state, pixels):
    """What PS3.3 C.10.6 says that a viewer does: turn clockwise, then mirror."""
    turned = np.rot90(pixels, -int(state.get("ImageRotation", 0)) // 90)
    return turned[:, ::-1] if state.get("ImageHorizontalFlip") == "Y" else turned


@pytest.mark.parametrize("is_flipped", [False, True])
@pytest.mark.parametrize("turns", range(4))
def test_a_turned_film_is_turned_elsewhere_too(tmp_path, turns, is_flipped):
    tool("dciodvfy")
    path, orientation = made_film(tmp_path), Orientation(turns, is_flipped)
    film = load_film(path)
    read = marked_state(film, orientation=orientation)
    pixels = np.arange(film.rows * film.columns).reshape(film.rows, film.columns)
    assert np.array_equal(seen_through(read, pixels), orientation.apply(pixels))
    [area] = read.DisplayedAreaSelectionSequence
    corners = area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner
    first, last = (pixels[row - 1, column - 1] for column, row in corners)
    seen = orientation.apply(pixels)
    assert (first, last) == (seen[0, 0], seen[-1, -1])
    kept = tmp_path / "state.dcm"
    read.save_as(kept)
    assert validator_errors(kept) == []
    assert "Test passed" in output_of("dcmpschk", kept)


def test_a_film_in_colour_has_no_such_state(tmp_path):
    path = tmp_path / "film.dcm"
    rgb = np.zeros((8, 9, 3), np.uint8)
    path.write_bytes(to_bytes(film_dataset(rgb, photometric="RGB")))
    film = load_film(path)
    with pytest.raises(ExchangeError):
        presentation_state(source_header(film), film, VOIWindow(128, 256), Origin())
