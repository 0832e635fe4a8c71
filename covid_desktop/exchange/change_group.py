"""The change between two films as a measurement group (TID 1501) of the structured report."""

from __future__ import annotations

from dataclasses import dataclass

from highdicom.sr import (
    AlgorithmIdentification,
    FindingSite,
    ImageContentItem,
    Measurement,
    MeasurementsAndQualitativeEvaluations,
    QualitativeEvaluation,
    RelationshipTypeValues,
)
from pydicom.dataset import Dataset

from covid_desktop.exchange import report_codes as rc
from covid_desktop.exchange.report_parts import add, film_reference, tracking, words_item
from covid_desktop.imaging.dicom_values import day


@dataclass(frozen=True, eq=False)
class StatedChange:
    """What changed from an earlier film to the film of the report.

    Attributes:
        prior: the earlier film's header, from `source.source_header`.
        verdict: "worse", "better", "no measurable change" or "not comparable".
        zones: change of each zone A to F, -3 to 3; empty if not comparable.
        total: change of the total, -18 to 18; None if not comparable.
        repeatability_limit: a change of the total below it is within repeatability.
        warnings: "AP against PA" and the like.
    """

    prior: Dataset
    verdict: str
    zones: tuple[float, ...] = ()
    total: float | None = None
    repeatability_limit: float | None = None
    warnings: tuple[str, ...] = ()


def change_group(
    source: Dataset, change: StatedChange, algorithm: AlgorithmIdentification | None
) -> MeasurementsAndQualitativeEvaluations:
    """Differences, limit, verdict, and which film it is compared with.

    Args:
        source: the header of the later film.
        change: since the earlier one.
        algorithm: that scored both films.
    """
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=tracking("change"),
        method=rc.BRIXIA,
        algorithm_id=algorithm,
        finding_sites=[FindingSite(rc.LUNG, rc.BOTH)],
        measurements=_measurements(change),
        qualitative_evaluations=[
            QualitativeEvaluation(rc.CHANGE_VERDICT, rc.VERDICTS[change.verdict])
        ],
        source_images=[film_reference(source)],
    )
    prior = ImageContentItem(
        rc.PRIOR_FILM,
        change.prior.SOPClassUID,
        change.prior.SOPInstanceUID,
        relationship_type=RelationshipTypeValues.CONTAINS,
    )
    add(group, [prior, words_item(_sentence(change))])
    return group


def _measurements(change: StatedChange) -> list[Measurement]:
    measured = []
    if change.zones:
        measured = [
            Measurement(
                rc.BRIXIA_ZONE_CHANGE,
                round(float(difference), 3),
                rc.SCORE_UNIT,
                finding_sites=[FindingSite(height, side)],
            )
            for difference, (height, side) in zip(change.zones, rc.ZONE_SITES, strict=True)
        ]
    for name, value in (
        (rc.BRIXIA_TOTAL_CHANGE, change.total),
        (rc.REPEATABILITY_LIMIT, change.repeatability_limit),
    ):
        if value is not None:
            measured.append(Measurement(name, round(float(value), 3), rc.SCORE_UNIT))
    return measured


def _sentence(change: StatedChange) -> str:
    taken = day(change.prior, "StudyDate")
    since = f"the film of {taken.isoformat()}" if taken else "the prior film, which has no date"
    words = f"Compared with {since}: {change.verdict}"
    if change.total is not None:
        words += f", severity {change.total:+.1f} points"
    if change.repeatability_limit is not None:
        words += f", repeatability limit {change.repeatability_limit:.1f}"
    return " ".join((f"{words}.", *change.warnings))
