"""Answers made by hand, for tests that need no model."""

from __future__ import annotations

from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    Timing,
    ZoneSeverity,
)
from covid_desktop.domain.model import ModelReference

MODEL = ModelReference("chest", "1.0", "a" * 64)
OTHER_MODEL = ModelReference("chest", "2.0", "b" * 64)


def assessment(film, *, covid=0.7, total=None, model=MODEL, finding=FindingClass.COVID_19):
    rest = 1 - covid
    severity = None
    if total is not None:
        severity = ZoneSeverity((total / 6,) * 6, max(0.0, total - 2), min(18.0, total + 2))
    return Assessment(
        film_sha256=film.sha256,
        probabilities={
            FindingClass.COVID_19: covid,
            FindingClass.OTHER_PNEUMONIA: rest * 0.75,
            FindingClass.NO_PNEUMONIA: rest * 0.25,
        },
        finding=finding,
        operating_point=OperatingPoint("balanced", 0.4),
        model=model,
        provider="CPUExecutionProvider",
        attribution_inside_lungs=0.83,
        severity=severity,
        timing=Timing(1.5, 2.5, 3.5),
    )


def refusal(film, *, model=MODEL):
    reasons = (Reason("lateral-film", "This is a lateral film.", "Choose the frontal film."),)
    return Refusal(film.sha256, reasons, model)
