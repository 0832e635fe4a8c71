"""Which films make up an epoch: each source its share, and inside a source each class alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from training.cohort import CohortFilm
from training.dataset import FramedCohort

# A class's share of its source's films is its number of films raised to this power.
BALANCES = {"sampling": 0.5, "equal sampling": 0.0, "loss": 1.0, "none": 1.0}


class BalancedSampler:
    """Draws films so that sources have their shares, and classes of a source are balanced.

    By "sampling" classes weigh by the square root of their size: full balance ("equal
    sampling") would show the 300 SIIM films of other pneumonia nine times as often as the
    rest. By "loss" and "none" films are drawn alike.
    """

    def __init__(
        self, cohort: FramedCohort, shares: Mapping[str, float], balance: str = "sampling"
    ) -> None:
        """Take the training films; sources without films give their share up.

        Raises:
            ValueError: no film is there, or `balance` is none of BALANCES.
        """
        if balance not in BALANCES:
            raise ValueError(f"no balance {balance!r}; known: {', '.join(BALANCES)}")
        power = BALANCES[balance]
        self._weights = np.zeros(len(cohort))
        strata: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for index, film in enumerate(cohort.films):
            strata[film.source][_stratum(film)].append(index)
        for source, share in shares.items():
            sizes = {name: len(rows) for name, rows in strata[source].items()}
            total = sum(size**power for size in sizes.values())
            for name, rows in strata[source].items():
                self._weights[rows] = share * sizes[name] ** power / total / len(rows)
        if not self._weights.any():
            raise ValueError("no film of the named sources is in the cohort")
        self._weights /= self._weights.sum()

    def draw(self, count: int, generator: np.random.Generator) -> NDArray[np.intp]:
        """Rows of an epoch, in random order, with repetition."""
        return generator.choice(self._weights.size, size=count, p=self._weights)


def _stratum(film: CohortFilm) -> str:
    return film.category or film.finding or "other"
