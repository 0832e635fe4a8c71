"""Words that stand in the window from its first painting on; nothing is imported for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def standing_sentence() -> str:
    """Always in sight."""
    return QCoreApplication.translate(
        "wording", "Research and education use. Not a medical device."
    )


def provider_text(provider: str) -> str:
    """ONNX Runtime's provider without its surname."""
    return provider.removesuffix("ExecutionProvider") or provider
