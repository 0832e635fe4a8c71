"""Pages of rich text, in languages from either side: Qt turns neither its blocks nor its tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from covid_desktop.ui.local_forms import is_right_to_left


def show_page(view: QTextEdit, html: str) -> None:
    """Show a page that begins where the reader's language begins, whatever its first letter is."""
    document = view.document()
    option = document.defaultTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left() else Qt.LayoutDirection.LeftToRight
    )
    document.setDefaultTextOption(option)
    view.setHtml(html)


def edge(room: int) -> str:
    """Padding of a cell in the first column, which stands flush with the text above the table."""
    return f"3px 0 3px {room}px" if is_right_to_left() else f"3px {room}px 3px 0"


def table(rows: Sequence[Sequence[str]], spacing: int = 0, *, is_wide: bool = False) -> str:
    """A table whose first column stands where reading begins.

    Args:
        rows: of whole cells, `<td>...</td>`.
        spacing: between the cells, in pixels.
        is_wide: as wide as the page, so that columns of several tables stand below each other.
    """
    turned = is_right_to_left()
    lines = "".join(f"<tr>{''.join(reversed(row) if turned else row)}</tr>" for row in rows)
    side = " align='right'" if turned else ""
    side += " width='100%'" if is_wide else ""
    return f"<table cellspacing='{spacing}'{side}>{lines}</table>"
