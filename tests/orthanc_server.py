"""A real archive for the tests: Orthanc on loopback, with a folder of its own."""

from __future__ import annotations

import base64
import contextlib
import json
import shutil
import socket
import socketserver
import ssl
import subprocess
import threading
import time
import urllib.request
from pathlib import Path

PROGRAM = shutil.which("Orthanc")
PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Certificate:
    """A self-signed one for 127.0.0.1, made by openssl.

    Args:
        folder: for its files.
        name: of the computer that it is said to be.
    """

    def __init__(self, folder: Path, name: str = "IP:127.0.0.1") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.certificate, self.key = folder / "certificate.pem", folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
             "-subj", "/CN=test archive", "-addext", f"subjectAltName={name}",
             "-keyout", self.key, "-out", self.certificate],
            check=True,
            capture_output=True,
        )  # fmt: skip


def forwarding(certificate: Certificate, to: int, client: Certificate | None = None) -> int:
    """A port that speaks TLS and hands on to another port, until the tests end.

    Args:
        certificate: its own.
        to: the port behind it.
        client: lets only this one in; None lets everybody.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.certificate, certificate.key)
    if client is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(client.certificate)

    class Forwarder(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            try:
                with (
                    context.wrap_socket(self.request, server_side=True) as inside,
                    socket.create_connection(("127.0.0.1", to)) as outside,
                ):
                    back = threading.Thread(target=copy, args=(outside, inside), daemon=True)
                    back.start()
                    copy(inside, outside)
                    back.join(30)
            except OSError:
                pass  # whoever does not trust us, or is gone, hangs up

    def copy(one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while got := one.recv(65536):
                other.sendall(got)
            other.shutdown(socket.SHUT_WR)

    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Forwarder)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return int(server.server_address[1])


class Orthanc:
    """Started and stopped at will; what it stores outlives a stop.

    Args:
        folder: for its configuration and storage.
        certificate: makes it speak TLS alone: its DICOM port by itself, its web port through a
            forwarder of ours before it, as hospitals do (1.10.1’s own https crashes).
        users: names and passwords; none are asked for without.
        client: with a certificate, lets in only who shows this one.
    """

    def __init__(
        self,
        folder: Path,
        certificate: Certificate | None = None,
        users: dict[str, str] | None = None,
        client: Certificate | None = None,
    ) -> None:
        self.dicom_port, self.web_port = free_port(), free_port()
        self.web = f"http://127.0.0.1:{self.web_port}/dicom-web"
        if certificate is not None:
            port = forwarding(certificate, self.web_port, client)
            self.web = f"https://127.0.0.1:{port}/dicom-web"
        self._users = users or {}
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
            "AuthenticationEnabled": bool(users),
            "RegisteredUsers": self._users,
            "DicomAlwaysAllowGet": True,
            "DicomAlwaysAllowFind": True,
            "DicomAlwaysAllowStore": True,
            "DicomCheckCalledAet": True,
            "Plugins": [str(PLUGIN)] if PLUGIN.exists() else [],
            "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
        }
        if certificate is not None:
            configuration |= {
                "DicomTlsEnabled": True,
                "DicomTlsCertificate": str(certificate.certificate),
                "DicomTlsPrivateKey": str(certificate.key),
                "DicomTlsTrustedCertificates": str((client or certificate).certificate),
                "DicomTlsRemoteCertificateRequired": client is not None,
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
        request = urllib.request.Request(f"http://127.0.0.1:{self.web_port}/{path}")
        for name, password in self._users.items():
            pair = base64.b64encode(f"{name}:{password}".encode()).decode()
            request.add_header("Authorization", f"Basic {pair}")
        with urllib.request.urlopen(request, timeout=10) as got:
            return json.loads(got.read())

    def instances(self) -> list[str]:
        """SOP Instance UIDs of all that it holds."""
        found = self.rest("instances?expand")
        return [i["MainDicomTags"]["SOPInstanceUID"] for i in found]
