"""Is text drawn as text? Without a font, Qt draws boxes and says nothing."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter


def drawn_grey_levels() -> int:
    """Draw a word and count its greys: letters with soft edges have many, boxes have two.

    Needs no screen and no running application.
    """
    application = QGuiApplication.instance() or QGuiApplication(["fonts", "-platform", "offscreen"])
    picture = QImage(240, 48, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    font = painter.font()
    font.setPixelSize(30)
    painter.setFont(font)
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, "COVID-19 3 %")
    painter.end()
    greys = np.frombuffer(picture.constBits(), np.uint8)
    del application
    return int(np.unique(greys).size)
