"""PNG and JPEG of every mode."""

import hashlib
import io

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from covid_desktop.domain.film import FilmFormat
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import load_film

GREY = np.linspace(0, 255, 24 * 16).reshape(24, 16).astype(np.uint8)


@pytest.fixture
def load(tmp_path):
    def load_picture(picture, kind="PNG", **options):
        buffer = io.BytesIO()
        picture.save(buffer, kind, **options)
        path = tmp_path / "film.txt"
        path.write_bytes(buffer.getvalue())
        return load_film(path)

    return load_picture


def test_grey_png(load):
    film = load(Image.fromarray(GREY))
    assert (film.format, film.bits_stored, film.stored.dtype) == (FilmFormat.PNG, 8, np.uint8)
    assert not film.stored.flags.writeable
    assert not film.is_inverted
    assert not film.facts.is_colour
    assert not film.facts.is_lossy
    np.testing.assert_array_equal(film.stored, GREY)
    np.testing.assert_array_equal(to_grey(film), GREY)


def test_sixteen_bit_png_keeps_all_its_bits(load):
    deep = np.linspace(0, 65535, 24 * 16).reshape(24, 16).astype(np.uint16)
    film = load(Image.fromarray(deep))
    assert (film.bits_stored, film.stored.dtype) == (16, np.uint16)
    np.testing.assert_array_equal(film.stored, deep)
    assert to_grey(film).max() == 255


def test_one_bit_png(load):
    film = load(Image.fromarray(GREY).convert("1", dither=Image.Dither.NONE))
    assert set(np.unique(film.stored)) == {0, 255}


def test_grey_jpeg(load):
    film = load(Image.fromarray(GREY), "JPEG", quality=95)
    assert film.format is FilmFormat.JPEG
    assert film.facts.is_lossy
    assert np.abs(film.stored.astype(int) - GREY).mean() < 3


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_colour_becomes_luminance(load, kind):
    red = np.zeros((16, 16, 3), np.uint8)
    red[..., 0] = 200
    film = load(Image.fromarray(red), kind)
    assert film.facts.is_colour
    assert np.abs(film.stored.astype(int) - 60).max() <= 2


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_grey_in_three_channels_is_no_colour(load, kind):
    film = load(Image.fromarray(np.stack([GREY] * 3, -1)), kind, quality=100)
    assert not film.facts.is_colour
    assert np.abs(film.stored.astype(int) - GREY).max() <= 2


def test_palette(load):
    picture = Image.fromarray(GREY).convert("P")
    film = load(picture)
    assert not film.facts.is_colour
    np.testing.assert_array_equal(film.stored, GREY)


def test_coloured_palette(load):
    picture = Image.new("P", (4, 4), 1)
    picture.putpalette([0, 0, 0, 0, 255, 0])
    film = load(picture)
    assert film.facts.is_colour
    assert np.all(film.stored == 150)


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_transparency_is_laid_on_black(load, mode):
    picture = Image.fromarray(GREY).convert(mode)
    alpha = np.zeros_like(GREY)
    alpha[:, 8:] = 255
    picture.putalpha(Image.fromarray(alpha))
    film = load(picture)
    assert np.all(film.stored[:, :8] == 0)
    np.testing.assert_array_equal(film.stored[:, 8:], GREY[:, 8:])


def test_transparent_grey_value(load):
    film = load(Image.fromarray(GREY), transparency=255)
    assert film.stored[-1, -1] == 0


def test_transparent_sixteen_bit_value(load):
    deep = np.full((4, 4), 500, np.uint16)
    deep[0, 0] = 60000
    film = load(Image.fromarray(deep), transparency=60000)
    assert int(film.stored[1, 1]) == 500


def test_cmyk_jpeg(load):
    film = load(Image.fromarray(np.stack([GREY] * 3, -1)).convert("CMYK"), "JPEG", quality=100)
    assert np.abs(film.stored.astype(int) - GREY).mean() < 3


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("depth", [8, 16])
def test_exif_orientation(load, orientation, depth):
    pixels = GREY if depth == 8 else GREY.astype(np.uint16) * 257
    picture = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = {
        1: pixels,
        2: pixels[:, ::-1],
        3: pixels[::-1, ::-1],
        4: pixels[::-1],
        5: pixels.T,
        6: np.rot90(pixels, -1),
        7: pixels[::-1, ::-1].T,
        8: np.rot90(pixels),
    }[orientation]
    np.testing.assert_array_equal(load(picture, exif=exif).stored, upright)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_exif_that_is_broken_turns_nothing(load):
    film = load(Image.fromarray(GREY), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert film.stored.shape == GREY.shape


def test_progressive_jpeg(load):
    assert load(Image.fromarray(GREY), "JPEG", progressive=True).stored.shape == GREY.shape


@pytest.mark.parametrize(("value", "expected"), [("yes", True), ("no", False)])
def test_a_png_may_say_that_it_is_synthetic(load, value, expected):
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Synthetic", value)
    assert load(Image.fromarray(GREY), pnginfo=notes).facts.is_synthetic is expected


def test_hash_is_that_of_the_file(tmp_path):
    path = tmp_path / "film.png"
    Image.fromarray(GREY).save(path)
    assert load_film(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
