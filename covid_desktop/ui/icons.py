"""The few signs of the toolbar, drawn as lines so that they are sharp at any scaling."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from covid_desktop.ui import theme

_SIGN = "sign"
# Of a sign in the toolbar, in pixels at 100 %.
SIDE = 24
_SHAPES = {
    "open": '<path d="M3 7V5h6l2 2h8v3M3 7v12h16l3-9H6l-3 9"/>',
    "window": '<circle cx="12" cy="12" r="8.5"/>'
    '<path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="COLOUR"/>',
    "pan": '<path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3"/>',
    "zoom": '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21M10.5 8v5M8 10.5h5"/>',
    "measure": '<path d="M3 16L16 3l5 5L8 21z"/><path d="M7 12l2 2M10 9l3 3M13 6l2 2"/>',
    "fit": '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>',
    "one_to_one": '<path d="M6 7l2-1.5V18M16 7l2-1.5V18"/>'
    '<path d="M12.5 9.4v.2M12.5 14.8v.2" stroke-width="2.4"/>',
    "automatic": '<path d="M3 19c4 0 5-14 9-14s5 14 9 14M3 21h18"/>',
    "invert": '<rect x="4" y="4" width="16" height="16" rx="2"/>'
    '<path d="M4 20L20 4v14a2 2 0 0 1-2 2z" fill="COLOUR"/>',
    "reset": '<path d="M5 5v5h5M5.6 10A8 8 0 1 1 4 14"/>',
    "attribution": '<path d="M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7z"/>'
    '<circle cx="12" cy="12" r="3"/>',
    "unfolded": '<path d="M5 9l7 7 7-7"/>',
    "folded": '<path d="M9 5l7 7-7 7"/>',
    "folded_back": '<path d="M15 5l-7 7 7 7"/>',
    "app": '<rect x="3" y="3" width="18" height="18" rx="3"/>'
    '<path d="M12 6v11M10 8c-3 0-4 4-4 8 0 1 3 .5 4-.5zM14 8c3 0 4 4 4 8 0 1-3 .5-4-.5z"/>',
}


def icon(name: str, colour: str = "") -> QIcon:
    """A line icon in the theme's colour; the dimmed one for disabled actions comes with it."""
    result = QIcon()
    sign = drawn(name, colour or theme.TEXT, theme.scaled(SIDE))
    result.addPixmap(sign, QIcon.Mode.Normal)
    # The same sign in another colour: to read and draw its lines again would take longer.
    painter = QPainter(sign)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(sign.rect(), QColor(theme.DIMMED))
    painter.end()
    result.addPixmap(sign, QIcon.Mode.Disabled)
    return result


def mark(action: QAction, name: str) -> None:
    """Give an action a sign, which `redraw` knows again."""
    action.setProperty(_SIGN, name)
    action.setIcon(icon(name))


def redraw(owner: QObject) -> None:
    """Draw the signs of all actions anew, after the colours have changed."""
    for action in owner.findChildren(QAction):
        if name := action.property(_SIGN):
            action.setIcon(icon(name))


def drawn(name: str, colour: str, side: int) -> QPixmap:
    """A sign at a size in logical pixels, sharp on the finest screen there is."""
    shape = _SHAPES[name].replace("COLOUR", colour)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"'
        f' stroke="{colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">'
        f"{shape}</svg>"
    )
    ratio = max((s.devicePixelRatio() for s in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
