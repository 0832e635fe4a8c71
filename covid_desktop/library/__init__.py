"""The studies known on this workstation: SQLite, and copies of films where asked for."""
