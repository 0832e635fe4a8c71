"""The first start: what this program is not, where its library shall lie, and a first try.

Shown once, and again only when a version says something new (`NOTICE_SINCE`). Hospital IT can
accept for a whole site by a settings file; see docs/install.md.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from covid_desktop import __version__
from covid_desktop.settings import Settings
from covid_desktop.ui import icons, standing, theme
from covid_desktop.ui.languages import native_name
from covid_desktop.ui.notice import Begin


class FirstStart(QDialog):
    """One page; nothing can be done before the notice is accepted, and Quit is always there.

    Args:
        settings: those that hold so far.
        usual_library: folder of the library where the reader names no other.
        languages: codes of the translations that are installed.
    """

    # Result: the page is wanted in another language; make it anew with `settings()`.
    ANEW = 2

    def __init__(
        self, settings: Settings, usual_library: Path, languages: tuple[str, ...] = ()
    ) -> None:
        super().__init__()
        self._settings = settings
        self._languages = languages
        self._usual = usual_library
        self.begin = Begin.EMPTY
        self.setWindowTitle(self.tr("Welcome to Covid Desktop"))
        self.setWindowIcon(icons.icon("app", theme.ACCENT))
        self.accept_box = QCheckBox(self.tr("I have read this and &accept it"))
        self.language = QComboBox()
        self.library_place = QLineEdit(settings.library_folder or str(usual_library))
        self.trouble = theme.named(QLabel(), "standing")
        self._lay_out()
        self.accept_box.toggled.connect(self._show_choices)
        self._show_choices()
        self.accept_box.setFocus()

    def settings(self) -> Settings:
        """The settings with what was chosen here."""
        place = self.library_place.text().strip()
        chosen = self.language.currentData() if self._languages else self._settings.language
        return replace(
            self._settings,
            accepted=__version__ if self.result() == QDialog.DialogCode.Accepted else "",
            language=chosen,
            library_folder="" if place in ("", str(self._usual)) else place,
        )

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addLayout(self._heading())
        if self._languages:
            column.addLayout(self._choice_of_language())
        column.addWidget(self._notice())
        column.addWidget(self.accept_box)
        column.addSpacing(4)
        column.addLayout(self._library())
        column.addWidget(self.trouble)
        column.addStretch(1)
        # At twice the font size, or on a small screen, the page is longer than the window.
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addLayout(self._buttons())
        room = self.screen().availableGeometry().size()
        wished = page.sizeHint()
        self.resize(
            min(max(660, wished.width() + 60), room.width() - 40),
            min(max(520, wished.height() + 110), room.height() - 60),
        )

    def _heading(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(icons.drawn("app", theme.ACCENT, theme.scaled(44)))
        title = theme.named(QLabel(self.tr("Covid Desktop reads chest films")), "startTitle")
        title.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(sign)
        row.addWidget(title, 1)
        return row

    def _choice_of_language(self) -> QHBoxLayout:
        self.language.addItem(self.tr("As the system"), "")
        for code in ("en", *self._languages):
            self.language.addItem(native_name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(self._settings.language), 0))
        self.language.activated.connect(lambda _index: self.done(self.ANEW))
        name = QLabel(self.tr("La&nguage"))
        name.setBuddy(self.language)
        row = QHBoxLayout()
        row.addWidget(name)
        row.addWidget(self.language)
        row.addStretch(1)
        return row

    def _notice(self) -> QWidget:
        sentence = theme.named(QLabel(standing.standing_sentence()), "standing")
        words = QLabel(
            self.tr(
                "It states how probable COVID-19 pneumonia, another pneumonia and no pneumonia "
                "are on a frontal chest film of an adult. It is often wrong: the figures are "
                "under Help, About Covid Desktop.\n\n"
                "It is not made, tested or approved for diagnosis or treatment. A film cannot "
                "replace a PCR test, and no answer of this program can replace a radiologist.\n\n"
                "Your films stay on this computer, and are never changed."
            )
        )
        box = theme.named(QFrame(), "banner")
        box.setAccessibleName(self.tr("Not for diagnostic use"))
        column = QVBoxLayout(box)
        column.setSpacing(8)
        for label in (sentence, words):
            label.setWordWrap(True)
            # Reachable for those who read with the keyboard or by ear.
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        return box

    def _library(self) -> QVBoxLayout:
        name = QLabel(self.tr("&Library: what you open is remembered in this folder"))
        name.setWordWrap(True)
        name.setBuddy(self.library_place)
        self.library_place.setAccessibleName(self.tr("Folder of the library"))
        choose = QPushButton(self.tr("C&hange…"))
        choose.clicked.connect(self._choose_library)
        note = theme.named(
            QLabel(self.tr("It must be on a disk of this computer. It can be changed later.")),
            "muted",
        )
        note.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.library_place, 1)
        row.addWidget(choose)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(name)
        column.addLayout(row)
        column.addWidget(note)
        return column

    def _buttons(self) -> QHBoxLayout:
        self.quit_button = QPushButton(self.tr("&Quit"))
        self.quit_button.clicked.connect(self.reject)
        self.demonstration_button = QPushButton(self.tr("&Try the demonstration patient"))
        self.demonstration_button.clicked.connect(lambda: self._finish(Begin.DEMONSTRATION))
        self.start_button = theme.named(QPushButton(self.tr("&Start")), "primary")
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(lambda: self._finish(Begin.EMPTY))
        row = QHBoxLayout()
        row.addWidget(self.quit_button)
        row.addStretch(1)
        row.addWidget(self.demonstration_button)
        row.addWidget(self.start_button)
        return row

    def _show_choices(self) -> None:
        for button in (self.demonstration_button, self.start_button):
            button.setEnabled(self.accept_box.isChecked())

    def _choose_library(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of the library"), self.library_place.text()
        )
        if name:
            self.library_place.setText(str(Path(name)))

    def _finish(self, begin: Begin) -> None:
        """Go on, if the library can lie where the reader wants it."""
        place = Path(self.library_place.text().strip() or self._usual)
        try:
            if not place.is_absolute():
                raise NotADirectoryError
            place.mkdir(parents=True, exist_ok=True)
        except OSError:
            self.trouble.setText(
                self.tr("This folder cannot be made or used. Choose another one for the library.")
            )
            self.library_place.setFocus()
            return
        self.begin = begin
        self.accept()
