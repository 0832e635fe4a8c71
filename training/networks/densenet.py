"""DenseNet-121 (Huang et al. 2017), built by MONAI: what CheXNet and torchxrayvision use."""

from __future__ import annotations

from torch import nn

from training.network import FilmNetwork

_FEATURES = 1024


def densenet121(dropout: float = 0.2) -> FilmNetwork:
    """Untrained; the last ReLU, which MONAI keeps with the classes, belongs to the backbone."""
    # Here, because MONAI takes seconds to import, and most trainings do without it.
    from monai.networks.nets.densenet import DenseNet121  # noqa: PLC0415

    whole = DenseNet121(spatial_dims=2, in_channels=1, out_channels=1)
    return FilmNetwork(nn.Sequential(whole.features, nn.ReLU()), _FEATURES, dropout)
