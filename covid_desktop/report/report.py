"""What a report says: one frozen value, made of films and answers, without a word of layout."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from covid_desktop.domain.assessment import Assessment, Reason, Refusal, ZoneSeverity
from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.film import VOI, Film, PixelSpacing
from covid_desktop.domain.measuring import WordedMark
from covid_desktop.domain.study import Day, Patient, misfits
from covid_desktop.imaging.orientation import UPRIGHT, Orientation

Translate: TypeAlias = Callable[[str, str], str]
"""Context and English text -> the text in the reader's language."""


WriteDay: TypeAlias = Callable[[Day], str]
"""A day as the reader's language writes it."""


def untranslated(context: str, text: str) -> str:  # noqa: ARG001 - the form of Translate
    """English, as it stands in the code."""
    return text


class ReportNotMade(ReaderError):
    """There is nothing to report on, or it is not one patient's."""


@dataclass(frozen=True)
class Letterhead:
    """Whose report it is.

    Attributes:
        hospital: name, "" if none is set.
        logo: a PNG or JPEG file's bytes; None if there is none.
    """

    hospital: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, eq=False)
class ReportedFilm:
    """A film, and what the model said of it.

    Attributes:
        film: as loaded.
        answer: None where no model could answer.
        failure: why there is no answer.
        voi: the reader's window; None for the film's default.
        invert: does the reader look at the negative?
        orientation: how the reader has turned the film; the report shows it upright.
        marks: what the reader drew.
        scale: size of a pixel in force.
    """

    film: Film
    answer: Assessment | Refusal | None
    failure: Reason | None = None
    voi: VOI | None = None
    invert: bool = False
    orientation: Orientation = UPRIGHT
    marks: tuple[WordedMark, ...] = ()
    scale: PixelSpacing | None = None

    @property
    def assessment(self) -> Assessment | None:
        """The answer, if the film was assessed."""
        return self.answer if isinstance(self.answer, Assessment) else None

    @property
    def severity(self) -> ZoneSeverity | None:
        """Severity by zone, if a model gave it."""
        return self.assessment.severity if self.assessment else None


@dataclass(frozen=True)
class UnreadFile:
    """A file of the set that could not be read.

    Attributes:
        name: of the file, without its folder.
        reason: what happened, and what to do.
    """

    name: str
    reason: Reason


@dataclass(frozen=True)
class DrawnTrend:
    """The course of a serial set as a drawing.

    Attributes:
        svg: without its texts, which Typst sets in every script.
        width, height: of the drawing, in its own units.
        texts: x, y, words, colour, size and anchor of each text, in these units.
    """

    svg: str
    width: float
    height: float
    texts: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class ReportedChange:
    """What changed between two films of the report.

    Attributes:
        prior, current: places of the two in `Report.films`.
        verdict: "worse", "better", "no measurable change" or "not comparable".
        zones: (prior, current) of each zone A to F, 0 to 3; empty if not comparable.
        total: change of the total, -18 to 18; None if not comparable.
        repeatability_limit: a change of the total below it is within repeatability.
        warnings: "AP against PA" and the like.
    """

    prior: int
    current: int
    verdict: str
    zones: tuple[tuple[float, float], ...] = ()
    total: float | None = None
    repeatability_limit: float | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Report:
    """All that one report says.

    Attributes:
        report_id: names this report; a new one each time.
        made_at: with time zone.
        letterhead: whose report.
        patient: of all films.
        films: in date order, undated ones first.
        unread: files that could not be read.
        conclusion: of the reader; None if nobody has signed one.
        changes: between films, earliest first.
        model_facts: of the model's card, (name, text) in reading order.
        draw_trend: the course of a serial set, in the language of the words and days that it
            is given; None where there is no course.
    """

    report_id: str
    made_at: datetime
    letterhead: Letterhead
    patient: Patient
    films: tuple[ReportedFilm, ...]
    unread: tuple[UnreadFile, ...] = ()
    conclusion: Conclusion | None = None
    changes: tuple[ReportedChange, ...] = ()
    model_facts: tuple[tuple[str, str], ...] = ()
    draw_trend: Callable[[Translate, WriteDay], DrawnTrend] | None = None

    @property
    def is_synthetic(self) -> bool:
        """Does any film show no patient?"""
        return any(f.film.facts.is_synthetic for f in self.films)


def make_report(
    films: Iterable[ReportedFilm],
    *,
    unread: Sequence[UnreadFile] = (),
    letterhead: Letterhead | None = None,
    conclusion: Conclusion | None = None,
    model_facts: Sequence[tuple[str, str]] = (),
    now: datetime | None = None,
) -> Report:
    """Put films in date order and see that they are one patient's.

    Args:
        films: each once; in any order.
        unread: files that could not be read.
        letterhead: whose report.
        conclusion: of the reader.
        model_facts: of the model's card.
        now: with time zone; the present moment if None.

    Raises:
        ReportNotMade: no film and no file, or films of different patients.
    """
    ordered = tuple(sorted(films, key=lambda reported: reported.film.study.moment))
    if not ordered and not unread:
        raise ReportNotMade(
            "nothing-to-report", "There is no film to report on.", "Open or name a film first."
        )
    made_at = now or datetime.now().astimezone()
    return Report(
        report_id=f"CD-{made_at:%Y%m%d}-{secrets.token_hex(4).upper()}",
        made_at=made_at,
        letterhead=letterhead or Letterhead(),
        patient=_one_patient([f.film.patient for f in ordered]),
        films=ordered,
        unread=tuple(unread),
        conclusion=conclusion,
        model_facts=tuple(model_facts),
    )


def _one_patient(patients: Sequence[Patient]) -> Patient:
    """The patient of all films, with what any of the files says."""
    known = Patient()
    for patient in patients:
        ids = {known.patient_id, patient.patient_id} - {""}
        if len(ids) > 1 or misfits(known, patient):
            raise ReportNotMade(
                "different-patients",
                "The films are of different patients; a report is about one.",
                "Make a report for each patient.",
            )
        known = Patient(
            known.patient_id or patient.patient_id,
            max(known.name, patient.name, key=len),
            known.sex or patient.sex,
            known.birth_date or patient.birth_date,
        )
    return known
