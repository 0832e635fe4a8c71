"""Checkpoint -> calibrated, measured and exported model, and the pages that say so.

    python -m training release --run runs/first

Calibration, the "not sure" zone and the refusal threshold come from validation films,
the figures from test films and from sources that took no part in training.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit

from covid_desktop.domain.model import ModelReference
from covid_desktop.inference.classifier import Classifier
from covid_desktop.inference.model_card import ModelCard, ReferencePhantom
from training.calibrate import Calibration, calibrate, fit_class_offsets
from training.cohort import CohortFilm, select
from training.dataset import NOT_KNOWN, FramedCohort, frame_cohort, rows_of
from training.ensemble import halve, together
from training.evaluate import Inference, infer, measure, measure_acceptance, shown
from training.export import Parity, export
from training.framing import Framing
from training.metrics import Figure
from training.network import FilmNetwork
from training.run_films import read_run_films
from training.settings import RunSettings, read_settings
from training.train import finished_checkpoint, load_network, trainable

LICENCE = (
    "Weights: research and education, non-commercial; some of the films carry CC BY-NC and "
    "competition licences. Code: Apache-2.0."
)
LIMITS = (
    "Research and education use; not a medical device. Adults' frontal films only. It reads "
    "the look of a film, not an infection: a film cannot replace a PCR test."
)
# Of real frontal validation films at most this share may be refused by the pixels.
_MOST_REFUSED = 0.01


def release(
    settings: RunSettings, films_folder: Path, not_chest: Path, run: Path, model: Path, page: Path
) -> None:
    """Write the model file and the page of its figures.

    Args:
        settings: of the run.
        films_folder: films with manifest.csv.
        not_chest: pictures that are no chest film, with manifest.csv.
        run: folder with the checkpoint.
        model: the ONNX file to write.
        page: the Markdown page to write.
    """
    network = joint_network(settings, run)
    films = read_run_films(settings, films_folder, not_chest)
    learned, seen = _seen_by_others(settings, films_folder, not_chest)
    size = settings.recipe.size
    framing = Framing(settings.recipe)
    chosen = [f for f in trainable(films, settings, "validation") if f.path not in learned]
    validation = frame_cohort(chosen, size, framing, with_lungs=settings.recipe.lungs_alone)
    outputs = infer(network, validation, settings.recipe, size)
    outputs = offset_classes(network, validation, outputs)
    calibration = calibrate_on_siim(validation, outputs)
    threshold = frontal_threshold(validation, outputs)
    unseen = [f for f in measurable(films, settings) if f.path not in seen]
    test = frame_cohort(unseen, size, framing, with_lungs=settings.recipe.lungs_alone)
    outputs = infer(network, test, settings.recipe, size)
    figures = measure(test, outputs, calibration)
    held_out = select_rows(test, outputs, [f.part == "test" for f in test.films])
    acceptance = measure_acceptance(*held_out, threshold)
    card = describe(settings, films, calibration, threshold, figures, acceptance)
    some = rows_of(test, np.arange(0, len(test), max(1, len(test) // 64)))
    batch = shown(some, settings.recipe, size).numpy()
    parity = export(network, card, batch, model, halved=settings.halved)
    classifier = Classifier.open(model, provider="cpu")
    page.parent.mkdir(parents=True, exist_ok=True)
    text = results_page(classifier.card, classifier.reference, parity, figures, acceptance)
    page.write_text(text, encoding="utf-8")
    print(text)


def joint_network(settings: RunSettings, run: Path) -> FilmNetwork:
    """The network that ships: the run's own, with its partners', in the precision that ships."""
    runs = (run, *(partner.run for partner in settings.partners))
    network = together(
        [load_network(finished_checkpoint(r), mirrors=settings.mirrors) for r in runs]
    )
    if settings.halved:
        halve(network)
    return network


def _seen_by_others(
    settings: RunSettings, films_folder: Path, not_chest: Path
) -> tuple[set[Path], set[Path]]:
    """Films that a partner, or a run gone on from, learned from; these and those it validated on.

    Other runs may have been split before a leak was found (`training.run_films`): what any of
    the networks has seen measures none of them.
    """
    learned, seen = set[Path](), set[Path]()
    for other in (*settings.partners, *([settings.continues] if settings.continues else [])):
        own = read_settings(other.config)
        films = read_run_films(own, films_folder, not_chest)
        before = _seen_by_others(own, films_folder, not_chest)
        learned |= before[0] | {f.path for f in trainable(films, own, "train")}
        seen |= learned | before[1] | {f.path for f in trainable(films, own, "validation")}
    return learned, seen


def offset_classes(network: FilmNetwork, validation: FramedCohort, outputs: Inference) -> Inference:
    """Shift the network's biases so that the classes are as common as they are at SIIM.

    Returns:
        The outputs, as the shifted network gives them.
    """
    rows = _of_siim(validation)
    offsets = fit_class_offsets(outputs.finding[rows], validation.finding[rows])
    with torch.no_grad():
        network.finding.bias.add_(torch.from_numpy(offsets).float())
    return replace(outputs, finding=outputs.finding + offsets)


def calibrate_on_siim(validation: FramedCohort, outputs: Inference) -> Calibration:
    """Calibrate on the validation films of the one source that has all classes.

    Elsewhere source and class go together, and a network that recognises the archive
    looks better calibrated than it will be in a hospital.
    """
    rows = _of_siim(validation)
    return calibrate(outputs.finding[rows], validation.finding[rows])


def _of_siim(validation: FramedCohort) -> NDArray[np.bool_]:
    rows = np.array([f.source == "siim" for f in validation.films])
    return np.asarray(rows & (validation.finding != NOT_KNOWN))


def frontal_threshold(validation: FramedCohort, outputs: Inference) -> float:
    """The threshold that refuses 1 % of real frontal validation films, 0.5 at most."""
    frontal = expit(outputs.frontal[validation.frontal == 1])
    return round(min(0.5, float(np.quantile(frontal, _MOST_REFUSED))), 4)


def measurable(films: Sequence[CohortFilm], settings: RunSettings) -> list[CohortFilm]:
    """Test patients of the sources trained on, and the films of the other sources.

    A film of another source that shares its split group (patient or near-duplicate) with
    one that took part in training or calibration is left out.
    """
    taken_part = {
        f.split_group
        for part in ("train", "validation")
        for f in trainable(list(films), settings, part)
    }

    def keep(film: CohortFilm) -> bool:
        if film.source in _seen(settings):
            return film.part == "test"
        return film.split_group not in taken_part

    return select(films, keep)


def select_rows(
    cohort: FramedCohort, outputs: Inference, rows: Sequence[bool]
) -> tuple[FramedCohort, Inference]:
    """Some rows of a cohort and of its outputs."""
    keep = np.array(rows)
    chosen = rows_of(cohort, keep)
    return chosen, Inference(outputs.finding[keep], outputs.category[keep], outputs.frontal[keep])


def describe(
    settings: RunSettings,
    films: Sequence[CohortFilm],
    calibration: Calibration,
    threshold: float,
    figures: dict[str, dict[str, Figure]],
    acceptance: dict[str, Figure],
) -> ModelCard:
    """The card, but for its phantom."""
    seen = Counter(f.source for f in trainable(list(films), settings, "train"))
    trained_on = ", ".join(f"{source} {count}" for source, count in sorted(seen.items()))
    unseen = sorted({f.source for f in films} - _seen(settings))
    return ModelCard(
        name=settings.name,
        version=settings.version,
        recipe=settings.recipe,
        temperature=calibration.temperature,
        not_sure_margin=calibration.not_sure_margin,
        frontal_threshold=threshold,
        operating_points=calibration.operating_points,
        trained_on=f"Training patients of: {trained_on} films.",
        measured_on="Held-out patients of the same sources; all films of sources never "
        f"trained on: {', '.join(unseen)}.",
        figures={
            "by source": {s: {k: asdict(f) for k, f in t.items()} for s, t in figures.items()},
            "acceptance": {name: asdict(figure) for name, figure in acceptance.items()},
        },
        licence=LICENCE,
        limits=LIMITS,
        phantom=ReferencePhantom(np.zeros((1, 1), np.uint8), (0.0, 0.0, 1.0), 0.0),
    )


def results_page(
    card: ModelCard,
    reference: ModelReference,
    parity: Parity,
    figures: dict[str, dict[str, Figure]],
    acceptance: dict[str, Figure],
) -> str:
    """The figures as Markdown."""
    names = list(dict.fromkeys(name for table in figures.values() for name in table))
    lines = [
        f"# {reference.name} {reference.version}",
        "",
        f"Model file sha256 `{reference.sha256}`. Written by `python -m training release`.",
        "",
        card.limits,
        "",
        f"- {card.trained_on}",
        f"- {card.measured_on}",
        f"- {card.licence}",
        f"- Temperature {card.temperature:.3f}; \"not sure\" within {card.not_sure_margin:.2f} "
        "log-odds; both, and the operating points, from SIIM validation films.",
        "- Operating points (COVID-19 probability): "
        + ", ".join(f"{p.name} {p.threshold:.3f}" for p in card.operating_points) + ".",
        f"- Parity with torch: probabilities within {parity.probabilities:.1e}, activation "
        f"within {parity.activation:.1e} of its largest value.",
        "",
        "Value (95 % interval, 500 bootstrap draws of patients). SIIM alone has all classes from "
        "the same hospitals. Elsewhere a class comes from one archive, and a high figure may "
        "mean that the network knows the archive.",
        "",
        "| source | films | " + " | ".join(names) + " |",
        "|---" * (len(names) + 2) + "|",
    ]  # fmt: skip
    for source, table in figures.items():
        films = max(f.films for f in table.values())
        cells = " | ".join(str(table.get(name, "")) for name in names)
        lines.append(f"| {source} | {films} | {cells} |")
    lines += [
        "",
        "| acceptance, held-out films, by pixels alone | films | share |",
        "|---|---|---|",
    ]
    lines += [f"| {name} | {f.films} | {f} |" for name, f in acceptance.items()]
    return "\n".join(lines) + "\n"


def _seen(settings: RunSettings) -> set[str]:
    return set(settings.shares) | {"not_chest"}
