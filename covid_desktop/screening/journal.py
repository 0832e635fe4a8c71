"""The journal beside the output: what is done stays done, whenever the program ends.

JSON Lines: a heading, then one line a film with the file's size and time and the answer.
Each line goes to the system at once, so a killed program loses nothing; it goes to the disk
in batches, so a power failure costs seconds. A line torn at the end is cut off at the next
start, and its film is done again.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from covid_desktop.domain.errors import ReaderError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FORM = 1
_BATCH_FILMS = 64
_BATCH_SECONDS = 2.0
# Windows locks bytes, and locked bytes cannot be read: one far beyond the end serves, which no
# file system is too small for.
_LOCKED_BYTE = 1 << 40


class JournalUnusable(ReaderError):
    """The journal is in use, or of another screening."""


@dataclass(frozen=True)
class FileState:
    """By what a changed file is known.

    Attributes:
        size: bytes, -1 if the file cannot be looked at.
        mtime_ns: time of its last change, -1 likewise.
    """

    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: Path) -> FileState:
        """As it is now."""
        try:
            facts = path.stat()
        except OSError:
            return cls(-1, -1)
        return cls(facts.st_size, facts.st_mtime_ns)


class Journal:
    """The open journal of one screening; one program at a time.

    Args:
        path: the journal's file; made if missing, gone on with if there.
        heading: what must be the same for answers to stand in one table.

    Raises:
        JournalUnusable: another program writes to it, or its heading is another one.
        OSError: it cannot be written.
    """

    def __init__(self, path: Path, heading: dict[str, str]) -> None:
        self._path = path
        self._file: BinaryIO = path.open("a+b")
        self._places: dict[str, tuple[FileState, int]] = {}
        self._unsynced = 0
        self._synced_at = time.monotonic()
        try:
            _lock(self._file)
            self._read({"journal": _FORM, **heading})
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        """Bring all to the disk, and let others use the journal."""
        self._sync()
        self._file.close()

    def remove(self) -> None:
        """Delete the journal, once its answers stand in the table."""
        self._file.close()
        self._path.unlink(missing_ok=True)

    def has(self, key: str, state: FileState) -> bool:
        """Is the film done, and the file still the same?"""
        found = self._places.get(key)
        return found is not None and found[0] == state

    def add(self, key: str, state: FileState, answer: dict[str, Any]) -> None:
        """Note an answer; a later one for the same film supersedes it."""
        place = self._file.seek(0, os.SEEK_END)
        entry = {"film": key, "size": state.size, "mtime_ns": state.mtime_ns, "answer": answer}
        self._append(entry)
        self._places[key] = (state, place)
        self._unsynced += 1
        is_due = time.monotonic() - self._synced_at > _BATCH_SECONDS
        if is_due or self._unsynced >= _BATCH_FILMS:
            self._sync()

    def answer(self, key: str) -> dict[str, Any]:
        """The latest answer for a film, read back from the file: an archive outgrows memory."""
        self._file.seek(self._places[key][1])
        answer: dict[str, Any] = json.loads(self._file.readline())["answer"]
        return answer

    def _read(self, heading: dict[str, Any]) -> None:
        self._file.seek(0)
        line = self._file.readline()
        if not line.endswith(b"\n"):
            self._file.truncate(0)  # killed before there was a heading
            self._append(heading)
            self._sync()
            return
        if _parsed(line) != heading:
            raise JournalUnusable(
                "journal-of-another-run",
                f"The interrupted screening in {self._path.name} was made by another model or"
                " version of the program.",
                "Delete that file to start anew, or choose another output file.",
            )
        place = self._file.tell()
        while line := self._file.readline():
            entry = _parsed(line) if line.endswith(b"\n") else None
            if entry is None:
                break
            self._places[entry["film"]] = (FileState(entry["size"], entry["mtime_ns"]), place)
            place = self._file.tell()
        self._file.truncate(place)

    def _append(self, entry: dict[str, Any]) -> None:
        # ASCII, so that a file name that is no valid text comes back as it was.
        self._file.write(json.dumps(entry, ensure_ascii=True).encode("ascii") + b"\n")
        self._file.flush()

    def _sync(self) -> None:
        os.fsync(self._file.fileno())
        self._unsynced = 0
        self._synced_at = time.monotonic()


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None


def _lock(file: BinaryIO) -> None:
    """For as long as the file is open; the system lets go of it when the program ends."""
    try:
        if sys.platform == "win32":
            file.seek(_LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise JournalUnusable(
            "journal-in-use",
            "Another screening is writing to this output.",
            "Wait until it has ended, or choose another output file.",
        ) from None
