"""Letters give way before words are cut off: a text enlarged by the reader, in little room."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from covid_desktop.ui import theme

# Never smaller than this share of the usual size at 100 %.
_LEAST = 0.9
_STEPS = 12


def fitted(font: QFont, texts: Iterable[str], room: float) -> QFont:
    """The font, or a smaller one in which all of these have room.

    Args:
        font: as the reader wants it.
        texts: one line each.
        room: width in logical pixels.

    Returns:
        The largest that fits; the least that can be read where none does.
    """
    return _fitted(font.toString(), tuple(font.families()), tuple(texts), room, theme.scaled(100))


@lru_cache(maxsize=512)
def _fitted(
    name: str, families: tuple[str, ...], texts: tuple[str, ...], room: float, percent: int
) -> QFont:
    font = QFont()
    font.fromString(name)
    # The name has the first family alone; another language may need the letters of the next.
    font.setFamilies(families)
    whole = font.pointSizeF()
    if whole <= 0:
        return font
    least = min(whole, whole * 100 / percent * _LEAST)
    for step in range(_STEPS + 1):
        font.setPointSizeF(whole + (least - whole) * step / _STEPS)
        metrics = QFontMetricsF(font)
        if all(metrics.horizontalAdvance(text) <= room for text in texts):
            break
    return font
