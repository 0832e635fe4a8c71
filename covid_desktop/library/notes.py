"""What the reader adds: measurements and conclusions, with their history; notes by day."""

from __future__ import annotations

import json
import sqlite3
from datetime import date, datetime
from typing import Any

from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.domain.study import Day, PinnedNote, day_number
from covid_desktop.library.records import (
    KeptMeasurements,
    read_moment,
    written_json,
    written_moment,
    written_text,
)

# A line dragged about is saved often; what was measured last week is still among these.
_REVISIONS_KEPT = 50
_STUDIES = (
    "SELECT other.study FROM studies own JOIN studies other USING (patient) WHERE own.study = ?"
)


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


def pin(db: sqlite3.Connection, study: int, note: PinnedNote, now: datetime) -> None:
    """Keep a note with a study; one that its patient has already is not kept twice."""
    if note not in pinned_notes(db, study):
        db.execute(
            "INSERT INTO pinned_notes (study, day, text, pinned_at) VALUES (?, ?, ?, ?)",
            (study, _written_day(note.day), written_text(note.text), written_moment(now)),
        )


def unpin(db: sqlite3.Connection, study: int, note: PinnedNote) -> None:
    """Take a note off the patient of a study."""
    db.execute(
        f"DELETE FROM pinned_notes WHERE study IN ({_STUDIES}) AND day = ? AND text = ?",
        (study, _written_day(note.day), written_text(note.text)),
    )


def pinned_notes(db: sqlite3.Connection, study: int) -> tuple[PinnedNote, ...]:
    """All notes on the patient of a study, earliest day first."""
    rows = db.execute(
        f"SELECT DISTINCT day, text FROM pinned_notes WHERE study IN ({_STUDIES})"
        " ORDER BY day, note",
        (study,),
    )
    notes = [PinnedNote(_read_day(row["day"]), row["text"]) for row in rows]
    return tuple(sorted(notes, key=lambda note: day_number(note.day)))


def _written_day(day: Day) -> str:
    """ISO 8601; of a day of the course, its number ("day -3")."""
    return f"day {day}" if isinstance(day, int) else day.isoformat()


def _read_day(text: str) -> Day:
    number = text.removeprefix("day ")
    return date.fromisoformat(text) if number == text else int(number)
