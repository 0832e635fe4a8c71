"""The reader's view, applied by dcmtk's dcmp2pgm, must show our grey."""

from __future__ import annotations

import subprocess

import numpy as np
import pydicom
import pytest
from made_dicom import film_dataset, phantom, to_bytes
from made_exchange import tool, validator_errors
from PIL import Image

from covid_desktop.domain.film import LookupTable, VOIShape, VOIWindow
from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.files import dicom_bytes
from covid_desktop.exchange.presentation_state import LineMark, TextMark, presentation_state
from covid_desktop.exchange.provenance import Origin
from covid_desktop.exchange.source import source_header
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import load_film

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


def test_the_demonstration_film_with_marks(film, plain_demonstration, tmp_path):
    tool("dcmp2pgm")
    marks = (LineMark(((10.0, 20.0), (300.0, 400.5))), TextMark("consolidation?", 300.0, 400.0))
    voi = VIEWS["linear"]
    state = presentation_state(source_header(film), film, voi, Origin(), marks=marks)
    shown = shown_by_dcmtk(plain_demonstration, state, tmp_path)
    assert np.abs(shown - to_grey(film, voi)).max() <= 2
    read = pydicom.dcmread(tmp_path / "state.dcm")
    annotation = read.GraphicAnnotationSequence[0]
    assert list(annotation.GraphicObjectSequence[0].GraphicData) == [11.0, 21.0, 301.0, 401.5]
    assert annotation.TextObjectSequence[0].UnformattedTextValue == "consolidation?"
    assert list(annotation.TextObjectSequence[0].AnchorPoint) == [301.0, 401.0]
    reference = read.ReferencedSeriesSequence[0]
    assert reference.SeriesInstanceUID == film.facts.series_instance_uid
    image = reference.ReferencedImageSequence[0]
    assert image.ReferencedSOPInstanceUID == film.facts.sop_instance_uid


def test_a_film_in_colour_has_no_such_state(tmp_path):
    path = tmp_path / "film.dcm"
    rgb = np.zeros((8, 9, 3), np.uint8)
    path.write_bytes(to_bytes(film_dataset(rgb, photometric="RGB")))
    film = load_film(path)
    with pytest.raises(ExchangeError):
        presentation_state(source_header(film), film, VOIWindow(128, 256), Origin())
