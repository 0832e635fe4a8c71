"""The log of this workstation: what the program did, without a patient's name or a film's path."""

from __future__ import annotations

import logging
import logging.handlers
from contextlib import suppress

from covid_desktop import __version__, paths

_log = logging.getLogger(__name__)


def keep_log() -> None:
    """A small log beside the others of this workstation; without a folder for it, none."""
    with suppress(OSError):
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = logging.handlers.RotatingFileHandler(
            folder / "covid-desktop.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        ours = logging.getLogger("covid_desktop")
        for earlier in [h for h in ours.handlers if isinstance(h, type(file))]:
            ours.removeHandler(earlier)
        ours.addHandler(file)
        ours.setLevel(logging.INFO)
    _log.info("Covid Desktop %s", __version__)
