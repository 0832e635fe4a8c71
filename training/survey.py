"""Every film of a cohort opened once: a small framed grey, its size, or why it cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.imaging.loading import load_film
from training.cohort import CohortFilm
from training.framing import Framing
from training.layouts.reading import Problem

SIDE = 64
_Opened: TypeAlias = tuple[NDArray[np.uint8], NDArray[np.bool_], tuple[int, int]]


@dataclass(frozen=True, eq=False)
class Survey:
    """The readable films of a cohort.

    Attributes:
        films: in the cohort's order.
        grey: (n, side, side) uint8, framed as for the network.
        lungs: (n, side, side) the lungs of the lung model; empty where it found none, or where
            the framing needs no lungs.
        size: (n, 2) rows and columns of the files.
        problems: films that could not be decoded.
    """

    films: tuple[CohortFilm, ...]
    grey: NDArray[np.uint8]
    lungs: NDArray[np.bool_]
    size: NDArray[np.int64]
    problems: tuple[Problem, ...]

    def __len__(self) -> int:
        return len(self.films)


def survey(films: Sequence[CohortFilm], side: int = SIDE, framing: Framing | None = None) -> Survey:
    """Open every film; damaged ones are told, not raised.

    Args:
        films: of a cohort.
        side: of the framed greys.
        framing: of a network's recipe; whole films if None.
    """
    frame = (framing or Framing()).frame_with_lungs

    def open_film(film: CohortFilm) -> _Opened | Problem:
        try:
            opened = load_film(film.path)
        except FilmUnreadable as error:
            return Problem(film.film, error.what)
        framed, lungs = frame(opened, side)
        return framed.grey, lungs, (opened.rows, opened.columns)

    with ThreadPoolExecutor(2) as pool:
        opened = list(tqdm(pool.map(open_film, films), total=len(films), desc="films"))
    kept = [(f, o) for f, o in zip(films, opened, strict=True) if not isinstance(o, Problem)]
    return Survey(
        films=tuple(film for film, _ in kept),
        grey=np.array([grey for _, (grey, _, _) in kept], np.uint8).reshape(-1, side, side),
        lungs=np.array([lungs for _, (_, lungs, _) in kept], bool).reshape(-1, side, side),
        size=np.array([size for _, (_, _, size) in kept], np.int64).reshape(-1, 2),
        problems=tuple(o for o in opened if isinstance(o, Problem)),
    )
