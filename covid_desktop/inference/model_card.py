"""The card that travels inside the ONNX file: what the model is, does, and was measured on.

It is JSON in the ONNX metadata under the key "model_card", so a model file can never
be parted from its recipe, its operating points or its figures.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from covid_desktop.domain.assessment import FindingClass, OperatingPoint
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.film import AcquisitionFacts, Film, FilmFormat
from covid_desktop.domain.sentence import sentence
from covid_desktop.inference.preprocessing import Recipe

METADATA_KEY = "model_card"
CARD_FORMAT = 1
_CLASSES = tuple(FindingClass)


class CardInvalid(ModelUnavailable):
    """The model file has no card, or one that this version cannot follow."""

    def __init__(self, what: str) -> None:
        super().__init__(
            "model-card-invalid",
            sentence("The model file cannot be used: {0}.", what),
            "Install a model file made for this version of Covid Desktop.",
        )


@dataclass(frozen=True, eq=False)
class ReferencePhantom:
    """A synthetic film and what the model said of it when it was made.

    Attributes:
        grey: (rows, columns) uint8.
        probabilities: the three, in the order of FindingClass.
        frontal: the probability of a frontal chest film.
    """

    grey: NDArray[np.uint8]
    probabilities: tuple[float, float, float]
    frontal: float

    @property
    def film(self) -> Film:
        """The phantom as a Film."""
        return phantom_film(self.grey)


def phantom_film(grey: NDArray[np.uint8]) -> Film:
    """A Film that stands in no file.

    Args:
        grey: (rows, columns).
    """
    return Film(
        path=Path("phantom"),
        sha256=hashlib.sha256(grey.tobytes()).hexdigest(),
        format=FilmFormat.PNG,
        stored=grey,
        bits_stored=8,
        facts=AcquisitionFacts(is_synthetic=True),
    )


@dataclass(frozen=True, eq=False)
class ModelCard:
    """The model's facts.

    Attributes:
        name, version: of the model.
        recipe: its preprocessing.
        temperature: by which the logits inside the ONNX file are already divided; for display.
        not_sure_margin: log-odds by which a comparison must be won, else "not sure".
        frontal_threshold: a film whose probability of being a frontal chest film is
            lower is refused.
        operating_points: named thresholds on the COVID-19 probability; the first is
            the default.
        trained_on, measured_on: in words.
        figures: name -> value, as measured by the evaluation command.
        licence: of the weights.
        limits: what it must not be used for, in words.
        phantom: for the self-test.
    """

    name: str
    version: str
    recipe: Recipe
    temperature: float
    not_sure_margin: float
    frontal_threshold: float
    operating_points: tuple[OperatingPoint, ...]
    trained_on: str
    measured_on: str
    figures: dict[str, Any]
    licence: str
    limits: str
    phantom: ReferencePhantom

    def to_json(self) -> str:
        """The card as stored in the ONNX metadata."""
        return json.dumps(
            {
                "format": CARD_FORMAT,
                "name": self.name,
                "version": self.version,
                "classes": [c.value for c in _CLASSES],
                "recipe": vars(self.recipe),
                "temperature": self.temperature,
                "not_sure_margin": self.not_sure_margin,
                "frontal_threshold": self.frontal_threshold,
                "operating_points": [
                    {"name": p.name, "threshold": p.threshold} for p in self.operating_points
                ],
                "trained_on": self.trained_on,
                "measured_on": self.measured_on,
                "figures": self.figures,
                "licence": self.licence,
                "limits": self.limits,
                "phantom": {
                    "png": _encode_png(self.phantom.grey),
                    "probabilities": list(self.phantom.probabilities),
                    "frontal": self.phantom.frontal,
                },
            }
        )


def read_card(text: str | None) -> ModelCard:
    """Read and check a card.

    Raises:
        CardInvalid: missing, of another format, or out of range.
    """
    if not text:
        raise CardInvalid(sentence("it carries no model card"))
    try:
        data = json.loads(text)
        if data["format"] != CARD_FORMAT:
            raise CardInvalid(
                sentence("its card has format {0}, not {1}", str(data["format"]), CARD_FORMAT)
            )
        if data["classes"] != [c.value for c in _CLASSES]:
            raise CardInvalid(sentence("its classes are not the three that this program states"))
        return _card(data)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise CardInvalid(sentence("its card is damaged")) from error


def _card(data: dict[str, Any]) -> ModelCard:
    points = tuple(
        OperatingPoint(str(p["name"]), _share(p["threshold"])) for p in data["operating_points"]
    )
    covid, other, none = (_share(p) for p in data["phantom"]["probabilities"])
    if not points:
        raise ValueError("no operating point")
    return ModelCard(
        name=str(data["name"]),
        version=str(data["version"]),
        recipe=Recipe.from_json(data["recipe"]),
        temperature=_within(data["temperature"], 1e-3, 1e3),
        not_sure_margin=_within(data["not_sure_margin"], 0.0, 50.0),
        frontal_threshold=_share(data["frontal_threshold"]),
        operating_points=points,
        trained_on=str(data["trained_on"]),
        measured_on=str(data["measured_on"]),
        figures=dict(data["figures"]),
        licence=str(data["licence"]),
        limits=str(data["limits"]),
        phantom=ReferencePhantom(
            grey=_decode_png(str(data["phantom"]["png"])),
            probabilities=(covid, other, none),
            frontal=_share(data["phantom"]["frontal"]),
        ),
    )


def _share(value: Any) -> float:  # noqa: ANN401 - JSON
    return _within(value, 0.0, 1.0)


def _within(value: Any, low: float, high: float) -> float:  # noqa: ANN401 - JSON
    number = float(value)
    if not low <= number <= high:
        raise ValueError("a number out of its range")
    return number


def _encode_png(grey: NDArray[np.uint8]) -> str:
    buffer = io.BytesIO()
    Image.fromarray(grey).save(buffer, format="PNG", optimize=True)
    return base64.b64encode(buffer.getvalue()).decode("ascii")


def _decode_png(text: str) -> NDArray[np.uint8]:
    try:
        picture = Image.open(io.BytesIO(base64.b64decode(text, validate=True)), formats=["PNG"])
        return np.asarray(picture.convert("L"))
    except (binascii.Error, UnidentifiedImageError, OSError) as error:
        raise ValueError("phantom unreadable") from error
