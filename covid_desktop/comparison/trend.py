"""The course of one patient: severity and probabilities by date, as values and as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time

from covid_desktop.comparison.change import READERS_LIMIT, TOTAL
from covid_desktop.domain.assessment import Assessment, FindingClass, Refusal, ZoneSeverity
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import ZONES


@dataclass(frozen=True)
class TrendPoint:
    """One dated film.

    Attributes:
        sha256: the film.
        day, at: date, and time where it is known.
        view_position: "PA", "AP" or "".
        severity: None where there is none.
        probabilities: None where the film was refused or not assessed.
        is_refused: the model declined it.
        is_joined: its severity comes from the model of the last film, and may be joined with
            the others by a line.
    """

    sha256: str
    day: date
    at: time | None
    view_position: str
    severity: ZoneSeverity | None
    probabilities: Mapping[FindingClass, float] | None
    is_refused: bool
    is_joined: bool

    @property
    def moment(self) -> float:
        """Days, with the time of day as a fraction; noon where it is not known."""
        hours = self.at.hour + self.at.minute / 60 if self.at else 12.0
        return self.day.toordinal() + hours / 24


@dataclass(frozen=True)
class PinnedNote:
    """What else happened: admission, intubation, a treatment."""

    day: date
    text: str


@dataclass(frozen=True)
class Trend:
    """The course.

    Attributes:
        points: earliest first.
        limits: repeatability limits by name, "total" and "A" to "F".
        notes: pinned by the reader, earliest first.
        undated: how many films have no date and are left out.
    """

    points: tuple[TrendPoint, ...]
    limits: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[PinnedNote, ...] = ()
    undated: int = 0

    @property
    def total_limit(self) -> float:
        """Of the total; that of two readers where the model's own is not measured."""
        return self.limits.get(TOTAL, READERS_LIMIT)


def trend_of(
    films: Sequence[tuple[Film, Assessment | Refusal | None]],
    limits: Mapping[str, float],
    notes: Sequence[PinnedNote] = (),
) -> Trend:
    """Put films of one patient on a time axis.

    Args:
        films: with their answers, in any order.
        limits: repeatability of the severity model.
        notes: what the reader has pinned.
    """
    dated = [(f, a) for f, a in films if f.study.study_date is not None]
    severities = [_severity(a) for _, a in sorted(dated, key=lambda pair: _order(pair[0]))]
    last = next((s for s in reversed(severities) if s), None)
    points = [_point(film, answer, last) for film, answer in dated]
    return Trend(
        tuple(sorted(points, key=lambda p: (p.moment, p.sha256))),
        dict(limits),
        tuple(sorted(notes, key=lambda n: n.day)),
        len(films) - len(dated),
    )


def trend_csv(trend: Trend) -> str:
    """The course as a table, one row a film, then one a note; no patient is named."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([
        "date", "time", "view_position", "status", "total", "low", "high", *ZONES,
        *(c.value for c in FindingClass), "severity_model", "note",
    ])  # fmt: skip
    for point in trend.points:
        severity, shares = point.severity, point.probabilities
        figures = [""] * (3 + len(ZONES))
        if severity:
            values = (severity.total, severity.low, severity.high, *severity.zones)
            figures = [f"{value:.2f}" for value in values]
        status = "refused" if point.is_refused else "assessed" if shares else "not assessed"
        writer.writerow([
            point.day.isoformat(), f"{point.at:%H:%M}" if point.at else "", point.view_position,
            status, *figures,
            *([f"{shares[c]:.3f}" for c in FindingClass] if shares else [""] * len(FindingClass)),
            severity.model.short if severity and severity.model else "", "",
        ])  # fmt: skip
    blank = [""] * (6 + len(ZONES) + len(FindingClass) + 1)
    for note in trend.notes:
        writer.writerow([note.day.isoformat(), *blank, _plain(note.text)])
    return text.getvalue()


def _plain(text: str) -> str:
    """A note that begins like a formula is none to a spreadsheet."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text


def _severity(answer: Assessment | Refusal | None) -> ZoneSeverity | None:
    return answer.severity if isinstance(answer, Assessment) else None


def _point(
    film: Film, answer: Assessment | Refusal | None, last: ZoneSeverity | None
) -> TrendPoint:
    severity = _severity(answer)
    study, view = film.study, film.facts.view_position
    assert study.study_date is not None
    return TrendPoint(
        film.sha256,
        study.study_date,
        study.study_time,
        view.value if view else "",
        severity,
        answer.probabilities if isinstance(answer, Assessment) else None,
        isinstance(answer, Refusal),
        bool(severity and last and severity.model == last.model),
    )


def _order(film: Film) -> tuple[str, str]:
    study = film.study
    return str(study.study_date or ""), str(study.study_time or "")
