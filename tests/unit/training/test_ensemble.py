"""Several networks as one file: the mean of what they say, stored in half the room."""

import copy

import numpy as np
import onnx
import pytest
import torch
from made_films import phantom_pixels

from covid_desktop.inference.session import open_session
from training.ensemble import halve, is_halved, together
from training.export import write_onnx
from training.networks.efficientnet_lite import efficientnet_lite0, pretrained_network
from training.source_probe import _features_name

SIZE = 96


@pytest.fixture(scope="module")
def networks():
    torch.manual_seed(5)
    first, second = pretrained_network(dropout=0.5).eval(), efficientnet_lite0().eval()
    return first, second


@pytest.fixture(scope="module")
def films():
    greys = [phantom_pixels(SIZE, SIZE, seed=s).astype("float32") for s in range(3)]
    return torch.stack([torch.from_numpy(g)[None] / 2048 - 1 for g in greys])


@torch.no_grad()
@pytest.mark.parametrize("mirrors", [False, True])
def test_the_joint_network_says_the_mean(networks, films, mirrors):
    members = [copy.deepcopy(n) for n in networks]
    for member in members:
        member.mirrors = mirrors
    joint = together(members)
    said, (first, second) = joint(films), (member(films) for member in members)
    for name in ("finding", "category", "frontal", "activation"):
        mean = (getattr(first, name) + getattr(second, name)) / 2
        torch.testing.assert_close(getattr(said, name), mean, atol=1e-4, rtol=1e-4)
    assert not torch.allclose(said.finding, first.finding, atol=1e-3)


def test_one_network_alone_stays_itself(networks):
    assert together([networks[0]]) is networks[0]


@torch.no_grad()
def test_halved_it_says_nearly_the_same(networks, films):
    halved = copy.deepcopy(networks[0])
    halve(halved)
    before, after = networks[0](films).finding, halved(films).finding
    assert not torch.equal(before, after)
    torch.testing.assert_close(before, after, atol=0.05, rtol=0.05)
    assert not any(isinstance(m, torch.nn.BatchNorm2d) for m in halved.modules())
    for weight in halved.parameters():
        if is_halved(weight.shape):
            assert torch.equal(weight, weight.half().float())


class Findings(torch.nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, film):
        """(n, 1, size, size) -> (n, 3)."""
        return torch.softmax(self.network(film).finding, dim=1)


@torch.no_grad()
def test_the_file_takes_half_the_room_and_says_the_same(networks, films, tmp_path):
    network = copy.deepcopy(together(networks))
    halve(network)
    sizes = {}
    for halved in (False, True):
        path = tmp_path / f"{halved}.onnx"
        write_onnx(
            Findings(network).eval(), (1, SIZE, SIZE), ["probabilities"], "{}", path, halved=halved
        )
        (said,) = open_session(path, "cpu").run(films.numpy())
        expected = torch.softmax(network(films).finding, dim=1).numpy()
        assert np.abs(said - expected).max() < 1e-4
        assert _features_name(onnx.load(path).graph)
        sizes[halved] = path.stat().st_size
    assert sizes[True] < 0.6 * sizes[False]
