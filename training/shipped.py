"""The model file as the application runs it, over many films at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.assessment import Assessment
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.inference.model_card import METADATA_KEY, ModelCard, read_card
from covid_desktop.inference.session import ModelSession, open_session
from training.cohort import CLASSES, CohortFilm
from training.dataset import as_shown
from training.duplicates import join_groups
from training.framing import LUNG_MODEL, Framing
from training.run_films import known_pairs

_BATCH = 32
_CHECKED = 8
# One film and a batch of films are summed in another order.
_TOLERANCE = 1e-4


class AnswersDiffer(Exception):
    """The batch says something else than the application does film by film."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What the model says of framed films.

    Attributes:
        probabilities: (n, 3), calibrated.
        frontal: (n,) probability of an upright frontal chest film.
    """

    probabilities: NDArray[np.float64]
    frontal: NDArray[np.float64]


class ShippedModel:
    """A model file with its card."""

    def __init__(self, path: Path, session: ModelSession, card: ModelCard) -> None:
        self.path = path
        self.card = card
        self.sha256 = session.sha256
        self._session = session
        self.framing = Framing(card.recipe)

    @classmethod
    def open(cls, path: Path, provider: str = "auto") -> ShippedModel:
        """Load a model file as the application does.

        Raises:
            ModelUnavailable: no file, no model, or no card that can be followed.
        """
        session = open_session(path, provider)
        return cls(path, session, read_card(session.metadata.get(METADATA_KEY)))

    @property
    def side(self) -> int:
        """Side of the network's input."""
        return self.card.recipe.size

    def answer(self, grey: NDArray[np.uint8], lungs: NDArray[np.bool_]) -> Answers:
        """What the model says of framed films.

        Args:
            grey: (n, side, side).
            lungs: (n, side, side) of the lung model; empty where it found none.
        """
        probabilities, frontal = [np.zeros((0, len(CLASSES)))], [np.zeros(0)]
        for start in range(0, len(grey), _BATCH):
            rows = slice(start, start + _BATCH)
            weighed, _, upright = self._session.run(
                as_shown(grey[rows], lungs[rows], self.card.recipe)
            )
            probabilities.append(weighed.astype(np.float64))
            frontal.append(upright.astype(np.float64))
        return Answers(np.concatenate(probabilities), np.concatenate(frontal))

    def check(self, films: Sequence[CohortFilm], answers: Answers) -> tuple[int, float]:
        """Assess some films one by one with the application's FilmAssessor.

        Returns:
            How many films were compared (those refused have no probabilities), and the
            largest difference of a probability.

        Raises:
            AnswersDiffer: it is more than rounding.
        """
        assessor = FilmAssessor.open(LUNG_MODEL.parent, classifier=self.path, provider="cpu")
        compared, largest = 0, 0.0
        for row in np.linspace(0, len(films) - 1, min(_CHECKED, len(films))).astype(int):
            said = assessor.assess(load_film(films[row].path))
            if isinstance(said, Assessment):
                one_by_one = np.array([said.probabilities[c] for c in CLASSES])
                gap = float(np.abs(one_by_one - answers.probabilities[row]).max())
                compared, largest = compared + 1, max(largest, gap)
        if largest > _TOLERANCE:
            raise AnswersDiffer(f"batch and application differ by {largest:.2g}")
        return compared, largest

    def trained_on(self, sources: set[str]) -> set[str]:
        """Those of the sources that the card names with a number of training films."""
        text = self.card.trained_on
        return {s for s in sources if re.search(rf"(?<!\w){re.escape(s)} \d", text)}


def held_out(films: Sequence[CohortFilm], trained: set[str]) -> list[CohortFilm]:
    """Films that the model cannot have seen: test patients, and sources not trained on.

    A film of another source that shares its split group with a film trained on (the archives
    copy from one another) is no unseen film, and is left out. Known twins are one group.
    """
    films = join_groups(films, known_pairs(films))
    known = {f.split_group for f in films if f.source in trained and f.part != "test"}
    return [
        f
        for f in films
        if (f.part == "test" if f.source in trained else f.split_group not in known)
    ]
