"""All DICOM objects of one film, written into a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydicom.dataset import Dataset

from covid_desktop.domain.assessment import Assessment, Refusal
from covid_desktop.domain.film import VOI, Film, FilmFormat, PixelSpacing
from covid_desktop.domain.measuring import WordedMark
from covid_desktop.exchange.change_group import StatedChange
from covid_desktop.exchange.dicom_wrapper import wrap_film
from covid_desktop.exchange.encapsulated_pdf import encapsulated_pdf
from covid_desktop.exchange.files import dicom_bytes, make_folder, write_new_file
from covid_desktop.exchange.presentation_state import presentation_state
from covid_desktop.exchange.provenance import Origin, Workstation
from covid_desktop.exchange.secondary_capture import secondary_capture
from covid_desktop.exchange.source import mended, source_header
from covid_desktop.exchange.structured_report import structured_report
from covid_desktop.imaging.display import default_voi, to_grey
from covid_desktop.imaging.orientation import UPRIGHT, Orientation
from covid_desktop.imaging.overlay import blend_attribution


@dataclass(frozen=True)
class ReaderView:
    """How the reader sees the film.

    Attributes:
        voi: window or table; None for the film's default.
        invert: is the negative shown?
        orientation: how the film is turned.
        marks: what the reader drew.
        scale: size of a pixel in force.
    """

    voi: VOI | None = None
    invert: bool = False
    orientation: Orientation = UPRIGHT
    marks: Sequence[WordedMark] = ()
    scale: PixelSpacing | None = None


def dicom_objects(
    film: Film,
    answer: Assessment | Refusal,
    *,
    pdf: bytes | None = None,
    view: ReaderView | None = None,
    workstation: Workstation | None = None,
    changes: Sequence[StatedChange] = (),
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
        changes: since earlier films.

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
    objects["structured-report"] = structured_report(source, answer, workstation, changes)
    voi = default_voi(film) if view.voi is None else view.voi
    if assessment is not None and assessment.attribution is not None:
        grey = to_grey(film, voi, invert=view.invert)
        picture = blend_attribution(grey, assessment.attribution)
        objects["overlay"] = secondary_capture(source, picture, by_model)
    if source.SamplesPerPixel == 1 and not film.facts.is_colour:
        objects["presentation-state"] = presentation_state(
            source,
            film,
            voi,
            Origin(workstation),
            invert=view.invert,
            orientation=view.orientation,
            marks=view.marks,
            scale=view.scale,
        )
    if pdf is not None:
        severity = assessment.severity.model if assessment and assessment.severity else None
        by_models = replace(by_model, severity_model=severity)
        objects["report"] = encapsulated_pdf(source, pdf, "Chest film report", by_models)
    return objects


def header_of(film: Film, objects: Mapping[str, Dataset]) -> Dataset:
    """The header by which other objects refer to a film.

    Args:
        film: as loaded.
        objects: of `dicom_objects`; a PNG or JPEG film is known by its wrapper among them.

    Raises:
        FilmNotReferable: the film's file is gone or changed, or it was not wrapped.
    """
    wrapped = objects.get("film")
    return source_header(film) if wrapped is None else mended(wrapped, film)


def write_objects_into(folder: Path, objects: Mapping[str, Dataset]) -> list[Path]:
    """Write objects into a folder; each set has UIDs of its own, so nothing is written over.

    Args:
        folder: made if it is not there.
        objects: of `dicom_objects`.

    Returns:
        The files, in the order of the objects. Their names hold no patient.

    Raises:
        ExchangeError: the folder cannot be written to.
    """
    make_folder(folder)
    paths = []
    for kind, ds in objects.items():
        path = folder / f"{kind}-{ds.SOPInstanceUID}.dcm"
        write_new_file(path, dicom_bytes(ds))
        paths.append(path)
    return paths
