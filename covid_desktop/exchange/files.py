"""DICOM files that appear whole or not at all, and never over another."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

from covid_desktop.atomic import write_atomically
from covid_desktop.exchange.errors import FileNotWritten

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def dicom_bytes(ds: Dataset) -> bytes:
    """The file's bytes, with preamble and file meta information.

    Args:
        ds: a data set with `file_meta`.
    """
    buffer = io.BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def write_new_file(path: Path, content: bytes) -> None:
    """Write a file where none is yet.

    Args:
        path: in a folder that exists.
        content: the whole file.

    Raises:
        FileNotWritten: a file is there already, or the folder is missing, full or closed.
    """
    hidden = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        write_atomically(hidden, content)
        _give_name(hidden, path)
    except FileExistsError:
        raise FileNotWritten(
            "file-exists",
            "A file of this name is already there; it was left as it is.",
            "Choose another name or another folder.",
        ) from None
    except (OSError, ValueError):
        raise FileNotWritten(
            "folder-not-writable",
            "The file could not be written to this folder.",
            "Check that the folder exists, has space left, and may be written to.",
        ) from None
    finally:
        hidden.unlink(missing_ok=True)


def _give_name(hidden: Path, path: Path) -> None:
    """A link never replaces a file, as a rename may; some disks have no links."""
    try:
        path.hardlink_to(hidden)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        if path.exists():
            raise FileExistsError from None
        hidden.rename(path)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, if it is not there.

    Args:
        folder: where files are to be written.

    Raises:
        FileNotWritten: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise FileNotWritten(
            "folder-not-writable",
            "The folder for the files could not be made.",
            "Choose another folder.",
        ) from None
