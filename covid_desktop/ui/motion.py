"""Whether a picture is just being moved under the reader's hands.

While it is, each frame is drawn quickly and a little softer; a moment after the last one it is
drawn once more as sharp as the screen allows. A single step is sharp at once.
"""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QObject, QTimer, Signal

# Longer than the time between two events of a wheel or a drag, and too short to wait for.
_REST_MS = 120


class Motion(QObject):
    """Counts the places that follow one another without a rest.

    Signals:
        settled: it has come to rest after more than one step.

    Args:
        parent: its owner.
    """

    settled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place: Hashable = None
        self._steps = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.settle)

    @property
    def is_under_way(self) -> bool:
        """More than one step without a rest between them."""
        return self._steps > 1

    def go_to(self, place: Hashable) -> bool:
        """Say where the picture is about to be drawn.

        Args:
            place: whatever differs when it is drawn elsewhere.

        Returns:
            As `is_under_way`.
        """
        if place != self._place:
            # Where it is drawn first is no step.
            self._steps += self._place is not None
            self._place = place
            self._rest.start()
        return self.is_under_way

    def settle(self) -> None:
        """Do not wait any longer."""
        was_under_way, self._steps = self.is_under_way, 0
        self._rest.stop()
        if was_under_way:
            self.settled.emit()
