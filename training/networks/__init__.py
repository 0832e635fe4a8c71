"""The one registry of networks: a config names one, and all have the same heads.

`training.network.FilmNetwork` says what they share.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from training.network import FilmNetwork
from training.networks.densenet import densenet121
from training.networks.efficientnet_lite import efficientnet_lite0, pretrained_network
from training.networks.plain import plain_cnn
from training.networks.resnet import resnet18
from training.networks.weights import load_backbone

DEFAULT_NETWORK = "efficientnet_lite0"


class NetworkUnknown(Exception):
    """A config names a network that is not in the registry."""


@dataclass(frozen=True)
class NetworkKind:
    """One network.

    Attributes:
        name: in configs and checkpoints.
        build: dropout -> the network, untrained.
        begin: dropout -> the network as a training without a weights file begins: with
            pretrained weights where they come with the training extra.
    """

    name: str
    build: Callable[[float], FilmNetwork]
    begin: Callable[[float], FilmNetwork]


NETWORKS = {
    kind.name: kind
    for kind in (
        NetworkKind(DEFAULT_NETWORK, efficientnet_lite0, pretrained_network),
        NetworkKind("resnet18", resnet18, resnet18),
        NetworkKind("densenet121", densenet121, densenet121),
        NetworkKind("plain_cnn", plain_cnn, plain_cnn),
    )
}


def build_network(name: str = DEFAULT_NETWORK, dropout: float = 0.0) -> FilmNetwork:
    """An untrained network.

    Raises:
        NetworkUnknown: no network has that name.
    """
    return _kind(name).build(dropout)


def begin_network(name: str, dropout: float, weights: Path | None = None) -> FilmNetwork:
    """A network as a training begins with it.

    Args:
        name: of the registry.
        dropout: before the heads.
        weights: a file for the backbone: published weights of this network, or a checkpoint of
            an earlier training; None for what the network comes with.

    Raises:
        NetworkUnknown: no network has that name.
        WeightsUnfit: the file belongs to another network.
    """
    kind = _kind(name)
    if weights is None:
        return kind.begin(dropout)
    network = kind.build(dropout)
    load_backbone(network.backbone, weights)
    return network


def _kind(name: str) -> NetworkKind:
    if name not in NETWORKS:
        raise NetworkUnknown(f"no network {name!r}; known: {', '.join(NETWORKS)}")
    return NETWORKS[name]
