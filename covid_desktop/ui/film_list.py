"""The films: thumbnail, name, date, and the answer in a word or two; priors by date."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from covid_desktop.domain.assessment import Assessment
from covid_desktop.reading import ReadingState
from covid_desktop.remembering import Relative
from covid_desktop.ui import theme, wording
from covid_desktop.ui.film_rows import (
    ENTRY_ROLE,
    THUMBNAIL_ROLE,
    Entry,
    FilmRows,
    Index,
    OpenEntry,
    PatientHeading,
    RelativeEntry,
    entries,
    is_synthetic,
)
from covid_desktop.ui.fitting import fitted
from covid_desktop.ui.local_forms import apart

_SIDE = 64
_SMALL_SIDE = 56
_PAD = 8
_LEAST_WIDTH, _LETTERS = 240, 14


class FilmDelegate(QStyledItemDelegate):
    """Paints one film of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A thumbnail and air around it; a heading takes its lines."""
        entry = cast("Entry", index.data(ENTRY_ROLE))
        line = option.fontMetrics.lineSpacing()
        if isinstance(entry, PatientHeading):
            return QSize(150, len(entry.words) * line + 2 * _PAD)
        return QSize(150, max(_side(entry), len(entry.words) * line, 2 * line) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Thumbnail to the left, three lines to its right."""
        entry = cast("Entry", index.data(ENTRY_ROLE))
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(entry, PatientHeading):
            painter.fillRect(area, QColor(theme.PANEL))
            words = area.adjusted(_PAD + 2, _PAD, -_PAD, -_PAD)
            self._paint_words(painter, words, entry)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.SELECTED))
            edge = QRect(area.topLeft(), QSize(3, area.height()))
            painter.fillRect(_mirrored(option, edge), QColor(theme.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(theme.PANEL))
        side = _side(entry)
        inset = _PAD + 2 + (_SIDE - side)
        frame = QRect(area.left() + inset, area.center().y() - side // 2, side, side)
        if isinstance(entry, RelativeEntry) and entry.relative.is_missing:
            painter.setPen(QPen(QColor(theme.MUTED), 1.5, Qt.PenStyle.DashLine))
            painter.drawRect(_mirrored(option, frame).adjusted(1, 1, -2, -2))
        else:
            painter.setOpacity(0.75 if isinstance(entry, RelativeEntry) else 1.0)
            self._paint_thumbnail(
                painter,
                _mirrored(option, frame),
                index.data(THUMBNAIL_ROLE),
                is_synthetic=is_synthetic(entry),
            )
            painter.setOpacity(1.0)
        left = frame.right() + 11
        words = QRect(left, area.top() + _PAD, area.right() - left - _PAD, area.height() - 2 * _PAD)
        self._paint_words(painter, _mirrored(option, words), entry)
        painter.restore()

    def _paint_thumbnail(
        self, painter: QPainter, frame: QRect, pixmap: QPixmap | None, *, is_synthetic: bool
    ) -> None:
        painter.fillRect(frame, QColor("black"))
        if pixmap is not None:
            size = pixmap.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(frame.topLeft(), size)
            place.moveCenter(frame.center())
            painter.drawPixmap(place, pixmap)
        if is_synthetic:
            self._paint_mark(painter, frame)

    def _paint_mark(self, painter: QPainter, frame: QRect) -> None:
        """SYNTHETIC across the foot of the thumbnail."""
        painter.save()
        font = painter.font()
        font.setBold(True)
        font.setPixelSize(9 if frame.width() >= _SIDE else 8)
        painter.setFont(font)
        plate = QRect(frame.left(), frame.bottom() - 12, frame.width(), 13)
        painter.fillRect(plate, QColor(theme.CAUTION))
        painter.setPen(QColor(theme.ON_CAUTION))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, wording.synthetic())
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.Bold)
        height = painter.fontMetrics().lineSpacing()
        lines = entry.words
        top = area.center().y() - height * len(lines) // 2
        is_faint = isinstance(entry, RelativeEntry)
        for number, line in enumerate(lines):
            place = QRect(area.left(), top + number * height, area.width(), height)
            colour = theme.TEXT if number == 0 else theme.MUTED
            if number == 1 and isinstance(entry, OpenEntry):
                colour = self._answer_colour(entry)
            painter.setPen(QPen(QColor(colour)))
            font = painter.font()
            wished = bold if number == 0 and not is_faint else font
            painter.setFont(fitted(wished, [line], place.width()))
            # The ends of two file names tell them apart, the beginnings of two people's names.
            is_file = (
                number == 0 and isinstance(entry, OpenEntry) and line == entry.opened.film.path.name
            )
            elide = Qt.TextElideMode.ElideMiddle if is_file else Qt.TextElideMode.ElideRight
            # A Latin name ends on its right, also in a list that runs from the right.
            shown = apart(painter.fontMetrics().elidedText(line, elide, place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setFont(font)

    def _answer_colour(self, entry: OpenEntry) -> str:
        answer = entry.opened.answer
        if isinstance(answer, Assessment):
            return theme.FINDING_COLOURS[answer.finding] if answer.finding else theme.TEXT
        is_silent = entry.opened.is_pending or entry.opened.is_veiled
        return theme.MUTED if is_silent else theme.CAUTION


def _side(entry: Entry) -> int:
    return _SMALL_SIDE if isinstance(entry, RelativeEntry) else _SIDE


def _no_relatives(_sha256: str) -> tuple[Relative, ...]:
    return ()


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Where it is for readers of a language from right to left; films stay as they are."""
    return QStyle.visualRect(option.direction, option.rect, place)


class FilmList(QListView):
    """Emits which film the reader wants to see; the library tells it the patient's others."""

    show_requested = Signal(str)
    relative_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FilmRows()
        self.setModel(self.rows)
        self.setItemDelegate(FilmDelegate(self))
        self.setAccessibleName(self.tr("Open films"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._state = ReadingState()
        self._relatives: Callable[[str], tuple[Relative, ...]] = _no_relatives
        self._is_following = False
        self.selectionModel().currentChanged.connect(self._chosen)
        self.clicked.connect(self._want_relative)
        self.activated.connect(self._want_relative)

    def minimumSizeHint(self) -> QSize:
        """A date with its whole year can be read, whatever the size of the text."""
        words = _SIDE + 5 * _PAD + self.fontMetrics().horizontalAdvance("0" * _LETTERS)
        wide = max(_LEAST_WIDTH, min(words, self.window().width() // 4))
        return QSize(wide, super().minimumSizeHint().height())

    def know_relatives(self, relatives: Callable[[str], tuple[Relative, ...]]) -> None:
        """From now on, list beside each film what this gives for it."""
        self._relatives = relatives
        self.show_state(self._state)

    def show_state(self, state: ReadingState) -> None:
        """Show the open films; the one on the screen is marked."""
        self._state = state
        self._is_following = True
        try:
            self.rows.set_entries(entries(state.films, state.shown, self._relatives))
            row = self.rows.row_of(state.current)
            if row != self.currentIndex().row() or not self.currentIndex().isValid():
                self.setCurrentIndex(self.rows.index(row))
        finally:
            self._is_following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space belongs to the film, wherever the focus is; the rest moves about the list."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want_relative(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _chosen(self, current: Index, previous: Index) -> None:  # noqa: ARG002
        if not self._is_following and current.isValid():
            entry = current.data(ENTRY_ROLE)
            if isinstance(entry, OpenEntry):
                self.show_requested.emit(entry.sha256)

    def _want_relative(self, index: QModelIndex) -> None:
        """A prior is loaded when it is asked for, not when the keys pass over it."""
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, RelativeEntry):
            self.relative_requested.emit(entry.sha256)
