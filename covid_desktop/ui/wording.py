"""What the window says of films and answers, in the words of CONTEXT.md."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from covid_desktop.domain.assessment import Assessment, FindingClass, OperatingPoint, Refusal
from covid_desktop.domain.conclusion import SeverityAgreement
from covid_desktop.domain.film import VOI, Film, VOIWindow
from covid_desktop.domain.study import Day, Study
from covid_desktop.library.records import KeptAnswer
from covid_desktop.reading import OpenedFilm
from covid_desktop.ui.local_forms import apart, day_text, decimal_text, listed
from covid_desktop.ui.mark_wording import provenance_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def synthetic() -> str:
    """The mark of a phantom."""
    return _tr("SYNTHETIC")


def finding_text(finding: FindingClass | None) -> str:
    """A finding as a statement; None is "not sure"."""
    if finding is FindingClass.COVID_19:
        return _tr("COVID-19 pneumonia")
    if finding is FindingClass.OTHER_PNEUMONIA:
        return _tr("Other pneumonia")
    if finding is FindingClass.NO_PNEUMONIA:
        return _tr("No pneumonia")
    return _tr("Not sure")


def short_answer(opened: OpenedFilm) -> str:
    """The state of a film in two or three words."""
    if isinstance(opened.answer, Assessment):
        return finding_text(opened.answer.finding)
    if isinstance(opened.answer, Refusal):
        return _tr("Refused")
    if opened.is_veiled:
        return not_shown_yet()
    return _tr("Not assessed") if opened.failure else _tr("Assessing…")


def not_shown_yet() -> str:
    """In place of a statement that the reader has not asked for."""
    return _tr("Not shown yet")


def percent(probability: float) -> str:
    """Whole percent; never 0 or 100, which no model can know."""
    if probability < 0.005:
        return _tr("<1 %")
    if probability >= 0.995:
        return _tr(">99 %")
    return _tr("{0} %").format(round(probability * 100))


def operating_point_text(assessment: Assessment) -> str:
    """Which threshold is in force, and on which side of it the film lies."""
    point = assessment.operating_point
    covid = assessment.probabilities[FindingClass.COVID_19]
    side = (
        _tr("COVID-19 is at or above the threshold of {0}.")
        if covid >= point.threshold
        else _tr("COVID-19 is below the threshold of {0}.")
    )
    name = _tr("Operating point “{0}”: ").format(operating_point_name(point))
    return name + side.format(percent(point.threshold))


def operating_point_name(point: OperatingPoint) -> str:
    """The name of an operating point in the reader's language."""
    return {
        "screening": _tr("screening"),
        "balanced": _tr("balanced"),
        "high specificity": _tr("high specificity"),
    }.get(point.name, point.name)


def film_name(film: Film) -> str:
    """What to call a film in a list: its patient, or else its file."""
    return film.patient.name or film.patient.patient_id or film.path.name


def film_date(film: Film) -> str:
    """Day of the study as the reader's language writes it; "" if unknown."""
    return study_day(film.study)


def study_day(study: Study) -> str:
    """Its date, or the day of the patient's course where it has none; "" if unknown."""
    if study.study_date is None and study.day_offset is not None:
        return course_day(study.day_offset)
    return day_text(study.study_date)


def course_day(day: Day) -> str:
    """A day by the calendar, or by the patient's course."""
    return (
        _tr("day {0}").format(f"{day}".replace("-", "−")) if isinstance(day, int) else day_text(day)
    )


def voi_text(voi: VOI) -> str:
    """The window or LUT in force."""
    if not isinstance(voi, VOIWindow):
        return _tr("VOI LUT {0}").format(voi.explanation).rstrip()
    figures = _tr("W {0}  C {1}").format(_figure(voi.width), _figure(voi.center))
    return f"{figures}  ({window_name(voi.explanation)})" if voi.explanation else figures


def voi_name(voi: VOI) -> str:
    """What the window or LUT in force is called; "" for one that the reader made."""
    return window_name(voi.explanation) if isinstance(voi, VOIWindow) else voi_text(voi)


def window_name(explanation: str) -> str:
    """The name of a window: ours in the reader's language, the file's as it stands."""
    return {
        "automatic": _tr("automatic"),
        "automatic, lungs": _tr("automatic, lungs"),
        "full range": _tr("full range"),
        "lung": _tr("lung"),
        "mediastinum": _tr("mediastinum"),
        "bone": _tr("bone"),
        "lines and tubes": _tr("lines and tubes"),
    }.get(explanation, explanation)


def spacing_text(film: Film) -> str:
    """Size of a pixel, with where the figure comes from."""
    spacing = film.facts.pixel_spacing
    if spacing is None:
        return _tr("size of a pixel unknown")
    if abs(spacing.row_mm - spacing.column_mm) < 5e-4:
        size = decimal_text(f"{spacing.column_mm:.3g}")
    else:
        size = decimal_text(f"{spacing.column_mm:.3g} × {spacing.row_mm:.3g}")
    provenance = provenance_text(spacing.provenance)
    if not spacing.provenance.startswith("mm"):
        return _tr("{0} mm ({1})").format(size, provenance)
    comma = "," if spacing.provenance.startswith("mm,") else ""
    return f"{size} mm{comma} {provenance}".rstrip()


def patient_lines(film: Film) -> list[str]:
    """Who it is: name, ID, sex and age."""
    patient, age = film.patient, film.facts.age_years
    person = []
    if patient.sex:
        person.append(sex_text(patient.sex))
    if age is not None:
        person.append(
            _tr("{0} years").format(decimal_text(f"{age:.0f}" if age >= 2 else f"{age:.1f}"))
        )
    lines = [patient.name or film.path.name]
    if patient.patient_id:
        lines.append(_tr("ID {0}").format(patient.patient_id))
    if patient.birth_date:
        person.insert(0, _tr("born {0}").format(day_text(patient.birth_date)))
    if person:
        lines.append(listed(person))
    return lines


def sex_text(code: str) -> str:
    """DICOM's letter in words; "" if unknown."""
    return {"M": _tr("male"), "F": _tr("female"), "O": _tr("other")}.get(code, code)


def study_lines(film: Film) -> list[str]:
    """When and how it was taken."""
    facts = film.facts
    when = film_date(film)
    if when and film.study.study_time:
        when = f"{when}  {film.study.study_time:%H:%M}"
    how = "  ".join(t for t in (facts.view_position, _side(facts.laterality)) if t)
    position = facts.patient_position
    return [line for line in (when, film.study.description, how, position) if line]


def file_lines(film: Film) -> list[str]:
    """What the file holds."""
    facts = film.facts
    size = _tr("{0} × {1}, {2} bit, {3}").format(
        film.columns, film.rows, film.bits_stored, film.format
    )
    lines = [spacing_text(film), size]
    if facts.is_lossy:
        ratio = facts.lossy_ratio
        lines.insert(0, _tr("lossy {0}:1").format(f"{ratio:.3g}") if ratio else _tr("lossy"))
    return lines


def _side(laterality: str) -> str:
    """A chest film is mostly unpaired ("U"), which tells the reader nothing."""
    return {"R": _tr("right"), "L": _tr("left"), "B": _tr("both sides")}.get(laterality, "")


def _figure(value: float) -> str:
    """Whole numbers where that is fine enough."""
    is_coarse = abs(value) >= 20 or value == int(value)
    return decimal_text(f"{value:.0f}" if is_coarse else f"{value:.3g}")


def patient_id(number: str) -> str:
    """A patient's ID, named as such."""
    return _tr("ID {0}").format(number)


def no_date() -> str:
    """Of a film whose day is not known."""
    return _tr("date unknown")


def days_apart(days: int | None) -> str:
    """How far another film of the patient lies from the one on the screen."""
    if days is None:
        return _tr("not open")
    if days == 0:
        return _tr("same day")
    if abs(days) == 1:
        return _tr("1 day before") if days > 0 else _tr("1 day after")
    words = _tr("{0} days before") if days > 0 else _tr("{0} days after")
    return words.format(abs(days))


def open_by_click() -> str:
    """How to open a film that is listed but not open."""
    return _tr("Click or press Enter to open it")


def file_missing() -> str:
    """Of a film whose file is not at its place."""
    return _tr("File not found")


def where_missing() -> str:
    """What to do about a film whose file is not at its place."""
    return _tr("Its file is not at its place: connect the drive, or look for moved films")


def kept_answer(kept: KeptAnswer) -> str:
    """What was stated of a film when it was last opened; marked if another model said it."""
    answer = kept.answer
    text = finding_text(answer.finding) if isinstance(answer, Assessment) else _tr("Refused")
    return by_older_model(text) if kept.is_old else text


def by_older_model(text: str) -> str:
    """A statement of another model than the one in use."""
    return _tr("{0} (older model)").format(text)


def no_name() -> str:
    """Of a patient without name and ID."""
    return _tr("no name")


def unread() -> str:
    """Of a study with a film that nobody has looked at."""
    return _tr("Not looked at yet")


def status_text(status: str) -> str:
    """What became of a study in the library: "assessed", "refused" or "not assessed"."""
    known = {"assessed": _tr("Assessed"), "refused": _tr("Refused")}
    return known.get(status, _tr("Not assessed"))


def category_text(category: str) -> str:
    """The reader's RSNA category; "" if none was stated."""
    return {
        "typical": _tr("Typical"),
        "indeterminate": _tr("Indeterminate"),
        "atypical": _tr("Atypical"),
        "negative": _tr("Negative"),
    }.get(category, category)


def agreement_text(agreement: SeverityAgreement) -> str:
    """What the reader says of the model's severity."""
    if agreement is SeverityAgreement.AGREE:
        return _tr("Agrees with the model’s severity")
    return _tr("Disagrees with the model’s severity")


def own_total(total: int) -> str:
    """The reader's own Brixia total."""
    return _tr("Own severity total: {0} of 18").format(total)


def signed_by(reader: str, when: str) -> str:
    """Who signed a conclusion, and when."""
    return _tr("Signed by {0}, {1}").format(apart(reader), apart(when)) if when else reader
