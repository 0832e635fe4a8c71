"""One window a user: a second start hands its films to the running one. No network.

A local socket that only its user may open, in the user's own runtime folder where there is
one. A socket that nobody listens to any more (after a crash) is put aside.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from covid_desktop.ui.socket_place import is_ours

_WAIT_MS = 1500
_MOST_BYTES = 4_000_000
_DONE = b"opened\n"


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Let a running window open these; False if none runs."""
    if not is_ours(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    # Absolute: the running window stands in another folder.
    body = json.dumps([os.fsdecode(os.fsencode(path.absolute())) for path in paths])
    socket.write(body.encode("utf-8", "surrogateescape") + b"\n")
    socket.flush()
    socket.waitForBytesWritten(_WAIT_MS)
    # What has come while the message was still on its way does not ring again.
    while socket.bytesAvailable() < len(_DONE) and socket.waitForReadyRead(_WAIT_MS):
        pass
    answered = bytes(socket.readAll().data()) == _DONE
    socket.disconnectFromServer()
    return answered


class RunningWindow(QObject):
    """Listens for second starts."""

    paths_received = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._heard: dict[QLocalSocket, bytes] = {}

    def listen(self) -> bool:
        """From now on. False where it is not possible: then each start has a window of its own."""
        if self._server.listen(self._name):
            return True
        # Nobody answered before this was called, so what lies there is left from a crash.
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """No more."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._heard[socket] = b""
            socket.readyRead.connect(lambda s=socket: self._listen_to(s))
            socket.disconnected.connect(lambda s=socket: self._let_go(s))
            self._listen_to(socket)

    def _listen_to(self, socket: QLocalSocket) -> None:
        if socket not in self._heard:
            return
        self._heard[socket] += bytes(socket.readAll().data())
        if len(self._heard[socket]) > _MOST_BYTES:
            socket.abort()
        elif self._heard[socket].endswith(b"\n"):
            paths = _read(self._heard[socket])
            self._heard[socket] = b""
            if paths is not None:
                socket.write(_DONE)
                socket.flush()
                self.paths_received.emit(paths)

    def _let_go(self, socket: QLocalSocket) -> None:
        self._heard.pop(socket, None)
        socket.deleteLater()


def _read(message: bytes) -> list[Path] | None:
    try:
        found = json.loads(message.decode("utf-8", "surrogateescape"))
    except ValueError:
        return None
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        return None
    return [Path(name) for name in found]
