"""What a run depends on besides its films: settings, code and packages, kept beside its results."""

from __future__ import annotations

import json
import platform
import subprocess
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

from covid_desktop.atomic import write_atomically
from training.settings import RunSettings

SETTINGS = "settings.json"
CODE = "code.json"
CHANGES = "changes.diff"
_PACKAGES = ("torch", "lightning-fabric", "numpy", "pillow")
_ROOT = Path(__file__).parents[1]


def record_run(run: Path, settings: RunSettings) -> None:
    """Write settings.json, code.json and, where files differ from the commit, changes.diff."""
    run.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(settings), indent=1, default=str)
    write_atomically(run / SETTINGS, text.encode())
    changes = _git("diff", "HEAD")
    code = {
        "commit": _git("rev-parse", "HEAD").strip() or "unknown",
        "is_changed": bool(changes),
        "python": platform.python_version(),
        "packages": {name: version(name) for name in _PACKAGES},
    }
    write_atomically(run / CODE, json.dumps(code, indent=1).encode())
    if changes:
        write_atomically(run / CHANGES, changes.encode())


def _git(*words: str) -> str:
    """What git says of the project's own folder; "" without git or repository."""
    try:
        done = subprocess.run(
            ["git", *words], cwd=_ROOT, capture_output=True, check=True, text=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout
