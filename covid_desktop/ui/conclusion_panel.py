"""Beside the software's statement: what the reader concludes of the study, signed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.ui import icons, theme, wording
from covid_desktop.ui.local_forms import is_right_to_left, moment_text
from covid_desktop.ui.panel_parts import label
from covid_desktop.ui.scrolling import side_width

_NOT_STATED = -1
_TEXT_LINES = 3
_LEAST_HEIGHT, _NO_LIMIT = 120, 16777215
# In a window with fewer lines of text, statement and fields would each show a part of themselves.
_ROOMY_LINES = 50
_ARROW = 13


@dataclass(frozen=True)
class Draft:
    """What is typed and not signed yet."""

    category: int = 0
    severity: int = 0
    total: int = _NOT_STATED
    text: str = ""


class ConclusionPanel(QScrollArea):
    """RSNA category, severity, free text, name; emits the conclusion that the reader signs."""

    signed = Signal(object)  # Conclusion, without the time
    fold_wished = Signal(bool)  # True: the fields are to be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Your conclusion"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_fields()
        inner = self._inner = theme.named(QWidget(), "side")
        form = QFormLayout()
        form.setSpacing(7)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Category"), self.category)
        form.addRow(self.tr("Se&verity"), self.severity)
        form.addRow(self.tr("Own &total"), self.total)
        form.addRow(self.tr("&Name"), self.reader)
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.last)
        column.addWidget(self._fields)
        column.addStretch(1)
        below = QVBoxLayout(self._fields)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addLayout(form)
        below.addWidget(self.text)
        below.addWidget(self.sign_button)
        self.setWidget(inner)
        self.set_open(open_=True)

    @property
    def is_open(self) -> bool:
        """The fields are shown, not the heading alone."""
        return self.heading.isChecked()

    @property
    def has_room(self) -> bool:
        """The window is high enough for the fields and the whole statement above them."""
        return self.window().height() >= _ROOMY_LINES * self.fontMetrics().lineSpacing()

    def set_open(self, *, open_: bool) -> None:
        """Show the fields, or the heading and what was signed alone."""
        self.heading.setChecked(open_)
        self._draw_arrow()
        self._fields.setVisible(open_)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        """In other colours, or with larger texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._draw_arrow()

    def _draw_arrow(self) -> None:
        folded = "folded_back" if is_right_to_left() else "folded"
        side = theme.scaled(_ARROW)
        arrow = icons.drawn("unfolded" if self.is_open else folded, theme.MUTED, side)
        self.heading.setIcon(QIcon(arrow))
        self.heading.setIconSize(QSize(side, side))

    def _keep_height(self) -> None:
        """Folded it is as high as what it shows, and the statement has all the rest."""
        self._column.activate()
        shown = self._inner.sizeHint().height() + 2
        self.setMinimumHeight(_LEAST_HEIGHT if self.is_open else shown)
        self.setMaximumHeight(_NO_LIMIT if self.is_open else shown)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its fields, so that what stands above it has the rest, and most of it."""
        high = min(self._inner.sizeHint().height() + 2, self.window().height() * 2 // 5)
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        """Every field and word can be seen, whatever the size of the text."""
        return QSize(side_width(self, 0), super().minimumSizeHint().height())

    def _make_fields(self) -> None:
        self.heading = theme.named(QToolButton(), "fold")
        self.heading.setText(self.tr("YOUR CONCLUSION"))
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setToolTip(self.tr("Show or hide the fields"))
        self.heading.clicked.connect(self.fold_wished)
        self._fields = QWidget()
        self.category = QComboBox()
        self.category.addItem(self.tr("not stated"), None)
        for category in RSNACategory:
            self.category.addItem(wording.category_text(category), category)
        self.category.setToolTip(self.tr("RSNA consensus on reporting COVID-19 (2020)"))
        self.severity = QComboBox()
        self.severity.setToolTip(self.tr("What you say of the model’s severity"))
        self.severity.addItem(self.tr("not stated"), None)
        self.severity.addItem(self.tr("I agree"), SeverityAgreement.AGREE)
        self.severity.addItem(self.tr("I disagree"), SeverityAgreement.DISAGREE)
        self.total = theme.inset(QSpinBox())
        self.total.setRange(_NOT_STATED, 18)
        self.total.setSpecialValueText(self.tr("not stated"))
        self.total.setValue(_NOT_STATED)
        self.total.setToolTip(self.tr("Brixia: six zones, 0 to 3 each"))
        for field in (self.category, self.severity, self.total):
            # A wheel meant for the panel must not change what is stated.
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reader = QLineEdit()
        self.reader.setToolTip(self.tr("Your name, under which you sign"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("In your own words"))
        self.text.setAccessibleName(self.tr("Conclusion in your own words"))
        self.text.setTabChangesFocus(True)
        line = self.text.fontMetrics().lineSpacing()
        self.text.setFixedHeight(_TEXT_LINES * line + 18)
        self.sign_button = QPushButton(self.tr("Sign and keep"))
        self.last = label("", "")
        self.last.hide()
        self.sign_button.clicked.connect(self._sign)
        self.category.currentIndexChanged.connect(lambda _index: self._enable())
        self.severity.currentIndexChanged.connect(lambda _index: self._enable())
        self.total.valueChanged.connect(lambda _value: self._enable())
        self.text.textChanged.connect(self._enable)
        self.reader.textChanged.connect(lambda _text: self._enable())
        self._enable()

    @property
    def draft(self) -> Draft:
        """What is typed and not signed."""
        return Draft(
            self.category.currentIndex(),
            self.severity.currentIndex(),
            self.total.value(),
            self.text.toPlainText(),
        )

    def show_draft(self, draft: Draft) -> None:
        """Go on with what was typed for this study before."""
        self.category.setCurrentIndex(draft.category)
        self.severity.setCurrentIndex(draft.severity)
        self.total.setValue(draft.total)
        self.text.setPlainText(draft.text)

    def show_conclusions(self, kept: tuple[Conclusion, ...]) -> None:
        """What was signed of the study, latest first."""
        self.last.setVisible(bool(kept))
        if not kept:
            self._keep_height()
            return
        words = conclusion_words(kept[0])
        if len(kept) > 1:
            words += "\n" + self.tr("{0} earlier ones are kept.").format(len(kept) - 1)
        self.last.setText(words)
        older = "\n\n".join(conclusion_words(c) for c in kept[1:6])
        self.last.setToolTip(older)
        self._keep_height()

    def _enable(self) -> None:
        is_empty = self.draft == Draft(text=self.draft.text) and not self.draft.text.strip()
        is_nameless = not self.reader.text().strip()
        self.sign_button.setEnabled(not is_empty and not is_nameless)
        self.sign_button.setToolTip(
            self.tr("State something first.")
            if is_empty
            else (self.tr("Type your name first.") if is_nameless else "")
        )

    def _sign(self) -> None:
        total = self.total.value()
        # Qt gives a StrEnum back as a bare string.
        category, severity = self.category.currentData(), self.severity.currentData()
        self.signed.emit(
            Conclusion(
                self.reader.text().strip(),
                RSNACategory(category) if category else None,
                SeverityAgreement(severity) if severity else None,
                self.text.toPlainText().strip(),
                total=None if total == _NOT_STATED else total,
            )
        )


def conclusion_words(conclusion: Conclusion) -> str:
    """One conclusion in words, with who signed it and when."""
    parts = []
    if conclusion.category is not None:
        parts.append(wording.category_text(conclusion.category))
    if conclusion.severity is not None:
        parts.append(wording.agreement_text(conclusion.severity))
    if conclusion.total is not None:
        parts.append(wording.own_total(conclusion.total))
    if conclusion.text:
        parts.append(conclusion.text)
    moment = conclusion.made_at
    when = moment_text(moment.astimezone()) if moment else ""
    return "\n".join([*parts, wording.signed_by(conclusion.reader, when)])
