"""The contract of the command line: keys, order, and what stands where."""

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from made_films import phantom

from covid_desktop.answers import answer_line, answer_object, csv_columns, flatten
from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    Timing,
    ZoneSeverity,
)
from covid_desktop.domain.errors import FilmDamaged
from covid_desktop.domain.film import AcquisitionFacts, ViewPosition
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, Study

# As command-line.md has it, letter by letter.
KEYS = [
    "path", "status", "reason", "film", "probabilities", "finding", "operating_point", "severity",
    "attribution_inside_lungs", "model", "provider", "milliseconds",
]  # fmt: skip
FILM_KEYS = [
    "format", "rows", "columns", "bits_stored", "patient_id", "study_date", "view_position",
    "sha256",
]  # fmt: skip

MODEL = ModelReference("model", "1.2", "ab" * 32)
FILM = replace(
    phantom(140, 130),
    patient=Patient(patient_id="P-7", name="Doe, Jane"),
    study=Study(study_date=date(2020, 3, 29)),
    facts=AcquisitionFacts(modality="DX", view_position=ViewPosition.PA),
)
ASSESSMENT = Assessment(
    film_sha256=FILM.sha256,
    probabilities={
        FindingClass.NO_PNEUMONIA: 0.09,
        FindingClass.COVID_19: 0.71,
        FindingClass.OTHER_PNEUMONIA: 0.20,
    },
    finding=FindingClass.COVID_19,
    operating_point=OperatingPoint("screening", 0.31),
    model=MODEL,
    provider="CPUExecutionProvider",
    attribution_inside_lungs=0.83,
    severity=ZoneSeverity((0.0, 1.0, 2.0, 0.5, 1.5, 3.0), 6.5, 9.5),
    timing=Timing(12.3456, 2.0, 30.0),
)
REFUSAL = Refusal(
    FILM.sha256,
    (Reason("lateral-film", "It is lateral.", "Open another."),
     Reason("child", "It is a child's.", "Open another.")),
    MODEL,
    Timing(load=5.0),
)  # fmt: skip
ERROR = FilmDamaged("truncated-file", "The file ends too early.", "Copy it again.")
OUTCOMES = {"assessed": ASSESSMENT, "refused": REFUSAL, "unreadable": ERROR}
PATH = Path("a.dcm")


def answer_of(status):
    film = None if status == "unreadable" else FILM
    return answer_object(PATH, film, OUTCOMES[status])


@pytest.mark.parametrize("status", OUTCOMES)
def test_every_key_in_the_order_of_the_contract(status):
    answer = answer_of(status)
    assert list(answer) == KEYS
    assert answer["status"] == status
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer


def test_an_assessed_film():
    answer = json.loads(json.dumps(answer_of("assessed")))
    assert answer == {
        "path": "a.dcm",
        "status": "assessed",
        "reason": None,
        "film": {
            "format": "DICOM", "rows": 140, "columns": 130, "bits_stored": 12,
            "patient_id": "P-7", "study_date": "2020-03-29", "view_position": "PA",
            "sha256": FILM.sha256,
        },
        "probabilities": {"covid_19": 0.71, "other_pneumonia": 0.20, "no_pneumonia": 0.09},
        "finding": "covid_19",
        "operating_point": {"name": "screening", "threshold": 0.31},
        "severity": {
            "zones": {"A": 0.0, "B": 1.0, "C": 2.0, "D": 0.5, "E": 1.5, "F": 3.0},
            "total": 8.0, "low": 6.5, "high": 9.5,
        },
        "attribution_inside_lungs": 0.83,
        "model": {"name": "model", "version": "1.2", "sha256": "ab" * 32},
        "provider": "CPUExecutionProvider",
        "milliseconds": {"load": 12.35, "preprocess": 2.0, "inference": 30.0},
    }  # fmt: skip
    assert list(answer["film"]) == FILM_KEYS
    assert list(answer["probabilities"]) == [c.value for c in FindingClass]
    assert list(answer["severity"]) == ["zones", "total", "low", "high"]
    assert sum(answer["probabilities"].values()) == pytest.approx(1.0)


def test_not_sure_is_called_uncertain():
    answer = answer_object(PATH, FILM, replace(ASSESSMENT, finding=None))
    assert answer["finding"] == "uncertain"
    assert answer["probabilities"] is not None


def test_a_model_without_severity_says_null():
    answer = answer_object(
        PATH, FILM, replace(ASSESSMENT, severity=None, attribution_inside_lungs=None)
    )
    assert answer["severity"] is None
    assert answer["attribution_inside_lungs"] is None


def test_a_refused_film_has_reasons_and_no_probabilities():
    answer = answer_of("refused")
    assert answer["reason"] == {
        "code": "lateral-film",
        "what": "It is lateral. It is a child's.",
        "advice": "Open another.",
    }
    for key in ("probabilities", "finding", "operating_point", "severity", "provider"):
        assert answer[key] is None
    assert answer["model"]["version"] == "1.2"
    assert answer["film"]["sha256"] == FILM.sha256
    assert answer["milliseconds"]["load"] == 5.0


def test_an_unreadable_file_has_a_reason_and_nothing_else():
    answer = answer_of("unreadable")
    assert answer["reason"] == {
        "code": "truncated-file",
        "what": "The file ends too early.",
        "advice": "Copy it again.",
    }
    assert all(answer[key] is None for key in KEYS[3:])


def test_what_the_file_does_not_say_is_null():
    answer = answer_object(PATH, phantom(140, 130), REFUSAL)
    for key in ("patient_id", "study_date", "view_position"):
        assert answer["film"][key] is None


def test_csv_columns_are_the_flattened_keys():
    answer = answer_of("assessed") | {"reason": answer_of("refused")["reason"]}
    assert list(flatten(answer)) == csv_columns()


@pytest.mark.parametrize("status", OUTCOMES)
def test_a_csv_row_holds_what_the_json_says(status):
    answer = answer_of(status)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, csv_columns(), extrasaction="ignore")
    writer.writeheader()
    writer.writerow(flatten(answer))
    text.seek(0)
    (row,) = csv.DictReader(text)
    known = {k: str(v) for k, v in flatten(answer).items() if v is not None}
    assert {k: v for k, v in row.items() if v} == known


@pytest.mark.parametrize("status", OUTCOMES)
@pytest.mark.parametrize(
    "name", ["a.dcm", "two\nlines.dcm", "a\rb", "\x1b[2Jb", "a\u2028b", "\x85"]
)
def test_one_line_a_film_whatever_its_name(status, name):
    line = answer_line(Path(name), FILM, OUTCOMES[status])
    assert len(line.splitlines()) == 1
    assert line.isprintable()


def test_lines_for_a_person():
    assert answer_line(PATH, FILM, ASSESSMENT) == (
        "a.dcm: COVID-19 pneumonia (COVID-19 pneumonia 71%, other pneumonia 20%, no pneumonia 9%; "
        "model 1.2 (abababab))"
    )
    assert "not sure" in answer_line(PATH, FILM, replace(ASSESSMENT, finding=None))
    refused = answer_line(PATH, FILM, REFUSAL)
    assert refused.startswith("a.dcm: refused. It is lateral.")
    assert "It is a child's." in refused
    expected = "a.dcm: unreadable. The file ends too early. Copy it again."
    assert answer_line(PATH, None, ERROR) == expected
    assert "Doe" not in answer_line(PATH, FILM, ASSESSMENT)


def test_a_synthetic_film_is_named_as_such():
    film = replace(FILM, facts=replace(FILM.facts, is_synthetic=True))
    assert answer_line(PATH, film, ASSESSMENT).startswith("a.dcm (synthetic): ")
