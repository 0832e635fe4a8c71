"""Audit (a): each block of sources left out of training in turn, and measured on.

python -m training leave-one-out --config training/configs/leave_one_out.toml --run runs/loo

Archives that copy from one another are one block (`training.cohort.BLOCKS`). A block that is
measured stays measured, and a block half trained goes on from its checkpoint: the command can
be stopped and given again.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from scipy.special import softmax

from covid_desktop.atomic import write_atomically
from training.calibrate import Calibration, calibrate, state
from training.cohort import CLASSES, CohortFilm
from training.dataset import NOT_KNOWN, FramedCohort, frame_cohort, rows_of
from training.evaluate import Inference, infer
from training.evaluation import CONTRASTS, Answered, Figures, as_json, figures
from training.framing import Framing
from training.layouts import read_films
from training.metrics import Figure
from training.options import add_films_options
from training.page import markdown_table
from training.settings import RunSettings, read_settings
from training.train import fit, load_network

RESULT = "result.json"
# Fewer films of a class in a block give no figure worth the training.
_FEWEST = 10
_MAIN = next(iter(CONTRASTS))


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `leave-one-out`."""
    command = commands.add_parser("leave-one-out", help="train without each block, measure on it")
    command.add_argument("--config", type=Path, default=Path("training/configs/leave_one_out.toml"))
    add_films_options(command)
    command.add_argument("--run", type=Path, default=Path("runs/leave_one_out"))
    command.add_argument("--block", nargs="*", help="only these blocks; all if not given")
    command.add_argument("--threads", type=int, help="CPU threads for the network")
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `leave-one-out`."""
    if asked.threads:
        torch.set_num_threads(asked.threads)
    read = read_films(asked.films, asked.layout)
    print(read.summary())
    tables = leave_one_out(read_settings(asked.config), read.films, asked.run, asked.block)
    print(write_table(tables, asked.run))


def blocks_to_leave_out(films: Sequence[CohortFilm]) -> list[str]:
    """Blocks with enough frontal films of COVID-19 and of no pneumonia to measure on."""
    covid, _, none = CLASSES
    counts = {(f.block, f.finding): 0 for f in films if f.finding and f.is_frontal}
    for film in films:
        if film.finding and film.is_frontal:
            counts[film.block, film.finding] += 1
    blocks = sorted({block for block, _ in counts})
    return [b for b in blocks if min(counts.get((b, c), 0) for c in (covid, none)) >= _FEWEST]


def leave_one_out(
    settings: RunSettings,
    films: Sequence[CohortFilm],
    run: Path,
    blocks: Sequence[str] | None = None,
) -> dict[str, Figures]:
    """Train and measure once for each block.

    Args:
        settings: of each training; the shares of the sources left out fall away.
        films: a cohort.
        run: folder; each block has a folder of its own in it.
        blocks: which to leave out; all that can be measured if None or empty.

    Returns:
        Figures of each block, by a network that never saw it.
    """
    usable = [f for f in films if not f.is_frontal or f.finding or f.category]
    wanted = list(blocks or blocks_to_leave_out(usable))
    done = {b: _read(run / b / RESULT) for b in wanted if (run / b / RESULT).exists()}
    if len(done) < len(wanted):
        framed = frame_cohort(
            usable,
            settings.side,
            Framing(settings.recipe),
            with_lungs=settings.lung_evidence.is_asked,
        )
        for block in wanted:
            if block not in done:
                done[block] = _without(block, settings, framed, run / block)
    return {block: done[block] for block in wanted}


def write_table(tables: Mapping[str, Figures], run: Path) -> str:
    """Write leave_one_out.md and .json; the Markdown, with the mean over blocks."""
    names = [n for n in (*CONTRASTS, "ECE") if any(n in t for t in tables.values())]
    rows = [
        (block, *(str(table[n]) if n in table else "" for n in names))
        for block, table in tables.items()
    ]
    values = [t[_MAIN].value for t in tables.values() if _MAIN in t]
    text = "# Each block of sources left out of training in turn\n\n"
    text += markdown_table(("block left out, and measured on", *names), rows)
    if values:
        text += f"\n\n{_MAIN}: mean over blocks {np.mean(values):.3f}, lowest {min(values):.3f}.\n"
    run.mkdir(parents=True, exist_ok=True)
    (run / "leave_one_out.md").write_text(text, encoding="utf-8")
    content = json.dumps(as_json(tables), indent=1)
    (run / "leave_one_out.json").write_text(content, encoding="utf-8")
    return text


def _without(block: str, settings: RunSettings, framed: FramedCohort, run: Path) -> Figures:
    """Train without a block, calibrate on other sources' validation films, measure on it."""
    blocks = {f.source: f.block for f in framed.films}
    kept = {s: share for s, share in settings.shares.items() if blocks.get(s) != block}
    if not kept:
        raise ValueError(f"no source is left to train on without {block}")
    remaining = replace(settings, shares=kept)
    # A film of another source that is a copy of one in the block would give it away.
    groups = {f.split_group for f in framed.films if f.block == block}
    others = [
        f.split_group not in groups and (f.source in kept or not f.is_frontal) for f in framed.films
    ]
    parts = [f.part if other else "" for other, f in zip(others, framed.films, strict=True)]
    training, validation = (
        rows_of(framed, np.array([own == part for own in parts]))
        for part in ("train", "validation")
    )
    is_test = [f.block == block and f.is_frontal and bool(f.finding) for f in framed.films]
    test = rows_of(framed, np.array(is_test))
    network = load_network(fit(remaining, training, validation, run))
    size = settings.recipe.size
    calibration = _calibrate(infer(network, validation, settings.recipe, size), validation)
    outputs = infer(network, test, settings.recipe, size)
    table = figures(_answered(test, outputs, calibration))
    write_atomically(run / RESULT, json.dumps(as_json({block: table})[block], indent=1).encode())
    return table


def _calibrate(outputs: Inference, validation: FramedCohort) -> Calibration:
    known = validation.finding != NOT_KNOWN
    return calibrate(outputs.finding[known], validation.finding[known])


def _answered(cohort: FramedCohort, outputs: Inference, calibration: Calibration) -> Answered:
    probabilities = softmax(outputs.finding / calibration.temperature, axis=1)
    stated, lead = state(probabilities, calibration.operating_points[0].threshold)
    return Answered(
        cohort.films,
        cohort.finding,
        probabilities,
        stated,
        lead >= calibration.not_sure_margin,
        np.zeros(len(cohort), bool),
    )


def _read(path: Path) -> Figures:
    """Figures of a block that was measured before."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: Figure(own["value"], _bound(own["low"]), _bound(own["high"]), own["films"])
        for name, own in data.items()
    }


def _bound(value: float | None) -> float:
    return float("nan") if value is None else value
