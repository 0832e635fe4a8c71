"""The worklist as Qt wants its tables: pages fetched as they come into sight, on a worker.

The view holds the keys of all studies; rows are asked for a page at a time and kept, so that
a hundred thousand studies scroll as smoothly as ten.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from covid_desktop.domain.assessment import UNCERTAIN, FindingClass
from covid_desktop.library.worklist import WorklistOrder, WorklistRow, WorklistView
from covid_desktop.ui import theme, wording
from covid_desktop.ui.local_forms import apart, day_text, decimal_text
from covid_desktop.ui.worklist_pictures import WorklistPictures

Index = QModelIndex | QPersistentModelIndex
PAGE = 50
# Fetched before they come into sight: two steps of a wheel.
_AHEAD = 8
# Fetched again in a moment; and each is one more thing that the garbage collector looks at.
_MOST_ROWS = 2_000
_VEILED = "veiled"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(NamedTuple):
    """One column.

    Attributes:
        order: what a click on its head sorts by.
        title: its head.
        width: to begin with, in logical pixels at the usual font size.
    """

    order: WorklistOrder
    title: str
    width: int


class WorklistRows(QAbstractTableModel):
    """The rows of one WorklistView.

    Args:
        fetch: asked for a page by its number; `show_page` brings it.
        fetch_pictures: asked for the thumbnails of films; `show_pictures` brings them.
    """

    def __init__(
        self, fetch: Callable[[int], None], fetch_pictures: Callable[[tuple[str, ...]], None]
    ) -> None:
        super().__init__()
        self._fetch = fetch
        self._view: WorklistView | None = None
        self._rows: dict[int, WorklistRow] = {}
        self._asked: set[int] = set()
        self._pictures = WorklistPictures(fetch_pictures)
        self._is_veiled = False
        self.columns = (
            Column(WorklistOrder.TRIAGE, self.tr("Triage"), 64),
            Column(WorklistOrder.NAME, self.tr("Patient"), 240),
            Column(WorklistOrder.PATIENT_ID, self.tr("ID"), 110),
            Column(WorklistOrder.STUDY_MOMENT, self.tr("Date"), 132),
            Column(WorklistOrder.VIEW_POSITION, self.tr("View"), 60),
            Column(WorklistOrder.FINDING, self.tr("Finding"), 180),
            Column(WorklistOrder.COVID_19, self.tr("COVID-19"), 86),
            Column(WorklistOrder.SEVERITY, self.tr("Severity"), 80),
            Column(WorklistOrder.CATEGORY, self.tr("Conclusion"), 110),
            Column(WorklistOrder.FILMS, self.tr("Films"), 64),
            Column(WorklistOrder.DESCRIPTION, self.tr("Description"), 120),
        )

    @property
    def view(self) -> WorklistView | None:
        """The studies found."""
        return self._view

    def veil(self, is_veiled: bool) -> None:
        """Show the model's statements, or only those on which the reader has concluded."""
        self._is_veiled = is_veiled
        self.layoutChanged.emit()

    def set_view(self, view: WorklistView, rows: Sequence[WorklistRow] = ()) -> None:
        """Show other studies, or the same in another order.

        Args:
            view: the studies.
            rows: some of them, which need not be fetched: with those that come into sight,
                the table is painted once, and shows no row that is on its way.
        """
        is_news = self._view is None or self._view.revision != view.revision
        self.beginResetModel()
        self._view = view
        self._asked.clear()
        if is_news:
            self._rows.clear()
        self._keep(rows)
        self.endResetModel()

    def show_page(self, number: int, view: WorklistView, rows: tuple[WorklistRow, ...]) -> None:
        """A page has come; one of an older view is let go."""
        if view is not self._view:
            return
        self._keep(rows)
        first = number * PAGE
        last = min(first + PAGE, len(view)) - 1
        if len(rows) == last - first + 1:
            self._asked.discard(number)  # else some have gone: to ask again would bring no more
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _keep(self, rows: Sequence[WorklistRow]) -> None:
        self._rows.update({row.study_key: row for row in rows})
        while len(self._rows) > _MOST_ROWS:
            del self._rows[next(iter(self._rows))]

    def show_pictures(self, found: Mapping[str, NDArray[np.uint8]]) -> None:
        """Thumbnails have come: those cells alone are painted anew."""
        column = next(n for n, c in enumerate(self.columns) if c.order is WorklistOrder.NAME)
        for number in self._pictures.show(found):
            cell = self.index(number, column)
            if cell.isValid():
                self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.DecorationRole])

    def row(self, number: int) -> WorklistRow | None:
        """One study; None while it is on its way. Asking for it has it fetched."""
        if self._view is None or not 0 <= number < len(self._view):
            return None
        found = self._rows.get(int(self._view.keys[number]))
        page = number // PAGE
        if found is None and page not in self._asked:
            self._asked.add(page)
            self._fetch(page)
        return found

    def key(self, number: int) -> int:
        """Number of the study in a row."""
        assert self._view is not None
        return int(self._view.keys[number])

    def row_of(self, key: int) -> int:
        """Row of a study, -1 if it is not among those found."""
        if self._view is None:
            return -1
        found = np.flatnonzero(self._view.keys == key)
        return int(found[0]) if found.size else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of studies found."""
        return 0 if parent.isValid() or self._view is None else len(self._view)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """The heads of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_figure = self.columns[section].order in _FIGURES
            return _RIGHT if is_figure else None
        if role == Qt.ItemDataRole.ToolTipRole and self._is_veiled:
            return wording.not_shown_yet() if self.columns[section].order.is_telling else None
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What is known of a study, under one column."""
        if role not in _WANTED:
            return None
        row = self.row(index.row())
        order = self.columns[index.column()].order
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 1 else None
        if role == Qt.ItemDataRole.DecorationRole:
            if order is not WorklistOrder.NAME:
                return None
            self._look_ahead(index.row())
            return self._pictures.of(row.sha256, index.row())
        give = _ROLES.get(role)
        is_hidden = self._is_veiled and not row.category and row.status != "not assessed"
        return give(_veiled(row) if is_hidden else row, order) if give else None

    def _look_ahead(self, number: int) -> None:
        """Have the rows above and below fetched before they come into sight."""
        self.row(number - _AHEAD)
        self.row(number + _AHEAD)


def _veiled(row: WorklistRow) -> WorklistRow:
    """Without what the model says of it."""
    return replace(
        row, status=_VEILED, finding="", covid_19=None, severity_total=None, is_old=False
    )


def _text(row: WorklistRow, order: WorklistOrder) -> str:
    return _TEXTS[order](row)


def _name(row: WorklistRow) -> str:
    name = apart(row.name or row.patient_id) or wording.no_name()
    return f"{wording.synthetic()}  {name}" if row.is_synthetic else name


def _moment(row: WorklistRow) -> str:
    clock = f"  {row.study_time:%H:%M}" if row.study_time else ""
    return day_text(row.study_date) + clock


def _finding(row: WorklistRow) -> str:
    if row.status == _VEILED:
        return wording.not_shown_yet()
    if row.status == "assessed":
        finding = None if row.finding == UNCERTAIN else FindingClass(row.finding)
        text = wording.finding_text(finding)
    else:
        text = wording.status_text(row.status)
    return wording.by_older_model(text) if row.is_old else text


def _severity(row: WorklistRow) -> str:
    if row.severity_total is None:
        return ""
    text = decimal_text(f"{row.severity_total:.1f}")
    return wording.by_older_model(text) if row.is_severity_old else text


def _colour(row: WorklistRow, order: WorklistOrder) -> QColor | None:
    if order is WorklistOrder.FINDING and row.status == "assessed" and row.finding != UNCERTAIN:
        return QColor(theme.FINDING_COLOURS[FindingClass(row.finding)])
    if order is WorklistOrder.TRIAGE:
        return QColor(theme.ACCENT)
    if row.status != "assessed" and order is WorklistOrder.FINDING:
        return QColor(theme.MUTED)
    return None


def _tip_of(row: WorklistRow, order: WorklistOrder) -> str:
    text = _text(row, order)
    return f"{text}\n{wording.unread()}" if row.is_unread else text


def _font(row: WorklistRow, _order: WorklistOrder) -> QFont | None:
    return _strong() if row.is_unread else None


@cache
def _strong() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.Bold)
    return font


def _alignment(_row: WorklistRow, order: WorklistOrder) -> Qt.AlignmentFlag | None:
    return _RIGHT if order in _FIGURES else None


# One cell's text alone is made: each is asked for in every frame.
_TEXTS: dict[WorklistOrder, Callable[[WorklistRow], str]] = {
    WorklistOrder.TRIAGE: lambda row: "●" if row.is_unread else "",
    WorklistOrder.NAME: _name,
    WorklistOrder.PATIENT_ID: lambda row: row.patient_id,
    WorklistOrder.STUDY_MOMENT: _moment,
    WorklistOrder.VIEW_POSITION: lambda row: row.view_position,
    WorklistOrder.FINDING: _finding,
    WorklistOrder.COVID_19: lambda row: (
        "" if row.covid_19 is None else wording.percent(row.covid_19)
    ),
    WorklistOrder.SEVERITY: _severity,
    WorklistOrder.CATEGORY: lambda row: wording.category_text(row.category),
    WorklistOrder.DESCRIPTION: lambda row: apart(row.description),
    WorklistOrder.FILMS: lambda row: str(row.films),
}
_FIGURES = (WorklistOrder.COVID_19, WorklistOrder.SEVERITY, WorklistOrder.FILMS)
_ROLES: dict[int, Callable[[WorklistRow, WorklistOrder], object]] = {
    Qt.ItemDataRole.DisplayRole: _text,
    Qt.ItemDataRole.AccessibleTextRole: _text,
    Qt.ItemDataRole.ToolTipRole: _tip_of,
    Qt.ItemDataRole.FontRole: _font,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.TextAlignmentRole: _alignment,
}
# Qt asks for more of each cell, thousands of times a frame.
_WANTED = frozenset({*_ROLES, Qt.ItemDataRole.DecorationRole})
