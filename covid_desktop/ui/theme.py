"""Dark, quiet, and readable in a reading room: colours, palette and style sheet.

Every pair of text and ground used here has a contrast of at least 4.5 : 1
(tests/ui/test_theme.py); colour never says anything that words do not say too.
"""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from string import Template
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QStyleFactory, QWidget

from covid_desktop import paths

_W = TypeVar("_W", bound=QWidget)
_B = TypeVar("_B", bound=QAbstractSpinBox)


@dataclass(frozen=True)
class Colours:
    """One set of colours; every pair of text and ground that is used is readable."""

    ground: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    muted: str
    dimmed: str
    accent: str
    selected: str
    caution: str
    trouble: str
    on_caution: str
    dropping: str
    # COVID-19, other pneumonia, no pneumonia: after Okabe and Ito (2008), told apart with any
    # common colour vision deficiency; darker on light grounds.
    findings: tuple[str, str, str]


DARK = Colours(
    ground="#15181c", panel="#1e2228", raised="#2a3038", hover="#343c46", line="#3a424d",
    text="#e8ebee", muted="#aab3bd", dimmed="#79828c", accent="#5aa9ff", selected="#1f3f62",
    caution="#f2c14e", trouble="#3d2a22", on_caution="#15181c", dropping="#182430",
    findings=("#e69f00", "#56b4e9", "#9fb0a8"),
)  # fmt: skip
LIGHT = Colours(
    ground="#ffffff", panel="#f1f3f5", raised="#e3e7eb", hover="#d5dbe1", line="#b4bdc6",
    text="#171b20", muted="#465058", dimmed="#79828c", accent="#0b5cb8", selected="#cde1f9",
    caution="#704700", trouble="#fcefd2", on_caution="#ffffff", dropping="#e4effc",
    findings=("#7d4400", "#004f80", "#3f4c45"),
)  # fmt: skip

GROUND = PANEL = RAISED = LINE = TEXT = MUTED = ACCENT = SELECTED = ""
CAUTION = TROUBLE = ON_CAUTION = DIMMED = ""
# By the value of FindingClass, which need not be imported for the first painting.
FINDING_COLOURS: dict[str, str] = {}


def _use(colours: Colours) -> None:
    """From now on these are the colours; whoever paints asks for them by name each time."""
    for name in ("ground", "panel", "raised", "line", "text", "muted", "accent", "selected",
                 "caution", "trouble", "on_caution", "dimmed"):  # fmt: skip
        globals()[name.upper()] = getattr(colours, name)
    findings = ("covid_19", "other_pneumonia", "no_pneumonia")
    FINDING_COLOURS.update(zip(findings, colours.findings, strict=True))


_use(DARK)

# Sizes of texts in points, at 100 %.
_POINTS = {"usual": 10.0, "small": 9.0, "large": 17.0, "title": 19.0}

# Sizes of signs in pixels, at 100 %: they grow with the texts beside them.
_SIGNS = {"sign": 17, "mark": 15, "arrow": 11, "step": 9, "drop": 22, "steps": 18, "ring": 5}
_scale = 1.0

# Desktops write in 9 to 11 points unless their owner wants them larger; macOS in 13.
_DESKTOP_POINTS, _MAC_POINTS = 11.0, 13.0

_STYLE = """
QWidget { font-size: ${usual}pt; }
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px; }
QMainWindow, QDialog { background: $panel; }
QMenuBar { background: $panel; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $panel; border: 1px solid $line; padding: 5px; icon-size: ${sign}px; }
QMenu::indicator:checked { image: url("$tick"); width: ${mark}px; height: ${mark}px; }
QMenu::right-arrow { image: url("$right"); width: ${arrow}px; height: ${arrow}px; }
QMenu::left-arrow { image: url("$left"); width: ${arrow}px; height: ${arrow}px; }
QMenu::item { padding: 5px 26px 5px ${drop}px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $dimmed; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolBar { background: $panel; border: 0; border-bottom: 1px solid $line;
    padding: 4px 6px; spacing: 2px; }
QToolBar::separator { width: 1px; background: $line; margin: 5px 6px; }
QToolButton { padding: 5px 8px; border: 1px solid transparent; border-radius: 5px; }
QToolButton:hover { background: $raised; }
QToolButton:checked { background: $selected; border-color: $accent; }
QToolButton:disabled { color: $dimmed; }
QToolButton:checked:disabled { background: transparent; border-color: $line; }
QToolButton#qt_toolbar_ext_button {
    padding: 0; border: none; font-size: 13px; font-weight: bold; background: $raised;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $raised; border: 1px solid $line; border-radius: 5px;
    padding: 6px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus, QToolButton:focus, QListView:focus, QScrollArea:focus
    { border: 1px solid $accent; }
QToolButton:checked:focus { border: 2px solid $text; padding: 4px 7px; }
QToolButton#qt_toolbar_ext_button:focus { border: 2px solid $accent; }
QPushButton#primary { background: $selected; border-color: $accent; font-weight: 700; }
QPushButton#primary:hover { background: $hover; }
QPushButton#primary:focus { border: 2px solid $accent; padding: 5px 13px; }
QListView { background: $ground; border: 1px solid transparent; outline: 0; }
QScrollArea { background: transparent; border: 1px solid transparent; }
QSplitter::handle { background: $line; }
QStatusBar { background: $panel; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QProgressBar { background: $raised; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 30px;
    margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
    { background: transparent; height: 0; }
QLineEdit, QKeySequenceEdit QLineEdit { background: $ground;
    border: 1px solid $line; border-radius: 5px; padding: 5px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTableView:focus
    { border-color: $accent; }
QComboBox, QAbstractSpinBox { background: $ground; border: 1px solid $line; border-radius: 5px;
    padding: 4px 8px; selection-background-color: $selected; selection-color: $text; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $dimmed; }
QComboBox:focus, QAbstractSpinBox:focus, QTextEdit:focus, QTabBar:focus
    { border-color: $accent; }
QComboBox::drop-down { border: 0; width: ${drop}px; }
QComboBox::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: 0;
    padding: 0 4px; }
QDateEdit::drop-down { border: 0; width: ${drop}px; }
QDateEdit::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: ${steps}px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: ${step}px; height: ${step}px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: ${step}px; height: ${step}px; }
QComboBox QAbstractItemView { background: $ground; selection-background-color: $selected; }
QSlider { border: 1px solid transparent; border-radius: 5px; }
QSlider:focus { border-color: $accent; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent;
    border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: ${mark}px;
    height: ${mark}px;
    border: 1px solid $muted; background: $ground; }
QCheckBox::indicator, QListView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px; background: $accent;
    border: ${ring}px solid $raised; }
QHeaderView::section { background: $panel; color: $muted; border: 0;
    border-bottom: 1px solid $line; padding: 6px 8px; font-weight: 700; }
QTableView::item { padding: 0 6px; }
QTableView { selection-background-color: $selected; selection-color: $text; }
QTableView#plain, #worklist QTableView { border-radius: 0; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar::tab { padding: 8px 14px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QTextBrowser, QPlainTextEdit, QTableView { background: $ground; border: 1px solid $line;
    border-radius: 5px; }
QTextBrowser, QPlainTextEdit { padding: 2px 4px; }
#tile { background: $ground; border: 0; }
#tile[active="true"] { background: $accent; }
#side { background: $panel; }
#muted { color: $muted; }
#heading { color: $muted; font-size: ${small}pt; font-weight: 700; }
QToolButton#fold, QToolButton#fold:checked { color: $muted; font-size: ${small}pt;
    font-weight: 700; padding: 1px 0; background: transparent; border: 1px solid transparent; }
QToolButton#fold:hover { color: $text; }
QToolButton#fold:focus { border-color: $accent; }
#finding { font-size: ${large}pt; font-weight: 700; }
#banner { background: $trouble; border: 0; border-left: 4px solid $caution; }
#banner QLabel { background: transparent; }
#bannerWhat { font-weight: 700; }
#standing { color: $caution; font-weight: 700; }
#startTitle { font-size: ${title}pt; font-weight: 700; }
#startBox { border: 2px dashed $line; border-radius: 14px; background: $ground; }
#startBox[dropping="true"] { border-color: $accent; background: $dropping; }
"""


def named(widget: _W, name: str) -> _W:
    """The widget, under the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def scheme(name: str) -> Colours:
    """The colours of "dark", "light" or "system"."""
    if name == "system":
        is_light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
        return LIGHT if is_light else DARK
    return LIGHT if name == "light" else DARK


def never_mirrored(widget: QWidget) -> None:
    """Left stays left, whichever way the language is written: films, sides, scales, time.

    For all that stands in the widget, too.
    """
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def scaled(pixels: float) -> int:
    """So many pixels at 100 %, at the size of text in force: for signs that stand beside words."""
    return round(pixels * _scale)


def inset(box: _B) -> _B:
    """A box with figures as far from its rim as in other fields; style sheets do not reach them."""
    box.lineEdit().setTextMargins(7, 0, 7, 0)
    return box


def desktop_percent() -> int:
    """How large the desktop writes beside what is usual there, 100 to 200."""
    # What Qt had before it was dressed; a desktop that enlarges all is not counted twice.
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    usual = _MAC_POINTS if sys.platform == "darwin" else _DESKTOP_POINTS
    return min(200, max(100, round(points / usual * 4) * 25))


def apply_theme(application: QApplication, name: str = "dark", text_percent: int = 100) -> None:
    """Dress the whole application; the same on every desktop.

    Args:
        application: to be dressed; films keep their black ground in every theme.
        name: "dark", "light" or "system".
        text_percent: size of all texts, 100 to 200; on top of what the desktop enlarges.
    """
    global _scale  # noqa: PLW0603 - one for the whole application, as its style sheet is
    _scale = text_percent / 100
    colours = scheme(name)
    _use(colours)
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
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(DIMMED))
    application.setPalette(palette)
    icons = paths.resources() / "icons"
    # Drawn in the colour of each theme: a style sheet takes pictures from files alone.
    shade = "light" if colours is LIGHT else "dark"
    signs = {
        "check": (icons / "check.svg").as_posix(),
        "up": (icons / f"up_{shade}.svg").as_posix(),
        "tick": (icons / f"tick_{shade}.svg").as_posix(),
        "right": (icons / f"right_{shade}.svg").as_posix(),
        "left": (icons / f"left_{shade}.svg").as_posix(),
        "down": (icons / f"down_{shade}.svg").as_posix(),
    }
    sizes = {use: points * _scale for use, points in _POINTS.items()}
    pixels = {use: scaled(size) for use, size in _SIGNS.items()}
    # A ticked ring is as large as an empty one, which has a border of one pixel.
    pixels["dot"] = pixels["mark"] + 2 - 2 * pixels["ring"]
    pixels["round"] = pixels["mark"] // 2 + 1
    # What is painted and not written by a widget takes its size from here.
    font = application.font()
    font.setPointSizeF(sizes["usual"])
    application.setFont(font)
    chosen = {**asdict(colours), **sizes, **pixels, **signs}
    style = Template(_STYLE).substitute(chosen)
    if application.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        # Where a line is broken, Qt gives the space there room, and the end of the line has none
        # (style sheets are mirrored: this is the left).
        style += f'QLabel[wordWrap="true"] {{ padding-right: {scaled(5)}px; }}'
    application.setStyleSheet(style)
