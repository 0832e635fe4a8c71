"""Can this screen show a film? A test picture at one screen pixel for one pixel, and a date.

After the patterns of AAPM TG18-QC: patches that must all differ, 5 % and 95 % squares that
must be seen, ramps that must be even. It calibrates nothing.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from covid_desktop.ui import theme
from covid_desktop.ui.local_forms import day_text, read_day

_PATCHES = 16
_MARK = 4


def pattern(width: int, height: int) -> NDArray[np.uint8]:
    """The test picture.

    Args:
        width: in screen pixels, 320 at the least.
        height: the same, 240 at the least.

    Returns:
        (height, width) uint8: ramp at the top, 16 patches, 5 % and 95 % squares, ramp upright.
    """
    picture = np.full((height, width), 128, np.uint8)
    margin, band = height // 20, height // 8
    ramp = np.linspace(0, 255, width - 2 * margin).round().astype(np.uint8)
    picture[margin : margin + band, margin : width - margin] = ramp
    picture[height - margin - band : height - margin, margin : width - margin] = ramp[::-1]
    top, bottom = 2 * margin + band, height - 2 * margin - band
    side = min((bottom - top) // 2 - margin // 2, (width - 2 * margin) // 10)
    first = (top + bottom) // 2 - side - margin // 4
    # Patch beside patch, without lines between some of them that would catch the eye.
    outermost = (width - 8 * side) // 2
    for number in range(_PATCHES):
        row, column = divmod(number, 8)
        left = outermost + column * side
        grey = round(number * 255 / (_PATCHES - 1))
        y = first + row * (side + margin // 2)
        _draw_patch(picture[y : y + side, left : left + side], grey)
    middle = (top + bottom) // 2 - side // 2
    for left, ground, inner in (
        (margin // 2, 0, 13),
        (width - margin // 2 - side, 255, 242),
    ):
        square = picture[middle : middle + side, left : left + side]
        square[:] = ground
        square[side // 4 : -side // 4, side // 4 : -side // 4] = inner
    return picture


def _draw_patch(patch: NDArray[np.uint8], grey: int) -> None:
    """One grey, with two corners a little darker and lighter: both must be seen."""
    corner = len(patch) // 5
    patch[:] = grey
    patch[:corner, :corner] = max(0, grey - _MARK)
    patch[-corner:, -corner:] = min(255, grey + _MARK)


def _tr(text: str) -> str:
    return QCoreApplication.translate("monitor_check", text)


class TestPicture(QWidget):
    """The picture, pixel for pixel."""

    __test__ = False  # for pytest: no test case

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.never_mirrored(self)
        self.setMinimumSize(480, 320)
        self.setAccessibleName(self.tr("Test picture"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """In screen pixels, whatever the desktop's scaling."""
        ratio = self.devicePixelRatioF()
        greys = pattern(round(self.width() * ratio), round(self.height() * ratio))
        rows, columns = greys.shape
        image = QImage(greys.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, image)
        painter.end()


class MonitorCheck(QDialog):
    """The page; emits when the reader has seen all that must be seen."""

    passed = Signal(str)  # date and screen

    def __init__(self, last: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Monitor check"))
        self.resize(1000, 760)
        words = QLabel(
            self.tr(
                "Dim the room. Look whether all 16 patches differ, each with two corners of its"
                " own; whether the small squares in the black and in the white square can be"
                " seen; whether the ramps are even, without steps or colour."
            ),
            wordWrap=True,
        )
        self.last = theme.named(QLabel(last_check_words(last, self.screen_name())), "muted")
        self.picture = TestPicture()
        self.pass_button = QPushButton(self.tr("I &see all of it: note today’s check"))
        self.pass_button.clicked.connect(self._pass)
        self.full_button = QPushButton(self.tr("&Full screen"))
        self.full_button.setCheckable(True)
        self.full_button.toggled.connect(self._set_full)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.full_button, self.pass_button, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.picture, 1)
        column.addWidget(self.last)
        column.addLayout(row)

    def screen_name(self) -> str:
        """The screen that the page stands on."""
        screen = self.screen()
        size = screen.size() * screen.devicePixelRatio()
        return f"{screen.name()} {size.width()} x {size.height()}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves full screen first."""
        if event.key() == Qt.Key.Key_Escape and self.full_button.isChecked():
            self.full_button.setChecked(False)
        else:
            super().keyPressEvent(event)

    def _set_full(self, is_on: bool) -> None:
        self.setWindowState(
            Qt.WindowState.WindowFullScreen if is_on else Qt.WindowState.WindowNoState
        )

    def _pass(self) -> None:
        noted = f"{date.today().isoformat()} {self.screen_name()}"
        self.last.setText(last_check_words(noted, self.screen_name()))
        self.passed.emit(noted)


def last_check_words(noted: str, screen: str) -> str:
    """When the screen was last checked, and whether it still is that one."""
    written, _, name = noted.partition(" ")
    day = day_text(read_day(written)) or written
    if not day:
        return _tr("This screen has never been checked.")
    if name != screen:
        return _tr("Last check {0}, on another screen or resolution.").format(day)
    return _tr("Last check of this screen: {0}").format(day)
