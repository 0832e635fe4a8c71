"""Whom films show: the question before two persons are joined, and the form to type it in."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.study import IdentityConflict, Patient, Study
from covid_desktop.library.identity import Correction
from covid_desktop.library.worklist import WorklistRow
from covid_desktop.ui import theme, wording
from covid_desktop.ui.local_forms import apart, day_text, in_a_row, typed_day
from covid_desktop.ui.scrolling import ScrollingPage, resize_to_content, wrapping
from covid_desktop.ui.search_field import SearchField

_EXAMPLE = date(2020, 3, 29)


class ConflictDialog(QDialog):
    """One ID, two persons? Nothing is joined unless the reader says so."""

    joined = Signal()

    def __init__(
        self, conflict: IdentityConflict, parent: QWidget | None = None, *, by_hand: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Is this the same patient?"))
        known, arriving = conflict.known, conflict.arriving
        words = QLabel(self._question(conflict, by_hand=by_hand), wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        rows = [
            ("", self.tr("Known patient"), self.tr("This film")),
            (self.tr("Name"), known.name, arriving.name),
            (self.tr("Sex"), wording.sex_text(known.sex), wording.sex_text(arriving.sex)),
            (self.tr("Born"), day_text(known.birth_date), day_text(arriving.birth_date)),
        ]
        misfit = {"name": 1, "sex": 2, "birth_date": 3}
        wrong = {misfit[f] for f in conflict.fields}
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                shown = text or ("–" if number and column else "")
                name = "muted" if number == 0 or column == 0 else ""
                if number in wrong and column:
                    name = "bannerWhat"
                label = theme.named(QLabel(apart(shown), wordWrap=column > 0), name)
                label.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(label, number, column)
            if number in wrong:
                mark = theme.named(QLabel(self.tr("does not fit"), wordWrap=True), "standing")
                grid.addWidget(mark, number, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(3, 2)
        buttons = QDialogButtonBox()
        keep = buttons.addButton(self.tr("Keep apart"), QDialogButtonBox.ButtonRole.RejectRole)
        self.join_button = buttons.addButton(
            self.tr("Same patient: join"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        keep.setDefault(True)
        buttons.rejected.connect(self.close)
        buttons.accepted.connect(self._join)
        page = QVBoxLayout()
        page.setSpacing(14)
        page.addWidget(words)
        page.addLayout(grid)
        page.addStretch(1)
        column_ = QVBoxLayout(self)
        column_.addWidget(ScrollingPage(page), 1)
        column_.addWidget(buttons)
        resize_to_content(self, theme.scaled(520))
        keep.setFocus()

    def _question(self, conflict: IdentityConflict, *, by_hand: bool) -> str:
        if by_hand:
            return self.tr(
                "These two do not fit each other. Films of another person, shown as earlier films,"
                " would mislead: join them only if you are sure."
            )
        if not conflict.fields:
            return self.tr(
                "Another patient with the ID {0} is known. The film is kept apart, without that"
                " patient’s earlier films, unless you join the two."
            ).format(conflict.arriving.patient_id)
        return self.tr(
            "Another patient with the ID {0} is known, and something does not fit. The film"
            " is kept apart, without that patient’s earlier films, unless you join the two."
        ).format(conflict.arriving.patient_id)

    def _join(self) -> None:
        self.joined.emit()
        self.close()


class PatientDialog(QDialog):
    """Patient and date, typed once: for this film, for its folder, or for the whole patient."""

    wished = Signal(object, str)  # Correction, and one of FILM, FOLDER, PATIENT

    FILM, FOLDER, PATIENT = "film", "folder", "patient"

    def __init__(
        self, patient: Patient, study: Study, in_folder: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Patient and date"))
        self.number = QLineEdit(patient.patient_id)
        self.name = QLineEdit(patient.name)
        self.sex = QComboBox()
        for code in ("", "F", "M", "O"):
            self.sex.addItem(wording.sex_text(code) or self.tr("not known"), code)
        self.sex.setCurrentIndex(max(0, self.sex.findData(patient.sex)))
        self.born = QLineEdit(day_text(patient.birth_date))
        self.day = QLineEdit(day_text(study.study_date))
        for field in (self.born, self.day):
            field.setPlaceholderText(day_text(_EXAMPLE))
        offset = study.day_offset
        self.offset = QLineEdit("" if offset is None else str(offset))
        self.offset.setPlaceholderText(self.tr("if there is no date: days since admission"))
        words_width = self.offset.fontMetrics().horizontalAdvance(self.offset.placeholderText())
        self.offset.setMinimumWidth(words_width + 30)
        form = QFormLayout()
        wrap = QFormLayout.RowWrapPolicy
        form.setRowWrapPolicy(wrap.WrapAllRows if theme.scaled(2) > 2 else wrap.WrapLongRows)
        form.setSpacing(9)
        form.addRow(self.tr("Patient &ID"), self.number)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Sex"), self.sex)
        form.addRow(self.tr("&Born"), self.born)
        form.addRow(self.tr("&Date of the film"), self.day)
        form.addRow(self.tr("Or da&y of the course"), self.offset)
        self.scopes = {
            self.FILM: QRadioButton(self.tr("For &this study")),
            self.FOLDER: QRadioButton(
                self.tr("For all {0} open films of this &folder").format(in_folder)
            ),
            self.PATIENT: QRadioButton(self.tr("For &all studies of this patient")),
        }
        self._group = QButtonGroup(self)
        self.scopes[self.FILM].setChecked(True)
        self.scopes[self.FOLDER].setVisible(in_folder > 1)
        self.scopes[self.PATIENT].setVisible(bool(patient.patient_id))
        note = theme.named(
            QLabel(
                self.tr(
                    "The files are not changed: the library remembers what you type. Date and"
                    " day hold for the study on the screen alone."
                ),
                wordWrap=True,
            ),
            "muted",
        )
        self.complaint = theme.named(QLabel("", wordWrap=True), "standing")
        self.complaint.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.close)
        page = QVBoxLayout()
        page.setSpacing(10)
        page.addLayout(form)
        for scope in self.scopes.values():
            self._group.addButton(scope)
            page.addWidget(scope)
        page.addWidget(note)
        column = QVBoxLayout(self)
        column.addWidget(ScrollingPage(page), 1)
        column.addWidget(self.complaint)
        column.addWidget(self.buttons)
        resize_to_content(self, theme.scaled(480))

    def _take(self) -> None:
        born, day = typed_day(self.born.text()), typed_day(self.day.text())
        if not self.number.text().strip():
            self._complain(self.tr("Please type an ID: films are joined by it."), self.number)
        elif born is None and self.born.text().strip():
            self._complain(self._date_form(), self.born)
        elif day is None and self.day.text().strip():
            self._complain(self._date_form(), self.day)
        elif not _is_offset(self.offset.text()):
            self._complain(
                self.tr("Please type the day as a whole number, such as 3."), self.offset
            )
        else:
            patient = Patient(
                self.number.text().strip(), self.name.text().strip(), self.sex.currentData(), born
            )
            scope = next(name for name, button in self.scopes.items() if button.isChecked())
            offset = self.offset.text().strip()
            said = Correction(patient, day, day_offset=int(offset) if offset else None)
            self.wished.emit(said, scope)
            self.close()

    def _date_form(self) -> str:
        return self.tr("Please type the date as {0}.").format(day_text(_EXAMPLE))

    def _complain(self, text: str, field: QLineEdit) -> None:
        self.complaint.setText(text)
        self.complaint.show()
        field.setFocus()
        field.selectAll()


class JoinDialog(QDialog):
    """Which patient is it? Found by typing."""

    searched = Signal(str)
    chosen = Signal(object)  # WorklistRow of a study of that patient

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Join with another patient"))
        words = QLabel(
            self.tr("The patient of the film on the screen is the same person as:"), wordWrap=True
        )
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Name, ID or date"))
        self.search.setAccessibleName(self.tr("Search patients"))
        self.search.textChanged.connect(self.searched)
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Patients"))
        self.list.itemActivated.connect(lambda _item: self._take())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._join = buttons.addButton(self.tr("Join"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._join.setEnabled(False)
        self.list.currentRowChanged.connect(lambda row: self._join.setEnabled(row >= 0))
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.close)
        self.none_found = theme.named(
            QLabel(self.tr("No other patient is found."), wordWrap=True), "muted"
        )
        column = QVBoxLayout(self)
        for widget in (words, self.search, self.none_found, self.list, buttons):
            column.addWidget(widget)
        resize_to_content(self, theme.scaled(520), 480)

    def show_rows(self, rows: tuple[WorklistRow, ...]) -> None:
        """The patients found."""
        self.list.clear()
        self.none_found.setVisible(not rows)
        for row in rows:
            day = day_text(row.study_date) or wording.no_date()
            number = wording.patient_id(row.patient_id) if row.patient_id else ""
            text = in_a_row((row.name, number, day), " · ")
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.close()


def _is_offset(text: str) -> bool:
    return re.fullmatch(r"\s*([+-]?\d{1,4})?\s*", text, re.ASCII) is not None
