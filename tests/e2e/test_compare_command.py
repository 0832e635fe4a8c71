"""The command `compare`, one process a call, on the demonstration patient and on bad input."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from covid_desktop.domain.lungs import ZONES

ROOT = Path(__file__).parents[2]
DEMONSTRATION = ROOT / "resources" / "demonstration"
FILMS = sorted(DEMONSTRATION.iterdir())
KEYS = ["prior", "current", "days_between", "alignment", "zones", "change", "warnings"]
VERDICTS = {"worse", "better", "no measurable change", "not comparable"}

pytestmark = pytest.mark.skipif(
    not (ROOT / "resources" / "models" / "classifier.onnx").is_file(), reason="no model here"
)


def call(*arguments):
    env = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LD_LIBRARY_PATH", "HOME")}
    run = subprocess.run(
        [sys.executable, "-m", "covid_desktop", "compare", *map(str, arguments)],
        capture_output=True, text=True, check=False, cwd=ROOT, env=env | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert "Traceback" not in run.stderr, run.stderr
    return run


def contract(run):
    found = json.loads(run.stdout)
    assert list(found) == KEYS
    assert list(found["alignment"]) == ["accepted", "lung_dice", "rotation_degrees", "scale"]
    assert list(found["zones"]) == list(ZONES)
    assert all(list(z) == ["prior", "current", "change"] for z in found["zones"].values())
    assert list(found["change"]) == ["total", "repeatability_limit", "verdict"]
    assert found["change"]["verdict"] in VERDICTS
    return found


def test_two_films_of_the_demonstration_patient(tmp_path):
    picture = tmp_path / "change.png"
    run = call(FILMS[0], FILMS[2], "--json", "--image", picture)
    assert run.returncode == 0, run.stderr
    assert "Not a medical device" in run.stderr
    found = contract(run)
    assert found["days_between"] == 7
    assert found["prior"]["film"]["study_date"] == "2020-03-20"
    assert found["current"]["status"] == "assessed"
    if (ROOT / "resources" / "models" / "lungs.onnx").is_file():
        assert found["alignment"]["accepted"]
        assert found["alignment"]["lung_dice"] > 0.9
    with Image.open(picture) as opened:
        assert opened.format == "PNG"
    assert [p.name for p in tmp_path.iterdir()] == ["change.png"]


def test_swapped_films_flip_every_sign():
    there, back = (contract(call(*pair, "--json")) for pair in (FILMS[:2], FILMS[1::-1]))
    assert back["days_between"] == -there["days_between"]
    flipped = {"worse": "better", "better": "worse"}
    verdict = there["change"]["verdict"]
    assert back["change"]["verdict"] == flipped.get(verdict, verdict)
    pairs = [(there["zones"][z]["change"], back["zones"][z]["change"]) for z in ZONES]
    for one, other in [*pairs, (there["change"]["total"], back["change"]["total"])]:
        assert (one is None and other is None) or other == -one
    assert back["alignment"]["lung_dice"] == there["alignment"]["lung_dice"]


def test_a_film_against_itself():
    found = contract(call(FILMS[1], FILMS[1], "--json"))
    assert found["days_between"] == 0
    assert found["change"]["total"] in (0, None)
    assert {z["change"] for z in found["zones"].values()} <= {0, None}
    assert "Both are the same film" in found["warnings"]


def test_lines_for_a_person():
    run = call(FILMS[0], FILMS[3])
    lines = run.stdout.splitlines()
    assert any(lines[0].startswith(verdict) for verdict in VERDICTS)
    assert all(line.startswith(("zones ", "warning: ")) for line in lines[1:])


def test_a_file_that_is_no_film(tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("Mrs Doe")
    picture = tmp_path / "change.png"
    run = call(FILMS[0], notes, "--json", "--image", picture)
    assert run.returncode == 1
    found = contract(run)
    assert found["current"]["status"] == "unreadable"
    assert found["prior"]["status"] == "assessed"
    assert found["change"]["verdict"] == "not comparable"
    assert not picture.exists()
    assert "No picture" in run.stderr


def test_a_picture_that_cannot_be_written(tmp_path):
    run = call(FILMS[0], FILMS[1], "--image", tmp_path / "none" / "x.png")
    assert run.returncode == 2
    assert run.stdout == ""
    run = call(FILMS[0], FILMS[1], "--image", tmp_path)
    assert run.returncode == 2
    assert "could not be written" in run.stderr


@pytest.mark.parametrize("arguments", [(), (FILMS[0],), (*FILMS[:3],), (FILMS[0], "--image")])
def test_wrong_usage(arguments):
    run = call(*arguments)
    assert run.returncode == 2
    assert run.stdout == ""
    assert "usage: covid-desktop compare" in run.stderr
