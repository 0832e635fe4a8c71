"""What every network of the registry shares: a backbone for one grey channel, and the heads.

The classification head is global average pooling and one linear layer, so the same weights
applied before pooling give an exact class activation map (Zhou et al. 2016) in the same run.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from training.cohort import CATEGORIES, CLASSES


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


class FilmNetwork(nn.Module):
    """A backbone and the three heads.

    Attributes:
        mirrors: once trained, what is said of a film is the mean over the film and its mirror
            image.

    A film may come in several renditions (`covid_desktop.inference.preprocessing`): what is said is
    the mean over them and their mirror images, for which their features are averaged. The
    activation is exactly that of the first, the film as the reader sees it.
    """

    def __init__(self, backbone: nn.Sequential, features: int, dropout: float = 0.2) -> None:
        """Takes a backbone (n, 1, size, size) -> (n, features, h, w)."""
        super().__init__()
        self.mirrors = False
        self.backbone = backbone
        self.dropout = nn.Dropout(dropout)
        self.finding = nn.Linear(features, len(CLASSES))
        self.category = nn.Linear(features, len(CATEGORIES))
        self.frontal = nn.Linear(features, 1)

    def forward(self, x: Tensor) -> NetworkOutput:
        """(n, renditions, size, size) standardised films -> logits and activation."""
        features = self._features(x)
        pooled = self.dropout(features.mean(dim=(1, 3, 4)))
        activation = torch.einsum("nfhw,cf->nchw", features[:, 0], self.finding.weight)
        return NetworkOutput(
            self.finding(pooled), self.category(pooled), self.frontal(pooled)[:, 0], activation
        )

    def _features(self, x: Tensor) -> Tensor:
        """(n, renditions, size, size) -> (n, renditions and mirror images, features, h, w)."""
        is_mirrored = self.mirrors and not self.training
        shown = torch.cat([x, x.flip(3)], dim=1) if is_mirrored else x
        found: Tensor = self.backbone(shown.flatten(0, 1).unsqueeze(1))
        return found.reshape(-1, shown.shape[1], *found.shape[1:])

    def freeze_backbone(self, is_frozen: bool) -> None:
        """Let the heads learn alone, or all. Call after `train()`, which wakes batch norms.

        A frozen backbone keeps its batch norms' means too: films of another look would shift
        features that nothing adapts to.
        """
        self.backbone.requires_grad_(not is_frozen)
        self.backbone.train(self.training and not is_frozen)
