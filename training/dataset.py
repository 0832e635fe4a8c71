"""Film -> framed grey by the application's own preprocessing, held in memory.

A framed film of 256 x 256 is 64 kB: ten thousand fit into 650 MB, and reading them
once keeps the loader out of the training loop's way.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.preprocessing import Recipe, normalise, renditions
from training.cohort import CATEGORIES, CLASSES, CohortFilm
from training.framing import Framing

NOT_KNOWN = -1


@dataclass(frozen=True, eq=False)
class FramedCohort:
    """Framed films and their labels.

    Attributes:
        films: what each row is.
        grey: (n, side, side) uint8.
        finding: (n,) index into CLASSES, or NOT_KNOWN.
        category: (n,) index into CATEGORIES, or NOT_KNOWN.
        frontal: (n,) 1.0 for a frontal chest film, else 0.0.
        lungs: (n, side, side) the lungs as the lung model draws them; None where nobody asked.
    """

    films: tuple[CohortFilm, ...]
    grey: NDArray[np.uint8]
    finding: NDArray[np.int64]
    category: NDArray[np.int64]
    frontal: NDArray[np.float32]
    lungs: NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        return len(self.films)


def frame_cohort(
    films: Sequence[CohortFilm],
    side: int,
    framing: Framing | None = None,
    *,
    with_lungs: bool = False,
) -> FramedCohort:
    """Load and frame every film; one that cannot be read stops the run, for the cohort is wrong.

    Args:
        films: what to frame.
        side: of the framed greys.
        framing: of the network's recipe; whole films if None.
        with_lungs: find the lungs of each film, too.
    """
    framing = framing or Framing()

    def frame(path: Path) -> tuple[NDArray[np.uint8], NDArray[np.bool_] | None]:
        if with_lungs:
            framed, lungs = framing.frame_with_lungs(load_film(path), side)
            return framed.grey, lungs
        return framing.frame(load_film(path), side).grey, None

    with ThreadPoolExecutor(2) as pool:
        framed = list(
            tqdm(pool.map(frame, [f.path for f in films]), total=len(films), desc="films")
        )
    return FramedCohort(
        films=tuple(films),
        grey=np.stack([grey for grey, _ in framed]),
        lungs=np.stack([lungs for _, lungs in framed if lungs is not None]) if with_lungs else None,
        finding=np.array(
            [CLASSES.index(f.finding) if f.finding else NOT_KNOWN for f in films], np.int64
        ),
        category=np.array(
            [CATEGORIES.index(f.category) if f.category else NOT_KNOWN for f in films], np.int64
        ),
        frontal=np.array([float(f.is_frontal) for f in films], np.float32),
    )


def rows_of(cohort: FramedCohort, rows: NDArray[np.intp] | NDArray[np.bool_]) -> FramedCohort:
    """Some rows of a cohort, by number or by choice."""
    numbers = np.arange(len(cohort))[rows]
    return FramedCohort(
        tuple(cohort.films[i] for i in numbers),
        cohort.grey[rows],
        cohort.finding[rows],
        cohort.category[rows],
        cohort.frontal[rows],
        None if cohort.lungs is None else cohort.lungs[rows],
    )


def as_shown(
    grey: NDArray[np.uint8], lungs: NDArray[np.bool_], recipe: Recipe
) -> NDArray[np.float32]:
    """Framed films and their lungs, each (n, side, side) -> (n, renditions, side, side)."""
    return np.stack(
        [renditions(film, recipe, mask) for film, mask in zip(grey, lungs, strict=True)]
    )


def as_unit(grey: NDArray[np.uint8]) -> Tensor:
    """(n, rows, columns) uint8 -> (n, 1, rows, columns) float in 0..1."""
    return torch.from_numpy(grey).unsqueeze(1).float() / 255


def as_input(films: Tensor, recipe: Recipe, lungs: Tensor | None = None) -> Tensor:
    """Standardise a batch exactly as the application does.

    Args:
        films: (n, 1, size, size) in 0..1.
        recipe: the recipe.
        lungs: (n, 1, size, size), 1 inside the lungs; without them each film is shown in one
            rendition, as in training, whatever the recipe asks for.

    Returns:
        (n, renditions, size, size) float32.
    """
    greys = (films * 255).round().clamp(0, 255).to(torch.uint8).numpy()[:, 0]
    if lungs is None:
        return torch.from_numpy(np.stack([normalise(grey, recipe)[None] for grey in greys]))
    return torch.from_numpy(as_shown(greys, (lungs.numpy() >= 0.5)[:, 0], recipe))


def misplace(films: Tensor, generator: torch.Generator) -> Tensor:
    """Films as a careless hand gives them: turned by 90, 180 or 270 degrees, or as a negative."""
    ways = torch.randint(0, 4, (films.shape[0],), generator=generator).tolist()
    turned = [
        1 - film if way == 0 else torch.rot90(film, way, dims=(-2, -1))
        for film, way in zip(films, ways, strict=True)
    ]
    return torch.stack(turned)
