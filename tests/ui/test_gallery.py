"""`python -m tests.gallery`: every state can be shown, and its pictures are no blanks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.gallery.states import STATES

ROOT = Path(__file__).resolve().parents[2]


def test_the_states_that_the_reader_meets_are_there():
    assert {
        "empty", "film", "film_with_overlays", "refused", "unreadable", "worklist",
        "monitor_check", "comparison", "trend", "preferences_general", "preferences_library",
        "preferences_reports", "preferences_model", "preferences_shortcuts", "tag_browser",
        "first_start", "about", "keyboard_help", "report_preview", "deidentify", "pacs_settings",
        "measurements", "magnifier", "conclusion", "model_missing", "comparison_wipe",
        "comparison_fade", "comparison_checkerboard", "comparison_veiled", "screen_size",
        "worklist_nothing_found", "menu_film", "menu_study", "menu_view",
    } <= set(STATES)  # fmt: skip


@pytest.mark.timeout(600)
def test_one_command_makes_pictures(tmp_path):
    names = ["empty", "refused", "worklist", "preferences_general"]
    dark, light = series = ("en-dark", "ar-light-200")
    command = [sys.executable, "-m", "tests.gallery", tmp_path, "--series", *series]
    done = subprocess.run(
        [*command, "--only", *names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for one in series:
        for name in names:
            picture = np.asarray(Image.open(tmp_path / one / f"{name}.png").convert("L"))
            assert picture.shape[1] > 400
            assert np.unique(picture).size > 20, f"{one} {name} is nearly empty"
    means = [np.asarray(Image.open(tmp_path / s / "empty.png").convert("L")).mean() for s in series]
    assert means[series.index(dark)] < 80
    assert means[series.index(light)] > 180
