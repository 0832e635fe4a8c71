"""The comparison window: films side by side, or laid over each other, and what has changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSlider,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.comparison.hanging import HungFilm
from covid_desktop.comparison.hindrances import days_between, hindrances
from covid_desktop.domain.film import Film
from covid_desktop.reading import Comparison
from covid_desktop.ui import wording
from covid_desktop.ui.assessment_panel import VeiledPage
from covid_desktop.ui.change_panel import ChangePanel, alarm, days_text
from covid_desktop.ui.comparison_canvases import FilmPane, Mode, OverlayCanvas
from covid_desktop.ui.linked_views import Link, LinkedViews
from covid_desktop.ui.local_forms import apart, decimal_text
from covid_desktop.ui.plane_canvas import PlaneCanvas, Tool
from covid_desktop.ui.scrolling import ToolStrip
from covid_desktop.ui.sentences import told, told_whole
from covid_desktop.ui.theme import named, never_mirrored

_ZOOM_STEP = 1.25
# More than three changes a second can set off a seizure (WCAG 2.3.1).
_RATES = (5, 30)
_FIRST_RATE = 14
_KEY_STEPS = 20
_WITH_SLIDER = (Mode.FLICKER, Mode.FADE, Mode.WIPE)
# Shorter ones are not broken, as "117 kV".
_SHORT = 14
_NOT_ONE_PATIENT = ("different-patients", "patients-do-not-fit")


@dataclass(frozen=True, eq=False)
class ComparisonSet:
    """Films hung for comparison, and each prior compared with the last.

    Attributes:
        films: oldest first, two to four.
        comparisons: of each film but the last, as prior to the last.
    """

    films: tuple[HungFilm, ...]
    comparisons: tuple[Comparison, ...]


class ComparisonWindow(QMainWindow):
    """Two to four films of a patient.

    Args:
        shown: the films.
        parent: the main window.
        is_veiled: what has changed is not said before the reader asks for it.

    Signals:
        unveiled: the reader has asked.
    """

    unveiled = Signal()

    def __init__(
        self, shown: ComparisonSet, parent: QWidget | None = None, *, is_veiled: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Comparison – Covid Desktop"))
        self.mode = Mode.SIDE_BY_SIDE
        self._shown = shown
        self.views = LinkedViews(len(shown.films), self)
        last = shown.films[-1]
        self.panes = [FilmPane(self.views, n, f, last) for n, f in enumerate(shown.films)]
        # The latest prior is the one that is laid over the current film.
        self.overlay = OverlayCanvas(self.views, len(shown.films) - 1, shown.films[-2], last)
        self.panel = ChangePanel()
        self.panel.show_comparisons(shown.comparisons)
        self.veil = VeiledPage()
        self.veil.setContentsMargins(14, 12, 14, 12)
        self.side = QStackedWidget()
        self.side.addWidget(self.panel)
        self.side.addWidget(self.veil)
        self.side.setCurrentIndex(int(is_veiled))
        self.veil.unveil_wished.connect(self.unveil)
        self._lay_out()
        self._make_actions()
        self._show_mode(Mode.SIDE_BY_SIDE)
        self.panes[-1].setFocus()

    def sizeHint(self) -> QSize:
        """Room for two films and the table."""
        return QSize(420 * min(len(self.panes), 3) + 320, 760)

    @property
    def canvases(self) -> list[PlaneCanvas]:
        """Everything that shows films."""
        return [*self.panes, self.overlay]

    def _lay_out(self) -> None:
        side_by_side = QWidget()
        never_mirrored(side_by_side)
        # A grid, so that all films begin at one height, whatever stands above them.
        grid = QGridLayout(side_by_side)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(0)
        grid.setRowStretch(1, 1)
        last = self._shown.films[-1].drawing.film
        for number, (pane, hung) in enumerate(zip(self.panes, self._shown.films, strict=True)):
            film = hung.drawing.film
            heading = QLabel(_heading(film, last, is_last=hung is self._shown.films[-1]))
            heading.setWordWrap(True)
            heading.setContentsMargins(8, 4, 8, 4)
            heading.setTextFormat(Qt.TextFormat.RichText)
            grid.addWidget(heading, 0, number)
            grid.addWidget(pane, 1, number)
            grid.setColumnStretch(number, 1)
            pane.setAccessibleName(self.tr("Film {0}").format(number + 1))
            pane.setAccessibleDescription(wording.film_date(film))
        self.overlay.setAccessibleName(self.tr("Prior and current film laid over each other"))
        self.stack = QStackedWidget()
        self.stack.addWidget(side_by_side)
        self.stack.addWidget(self.overlay)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.stack)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([900, 310])
        center = QWidget()
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        self.notice = named(QLabel(), "standing")
        self.notice.setWordWrap(True)
        self.notice.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.notice)
        self.setCentralWidget(center)
        self._say_what_hinders()

    def _say_what_hinders(self) -> None:
        latest = self._shown.comparisons[-1]
        reason = latest.alignment.reason
        said = [told(h.what) for h in latest.change.hindrances if h.code in _NOT_ONE_PATIENT]
        said += [told_whole(reason)] if reason else []
        self.notice.setText("\n".join(said))
        self.notice.setVisible(bool(said))

    def _make_actions(self) -> None:
        bar = ToolStrip(self.tr("Ways to compare"))
        self.modes = self._mode_actions()
        bar.addActions(list(self.modes.values()))
        separator = bar.addSeparator()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setMaximumWidth(150)
        self.slider.valueChanged.connect(self._slide)
        self.slider_name = QLabel()
        self.slider_name.setContentsMargins(6, 0, 6, 0)
        self.slider_name.setBuddy(self.slider)
        self.flicker = self._action(self.tr("Change by itself"), "Space", self._flicker)
        self.flicker.setCheckable(True)
        self.flip = self._action(self.tr("Other film"), "X", self.overlay.flip)
        bar.addActions([self.flip, self.flicker])
        self._slider_parts = [
            separator, bar.addWidget(self.slider_name), bar.addWidget(self.slider)
        ]  # fmt: skip
        bar.addSeparator()
        self._add_tools(bar)
        self._add_links(bar)
        self.addToolBar(bar)
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for text, keys, does in (
            (self.tr("Zoom in"), "+", lambda: self._focused().zoom_by(_ZOOM_STEP)),
            (self.tr("Zoom out"), "-", lambda: self._focused().zoom_by(1 / _ZOOM_STEP)),
            (self.tr("Fit"), "F", self._fit),
            (self.tr("Invert"), "I", self._invert),
            (self.tr("Reset"), "Esc", self.views.reset),
            (self.tr("Show the statement"), "F3", self.unveil),
            (self.tr("Close"), "Ctrl+W", self.close),
            (self.tr("What is linked…"), "L", self.linked.showMenu),
            (self.tr("Less"), ",", lambda: self._nudge(-1)),
            (self.tr("More"), ".", lambda: self._nudge(1)),
        ):
            self.addAction(self._action(text, keys, does))
        self.overlay.wiped.connect(lambda share: self.slider.setValue(round(share * 100)))

    def _mode_actions(self) -> dict[Mode, QAction]:
        names = {
            Mode.SIDE_BY_SIDE: self.tr("Side by side"),
            Mode.FLICKER: self.tr("Flicker"),
            Mode.WIPE: self.tr("Wipe"),
            Mode.FADE: self.tr("Fade"),
            Mode.CHECKERBOARD: self.tr("Checkerboard"),
            Mode.DIFFERENCE: self.tr("Difference"),
        }
        reason = self._shown.comparisons[-1].alignment.reason
        group = QActionGroup(self)
        actions = {}
        for number, (mode, name) in enumerate(names.items()):
            action = self._action(name, str(number + 1), lambda mode=mode: self._show_mode(mode))
            action.setCheckable(True)
            if reason is not None and mode is not Mode.SIDE_BY_SIDE:
                action.setEnabled(False)
                action.setToolTip(told(reason.what))
            group.addAction(action)
            actions[mode] = action
        return actions

    def _add_tools(self, bar: QToolBar) -> None:
        tools = QActionGroup(self)
        for tool, name, key in (
            (Tool.WINDOW, self.tr("Window"), "W"),
            (Tool.PAN, self.tr("Pan"), "T"),
        ):
            action = self._action(name, key, lambda tool=tool: self._take(tool))
            action.setCheckable(True)
            action.setChecked(tool is Tool.WINDOW)
            tools.addAction(action)
            bar.addAction(action)

    def _add_links(self, bar: QToolBar) -> None:
        button = self.linked = QToolButton()
        button.setText(self.tr("Linked"))
        button.setToolTip(self.tr("What is linked between the films") + "  (L)")
        button.setAccessibleName(self.tr("What is linked between the films"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.links: dict[Link, QAction] = {}
        for link, name in (
            (Link.ZOOM, self.tr("&Zoom")),
            (Link.PAN, self.tr("&Position")),
            (Link.WINDOW, self.tr("&Window")),
            (Link.ROTATION, self.tr("&Rotation: lined up by the lungs")),
            (Link.CURSOR, self.tr("&Cursor")),
        ):
            action = QAction(name, self)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda on, link=link: self.views.set_linked(link, on))
            menu.addAction(action)
            self.links[link] = action
        button.setMenu(menu)
        bar.addWidget(button)

    def _action(self, text: str, key: str, does: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"{text}  ({key})")
        action.triggered.connect(lambda _checked=False: does())  # type: ignore[operator]
        return action

    # What the reader does

    def hide_statement(self) -> None:
        """The reader wants to look without it again."""
        self.side.setCurrentWidget(self.veil)

    def unveil(self) -> None:
        """Say what has changed."""
        if self.side.currentWidget() is self.veil:
            self.side.setCurrentWidget(self.panel)
            self.unveiled.emit()

    def _show_mode(self, mode: Mode) -> None:
        self.mode = mode
        self.modes[mode].setChecked(True)
        is_over = mode is not Mode.SIDE_BY_SIDE
        self.stack.setCurrentIndex(int(is_over))
        if is_over:
            self.overlay.set_mode(mode)
        self.flicker.setChecked(mode is Mode.FLICKER)
        for action in (self.flip, self.flicker):
            action.setVisible(mode is Mode.FLICKER)
            action.setEnabled(mode is Mode.FLICKER)
        has_slider = mode in _WITH_SLIDER
        for part in self._slider_parts:
            part.setVisible(has_slider)
        self._set_slider(mode)
        self._flicker()
        (self.overlay if is_over else self.panes[-1]).setFocus()

    def _set_slider(self, mode: Mode) -> None:
        self.slider.blockSignals(True)
        if mode is Mode.FLICKER:
            self.slider.setRange(*_RATES)
            self.slider.setValue(_FIRST_RATE)
        else:
            self.slider.setRange(0, 100)
            self.slider.setValue(round(self.overlay.share * 100))
        self.slider.blockSignals(False)
        name = {Mode.FLICKER: self.tr("Changes a second"), Mode.WIPE: self.tr("Edge")}.get(
            mode, self.tr("Prior to current")
        )
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(f"{name}  (, .)")
        self._name_slider()

    def _name_slider(self) -> None:
        """With the figure, where the slider's place alone does not say it."""
        name = self.slider.accessibleName()
        rate = decimal_text(f"{self.slider.value() / 10:.1f}")
        self.slider_name.setText(f"{name}: {rate}" if self.mode is Mode.FLICKER else name)

    def _nudge(self, by: int) -> None:
        """The slider by keys."""
        if self.mode in _WITH_SLIDER:
            span = self.slider.maximum() - self.slider.minimum()
            self.slider.setValue(self.slider.value() + by * max(1, span // _KEY_STEPS))

    def _slide(self, value: int) -> None:
        self._name_slider()
        if self.mode is Mode.FLICKER:
            self._flicker()
        else:
            self.overlay.set_share(value / 100)

    def _flicker(self) -> None:
        on = self.mode is Mode.FLICKER and self.flicker.isChecked()
        rate = self.slider.value() / 10 if self.mode is Mode.FLICKER else 1.0
        self.overlay.set_flickering(on, rate)

    def _take(self, tool: Tool) -> None:
        for canvas in self.canvases:
            canvas.tool = tool

    def _focused(self) -> PlaneCanvas:
        if self.mode is not Mode.SIDE_BY_SIDE:
            return self.overlay
        return next((p for p in self.panes if p.hasFocus()), self.panes[-1])

    def _number(self) -> int:
        focused = self._focused()
        return self.panes.index(focused) if focused in self.panes else len(self.panes) - 1

    def _fit(self) -> None:
        self.views.change(self._number(), scale=None, center=None)

    def _invert(self) -> None:
        window = self._focused().view.window
        self.views.change(self._number(), window=replace(window, invert=not window.invert))


def _heading(film: Film, last: Film, *, is_last: bool) -> str:
    """Date, days, view, posture and exposure; what hurts the comparison with the last in red."""
    days = days_between(last, film)
    when = f"<b>{escape(wording.film_date(film) or film.path.name)}</b>"
    words = [when if is_last or days is None else f"{when} ({escape(apart(days_text(days)))})"]
    hurting = {h.code for h in hindrances(film, last)}
    facts = film.facts
    for code, said in (
        ("view", facts.view_position or ""),
        ("posture", facts.patient_position),
        ("exposure", _exposure(film)),
        ("device", f"{facts.manufacturer} {facts.model_name}".strip()),
    ):
        if said:
            # A figure stays with its unit, and each fact is read on its own.
            text = escape(apart(said)).replace(" ", "&nbsp;" if len(said) < _SHORT else " ")
            is_hurting = code in hurting
            words.append(f"<span style='color:{alarm()}'>{text}</span>" if is_hurting else text)
    return " · ".join(words)


def _exposure(film: Film) -> str:
    facts = film.facts
    parts = []
    if facts.kilovolts:
        parts.append(f"{facts.kilovolts:.0f} kV")
    if facts.milliampere_seconds:
        parts.append(decimal_text(f"{facts.milliampere_seconds:.3g} mAs"))
    return " ".join(parts)
