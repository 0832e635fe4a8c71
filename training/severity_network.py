"""Six zone scores from one backbone: features are pooled zone by zone, one scorer for all.

Sharing the scorer turns 150 scored films into 900 scored zones.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from training.network import FilmNetwork
from training.severity_scale import HIGHEST_EXTENT, HIGHEST_SCORE, Scale

# The last block at 1/16 and at 1/32 of FilmNetwork.backbone, and their channels.
_FINE, _FINE_CHANNELS = 11, 112
_COARSE_CHANNELS = 1280
# Cells of the zones' grid: the fine features' stride.
STRIDE = 16


class SeverityNetwork(nn.Module):
    """Lung crop and zones -> six scores 0 to 3, and geographic extent 0 to 8."""

    def __init__(
        self, trained: FilmNetwork, dropout: float = 0.3, *, mirrors: bool = False
    ) -> None:
        """Takes over the backbone of a trained classifier.

        Args:
            trained: the classifier.
            dropout: before the scorer.
            mirrors: once trained, score the mean features of the film and its mirror image.
        """
        super().__init__()
        self.mirrors = mirrors
        blocks = list(trained.backbone)
        self.fine = nn.Sequential(*blocks[: _FINE + 1])
        self.coarse = nn.Sequential(*blocks[_FINE + 1 :])
        features = _FINE_CHANNELS + _COARSE_CHANNELS
        self.prepare = nn.Sequential(nn.LayerNorm(features), nn.Dropout(dropout))
        self.score = nn.Linear(features, 1)
        self.zone_bias = nn.Parameter(torch.zeros(6))
        self.extent_weight = nn.Parameter(torch.full((6,), 8 / 18))
        self.extent_bias = nn.Parameter(torch.zeros(1))
        nn.init.zeros_(self.score.weight)

    def freeze(self, blocks: int) -> None:
        """Leave the first blocks of the backbone as they are, in training as well.

        What they see is the same in every film; with so few scored films they can only lose,
        and most of the time goes into them.
        """
        for block in list(self.fine)[:blocks]:
            block.requires_grad_(False).eval()

    def forward(self, film: Tensor, zones: Tensor) -> tuple[Tensor, Tensor]:
        """Score.

        Args:
            film: (n, 1, size, size) standardised lung crops.
            zones: (n, 6, size / 16, size / 16) share of each cell in each zone.

        Returns:
            scores (n, 6), extent (n,).
        """
        if self.mirrors and not self.training:
            # Cut into two halves, the exporter would take the batch for one of a fixed size.
            both = self._pooled(
                torch.stack([film, film.flip(3)], dim=1).flatten(0, 1),
                torch.stack([zones, zones.flip(3)], dim=1).flatten(0, 1),
            )
            pooled = both.reshape(-1, 2, *both.shape[1:]).mean(dim=1)
        else:
            pooled = self._pooled(film, zones)
        raw = self.score(self.prepare(pooled))[..., 0] + self.zone_bias
        scores = HIGHEST_SCORE * torch.sigmoid(raw)
        extent = (scores * self.extent_weight).sum(dim=1) + self.extent_bias
        return scores, extent.clamp(0.0, HIGHEST_EXTENT)

    def _pooled(self, film: Tensor, zones: Tensor) -> Tensor:
        """(n, 6, features): mean of the features over each zone."""
        fine = self.fine(film)
        coarse = self.coarse(fine)
        coarse_zones = nn.functional.avg_pool2d(zones, 2)
        return torch.cat([_pool(fine, zones), _pool(coarse, coarse_zones)], dim=2)


class SeverityEnsemble(nn.Module):
    """Several such networks as one: the mean of what they score, on the readers' scale."""

    def __init__(self, networks: Sequence[SeverityNetwork], scale: Scale) -> None:
        super().__init__()
        self.networks = nn.ModuleList(networks)
        self.scale = scale

    def forward(self, film: Tensor, zones: Tensor) -> tuple[Tensor, Tensor]:
        """As `SeverityNetwork.forward`."""
        said = [network(film, zones) for network in self.networks]
        scores, extent = (torch.stack(part).mean(dim=0) for part in zip(*said, strict=True))
        zones_line, extent_line = self.scale.zones, self.scale.extent
        return (
            (zones_line.slope * scores + zones_line.offset).clamp(0.0, HIGHEST_SCORE),
            (extent_line.slope * extent + extent_line.offset).clamp(0.0, HIGHEST_EXTENT),
        )


def _pool(features: Tensor, zones: Tensor) -> Tensor:
    """(n, c, h, w), (n, z, h, w) -> (n, z, c): mean of the features over each zone."""
    weights = zones / (zones.sum(dim=(2, 3), keepdim=True) + 1e-6)
    return torch.einsum("nchw,nzhw->nzc", features, weights)
