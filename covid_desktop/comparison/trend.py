"""The course of one patient: severity and probabilities by date, as values and as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time

from covid_desktop.comparison.change import READERS_LIMIT, TOTAL
from covid_desktop.domain.assessment import Assessment, FindingClass, Refusal, ZoneSeverity
from covid_desktop.domain.film import Film, ViewPosition
from covid_desktop.domain.lungs import ZONES
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Day, PinnedNote, Study, day_number


@dataclass(frozen=True)
class TrendPoint:
    """One dated film.

    Attributes:
        sha256: the film.
        day, at: when, and the time of day where it is known.
        view_position: "PA", "AP" or "".
        severity: None where there is none.
        probabilities: None where the film was refused or not assessed.
        is_refused: the model declined it.
        is_joined: its severity comes from the severity model in use, and may be joined with
            the others by a line.
        model: who gave the probabilities, or refused; None where nobody did.
        is_open: the film is open; else it is one that the library knows.
    """

    sha256: str
    day: Day
    at: time | None
    view_position: str
    severity: ZoneSeverity | None
    probabilities: Mapping[FindingClass, float] | None
    is_refused: bool
    is_joined: bool
    model: ModelReference | None = None
    is_open: bool = True

    @property
    def moment(self) -> float:
        """Days, with the time of day as a fraction; noon where it is not known."""
        hours = self.at.hour + self.at.minute / 60 if self.at else 12.0
        return day_number(self.day) + hours / 24


@dataclass(frozen=True)
class KeptFilm:
    """A film of the patient that is not open, with what was once said of it.

    Attributes:
        sha256: the film.
        study: when it was made.
        view_position: None if unknown.
        answer: None where nothing was said.
    """

    sha256: str
    study: Study
    view_position: ViewPosition | None
    answer: Assessment | Refusal | None


@dataclass(frozen=True)
class Trend:
    """The course.

    Attributes:
        points: earliest first.
        limits: repeatability limits by name, "total" and "A" to "F".
        notes: pinned by the reader, earliest first.
        undated: how many films have no date and are left out.
        is_relative: the axis counts the days of the patient's course, since most of the films
            have no dates, but such days.
    """

    points: tuple[TrendPoint, ...]
    limits: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[PinnedNote, ...] = ()
    undated: int = 0
    is_relative: bool = False

    @property
    def total_limit(self) -> float:
        """Of the total; that of two readers where the model's own is not measured."""
        return self.limits.get(TOTAL, READERS_LIMIT)


def trend_of(
    films: Sequence[tuple[Film, Assessment | Refusal | None]],
    limits: Mapping[str, float],
    notes: Sequence[PinnedNote] = (),
    *,
    kept: Sequence[KeptFilm] = (),
    model: ModelReference | None = None,
) -> Trend:
    """Put films of one patient on a time axis.

    Args:
        films: with their answers, in any order; those that are open.
        limits: repeatability of the severity model.
        notes: what the reader has pinned.
        kept: films that are not open; those that are open as well are taken as they are open.
        model: the severity model in use; None: the one that scored the last of the open films,
            else the last of the others.
    """
    opened = {film.sha256 for film, _ in films}
    facts = [KeptFilm(f.sha256, f.study, f.facts.view_position, a) for f, a in films]
    course = [*facts, *(k for k in kept if k.sha256 not in opened)]
    in_use = model or _last_scorer(facts) or _last_scorer(kept)
    is_relative = _is_relative([film.study for film in course])
    days = [film.study.day_offset if is_relative else film.study.study_date for film in course]
    points = [
        _point(film, day, in_use, film.sha256 in opened)
        for film, day in zip(course, days, strict=True)
        if day is not None
    ]
    fitting = [note for note in notes if isinstance(note.day, int) is is_relative]
    return Trend(
        tuple(sorted(points, key=lambda p: (p.moment, p.sha256))),
        dict(limits),
        tuple(sorted(fitting, key=lambda n: day_number(n.day))),
        len(course) - len(points),
        is_relative,
    )


def trend_csv(trend: Trend) -> str:
    """The course as a table, one row a film, then one a note; no patient is named."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([
        "day" if trend.is_relative else "date", "time", "view_position", "status", "total",
        "low", "high", *ZONES,
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
            str(point.day), f"{point.at:%H:%M}" if point.at else "", point.view_position,
            status, *figures,
            *([f"{shares[c]:.3f}" for c in FindingClass] if shares else [""] * len(FindingClass)),
            severity.model.short if severity and severity.model else "", "",
        ])  # fmt: skip
    blank = [""] * (6 + len(ZONES) + len(FindingClass) + 1)
    for note in trend.notes:
        writer.writerow([str(note.day), *blank, _plain(note.text)])
    return text.getvalue()


def _is_relative(studies: Sequence[Study]) -> bool:
    """Would the calendar show fewer of them than the days of the course?"""
    by_date = sum(study.study_date is not None for study in studies)
    return sum(study.day_offset is not None for study in studies) > by_date


def _plain(text: str) -> str:
    """A note that begins like a formula is none to a spreadsheet."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text


def _severity(answer: Assessment | Refusal | None) -> ZoneSeverity | None:
    return answer.severity if isinstance(answer, Assessment) else None


def _last_scorer(films: Sequence[KeptFilm]) -> ModelReference | None:
    dated = sorted((f for f in films if f.study.is_dated), key=lambda film: film.study.moment)
    severities = [_severity(f.answer) for f in dated]
    return next((s.model for s in reversed(severities) if s), None)


def _point(film: KeptFilm, day: Day, in_use: ModelReference | None, is_open: bool) -> TrendPoint:
    severity, view, answer = _severity(film.answer), film.view_position, film.answer
    return TrendPoint(
        film.sha256,
        day,
        film.study.study_time,
        view.value if view else "",
        severity,
        answer.probabilities if isinstance(answer, Assessment) else None,
        isinstance(answer, Refusal),
        bool(severity and severity.model == in_use),
        answer.model if answer else None,
        is_open,
    )
