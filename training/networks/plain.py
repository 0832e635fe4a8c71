"""A plain network, to be trained from scratch: convolutions, pooling, fully connected.

The classic order flattens the last features into fully connected layers; then no map says where
it looked. Here the hidden fully connected layer acts at every place (a 1 x 1 convolution), its
answers are pooled over the film, and the last fully connected layer is the linear head: the
same kinds of layers, and the activation map is exact.
"""

from __future__ import annotations

from torch import nn

from training.network import FilmNetwork

_WIDTHS = (16, 32, 64, 128, 128)
_FEATURES = 128


def plain_cnn(dropout: float = 0.2) -> FilmNetwork:
    """Untrained: five times convolution and pooling, then the hidden layer."""
    layers: list[nn.Module] = []
    inputs = 1
    for width in _WIDTHS:
        layers += [
            nn.Conv2d(inputs, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.MaxPool2d(2),
        ]
        inputs = width
    layers += [nn.Conv2d(inputs, _FEATURES, 1), nn.ReLU()]
    return FilmNetwork(nn.Sequential(*layers), _FEATURES, dropout)
