"""The models together, on a phantom: lungs, finding, severity."""

import json
from dataclasses import replace

import numpy as np
import pytest

from covid_desktop.domain.assessment import Assessment, Refusal
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.film import AcquisitionFacts
from covid_desktop.inference.assessor import LUNGS_FILE, SEVERITY_FILE, FilmAssessor
from covid_desktop.inference.classifier import Classifier
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.model_card import CardInvalid, phantom_film
from covid_desktop.inference.preprocessing import Recipe, grey_of
from covid_desktop.inference.severity import SeverityCard, SeverityScorer
from tests.made_models import SHIPPED, one_thread, with_card

LUNGS = SHIPPED.with_name(LUNGS_FILE)
CARD = SeverityCard(
    name="made-severity",
    version="0",
    recipe=Recipe(96, 4.0, 0.5, 0.5, lung_margin=0.06),
    cells=6,
    interval=2.5,
    repeatability={},
    trained_on="nothing",
    measured_on="nothing",
    figures={},
    licence="none",
)

pytestmark = pytest.mark.skipif(not LUNGS.is_file(), reason="resources/models/lungs.onnx missing")


@pytest.fixture(scope="module")
def severity_path(tmp_path_factory):
    """A model of the severity model's form, with a scorer by chance."""
    import torch  # noqa: PLC0415

    from training.export import write_onnx  # noqa: PLC0415
    from training.networks.efficientnet_lite import pretrained_network  # noqa: PLC0415
    from training.severity_network import SeverityNetwork  # noqa: PLC0415

    torch.manual_seed(3)
    network = SeverityNetwork(pretrained_network()).eval()
    torch.nn.init.normal_(network.score.weight, std=0.1)
    path = tmp_path_factory.mktemp("severity") / SEVERITY_FILE
    with one_thread():
        write_onnx(
            network, (1, 96, 96), ["scores", "extent"], CARD.to_json(), path, {"zones": (6, 6, 6)}
        )
    return path


@pytest.fixture(scope="module")
def film():
    from training.phantoms import PhantomRecipe, draw_phantom  # noqa: PLC0415

    drawn = draw_phantom(PhantomRecipe(seed=3, rows=320, columns=300, zones=(0, 1, 2, 0, 1, 3)))
    return phantom_film((drawn.grey / drawn.grey.max() * 255).round().astype(np.uint8))


@pytest.fixture(scope="module")
def assessor(shipped_path, severity_path):
    return FilmAssessor(
        Classifier.open(shipped_path, provider="cpu"),
        LungFinder.open(LUNGS, provider="cpu"),
        SeverityScorer.open(severity_path, provider="cpu"),
    )


def test_an_answer_has_lungs_share_and_severity_each_with_its_model(assessor, film):
    answer = assessor.assess(film)
    assert isinstance(answer, Assessment)
    assert answer.lungs is not None
    assert 0 < answer.attribution_inside_lungs <= 1
    severity = answer.severity
    assert severity.model == assessor.references[2]
    assert severity.model.name == "made-severity"
    assert len(set(severity.zones)) > 1
    assert 0 <= severity.low <= severity.total <= severity.high <= 18
    assert 0 <= severity.extent <= 8
    assert [r.name for r in assessor.references] == [
        answer.model.name, answer.lungs.model.name, "made-severity",
    ]  # fmt: skip


def test_the_same_film_gives_exactly_the_same_scores(assessor, film):
    assert assessor.assess(film).severity == assessor.assess(film).severity


def test_a_film_that_the_header_rules_out_is_refused_before_any_model_runs(assessor, film):
    lateral = replace(film, facts=AcquisitionFacts(body_part="KNEE"))
    answer = assessor.assess(lateral)
    assert isinstance(answer, Refusal)
    assert answer.timing.inference == 0


def test_without_lungs_there_is_no_severity(assessor):
    noise = np.random.default_rng(0).integers(0, 255, (300, 300)).astype(np.uint8)
    answer = assessor.assess(phantom_film(noise))
    assert isinstance(answer, Refusal) or answer.severity is None


def test_a_classifier_that_sees_lungs_alone_asks_for_the_lung_model(untrained_path, tmp_path, film):
    own = Classifier.open(untrained_path, provider="cpu").card
    card = replace(own, recipe=replace(own.recipe, lung_margin=0.08))
    path = with_card(untrained_path, tmp_path / "cropped.onnx", card.to_json())
    classifier = Classifier.open(path, provider="cpu")
    with pytest.raises(ModelUnavailable, match="lung model"):
        FilmAssessor(classifier)
    cropped = FilmAssessor(classifier, LungFinder.open(LUNGS, provider="cpu")).assess(film)
    whole = FilmAssessor(Classifier.open(untrained_path, provider="cpu")).assess(film)
    assert cropped.probabilities != whole.probabilities


def test_what_lies_outside_the_lungs_rectangle_cannot_speak(untrained_path, tmp_path, film):
    own = Classifier.open(untrained_path, provider="cpu").card
    card = replace(own, recipe=replace(own.recipe, lung_margin=0.02))
    path = with_card(untrained_path, tmp_path / "cropped.onnx", card.to_json())
    classifier = Classifier.open(path, provider="cpu")
    lungs = LungFinder.open(LUNGS, provider="cpu").find(film)
    box = lungs.bounding_box(0.02)
    grey = grey_of(film)
    painted = np.full_like(grey, 255)
    inside = (slice(box.top, box.bottom), slice(box.left, box.right))
    painted[inside] = grey[inside]
    one, other = (classifier.assess(film, lungs=lungs, whole=w) for w in (grey, painted))
    assert one.probabilities == other.probabilities


def test_the_self_test_runs_every_model(assessor):
    assert assessor.self_test().passed
    assert assessor.severity_card is not None
    assert assessor.severity_card.interval == 2.5


def test_the_card_of_another_kind_of_model_is_not_taken(severity_path, untrained_path):
    with pytest.raises(CardInvalid, match="no lungs model"):
        LungFinder.open(severity_path, provider="cpu")
    with pytest.raises(CardInvalid, match="no severity model"):
        SeverityScorer.open(LUNGS, provider="cpu")
    with pytest.raises(CardInvalid):
        SeverityScorer.open(untrained_path, provider="cpu")


@pytest.mark.parametrize(
    "change", [{"cells": 0}, {"interval": -1.0}, {"repeatability": {"total": "x"}}, {"more": 1}]
)
def test_a_damaged_card_is_not_taken(severity_path, tmp_path, change):
    text = json.dumps(json.loads(CARD.to_json()) | change)
    path = with_card(severity_path, tmp_path / "bad.onnx", text)
    with pytest.raises(CardInvalid):
        SeverityScorer.open(path, provider="cpu")


def test_lungs_are_the_same_from_a_film_and_from_its_grey(film):
    finder = LungFinder.open(LUNGS, provider="cpu")
    one, other = finder.find(film), finder.find(film, grey_of(film))
    assert np.array_equal(one.both, other.both)
    assert one.are_found
