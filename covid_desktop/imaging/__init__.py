"""From a file to a Film, and from a Film to the greys on the screen."""
