"""Help: what this program is, and which keys it knows."""

from __future__ import annotations

import platform
from contextlib import suppress
from html import escape
from importlib import metadata

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from covid_desktop import __version__
from covid_desktop.domain.assessment import Reason
from covid_desktop.reading import ReadyModel
from covid_desktop.ui import standing, theme
from covid_desktop.ui.local_forms import apart
from covid_desktop.ui.rich_text import edge, show_page, table
from covid_desktop.ui.scrolling import resize_to_content
from covid_desktop.ui.sentences import told, told_whole

_LIBRARIES = (
    "PySide6-Essentials",
    "onnxruntime",
    "numpy",
    "pillow",
    "pydicom",
    "highdicom",
    "python-gdcm",
    "pylibjpeg",
)

# Per cent of the page that the names of commands take beside their keys.
_NAMES = 62


def _tr(text: str) -> str:
    return QCoreApplication.translate("about", text)


def about_dialog(parent: QWidget, model: ReadyModel | None, failure: Reason | None) -> QDialog:
    """Version, standing sentence, the model's card, licences."""
    parts = [
        f"<h2>Covid Desktop {escape(__version__)}</h2>",
        f"<p style='color:{theme.CAUTION}'><b>{escape(standing.standing_sentence())}</b></p>",
        _paragraph(
            _tr(
                "Chest films read offline, with a calibrated statement on COVID-19 pneumonia. "
                "Nothing leaves this computer."
            )
        ),
        f"<h3>{escape(_tr('Model'))}</h3>",
    ]
    if model is not None:
        facts = [
            (_tr("Model"), f"{model.reference.name} {model.reference.version}"),
            (_tr("Hash of the model file"), model.reference.sha256),
            (_tr("Runs on"), standing.provider_text(model.provider)),
            (_tr("Why there"), told(model.provider_reason)),
            *model.facts,
        ]
        parts.append(_table([(name, text) for name, text in facts if text]))
    elif failure is not None:
        parts.append(_paragraph(told_whole(failure)))
    else:
        parts.append(_paragraph(_tr("The model is being opened and tested.")))
    parts += [
        f"<h3>{escape(_tr('Versions'))}</h3>",
        _table(_versions()),
        f"<h3>{escape(_tr('Licences'))}</h3>",
        _paragraph(
            _tr(
                "Covid Desktop: Apache License 2.0. It uses Qt for Python (LGPL 3), ONNX Runtime "
                "(MIT), NumPy (BSD), Pillow (MIT-CMU), pydicom, highdicom and "
                "pynetdicom (MIT), GDCM (BSD, Apache 2.0), Typst (Apache 2.0) and the Noto fonts "
                "(SIL Open Font License 1.1)."
            )
        ),
    ]
    return _dialog(parent, _tr("About Covid Desktop"), "".join(parts), 620, 560)


def shortcuts_dialog(parent: QWidget, keys: list[tuple[str, str]]) -> QDialog:
    """All keys, then what the mouse does."""
    mouse = [
        (_tr("Change the window: across for width, up and down for centre"), _tr("Right-drag")),
        (_tr("The same, finer"), _tr("Shift + right-drag")),
        (_tr("Move the film"), _tr("Middle-drag, or Space + drag")),
        (_tr("Zoom at the cursor"), _tr("Wheel")),
        (_tr("Fit the film into the view"), _tr("Double click")),
    ]
    more = [
        (_tr("Show or hide the texts in the corners"), _tr("Space")),
        (_tr("The film’s own windows"), _tr("1 to 9")),
        (_tr("Next or previous film (film or list has the focus)"), _tr("Arrow keys")),
    ]
    html = (
        f"<h3>{escape(_tr('Mouse, on the film'))}</h3>{_table(mouse, _NAMES)}"
        f"<h3>{escape(_tr('Keys'))}</h3>{_table([*more, *keys], _NAMES)}"
    )
    return _dialog(parent, _tr("Keyboard shortcuts"), html, 620, 620)


def _dialog(parent: QWidget, title: str, html: str, width: int, height: int) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    text = QTextBrowser()
    text.setAccessibleName(title)
    show_page(text, html)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    resize_to_content(dialog, theme.scaled(width), height)
    return dialog


def _versions() -> list[tuple[str, str]]:
    """Of Python and the libraries, as installed; one that cannot be asked is left out."""
    found = [("Python", platform.python_version())]
    for name in _LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            found.append((name, metadata.version(name)))
    return found


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _table(rows: list[tuple[str, str]], share: int = 0) -> str:
    """Names and texts; the names take this share of the page, or what they need."""
    width = f" width='{share}%'" if share else ""
    cells = [
        (
            f"<td{width} style='color:{theme.MUTED}; padding:{edge(9)}'>{escape(name)}</td>",
            f"<td style='padding:3px 9px'>{escape(apart(text))}</td>",
        )
        for name, text in rows
    ]
    return table(cells, is_wide=bool(share))
