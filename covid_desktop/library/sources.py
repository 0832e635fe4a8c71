"""Where films come from: files, folders, a disc's DICOMDIR, ZIP archives, one inside another.

What may be a film is told by its first bytes. What stands in an archive is written to a
temporary file under a name of ours, within limits that are counted and not believed: names
and sizes in an archive may say anything.
"""

from __future__ import annotations

import os
import stat
import tempfile
import threading
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from covid_desktop.domain.assessment import Reason
from covid_desktop.imaging.limits import MAX_FILE_BYTES
from covid_desktop.imaging.raster import JPEG_MAGIC, PNG_MAGIC
from covid_desktop.imaging.signatures import is_dicom
from covid_desktop.library.dicomdir import DICOMDIR, is_dicomdir, referenced_files

_ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_HEAD_BYTES = 4096
_CHUNK = 1 << 20
# A patient's whole history is a ZIP inside the ZIP of a transfer; beyond that it is a game.
_MOST_DEPTH = 3
_MOST_MEMBERS = 1_000_000
# Films shrink to a half or a third. A blank one may shrink to a thousandth, a whole archive
# of them does not exist; up to the first figure nobody minds.
_HARMLESS_BYTES = 4_000_000_000
_MOST_RATIO = 100


@dataclass(frozen=True)
class FoundFile:
    """A file that may be a film.

    Attributes:
        path: to be read at once: a temporary one is gone when the next is asked for.
        place: where it stands, for the reader: "transfer.zip/a/1.dcm".
        is_temporary: out of an archive; whoever wants to keep it must copy it.
    """

    path: Path
    place: str
    is_temporary: bool = False


@dataclass(frozen=True)
class PassedOver:
    """Something that could not be looked into.

    Attributes:
        place: what, for the reader.
        reason: why, and what to do.
    """

    place: str
    reason: Reason


@dataclass
class Search:
    """How far a search is; given to the progress callback.

    Attributes:
        looked_at: files looked at.
        known: files known of so far; grows while folders and archives are opened.
        cancel: ends the search when set.
        progress: called after each file.
    """

    cancel: threading.Event = field(default_factory=threading.Event)
    progress: Callable[[int, int], None] = lambda _looked_at, _known: None
    looked_at: int = 0
    known: int = 0

    def expect(self, count: int) -> None:
        """So many more files are known of."""
        self.known += count

    def step(self) -> None:
        """One more was looked at."""
        self.looked_at += 1
        self.progress(self.looked_at, self.known)


def find_films(
    paths: Iterable[Path], search: Search | None = None
) -> Iterator[FoundFile | PassedOver]:
    """Everything in these places that may be a film.

    Args:
        paths: files, folders (with all below, hidden ones left out), DICOMDIR files (the
            films that they name), ZIP archives.
        search: progress and cancel.

    Yields:
        FoundFile for what begins like a film, PassedOver for what cannot be looked into; files
        of other kinds are left out without a word.
    """
    search = search or Search()
    for path in paths:
        files = [(file, str(file)) for file in _files(path, search)]
        search.expect(len(files))
        for file, place in files:
            if search.cancel.is_set():
                return
            yield from _looked_at(file, place, search, depth=0)
            search.step()


def _files(path: Path, search: Search) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, subfolders, names in os.walk(path):
        if search.cancel.is_set():
            return
        subfolders[:] = sorted(s for s in subfolders if not s.startswith("."))
        # Of a whole folder, its files are looked at themselves: an index may leave some out.
        yield from (
            Path(folder, n) for n in sorted(names) if not n.startswith(".") and n != DICOMDIR
        )


def _looked_at(
    path: Path, place: str, search: Search, *, depth: int
) -> Iterator[FoundFile | PassedOver]:
    """What one file is worth: a film, or the films in it."""
    try:
        # A pipe or device would never end.
        if not stat.S_ISREG(path.stat().st_mode):
            return
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        yield PassedOver(place, _unreadable())
        return
    if head.startswith(_ZIP_MAGIC):
        yield from _in_archive(path, place, search, depth)
    elif is_dicomdir(head) and depth == 0:
        found = referenced_files(path)
        if isinstance(found, Reason):
            yield PassedOver(place, found)
            return
        search.expect(len(found))
        for name, film in found:
            if search.cancel.is_set():
                return
            if film is None:
                yield PassedOver(f"{place}: {name}", _missing())
            else:
                yield FoundFile(film, str(film))
            search.step()
    elif head.startswith((PNG_MAGIC, JPEG_MAGIC)) or is_dicom(head):
        yield FoundFile(path, place, is_temporary=depth > 0)


def _in_archive(
    path: Path, place: str, search: Search, depth: int
) -> Iterator[FoundFile | PassedOver]:
    if depth >= _MOST_DEPTH:
        yield PassedOver(place, _too_deep())
        return
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        yield PassedOver(place, _damaged())
        return
    with archive:
        members = [m for m in archive.infolist() if _is_plain(m)]
        if len(members) > _MOST_MEMBERS:
            yield PassedOver(place, _bomb())
            return
        search.expect(len(members))
        # Unpacked in all, whatever the headers say.
        budget = _Budget(max(_HARMLESS_BYTES, _MOST_RATIO * path.stat().st_size))
        for member in members:
            if search.cancel.is_set():
                return
            yield from _member(archive, member, f"{place}/{member.filename}", search, depth, budget)
            search.step()
            if budget.left <= 0:
                yield PassedOver(place, _bomb())
                return


def _is_plain(member: zipfile.ZipInfo) -> bool:
    """No folder, no link, and nothing that systems add (__MACOSX, hidden files)."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = member.filename.replace("\\", "/").split("/")
    is_hidden = any(p.startswith(".") and p not in {".", ".."} for p in parts)
    return not (
        member.is_dir() or kind not in {0, stat.S_IFREG} or is_hidden or "__MACOSX" in parts
    )


@dataclass
class _Budget:
    left: int


def _member(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    place: str,
    search: Search,
    depth: int,
    budget: _Budget,
) -> Iterator[FoundFile | PassedOver]:
    if member.flag_bits & 0x1:
        yield PassedOver(place, _encrypted())
        return
    try:
        with archive.open(member) as content, _unpacked(content, budget) as path:
            if path is None:
                yield PassedOver(place, _too_large())
            else:
                yield from _looked_at(path, place, search, depth=depth + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        yield PassedOver(place, _damaged())


@contextmanager
def _unpacked(content: IO[bytes], budget: _Budget) -> Iterator[Path | None]:
    """A temporary file with the content; None if it has no bytes to spare or is beyond limits.

    The name is ours: whatever the archive calls it, nothing is written anywhere else.
    """
    with tempfile.TemporaryDirectory(prefix="covid-desktop-") as folder:
        target = Path(folder, "film")
        count = 0
        with target.open("wb") as file:
            while chunk := content.read(_CHUNK):
                count += len(chunk)
                budget.left -= len(chunk)
                if count > MAX_FILE_BYTES or budget.left <= 0:
                    break
                if count == len(chunk) and not _may_be_wanted(chunk):
                    break
                file.write(chunk)
        yield None if count > MAX_FILE_BYTES or budget.left <= 0 else target


def _may_be_wanted(start: bytes) -> bool:
    """Does it begin like a film or an archive? What does not is not unpacked any further."""
    return start.startswith((PNG_MAGIC, JPEG_MAGIC, *_ZIP_MAGIC)) or is_dicom(start[:_HEAD_BYTES])


def _unreadable() -> Reason:
    return Reason(
        "file-not-readable",
        "The file could not be read.",
        "Check its disk or network folder, and your right to read it.",
    )


def _missing() -> Reason:
    return Reason(
        "file-missing",
        "The disc's index names a film that is not there, or not on the disc.",
        "Copy the whole disc again, or choose its folder instead of its index.",
    )


def _damaged() -> Reason:
    return Reason(
        "zip-damaged",
        "The archive, or this part of it, is damaged or packed in an unknown way.",
        "Copy or download it again, or unpack it with another program.",
    )


def _encrypted() -> Reason:
    return Reason(
        "zip-encrypted",
        "This part of the archive is protected by a password.",
        "Unpack it with the password first, then choose the folder.",
    )


def _too_large() -> Reason:
    return Reason(
        "file-too-large",
        "This part of the archive is larger than any film.",
        "If there are films in it, unpack it first, then choose the folder.",
    )


def _too_deep() -> Reason:
    return Reason(
        "zip-too-deep",
        "Archives stand inside one another too deeply.",
        "Unpack the outer ones first.",
    )


def _bomb() -> Reason:
    return Reason(
        "zip-bomb",
        "The archive holds far more than films ever do; the rest of it was left alone.",
        "If you trust it, unpack it first, then choose the folder.",
    )
