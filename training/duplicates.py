"""Films that show the same exposure, found by their looks, and kept in one split group.

A 64-bit perceptual hash (signs of the lowest cosine frequencies against their median, after
Zauner 2010) picks candidates: chest films are so alike that the hash alone takes strangers
for twins. What decides is the correlation of fine detail, the framed film less its blurred
self: ribs, vessels and markers agree only where the exposure is the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.fft import dctn
from scipy.ndimage import gaussian_filter

from training.cohort import CohortFilm
from training.survey import Survey

# Chosen on our manifest with its known duplicates (13,212 films, 87 million pairs): 271 pairs
# found, 99.6 % of them in one split group (the one that is not shows one patient twice), and
# 78 % of 240 known twins found; those missed are cropped or other films of the same patient.
# At a correlation of 0.80 already 32 % of the pairs are strangers; by the hash alone, nearly all.
FARTHEST = 10
LEAST_CORRELATION = 0.88
_HASHED_SIDE = 32
_FREQUENCIES = 9
_BLUR_PIXELS = 4.0
_ROWS_AT_ONCE = 512


@dataclass(frozen=True)
class Pair:
    """Two films found alike.

    Attributes:
        first, second: rows of the survey, first < second.
        distance: bits in which the hashes differ, 0 to 64.
        correlation: of fine detail, -1 to 1.
    """

    first: int
    second: int
    distance: int
    correlation: float


@dataclass(frozen=True)
class Agreement:
    """How pairs found stand to groups known.

    Attributes:
        pairs: how many were found.
        precision: share of pairs whose films are of one known group.
        recall: share of the films known to have a twin that were found with one of their group.
        known: how many films are known to have a twin.
    """

    pairs: int
    precision: float
    recall: float
    known: int


def perceptual_hash(grey: NDArray[np.uint8]) -> NDArray[np.uint64]:
    """(n, side, side) framed greys, side a multiple of 32 -> (n,) hashes of 64 bits."""
    n, side, _ = grey.shape
    step = side // _HASHED_SIDE
    small = grey.reshape(n, _HASHED_SIDE, step, _HASHED_SIDE, step).mean(axis=(2, 4))
    low = dctn(small, axes=(1, 2), norm="ortho")[:, :_FREQUENCIES, :_FREQUENCIES]
    # The first coefficient is the mean grey, which exposure decides.
    waves = low.reshape(n, -1)[:, 1:65]
    bits = waves > np.median(waves, axis=1, keepdims=True)
    return np.packbits(bits, axis=1).view(np.uint64)[:, 0]


def fine_detail(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(n, side, side) framed greys -> (n, side * side) with mean 0 and length 1."""
    films = grey.astype(np.float32)
    films -= gaussian_filter(films, (0, _BLUR_PIXELS, _BLUR_PIXELS))
    flat = films.reshape(len(films), -1)
    flat -= flat.mean(axis=1, keepdims=True)
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    return np.asarray(flat / np.maximum(length, 1e-6), np.float32)


def find_alike(
    grey: NDArray[np.uint8], farthest: int = FARTHEST, least_correlation: float = LEAST_CORRELATION
) -> list[Pair]:
    """Every pair of films that shows the same exposure.

    Args:
        grey: (n, 64, 64) framed greys; all pairs are compared, a minute for 13,000 films.
        farthest: candidates differ in at most so many bits of the hash.
        least_correlation: of fine detail, for a candidate to count.
    """
    pairs: list[Pair] = []
    if not len(grey):
        return pairs
    hashes, detail = perceptual_hash(grey), fine_detail(grey)
    for start in range(0, len(hashes), _ROWS_AT_ONCE):
        distance = np.bitwise_count(hashes[start : start + _ROWS_AT_ONCE, None] ^ hashes)
        first, second = np.nonzero(distance <= farthest)
        later = first + start < second
        first, second = first[later], second[later]
        correlation = np.einsum("ij,ij->i", detail[first + start], detail[second])
        for i in np.flatnonzero(correlation >= least_correlation):
            a, b = int(first[i]), int(second[i])
            pairs.append(Pair(a + start, b, int(distance[a, b]), float(correlation[i])))
    return pairs


def join_groups(films: Sequence[CohortFilm], pairs: Iterable[Pair]) -> list[CohortFilm]:
    """The films, with split groups joined where films of two groups were found alike.

    The joined group takes the name that comes first, so that it does not depend on the order
    of the pairs, and films of groups without a pair keep their side of the split.
    """
    parent = {film.split_group: film.split_group for film in films}

    def root(group: str) -> str:
        while parent[group] != group:
            parent[group] = parent[parent[group]]
            group = parent[group]
        return group

    for pair in pairs:
        one, two = sorted(
            (root(films[pair.first].split_group), root(films[pair.second].split_group))
        )
        parent[two] = one
    return [replace(film, split_group=root(film.split_group)) for film in films]


def without_twins(films: Sequence[CohortFilm], pairs: Iterable[Pair]) -> list[CohortFilm]:
    """One film of each set of twins: of each pair the later one is left out."""
    later = {pair.second for pair in pairs}
    return [film for row, film in enumerate(films) if row not in later]


def leaks(surveyed: Survey, pairs: Iterable[Pair]) -> list[Pair]:
    """Pairs whose films now stand on different sides of the split."""
    films = surveyed.films
    return [p for p in pairs if films[p.first].part != films[p.second].part]


def agreement(
    films: Sequence[CohortFilm], pairs: Sequence[Pair], has_twin: NDArray[np.bool_]
) -> Agreement:
    """Compare pairs with the films' own split groups.

    Args:
        films: of the survey.
        pairs: found in it.
        has_twin: (n,) films that are known to have a twin in their group.
    """
    right = [p for p in pairs if films[p.first].split_group == films[p.second].split_group]
    found = {row for p in right for row in (p.first, p.second)}
    known = np.flatnonzero(has_twin)
    return Agreement(
        pairs=len(pairs),
        precision=len(right) / len(pairs) if pairs else float("nan"),
        recall=sum(int(row) in found for row in known) / len(known) if known.size else float("nan"),
        known=len(known),
    )
