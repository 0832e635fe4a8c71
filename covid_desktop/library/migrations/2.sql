-- From form 1: the worklist; it is filled after the last step.

-- One row a study that is in sight: what the worklist shows and sorts by, kept up to date in
-- the transaction of each change, so that no list has to be put together while a reader types.
CREATE TABLE worklist (
  study           INTEGER PRIMARY KEY REFERENCES studies ON DELETE CASCADE,
  -- The film that leads: the most urgent of the study.
  sha256          TEXT NOT NULL,
  films           INTEGER NOT NULL,
  name            TEXT NOT NULL,
  patient_id      TEXT NOT NULL,
  birth_date      TEXT NOT NULL,
  sex             TEXT NOT NULL,
  study_moment    TEXT NOT NULL,
  description     TEXT NOT NULL,
  view_position   TEXT NOT NULL,
  status          TEXT NOT NULL,
  finding         TEXT NOT NULL,
  covid_19        REAL,
  severity_total  REAL,
  -- The smaller, the sooner to be read.
  triage          REAL NOT NULL,
  is_old          INTEGER NOT NULL,
  is_unread       INTEGER NOT NULL,
  is_synthetic    INTEGER NOT NULL,
  category        TEXT NOT NULL,
  added_at        TEXT NOT NULL
) STRICT;

-- Sortable by every column, without sorting a hundred thousand rows at each change.
CREATE INDEX worklist_by_name ON worklist (name COLLATE NOCASE);
CREATE INDEX worklist_by_patient_id ON worklist (patient_id COLLATE NOCASE);
CREATE INDEX worklist_by_birth_date ON worklist (birth_date);
CREATE INDEX worklist_by_sex ON worklist (sex);
CREATE INDEX worklist_by_study_moment ON worklist (study_moment);
CREATE INDEX worklist_by_description ON worklist (description COLLATE NOCASE);
CREATE INDEX worklist_by_view_position ON worklist (view_position);
CREATE INDEX worklist_by_finding ON worklist (finding);
CREATE INDEX worklist_by_covid_19 ON worklist (covid_19);
CREATE INDEX worklist_by_severity_total ON worklist (severity_total);
CREATE INDEX worklist_by_triage ON worklist (triage);
CREATE INDEX worklist_by_unread ON worklist (is_unread);
CREATE INDEX worklist_by_category ON worklist (category);
CREATE INDEX worklist_by_films ON worklist (films);
CREATE INDEX worklist_by_added_at ON worklist (added_at);

-- What is looked through while the reader types: narrow, so that it stays in memory.
CREATE TABLE worklist_words (
  study  INTEGER PRIMARY KEY REFERENCES worklist ON DELETE CASCADE,
  words  TEXT NOT NULL
) STRICT;
