"""A report as plain values in the order of reading: what the page layout is given."""

from __future__ import annotations

import re
from typing import Any

from covid_desktop.domain.assessment import FindingClass, Refusal
from covid_desktop.domain.lungs import ZONES
from covid_desktop.domain.model import ModelReference
from covid_desktop.report.forms import Forms
from covid_desktop.report.report import Report, ReportedChange, ReportedFilm, Translate
from covid_desktop.report.words import Words

Contents = dict[str, Any]
_LONG_NAME = 40


def contents(report: Report, translate: Translate, language: str = "en") -> Contents:
    """All texts and figures of a report; strings are final, in the report's language.

    Args:
        report: what is said.
        translate: into the report's language.
        language: its BCP 47 tag, by which dates and figures are written.
    """
    words = Words(translate, Forms(language))
    apart = words.forms.apart
    return {
        "title": translate("report", "Chest film report"),
        "hospital": apart(report.letterhead.hospital),
        "notice": words.notice(),
        "synthetic": translate("report", "Synthetic film: it shows no patient.")
        if report.is_synthetic
        else "",
        "report_id": report.report_id,
        "page_of": translate("report", "Page {0} of {1}"),
        "patient": words.patient_rows(report.patient),
        "patient_short": words.forms.comma.join(
            apart(text) for text in (report.patient.name, report.patient.patient_id) if text
        ),
        "report": words.report_rows(report),
        "conclusion": _conclusion(report, words),
        "statement": {
            "title": translate("report", "What the software states"),
            "films": [_film(film, words) for film in report.films],
        },
        "unread": _unread(report, words),
        "change": _change(report, words),
        "model": _model(report, words),
        "limits": {"title": translate("report", "Limits"), "lines": words.limits(report)},
    }


def models_of(report: Report) -> list[ModelReference]:
    """Every model that spoke, once, in the order in which it first spoke."""
    found: list[ModelReference | None] = []
    for reported in report.films:
        found.append(reported.answer.model if reported.answer else None)
        found.append(reported.severity.model if reported.severity else None)
    return list(dict.fromkeys(model for model in found if model is not None))


def _conclusion(report: Report, words: Words) -> Contents:
    conclusion = report.conclusion
    return {
        "title": words.translate("report", "Conclusion of the reader"),
        "rows": words.conclusion_rows(conclusion) if conclusion else [],
        "lines": [words.forms.apart(line) for line in conclusion.text.splitlines()]
        if conclusion
        else [],
        "signature": words.signature(conclusion),
    }


def _film(reported: ReportedFilm, words: Words) -> Contents:
    film, assessment = reported.film, reported.assessment
    return {
        "title": words.film_title(film),
        "facts": words.film_facts(film),
        "synthetic": words.translate("report", "SYNTHETIC") if film.facts.is_synthetic else "",
        "shape": film.rows / film.columns,
        "film_alt": words.translate("report", "Chest film, {0}").format(words.film_title(film)),
        "overlay_alt": words.translate("report", "The same film with where the model looked"),
        "finding": words.finding(assessment.finding) if assessment else _declined(reported, words),
        "reasons": [words.forms.apart(reason) for reason in _reasons(reported, words)],
        "bars": [
            {
                "kind": kind.value,
                "name": words.finding(kind),
                "text": words.percent(assessment.probabilities[kind]),
                "share": assessment.probabilities[kind],
            }
            for kind in FindingClass
        ]
        if assessment
        else [],
        "operating_point": words.operating_point(assessment) if assessment else "",
        "inside_lungs": words.translate(
            "report", "Of what the model looked at, {0} lies inside the lungs."
        ).format(words.percent(assessment.attribution_inside_lungs))
        if assessment and assessment.attribution_inside_lungs is not None
        else "",
        "severity": _severity(reported, words),
    }


def _declined(reported: ReportedFilm, words: Words) -> str:
    if isinstance(reported.answer, Refusal):
        return words.translate("report", "Refused: the model does not assess this film")
    return words.translate("report", "Not assessed")


def _reasons(reported: ReportedFilm, words: Words) -> list[str]:
    if isinstance(reported.answer, Refusal):
        return [words.reason(reason) for reason in reported.answer.reasons]
    failure = reported.failure
    return [words.reason(failure)] if failure and not reported.answer else []


def _severity(reported: ReportedFilm, words: Words) -> Contents | None:
    severity = reported.severity
    if severity is None:
        return None
    translate = words.translate
    return {
        "text": words.severity(severity),
        "title": translate("report", "Severity by zone, 0 to 3 each"),
        "zones": {
            letter: {"value": value, "text": words.forms.figure(value)}
            for letter, value in zip(ZONES, severity.zones, strict=True)
        },
        "right": translate("report", "R"),
        "left": translate("report", "L"),
        "note": translate("report", "A to C: the patient’s right lung, from above; D to F: left."),
    }


def _unread(report: Report, words: Words) -> Contents | None:
    if not report.unread:
        return None
    return {
        "title": words.translate("report", "Files that could not be read"),
        "rows": [
            (words.forms.apart(_breakable(u.name)), words.reason(u.reason)) for u in report.unread
        ],
    }


def _breakable(name: str) -> str:
    """A file's long name may go on in another line after a sign that joins words."""
    return re.sub(r"([_.-])", "\\1\u200b", name) if len(name) > _LONG_NAME else name


def _change(report: Report, words: Words) -> Contents | None:
    """Rows of change, and the course where there is one."""
    translate = words.translate
    if not report.changes and report.draw_trend is None:
        return None
    return {
        "title": translate("report", "Change"),
        "head": [
            translate("report", "From"),
            translate("report", "To"),
            translate("report", "Statement"),
            *ZONES,
        ],
        "rows": [_change_row(report, change, words) for change in report.changes],
        "trend_title": translate("report", "Course of the serial films"),
        "trend_note": translate(
            "report",
            "Marks: severity of each film; lines through them: its interval; dashed lines: notes "
            "that the reader has pinned. The band: within the repeatability limit of the first "
            "film, where nothing has measurably changed.",
        ),
    }


def _change_row(report: Report, change: ReportedChange, words: Words) -> list[str]:
    prior, current = report.films[change.prior], report.films[change.current]
    statement = words.verdict(change)
    if change.warnings:
        said = "; ".join(words.sentence(warning).rstrip(".") for warning in change.warnings)
        statement = f"{statement}. {said}"
    differences = [
        words.forms.figure(after - before, signed=True) for before, after in change.zones
    ] or [""] * len(ZONES)
    return [
        words.film_title(prior.film),
        words.film_title(current.film),
        statement,
        *differences,
    ]


def _model(report: Report, words: Words) -> Contents:
    translate = words.translate
    rows = []
    for model in models_of(report):
        rows += [
            (translate("report", "Model"), words.forms.apart(f"{model.name} {model.version}")),
            (translate("report", "SHA-256 of the model file"), model.sha256),
        ]
    points = dict.fromkeys(f.assessment.operating_point for f in report.films if f.assessment)
    for point in points:
        text = translate("report", "“{0}”, threshold {1} on the probability of COVID-19").format(
            words.operating_point_name(point.name), words.percent(point.threshold)
        )
        rows.append((translate("report", "Operating point in force"), text))
    providers = dict.fromkeys(
        f.assessment.provider.removesuffix("ExecutionProvider")
        for f in report.films
        if f.assessment
    )
    if providers:
        rows.append((translate("report", "Ran on"), ", ".join(providers)))
    return {
        "title": translate("report", "The model"),
        "rows": [*rows, *((name, words.forms.apart(text)) for name, text in report.model_facts)],
    }
