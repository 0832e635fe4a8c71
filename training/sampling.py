"""Which films make up an epoch: each source its share, and inside a source each class alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from training.cohort import CohortFilm
from training.dataset import FramedCohort


class BalancedSampler:
    """Draws films so that sources have their shares, and classes of a source weigh alike.

    Classes weigh by the square root of their size: full balance would show the 300
    SIIM films of other pneumonia nine times as often as the rest.
    """

    def __init__(self, cohort: FramedCohort, shares: Mapping[str, float]) -> None:
        """Args: the training films; share of each source. Sources without films give theirs up."""
        self._weights = np.zeros(len(cohort))
        strata: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for index, film in enumerate(cohort.films):
            strata[film.source][_stratum(film)].append(index)
        for source, share in shares.items():
            sizes = {name: len(rows) for name, rows in strata[source].items()}
            total = sum(size**0.5 for size in sizes.values())
            for name, rows in strata[source].items():
                self._weights[rows] = share * sizes[name] ** 0.5 / total / len(rows)
        if not self._weights.any():
            raise ValueError("no film of the named sources is in the cohort")
        self._weights /= self._weights.sum()

    def draw(self, count: int, generator: np.random.Generator) -> NDArray[np.intp]:
        """Rows of an epoch, in random order, with repetition."""
        return generator.choice(self._weights.size, size=count, p=self._weights)


def _stratum(film: CohortFilm) -> str:
    return film.category or film.finding or "other"
