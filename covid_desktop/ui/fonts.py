"""Is there a font to write with?"""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter


def drawn_grey_levels() -> int:
    """Draw a word and count the grey levels.

    Without any font Qt draws hollow boxes in plain black and white: two levels.
    """
    application = QGuiApplication.instance()
    if application is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication([])
    picture = QImage(240, 48, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("black"))
    painter = QPainter(picture)
    painter.setPen(QColor("white"))
    painter.setFont(QFont("sans", 20))
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, "COVID-19")
    painter.end()
    return len(set(bytes(picture.constBits())))
