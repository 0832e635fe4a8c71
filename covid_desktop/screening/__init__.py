"""A whole archive on one machine: every film once, whatever happens in between."""
