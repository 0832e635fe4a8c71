"""Out of the library: first only out of sight, so that it can be undone; for good by `purge`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from covid_desktop.library.copies import copies
from covid_desktop.library.records import read_moment, written_moment

# Notes are the patient's: while the patient has another study, they go on with that one.
_KEEP_NOTES = """
UPDATE pinned_notes SET study = coalesce((
  SELECT other.study FROM studies own JOIN studies other USING (patient)
  WHERE own.study = pinned_notes.study AND other.study IN (SELECT study FROM films) LIMIT 1
), study)
WHERE study NOT IN (SELECT study FROM films)
"""


@dataclass(frozen=True)
class Removal:
    """What one removal took out of sight, so that it can be undone.

    Attributes:
        films: sha256 of each.
        removed_at: when.
    """

    films: tuple[str, ...]
    removed_at: datetime


def remove_studies(db: sqlite3.Connection, studies: Iterable[int], now: datetime) -> Removal:
    """Take all films of these studies out of sight."""
    films: list[str] = []
    moment = written_moment(now)
    for study in studies:
        rows = db.execute(
            "UPDATE films SET removed_at = ? WHERE study = ? AND removed_at IS NULL"
            " RETURNING sha256",
            (moment, study),
        ).fetchall()
        films += [row["sha256"] for row in rows]
    return Removal(tuple(films), now)


def restore_films(db: sqlite3.Connection, films: Iterable[str]) -> set[int]:
    """Bring removed films back with all that was kept of them.

    Returns:
        The studies concerned.
    """
    studies = set()
    for sha256 in films:
        rows = db.execute(
            "UPDATE films SET removed_at = NULL WHERE sha256 = ? RETURNING study", (sha256,)
        ).fetchall()
        studies |= {row["study"] for row in rows}
    return studies


def removals(db: sqlite3.Connection) -> tuple[Removal, ...]:
    """What is out of sight and not purged yet, latest first."""
    rows = db.execute(
        "SELECT removed_at, json_group_array(sha256) AS films FROM films"
        " WHERE removed_at IS NOT NULL GROUP BY removed_at ORDER BY removed_at DESC"
    )
    found = []
    for row in rows:
        found.append(Removal(tuple(json.loads(row["films"])), read_moment(row["removed_at"])))
    return tuple(found)


def purge_removed(db: sqlite3.Connection, before: datetime | None) -> int:
    """Forget removed films for good, with studies and patients that nothing is left of.

    Args:
        db: inside a writing transaction.
        before: only those removed earlier; None for all.

    Returns:
        Number of films.
    """
    limit = written_moment(before) if before else None
    count = db.execute(
        "DELETE FROM films WHERE removed_at IS NOT NULL AND (?1 IS NULL OR removed_at < ?1)",
        (limit,),
    ).rowcount
    db.execute(_KEEP_NOTES)
    db.execute("DELETE FROM studies WHERE study NOT IN (SELECT study FROM films)")
    db.execute("DELETE FROM patients WHERE patient NOT IN (SELECT patient FROM studies)")
    return count


def sweep_copies(db: sqlite3.Connection, folder: Path) -> None:
    """Delete copies that no film refers to.

    Inside a writing transaction, after the rows are gone for good: a kill in between leaves
    a file too many for the next sweep, never a film without its file. Whoever adds a film
    meanwhile looks, inside a transaction of its own, whether its copy is still there.
    """
    rows = db.execute("SELECT sha256 FROM films WHERE is_copied = 1")
    needed = {row["sha256"] for row in rows}
    for sha256, path in copies(folder):
        if sha256 not in needed:
            with suppress(OSError):
                path.unlink()
