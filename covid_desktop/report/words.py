"""The report's sentences, each asked for by `translate("report", "…")`, as lupdate wants it."""

from __future__ import annotations

from dataclasses import dataclass, field

from covid_desktop.domain.assessment import Assessment, FindingClass, Reason, ZoneSeverity
from covid_desktop.domain.conclusion import Conclusion, RSNACategory, SeverityAgreement
from covid_desktop.domain.film import Film
from covid_desktop.domain.sentence import in_language
from covid_desktop.domain.study import Day, Patient, Study
from covid_desktop.report.forms import Forms
from covid_desktop.report.report import Report, ReportedChange, Translate

Rows = list[tuple[str, str]]


@dataclass(frozen=True)
class Words:
    """The sentences in one language.

    Attributes:
        translate: context and English text -> the text in the report's language.
        forms: how that language writes dates and figures.
    """

    translate: Translate
    forms: Forms = field(default_factory=Forms)

    def reason(self, reason: Reason) -> str:
        """Why a film was refused or not read, and what can be done."""
        return f"{self.sentence(reason.what)} {self.sentence(reason.advice)}"

    def sentence(self, words: str) -> str:
        """What another floor says in English."""
        return in_language(words, self.translate)

    def notice(self) -> str:
        """On every page."""
        return self.translate("report", "Research and education use. Not a medical device.")

    def finding(self, finding: FindingClass | None) -> str:
        """A finding as a statement; None is "not sure"."""
        translate = self.translate
        return {
            FindingClass.COVID_19: translate("report", "COVID-19 pneumonia"),
            FindingClass.OTHER_PNEUMONIA: translate("report", "Other pneumonia"),
            FindingClass.NO_PNEUMONIA: translate("report", "No pneumonia"),
            None: translate("report", "Not sure"),
        }[finding]

    def percent(self, probability: float) -> str:
        """Whole percent; never 0 or 100, which no model can know."""
        if probability < 0.005:
            return self.translate("report", "<1 %")
        if probability >= 0.995:
            return self.translate("report", ">99 %")
        return self.translate("report", "{0} %").format(round(probability * 100))

    def operating_point(self, assessment: Assessment) -> str:
        """Which threshold is in force, and on which side of it the film lies."""
        point = assessment.operating_point
        covid = assessment.probabilities[FindingClass.COVID_19]
        sentence = (
            self.translate("report", "Operating point “{0}”: at or above its threshold of {1}.")
            if covid >= point.threshold
            else self.translate("report", "Operating point “{0}”: below its threshold of {1}.")
        )
        return sentence.format(self.operating_point_name(point.name), self.percent(point.threshold))

    def operating_point_name(self, name: str) -> str:
        """The name of an operating point, as the window calls it."""
        translate = self.translate
        return {
            "screening": translate("wording", "screening"),
            "balanced": translate("wording", "balanced"),
            "high specificity": translate("wording", "high specificity"),
        }.get(name, name)

    def severity(self, severity: ZoneSeverity) -> str:
        """The total with its interval, and the extent if there is one."""
        figure = self.forms.figure
        text = self.translate("report", "Severity {0} of 18 (interval {1} to {2})").format(
            figure(severity.total), figure(severity.low), figure(severity.high)
        )
        if severity.extent is not None:
            extent = self.translate("report", "extent {0} of 8").format(figure(severity.extent))
            text = f"{text}{self.forms.comma}{extent}"
        return text

    def patient_rows(self, patient: Patient) -> Rows:
        """Who it is; what no file says is named as not given."""
        translate = self.translate
        sex = {
            "M": translate("report", "male"),
            "F": translate("report", "female"),
            "O": translate("report", "other"),
        }.get(patient.sex, patient.sex)
        born = self.forms.day(patient.birth_date)
        rows = [
            (translate("report", "Patient"), self.forms.apart(patient.name)),
            (translate("report", "Patient ID"), self.forms.apart(patient.patient_id)),
            (translate("report", "Born"), born),
            (translate("report", "Sex"), sex),
        ]
        return [(name, text or translate("report", "not given")) for name, text in rows]

    def report_rows(self, report: Report) -> Rows:
        """Which report it is."""
        translate = self.translate
        days = [day for f in report.films if (day := self.study_day(f.film.study))]
        period = days[0] if len(set(days)) == 1 else " – ".join((days[0], days[-1])) if days else ""
        described = dict.fromkeys(f.film.study.description for f in report.films)
        return [
            (translate("report", "Study date"), period or translate("report", "not given")),
            (
                translate("report", "Study"),
                "; ".join(self.forms.apart(d) for d in described if d)
                or translate("report", "not given"),
            ),
            (translate("report", "Films"), str(len(report.films))),
            (translate("report", "Report made"), self.forms.moment(report.made_at)),
            (translate("report", "Report ID"), report.report_id),
        ]

    def day(self, day: Day) -> str:
        """A day by the calendar, or by the patient's course."""
        if isinstance(day, int):
            return self.translate("report", "day {0}").format(self.forms.number(day))
        return self.forms.day(day)

    def study_day(self, study: Study) -> str:
        """When a film was taken; "" if unknown."""
        day = study.study_date if study.study_date is not None else study.day_offset
        return "" if day is None else self.day(day)

    def film_title(self, film: Film) -> str:
        """When and how a film was taken."""
        facts, study = film.facts, film.study
        when = self.study_day(study)
        if when and study.study_time:
            when = f"{when} {study.study_time:%H:%M}"
        undated = self.translate("report", "date not given")
        parts = [when or undated, facts.view_position or "", facts.modality]
        return self.forms.comma.join(str(part) for part in parts if part)

    def film_facts(self, film: Film) -> str:
        """The file, in one small line."""
        size = self.forms.apart(
            f"{film.format} {film.columns} × {film.rows}, {film.bits_stored} bit"
        )
        lossy = self.translate("report", "stored with lossy compression")
        name = self.forms.apart(f"SHA-256\u00a0{film.sha256[:16]}…")
        parts = [size, lossy if film.facts.is_lossy else "", name]
        return "  ·  ".join(part for part in parts if part)

    def conclusion_rows(self, conclusion: Conclusion) -> Rows:
        """What the reader states, apart from the free text."""
        translate = self.translate
        category = {
            RSNACategory.TYPICAL: translate("report", "Typical of COVID-19 pneumonia"),
            RSNACategory.INDETERMINATE: translate("report", "Indeterminate for COVID-19 pneumonia"),
            RSNACategory.ATYPICAL: translate("report", "Atypical for COVID-19 pneumonia"),
            RSNACategory.NEGATIVE: translate("report", "Negative for pneumonia"),
            None: "",
        }[conclusion.category]
        severity = {
            SeverityAgreement.AGREE: translate("report", "Agrees with the severity stated below"),
            SeverityAgreement.DISAGREE: translate(
                "report", "Disagrees with the severity stated below"
            ),
            None: "",
        }[conclusion.severity]
        rows = [
            (translate("report", "RSNA category"), category),
            (translate("report", "Severity"), severity),
        ]
        return [row for row in rows if row[1]]

    def signature(self, conclusion: Conclusion | None) -> str:
        """By whom and when; without a conclusion, that there is none."""
        if conclusion is None:
            return self.translate(
                "report", "No reader has signed a conclusion. What follows is the software’s alone."
            )
        if conclusion.made_at is None:
            return self.translate("report", "Not signed yet by {0}.").format(
                self.forms.apart(conclusion.reader)
            )
        return self.translate("report", "Signed {0} by {1}").format(
            self.forms.moment(conclusion.made_at), self.forms.apart(conclusion.reader)
        )

    def verdict(self, change: ReportedChange) -> str:
        """What changed, with the figures that say so."""
        translate = self.translate
        word = {
            "worse": translate("report", "Worse"),
            "better": translate("report", "Better"),
            "no measurable change": translate("report", "No measurable change"),
        }.get(change.verdict, translate("report", "Not comparable"))
        if change.total is None:
            return word
        points = self.forms.figure(change.total, signed=True)
        text = translate("report", "{0}: severity {1} points").format(word, points)
        if change.repeatability_limit is None:
            return text
        limit = translate("report", "repeatability limit {0}").format(
            self.forms.figure(change.repeatability_limit)
        )
        return f"{text}, {limit}"

    def limits(self, report: Report) -> list[str]:
        """What no reader of this report should forget."""
        translate = self.translate
        answers = [f.assessment for f in report.films if f.assessment]
        lines = [
            translate(
                "report",
                "The software reads the look of a film, not an infection: a film cannot replace "
                "a PCR test, and a finding here does not decide about a patient.",
            ),
        ]
        if answers:
            lines.append(
                translate(
                    "report",
                    "The probabilities are calibrated on the films named above; on films from "
                    "other places expect worse.",
                )
            )
        if any(a.attribution is not None for a in answers):
            lines.append(
                translate(
                    "report",
                    "The colours show where the model looked, not the outline of a disease.",
                )
            )
        lines.append(
            translate(
                "report",
                "The pictures in this report are compressed: read the films themselves on a "
                "diagnostic display.",
            )
        )
        return lines
