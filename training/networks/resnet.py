"""ResNet-18 (He et al. 2016), built by MONAI, with the standard stem.

MONAI's default stem keeps the full resolution, which costs four times the work and fits no
weights made elsewhere; hence `conv1_t_stride=2`.
"""

from __future__ import annotations

from collections import OrderedDict

from torch import nn

from training.network import FilmNetwork

_FEATURES = 512
_PARTS = ("conv1", "bn1", "act", "maxpool", "layer1", "layer2", "layer3", "layer4")


def resnet18(dropout: float = 0.2) -> FilmNetwork:
    """Untrained; its parts bear the names that published weights use."""
    # Here, because MONAI takes seconds to import, and most trainings do without it.
    from monai.networks.nets.resnet import resnet18 as monai_resnet18  # noqa: PLC0415

    whole = monai_resnet18(
        spatial_dims=2,
        n_input_channels=1,
        conv1_t_size=7,
        conv1_t_stride=2,
        feed_forward=False,
        shortcut_type="B",
        bias_downsample=False,
    )
    parts = OrderedDict((name, getattr(whole, name)) for name in _PARTS)
    return FilmNetwork(nn.Sequential(parts), _FEATURES, dropout)
