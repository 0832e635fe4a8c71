"""A file appears whole or not at all, even when the writer is killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from covid_desktop.atomic import write_atomically

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions and signals")

# Each write holds one byte value throughout, so that a torn file would show.
ENDLESS_WRITER = """
import sys
from pathlib import Path
from covid_desktop.atomic import write_atomically
path = Path(sys.argv[1])
value = 0
while True:
    value = (value + 1) % 256
    write_atomically(path, bytes([value]) * 3_000_000)
    if value == 3:
        print("writing", flush=True)
"""


def test_written_and_replaced(tmp_path):
    path = tmp_path / "settings.toml"
    write_atomically(path, b"first")
    assert path.read_bytes() == b"first"
    write_atomically(path, b"")
    assert path.read_bytes() == b""
    assert list(tmp_path.iterdir()) == [path]


@posix
@pytest.mark.parametrize("after", [0, 7, 31])
def test_a_kill_in_the_middle_leaves_a_whole_file(tmp_path, after):
    path = tmp_path / "table.csv"
    path.write_bytes(b"\xff" * 3_000_000)
    writer = subprocess.Popen(
        [sys.executable, "-c", ENDLESS_WRITER, str(path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert writer.stdout.readline() == b"writing\n"
    seen = []
    for _ in range(after + 1):
        content = path.read_bytes()
        seen.append((len(content), len(set(content))))
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    content = path.read_bytes()
    seen.append((len(content), len(set(content))))
    assert set(seen) == {(3_000_000, 1)}


@posix
@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_the_umask_decides_who_may_read(tmp_path, umask):
    before = os.umask(umask)
    try:
        write_atomically(tmp_path / "table.csv", b"x")
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert (tmp_path / "table.csv").stat().st_mode & 0o777 == 0o666 & ~umask


def test_a_missing_folder(tmp_path):
    with pytest.raises(OSError):  # noqa: PT011
        write_atomically(tmp_path / "none" / "table.csv", b"x")
    assert not list(tmp_path.iterdir())


def test_a_folder_in_the_way_stays_and_nothing_is_left_behind(tmp_path):
    (tmp_path / "table.csv").mkdir()
    with pytest.raises(OSError):  # noqa: PT011
        write_atomically(tmp_path / "table.csv", b"x")
    assert [p.name for p in tmp_path.iterdir()] == ["table.csv"]


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_name_that_is_none(tmp_path, monkeypatch, name):
    folder = tmp_path / "folder"
    folder.mkdir()
    monkeypatch.chdir(folder)
    with pytest.raises(OSError):  # noqa: PT011
        write_atomically(Path(name), b"x")
    assert not list(folder.iterdir())


@posix
@pytest.mark.parametrize("name", ["n" * 251 + ".csv", "é" * 120 + ".csv", "\udcff.csv", "a\nb.csv"])
def test_any_name_that_the_disk_takes(tmp_path, name):
    path = tmp_path / name
    write_atomically(path, b"x")
    assert path.read_bytes() == b"x"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file(tmp_path):
    path = tmp_path / "table.csv"
    path.write_bytes(b"old")
    with pytest.raises(TypeError):
        write_atomically(path, "text is no bytes")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


RESOURCE = """
import resource, signal, sys
from pathlib import Path
from covid_desktop.atomic import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), b"x" * 100_000)
except OSError as error:
    print(error.strerror)
"""


@posix
def test_a_full_disk_leaves_the_old_file(tmp_path):
    """Files may not grow beyond 1000 bytes, which ends a write as a full disk does."""
    path = tmp_path / "table.csv"
    path.write_bytes(b"old")
    run = subprocess.run(
        [sys.executable, "-c", RESOURCE, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.strip()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
