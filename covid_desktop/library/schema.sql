-- The library, as a new one is made. Older ones come here by migrations/N.sql.
-- Times are ISO 8601 in UTC, dates ISO 8601. Paths are the file system's own bytes:
-- a file name need not be valid text.

CREATE TABLE patients (
  patient     INTEGER PRIMARY KEY,
  -- Not unique: two persons whose films bear one ID stay two until the reader joins them.
  patient_id  TEXT NOT NULL,
  name        TEXT NOT NULL,
  sex         TEXT NOT NULL,
  birth_date  TEXT
) STRICT;
CREATE INDEX patients_by_id ON patients (patient_id);

CREATE TABLE studies (
  study               INTEGER PRIMARY KEY,
  patient             INTEGER NOT NULL REFERENCES patients,
  study_instance_uid  TEXT NOT NULL,
  study_date          TEXT,
  study_time          TEXT,
  description         TEXT NOT NULL
  -- Days since a first day of the patient's; since form 6, and written as ALTER TABLE writes it.
  , day_offset INTEGER) STRICT;
CREATE INDEX studies_of_patient ON studies (patient);

CREATE TABLE films (
  film                 INTEGER PRIMARY KEY,
  study                INTEGER NOT NULL REFERENCES studies,
  sha256               TEXT NOT NULL UNIQUE,
  -- Where the file lies; of a copy, its place inside the library's folder.
  path                 BLOB NOT NULL,
  is_copied            INTEGER NOT NULL,
  file_bytes           INTEGER NOT NULL,
  format               TEXT NOT NULL,
  rows                 INTEGER NOT NULL,
  columns              INTEGER NOT NULL,
  bits_stored          INTEGER NOT NULL,
  modality             TEXT NOT NULL,
  view_position        TEXT,
  laterality           TEXT NOT NULL,
  sop_instance_uid     TEXT NOT NULL,
  series_instance_uid  TEXT NOT NULL,
  is_synthetic         INTEGER NOT NULL,
  added_at             TEXT NOT NULL,
  read_at              TEXT,
  removed_at           TEXT
) STRICT;
CREATE INDEX films_of_study ON films (study);
CREATE INDEX films_removed ON films (removed_at) WHERE removed_at IS NOT NULL;

-- Apart from the films: a picture in every row would slow each search down.
CREATE TABLE thumbnails (
  film     INTEGER PRIMARY KEY REFERENCES films ON DELETE CASCADE,
  picture  BLOB NOT NULL
) STRICT;

-- Several for a film: none is overwritten. A refusal has reasons and no probabilities.
CREATE TABLE assessments (
  assessment                 INTEGER PRIMARY KEY,
  film                       INTEGER NOT NULL REFERENCES films ON DELETE CASCADE,
  made_at                    TEXT NOT NULL,
  model_name                 TEXT,
  model_version              TEXT,
  model_sha256               TEXT,
  provider                   TEXT,
  operating_point            TEXT,
  threshold                  REAL,
  covid_19                   REAL,
  other_pneumonia            REAL,
  no_pneumonia               REAL,
  finding                    TEXT,
  zones                      TEXT,
  severity_total             REAL,
  severity_low               REAL,
  severity_high              REAL,
  attribution_inside_lungs   REAL,
  reasons                    TEXT,
  timing                     TEXT NOT NULL,
  severity_extent            REAL,
  severity_model             TEXT,
  CHECK ((finding IS NULL) = (reasons IS NOT NULL)),
  CHECK ((finding IS NULL) = (covid_19 IS NULL))
) STRICT;
CREATE INDEX assessments_of_film ON assessments (film, assessment);

-- JSON as the window wrote it; `format` is the version of that JSON, `revision` counts saves.
CREATE TABLE measurements (
  film      INTEGER NOT NULL REFERENCES films ON DELETE CASCADE,
  revision  INTEGER NOT NULL,
  format    INTEGER NOT NULL,
  body      TEXT NOT NULL CHECK (json_valid(body)),
  saved_at  TEXT NOT NULL,
  PRIMARY KEY (film, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE conclusions (
  conclusion  INTEGER PRIMARY KEY,
  study       INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
  reader      TEXT NOT NULL,
  category    TEXT,
  severity    TEXT,
  text        TEXT NOT NULL,
  made_at     TEXT NOT NULL
  -- The reader's own; since form 4, and written as ALTER TABLE writes it.
  , total INTEGER) STRICT;
CREATE INDEX conclusions_of_study ON conclusions (study, conclusion);

-- What else happened to the patient, by day. Kept with a study, so that they follow it when
-- patients are joined, split or put right.
CREATE TABLE pinned_notes (
  note       INTEGER PRIMARY KEY,
  study      INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
  day        TEXT NOT NULL,
  text       TEXT NOT NULL,
  pinned_at  TEXT NOT NULL
) STRICT;
CREATE INDEX pinned_notes_of_study ON pinned_notes (study);

CREATE TABLE facts (
  name   TEXT PRIMARY KEY,
  value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
  -- Since form 5, and written as ALTER TABLE writes it.
  , is_severity_old INTEGER NOT NULL DEFAULT 0) STRICT;

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
