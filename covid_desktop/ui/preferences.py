"""Preferences: one dialog, a page for each kind; what is changed is emitted as a whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.library.naming import is_pattern
from covid_desktop.reading import ReadyModel
from covid_desktop.settings import Settings
from covid_desktop.ui import theme
from covid_desktop.ui.languages import native_name
from covid_desktop.ui.model_page import ModelPage
from covid_desktop.ui.scrolling import ScrollingPage, resize_to_content
from covid_desktop.ui.shortcuts import ShortcutPage, clashes

_TEXT_PERCENTS = (100, 125, 150, 175, 200)


@dataclass(frozen=True)
class Surroundings:
    """What there is to choose from on this workstation.

    Attributes:
        languages: codes of the translations that are installed.
        library: where the library usually lies.
        providers: ONNX Runtime's names of those in this installation.
    """

    languages: tuple[str, ...]
    library: Path
    providers: Callable[[], list[str]]


class PreferencesDialog(QDialog):
    """Emits what the reader wants to be otherwise, once it makes sense."""

    changed = Signal(dict)

    def __init__(
        self,
        settings: Settings,
        surroundings: Surroundings,
        model: ReadyModel | None,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._settings = settings
        self.setWindowTitle(self.tr("Preferences"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Preferences"))
        self.model_page = ModelPage(
            model,
            file=settings.model,
            provider=settings.provider,
            providers=surroundings.providers,
            point=settings.operating_point,
        )
        self.shortcut_page = ShortcutPage(owner, settings.shortcuts)
        for page, title in (
            (self._general(surroundings), self.tr("General")),
            (self._library(surroundings), self.tr("Library")),
            (self._reports(), self.tr("Reports")),
            (self.model_page, self.tr("Model")),
            (self.shortcut_page, self.tr("Shortcuts")),
        ):
            page.setAccessibleName(title)
            self.tabs.addTab(page, title)
        self.complaint = theme.named(QLabel("", wordWrap=True), "standing")
        self.complaint.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.complaint)
        column.addWidget(self.buttons)
        resize_to_content(self, 720, 620)

    # Pages

    def _general(self, surroundings: Surroundings) -> QWidget:
        self.theme = QComboBox()
        for text, name in (
            (self.tr("Dark"), "dark"),
            (self.tr("Light"), "light"),
            (self.tr("As the system"), "system"),
        ):
            self.theme.addItem(text, name)
        _choose(self.theme, self._settings.theme)
        self.text_percent = QComboBox()
        for percent in _TEXT_PERCENTS:
            self.text_percent.addItem(self.tr("{0} %").format(percent), percent)
        _choose(self.text_percent, self._settings.text_percent)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for code in ("en", *surroundings.languages):
            self.language.addItem(native_name(code), code)
        _choose(self.language, self._settings.language)
        self.window_kind = QComboBox()
        self.window_kind.addItem(self.tr("As the film asks for"), "film")
        self.window_kind.addItem(self.tr("Automatic, from the film’s own values"), "automatic")
        _choose(self.window_kind, self._settings.default_window)
        form = _form()
        form.addRow(self.tr("&Theme"), self.theme)
        form.addRow(self.tr("Size of te&xts"), self.text_percent)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow("", _note(self.tr("Another language is used from the next start on.")))
        form.addRow(self.tr("&Window of a film just opened"), self.window_kind)
        return _page(form)

    def _library(self, surroundings: Surroundings) -> QWidget:
        self.folder = QLineEdit(self._settings.library_folder)
        self.folder.setAccessibleName(self.tr("Library folder"))
        self.folder.setPlaceholderText(str(surroundings.library))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(browse)
        self.leave = QRadioButton(self.tr("Leave films where they &are"))
        self.copy = QRadioButton(self.tr("Keep &copies of films in the library"))
        (self.copy if self._settings.copy_films else self.leave).setChecked(True)
        self.hang = QCheckBox(self.tr("Open a known patient’s &earlier films by themselves"))
        self.hang.setChecked(self._settings.hang_priors)
        self.pattern = QLineEdit(self._settings.name_pattern)
        self.pattern.setPlaceholderText("{patient}_{date}")
        form = _form()
        form.addRow(self.tr("Library folder"), row)
        form.addRow(
            "",
            _note(
                self.tr(
                    "Another folder is used from the next start on; the library in the old one"
                    " stays there. It must be on a disk of this computer."
                )
            ),
        )
        form.addRow(self.tr("Films"), self.leave)
        form.addRow("", self.copy)
        form.addRow("", self.hang)
        form.addRow(self.tr("&Names of files"), self.pattern)
        form.addRow(
            "",
            _note(
                self.tr(
                    "For PNG and JPEG films: how patient and date stand in the file’s name, such"
                    " as {patient}_{date} for P12_2020-03-29.png; without dates the day of the"
                    " course, as {patient}_{day} for P12_3.png. Empty: names are not read."
                )
            ),
        )
        return _page(form)

    def _reports(self) -> QWidget:
        self.hospital = QLineEdit(self._settings.hospital)
        self.logo = QLineEdit(self._settings.logo)
        self.logo.setAccessibleName(self.tr("Logo (PNG or JPEG)"))
        browse = QPushButton(self.tr("Choose…"))
        browse.clicked.connect(self._choose_logo)
        row = QHBoxLayout()
        row.addWidget(self.logo, 1)
        row.addWidget(browse)
        self.reader = QLineEdit(self._settings.reader_name)
        form = _form()
        form.addRow(self.tr("&Hospital"), self.hospital)
        form.addRow(self.tr("Logo (PNG or JPEG)"), row)
        form.addRow(self.tr("Your &name"), self.reader)
        return _page(form)

    # Wishes

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Library folder"))
        if name:
            self.folder.setText(name)

    def _choose_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Logo"), "", kinds)
        if name:
            self.logo.setText(name)

    def _take(self) -> None:
        pattern, folder = self.pattern.text().strip(), self.folder.text().strip()
        keys = self.shortcut_page.changed
        twice = clashes({name: [key] for name, key in keys.items()})
        if pattern and not is_pattern(pattern):
            self._complain(
                self.tr(
                    "In the names of files, {patient} must stand once, {date} and {day} at most"
                    " once."
                ),
                1,
            )
        elif folder and not Path(folder).is_absolute():
            self._complain(self.tr("Please give the whole path of the library folder."), 1)
        elif twice:
            self._complain(self.tr("Two actions have the same new keys."), 4)
        else:
            self.changed.emit(self._differences(pattern, folder, keys))
            self.close()

    def _differences(self, pattern: str, folder: str, keys: dict[str, str]) -> dict[str, object]:
        wanted = {
            "theme": self.theme.currentData(),
            "text_percent": self.text_percent.currentData(),
            "language": self.language.currentData(),
            "default_window": self.window_kind.currentData(),
            "library_folder": folder,
            "copy_films": self.copy.isChecked(),
            "hang_priors": self.hang.isChecked(),
            "name_pattern": pattern,
            "hospital": self.hospital.text().strip(),
            "logo": self.logo.text().strip(),
            "reader_name": self.reader.text().strip(),
            "model": self.model_page.file,
            "provider": self.model_page.provider.currentData(),
            "operating_point": self.model_page.point.currentData(),
            "shortcuts": json.dumps(keys, sort_keys=True),
        }
        return {n: v for n, v in wanted.items() if getattr(self._settings, n) != v}

    def _complain(self, words: str, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)
        self.complaint.setText(words)
        self.complaint.show()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def _page(form: QFormLayout) -> QWidget:
    column = QVBoxLayout()
    column.setContentsMargins(14, 16, 14, 10)
    column.addLayout(form)
    column.addStretch(1)
    return ScrollingPage(column)


def _note(text: str) -> QLabel:
    return theme.named(QLabel(text, wordWrap=True), "muted")


def _choose(box: QComboBox, value: str | int) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
