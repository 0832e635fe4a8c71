"""The use case report: from films and answers to a PDF file and DICOM objects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from covid_desktop.atomic import write_atomically
from covid_desktop.comparison.trend import Trend, trend_of
from covid_desktop.comparison.trend_drawing import PAPER, draw_trend
from covid_desktop.comparison.trend_words import trend_words
from covid_desktop.domain.assessment import Assessment
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.sentence import in_language, sentence
from covid_desktop.domain.study import PinnedNote
from covid_desktop.inference.model_card import ModelCard
from covid_desktop.reading import OpenedFilm, compare
from covid_desktop.report.forms import Forms
from covid_desktop.report.report import (
    DrawnTrend,
    Letterhead,
    Report,
    ReportedChange,
    Translate,
    WriteDay,
    untranslated,
)
from covid_desktop.report.words import Words
from covid_desktop.settings import Settings

# `exchange` brings pydicom and highdicom, which take longer to load than the window takes to
# appear: loaded where objects are written.
if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from covid_desktop.exchange.change_group import StatedChange
    from covid_desktop.exchange.provenance import Workstation

    Objects: TypeAlias = dict[str, Dataset]

# Across the paper its texts come out at 8 points.
_TREND_SIZE = (620.0, 440.0)
_MOST_LOGO_BYTES = 10_000_000
# What the cards of our own models say, in every language; any other card is shown as it is.
_OF_OUR_CARDS = (
    sentence(
        "Research and education use; not a medical device. Adults' frontal films only. It reads "
        "the look of a film, not an infection: a film cannot replace a PCR test."
    ),
    sentence(
        "Weights: research and education, non-commercial; some of the films carry CC BY-NC and "
        "competition licences. Code: Apache-2.0."
    ),
)
_COLLECTIONS = {
    "cohen": "Cohen",
    "covid_cxnet": "COVID-CXNet",
    "hannover": "Hannover",
    "kaggle_folders": "Kaggle CovidDataset",
    "kermany": "Kermany",
    "montgomery_shenzhen": "Montgomery and Shenzhen",
    "nih": "NIH ChestX-ray14",
    "not_chest": "pictures of other things",
    "ozturk": "Ozturk",
    "radiography_db": "COVID-19 Radiography Database",
    "siim": "SIIM-FISABIO-RSNA",
}


class PlaceNotWritable(ReaderError):
    """The report could not be written where it was asked for."""


def card_facts(
    card: ModelCard, translate: Translate = untranslated, language: str = "en"
) -> tuple[tuple[str, str], ...]:
    """What a reader should know of a model, in reading order: (name, text).

    Args:
        card: of the classifier.
        translate: the names into the reader's language; the card speaks English.
        language: BCP 47 tag of that language, by which figures are written.
    """
    words = Words(translate, Forms(language))
    points = words.forms.comma.join(
        f"{words.operating_point_name(p.name)} {words.percent(p.threshold)}"
        for p in card.operating_points
    )
    temperature = words.forms.decimal(f"{card.temperature:.3g}")
    calibration = translate("card", "temperature {0}").format(temperature)
    return (
        (translate("card", "Trained on"), with_names(card.trained_on)),
        (translate("card", "Measured on"), with_names(card.measured_on)),
        (translate("card", "Operating points"), points),
        (translate("card", "Calibration"), calibration),
        (translate("card", "Limits"), in_language(card.limits, translate)),
        (translate("card", "Licence of the weights"), in_language(card.licence, translate)),
    )


def with_names(text: str) -> str:
    """Collections of films by the names that readers know them by, for those of the card."""
    for key, name in _COLLECTIONS.items():
        text = re.sub(rf"\b{key}\b", name, text)
    return text


def letterhead_of(settings: Settings) -> Letterhead:
    """Hospital and logo as set; a logo that cannot be read is left out."""
    logo = None
    if settings.logo:
        try:
            with Path(settings.logo).open("rb") as file:
                logo = file.read(_MOST_LOGO_BYTES)
        except (OSError, ValueError):
            logo = None
    return Letterhead(settings.hospital, logo)


def with_changes(
    report: Report, repeatability: Mapping[str, float], notes: Sequence[PinnedNote] = ()
) -> Report:
    """The report with the change from each film to the next, and the course of them all.

    Args:
        report: films in date order.
        repeatability: of the severity model, as in `ReadyModel`.
        notes: what the reader has pinned to the patient's days.
    """
    opened = [OpenedFilm(f.film, 0.0, f.answer, f.failure) for f in report.films]
    changes = []
    for number, (prior, current) in enumerate(pairwise(opened)):
        change = compare(prior, current, repeatability).change
        changes.append(
            ReportedChange(
                number,
                number + 1,
                change.verdict.value,
                tuple((zone.prior, zone.current) for zone in change.zones.values()),
                change.total,
                change.limit,
                tuple(hindrance.what for hindrance in change.hindrances),
            )
        )
    course = trend_of([(f.film, f.answer) for f in report.films], repeatability, notes)
    has_course = len({point.day for point in course.points}) > 1
    draw = partial(_drawn_trend, course) if has_course else None
    return replace(report, changes=tuple(changes), draw_trend=draw)


def _drawn_trend(course: Trend, translate: Translate, day: WriteDay) -> DrawnTrend:
    words = trend_words(translate, day)
    drawing = draw_trend(course, *_TREND_SIZE, PAPER, words, texts_apart=True)
    return DrawnTrend(drawing.svg, *_TREND_SIZE, tuple(asdict(text) for text in drawing.texts))


def write_pdf(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write the PDF whole or not at all.

    Args:
        path: the file.
        content: its bytes.
        overwrite: replace a file of this name; else it is left as it is.

    Raises:
        ReaderError: a file is there, or the folder is missing, full or closed.
    """
    from covid_desktop.exchange.files import write_new_file  # noqa: PLC0415

    if not overwrite:
        write_new_file(path, content)
        return
    try:
        write_atomically(path, content)
    except (OSError, ValueError):
        raise PlaceNotWritable(
            "folder-not-writable",
            "The report could not be written to this folder.",
            "Check that the folder exists, has space left, and may be written to.",
        ) from None


def write_objects(
    folder: Path, report: Report, pdf: bytes | None, workstation: Workstation | None = None
) -> tuple[list[Path], list[ReaderError]]:
    """Write the DICOM objects of every film that has an answer; the PDF goes to the latest study.

    Args:
        folder: made if it is not there.
        report: the films, with their answers.
        pdf: the report as set.
        workstation: where the objects are made.

    Returns:
        The files, and what could not be written: one film does not stop the others.
    """
    from covid_desktop.exchange.dicom_objects import write_objects_into  # noqa: PLC0415

    written: list[Path] = []
    failures: list[ReaderError] = []
    for made in _objects(report, pdf, workstation):
        try:
            written += write_objects_into(folder, _sound(made))
        except ReaderError as failure:
            failures.append(failure)
    return written, failures


def object_files(report: Report, pdf: bytes | None) -> tuple[list[bytes], list[ReaderError]]:
    """The DICOM objects of `write_objects`, as whole files in memory, for the archive."""
    from covid_desktop.exchange.files import dicom_bytes  # noqa: PLC0415

    files: list[bytes] = []
    failures: list[ReaderError] = []
    for made in _objects(report, pdf, None):
        try:
            files += [dicom_bytes(ds) for ds in _sound(made).values()]
        except ReaderError as failure:
            failures.append(failure)
    return files, failures


def _sound(made: Objects | ReaderError) -> Objects:
    if isinstance(made, ReaderError):
        raise made
    return made


def _objects(
    report: Report, pdf: bytes | None, workstation: Workstation | None
) -> Iterator[Objects | ReaderError]:
    """The objects of each film that has an answer, or why there are none, in date order."""
    from covid_desktop.exchange.dicom_objects import (  # noqa: PLC0415
        ReaderView,
        dicom_objects,
        header_of,
    )

    headers: dict[int, Dataset] = {}
    answered = [number for number, film in enumerate(report.films) if film.answer is not None]
    for number in answered:
        reported = report.films[number]
        assert reported.answer is not None
        try:
            objects = dicom_objects(
                reported.film,
                reported.answer,
                pdf=pdf if number == answered[-1] else None,
                view=ReaderView(
                    reported.voi,
                    reported.invert,
                    reported.orientation,
                    reported.marks,
                    reported.scale,
                ),
                workstation=workstation,
                changes=_stated_changes(report, number, headers),
            )
            headers[number] = header_of(reported.film, objects)
        except ReaderError as failure:
            yield failure
        else:
            yield objects


def _stated_changes(
    report: Report, number: int, headers: Mapping[int, Dataset]
) -> list[StatedChange]:
    """Changes to this film from those that DICOM can refer to."""
    from covid_desktop.exchange.change_group import StatedChange  # noqa: PLC0415

    return [
        StatedChange(
            headers[change.prior],
            change.verdict,
            tuple(after - before for before, after in change.zones),
            change.total,
            change.repeatability_limit,
            change.warnings,
        )
        for change in report.changes
        if change.current == number and change.prior in headers
    ]


def is_whole(report: Report) -> bool:
    """Was every file read, and every film assessed?"""
    return not report.unread and all(isinstance(f.answer, Assessment) for f in report.films)
