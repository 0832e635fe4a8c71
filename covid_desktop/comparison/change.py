"""Worse, better, or no measurable change: measured zone by zone, against the noise of measuring.

The noise is our own model's, measured over films that were moved, turned, scaled, windowed
and compressed anew (`python -m training repeatability`): the repeatability limit of Bland
and Altman (1999), within which 95 of 100 repeated measurements of one film lie.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.hindrances import Hindrance, days_between, hindrances
from covid_desktop.domain.assessment import Assessment, Refusal, ZoneSeverity
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import ZONES
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.sentence import sentence

TOTAL = "total"
# 95 % limits of agreement of two readers on 192 films (Brixia public annotations): the
# cautious stand-in for a model whose own limit has not been measured.
READERS_LIMIT = 4.9

_FILM = {"prior": sentence("prior"), "current": sentence("current")}


class Verdict(StrEnum):
    """The values are the contract of the JSON."""

    WORSE = "worse"
    BETTER = "better"
    NO_MEASURABLE_CHANGE = "no measurable change"
    NOT_COMPARABLE = "not comparable"


@dataclass(frozen=True)
class ZoneChange:
    """One zone, 0 to 3 on either film.

    Attributes:
        prior, current: the scores.
        limit: repeatability limit of this zone; None if not measured.
    """

    prior: float
    current: float
    limit: float | None = None

    @property
    def change(self) -> float:
        """Above 0 where it became worse."""
        return self.current - self.prior

    @property
    def is_beyond_limit(self) -> bool:
        """The change is more than noise."""
        return self.limit is not None and abs(self.change) > self.limit


@dataclass(frozen=True)
class Change:
    """From the prior to the current film.

    Attributes:
        verdict: what may be concluded.
        hindrances: what hurts the comparison, the worst first; where the verdict is "not
            comparable", the reason is among them.
        zones: A to F; empty where a film has no severity or the films may not be compared.
        prior_total, current_total: 0 to 18; None as with `zones`.
        limit: repeatability limit of the total; None where there is no total.
        days_between: None where a date is missing.
        model: who scored both films.
    """

    verdict: Verdict
    hindrances: tuple[Hindrance, ...]
    zones: Mapping[str, ZoneChange]
    prior_total: float | None = None
    current_total: float | None = None
    limit: float | None = None
    days_between: int | None = None
    model: ModelReference | None = None

    @property
    def total(self) -> float | None:
        """Change of the total; above 0 where it became worse."""
        if self.prior_total is None or self.current_total is None:
            return None
        return self.current_total - self.prior_total


def measure_change(
    prior: Film,
    prior_answer: Assessment | Refusal | None,
    current: Film,
    current_answer: Assessment | Refusal | None,
    alignment: Alignment,
    repeatability: Mapping[str, float],
) -> Change:
    """Change of severity between two films of a patient.

    Args:
        prior: the earlier film.
        prior_answer: what the models stated of it; None where they could not answer.
        current: the later film.
        current_answer: as `prior_answer`.
        alignment: of the two films.
        repeatability: limits in points by name, "total" and "A" to "F", of the severity
            model's card; empty where they were not measured.
    """
    found = [*hindrances(prior, current), *_of_alignment(alignment)]
    scores = []
    for which, answer in (("prior", prior_answer), ("current", current_answer)):
        severity, reason = _severity(which, answer)
        scores.append(severity)
        found += reason
    one, other = scores
    if one and other and one.model != other.model:
        what = sentence(
            "The two films were scored by different models or versions; score both again"
        )
        found.append(Hindrance("different-models", what, forbids=True))
    is_forbidden = any(h.forbids for h in found)
    if one is None or other is None or is_forbidden:
        found.sort(key=lambda h: not h.forbids)
        return Change(
            Verdict.NOT_COMPARABLE,
            tuple(dict.fromkeys(found)),
            {},
            days_between=days_between(prior, current),
        )
    limit = repeatability.get(TOTAL)
    if limit is None:
        limit = READERS_LIMIT
        what = sentence("The model's own limit is not measured; that between two readers is taken")
        found.append(Hindrance("limit-of-readers", what))
    zones = {
        zone: ZoneChange(first, last, repeatability.get(zone))
        for zone, first, last in zip(ZONES, one.zones, other.zones, strict=True)
    }
    return Change(
        _verdict(other.total - one.total, limit),
        tuple(found),
        zones,
        one.total,
        other.total,
        limit,
        days_between(prior, current),
        one.model,
    )


def _verdict(change: float, limit: float) -> Verdict:
    if abs(change) <= limit:
        return Verdict.NO_MEASURABLE_CHANGE
    return Verdict.WORSE if change > 0 else Verdict.BETTER


def _severity(
    which: str, answer: Assessment | Refusal | None
) -> tuple[ZoneSeverity | None, list[Hindrance]]:
    """The scores of one film, or why there are none."""
    if answer is None:
        what = sentence("The {0} film was not assessed", _FILM[which])
        return None, [Hindrance(f"{which}-not-assessed", what, forbids=True)]
    if isinstance(answer, Refusal):
        what = sentence("The {0} film was refused: {1}", _FILM[which], answer.reasons[0].what)
        return None, [Hindrance(f"{which}-refused", what, forbids=True)]
    if answer.severity is None:
        what = (
            sentence("No severity of the {0} film: its lungs were not found", _FILM[which])
            if answer.lungs is None
            else sentence("There is no severity model")
        )
        code = "no-severity" if answer.lungs is None else "no-severity-model"
        return None, [Hindrance(code, what, forbids=True)]
    return answer.severity, []


def _of_alignment(alignment: Alignment) -> list[Hindrance]:
    if alignment.reason is not None:
        return [Hindrance("not-aligned", sentence("Not aligned: {0}", alignment.reason.what))]
    if alignment.is_shape_estimated:
        what = sentence(
            "The shape of the pixels had to be estimated to lay the films over each other"
        )
        return [Hindrance("pixel-shape", what)]
    return []
