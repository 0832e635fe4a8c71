"""All DICOM objects of one film, written into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset

from covid_desktop.domain.assessment import Assessment, Refusal
from covid_desktop.domain.film import VOI, Film, FilmFormat
from covid_desktop.exchange.dicom_wrapper import wrap_film
from covid_desktop.exchange.encapsulated_pdf import encapsulated_pdf
from covid_desktop.exchange.files import dicom_bytes, make_folder, write_new_file
from covid_desktop.exchange.presentation_state import Mark, presentation_state
from covid_desktop.exchange.provenance import Origin, Workstation
from covid_desktop.exchange.secondary_capture import secondary_capture
from covid_desktop.exchange.source import mended, source_header
from covid_desktop.exchange.structured_report import structured_report
from covid_desktop.imaging.display import default_voi, to_grey
from covid_desktop.imaging.overlay import blend_attribution


@dataclass(frozen=True)
class ReaderView:
    """How the reader sees the film.

    Attributes:
        voi: window or table; None for the film's default.
        invert: is the negative shown?
        marks: lines and words of the reader.
    """

    voi: VOI | None = None
    invert: bool = False
    marks: Sequence[Mark] = ()


def dicom_objects(
    film: Film,
    answer: Assessment | Refusal,
    *,
    pdf: bytes | None = None,
    view: ReaderView | None = None,
    workstation: Workstation | None = None,
) -> dict[str, Dataset]:
    """The objects of one film, in memory, by kind.

    A PNG or JPEG film is wrapped first with what it knows of its patient and study, and the
    wrapper is among the objects. A film in colour has no presentation state, and a refused
    film or a model without attribution no overlay.

    Args:
        film: as loaded.
        answer: what the model states of it, or why it declines.
        pdf: the PDF report, if there is one.
        view: how the reader sees it.
        workstation: where the objects are made.

    Raises:
        ExchangeError: the film cannot be referred to, or the report is no PDF.
    """
    view, workstation = view or ReaderView(), workstation or Workstation()
    assessment = answer if isinstance(answer, Assessment) else None
    by_model = Origin(workstation, answer.model, assessment.operating_point if assessment else None)
    objects: dict[str, Dataset] = {}
    if film.format is FilmFormat.DICOM:
        source = source_header(film)
    else:
        objects["film"] = wrap_film(film, film.patient, film.study, Origin(workstation))
        source = mended(objects["film"], film)
    objects["structured-report"] = structured_report(source, answer, workstation)
    voi = default_voi(film) if view.voi is None else view.voi
    if assessment is not None and assessment.attribution is not None:
        grey = to_grey(film, voi, invert=view.invert)
        picture = blend_attribution(grey, assessment.attribution)
        objects["overlay"] = secondary_capture(source, picture, by_model)
    if source.SamplesPerPixel == 1 and not film.facts.is_colour:
        objects["presentation-state"] = presentation_state(
            source, film, voi, Origin(workstation), invert=view.invert, marks=view.marks
        )
    if pdf is not None:
        objects["report"] = encapsulated_pdf(source, pdf, "Chest film report", by_model)
    return objects


def write_dicom_objects(
    folder: Path,
    film: Film,
    answer: Assessment | Refusal,
    *,
    pdf: bytes | None = None,
    view: ReaderView | None = None,
    workstation: Workstation | None = None,
) -> list[Path]:
    """Write the objects of one film; each call writes new ones with new UIDs.

    Args:
        folder: made if it is not there.
        film: as loaded.
        answer: what the model states of it, or why it declines.
        pdf: the PDF report, if there is one.
        view: how the reader sees it.
        workstation: where the objects are made.

    Returns:
        The files, in the order of `dicom_objects`. Their names hold no patient.

    Raises:
        ExchangeError: see `dicom_objects`; or the folder cannot be written to.
    """
    objects = dicom_objects(film, answer, pdf=pdf, view=view, workstation=workstation)
    make_folder(folder)
    paths = []
    for kind, ds in objects.items():
        path = folder / f"{kind}-{ds.SOPInstanceUID}.dcm"
        write_new_file(path, dicom_bytes(ds))
        paths.append(path)
    return paths
