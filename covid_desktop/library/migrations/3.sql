-- From form 2: severity keeps its extent, and the model that stated it (JSON).
ALTER TABLE assessments ADD COLUMN severity_extent REAL;
ALTER TABLE assessments ADD COLUMN severity_model TEXT;
