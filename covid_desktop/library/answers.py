"""Assessments and refusals in the tables: all are kept, the latest of the model in use leads."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from covid_desktop.domain.assessment import (
    UNCERTAIN,
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    Timing,
    ZoneSeverity,
)
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.sentence import Sentence
from covid_desktop.library.records import (
    Answer,
    KeptAnswer,
    read_moment,
    written_json,
    written_moment,
)

_MODEL_IN_USE = "model in use"
_SEVERITY_IN_USE = "severity model in use"


def put_answer(db: sqlite3.Connection, film: int, answer: Answer, now: datetime) -> None:
    """Write an answer down beside the earlier ones.

    Args:
        db: inside a writing transaction.
        film: number of the film.
        answer: its attribution is not kept: a run of the model gives it again.
        now: time with zone.
    """
    values: dict[str, Any] = {
        "film": film,
        "made_at": written_moment(now),
        "timing": written_json(asdict(answer.timing)),
    }
    if answer.model:
        values |= {f"model_{key}": value for key, value in asdict(answer.model).items()}
    if isinstance(answer, Assessment):
        values |= _statement(answer)
    else:
        values["reasons"] = written_json([_written_reason(reason) for reason in answer.reasons])
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    db.execute(f"INSERT INTO assessments ({names}) VALUES ({marks})", values)


def answers_of(db: sqlite3.Connection, film: int, sha256: str) -> tuple[KeptAnswer, ...]:
    """Every answer ever given for a film, latest first."""
    in_use, scorer = _in_use(db, _MODEL_IN_USE), _in_use(db, _SEVERITY_IN_USE)
    rows = db.execute(
        "SELECT * FROM assessments WHERE film = ? ORDER BY assessment DESC", (film,)
    ).fetchall()
    ours = [row["assessment"] for row in rows if row["model_sha256"] == in_use]
    return tuple(
        KeptAnswer(
            _answer(row, sha256),
            read_moment(row["made_at"]),
            is_current=bool(ours) and row["assessment"] == ours[0],
            is_old=row["model_sha256"] != in_use,
            is_severity_old=bool(row["zones"]) and _scorer(row) != scorer,
        )
        for row in rows
    )


def set_models_in_use(
    db: sqlite3.Connection, model: ModelReference, severity: ModelReference | None
) -> bool:
    """Name the models in use; what every other one said is old from now on.

    Args:
        db: inside a writing transaction.
        model: the classifier.
        severity: scores the zones; None where there is none.

    Returns:
        One of them is another one than before.
    """
    wanted = {_MODEL_IN_USE: model.sha256, _SEVERITY_IN_USE: severity and severity.sha256}
    changed = {name: value for name, value in wanted.items() if _in_use(db, name) != value}
    for name, value in changed.items():
        db.execute("DELETE FROM facts WHERE name = ?", (name,))
        if value is not None:
            db.execute("INSERT INTO facts (name, value) VALUES (?, ?)", (name, value))
    return bool(changed)


def _in_use(db: sqlite3.Connection, name: str) -> str | None:
    """Hash of a model in use; None where none was named."""
    row = db.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
    return row["value"] if row else None


def _scorer(row: sqlite3.Row) -> str | None:
    """Hash of the model that scored the zones; None where it was not written down."""
    model = row["severity_model"]
    return json.loads(model)["sha256"] if model else None


def _statement(answer: Assessment) -> dict[str, Any]:
    values: dict[str, Any] = {c.value: answer.probabilities[c] for c in FindingClass}
    values |= {
        "finding": answer.finding.value if answer.finding else UNCERTAIN,
        "operating_point": answer.operating_point.name,
        "threshold": answer.operating_point.threshold,
        "provider": answer.provider,
        "attribution_inside_lungs": answer.attribution_inside_lungs,
    }
    if answer.severity:
        values |= {
            "zones": written_json(answer.severity.zones),
            "severity_total": answer.severity.total,
            "severity_low": answer.severity.low,
            "severity_high": answer.severity.high,
            "severity_extent": answer.severity.extent,
        }
        if answer.severity.model:
            values["severity_model"] = written_json(asdict(answer.severity.model))
    return values


def _answer(row: sqlite3.Row, sha256: str) -> Answer:
    model = (
        ModelReference(row["model_name"], row["model_version"], row["model_sha256"])
        if row["model_sha256"] is not None
        else None
    )
    timing = Timing(**json.loads(row["timing"]))
    if row["reasons"] is not None:
        reasons = tuple(_reason(kept) for kept in json.loads(row["reasons"]))
        return Refusal(sha256, reasons, model, timing)
    assert model is not None
    return Assessment(
        film_sha256=sha256,
        probabilities={c: row[c.value] for c in FindingClass},
        finding=None if row["finding"] == UNCERTAIN else FindingClass(row["finding"]),
        operating_point=OperatingPoint(row["operating_point"], row["threshold"]),
        model=model,
        provider=row["provider"],
        attribution_inside_lungs=row["attribution_inside_lungs"],
        severity=_severity(row),
        timing=timing,
    )


def _written_reason(reason: Reason) -> dict[str, Any]:
    """In English; of sentences with values these too, so that any language can say them."""
    written: dict[str, Any] = asdict(reason)
    for field in ("what", "advice"):
        words = written[field]
        if isinstance(words, Sentence) and words.values:
            written[f"{field}_made_of"] = [words.template, *words.values]
    return written


def _reason(kept: dict[str, Any]) -> Reason:
    what, advice = (
        Sentence(*made) if (made := kept.get(f"{field}_made_of")) else kept[field]
        for field in ("what", "advice")
    )
    return Reason(kept["code"], what, advice)


def _severity(row: sqlite3.Row) -> ZoneSeverity | None:
    if not row["zones"]:
        return None
    model = row["severity_model"]
    return ZoneSeverity(
        tuple(json.loads(row["zones"])),
        row["severity_low"],
        row["severity_high"],
        row["severity_extent"],
        ModelReference(**json.loads(model)) if model else None,
    )


def is_repeated(db: sqlite3.Connection, film: int, answer: Answer) -> bool:
    """The latest answer for the film says the same, by the same models."""
    row = db.execute(
        "SELECT * FROM assessments WHERE film = ? ORDER BY assessment DESC LIMIT 1", (film,)
    ).fetchone()
    if row is None:
        return False
    kept = _answer(row, answer.film_sha256)
    if isinstance(kept, Refusal) or isinstance(answer, Refusal):
        return replace(kept, timing=Timing()) == replace(answer, timing=Timing())
    return _essence(kept) == _essence(answer)


def _essence(answer: Assessment) -> tuple[object, ...]:
    """What is stated, without how long it took and on what it ran."""
    return (
        answer.probabilities,
        answer.finding,
        answer.operating_point,
        answer.model,
        answer.severity,
        answer.attribution_inside_lungs,
    )
