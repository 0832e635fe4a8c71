"""The self-test finds what is broken, and says so in words."""

import shutil

import numpy as np
import pydicom
import pytest

from covid_desktop import self_test
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.paths import codec_samples

CODECS = sorted(codec_samples().glob("*.dcm"))
COMPRESSED = [p for p in CODECS if p.stem != "explicit"]

# Silenced when the package is imported, which pytest undoes.
pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning:pydicom")


def outcomes():
    return {c.name: c for c in self_test.check_all()}


@pytest.fixture
def library(tmp_path, monkeypatch):
    """The folder of the library, in a place of its own."""
    monkeypatch.setattr(self_test, "library_folder", lambda: tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def own_samples(tmp_path, monkeypatch):
    """A copy of the codec samples that may be damaged."""
    folder = tmp_path / "samples"
    shutil.copytree(codec_samples(), folder)
    monkeypatch.setattr(self_test, "codec_samples", lambda: folder)
    return folder


@pytest.fixture
def no_model(tmp_path, monkeypatch):
    monkeypatch.setattr(self_test, "models", lambda: tmp_path / "none")


def failed_codecs():
    return {n for n, check in outcomes().items() if n.startswith("codec") and not check.passed}


def test_everything_works_here(library, classifier_path, monkeypatch):
    monkeypatch.setattr(self_test, "models", lambda: classifier_path.parent)
    found = outcomes()
    assert [c for c in found.values() if not c.passed] == []
    assert {"models", "provider in use", "providers", "fonts", "library"} <= set(found)
    assert {f"codec {p.stem}" for p in CODECS} <= set(found)
    assert all(c.what.endswith(".") for c in found.values())


def test_two_runtimes_beside_each_other_are_named(tmp_path, monkeypatch):
    gpu = tmp_path / "onnxruntime_gpu-1.31.1.dist-info"
    gpu.mkdir()
    (gpu / "METADATA").write_text("Metadata-Version: 2.1\nName: onnxruntime-gpu\nVersion: 1.31.1\n")
    assert self_test._guarded("providers", self_test._providers).passed
    monkeypatch.syspath_prepend(tmp_path)
    found = self_test._guarded("providers", self_test._providers)
    assert not found.passed
    assert "onnxruntime and onnxruntime-gpu" in found.what


def test_there_is_a_sample_of_every_compression():
    assert len(CODECS) >= 15


@pytest.mark.parametrize("sample", COMPRESSED, ids=lambda p: p.stem)
def test_a_sample_that_cannot_be_decoded_fails_alone(own_samples, no_model, library, sample):
    content = sample.read_bytes()
    (own_samples / sample.name).write_bytes(content[: len(content) // 2])
    assert failed_codecs() == {f"codec {sample.stem}"}


def test_a_decoder_that_gives_other_values_fails(own_samples, no_model, library):
    sample = pydicom.dcmread(own_samples / "explicit.dcm")
    pixels = np.frombuffer(sample.PixelData, np.uint16)
    sample.PixelData = (pixels ^ (2**sample.BitsStored - 1)).astype("<u2").tobytes()
    sample.save_as(own_samples / "rle.dcm")
    assert failed_codecs() == {"codec rle"}
    assert "other values" in outcomes()["codec rle"].what


def test_a_missing_model_is_said(library, no_model):
    check = outcomes()["models"]
    assert not check.passed
    assert "missing" in check.what


def test_missing_samples_are_said(library, tmp_path, monkeypatch):
    monkeypatch.setattr(self_test, "codec_samples", lambda: tmp_path / "none")
    check = outcomes()["codecs"]
    assert not check.passed


def test_a_library_folder_that_cannot_be_is_said(library):
    library.parent.mkdir(exist_ok=True)
    library.write_bytes(b"a file in the way")
    check = outcomes()["library"]
    assert not check.passed
    assert "Traceback" not in check.what


def test_the_library_check_leaves_nothing(library):
    assert outcomes()["library"].passed
    assert not list(library.iterdir())


def test_the_library_that_is_here_is_looked_at(library):
    StudyLibrary(library).close()
    assert outcomes()["library"].what == "The library is whole; 0 studies."
    (library / "library.sqlite").write_bytes(b"no library" * 100)
    check = outcomes()["library"]
    assert not check.passed
    assert "damaged" in check.what
