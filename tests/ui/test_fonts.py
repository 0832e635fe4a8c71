"""Fonts that come with the program draw their language by themselves, whatever the system has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont

from covid_desktop import paths

_SAMPLES = {
    "NotoSans-Regular.ttf": "Aäñç0%",
    "NotoSans-Bold.ttf": "Aäñç0%",
    "NotoSansArabic-Regular.ttf": "ابتثمنهي",
    "NotoSansArabic-Bold.ttf": "ابتثمنهي",
    "NotoSansHebrew-Regular.ttf": "אבגד",
    "NotoSansCJKsc-Regular.otf": "中文胸片肺炎",
}


@pytest.mark.parametrize("name", _SAMPLES)
def test_a_font_has_the_letters_that_it_is_brought_for(qapp, name):
    font = QRawFont(str(paths.fonts() / name), 20)
    assert font.isValid()
    assert [letter for letter in _SAMPLES[name] if not font.supportsCharacter(ord(letter))] == []
