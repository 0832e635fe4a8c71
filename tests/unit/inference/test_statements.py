"""Statements at other operating points, the "not sure" zone, and the figures of a card."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from covid_desktop import paths
from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    not_sure_zone,
)
from covid_desktop.domain.model import ModelReference
from covid_desktop.inference.card_figures import card_figures
from covid_desktop.inference.classifier import Classifier, restated, state_finding

MODEL = ModelReference("made", "1", "ab" * 32)


def made(covid, other) -> Assessment:
    weighed = dict(zip(FindingClass, (covid, other, 1 - covid - other), strict=True))
    point = OperatingPoint("balanced", 0.5)
    finding = state_finding(weighed, point.threshold, 0.5)
    return Assessment(
        "film", weighed, finding, point, MODEL, "CPU", np.zeros((3, 3), np.float32), 0.5
    )


@given(st.floats(0.02, 0.98), st.floats(0.05, 0.95), st.floats(0, 3))
def test_inside_the_zone_covid_is_never_stated_and_above_it_always(covid, threshold, margin):
    low, high = not_sure_zone(threshold, margin)
    assert low <= threshold + 1e-9
    assert high >= threshold - 1e-9
    rest = (1 - covid) / 2
    weighed = dict(zip(FindingClass, (covid, rest, rest), strict=True))
    finding = state_finding(weighed, threshold, margin)
    if low + 1e-6 < covid < high - 1e-6:
        assert finding is None
    if covid > high + 1e-6:
        assert finding is FindingClass.COVID_19
    if covid < low - 1e-6:
        assert finding is not FindingClass.COVID_19


def test_restated_is_what_a_new_run_would_state():
    first = made(0.65, 0.05)
    again = restated(first, OperatingPoint("high specificity", 0.9), 0.5)
    assert again.operating_point.name == "high specificity"
    assert again.finding is FindingClass.NO_PNEUMONIA
    assert again.probabilities == first.probabilities
    assert again.attribution is None  # the map is of COVID-19
    assert again.attribution_inside_lungs is None
    assert restated(again, first.operating_point, 0.5).finding is FindingClass.COVID_19


def test_restated_keeps_the_attribution_of_the_same_class():
    first = made(0.9, 0.05)
    again = restated(first, OperatingPoint("screening", 0.2), 0.5)
    assert again.finding is FindingClass.COVID_19
    assert again.attribution is first.attribution
    unsure = restated(first, OperatingPoint("odd", 0.9), 0.5)
    assert unsure.finding is None
    assert unsure.attribution is first.attribution  # still the likeliest


@pytest.fixture(scope="module")
def card():
    model = paths.models() / "classifier.onnx"
    if not Path(model).exists():
        pytest.skip("the released classifier is not here")
    return Classifier.open(model).card


def test_figures_of_the_shipped_card_from_elsewhere_come_first(card):
    found = card_figures(card)
    groups = [(f.group, f.is_elsewhere) for f in found]
    assert ("radiography_db", True) in groups
    assert ("siim", False) in groups
    assert not any(f.is_elsewhere for f in found[[f.is_elsewhere for f in found].index(False) :])
    assert all(f.low - 1e-6 <= f.high and f.films > 0 for f in found)


def test_figures_that_are_none_are_left_out(card):
    odd = replace(card, figures={"by source": {"x": {"a": 3, "b": {"value": "?"}}}, "note": "hi"})
    assert card_figures(odd) == ()
