"""How the reader sees an open film, and what is drawn on it: for whatever leaves the window."""

from __future__ import annotations

from dataclasses import replace

from covid_desktop.domain.measuring import WordedMark, scale_of
from covid_desktop.reading import OpenedFilm
from covid_desktop.report.report import ReportedFilm
from covid_desktop.ui.look import Look
from covid_desktop.ui.main_window import MainWindow
from covid_desktop.ui.mark_wording import mark_lines


def look_of(window: MainWindow, sha256: str) -> Look | None:
    """How a film is looked at, or was when it last was on a screen; None if it never was.

    Args:
        window: where films are shown; the place that has the focus counts before the others.
        sha256: of the film.
    """
    tiles = [tile.view for tile in window.grid.tiles]
    views = [window.film_view, *(w.view for w in window.viewing.film_windows), *tiles]
    shown = [view.look for view in views if view.film and view.film.sha256 == sha256]
    kept = [view.look_of(sha256) for view in views]
    return next((look for look in (*shown, *kept) if look is not None), None)


def reported_film(window: MainWindow, opened: OpenedFilm) -> ReportedFilm:
    """An open film with its answer, the reader's view of it, and the reader's marks.

    Args:
        window: where films are shown, and their marks.
        opened: the film.
    """
    film, sheet = opened.film, window.grid.book.sheet(opened.film.sha256)
    look, scale = look_of(window, film.sha256), scale_of(film.facts, sheet)
    marks = tuple(WordedMark(m, tuple(mark_lines(film, m, scale))) for m in sheet.marks)
    made = ReportedFilm(film, opened.answer, opened.failure, marks=marks, scale=scale)
    if look is None:
        return made
    return replace(made, voi=look.voi, invert=look.invert, orientation=look.orientation)
