"""Run the published protocols, and print each figure beside the audit of the same network.

    python -m training protocols --films ../shared/films

Every fold keeps its checkpoint and every protocol its result: the command can be stopped and
given again. The page is docs/protocols.md, the figures beside it docs/protocols.json.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from covid_desktop.atomic import write_atomically
from covid_desktop.inference.lungs import LungFinder
from training.cohort import CLASSES, CohortFilm, read_cohort
from training.dataset import FramedCohort, frame_cohort, rows_of
from training.evaluate import infer
from training.framing import Framing
from training.metrics import Figure
from training.network import FilmNetwork
from training.occlusion import OCCLUSIONS, Mask, found_mask, framed_mask, open_lung_finder
from training.page import markdown_table
from training.protocols import Protocol, films_of, folds_of, read_protocols, shared_patients
from training.train import fit, load_network, trainable
from training.weighted_metrics import (
    figure_of,
    patient_weights,
    weighted_auc,
    weighted_balanced_accuracy,
    weighted_share,
)

RESULT = "result.json"
WHOLE = "whole film"
# Above this AUC a network does well on a film that shows no lung.
MOST_WITHOUT_LUNGS = 0.60
_WITHOUT_LUNGS = ("lungs blacked out (box around both)", "borders and corners only")
_VALIDATED = 10

Result = dict[str, Any]


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `protocols`."""
    command = commands.add_parser("protocols", help="published protocols, each with its audit")
    command.add_argument("--config", type=Path, default=Path("training/configs/protocols.toml"))
    command.add_argument("--films", type=Path, default=Path("../shared/films"))
    command.add_argument("--lungs", type=Path, default=Path("resources/models/lungs.onnx"))
    command.add_argument("--run", type=Path, default=Path("runs/protocols"))
    command.add_argument("--page", type=Path, default=Path("docs/protocols.md"))
    command.add_argument("--only", nargs="*", default=(), help="names of protocols; else all")
    command.add_argument("--weights", type=Path, help="ImageNet weights of ResNet-18")
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `protocols`."""
    films = read_cohort(asked.films, with_duplicates=True)
    finder = open_lung_finder(asked.lungs)
    results = []
    for protocol in read_protocols(asked.config):
        if asked.only and protocol.name not in asked.only:
            continue
        weights = asked.weights if protocol.pretraining else None
        results.append(run_protocol(protocol, films, asked.run / protocol.name, finder, weights))
    print(write_protocols(results, asked.page))


def run_protocol(
    protocol: Protocol,
    films: Sequence[CohortFilm],
    run: Path,
    finder: LungFinder | None,
    weights: Path | None = None,
) -> Result:
    """Train, measure and audit one protocol, or read the result of an earlier run.

    Args:
        protocol: the protocol.
        films: of the manifest, duplicates included.
        run: folder of the protocol.
        finder: the lung model, for films without a mask of their own.
        weights: instead of the pretraining stage.
    """
    path = run / RESULT
    if path.exists():
        done: Result = json.loads(path.read_text(encoding="utf-8"))
        return done
    began = time.perf_counter()
    chosen = films_of(protocol, films)
    framed = frame_cohort(chosen, protocol.settings.side)
    if weights is None and protocol.pretraining is not None:
        weights = _pretrain(protocol, chosen, films, run / "pretraining")
    folds = folds_of(protocol, chosen)
    masks = _masks(framed, np.concatenate([test for _, test in folds]), finder)
    said: dict[str, list[NDArray[np.float64]]] = {}
    for number, (known, left_out) in enumerate(folds):
        network = _trained(protocol, framed, known, weights, run / f"fold{number}")
        for name, probabilities in _answers(protocol, network, framed, left_out, masks).items():
            said.setdefault(name, []).append(probabilities)
    order = np.concatenate([test for _, test in folds])
    result = _result(protocol, framed, order, {n: np.concatenate(p) for n, p in said.items()})
    result |= {
        "shared_patients": sum(shared_patients(chosen, fold) for fold in folds),
        "minutes": (time.perf_counter() - began) / 60,
    }
    write_atomically(path, json.dumps(result, indent=1).encode())
    return result


def write_protocols(results: Sequence[Result], page: Path) -> str:
    """Write the page and its figures; the Markdown."""
    parts = [
        "# Published protocols, and what their figures are worth",
        "Written by `python -m training protocols`. Every training is from the recipe in "
        "`training/configs/protocols.toml`; films of one patient and near-duplicates stay in one "
        "fold, unless the set itself names its parts. Accuracy and AUC (COVID-19 against the "
        "rest) with 95 % intervals, 500 draws of patients. The networks of this page are not the "
        "model that ships.",
        _overview(results),
    ]
    parts += [_section(result) for result in results]
    text = "\n\n".join(parts) + "\n"
    page.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(page, text.encode())
    write_atomically(page.with_suffix(".json"), json.dumps(list(results), indent=1).encode())
    return text


def _pretrain(
    protocol: Protocol, chosen: Sequence[CohortFilm], films: Sequence[CohortFilm], run: Path
) -> Path:
    """Train on other collections, less every film that is like one of the protocol's."""
    settings = protocol.pretraining
    assert settings is not None
    known = {f.split_group for f in chosen}
    others = [f for f in films if f.split_group not in known and not f.is_paediatric]
    parts = [trainable(others, settings, part) for part in ("train", "validation")]
    training, validation = (frame_cohort(part, settings.side) for part in parts)
    return fit(settings, training, validation, run)


def _trained(
    protocol: Protocol, framed: FramedCohort, known: NDArray[np.intp], weights: Path | None,
    run: Path,
) -> FilmNetwork:  # fmt: skip
    shares = {f.source: 1.0 for f in framed.films}
    settings = replace(protocol.settings, shares=shares, weights=weights)
    # Nothing is chosen by what is logged: some of the films trained on will do.
    training = rows_of(framed, known)
    return load_network(fit(settings, training, rows_of(framed, known[::_VALIDATED]), run))


def _masks(
    framed: FramedCohort, rows: NDArray[np.intp], finder: LungFinder | None
) -> dict[int, Mask]:
    """Lungs of the films measured on: drawn by hand where they are, else by the lung model."""
    side, framing = framed.grey.shape[-1], Framing()
    masks = {}
    for row in map(int, rows):
        mask = framed_mask(framed.films[row], side, framing)
        if mask is None and finder is not None:
            mask = found_mask(framed.films[row], side, framing, finder)
        if mask is not None:
            masks[row] = mask
    return masks


def _answers(
    protocol: Protocol,
    network: FilmNetwork,
    framed: FramedCohort,
    rows: NDArray[np.intp],
    masks: dict[int, Mask],
) -> dict[str, NDArray[np.float64]]:
    """Name of what is shown -> (rows, classes of the protocol); NaN where no lungs are known."""
    columns = [CLASSES.index(c) for c in protocol.classes]
    recipe = protocol.settings.recipe

    def probabilities(cohort: FramedCohort) -> NDArray[np.float64]:
        logits = infer(network, cohort, recipe, recipe.size).finding[:, columns]
        return np.asarray(softmax(logits, axis=1))

    found = {WHOLE: probabilities(rows_of(framed, rows))}
    has_lungs = np.array([int(r) in masks for r in rows])
    for name, occlude in OCCLUSIONS.items():
        answers = np.full((len(rows), len(columns)), np.nan)
        shown = rows[has_lungs]
        if shown.size:
            cohort = rows_of(framed, shown)
            greys = [occlude(framed.grey[r], masks[int(r)]) for r in shown]
            answers[has_lungs] = probabilities(replace(cohort, grey=np.stack(greys)))
        found[name] = answers
    return found


def _result(
    protocol: Protocol,
    framed: FramedCohort,
    rows: NDArray[np.intp],
    said: dict[str, NDArray[np.float64]],
) -> Result:
    target = np.array([protocol.classes.index(framed.films[r].finding) for r in rows])
    groups = np.array([framed.films[r].split_group for r in rows])
    counts = np.bincount(target, minlength=len(protocol.classes))
    return {
        "name": protocol.name,
        "title": protocol.title,
        "network": protocol.settings.network,
        "published": protocol.published,
        "bar": protocol.bar,
        "films": {c.value: int(n) for c, n in zip(protocol.classes, counts, strict=True)},
        "sources": _sources(framed, protocol),
        "likeliest": float(counts.max() / counts.sum()),
        "shown": {name: _figures(p, target, groups) for name, p in said.items()},
    }


def _figures(
    probabilities: NDArray[np.float64], target: NDArray[np.int64], groups: NDArray[np.str_]
) -> dict[str, dict[str, float]]:
    known = np.isfinite(probabilities[:, 0])
    if len(set(target[known])) < 2:
        return {}
    p, truth = probabilities[known], target[known]
    weights = patient_weights(list(groups[known]))
    stated = p.argmax(axis=1)
    values = {
        "accuracy": weighted_share(weights, stated == truth),
        "balanced accuracy": weighted_balanced_accuracy(weights, stated, truth),
        "AUC": weighted_auc(weights, p[:, 0], truth == 0),
    }
    return {name: vars(figure_of(v, len(truth))) for name, v in values.items()}


def _sources(framed: FramedCohort, protocol: Protocol) -> dict[str, dict[str, int]]:
    """Class -> source's own words for where films come from -> films."""
    found: dict[str, dict[str, int]] = {c.value: {} for c in protocol.classes}
    for film in framed.films:
        own = found[str(film.finding)]
        own[film.source] = own.get(film.source, 0) + 1
    return found


def _overview(results: Sequence[Result]) -> str:
    rows = []
    for result in results:
        shown = result["shown"]
        bar = f"{result['bar']:.2%}, {result['published']}" if result["bar"] else "none"
        rows.append((
            result["title"], bar, _words(shown[WHOLE], "accuracy"),
            *(_words(shown.get(name, {}), "accuracy") for name in _WITHOUT_LUNGS),
            f"{result['likeliest']:.3f}",
        ))  # fmt: skip
    header = ("protocol", "to pass", "accuracy", *(f"{n}: accuracy" for n in _WITHOUT_LUNGS),
              "always the likeliest class")  # fmt: skip
    return markdown_table(header, rows)


def _section(result: Result) -> str:
    films = ", ".join(f"{n:,} {c.replace('_', ' ')}" for c, n in result["films"].items())
    table = markdown_table(
        ("the same network is shown", "films", "accuracy", "balanced accuracy", "AUC"),
        [
            (name, f"{int(own['AUC']['films']):,}",
             *(_words(own, n) for n in ("accuracy", "balanced accuracy", "AUC")))
            for name, own in result["shown"].items() if own
        ],
    )  # fmt: skip
    parts = [
        f"## {result['title']}",
        f"Network {result['network']}; measured on {films}. {result['minutes']:.0f} minutes.",
        table,
        *warnings_of(result),
    ]
    return "\n\n".join(parts)


def warnings_of(result: Result) -> list[str]:
    """What is to be said beside the figure."""
    said = []
    if result["bar"]:
        value = result["shown"][WHOLE]["accuracy"]["value"]
        word = "above" if value > result["bar"] else "not above"
        said.append(
            f"Accuracy {value:.2%}: {word} the {result['bar']:.2%} of {result['published']}."
        )
    for name in _WITHOUT_LUNGS:
        own = result["shown"].get(name) or {}
        if own and not 1 - MOST_WITHOUT_LUNGS <= own["AUC"]["value"] <= MOST_WITHOUT_LUNGS:
            said.append(
                f"**Warning: it does not need the lungs.** {name.capitalize()}: AUC "
                f"{_words(own, 'AUC')}, where 0.5 would be right. What tells these classes apart "
                "lies at least in part outside the lungs: in the archive, the device, or the way "
                "the patient was positioned. The headline figure is void to that extent."
            )
    if not any(result["shown"].get(name) for name in _WITHOUT_LUNGS):
        said.append("**Warning: no lungs were known, so nothing was tested without them.**")
    if result["shared_patients"]:
        said.append(
            f"**Warning:** the set's own parts put films of one patient, or copies, on both sides: "
            f"{result['shared_patients']} of the films measured on."
        )
    said.append(
        "A set of this kind brings its classes from different archives, hospitals or years. Do not "
        "read the accuracy as what the network would do in a clinic; [results.md](results.md) and "
        "the audit of the model that ships say more about that."
    )
    return said


def _words(own: dict[str, dict[str, float]], name: str) -> str:
    if name not in own:
        return ""
    figure = Figure(**own[name])  # type: ignore[arg-type]
    return str(figure)
