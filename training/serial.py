"""How well serial films are aligned, and how our change agrees with the readers'.

python -m training serial
"""

from __future__ import annotations

import argparse
import csv
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from scipy.stats import spearmanr
from tqdm import tqdm

from covid_desktop.comparison.alignment import Alignment, align
from covid_desktop.comparison.change import READERS_LIMIT, TOTAL
from covid_desktop.comparison.drawing import FilmDrawing, fit_box, plane_to_film
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import ZONES, Box, LungFields
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.severity import SeverityScorer
from training.metrics import Figure, bootstrap, share
from training.serial_films import (
    SerialFilm,
    first_and_last,
    neighbours,
    read_serial_films,
)

# Readers' extent moves by less than one step of one lung: no change by them.
_READERS_STEP = 1.0
_TILE = 220
_TILES_WIDE = 6


@dataclass(frozen=True, eq=False)
class AlignedPair:
    """Two neighbouring films of a patient, and how they were laid over each other."""

    prior: SerialFilm
    current: SerialFilm
    alignment: Alignment
    seconds: float


@dataclass(frozen=True)
class Scored:
    """What a model says of one film: total 0 to 18, extent 0 to 8."""

    total: float
    extent: float


@dataclass(frozen=True)
class Agreement:
    """Our change against the readers'.

    Attributes:
        pairs: patients with a first and a last film that both readers and model scored.
        spearman: rank correlation of the changes.
        same: share of verdicts (worse, stable, better) that are the readers'.
        opposite: share where one says worse and the other better.
    """

    pairs: int
    spearman: Figure
    same: Figure
    opposite: Figure


def align_all(
    pairs: Sequence[tuple[SerialFilm, SerialFilm]], finder: LungFinder
) -> list[AlignedPair]:
    """Lay each pair over each other; the time is that of the alignment alone."""
    known: dict[str, tuple[Film, LungFields]] = {}
    found = []
    for prior, current in tqdm(pairs, desc="pairs"):
        for film in (prior, current):
            if film.film not in known:
                loaded = load_film(film.path)
                known[film.film] = loaded, finder.find(loaded)
        start = time.perf_counter()
        alignment = align(*known[prior.film], *known[current.film])
        found.append(AlignedPair(prior, current, alignment, time.perf_counter() - start))
    return found


def score_all(
    patients: Mapping[str, Sequence[SerialFilm]], finder: LungFinder, scorer: SeverityScorer
) -> dict[str, Scored]:
    """Film -> what the model says of it; films without lungs are left out."""
    found = {}
    for film in tqdm([f for films in patients.values() for f in films], desc="films scored"):
        loaded = load_film(film.path)
        lungs = finder.find(loaded)
        if lungs.are_found:
            severity = scorer.score(loaded, lungs)
            found[film.film] = Scored(severity.total, severity.extent or 0.0)
    return found


def read_scores(path: Path) -> dict[str, Scored]:
    """Scores of a cross-validation: a table with the columns film, A to F, extent."""
    with path.open(newline="", encoding="utf-8") as file:
        return {
            row["film"]: Scored(sum(float(row[z]) for z in ZONES), float(row["extent"]))
            for row in csv.DictReader(file)
        }


def agreement(
    pairs: Sequence[tuple[SerialFilm, SerialFilm]],
    scores: Mapping[str, Scored],
    readers: str,
    limit: float,
) -> Agreement | None:
    """Our change against the readers'; None with fewer than five pairs.

    Ranks are compared on the readers' own scale, verdicts come from the total.

    Args:
        pairs: first and last films.
        scores: film -> what the model says.
        readers: "extent" or "brixia".
        limit: repeatability limit of the total.
    """
    known = [(a, b) for a, b in pairs if a.film in scores and b.film in scores]
    if len(known) < 5:
        return None
    ours = np.array([scores[b.film].total - scores[a.film].total for a, b in known])
    theirs = np.array([getattr(b, readers) - getattr(a, readers) for a, b in known])
    ranked = ours
    if readers == "extent":
        ranked = np.array([scores[b.film].extent - scores[a.film].extent for a, b in known])
    step = _READERS_STEP if readers == "extent" else READERS_LIMIT
    our_verdict = np.sign(ours) * (np.abs(ours) > limit)
    their_verdict = np.sign(theirs) * (np.abs(theirs) >= step)
    groups = [a.split_group for a, _ in known]
    return Agreement(
        len(known),
        bootstrap(lambda rows: float(spearmanr(ranked[rows], theirs[rows])[0]), groups),
        share(our_verdict == their_verdict, groups),
        share(our_verdict * their_verdict < 0, groups),
    )


def contact_sheet(found: Sequence[AlignedPair], finder: LungFinder) -> Image.Image:
    """Every pair as a checkerboard of both films, to be looked at; patients are not named."""
    tall = _TILE + 18
    rows = -(-len(found) // _TILES_WIDE)
    sheet = Image.new("RGB", (_TILES_WIDE * _TILE, rows * tall))
    draw = ImageDraw.Draw(sheet)
    for number, pair in enumerate(tqdm(found, desc="tiles")):
        place = (number % _TILES_WIDE * _TILE, number // _TILES_WIDE * tall)
        sheet.paste(_tile(pair, finder), place)
        alignment = pair.alignment
        words = "no lungs"
        if alignment.lung_dice is not None:
            words = f"{alignment.lung_dice:.2f} {alignment.rotation_degrees:+.0f} deg"
            words += f" x{alignment.scale:.2f}"
        colour = "white" if alignment.accepted else "red"
        draw.text((place[0] + 4, place[1] + _TILE + 2), words, fill=colour)
    return sheet


def _tile(pair: AlignedPair, finder: LungFinder) -> Image.Image:
    shape = (_TILE, _TILE)
    prior, current = load_film(pair.prior.path), load_film(pair.current.path)
    drawing = FilmDrawing(current, finder.find(current))
    frame = fit_box(Box(0, 0, current.rows, current.columns), current, shape)
    to_current = plane_to_film(current) @ frame
    seen = drawing.greys(to_current, shape)
    if pair.alignment.to_prior is not None:
        earlier = FilmDrawing(prior, finder.find(prior))
        under = earlier.greys(pair.alignment.to_prior @ to_current, shape)
        rows, columns = np.indices(shape) // (_TILE // 8)
        seen = np.where((rows + columns) % 2, seen, under)
    return Image.fromarray(seen)


def alignment_rows(found: Sequence[AlignedPair]) -> list[str]:
    """Lines of a table: all pairs, and by source."""
    lines = []
    for name in ("all", *sorted({p.prior.source for p in found})):
        own = [p for p in found if name in ("all", p.prior.source)]
        groups = [p.prior.split_group for p in own]
        accepted = share(np.array([p.alignment.accepted for p in own]), groups)
        dice = np.array([p.alignment.lung_dice or 0.0 for p in own])
        middle = bootstrap(lambda rows, dice=dice: float(np.median(dice[rows])), groups)  # type: ignore[misc]
        seconds = np.array([p.seconds for p in own])
        lines.append(
            f"| {name} | {len({p.prior.patient for p in own})} | {len(own)} | {accepted} "
            f"| {middle} | {np.median(seconds):.2f} s |"
        )
    return lines


def page(
    found: Sequence[AlignedPair],
    agreements: Mapping[str, Agreement | None],
    limits: Mapping[str, float],
    said_by: str,
) -> str:
    """The page of figures."""
    refused = [p for p in found if not p.alignment.accepted]
    lines = [
        "# Serial films", "", "Written by `python -m training serial`.", "",
        "## Alignment", "",
        "Each frontal film of a patient of the Cohen and Hannover collections with the next one; "
        "accepted means a lung Dice of 0.85 or more after a similarity transform. Intervals: 95 %, "
        "patients drawn again. The lung model learned from other Cohen films with masks; its split "
        "is by patient.", "",
        "| films of | patients | pairs | accepted | median lung Dice | time a pair |",
        "|---|---|---|---|---|---|", *alignment_rows(found), "",
        f"Refined by the greys: {np.mean([p.alignment.is_refined for p in found]):.0%} of pairs. "
        f"Not accepted: {len(refused)}"
        + (f" ({_reasons(refused)})." if refused else "."),
    ]  # fmt: skip
    lines += ["", "## Change", "", said_by, ""]
    if limits:
        lines += [
            "Repeatability limit (1.96 x sqrt(2) x within-film SD), points: "
            + ", ".join(f"{name} {limit:.2f}" for name, limit in limits.items())
            + f". Two readers: {READERS_LIMIT}.", "",
        ]  # fmt: skip
    known = {name: a for name, a in agreements.items() if a}
    if known:
        lines += [
            "First against last scored film of each patient. A reader's verdict is \"stable\" "
            f"below {_READERS_STEP:.0f} point of extent, and within {READERS_LIMIT} points of "
            "Brixia total. PXS (Li et al. 2020) had 0.74 (0.63 to 0.81) on 92 pairs of its own.",
            "",
            "| readers | patients | Spearman of changes | same verdict | opposite verdict |",
            "|---|---|---|---|---|",
            *(
                f"| {name} | {a.pairs} | {a.spearman} | {a.same} | {a.opposite} |"
                for name, a in known.items()
            ),
        ]  # fmt: skip
    return "\n".join(lines).rstrip() + "\n"


def _reasons(refused: Sequence[AlignedPair]) -> str:
    codes = [p.alignment.reason.code for p in refused if p.alignment.reason]
    return ", ".join(f"{code} {codes.count(code)}" for code in sorted(set(codes)))


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `serial`."""
    command = commands.add_parser("serial", help="serial films -> alignments and changes, page")
    command.add_argument("--films", type=Path, default=Path("../shared/films"))
    command.add_argument("--models", type=Path, default=Path("resources/models"))
    command.add_argument(
        "--scores",
        type=Path,
        default=Path("runs/severity/scores.csv"),
        help="cross-validated scores, as release-severity writes them; where there are none the "
        "shipped model scores films that it has learned from",
    )
    command.add_argument("--sheet", type=Path, default=Path("runs/serial/alignments.png"))
    command.add_argument("--page", type=Path, default=Path("docs/serial.md"))
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `serial`."""
    finder = LungFinder.open(asked.models / "lungs.onnx")
    patients = read_serial_films(asked.films)
    found = align_all(neighbours(patients), finder)
    asked.sheet.parent.mkdir(parents=True, exist_ok=True)
    contact_sheet(found, finder).save(asked.sheet)
    severity = asked.models / "severity.onnx"
    scorer = SeverityScorer.open(severity) if severity.exists() else None
    scores: dict[str, Scored] = {}
    said_by = "There is no severity model yet."
    if asked.scores.exists():
        scores = read_scores(asked.scores)
        said_by = "Scores by cross-validation: no film of a patient was seen in training."
    elif scorer:
        scores = score_all(patients, finder, scorer)
        said_by = (
            f"Scores of {scorer.reference.short}, which has learned from films of these very "
            "patients: its agreement with their readers is flattered."
        )
    limits = scorer.card.repeatability if scorer else {}
    limit = limits.get(TOTAL, READERS_LIMIT)
    agreements = {
        name: agreement(first_and_last(patients, field), scores, field, limit)
        for name, field in (("extent, three radiologists", "extent"), ("Brixia, one", "brixia"))
    }
    text = page(found, agreements, limits, said_by)
    asked.page.write_text(text, encoding="utf-8")
    print(text)
