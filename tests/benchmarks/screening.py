"""Screening by processes against threads: films a second, and processor time a film.

Both answer for the same films with models opened beforehand, in turns, so that the machine's
moods fall on both alike. Processor time counts what the workers used, whoever else is busy.

    python -m tests.benchmarks.screening [--model FILE.onnx] [--workers N] [FOLDER]
"""

from __future__ import annotations

import argparse
import itertools
import resource
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from covid_desktop.inference.assessor import CLASSIFIER_FILE
from covid_desktop.inference.classifier import Classifier
from covid_desktop.paths import demonstration, models
from covid_desktop.reading import gather_films
from covid_desktop.screening.workers import Workers, answer_for


def by_threads(classifier: Classifier, workers: int, films: list[Path]) -> None:
    """One model, shared: its session is safe to use from several threads."""
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(lambda path: answer_for(path, classifier), films):
            pass


def by_processes(opener: Callable[[], Classifier], workers: int, films: list[Path]) -> float:
    """Wall seconds without the start: from the first answers until the last."""
    with Workers(opener, workers) as pool:
        answers = pool.answers(itertools.chain(films[: 2 * workers], films))
        for _ in range(2 * workers):
            next(answers)
        start = time.perf_counter()
        for _ in answers:
            pass
        return time.perf_counter() - start


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=demonstration())
    parser.add_argument("--model", type=Path, default=models() / CLASSIFIER_FILE)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--repeats", type=int, default=5)
    asked = parser.parse_args(arguments)
    films = list(gather_films([asked.folder]))
    opener = partial(Classifier.open, asked.model)
    classifier = opener()
    classifier.self_test()
    walls: dict[str, list[float]] = {"threads": [], "processes": []}
    for _ in range(asked.repeats):
        start = time.perf_counter()
        by_threads(classifier, asked.workers, films)
        walls["threads"].append(time.perf_counter() - start)
        walls["processes"].append(by_processes(opener, asked.workers, films))
    for name, found in walls.items():
        wall = statistics.median(found)
        print(f"{name}: {len(films) / wall:.1f} films a second, median of {asked.repeats}")
    ratios = [t / p for t, p in zip(walls["threads"], walls["processes"], strict=True)]
    middle, least, most = statistics.median(ratios), min(ratios), max(ratios)
    print(f"wall time, threads / processes: {middle:.2f} ({least:.2f} to {most:.2f})")
    own = resource.getrusage(resource.RUSAGE_SELF)
    print(f"processor seconds of the threads in all: {own.ru_utime + own.ru_stime:.1f}")


if __name__ == "__main__":
    main()
