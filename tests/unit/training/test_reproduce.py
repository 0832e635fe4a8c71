"""Steps run once, again when what they read is newer, and go on after a failure."""

import json
import os
from pathlib import Path

import pytest

from training import reproduce as reproducing
from training.reproduce import Step, StepFailed, listing, reproduce, steps_from, times_page, why_due


class Done:
    def __init__(self, returncode):
        self.returncode = returncode


@pytest.fixture
def two_steps(tmp_path, monkeypatch):
    """first: films -> model; second: model -> page. Their commands only write their files."""
    films, model, page = (tmp_path / name for name in ("films.csv", "model.onnx", "page.md"))
    films.write_text("films")
    steps = [
        Step("first", ("first", str(model)), (films,), (model,), 20),
        Step("second", ("second", str(page)), (model,), (page,), 2),
    ]
    ran = []

    def run(command, check):
        assert command[1:3] == ["-m", "training"]
        ran.append(command[3])
        if (tmp_path / "broken").exists() and command[3] == "second":
            return Done(1)
        Path(command[4]).write_text("made")
        return Done(0)

    monkeypatch.setattr(reproducing.subprocess, "run", run)
    return steps, tmp_path, ran


def later(path):
    """Make a file newer than every stamp."""
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime + 3600))


def test_each_step_is_done_once_and_in_order(two_steps):
    steps, folder, ran = two_steps
    assert reproduce(steps, folder / "stamps") == ["first", "second"]
    assert reproduce(steps, folder / "stamps") == []
    assert ran == ["first", "second"]


def test_a_failed_step_is_gone_on_with(two_steps):
    steps, folder, ran = two_steps
    (folder / "broken").touch()
    with pytest.raises(StepFailed, match="second failed"):
        reproduce(steps, folder / "stamps")
    (folder / "broken").unlink()
    assert reproduce(steps, folder / "stamps") == ["second"]
    assert ran == ["first", "second", "second"]


def test_what_is_newer_or_missing_is_told(two_steps):
    steps, folder, _ = two_steps
    stamps = folder / "stamps"
    assert why_due(steps[0], stamps) == "never done here"
    reproduce(steps, stamps)
    later(folder / "films.csv")
    assert why_due(steps[0], stamps).endswith("films.csv is newer")
    assert why_due(steps[1], stamps) == ""
    text = listing(steps, stamps)
    assert "an earlier step comes first" in text
    assert "left: about 22 minutes" in text
    (folder / "page.md").unlink()
    assert why_due(steps[1], stamps).endswith("page.md is missing")


def test_a_step_that_writes_nothing_has_failed(two_steps):
    steps, folder, _ = two_steps
    broken = Step("first", steps[0].words, steps[0].reads, (folder / "never.onnx",), 1)
    with pytest.raises(StepFailed, match=r"did not write .*never\.onnx"):
        reproduce([broken], folder / "stamps")


def test_times_are_those_that_were_measured(two_steps):
    steps, folder, _ = two_steps
    reproduce(steps, folder / "stamps")
    (folder / "stamps" / "first.json").write_text(json.dumps({"minutes": 12.34, "on": "2 cores"}))
    text = times_page(steps, folder / "stamps")
    assert "| `python -m training first` | 12.3 | 2 cores |" in text


def test_every_step_reads_only_what_is_given_or_made_before():
    made = set()
    for step in steps_from(Path("shared")):
        for path in step.reads:
            is_given = path.parts[0] == "shared" or path.parts[:2] == ("training", "configs")
            assert is_given or path in made, (step.name, path)
        made.update(step.writes)
    configs = Path(__file__).parents[3]
    for step in steps_from(Path("shared")):
        for path in step.reads:
            if path.parts[0] == "training":
                assert (configs / path).exists()
