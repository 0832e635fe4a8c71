"""A finished PDF report inside a DICOM object, so that it lies in the study."""

from __future__ import annotations

from highdicom.base import SOPClass
from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage, ExplicitVRLittleEndian

from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.provenance import (
    Origin,
    contributing_equipment,
    finish,
    notes,
    series_facts,
)
from covid_desktop.exchange.secondary_capture import patient_and_study

_SERIES_NUMBER = 9903


def encapsulated_pdf(source: Dataset, pdf: bytes, title: str, origin: Origin) -> Dataset:
    """A PDF as an Encapsulated PDF in a new series of the film's study, byte for byte.

    Args:
        source: the film's header, from `source.source_header`.
        pdf: the whole file.
        title: DocumentTitle.
        origin: who made it.

    Raises:
        ExchangeError: the bytes are no PDF.
    """
    if not pdf.startswith(b"%PDF-"):
        raise ExchangeError(
            "not-a-pdf",
            "The report to be wrapped is no PDF document.",
            "Make the PDF report again.",
        )
    ds = SOPClass(
        sop_class_uid=EncapsulatedPDFStorage,
        transfer_syntax_uid=ExplicitVRLittleEndian,
        **patient_and_study(source),
        **series_facts(origin, _SERIES_NUMBER, "Covid Desktop: report", modality="DOC"),
    )
    ds._add_contributing_equipment(contributing_equipment(origin))
    if "StudyDescription" in source:
        ds.StudyDescription = source.StudyDescription
    ds.ConversionType = "WSD"
    ds.AcquisitionDateTime = None
    ds.BurnedInAnnotation = "YES"
    ds.DocumentTitle = title
    ds.ConceptNameCodeSequence = [_report_concept()]
    ds.ImageComments = notes(source)
    ds.SourceInstanceSequence = [_reference(source)]
    ds.MIMETypeOfEncapsulatedDocument = "application/pdf"
    # Values have an even length; the true one stands beside it, so the file comes back exactly.
    ds.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    ds.EncapsulatedDocumentLength = len(pdf)
    finish(ds, source, origin)
    return ds


def _report_concept() -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator = "18748-4", "LN"
    item.CodeMeaning = "Diagnostic imaging study"
    return item


def _reference(source: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID = source.SOPClassUID
    item.ReferencedSOPInstanceUID = source.SOPInstanceUID
    return item
