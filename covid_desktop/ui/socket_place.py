"""Where the running window's socket lies, and whether one can be there; no network module."""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QDir

# A socket's path may have little more than a hundred bytes.
_LONGEST = 100


def socket_name(settings_file: Path, runtime: Path) -> str:
    """The socket of this user and these settings.

    Args:
        settings_file: whoever has other settings is another reader.
        runtime: a folder of this user alone.
    """
    told_apart = f"{zlib.crc32(os.fsencode(settings_file.absolute())):08x}"
    name = f"covid-desktop-{told_apart}"
    if sys.platform == "win32":
        return name
    place = str(runtime / name)
    if runtime.is_dir() and len(os.fsencode(place)) <= _LONGEST:
        return place
    return f"{name}-{os.getuid()}"


def may_be_there(name: str) -> bool:
    """False if surely nobody listens; then nobody need be asked, nor the network module loaded."""
    return sys.platform == "win32" or os.path.lexists(_file(name))


def is_ours(name: str) -> bool:
    """Where sockets lie in a folder of all users, another one's is not spoken to."""
    if sys.platform == "win32":
        return True
    path = _file(name)
    try:
        return path.lstat().st_uid == os.getuid()
    except OSError:
        return not path.exists()


def _file(name: str) -> Path:
    """Of a bare name, Qt makes a file in the temporary folder."""
    return Path(name) if os.path.isabs(name) else Path(QDir.tempPath(), name)  # noqa: PTH117
