"""A library in an empty folder, films on the disk, and a clock that counts seconds."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from made_dicom import film_dataset, to_bytes

from covid_desktop.imaging.loading import load_film
from covid_desktop.library.study_library import StudyLibrary

START = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def counting_clock():
    seconds = itertools.count()
    return lambda: START + timedelta(seconds=next(seconds))


@pytest.fixture
def library(tmp_path):
    with StudyLibrary(tmp_path / "library", clock=counting_clock(), patience=0.2) as opened:
        yield opened
        assert opened.complaints() == []


@pytest.fixture
def make_film(tmp_path):
    """A DICOM film on the disk, loaded; each one's pixels differ."""
    number = itertools.count(1)

    def make(name=None, *, seed=None, **attributes):
        n = next(number)
        pixels = np.random.default_rng(n if seed is None else seed).integers(
            0, 4096, (24, 20), dtype=np.uint16
        )
        path = tmp_path / (name or f"film{n}.dcm")
        path.parent.mkdir(parents=True, exist_ok=True)
        uid = {"StudyInstanceUID": f"1.2.3.{n}"}
        path.write_bytes(to_bytes(film_dataset(pixels, bits=12, **(uid | attributes))))
        return load_film(path)

    return make
