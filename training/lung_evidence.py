"""Training that asks for evidence from inside the lungs.

Three things, each switched by the config's [lung_evidence]: of films whose lungs are painted over
nothing may be told; films whose surroundings are painted over keep their label; and what speaks
for the finding is to lie inside the lungs. Nothing is ever painted black here: black lungs stay a
thing that a network meets in the audit for the first time.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

# Up to twice the audit's rim, as a share of the side.
_WIDEST_RIM = 0.06
_DARKEST, _BRIGHTEST = 0.15, 0.85
# The activation is laid over the lungs at this resolution.
_GRID = 48
_COARSEST_NOISE, _FINEST_NOISE = 3, 17
_BOX_CHANCE = 0.3


@dataclass(frozen=True)
class LungEvidence:
    """How much is asked for; 0 switches it off.

    Attributes:
        emptied_share: so many films are added to each batch, as a share of it, with their lungs
            painted over.
        emptied_weight: of their loss beside the finding's.
        alone_share: chance that a film's surroundings are painted over.
        inside_weight: of the share of the class activation outside the lungs.
    """

    emptied_share: float = 0.0
    emptied_weight: float = 1.0
    alone_share: float = 0.0
    inside_weight: float = 0.0

    @property
    def is_asked(self) -> bool:
        """Something is switched on, so the lungs of every film are needed."""
        return bool(self.emptied_share or self.alone_share or self.inside_weight)


def emptied(films: Tensor, lungs: Tensor, chance: torch.Generator) -> Tensor:
    """Films whose lungs, or the rectangle around both, are painted over.

    Args:
        films: (n, 1, size, size) in 0..1.
        lungs: (n, 1, size, size), 1 inside the lungs.
        chance: source of chance.

    Returns:
        (n, 1, size, size) in 0..1.
    """
    where = widened(lungs, chance)
    boxed = torch.rand(len(films), 1, 1, 1, generator=chance) < _BOX_CHANCE
    where = torch.where(boxed, _boxes(where), where)
    return torch.where(where > 0.5, paint(films.shape, chance), films)


def lungs_alone(films: Tensor, lungs: Tensor, chance: torch.Generator) -> Tensor:
    """Films of which all but the lungs is painted over; shapes as in `emptied`."""
    return torch.where(widened(lungs, chance) > 0.5, films, paint(films.shape, chance))


def widened(lungs: Tensor, chance: torch.Generator) -> Tensor:
    """Lungs with a rim of chance width, the same for the batch."""
    rim = round(float(torch.rand(1, generator=chance)) * _WIDEST_RIM * lungs.shape[-1])
    return functional.max_pool2d(lungs, 2 * rim + 1, stride=1, padding=rim) if rim else lungs


def paint(shape: torch.Size, chance: torch.Generator) -> Tensor:
    """(n, 1, rows, columns) an even grey or coarse noise, never black."""
    count, _, rows, columns = shape
    span = _BRIGHTEST - _DARKEST
    grain = int(torch.randint(_COARSEST_NOISE, _FINEST_NOISE, (1,), generator=chance))
    noise = functional.interpolate(
        torch.rand(count, 1, grain, grain, generator=chance), size=(rows, columns), mode="bilinear"
    )
    even = torch.rand(count, 1, 1, 1, generator=chance)
    is_even = torch.rand(count, 1, 1, 1, generator=chance) < 0.5
    return _DARKEST + span * torch.where(is_even, even.expand(shape), noise)


def tells_nothing(logits: Tensor) -> Tensor:
    """(n,) cross-entropy against equal shares: least where no class is favoured."""
    return -functional.log_softmax(logits, dim=1).mean(dim=1)


def outside_share(activation: Tensor, lungs: Tensor) -> Tensor:
    """(n,) share of what speaks for or against any class that lies outside the lungs, 0 to 1.

    Enlarged as the application enlarges it (`covid_desktop.inference.attribution`). What speaks
    against counts here, too: were it free, a network would speak for nothing, and decide by what
    is not there.

    Args:
        activation: (n, classes, h, w).
        lungs: (n, 1, size, size), 1 inside the lungs.
    """
    spoken = functional.interpolate(
        activation.abs(), size=_GRID, mode="bicubic", align_corners=False
    ).relu()
    inside = functional.interpolate(lungs, size=_GRID, mode="area")
    total = spoken.sum(dim=(1, 2, 3)).clamp(min=1e-6)
    return 1 - (spoken * inside).sum(dim=(1, 2, 3)) / total


def _boxes(masks: Tensor) -> Tensor:
    """The rectangle around each mask."""
    rows = masks.amax(dim=3, keepdim=True)
    columns = masks.amax(dim=2, keepdim=True)
    return _filled(rows, 2) * _filled(columns, 3)


def _filled(line: Tensor, dim: int) -> Tensor:
    """1 from the first to the last place that is not 0."""
    forward = line.cummax(dim=dim).values
    backward = line.flip(dim).cummax(dim=dim).values.flip(dim)
    return forward * backward
