"""The lung model: Film -> LungFields.

The network draws each lung in two conventions, "anatomic" (the lung behind heart and
diaphragm counts) and "air" (it does not); zones and shares use the anatomic ones.
"""

from __future__ import annotations

from pathlib import Path

from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.inference.companion_card import CompanionCard
from covid_desktop.inference.model_card import METADATA_KEY
from covid_desktop.inference.preprocessing import Grey, preprocess
from covid_desktop.inference.session import ModelSession, open_session


class LungCard(CompanionCard):
    """The lung model's facts."""

    KIND = "lungs"


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
        return cls(session, LungCard.read(session.metadata.get(METADATA_KEY)))

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
