"""A field for the path of a PEM file: typed, or chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class PemField(QWidget):
    """A line for the path, and a button that finds it.

    Args:
        path: as set; "" for none.
        placeholder: what holds without one.
        name: of the field, for whoever hears it instead of seeing it.
    """

    def __init__(
        self, path: str, placeholder: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit(path)
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(name)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleDescription(name)
        self.choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.line)

    @property
    def path(self) -> str:
        """As it stands at the moment."""
        return self.line.text().strip()

    def _choose(self) -> None:
        kinds = self.tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("PEM file"), self.path, kinds)
        if path:
            self.line.setText(path)
