-- From form 4: what the reader pins to a patient's course, and severity of an older model.

-- Kept with a study, so that they follow it when patients are joined, split or put right.
CREATE TABLE pinned_notes (
  note       INTEGER PRIMARY KEY,
  study      INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
  day        TEXT NOT NULL,
  text       TEXT NOT NULL,
  pinned_at  TEXT NOT NULL
) STRICT;
CREATE INDEX pinned_notes_of_study ON pinned_notes (study);

ALTER TABLE worklist ADD COLUMN is_severity_old INTEGER NOT NULL DEFAULT 0;
