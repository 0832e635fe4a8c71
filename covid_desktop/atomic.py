"""A file appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_BINARY = getattr(os, "O_BINARY", 0)


def write_atomically(path: Path, content: bytes, *, mode: int = 0o666) -> None:
    """Write a file so that a kill at any moment leaves the old one or the new one.

    Args:
        path: the file.
        content: all of it.
        mode: who may read and write it, less the umask; also where the old file said otherwise.

    Raises:
        OSError: the folder is missing, full, or not writable; the old file is untouched.
    """
    with atomic_file(path, mode=mode) as file:
        file.write(content)


@contextmanager
def atomic_file(path: Path, *, mode: int = 0o666) -> Iterator[BinaryIO]:
    """A file to write to, which takes its name when all is written, and not if anything is raised.

    Raises:
        OSError: the folder is missing, full, or not writable; the old file is untouched.
    """
    # A part of the name is enough: the whole and a suffix may be longer than a name may be.
    draft = path.parent / f".{path.name[:40]}.{os.urandom(4).hex()}"
    # Opened as any new file, so that the umask decides who may read it.
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
