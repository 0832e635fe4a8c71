"""The grey pipeline against another maker's: dcmtk's dcm2pnm, film by film.

The measured differences stand in the test report (--junitxml), as properties of each test.
"""

import shutil
import subprocess
from dataclasses import replace

import made_dicom as made
import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from covid_desktop.domain.film import VOIShape, VOIWindow
from covid_desktop.imaging.display import default_voi, to_grey
from covid_desktop.imaging.loading import load_film

pytestmark = pytest.mark.skipif(
    shutil.which("dcm2pnm") is None, reason="dcm2pnm (package dcmtk) is not installed"
)

FILMS = (
    "chest_cr_mono1_10bit",
    "chest_dx_mono1_inverted",
    "chest_dx_mono2_jpeg",
    "ct_slice",
    "hand_jpeg2000_odd_markers",
    "hip_cr_jpeg2000_lossless",
    "hip_cr_jpeg_lossless",
    "hip_cr_jpegls_lossless",
    "hip_cr_rle",
    "leg_cr_mono1_jpeg2000",
    "mammogram_overlay_out_of_bounds",
    "not_human_thorax_lateral",
)
_UNKNOWN_TO_DCMTK = {uid.JPEG2000, uid.JPEG2000Lossless}
# dcm2pnm itself decodes no JPEG-LS and no compressed JPEG; dcmtk has a tool for each.
_EXPANDERS = {
    uid.JPEGBaseline8Bit: "dcmdjpeg",
    uid.JPEGLosslessSV1: "dcmdjpeg",
    uid.JPEGLSLossless: "dcmdjpls",
    uid.RLELossless: "dcmdrle",
}


def _expanded(path, folder):
    """The film uncompressed, by a decoder that is not ours."""
    ds = pydicom.dcmread(path)
    syntax = ds.file_meta.TransferSyntaxUID
    target = folder / "expanded.dcm"
    if syntax in _UNKNOWN_TO_DCMTK:
        ds.decompress(decoding_plugin="gdcm", generate_instance_uid=False)
        ds.save_as(target)
    elif syntax in _EXPANDERS:
        subprocess.run([_EXPANDERS[syntax], path, target], check=True, capture_output=True)
    else:
        return path
    return target


def _dcm2pnm(path, folder, *options):
    """Greys as dcmtk shows them."""
    target = folder / "grey.pgm"
    command = ["dcm2pnm", "-O", "+op", *options, str(path), str(target)]
    subprocess.run(command, check=True, capture_output=True)
    kind, columns, rows, top = _pgm_header(target.read_bytes())
    assert (kind, top) == (b"P5", 255)
    pixels = np.frombuffer(target.read_bytes()[-rows * columns :], np.uint8)
    return pixels.reshape(rows, columns)


def _pgm_header(data):
    lines = [line for line in data[:400].split(b"\n") if not line.startswith(b"#")]
    kind, columns, rows, top = b" ".join(lines).split()[:4]
    return kind, int(columns), int(rows), int(top)


def _compare(ours, theirs):
    """Correlation, mean and greatest absolute difference."""
    difference = np.abs(ours.astype(int) - theirs)
    correlation = np.corrcoef(ours.ravel(), theirs.ravel())[0, 1]
    return float(correlation), float(difference.mean()), int(difference.max())


def _window_options(voi):
    return ["+Ww", str(voi.center), str(voi.width)]


@pytest.mark.films
@pytest.mark.parametrize("name", FILMS)
def test_real_film_is_shown_as_dcmtk_shows_it(shared_folder, tmp_path, record_property, name):
    path = shared_folder / "dicom" / f"{name}.dcm"
    film = load_film(path)
    options = ["+Wi", "1"] if film.voi else _window_options(default_voi(film))
    theirs = _dcm2pnm(_expanded(path, tmp_path), tmp_path, *options)
    correlation, mean, greatest = _compare(to_grey(film), theirs)
    for key, value in (("correlation", correlation), ("mean", mean), ("greatest", greatest)):
        record_property(key, value)
    assert correlation > 0.99
    assert mean < 2
    # dcmtk truncates where we round: a single grey of difference is to be expected and no more.
    assert greatest <= 1


@pytest.mark.films
@pytest.mark.parametrize("name", FILMS)
def test_real_film_through_its_range_of_values(shared_folder, tmp_path, name):
    path = shared_folder / "dicom" / f"{name}.dcm"
    film = load_film(path)
    values = film.modality.apply(film.stored)
    low, high = values.min(), values.max()
    voi = VOIWindow(float(low + high + 1) / 2, float(high - low + 1))
    theirs = _dcm2pnm(_expanded(path, tmp_path), tmp_path, "+Wm")
    correlation, mean, _ = _compare(to_grey(film, voi), theirs)
    assert correlation > 0.99
    assert mean < 2


def _lut(first, entries, bits):
    item = Dataset()
    item.LUTDescriptor = [len(entries), first, bits]
    item["LUTDescriptor"].VR = "SS" if first < 0 else "US"
    item.LUTData = [int(entry) for entry in entries]
    item["LUTData"].VR = "US"
    return item


def _made_films():
    plain = made.phantom(bits=12)
    signed = made.phantom(bits=12, signed=True)
    window = {"WindowCenter": 1800, "WindowWidth": 2500}
    gamma = np.rint((np.arange(4096) / 4095) ** 2 * 1023)
    curve = {"VOILUTSequence": Sequence([_lut(0, gamma, 10)])}
    both = [500, 3000], [800, 1500]
    return {
        "window": (plain, {**window}, ["+Wi", "1"]),
        "second window": (
            plain,
            {"WindowCenter": both[0], "WindowWidth": both[1]},
            ["+Wi", "1"],
        ),
        "window of width 1": (plain, {"WindowCenter": 2000, "WindowWidth": 1}, ["+Wi", "1"]),
        "sigmoid": (plain, {**window, "VOILUTFunction": "SIGMOID"}, ["+Wi", "1"]),
        "mono 1": (plain, {**window, "photometric": "MONOCHROME1"}, ["+Wi", "1"]),
        "inverse": (plain, {**window, "PresentationLUTShape": "INVERSE"}, ["+Wi", "1"]),
        "mono 1, inverse": (
            plain,
            {**window, "photometric": "MONOCHROME1", "PresentationLUTShape": "INVERSE"},
            ["+Wi", "1"],
        ),
        "mono 1, identity": (
            plain,
            {**window, "photometric": "MONOCHROME1", "PresentationLUTShape": "IDENTITY"},
            ["+Wi", "1"],
        ),
        "negative slope": (
            plain,
            {**window, "RescaleSlope": -1, "RescaleIntercept": 4095},
            ["+Wi", "1"],
        ),
        "fractional slope": (
            plain,
            {"RescaleSlope": "0.25", "RescaleIntercept": -100, "WindowCenter": 400,
             "WindowWidth": 900},
            ["+Wi", "1"],
        ),
        "signed": (signed, {"WindowCenter": 0, "WindowWidth": 3000}, ["+Wi", "1"]),
        "VOI LUT": (plain, curve, ["+Wl", "1"]),
        "VOI LUT that starts late": (
            plain,
            {"VOILUTSequence": Sequence([_lut(1000, gamma[::2], 10)])},
            ["+Wl", "1"],
        ),
        "VOI LUT on mono 1": (plain, {**curve, "photometric": "MONOCHROME1"}, ["+Wl", "1"]),
        "VOI LUT on signed values": (
            signed,
            {"VOILUTSequence": Sequence([_lut(-2048, gamma, 10)])},
            ["+Wl", "1"],
        ),
        "modality LUT": (
            plain,
            {
                "ModalityLUTSequence": Sequence([_lut(0, 4095 - gamma * 4, 12)]),
                "WindowCenter": 2048,
                "WindowWidth": 4096,
            },
            ["+Wi", "1"],
        ),
    }  # fmt: skip


@pytest.mark.parametrize("name", list(_made_films()))
def test_made_film_is_shown_as_dcmtk_shows_it(tmp_path, name):
    pixels, attributes, options = _made_films()[name]
    path = tmp_path / "made.dcm"
    path.write_bytes(made.to_bytes(made.film_dataset(pixels, bits=12, **attributes)))
    film = load_film(path)
    correlation, _, greatest = _compare(to_grey(film), _dcm2pnm(path, tmp_path, *options))
    assert correlation > 0.999
    assert greatest <= 1


def test_linear_exact_differs_from_linear_as_the_standard_says(tmp_path):
    # dcmtk 3.6.7 knows no LINEAR_EXACT; the two functions meet at c - 0.5 and w - 1.
    path = tmp_path / "made.dcm"
    path.write_bytes(made.to_bytes(made.film_dataset(made.phantom(), bits=12)))
    film = load_film(path)
    exact = VOIWindow(1799.5, 2499, VOIShape.LINEAR_EXACT)
    theirs = _dcm2pnm(path, tmp_path, "+Ww", "1800", "2500")
    assert _compare(to_grey(film, exact), theirs)[2] <= 1
    assert np.array_equal(
        to_grey(film, exact),
        to_grey(film, replace(exact, center=1800, width=2500, shape=VOIShape.LINEAR)),
    )
