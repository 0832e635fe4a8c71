-- From form 5: studies whose dates were taken away, known by days since admission or symptom.
ALTER TABLE studies ADD COLUMN day_offset INTEGER;
