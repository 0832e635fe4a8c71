"""What stands in the list of films: patients, their open films, their other films by date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
)
from PySide6.QtGui import QImage, QPixmap

from covid_desktop.domain.study import Moment, Patient, Study, is_one_patient
from covid_desktop.reading import OpenedFilm
from covid_desktop.remembering import Relative
from covid_desktop.ui import wording

Index: TypeAlias = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 1
# An open film on its way from the list to a view.
_FILM_FORMAT = "application/x-covid-desktop-film"


@dataclass(frozen=True)
class PatientHeading:
    """Above the films of one patient."""

    patient: Patient

    @property
    def key(self) -> str:
        """Tells it from all other entries."""
        p = self.patient
        return f"heading {p.patient_id} {p.name} {p.sex} {p.birth_date} {p.person}"

    @property
    def words(self) -> list[str]:
        """Name and ID."""
        name, number = self.patient.name, self.patient.patient_id
        return [name, wording.patient_id(number)] if name else [wording.patient_id(number)]


@dataclass(frozen=True, eq=False)
class OpenEntry:
    """A film that is open."""

    opened: OpenedFilm
    under_heading: bool = False

    @property
    def key(self) -> str:
        """Tells it from all other entries."""
        return f"film {self.opened.film.sha256}"

    @property
    def sha256(self) -> str:
        """The film."""
        return self.opened.film.sha256

    @property
    def words(self) -> list[str]:
        """Name, answer, date; under a heading with the name, the date comes first."""
        film = self.opened.film
        date = wording.film_date(film)
        view = film.facts.view_position or ""
        answer = wording.short_answer(self.opened)
        if self.under_heading:
            first = "  ".join(word for word in (date, view) if word) or film.path.name
            return [first, answer]
        return [line for line in (wording.film_name(film), answer, date) if line]


@dataclass(frozen=True, eq=False)
class RelativeEntry:
    """Another film of the patient, in the library and not open."""

    relative: Relative
    beside: OpenedFilm

    @property
    def key(self) -> str:
        """Tells it from all other entries."""
        return f"relative {self.sha256}"

    @property
    def sha256(self) -> str:
        """The film."""
        return self.relative.record.sha256

    @property
    def words(self) -> list[str]:
        """Date, how far from the film on the screen, what was stated then."""
        record = self.relative.record
        date = wording.study_day(record.study) or wording.no_date()
        lines = ["  ".join(word for word in (date, record.view_position or "") if word)]
        lines.append(wording.days_apart(self.relative.days_before(self.beside.film.study)))
        if self.relative.is_missing:
            lines.append(wording.file_missing())
        elif self.relative.kept is not None:
            lines.append(wording.kept_answer(self.relative.kept))
        return lines


Entry: TypeAlias = PatientHeading | OpenEntry | RelativeEntry


def entries(
    films: tuple[OpenedFilm, ...],
    shown: OpenedFilm | None,
    relatives: Callable[[str], tuple[Relative, ...]],
) -> list[Entry]:
    """The list, patient by patient.

    Args:
        films: open ones; those of one patient stand together.
        shown: the film on the screen: days are counted from it where it is the patient's.
        relatives: of an open film, its patient's films that are not open, earliest first.
    """
    groups: list[list[OpenedFilm]] = []
    for opened in films:
        if groups and is_one_patient(groups[-1][0].film.patient, opened.film.patient):
            groups[-1].append(opened)
        else:
            groups.append([opened])
    found: list[Entry] = []
    for group in groups:
        others = {r.record.sha256: r for o in group for r in relatives(o.film.sha256)}
        patient = group[0].film.patient
        is_headed = bool(patient.patient_id) and (len(group) > 1 or bool(others))
        if is_headed:
            found.append(PatientHeading(patient))
        beside = shown if shown in group and shown is not None else group[-1]
        own: list[tuple[tuple[bool, Moment], int, Entry]] = [
            (_place_in_time(o.film.study), n, OpenEntry(o, is_headed)) for n, o in enumerate(group)
        ]
        own += [
            (_place_in_time(r.record.study), n, RelativeEntry(r, beside))
            for n, r in enumerate(others.values(), len(group))
        ]
        # Open films keep the order in which the keys step through them.
        found += [entry for *_, entry in (sorted(own, key=lambda e: e[:2]) if others else own)]
    return found


class FilmRows(QAbstractListModel):
    """The films of a ReadingState and their relatives, as Qt wants its lists."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._thumbnails: dict[str, QPixmap] = {}

    def set_entries(self, wanted: list[Entry]) -> None:
        """Take over a newer list with as little change as possible: it must not jump."""
        keys = {entry.key for entry in wanted}
        for row in range(len(self._entries) - 1, -1, -1):
            if self._entries[row].key not in keys:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._entries[row]
                self.endRemoveRows()
        have = {entry.key for entry in self._entries}
        stay = [entry.key for entry in wanted if entry.key in have]
        if stay != [entry.key for entry in self._entries]:
            self.beginResetModel()
            self._entries = list(wanted)
            self.endResetModel()
            return
        for row, entry in enumerate(wanted):
            if row >= len(self._entries) or self._entries[row].key != entry.key:
                self.beginInsertRows(QModelIndex(), row, row)
                self._entries.insert(row, entry)
                self.endInsertRows()
            elif not _is_same(self._entries[row], entry):
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_thumbnail(self, sha256: str, greys: NDArray[np.uint8]) -> None:
        """Keep a film's thumbnail; it may come before the film is in the list."""
        rows, columns = greys.shape
        greys = np.ascontiguousarray(greys)
        picture = QImage(greys.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
        self._thumbnails[sha256] = QPixmap.fromImage(picture)
        row = self.row_of(sha256)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def forget_pictures(self, needed: set[str]) -> None:
        """Keep no thumbnails but these."""
        self._thumbnails = {sha: p for sha, p in self._thumbnails.items() if sha in needed}

    def row_of(self, sha256: str | None) -> int:
        """Row of a film, -1 if it is not there."""
        return next(
            (r for r, e in enumerate(self._entries) if getattr(e, "sha256", "") == sha256), -1
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are read, not chosen; films can be dragged out."""
        if not index.isValid() or isinstance(self._entries[index.row()], PatientHeading):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )

    def mimeTypes(self) -> list[str]:
        """Files; for our own views also which film it is."""
        return ["text/uri-list", _FILM_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of these films: other programs get the files, never a changed copy."""
        urls = []
        for index in indexes:
            entry = self._entries[index.row()]
            if isinstance(entry, OpenEntry):
                urls.append(QUrl.fromLocalFile(str(entry.opened.film.path.absolute())))
            elif isinstance(entry, RelativeEntry):
                urls.append(QUrl.fromLocalFile(str(entry.relative.record.path)))
        data = QMimeData()
        data.setUrls(urls)
        first = self._entries[indexes[0].row()] if indexes else None
        if isinstance(first, OpenEntry):
            data.setData(_FILM_FORMAT, first.sha256.encode("ascii"))
        return data

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What is known of an entry."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == THUMBNAIL_ROLE:
            return self._thumbnails.get(getattr(entry, "sha256", ""))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(_all_words(entry))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(_all_words(entry))
        return None


def dragged_film(data: QMimeData) -> str | None:
    """The sha256 of the open film that is dragged, or None."""
    if not data.hasFormat(_FILM_FORMAT):
        return None
    return bytes(data.data(_FILM_FORMAT).data()).decode("ascii", "replace")


def _is_same(one: Entry, other: Entry) -> bool:
    if isinstance(one, OpenEntry) and isinstance(other, OpenEntry):
        return one.opened is other.opened and one.under_heading == other.under_heading
    if isinstance(one, RelativeEntry) and isinstance(other, RelativeEntry):
        return one.relative is other.relative and one.beside is other.beside
    return True


def is_synthetic(entry: Entry) -> bool:
    """A phantom."""
    if isinstance(entry, OpenEntry):
        return entry.opened.film.facts.is_synthetic
    return isinstance(entry, RelativeEntry) and entry.relative.record.is_synthetic


def _all_words(entry: Entry) -> list[str]:
    """As painted, the mark included."""
    words = [*entry.words, wording.synthetic()] if is_synthetic(entry) else entry.words
    if isinstance(entry, RelativeEntry):
        how = wording.where_missing() if entry.relative.is_missing else wording.open_by_click()
        return [*words, how]
    return words


def _place_in_time(study: Study) -> tuple[bool, Moment]:
    """Undated studies stand last in the list."""
    return not study.is_dated, study.moment
