"""A real archive for the tests: Orthanc on loopback, with a folder of its own."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

PROGRAM = shutil.which("Orthanc")
PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Orthanc:
    """Started and stopped at will; what it stores outlives a stop.

    Args:
        folder: for its configuration and storage.
    """

    def __init__(self, folder: Path) -> None:
        self.dicom_port, self.web_port = free_port(), free_port()
        self.web = f"http://127.0.0.1:{self.web_port}/dicom-web"
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        configuration = {
            "Name": "Test",
            "StorageDirectory": str(folder / "storage"),
            "IndexDirectory": str(folder / "storage"),
            "DicomAet": "ARCHIVE",
            "DicomPort": self.dicom_port,
            "HttpPort": self.web_port,
            "RemoteAccessAllowed": False,
            "AuthenticationEnabled": False,
            "DicomAlwaysAllowGet": True,
            "DicomAlwaysAllowFind": True,
            "DicomAlwaysAllowStore": True,
            "DicomCheckCalledAet": True,
            "Plugins": [str(PLUGIN)] if PLUGIN.exists() else [],
            "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "orthanc.json").write_text(json.dumps(configuration), encoding="utf-8")

    def start(self) -> None:
        assert PROGRAM is not None
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [PROGRAM, str(self._folder / "orthanc.json")], stdout=log, stderr=log
            )
        end = time.monotonic() + 90
        while time.monotonic() < end:
            try:
                self.rest("system")
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError("Orthanc did not start: " + (self._folder / "log").read_text())

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(60)
            self._process = None

    def crash(self) -> None:
        """The plug is pulled."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(60)
            self._process = None

    def rest(self, path: str):
        """Ask it by its own interface, past all of our code."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.web_port}/{path}", timeout=10) as got:
            return json.loads(got.read())

    def instances(self) -> list[str]:
        """SOP Instance UIDs of all that it holds."""
        found = self.rest("instances?expand")
        return [i["MainDicomTags"]["SOPInstanceUID"] for i in found]
