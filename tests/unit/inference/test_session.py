"""Opening a model file: what is wrong is said, and the provider named is the one that runs."""

import hashlib

import numpy as np
import onnxruntime
import pytest

from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.inference import session as session_module
from covid_desktop.inference.session import CPU, CUDA, open_session

HAS_CUDA = CUDA in onnxruntime.get_available_providers()


def test_missing_file(tmp_path):
    with pytest.raises(ModelUnavailable) as caught:
        open_session(tmp_path / "none.onnx")
    assert caught.value.code == "model-missing"


def test_a_folder_is_no_model(tmp_path):
    with pytest.raises(ModelUnavailable) as caught:
        open_session(tmp_path)
    assert caught.value.code == "model-missing"


@pytest.mark.parametrize(
    "content", [b"", b"garbage", b"\x08" * 64, np.random.default_rng(1).bytes(5000)]
)
def test_garbage(tmp_path, content):
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelUnavailable) as caught:
        open_session(path)
    assert caught.value.code == "model-damaged"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_truncated_model(tmp_path, classifier_path, share):
    content = classifier_path.read_bytes()
    path = tmp_path / "model.onnx"
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(ModelUnavailable) as caught:
        open_session(path)
    assert caught.value.code == "model-damaged"
    assert str(tmp_path) not in str(caught.value)


def test_hash_metadata_and_outputs(classifier_path):
    session = open_session(classifier_path, "cpu")
    assert session.sha256 == hashlib.sha256(classifier_path.read_bytes()).hexdigest()
    assert "model_card" in session.metadata
    assert [o.name for o in session.session.get_outputs()] == [
        "probabilities",
        "activation",
        "frontal",
    ]


def test_the_cpu_when_asked_for(classifier_path):
    session = open_session(classifier_path, "cpu")
    assert session.provider == CPU
    assert session.session.get_providers() == [CPU]
    assert session.provider_reason == "The CPU was asked for."


@pytest.mark.skipif(HAS_CUDA, reason="this ONNX Runtime has the CUDA provider")
@pytest.mark.parametrize("wish", ["cuda", "auto"])
def test_no_cuda_falls_back_to_the_cpu_and_says_so(classifier_path, wish):
    session = open_session(classifier_path, wish)
    assert session.provider == session.session.get_providers()[0] == CPU
    assert "no CUDA provider" in session.provider_reason


@pytest.mark.skipif(not HAS_CUDA, reason="this ONNX Runtime has no CUDA provider")
@pytest.mark.parametrize("wish", ["cuda", "auto"])
def test_cuda_runs_or_the_reason_says_why_not(classifier_path, wish):
    session = open_session(classifier_path, wish)
    assert session.provider == session.session.get_providers()[0]
    works = session.provider == CUDA
    assert works == session.provider_reason.endswith("works.")


@pytest.mark.skipif(HAS_CUDA, reason="this ONNX Runtime has the CUDA provider")
@pytest.mark.filterwarnings("ignore:Specified provider:UserWarning")
def test_a_provider_without_its_driver_is_said(classifier_path, monkeypatch):
    # What onnxruntime-gpu does without a driver: it offers CUDA, and then takes the CPU.
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA, CPU])
    session = open_session(classifier_path, "auto")
    assert session.provider == session.session.get_providers()[0] == CPU
    assert "driver or libraries are missing" in session.provider_reason


@pytest.mark.skipif(HAS_CUDA, reason="this ONNX Runtime has the CUDA provider")
def test_a_provider_that_breaks_at_the_start_is_said(classifier_path, monkeypatch):
    kept = session_module._session

    def start(content, providers):
        if CUDA in providers:
            raise ModelUnavailable("model-damaged", "too old a driver", "")
        return kept(content, providers)

    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA, CPU])
    monkeypatch.setattr(session_module, "_session", start)
    session = open_session(classifier_path, "cuda")
    assert session.provider == session.session.get_providers()[0] == CPU
    assert "failed to start" in session.provider_reason
