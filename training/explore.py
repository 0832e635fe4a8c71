"""What is in a cohort: class by source by view, sizes, ages, examples, duplicates, and warnings.

python -m training explore --films ../shared/films --out runs/explore
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.preprocessing import frame_film
from training.cohort import CLASSES, CohortFilm
from training.cohort_warnings import class_of, guess_by_source, warnings_of
from training.duplicates import Pair, find_alike, leaks
from training.figures import draw_counts, draw_histograms, draw_shares, draw_sheet, save
from training.layouts import LAYOUTS, read_films
from training.layouts.reading import Problem, balanced_subset
from training.page import Page
from training.survey import Survey, survey

_EXAMPLES = 6
_PAIRS_SHOWN = 12
_SHOWN_SIDE = 176
_SEED = 3


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `explore`."""
    command = commands.add_parser("explore", help="films -> page of what is in a cohort")
    command.add_argument("--films", type=Path, nargs="+", required=True, help="folders of films")
    command.add_argument("--layout", choices=("auto", *LAYOUTS), default="auto")
    command.add_argument("--out", type=Path, default=Path("runs/explore"))
    command.add_argument(
        "--balanced",
        type=int,
        metavar="N",
        help="take N films with a positive PCR test and N with a negative",
    )
    command.add_argument("--seed", type=int, default=0, help="of the balanced draw")
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `explore`."""
    films: list[CohortFilm] = []
    problems: list[Problem] = []
    for folder in asked.films:
        read = read_films(folder, asked.layout)
        print(f"{folder}: {read.summary()}")
        films += read.films
        problems += read.problems
    if asked.balanced:
        films = balanced_subset(films, asked.balanced, asked.seed)
    explore(films, problems, asked.out)


def explore(films: Sequence[CohortFilm], problems: Sequence[Problem], out: Path) -> Page:
    """Draw a cohort.

    Args:
        films: as a layout's reader gives them.
        problems: what that reader left out.
        out: folder for index.html and the figures (PNG and SVG).

    Returns:
        The page, already written.
    """
    opened = survey(films)
    pairs = find_alike(opened.grey)
    page = Page("What is in this cohort")
    _count(page, opened, [*problems, *opened.problems])
    page.warnings(warnings_of(opened.films, leaks(opened, pairs)))
    if len(opened):
        _draw_classes(page, opened.films, out)
        _draw_sizes_and_ages(page, opened, out)
        _draw_examples(page, opened, out)
    _draw_pairs(page, opened, pairs, out)
    page.write(out / "index.html")
    print(f"page: {out / 'index.html'}")
    return page


def _count(page: Page, opened: Survey, problems: Sequence[Problem]) -> None:
    groups = len({f.split_group for f in opened.films})
    sources = len({f.source for f in opened.films})
    page.text(
        f"{len(opened):,} films of {groups:,} split groups (patients, or films taken for "
        f"one) from {sources} sources; {len(problems):,} left out."
    )
    kinds = Counter(p.what for p in problems)
    if kinds:
        example = {p.what: p.where for p in reversed(problems)}
        page.table(
            ("left out because of", "films or rows", "such as"),
            [(what, f"{count:,}", example[what]) for what, count in kinds.most_common()],
        )


def _draw_classes(page: Page, films: Sequence[CohortFilm], out: Path) -> None:
    page.heading("Class by source by view")
    sources, classes = _names(films, lambda f: f.source), _classes(films)
    counts = Counter((f.source, class_of(f)) for f in films)
    table = np.array([[counts[s, c] for c in classes] for s in sources])
    figure = draw_counts(sources, classes, table, "Films by source and class")
    page.figure(
        save(figure, out, "class_by_source"),
        "Films by source and class. The darker, "
        "the more; a column with one dark cell is a class that one source provides.",
    )
    page.text(
        f"Who knows the source of a film and nothing else guesses its class rightly for "
        f"{guess_by_source(films):.0%} of films (three classes, each counting alike; "
        "33 % is chance). A network trained on all of them at once learns that first."
    )
    bars = [(s, c) for s in sources for c in classes if counts[s, c]]
    views = _names(films, lambda f: f.view_position or "not known")
    seen = Counter((f.source, class_of(f), f.view_position or "not known") for f in films)
    figure = draw_shares(
        [f"{s}: {c.replace('_', ' ')}" for s, c in bars],
        {v: [seen[s, c, v] for s, c in bars] for v in views},
        "View by source and class",
    )
    page.figure(
        save(figure, out, "views"),
        "View position. A class seen mostly AP and another "
        "mostly PA can be told apart by the view.",
    )
    sexes = Counter((class_of(f), f.sex or "not known") for f in films)
    if any(f.sex for f in films):
        parts = {x: [sexes[c, x] for c in classes] for x in ("F", "M", "not known")}
        figure = draw_shares([c.replace("_", " ") for c in classes], parts, "Sex by class")
        page.figure(save(figure, out, "sexes"), "Sex by class.")


def _draw_sizes_and_ages(page: Page, opened: Survey, out: Path) -> None:
    page.heading("Sizes and ages")
    longest = {}
    for source in _names(opened.films, lambda f: f.source):
        rows = [i for i, f in enumerate(opened.films) if f.source == source]
        own = [
            max(f.rows or size[0], f.columns or size[1])
            for f, size in ((opened.films[i], opened.size[i]) for i in rows)
        ]
        longest[source] = np.array(own, np.float64)
    figure = draw_histograms(
        longest,
        2 ** np.linspace(6, 13, 57),
        "Longest side of the original film, by source",
        "pixels",
        is_log=True,
    )
    page.figure(
        save(figure, out, "sizes"),
        "Resolution gives an archive away: train on films resampled in one way.",
    )
    ages = {
        c: np.array([f.age_years for f in opened.films if class_of(f) == c and f.age_years])
        for c in _classes(opened.films)
    }
    known = {c: a.astype(np.float64) for c, a in ages.items() if a.size}
    missing = sum(f.age_years is None for f in opened.films)
    page.text(
        f"The age is not known for {missing:,} of {len(opened):,} films; "
        f"{sum(f.is_paediatric for f in opened.films):,} are of children."
    )
    if known:
        figure = draw_histograms(known, np.arange(0, 105, 5.0), "Age by class", "years")
        page.figure(save(figure, out, "ages"), "Age by class, where it is known.")


def _draw_examples(page: Page, opened: Survey, out: Path) -> None:
    page.heading("Examples")
    chance = np.random.default_rng(_SEED)
    rows = {}
    for source in _names(opened.films, lambda f: f.source):
        for word in _classes(opened.films):
            own = [
                i for i, f in enumerate(opened.films) if (f.source, class_of(f)) == (source, word)
            ]
            if own:
                chosen = chance.choice(own, min(_EXAMPLES, len(own)), replace=False)
                rows[f"{source}\n{word}"] = [
                    (opened.films[i].view_position, _shown(opened.films[i])) for i in chosen
                ]
    page.figure(
        save(draw_sheet(rows, "Films drawn by chance"), out, "examples"),
        "Films drawn by chance, framed as the network sees them.",
        as_vector=False,
    )


def _draw_pairs(page: Page, opened: Survey, pairs: Sequence[Pair], out: Path) -> None:
    page.heading("Duplicates and near-duplicates")
    films = opened.films
    apart = [p for p in pairs if films[p.first].split_group != films[p.second].split_group]
    across = sum(films[p.first].source != films[p.second].source for p in pairs)
    page.text(
        f"{len(pairs):,} pairs look alike (perceptual hash, then fine detail), {across:,} of "
        f"them across sources; not yet in one split group: {len(apart):,}."
    )
    shown = sorted(apart or pairs, key=lambda p: -p.correlation)[:_PAIRS_SHOWN]
    if not shown:
        return
    rows = {
        f"{films[p.first].film}\n{films[p.second].film}": [
            (f"{p.distance} bits apart", _shown(films[p.first])),
            (f"correlation {p.correlation:.2f}", _shown(films[p.second])),
        ]
        for p in shown
    }
    kind = "Pairs in two split groups" if apart else "Pairs in one split group"
    figure = draw_sheet(rows, kind, side=1.5)
    page.figure(save(figure, out, "pairs"), f"{kind}, the most alike first.", as_vector=False)
    page.table(
        ("film", "its twin", "bits apart", "correlation"),
        [
            (films[p.first].film, films[p.second].film, str(p.distance), f"{p.correlation:.3f}")
            for p in sorted(apart, key=lambda p: -p.correlation)
        ],
    )


def _shown(film: CohortFilm) -> NDArray[np.uint8]:
    """A film as the network sees it, large enough to be looked at."""
    return frame_film(load_film(film.path), _SHOWN_SIDE).grey


def _names(films: Sequence[CohortFilm], key: Callable[[CohortFilm], str]) -> list[str]:
    """Values of a key, the most frequent first."""
    return [name for name, _ in Counter(map(key, films)).most_common()]


def _classes(films: Sequence[CohortFilm]) -> list[str]:
    """The three classes in their order, then other words, the most frequent first."""
    words = _names(films, class_of)
    ours = [c.value for c in CLASSES if c.value in words]
    return ours + [w for w in words if w not in ours]
