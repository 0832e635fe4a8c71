"""An answer in words, as a JSON object, or as a CSV row: the contract of the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from covid_desktop.domain.assessment import (
    UNCERTAIN,
    Assessment,
    FindingClass,
    Reason,
    Refusal,
    Timing,
)
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import ZONES
from covid_desktop.reading import Answer

_WORDS = {
    FindingClass.COVID_19: "COVID-19 pneumonia",
    FindingClass.OTHER_PNEUMONIA: "other pneumonia",
    FindingClass.NO_PNEUMONIA: "no pneumonia",
}


def answer_object(path: Path, film: Film | None, outcome: Answer | ReaderError) -> dict[str, Any]:
    """One film's JSON object; every key is always present, None where unknown.

    Args:
        path: as the caller named it.
        film: None if it could not be read.
        outcome: the answer, or the error that took its place.
    """
    assessment = outcome if isinstance(outcome, Assessment) else None
    model = None if isinstance(outcome, ReaderError) else outcome.model
    timing = None if isinstance(outcome, ReaderError) else outcome.timing
    return {
        "path": str(path),
        "status": _status(outcome),
        "reason": _reason(outcome),
        "film": _film(film) if film else None,
        "probabilities": {c.value: assessment.probabilities[c] for c in FindingClass}
        if assessment
        else None,
        "finding": (assessment.finding or UNCERTAIN) if assessment else None,
        "operating_point": {
            "name": assessment.operating_point.name,
            "threshold": assessment.operating_point.threshold,
        }
        if assessment
        else None,
        "severity": _severity(assessment),
        "attribution_inside_lungs": assessment.attribution_inside_lungs if assessment else None,
        "model": {"name": model.name, "version": model.version, "sha256": model.sha256}
        if model
        else None,
        "provider": assessment.provider if assessment else None,
        "milliseconds": _milliseconds(timing),
    }


def answer_line(path: Path, film: Film | None, outcome: Answer | ReaderError) -> str:
    """One film's answer in one line for a person; a synthetic film is named as such."""
    name = _printable(path)
    if film and film.facts.is_synthetic:
        name += " (synthetic)"
    if isinstance(outcome, ReaderError):
        return f"{name}: unreadable. {outcome.what} {outcome.advice}"
    if isinstance(outcome, Refusal):
        return f"{name}: refused. " + " ".join(f"{r.what} {r.advice}" for r in outcome.reasons)
    finding = _WORDS[outcome.finding] if outcome.finding else "not sure"
    shares = ", ".join(f"{_WORDS[c]} {outcome.probabilities[c]:.0%}" for c in FindingClass)
    return f"{name}: {finding} ({shares}; {outcome.model.short})"


def flatten(answer: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """A JSON object as one CSV row: nested keys joined by dots, None left empty."""
    row: dict[str, Any] = {}
    for key, value in answer.items():
        if isinstance(value, dict):
            row |= flatten(value, f"{prefix}{key}.")
        else:
            row[prefix + key] = value
    return row


def csv_columns() -> list[str]:
    """The columns of the CSV, in the order of the JSON object."""
    zones = [f"severity.zones.{z}" for z in ZONES]
    return [
        "path", "status", "reason.code", "reason.what", "reason.advice",
        *(f"film.{key}" for key in _FILM_KEYS),
        *(f"probabilities.{c.value}" for c in FindingClass),
        "finding", "operating_point.name", "operating_point.threshold",
        *zones, "severity.total", "severity.low", "severity.high",
        "attribution_inside_lungs", "model.name", "model.version", "model.sha256", "provider",
        "milliseconds.load", "milliseconds.preprocess", "milliseconds.inference",
    ]  # fmt: skip


_FILM_KEYS = (
    "format", "rows", "columns", "bits_stored", "patient_id", "study_date", "view_position",
    "sha256",
)  # fmt: skip


def _printable(path: Path) -> str:
    """The path on one line, whatever characters the name holds."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in str(path)
    )


def _status(outcome: Answer | ReaderError) -> str:
    if isinstance(outcome, ReaderError):
        return "unreadable"
    return "refused" if isinstance(outcome, Refusal) else "assessed"


def _reason(outcome: Answer | ReaderError) -> dict[str, str] | None:
    if isinstance(outcome, Assessment):
        return None
    reasons: tuple[Reason, ...] = (
        outcome.reasons
        if isinstance(outcome, Refusal)
        else (Reason(outcome.code, outcome.what, outcome.advice),)
    )
    return {
        # The contract has one reason: the first gives the code, the sentences say all.
        "code": reasons[0].code,
        "what": " ".join(r.what for r in reasons),
        "advice": " ".join(dict.fromkeys(r.advice for r in reasons)),
    }


def _film(film: Film) -> dict[str, Any]:
    date = film.study.study_date
    view = film.facts.view_position
    values = (
        film.format.value, film.rows, film.columns, film.bits_stored,
        film.patient.patient_id or None, date.isoformat() if date else None,
        view.value if view else None, film.sha256,
    )  # fmt: skip
    return dict(zip(_FILM_KEYS, values, strict=True))


def _severity(assessment: Assessment | None) -> dict[str, Any] | None:
    severity = assessment.severity if assessment else None
    if severity is None:
        return None
    return {
        "zones": dict(zip(ZONES, severity.zones, strict=True)),
        "total": severity.total,
        "low": severity.low,
        "high": severity.high,
    }


def _milliseconds(timing: Timing | None) -> dict[str, float] | None:
    if timing is None:
        return None
    return {
        "load": round(timing.load, 2),
        "preprocess": round(timing.preprocess, 2),
        "inference": round(timing.inference, 2),
    }
