"""An Assessment or a Refusal as a DICOM Structured Report (TID 1500, Comprehensive SR).

A refusal is reported too, in the spirit of the failure reporting of TID 4100 (Chest CAD):
its summary says that no algorithm succeeded, and the reasons stand as codes and words. So
nobody takes a missing result for a negative one.
"""

from __future__ import annotations

from collections.abc import Sequence

from highdicom.sr import (
    AlgorithmIdentification,
    CodeContentItem,
    CodedConcept,
    ComprehensiveSR,
    DeviceObserverIdentifyingAttributes,
    FindingSite,
    Measurement,
    MeasurementProperties,
    MeasurementReport,
    MeasurementsAndQualitativeEvaluations,
    ObservationContext,
    ObserverContext,
    QualitativeEvaluation,
    RelationshipTypeValues,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from covid_desktop.domain.assessment import Assessment, FindingClass, Refusal, ZoneSeverity
from covid_desktop.domain.model import ModelReference
from covid_desktop.exchange import report_codes as rc
from covid_desktop.exchange.change_group import StatedChange, change_group
from covid_desktop.exchange.provenance import (
    MANUFACTURER,
    MODEL_NAME,
    Origin,
    Workstation,
    contributing_equipment,
    finish,
    is_synthetic,
    notes,
    series_facts,
)
from covid_desktop.exchange.report_parts import add, film_reference, tracking, words_item

_SERIES_NUMBER = 9901
# TID 1603 of the image library needs both; highdicom would fail without them.
_LIBRARY_NEEDS = ("PatientOrientation", "ImagerPixelSpacing")


def structured_report(
    source: Dataset,
    answer: Assessment | Refusal,
    workstation: Workstation | None = None,
    changes: Sequence[StatedChange] = (),
) -> Dataset:
    """The answer to one film as a Comprehensive SR in a new series of the film's study.

    Args:
        source: the film's header, from `source.source_header`.
        answer: what the model states, or why it declines.
        workstation: where it is made.
        changes: since earlier films, for a film that was assessed.
    """
    assessment = answer if isinstance(answer, Assessment) else None
    severity_model = _severity_model(assessment) if assessment else None
    origin = Origin(
        workstation or Workstation(),
        answer.model,
        assessment.operating_point if assessment else None,
        severity_model if severity_model != answer.model else None,
    )
    if isinstance(answer, Refusal):
        groups, changes = [_refused(source, answer)], ()
    else:
        algorithm = _identified(severity_model) if severity_model else None
        groups = _assessed(source, answer, algorithm)
        groups += [change_group(source, change, algorithm) for change in changes]
    library = [source] if all(keyword in source for keyword in _LIBRARY_NEEDS) else None
    report = MeasurementReport(
        observation_context=_observation_context(origin.workstation),
        procedure_reported=rc.PLAIN_CHEST_FILM,
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
        referenced_images=library,
    )
    ds = ComprehensiveSR(
        evidence=[source, *(change.prior for change in changes)],
        content=report[0],
        is_complete=True,
        is_final=False,
        is_verified=False,
        contributing_equipment=contributing_equipment(origin),
        coding_schemes=[rc.scheme_identification()],
        **series_facts(origin, _SERIES_NUMBER, "Covid Desktop: statement of the model"),
    )
    finish(ds, source, origin)
    return ds


def _observation_context(workstation: Workstation) -> ObservationContext:
    """The observer is a device; a reader who agrees signs the report, not this object."""
    device = DeviceObserverIdentifyingAttributes(
        uid=workstation.device_uid,
        name=workstation.station_name or MODEL_NAME,
        manufacturer_name=MANUFACTURER,
        model_name=MODEL_NAME,
        serial_number=workstation.serial_number,
    )
    context = ObserverContext(
        observer_type=codes.DCM.Device, observer_identifying_attributes=device
    )
    return ObservationContext(observer_device_context=context)


def _assessed(
    source: Dataset, assessment: Assessment, severity_algorithm: AlgorithmIdentification | None
) -> list[MeasurementsAndQualitativeEvaluations]:
    statement = rc.STATEMENTS[assessment.finding] if assessment.finding else rc.NOT_SURE
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=tracking("statement"),
        algorithm_id=_algorithm(assessment),
        finding_sites=[FindingSite(rc.LUNG, rc.BOTH)],
        measurements=_probabilities(assessment),
        qualitative_evaluations=[
            QualitativeEvaluation(rc.STATEMENT, statement),
            QualitativeEvaluation(rc.PROCESSING_SUMMARY, rc.SUCCEEDED),
            *_standing_evaluations(source),
        ],
        source_images=[film_reference(source)],
    )
    add(group, [words_item(notes(source))])
    if assessment.severity is None:
        return [group]
    return [group, _severity(source, assessment.severity, severity_algorithm)]


def _refused(source: Dataset, refusal: Refusal) -> MeasurementsAndQualitativeEvaluations:
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=tracking("refusal"),
        algorithm_id=_algorithm(refusal),
        qualitative_evaluations=[
            QualitativeEvaluation(rc.PROCESSING_SUMMARY, rc.FAILED),
            *_standing_evaluations(source),
        ],
        source_images=[film_reference(source)],
    )
    for reason in refusal.reasons:
        code = rc.private(reason.code.upper(), reason.what)
        item = CodeContentItem(rc.REFUSAL_REASON, code, RelationshipTypeValues.CONTAINS)
        add(group, [item, words_item(f"Not assessed. {reason.what} {reason.advice}")])
    add(group, [words_item(notes(source))])
    return group


def _probabilities(assessment: Assessment) -> list[Measurement]:
    measured = [
        _share(rc.PROBABILITIES[each], assessment.probabilities[each]) for each in FindingClass
    ]
    if assessment.attribution_inside_lungs is not None:
        measured.append(_share(rc.ATTRIBUTION_INSIDE_LUNGS, assessment.attribution_inside_lungs))
    return measured


def _share(name: CodedConcept, value: float) -> Measurement:
    return Measurement(name, round(float(value), 6), codes.UCUM.NoUnits)


def _severity(
    source: Dataset, severity: ZoneSeverity, algorithm: AlgorithmIdentification | None
) -> MeasurementsAndQualitativeEvaluations:
    zones = [
        Measurement(
            rc.BRIXIA_ZONE,
            round(float(score), 3),
            rc.SCORE_UNIT,
            finding_sites=[FindingSite(height, side)],
        )
        for score, (height, side) in zip(severity.zones, rc.ZONE_SITES, strict=True)
    ]
    # The interval as distances from the total: this is how TID 310 states an uncertainty.
    interval = MeasurementProperties(
        upper_measurement_uncertainty=round(max(severity.high - severity.total, 0.0), 3),
        lower_measurement_uncertainty=round(max(severity.total - severity.low, 0.0), 3),
    )
    total = Measurement(
        rc.BRIXIA_TOTAL, round(severity.total, 3), rc.SCORE_UNIT, properties=interval
    )
    group = MeasurementsAndQualitativeEvaluations(
        tracking_identifier=tracking("severity"),
        method=rc.BRIXIA,
        algorithm_id=algorithm,
        finding_sites=[FindingSite(rc.LUNG, rc.BOTH)],
        measurements=[*zones, total],
        source_images=[film_reference(source)],
    )
    words = (
        f"Severity {severity.total:.1f} of 18, interval {severity.low:.1f} to {severity.high:.1f}."
    )
    add(group, [words_item(words)])
    return group


def _algorithm(answer: Assessment | Refusal) -> AlgorithmIdentification | None:
    """TID 4019: name, version, and the parameters that decide what the numbers mean."""
    if answer.model is None:
        return None
    if isinstance(answer, Refusal):
        return _identified(answer.model)
    point = answer.operating_point
    return _identified(
        answer.model,
        f"operating point: {point.name}",
        f"threshold on the probability of COVID-19: {point.threshold:.6g}",
        f"provider: {answer.provider}",
    )


def _severity_model(assessment: Assessment) -> ModelReference | None:
    """Severity has a model of its own; without a name it is the classifier's word."""
    if assessment.severity is None:
        return None
    return assessment.severity.model or assessment.model


def _identified(model: ModelReference, *parameters: str) -> AlgorithmIdentification:
    return AlgorithmIdentification(
        name=model.name,
        version=model.version,
        parameters=[f"model file sha256: {model.sha256}", *parameters],
        manufacturer=MANUFACTURER,
    )


def _standing_evaluations(source: Dataset) -> list[QualitativeEvaluation]:
    evaluations = [QualitativeEvaluation(rc.INTENDED_USE, rc.RESEARCH_ONLY)]
    if is_synthetic(source):
        evaluations.append(QualitativeEvaluation(rc.FILM_KIND, rc.SYNTHETIC_FILM))
    return evaluations
