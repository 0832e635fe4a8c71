"""The archive's dialogs: its settings, the studies found in it, what was done over the network."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.exchange.archive import ArchiveServer, FoundStudy, NetworkAct
from covid_desktop.ui import theme
from covid_desktop.ui.file_field import PemField
from covid_desktop.ui.local_forms import day_text, in_a_row, read_day
from covid_desktop.ui.scrolling import ScrollingPage, resize_to_content, wrapping
from covid_desktop.ui.sentences import told


class PacsSettings(QDialog):
    """Where the archive is. Nothing is contacted unless the reader tests or saves and asks."""

    test_wished = Signal(ArchiveServer)
    saved = Signal(ArchiveServer)

    def __init__(self, server: ArchiveServer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("PACS"))
        self._server = server
        self.host = QLineEdit(server.host)
        self.port = theme.inset(QSpinBox(minimum=1, maximum=65535, value=server.port))
        self.called = QLineEdit(server.called, maxLength=16)
        self.calling = QLineEdit(server.calling, maxLength=16)
        self.tls = QCheckBox(self.tr("&Encrypt the connection (TLS)"))
        self.tls.setChecked(server.tls)
        self.certificates = PemField(
            server.certificates,
            self.tr("those of this computer"),
            self.tr("Certificates to trust"),
        )
        self.own_certificate = PemField(
            server.own_certificate, self.tr("none"), self.tr("Certificate of this workstation")
        )
        self.own_key = PemField(
            server.own_key,
            self.tr("in the same file"),
            self.tr("Key of the certificate of this workstation"),
        )
        self.web = QLineEdit(server.web)
        self.web.setPlaceholderText("https://archive.example/dicom-web")
        self.web.setToolTip(self.web.placeholderText())
        self.user = QLineEdit(server.user)
        self.password = QLineEdit(server.password, echoMode=QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Host"), self.host)
        form.addRow(self.tr("&Port"), self.port)
        form.addRow(self.tr("AE title of the &archive"), self.called)
        form.addRow(self.tr("AE title of &this workstation"), self.calling)
        form.addRow(self.tls)
        form.addRow(self.tr("&Certificates to trust (PEM file)"), self.certificates)
        form.addRow(self.tr("Certificate of this workstatio&n (PEM file)"), self.own_certificate)
        form.addRow(self.tr("Its &key (PEM file)"), self.own_key)
        form.addRow(self.tr("Or &DICOMweb address"), self.web)
        form.addRow(self.tr("&User name"), self.user)
        form.addRow(self.tr("Pass&word"), self.password)
        words = QLabel(
            self.tr(
                "Leave host and address empty for no PACS: then this program opens no network "
                "connection at all. With a DICOMweb address, that way is used. User name and "
                "password are for DICOMweb, and are only sent over https. The password is kept "
                "beside the settings in a file that only your account may read."
            ),
            wordWrap=True,
        )
        self.message = QLabel(wordWrap=True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAccessibleName(self.tr("Message"))
        self.test = QPushButton(self.tr("Test the c&onnection"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self._wish_test)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(words, form)
        resize_to_content(self, 640, 620)

    def _lay_out(self, words: QLabel, form: QFormLayout) -> None:
        page = QVBoxLayout()
        page.addWidget(words)
        page.addLayout(form)
        page.addWidget(self.test)
        page.addWidget(self.message)
        page.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(ScrollingPage(page), 1)
        column.addWidget(self.buttons)

    @property
    def server(self) -> ArchiveServer:
        """As typed at the moment."""
        return ArchiveServer(
            self.host.text().strip(),
            self.port.value(),
            self.called.text().strip(),
            self.calling.text().strip(),
            self.tls.isChecked(),
            self.certificates.path,
            self.web.text().strip(),
            self._server.seconds,
            self.user.text().strip(),
            self.password.text(),
            self.own_certificate.path,
            self.own_key.path,
        )

    def show_message(self, text: str) -> None:
        """Say what came of the test."""
        self.message.setText(text)
        self.test.setEnabled(True)

    def _wish_test(self) -> None:
        if not self.server.is_configured:
            self.message.setText(self.tr("Type a host or an address first."))
            return
        if self._is_login_in_address():
            return
        self.message.setText(self.tr("Asking the archive…"))
        self.test.setEnabled(False)
        self.test_wished.emit(self.server)

    def _is_login_in_address(self) -> bool:
        """The address is kept and logged: no password may stand in it."""
        if not self.server.holds_login:
            return False
        self.message.setText(
            self.tr("Take user name and password out of the address: they have fields below it.")
        )
        self.web.setFocus()
        return True

    def _save(self) -> None:
        if self._is_login_in_address():
            return
        self.saved.emit(self.server)
        self.accept()


def _closing(dialog: QDialog, button: QPushButton) -> QDialogButtonBox:
    """The one thing to be done, and Close, where every dialog has them."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    buttons.rejected.connect(dialog.close)
    return buttons


class PriorsDialog(QDialog):
    """Studies of the patient in the archive, to be ticked and fetched."""

    fetch_wished = Signal(list)  # of StudyInstanceUIDs

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Studies of this patient in the PACS"))
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Studies found"))
        self.message = QLabel(self.tr("Asking the archive…"), wordWrap=True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.fetch = QPushButton(self.tr("&Fetch and open"))
        self.fetch.setEnabled(False)
        self.fetch.clicked.connect(self._wish_fetch)
        column = QVBoxLayout(self)
        for widget in (self.list, self.message, _closing(self, self.fetch)):
            column.addWidget(widget)
        resize_to_content(self, theme.scaled(560), 420)

    def show_studies(self, studies: Sequence[FoundStudy], have: set[str]) -> None:
        """Show what was found.

        Args:
            studies: latest first.
            have: StudyInstanceUIDs of the films that are open.
        """
        self.list.clear()
        for study in studies:
            day = study.date
            when = day_text(read_day(day)) or self.tr("no date")
            parts = [when, study.modalities, study.description]
            if study.study_instance_uid in have:
                parts.append(self.tr("(open)"))
            item = QListWidgetItem(in_a_row(parts, "   "))
            item.setData(Qt.ItemDataRole.UserRole, study.study_instance_uid)
            is_new = study.study_instance_uid not in have
            item.setCheckState(Qt.CheckState.Checked if is_new else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.message.setText(
            "" if studies else self.tr("The archive has no study of this patient.")
        )
        self.fetch.setEnabled(bool(studies))

    def show_message(self, text: str) -> None:
        """Say what came of a wish."""
        self.message.setText(text)
        self.fetch.setEnabled(self.list.count() > 0)

    def _wish_fetch(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [i for i in items if i.checkState() is Qt.CheckState.Checked]
        if ticked:
            self.fetch.setEnabled(False)
            self.message.setText(self.tr("The films are being fetched…"))
            self.fetch_wished.emit([i.data(Qt.ItemDataRole.UserRole) for i in ticked])


class ActivityDialog(QDialog):
    """Every act over the network, and what still waits to be sent."""

    again_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Network activity"))
        self.state = QLabel(wordWrap=True)
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("What was done over the network"))
        self.again = QPushButton(self.tr("Send what &waits now"))
        self.again.clicked.connect(self.again_wished)
        column = QVBoxLayout(self)
        for widget in (self.state, self.list, _closing(self, self.again)):
            column.addWidget(widget)
        resize_to_content(self, theme.scaled(640), 420)

    def show_acts(self, acts: Sequence[NetworkAct], waiting: int, declined: int) -> None:
        """Show the list, latest first."""
        self.state.setText(
            self.tr("Waiting to be sent: {0}. Not taken by the archive: {1}.").format(
                waiting, declined
            )
        )
        self.list.clear()
        for act in reversed(acts):
            when = f"{day_text(act.at.date())} {act.at:%H:%M:%S}"
            self.list.addItem(in_a_row((when, act.what, act.place, self._told(act.outcome)), "   "))
        if not acts:
            self.list.addItem(self.tr("Nothing was done over the network since the start."))
        self.again.setEnabled(waiting + declined > 0)

    def _told(self, outcome: str) -> str:
        return self.tr("done") if outcome == "done" else told(outcome)
