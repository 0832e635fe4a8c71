"""Python's cyclic garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. If that is a worker, and a window
or a dialog is among the garbage, its QObjects are destroyed there while the GUI thread
still delivers events to them: it crashed 3 of 6 runs of the test suite, and
`tests/ui/test_garbage.py` shows how. So the collector is switched off while workers live,
and a timer does its work by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 400


class GuiThreadGarbage(QObject):
    """Collects while it is in charge; several may be, one after the other or at once.

    Args:
        parent: lives on the GUI thread.
    """

    _in_charge = 0
    _has_frozen = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_over = False
        GuiThreadGarbage._in_charge += 1
        gc.disable()
        if not GuiThreadGarbage._has_frozen:
            # What the program consists of stays until its end. To look through it each time
            # took 29 of the 40 ms of a full collection, in which no frame is painted.
            GuiThreadGarbage._has_frozen = True
            gc.freeze()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def hand_back(self) -> None:
        """No worker is left: Python may collect by itself again."""
        if self._is_over:
            return
        self._is_over = True
        GuiThreadGarbage._in_charge -= 1
        if GuiThreadGarbage._in_charge == 0:
            gc.enable()

    def _collect(self) -> None:
        """The oldest generation whose threshold is passed, as Python does it."""
        if self._is_over:
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
