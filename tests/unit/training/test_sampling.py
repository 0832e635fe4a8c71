"""Shares of an epoch come out as asked for."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from covid_desktop.domain.assessment import FindingClass
from training.cohort import CATEGORIES, CLASSES, CohortFilm
from training.dataset import NOT_KNOWN, FramedCohort
from training.sampling import BalancedSampler

COVID, OTHER, NONE = FindingClass
SIZES = {
    ("siim", None, "typical"): 400,
    ("siim", None, "atypical"): 25,
    ("siim", None, "negative"): 100,
    ("nih", NONE, None): 90,
    ("nih", OTHER, None): 10,
    ("ozturk", COVID, None): 60,
}


def cohort_of(sizes):
    films = tuple(
        CohortFilm(Path("x"), f"{source}-{i}", source, finding, category, True, f"g{i}", "", False,
                   "")
        for (source, finding, category), count in sizes.items()
        for i in range(count)
    )  # fmt: skip
    return FramedCohort(
        films=films,
        grey=np.zeros((len(films), 2, 2), np.uint8),
        finding=np.array([CLASSES.index(f.finding) if f.finding else NOT_KNOWN for f in films]),
        category=np.array([CATEGORIES.index(f.category) if f.category else NOT_KNOWN
                           for f in films]),
        frontal=np.ones(len(films), np.float32),
    )  # fmt: skip


COHORT = cohort_of(SIZES)


def drawn(shares, count=60_000, seed=1):
    rows = BalancedSampler(COHORT, shares).draw(count, np.random.default_rng(seed))
    return [COHORT.films[i] for i in rows]


def test_sources_have_their_shares():
    films = drawn({"siim": 0.6, "nih": 0.3, "ozturk": 0.1})
    found = Counter(f.source for f in films)
    for source, share in {"siim": 0.6, "nih": 0.3, "ozturk": 0.1}.items():
        # Six standard deviations of a fair draw.
        assert abs(found[source] / len(films) - share) < 6 * (share * (1 - share) / 60_000) ** 0.5


def test_strata_weigh_by_the_root_of_their_size():
    films = drawn({"siim": 1.0})
    found = Counter(f.category for f in films)
    roots = {"typical": 20.0, "atypical": 5.0, "negative": 10.0}
    for name, root in roots.items():
        assert found[name] / len(films) == pytest.approx(root / 35, abs=0.015)


def test_films_of_a_stratum_weigh_alike():
    films = [f.film for f in drawn({"nih": 1.0}) if f.finding is OTHER]
    counts = np.array(list(Counter(films).values()))
    expected = len(films) / 10
    assert len(counts) == 10
    # Chi square of 9 degrees of freedom: 33 is one in ten thousand.
    assert float(((counts - expected) ** 2 / expected).sum()) < 33


def test_sources_that_are_not_named_or_not_there():
    films = drawn({"nih": 0.5, "hannover": 0.5})
    assert {f.source for f in films} == {"nih"}


def test_no_film_at_all():
    with pytest.raises(ValueError, match="no film"):
        BalancedSampler(COHORT, {"hannover": 1.0})


def test_equal_seeds_draw_equal_epochs():
    sampler = BalancedSampler(COHORT, {"siim": 1.0})
    first, second, other = (sampler.draw(50, np.random.default_rng(s)) for s in (1, 1, 2))
    np.testing.assert_array_equal(first, second)
    assert (first != other).any()
