-- From form 3: the reader's own Brixia total.
ALTER TABLE conclusions ADD COLUMN total INTEGER;
