"""A coarse look at a JPEG 2000 film before all of it is decoded."""

from __future__ import annotations

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes, written_as
from pydicom import uid

from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import begin_film, load_film

ROWS, COLUMNS = 1011, 1005


def noisy_pixels(bits, *, signed=False):
    """Hills with noise, so that the frame is as large as that of a real film."""
    rows, columns = np.mgrid[0:ROWS, 0:COLUMNS]
    hills = 0.5 + 0.3 * np.sin(rows / 90) * np.cos(columns / 70) + 0.1 * (columns > 300)
    noise = np.random.default_rng(1).normal(0, 0.02, hills.shape)
    values = np.clip((hills + noise) * 2**bits, 0, 2**bits - 1).astype(np.int32)
    return (values - 2 ** (bits - 1)).astype(np.int16) if signed else values.astype(np.uint16)


def write(path, pixels, bits, syntax=uid.JPEG2000Lossless, **attributes):
    path.write_bytes(written_as(film_dataset(pixels, bits=bits, **attributes), syntax))
    return path


@pytest.mark.parametrize(
    ("bits", "signed", "photometric"),
    [(16, False, "MONOCHROME2"), (12, False, "MONOCHROME1"), (12, True, "MONOCHROME2")],
)
def test_preview_is_the_film_coarser(tmp_path, bits, signed, photometric):
    attributes = {"photometric": photometric, "WindowCenter": 1000, "WindowWidth": 3000}
    path = write(tmp_path / "a.dcm", noisy_pixels(bits, signed=signed), bits, **attributes)

    preview, finish = begin_film(path)
    film = finish()

    assert preview is not None
    assert preview.is_preview
    assert not film.is_preview
    np.testing.assert_array_equal(film.stored, load_film(path).stored)
    assert (preview.stored.shape, preview.stored.dtype) == (film.stored.shape, film.stored.dtype)
    assert (preview.voi, preview.is_inverted) == (film.voi, film.is_inverted)
    assert (preview.sha256, preview.facts) == (film.sha256, film.facts)
    differences = to_grey(preview).astype(int) - to_grey(film)
    assert abs(differences.mean()) < 1
    assert np.abs(differences).mean() < 12  # the noise alone
    # Where the film has an edge the preview has it too, within its own step.
    edge = np.abs(np.diff(preview.stored[500].astype(int))).argmax()
    assert abs(edge - 300) <= preview.preview_step


@pytest.mark.parametrize("name", ["hand_jpeg2000_odd_markers", "hip_cr_jpeg2000_lossless"])
def test_preview_of_real_films(shared_folder, name):
    preview, finish = begin_film(shared_folder / "dicom" / f"{name}.dcm")
    assert preview is not None
    assert np.abs(to_grey(preview).astype(int) - to_grey(finish())).mean() < 4


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.JPEGLSLossless])
def test_other_films_have_none(tmp_path, syntax):
    preview, finish = begin_film(write(tmp_path / "a.dcm", noisy_pixels(12), 12, syntax))
    assert preview is None
    assert finish().stored.shape == (ROWS, COLUMNS)


def test_a_small_film_has_none(tmp_path):
    preview, _ = begin_film(write(tmp_path / "a.dcm", noisy_pixels(12)[:400, :400], 12))
    assert preview is None


def test_a_damaged_film_is_told_of_when_it_is_finished(tmp_path):
    path = write(tmp_path / "a.dcm", noisy_pixels(12), 12)
    path.write_bytes(path.read_bytes()[:300_000])
    _, finish = begin_film(path)
    with pytest.raises(FilmUnreadable):
        finish()


def test_a_film_whose_header_contradicts_its_pixels_has_none(tmp_path):
    ds = film_dataset(noisy_pixels(12), bits=12)
    ds.compress(uid.JPEG2000Lossless, generate_instance_uid=False)
    ds.Rows = ROWS + 1
    (tmp_path / "a.dcm").write_bytes(to_bytes(ds))
    preview, finish = begin_film(tmp_path / "a.dcm")
    assert preview is None
    with pytest.raises(FilmUnreadable):
        finish()
