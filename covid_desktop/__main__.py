"""`python -m covid_desktop`, and the entry point of the installed app."""

from __future__ import annotations

import contextlib
import sys

# Before Qt, whoever brings it in: on Windows, the other order can pair ONNX Runtime with an
# older C++ runtime. The bundle has one runtime only (packaging/windows/make_setup.py), and
# elsewhere the order does not matter: there the window is painted first.
if sys.platform == "win32" and not getattr(sys, "frozen", False):
    with contextlib.suppress(ImportError, OSError):
        import onnxruntime  # noqa: F401

from covid_desktop.cli import main as run_command_line


def main() -> int:
    """Run the command line, or the window where no command is given.

    Returns:
        The exit status.
    """
    if getattr(sys, "frozen", False):
        # In a bundle, the processes of `screen` begin here as well.
        import multiprocessing  # noqa: PLC0415

        multiprocessing.freeze_support()
    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
