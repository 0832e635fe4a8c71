"""Whatever is thrown at load_film, the caller sees a FilmUnreadable with two plain sentences."""

import io
import os
import struct
import subprocess
import sys
import zlib

import made_dicom as made
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom import uid
from pydicom.data import get_testdata_file
from pydicom.encaps import get_frame

from covid_desktop.domain.errors import (
    FileNotAccessible,
    FilmDamaged,
    FilmNotSupported,
    FilmTooLarge,
    FilmUnreadable,
    UnknownFormat,
)
from covid_desktop.imaging import loading, raster
from covid_desktop.imaging.loading import load_film

FOREIGN_WORDS = ("pydicom", "gdcm", "pillow", "codec", "exception", "traceback", "buffer", "0x")


# pydicom's and Pillow's warnings are silenced when the package is imported, which pytest undoes;
# that they stay silent in life is tested in a process of its own, below.
pytestmark = [
    pytest.mark.filterwarnings("ignore:.*:UserWarning:pydicom"),
    pytest.mark.filterwarnings("ignore:.*:UserWarning:PIL"),
]


def encoded(kind, **options):
    buffer = io.BytesIO()
    pixels = np.random.default_rng(3).integers(0, 255, (64, 48)).astype(np.uint8)
    Image.fromarray(pixels).save(buffer, kind, **options)
    return buffer.getvalue()


def as_syntax(syntax):
    bits = 8 if syntax == uid.JPEGBaseline8Bit else 12
    noise = np.random.default_rng(3).integers(0, 2**bits, (64, 48))
    pixels = noise.astype(np.uint8 if bits == 8 else np.uint16)
    return made.written_as(made.film_dataset(pixels, bits=bits, PatientName="Doe^Jane"), syntax)


SYNTAXES = (
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
    uid.RLELossless,
    uid.JPEGBaseline8Bit,
    uid.JPEGLosslessSV1,
    uid.JPEGLSLossless,
    uid.JPEG2000Lossless,
)
GOOD = {
    "png": lambda: encoded("PNG"),
    "jpeg": lambda: encoded("JPEG"),
    "progressive jpeg": lambda: encoded("JPEG", progressive=True),
    **{syntax.name: (lambda syntax=syntax: as_syntax(syntax)) for syntax in SYNTAXES},
    "htj2k": lambda: made.with_frame(
        made.film_dataset(np.zeros((20, 24), np.uint16), bits=12), made.HTJ2K_RAMP, uid.HTJ2K
    ),
}


def fails(path, kind):
    """The error, checked for being fit for the reader."""
    with pytest.raises(kind) as caught:
        load_film(path)
    error = caught.value
    assert error.code
    assert error.code == error.code.lower().replace(" ", "-")
    for sentence in (error.what, error.advice):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert not any(word in sentence.lower() for word in FOREIGN_WORDS)
        assert "Doe" not in sentence
    return error


@pytest.fixture
def refuse(tmp_path):
    def write_and_fail(data, kind):
        path = tmp_path / "film.dcm"
        path.write_bytes(data)
        return fails(path, kind)

    return write_and_fail


class TestPlaces:
    def test_missing(self, tmp_path):
        assert fails(tmp_path / "none", FileNotAccessible).code == "file-missing"

    def test_folder(self, tmp_path):
        assert fails(tmp_path, FileNotAccessible).code == "is-a-folder"

    def test_below_a_file(self, tmp_path):
        (tmp_path / "file").touch()
        fails(tmp_path / "file" / "film", FileNotAccessible)

    def test_impossible_names(self, tmp_path):
        fails(tmp_path / "a\0b", FileNotAccessible)
        fails(tmp_path / ("x" * 5000), FileNotAccessible)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
    @pytest.mark.timeout(5)
    def test_pipe_and_device(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")
        assert fails(tmp_path / "pipe", FileNotAccessible).code == "not-a-file"
        for device in ("/dev/zero", "/dev/null"):
            assert fails(device, FileNotAccessible).code == "not-a-file"

    def test_circle_of_links(self, tmp_path):
        (tmp_path / "a").symlink_to(tmp_path / "b")
        (tmp_path / "b").symlink_to(tmp_path / "a")
        fails(tmp_path / "a", FileNotAccessible)

    def test_not_permitted(self, tmp_path, monkeypatch):
        # By hand, because an administrator may read everything.
        def refused(*_args, **_options):
            raise PermissionError

        path = tmp_path / "film"
        path.write_bytes(b"x")
        monkeypatch.setattr(loading.Path, "open", refused)
        assert fails(path, FileNotAccessible).code == "not-permitted"

    def test_too_large_a_file_is_not_even_read(self, tmp_path):
        path = tmp_path / "huge"
        with path.open("wb") as file:
            file.truncate(1_000_000_001)
        assert fails(path, FilmTooLarge).code == "file-too-large"


class TestKinds:
    def test_empty(self, refuse):
        assert refuse(b"", FilmDamaged).code == "empty-file"

    @pytest.mark.parametrize(
        "data", [b"Dear colleague,\n", b"%PDF-1.7", b"PK\x03\x04", b"\0" * 500, b"\x08", b"II*\0"]
    )
    def test_no_film_at_all(self, refuse, data):
        refuse(data, UnknownFormat)

    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("test-SR.dcm", "no-pixels-inside"),
            ("rtplan.dcm", "no-pixels-inside"),
            ("waveform_ecg.dcm", "no-pixels-inside"),
            ("DICOMDIR", "dicomdir"),
            ("examples_ybr_color.dcm", "several-frames"),
            ("rtdose.dcm", "several-frames"),
            ("rtdose_1frame.dcm", "unsupported-depth"),
        ],
    )
    def test_sound_dicom_files_that_are_no_films(self, name, code):
        assert fails(get_testdata_file(name, download=False), FilmNotSupported).code == code

    def test_encapsulated_document(self, refuse):
        ds = made.film_dataset(made.phantom(), bits=12)
        del ds.PixelData
        ds.EncapsulatedDocument = b"%PDF-1.7"
        ds.Modality = "DOC"
        assert "document" in refuse(made.to_bytes(ds), FilmNotSupported).what

    def test_unknown_compression(self, refuse):
        data = made.with_frame(made.film_dataset(made.phantom()), b"\0" * 64, uid.MPEG2MPML)
        assert refuse(data, FilmNotSupported).code == "unknown-compression"

    def test_index_of_a_disc_beside_the_films(self, refuse):
        refuse(b"\0" * 128 + b"DICM", FilmDamaged)


class TestDamage:
    @pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
    @pytest.mark.parametrize("name", GOOD)
    def test_a_part_of_a_film_is_never_shown_as_a_whole(self, refuse, name, share):
        data = GOOD[name]()
        refuse(data[: int(len(data) * share)], FilmUnreadable)

    @pytest.mark.parametrize("name", ["png", "jpeg", "Explicit VR Little Endian"])
    def test_truncation_is_called_by_its_name(self, refuse, name):
        data = GOOD[name]()
        assert refuse(data[: len(data) * 3 // 4], FilmDamaged).code == "truncated-file"

    @pytest.mark.parametrize("name", ["png", "jpeg"])
    def test_even_the_last_bytes_count(self, refuse, name):
        refuse(GOOD[name]()[:-2], FilmDamaged)

    def test_changed_png_pixels_are_noticed(self, refuse):
        data = bytearray(GOOD["png"]())
        data[len(data) // 2] ^= 0x10
        refuse(bytes(data), FilmDamaged)

    @pytest.mark.parametrize(
        ("keyword", "value"),
        [("Rows", 63), ("Columns", 49), ("SamplesPerPixel", 3), ("BitsStored", 40), ("Rows", 0)],
    )
    def test_contradictory_header_of_a_compressed_film(self, refuse, keyword, value):
        ds = made.film_dataset(np.zeros((64, 48), np.uint16), bits=12)
        ds.compress(uid.JPEG2000Lossless, generate_instance_uid=False)
        setattr(ds, keyword, value)
        refuse(made.to_bytes(ds), FilmDamaged)

    @pytest.mark.parametrize("keyword", ["Rows", "Columns", "BitsAllocated"])
    def test_missing_size(self, refuse, keyword):
        ds = made.film_dataset(made.phantom(), bits=12)
        delattr(ds, keyword)
        refuse(made.to_bytes(ds), FilmDamaged)

    @pytest.mark.parametrize(
        "between",
        [
            b"\x17" * 35,  # bytes that belong to no segment
            b"\xff\xe0\x00\x10JFIF\0\x07\x01" + bytes(7),  # JFIF of version 7
            b"\xff\xee\x00\x0eAdobe\0\x64" + bytes(4) + b"\x09",  # an unknown transform
            b"\xff\xd9",
        ],
    )
    def test_headers_over_which_gdcm_would_end_the_process(self, tmp_path, between):
        """In a process of its own: it would take the test run with it."""
        pixels = made.film_dataset(made.phantom(), bits=12)
        film = pydicom.dcmread(io.BytesIO(made.written_as(pixels, uid.JPEGLosslessSV1)))
        frame = get_frame(film.PixelData, 0, number_of_frames=1)
        path = tmp_path / "film"
        path.write_bytes(
            made.with_frame(film, frame[:2] + between + frame[2:], uid.JPEGLosslessSV1)
        )
        script = (
            "import sys\n"
            "from covid_desktop.domain.errors import FilmDamaged\n"
            "from covid_desktop.imaging.loading import load_film\n"
            "try:\n"
            "    load_film(sys.argv[1])\n"
            "except FilmDamaged:\n"
            "    print('damaged')\n"
        )
        ran = subprocess.run(
            [sys.executable, "-c", script, path], capture_output=True, check=False, text=True
        )
        assert (ran.returncode, ran.stdout) == (0, "damaged\n")

    def test_a_library_that_fails_in_an_unknown_way(self, tmp_path, monkeypatch):
        def broken(*_args):
            raise LookupError("Doe^Jane is not in the table")

        monkeypatch.setattr(loading, "read_png", broken)
        path = tmp_path / "film"
        path.write_bytes(GOOD["png"]())
        error = fails(path, FilmDamaged)
        assert error.__cause__ is None
        assert error.__suppress_context__

    def test_no_memory_left(self, tmp_path, monkeypatch):
        def broken(*_args):
            raise MemoryError

        monkeypatch.setattr(loading, "read_png", broken)
        path = tmp_path / "film"
        path.write_bytes(GOOD["png"]())
        assert fails(path, FilmTooLarge).code == "out-of-memory"


class TestHostility:
    """A few bytes must not be able to ask for gigabytes, or for minutes."""

    pytestmark = pytest.mark.timeout(20)

    def test_png_that_claims_to_be_vast(self, refuse):
        header = struct.pack(">II5B", 100_000, 100_000, 8, 0, 0, 0, 0)
        body = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
        chunks = b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in body
        )
        assert refuse(raster.PNG_MAGIC + chunks, FilmTooLarge).code == "too-many-pixels"

    def test_jpeg_that_claims_to_be_vast(self, refuse):
        data = bytearray(GOOD["jpeg"]())
        place = data.index(b"\xff\xc0") + 5
        data[place : place + 4] = b"\xff\xff\xff\xff"
        refuse(bytes(data), FilmTooLarge)

    def test_dicom_that_claims_to_be_vast(self, refuse):
        ds = made.film_dataset(made.phantom(), bits=12, Rows=65535, Columns=65535)
        refuse(made.to_bytes(ds), FilmTooLarge)

    @pytest.mark.parametrize("syntax", [uid.JPEG2000Lossless, uid.JPEGLSLossless])
    def test_codestream_that_claims_to_be_vast(self, refuse, syntax):
        data = bytearray(as_syntax(syntax))
        if syntax == uid.JPEG2000Lossless:
            place = data.index(b"\xff\x4f\xff\x51") + 8
            data[place : place + 8] = struct.pack(">II", 0x7FFFFFFF, 0x7FFFFFFF)
        else:
            place = data.index(b"\xff\xf7") + 5
            data[place : place + 4] = b"\xff\xff\xff\xff"
        refuse(bytes(data), FilmDamaged)

    def test_deflated_bytes_that_unpack_without_end(self, refuse, monkeypatch):
        monkeypatch.setattr("covid_desktop.imaging.limits.MAX_FILE_BYTES", 50_000_000)
        head = made.written_as(
            made.film_dataset(made.phantom(), bits=12), uid.DeflatedExplicitVRLittleEndian
        )
        start = 144 + struct.unpack_from("<I", head, 140)[0]
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        bomb = packer.compress(bytes(200_000_000)) + packer.flush()
        assert len(bomb) < 1_000_000
        refuse(head[:start] + bomb, FilmTooLarge)

    def test_lengths_without_end(self, refuse):
        data = made.to_bytes(made.film_dataset(made.phantom(), bits=12))
        place = data.index(b"\xe0\x7f\x10\x00OW") + 8
        refuse(data[:place] + b"\xff\xff\xff\xff" + data[place + 4 :], FilmUnreadable)
        for length in (b"\xfe\xff\xff\xff", b"\xfe\xff\xff\x7f"):
            refuse(data[:place] + length + data[place + 4 : -2], FilmUnreadable)

    def test_sequences_nested_without_end(self, refuse):
        head = made.to_bytes(made.film_dataset(made.phantom(), bits=12))
        start = 144 + struct.unpack_from("<I", head, 140)[0]
        nested = b"\x08\x00\x40\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff" * 20_000
        refuse(head[:start] + nested, FilmUnreadable)

    def test_text_in_a_png_that_unpacks_without_end(self, refuse):
        text = b"Comment\0\0" + zlib.compress(bytes(100_000_000))
        chunk = struct.pack(">I", len(text)) + b"zTXt" + text
        chunk += struct.pack(">I", zlib.crc32(b"zTXt" + text))
        data = GOOD["png"]()
        refuse(data[:33] + chunk + data[33:], FilmUnreadable)


@pytest.mark.parametrize("name", GOOD)
def test_good_films_are_good(tmp_path, name):
    path = tmp_path / "film"
    path.write_bytes(GOOD[name]())
    assert load_film(path).stored.size


@pytest.mark.parametrize("name", GOOD)
def test_no_damage_goes_further_than_film_unreadable(tmp_path, name):
    """Seeded: 60 truncations and byte flips a kind; a flip may also go unnoticed."""
    generator = np.random.default_rng(20200329)
    data = np.frombuffer(GOOD[name](), np.uint8)
    path = tmp_path / "film"
    for turn in range(60):
        hurt = data.copy()
        # The first bytes decide on everything that follows, so half of the flips go there.
        reach = len(hurt) if turn % 2 else min(len(hurt), 1500)
        places = generator.integers(0, reach, generator.integers(1, 12))
        hurt[places] = generator.integers(0, 256, places.size)
        if turn % 3 == 0:
            hurt = hurt[: generator.integers(0, len(hurt))]
        path.write_bytes(hurt.tobytes())
        try:
            film = load_film(path)
        except FilmUnreadable:
            continue
        assert film.stored.ndim == 2


def test_nothing_is_said_behind_the_readers_back(tmp_path):
    """Neither warnings nor a C++ library's remarks reach standard error or output."""
    names = ["JPGExtended.dcm", "MR_truncated.dcm", "badVR.dcm", "JPEG2000.dcm", "UN_sequence.dcm"]
    paths = [get_testdata_file(name, download=False) for name in names]
    for number, name in enumerate(GOOD):
        path = tmp_path / str(number)
        path.write_bytes(GOOD[name]())
        paths.append(str(path))
    script = (
        "import sys\n"
        "from covid_desktop.domain.errors import FilmUnreadable\n"
        "from covid_desktop.imaging.loading import load_film\n"
        "for path in sys.argv[1:]:\n"
        "    try:\n"
        "        load_film(path)\n"
        "    except FilmUnreadable:\n"
        "        pass\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, *paths], capture_output=True, check=True, text=True
    )
    assert (ran.stdout, ran.stderr) == ("", "")
