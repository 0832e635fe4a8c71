"""Pages that scroll where they are larger than the window: at twice the text, on a small screen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QListView,
    QScrollArea,
    QToolBar,
    QToolButton,
    QWidget,
)

from covid_desktop.ui import icons, theme

_L = TypeVar("_L", bound=QListView)
_AROUND = QSize(40, 60)


class ScrollingPage(QScrollArea):
    """As large as its content wishes, and with bars where there is less room.

    Args:
        content: a layout with all that stands on the page.
    """

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setLayout(content)
        self.setWidget(self._page)

    def sizeHint(self) -> QSize:
        """QScrollArea's own ends at some forty letters."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self._page.sizeHint() + QSize(bar + 4, 4)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to scroll in one direction only, where the screen has that room."""
        room = self.screen().availableGeometry().width() - _AROUND.width() - 40
        bar = self.verticalScrollBar().sizeHint().width()
        wished = self._page.minimumSizeHint().width() + bar + 4
        return QSize(min(wished, room), 60)


def side_width(panel: QScrollArea, least: int) -> int:
    """Of a panel beside the film: its longest word fits, but the film keeps most of the window.

    Args:
        panel: scrolls up and down alone.
        least: width in pixels where words need less.
    """
    page = panel.widget()
    words = page.minimumSizeHint().width() if page is not None else 0
    wished = words + panel.verticalScrollBar().sizeHint().width()
    return max(least, min(wished, panel.window().width() * 2 // 5))


def wrapping(rows: _L) -> _L:
    """The list, its rows in as many lines as they need; it never scrolls sideways."""
    rows.setWordWrap(True)
    rows.setResizeMode(QListView.ResizeMode.Adjust)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return rows


def resize_to_content(dialog: QWidget, width: int = 0, height: int = 0) -> None:
    """As large as the content wishes, or as this; never larger than the screen."""
    room = dialog.screen().availableGeometry().size() - _AROUND
    wished = dialog.sizeHint().expandedTo(QSize(width, height))
    dialog.resize(wished.boundedTo(room))


class ToolStrip(QToolBar):
    """Signs with words beside them; where that is too wide, the signs alone."""

    def __init__(self, title: str) -> None:
        super().__init__(title, movable=False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._whole = 0
        self._fit_signs()
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            # Qt's own sign is black on every ground.
            more.setText("»")
            more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            more.setToolTip(self.tr("More tools"))
            more.setAccessibleName(self.tr("More tools"))
            more.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def actionEvent(self, event: QActionEvent) -> None:
        """Each button is reached by Tab."""
        super().actionEvent(event)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def changeEvent(self, event: QEvent) -> None:
        """Larger texts, larger signs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_signs()
            # The words were given up for letters of another size: measured anew with theirs,
            # when all buttons have them.
            QTimer.singleShot(0, self, self._measure_words)

    def _measure_words(self) -> None:
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fit_words()

    def _fit_signs(self) -> None:
        side = theme.scaled(icons.SIDE)
        if self.iconSize().width() != side:
            self.setIconSize(QSize(side, side))

    def resizeEvent(self, event: object) -> None:
        """Decide again."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_words()

    def _fit_words(self) -> None:
        style = self.toolButtonStyle()
        if style is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
            self._whole = self.sizeHint().width()
        fits = self._whole <= self.width()
        wanted = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if fits
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if style is not wanted:
            self.setToolButtonStyle(wanted)
