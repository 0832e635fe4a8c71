"""A picture of every state of the application into a folder, to be looked at one by one.

    python -m tests.gallery FOLDER [--only NAME...] [--quick]

Needs no screen. English in the dark theme shows every state; then each other language, the light
theme and texts at 200 % show them all too, each in a folder of its own. `--quick` makes the
English ones alone.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from covid_desktop import paths
from covid_desktop.ui.languages import available
from tests.gallery.states import STATES, draw


def main() -> int:
    """Draw; 1 if a state could not be shown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=list(STATES), metavar="NAME", default=[])
    parser.add_argument("--series", nargs="+", metavar="SERIES", help="en-dark, de-dark-200, ...")
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    names = asked.only or list(STATES)
    languages = available(paths.translations())
    series = ["en-dark", "en-light", "en-dark-200", *(f"{code}-dark" for code in languages)]
    failed = 0
    for one in asked.series or (series[:1] if asked.quick else series):
        language, theme, percent = [*one.split("-"), "100"][:3]
        for name in names:
            target = asked.folder / one / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            start = time.perf_counter()
            with tempfile.TemporaryDirectory() as folder:
                try:
                    draw(name, Path(folder), language, theme, int(percent)).save(str(target))
                except (TimeoutError, StopIteration) as fault:
                    failed += 1
                    print(f"{one} {name}: {type(fault).__name__}", file=sys.stderr)
                    continue
            print(f"{target}  {time.perf_counter() - start:.1f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
