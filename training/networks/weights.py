"""A backbone filled from a file: published ImageNet weights, or a training of our own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor, nn

# The classifier on top of published networks; ours are other classes.
_HEADS = ("fc.", "classifier.", "class_layers.")
# Published DenseNet names layers `denselayer1.norm.1` or `denselayer1.norm1`, MONAI
# `denselayer1.layers.norm1`.
_DENSE_LAYER = re.compile(r"(denselayer\d+)\.(norm|conv)\.?(\d)")


class WeightsUnfit(Exception):
    """A weights file belongs to another network."""


def load_backbone(backbone: nn.Sequential, path: Path) -> None:
    """Fill a backbone.

    Args:
        backbone: of a network of the registry.
        path: a state dictionary (`torch.save`), as published for colour pictures or as MONAI
            writes it, or a checkpoint of `training.train`, whose averaged network is taken.

    Raises:
        WeightsUnfit: a weight is missing or has another shape.
    """
    state = torch.load(path, map_location="cpu", weights_only=True)
    known = backbone.state_dict()
    found = _of_checkpoint(state) if "average" in state else _of_published(state, known)
    missing = [name for name in known if name not in found and "num_batches" not in name]
    unfit = [name for name in found if name in known and found[name].shape != known[name].shape]
    if missing or unfit:
        wrong = (missing or unfit)[0]
        raise WeightsUnfit(f"{path.name} does not fit this network: {wrong}")
    backbone.load_state_dict({name: found[name] for name in known if name in found}, strict=False)


def grey_of_colours(weight: Tensor) -> Tensor:
    """A first convolution for one grey channel: the responses to equal colours add up."""
    return weight.sum(1, keepdim=True) if weight.dim() == 4 and weight.shape[1] == 3 else weight


def _of_checkpoint(state: Mapping[str, Mapping[str, Tensor]]) -> dict[str, Tensor]:
    prefix = "module.backbone."
    return {
        name.removeprefix(prefix): value
        for name, value in state["average"].items()
        if name.startswith(prefix)
    }


def _of_published(state: Mapping[str, Tensor], known: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Names of the published file -> names of our backbone."""
    found = {}
    for name, value in state.items():
        if name.startswith(_HEADS):
            continue
        ours = _DENSE_LAYER.sub(r"\1.layers.\2\3", name)
        # Our DenseNet's features are the first part of a sequence.
        if ours.startswith("features.") and ours not in known:
            ours = "0." + ours.removeprefix("features.")
        found[ours] = grey_of_colours(value)
    return found
