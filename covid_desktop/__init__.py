"""Covid Desktop: chest films read offline. Research and education use; not a medical device."""

__version__ = "0.1.0"
