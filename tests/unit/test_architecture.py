"""The house rules, checked: directions of imports, style, types, names, sizes, and what is kept."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pydicom
import pytest

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
PACKAGES = ("covid_desktop", "training")
MOST_LINES = 400
MOST_BYTES = 40_000_000
VAGUE_ENDINGS = ("Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Handler")

# Pictures may be icons, figures of the documentation, and phantoms.
PICTURE_FOLDERS = (
    "resources/demonstration/",
    "resources/codec_samples/",
    "resources/icons/",
    "docs/",
)
# In two parts, so that this file does not find itself.
MACHINE_TRACES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<![\w.])/wo" r"rk/",
        r"(?<![\w.])/ro" r"ot/",
        r"(?<![\w.])/ho" r"me/",
        r"\bpypi\.o" r"rg\b",
        r"\bpythonhos" r"ted\.",
        r"\bdownload\.pyt" r"orch\.",
        r"\bdeb\.deb" r"ian\.",
        r"\bregistry\.npm" r"js\.",
        r"--(?:extra-)?index-u" r"rl\b",
        r"--find-li" r"nks\b",
    )
)


def tracked_files() -> list[Path]:
    """Files that git holds; in an unpacked archive, all but what git would ignore."""
    if shutil.which("git") and (ROOT / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        ).stdout
        found = [ROOT / name for name in listed.split("\0") if name]
        return [path for path in found if path.is_file()]
    skipped = {".venv", "build", "dist", "runs", "__pycache__", ".cache"}
    return [p for p in ROOT.rglob("*") if p.is_file() and not skipped & set(p.parts)]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules() -> list[Path]:
    return sorted(p for package in PACKAGES for p in (ROOT / package).rglob("*.py"))


def is_text(path: Path) -> bool:
    with path.open("rb") as file:
        return b"\0" not in file.read(8192)


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "command",
    [("lint-imports",), ("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)],
    ids=" ".join,
)
def test_tool_has_no_complaint(command: tuple[str, ...]) -> None:
    tool = TOOLS / command[0]
    done = subprocess.run(
        [str(tool), *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def test_no_class_has_a_vague_name() -> None:
    vague = [
        f"{relative(path)}: {node.name}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and node.name.endswith(VAGUE_ENDINGS)
    ]
    assert not vague


def test_no_module_is_two_ideas() -> None:
    lengths = {relative(p): len(p.read_text(encoding="utf-8").splitlines()) for p in modules()}
    assert not {name: count for name, count in lengths.items() if count > MOST_LINES}


def test_no_real_film_is_kept() -> None:
    names = [relative(path) for path in tracked_files()]
    photographs = [n for n in names if n.lower().endswith((".jpg", ".jpeg"))]
    strays = [
        n
        for n in names
        if n.lower().endswith((".png", ".dcm", ".dicom", ".tif", ".tiff"))
        and not n.startswith(PICTURE_FOLDERS)
    ]
    assert not photographs
    assert not strays


def test_every_dicom_file_says_that_it_is_synthetic() -> None:
    films = [path for path in tracked_files() if path.suffix.lower() == ".dcm"]
    for path in films:
        header = str(pydicom.dcmread(path, stop_before_pixels=True)).lower()
        assert "synthetic" in header, relative(path)


def test_no_file_is_too_large_for_a_repository() -> None:
    assert not [relative(p) for p in tracked_files() if p.stat().st_size > MOST_BYTES]


def test_no_text_names_a_machine_or_a_package_registry() -> None:
    found = []
    for path in tracked_files():
        if not is_text(path):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [
            f"{relative(path)}: {m[0]}" for trace in MACHINE_TRACES for m in trace.finditer(text)
        ]
    assert not found
