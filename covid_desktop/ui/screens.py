"""What is kept for each screen and each set of screens: pixel size, and where windows stand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

# A pixel of a desktop's screen, in mm: from the finest telephones to the coarsest walls.
_LEAST_PIXEL, _MOST_PIXEL = 0.03, 1.5
# What a system says of a screen of another shape than its pixels have is a guess.
_SHAPE_TOLERANCE = 0.06
_MOST_SETS = 12


@dataclass(frozen=True)
class PixelSize:
    """Size of a screen's pixel.

    Attributes:
        mm: of one device pixel.
        is_measured: the reader has held something against the screen; else the system says so.
    """

    mm: float
    is_measured: bool


@dataclass(frozen=True)
class Layout:
    """Where things stood on one set of screens.

    Attributes:
        geometry: of the main window, as settings keep it; "" if unknown.
        splitter: widths of its panes.
        tiles: rows and columns of films.
        film_windows: geometry of each film window, in the order of opening.
    """

    geometry: str = ""
    splitter: str = ""
    tiles: tuple[int, int] = (1, 1)
    film_windows: tuple[str, ...] = ()


def screen_key(screen: QScreen) -> str:
    """Tells screens apart, also two of a kind; a screen with other pixels is another one."""
    size = screen.size() * screen.devicePixelRatio()
    parts = (screen.name(), screen.model(), screen.serialNumber())
    return " ".join([*filter(None, parts), f"{size.width()}x{size.height()}"])


def in_sight(frame: QRect, rooms: Sequence[QRect]) -> QRect:
    """Where a window is to stand so that it can be seen.

    Args:
        frame: the window, its frame included.
        rooms: what each screen has room for; the first is where a lost window goes.

    Returns:
        The same if half of it is in sight; else the nearest place on the screen that shows most
        of it, made smaller where it is larger than that screen.
    """
    seen = [_area(frame & room) for room in rooms]
    if not rooms or 2 * sum(seen) >= _area(frame):
        return frame
    room = rooms[seen.index(max(seen))]
    size = frame.size().boundedTo(room.size())
    left = min(max(frame.left(), room.left()), room.left() + room.width() - size.width())
    top = min(max(frame.top(), room.top()), room.top() + room.height() - size.height())
    return QRect(QPoint(left, top), size)


def bring_back(window: QWidget) -> None:
    """A window whose screen has gone, onto one that is there; as large as it was shown."""
    screens = QGuiApplication.screens()
    screens.sort(key=lambda screen: screen is not QGuiApplication.primaryScreen())
    frame = window.frameGeometry()
    wanted = in_sight(frame, [screen.availableGeometry() for screen in screens])
    if wanted == frame:
        return
    state = window.windowState()
    window.setWindowState(Qt.WindowState.WindowNoState)
    around = frame.size() - window.size()
    window.resize(wanted.size() - around)
    window.move(wanted.topLeft())
    window.setWindowState(state)


def _area(place: QRect) -> int:
    return max(0, place.width()) * max(0, place.height())


def set_key(screens: Sequence[QScreen] | None = None) -> str:
    """Tells sets of screens apart, and how they stand to each other."""
    found = QGuiApplication.screens() if screens is None else screens
    places = (f"{screen_key(s)}@{s.geometry().x()},{s.geometry().y()}" for s in found)
    return " | ".join(sorted(places))


def pixel_size(screen: QScreen, kept: str) -> PixelSize | None:
    """Size of a screen's pixels.

    Args:
        screen: which.
        kept: the setting `screens`.

    Returns:
        None where neither the reader nor the system has said anything that can be.
    """
    measured = _table(kept).get(screen_key(screen))
    if isinstance(measured, int | float) and _LEAST_PIXEL < measured < _MOST_PIXEL:
        return PixelSize(float(measured), True)
    pixels, physical = screen.size() * screen.devicePixelRatio(), screen.physicalSize()
    if min(pixels.width(), pixels.height()) < 1:
        return None
    across, down = physical.width() / pixels.width(), physical.height() / pixels.height()
    if not (_LEAST_PIXEL < across < _MOST_PIXEL) or abs(across / max(down, 1e-9) - 1) > (
        _SHAPE_TOLERANCE
    ):
        return None
    return PixelSize((across + down) / 2, False)


def with_pixel(kept: str, screen: QScreen, mm: float | None) -> str:
    """The setting `screens` with another size of one screen's pixels; None forgets it."""
    table = _table(kept)
    table.pop(screen_key(screen), None)
    if mm is not None:
        table[screen_key(screen)] = mm
    return json.dumps(table, ensure_ascii=False)


def layout_of(kept: str, key: str) -> Layout | None:
    """The layout of a set of screens out of the setting `layouts`; None if unknown or damaged."""
    found = _table(kept).get(key)
    if not isinstance(found, dict):
        return None
    tiles = found.get("tiles")
    windows = found.get("film_windows")
    return Layout(
        geometry=_text(found.get("geometry")),
        splitter=_text(found.get("splitter")),
        tiles=(tiles[0], tiles[1]) if tiles in ([1, 1], [1, 2], [2, 2]) else (1, 1),
        film_windows=tuple(map(_text, windows)) if isinstance(windows, list) else (),
    )


def with_layout(kept: str, key: str, layout: Layout) -> str:
    """The setting `layouts` with this one; of sets not seen for long, the oldest is forgotten."""
    table = _table(kept)
    table.pop(key, None)
    table[key] = asdict(layout)
    return json.dumps(dict([*table.items()][-_MOST_SETS:]), ensure_ascii=False)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _table(kept: str) -> dict[str, Any]:
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
