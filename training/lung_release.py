"""Checkpoint of the lung network -> measured and exported model, and the page that says so.

python -m training release-lungs --run runs/lungs
"""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from covid_desktop.atomic import write_atomically
from covid_desktop.inference.lungs import LungCard, LungFinder
from covid_desktop.inference.session import open_session
from training.dataset import as_input, as_unit
from training.export import PARITY, ParityLost, write_onnx
from training.lung_masks import MaskedCohort, frame_masked, read_masked_films
from training.lung_network import LungNetwork
from training.lung_train import infer_lungs, load_lung_network, lung_dice
from training.metrics import Figure, mean
from training.release import LICENCE
from training.settings import LungSettings
from training.train import CHECKPOINT

_CHECKED = 16


class _ExportedLungs(nn.Module):
    """The network as the application runs it: probabilities of the four masks."""

    def __init__(self, network: LungNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, film: Tensor) -> Tensor:
        """(n, 1, size, size) -> (n, 4, size, size) in 0..1."""
        return torch.sigmoid(self.network(film))


def release_lungs(settings: LungSettings, shared: Path, run: Path, model: Path, page: Path) -> None:
    """Write the model file and the page of its figures, measured on test patients.

    Raises:
        ParityLost: the exported model says something else than the network.
    """
    network = load_lung_network(run / CHECKPOINT)
    films = read_masked_films(shared)
    test = frame_masked([f for f in films if f.part == "test"], settings.recipe.size)
    figures = measure_lungs(test, network, settings)
    seen = Counter(f.source for f in films if f.part == "train")
    card = LungCard(
        name=settings.name,
        version=settings.version,
        recipe=settings.recipe,
        trained_on="Training patients of: "
        + ", ".join(f"{source} {count}" for source, count in sorted(seen.items()))
        + " films with lung masks.",
        measured_on="Held-out patients of the same sources.",
        figures={name: vars(figure) for name, figure in figures.items()},
        licence=LICENCE,
    )
    _export(network, card, test, model)
    reference = LungFinder.open(model, provider="cpu").reference
    text = "\n".join([
        f"# {reference.name} {reference.version}", "",
        f"Model file sha256 `{reference.sha256}`. Written by `python -m training release-lungs`.",
        "", f"- {card.trained_on}", f"- {card.measured_on}", f"- {card.licence}", "",
        "Dice of right and left lung, each film against the mask of its own convention, mean "
        "(95 % interval, 500 bootstrap draws of patients).", "",
        "| films | number | Dice |", "|---|---|---|",
        *(f"| {name} | {figure.films} | {figure} |" for name, figure in figures.items()),
    ]) + "\n"  # fmt: skip
    page.write_text(text, encoding="utf-8")
    print(text)


def measure_lungs(
    cohort: MaskedCohort, network: LungNetwork, settings: LungSettings
) -> dict[str, Figure]:
    """Mean Dice, of all films and by source."""
    dice = lung_dice(infer_lungs(network, cohort, settings.recipe), cohort)
    sources = np.array([f.source for f in cohort.films])
    groups = np.array([f.split_group for f in cohort.films])
    figures = {"all": mean(dice, list(groups))}
    for source in sorted(set(sources)):
        own = sources == source
        figures[source] = mean(dice[own], list(groups[own]))
    return figures


@torch.no_grad()
def _export(network: LungNetwork, card: LungCard, films: MaskedCohort, path: Path) -> None:
    exported = _ExportedLungs(network).eval()
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "lungs.onnx"
        batch = as_input(as_unit(films.grey[:_CHECKED]), card.recipe)
        write_onnx(exported, batch.shape[1:], ["lungs"], card.to_json(), draft)
        drawn = open_session(draft, "cpu").run(batch.numpy())[0]
        difference = float(np.abs(drawn - exported(batch).numpy()).max())
        # Masks are cut at 0.5: ten times the tolerance of a stated probability is harmless.
        if difference > 10 * PARITY:
            raise ParityLost(f"mask probabilities differ by {difference:.2g}")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, draft.read_bytes())
