"""Checkpoint of the severity network -> measured and exported model, and its page.

    python -m training release-severity --run runs/severity

The figures are cross-validated by patient: each film is scored by a network that saw no film
of its patient. The network that ships has seen them all.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch

from covid_desktop.atomic import write_atomically
from covid_desktop.domain.lungs import ZONES
from covid_desktop.domain.model import ModelReference
from covid_desktop.inference.session import open_session
from covid_desktop.inference.severity import SeverityCard, SeverityScorer
from training.dataset import as_input, as_unit
from training.ensemble import halve
from training.export import PARITY, ParityLost, write_onnx
from training.metrics import Figure
from training.release import LICENCE
from training.settings import SeveritySettings, read_severity_settings
from training.severity_cohort import SeverityCohort
from training.severity_figures import SeverityOutput, residual_interval, severity_figures
from training.severity_network import STRIDE, SeverityEnsemble, SeverityNetwork
from training.severity_scale import Line, Scale, cross_fitted, fit_scale
from training.severity_train import cross_validate, read_severity_cohort
from training.train import CHECKPOINT, load_network

_CHECKED = 16
_Member: TypeAlias = tuple[SeveritySettings, Path]
SCORES = "scores.csv"


def release_severity(
    settings: SeveritySettings, shared: Path, run: Path, model: Path, page: Path
) -> None:
    """Write the model file and the page of its figures.

    Raises:
        ParityLost: the exported model says something else than the network.
    """
    cohort = read_severity_cohort(settings, shared)
    members = [
        (settings, run),
        *((read_severity_settings(p.config), p.run) for p in settings.partners),
    ]
    raw = _cross_validated(members, cohort, shared)
    scale = fit_scale(cohort, raw)
    said = cross_fitted(cohort, raw, settings.folds, settings.seed)
    network = _trained(members, scale, halved=settings.halved)
    write_scores(run / SCORES, cohort, said)
    figures = severity_figures(cohort, said)
    zoned = np.array([f.has_zones for f in cohort.films])
    extents = ~np.isnan(cohort.extent)
    card = SeverityCard(
        name=settings.name,
        version=settings.version,
        recipe=settings.recipe,
        cells=settings.recipe.size // STRIDE,
        interval=residual_interval(cohort, said),
        repeatability={},
        trained_on=f"{int(zoned.sum())} films with Brixia zones of two readers, "
        f"{int((extents & ~zoned).sum())} more with the extent of three radiologists (Cohen), "
        f"{sum(f.is_clear for f in cohort.films)} SIIM training films without pneumonia.",
        measured_on="The same films, five-fold cross-validated by patient. Scores are stretched to "
        f"the readers' scale: zones {_in_words(scale.zones)}, extent {_in_words(scale.extent)} for "
        "the model that ships; for the figures each film's without its patient.",
        figures={name: vars(figure) for name, figure in figures.items()},
        licence=LICENCE,
    )
    _export(network, card, cohort, model, halved=settings.halved)
    write_severity_page(model, page)
    print(page.read_text(encoding="utf-8"))


def write_scores(path: Path, cohort: SeverityCohort, said: SeverityOutput) -> None:
    """The cross-validated scores as a table: film, A to F, extent (`serial` reads it)."""
    lines = [",".join(("film", *ZONES, "extent"))]
    for film, zones, extent in zip(cohort.films, said.scores, said.extent, strict=True):
        if not film.is_clear:
            lines.append(",".join((film.film, *(f"{score:.4f}" for score in (*zones, extent)))))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_severity_page(model: Path, page: Path) -> None:
    """The page of a severity model, from its card alone."""
    scorer = SeverityScorer.open(model, provider="cpu")
    page.write_text(severity_page(scorer.card, scorer.reference), encoding="utf-8")


def severity_page(card: SeverityCard, reference: ModelReference) -> str:
    """The card's figures as Markdown."""
    figures = {
        name: Figure(**value) for name, value in card.figures.items() if isinstance(value, dict)
    }
    limits = ", ".join(f"{name} {limit:.2f}" for name, limit in card.repeatability.items())
    bars = {
        "zone MAE": "<= 0.44; two readers: 0.41",
        "zone MAE, scores rounded to whole points": "as a reader scores; two readers: 0.41",
        "total MAE": "<= 1.9; two readers: 1.94",
        "zone kappa, quadratic": ">= 0.79; two readers: 0.79",
        "extent MAE": "< 0.90 (BS-Net on another selection of these films)",
        "extent r": "> 0.87 (the same)",
        "change of extent, first to last film, Spearman": ">= 0.74 (PXS, other films)",
    }
    return "\n".join([
        f"# {reference.name} {reference.version}", "",
        f"Model file sha256 `{reference.sha256}`. Written by `python -m training "
        "release-severity`, and again by `repeatability`.", "",
        f"- Trained on {card.trained_on}", f"- Measured on: {card.measured_on}",
        f"- The interval shown with a total is +- {card.interval:.2f} points of 18: it holds 90 % "
        "of the cross-validated residuals against the senior reader.",
        f"- Repeatability limits, points (docs/serial.md): {limits or 'not measured yet'}.",
        f"- {card.licence}", "",
        "Value (95 % interval, 500 bootstrap draws of patients).", "",
        "| figure | films | value | bar |", "|---|---|---|---|",
        *(f"| {name} | {f.films} | {f} | {bars[name]} |" for name, f in figures.items()),
    ]) + "\n"  # fmt: skip


def _cross_validated(
    members: Sequence[_Member], cohort: SeverityCohort, shared: Path
) -> SeverityOutput:
    """The mean of what each network says of films whose patients it never saw.

    The cohort is the first member's. Others may have been shown other clear films; those do not
    count here.
    """
    said = []
    for settings, run in members:
        own = cohort if settings is members[0][0] else read_severity_cohort(settings, shared)
        place = {film.film: row for row, film in enumerate(own.films)}
        found = cross_validate(settings, own, load_network(settings.backbone), run)
        rows = [place.get(film.film, -1) for film in cohort.films]
        unknown = np.array(rows) < 0
        scores, extent = found.scores[rows], found.extent[rows]
        scores[unknown], extent[unknown] = np.nan, np.nan
        said.append((scores, extent))
    scores, extent = (np.mean(part, axis=0) for part in zip(*said, strict=True))
    return SeverityOutput(scores, extent)


def _trained(members: Sequence[_Member], scale: Scale, *, halved: bool) -> SeverityEnsemble:
    """The networks that have seen all films, in the precision that ships."""
    networks = []
    for settings, run in members:
        network = SeverityNetwork(load_network(settings.backbone), mirrors=settings.mirrors)
        state = torch.load(run / CHECKPOINT, map_location="cpu", weights_only=True)
        network.load_state_dict(state)
        networks.append(network)
    joint = SeverityEnsemble(networks, scale).eval()
    if halved:
        halve(joint)
    return joint


def _in_words(line: Line) -> str:
    return f"{line.slope:.2f} times {'plus' if line.offset >= 0 else 'less'} {abs(line.offset):.2f}"


@torch.no_grad()
def _export(
    network: SeverityEnsemble,
    card: SeverityCard,
    cohort: SeverityCohort,
    path: Path,
    *,
    halved: bool,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "severity.onnx"
        inputs = {"zones": (6, card.cells, card.cells)}
        films = as_input(as_unit(cohort.grey[:_CHECKED]), card.recipe)
        write_onnx(
            network,
            films.shape[1:],
            ["scores", "extent"],
            card.to_json(),
            draft,
            inputs,
            halved=halved,
        )
        zones = torch.from_numpy(cohort.zones[:_CHECKED])
        ours = [t.numpy() for t in network(films, zones)]
        theirs = open_session(draft, "cpu").run({"film": films.numpy(), "zones": zones.numpy()})
        gap = max(float(np.abs(o - t).max()) for o, t in zip(ours, theirs, strict=True))
        # A score is shown to one decimal: ten times the tolerance of a probability is harmless.
        if gap > 10 * PARITY:
            raise ParityLost(f"scores differ by {gap:.2g}")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, draft.read_bytes())
