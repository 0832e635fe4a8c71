"""Each augmentation by itself on a few films, so that every one can be judged by eye.

python -m training look --config training/configs/first.toml --films ../shared/films
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.preprocessing import Recipe, normalise
from training.augmentation import Augmentation, augment
from training.cohort import CohortFilm
from training.dataset import as_unit, misplace
from training.figures import draw_sheet, save
from training.framing import Framing
from training.layouts import read_films
from training.options import add_films_options
from training.settings import RunSettings, read_settings

# The value of each setting at which its change does nothing.
OFF = {"gamma": 1.0, "coarsest": 1.0}
_DRAWS = 4
_SEED = 11


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `look`."""
    command = commands.add_parser("look", help="config, films -> sheet of each augmentation")
    command.add_argument("--config", type=Path, default=Path("training/configs/first.toml"))
    add_films_options(command)
    command.add_argument("--count", type=int, default=3, help="how many films")
    command.add_argument("--out", type=Path, default=Path("runs/look"))
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `look`."""
    films = [f for f in read_films(asked.films, asked.layout).films if f.is_frontal]
    chosen = np.random.default_rng(_SEED).permutation(len(films))[: asked.count]
    for path in look(read_settings(asked.config), [films[i] for i in chosen], asked.out):
        print(path)


def off() -> Augmentation:
    """No change at all."""
    return Augmentation(**{f.name: OFF.get(f.name, 0.0) for f in fields(Augmentation)})


def each_alone(settings: Augmentation) -> dict[str, Augmentation]:
    """Name of a change -> settings with that change only; those switched off are not there."""
    nothing = off()
    return {
        f.name: replace(nothing, **{f.name: getattr(settings, f.name)})
        for f in fields(Augmentation)
        if getattr(settings, f.name) != getattr(nothing, f.name)
    }


def look(settings: RunSettings, films: Sequence[CohortFilm], out: Path) -> list[Path]:
    """One sheet a film: a row for each change, several draws side by side.

    Args:
        settings: of the run; changes switched off in its [augmentation] are not drawn.
        films: to be changed.
        out: folder for the sheets.

    Returns:
        The sheets' PNG files.
    """
    framing = Framing(settings.recipe)
    sheets = []
    for number, film in enumerate(films, 1):
        grey = framing.frame(load_film(film.path), settings.side).grey
        figure = draw_sheet(_rows(grey, settings), f"{film.film}: each change alone, then all")
        sheets.append(save(figure, out, f"film_{number}"))
    return sheets


def _rows(
    grey: NDArray[np.uint8], settings: RunSettings
) -> dict[str, list[tuple[str, NDArray[np.uint8]]]]:
    size = settings.recipe.size
    rows = {"framed film, and as the network sees it": [("", grey), _seen("", grey, settings)]}
    named = each_alone(settings.augmentation)
    for name, alone in {**named, "all together": settings.augmentation}.items():
        value = f" {getattr(alone, name):g}" if name in named else ""
        rows[f"{name}{value}"] = [("", g) for g in _draws(grey, size, alone)]
    together = _draws(grey, size, settings.augmentation)
    rows["all, as the network sees them"] = [_seen("", g, settings) for g in together]
    if settings.misplaced_share:
        chance = torch.Generator().manual_seed(_SEED)
        turned = misplace(as_unit(np.repeat(grey[None], _DRAWS, axis=0)), chance)
        rows["misplaced (to be refused)"] = [("", _grey(film)) for film in turned]
    return rows


def _draws(grey: NDArray[np.uint8], size: int, settings: Augmentation) -> list[NDArray[np.uint8]]:
    chance = torch.Generator().manual_seed(_SEED)
    batch = as_unit(np.repeat(grey[None], _DRAWS, axis=0))
    return [_grey(film) for film in augment(batch, size, settings, chance)]


def _grey(film: torch.Tensor) -> NDArray[np.uint8]:
    """(1, rows, columns) in 0..1 -> (rows, columns) uint8."""
    return np.asarray((film[0] * 255).round().to(torch.uint8).numpy())


def _seen(
    caption: str, grey: NDArray[np.uint8], settings: RunSettings
) -> tuple[str, NDArray[np.uint8]]:
    """A film after equalisation, stretched over the greys for the eye."""
    equal = normalise(grey, Recipe(settings.recipe.size, settings.recipe.clip_limit, 0.0, 1.0))
    return caption, np.asarray((equal * 255).round(), np.uint8)
