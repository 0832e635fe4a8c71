"""DenseNet-121 for one grey channel (Huang et al. 2017, table 1): the usual rival's network.

Its weights are random: only the time that it takes is of interest here.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_GROWTH = 32
_BOTTLENECK = 4
_BLOCKS = (6, 12, 24, 16)
_STEM = 64


class DenseLayer(nn.Module):
    """Adds `_GROWTH` channels to what it was given."""

    def __init__(self, inputs: int) -> None:
        super().__init__()
        middle = _BOTTLENECK * _GROWTH
        self.body = nn.Sequential(
            nn.BatchNorm2d(inputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(inputs, middle, 1, bias=False),
            nn.BatchNorm2d(middle),
            nn.ReLU(inplace=True),
            nn.Conv2d(middle, _GROWTH, 3, padding=1, bias=False),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) -> (n, inputs + growth, h, w)."""
        return torch.cat([x, self.body(x)], dim=1)


def densenet121(classes: int = 18) -> nn.Sequential:
    """The network, in evaluation mode: (n, 1, h, w) -> (n, classes) logits."""
    layers: list[nn.Module] = [
        nn.Conv2d(1, _STEM, 7, stride=2, padding=3, bias=False),
        nn.BatchNorm2d(_STEM),
        nn.ReLU(inplace=True),
        nn.MaxPool2d(3, stride=2, padding=1),
    ]
    channels = _STEM
    for block, repeats in enumerate(_BLOCKS):
        for _ in range(repeats):
            layers.append(DenseLayer(channels))
            channels += _GROWTH
        layers += [nn.BatchNorm2d(channels), nn.ReLU(inplace=True)]
        if block < len(_BLOCKS) - 1:
            layers += [nn.Conv2d(channels, channels // 2, 1, bias=False), nn.AvgPool2d(2)]
            channels //= 2
    layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes)]
    return nn.Sequential(*layers).eval()
