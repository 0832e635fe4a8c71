"""Film -> Assessment or Refusal: one ONNX Runtime session and its card."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np

from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Refusal,
    Timing,
)
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.sentence import sentence
from covid_desktop.inference.acceptance import header_reasons, pixel_reasons
from covid_desktop.inference.attribution import attribution_map
from covid_desktop.inference.model_card import METADATA_KEY, ModelCard, read_card
from covid_desktop.inference.preprocessing import Grey, preprocess
from covid_desktop.inference.session import ModelSession, open_session

_CLASSES = tuple(FindingClass)
_OUTPUTS = ("probabilities", "activation", "frontal")
# Providers round differently; a wrong model or a broken provider is off by far more.
_SELF_TEST_TOLERANCE = 5e-3

Answer: TypeAlias = Assessment | Refusal


@dataclass(frozen=True)
class SelfTest:
    """Outcome of the card's phantom run through the model.

    Attributes:
        passed: the outputs are those of the card.
        what: one sentence for the reader.
        difference: the largest difference of a probability.
    """

    passed: bool
    what: str
    difference: float


class Classifier:
    """The model in use. Safe to call from several threads."""

    def __init__(self, session: ModelSession, card: ModelCard) -> None:
        self._session = session
        self.card = card
        self.reference = ModelReference(card.name, card.version, session.sha256)

    @classmethod
    def open(cls, model: Path, *, provider: str = "auto") -> Classifier:
        """Load a model file and its card.

        Args:
            model: the ONNX file.
            provider: "auto", "cpu" or "cuda".

        Raises:
            ModelUnavailable: no file, no model, or no card that can be followed.
        """
        session = open_session(model, provider)
        return cls(session, read_card(session.metadata.get(METADATA_KEY)))

    @property
    def provider(self) -> str:
        """ONNX Runtime's name of the provider in use."""
        return self._session.provider

    @property
    def provider_reason(self) -> str:
        """One sentence: why this provider."""
        return self._session.provider_reason

    def self_test(self) -> SelfTest:
        """Run the card's phantom; also warms the session up. Never raises."""
        phantom = self.card.phantom
        expected = (*phantom.probabilities, phantom.frontal)
        try:
            tensor, _ = preprocess(phantom.film, self.card.recipe)
            probabilities, _, frontal = self._session.run(tensor, _OUTPUTS)
        except Exception:  # noqa: BLE001 - whatever a provider raises, the test has failed
            return SelfTest(
                False, sentence("The model could not be run on this computer."), float("inf")
            )
        found = (*probabilities[0].tolist(), float(frontal[0]))
        # numpy's maximum keeps a NaN, the built-in one may lose it.
        difference = float(np.abs(np.subtract(found, expected)).max())
        if not difference <= _SELF_TEST_TOLERANCE:
            return SelfTest(
                False,
                sentence("The model gives other figures here than when it was made."),
                difference,
            )
        return SelfTest(
            True, sentence("The model gives the figures that it gave when made."), difference
        )

    def assess(
        self,
        film: Film,
        operating_point: OperatingPoint | None = None,
        lungs: LungFields | None = None,
        whole: Grey | None = None,
    ) -> Answer:
        """Assess one film.

        Args:
            film: any film.
            operating_point: threshold in force; the card's first if None.
            lungs: of the film; without them the network sees the whole film.
            whole: of `grey_of(film)`, where it is at hand already.

        Returns:
            An Assessment, or a Refusal with every reason found.

        Raises:
            ModelUnavailable: the provider failed in the middle of the run.
        """
        reasons = header_reasons(film)
        if reasons:
            return Refusal(film.sha256, reasons, self.reference)
        start = time.perf_counter()
        tensor, box = preprocess(film, self.card.recipe, lungs, whole)
        ready = time.perf_counter()
        probabilities, activation, frontal = self._session.run(tensor, _OUTPUTS)
        done = time.perf_counter()
        timing = Timing(preprocess=(ready - start) * 1000, inference=(done - ready) * 1000)
        reasons = pixel_reasons(float(frontal[0]), self.card.frontal_threshold)
        if reasons:
            return Refusal(film.sha256, reasons, self.reference, timing)
        weighed = {c: float(p) for c, p in zip(_CLASSES, probabilities[0], strict=True)}
        point = operating_point or self.card.operating_points[0]
        finding = state_finding(weighed, point.threshold, self.card.not_sure_margin)
        # Not sure: where it looked for the likeliest class.
        leading = _CLASSES.index(finding) if finding else int(np.argmax(probabilities[0]))
        return Assessment(
            film_sha256=film.sha256,
            probabilities=weighed,
            finding=finding,
            operating_point=point,
            model=self.reference,
            provider=self.provider,
            attribution=attribution_map(activation[0, leading], box, film.rows, film.columns),
            timing=timing,
            lungs=lungs,
        )


def restated(made: Assessment, point: OperatingPoint, not_sure_margin: float) -> Assessment:
    """An assessment at another operating point, from its probabilities; nothing is run.

    Args:
        made: as the model made it.
        point: the threshold to be in force.
        not_sure_margin: in log-odds.

    Returns:
        The assessment; without attribution where that would be of another class than the
        one stated now.
    """
    finding = state_finding(made.probabilities, point.threshold, not_sure_margin)
    again = replace(made, finding=finding, operating_point=point)
    if _leading(again) is not _leading(made):
        again = replace(again, attribution=None, attribution_inside_lungs=None)
    return again


def _leading(assessment: Assessment) -> FindingClass:
    """The class that the attribution is of: the finding, or the likeliest where not sure."""
    weighed = assessment.probabilities
    return assessment.finding or max(weighed, key=weighed.__getitem__)


def state_finding(
    probabilities: dict[FindingClass, float], threshold: float, not_sure_margin: float
) -> FindingClass | None:
    """The statement at an operating point, or None ("not sure").

    COVID-19 is stated when its probability reaches the threshold, else the likelier of
    the other two. Whichever comparison decides, it must be won by the margin.

    Args:
        probabilities: calibrated, sum to 1.
        threshold: on the COVID-19 probability, 0 to 1.
        not_sure_margin: in log-odds.
    """
    covid, other, none = (_log(probabilities[c]) for c in _CLASSES)
    against = _log(1 - probabilities[FindingClass.COVID_19])
    lead = (covid - against) - (_log(threshold) - _log(1 - threshold))
    if lead >= 0:
        return FindingClass.COVID_19 if lead >= not_sure_margin else None
    if -lead < not_sure_margin or abs(other - none) < not_sure_margin:
        return None
    return FindingClass.OTHER_PNEUMONIA if other > none else FindingClass.NO_PNEUMONIA


def _log(probability: float) -> float:
    """Natural logarithm, finite at 0."""
    return math.log(max(probability, 1e-9))
