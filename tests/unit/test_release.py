"""What releases are made with: the workflow calls what is there, and the scripts have no complaint.

The workflow itself runs on a hosting service alone. `actionlint` looks through it where it is
installed; here it is a program of its own, and left out.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
SCRIPTS = sorted((ROOT / "packaging").rglob("*.sh"))


def test_every_file_that_the_workflow_calls_is_there():
    called = set(re.findall(r"\bpackaging/[\w./-]+\w", WORKFLOW.read_text(encoding="utf-8")))
    assert {
        "packaging/build.py",
        "packaging/smoke_test.py",
        "packaging/windows/prove.ps1",
    } <= called
    assert [name for name in called if not (ROOT / name).is_file()] == []


def test_the_workflow_gives_out_every_form_that_the_build_makes():
    text = WORKFLOW.read_text(encoding="utf-8")
    for form, kept in (("deb", "dist/*.deb"), ("run", "dist/*.run"), ("dmg", "dist/*.dmg"),
                       ("setup", "dist/*-setup.exe")):  # fmt: skip
        assert f'"{form}"' in (ROOT / "packaging" / "build.py").read_text(encoding="utf-8")
        assert kept in text
    assert {"linux", "windows", "macos"} == set(re.findall(r"- system: (\w+)", text))


def test_actionlint_has_no_complaint():
    if not shutil.which("actionlint"):
        pytest.skip("actionlint is not installed")
    done = subprocess.run(
        ["actionlint", str(WORKFLOW)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shellcheck_has_no_complaint(script):
    if not shutil.which("shellcheck"):
        pytest.skip("shellcheck is not installed")
    done = subprocess.run(["shellcheck", str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_icu_data_keeps_the_languages_that_are_spoken(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.delitem(sys.modules, "smaller", raising=False)
    smaller = pytest.importorskip("smaller", reason="needs the extra packaging")
    wanted = ("res_index.res", "root.res", "de.res", "de_AT.res", "zh_Hans.res", "pt_BR.res",
              "coll/ucadata.icu", "coll/es.res", "zoneinfo64.res", "nfkc.nrm")  # fmt: skip
    unwanted = ("sv.res", "coll/ja.res", "lang/de.res", "curr/en.res", "gb18030.cnv", "unames.icu",
                "brkitr/root.res")  # fmt: skip
    assert [name for name in wanted if not smaller._is_wanted(name)] == []
    assert [name for name in unwanted if smaller._is_wanted(name)] == []


def test_tables_keep_what_is_copied_and_lose_the_rest(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    smaller = pytest.importorskip("smaller", reason="needs the extra packaging")
    table = tmp_path / "module_attribute_map.json"
    table.write_text(
        '{"patient": [{"keyword": "PatientName", "path": [], "type": "2"},'
        ' {"keyword": "CodeValue", "path": ["ReferencedPatientSequence"], "type": "1"}],'
        ' "deep": [{"keyword": "CodeValue", "path": ["A"], "type": "1"}]}'
    )
    smaller._keep_top_level(table)
    assert table.read_text() == (
        '{"patient":[{"keyword":"PatientName","path":[],"type":"2"}],"deep":[]}'
    )
