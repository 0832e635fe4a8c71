"""The window's language: translations that are installed, and the one in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_NAME = "covid-desktop"


def available(folder: Path) -> tuple[str, ...]:
    """Languages with a translation in this folder ("covid-desktop_de.qm"), English aside."""
    return tuple(sorted(f.stem.removeprefix(f"{_NAME}_") for f in folder.glob(f"{_NAME}_*.qm")))


def speak(application: QCoreApplication, folder: Path, language: str) -> bool:
    """Use a language from now on, for what is built from now on.

    Args:
        application: the application.
        folder: of the translations.
        language: two letters, "" for that of the system.

    Returns:
        A translation was found; else texts are English.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    translator = QTranslator(application)
    if not translator.load(locale, _NAME, "_", str(folder)):
        return False
    return application.installTranslator(translator)
