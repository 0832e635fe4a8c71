"""The CLAIM checklist (2024 update: Tejani et al., Radiology: Artificial Intelligence 2024).

Its 44 items, each by a short wording of our own for its subject, with where the answer stands;
numbers come from the evidence.
"""

from __future__ import annotations

from dataclasses import dataclass

from training.evidence import Evidence
from training.page import markdown_table

_REPORTED, _PARTLY, _MISSING, _NOT_APPLICABLE = "yes", "partly", "no", "not applicable"


@dataclass(frozen=True)
class Item:
    """One item.

    Attributes:
        number: in the checklist.
        subject: in our words.
        state: "yes", "partly", "no" or "not applicable".
        answer: what there is to say, or where it stands.
    """

    number: int
    subject: str
    state: str
    answer: str


def claim_page(evidence: Evidence) -> str:
    """The checklist as Markdown."""
    items = items_of(evidence)
    counts = {s: sum(i.state == s for i in items)
              for s in (_REPORTED, _PARTLY, _MISSING, _NOT_APPLICABLE)}  # fmt: skip
    listed = ", ".join(f"{state} {count}" for state, count in counts.items())
    return "\n\n".join([
        "# CLAIM 2024",
        "Checklist for Artificial Intelligence in Medical Imaging, 2024 update. Written by "
        "`python -m training document` from the model files and `docs/figures/`; subjects are in "
        f"our own short words. Evidence sha256 `{evidence.sha256}`.",
        f"Answered: {listed}.",
        markdown_table(
            ("item", "subject", "answered", "what, or where"),
            [(str(i.number), i.subject, i.state, i.answer) for i in items],
        ),
    ]) + "\n"  # fmt: skip


def items_of(evidence: Evidence) -> list[Item]:
    """All items, in order."""
    found = [*_title_and_data(evidence), *_truth_and_split(evidence), *_model(evidence),
             *_testing(evidence), *_results(evidence)]  # fmt: skip
    return [Item(number, *item) for number, item in enumerate(found, start=1)]


_Answer = tuple[str, str, str]


def _title_and_data(evidence: Evidence) -> list[_Answer]:
    trained = _fact(evidence, "classifier", "trained_on")
    return [
        ("AI named, and its kind", _REPORTED, "Convolutional networks; model-card.md"),
        ("structured abstract", _PARTLY, "model-card.md stands for it"),
        ("background, intended role", _REPORTED, _fact(evidence, "classifier", "limits")),
        ("aims and hypotheses", _REPORTED,
         "model-card.md, figures aimed at; the hypothesis under test is that it reads lungs"),
        ("prospective or retrospective", _REPORTED, "Retrospective, public collections"),
        ("goal of the study", _REPORTED, "Making and testing a model; no clinical trial"),
        ("where data come from", _REPORTED, trained),
        ("who is in and who is out", _REPORTED,
         "Frontal films with a label of their collection; training/cohort.py. Children are "
         "shown in training where the card names their collection, and measured apart"),
        ("preprocessing", _REPORTED, "As in the card's recipe; covid_desktop/inference"),
        ("choice of subsets", _REPORTED, "Shares of sources: training/configs"),
        ("de-identification", _REPORTED,
         "Public, already de-identified films; only patients' pseudonyms are kept"),
        ("missing data", _REPORTED,
         "A label that is not known weighs nothing in the loss; films that cannot be read stop "
         "a training and are counted in an evaluation"),
        ("how films were taken", _PARTLY,
         "View, age and sex where the collection tells; devices and exposure are mostly unknown"),
    ]  # fmt: skip


def _truth_and_split(evidence: Evidence) -> list[_Answer]:
    severity = _fact(evidence, "severity", "trained_on")
    return [
        ("what the truth is", _REPORTED,
         "SIIM: readers' category of the film's look, not a PCR test; others: the collection's "
         f"diagnosis. Severity: {severity}"),
        ("why this truth", _REPORTED, "It is what public collections offer; limits in the card"),
        ("who set it", _PARTLY, "As published by each collection"),
        ("annotation of the test films", _PARTLY, "The collections' own; none was read again"),
        ("agreement of readers", _PARTLY,
         "Two readers of the Brixia zones: figures aimed at in model-card.md; none for the class"),
        ("how films were split", _REPORTED,
         "70 : 15 : 15 by a hash of the split group's name; training/cohort.py"),
        ("level of the split", _REPORTED,
         "Patients, with near-duplicates across collections; copied collections form one block"),
        ("sample size", _PARTLY, "All films that are there; intervals say what they carry"),
    ]  # fmt: skip


def _model(evidence: Evidence) -> list[_Answer]:
    names = ", ".join(f"{m.title} (sha256 {m.sha256[:8]})" for m in evidence.models.values())
    return [
        ("the model in detail", _REPORTED, f"{names}; training/networks, lung_network.py, "
         "severity_network.py"),
        ("software", _REPORTED, "pyproject.toml; each run keeps its versions in code.json"),
        ("starting weights", _REPORTED, "ImageNet weights of EfficientNet-Lite0"),
        ("training", _REPORTED, "training/configs, training/train.py"),
        ("choice of the final model", _REPORTED,
         "The moving average of weights at the end, or of the best validation epoch where early "
         "stopping is set; input size and partner by SIIM validation films; never by test films"),
        ("ensembles", _REPORTED,
         "The classifier is two networks in one file, their logits averaged; training/ensemble.py"),
    ]  # fmt: skip


def _testing(evidence: Evidence) -> list[_Answer]:
    return [
        ("measures of performance", _REPORTED, "training/evaluation.py; model-card.md"),
        ("uncertainty", _REPORTED, "95 % intervals from 500 bootstrap draws of patients"),
        ("robustness", *_measured(evidence, "audit",
         "Lungs blacked out, lungs only, borders only, views, children: model-card.md")),
        ("explanations", _REPORTED,
         "Exact class activation map from the same run; it shows where the model looked, not "
         "where disease is"),
        ("internal testing", *_measured(evidence, "evaluation", "Held-out patients: model-card.md",
         fallback=_PARTLY, otherwise="The classifier's card: results.md")),
        ("external testing", *_measured(evidence, "leave_one_out",
         "Sources never trained on, and each block left out in turn: model-card.md",
         fallback=_PARTLY, otherwise="Sources never trained on: results.md")),
        ("trial registration", _NOT_APPLICABLE, "No trial"),
    ]  # fmt: skip


def _results(evidence: Evidence) -> list[_Answer]:
    return [
        ("numbers of patients and films", _REPORTED, _fact(evidence, "classifier", "measured_on")),
        ("characteristics by part", *_measured(evidence, "evaluation",
         "Films by source, view, sex and age band: model-card.md")),
        ("performance with uncertainty", *_measured(evidence, "evaluation", "model-card.md",
         fallback=_PARTLY, otherwise="results.md")),
        ("diagnostic accuracy with precision", *_measured(evidence, "evaluation",
         "Sensitivity and specificity at each operating point: docs/figures/evaluation.json")),
        ("analysis of failures", _PARTLY, "By stratum; single films are not discussed"),
        ("limits", _REPORTED, _fact(evidence, "classifier", "limits")),
        ("meaning for practice", _REPORTED, "Research and education; README"),
        ("protocol and details", _REPORTED, "This repository; `python -m training reproduce`"),
        ("availability of software, model, data", _REPORTED,
         "Code Apache-2.0; weights as in the card; films from their collections"),
        ("funding", _MISSING, "Not stated in this repository"),
    ]  # fmt: skip


def _fact(evidence: Evidence, model: str, key: str) -> str:
    if model not in evidence.models:
        return f"no {model} model yet."
    return str(evidence.models[model].card.get(key, "not stated"))


def _measured(
    evidence: Evidence, name: str, answer: str, *, fallback: str = _MISSING, otherwise: str = ""
) -> tuple[str, str]:
    """The answer where its figures belong to these models; else what else there is."""
    if name in evidence.measured:
        return _REPORTED, answer
    return fallback, otherwise or "Not measured on this model file yet"
