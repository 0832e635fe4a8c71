"""Fixtures that need a model."""

from made_models import classifier_path, shipped_path, untrained_export, untrained_path

__all__ = ["classifier_path", "shipped_path", "untrained_export", "untrained_path"]
