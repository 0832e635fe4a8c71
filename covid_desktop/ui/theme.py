"""Dark, quiet, and readable in a reading room: colours, palette and style sheet.

Every pair of text and ground used here has a contrast of at least 4.5 : 1
(tests/ui/test_theme.py); colour never says anything that words do not say too.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from covid_desktop import paths
from covid_desktop.domain.assessment import FindingClass

_W = TypeVar("_W", bound=QWidget)

GROUND = "#15181c"
PANEL = "#1e2228"
RAISED = "#2a3038"
LINE = "#3a424d"
TEXT = "#e8ebee"
MUTED = "#aab3bd"
ACCENT = "#5aa9ff"
SELECTED = "#1f3f62"
CAUTION = "#f2c14e"
TROUBLE = "#3d2a22"
ON_CAUTION = "#15181c"

# Okabe and Ito (2008): told apart with any common colour vision deficiency.
FINDING_COLOURS = {
    FindingClass.COVID_19: "#e69f00",
    FindingClass.OTHER_PNEUMONIA: "#56b4e9",
    FindingClass.NO_PNEUMONIA: "#9fb0a8",
}

_CHECK = (paths.resources() / "icons" / "check.svg").as_posix()

_STYLE = f"""
QWidget {{ font-size: 10pt; }}
QToolTip {{ color: {TEXT}; background: {RAISED}; border: 1px solid {LINE}; padding: 4px; }}
QMainWindow, QDialog {{ background: {PANEL}; }}
QMenuBar {{ background: {PANEL}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {RAISED}; }}
QMenu {{ background: {PANEL}; border: 1px solid {LINE}; padding: 5px; }}
QMenu::item {{ padding: 5px 26px 5px 22px; border-radius: 4px; }}
QMenu::item:selected {{ background: {SELECTED}; }}
QMenu::item:disabled {{ color: #79828c; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 5px 8px; }}
QToolBar {{ background: {PANEL}; border: 0; border-bottom: 1px solid {LINE};
    padding: 4px 6px; spacing: 2px; }}
QToolBar::separator {{ width: 1px; background: {LINE}; margin: 5px 6px; }}
QToolButton {{ padding: 5px 8px; border: 1px solid transparent; border-radius: 5px; }}
QToolButton:hover {{ background: {RAISED}; }}
QToolButton:checked {{ background: {SELECTED}; border-color: {ACCENT}; }}
QToolButton:disabled {{ color: #79828c; }}
QToolButton:checked:disabled {{ background: transparent; border-color: {LINE}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 5px;
    padding: 6px 14px; }}
QPushButton:hover {{ background: #343c46; }}
QPushButton:pressed {{ background: {SELECTED}; }}
QPushButton:focus, QToolButton:focus, QListView:focus, QScrollArea:focus
    {{ border: 1px solid {ACCENT}; }}
QPushButton#primary {{ background: {SELECTED}; border-color: {ACCENT}; font-weight: 600; }}
QPushButton#primary:hover {{ background: #2d5683; }}
QPushButton#primary:focus {{ border: 2px solid {ACCENT}; padding: 5px 13px; }}
QCheckBox {{ spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 5px; }}
QCheckBox:focus {{ border-color: {ACCENT}; }}
QCheckBox::indicator {{ width: 15px; height: 15px; border: 1px solid {MUTED}; border-radius: 3px;
    background: {GROUND}; }}
QCheckBox::indicator:checked {{ background: {ACCENT}; border-color: {ACCENT};
    image: url("{_CHECK}"); }}
QListView {{ background: {GROUND}; border: 1px solid transparent; outline: 0; }}
QScrollArea {{ background: transparent; border: 1px solid transparent; }}
QSplitter::handle {{ background: {LINE}; }}
QStatusBar {{ background: {PANEL}; border-top: 1px solid {LINE}; }}
QStatusBar::item {{ border: 0; }}
QProgressBar {{ background: {RAISED}; border: 0; border-radius: 3px; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: #4a545f; border-radius: 4px; min-height: 30px;
    margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
    {{ background: transparent; height: 0; }}
QTextBrowser, QPlainTextEdit, QTableView {{ background: {GROUND}; border: 1px solid {LINE};
    border-radius: 5px; }}
#tile {{ background: {GROUND}; border: 0; }}
#tile[active="true"] {{ background: {ACCENT}; }}
#side {{ background: {PANEL}; }}
#muted {{ color: {MUTED}; }}
#heading {{ color: {MUTED}; font-size: 9pt; font-weight: 600; }}
#finding {{ font-size: 17pt; font-weight: 600; }}
#banner {{ background: {TROUBLE}; border: 0; border-left: 4px solid {CAUTION}; }}
#banner QLabel {{ background: transparent; }}
#bannerWhat {{ font-weight: 600; }}
#standing {{ color: {CAUTION}; font-weight: 600; }}
#startTitle {{ font-size: 19pt; font-weight: 600; }}
#startBox {{ border: 2px dashed {LINE}; border-radius: 14px; background: {GROUND}; }}
#startBox[dropping="true"] {{ border-color: {ACCENT}; background: #182430; }}
"""


def named(widget: _W, name: str) -> _W:
    """The widget, under the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def apply_theme(application: QApplication) -> None:
    """Dress the whole application; the same on every desktop."""
    application.setStyle(QStyleFactory.create("Fusion"))
    roles = {
        QPalette.ColorRole.Window: PANEL,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: GROUND,
        QPalette.ColorRole.AlternateBase: PANEL,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.BrightText: CAUTION,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.PlaceholderText: MUTED,
        QPalette.ColorRole.Highlight: SELECTED,
        QPalette.ColorRole.HighlightedText: TEXT,
        QPalette.ColorRole.Link: ACCENT,
        QPalette.ColorRole.Accent: ACCENT,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#79828c"))
    application.setPalette(palette)
    application.setStyleSheet(_STYLE)
