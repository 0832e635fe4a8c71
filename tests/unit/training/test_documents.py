"""Model card and CLAIM come from the evidence, and those in docs/ are those of these models."""

import json
from pathlib import Path

import pytest

from training.claim import items_of
from training.documents import TARGETS, Target, model_card_page, pages_of
from training.evidence import Evidence, read_evidence
from training.metrics import Figure

ROOT = Path(__file__).parents[3]


def figure(value):
    return {"value": value, "low": value - 0.1, "high": value + 0.1, "films": 50}


def evidence_with(measured):
    return Evidence({}, measured, (), "0" * 64)


@pytest.fixture
def folders(tmp_path, untrained_path):
    """A models folder with a classifier, and an empty folder for figures."""
    models, figures = tmp_path / "models", tmp_path / "figures"
    models.mkdir()
    figures.mkdir()
    (models / "classifier.onnx").write_bytes(untrained_path.read_bytes())
    return models, figures


def test_the_documents_are_those_of_the_models_that_lie_here():
    evidence = read_evidence(ROOT / "resources" / "models", ROOT / "docs" / "figures")
    for path, text in pages_of(evidence).items():
        kept = (ROOT / path).read_text(encoding="utf-8") if (ROOT / path).exists() else ""
        assert evidence.sha256 in kept, f"{path} is out of date: run `python -m training document`"
        assert kept == text, f"{path} was changed by hand: run `python -m training document`"


def test_a_card_s_facts_are_in_the_page(folders):
    evidence = read_evidence(*folders)
    text = model_card_page(evidence)
    assert evidence.models["classifier"].sha256 in text
    assert "untrained 0.0.1" in text
    assert "balanced 0.400, screening 0.200" in text
    assert "| severity | not there |" in text
    assert "Not measured yet: `python -m training audit`" in text


def test_figures_of_another_model_file_are_left_out(folders):
    models, figures = folders
    sha256 = read_evidence(models, figures).models["classifier"].sha256
    strata = {"all films": {"ECE": figure(0.02)}}
    path = figures / "evaluation.json"
    path.write_text(json.dumps({"model": {"sha256": sha256}, "strata": strata}))
    fresh = read_evidence(models, figures)
    assert fresh.stratum("all films", "ECE") == Figure(**figure(0.02))
    assert "| all films | 50 |" in model_card_page(fresh)
    path.write_text(json.dumps({"model": {"sha256": "other"}, "strata": strata}))
    stale = read_evidence(models, figures)
    assert stale.stale == ("evaluation",)
    assert stale.stratum("all films", "ECE") is None
    assert "Measured on another model file: `python -m training evaluate`" in model_card_page(stale)
    assert fresh.sha256 != stale.sha256


def test_a_bar_is_reached_or_not_or_not_measured():
    def target(bound, value):
        found = None if value is None else Figure(value, value, value, 9)
        return Target("x", bound, 0.8, lambda _: found).verdict(evidence_with({}))[1]

    assert target("at least", 0.8) == "reached"
    assert target("at least", 0.79) == "**not reached**"
    assert target("at most", 0.79) == "reached"
    assert target("at most", 0.81) == "**not reached**"
    assert target("at least", None) == ""
    assert target("at least", float("nan")) == ""


def test_left_out_sources_and_the_audit_are_held_against_their_bars():
    name = "AUC COVID-19 against no pneumonia"
    line = {"test": "b", "what": "lungs blacked out (box around both)", "of": f"siim, x: {name}",
            "plain": None}  # fmt: skip
    evidence = evidence_with({
        "leave_one_out": {"siim": {name: figure(0.9)}, "web": {name: figure(0.7)}, "nih": {}},
        "audit": {"lines": [line | {"figure": figure(0.55)}, line | {"figure": figure(0.7)},
                            line | {"of": f"ozturk: {name}", "figure": figure(0.99)}]},
    })  # fmt: skip
    verdicts = {t.what: t.verdict(evidence) for t in TARGETS}
    mean = verdicts["left-out source, COVID-19 against no pneumonia, AUC: mean (lowest to highest)"]
    assert mean == ("0.800 (0.700 to 0.900)", "**not reached**")
    assert verdicts["left-out source, the lowest"][1] == "**not reached**"
    assert verdicts["SIIM, lungs blacked out, AUC"][0].startswith("0.700")
    assert verdicts["lung masks, Dice"] == ("not measured", "")


def test_the_checklist_has_its_44_items(folders):
    items = items_of(read_evidence(*folders))
    assert [i.number for i in items] == list(range(1, 45))
    assert {i.state for i in items} <= {"yes", "partly", "no", "not applicable"}
    assert all(i.subject and i.answer for i in items)
    assert [i.state for i in items if i.subject == "robustness"] == ["no"]
