"""The models together: one answer for a film.

The classifier alone decides whether there is an answer; the lung model adds what share
of the attribution lies inside the lungs, and is left out where its file is missing.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from covid_desktop.domain.assessment import Assessment, ModelReference, OperatingPoint, Refusal
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.film import Film
from covid_desktop.inference.classifier import Classifier, SelfTest
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.model_card import ModelCard

CLASSIFIER_FILE = "classifier.onnx"
LUNGS_FILE = "lungs.onnx"


class FilmAssessor:
    """The models in use. Safe to call from several threads."""

    def __init__(self, classifier: Classifier, lungs: LungFinder | None = None) -> None:
        self._classifier = classifier
        self._lungs = lungs

    @classmethod
    def open(
        cls, models: Path, *, classifier: Path | None = None, provider: str = "auto"
    ) -> FilmAssessor:
        """Load the models of a folder.

        Args:
            models: folder with classifier.onnx and, if it is there, lungs.onnx.
            classifier: another classifier to take instead of the folder's.
            provider: "auto", "cpu" or "cuda".

        Raises:
            ModelUnavailable: a model is missing, damaged, or has no card that can be followed.
        """
        lungs = models / LUNGS_FILE
        return cls(
            Classifier.open(classifier or models / CLASSIFIER_FILE, provider=provider),
            LungFinder.open(lungs, provider=provider) if lungs.exists() else None,
        )

    @property
    def card(self) -> ModelCard:
        """The classifier's card."""
        return self._classifier.card

    @property
    def reference(self) -> ModelReference:
        """The classifier's name, version and hash."""
        return self._classifier.reference

    @property
    def provider(self) -> str:
        """ONNX Runtime's name of the provider in use."""
        return self._classifier.provider

    @property
    def provider_reason(self) -> str:
        """One sentence: why this provider."""
        return self._classifier.provider_reason

    def self_test(self) -> SelfTest:
        """Run the card's phantom; also warms the sessions up. Never raises."""
        test = self._classifier.self_test()
        if not test.passed or self._lungs is None:
            return test
        try:
            has_lungs = self._lungs.find(self.card.phantom.film).are_found
        except ModelUnavailable:
            has_lungs = False
        if not has_lungs:
            return SelfTest(False, "The lung model does not find the phantom's lungs.", 1.0)
        return test

    def assess(
        self, film: Film, operating_point: OperatingPoint | None = None
    ) -> Assessment | Refusal:
        """Assess one film; see `Classifier.assess` for what it returns and raises."""
        answer = self._classifier.assess(film, operating_point)
        if isinstance(answer, Refusal) or self._lungs is None or answer.attribution is None:
            return answer
        start = time.perf_counter()
        fields = self._lungs.find(film)
        share = fields.share_inside(answer.attribution, film.rows, film.columns)
        spent = (time.perf_counter() - start) * 1000
        return replace(
            answer,
            attribution_inside_lungs=share if fields.are_found else None,
            timing=replace(answer.timing, inference=answer.timing.inference + spent),
        )
