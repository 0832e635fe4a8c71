"""The report on one film or a serial set: what is said, and how it is set as a PDF."""
