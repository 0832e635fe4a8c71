"""What the reader adds to films and studies: measurements and conclusions, with their history."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from typing import Any

from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.library.records import (
    KeptMeasurements,
    read_moment,
    written_json,
    written_moment,
    written_text,
)

# A line dragged about is saved often; what was measured last week is still among these.
_REVISIONS_KEPT = 50


def put_measurements(
    db: sqlite3.Connection,
    film: int,
    body: Any,  # noqa: ANN401 - any JSON value
    form: int,
    now: datetime,
) -> int:
    """Save a film's measurements as a new revision; old revisions are let go beyond 50.

    Args:
        db: inside a writing transaction.
        film: number of the film.
        body: any JSON value.
        form: version of that JSON's form.
        now: time with zone.

    Returns:
        The revision.
    """
    (latest,) = db.execute(
        "SELECT coalesce(max(revision), 0) FROM measurements WHERE film = ?", (film,)
    ).fetchone()
    revision = int(latest) + 1
    db.execute(
        "INSERT INTO measurements (film, revision, format, body, saved_at) VALUES (?, ?, ?, ?, ?)",
        (film, revision, form, written_json(body), written_moment(now)),
    )
    db.execute(
        "DELETE FROM measurements WHERE film = ? AND revision <= ?",
        (film, revision - _REVISIONS_KEPT),
    )
    return revision


def measurements_of(db: sqlite3.Connection, film: int) -> tuple[KeptMeasurements, ...]:
    """The saves of a film's measurements, latest first."""
    rows = db.execute("SELECT * FROM measurements WHERE film = ? ORDER BY revision DESC", (film,))
    return tuple(
        KeptMeasurements(
            row["revision"], row["format"], json.loads(row["body"]), read_moment(row["saved_at"])
        )
        for row in rows
    )


def put_conclusion(
    db: sqlite3.Connection, study: int, conclusion: Conclusion, now: datetime
) -> None:
    """Write a conclusion down after the earlier ones of its study."""
    db.execute(
        "INSERT INTO conclusions (study, reader, category, severity, text, made_at, total)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            study,
            written_text(conclusion.reader),
            conclusion.category.value if conclusion.category else None,
            conclusion.severity.value if conclusion.severity else None,
            written_text(conclusion.text),
            written_moment(conclusion.made_at or now),
            conclusion.total,
        ),
    )


def conclusions_of(db: sqlite3.Connection, study: int) -> tuple[Conclusion, ...]:
    """All conclusions on a study, latest first."""
    rows = db.execute(
        "SELECT * FROM conclusions WHERE study = ? ORDER BY conclusion DESC", (study,)
    )
    return tuple(
        Conclusion(
            row["reader"],
            RSNACategory(row["category"]) if row["category"] else None,
            SeverityAgreement(row["severity"]) if row["severity"] else None,
            row["text"],
            read_moment(row["made_at"]),
            row["total"],
        )
        for row in rows
    )
