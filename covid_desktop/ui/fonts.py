"""Fonts that we bring, for languages whose letters not every system's font has."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication

from covid_desktop import paths

# Languages whose letters are not in every system's font, and the file that brings them.
_FILES = {
    "ar": ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    "zh_CN": ("NotoSansCJKsc-Regular.otf",),
}
_brought: set[str] = set()


def use_fonts_of(language: str) -> None:
    """Behind the system's font, one that has this language's letters; of other languages nothing.

    Reading ten megabytes of Chinese takes a moment, which only those wait who read it.
    """
    families = [
        family
        for name in _FILES.get(language, ())
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(paths.fonts() / name))
        )
    ]
    font = QGuiApplication.font()
    # Each language's letters are of another height: those of the one before must not stay.
    usual = [family for family in font.families() if family not in _brought]
    _brought.update(families)
    font.setFamilies([*usual, *dict.fromkeys(families)])
    QGuiApplication.setFont(font)
