"""`python -m covid_desktop`, and the entry point of the installed app."""

from __future__ import annotations

import contextlib
import multiprocessing
import sys

# Before Qt, whoever brings it in: on Windows, the other order can pair ONNX Runtime
# with an older C++ runtime. Without it the window still opens, and says what is missing.
with contextlib.suppress(ImportError, OSError):
    import onnxruntime  # noqa: F401

from covid_desktop.cli import main as run_command_line


def main() -> int:
    """Run the command line, or the window where no command is given.

    Returns:
        The exit status.
    """
    # In a bundle, the processes of `screen` begin here as well.
    multiprocessing.freeze_support()
    return run_command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
