"""About the model: what its card says, and how it did on films from other hospitals."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from covid_desktop.domain.assessment import ModelFigure
from covid_desktop.domain.model import ModelReference
from covid_desktop.reading import ReadyModel
from covid_desktop.reporting import with_names
from covid_desktop.ui import standing, theme
from covid_desktop.ui.local_forms import apart, decimal_text, straight
from covid_desktop.ui.model_words import figure_name, group_name
from covid_desktop.ui.rich_text import edge, show_page, table
from covid_desktop.ui.scrolling import resize_to_content


def _tr(text: str) -> str:
    return QCoreApplication.translate("model_page", text)


def model_dialog(parent: QWidget, model: ReadyModel) -> QDialog:
    """The page as a window of its own; it may stay open beside the film."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("About the model"))
    text = QTextBrowser()
    text.setAccessibleName(_tr("About the model"))
    show_page(text, model_page(model))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    resize_to_content(dialog, theme.scaled(760), 680)
    return dialog


def model_page(model: ReadyModel) -> str:
    """The page of a model in use, as HTML."""
    runs_on = (_tr("Runs on"), standing.provider_text(model.provider))
    return card_page(model.reference, (runs_on, *model.facts), model.figures)


def card_page(
    reference: ModelReference,
    facts: Sequence[tuple[str, str]],
    figures: Sequence[ModelFigure],
) -> str:
    """What a card says, as HTML; the same for a model in use and one that may be taken.

    Args:
        reference: name, version, hash.
        facts: name and text, in reading order; those without a text are left out.
        figures: with their intervals.
    """
    facts = [(_tr("Hash of the model file"), reference.sha256), *facts]
    elsewhere = [f for f in figures if f.is_elsewhere]
    at_home = [f for f in figures if not f.is_elsewhere]
    parts = [
        f"<h2>{escape(reference.name)} {escape(reference.version)}</h2>",
        f"<p style='color:{theme.CAUTION}'><b>{escape(standing.standing_sentence())}</b></p>",
        _rows([[escape(name), escape(apart(text))] for name, text in facts if text]),
    ]
    if elsewhere:
        explained = _tr(
            "None of these collections’ patients took part in training. Expect figures like "
            "these on your own films, or worse."
        )
        parts += [
            f"<h3>{escape(_tr('On films from other hospitals'))}</h3>",
            f"<p>{escape(explained)}</p><p></p>",
            _figures(elsewhere),
        ]
    if at_home:
        explained = _tr(
            "Films of patients held back, from the collections trained on: a model that has "
            "learned to tell collections apart looks better here than it is."
        )
        parts += [
            f"<h3>{escape(_tr('On films from the same collections, and at the door'))}</h3>",
            f"<p>{escape(explained)}</p><p></p>",
            _figures(at_home),
        ]
    if not figures:
        parts.append(f"<p>{escape(_tr('The card of this model gives no figures.'))}</p>")
    return "".join(parts)


def _figures(figures: list[ModelFigure]) -> str:
    heading = [
        f"<b>{escape(text)}</b>"
        for text in (
            _tr("Films of"), _tr("Figure"), _tr("Value"), _tr("95 % interval"), _tr("Films"),
        )
    ]  # fmt: skip
    rows, before = [_narrow(heading)], ""
    for figure in figures:
        named = with_names(group_name(figure.group))
        group = "" if figure.group == before else escape(apart(named))
        before = figure.group
        interval = straight(decimal_text(f"{figure.low:.3f} – {figure.high:.3f}"))
        cells = [
            group,
            escape(apart(figure_name(figure.name))),
            decimal_text(f"{figure.value:.3f}"),
            interval,
            str(figure.films),
        ]
        rows.append(_narrow(cells))
    return _rows(rows)


def _narrow(cells: list[str]) -> list[str]:
    """With large letters the interval stands below its figure: five columns would be too wide."""
    if theme.scaled(2) == 2:
        return cells
    group, name, value, interval, films = cells
    return [group, name, f"{value}<br>{interval}", films]


def _rows(rows: list[list[str]]) -> str:
    return table(
        [
            [
                f"<td style='padding:3px 8px'>{cell}</td>"
                if number
                else f"<td style='padding:{edge(8)}; color:{theme.MUTED}'>{cell}</td>"
                for number, cell in enumerate(row)
            ]
            for row in rows
        ]
    )
