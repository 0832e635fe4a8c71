"""The journal: what stands in it is done, whatever became of its end."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from covid_desktop.screening.journal import FileState, Journal, JournalUnusable

HEADING = {"model": "a" * 64, "program": "1"}
STATE = FileState(10, 20)


def test_answers_come_back_after_a_second_opening(tmp_path):
    journal = Journal(tmp_path / "j", HEADING)
    journal.add("a/1.dcm", STATE, {"status": "assessed"})
    journal.add("r\udcf6.dcm", STATE, {"status": "refused"})
    journal.add("a/1.dcm", FileState(11, 20), {"status": "unreadable"})
    journal.close()
    journal = Journal(tmp_path / "j", HEADING)
    assert journal.answer("a/1.dcm") == {"status": "unreadable"}
    assert journal.answer("r\udcf6.dcm") == {"status": "refused"}
    assert not journal.has("a/1.dcm", STATE)
    assert journal.has("a/1.dcm", FileState(11, 20))
    assert not journal.has("b", STATE)
    journal.remove()
    assert not (tmp_path / "j").exists()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    kept=st.integers(0, 1200),
    more=st.sampled_from([b"", b"\0\0\0", b'{"film": "x', b"\n", b"[]\n"]),
)
def test_cut_anywhere_it_goes_on(tmp_path, kept, more):
    path = tmp_path / "j"
    path.unlink(missing_ok=True)
    journal = Journal(path, HEADING)
    for n in range(8):
        journal.add(f"{n}.dcm", STATE, {"status": "assessed", "n": n})
    journal.close()
    content = path.read_bytes()[:kept]
    whole = max(content.count(b"\n") - 1, 0)
    path.write_bytes(content + (more if content.endswith(b"\n") else b""))
    journal = Journal(path, HEADING)
    assert [n for n in range(8) if journal.has(f"{n}.dcm", STATE)] == list(range(whole))
    for n in range(whole, 8):
        journal.add(f"{n}.dcm", STATE, {"n": n})
    journal.close()
    journal = Journal(path, HEADING)
    assert [journal.answer(f"{n}.dcm")["n"] for n in range(8)] == list(range(8))
    journal.close()
    for line in path.read_bytes().splitlines():
        json.loads(line)


def test_another_models_journal_is_left_alone(tmp_path):
    Journal(tmp_path / "j", HEADING).close()
    content = (tmp_path / "j").read_bytes()
    with pytest.raises(JournalUnusable) as raised:
        Journal(tmp_path / "j", HEADING | {"model": "b" * 64})
    assert raised.value.code == "journal-of-another-run"
    assert (tmp_path / "j").read_bytes() == content


def test_one_program_at_a_time(tmp_path):
    journal = Journal(tmp_path / "j", HEADING)
    code = (
        "import sys; from pathlib import Path\n"
        "from covid_desktop.screening.journal import Journal, JournalUnusable\n"
        f"try: Journal(Path(sys.argv[1]), {HEADING!r})\n"
        "except JournalUnusable as e: print(e.code)"
    )
    second = [sys.executable, "-c", code, str(tmp_path / "j")]
    done = subprocess.run(second, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "journal-in-use"
    journal.close()
    done = subprocess.run(second, capture_output=True, text=True, check=True)
    assert done.stdout == ""


def test_file_that_changed_is_known(tmp_path):
    file = tmp_path / "film"
    file.write_bytes(b"1")
    before = FileState.of(file)
    assert FileState.of(file) == before
    file.write_bytes(b"22")
    assert FileState.of(file) != before
    assert FileState.of(tmp_path / "none") == FileState(-1, -1)
