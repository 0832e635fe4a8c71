"""A watch on every door to the network, for a process and all that it starts.

Two watches. Python's own audit events, in every Python process, anywhere; and where strace is
there, the system's calls, which Qt, ONNX Runtime and whatever else is no Python must make too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

# Python runs this by itself at its start. It notes what a socket is asked for, before it is done.
_AT_THE_START = """
import os, sys
def _watch(log=os.open(os.environ["NETWORK_WATCH"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)):
    def note(event, arguments):
        # Who makes a socket has not used it; the computer's own name is no secret to itself.
        if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
            os.write(log, f"{event} {arguments[1:]}\\n".encode("utf-8", "replace"))
    sys.addaudithook(note)
_watch()
"""
_FAMILY = re.compile(r"(\w+)\(.*sa_family=(AF_\w+)(?:, sun_path=@?\"([^\"]*)\")?")
# The C library may ask the computer's own service for user names; it never goes further.
_NAME_SERVICE = "/var/run/nscd/socket"


@dataclass
class Watch:
    """What has been seen.

    Attributes:
        folder: where the watch keeps its notes.
        is_deep: the system's calls are watched too.
    """

    folder: Path
    is_deep: bool = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        (self.folder / "sitecustomize.py").write_text(_AT_THE_START)
        self.is_deep = _can_trace()

    def start(self, command: list[str], env: dict[str, str], **more) -> subprocess.Popen:
        """Start a Python program under watch."""
        if self.is_deep:
            number = len(list(self.folder.glob("calls-*")))
            command = [
                "strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network",
                "-e", "signal=none", "-o", str(self.folder / f"calls-{number}"), *command,
            ]  # fmt: skip
        env = env | {"PYTHONPATH": str(self.folder), "NETWORK_WATCH": str(self.folder / "events")}
        return subprocess.Popen(
            command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more
        )

    def events(self) -> list[str]:
        """What Python was asked to do with sockets."""
        file = self.folder / "events"
        return file.read_text().splitlines() if file.exists() else []

    def calls(self) -> list[str]:
        """Calls that could reach another computer, or name one; loopback counts as well."""
        return [
            line
            for line in self._lines()
            if (found := _FAMILY.search(line)) and found[2] not in ("AF_UNIX", "AF_UNSPEC")
        ]

    def local_sockets(self) -> set[str]:
        """Paths of the sockets within this computer that were spoken to or listened on."""
        found = (_FAMILY.search(line) for line in self._lines())
        paths = {match[3] for match in found if match and match[3] is not None}
        return paths - {_NAME_SERVICE}

    def _lines(self) -> list[str]:
        files = sorted(self.folder.glob("calls-*"))
        return [line for file in files for line in file.read_text(errors="replace").splitlines()]


def _can_trace() -> bool:
    """Strace is there, and this system lets it watch."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=%network", "-o", os.devnull, "true"],
        capture_output=True, check=False,
    )  # fmt: skip
    return tried.returncode == 0
