"""The card of a model that does one job beside the classifier: the lungs, or the severity."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from covid_desktop.domain.sentence import sentence
from covid_desktop.inference.model_card import CardInvalid
from covid_desktop.inference.preprocessing import Recipe


@dataclass(frozen=True, eq=False, kw_only=True)
class CompanionCard:
    """Such a model's facts, as they travel in the model file.

    Attributes:
        KIND: what its cards are told by.
        name, version: of the model.
        recipe: its preprocessing.
        trained_on, measured_on: in words.
        figures: name -> value.
        licence: of the weights.
    """

    KIND: ClassVar[str]

    name: str
    version: str
    recipe: Recipe
    trained_on: str
    measured_on: str
    figures: dict[str, Any]
    licence: str

    def to_json(self) -> str:
        """The card as stored in the ONNX metadata."""
        return json.dumps(vars(self) | {"kind": self.KIND, "recipe": vars(self.recipe)})

    @classmethod
    def read(cls, text: str | None) -> Self:
        """Read and check a card.

        Raises:
            CardInvalid: missing, damaged, or of another kind of model.
        """
        try:
            data = dict(json.loads(text or ""))
        except (TypeError, ValueError) as error:
            raise CardInvalid(sentence("its card is damaged or missing")) from error
        if data.pop("kind", None) != cls.KIND:
            raise CardInvalid(sentence("it is no {0} model", cls.KIND))
        try:
            data["recipe"] = Recipe.from_json(data["recipe"])
            return cls(**cls._checked(data))
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
            raise CardInvalid(sentence("its card is damaged")) from error

    @classmethod
    def _checked(cls, data: dict[str, Any]) -> dict[str, Any]:
        """The facts of this kind of model alone, in their types and ranges."""
        return data
