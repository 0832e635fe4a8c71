"""The shipped model measured on films it never saw: page, figures and results.json.

python -m training evaluate --model resources/models/classifier.onnx --films ../shared/films
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.cohort import CLASSES, CohortFilm
from training.curves import draw_confusions, draw_intervals, draw_reliability, draw_roc_and_pr
from training.evaluation import (
    CONTRASTS,
    COVID,
    HELD_OUT,
    NONE,
    UNSEEN,
    Answered,
    Figures,
    answered,
    as_json,
    at_operating_points,
    confusion,
    measure_strata,
    strata,
)
from training.figures import save
from training.layouts import read_films
from training.options import add_model_options
from training.page import Page
from training.shipped import ShippedModel, held_out
from training.survey import survey

_MAIN = next(iter(CONTRASTS))
_CLASS_NAMES = ("COVID-19", "other pneumonia", "no pneumonia")
_TABLES = (
    ("Discrimination", [*CONTRASTS, "average precision, COVID-19 against the rest"]),
    ("Statements at the default operating point (COVID-19 against the rest)",
     ["accuracy", "balanced accuracy", "sensitivity", "specificity", "precision", "F1"]),
    ("Calibration, the not-sure zone, and refusals by pixels",
     ["ECE", "not sure", "accuracy where sure", "refused"]),
)  # fmt: skip


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `evaluate`."""
    command = commands.add_parser("evaluate", help="model file -> measured on held-out films")
    add_model_options(command, Path("runs/evaluation"))
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `evaluate`."""
    read = read_films(asked.films, asked.layout)
    print(read.summary())
    model = ShippedModel.open(asked.model, asked.provider)
    evaluate(model, read.films, asked.out)


def evaluate(model: ShippedModel, films: Sequence[CohortFilm], out: Path) -> dict[str, Figures]:
    """Measure a model and write index.html, results.json and the figures.

    Args:
        model: the model file.
        films: a cohort; what the model was trained on is left out by its card.
        out: folder.

    Returns:
        Figures of each stratum.

    Raises:
        AnswersDiffer: the batch says something else than the application.
        ValueError: no film is left to be measured on.
    """
    trained = model.trained_on({f.source for f in films})
    unseen = [f for f in held_out(films, trained) if f.finding and f.is_frontal]
    opened = survey(unseen, model.side, model.framing)
    if not len(opened):
        raise ValueError("no film with a class is left that the model has not been trained on")
    answers = model.answer(opened.grey, opened.lungs)
    compared, difference = model.check(opened.films, answers)
    agreement = (
        f"The probabilities of {compared} films assessed one by one by the application are the "
        f"same within {difference:.1g}."
    )
    rows = answered(opened.films, answers, model.card)
    tables = measure_strata(rows, trained)
    page = Page(f"{model.card.name} {model.card.version}, measured")
    _introduce(page, model, rows, trained)
    page.text(f"{len(opened.problems)} films could not be read. {agreement}", small=True)
    _draw(page, rows, tables, trained, out)
    points = _tabulate(page, model, rows, tables, trained)
    page.write(out / "index.html")
    results = {
        "model": {"name": model.card.name, "version": model.card.version, "sha256": model.sha256},
        "trained_on": sorted(trained),
        "strata": as_json(tables),
        "operating_points": as_json(points),
    }
    (out / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
    print(f"page: {out / 'index.html'}")
    return tables


def _introduce(page: Page, model: ShippedModel, rows: Answered, trained: set[str]) -> None:
    card = model.card
    page.text(card.limits)
    page.text(f"Model file sha256 {model.sha256}. {card.trained_on}", small=True)
    page.text(
        f"Measured on {len(rows):,} frontal films of {len(set(rows.groups)):,} split groups: test "
        "patients of the sources trained on, and all films of other sources, less those whose "
        "split group was trained on. Run through the application's own preprocessing and "
        "session, in batches. Intervals: 95 %, 500 draws of patients.",
        small=True,
    )
    warnings = []
    if not trained:
        warnings.append(
            "The card names no source of this cohort as trained on, so every film was measured. "
            "If the model has seen some of them, the figures are worth nothing."
        )
    for source in sorted({f.source for f in rows.films}):
        classes = Counter(int(t) for t in rows.target[[f.source == source for f in rows.films]])
        if len(classes) == 1:
            name = _CLASS_NAMES[next(iter(classes))]
            warnings.append(
                f"{source} gives {name} only: no AUC of its own, and pooled figures that hold "
                "it against another source may show the archive, not the disease."
            )
    page.warnings(warnings)


def _draw(
    page: Page, rows: Answered, tables: dict[str, Figures], trained: set[str], out: Path
) -> None:
    groups = strata(rows, trained)
    page.heading("COVID-19 against no pneumonia")
    named = {n: t[_MAIN] for n, t in tables.items() if _MAIN in t}
    if named:
        figure = draw_intervals(named, _MAIN, "AUC with 95 % interval", 0.5)
        page.figure(save(figure, out, "auc"), "Each stratum alone: films of one source are told "
                    "apart without the help of the archive.")  # fmt: skip
        scores = {}
        for name in [n for n in named if n.startswith("source") or n == HELD_OUT]:
            own = rows.where(groups[name])
            two = own.where((own.target == COVID) | (own.target == NONE))
            legend = f"{name}: AUC {named[name].value:.3f}"
            scores[legend] = two.log_odds(COVID, NONE), two.target == COVID
        if scores:
            figure = draw_roc_and_pr(scores, "COVID-19 against no pneumonia")
            page.figure(save(figure, out, "curves"), "ROC and precision-recall curves.")
    page.heading("Statements and probabilities")
    both = {n: rows.where(groups[n]) for n in (HELD_OUT, UNSEEN) if n in groups}
    if not both:
        both = {"all films": rows}
    tables_of = {name: confusion(own) for name, own in both.items()}
    figure = draw_confusions(tables_of, _CLASS_NAMES, "Confusion at the default operating point")
    page.figure(save(figure, out, "confusion"), "True class by stated class (refusals and the "
                "not-sure zone left aside).")  # fmt: skip
    shown = {n: (own.probabilities[:, COVID], own.target == COVID) for n, own in both.items()}
    figure = draw_reliability(shown, "Reliability of the COVID-19 probability")
    page.figure(save(figure, out, "reliability"), "Below the line the model claims too much.")


def _tabulate(
    page: Page, model: ShippedModel, rows: Answered, tables: dict[str, Figures], trained: set[str]
) -> dict[str, Figures]:
    for heading, names in _TABLES:
        page.heading(heading)
        lines = []
        for stratum, table in tables.items():
            films = max(f.films for f in table.values())
            cells = [str(table[n]) if n in table else "" for n in names]
            lines.append((stratum, f"{films:,}", *cells))
        page.table(("stratum", "films", *names), lines)
    page.heading("Operating points, held-out patients")
    groups = strata(rows, trained)
    own = rows.where(groups[HELD_OUT]) if HELD_OUT in groups else rows
    points = at_operating_points(own, model.card.operating_points)
    names = list(next(iter(points.values())))
    page.table(
        ("operating point", *names),
        [(p, *(str(t[n]) if n in t else "" for n in names)) for p, t in points.items()],
    )
    counts = np.bincount(rows.target, minlength=len(CLASSES))
    listed = ", ".join(f"{n} {c:,}" for n, c in zip(_CLASS_NAMES, counts, strict=True))
    page.text(f"Films by class: {listed}.", small=True)
    return points
