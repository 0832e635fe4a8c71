"""load_film: from a path to a Film, deciding by content and never by the file's name.

The one edge where a foreign library's failure turns into our own words: whatever
happens below, the caller sees a Film or a FilmUnreadable.
"""

from __future__ import annotations

import hashlib
import logging
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from covid_desktop.domain.errors import (
    FileNotAccessible,
    FilmDamaged,
    FilmTooLarge,
    FilmUnreadable,
    UnknownFormat,
)
from covid_desktop.domain.film import Film
from covid_desktop.domain.sentence import sentence
from covid_desktop.imaging.limits import check_file_bytes
from covid_desktop.imaging.raster import JPEG_MAGIC, PNG_MAGIC, read_jpeg, read_png
from covid_desktop.imaging.signatures import is_dicom

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

# Files that people drop on the window by mistake, and what to tell them.
_OTHER_KINDS = (
    (b"%PDF", sentence("a PDF document")),
    (b"GIF8", sentence("a GIF picture")),
    (b"BM", sentence("a BMP picture")),
    (b"II*\0", sentence("a TIFF picture")),
    (b"MM\0*", sentence("a TIFF picture")),
    (b"PK\x03\x04", sentence("a ZIP archive or an office document")),
    (b"\x1f\x8b", sentence("a compressed archive")),
    (b"\0\0\0\x0cjP  ", sentence("a JPEG 2000 picture outside DICOM")),
    (b"\xff\x4f\xff\x51", sentence("a JPEG 2000 picture outside DICOM")),
)


def load_film(path: Path) -> Film:
    """Read one film from a file. The file is read once, and never written to.

    Args:
        path: a PNG, JPEG or DICOM file, whatever its name.

    Returns:
        The Film; its stored pixels are read-only.

    Raises:
        FileNotAccessible: missing, a folder, not permitted, or no plain file.
        UnknownFormat: the content is none of the three kinds.
        FilmDamaged: truncated or corrupt.
        FilmNotSupported: a sound file that holds no single film.
        FilmTooLarge: more than a plain film ever needs.
    """
    return _told(lambda: _decode(path, *_hashed(_read(path))))


def begin_film(path: Path) -> tuple[Film | None, Callable[[], Film]]:
    """Read a file, and take a coarse look at its film where that is much quicker than all of it.

    Args:
        path: as for `load_film`.

    Returns:
        The preview, or None where there is no quick one; and what decodes the film itself from
        the same bytes, with the errors of `load_film`.

    Raises:
        FileNotAccessible, FilmDamaged, FilmTooLarge: already the file cannot be read.
    """
    data, sha256 = _told(lambda: _hashed(_read(path)))
    return _preview(path, data, sha256), lambda: _told(lambda: _decode(path, data, sha256))


def _preview(path: Path, data: bytes, sha256: str) -> Film | None:
    if not is_dicom(data):
        return None
    try:
        from covid_desktop.imaging.dicom import read_preview  # noqa: PLC0415 - as below

        return read_preview(path, data, sha256)
    except (KeyboardInterrupt, SystemExit):
        raise
    # Whatever it is, decoding the whole film will say it better.
    except BaseException as fault:  # noqa: BLE001
        _log.info("no preview: %s", type(fault).__name__)
        return None


def _hashed(data: bytes) -> tuple[bytes, str]:
    return data, hashlib.sha256(data).hexdigest()


def _told(work: Callable[[], _T]) -> _T:
    """Do it; whatever goes wrong is told in our own words."""
    try:
        return work()
    except (FilmUnreadable, KeyboardInterrupt, SystemExit):
        raise
    except MemoryError:
        raise FilmTooLarge(
            "out-of-memory",
            "There is not enough memory for this film.",
            "Close other films and programs, and open it again.",
        ) from None
    # Libraries leak any type, and this is their edge: the RLE decoder, written in Rust, panics
    # on damaged runs with an exception that is no Exception.
    except BaseException as fault:  # noqa: BLE001
        # Only the type: a library's message may quote the patient's name.
        _log.info("a library failed on a film with %s", type(fault).__name__)
        raise FilmDamaged(
            "damaged-file",
            "The file begins like a film, but its content is damaged and cannot be decoded.",
            "Copy or export the film again from its source.",
        ) from None


def _read(path: Path) -> bytes:
    """The bytes of a plain file within the limit."""
    path = Path(path)
    try:
        facts = path.stat()
        _check_kind(facts.st_mode)
        check_file_bytes(facts.st_size)
        with path.open("rb") as file:
            data = file.read()
    except FileNotFoundError:
        raise FileNotAccessible(
            "file-missing",
            "The file is not there.",
            "Check the name, and whether the disk or network folder is connected.",
        ) from None
    except PermissionError:
        raise FileNotAccessible(
            "not-permitted",
            "The file may not be read with your account.",
            "Ask for the right to read it, or copy it to a folder of your own.",
        ) from None
    except (OSError, ValueError):
        raise FileNotAccessible(
            "file-not-readable",
            "The file could not be read from its disk.",
            "Check the disk or network folder, and try again.",
        ) from None
    if not data:
        raise FilmDamaged(
            "empty-file",
            "The file is empty.",
            "Copy or export the film again from its source.",
        )
    return data


def _check_kind(mode: int) -> None:
    """Only plain files: a folder is no film, and a device or pipe may never end."""
    if stat.S_ISDIR(mode):
        raise FileNotAccessible(
            "is-a-folder", "This is a folder, not a film.", "Choose the films inside it."
        )
    if not stat.S_ISREG(mode):
        raise FileNotAccessible(
            "not-a-file", "This is a device or a pipe, not a file.", "Choose a film file."
        )


def _decode(path: Path, data: bytes, sha256: str) -> Film:
    """Hand the bytes to whoever knows their kind."""
    path = Path(path)
    if is_dicom(data):
        # Here, so that the window need not wait for pydicom before it is shown.
        from covid_desktop.imaging.dicom import read_dicom  # noqa: PLC0415

        return read_dicom(path, data, sha256)
    if data.startswith(PNG_MAGIC):
        return read_png(path, data, sha256)
    if data.startswith(JPEG_MAGIC):
        return read_jpeg(path, data, sha256)
    kind = next((name for magic, name in _OTHER_KINDS if data.startswith(magic)), "")
    what = (
        sentence("The file is {0}; films are read from DICOM, PNG and JPEG files.", kind)
        if kind
        else sentence(
            "The content of the file is of no known kind; films are read from DICOM, PNG and JPEG"
            " files."
        )
    )
    raise UnknownFormat(
        "unknown-format",
        what,
        "Export the film as DICOM, or choose another file.",
    )
