"""The command line: the same use cases as the window, headless.

Standard output carries answers alone, standard error carries messages. Exit status:
0 every film assessed; 1 some refused or unreadable; 2 wrong usage or nothing could run.

Each command is imported when it is asked for: the window would wait for all of them.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from covid_desktop import __version__
from covid_desktop.console import COULD_NOT_RUN, INTERRUPTED, NOTICE, SOME_NOT_ASSESSED, say


def main(argv: Sequence[str] | None = None) -> int:
    """Run one call of the program.

    Args:
        argv: arguments after the program's name; sys.argv if None.

    Returns:
        The exit status.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _survive_odd_names()
    try:
        command = _command(arguments[0]) if arguments else None
        return _run(command, arguments[1:]) if command else _open(arguments)
    except KeyboardInterrupt:
        say("Stopped.")
        return INTERRUPTED


def _command(name: str) -> Callable[[list[str]], int] | None:
    """What stands behind a command's name; None where it is none."""
    match name:
        case "assess":
            from covid_desktop.assess_command import assess_films

            return assess_films
        case "compare":
            from covid_desktop.compare_command import compare_films

            return compare_films
        case "report":
            from covid_desktop.report_command import report_films

            return report_films
        case "screen":
            from covid_desktop.screen_command import screen_folder

            return screen_folder
        case "self-test":
            from covid_desktop.self_test_command import test_all

            return test_all
    return None


def _run(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run a command; whatever becomes of its output, there is no traceback."""
    try:
        status = command(arguments)
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has gone (| head): not an error.
        _forget_output()
        return SOME_NOT_ASSESSED
    except OSError as error:
        _forget_output()
        say(f"The output could not be written: {error.strerror}.",
             "Choose a place that exists and has room.")  # fmt: skip
        return COULD_NOT_RUN
    return status


def _forget_output() -> None:
    """What is still to be written goes nowhere, so that the end of the program is quiet."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="covid-desktop",
        description=f"Opens the window, with these films or folders. {NOTICE}",
        epilog="Commands without a window: assess, compare, report, screen, self-test (each with "
        "--help). A file that bears a command's name is opened as ./assess.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="films or folders")
    parser.add_argument("--version", action="version", version=f"covid-desktop {__version__}")
    parser.add_argument(
        "--picture", type=Path, metavar="FILE.png",
        help="show the films, write a picture of the window once all are answered, and end",
    )  # fmt: skip
    parser.add_argument(
        "--until-painted", action="store_true",
        help="say when the window is painted, and when all its parts are there, and end: how "
        "long does a start take?",
    )  # fmt: skip
    asked = parser.parse_args(arguments)
    # Qt is loaded for the window alone: the commands run where no Qt library is.
    from covid_desktop.app import run_window

    return run_window(
        asked.paths, picture=asked.picture, until_painted=asked.until_painted, greet=True
    )


def _survive_odd_names() -> None:
    """A file name that is no valid UTF-8 is printed with escapes, not with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigure(stream)


def _reconfigure(stream: TextIO) -> None:
    with contextlib.suppress(AttributeError):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[attr-defined]
