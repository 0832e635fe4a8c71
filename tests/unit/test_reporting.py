"""Reports of serial films as DICOM objects: each film's report says what changed since the last."""

from dataclasses import replace

import highdicom
import made_exchange
import numpy as np
import pytest
from PIL import Image

from covid_desktop import paths
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.classifier import Classifier
from covid_desktop.report.report import ReportedChange, ReportedFilm, make_report
from covid_desktop.reporting import card_facts, write_objects


def objects_of(films, folder, changes):
    films = [ReportedFilm(f, made_exchange.assessment(f)) for f in films]
    report = replace(make_report(films), changes=changes)
    written, failures = write_objects(folder, report, None)
    assert failures == []
    return report, [p for p in written if p.name.startswith("structured-report")]


def references(path):
    report = highdicom.sr.srread(path)
    names = [g.tracking_identifier for g in report.content.get_image_measurement_groups()]
    other = report.get("PertinentOtherEvidenceSequence", [])
    found = [i for e in other for s in e.ReferencedSeriesSequence for i in s.ReferencedSOPSequence]
    return names, [item.ReferencedSOPInstanceUID for item in found]


def change(prior, current):
    return ReportedChange(prior, current, "better", ((2.0, 1.5),) * 6, -3.0, 2.0)


def test_each_film_states_the_change_since_the_one_before(tmp_path):
    films = [load_film(path) for path in made_exchange.DEMONSTRATION[:3]]
    report, [first, second, third] = objects_of(films, tmp_path, (change(0, 1), change(1, 2)))
    uids = [f.film.facts.sop_instance_uid for f in report.films]
    assert references(first) == (["statement", "severity"], [])
    assert references(second) == (["statement", "severity", "change"], [uids[0]])
    assert references(third) == (["statement", "severity", "change"], [uids[1]])
    for path in (first, second, third):
        assert made_exchange.validator_errors(path) == []


def test_a_picture_film_is_referred_to_by_the_wrapper_written_with_it(tmp_path):
    films = []
    for number in range(2):
        pixels = np.random.default_rng(number).integers(0, 255, (60, 50), dtype=np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"{number}.png")
        films.append(load_film(tmp_path / f"{number}.png"))
    folder = tmp_path / "objects"
    _, [_, second] = objects_of(films, folder, (change(0, 1),))
    names, [prior] = references(second)
    assert names == ["statement", "severity", "change"]
    assert (folder / f"film-{prior}.dcm").is_file()
    assert made_exchange.validator_errors(second) == []


def test_the_card_speaks_in_names_and_in_the_report_s_own_language():
    model = paths.models() / "classifier.onnx"
    if not model.is_file():
        pytest.skip("no model here")
    card = replace(
        Classifier.open(model).card,
        temperature=0.961,
        trained_on="Training patients of: cohen 3, radiography_db 5, unheard_of 7 films.",
    )
    spoken = {"Calibration": "Kalibrierung", "temperature {0}": "Temperatur {0}"}
    facts = dict(card_facts(card, lambda _context, text: spoken.get(text, text), "de"))
    assert facts["Kalibrierung"] == "Temperatur 0,961"
    assert facts["Trained on"] == (
        "Training patients of: Cohen 3, COVID-19 Radiography Database 5, unheard_of 7 films."
    )
    assert "%" in facts["Operating points"]
