"""Objects on their way to the archive: one file each, gone when the archive has it.

The folder is the queue. A file's name is its SOP Instance UID, so an object that was taken just
before a crash and is sent again replaces itself: nothing is lost, and nothing is there twice.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from covid_desktop.atomic import write_atomically
from covid_desktop.exchange.errors import FileNotWritten
from covid_desktop.exchange.files import make_folder

if TYPE_CHECKING:
    from covid_desktop.exchange.archive import Archive, ArchiveDeclined


@dataclass(frozen=True)
class Sent:
    """What one round of sending did.

    Attributes:
        taken: number of objects that the archive has now.
        declined: why others were set aside.
    """

    taken: int
    declined: tuple[ArchiveDeclined, ...]


class SendQueue:
    """The queue on disk.

    Args:
        folder: made when something is put into it.
    """

    def __init__(self, folder: Path) -> None:
        self._waiting = folder / "waiting"
        self._declined = folder / "declined"

    @property
    def waiting(self) -> tuple[Path, ...]:
        """What is still to be sent, in the order in which it came."""
        if not self._waiting.is_dir():
            return ()
        files = [f for f in self._waiting.iterdir() if f.suffix == ".dcm"]
        return tuple(sorted(files, key=lambda f: (f.stat().st_mtime_ns, f.name)))

    @property
    def declined(self) -> tuple[Path, ...]:
        """What the archive did not take; kept until the reader looks after it."""
        return tuple(sorted(self._declined.glob("*.dcm"))) if self._declined.is_dir() else ()

    def put(self, objects: Iterable[bytes]) -> int:
        """Take over DICOM objects; when this returns, they survive a crash.

        Args:
            objects: whole DICOM files.

        Returns:
            How many.

        Raises:
            FileNotWritten: the folder cannot be written to.
        """
        import pydicom  # noqa: PLC0415 - with the first object, not with the window

        count = 0
        make_folder(self._waiting)
        for content in objects:
            ds = pydicom.dcmread(io.BytesIO(content), specific_tags=["SOPInstanceUID"])
            try:
                write_atomically(self._waiting / f"{ds.SOPInstanceUID}.dcm", content)
            except OSError:
                raise FileNotWritten(
                    "queue-not-writable",
                    "The objects could not be put into the queue for the archive.",
                    "Check that this computer’s disk has space left.",
                ) from None
            count += 1
        return count

    def send(self, archive: Archive) -> Sent:
        """Send all that waits, once.

        Args:
            archive: where to.

        Raises:
            ArchiveUnreachable: the rest waits for another round.
        """
        taken, declined = 0, []
        for file, refusal in archive.send(self.waiting):
            if refusal is None:
                file.unlink(missing_ok=True)
                taken += 1
            else:
                make_folder(self._declined)
                shutil.move(file, self._declined / file.name)
                declined.append(refusal)
        return Sent(taken, tuple(declined))

    def try_declined_again(self) -> None:
        """Put what was not taken back among what waits."""
        for file in self.declined:
            make_folder(self._waiting)
            shutil.move(file, self._waiting / file.name)
