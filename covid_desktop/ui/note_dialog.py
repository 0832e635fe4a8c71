"""What else happened to the patient: a few words and a day, to be pinned to the trend."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from covid_desktop.comparison.trend import Trend
from covid_desktop.domain.study import Day, PinnedNote
from covid_desktop.ui import theme
from covid_desktop.ui.local_forms import day_form


class NoteDialog(QDialog):
    """A day and a few words."""

    def __init__(self, trend: Trend, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pin a note"))
        self.text = QComboBox()
        self.text.setEditable(True)
        self.text.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.text.addItems(
            [self.tr("Admission"), self.tr("Intubation"), self.tr("Extubation"),
             self.tr("Treatment"), self.tr("Discharge")]
        )  # fmt: skip
        first = trend.points[0].day if trend.points else date.today()
        self.day = _day_field(first)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&What"), self.text)
        form.addRow(self.tr("&Day"), self.day)
        form.addRow(buttons)

    def note(self) -> PinnedNote:
        """What was typed."""
        return PinnedNote(_day_in(self.day), self.text.currentText().strip())


def _day_field(day: Day) -> QDateEdit | QSpinBox:
    """For a day of the kind that the axis has."""
    if isinstance(day, int):
        number = theme.inset(QSpinBox())
        number.setRange(-9999, 9999)
        number.setValue(day)
        return number
    calendar = QDateEdit()
    calendar.setCalendarPopup(True)
    calendar.setDisplayFormat(day_form())
    calendar.setDate(QDate(day.year, day.month, day.day))
    return calendar


def _day_in(field: QDateEdit | QSpinBox) -> Day:
    if isinstance(field, QSpinBox):
        return field.value()
    day = field.date()
    return date(day.year(), day.month(), day.day())
