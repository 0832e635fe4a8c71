"""docs/features.md: every test that it names is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROWS = [
    line.split("|")
    for line in (ROOT / "docs/features.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d", line)
]


def test_each_row_says_yes_partial_or_no_once():
    assert {row[3].strip() for row in ROWS} <= {"yes", "partial", "no"}
    numbers = [int(row[1]) for row in ROWS]
    assert numbers == sorted(set(numbers))


def test_each_yes_names_a_test_that_is_there():
    for row in ROWS:
        named = re.findall(r"(tests/[\w/]+\.py)(?:::(\w+))?", row[4])
        assert named or row[3].strip() != "yes", row[2]
        for file, test in named:
            text = (ROOT / file).read_text(encoding="utf-8")
            assert not test or f"def {test}(" in text, f"{file}::{test}"
