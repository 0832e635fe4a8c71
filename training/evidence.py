"""All numbers that the documents quote: the model files' own cards, and docs/figures/*.json.

Nothing is typed into a document. What has not been measured, or was measured on another model
file than the one that lies here, is said to be missing.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onnx

from covid_desktop.atomic import write_atomically
from covid_desktop.inference.model_card import METADATA_KEY
from training.metrics import Figure

MODELS = ("classifier", "severity", "lungs")
# Name in docs/figures -> where the command that measures it leaves it.
MEASURED = {
    "evaluation": Path("runs/evaluation/results.json"),
    "audit": Path("runs/audit/audit.json"),
    "leave_one_out": Path("runs/leave_one_out/leave_one_out.json"),
    "protocols": Path("docs/protocols.json"),
}
FIGURES = Path("docs/figures")


@dataclass(frozen=True)
class ModelFile:
    """A model file and its card.

    Attributes:
        file: its name.
        sha256: of the file.
        megabytes: its size.
        card: as it travels in the file.
    """

    file: str
    sha256: str
    megabytes: float
    card: dict[str, Any]

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.card['name']} {self.card['version']}"


@dataclass(frozen=True)
class Evidence:
    """What documents may quote.

    Attributes:
        models: by name; those that are there.
        measured: by name of MEASURED; those that are there and belong to these models.
        stale: names of figures measured on another classifier than this one.
        sha256: of all of it.
    """

    models: dict[str, ModelFile]
    measured: dict[str, Any]
    stale: tuple[str, ...]
    sha256: str

    def stratum(self, name: str, figure: str) -> Figure | None:
        """A figure of the evaluation, None where it has not been measured."""
        own = self.measured.get("evaluation", {}).get("strata", {}).get(name, {})
        return figure_from(own.get(figure))

    def from_card(self, model: str, *keys: str) -> Figure | None:
        """A figure of a model's card, by its keys."""
        if model not in self.models:
            return None
        data: Any = self.models[model].card["figures"]
        for key in keys:
            data = data.get(key) if isinstance(data, dict) else None
        return figure_from(data)


def collect(figures: Path = FIGURES) -> None:
    """Copy what the measuring commands left, so that it stands beside the documents."""
    figures.mkdir(parents=True, exist_ok=True)
    for name, path in MEASURED.items():
        if path.exists():
            content = json.loads(path.read_text(encoding="utf-8"))
            text = json.dumps(content, indent=1, sort_keys=True) + "\n"
            write_atomically(figures / f"{name}.json", text.encode())


def read_evidence(models: Path, figures: Path) -> Evidence:
    """Everything that is there."""
    files = {
        name: read_model_file(models / f"{name}.onnx")
        for name in MODELS
        if (models / f"{name}.onnx").exists()
    }
    digest = hashlib.sha256("".join(f.sha256 for f in files.values()).encode())
    measured, stale = {}, []
    for name in MEASURED:
        path = figures / f"{name}.json"
        if not path.exists():
            continue
        content = json.loads(path.read_text(encoding="utf-8"))
        digest.update(json.dumps(content, sort_keys=True).encode())
        of_model = content.get("model", {}).get("sha256") if isinstance(content, dict) else None
        if of_model and ("classifier" not in files or of_model != files["classifier"].sha256):
            stale.append(name)
        else:
            measured[name] = content
    return Evidence(files, measured, tuple(stale), digest.hexdigest())


def read_model_file(path: Path) -> ModelFile:
    """A model file's facts."""
    content = path.read_bytes()
    model = onnx.load_model_from_string(content)
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    sha256 = hashlib.sha256(content).hexdigest()
    return ModelFile(path.name, sha256, len(content) / 1e6, json.loads(metadata[METADATA_KEY]))


def figure_from(data: Any) -> Figure | None:  # noqa: ANN401 - JSON
    """A figure from its JSON; a bound that could not be had is no number."""
    if not isinstance(data, dict) or "value" not in data:
        return None
    low, high = (float("nan") if data[k] is None else data[k] for k in ("low", "high"))
    return Figure(data["value"], low, high, int(data["films"]))
