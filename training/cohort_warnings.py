"""What a sceptical reviewer would object to in a cohort, said before training."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from training.cohort import CLASSES, CohortFilm
from training.duplicates import Pair

_MOST_IMBALANCE = 3.0
_NEARLY_ALL = 0.95
_MANY = 0.5
# A difference of this much in the share of a view or of children between two classes can be
# learned instead of the disease.
_GAP = 0.3


def class_of(film: CohortFilm) -> str:
    """The class, else the label's or category's own word, else "not known"."""
    if film.finding:
        return film.finding.value
    return film.label or film.category or "not known"


def warnings_of(films: Sequence[CohortFilm], apart: Sequence[Pair] = ()) -> list[str]:
    """Sentences, the gravest first.

    Args:
        films: the cohort.
        apart: pairs of films that look alike but stand on different sides of the split.
    """
    labelled = [f for f in films if f.finding]
    if not labelled:
        return ["No film has a class: nothing can be trained or measured."]
    found = _one_source(labelled) + _one_class(labelled) + _imbalance(labelled)
    found += _view_gap(labelled) + _children(labelled)
    if apart:
        found.append(
            "Pairs of films that look alike but stand on two sides of the split: "
            f"{len(apart)}. Join their groups (training.duplicates.join_groups)."
        )
    unknown = sum(not f.finding and f.is_frontal for f in films)
    if unknown > _MANY * len(films):
        found.append(f"{unknown:,} of {len(films):,} films have none of the three classes.")
    return found


def guess_by_source(films: Sequence[CohortFilm]) -> float:
    """Mean over classes of the share of films whose class is their source's likeliest.

    Each class counts alike, so a source's likeliest class is the one of which it holds the
    largest share.
    """
    counts = Counter((f.block, f.finding) for f in films if f.finding)
    totals = Counter(f.finding for f in films if f.finding)
    shares: defaultdict[str, list[float]] = defaultdict(list)
    for (block, finding), count in counts.items():
        shares[block].append(count / totals[finding])
    return sum(max(own) for own in shares.values()) / max(1, len(totals))


def _one_source(films: Sequence[CohortFilm]) -> list[str]:
    """Classes that (all but) one block of sources provides."""
    found = []
    for finding in CLASSES:
        blocks = Counter(f.block for f in films if f.finding is finding)
        if not blocks:
            found.append(f"No film of {_words(finding)}.")
            continue
        block, most = blocks.most_common(1)[0]
        share = most / blocks.total()
        if share >= _NEARLY_ALL and len({f.block for f in films}) > 1:
            found.append(
                f"{share:.0%} of the films of {_words(finding)} come from one block of "
                f"sources ({block}): the class cannot be told from the archive."
            )
    return found


def _one_class(films: Sequence[CohortFilm]) -> list[str]:
    """Sources that give (all but) one class."""
    by_source: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for film in films:
        by_source[film.source][_words(film.finding or "")] += 1
    lonely = []
    for source, classes in by_source.items():
        name, most = classes.most_common(1)[0]
        if most >= _NEARLY_ALL * classes.total():
            lonely.append(f"{source} ({name})")
    if not lonely:
        return []
    return [
        f"These sources give one class only: {', '.join(sorted(lonely))}. Whatever marks the "
        "archive marks the class."
    ]


def _imbalance(films: Sequence[CohortFilm]) -> list[str]:
    counts = Counter(f.finding for f in films)
    most, least = max(counts.values()), min(counts.values())
    if most <= _MOST_IMBALANCE * least:
        return []
    listed = ", ".join(f"{_words(c or '')} {n:,}" for c, n in counts.most_common())
    return [
        f"The classes are out of balance, {most / least:.1f} to 1 ({listed}): weigh them in "
        "the loss or in the sampling, and never report accuracy alone."
    ]


def _view_gap(films: Sequence[CohortFilm]) -> list[str]:
    shares = {}
    for finding in CLASSES:
        views = [f.view_position for f in films if f.finding is finding and f.view_position]
        if len(views) >= 20:
            shares[_words(finding)] = float(np.mean([v.startswith("AP") for v in views]))
    return _gap(shares, "AP (bedside)")


def _children(films: Sequence[CohortFilm]) -> list[str]:
    shares = {}
    for finding in CLASSES:
        own = [f.is_paediatric for f in films if f.finding is finding]
        if own:
            shares[_words(finding)] = float(np.mean(own))
    return _gap(shares, "children's")


def _gap(shares: dict[str, float], what: str) -> list[str]:
    """A warning where the classes differ much in the share of something."""
    if len(shares) < 2 or max(shares.values()) - min(shares.values()) < _GAP:
        return []
    listed = ", ".join(f"{name} {share:.0%}" for name, share in shares.items())
    return [
        f"The classes differ in their share of {what} films ({listed}), which a network can see."
    ]


def _words(finding: str) -> str:
    return {"covid_19": "COVID-19"}.get(str(finding), str(finding).replace("_", " "))
