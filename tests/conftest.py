"""Fixtures that all tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# What a case may take says more of the machine's other work than of ours.
settings.register_profile("covid-desktop", deadline=None)
settings.load_profile("covid-desktop")


@pytest.fixture(scope="session")
def shared_folder():
    """The folder of real films beside the repository; without it the test is skipped."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not (folder / "films" / "manifest.csv").is_file():
        pytest.skip("no real films here: ../shared/films/manifest.csv is missing")
    return folder
