"""The severity model: lungs of a Film -> six Brixia zones, total with interval, extent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from covid_desktop.domain.assessment import ZoneSeverity
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.sentence import sentence
from covid_desktop.imaging.lung_fields import zones_in
from covid_desktop.inference.companion_card import CompanionCard
from covid_desktop.inference.model_card import METADATA_KEY, CardInvalid
from covid_desktop.inference.preprocessing import Grey, preprocess
from covid_desktop.inference.session import ModelSession, open_session

_OUTPUTS = ("scores", "extent")
_HIGHEST_TOTAL = 18.0


@dataclass(frozen=True, eq=False, kw_only=True)
class SeverityCard(CompanionCard):
    """The severity model's facts; its recipe has a lung margin.

    Attributes:
        cells: rows and columns of the grid on which it is told the zones.
        interval: half width of the total's interval, points of 18: the 90 % quantile of the
            cross-validated residuals against the senior reader.
        repeatability: what changes without any change in the patient: name -> limit, among
            them "total" and "A" to "F" (points); empty until it is measured.
    """

    KIND = "severity"

    cells: int
    interval: float
    repeatability: dict[str, float]

    @classmethod
    def _checked(cls, data: dict[str, Any]) -> dict[str, Any]:
        if data["recipe"].lung_margin is None:
            raise CardInvalid(sentence("its card names no lung margin"))
        cells, interval = int(data["cells"]), float(data["interval"])
        if not (2 <= cells <= 256 and 0 <= interval <= _HIGHEST_TOTAL):
            raise CardInvalid(sentence("a number of its card is out of range"))
        limits = {str(name): float(limit) for name, limit in data["repeatability"].items()}
        return data | {"cells": cells, "interval": interval, "repeatability": limits}


class SeverityScorer:
    """The severity model in use. Safe to call from several threads."""

    def __init__(self, session: ModelSession, card: SeverityCard) -> None:
        self._session = session
        self.card = card
        self.reference = ModelReference(card.name, card.version, session.sha256)

    @classmethod
    def open(cls, model: Path, *, provider: str = "auto") -> SeverityScorer:
        """Load a model file and its card.

        Raises:
            ModelUnavailable: no file, no model, or no card that can be followed.
        """
        session = open_session(model, provider)
        return cls(session, SeverityCard.read(session.metadata.get(METADATA_KEY)))

    def score(self, film: Film, lungs: LungFields, whole: Grey | None = None) -> ZoneSeverity:
        """Score the six zones.

        Args:
            film: the film.
            lungs: of this film; found.
            whole: of `grey_of(film)`, where it is at hand already.

        Raises:
            ModelUnavailable: the provider failed in the middle of the run.
        """
        tensor, box = preprocess(film, self.card.recipe, lungs, whole)
        zones = zones_in(lungs, box, self.card.cells)[None]
        scores, extent = self._session.run({"film": tensor, "zones": zones}, _OUTPUTS)
        a, b, c, d, e, f = (float(s) for s in np.clip(scores[0], 0.0, 3.0))
        total = a + b + c + d + e + f
        return ZoneSeverity(
            (a, b, c, d, e, f),
            low=max(0.0, total - self.card.interval),
            high=min(_HIGHEST_TOTAL, total + self.card.interval),
            extent=float(np.clip(extent[0], 0.0, 8.0)),
            model=self.reference,
        )
