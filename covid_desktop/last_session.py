"""What was open, written down as it is opened: after a crash it can be opened again."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from covid_desktop.atomic import write_atomically

MOST_RECENT = 12


@dataclass(frozen=True)
class LastSession:
    """What the file says.

    Attributes:
        left_open: the films that were open when the program ended without being closed.
        recent: films opened lately, latest first.
    """

    left_open: tuple[Path, ...] = ()
    recent: tuple[Path, ...] = ()


def read_session(file: Path) -> LastSession:
    """Back from `SessionFile`; whatever cannot be understood is nothing."""
    try:
        found = json.loads(file.read_bytes().decode("utf-8", "surrogateescape"))
        left_open, recent = (
            tuple(Path(name) for name in found[key] if isinstance(name, str))
            for key in ("open", "recent")
        )
    except (OSError, ValueError, KeyError, TypeError):
        return LastSession()
    return LastSession(left_open, recent[:MOST_RECENT])


class SessionFile:
    """The file. Safe to use from several threads: an older state never overwrites a newer one."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._numbers = 0
        self._written = 0

    def next_number(self) -> int:
        """A number for the state to be written."""
        self._numbers += 1
        return self._numbers

    def write(self, number: int, films: Sequence[Path], recent: Sequence[Path]) -> None:
        """Write a state down, unless a newer one is there.

        Raises:
            OSError: it cannot be written.
        """
        body = json.dumps(
            {
                "open": [os.fsdecode(os.fsencode(path)) for path in films],
                "recent": [os.fsdecode(os.fsencode(path)) for path in recent],
            },
            ensure_ascii=False,
        ).encode("utf-8", "surrogateescape")
        with self._lock:
            if number < self._written:
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, body)
            self._written = number
