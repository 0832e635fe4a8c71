"""From the start of the program to its painted window, against an empty PySide6 window.

    python -m tests.benchmarks.start [--program FILE] [--starts N] [--cold]

With --program a frozen program, else this source. With --cold (Linux, as root) nothing of any
file is in memory before each start. Aims: 1.5 times from the source, below 2.5
times frozen. How it is measured: packaging/start_time.py.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import start_time

_AIM_SOURCE, _AIM_FROZEN = 1.5, 2.5


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and say it in one line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--program", type=Path, help="a frozen program")
    parser.add_argument("--starts", type=int, default=15, help="turns")
    parser.add_argument("--cold", action="store_true", help="read all from the disk")
    asked = parser.parse_args(arguments)
    program = [str(asked.program)] if asked.program else [sys.executable, "-m", "covid_desktop"]
    aim = _AIM_FROZEN if asked.program else _AIM_SOURCE
    with tempfile.TemporaryDirectory() as home:
        environment = {**start_time.offscreen(), "HOME": home, "XDG_RUNTIME_DIR": home}
        found = start_time.compare(
            program, sys.executable, environment, asked.starts, cold=asked.cold
        )
    print(f"{found.words} (aim {aim})")


if __name__ == "__main__":
    main()
