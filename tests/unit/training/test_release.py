"""From a checkpoint to a measured model file and its page, on phantoms."""

import csv
import json

import numpy as np
import pytest
import torch
from made_films import phantom_pixels
from made_models import untrained_network
from PIL import Image

from covid_desktop.domain.assessment import Assessment, FindingClass
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.classifier import Classifier
from covid_desktop.inference.preprocessing import Recipe
from training.augmentation import Augmentation
from training.cohort import part_of, read_cohort
from training.dataset import NOT_KNOWN, frame_cohort
from training.evaluate import Inference, measure_acceptance
from training.release import frontal_threshold, measurable, release, select_rows
from training.settings import RunSettings, Stage
from training.train import CHECKPOINT

COVID, OTHER, NONE = FindingClass
SIDE = 64
SETTINGS = RunSettings(
    name="phantom model", version="0.1", seed=1, side=SIDE,
    recipe=Recipe(size=SIDE, clip_limit=4.0, mean=0.5, std=0.5),
    stages=(Stage(SIDE, 1, 1e-3, 1e-4),), shares={"siim": 1.0}, films_per_epoch=16, batch=8,
    weight_decay=0.0, average_decay=0.5, dropout=0.0, label_smoothing=0.0, category_weight=0.5,
    frontal_weight=0.3, not_frontal_share=0.0, misplaced_share=0.0, augmentation=Augmentation(),
)  # fmt: skip
LABELS = {COVID: "typical", OTHER: "atypical", NONE: "negative"}
GRADES = {COVID: (1, 2, 3, 1, 2, 3), OTHER: (0, 0, 2, 0, 0, 0), NONE: (0,) * 6}


def groups_of(part, count):
    names = (f"{part}-{i}" for i in range(10_000))
    return [n for n in names if part_of(n) == part][:count]


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """Nine phantoms of each side, as SIIM, and three of a source that was never trained on."""
    folder = tmp_path_factory.mktemp("films")
    rows = []
    for part in ("train", "validation", "test"):
        for seed, group in enumerate(groups_of(part, 9)):
            rows.append((group, "siim", tuple(FindingClass)[seed % 3], seed))
    rows += [(f"far-{i}", "montgomery_shenzhen", NONE, i) for i in range(3)]
    with (folder / "manifest.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["film", "source", "label", "rsna_category", "view_position",
                         "split_group", "paediatric", "duplicate_of_kept"])  # fmt: skip
        for group, source, finding, seed in rows:
            grey = phantom_pixels(130, 130, seed=seed, zones=GRADES[finding])
            Image.fromarray((grey >> 4).astype(np.uint8)).save(folder / f"{group}.png")
            category = LABELS[finding] if source == "siim" else ""
            writer.writerow([f"{group}.png", source, finding, category, "PA", group, "0", "0"])
    return folder


@pytest.fixture(scope="module")
def not_chest(tmp_path_factory):
    folder = tmp_path_factory.mktemp("not_chest")
    chance = np.random.default_rng(1)
    lines = ["file,kind,source,licence"]
    for index in range(20):
        Image.fromarray(chance.integers(0, 256, (64, 64)).astype(np.uint8)).save(
            folder / f"{index}.png"
        )
        lines.append(f"{index}.png,noise,made,none")
    (folder / "manifest.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def released(films, not_chest, tmp_path_factory):
    folder = tmp_path_factory.mktemp("released")
    network = untrained_network()
    weights = {f"module.{k}": v for k, v in network.state_dict().items()}
    torch.save({"average": weights}, folder / CHECKPOINT)
    model, page = folder / "models" / "classifier.onnx", folder / "docs" / "results.md"
    release(SETTINGS, films, not_chest, folder, model, page)
    return model, page


@pytest.mark.filterwarnings("ignore::RuntimeWarning", "ignore::UserWarning")
def test_the_released_model_runs_in_the_application(released, films):
    classifier = Classifier.open(released[0], provider="cpu")
    assert classifier.self_test().passed
    assert classifier.card.name == "phantom model"
    assert "siim 9" in classifier.card.trained_on
    assert "montgomery_shenzhen" in classifier.card.measured_on
    assert {"by source", "acceptance"} <= set(classifier.card.figures)
    figures = classifier.card.figures["by source"]
    assert figures["siim"]["accuracy"]["films"] == 9, "the test side alone is measured"
    assert figures["montgomery_shenzhen"]["accuracy"]["films"] == 3
    answer = classifier.assess(load_film(films / "far-0.png"))
    assert isinstance(answer, Assessment) or answer.reasons


def test_the_page_says_what_the_card_says(released):
    text = released[1].read_text(encoding="utf-8")
    classifier = Classifier.open(released[0], provider="cpu")
    assert classifier.reference.sha256 in text
    figure = classifier.card.figures["by source"]["siim"]["accuracy"]
    assert f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})" in text
    assert classifier.card.limits in text
    assert json.loads(classifier.card.to_json())


def test_only_patients_that_were_not_trained_on_are_measured(films):
    taken = measurable(read_cohort(films), SETTINGS)
    assert {f.part for f in taken if f.source == "siim"} == {"test"}
    assert sum(f.source == "montgomery_shenzhen" for f in taken) == 3


def logit(p):
    return np.log(p / (1 - p))


def outputs_for(frontal):
    return Inference(np.zeros((len(frontal), 3)), np.zeros((len(frontal), 4)), logit(frontal))


class _Cohort:
    """Labels alone: what the threshold is fitted on."""

    def __init__(self, frontal):
        self.frontal = np.asarray(frontal, np.float32)
        self.films = tuple(type("Film", (), {"split_group": f"g{i}"}) for i in range(len(frontal)))


def test_one_percent_of_frontal_films_may_be_refused():
    shares = np.linspace(0.001, 0.999, 1001)
    cohort = _Cohort(np.ones(1001))
    threshold = frontal_threshold(cohort, outputs_for(shares))
    assert (shares < threshold).mean() == pytest.approx(0.01, abs=0.002)


def test_the_threshold_is_never_above_one_half():
    cohort = _Cohort(np.ones(50))
    assert frontal_threshold(cohort, outputs_for(np.full(50, 0.98))) == 0.5


def test_acceptance_counts_wrong_and_right_films():
    cohort = _Cohort([1, 1, 1, 1, 0, 0])
    outputs = outputs_for(np.array([0.9, 0.9, 0.9, 0.2, 0.1, 0.8]))
    found = measure_acceptance(cohort, outputs, 0.5)
    assert found["wrong films refused"].value == 0.5
    assert found["frontal films refused"].value == 0.25


def test_rows_are_selected_with_their_outputs(films):
    cohort = frame_cohort(read_cohort(films)[:4], 16)
    outputs = Inference(np.arange(12.0).reshape(4, 3), np.zeros((4, 4)), np.arange(4.0))
    chosen, kept = select_rows(cohort, outputs, [False, True, False, True])
    assert [f.film for f in chosen.films] == [cohort.films[1].film, cohort.films[3].film]
    assert kept.frontal.tolist() == [1.0, 3.0]
    np.testing.assert_array_equal(chosen.grey, cohort.grey[[1, 3]])
    assert NOT_KNOWN not in chosen.finding
