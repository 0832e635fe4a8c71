"""The command line as a hospital runs it: one process a call, real files, real exit statuses."""

import csv
import json
import os
import shutil
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import made_dicom
import numpy as np
import pytest
from made_films import phantom_pixels
from made_models import SHIPPED, with_card
from PIL import Image

from covid_desktop.answers import csv_columns, flatten
from covid_desktop.inference.classifier import Classifier

ROOT = Path(__file__).parents[2]
DEMONSTRATION = ROOT / "resources" / "demonstration"
NOTICE = "Research and education use. Not a medical device."
KEYS = [
    "path", "status", "reason", "film", "probabilities", "finding", "operating_point", "severity",
    "attribution_inside_lungs", "model", "provider", "milliseconds",
]  # fmt: skip


def installation(folder, model=None):
    """The program laid out anew, with a model of our choice or none."""
    code = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "covid_desktop", folder / "covid_desktop", ignore=code)
    resources = folder / "resources"
    # The lung and the severity model stand beside whatever classifier is tried.
    shutil.copytree(ROOT / "resources" / "models", resources / "models")
    (resources / "models" / "classifier.onnx").unlink(missing_ok=True)
    for part in (ROOT / "resources").iterdir():
        if part.name != "models":
            (resources / part.name).symlink_to(part, target_is_directory=part.is_dir())
    if model:
        shutil.copy(model, resources / "models" / "classifier.onnx")
    return folder


@pytest.fixture(scope="module")
def program(tmp_path_factory, classifier_path):
    """The folder to run from: this checkout where it holds the model."""
    if SHIPPED.is_file():
        return ROOT
    return installation(tmp_path_factory.mktemp("program"), classifier_path)


@pytest.fixture
def accepting(tmp_path_factory, untrained_path):
    """A program whose model refuses no film by its pixels."""
    return installation(tmp_path_factory.mktemp("accepting"), untrained_path)


@pytest.fixture
def surroundings(tmp_path):
    """The environment of every call: a home of its own, no screen."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    return kept | {"HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture
def call(program, surroundings):
    """Run the program; whatever happens there is no traceback."""

    def run(*arguments, at=None, prefix=(), **environment):
        folder = at or program
        env = surroundings | {"PYTHONPATH": str(folder)} | environment
        finished = subprocess.run(
            [*prefix, sys.executable, "-m", "covid_desktop", *arguments],
            capture_output=True,
            env=env,
            cwd=folder,
            check=False,
        )
        finished.stdout = finished.stdout.decode("utf-8")
        finished.stderr = finished.stderr.decode("utf-8")
        assert "Traceback" not in finished.stdout + finished.stderr, finished.stderr
        assert "Error:" not in finished.stderr.replace("error:", ""), finished.stderr
        return finished

    return run


def answers(run):
    """The JSON Lines of a call; everything on standard output is one."""
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def write_phantom(path, **attributes):
    pixels = phantom_pixels(200, 180)
    dataset = made_dicom.film_dataset(pixels, bits=12, BodyPartExamined="CHEST", **attributes)
    path.write_bytes(made_dicom.to_bytes(dataset))
    return path


def png_chunk(kind, data):
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


def huge_png():
    """A few bytes that say they are a picture of four thousand million pixels."""
    header = struct.pack(">IIBBBBB", 65_000, 65_000, 8, 0, 0, 0, 0)
    picture = png_chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + picture


def test_the_demonstration_patient_is_assessed(call, shipped_path):
    run = call("assess", "--json", str(DEMONSTRATION))
    assert run.returncode == 0, run.stdout
    found = answers(run)
    assert [a["status"] for a in found] == ["assessed"] * 4
    assert [a["film"]["study_date"] for a in found] == [
        "2020-03-20", "2020-03-23", "2020-03-27", "2020-04-01",
    ]  # fmt: skip


def test_json_lines_hold_the_contract(call, accepting):
    run = call("assess", str(DEMONSTRATION), "--json", at=accepting)
    assert run.returncode == 0
    assert NOTICE in run.stderr
    found = answers(run)
    assert [Path(a["path"]).name for a in found] == sorted(p.name for p in DEMONSTRATION.iterdir())
    for answer in found:
        assert list(answer) == KEYS
        assert answer["status"] == "assessed"
        assert answer["reason"] is None
        assert sum(answer["probabilities"].values()) == pytest.approx(1.0, abs=1e-5)
        assert answer["film"]["format"] == "DICOM"
        assert answer["film"]["patient_id"]
        assert answer["provider"].endswith("ExecutionProvider")
        assert all(v > 0 for v in answer["milliseconds"].values())
        assert len(answer["model"]["sha256"]) == 64


def test_lines_for_a_person(call, accepting):
    run = call("assess", str(DEMONSTRATION / "demo_1_2020-03-20.dcm"), at=accepting)
    assert run.returncode == 0
    (line,) = run.stdout.splitlines()
    assert "demo_1_2020-03-20.dcm (synthetic): " in line
    assert NOTICE not in run.stdout


@pytest.fixture
def mixed(tmp_path):
    """A folder as archives are: films between all kinds of rubbish."""
    folder = tmp_path / "archive"
    (folder / "inside").mkdir(parents=True)
    good = write_phantom(folder / "good.dcm").read_bytes()
    (folder / "truncated.dcm").write_bytes(good[: len(good) // 2])
    (folder / "header_only.dcm").write_bytes(good[:200])
    (folder / "notes.txt").write_text("Mrs Doe, please call back")
    (folder / "empty.png").write_bytes(b"")
    (folder / "bomb.png").write_bytes(huge_png())
    (folder / "garbage.dcm").write_bytes(np.random.default_rng(3).bytes(3000))
    (folder / ".hidden").write_bytes(b"not looked at")
    write_phantom(folder / "inside" / "lateral.dcm", ViewPosition="LL")
    write_phantom(folder / "inside" / "ct.dcm", Modality="CT")
    Image.fromarray(np.zeros((20, 20), np.uint8)).save(folder / "inside" / "tiny.jpg")
    return folder


EXPECTED = {
    "bomb.png": "unreadable",
    "empty.png": "unreadable",
    "garbage.dcm": "unreadable",
    "good.dcm": "assessed",
    "header_only.dcm": "unreadable",
    "notes.txt": "unreadable",
    "truncated.dcm": "unreadable",
    "inside/ct.dcm": None,
    "inside/lateral.dcm": "refused",
    "inside/tiny.jpg": "refused",
    "missing.dcm": "unreadable",
}


def test_every_file_of_a_mixed_folder_is_answered(call, accepting, mixed, tmp_path):
    before = {p: p.read_bytes() for p in mixed.rglob("*") if p.is_file()}
    table = tmp_path / "table.csv"
    run = call(
        "assess", str(mixed), str(mixed / "missing.dcm"), "--json", "--csv", str(table),
        at=accepting,
    )  # fmt: skip
    assert run.returncode == 1
    found = answers(run)
    names = [Path(a["path"]).relative_to(mixed).as_posix() for a in found]
    assert names == list(EXPECTED)
    for name, answer in zip(names, found, strict=True):
        assert list(answer) == KEYS
        if EXPECTED[name]:
            assert answer["status"] == EXPECTED[name], answer
        assert (answer["reason"] is None) == (answer["status"] == "assessed")
        assert (answer["probabilities"] is None) == (answer["status"] != "assessed")
    assert found[names.index("inside/ct.dcm")]["status"] != "assessed"
    assert "Doe" not in run.stdout + run.stderr
    with table.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == csv_columns()
    for row, answer in zip(rows, found, strict=True):
        known = {k: str(v) for k, v in flatten(answer).items() if v is not None}
        assert {k: v for k, v in row.items() if v} == known
    after = {p: p.read_bytes() for p in mixed.rglob("*") if p.is_file()}
    assert after == before, "the archive is never written to"


def test_a_table_for_a_missing_folder(call, tmp_path):
    run = call("assess", str(DEMONSTRATION), "--csv", str(tmp_path / "none" / "table.csv"))
    assert run.returncode == 2
    assert run.stdout == ""
    assert "folder" in run.stderr


def test_a_table_that_is_a_folder(call, accepting, tmp_path):
    film = DEMONSTRATION / "demo_1_2020-03-20.dcm"
    run = call("assess", str(film), "--csv", str(tmp_path), at=accepting)
    assert run.returncode == 2
    assert len(run.stdout.splitlines()) == 1
    assert "could not be written" in run.stderr


@pytest.mark.parametrize("arguments", [("assess",), ("assess", "--no-such"), ("assess", "--csv")])
def test_wrong_usage(call, arguments):
    run = call(*arguments)
    assert run.returncode == 2
    assert run.stdout == ""
    assert "usage: covid-desktop assess" in run.stderr


def test_an_empty_folder_is_no_success(call, tmp_path):
    folder = tmp_path / "empty"
    folder.mkdir()
    run = call("assess", "--json", str(folder))
    assert run.returncode == 2
    assert run.stdout == ""
    assert "No file was found" in run.stderr


def test_odd_names(call, accepting, tmp_path):
    folder = tmp_path / "odd"
    folder.mkdir()
    names = ["-x.dcm", "assess", "self-test", "two\nlines.dcm", "Überfülle 患者.dcm", "=1+1.dcm"]
    for name in names:
        write_phantom(folder / name)
    (folder / "bad\udcff.dcm").write_bytes((folder / "assess").read_bytes())
    run = call("assess", "--json", str(folder), at=accepting)
    assert run.returncode == 0
    found = [Path(a["path"]).name for a in answers(run)]
    assert sorted(found) == sorted([*names, "bad\udcff.dcm"])
    lines = call("assess", str(folder), at=accepting)
    assert lines.returncode == 0
    assert len(lines.stdout.split("\n")) == len(found) + 1
    assert "two\\nlines.dcm" in lines.stdout
    script = f'cd "{folder}" && exec "$@"'
    named = call(
        "assess", "--json", "--", "-x.dcm", "./assess", "assess", at=accepting,
        prefix=("sh", "-c", script, "sh"),
    )  # fmt: skip
    assert named.returncode == 0
    assert [a["path"] for a in answers(named)] == ["-x.dcm", "assess", "assess"]


def test_a_name_longer_than_any_disk_takes(call):
    run = call("assess", "--json", "n" * 5000)
    assert run.returncode == 1
    assert answers(run)[0]["status"] == "unreadable"


def piped(call, program, surroundings, script, *arguments):
    """Run the program inside a line of shell; `"$@"` there is the call."""
    return subprocess.run(
        ["bash", "-c", script, "bash", sys.executable, "-m", "covid_desktop", *arguments],
        capture_output=True,
        text=True,
        env=surroundings | {"PYTHONPATH": str(program)},
        cwd=program,
        check=False,
    )


@pytest.fixture
def shell(call, program, surroundings):
    def run(script, *arguments):
        return piped(call, program, surroundings, script, *arguments)

    return run


def test_a_reader_of_the_output_that_goes_away(shell):
    arguments = ["assess", "--json", *[str(DEMONSTRATION)] * 3]
    run = shell('"$@" | head -n 1; exit ${PIPESTATUS[0]}', *arguments)
    assert len(run.stdout.splitlines()) == 1
    assert "Traceback" not in run.stderr
    assert "Exception" not in run.stderr
    gone = shell('"$@" | true; exit ${PIPESTATUS[0]}', *arguments)
    assert "Traceback" not in gone.stderr
    assert "Exception" not in gone.stderr
    assert gone.returncode in (0, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_a_full_disk(shell):
    run = shell('"$@" > /dev/full', "assess", "--json", str(DEMONSTRATION))
    assert run.returncode == 2
    assert "could not be written" in run.stderr
    assert "Traceback" not in run.stderr
    assert "Exception" not in run.stderr


def test_closed_streams(shell):
    film = str(DEMONSTRATION / "demo_1_2020-03-20.dcm")
    run = shell('"$@" 2>&-', "assess", "--json", film)
    assert run.returncode in (0, 1)
    assert [json.loads(line)["path"] for line in run.stdout.splitlines()] == [film]
    run = shell('"$@" >&-', "assess", "--json", film)
    assert run.returncode in (0, 1)
    assert "Traceback" not in run.stderr


def test_without_a_model_nothing_runs(call, tmp_path):
    bare = installation(tmp_path / "bare")
    run = call("assess", str(DEMONSTRATION), at=bare)
    assert run.returncode == 2
    assert run.stdout == ""
    assert "missing" in run.stderr


def test_a_model_that_fails_its_self_test_says_nothing_of_films(call, tmp_path, classifier_path):
    card = Classifier.open(classifier_path).card
    p = card.phantom.probabilities
    wrong = replace(card, phantom=replace(card.phantom, probabilities=(p[1], p[2], p[0])))
    model = with_card(classifier_path, tmp_path / "wrong.onnx", wrong.to_json())
    program = installation(tmp_path / "wrong", model)
    run = call("assess", "--json", str(DEMONSTRATION), at=program)
    assert run.returncode == 2
    assert run.stdout == ""
    assert "other figures" in run.stderr
    test = call("self-test", at=program)
    assert test.returncode == 1
    assert [line for line in test.stdout.splitlines() if line.startswith("FAIL  model")]


def test_self_test(call):
    run = call("self-test")
    assert run.returncode == 0, run.stdout
    lines = run.stdout.splitlines()
    assert all(line.startswith("ok    ") for line in lines)
    for name in ("models", "provider in use", "codec rle", "providers", "fonts", "library"):
        assert any(line.startswith(f"ok    {name}: ") for line in lines), name


WATCH = """
import sys
seen = open({log!r}, "a")
def watch(event, arguments):
    if event == "import" and arguments[0].split(".")[0] in {{"PySide6", "torch", "training"}}:
        seen.write("import " + arguments[0] + "\\n"); seen.flush()
    if event.startswith("socket.") and event != "socket.gethostname":
        seen.write(event + "\\n"); seen.flush()
sys.addaudithook(watch)
"""


def test_assessing_loads_no_window_and_opens_no_connection(call, program, tmp_path):
    log = tmp_path / "seen.txt"
    watcher = tmp_path / "watcher"
    watcher.mkdir()
    (watcher / "sitecustomize.py").write_text(WATCH.format(log=str(log)))
    path = f"{watcher}{os.pathsep}{program}"
    run = call("assess", "--json", str(DEMONSTRATION), PYTHONPATH=path)
    assert run.returncode in (0, 1)
    assert len(answers(run)) == 4
    assert log.read_text() == ""
    # The watcher does see: the window's library and a connection leave their traces.
    subprocess.run(
        [sys.executable, "-c", "import socket, PySide6; socket.socket().close()"],
        env={"PYTHONPATH": str(watcher)},
        check=True,
    )
    assert "import PySide6" in log.read_text()
    assert "socket." in log.read_text()


def no_network():
    """The command that cuts a process off from every network, where this computer allows it."""
    unshare = shutil.which("unshare")
    command = (unshare or "", "-rn")
    if unshare and subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        unshare = None
    return command if unshare else None


@pytest.mark.skipif(not no_network(), reason="unshare -rn is not possible here")
def test_everything_works_without_a_network(call, accepting):
    run = call("assess", "--json", str(DEMONSTRATION), at=accepting, prefix=no_network())
    assert run.returncode == 0
    assert len(answers(run)) == 4


def test_the_result_is_the_same_each_time(call):
    film = str(DEMONSTRATION / "demo_3_2020-03-27.dcm")
    first, second = (answers(call("assess", "--json", film))[0] for _ in range(2))
    for answer in (first, second):
        del answer["milliseconds"]
    assert first == second


# Not a chest film of a grown human: by the header, or by the pixels of the trained model.
FOREIGN = (
    "ct_slice", "hand_jpeg2000_odd_markers", "hip_cr_jpeg2000_lossless", "hip_cr_jpeg_lossless",
    "hip_cr_jpegls_lossless", "hip_cr_rle", "leg_cr_mono1_jpeg2000",
    "mammogram_overlay_out_of_bounds", "not_human_thorax_lateral", "chest_dx_mono1_inverted",
)  # fmt: skip
CHESTS = ("chest_cr_mono1_10bit", "chest_dx_mono2_jpeg")


@pytest.mark.films
def test_real_dicom_files_are_all_answered(call, shared_folder):
    run = call("assess", "--json", str(shared_folder / "dicom"))
    assert run.returncode == 1
    found = {Path(a["path"]).stem: a for a in answers(run)}
    assert set(found) == {*FOREIGN, *CHESTS}
    for answer in found.values():
        assert list(answer) == KEYS
        assert answer["status"] in ("assessed", "refused")


@pytest.mark.films
def test_real_chest_films_are_assessed_and_others_refused(call, shared_folder, shipped_path):
    run = call("assess", "--json", str(shared_folder / "dicom"))
    found = {Path(a["path"]).stem: a["status"] for a in answers(run)}
    assert {name: found[name] for name in CHESTS} == dict.fromkeys(CHESTS, "assessed")
    assert {name: found[name] for name in FOREIGN} == dict.fromkeys(FOREIGN, "refused")
