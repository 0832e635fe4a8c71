"""The banner: what went wrong and what can be done, in words, never in the reader's way."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.ui import theme
from covid_desktop.ui.local_forms import apart, sentence_of
from covid_desktop.ui.panel_parts import label
from covid_desktop.ui.rich_text import show_page
from covid_desktop.ui.scrolling import resize_to_content
from covid_desktop.ui.sentences import told
from covid_desktop.ui.session import Trouble


class Banner(QFrame):
    """One message at a time for one trouble, or one for many with a list behind it."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Message"))
        self._troubles: list[Trouble] = []
        self._files = 0
        self._what, self._advice = label("bannerWhat", ""), label("", "")
        for line in (self._what, self._advice):
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.details_button = QPushButton(self.tr("Details…"))
        self.details_button.clicked.connect(self.show_details)
        self.dismiss_button = QPushButton(self.tr("Dismiss"))
        self.dismiss_button.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 10, 9)
        row.addLayout(words, 1)
        row.addWidget(self.details_button)
        row.addWidget(self.dismiss_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said at the moment, "" if nothing."""
        return f"{self._what.text()}\n{self._advice.text()}" if self._troubles else ""

    def add(self, troubles: list[Trouble], files: int) -> None:
        """Say something more; what is not dismissed yet is kept in the list.

        Args:
            troubles: what went wrong.
            files: of how many files asked for together; 0 if it is not about files.
        """
        self._troubles.extend(troubles)
        self._files += files
        about_files = [t for t in self._troubles if t.subject]
        others = [t for t in self._troubles if not t.subject]
        newest = self._troubles[-1]
        if len(self._troubles) == 1:
            self._say(self._named(newest), told(newest.reason.advice))
        elif others:
            # What concerns everything comes before what concerns one file.
            more = self.tr("Details… lists {0} messages.").format(len(self._troubles))
            self._say(told(others[-1].reason.what), f"{told(others[-1].reason.advice)} {more}")
        else:
            failed, asked = len(about_files), max(self._files, len(about_files))
            self._say(
                self.tr("{0} of {1} files could not be opened.").format(failed, asked),
                self.tr("Details… says why, file by file.")
                if failed == asked
                else self.tr("The others are open. Details… says why, file by file."),
            )
        self.details_button.setVisible(len(self._troubles) > 1)
        self.show()

    def dismiss(self) -> None:
        """Forget all that was said."""
        self._troubles, self._files = [], 0
        self.hide()
        self.dismissed.emit()

    def details_text(self) -> str:
        """All messages, one after the other."""
        return "\n\n".join(
            f"{t.subject or self.tr('Covid Desktop')}\n"
            f"  {told(t.reason.what)}\n  {told(t.reason.advice)}"
            for t in self._troubles
        )

    def _details_page(self) -> str:
        """The same, one below the other, each under the name of its file."""
        return "".join(
            f"<p><b>{escape(apart(t.subject or self.tr('Covid Desktop')))}</b><br>"
            f"{escape(told(t.reason.what))}<br>{escape(told(t.reason.advice))}</p>"
            for t in self._troubles
        )

    def show_details(self) -> None:
        """The list, in a window of its own that can stay open beside the films."""
        dialog = QDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("What happened"))
        listing = QTextBrowser()
        listing.setAccessibleName(self.tr("Messages"))
        show_page(listing, self._details_page())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.close)
        column = QVBoxLayout(dialog)
        column.addWidget(listing)
        column.addWidget(buttons)
        resize_to_content(dialog, theme.scaled(640), 420)
        dialog.show()

    def _named(self, trouble: Trouble) -> str:
        what = told(trouble.reason.what)
        return sentence_of(trouble.subject, what) if trouble.subject else what

    def _say(self, what: str, advice: str) -> None:
        self._what.setText(what)
        self._advice.setText(advice)
        self.setAccessibleDescription(f"{what} {advice}")
