"""Contrast: 4.5 to 1 for every pair of text and ground (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMainWindow, QToolButton

from covid_desktop.ui import theme
from covid_desktop.ui.film_overlay import paint_badge
from covid_desktop.ui.font_check import drawn_grey_levels
from covid_desktop.ui.scrolling import ToolStrip


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


SCHEMES = (theme.DARK, theme.LIGHT)


@pytest.mark.parametrize("colours", SCHEMES, ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["ground", "panel", "raised", "selected", "trouble", "hover"])
def test_text_is_readable_on_every_ground(colours, ground):
    assert contrast(colours.text, getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES, ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["ground", "panel", "selected"])
def test_list_and_panel_texts(colours, ground):
    for text in (colours.muted, colours.caution, *colours.findings):
        assert contrast(text, getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES, ids=["dark", "light"])
def test_badge_and_focus(colours):
    assert contrast(colours.on_caution, colours.caution) >= 4.5
    assert contrast(colours.accent, colours.panel) >= 3
    assert contrast(colours.accent, colours.ground) >= 3


def test_names_follow_the_theme(qapp):
    theme.apply_theme(qapp, "light")
    try:
        assert theme.LIGHT.text == theme.TEXT
        assert qapp.palette().window().color().name() == theme.LIGHT.panel
    finally:
        theme.apply_theme(qapp, "dark")
    assert theme.DARK.text == theme.TEXT


@pytest.mark.parametrize("name", ["dark", "light"])
def test_what_opens_the_tools_that_have_no_room_can_be_seen(qtbot, qapp, name):
    theme.apply_theme(qapp, name)
    try:
        window = QMainWindow()
        qtbot.addWidget(window)
        strip = ToolStrip("tools")
        for number in range(12):
            strip.addAction(f"A tool of number {number}")
        window.addToolBar(strip)
        window.resize(300, 200)
        window.show()
        more = strip.findChild(QToolButton, "qt_toolbar_ext_button")
        qtbot.waitUntil(more.isVisible)
        picture = more.grab().toImage()
        places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        colours = {picture.pixelColor(*place).name() for place in places}
        assert max(contrast(c, theme.RAISED) for c in colours) >= 4.5
    finally:
        theme.apply_theme(qapp, "dark")


@pytest.mark.parametrize(("width", "whole"), [(300, True), (110, True), (60, False)])
def test_letters_of_a_badge_give_way_before_its_words(qapp, tmp_path, width, whole):
    drawing = QSvgGenerator()
    drawing.setFileName(str(tmp_path / "badge.svg"))
    painter = QPainter(drawing)
    paint_badge(painter, QRectF(0, 0, width, 80), "SYNTHETIC", False)
    painter.end()
    assert (">SYNTHETIC</text>" in (tmp_path / "badge.svg").read_text()) is whole


def test_text_is_drawn_as_text(qapp):
    assert drawn_grey_levels() > 8
