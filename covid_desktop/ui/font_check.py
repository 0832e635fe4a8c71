"""Is text drawn as text? Without a font, Qt draws boxes and says nothing."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QPainter

from covid_desktop.ui.fonts import use_fonts_of

# Without a screen, Qt finds the system's fonts on other systems, but none at all on Windows.
_NO_SCREEN = [] if sys.platform == "win32" else ["-platform", "offscreen"]


def drawn_grey_levels() -> int:
    """Draw a word and count its greys: letters with soft edges have many, boxes have two.

    Needs no screen and no running application.
    """
    application = QGuiApplication.instance() or QGuiApplication(["fonts", *_NO_SCREEN])
    picture = QImage(240, 48, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(30)
    painter.setFont(font)
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, "COVID-19 3 %")
    painter.end()
    greys = set(bytes(picture.constBits()))
    del application
    return len(greys)


def undrawable(samples: Mapping[str, str]) -> list[str]:
    """Languages whose letters no font here has, nor any that we bring.

    Args:
        samples: language -> some of its letters.
    """
    application = QGuiApplication.instance() or QGuiApplication(["fonts", *_NO_SCREEN])
    found = []
    for language, letters in samples.items():
        use_fonts_of(language)
        metrics = QFontMetrics(QGuiApplication.font())
        if not all(metrics.inFontUcs4(ord(letter)) for letter in letters if letter.isalpha()):
            found.append(language)
    use_fonts_of("")
    del application
    return found
