"""Two processes on the CPU train one network together, as one process would."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

SCRIPT = Path(__file__).with_name("train_on_two.py")
ROOT = Path(__file__).parents[3]


def train(run, devices):
    run.mkdir()
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(run), devices],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]


def weights(run, step, process=0):
    return torch.load(run / f"step{step}_process{process}.pt")


@pytest.mark.timeout(600)
def test_two_processes_train_and_agree(tmp_path):
    train(tmp_path / "two", "2")
    train(tmp_path / "one", "1")
    # The heads alone, batch norms at rest: the same steps as one process takes.
    together, alone = weights(tmp_path / "two", 4), weights(tmp_path / "one", 4)
    for name, value in alone.items():
        torch.testing.assert_close(together[name], value, atol=1e-5, rtol=1e-4)
    # All of it: batch norms see half a batch each, but both processes hold the same network.
    first, second = weights(tmp_path / "two", 8, 0), weights(tmp_path / "two", 8, 1)
    trained = [name for name, _ in first.items() if "running" not in name]
    assert all(torch.equal(first[name], second[name]) for name in trained)
    assert not torch.equal(first["backbone.0.weight"], together["backbone.0.weight"])
    state = torch.load(tmp_path / "two" / "checkpoint.pt", weights_only=False)
    assert state["step"] == 8
    assert (tmp_path / "two" / "log.csv").read_text().count("\n") == 3
