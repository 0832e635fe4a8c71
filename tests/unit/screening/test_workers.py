"""Processes that answer for films: whatever one film does, the others are answered."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.screening.workers import Workers, available_cores

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def seen_by_the_processes(monkeypatch):
    """The processes find the stand-ins as a module of its own."""
    monkeypatch.syspath_prepend(HERE)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(HERE), str(HERE.parents[1])]))


def film(folder, name, columns=20):
    path = folder / f"{name}.png"
    Image.new("L", (columns, 24), columns).save(path)
    return path


def test_every_film_has_its_own_answer_whatever_the_others_do(tmp_path):
    import stand_in  # noqa: PLC0415 - on the path by now

    kinds = [20, stand_in.ENDS, 20, stand_in.FAILS, stand_in.BREAKS, 20, stand_in.HANGS, 20]
    films = [film(tmp_path, n, columns) for n, columns in enumerate(kinds)]
    films += [tmp_path / "missing.png", tmp_path]
    with Workers(stand_in.Reasoned, 2, most_seconds=5.0) as workers:
        found = dict(workers.answers(films))
    assert set(found) == set(films)
    codes = [found[path]["reason"]["code"] for path in films]
    assert codes == [
        "lateral-film", "decoder-ended", "lateral-film", "internal-error", "inference-failed",
        "lateral-film", "took-too-long", "lateral-film", "file-missing", "is-a-folder",
    ]  # fmt: skip
    for path in films:
        assert found[path]["path"] == str(path)


@pytest.mark.parametrize(
    ("opener", "code"), [("unavailable", "model-missing"), ("ending", "worker-failed")]
)
def test_a_model_that_does_not_open_ends_the_run(tmp_path, opener, code):
    import stand_in  # noqa: PLC0415

    with (
        Workers(getattr(stand_in, opener), 1) as workers,
        pytest.raises(ModelUnavailable) as raised,
    ):
        list(workers.answers([film(tmp_path, 1)]))
    assert raised.value.code == code


@pytest.mark.skipif(sys.platform == "win32", reason="process numbers are looked up in /proc's way")
def test_no_process_is_left(tmp_path):
    import stand_in  # noqa: PLC0415

    with Workers(stand_in.Reasoned, 2) as workers:
        processes = [w._process.pid for w in workers._workers]
        list(workers.answers([film(tmp_path, 1)]))
    for number in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


def test_there_is_at_least_one_core():
    assert available_cores() >= 1
