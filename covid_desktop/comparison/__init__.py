"""Prior and current film of one patient: laid over each other, and what has changed."""
