"""The command `self-test`: what works on this computer, check by check."""

from __future__ import annotations

import argparse

from covid_desktop.console import ALL_ASSESSED, SOME_NOT_ASSESSED, say
from covid_desktop.self_test import Check, check_all


def test_all(arguments: list[str]) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="covid-desktop self-test",
        description="Model, codecs, providers, fonts, library: what works here.",
    )
    parser.parse_args(arguments)
    checks: list[Check] = []
    for check in check_all():
        checks.append(check)
        print(f"{'ok  ' if check.passed else 'FAIL'}  {check.name}: {check.what}", flush=True)
    failed = [c.name for c in checks if not c.passed]
    if failed:
        say(f"{len(failed)} of {len(checks)} checks failed: {', '.join(failed)}.")
    return SOME_NOT_ASSESSED if failed else ALL_ASSESSED
