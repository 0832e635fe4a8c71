"""The command `report`, one process a call: one film, the serial set, refusals, bad places."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import made_dicom
import pydicom
import pytest
from made_films import phantom_pixels

ROOT = Path(__file__).parents[2]
DEMONSTRATION = ROOT / "resources" / "demonstration"
FILMS = sorted(DEMONSTRATION.iterdir())
KINDS = {"structured-report", "overlay", "presentation-state"}

pytestmark = pytest.mark.skipif(
    not (ROOT / "resources" / "models" / "classifier.onnx").is_file(), reason="no model here"
)


@pytest.fixture
def call(tmp_path):
    """Run the command with a home of its own; whatever happens there is no traceback."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    home = tmp_path / "home"
    home.mkdir()

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "covid_desktop", "report", *map(str, arguments)],
            capture_output=True, text=True, check=False, cwd=ROOT,
            env=kept | {"PYTHONPATH": str(ROOT), "HOME": str(home)},
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run


def text_of(pdf):
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing: install poppler-utils")
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return done.stdout.decode()


def test_the_serial_set_in_date_order_with_its_dicom_objects(call, tmp_path):
    pdf, folder = tmp_path / "report.pdf", tmp_path / "objects"
    run = call(*FILMS[::-1], "--pdf", pdf, "--dicom", folder)
    assert run.returncode == 0, run.stderr
    assert "Not a medical device" in run.stderr
    assert pdf.stat().st_size < 3_000_000
    files = sorted(folder.iterdir())
    assert sorted(run.stdout.split()) == sorted(map(str, [pdf, *files]))
    text = text_of(pdf)
    days = [text.index(f"{d} ") for d in ("2020-03-20", "2020-03-23", "2020-03-27", "2020-04-01")]
    assert days == sorted(days)
    assert "chest-film-classifier" in text
    assert "Synthetic" in text
    kinds = [f.name.partition("-2.25")[0] for f in files]
    assert all(kinds.count(kind) == 4 for kind in KINDS)
    assert kinds.count("report") == 1
    [report] = (f for f in files if f.name.startswith("report-"))
    held = pydicom.dcmread(report)
    assert held.EncapsulatedDocument.rstrip(b"\0") == pdf.read_bytes().rstrip(b"\0")
    assert held.StudyInstanceUID == pydicom.dcmread(FILMS[3]).StudyInstanceUID


def test_a_refused_and_an_unreadable_film_are_said_in_the_report(call, tmp_path):
    lateral = tmp_path / "lateral.dcm"
    film = made_dicom.film_dataset(
        phantom_pixels(200, 180), bits=12, BodyPartExamined="CHEST", ViewPosition="LL"
    )
    lateral.write_bytes(made_dicom.to_bytes(film))
    broken = tmp_path / "broken.dcm"
    broken.write_bytes(FILMS[0].read_bytes()[:3000])
    pdf = tmp_path / "report.pdf"
    run = call(lateral, broken, "--pdf", pdf)
    assert run.returncode == 1, run.stderr
    assert "broken.dcm" in run.stderr
    text = text_of(pdf)
    assert "Refused" in text
    assert "broken.dcm" in text


def test_a_report_is_never_written_over_another_file_without_a_word(call, tmp_path):
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(b"something dear")
    run = call(FILMS[0], "--pdf", pdf)
    assert run.returncode == 2
    assert pdf.read_bytes() == b"something dear"
    assert "--overwrite" in run.stderr
    assert run.stdout == ""
    assert call(FILMS[0], "--pdf", pdf, "--overwrite").returncode == 0
    assert pdf.read_bytes().startswith(b"%PDF")


def test_bad_places_and_no_films_are_named(call, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    for arguments in (
        [FILMS[0], "--pdf", tmp_path / "nowhere" / "a.pdf"],
        [empty, "--pdf", tmp_path / "a.pdf"],
        [FILMS[0], "--pdf", tmp_path / "a.pdf", "--dicom", FILMS[0]],
        [FILMS[0]],
    ):
        run = call(*arguments)
        assert run.returncode == 2
        assert run.stderr
    assert not (tmp_path / "a.pdf").exists()


def test_films_of_two_patients_make_no_report(call, tmp_path):
    other = tmp_path / "other.dcm"
    ds = pydicom.dcmread(FILMS[1])
    ds.PatientID = "SOMEBODY-ELSE"
    ds.save_as(other)
    run = call(FILMS[0], other, "--pdf", tmp_path / "a.pdf")
    assert run.returncode == 2
    assert "different patients" in run.stderr
    assert "SOMEBODY-ELSE" not in run.stderr
    assert not (tmp_path / "a.pdf").exists()
