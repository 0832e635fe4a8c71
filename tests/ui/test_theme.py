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


def test_text_is_drawn_as_text(qapp):
    assert drawn_grey_levels() > 8
