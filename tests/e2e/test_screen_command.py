"""`covid-desktop screen` as a hospital runs it: killed, interrupted, gone on with."""

from __future__ import annotations

import csv
import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from made_dicom import film_dataset, to_bytes
from made_films import phantom_pixels
from made_models import with_card

from covid_desktop.answers import csv_columns
from covid_desktop.inference.classifier import Classifier

ROOT = Path(__file__).parents[2]
FILMS = 14
NOTICE = "Research and education use. Not a medical device."


@pytest.fixture(scope="module")
def program(tmp_path_factory, classifier_path):
    """The program laid out anew, with a model that accepts every frontal film."""
    folder = tmp_path_factory.mktemp("screening")
    code = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "covid_desktop", folder / "covid_desktop", ignore=code)
    models = folder / "resources" / "models"
    shutil.copytree(ROOT / "resources" / "models", models)
    card = replace(Classifier.open(classifier_path).card, frontal_threshold=0.0)
    with_card(classifier_path, models / "classifier.onnx", card.to_json())
    return folder


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Films in two folders; one is lateral, one damaged, one no film at all."""
    folder = tmp_path_factory.mktemp("archive")
    pixels = phantom_pixels(200, 180)
    for n in range(FILMS):
        path = folder / f"ward{n % 2}" / f"{n:02}.dcm"
        path.parent.mkdir(exist_ok=True)
        view = "LL" if n == 3 else "PA"
        content = to_bytes(film_dataset(pixels + n, bits=12, ViewPosition=view, PatientID="77"))
        path.write_bytes(content[: len(content) // 2] if n == 4 else content)
    (folder / "list.txt").write_text("of films")
    return folder


def _heed_interrupts():
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def start(program, tmp_path):
    """Start a call; it is killed at the end of the test if it still runs."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    env = kept | {"HOME": str(tmp_path), "PYTHONPATH": str(program)}
    env["PYTHONDONTWRITEBYTECODE"] = "1"
    started = []

    def run(*arguments):
        process = subprocess.Popen(
            [sys.executable, "-m", "covid_desktop", "screen", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=env,
            cwd=program,
            start_new_session=True,
            # As from a terminal: a runner in the background of a shell ignores Ctrl-C, and hands
            # that on.
            preexec_fn=_heed_interrupts if os.name == "posix" else None,  # noqa: PLW1509
        )
        started.append(process)
        return process

    yield run
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait()


def ended(process):
    output, messages = (text.decode() for text in process.communicate())
    assert "Traceback" not in output + messages, messages
    return process.returncode, output, messages


def rows(path):
    """Without the times taken, which no two runs share."""
    with path.open(newline="", encoding="utf-8") as file:
        lines = csv.DictReader(file)
        assert lines.fieldnames == csv_columns()
        return [{k: v for k, v in r.items() if not k.startswith("milliseconds")} for r in lines]


def wait_for_lines(journal, count, process):
    """Until the journal holds so many films, or the program has ended."""
    while process.poll() is None:
        if journal.exists() and journal.read_bytes().count(b"\n") > count:
            return
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.01)


@pytest.fixture(scope="module")
def whole(program, archive, tmp_path_factory):
    """The table of a run that nothing disturbed."""
    output = tmp_path_factory.mktemp("whole") / "whole.csv"
    done = subprocess.run(
        [sys.executable, "-m", "covid_desktop", "screen", archive, "--out", output],
        cwd=program,
        env=os.environ | {"PYTHONPATH": str(program)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout == b""
    messages = done.stderr.decode()
    assert NOTICE in messages
    assert f"{FILMS - 2} assessed, 1 refused, 2 unreadable." in messages
    assert f"{FILMS + 1}/{FILMS + 1}" in messages  # the bar, with the time left
    assert "film/s" in messages or "s/film" in messages
    assert not output.with_name("whole.csv.partial").exists()
    return rows(output)


def test_rows_stand_in_path_order(whole, archive):
    paths = [Path(row["path"]).relative_to(archive).as_posix() for row in whole]
    assert paths == sorted(paths, key=lambda p: (p.count("/"), p))
    kinds = {Path(row["path"]).name: row["reason.code"] for row in whole if row["reason.code"]}
    assert set(kinds) == {"03.dcm", "04.dcm", "list.txt"}


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_killed_again_and_again_no_film_is_done_twice_or_left_out(start, archive, whole, tmp_path):
    output, journal = tmp_path / "out.csv", tmp_path / "out.csv.partial"
    chance = random.Random(5)
    at_least = 0
    for _ in range(4):
        at_least += chance.randint(1, 3)
        process = start(archive, "--out", output, "--workers", "1", "--resume")
        wait_for_lines(journal, at_least, process)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert not output.exists()
    done_before = journal.read_bytes().count(b"\n") - 1
    assert done_before >= at_least
    code, _, messages = ended(start(archive, "--out", output))
    assert code == 2
    assert "--resume" in messages
    code, _, messages = ended(start(archive, "--out", output, "--resume"))
    assert code == 1, messages
    assert f"{done_before}/{FILMS + 1}" in messages  # where the bar begins
    assert rows(output) == whole
    assert not journal.exists()
    code, _, messages = ended(start(archive, "--out", output, "--resume"))
    assert code == 1
    assert "complete" in messages
    code, _, messages = ended(start(archive, "--out", output))
    assert code == 2
    assert "already" in messages
    assert rows(output) == whole


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_says_how_to_go_on(start, archive, tmp_path):
    # So many films that they cannot all be done before the signal arrives.
    many = tmp_path / "many"
    many.mkdir()
    for number in range(80):
        shutil.copy(archive / "ward0" / "00.dcm", many / f"{number:02}.dcm")
    output, journal = tmp_path / "out.csv", tmp_path / "out.csv.partial"
    process = start(many, "--out", output, "--workers", "2")
    wait_for_lines(journal, 2, process)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers as well
    code, _, messages = ended(process)
    assert code == 130
    assert "--resume" in messages
    assert journal.exists()
    code, _, messages = ended(start(many, "--out", output, "--resume"))
    assert code == 0, messages
    assert [Path(row["path"]) for row in rows(output)] == sorted(many.iterdir())


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["{archive}", "--out", "out.xlsx"], ".csv"),
        (["{archive}/none", "--out", "out.csv"], "folder"),
        (["{archive}", "--out", "no/such/out.csv"], "folder"),
        (["{archive}", "--out", "out.csv", "--workers", "0"], "--workers"),
        (["{archive}"], "--out"),
    ],
)
def test_wrong_usage(start, archive, arguments, word):
    code, output, messages = ended(start(*(a.format(archive=archive) for a in arguments)))
    assert code == 2
    assert output == ""
    assert word in messages


def test_without_a_model_nothing_begins(start, program, archive, tmp_path):
    model = program / "resources" / "models" / "classifier.onnx"
    hidden = model.rename(model.with_suffix(".away"))
    try:
        code, _, messages = ended(start(archive, "--out", tmp_path / "out.csv"))
    finally:
        hidden.rename(model)
    assert code == 2
    assert "model file is missing" in messages
    assert list(tmp_path.glob("out*")) == []
