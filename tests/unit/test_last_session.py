"""What was open comes back from its file, whatever became of the file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from covid_desktop.last_session import LastSession, SessionFile, read_session


def test_written_and_read(tmp_path):
    file = SessionFile(tmp_path / "deep" / "session.json")
    odd = Path(os.fsdecode(b"/films/r\xf6ntgen.dcm"))
    file.write(file.next_number(), [odd], [odd, Path("/a.png")])
    assert read_session(tmp_path / "deep" / "session.json") == LastSession(
        (odd,), (odd, Path("/a.png"))
    )


def test_an_older_state_never_overwrites_a_newer_one(tmp_path):
    file = SessionFile(tmp_path / "session.json")
    older, newer = file.next_number(), file.next_number()
    file.write(newer, [Path("/new.png")], [])
    file.write(older, [Path("/old.png")], [])
    assert read_session(tmp_path / "session.json").left_open == (Path("/new.png"),)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"open": 5, "recent": []}', b"\xff\xfe", b'{"open": []}']
)
def test_broken_file_is_nothing(tmp_path, content):
    (tmp_path / "session.json").write_bytes(content)
    assert read_session(tmp_path / "session.json") == LastSession()


def test_missing_file_is_nothing(tmp_path):
    assert read_session(tmp_path / "none") == LastSession()
