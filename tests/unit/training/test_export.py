"""The model file says what the network says, and nothing of the computer it was made on."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from made_films import phantom_pixels
from made_models import SIDE, made_card, untrained_network

from covid_desktop.inference.classifier import Classifier
from covid_desktop.inference.model_card import METADATA_KEY, phantom_film, read_card
from covid_desktop.inference.preprocessing import normalise, preprocess
from covid_desktop.inference.session import open_session
from training import export as exporting
from training.export import PARITY, ExportedNetwork, Parity, check_parity, export

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def session(untrained_path):
    return open_session(untrained_path, "cpu")


def greys(count):
    return np.stack([
        np.rint(phantom_pixels(SIDE, SIDE, seed=s) / 4095 * 255).astype(np.uint8)
        for s in range(count)
    ])  # fmt: skip


def batch(count):
    recipe = made_card().recipe
    return np.stack([normalise(g, recipe)[None] for g in greys(count)])


def test_parity_was_found(untrained_export):
    _, parity = untrained_export
    assert parity.probabilities < PARITY
    assert parity.activation < 1e-3


@torch.no_grad()
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_any_batch_gives_what_torch_gives(session, count):
    films = batch(count)
    network = ExportedNetwork(untrained_network(), made_card().temperature).eval()
    ours = [t.numpy() for t in network(torch.from_numpy(films))]
    theirs = session.run(films)
    assert theirs[0].shape == (count, 3)
    assert theirs[1].shape == (count, 3, 3, 3)
    assert theirs[2].shape == (count,)
    for mine, found in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(found, mine, atol=1e-3 * max(1, np.abs(mine).max()))
    np.testing.assert_allclose(theirs[0], ours[0], atol=PARITY)
    np.testing.assert_allclose(theirs[0].sum(axis=1), 1, atol=1e-5)


def test_films_are_told_apart(session):
    """The untrained model is no constant: tests that use it can fail."""
    probabilities, activation, frontal = session.run(batch(4))
    assert np.ptp(probabilities, axis=0).max() > 1e-3
    assert np.ptp(frontal) > 1e-3
    assert np.ptp(activation, axis=(2, 3)).min() > 1e-3


@torch.no_grad()
def test_the_temperature_is_inside(session):
    films = batch(2)
    output = untrained_network()(torch.from_numpy(films))
    expected = torch.softmax(output.finding / made_card().temperature, dim=1).numpy()
    np.testing.assert_allclose(session.run(films)[0], expected, atol=PARITY)


def test_the_card_travels_with_its_phantom(untrained_path, session):
    card = read_card(session.metadata[METADATA_KEY])
    assert replace(card, phantom=made_card().phantom).to_json() == made_card().to_json()
    assert card.phantom.grey.shape == (SIDE, SIDE)
    assert np.ptp(card.phantom.grey) > 200
    tensor, _ = preprocess(phantom_film(card.phantom.grey), card.recipe)
    np.testing.assert_allclose(session.run(tensor)[0][0], card.phantom.probabilities, atol=1e-4)
    assert Classifier.open(untrained_path).self_test().passed


def assert_no_place(path):
    content = path.read_bytes()
    for trace in (str(ROOT), str(ROOT / "training"), ".venv", "site-packages", "Traceback",
                  "network.py", str(Path.home())):  # fmt: skip
        if trace not in ("/", ""):
            assert trace.encode() not in content, trace


def test_no_place_of_this_computer_is_inside(untrained_path):
    assert_no_place(untrained_path)


def test_no_place_of_any_computer_is_in_the_shipped_model(shipped_path):
    assert_no_place(shipped_path)


def test_one_file_holds_all(untrained_path):
    assert [p.name for p in untrained_path.parent.iterdir()] == ["classifier.onnx"]
    model = onnx.load(untrained_path)
    assert not any(t.external_data for t in model.graph.initializer)
    assert untrained_path.stat().st_size < 30_000_000


def test_another_network_loses_parity(untrained_path):
    torch.manual_seed(99)
    other = untrained_network()
    torch.nn.init.normal_(other.finding.weight, std=0.2)
    found = check_parity(
        ExportedNetwork(other, made_card().temperature).eval(),
        untrained_path,
        batch(2),
    )
    assert found.probabilities > 10 * PARITY


def test_a_file_that_lost_parity_is_not_written(untrained_path, tmp_path, monkeypatch):
    """The exporter's own work is left out: it hands over another network's finished file."""

    def hand_over(_network, _films, target, **_options):
        Path(target).write_bytes(untrained_path.read_bytes())

    monkeypatch.setattr(torch.onnx, "export", hand_over)
    torch.manual_seed(99)
    other = untrained_network()
    torch.nn.init.normal_(other.finding.weight, std=0.2)
    path = tmp_path / "classifier.onnx"
    path.write_bytes(b"the old model")
    with pytest.raises(exporting.ParityLost):
        export(other, made_card(), batch(2), path)
    assert path.read_bytes() == b"the old model"
    parity = export(untrained_network(), made_card(), batch(2), path)
    assert isinstance(parity, Parity)
    assert Classifier.open(path).self_test().passed
