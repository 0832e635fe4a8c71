"""All tags of a DICOM film, searched as typed. On the screen only: nothing of it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.imaging.dicom_tags import TagRow
from covid_desktop.ui import theme
from covid_desktop.ui.scrolling import resize_to_content
from covid_desktop.ui.search_field import SearchField

_INDENT = "    "


class TagBrowser(QDialog):
    """The tags in a table."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags of {0}").format(title))
        self._rows: tuple[TagRow, ...] = ()
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Search tag, name or value"))
        self.search.setAccessibleName(self.tr("Search tags"))
        self.private = QCheckBox(self.tr("&Private tags"))
        self.private.setChecked(True)
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Tag"), self.tr("Name"), self.tr("VR"), self.tr("Value")]
        )
        self.table.setAccessibleName(self.tr("Tags"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.count = theme.named(QLabel(self.tr("Reading…")), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.private)
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        bottom.addWidget(buttons)
        column_ = QVBoxLayout(self)
        column_.addLayout(top)
        column_.addWidget(self.table, 1)
        column_.addLayout(bottom)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.private.toggled.connect(lambda _on: self._filter())
        resize_to_content(self, theme.scaled(860), 640)
        self._set_widths()

    def _set_widths(self) -> None:
        """A tag is read whole; where there is little room, name and value share what is left."""
        letter = self.fontMetrics().horizontalAdvance("0")
        tag, kind = 15 * letter, 6 * letter
        name = min(36 * letter, (self.width() - tag - kind) // 2)
        for column, width in enumerate((tag, name, kind)):
            self.table.setColumnWidth(column, width)

    def show_rows(self, rows: tuple[TagRow, ...]) -> None:
        """Fill the table."""
        self._rows = rows
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            texts = (_INDENT * row.depth + row.tag, row.name, row.vr, row.value)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if row.is_private:
                    item.setForeground(QColor(theme.CAUTION))
                self.table.setItem(number, column, item)
        self._filter()

    def show_failure(self, words: str) -> None:
        """Say why there are none."""
        self.count.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({i.row() for i in self.table.selectedIndexes()})
            lines = [
                "\t".join((r.tag, r.name, r.vr, r.value))
                for r in map(self._rows.__getitem__, chosen)
            ]
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        shown = 0
        for number, row in enumerate(self._rows):
            text = f"{row.tag} {row.tag.replace(',', '')} {row.name} {row.value}".casefold()
            fits = all(w in text for w in words) and (
                self.private.isChecked() or not row.is_private
            )
            self.table.setRowHidden(number, not fits)
            shown += fits
        self.count.setText(self.tr("{0} of {1} tags").format(shown, len(self._rows)))
