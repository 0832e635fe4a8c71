"""File -> Film -> displayed grey."""
