"""Runs the benchmarks one after another, each in a process of its own.

    python -m tests.benchmarks [--quick] [NAME...]

Each can be run alone too, with options: `python -m tests.benchmarks.NAME --help`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence

from covid_desktop.paths import demonstration

# What makes each a matter of seconds: enough to see that it runs, not for its figures.
QUICK = {
    "path_to_assessment": ["--repeats", "1", str(demonstration() / "demo_1_2020-03-20.dcm")],
    "screening": ["--repeats", "1", "--workers", "1"],
    "first_pixels": ["--repeats", "1", "--rows", "300"],
    "window_level": ["--steps", "2", "--rows", "300"],
    "library": ["--studies", "50", "--repeats", "1"],
    "worklist": ["--studies", "50", "--frames", "2"],
    "start": ["--starts", "1"],
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run those named, or all; 1 if any failed."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Run all benchmarks, or those named."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(QUICK))
    parser.add_argument("--quick", action="store_true", help="only see that they run")
    asked = parser.parse_args(arguments)
    unknown = set(asked.names) - set(QUICK)
    if unknown:
        parser.error(
            f"no benchmark is called {', '.join(sorted(unknown))}; there are {', '.join(QUICK)}"
        )
    failed = False
    for name in asked.names or QUICK:
        print(f"== {name}", flush=True)
        options = QUICK[name] if asked.quick else []
        command = [sys.executable, "-m", f"tests.benchmarks.{name}", *options]
        failed |= subprocess.run(command, check=False).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
