"""The reader's window, turns and marks leave the window with the DICOM objects."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from made_exchange import output_of, tool, validator_errors
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from covid_desktop.domain.measuring import MarkKind
from covid_desktop.ui.reader_views import look_of
from covid_desktop.ui.reporting import ReportDesk

DEMONSTRATION = sorted((Path(__file__).parents[2] / "resources" / "demonstration").iterdir())
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(built, monkeypatch, tmp_path):
    folder = tmp_path / "objects"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
    made = ReportDesk(built.window, built.session, built.tasks)
    made.folder = folder
    return made


def open_films(qtbot, built, paths):
    built.window.open_paths(list(paths))
    qtbot.waitUntil(lambda: not built.session.is_busy, timeout=30_000)


def draw(qtbot, window, kind, *places):
    """One drag for each two places, given as shares of the view."""
    view = window.film_view
    window.measuring.kinds[kind].trigger()
    points = [QPoint(round(x * view.width()), round(y * view.height())) for x, y in places]
    for start, end in zip(points[::2], points[1::2], strict=True):
        qtbot.mousePress(view, LEFT, pos=start)
        qtbot.mouseMove(view, (start + end) / 2)
        qtbot.mouseMove(view, end)
        qtbot.mouseRelease(view, LEFT, pos=end)


def states_in(folder):
    read = [pydicom.dcmread(p) for p in folder.glob("presentation-state-*.dcm")]
    return {
        ds.ReferencedSeriesSequence[0].ReferencedImageSequence[0].ReferencedSOPInstanceUID: ds
        for ds in read
    }


def test_window_turns_and_marks_of_each_film_are_in_its_presentation_state(qtbot, built, desk):
    tool("dciodvfy")
    window = built.window
    open_films(qtbot, built, DEMONSTRATION[:2])
    first, second = (o.film for o in built.session.state.films)
    built.session.show(first.sha256)
    window.film_view.drag_window(120, -40)
    draw(qtbot, window, MarkKind.LENGTH, (0.45, 0.4), (0.55, 0.5))
    draw(qtbot, window, MarkKind.ELLIPSE, (0.45, 0.3), (0.55, 0.4))
    heart = [(0.5, 0.2), (0.5, 0.8), (0.45, 0.6), (0.57, 0.6), (0.4, 0.7), (0.6, 0.7)]
    draw(qtbot, window, MarkKind.CARDIOTHORACIC, *heart)
    window.actions_.invert.trigger()
    window.actions_.flip.trigger()
    window.actions_.rotate_right.trigger()
    look, sheet = window.film_view.look, window.grid.book.sheet(first.sha256)
    # Another film is on the screen when the objects are written.
    built.session.show(second.sha256)
    assert window.film_view.film.sha256 == second.sha256
    desk.objects.trigger()
    qtbot.waitUntil(
        lambda: "objects were written" in window.status.currentMessage(), timeout=60_000
    )
    states = states_in(desk.folder)
    state, other = (states[f.facts.sop_instance_uid] for f in (first, second))
    [window_item] = state.SoftcopyVOILUTSequence
    assert float(window_item.WindowWidth) == pytest.approx(look.voi.width, rel=1e-6)
    assert float(window_item.WindowCenter) == pytest.approx(look.voi.center, rel=1e-6)
    assert state.PresentationLUTShape == "INVERSE"
    assert (state.ImageRotation, state.ImageHorizontalFlip) == (270, "Y")
    length, ellipse, chest = state.GraphicAnnotationSequence
    points = [float(v) for v in length.GraphicObjectSequence[0].GraphicData]
    assert points == pytest.approx([v for p in sheet.marks[0].points for v in p], abs=0.01)
    assert " mm" in length.TextObjectSequence[0].UnformattedTextValue
    assert ellipse.GraphicObjectSequence[0].GraphicType == "ELLIPSE"
    assert len(chest.GraphicObjectSequence) == 5
    assert "CTR 0." in chest.TextObjectSequence[0].UnformattedTextValue
    assert "GraphicAnnotationSequence" not in other
    assert "ImageRotation" not in other
    for file in desk.folder.glob("presentation-state-*.dcm"):
        assert validator_errors(file) == []
        assert "Test passed" in output_of("dcmpschk", file)


def test_a_look_in_another_tile_counts(qtbot, built, desk):
    window = built.window
    open_films(qtbot, built, DEMONSTRATION[:2])
    window.viewing.tilings[1, 2].trigger()
    views = window.grid.views
    other = next(v for v in views if v is not window.film_view)
    other.toggle_invert()
    assert look_of(window, other.film.sha256).invert
    assert not look_of(window, window.film_view.film.sha256).invert
    assert look_of(window, "not open") is None
