"""A demonstration film that every foreign tool reads."""

from __future__ import annotations

import pydicom
import pytest
from made_exchange import DEMONSTRATION

from covid_desktop.imaging.loading import load_film


@pytest.fixture(scope="session")
def plain_demonstration(tmp_path_factory):
    """A demonstration film, uncompressed."""
    ds = pydicom.dcmread(DEMONSTRATION[0])
    ds.decompress(generate_instance_uid=False)
    path = tmp_path_factory.mktemp("film") / "film.dcm"
    ds.save_as(path, enforce_file_format=True)
    return path


@pytest.fixture(scope="session")
def film(plain_demonstration):
    return load_film(plain_demonstration)
