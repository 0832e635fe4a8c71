"""The command `report`: the PDF on one film or a serial set, and the DICOM objects."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from covid_desktop.console import (
    ALL_ASSESSED,
    COULD_NOT_RUN,
    NOTICE,
    SOME_NOT_ASSESSED,
    has_folder,
    say,
)
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.errors import ReaderError
from covid_desktop.domain.study import PinnedNote
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.known_films import KnownFilms, known_films
from covid_desktop.outcomes import assessor_or_complaint, outcome_of
from covid_desktop.paths import settings_file
from covid_desktop.reading import gather_films
from covid_desktop.report.pdf import Paper, set_report
from covid_desktop.report.report import Report, ReportedFilm, UnreadFile, make_report
from covid_desktop.reporting import (
    card_facts,
    is_whole,
    letterhead_of,
    with_changes,
    write_objects,
    write_pdf,
)
from covid_desktop.settings import Settings, load_settings

_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def report_films(arguments: list[str]) -> int:
    """Run the command; returns the exit status."""
    asked = _asked(arguments)
    if not _has_place(asked):
        return COULD_NOT_RUN
    assessor = assessor_or_complaint()
    if assessor is None:
        return COULD_NOT_RUN
    try:
        report = _report(asked.paths, assessor)
        pdf = set_report(report, _PAPERS[asked.paper]).pdf()
        write_pdf(asked.pdf, pdf, overwrite=asked.overwrite)
    except ReaderError as error:
        say(error.what, error.advice)
        return COULD_NOT_RUN
    print(asked.pdf)
    if asked.dicom and not _write_objects(asked.dicom, report, pdf):
        return COULD_NOT_RUN
    return ALL_ASSESSED if is_whole(report) else SOME_NOT_ASSESSED


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="covid-desktop report",
        description=f"The PDF report on one film, or on a serial set of one patient. {NOTICE}",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="films or folders")
    parser.add_argument("--pdf", type=Path, required=True, metavar="FILE.pdf", help="the report")
    parser.add_argument(
        "--dicom", type=Path, metavar="FOLDER", help="write the DICOM objects there as well"
    )
    parser.add_argument(
        "--paper", choices=sorted(_PAPERS), default="a4", help="size of the pages (%(default)s)"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the PDF if it is there already"
    )
    return parser.parse_args(arguments)


def _has_place(asked: argparse.Namespace) -> bool:
    """Is there room for the files asked for? Asked before the work, not after."""
    if asked.pdf.exists() and not asked.overwrite:
        say(f"{asked.pdf} is there already; it was left as it is.",
            "Choose another name, or say --overwrite.")  # fmt: skip
        return False
    if asked.dicom and asked.dicom.exists() and not asked.dicom.is_dir():
        say(f"The DICOM objects cannot be written to {asked.dicom}: it is a file.",
            "Name a folder.")  # fmt: skip
        return False
    return has_folder(asked.pdf, "report")


def _report(paths: Sequence[Path], assessor: FilmAssessor) -> Report:
    """Assess all files and put them into one report.

    Raises:
        ReaderError: nothing was found, or the films are of different patients.
    """
    settings, _ = load_settings(settings_file())
    with known_films(settings) as known:
        return _assembled(paths, assessor, settings, known)


def _assembled(
    paths: Sequence[Path], assessor: FilmAssessor, settings: Settings, known: KnownFilms
) -> Report:
    films: dict[str, ReportedFilm] = {}
    notes: tuple[PinnedNote, ...] = ()
    unread = []
    for path in gather_films(paths):
        _, film, outcome = outcome_of(path, assessor)
        if isinstance(outcome, ReaderError):
            say(f"{path}: {outcome.what} {outcome.advice}")
            reason = Reason(outcome.code, outcome.what, outcome.advice)
            if film is None:
                unread.append(UnreadFile(path.name, reason))
            else:
                films[film.sha256] = ReportedFilm(known.identified(film), None, reason)
        elif film is not None:
            films[film.sha256] = ReportedFilm(known.identified(film), outcome)
        notes = notes or (known.notes(film) if film is not None else ())
    report = make_report(
        films.values(),
        unread=unread,
        letterhead=letterhead_of(settings),
        model_facts=card_facts(assessor.card),
    )
    return with_changes(report, assessor.repeatability, notes)


def _write_objects(folder: Path, report: Report, pdf: bytes) -> bool:
    """Write them and name each file; False if one could not be written."""
    written, failures = write_objects(folder, report, pdf)
    for path in written:
        print(path)
    for failure in failures:
        say(failure.what, failure.advice)
    return not failures
