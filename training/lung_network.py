"""U-Net on the EfficientNet-Lite backbone: right and left lung, in both conventions.

Ronneberger et al. 2015, with the pretrained backbone as its way down and depthwise
separable convolutions on the way up.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.lung_masks import CHANNELS
from training.network import FilmNetwork
from training.networks.efficientnet_lite import efficientnet_lite0, pretrained_network

# Last block of each resolution of EfficientNet-Lite0, 1/2 to 1/32, and its channels.
_TAPS = ((1, 16), (3, 24), (5, 40), (11, 112), (15, 192))
_WIDTHS = (96, 48, 32, 24)


class _Up(nn.Module):
    """Double the resolution and join what the way down saw there."""

    def __init__(self, inputs: int, joined: int, outputs: int) -> None:
        super().__init__()
        channels = inputs + joined
        self.body = nn.Sequential(
            nn.Conv2d(channels, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU6(inplace=True),
            nn.Conv2d(outputs, outputs, 3, padding=1, groups=outputs, bias=False),
            nn.BatchNorm2d(outputs),
            nn.Conv2d(outputs, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU6(inplace=True),
        )

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """(n, inputs, h, w), (n, joined, 2h, 2w) -> (n, outputs, 2h, 2w)."""
        doubled = functional.interpolate(coarse, scale_factor=2.0, mode="nearest")
        out: Tensor = self.body(torch.cat([doubled, fine], dim=1))
        return out


class LungNetwork(nn.Module):
    """Film -> logits of four masks, in the order of CHANNELS."""

    def __init__(self, trained: FilmNetwork | None = None) -> None:
        """Takes the backbone of a trained network; an untrained one where None."""
        super().__init__()
        backbone = (trained or efficientnet_lite0()).backbone
        self.down = nn.ModuleList(list(backbone)[: _TAPS[-1][0] + 1])
        channels = [c for _, c in _TAPS]
        inputs = [channels[-1], *_WIDTHS[:-1]]
        self.up = nn.ModuleList(
            _Up(i, joined, o)
            for i, joined, o in zip(inputs, reversed(channels[:-1]), _WIDTHS, strict=True)
        )
        self.head = nn.Conv2d(_WIDTHS[-1], len(CHANNELS), 1)

    def forward(self, x: Tensor) -> Tensor:
        """(n, 1, size, size) standardised films -> (n, 4, size, size) logits; size in 32s."""
        taps = {index for index, _ in _TAPS}
        seen = []
        for index, block in enumerate(self.down):
            x = block(x)
            if index in taps:
                seen.append(x)
        x = seen.pop()
        for up in self.up:
            x = up(x, seen.pop())
        return functional.interpolate(
            self.head(x), scale_factor=2.0, mode="bilinear", align_corners=False
        )


def pretrained_lung_network() -> LungNetwork:
    """A LungNetwork on the ImageNet backbone."""
    return LungNetwork(pretrained_network())
