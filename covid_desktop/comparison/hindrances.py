"""What makes two films hard to compare: another patient, another technique, another device."""

from __future__ import annotations

from dataclasses import dataclass

from covid_desktop.domain.film import AcquisitionFacts, Film
from covid_desktop.domain.sentence import Sentence, sentence
from covid_desktop.domain.study import is_one_patient, misfits

# Scatter, and with it the grey of a lung, changes little below these ratios.
_VOLTAGE_RATIO = 1.25
_EXPOSURE_RATIO = 2.5


@dataclass(frozen=True)
class Hindrance:
    """One difference that hurts a comparison.

    Attributes:
        code: stable, hyphenated, for machines.
        what: a few words for the reader ("AP against PA").
        forbids: nothing may be concluded from such a pair.
    """

    code: str
    what: str
    forbids: bool = False


def hindrances(prior: Film, current: Film) -> tuple[Hindrance, ...]:
    """Everything in the two files that hurts their comparison, the worst first."""
    found = [*_whose(prior, current), *_when(prior, current)]
    one, other = prior.facts, current.facts
    if one.view_position != other.view_position:
        if one.view_position and other.view_position:
            found.append(
                Hindrance(
                    "view", sentence("{0} against {1}", one.view_position, other.view_position)
                )
            )
        else:
            found.append(Hindrance("view-unknown", "View position known of one film only"))
    found += _technique(one, other)
    return tuple(found)


def _whose(prior: Film, current: Film) -> list[Hindrance]:
    one, other = prior.patient, current.patient
    # The reader may have split films of one ID, and may have joined what seems not to fit.
    are_known = one.person is not None and other.person is not None
    if prior.sha256 == current.sha256 or (are_known and is_one_patient(one, other)):
        return []
    ids = {one.patient_id, other.patient_id} - {""}
    if are_known or len(ids) > 1:
        return [Hindrance("different-patients", "Films of two different patients", forbids=True)]
    conflict = misfits(one, other)
    if conflict:
        what = _differing(conflict)
        return [Hindrance("patients-do-not-fit", what, forbids=True)]
    if not (one.patient_id and other.patient_id):
        return [Hindrance("patient-unknown", "The files do not say that both show one patient")]
    return []


def _differing(fields: tuple[str, ...]) -> Sentence:
    """Name, sex and birth date: what two patients of one ID differ in."""
    words = {
        "name": sentence("name"),
        "sex": sentence("sex"),
        "birth_date": sentence("birth date"),
    }
    named = [words[field] for field in fields]
    if len(named) == 1:
        return sentence("The patients differ in {0}", *named)
    if len(named) == 2:
        return sentence("The patients differ in {0}, {1}", *named)
    return sentence("The patients differ in {0}, {1}, {2}", *named)


def _when(prior: Film, current: Film) -> list[Hindrance]:
    if prior.sha256 == current.sha256:
        return [Hindrance("same-film", "Both are the same film")]
    between = days_between(prior, current)
    if between is None:
        return [Hindrance("date-unknown", "The date is not known of both films")]
    if between < 0:
        return [Hindrance("order", "The film taken as prior is the later one")]
    return []


def days_between(prior: Film, current: Film) -> int | None:
    """Days from the prior to the current film; None where a date is missing."""
    return current.study.days_after(prior.study)


def _technique(one: AcquisitionFacts, other: AcquisitionFacts) -> list[Hindrance]:
    found = []
    position = one.patient_position.casefold(), other.patient_position.casefold()
    if all(position) and position[0] != position[1]:
        what = sentence("Position {0} against {1}", one.patient_position, other.patient_position)
        found.append(Hindrance("posture", what))
    kilovolts = one.kilovolts, other.kilovolts
    if _differ(*kilovolts, _VOLTAGE_RATIO):
        found.append(
            Hindrance(
                "exposure",
                sentence(
                    "Exposure {0} against {1}",
                    f"{one.kilovolts:.0f} kV",
                    f"{other.kilovolts:.0f} kV",
                ),
            )
        )
    elif _differ(one.milliampere_seconds, other.milliampere_seconds, _EXPOSURE_RATIO):
        loads = (f"{facts.milliampere_seconds:.3g} mAs" for facts in (one, other))
        found.append(Hindrance("exposure", sentence("Exposure {0} against {1}", *loads)))
    if one.is_lossy != other.is_lossy:
        found.append(Hindrance("lossy", "One film was compressed with loss, the other was not"))
    if _device(one) and _device(other) and _device(one) != _device(other):
        found.append(Hindrance("device", "Made with different devices"))
    if one.is_synthetic != other.is_synthetic:
        what = sentence("A synthetic film against a real one")
        found.append(Hindrance("synthetic", what, forbids=True))
    return found


def _differ(one: float | None, other: float | None, ratio: float) -> bool:
    if not one or not other:
        return False
    return max(one, other) / min(one, other) > ratio


def _device(facts: AcquisitionFacts) -> str:
    return f"{facts.manufacturer} {facts.model_name}".strip().casefold()
