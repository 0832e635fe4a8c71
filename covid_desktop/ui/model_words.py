"""A model card's figures by the names that readers know them by; others as the card has them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("model_page", text)


def figure_name(name: str) -> str:
    """A figure's name in the reader's language."""
    return {
        "accuracy": _tr("Accuracy"),
        "balanced accuracy": _tr("Balanced accuracy"),
        "ECE": _tr("Calibration error (ECE)"),
        "not sure": _tr("Share of “not sure”"),
        "accuracy where sure": _tr("Accuracy where it is sure"),
        "AUC COVID-19 against no pneumonia": _tr("AUC, COVID-19 against no pneumonia"),
        "AUC COVID-19 against other pneumonia": _tr("AUC, COVID-19 against other pneumonia"),
        "AUC other pneumonia against no pneumonia": _tr("AUC, other against no pneumonia"),
        "four-category mean average precision": _tr("Mean average precision, four categories"),
        "wrong films refused": _tr("Wrong films refused"),
        "frontal films refused": _tr("Frontal films refused"),
    }.get(name, name)


def group_name(group: str) -> str:
    """Which films a figure is of, where they are no collection with a name of its own."""
    return _tr("Acceptance of films") if group == "acceptance" else group
