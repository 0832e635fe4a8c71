"""A step of the window, and a linked zoom of four films, beside pyqtgraph in the same run.

A film of 3000 x 2500 pixels at 16 bit in a view of 1920 x 1080, painted by Qt without a
screen. pyqtgraph's ImageItem shows the same pixels at the same size; both are asked for a
new window in turn, and what counts is the ratio.

    python -m tests.benchmarks.window_level [--steps N]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.hanging import hang
from covid_desktop.domain.film import Film, FilmFormat, VOIWindow
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui.comparison_canvases import FilmPane
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.linked_views import LinkedViews

_WIDTH, _HEIGHT = 1920, 1080
_AIM_MS, _AIM_RATIO, _AIM_ZOOM_MS = 6.0, 0.4, 16.0


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line a measurement, with the aim beside it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--rows", type=int, default=3000, help="of the film")
    asked = parser.parse_args(arguments)
    steps = asked.steps
    application = QApplication.instance() or QApplication([])
    film = made_film(asked.rows)
    ours, theirs = window_steps(film, steps), None
    try:
        theirs = pyqtgraph_steps(film, steps)
    except ImportError:
        print("pyqtgraph is not installed (pip install '.[benchmark]'): no ratio")
    print(f"window step    {ours:7.1f} ms of processor time   (aim {_AIM_MS:.0f} ms)")
    if theirs is not None:
        ratio = ours / theirs
        print(f"  pyqtgraph    {theirs:7.1f} ms; ratio {ratio:.2f}   (aim {_AIM_RATIO})")
    for name, zoom in (("four views", linked_zoom), ("comparison", compared_zoom)):
        moving, alone = zoom(film, steps)
        print(
            f"linked zoom    {moving:7.1f} ms for four films in motion, {name}"
            f"   (aim {_AIM_ZOOM_MS:.0f} ms); one step alone, sharp: {alone:.1f} ms"
        )
    del application


def made_film(height: int) -> Film:
    """Smooth hills with noise over the whole 16 bits, 6 rows to 5 columns."""
    rows, columns = np.mgrid[0:height, 0 : height * 5 // 6].astype(np.float32)
    wave = 0.5 + 0.4 * np.sin(rows / 211) * np.cos(columns / 173)
    noise = np.random.default_rng(1).normal(0, 0.01, wave.shape)
    stored = np.clip((wave + noise) * 65535, 0, 65535).astype(np.uint16)
    sha256 = hashlib.sha256(stored.tobytes()).hexdigest()
    return Film(Path("made.dcm"), sha256, FilmFormat.DICOM, stored, 16)


def window_steps(film: Film, steps: int) -> float:
    """Median processor time of a step in our view, in milliseconds."""
    view = FilmView()
    view.resize(_WIDTH, _HEIGHT)
    view.show_state(ReadingState((OpenedFilm(film, 1.0),), film.sha256))
    view.show()
    QApplication.processEvents()

    def step(number: int) -> None:
        view.set_voi(VOIWindow(32768 + 50 * number, 50000))
        view.repaint()

    return _median(step, steps)


def pyqtgraph_steps(film: Film, steps: int) -> float:
    """The same in pyqtgraph.

    Raises:
        ImportError: it is not installed.
    """
    import pyqtgraph  # noqa: PLC0415 - only where it is installed

    pyqtgraph.setConfigOptions(imageAxisOrder="row-major")
    view = pyqtgraph.GraphicsView()
    box = pyqtgraph.ViewBox(lockAspect=True, invertY=True, enableMenu=False)
    view.setCentralItem(box)
    item = pyqtgraph.ImageItem(film.stored)
    box.addItem(item)
    view.resize(_WIDTH, _HEIGHT)
    view.show()
    QApplication.processEvents()
    box.autoRange(padding=0)

    def step(number: int) -> None:
        item.setLevels((7768 + 50 * number, 57768 + 50 * number))
        view.viewport().repaint()

    return _median(step, steps)


def linked_zoom(film: Film, steps: int) -> tuple[float, float]:
    """Median processor time of one zoom step that four views follow, in milliseconds.

    Returns:
        While the reader zooms on and on; and of a step after a rest, drawn as it will stay.
    """
    window = QWidget()
    grid = QGridLayout(window)
    views = [FilmView() for _ in range(4)]
    for number, view in enumerate(views):
        grid.addWidget(view, number // 2, number % 2)
        view.show_state(ReadingState((OpenedFilm(film, 1.0),), film.sha256))
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    QApplication.processEvents()
    first = views[0].viewport
    assert first is not None

    def step(number: int) -> None:
        scale = first.fit_scale * 1.02 ** (number % 40)
        for view in views:
            assert view.look is not None
            view.set_look(replace(view.look, scale=scale, center=(film.columns / 2, film.rows / 2)))
            view.repaint()

    return _median(step, steps), _median(step, min(steps, 20), lambda: _rest(views))


def compared_zoom(film: Film, steps: int) -> tuple[float, float]:
    """The same of four films hung for comparison, whose zoom is linked in the window."""
    hung = hang([(film, None)] * 4, [Alignment(accepted=False)] * 3)
    links = LinkedViews(4)
    window = QWidget()
    grid = QGridLayout(window)
    panes = [FilmPane(links, n, one, hung[-1]) for n, one in enumerate(hung)]
    for number, pane in enumerate(panes):
        grid.addWidget(pane, 0, number)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    QApplication.processEvents()
    fit = 1 / panes[0].geometry_now()[0][0, 0]

    def step(number: int) -> None:
        links.change(0, scale=fit * 1.02 ** (number % 40))
        QApplication.processEvents()  # all four are painted together, as in the window

    return _median(step, steps), _median(step, min(steps, 20), lambda: _rest(panes))


def _rest(views: Sequence[FilmView | FilmPane]) -> None:
    for view in views:
        view.motion.settle()
        view.repaint()


def _median(
    step: Callable[[int], None], steps: int, before: Callable[[], object] = lambda: None
) -> float:
    """Milliseconds; `before` is not timed."""
    for number in range(3):
        step(number)
    times = []
    for number in range(3, 3 + steps):
        before()
        start = time.process_time()
        step(number)
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
