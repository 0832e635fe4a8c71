"""Several trained networks as one: their features side by side, their heads averaged.

The mean of linear heads is a linear head on all features together, so the joint network keeps
its exact class activation map, and is exported, audited and explained as a single one.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from training.network import FilmNetwork

# Tensors below this size stay in full precision: they weigh nothing.
_LARGE = 20_000


class _SideBySide(nn.Module):
    """Backbones of one input, their features stacked."""

    def __init__(self, backbones: Sequence[nn.Module]) -> None:
        super().__init__()
        self.backbones = nn.ModuleList(backbones)

    def forward(self, x: Tensor) -> Tensor:
        """(n, 1, size, size) -> (n, all features, h, w)."""
        return torch.cat([backbone(x) for backbone in self.backbones], dim=1)


def together(networks: Sequence[FilmNetwork]) -> FilmNetwork:
    """One network whose logits are the mean of the networks' logits.

    Args:
        networks: trained, with feature maps of one size; it mirrors if the first does.
    """
    if len(networks) == 1:
        return networks[0]
    features = sum(network.finding.in_features for network in networks)
    joint = FilmNetwork(
        nn.Sequential(_SideBySide([network.backbone for network in networks])), features, 0.0
    )
    joint.mirrors = networks[0].mirrors
    for name in ("finding", "category", "frontal"):
        heads = [getattr(network, name) for network in networks]
        head = getattr(joint, name)
        with torch.no_grad():
            head.weight.copy_(torch.cat([h.weight for h in heads], dim=1) / len(heads))
            head.bias.copy_(torch.stack([h.bias for h in heads]).mean(dim=0))
    return joint.eval()


def halve(network: nn.Module) -> None:
    """Round the large weights to half precision, as they will be stored; in place.

    Batch norms are folded into their convolutions before, so that what is rounded is what is
    stored, and the network that is measured is the network that ships.
    """
    _fold_batch_norms(network.eval())
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.numel() >= _LARGE:
                parameter.copy_(parameter.half().float())


def is_halved(shape: Sequence[int]) -> bool:
    """A tensor of this shape is stored in half precision."""
    return torch.Size(shape).numel() >= _LARGE


def _fold_batch_norms(network: nn.Module) -> None:
    for module in network.modules():
        if not isinstance(module, nn.Sequential):
            continue
        for place in range(len(module) - 1):
            conv, norm = module[place], module[place + 1]
            if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                module[place] = fuse_conv_bn_eval(conv, norm)
                module[place + 1] = nn.Identity()
