"""The open films: thumbnail, name, date, and the answer in a word or two."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from covid_desktop.domain.assessment import Assessment
from covid_desktop.reading import OpenedFilm, ReadingState
from covid_desktop.ui import theme, wording

_Index = QModelIndex | QPersistentModelIndex
_SIDE = 64
_PAD = 8
_OPENED_ROLE = Qt.ItemDataRole.UserRole
_THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 1


class FilmRows(QAbstractListModel):
    """The films of a ReadingState, as Qt wants its lists."""

    def __init__(self) -> None:
        super().__init__()
        self._films: tuple[OpenedFilm, ...] = ()
        self._thumbnails: dict[str, QPixmap] = {}

    def set_films(self, films: tuple[OpenedFilm, ...]) -> None:
        """Take over a newer state with as little change as possible: the list must not jump."""
        wanted = {o.film.sha256 for o in films}
        for row in range(len(self._films) - 1, -1, -1):
            sha256 = self._films[row].film.sha256
            if sha256 not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._films = self._films[:row] + self._films[row + 1 :]
                self._thumbnails.pop(sha256, None)
                self.endRemoveRows()
        kept = len(self._films)
        if len(films) > kept:
            self.beginInsertRows(QModelIndex(), kept, len(films) - 1)
            self._films = (*self._films, *films[kept:])
            self.endInsertRows()
        for row, opened in enumerate(films):
            if opened is not self._films[row]:
                self._films = (*self._films[:row], opened, *self._films[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_thumbnail(self, sha256: str, greys: NDArray[np.uint8]) -> None:
        """Keep a film's thumbnail; it may come before the film is in the list."""
        rows, columns = greys.shape
        picture = QImage(greys.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        self._thumbnails[sha256] = QPixmap.fromImage(picture)

    def row_of(self, sha256: str | None) -> int:
        """Row of a film, -1 if it is not there."""
        return next((r for r, o in enumerate(self._films) if o.film.sha256 == sha256), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Number of films."""
        return 0 if parent.isValid() else len(self._films)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What is known of a film."""
        if not index.isValid():
            return None
        opened = self._films[index.row()]
        if role == _OPENED_ROLE:
            return opened
        if role == _THUMBNAIL_ROLE:
            return self._thumbnails.get(opened.film.sha256)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(_all_words(opened))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(_all_words(opened))
        return None


class FilmDelegate(QStyledItemDelegate):
    """Paints one film of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """A thumbnail and air around it."""
        return QSize(150, max(_SIDE, 3 * option.fontMetrics.lineSpacing()) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Thumbnail to the left, three lines to its right."""
        opened = cast("OpenedFilm", index.data(_OPENED_ROLE))
        area = option.rect
        is_shown = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if is_shown:
            painter.fillRect(area, QColor(theme.SELECTED))
            painter.fillRect(QRect(area.topLeft(), QSize(3, area.height())), QColor(theme.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(theme.PANEL))
        frame = QRect(area.left() + _PAD + 2, area.center().y() - _SIDE // 2, _SIDE, _SIDE)
        synthetic = opened.film.facts.is_synthetic
        self._paint_thumbnail(painter, frame, index.data(_THUMBNAIL_ROLE), is_synthetic=synthetic)
        left = frame.right() + 11
        words = QRect(left, area.top() + _PAD, area.right() - left - _PAD, area.height() - 2 * _PAD)
        self._paint_words(painter, words, opened)
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
        font.setPixelSize(9)
        painter.setFont(font)
        plate = QRect(frame.left(), frame.bottom() - 12, frame.width(), 13)
        painter.fillRect(plate, QColor(theme.CAUTION))
        painter.setPen(QColor(theme.ON_CAUTION))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, wording.synthetic())
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, opened: OpenedFilm) -> None:
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        height = painter.fontMetrics().lineSpacing()
        lines = _words(opened)
        top = area.center().y() - height * len(lines) // 2
        for number, line in enumerate(lines):
            place = QRect(area.left(), top + number * height, area.width(), height)
            colour = theme.TEXT if number == 0 else theme.MUTED
            if number == 1:
                colour = self._answer_colour(opened)
            painter.setPen(QPen(QColor(colour)))
            font = painter.font()
            painter.setFont(bold if number == 0 else font)
            # The ends of two file names tell them apart, the beginnings of two people's names.
            is_file = number == 0 and line == opened.film.path.name
            elide = Qt.TextElideMode.ElideMiddle if is_file else Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(line, elide, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setFont(font)

    def _answer_colour(self, opened: OpenedFilm) -> str:
        answer = opened.answer
        if isinstance(answer, Assessment):
            return theme.FINDING_COLOURS[answer.finding] if answer.finding else theme.TEXT
        return theme.MUTED if opened.is_pending else theme.CAUTION


class FilmList(QListView):
    """Emits which film the reader wants to see."""

    show_requested = Signal(str)

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
        self.setMinimumWidth(240)
        self.setUniformItemSizes(True)
        self._is_following = False
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_state(self, state: ReadingState) -> None:
        """Show the open films; the one on the screen is marked."""
        self._is_following = True
        try:
            self.rows.set_films(state.films)
            row = self.rows.row_of(state.current)
            if row != self.currentIndex().row():
                self.setCurrentIndex(self.rows.index(row))
        finally:
            self._is_following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space belongs to the film, wherever the focus is; the rest moves about the list."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _chosen(self, current: _Index, previous: _Index) -> None:  # noqa: ARG002
        if not self._is_following and current.isValid():
            opened = cast("OpenedFilm", current.data(_OPENED_ROLE))
            self.show_requested.emit(opened.film.sha256)


def _words(opened: OpenedFilm) -> list[str]:
    """Name, answer, date."""
    film = opened.film
    lines = (wording.film_name(film), wording.short_answer(opened), wording.film_date(film))
    return [line for line in lines if line]


def _all_words(opened: OpenedFilm) -> list[str]:
    """As painted, the mark included."""
    mark = [wording.synthetic()] if opened.film.facts.is_synthetic else []
    return [*_words(opened), *mark]
