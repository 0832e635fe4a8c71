"""The DICOM objects, judged by tools that are not ours: dciodvfy, dcmtk, highdicom."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, time

import highdicom
import numpy as np
import pydicom
import pytest
from made_exchange import (
    DEMONSTRATION,
    MODEL,
    ROOT,
    assessment,
    output_of,
    refusal,
    tool,
    validator_errors,
)
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from covid_desktop.domain.assessment import FindingClass, ZoneSeverity
from covid_desktop.domain.model import ModelReference
from covid_desktop.domain.study import Patient, Study
from covid_desktop.exchange.change_group import StatedChange
from covid_desktop.exchange.dicom_objects import dicom_objects, write_objects_into
from covid_desktop.exchange.dicom_wrapper import wrap_film
from covid_desktop.exchange.errors import ExchangeError, FileNotWritten, FilmNotReferable
from covid_desktop.exchange.files import dicom_bytes, write_new_file
from covid_desktop.exchange.provenance import NOTICE, model_uid
from covid_desktop.exchange.source import dicom_name, source_header
from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.loading import load_film

PDF = b"%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF"
NAMES = {
    "arabic": "Abbas^Sameer==عباس^سمير",
    "chinese": "Wang^XiaoDong=王^小东",
    "latin": "Müller^Jörg",
}


def named(path, folder, **changes):
    """The film with other facts on its patient."""
    ds = pydicom.dcmread(path)
    ds.SpecificCharacterSet = "ISO_IR 192"
    for keyword, value in changes.items():
        setattr(ds, keyword, value)
    target = folder / "named.dcm"
    ds.save_as(target, enforce_file_format=True)
    return load_film(target)


def picture_film(path, mode):
    """A PNG or JPEG film of noise, 8 or 16 bits."""
    rng = np.random.default_rng(4)
    if mode == "I;16":
        pixels = rng.integers(0, 65535, (61, 50), dtype=np.uint16)
    else:
        pixels = rng.integers(0, 255, (61, 50), dtype=np.uint8)
    notes = PngInfo()
    notes.add_text("Synthetic", "yes")
    options = {"pnginfo": notes} if path.suffix == ".png" else {"quality": 90}
    Image.fromarray(pixels).save(path, **options)
    return load_film(path), pixels


@pytest.fixture(
    params=["one film", "refused", "arabic", "chinese", "latin", "png", "png16", "jpeg"]
)
def case(request, film, plain_demonstration, tmp_path):
    """A film and what is stated of it."""
    kind = request.param
    if kind in NAMES:
        film = named(plain_demonstration, tmp_path, PatientName=NAMES[kind])
    elif kind.startswith("png"):
        film = picture_film(tmp_path / "film.png", "I;16" if kind == "png16" else "L")[0]
    elif kind == "jpeg":
        film = picture_film(tmp_path / "film.jpg", "L")[0]
    return film, refusal(film) if kind == "refused" else assessment(film)


def test_every_object_is_sound_dicom(case, tmp_path):
    tool("dciodvfy")
    film, answer = case
    paths = write_objects_into(tmp_path / "out", dicom_objects(film, answer, pdf=PDF))
    kinds = {path.name.split("-2.25")[0] for path in paths}
    expected = {"structured-report", "presentation-state", "report"}
    expected |= set() if "Refusal" in type(answer).__name__ else {"overlay"}
    expected |= set() if film.format == "DICOM" else {"film"}
    assert kinds == expected
    assert {path.name: validator_errors(path) for path in paths} == {p.name: [] for p in paths}


def test_every_object_lies_in_the_study_in_a_series_of_its_own(case):
    film, answer = case
    first, second = (dicom_objects(film, answer, pdf=PDF) for _ in range(2))
    if film.format == "DICOM":
        original = pydicom.dcmread(film.path)
        for ds in first.values():
            assert ds.StudyInstanceUID == original.StudyInstanceUID
            assert ds.PatientID == original.PatientID
            assert str(ds.PatientName) == str(original.PatientName)
            assert str(ds.StudyDate) == str(original.StudyDate)
    objects = [*first.values(), *second.values()]
    assert len({ds.SeriesInstanceUID for ds in objects}) == len(objects)
    assert len({ds.SOPInstanceUID for ds in objects}) == len(objects)
    assert film.facts.series_instance_uid not in {ds.SeriesInstanceUID for ds in objects}


def test_every_object_says_what_made_it_and_what_it_is_for(film):
    for kind, ds in dicom_objects(film, assessment(film), pdf=PDF).items():
        equipment = {item.ManufacturerModelName: item for item in ds.ContributingEquipmentSequence}
        assert NOTICE in equipment["Covid Desktop"].ContributionDescription
        assert equipment["Covid Desktop"].DeviceUID
        assert "synthetic" in str(ds).lower()
        assert NOTICE.encode() in dicom_bytes(ds)
        if kind == "presentation-state":
            assert MODEL.name not in equipment  # the reader's own view
            continue
        model = equipment[MODEL.name]
        assert model.Manufacturer == "Covid Desktop"
        assert model.SoftwareVersions[0] == MODEL.version
        assert model.DeviceUID == model_uid(MODEL)
        assert MODEL.sha256 in model.ContributionDescription
        assert "screening" in model.ContributionDescription


def test_the_report_is_read_by_dsrdump(film, tmp_path):
    tool("dsrdump")
    path = tmp_path / "sr.dcm"
    path.write_bytes(dicom_bytes(dicom_objects(film, assessment(film))["structured-report"]))
    told = output_of("dsrdump", "+Pl", path)
    assert '"Single Image Finding")=(882784691000119100,SCT,"COVID-19 pneumonia")' in told
    assert '"Probability of COVID-19 pneumonia")="0.71"' in told
    assert '"Brixia total score")="4.5"' in told
    assert told.count('"Brixia zone score"') == 6
    assert NOTICE in told
    assert "threshold on the probability of COVID-19: 0.31" in told
    assert MODEL.sha256 in told
    assert '(121007,DCM,"Device")' in told


def test_the_report_is_read_back_by_highdicom(film, tmp_path):
    path = tmp_path / "sr.dcm"
    path.write_bytes(dicom_bytes(dicom_objects(film, assessment(film))["structured-report"]))
    report = highdicom.sr.srread(path)
    groups = report.content.get_image_measurement_groups()
    assert len(groups) == 2
    shares = {m.name.meaning: m.value for m in groups[0].get_measurements()}
    assert shares["Probability of COVID-19 pneumonia"] == pytest.approx(0.71)
    assert sum(v for k, v in shares.items() if k.startswith("Prob")) == pytest.approx(1)
    said = {e.name.meaning: e.value.meaning for e in groups[0].get_qualitative_evaluations()}
    assert said["Single Image Finding"] == "COVID-19 pneumonia"
    zones = [m for m in groups[1].get_measurements() if m.name.value == "BRIXIA-ZONE"]
    sides = [m.finding_sites[0].laterality.meaning for m in zones]
    assert sides == ["Right"] * 3 + ["Left"] * 3
    assert [m.value for m in zones] == [0.0, 1.0, 2.0, 0.0, 0.5, 1.0]
    reference = report.CurrentRequestedProcedureEvidenceSequence[0]
    item = reference.ReferencedSeriesSequence[0].ReferencedSOPSequence[0]
    assert item.ReferencedSOPInstanceUID == film.facts.sop_instance_uid


SEVERITY_MODEL = ModelReference("six-zones", "0.3.0", "fedcba9876543210" * 4)
SCORED = ZoneSeverity((0.0, 1.0, 2.0, 0.0, 0.5, 1.0), 2.5, 7.0, model=SEVERITY_MODEL)
DIFFERENCES = (0.0, -0.5, 1.25, 2.0, 0.5, 1.0)


@pytest.fixture
def with_change(film, tmp_path):
    """The report on a film with a prior of another study, its file, and the prior."""
    prior = load_film(DEMONSTRATION[1])
    change = StatedChange(source_header(prior), "worse", DIFFERENCES, 4.25, 3.1, ("AP against PA",))
    answer = assessment(film, severity=SCORED)
    path = tmp_path / "sr.dcm"
    ds = dicom_objects(film, answer, changes=[change])["structured-report"]
    path.write_bytes(dicom_bytes(ds))
    return path, prior


def test_the_change_is_valid_and_read_by_dsrdump(with_change):
    tool("dsrdump")
    path, prior = with_change
    assert validator_errors(path) == []
    told = output_of("dsrdump", "+Pl", path)
    assert '"Change since the prior film")=(WORSE,99COVIDDESKTOP,"Worse")' in told
    assert '"Change of Brixia total score")="4.25"' in told
    assert '"Repeatability limit of the total score")="3.1"' in told
    assert told.count('"Change of Brixia zone score"') == 6
    assert '"Prior film compared with")' in told
    assert prior.facts.sop_instance_uid in output_of("dsrdump", "+Pu", path)
    day = prior.study.study_date.isoformat()
    assert f"Compared with the film of {day}: worse, severity +4.2 points" in told
    assert "AP against PA" in told


def test_the_change_is_read_back_by_highdicom_and_the_prior_is_evidence(with_change, film):
    path, prior = with_change
    report = highdicom.sr.srread(path)
    groups = report.content.get_image_measurement_groups()
    assert [g.tracking_identifier for g in groups] == ["statement", "severity", "change"]
    zones = [m for m in groups[2].get_measurements() if m.name.value == "BRIXIA-ZONE-CHANGE"]
    assert [m.value for m in zones] == list(DIFFERENCES)
    assert [m.finding_sites[0].laterality.meaning for m in zones] == ["Right"] * 3 + ["Left"] * 3
    [other] = report.PertinentOtherEvidenceSequence
    assert other.StudyInstanceUID == prior.study.study_instance_uid
    item = other.ReferencedSeriesSequence[0].ReferencedSOPSequence[0]
    assert item.ReferencedSOPInstanceUID == prior.facts.sop_instance_uid
    assert report.StudyInstanceUID == film.study.study_instance_uid


def test_severity_and_change_name_the_model_that_scored_them(with_change):
    report = highdicom.sr.srread(with_change[0])
    groups = report.content.get_image_measurement_groups()
    named = []
    for group in groups:
        items = {
            i.ConceptNameCodeSequence[0].CodeMeaning: i.TextValue
            for i in group[0].ContentSequence
            if i.ValueType == "TEXT" and "Algorithm" in i.ConceptNameCodeSequence[0].CodeMeaning
        }
        named.append((items["Algorithm Name"], items["Algorithm Version"]))
    severity = (SEVERITY_MODEL.name, SEVERITY_MODEL.version)
    assert named == [(MODEL.name, MODEL.version), severity, severity]
    equipment = {i.ManufacturerModelName: i for i in report.ContributingEquipmentSequence}
    assert equipment[SEVERITY_MODEL.name].DeviceUID == model_uid(SEVERITY_MODEL)
    assert SEVERITY_MODEL.sha256 in equipment[SEVERITY_MODEL.name].ContributionDescription
    assert "screening" not in equipment[SEVERITY_MODEL.name].ContributionDescription


def test_films_that_may_not_be_compared_give_a_verdict_without_numbers(film, tmp_path):
    prior = source_header(load_film(DEMONSTRATION[1]))
    change = StatedChange(prior, "not comparable", warnings=("One film is rotated.",))
    path = tmp_path / "sr.dcm"
    objects = dicom_objects(film, assessment(film), changes=[change])
    path.write_bytes(dicom_bytes(objects["structured-report"]))
    assert validator_errors(path) == []
    told = output_of("dsrdump", "+Pl", path)
    assert '(NOT-COMPARABLE,99COVIDDESKTOP,"Not comparable")' in told
    assert "One film is rotated." in told
    assert "Change of Brixia" not in told


def test_not_sure_and_no_severity_are_reported_as_such(film, tmp_path):
    answer = assessment(film, finding=None, severity=None, attribution_inside_lungs=None)
    path = tmp_path / "sr.dcm"
    path.write_bytes(dicom_bytes(dicom_objects(film, answer)["structured-report"]))
    told = output_of("dsrdump", "+Pl", path)
    assert '(82334004,SCT,"Indeterminate")' in told
    assert "Brixia" not in told
    assert validator_errors(path) == []


@pytest.mark.parametrize("finding", list(FindingClass))
def test_each_finding_has_its_code(film, finding):
    ds = dicom_objects(film, assessment(film, finding=finding))["structured-report"]
    groups = highdicom.sr.MeasurementReport.from_sequence([ds]).get_image_measurement_groups()
    said = {e.name.meaning: e.value.value for e in groups[0].get_qualitative_evaluations()}
    assert (
        said["Single Image Finding"]
        in {
            FindingClass.COVID_19: {"882784691000119100"},
            FindingClass.OTHER_PNEUMONIA: {"OTHER-PNEUMONIA"},
            FindingClass.NO_PNEUMONIA: {"NO-PNEUMONIA"},
        }[finding]
    )


def test_a_refusal_is_reported_with_its_reasons_and_no_numbers(film, tmp_path):
    tool("dsrdump")
    objects = dicom_objects(film, refusal(film))
    assert "overlay" not in objects
    path = tmp_path / "sr.dcm"
    path.write_bytes(dicom_bytes(objects["structured-report"]))
    told = output_of("dsrdump", "+Pl", path)
    assert '(111245,DCM,"No algorithms succeeded; without findings")' in told
    assert "NOT-A-FRONTAL-CHEST-FILM" in told
    assert "Not assessed. The film is too dark. Export it again." in told
    assert "Probability" not in told
    assert "Single Image Finding" not in told
    assert MODEL.sha256 in told


def test_a_refusal_without_a_model_is_reported_too(film, tmp_path):
    path = tmp_path / "sr.dcm"
    answer = replace(refusal(film), model=None)
    path.write_bytes(dicom_bytes(dicom_objects(film, answer)["structured-report"]))
    assert validator_errors(path) == []


def test_the_overlay_keeps_its_pixels_and_names_its_source(film, tmp_path):
    ds = dicom_objects(film, assessment(film))["overlay"]
    path = tmp_path / "overlay.dcm"
    path.write_bytes(dicom_bytes(ds))
    read = pydicom.dcmread(path)
    pixels = read.pixel_array
    grey = to_grey(film)
    assert pixels.shape == (film.rows, film.columns, 3)
    assert np.array_equal(pixels[0, 0], [grey[0, 0]] * 3)  # no attribution, no colour
    assert read.BurnedInAnnotation == "YES"
    assert NOTICE in read.DerivationDescription
    assert read.SourceImageSequence[0].ReferencedSOPInstanceUID == film.facts.sop_instance_uid
    tool("dcm2pnm")
    output_of("dcm2pnm", "--write-png", path, tmp_path / "overlay.png")
    assert np.array_equal(np.asarray(Image.open(tmp_path / "overlay.png")), pixels)


def test_the_pdf_comes_back_byte_for_byte(film, tmp_path):
    for pdf in (PDF, PDF + b"\n"):
        path = tmp_path / f"{len(pdf)}.dcm"
        path.write_bytes(dicom_bytes(dicom_objects(film, assessment(film), pdf=pdf)["report"]))
        read = pydicom.dcmread(path)
        assert read.EncapsulatedDocument[: read.EncapsulatedDocumentLength] == pdf
        tool("dcm2pdf")
        output_of("dcm2pdf", path, tmp_path / "report.pdf")
        assert (tmp_path / "report.pdf").read_bytes() == pdf


def test_what_is_no_pdf_is_not_wrapped(film):
    with pytest.raises(ExchangeError):
        dicom_objects(film, assessment(film), pdf=b"<html>")


@pytest.mark.parametrize("name", ["film.png", "film16.png", "film.jpg"])
def test_a_wrapped_film_has_exactly_the_pixels_of_the_file(tmp_path, name):
    mode = "I;16" if "16" in name else "L"
    film, pixels = picture_film(tmp_path / name, mode)
    patient = Patient("ID-7", "Wang, XiaoDong (王 小东)", "F", date(1970, 1, 2))
    study = Study(study_date=date(2020, 4, 1), study_time=time(9, 30), description="Chest")
    ds = wrap_film(film, patient, study)
    path = tmp_path / "wrapped.dcm"
    path.write_bytes(dicom_bytes(ds))
    back = load_film(path)
    assert np.array_equal(back.stored, film.stored)
    if name.endswith("png"):
        assert np.array_equal(back.stored, pixels)
        assert back.facts.is_synthetic
    assert back.facts.is_lossy == name.endswith("jpg")
    assert back.patient == patient
    assert back.study.study_date == study.study_date
    assert str(ds.PatientName) == "Wang^XiaoDong=王^小东"
    assert validator_errors(path) == []


def test_a_dicom_film_is_not_wrapped(film):
    with pytest.raises(ExchangeError):
        wrap_film(film, Patient(), Study())


@pytest.mark.parametrize(
    ("shown", "stored"),
    [
        ("DOE, Jane", "DOE^Jane"),
        ("Wang, XiaoDong (王 小东)", "Wang^XiaoDong=王^小东"),
        ("王 小东", "=王 小东"),
        ("عباس", "عباس"),
        ("", ""),
    ],
)
def test_a_shown_name_becomes_a_dicom_name(shown, stored):
    assert dicom_name(shown) == stored


def test_a_picture_film_needs_its_wrapper(tmp_path):
    film, _ = picture_film(tmp_path / "film.png", "L")
    with pytest.raises(FilmNotReferable):
        source_header(film)


def test_a_film_that_changed_on_the_disk_is_not_referred_to(plain_demonstration, tmp_path):
    film = named(plain_demonstration, tmp_path)
    ds = pydicom.dcmread(film.path)
    ds.SOPInstanceUID = "1.2.3.4"
    ds.save_as(film.path, enforce_file_format=True)
    with pytest.raises(FilmNotReferable):
        dicom_objects(film, assessment(film))


def test_a_film_that_breaks_rules_still_gives_sound_objects(plain_demonstration, tmp_path):
    tool("dciodvfy")
    pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
    film = named(
        plain_demonstration,
        tmp_path,
        PatientBirthDate="1961.02.14",
        PatientSex="male",
        StudyTime="9:15",
        PatientName="no separator",
        AccessionNumber="1234567890123456",
        StudyID="",
        PatientOrientation="",
    )
    objects = dicom_objects(film, assessment(film), pdf=PDF)
    for path in write_objects_into(tmp_path / "out", objects):
        assert validator_errors(path) == [], path.name


def test_neither_log_nor_warning_names_the_patient(plain_demonstration, tmp_path):
    film = named(plain_demonstration, tmp_path, PatientName="SECRETNAME", PatientID="SECRETID")
    out = tmp_path / "out"
    program = (
        "import logging, sys; logging.basicConfig(level=0); sys.path.insert(0, 'tests')\n"
        "from pathlib import Path\n"
        "from made_exchange import assessment\n"
        "from covid_desktop.exchange.dicom_objects import dicom_objects, write_objects_into\n"
        "from covid_desktop.imaging.loading import load_film\n"
        "film = load_film(Path(sys.argv[1]))\n"
        "write_objects_into(Path(sys.argv[2]), dicom_objects(film, assessment(film)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, film.path, out],
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "SECRET" not in done.stdout + done.stderr
    names = [path.name for path in out.iterdir()]
    assert names
    assert not [name for name in names if "SECRET" in name]


def test_a_file_is_never_written_over(tmp_path):
    path = tmp_path / "there.dcm"
    path.write_bytes(b"mine")
    with pytest.raises(FileNotWritten):
        write_new_file(path, b"yours")
    with pytest.raises(FileNotWritten):
        write_new_file(tmp_path / "no folder" / "x.dcm", b"yours")
    assert path.read_bytes() == b"mine"
    assert [p.name for p in tmp_path.iterdir()] == ["there.dcm"]


@pytest.mark.films
def test_objects_of_real_films_are_sound(shared_folder, tmp_path):
    tool("dciodvfy")
    wrong = {}
    for path in sorted((shared_folder / "dicom").glob("*.dcm")):
        film = load_film(path)
        objects = dicom_objects(film, refusal(film), pdf=PDF)
        for made in write_objects_into(tmp_path / path.stem, objects):
            errors = validator_errors(made)
            # One film's own UIDs are of no registered root; references repeat them as they are.
            errors = [line for line in errors if "Illegal root for UID" not in line]
            if errors:
                wrong[f"{path.name} {made.name[:20]}"] = errors
    assert not wrong
