"""The models together: one answer for a film.

The lung model finds the lungs, the classifier decides whether there is an answer and which,
the severity model scores the zones. Only the classifier must be there, unless its recipe asks
for the lungs.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from covid_desktop.domain.assessment import Assessment, OperatingPoint, Refusal, Timing
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.sentence import sentence
from covid_desktop.imaging.lung_fields import share_inside
from covid_desktop.inference.acceptance import header_reasons
from covid_desktop.inference.classifier import Classifier, SelfTest
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.model_card import ModelCard
from covid_desktop.inference.preprocessing import Grey, grey_of
from covid_desktop.inference.severity import SeverityCard, SeverityScorer

CLASSIFIER_FILE = "classifier.onnx"
LUNGS_FILE = "lungs.onnx"
SEVERITY_FILE = "severity.onnx"


class FilmAssessor:
    """The models in use. Safe to call from several threads."""

    def __init__(
        self,
        classifier: Classifier,
        lungs: LungFinder | None = None,
        severity: SeverityScorer | None = None,
    ) -> None:
        """Put the models together.

        Raises:
            ModelUnavailable: the classifier sees lungs only, and there is no lung model.
        """
        if lungs is None and classifier.card.recipe.lung_margin is not None:
            raise ModelUnavailable(
                "lung-model-missing",
                "The lung model, without which the classifier cannot work, is missing.",
                "Reinstall Covid Desktop; it brings all model files with it.",
            )
        self._classifier = classifier
        self._lungs = lungs
        self._severity = severity

    @classmethod
    def open(
        cls, models: Path, *, classifier: Path | None = None, provider: str = "auto"
    ) -> FilmAssessor:
        """Load the models of a folder.

        Args:
            models: folder with classifier.onnx and, if they are there, lungs.onnx and
                severity.onnx.
            classifier: another classifier to take instead of the folder's.
            provider: "auto", "cpu" or "cuda".

        Raises:
            ModelUnavailable: a model is missing, damaged, or has no card that can be followed.
        """
        lungs, severity = models / LUNGS_FILE, models / SEVERITY_FILE
        return cls(
            Classifier.open(classifier or models / CLASSIFIER_FILE, provider=provider),
            LungFinder.open(lungs, provider=provider) if lungs.exists() else None,
            SeverityScorer.open(severity, provider=provider) if severity.exists() else None,
        )

    @classmethod
    def open_tested(
        cls,
        models: Path,
        *,
        classifier: Path | None = None,
        provider: str = "auto",
        advice: str,
    ) -> FilmAssessor:
        """`open`, then the self-test: nobody asks a model that gives other figures here.

        Args:
            models: as for `open`.
            classifier: as for `open`.
            provider: as for `open`.
            advice: what the reader can do where the self-test fails.

        Raises:
            ModelUnavailable: as for `open`; or the self-test failed.
        """
        assessor = cls.open(models, classifier=classifier, provider=provider)
        test = assessor.self_test()
        if not test.passed:
            raise ModelUnavailable(
                "self-test-failed",
                sentence("The model did not pass its self-test: {0}", test.what),
                advice,
            )
        return assessor

    @property
    def card(self) -> ModelCard:
        """The classifier's card."""
        return self._classifier.card

    @property
    def reference(self) -> ModelReference:
        """The classifier's name, version and hash."""
        return self._classifier.reference

    @property
    def severity_card(self) -> SeverityCard | None:
        """The severity model's card, if there is one."""
        return self._severity.card if self._severity else None

    @property
    def severity_reference(self) -> ModelReference | None:
        """The severity model, if there is one."""
        return self._severity.reference if self._severity else None

    @property
    def repeatability(self) -> dict[str, float]:
        """Of the severity model, as its card has it; empty without one."""
        return self._severity.card.repeatability if self._severity else {}

    @property
    def references(self) -> tuple[ModelReference, ...]:
        """Every model in use, the classifier first."""
        others = (self._lungs, self._severity)
        return (self.reference, *(model.reference for model in others if model))

    @property
    def provider(self) -> str:
        """ONNX Runtime's name of the provider in use."""
        return self._classifier.provider

    @property
    def provider_reason(self) -> str:
        """One sentence: why this provider."""
        return self._classifier.provider_reason

    def self_test(self) -> SelfTest:
        """Run the card's phantom through every model; also warms them up. Never raises."""
        test = self._classifier.self_test()
        if not test.passed or self._lungs is None:
            return test
        film = self.card.phantom.film
        try:
            lungs = self._lungs.find(film)
            if not lungs.are_found:
                return SelfTest(
                    False, sentence("The lung model does not find the phantom's lungs."), 1.0
                )
            if self._severity is not None:
                self._severity.score(film, lungs)
        except ModelUnavailable:
            return SelfTest(False, sentence("A model could not be run on this computer."), 1.0)
        return test

    def assess(
        self, film: Film, operating_point: OperatingPoint | None = None
    ) -> Assessment | Refusal:
        """Assess one film.

        Args:
            film: any film.
            operating_point: threshold in force; the card's first if None.

        Returns:
            An Assessment, or a Refusal with every reason found.

        Raises:
            ModelUnavailable: a provider failed in the middle of a run.
        """
        if self._lungs is None or header_reasons(film):
            return self._classifier.assess(film, operating_point)
        start = time.perf_counter()
        whole = grey_of(film)
        ready = time.perf_counter()
        lungs = self._lungs.find(film, whole)
        found = lungs if lungs.are_found else None
        spent = Timing(
            preprocess=(ready - start) * 1000, inference=(time.perf_counter() - ready) * 1000
        )
        answer = self._classifier.assess(film, operating_point, found, whole)
        answer = replace(answer, timing=_added(answer.timing, spent))
        if isinstance(answer, Refusal) or found is None:
            return answer
        return self._with_severity(self._with_share(answer, film, found), film, found, whole)

    def _with_share(self, answer: Assessment, film: Film, lungs: LungFields) -> Assessment:
        if answer.attribution is None:
            return answer
        share = share_inside(lungs, answer.attribution, film.rows, film.columns)
        return replace(answer, attribution_inside_lungs=share)

    def _with_severity(
        self, answer: Assessment, film: Film, lungs: LungFields, whole: Grey
    ) -> Assessment:
        if self._severity is None:
            return answer
        start = time.perf_counter()
        severity = self._severity.score(film, lungs, whole)
        spent = Timing(inference=(time.perf_counter() - start) * 1000)
        return replace(answer, severity=severity, timing=_added(answer.timing, spent))


def _added(one: Timing, other: Timing) -> Timing:
    return Timing(
        one.load + other.load,
        one.preprocess + other.preprocess,
        one.inference + other.inference,
    )


class AtPoint:
    """The models at an operating point that the reader has chosen."""

    def __init__(self, assessor: FilmAssessor, point: OperatingPoint) -> None:
        self._assessor, self._point = assessor, point

    def assess(self, film: Film) -> Assessment | Refusal:
        """As `FilmAssessor.assess`, at this point."""
        return self._assessor.assess(film, self._point)
