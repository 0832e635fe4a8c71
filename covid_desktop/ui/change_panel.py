"""What has changed: the verdict, the zones in a table, and what hurts the comparison."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextBrowser

from covid_desktop.comparison.change import Change, Verdict, ZoneChange
from covid_desktop.domain.film import Film
from covid_desktop.reading import Comparison
from covid_desktop.ui import standing, theme, wording
from covid_desktop.ui.local_forms import decimal_text, signed_text
from covid_desktop.ui.rich_text import show_page, table
from covid_desktop.ui.sentences import told

_MINUS = "\u2212"


def alarm() -> str:
    """Red on the ground of the panel, at 4.5 : 1 or more in either theme."""
    return "#ff9a8f" if QColor(theme.GROUND).lightness() < 128 else "#a4161a"


def _tr(text: str) -> str:
    return QCoreApplication.translate("change", text)


def verdict_text(verdict: Verdict) -> str:
    """A verdict as a statement."""
    return {
        Verdict.WORSE: _tr("Worse"),
        Verdict.BETTER: _tr("Better"),
        Verdict.NO_MEASURABLE_CHANGE: _tr("No measurable change"),
        Verdict.NOT_COMPARABLE: _tr("Not comparable"),
    }[verdict]


def days_text(days: int | None) -> str:
    """How far two films lie apart."""
    if days is None:
        return _tr("days apart unknown")
    if abs(days) == 1:
        return _tr("1 day later") if days > 0 else _tr("1 day earlier")
    return (_tr("{0} days later") if days >= 0 else _tr("{0} days earlier")).format(abs(days))


class ChangePanel(QTextBrowser):
    """Shows comparisons of each prior with the last film."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Change"))
        self._make_room()
        self.document().setDocumentMargin(10)
        self.setOpenLinks(False)

    def changeEvent(self, event: QEvent) -> None:
        """Larger texts, more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setMinimumWidth(40 * self.fontMetrics().averageCharWidth())

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """Say of each prior what has changed since, the latest prior first."""
        parts = [_section(c, many=len(comparisons) > 1) for c in reversed(comparisons)]
        parts.append(
            f"<p style='color:{theme.CAUTION}'><b>{escape(standing.standing_sentence())}</b></p>"
        )
        show_page(self, "".join(parts))


def _section(comparison: Comparison, *, many: bool) -> str:
    change = comparison.change
    parts = []
    if many:
        parts.append(f"<h4>{escape(_since(comparison.prior.film))}</h4>")
    parts.append(f"<h2>{escape(verdict_text(change.verdict))}</h2>")
    parts.append(f"<p>{escape(_figures(change))}</p>")
    if change.zones:
        parts.append(_table(change))
    hurting = "".join(
        f"<p style='color:{alarm()}; margin: 2px 0'>{escape(told(h.what))}</p>"
        for h in change.hindrances
    )
    parts.append(hurting)
    alignment = comparison.alignment
    if alignment.accepted and alignment.lung_dice is not None:
        words = _tr("Lined up by the lungs (overlap {0} of 1; turned {1}°)").format(
            decimal_text(f"{alignment.lung_dice:.2f}"), _degrees(alignment.rotation_degrees)
        )
        parts.append(f"<p style='color:{theme.MUTED}'>{escape(words)}</p>")
    if change.model is not None:
        words = _tr("Severity model: {0}").format(change.model.short)
        parts.append(f"<p style='color:{theme.MUTED}'>{escape(words)}</p>")
    return "".join(parts)


def _since(prior: Film) -> str:
    return _tr("Since {0}").format(wording.film_date(prior) or wording.film_name(prior))


def _figures(change: Change) -> str:
    when = days_text(change.days_between)
    if change.total is None or change.limit is None:
        return when
    words = _tr("{0}. Total {1} to {2} of 18: change {3}. A change within ±{4} is no change.")
    return words.format(
        when,
        decimal_text(f"{change.prior_total:.1f}"),
        decimal_text(f"{change.current_total:.1f}"),
        signed_text(change.total),
        decimal_text(f"{change.limit:.1f}"),
    )


def _degrees(angle: float | None) -> str:
    rounded = round(angle or 0.0)
    return f"{_MINUS}{-rounded}" if rounded < 0 else str(rounded)


def _table(change: Change) -> str:
    head = (_tr("Zone"), _tr("Prior"), _tr("Now"), _tr("Change"))
    # A heading that is broken in the middle of a word cannot be read.
    cells = [
        f"<th align='right' style='white-space: nowrap; padding: 0 3px'>{escape(h)}</th>"
        for h in head
    ]
    rows = [cells, *(_row(name, zone) for name, zone in change.zones.items())]
    note = _tr(
        "A to C: right lung from top to bottom, D to F: left. Bold: beyond the zone's limit."
    )
    return f"<p></p>{table(rows, 4)}<p style='color:{theme.MUTED}'>{escape(note)}</p>"


def _row(name: str, zone: ZoneChange) -> list[str]:
    change = signed_text(zone.change)
    if zone.is_beyond_limit:
        change = f"<b>{change}</b>"
    cells = (name, decimal_text(f"{zone.prior:.1f}"), decimal_text(f"{zone.current:.1f}"), change)
    return [f"<td align='right' style='padding: 0 3px'>{c}</td>" for c in cells]
