"""Films on the disk: the library's own copies, and moved files found again by their hash."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from covid_desktop.atomic import write_atomically
from covid_desktop.domain.errors import FileNotAccessible
from covid_desktop.domain.film import Film
from covid_desktop.imaging.limits import MAX_FILE_BYTES
from covid_desktop.library.faults import LibraryUnavailable

_FOLDER = "films"
_ENDINGS = {"DICOM": ".dcm", "PNG": ".png", "JPEG": ".jpg"}
_NAME = re.compile(r"[0-9a-f]{64}\.(dcm|png|jpg)")
_CHUNK = 1 << 20


def copy_place(film: Film) -> Path:
    """Where the library keeps its copy of a film, relative to its folder."""
    return Path(_FOLDER, film.sha256[:2], film.sha256 + _ENDINGS[film.format.value])


def write_copy(film: Film, folder: Path) -> int:
    """Copy a film's file into the library; a copy that is there already is left alone.

    Args:
        film: as loaded; its file is read again.
        folder: the library's folder.

    Returns:
        Bytes of the file.

    Raises:
        FileNotAccessible: the file is gone, or has changed since it was loaded.
        LibraryUnavailable: the copy cannot be written.
    """
    target = folder / copy_place(film)
    if target.is_file():
        return target.stat().st_size
    try:
        content = film.path.read_bytes()
    except OSError:
        raise _gone() from None
    if hashlib.sha256(content).hexdigest() != film.sha256:
        raise FileNotAccessible(
            "file-changed",
            "The file has changed since the film was opened; it was not copied.",
            "Open the film again.",
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, content)
    except OSError:
        raise LibraryUnavailable(
            "copy-not-written",
            "The copy of the film could not be written into the library's folder.",
            "Check the room on the disk and the rights on the folder, and try again.",
        ) from None
    return len(content)


def size_of(film: Film) -> int:
    """Bytes of the film's file.

    Raises:
        FileNotAccessible: the file is gone.
    """
    try:
        return film.path.stat().st_size
    except OSError:
        raise _gone() from None


def copies(folder: Path) -> Iterator[tuple[str, Path]]:
    """(sha256, path) of every copy in the library's folder."""
    for path in folder.glob(f"{_FOLDER}/??/*"):
        if _NAME.fullmatch(path.name):
            yield path.stem, path


def find_by_hash(
    wanted: Mapping[str, int],
    folders: Iterable[Path],
    *,
    progress: Callable[[int], None] = lambda _: None,
    cancel: threading.Event | None = None,
) -> Iterator[tuple[str, Path]]:
    """Look for files by what they hold; only files of a fitting size are read.

    Args:
        wanted: sha256 -> bytes of the file.
        folders: searched with all below; links to folders are not followed.
        progress: told the number of files looked at.
        cancel: ends the search when set.

    Yields:
        (sha256, where it lies now), once for each film.
    """
    by_size: defaultdict[int, set[str]] = defaultdict(set)
    for sha256, size in wanted.items():
        by_size[size].add(sha256)
    looked_at = 0
    for top in folders:
        for folder, _, names in os.walk(top):
            for name in sorted(names):
                if (cancel and cancel.is_set()) or not by_size:
                    return
                looked_at += 1
                progress(looked_at)
                path = Path(folder, name)
                found = _hash_if_wanted(path, by_size)
                if found:
                    yield found, path


def _hash_if_wanted(path: Path, by_size: dict[int, set[str]]) -> str | None:
    """The file's hash if it is one of those wanted, which then no longer is."""
    try:
        size = path.stat().st_size
        if size not in by_size or size > MAX_FILE_BYTES or not path.is_file():
            return None
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return None
    sha256 = digest.hexdigest()
    if sha256 not in by_size[size]:
        return None
    by_size[size].discard(sha256)
    if not by_size[size]:
        del by_size[size]
    return sha256


def _gone() -> FileNotAccessible:
    return FileNotAccessible(
        "file-missing",
        "The film's file is no longer where it was opened.",
        "Check whether the disk or network folder is connected, and open the film again.",
    )
