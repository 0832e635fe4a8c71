"""Run by test_dense_screens.py in a process of its own: Qt takes its screens at the start.

Prints one JSON line a screen: its density, and whether at 1:1 each stored value of the film is
one pixel of that screen, untouched.
"""

from __future__ import annotations

import json
import sys

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from stand_ins import made_film

from covid_desktop.imaging.display import to_grey
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui.film_view import FilmView


def greys(view):
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = picture.height(), picture.bytesPerLine()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(rows, stride)
    return pixels[:, : picture.width()].copy()


def main():
    application = QApplication([])
    film = made_film(np.random.default_rng(3).integers(0, 4096, (201, 173), dtype=np.uint16))
    view = FilmView()
    view.overlay_text = False
    view.show_state(ReadingState((OpenedFilm(film, 1.0),), film.sha256))
    for screen in QGuiApplication.screens():
        view.setGeometry(screen.geometry().x() + 20, screen.geometry().y() + 20, 403, 331)
        view.show()
        application.processEvents()
        view.one_to_one()
        view.motion.settle()
        seen = greys(view)
        left, top = view.viewport.origin
        part = seen[top : top + film.rows, left : left + film.columns]
        found = {
            "screen": view.screen().name(),
            "density": view.devicePixelRatioF(),
            "width": seen.shape[1],
            "is_exact": bool(np.array_equal(part, to_grey(film, view.look.voi))),
        }
        sys.stdout.write(json.dumps(found) + "\n")


main()
