"""Changes that a film could really have undergone, on a batch of framed films.

Never a vertical flip. A horizontal flip puts the heart on the wrong side, so it is off unless a
config asks for it (`mirrored`), for a task that the heart's side does not enter. Exposure,
gamma and window changes act before equalisation, as in life.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True)
class Augmentation:
    """How far each change may go; 0 (or 1 for ratios) switches it off.

    Attributes:
        rotation_degrees: turned by up to this much either way.
        shift: moved by up to this share of the side.
        scale: enlarged or reduced by up to this share.
        aspect: stretched by up to this share.
        gamma: exponent drawn between 1/gamma and gamma.
        noise: standard deviation of added noise, greys scaled to 0..1.
        coarsest: resolution reduced to as little as this share, then brought back.
        painted: chance that a patch at the border is painted over (markers, text).
        mirrored: chance that right and left are exchanged; never where a network tells them apart.
    """

    rotation_degrees: float = 8.0
    shift: float = 0.06
    scale: float = 0.12
    aspect: float = 0.08
    gamma: float = 1.5
    noise: float = 0.02
    coarsest: float = 0.5
    painted: float = 0.5
    mirrored: float = 0.0


def augment(grey: Tensor, size: int, settings: Augmentation, generator: torch.Generator) -> Tensor:
    """One random change of each kind for each film.

    Args:
        grey: (n, 1, rows, columns) float in 0..1.
        size: side of the result.
        settings: how far each change may go.
        generator: source of chance.

    Returns:
        (n, 1, size, size) float in 0..1.
    """
    grid = random_grid(grey.shape[0], size, settings, generator)
    return change_look(resample(grey, grid), settings, generator)


def change_look(films: Tensor, settings: Augmentation, generator: torch.Generator) -> Tensor:
    """Resolution, painted borders, exposure and noise; nothing moves.

    Args:
        films: (n, 1, size, size) float in 0..1.
        settings: how far each change may go.
        generator: source of chance.

    Returns:
        (n, 1, size, size) float in 0..1.
    """
    films = _coarsen(films, settings, generator)
    films = _paint_borders(films, settings, generator)
    gamma = math.log(settings.gamma) * _even(films.shape[0], generator)
    films = films.clamp(0, 1) ** gamma.exp().view(-1, 1, 1, 1)
    noise = settings.noise * torch.rand(films.shape[0], 1, 1, 1, generator=generator)
    films = films + noise * torch.randn(films.shape, generator=generator)
    return films.clamp(0, 1)


def _even(count: int, generator: torch.Generator) -> Tensor:
    """(count,) values spread evenly over -1..1."""
    return 2 * torch.rand(count, generator=generator) - 1


def random_grid(
    count: int, size: int, settings: Augmentation, generator: torch.Generator
) -> Tensor:
    """Where each pixel of a rotated, scaled, stretched and shifted film comes from.

    Returns:
        (count, size, size, 2) for `resample`.
    """
    angle = math.radians(settings.rotation_degrees) * _even(count, generator)
    scale = (math.log1p(settings.scale) * _even(count, generator)).exp()
    stretch = (math.log1p(settings.aspect) * _even(count, generator) / 2).exp()
    matrix = torch.zeros(count, 2, 3)
    matrix[:, 0, 0] = angle.cos() * scale * stretch
    matrix[:, 0, 1] = -angle.sin() * scale
    matrix[:, 1, 0] = angle.sin() * scale
    matrix[:, 1, 1] = angle.cos() * scale / stretch
    matrix[:, 0, 2] = 2 * settings.shift * _even(count, generator)
    matrix[:, 1, 2] = 2 * settings.shift * _even(count, generator)
    if settings.mirrored:
        matrix[torch.rand(count, generator=generator) < settings.mirrored, 0] *= -1
    return functional.affine_grid(matrix, [count, 1, size, size], align_corners=False)


def resample(pictures: Tensor, grid: Tensor) -> Tensor:
    """Films or masks moved as the grid says; what comes into view is black, as beyond a film."""
    return functional.grid_sample(pictures, grid, align_corners=False, padding_mode="zeros")


def _coarsen(films: Tensor, settings: Augmentation, generator: torch.Generator) -> Tensor:
    """Half of the films lose resolution, so that resolution cannot tell the archive."""
    size = films.shape[-1]
    share = 1 - (1 - settings.coarsest) * float(torch.rand(1, generator=generator))
    coarse = functional.interpolate(films, size=max(8, int(size * share)), mode="area")
    coarse = functional.interpolate(coarse, size=size, mode="bilinear", align_corners=False)
    chosen = torch.rand(films.shape[0], 1, 1, 1, generator=generator) < 0.5
    return torch.where(chosen, coarse, films)


def _paint_borders(films: Tensor, settings: Augmentation, generator: torch.Generator) -> Tensor:
    """Paint a patch over a corner or edge: markers and burned-in text must not matter."""
    films = films.clone()
    size = films.shape[-1]
    for film in films:
        if float(torch.rand(1, generator=generator)) >= settings.painted:
            continue
        height, width = (
            int(size * (0.04 + 0.12 * s)) for s in torch.rand(2, generator=generator).tolist()
        )
        top = 0 if torch.rand(1, generator=generator) < 0.5 else size - height
        left = int(float(torch.rand(1, generator=generator)) * (size - width))
        grey = float(torch.rand(1, generator=generator))
        patch = film[..., top : top + height, left : left + width]
        patch.fill_(grey if torch.rand(1, generator=generator) < 0.5 else float(patch.mean()))
    return films
