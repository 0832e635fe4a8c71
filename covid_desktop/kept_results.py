"""What the library keeps, film by film, in the form of the command line's JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from covid_desktop.answers import answer_object
from covid_desktop.domain.assessment import Reason, Refusal
from covid_desktop.library.records import FilmRecord
from covid_desktop.library.study_library import StudyLibrary
from covid_desktop.library.worklist import WorklistOrder, WorklistQuery

_PAGE = 200


def kept_results(library: StudyLibrary) -> Iterator[dict[str, Any]]:
    """One object a film, by study date; a film without an answer has the reason "not-assessed".

    Args:
        library: as open; films put out of sight are left out.

    Raises:
        LibraryUnavailable: the library fails.
    """
    view = library.worklist(WorklistQuery(order=WorklistOrder.STUDY_MOMENT))
    for start in range(0, len(view), _PAGE):
        for row in view.page(start, _PAGE):
            for film in library.films_of_study(row.study_key):
                if not film.is_removed:
                    yield _result(library, film)


def _result(library: StudyLibrary, record: FilmRecord) -> dict[str, Any]:
    kept = library.answers(record.sha256)
    latest = next((k for k in kept if k.is_current), kept[0] if kept else None)
    unknown = Reason("not-assessed", "No model has assessed this film.", "Open it to assess it.")
    answer = latest.answer if latest else Refusal(record.sha256, (unknown,), None)
    result = answer_object(record.path, None, answer)
    day, view = record.study.study_date, record.view_position
    result["film"] = {
        "format": record.format.value,
        "rows": record.rows,
        "columns": record.columns,
        "bits_stored": None,  # the library does not keep it
        "patient_id": record.patient.patient_id or None,
        "study_date": day.isoformat() if day else None,
        "view_position": view.value if view else None,
        "sha256": record.sha256,
    }
    if latest is None:
        result["status"] = "unreadable"
    return result
