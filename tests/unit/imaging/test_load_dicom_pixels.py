"""Every transfer syntax and every layout of stored values comes back value by value."""

from concurrent.futures import ThreadPoolExecutor

import made_dicom as made
import numpy as np
import pytest
from pydicom import uid
from pydicom.data import get_testdata_file

from covid_desktop.domain.film import FilmFormat
from covid_desktop.imaging.loading import load_film


@pytest.fixture
def load(tmp_path):
    def load_bytes(data):
        path = tmp_path / "a film without a suffix"
        path.write_bytes(data)
        return load_film(path)

    return load_bytes


@pytest.mark.parametrize(
    "syntax",
    [
        uid.ImplicitVRLittleEndian,
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.DeflatedExplicitVRLittleEndian,
        uid.RLELossless,
        uid.JPEGLosslessSV1,
        uid.JPEGLSLossless,
        uid.JPEG2000Lossless,
    ],
    ids=lambda syntax: syntax.name,
)
@pytest.mark.parametrize("bits", [8, 12, 16])
def test_lossless_syntaxes_return_the_stored_values(load, syntax, bits):
    pixels = made.phantom(bits=bits)
    film = load(made.written_as(made.film_dataset(pixels, bits=bits), syntax))
    assert film.format is FilmFormat.DICOM
    assert film.facts.transfer_syntax == syntax
    assert film.stored.dtype == (np.uint8 if bits == 8 else np.uint16)
    assert film.bits_stored == bits
    assert not film.facts.is_lossy
    assert not film.stored.flags.writeable
    np.testing.assert_array_equal(film.stored, pixels)


@pytest.mark.parametrize(
    "syntax",
    [
        uid.ExplicitVRLittleEndian,
        uid.ExplicitVRBigEndian,
        uid.RLELossless,
        uid.JPEGLSLossless,
        uid.JPEG2000Lossless,
    ],
    ids=lambda syntax: syntax.name,
)
@pytest.mark.parametrize("bits", [12, 16])
def test_signed_values_keep_their_sign(load, syntax, bits):
    pixels = made.phantom(bits=bits, signed=True)
    film = load(made.written_as(made.film_dataset(pixels, bits=bits), syntax))
    assert film.stored.dtype == np.int16
    np.testing.assert_array_equal(film.stored, pixels)


def test_jpeg_baseline_is_close_and_lossy(load):
    pixels = made.phantom(bits=8)
    film = load(made.written_as(made.film_dataset(pixels), uid.JPEGBaseline8Bit))
    assert film.facts.is_lossy
    assert np.abs(film.stored.astype(int) - pixels).mean() < 3


def test_high_throughput_jpeg_2000(load):
    y, x = np.mgrid[0:20, 0:24]
    ramp = ((x * 100 + y * 60) % 4096).astype(np.uint16)
    for syntax in (uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K):
        film = load(made.with_frame(made.film_dataset(ramp, bits=12), made.HTJ2K_RAMP, syntax))
        np.testing.assert_array_equal(film.stored, ramp)


def test_twelve_bit_jpeg_extended():
    film = load_film(get_testdata_file("JPGExtended.dcm", download=False))
    # As dcmtk's dcmdjpeg decodes it.
    assert (film.stored.shape, film.bits_stored) == ((1024, 256), 12)
    assert (int(film.stored.min()), int(film.stored.max())) == (0, 264)
    assert film.stored.mean() == pytest.approx(14.369991302490234)


@pytest.mark.parametrize("name", ["JPEGLSNearLossless_08.dcm", "JPEGLSNearLossless_16.dcm"])
def test_near_lossless_jpeg_ls(name):
    film = load_film(get_testdata_file(name, download=False))
    assert film.facts.is_lossy
    assert film.stored.max() > film.stored.min()


def test_sign_of_jpeg_2000_follows_the_file_and_not_the_codestream():
    film = load_film(get_testdata_file("J2K_pixelrep_mismatch.dcm", download=False))
    assert film.stored.dtype == np.int16
    assert int(film.stored.min()) == -2000


@pytest.mark.parametrize("bits", range(8, 17))
@pytest.mark.parametrize("signed", [False, True])
def test_unused_high_bits_are_no_part_of_the_value(load, bits, signed):
    pixels = made.phantom(bits=bits, signed=signed)
    words = pixels.astype(np.int32) & (2**bits - 1)
    littered = (words | (0xFFFF << bits & 0x5555)).astype(np.uint16)
    ds = made.film_dataset(littered, bits=bits, PixelRepresentation=int(signed))
    film = load(made.to_bytes(ds))
    np.testing.assert_array_equal(film.stored, pixels)


@pytest.mark.parametrize("signed", [False, True])
def test_values_stored_at_the_left_are_moved_right(load, signed):
    pixels = made.phantom(bits=12, signed=signed)
    left = (pixels.astype(np.int32) << 4 & 0xFFFF).astype(np.uint16)
    ds = made.film_dataset(left, bits=12, HighBit=15, PixelRepresentation=int(signed))
    film = load(made.to_bytes(ds))
    np.testing.assert_array_equal(film.stored, pixels)


def test_twelve_bits_in_thirty_two(load):
    pixels = made.phantom(bits=12)
    film = load(made.to_bytes(made.film_dataset(pixels.astype(np.uint32), bits=12)))
    np.testing.assert_array_equal(film.stored, pixels)


def test_odd_length_of_eight_bit_pixels(load):
    pixels = made.phantom(rows=5, columns=7, bits=8)
    for syntax in (uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian):
        film = load(made.written_as(made.film_dataset(pixels), syntax))
        np.testing.assert_array_equal(film.stored, pixels)


@pytest.mark.parametrize("implicit", [False, True])
def test_without_preamble_and_meta_header(load, implicit):
    pixels = made.phantom()
    film = load(made.bare_bytes(made.film_dataset(pixels, bits=12), implicit=implicit))
    assert film.format is FilmFormat.DICOM
    np.testing.assert_array_equal(film.stored, pixels)


def test_meta_header_without_preamble(load):
    pixels = made.phantom()
    film = load(made.to_bytes(made.film_dataset(pixels, bits=12))[132:])
    np.testing.assert_array_equal(film.stored, pixels)


class TestColour:
    def test_true_colour_becomes_luminance(self, load):
        rgb = np.zeros((4, 4, 3), np.uint8)
        rgb[..., 0] = 200
        film = load(made.to_bytes(made.film_dataset(rgb, photometric="RGB", Modality="OT")))
        assert film.facts.is_colour
        assert film.voi == ()
        assert np.all(film.stored == 60)

    def test_grey_saved_as_colour_is_not_colour(self, load):
        grey = made.phantom(bits=8)
        film = load(made.to_bytes(made.film_dataset(np.stack([grey] * 3, -1), photometric="RGB")))
        assert not film.facts.is_colour
        np.testing.assert_array_equal(film.stored, grey)

    def test_sixteen_bit_colour(self, load):
        rgb = np.full((4, 4, 3), 40000, np.uint16)
        film = load(made.to_bytes(made.film_dataset(rgb, photometric="RGB")))
        assert film.bits_stored == 16
        assert np.all(film.stored == 40000)

    @pytest.mark.parametrize(
        "name",
        [
            "SC_rgb_dcmtk_+eb+cr.dcm",
            "SC_rgb_dcmtk_+eb+cy+np.dcm",
            "SC_rgb_jpeg_dcmtk.dcm",
            "SC_rgb_rle.dcm",
            "SC_ybr_full_422_uncompressed.dcm",
            "SC_rgb_jls_lossy_line.dcm",
            "examples_jpeg2k.dcm",
            "examples_palette.dcm",
            "GDCMJ2K_TextGBR.dcm",
        ],
    )
    def test_colour_files_of_other_makers(self, name):
        film = load_film(get_testdata_file(name, download=False))
        assert film.facts.is_colour
        assert film.stored.ndim == 2

    def test_red_bar_has_the_luminance_of_red_in_every_coding(self):
        # The bars of these files begin with pure red: 0.299 x 255.
        names = ["SC_rgb_rle.dcm", "SC_ybr_full_422_uncompressed.dcm", "SC_rgb_jpeg_dcmtk.dcm"]
        for name in names:
            film = load_film(get_testdata_file(name, download=False))
            assert abs(int(film.stored[5, 50]) - 76) <= 2


@pytest.mark.films
class TestRealFilms:
    NAMES = (
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

    @pytest.mark.parametrize("name", NAMES)
    def test_each_opens(self, shared_folder, name):
        film = load_film(shared_folder / "dicom" / f"{name}.dcm")
        assert film.stored.max() > film.stored.min()
        assert film.stored.max() < 2**film.bits_stored

    def test_one_hip_in_four_syntaxes_is_one_hip(self, shared_folder):
        names = [name for name in self.NAMES if name.startswith("hip")]
        films = [load_film(shared_folder / "dicom" / f"{name}.dcm") for name in names]
        for film in films[1:]:
            np.testing.assert_array_equal(film.stored, films[0].stored)

    def test_what_the_chest_film_says(self, shared_folder):
        film = load_film(shared_folder / "dicom" / "chest_cr_mono1_10bit.dcm")
        assert (film.facts.modality, film.facts.body_part) == ("CR", "CHEST")
        assert film.facts.view_position == "PA"
        assert film.is_inverted
        assert (film.bits_stored, film.rows, film.columns) == (10, 440, 440)

    def test_the_dog_is_inverted_once(self, shared_folder):
        film = load_film(shared_folder / "dicom" / "not_human_thorax_lateral.dcm")
        assert film.facts.photometric == "MONOCHROME1"
        assert film.is_inverted


def test_films_may_be_loaded_by_several_threads_at_once(tmp_path):
    pixels = made.phantom(300, 200, 12)
    syntaxes = [uid.JPEGLosslessSV1, uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.RLELossless]
    paths = [tmp_path / str(number) for number in range(len(syntaxes))]
    for path, syntax in zip(paths, syntaxes, strict=True):
        path.write_bytes(made.written_as(made.film_dataset(pixels, bits=12), syntax))
    with ThreadPoolExecutor(8) as pool:
        for film in pool.map(load_film, paths * 12):
            np.testing.assert_array_equal(film.stored, pixels)
