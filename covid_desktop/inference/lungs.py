"""The lung model: Film -> LungFields.

The network draws each lung in two conventions, "anatomic" (the lung behind heart and
diaphragm counts) and "air" (it does not); zones and shares use the anatomic ones.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.inference.model_card import METADATA_KEY, CardInvalid, card_data
from covid_desktop.inference.preprocessing import Grey, Recipe, preprocess
from covid_desktop.inference.session import ModelSession, open_session


@dataclass(frozen=True, eq=False)
class LungCard:
    """The lung model's facts, as they travel in the model file.

    Attributes:
        name: of the model.
        version: of the model.
        recipe: its preprocessing.
        trained_on: in words.
        measured_on: in words.
        figures: name -> value.
        licence: of the weights.
    """

    name: str
    version: str
    recipe: Recipe
    trained_on: str
    measured_on: str
    figures: dict[str, Any]
    licence: str

    def to_json(self) -> str:
        """The card as stored in the ONNX metadata."""
        return json.dumps(vars(self) | {"kind": "lungs", "recipe": vars(self.recipe)})


class LungFinder:
    """The lung model in use. Safe to call from several threads."""

    def __init__(self, session: ModelSession, card: LungCard) -> None:
        self._session = session
        self.card = card
        self.reference = ModelReference(card.name, card.version, session.sha256)

    @classmethod
    def open(cls, model: Path, *, provider: str = "auto") -> LungFinder:
        """Load a model file and its card.

        Raises:
            ModelUnavailable: no file, no model, or no card that can be followed.
        """
        session = open_session(model, provider)
        return cls(session, _read_card(session.metadata.get(METADATA_KEY)))

    def find(self, film: Film, whole: Grey | None = None) -> LungFields:
        """Draw the lungs of a film.

        Args:
            film: the film.
            whole: of `grey_of(film)`, where it is at hand already.

        Raises:
            ModelUnavailable: the provider failed in the middle of the run.
        """
        tensor, box = preprocess(film, self.card.recipe, whole=whole)
        probabilities = self._session.run(tensor)[0][0]
        right, left = probabilities[:2] >= 0.5
        return LungFields(right, left, box, self.reference)


def _read_card(text: str | None) -> LungCard:
    data = card_data(text, "lungs")
    try:
        data["recipe"] = Recipe.from_json(data["recipe"])
        return LungCard(**data)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise CardInvalid("its card is damaged") from error
