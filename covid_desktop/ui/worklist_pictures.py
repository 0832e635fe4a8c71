"""The worklist's small pictures: those in sight are fetched together, those passed by are not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPixmap

THUMBNAIL = QSize(44, 44)
# Sharp on the finest screens too.
DENSITY = 2.0
_MOST = 600
# More than stand on a screen at once; who scrolls past others will not miss them.
_MOST_WISHED = 48


class WorklistPictures:
    """Pictures by film, with the row that asked for each last.

    Args:
        fetch: asked for the pictures of some films; `show` brings what there is of them. It is
            asked again when that has come, so that one wish at most is on its way.
    """

    def __init__(self, fetch: Callable[[tuple[str, ...]], None]) -> None:
        self._fetch = fetch
        self._known: dict[str, QPixmap | None] = {}
        self._wished: dict[str, int] = {}
        self._on_the_way: dict[str, int] = {}

    def of(self, sha256: str, row: int) -> QPixmap | None:
        """The picture; None while it is on its way, or if there is none."""
        if sha256 in self._known:
            return self._known[sha256]
        if sha256 in self._on_the_way:
            self._on_the_way[sha256] = row
            return None
        # What was asked for last is in sight, and stands at the end.
        self._wished.pop(sha256, None)
        self._wished[sha256] = row
        if not self._on_the_way:
            self._ask()
        return None

    def show(self, found: Mapping[str, NDArray[np.uint8]]) -> list[int]:
        """Pictures have come.

        Args:
            found: (rows, columns) greys by film; what was asked for and is missing has none.

        Returns:
            The rows that asked for them.
        """
        came, self._on_the_way = self._on_the_way, {}
        for sha256 in came:
            greys = found.get(sha256)
            self._known[sha256] = None if greys is None else _pixmap(greys)
        while len(self._known) > _MOST:
            del self._known[next(iter(self._known))]
        if self._wished:
            self._ask()
        return list(came.values())

    def _ask(self) -> None:
        self._on_the_way = dict(list(self._wished.items())[-_MOST_WISHED:])
        self._wished = {}
        self._fetch(tuple(self._on_the_way))


def _pixmap(greys: NDArray[np.uint8]) -> QPixmap:
    rows, columns = greys.shape
    greys = np.ascontiguousarray(greys)
    picture = QPixmap.fromImage(
        QImage(greys.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    )
    picture.setDevicePixelRatio(DENSITY)
    return picture
