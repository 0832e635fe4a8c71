"""Where things live: the app's own resources, and its folders on this workstation."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from platformdirs import (
    user_config_path,
    user_data_path,
    user_log_path,
    user_runtime_path,
    user_state_path,
)

_APP = "covid-desktop"


def resources() -> Path:
    """The folder with models, phantoms and texts: in a bundle, an installed wheel or a checkout."""
    package = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    candidates = (bundle / "resources", package / "resources", package.parent / "resources")
    return next((c for c in candidates if c.is_dir()), candidates[-1])


def models() -> Path:
    """Folder of the models that come with the app."""
    return resources() / "models"


def codec_samples() -> Path:
    """Folder of one small phantom in every DICOM compression."""
    return resources() / "codec_samples"


def demonstration() -> Path:
    """Folder of the demonstration patient's phantoms."""
    return resources() / "demonstration"


def fonts() -> Path:
    """Folder of the report's fonts, which the window borrows where the system has none."""
    return resources() / "fonts"


def translations() -> Path:
    """Folder of the window's texts in other languages; it may be missing."""
    return resources() / "translations"


def settings_file() -> Path:
    """The reader's settings."""
    return user_config_path(_APP, appauthor=False, roaming=True) / "settings.toml"


def password_file() -> Path:
    """The archive's password, beside the settings; only its owner may read it."""
    return settings_file().with_name("archive-password")


def session_file() -> Path:
    """What is open at the moment, and what was opened lately."""
    return user_state_path(_APP, appauthor=False) / "session.json"


def runtime_folder() -> Path:
    """For sockets: this user's own, gone with the end of the desktop session."""
    with warnings.catch_warnings():
        # Where a session has none, a folder below the temporary one is named: no news to a reader.
        warnings.simplefilter("ignore")
        return user_runtime_path()


def log_folder() -> Path:
    """Logs; they hold no patient's name or ID, nor the path of any film."""
    return user_log_path(_APP, appauthor=False)


def library_folder() -> Path:
    """The studies known on this workstation."""
    return user_data_path(_APP, appauthor=False)


def archive_folder() -> Path:
    """What waits to be sent to the hospital's archive, and what was fetched from it."""
    return user_data_path(_APP, appauthor=False) / "archive"
