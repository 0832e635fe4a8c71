"""A comparison in words, as a JSON object, or as a picture: the contract of the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from covid_desktop.answers import answer_object
from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.change import Change, Verdict
from covid_desktop.comparison.drawing import FilmDrawing
from covid_desktop.comparison.hindrances import Hindrance
from covid_desktop.comparison.picture import Captions, comparison_picture
from covid_desktop.comparison.trend_words import plain_day
from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import ZONES
from covid_desktop.reading import Answer, Comparison

NOT_COMPARED = Alignment(accepted=False)


def unreadable_change(prior: Answer | ReaderError, current: Answer | ReaderError) -> Change:
    """What is said where a file could not be read, or the model broke."""
    found = [
        Hindrance(f"{which}-unreadable", f"The {which} film: {error.what}", forbids=True)
        for which, error in (("prior", prior), ("current", current))
        if isinstance(error, ReaderError)
    ]
    return Change(Verdict.NOT_COMPARABLE, tuple(found), {})


def comparison_object(
    prior: tuple[Path, Film | None, Answer | ReaderError],
    current: tuple[Path, Film | None, Answer | ReaderError],
    alignment: Alignment,
    change: Change,
) -> dict[str, Any]:
    """The JSON object of `compare`; every key is always present, None where unknown.

    Args:
        prior: path as the caller named it, film if it could be read, and its outcome.
        current: as `prior`.
        alignment: of the two films.
        change: from the prior to the current film.
    """
    return {
        "prior": answer_object(*prior),
        "current": answer_object(*current),
        "days_between": change.days_between,
        "alignment": {
            "accepted": alignment.accepted,
            "lung_dice": alignment.lung_dice,
            "rotation_degrees": alignment.rotation_degrees,
            "scale": alignment.scale,
        },
        "zones": {zone: _zone(change, zone) for zone in ZONES},
        "change": {
            "total": change.total,
            "repeatability_limit": change.limit,
            "verdict": change.verdict.value,
        },
        "warnings": [h.what for h in change.hindrances],
    }


def change_lines(change: Change) -> list[str]:
    """The comparison for a person: the verdict first, then the zones, then the warnings."""
    lines = [verdict_line(change)]
    if change.zones:
        lines.append(
            "zones "
            + ", ".join(
                f"{name} {z.prior:.1f} to {z.current:.1f}" for name, z in change.zones.items()
            )
            + (f" ({change.model.short})" if change.model else "")
        )
    lines += [f"warning: {h.what}" for h in change.hindrances]
    return [_printable(line) for line in lines]


def verdict_line(change: Change) -> str:
    """The verdict with the figures that it rests on."""
    between = f", {_days(change.days_between)} later" if change.days_between is not None else ""
    if change.total is None:
        return f"{change.verdict.value}{between}"
    return (
        f"{change.verdict.value}{between}: total {change.prior_total:.1f} to "
        f"{change.current_total:.1f} of 18 (change {_signed(change.total)}, "
        f"repeatability limit {change.limit:.1f})"
    )


def picture_of(comparison: Comparison, notice: str) -> bytes:
    """Both films and their difference as a PNG, with captions; without a patient's name."""
    change = comparison.change
    drawings = [
        FilmDrawing(o.film, o.answer.lungs if isinstance(o.answer, Assessment) else None)
        for o in (comparison.prior, comparison.current)
    ]
    model = f"Severity: {change.model.short}. " if change.model else ""
    captions = Captions(
        prior=_title("Prior", comparison.prior.film),
        current=_title("Current", comparison.current.film),
        below=(_printable(verdict_line(change)), model + notice),
        cautions=tuple(_printable(h.what) for h in change.hindrances),
    )
    return comparison_picture(drawings[0], drawings[1], comparison.alignment, captions)


def _title(which: str, film: Film) -> str:
    study, view = film.study, film.facts.view_position
    day = study.study_date if study.study_date is not None else study.day_offset
    parts = [which, "" if day is None else plain_day(day), view.value if view else ""]
    if film.facts.is_synthetic:
        parts.append("SYNTHETIC")
    return "  ".join(part for part in parts if part)


def _zone(change: Change, zone: str) -> dict[str, float | None]:
    found = change.zones.get(zone)
    return {
        "prior": found.prior if found else None,
        "current": found.current if found else None,
        "change": found.change if found else None,
    }


def _signed(value: float) -> str:
    """To one decimal; what rounds to nothing has no sign."""
    return f"{value:+.1f}" if round(value, 1) else "0.0"


def _days(days: int) -> str:
    return "1 day" if days == 1 else f"{days} days"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)
