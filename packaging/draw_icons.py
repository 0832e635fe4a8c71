"""The program's icon in every size and form that the systems want, from the one drawing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from shipped import NAME, ROOT

SIDES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


def draw(folder: Path) -> None:
    """Write NAME-<side>.png, NAME.ico for Windows and NAME.icns for macOS."""
    application = QGuiApplication.instance() or QGuiApplication([NAME])
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / f"{NAME}.svg"))
    if not drawing.isValid():
        raise SystemExit("The drawing of the icon cannot be read.")
    for side in SIDES:
        picture = QImage(side, side, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        picture.save(str(folder / f"{NAME}-{side}.png"))
    del application
    with Image.open(folder / f"{NAME}-1024.png") as largest:
        largest.save(folder / f"{NAME}.ico", sizes=[(s, s) for s in SIDES if s <= 256])
        largest.save(folder / f"{NAME}.icns")


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
