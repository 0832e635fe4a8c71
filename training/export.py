"""Checkpoint -> one ONNX file with its card, checked against torch."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from covid_desktop.atomic import write_atomically
from covid_desktop.inference.model_card import (
    METADATA_KEY,
    ModelCard,
    ReferencePhantom,
    phantom_film,
)
from covid_desktop.inference.preprocessing import Recipe, preprocess
from covid_desktop.inference.session import open_session
from training.ensemble import is_halved
from training.network import FilmNetwork
from training.phantoms import PhantomRecipe, draw_phantom

PARITY = 1e-4


class ParityLost(Exception):
    """The ONNX file says something else than the network."""


class ExportedNetwork(nn.Module):
    """The network as the application runs it: calibrated probabilities and the activation."""

    def __init__(self, network: FilmNetwork, temperature: float) -> None:
        super().__init__()
        self.network = network
        self.temperature = temperature

    def forward(self, film: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(n, renditions, size, size) -> probabilities (n, 3), activation (n, 3, h, w), frontal."""
        output = self.network(film)
        probabilities = torch.softmax(output.finding / self.temperature, dim=1)
        return probabilities, output.activation, torch.sigmoid(output.frontal)


@dataclass(frozen=True)
class Parity:
    """Largest difference between ONNX Runtime and torch on a batch of films.

    Attributes:
        probabilities: over the three classes and "frontal".
        activation: relative to its largest value.
    """

    probabilities: float
    activation: float


def export(
    network: FilmNetwork,
    card: ModelCard,
    films: NDArray[np.float32],
    path: Path,
    *,
    halved: bool = False,
) -> Parity:
    """Write the model file.

    Args:
        network: in evaluation mode.
        card: complete but for its phantom, which is drawn and answered here.
        films: (n, renditions, size, size) as the network sees them, to check parity on.
        path: the ONNX file; replaced only if all is well.
        halved: see `write_onnx`.

    Raises:
        ParityLost: the exported probabilities differ from torch's by more than 1e-4.
    """
    exported = ExportedNetwork(network, card.temperature).eval()
    card = replace(card, phantom=_reference_phantom(exported, card.recipe))
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "model.onnx"
        outputs = ["probabilities", "activation", "frontal"]
        write_onnx(exported, films.shape[1:], outputs, card.to_json(), draft, halved=halved)
        parity = check_parity(exported, draft, films)
        if parity.probabilities > PARITY:
            raise ParityLost(f"probabilities differ by {parity.probabilities:.2g}")
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, draft.read_bytes())
    return parity


def write_onnx(
    network: nn.Module,
    film: tuple[int, ...],
    outputs: list[str],
    card: str,
    path: Path,
    more_inputs: Mapping[str, tuple[int, ...]] | None = None,
    *,
    halved: bool = False,
) -> None:
    """One ONNX file with dynamic batch.

    Args:
        network: in evaluation mode.
        film: shape of its input "film", without the batch.
        outputs: names.
        card: kept in the file.
        path: of the file.
        more_inputs: name -> shape without the batch, of inputs after the film.
        halved: large weights, rounded by `ensemble.halve` before, are stored in two bytes each;
            the runtime widens them once, when it opens the file.
    """
    shapes = {"film": film, **(more_inputs or {})}
    films = torch.export.Dim("films", min=1, max=4096)
    torch.onnx.export(
        network,
        tuple(torch.zeros(2, *shape) for shape in shapes.values()),
        str(path),
        dynamo=True,
        external_data=False,
        verbose=False,
        input_names=list(shapes),
        output_names=outputs,
        dynamic_shapes=tuple({0: films} for _ in shapes),
    )
    model = onnx.load(path)
    onnx.helper.set_model_props(model, {METADATA_KEY: card})
    _forget_source_places(model)
    if halved:
        _store_halved(model.graph)
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)


@torch.no_grad()
def check_parity(exported: ExportedNetwork, path: Path, batch: NDArray[np.float32]) -> Parity:
    """Compare torch and ONNX Runtime (CPU) film by film, and as one batch."""
    session = open_session(path, "cpu")
    ours = [t.numpy() for t in exported(torch.from_numpy(batch))]
    theirs = session.run(batch)
    singly = [np.concatenate(t) for t in zip(*(session.run(b[None]) for b in batch), strict=True)]
    return Parity(
        max(float(np.abs(ours[i] - t[i]).max()) for i in (0, 2) for t in (theirs, singly)),
        float(np.abs(ours[1] - theirs[1]).max() / np.abs(ours[1]).max()),
    )


@torch.no_grad()
def _reference_phantom(exported: ExportedNetwork, recipe: Recipe) -> ReferencePhantom:
    """A phantom with moderate opacities, and what the network says of it."""
    drawn = draw_phantom(
        PhantomRecipe(seed=1, rows=recipe.size, columns=recipe.size, zones=(0, 1, 2, 0, 1, 2))
    )
    grey = (drawn.grey.astype(np.float64) / drawn.grey.max() * 255).round().astype(np.uint8)
    tensor, _ = preprocess(phantom_film(grey), recipe)
    probabilities, _, frontal = exported(torch.from_numpy(tensor))
    covid, other, none = (float(p) for p in probabilities[0])
    return ReferencePhantom(grey, (covid, other, none), float(frontal[0]))


def _store_halved(graph: onnx.GraphProto) -> None:
    for tensor in graph.initializer:
        if tensor.data_type != onnx.TensorProto.FLOAT or not is_halved(tensor.dims):
            continue
        name = tensor.name
        half = onnx.numpy_helper.to_array(tensor).astype(np.float16)
        tensor.CopyFrom(onnx.numpy_helper.from_array(half, f"{name}.half"))
        widen = onnx.helper.make_node("Cast", [tensor.name], [name], to=onnx.TensorProto.FLOAT)
        graph.node.insert(0, widen)


def _forget_source_places(model: onnx.ModelProto) -> None:
    """Drop the exporter's notes on source files: of no use later, and paths of one machine."""
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    for value in (*model.graph.value_info, *model.graph.input, *model.graph.output):
        del value.metadata_props[:]
        value.doc_string = ""
    for initializer in model.graph.initializer:
        del initializer.metadata_props[:]
        initializer.doc_string = ""
    del model.graph.metadata_props[:]
    model.graph.doc_string = ""
