"""Drawing, choosing, moving and deleting marks: real events on the real view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from stand_ins import made_film

from covid_desktop.domain.film import AcquisitionFacts, PixelSpacing, ViewPosition
from covid_desktop.domain.measuring import Mark, MarkKind, MarkSheet
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui.film_view import FilmView
from covid_desktop.ui.hands import Tool
from covid_desktop.ui.inline_entry import InlineEntry
from covid_desktop.ui.mark_book import MarkBook
from covid_desktop.ui.mark_wording import mark_lines

LEFT = Qt.MouseButton.LeftButton
HALF_MM = PixelSpacing(0.5, 0.5, "mm at detector")


def film_of(**facts):
    stored = np.full((400, 400), 2000, np.uint16)
    stored[100:200, 100:200] = 3000
    return made_film(stored, facts=AcquisitionFacts(**facts))


@pytest.fixture
def view(qtbot):
    widget = FilmView()
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    widget.overlay_text = False
    widget.show()
    qtbot.waitExposed(widget)
    widget.setFocus()
    show(widget, film_of(pixel_spacing=HALF_MM, view_position=ViewPosition.PA))
    return widget


def show(view, film):
    view.show_state(ReadingState((OpenedFilm(film, 1.0),), film.sha256))


def mouse(view, kind, at, button, pressed):
    event = QMouseEvent(
        kind,
        QPointF(*at),
        QPointF(view.mapToGlobal(QPoint(*at))),
        button,
        pressed,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def drag(view, start, end):
    mouse(view, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
    for at in (middle, end):
        mouse(view, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton)


def click(view, at):
    mouse(view, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)
    mouse(view, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    mouse(view, QEvent.Type.MouseButtonRelease, at, LEFT, Qt.MouseButton.NoButton)


def words(view, number=-1):
    marking = view.marking
    return mark_lines(view.film, marking.sheet.marks[number], marking.scale)


def test_a_length_by_drag_and_by_clicks(view):
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    click(view, (100, 300))
    click(view, (100, 360))
    one, other = view.marking.sheet.marks
    assert one.points == ((100, 100), (200, 100))
    assert other.points == ((100, 300), (100, 360))
    assert words(view, 0) == ["50.0 mm (at detector)"]
    assert words(view, 1) == ["30.0 mm (at detector)"]
    assert view.tool is Tool.MEASURE  # it stays armed


def test_without_a_scale_lengths_are_pixels(view):
    show(view, film_of())
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    assert words(view) == ["100 px"]


@pytest.mark.parametrize("way", ["drag and click", "three clicks"])
def test_an_angle(view, way):
    view.marking.set_kind(MarkKind.ANGLE)
    if way == "drag and click":
        drag(view, (200, 100), (100, 100))
    else:
        click(view, (200, 100))
        click(view, (100, 100))
    assert not view.marking.sheet.marks
    click(view, (100, 250))
    assert words(view) == ["90.0°"]


def test_a_cobb_angle_from_two_lines(view):
    view.marking.set_kind(MarkKind.COBB)
    drag(view, (100, 100), (300, 100))
    drag(view, (100, 200), (300, 400))
    assert words(view) == ["Cobb 45.0°"]


def test_regions_say_what_is_inside(view):
    view.marking.set_kind(MarkKind.RECTANGLE)
    drag(view, (100, 100), (200, 200))
    assert words(view) == [
        "area 2500 mm² (at detector)",
        "mean 3000.0  SD 0.0",
        "min 3000.0  max 3000.0",
    ]
    view.marking.set_kind(MarkKind.ELLIPSE)
    drag(view, (300, 300), (380, 380))
    assert "mean 2000.0  SD 0.0" in words(view)


def test_cardiothoracic_ratio_from_three_lines(view):
    view.marking.set_kind(MarkKind.CARDIOTHORACIC)
    drag(view, (200, 50), (200, 350))
    drag(view, (150, 220), (270, 240))
    assert not view.marking.sheet.marks
    drag(view, (80, 260), (320, 260))
    assert words(view) == ["CTR 0.50", "heart 60.0 mm", "chest 120.0 mm (at detector)"]
    # Any of its lines can be dragged on.
    drag(view, (320, 260), (380, 260))
    assert words(view)[0] == "CTR 0.40"


@pytest.mark.parametrize(
    ("facts", "caution"),
    [
        ({"view_position": ViewPosition.AP}, "AP film"),
        ({"view_position": ViewPosition.PA, "patient_position": "HFS"}, "supine"),
        ({}, "View not known"),
    ],
)
def test_cardiothoracic_ratio_warns(view, facts, caution):
    show(view, film_of(**facts))
    view.marking.kind = MarkKind.CARDIOTHORACIC
    view.marking.place()
    assert any(caution in line for line in words(view))


def test_a_text_is_typed_on_the_film(qtbot, view):
    view.marking.set_kind(MarkKind.TEXT)
    click(view, (120, 130))
    entry = view.findChild(InlineEntry)
    qtbot.waitUntil(entry.hasFocus)
    qtbot.keyClicks(entry, "nodule?")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert view.marking.sheet.marks[0].text == "nodule?"
    assert view.hasFocus()


def test_a_text_without_words_goes_away(qtbot, view):
    view.marking.set_kind(MarkKind.TEXT)
    click(view, (120, 130))
    qtbot.keyClick(view.findChild(InlineEntry), Qt.Key.Key_Escape)
    assert view.marking.sheet == MarkSheet()


def test_an_arrow_can_carry_words(qtbot, view):
    view.marking.set_kind(MarkKind.ARROW)
    drag(view, (100, 100), (180, 180))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClicks(view.findChild(InlineEntry), "tube")
    qtbot.keyClick(view.findChild(InlineEntry), Qt.Key.Key_Return)
    assert words(view) == ["tube"]


def test_calibration_by_a_line_of_known_length(qtbot, view):
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    view.marking.ask_calibration()
    qtbot.keyClicks(view.findChild(InlineEntry), "25,0")
    qtbot.keyClick(view.findChild(InlineEntry), Qt.Key.Key_Return)
    assert words(view) == ["25.0 mm (calibrated by hand)"]
    view.marking.forget_calibration()
    assert words(view) == ["50.0 mm (at detector)"]


@pytest.mark.parametrize("typed", ["abc", "0", "-4"])
def test_a_calibration_by_nonsense_changes_nothing(qtbot, view, typed):
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    view.marking.ask_calibration()
    qtbot.keyClicks(view.findChild(InlineEntry), typed)
    qtbot.keyClick(view.findChild(InlineEntry), Qt.Key.Key_Return)
    assert view.marking.sheet.calibration is None


def test_a_mark_is_dragged_whole_or_by_a_point(view):
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    drag(view, (150, 100), (160, 140))
    assert view.marking.sheet.marks[0].points == ((110, 140), (210, 140))
    drag(view, (210, 140), (300, 150))
    assert view.marking.sheet.marks[0].points == ((110, 140), (300, 150))


def test_keys_alone_place_move_choose_and_delete(qtbot, view):
    view.marking.set_kind(MarkKind.LENGTH)
    steps: list[int] = []
    view.step_requested.connect(steps.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    (start,) = view.marking.sheet.marks
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.marking.sheet.marks[0] == start.moved(1, 10)
    view.marking.select_next_point()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    (x, y), other = start.moved(1, 10).points
    assert view.marking.sheet.marks[0].points == ((x - 1, y), other)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.marking.sheet == MarkSheet()
    assert not steps
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert steps == [1]  # nothing is chosen: the arrows turn to other films again


def test_up_is_up_on_the_screen_of_a_turned_film(qtbot, view):
    view.marking.set_kind(MarkKind.ARROW)
    drag(view, (100, 100), (200, 150))
    before = view.viewport.to_device(*view.marking.sheet.marks[0].points[0])
    view.turn(1)
    view.flip()
    before = view.viewport.to_device(*view.marking.sheet.marks[0].points[0])
    qtbot.keyClick(view, Qt.Key.Key_Up)
    after = view.viewport.to_device(*view.marking.sheet.marks[0].points[0])
    assert after == pytest.approx((before[0], before[1] - view.viewport.scale_x))


def test_marks_stay_with_the_film_when_it_is_turned(view):
    view.marking.set_kind(MarkKind.LENGTH)
    view.turn(1)
    drag(view, (100, 100), (200, 100))
    (mark,) = view.marking.sheet.marks
    assert mark.points[0] == pytest.approx(view.viewport.to_film(100, 100))
    assert words(view) == ["50.0 mm (at detector)"]
    view.turn(-1)
    assert view.marking.sheet.marks == (mark,)
    assert mark.points[0][0] == pytest.approx(mark.points[1][0])  # upright it runs downwards


def test_undo_and_redo(view):
    book = view.marking.book
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    drag(view, (150, 100), (160, 140))
    view.marking.delete_selected()
    sheets = [MarkSheet()]
    for _ in range(2):
        book.undo_group.undo()
        sheets.append(view.marking.sheet)
    assert [m.points[0] for s in sheets[1:] for m in s.marks] == [(110, 140), (100, 100)]
    book.undo_group.undo()
    assert view.marking.sheet == MarkSheet()
    for _ in range(3):
        book.undo_group.redo()
    assert view.marking.sheet == MarkSheet()
    assert not book.undo_group.canRedo()


def test_the_readers_changes_are_told_once_and_what_was_kept_is_not(qtbot, view):
    book, told = view.marking.book, []
    book.marks_changed.connect(lambda sha256, sheet: told.append((sha256, sheet)))
    kept = MarkSheet((Mark(MarkKind.LENGTH, ((0, 0), (9, 9))),))
    book.set_sheet(view.film.sha256, kept)
    assert not told
    assert view.marking.sheet == kept
    assert not book.undo_group.canUndo()
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    ((sha256, sheet),) = told
    assert sha256 == view.film.sha256
    assert len(sheet.marks) == 2


def test_escape_lets_go_of_a_half_drawn_mark(qtbot, view):
    view.marking.set_kind(MarkKind.ANGLE)
    drag(view, (200, 100), (100, 100))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    click(view, (300, 300))
    assert not view.marking.sheet.marks


def test_two_views_share_a_book(qtbot, view):
    other = FilmView()
    qtbot.addWidget(other)
    book = MarkBook()
    for widget in (view, other):
        widget.marking.use_book(book)
        show(widget, film_of())
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    assert other.marking.sheet == view.marking.sheet != MarkSheet()


def test_other_tools_leave_marks_alone(view):
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 100), (200, 100))
    before = view.marking.sheet
    view.set_tool(Tool.WINDOW)
    drag(view, (150, 100), (160, 140))
    assert view.marking.sheet == before


def test_marks_are_seen(view):
    plain = view.grab().toImage()
    kinds = [k for k in MarkKind if k is not MarkKind.TEXT]
    for kind in kinds:
        view.marking.kind = kind
        view.marking.place()
        assert view.grab().toImage() != plain, kind
        view.marking.delete_selected()
    view.marking.book.set_sheet(
        view.film.sha256, MarkSheet((Mark(MarkKind.TEXT, ((100, 100),), "here"),))
    )
    assert view.grab().toImage() != plain


def test_marks_on_a_film_that_is_not_square_keep_to_millimetres(view):
    facts = replace(view.film.facts, pixel_spacing=PixelSpacing(1.0, 0.5, "calibrated"))
    show(view, made_film(np.zeros((200, 400), np.uint16), facts=facts))
    view.marking.set_kind(MarkKind.LENGTH)
    drag(view, (100, 200), (300, 200))
    drag(view, (200, 100), (200, 300))
    across, down = (words(view, n)[0] for n in (0, 1))
    assert across == down == "100.0 mm (calibrated)"
