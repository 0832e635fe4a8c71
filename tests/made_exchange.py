"""Films, answers and foreign validators for the tests of the DICOM objects."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    ZoneSeverity,
)
from covid_desktop.domain.model import ModelReference

ROOT = Path(__file__).resolve().parents[1]
DEMONSTRATION = sorted((ROOT / "resources" / "demonstration").glob("*.dcm"))
MODEL = ModelReference("chest-three-ways", "1.2.0", "0123456789abcdef" * 4)


def assessment(film, **changes):
    facts = {
        "film_sha256": film.sha256,
        "probabilities": {
            FindingClass.COVID_19: 0.71,
            FindingClass.OTHER_PNEUMONIA: 0.2,
            FindingClass.NO_PNEUMONIA: 0.09,
        },
        "finding": FindingClass.COVID_19,
        "operating_point": OperatingPoint("screening", 0.31),
        "model": MODEL,
        "provider": "CPUExecutionProvider",
        "attribution": np.linspace(0, 1, 49, dtype=np.float32).reshape(7, 7),
        "attribution_inside_lungs": 0.83,
        "severity": ZoneSeverity((0.0, 1.0, 2.0, 0.0, 0.5, 1.0), 2.5, 7.0),
    }
    return Assessment(**(facts | changes))


def refusal(film):
    reasons = (
        Reason("not-a-frontal-chest-film", "This is no frontal chest film.", "Choose another."),
        Reason("too-dark", "The film is too dark.", "Export it again."),
    )
    return Refusal(film.sha256, reasons, MODEL)


def tool(name):
    """A foreign program's path; without it the test is skipped."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed here")
    return found


def output_of(name, *arguments):
    """What a foreign program prints, both streams together."""
    done = subprocess.run(
        [tool(name), *map(str, arguments)], capture_output=True, check=False, timeout=120
    )
    return (done.stdout + done.stderr).decode("utf-8", errors="replace")


def validator_errors(path):
    """The lines in which dciodvfy complains of an error."""
    lines = output_of("dciodvfy", path).splitlines()
    assert lines, "dciodvfy said nothing"
    return [line for line in lines if line.startswith(("Error", "E:"))]
