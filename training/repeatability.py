"""What severity changes by without any change in the patient, and its limit on the model's card.

python -m training repeatability

Each held-out film is taken again as another day would take it: shifted, turned, scaled to
another size, cut otherwise, windowed otherwise, compressed anew. The repeatability limit is
1.96 * sqrt(2) * within-film SD (Bland and Altman 1999): 95 of 100 pairs of such films of
one patient in one state differ by less.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import math
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
import onnx
from numpy.typing import NDArray
from PIL import Image
from tqdm import tqdm

from covid_desktop.atomic import write_atomically
from covid_desktop.comparison.change import TOTAL
from covid_desktop.domain.film import Film, FilmFormat, Rescale
from covid_desktop.domain.lungs import ZONES
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.model_card import METADATA_KEY
from covid_desktop.inference.severity import SeverityScorer
from training.cohort import CohortFilm, part_of
from training.layouts import read_films
from training.severity_release import write_severity_page

# Six zones of a film, 0 to 3 each; None where its lungs are not found.
Score: TypeAlias = Callable[[Film], Sequence[float] | None]

_TIMES = 6
_FILMS = 80
_SEED = 5
_MOST_TURNED = 5.0
_MOST_SHIFTED = 0.04
_MOST_SCALED = math.log(1.12)
_SIZES = (0.7, 1.5)
_GAMMA = math.log(1.3)
_QUALITIES = (55, 96)


@dataclass(frozen=True)
class Repeatability:
    """How far apart two takes of one film may lie.

    Attributes:
        limits: "total" and "A" to "F" -> points: 1.96 * sqrt(2) * within-film SD.
        films: how many films it rests on.
        takes: how often each was taken, the film as it is included.
    """

    limits: dict[str, float]
    films: int
    takes: int


def measure_repeatability(
    score: Score, films: Iterable[Film], times: int = _TIMES, seed: int = _SEED
) -> Repeatability:
    """Score films and their other takes.

    Args:
        score: six zone scores of a film, or None.
        films: held-out ones. A film of which fewer than two takes can be scored is left out.
        times: how many other takes of each film.
        seed: of the takes.

    Raises:
        ValueError: no film could be scored twice.
    """
    chance = np.random.default_rng(seed)
    spread, counts = np.zeros(len(ZONES) + 1), []
    for film in tqdm(films, desc="films taken again"):
        takes = [film, *(take_again(film, chance) for _ in range(times))]
        found = [zones for zones in map(score, takes) if zones is not None]
        if len(found) < 2:
            continue
        scores = np.array([[*zones, sum(zones)] for zones in found])
        spread += ((scores - scores.mean(axis=0)) ** 2).sum(axis=0)
        counts.append(len(found))
    if not counts:
        raise ValueError("no film could be scored twice")
    limits = 1.96 * math.sqrt(2) * np.sqrt(spread / (sum(counts) - len(counts)))
    names = (*ZONES, TOTAL)
    return Repeatability(
        {name: float(limit) for name, limit in zip(names, limits, strict=True)},
        len(counts),
        times + 1,
    )


def take_again(film: Film, chance: np.random.Generator) -> Film:
    """The same chest on another film: moved, turned, scaled, windowed, compressed."""
    grey = Image.fromarray(to_grey(film))
    turn = chance.uniform(-_MOST_TURNED, _MOST_TURNED)
    right, down = chance.uniform(-_MOST_SHIFTED, _MOST_SHIFTED, 2) * grey.size
    scale = math.exp(chance.uniform(-_MOST_SCALED, _MOST_SCALED))
    moved = grey.transform(
        grey.size,
        Image.Transform.AFFINE,
        _turned(grey.size, math.radians(turn), scale, right, down),
        resample=Image.Resampling.BICUBIC,
    )
    size = math.exp(chance.uniform(*np.log(_SIZES)))
    columns, rows = (max(64, round(side * size)) for side in grey.size)
    seen = np.asarray(moved.resize((columns, rows), Image.Resampling.BICUBIC), np.float64) / 255
    seen = seen ** math.exp(chance.uniform(-_GAMMA, _GAMMA))
    low, high = chance.uniform(0, 0.08), chance.uniform(0.92, 1.0)
    pixels = np.clip(np.rint((low + seen * (high - low)) * 255), 0, 255).astype(np.uint8)
    return _as_film(film, _compressed(pixels, int(chance.integers(*_QUALITIES))))


def _turned(
    size: tuple[int, int], angle: float, scale: float, right: float, down: float
) -> tuple[float, ...]:
    """Of the new picture's places those of the old, about the middle."""
    x, y = size[0] / 2, size[1] / 2
    cosine, sine = math.cos(angle) / scale, math.sin(angle) / scale
    return (
        cosine, -sine, x - right - cosine * x + sine * y,
        sine, cosine, y - down - sine * x - cosine * y,
    )  # fmt: skip


def _compressed(pixels: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, format="JPEG", quality=quality)
    with Image.open(buffer) as picture:
        return np.asarray(picture.convert("L"))


def _as_film(film: Film, pixels: NDArray[np.uint8]) -> Film:
    return replace(
        film,
        sha256=hashlib.sha256(pixels.tobytes()).hexdigest(),
        format=FilmFormat.JPEG,
        stored=pixels,
        bits_stored=8,
        modality=Rescale(),
        voi=(),
        is_inverted=False,
        padding=None,
    )


def score_with(finder: LungFinder, scorer: SeverityScorer) -> Score:
    """The shipped models as a Score."""

    def score(film: Film) -> Sequence[float] | None:
        lungs = finder.find(film)
        return scorer.score(film, lungs).zones if lungs.are_found else None

    return score


def held_out_films(films: Sequence[CohortFilm], count: int = _FILMS) -> list[Film]:
    """Frontal films of SIIM's test patients, which no model has learned from, spread evenly."""
    chosen = [
        f for f in films
        if f.source == "siim" and part_of(f.split_group) == "test" and f.is_frontal
    ]  # fmt: skip
    rows = np.linspace(0, len(chosen) - 1, min(count, len(chosen))).astype(int)
    return [load_film(chosen[row].path) for row in rows]


def write_limits(model: Path, found: Repeatability) -> None:
    """Put the limits onto the card inside the model file; its hash changes with it."""
    card = SeverityScorer.open(model, provider="cpu").card
    figures = card.figures | {
        "repeatability films": found.films,
        "repeatability takes of each": found.takes,
    }
    limits = {name: round(limit, 3) for name, limit in found.limits.items()}
    text = replace(card, repeatability=limits, figures=figures).to_json()
    network = onnx.load(model)
    onnx.helper.set_model_props(network, {METADATA_KEY: text})
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / model.name
        onnx.save(network, draft)
        SeverityScorer.open(draft, provider="cpu")
        write_atomically(model, draft.read_bytes())


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `repeatability`."""
    command = commands.add_parser(
        "repeatability", help="severity of films taken again -> limits on the severity card"
    )
    command.add_argument("--films", type=Path, default=Path("../shared/films"))
    command.add_argument("--models", type=Path, default=Path("resources/models"))
    command.add_argument("--count", type=int, default=_FILMS, help="how many films")
    command.add_argument("--page", type=Path, default=Path("docs/severity.md"))
    command.add_argument("--dry", action="store_true", help="measure, and leave the card alone")
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `repeatability`."""
    model = asked.models / "severity.onnx"
    finder = LungFinder.open(asked.models / "lungs.onnx")
    films = held_out_films(read_films(asked.films, "auto").films, asked.count)
    found = measure_repeatability(score_with(finder, SeverityScorer.open(model)), films)
    print(f"{found.films} films, {found.takes} takes of each; limits in points:")
    for name, limit in found.limits.items():
        print(f"  {name:6s} {limit:.2f}")
    if not asked.dry:
        write_limits(model, found)
        write_severity_page(model, asked.page)
        print(f"written to the card of {model} and to {asked.page}")
