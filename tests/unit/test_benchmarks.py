"""The benchmarks still run. What they measure is nobody's business here: nothing is timed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.__main__ import QUICK

_ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", QUICK)
def test_each_benchmark_runs_and_prints_figures(name):
    pytest.importorskip("torch", reason="the benchmarks compare with PyTorch")
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "--quick", name],
        cwd=_ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=800,  # seconds on an idle machine
        check=False,
    )

    assert done.returncode == 0, done.stderr
    figures = [line for line in done.stdout.splitlines() if any(c.isdigit() for c in line)]
    assert figures, done.stdout


def test_no_benchmark_is_left_out():
    folder = _ROOT / "tests" / "benchmarks"
    runnable = {p.stem for p in folder.glob("*.py") if "def main(" in p.read_text("utf-8")}
    assert runnable - {"__main__"} == set(QUICK)


def test_a_benchmark_that_fails_is_told_of():
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "unheard_of"],
        cwd=_ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "unheard_of" in done.stderr
