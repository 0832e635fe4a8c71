"""The worklist's rows, one a study in sight: put together from all that is kept of it.

Triage: assessed films come first, by severity in whole Brixia points (readers differ by more
than the fractions), then by the probability of COVID-19; then what is not assessed yet; what
was refused comes last. A study stands where its most urgent film stands.
"""

from __future__ import annotations

import sqlite3
import unicodedata

# Film by film, the answer that counts is the latest of the model in use, else the latest.
_ROWS = """
WITH chosen AS (
  SELECT f.*, (
    SELECT assessment FROM assessments a WHERE a.film = f.film
    ORDER BY a.model_sha256 IS :model DESC, a.assessment DESC LIMIT 1
  ) AS assessment
  FROM films f WHERE f.removed_at IS NULL AND {which}
), weighed AS (
  SELECT c.*, a.finding, a.covid_19, a.severity_total, a.model_sha256,
    a.severity_total IS NOT NULL
      AND json_extract(a.severity_model, '$.sha256') IS NOT :scorer AS is_severity_old,
    CASE WHEN a.assessment IS NULL THEN 'not assessed' WHEN a.finding IS NULL THEN 'refused'
      ELSE 'assessed' END AS status,
    CASE WHEN a.assessment IS NULL THEN 100.0 WHEN a.finding IS NULL THEN 200.0
      ELSE -(round(coalesce(a.severity_total, 0)) + 0.999 * a.covid_19) END AS triage
  FROM chosen c LEFT JOIN assessments a USING (assessment)
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY study ORDER BY triage, film) AS place,
    count(*) OVER whole AS films,
    max(read_at IS NULL) OVER whole AS is_unread,
    max(is_synthetic) OVER whole AS any_synthetic,
    min(added_at) OVER whole AS first_added
  FROM weighed WINDOW whole AS (PARTITION BY study)
)
INSERT INTO worklist
SELECT r.study, r.sha256, r.films, p.name, p.patient_id, coalesce(p.birth_date, ''), p.sex,
  coalesce(s.study_date || coalesce('T' || s.study_time, ''), ''), s.description,
  coalesce(r.view_position, ''), r.status, coalesce(r.finding, ''), r.covid_19,
  r.severity_total, r.triage, r.assessment IS NOT NULL AND r.model_sha256 IS NOT :model,
  r.is_unread, r.any_synthetic,
  coalesce((SELECT category FROM conclusions c WHERE c.study = r.study
    ORDER BY conclusion DESC LIMIT 1), ''),
  r.first_added, r.is_severity_old
FROM ranked r JOIN studies s USING (study) JOIN patients p USING (patient) WHERE r.place = 1
"""
# Dates as people type them: 2020-03-29, 20200329, 29.03.2020.
STATED = """CASE finding WHEN 'covid_19' THEN 'covid-19 pneumonia' WHEN 'other_pneumonia' THEN
     'other pneumonia' WHEN 'no_pneumonia' THEN 'no pneumonia' WHEN 'uncertain' THEN 'not sure'
     ELSE status END"""
_WORDS = """
INSERT INTO worklist_words
SELECT study, folded(name || ' ' || patient_id || ' ' || substr(study_moment, 1, 10) || ' '
  || replace(substr(study_moment, 1, 10), '-', '') || ' ' || substr(study_moment, 9, 2) || '.'
  || substr(study_moment, 6, 2) || '.' || substr(study_moment, 1, 4) || ' ' || description || ' '
  || {stated} || ' ' || category)
FROM worklist WHERE {which}
"""
_MODEL = "(SELECT value FROM facts WHERE name = 'model in use')"
_SCORER = "(SELECT value FROM facts WHERE name = 'severity model in use')"
_ONE, _ALL = "study = :study", "TRUE"
_NEWS = """
INSERT INTO facts (name, value) VALUES ('worklist revision', '1')
ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
"""


def refresh(db: sqlite3.Connection, study: int) -> None:
    """Put one study's row together anew, inside the transaction of whatever changed it."""
    db.execute("DELETE FROM worklist WHERE study = ?", (study,))
    _insert(db, _ONE, study)


def rebuild(db: sqlite3.Connection) -> None:
    """Put every row together anew, inside a writing transaction."""
    db.execute("DELETE FROM worklist_words")
    db.execute("DELETE FROM worklist")
    _insert(db, _ALL, None)


def revision(db: sqlite3.Connection) -> int:
    """Grows with each change of the worklist, whoever made it."""
    row = db.execute("SELECT value FROM facts WHERE name = 'worklist revision'").fetchone()
    return int(row["value"]) if row else 0


def folded(text: str) -> str:
    """Text as it is compared: without accents, case and width."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _insert(db: sqlite3.Connection, which: str, study: int | None) -> None:
    values = {"study": study}
    rows = _ROWS.format(which=which).replace(":model", _MODEL).replace(":scorer", _SCORER)
    db.execute(rows, values)
    db.execute(_WORDS.format(which=which, stated=STATED), values)
    db.execute(_NEWS)
