"""Small parts that every measurement group of the structured report has."""

from __future__ import annotations

from highdicom.sr import (
    ContentItem,
    MeasurementsAndQualitativeEvaluations,
    RelationshipTypeValues,
    SourceImageForMeasurementGroup,
    TextContentItem,
    TrackingIdentifier,
)
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes

from covid_desktop.exchange.provenance import new_uid


def tracking(identifier: str) -> TrackingIdentifier:
    """A group's name, with a new UID."""
    return TrackingIdentifier(uid=new_uid(), identifier=identifier)


def film_reference(source: Dataset) -> SourceImageForMeasurementGroup:
    """The film that a group is about."""
    return SourceImageForMeasurementGroup(source.SOPClassUID, source.SOPInstanceUID)


def words_item(words: str) -> TextContentItem:
    """A sentence for whoever reads the report as text."""
    return TextContentItem(codes.DCM.Comment, words, RelationshipTypeValues.CONTAINS)


def add(group: MeasurementsAndQualitativeEvaluations, items: list[ContentItem]) -> None:
    """TID 1501 is extensible: words and references may stand beside its rows."""
    group[0].ContentSequence.extend(items)
