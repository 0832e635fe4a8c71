"""Models for tests: the shipped one, or one exported from a network that has seen no film."""

from __future__ import annotations

import functools
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnx
import pytest

from covid_desktop.domain.assessment import OperatingPoint
from covid_desktop.inference.model_card import METADATA_KEY, ModelCard, ReferencePhantom
from covid_desktop.inference.preprocessing import Recipe

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "models" / "classifier.onnx"
SIDE = 96


def made_card(**changes):
    """A card that can be followed; it accepts every film."""
    facts = {
        "name": "untrained",
        "version": "0.0.1",
        "recipe": Recipe(size=SIDE, clip_limit=4.0, mean=0.5, std=0.5),
        "temperature": 1.5,
        "not_sure_margin": 0.1,
        "frontal_threshold": 0.0,
        "operating_points": (OperatingPoint("balanced", 0.4), OperatingPoint("screening", 0.2)),
        "trained_on": "nothing",
        "measured_on": "nothing",
        "figures": {"AUC": {"value": 0.5}},
        "licence": "none",
        "limits": "for tests",
        "phantom": ReferencePhantom(np.zeros((1, 1), np.uint8), (0.0, 0.0, 1.0), 0.0),
    }
    return ModelCard(**(facts | changes))


def untrained_network():
    """Backbone with pretrained weights, heads by chance: every output differs from film to film."""
    import torch  # noqa: PLC0415

    from training.networks.efficientnet_lite import pretrained_network  # noqa: PLC0415

    torch.manual_seed(7)
    return pretrained_network(dropout=0.0).eval()


@contextmanager
def one_thread():
    """Several threads wait for one another where other programs use the processor too."""
    import torch  # noqa: PLC0415

    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


@functools.cache
def _exported(path):
    """Export takes seconds: once for all tests, whichever folder asks first."""
    from training.export import export  # noqa: PLC0415

    films = np.random.default_rng(1).normal(size=(4, 1, SIDE, SIDE)).astype(np.float32)
    with one_thread():
        return path, export(untrained_network(), made_card(), films, path)


@pytest.fixture(scope="session")
def untrained_export(tmp_path_factory):
    """(path, parity) of a model of the shipped one's form, with heads by chance."""
    return _exported(tmp_path_factory.getbasetemp() / "untrained" / "classifier.onnx")


@pytest.fixture(scope="session")
def untrained_path(untrained_export):
    return untrained_export[0]


@pytest.fixture(scope="session")
def classifier_path(request):
    """The shipped model, or the untrained one where it is not there yet."""
    return SHIPPED if SHIPPED.is_file() else request.getfixturevalue("untrained_path")


@pytest.fixture(scope="session")
def shipped_path():
    """The shipped model; without it the test is skipped."""
    if not SHIPPED.is_file():
        pytest.skip("resources/models/classifier.onnx is not there")
    return SHIPPED


def with_metadata(source, target, change):
    """A copy of a model file whose metadata went through `change` (dict -> dict)."""
    model = onnx.load(source)
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, change(metadata))
    onnx.save(model, target)
    return target


def with_card(source, target, card_text):
    """A copy of a model file with another card."""
    return with_metadata(source, target, lambda metadata: metadata | {METADATA_KEY: card_text})
