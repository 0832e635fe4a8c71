"""Films are as sharp as the screen allows, whatever its density, and on several at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]


def run(platform="offscreen", **more):
    done = subprocess.run(
        [sys.executable, _HERE / "on_dense_screens.py"],
        env=os.environ
        | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_HERE}"}
        | more,
        cwd=_ROOT, capture_output=True, text=True, timeout=250, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5, 2.0])
def test_one_to_one_is_one_film_pixel_for_one_screen_pixel(factor):
    (seen,) = run(QT_SCALE_FACTOR=str(factor))
    assert seen["density"] == factor
    assert abs(seen["width"] - 403 * factor) <= 1
    assert seen["is_exact"]


def test_from_one_screen_to_another_of_another_density(tmp_path):
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": width * 3 // 4,
         "logicalDpi": dpi, "logicalBaseDpi": 96}
        for name, x, width, dpi in (
            ("plain", 0, 800, 96), ("dense", 800, 1600, 192), ("between", 2400, 1200, 144),
        )
    ]  # fmt: skip
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), "utf-8")
    seen = run(f"offscreen:configfile={config}")
    densities = {s["screen"]: s["density"] for s in seen}
    assert densities == {"plain": 1.0, "dense": 2.0, "between": 1.5}
    assert all(s["is_exact"] for s in seen)
