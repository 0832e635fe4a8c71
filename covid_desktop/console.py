"""What the commands without a window share: exit statuses, messages, files written.

Imports nothing that takes time: the window's start passes here as well.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from covid_desktop.atomic import write_atomically

NOTICE = "Research and education use. Not a medical device."

ALL_ASSESSED = 0
SOME_NOT_ASSESSED = 1
COULD_NOT_RUN = 2
# As shells have it: 128 and the number of the signal.
INTERRUPTED = 130


def has_folder(path: Path, thing: str) -> bool:
    """Is there a folder to write to? Asked before hours of work, not after.

    Args:
        path: the file to be written.
        thing: what it is, for the message ("table").
    """
    if path.absolute().parent.is_dir():
        return True
    say(f"The {thing} cannot be written to {path}: its folder does not exist.",
        "Choose a folder that exists and can be written to.")  # fmt: skip
    return False


def write_out(path: Path, content: bytes, thing: str) -> bool:
    """Write a file whole, or say why it could not be written.

    Args:
        path: the file.
        content: its bytes.
        thing: what it is, for the message ("table").
    """
    try:
        write_atomically(path, content)
    except OSError as error:
        say(f"The {thing} could not be written to {path}: {error.strerror}.",
            "Choose a folder that exists and can be written to.")  # fmt: skip
        return False
    return True


def say(*sentences: str) -> None:
    """A message on standard error; where there is none, silence."""
    if sys.stderr is None:  # print would take standard output instead
        return
    with contextlib.suppress(OSError):
        print(*sentences, file=sys.stderr, flush=True)
