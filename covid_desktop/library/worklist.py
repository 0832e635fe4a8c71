"""The worklist: found once, then leafed through.

A query gives the keys of all fitting studies in order, a few hundred kilobytes for a hundred
thousand; a page is then a look-up of its own keys, as quick at the end as at the beginning,
and nothing shifts under the reader while others write. The order by a column is kept until
the library changes. Words are looked for by reading a narrow table through, which for a
hundred thousand studies takes some 20 ms however few letters are typed (docs/adr/0011).
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from covid_desktop.library.database import Database
from covid_desktop.library.records import optional_date, read_moment
from covid_desktop.library.worklist_rows import STATED, folded, revision

_MOST_WORDS = 16
# What means something to GLOB.
_SIGNS = re.compile(r"[*?\[]")


class WorklistOrder(StrEnum):
    """By what the worklist is sorted; the value is for settings and for the column's name."""

    TRIAGE = "triage"
    NAME = "name"
    PATIENT_ID = "patient_id"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    STUDY_MOMENT = "study_moment"
    DESCRIPTION = "description"
    VIEW_POSITION = "view_position"
    FINDING = "finding"
    COVID_19 = "covid_19"
    SEVERITY = "severity_total"
    UNREAD = "is_unread"
    CATEGORY = "category"
    FILMS = "films"
    ADDED = "added_at"

    @property
    def is_telling(self) -> bool:
        """What the model states stands in this order."""
        return self in (
            WorklistOrder.TRIAGE,
            WorklistOrder.FINDING,
            WorklistOrder.COVID_19,
            WorklistOrder.SEVERITY,
        )


# What the model states stands last but for the conclusion, of which there is none here.
_UNTOLD = f"""(SELECT study, CASE WHEN category = '' AND status <> 'not assessed'
  THEN substr(words, 1, length(words) - length({STATED}) - 1) ELSE words END AS words
  FROM worklist_words JOIN worklist USING (study))"""
_NO_CASE = {WorklistOrder.NAME, WorklistOrder.PATIENT_ID, WorklistOrder.DESCRIPTION}


@dataclass(frozen=True)
class WorklistQuery:
    """What the reader wants to see.

    Attributes:
        words: all must occur in name, ID, date, description, finding or conclusion; parts of
            words will do, accents and case do not count.
        order: the column; triage is most urgent first, refused last.
        descending: the other way round.
        unread_first: unread ones before read ones, each in the order.
        is_veiled: what the model states must not show. It is not among the words of a study
            without a conclusion, and an order that would tell it becomes the latest study first.
    """

    words: str = ""
    order: WorklistOrder = WorklistOrder.TRIAGE
    descending: bool = False
    unread_first: bool = False
    is_veiled: bool = False


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """One study as the worklist shows it.

    Attributes:
        study_key: the library's number of the study.
        sha256: of its most urgent film, whose answer and thumbnail stand here.
        films: number of films in sight.
        name, patient_id, sex, description: "" if unknown.
        birth_date, study_date, study_time: None if unknown.
        view_position: of that film, "" if unknown.
        status: "assessed", "refused" or "not assessed".
        finding: a FindingClass or "uncertain"; "" if not assessed.
        covid_19: probability; None if not assessed.
        severity_total: Brixia total; None if unknown.
        is_old: the answer is by another model than the one in use.
        is_severity_old: its severity is by another severity model than the one in use.
        is_unread: at least one film has not been seen.
        is_synthetic: at least one film is a phantom.
        category: the reader's RSNA category, "" if none.
        added_at: when its first film came.
    """

    study_key: int
    sha256: str
    films: int
    name: str
    patient_id: str
    sex: str
    description: str
    birth_date: date | None
    study_date: date | None
    study_time: time | None
    view_position: str
    status: str
    finding: str
    covid_19: float | None
    severity_total: float | None
    is_old: bool
    is_unread: bool
    is_synthetic: bool
    category: str
    added_at: datetime
    is_severity_old: bool = False

    def __repr__(self) -> str:
        """Name no patient: reprs end up in logs and crash texts."""
        return f"WorklistRow(study_key={self.study_key})"


@dataclass(frozen=True, eq=False)
class WorklistView:
    """The studies found, in order, as they stood at that moment.

    Attributes:
        keys: the studies.
        revision: of the worklist; if the library's is another, there is news.
    """

    keys: NDArray[np.int64]
    revision: int
    _database: Database

    def __len__(self) -> int:
        """Number of studies."""
        return len(self.keys)

    def page(self, start: int, length: int) -> tuple[WorklistRow, ...]:
        """Some rows in order; studies that have gone since are left out."""
        wanted = [int(key) for key in self.keys[start : start + length]]
        with self._database.reading() as db:
            rows = {row["study"]: row for row in _rows(db, wanted)}
        return tuple(_row(rows[key]) for key in wanted if key in rows)

    @property
    def is_current(self) -> bool:
        """Nothing has changed since."""
        with self._database.reading() as db:
            return revision(db) == self.revision


class Worklist:
    """Finds studies. Safe to use from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._revision = -1
        self._kept: dict[str, NDArray[np.int64]] = {}

    def find(self, query: WorklistQuery) -> WorklistView:
        """The studies that fit, in order."""
        order, is_descending = query.order, query.descending
        if query.is_veiled and order.is_telling:
            order, is_descending = WorklistOrder.STUDY_MOMENT, True
        with self._database.reading() as db:
            now = revision(db)
            keys = self._order(db, now, _ordered_by(order))
            unread = self._order(db, now, _UNREAD) if query.unread_first else None
            fitting = _fitting(db, query.words, is_veiled=query.is_veiled)
        if is_descending:
            keys = keys[::-1]
        if fitting is not None:
            keys = keys[_mask(fitting, keys)[keys]]
        if unread is not None:
            is_unread = _mask(unread, keys)[keys]
            keys = np.concatenate([keys[is_unread], keys[~is_unread]])
        return WorklistView(keys, now, self._database)

    def _order(self, db: sqlite3.Connection, now: int, sql: str) -> NDArray[np.int64]:
        """Keys by a query that depends on nothing but the worklist."""
        with self._lock:
            if self._revision == now and sql in self._kept:
                return self._kept[sql]
        keys = _keys(db, sql, ())
        with self._lock:
            if now > self._revision:
                self._revision, self._kept = now, {}
            if now == self._revision:
                self._kept[sql] = keys
        return keys


_UNREAD = "SELECT study FROM worklist WHERE is_unread = 1"


def _ordered_by(order: WorklistOrder) -> str:
    collation = " COLLATE NOCASE" if order in _NO_CASE else ""
    return f"SELECT study FROM worklist ORDER BY {order.value}{collation}, study"


def _fitting(db: sqlite3.Connection, words: str, *, is_veiled: bool) -> NDArray[np.int64] | None:
    """Keys of the studies with all these words; None if none was typed."""
    parts = folded(words).split()[:_MOST_WORDS]
    if not parts:
        return None
    # The longest first: it fits the fewest, and the others are then not looked for.
    parts.sort(key=len, reverse=True)
    # Both sides are folded; GLOB takes half the time of instr().
    condition = " AND ".join("words GLOB ?" for _ in parts)
    sql = f"SELECT study FROM {_UNTOLD if is_veiled else 'worklist_words'} WHERE {condition}"
    return _keys(db, sql, ["*" + _SIGNS.sub(r"[\g<0>]", part) + "*" for part in parts])


def _keys(db: sqlite3.Connection, sql: str, values: Sequence[str]) -> NDArray[np.int64]:
    """All keys as one text: a third of the time that a hundred thousand rows take one by one."""
    (text,) = db.execute(f"SELECT group_concat(study) FROM ({sql})", values).fetchone()
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def _mask(chosen: NDArray[np.int64], keys: NDArray[np.int64]) -> NDArray[np.bool_]:
    """By key: is it among the chosen?"""
    highest = max(chosen.max(initial=0), keys.max(initial=0))
    mask = np.zeros(highest + 1, dtype=np.bool_)
    mask[chosen] = True
    return mask


def _rows(db: sqlite3.Connection, keys: list[int]) -> list[sqlite3.Row]:
    marks = ", ".join("?" * len(keys))
    return db.execute(f"SELECT * FROM worklist WHERE study IN ({marks})", keys).fetchall()


def _row(row: sqlite3.Row) -> WorklistRow:
    day, _, clock = row["study_moment"].partition("T")
    return WorklistRow(
        study_key=row["study"],
        sha256=row["sha256"],
        films=row["films"],
        name=row["name"],
        patient_id=row["patient_id"],
        sex=row["sex"],
        description=row["description"],
        birth_date=optional_date(row["birth_date"] or None),
        study_date=optional_date(day or None),
        study_time=time.fromisoformat(clock) if clock else None,
        view_position=row["view_position"],
        status=row["status"],
        finding=row["finding"],
        covid_19=row["covid_19"],
        severity_total=row["severity_total"],
        is_old=bool(row["is_old"]),
        is_unread=bool(row["is_unread"]),
        is_synthetic=bool(row["is_synthetic"]),
        category=row["category"],
        added_at=read_moment(row["added_at"]),
        is_severity_old=bool(row["is_severity_old"]),
    )
