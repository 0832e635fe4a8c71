"""Contrast: 4.5 to 1 for every pair of text and ground (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from covid_desktop.ui import theme
from covid_desktop.ui.fonts import drawn_grey_levels


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


GROUNDS = (theme.GROUND, theme.PANEL, theme.RAISED, theme.SELECTED, theme.TROUBLE)


@pytest.mark.parametrize("ground", GROUNDS)
def test_text_is_readable_on_every_ground(ground):
    assert contrast(theme.TEXT, ground) >= 4.5


@pytest.mark.parametrize("text", [theme.MUTED, theme.CAUTION, *theme.FINDING_COLOURS.values()])
@pytest.mark.parametrize("ground", [theme.GROUND, theme.PANEL, theme.SELECTED])
def test_list_and_panel_texts(text, ground):
    assert contrast(text, ground) >= 4.5


def test_badge_and_focus():
    assert contrast(theme.ON_CAUTION, theme.CAUTION) >= 4.5
    assert contrast(theme.ACCENT, theme.PANEL) >= 3


def test_text_is_drawn_as_text(qapp):
    assert drawn_grey_levels() > 8
