"""The worklist's page: a search field, a table of all studies, what is being imported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.library.worklist import (
    WorklistOrder,
    WorklistQuery,
    WorklistRow,
    WorklistView,
)
from covid_desktop.ui import theme
from covid_desktop.ui.search_field import SearchField
from covid_desktop.ui.worklist_pictures import THUMBNAIL
from covid_desktop.ui.worklist_rows import WorklistRows

Arrow: TypeAlias = tuple[int, Qt.SortOrder]  # over which column, and which way
# Ten figures, and how wide they are at the usual size.
_TEN, _PLAIN_TEN = "0123456789", 75
_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_U, Qt.Key.Key_Escape)


class WorklistTable(QTableView):
    """The table; its own keys come before the window's."""

    open_wished = Signal(list)
    removal_wished = Signal(list)
    reading_toggled = Signal(list)
    leave_wished = Signal()

    def __init__(self, rows: WorklistRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(THUMBNAIL)
        self.setFrameShape(QFrame.Shape.NoFrame)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionsMovable(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        line = self.fontMetrics().lineSpacing()
        side.setDefaultSectionSize(max(THUMBNAIL.height() + 8, line + 14))
        # By how wide letters are: those of some languages are high, and not wide.
        scale = max(1.0, self.fontMetrics().horizontalAdvance(_TEN) / _PLAIN_TEN)
        for number, column in enumerate(rows.columns):
            title = head.sectionSizeHint(number)
            self.setColumnWidth(number, max(round(column.width * scale), title))
        self.doubleClicked.connect(lambda _index: self.open_wished.emit(self.keys()))

    def keys(self) -> list[int]:
        """The studies chosen, from top to bottom."""
        chosen = sorted(i.row() for i in self.selectionModel().selectedRows())
        return [self._rows.key(row) for row in chosen]

    def event(self, event: QEvent) -> bool:
        """Delete and U mean the chosen studies here, not the film on the screen."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and not event.modifiers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, remove, mark."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wished.emit(self.keys())
        elif key == Qt.Key.Key_Delete:
            self.removal_wished.emit(self.keys())
        elif key == Qt.Key.Key_U:
            self.reading_toggled.emit(self.keys())
        elif key == Qt.Key.Key_Escape:
            self.leave_wished.emit()
        else:
            super().keyPressEvent(event)


class WorklistPage(QWidget):
    """Emits what the reader looks for and wants done with the studies chosen."""

    query_changed = Signal()
    import_wished = Signal()
    import_folder_wished = Signal()
    cancel_wished = Signal()

    def __init__(self, rows: WorklistRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklist")
        self.setAccessibleName(self.tr("Worklist"))
        self.rows = rows
        self._asked_last: WorklistQuery | None = None
        self.table = WorklistTable(rows)
        self.table.setAccessibleName(self.tr("Studies"))
        self.search = SearchField()
        self.search.setPlaceholderText(
            self.tr("Filter: name, ID, date, finding, conclusion – as many words as you like")
        )
        self.search.setAccessibleName(self.tr("Filter studies"))
        self.search.setToolTip(self.search.placeholderText())
        self.unread_first = QCheckBox(self.tr("&Unread first"))
        self.count = theme.named(QLabel(), "muted")
        self.empty = theme.named(QLabel(wordWrap=True), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.search.textChanged.connect(lambda _text: self.query_changed.emit())
        self.unread_first.toggled.connect(lambda _on: self.query_changed.emit())
        self._is_veiled = False
        self._arrow_before: Arrow | None = None
        self._arrow = self._point_at(WorklistOrder.TRIAGE, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._order_chosen)
        self.search.returnPressed.connect(self._go_to_table)
        self._lay_out()

    def _lay_out(self) -> None:
        bring = QPushButton(self.tr("&Import files…"))
        bring.clicked.connect(self.import_wished)
        folder = QPushButton(self.tr("Import f&older…"))
        folder.clicked.connect(self.import_folder_wished)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 8)
        top.setSpacing(10)
        top.addWidget(self.search, 1)
        top.addWidget(self.unread_first)
        top.addWidget(self.count)
        top.addWidget(bring)
        top.addWidget(folder)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.bar = QFrame()
        self.bar.setObjectName("side")
        self._what = QLabel()
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedHeight(6)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_wished)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._what)
        row.addWidget(self._progress, 1)
        row.addWidget(self.cancel_button)
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._pages, 1)
        column.addWidget(self.bar)

    @property
    def query(self) -> WorklistQuery:
        """What the reader wants to see."""
        head = self.table.horizontalHeader()
        order = self.rows.columns[max(0, head.sortIndicatorSection())].order
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return WorklistQuery(self.search.text(), order, descending, self.unread_first.isChecked())

    def veil(self, is_veiled: bool) -> None:
        """Hide what the model states, or show it: also by what the list is in order.

        An arrow over one of the model's columns would tell that the list is in its order. It
        stands over the date meanwhile, as the list does, and comes back with the statements.
        """
        self._is_veiled = is_veiled
        self.rows.veil(is_veiled)
        if is_veiled and self.query.order.is_telling:
            before = self._arrow
            self._point_at(WorklistOrder.STUDY_MOMENT, Qt.SortOrder.DescendingOrder)
            self._arrow_before = before
        elif not is_veiled and self._arrow_before is not None:
            self.table.horizontalHeader().setSortIndicator(*self._arrow_before)

    def _point_at(self, order: WorklistOrder, way: Qt.SortOrder) -> Arrow:
        column = next(n for n, c in enumerate(self.rows.columns) if c.order is order)
        self.table.horizontalHeader().setSortIndicator(column, way)
        return column, way

    def _order_chosen(self, column: int, way: Qt.SortOrder) -> None:
        """By a click on a head; one of the model's holds when its statements are shown."""
        if self._is_veiled and self.rows.columns[column].order.is_telling:
            self._arrow_before = column, way
            self.table.horizontalHeader().setSortIndicator(*self._arrow)
            return
        if (column, way) != self._arrow:
            self._arrow, self._arrow_before = (column, way), None
            self.query_changed.emit()

    @property
    def first_row(self) -> int:
        """The row to be shown first: of another question's answer, the top; else where it was."""
        return max(0, self.table.rowAt(0)) if self.query == self._asked_last else 0

    def show_view(
        self, view: WorklistView, total_words: str, rows: Sequence[WorklistRow] = ()
    ) -> None:
        """Show the studies found; what was chosen stays chosen where it is among them.

        Args:
            view: the studies.
            total_words: how many they are.
            rows: those that come into sight.
        """
        chosen = self.table.keys()
        is_another = self.query != self._asked_last
        self._asked_last = self.query
        self.rows.set_view(view, rows)
        if is_another:
            self.table.scrollToTop()
        self.count.setText(total_words)
        for key in chosen[:100]:
            row = self.rows.row_of(key)
            if row >= 0:
                self.table.selectionModel().select(
                    self.rows.index(row, 0),
                    QItemSelectionModel.SelectionFlag.Select
                    | QItemSelectionModel.SelectionFlag.Rows,
                )
        is_empty = len(view) == 0
        self._pages.setCurrentWidget(self.empty if is_empty else self.table)
        if is_empty:
            self.empty.setText(
                self.tr("No study fits what is typed.")
                if self.search.text().strip()
                else self.tr(
                    "No studies yet. Films that you open are remembered here;"
                    " whole folders, discs and ZIP archives can be imported."
                )
            )

    def show_unavailable(self, words: str) -> None:
        """There is no library to list."""
        self.empty.setText(words)
        self._pages.setCurrentWidget(self.empty)

    def show_progress(self, words: str, done: int, total: int) -> None:
        """How far an import has come; "" when it is over."""
        self.bar.setVisible(bool(words))
        self._what.setText(words)
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def take_focus(self) -> None:
        """Ready to type."""
        self.search.setFocus()
        self.search.selectAll()

    def _go_to_table(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.rows.index(0, 0))
            else:
                self.table.setCurrentIndex(QModelIndex(self.table.currentIndex()))
