"""Where the password for the archive is kept."""

from __future__ import annotations

from pathlib import Path

from covid_desktop.atomic import write_atomically
from covid_desktop.exchange.errors import FileNotWritten

_OWNER_ONLY = 0o600
_MOST_BYTES = 10_000


class PasswordFile:
    """The archive's password, in a file that only its owner may read (where the system can).

    Args:
        path: the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> str:
        """The password; "" if none is kept, or it cannot be read."""
        try:
            with self._path.open("rb") as file:
                return file.read(_MOST_BYTES).decode("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def write(self, password: str) -> None:
        """Keep a password; "" removes the file.

        Raises:
            FileNotWritten: the folder cannot be written to.
        """
        try:
            if not password:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, password.encode("utf-8", "replace"), mode=_OWNER_ONLY)
        except OSError:
            raise FileNotWritten(
                "password-not-kept",
                "The password could not be kept on this computer.",
                "Check that its disk has space left; it is to be typed again after a restart.",
            ) from None
