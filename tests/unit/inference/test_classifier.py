"""The classifier: its statement, its refusals, its self-test."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_films import film_of, phantom, phantom_pixels
from made_models import made_card, with_card
from onnx import TensorProto, helper

from covid_desktop.domain.assessment import Assessment, FindingClass, OperatingPoint, Refusal
from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.domain.film import AcquisitionFacts, FilmFormat, ViewPosition
from covid_desktop.inference.classifier import Classifier, state_finding
from covid_desktop.inference.model_card import METADATA_KEY, ReferencePhantom
from training.calibrate import state

COVID, OTHER, NONE = FindingClass


@pytest.fixture(scope="module")
def classifier(classifier_path):
    return Classifier.open(classifier_path, provider="cpu")


@pytest.fixture(scope="module")
def accepting(untrained_path):
    """A model that refuses nothing by its pixels."""
    return Classifier.open(untrained_path, provider="cpu")


def weighed(p):
    return dict(zip(FindingClass, p, strict=True))


shares = st.tuples(*[st.floats(1e-4, 1.0)] * 3).map(lambda t: tuple(x / sum(t) for x in t))
thresholds = st.floats(0.01, 0.99)
margins = st.floats(0.0, 3.0)


@given(shares, thresholds, margins)
def test_at_or_above_the_threshold_nothing_but_covid_is_stated(p, threshold, margin):
    finding = state_finding(weighed(p), threshold, margin)
    assert finding in ((COVID, None) if p[0] >= threshold else (OTHER, NONE, None))


@given(shares, thresholds, margins, margins)
def test_a_wider_margin_only_silences(p, threshold, first, second):
    narrow, wide = sorted((first, second))
    stated = state_finding(weighed(p), threshold, wide)
    assert stated is None or stated == state_finding(weighed(p), threshold, narrow)


@given(shares, thresholds)
def test_without_margin_there_is_always_a_statement(p, threshold):
    finding = state_finding(weighed(p), threshold, 0.0)
    likelier = OTHER if p[1] > p[2] else NONE
    assert finding is (COVID if p[0] >= threshold else likelier)


@given(shares, thresholds, thresholds)
def test_a_stricter_threshold_never_adds_covid(p, first, second):
    low, high = sorted((first, second))
    if state_finding(weighed(p), high, 0.3) is COVID:
        assert state_finding(weighed(p), low, 0.3) is COVID


@pytest.mark.parametrize("p", [(1, 0, 0), (0, 1, 0), (0, 0, 1)])
def test_certainty_is_stated(p):
    assert state_finding(weighed(p), 0.3, 2.0) is tuple(FindingClass)[p.index(1)]


def test_training_and_application_state_the_same():
    chance = np.random.default_rng(4)
    probabilities = chance.dirichlet((0.7, 0.7, 0.7), 3000)
    for threshold, margin in [(0.31, 0.0), (0.31, 0.4), (0.5, 1.2), (0.07, 0.2)]:
        stated, lead = state(probabilities, threshold)
        expected = [
            tuple(FindingClass)[i] if won >= margin else None
            for i, won in zip(stated, lead, strict=True)
        ]
        found = [state_finding(weighed(p), threshold, margin) for p in probabilities.tolist()]
        assert found == expected


def test_an_assessment_says_all_that_it_must(accepting):
    film = phantom()
    answer = accepting.assess(film)
    assert isinstance(answer, Assessment)
    assert answer.film_sha256 == film.sha256
    assert list(answer.probabilities) == list(FindingClass)
    assert sum(answer.probabilities.values()) == pytest.approx(1.0, abs=1e-5)
    assert answer.operating_point == accepting.card.operating_points[0]
    assert answer.model.sha256 == accepting.reference.sha256
    assert answer.provider == "CPUExecutionProvider"
    assert answer.attribution.shape == (128, 128)
    assert answer.timing.preprocess > 0
    assert answer.timing.inference > 0
    point, margin = answer.operating_point, accepting.card.not_sure_margin
    assert answer.finding == state_finding(answer.probabilities, point.threshold, margin)


def test_the_operating_point_asked_for_is_in_force(accepting):
    film = phantom()
    covid = accepting.assess(film).probabilities[COVID]
    low = accepting.assess(film, OperatingPoint("all", covid / 4))
    high = accepting.assess(film, OperatingPoint("none", 1 - (1 - covid) / 4))
    assert low.finding is COVID
    assert high.finding is not COVID
    assert low.operating_point.name == "all"


def test_four_threads_say_what_one_says(accepting):
    films = [phantom(200, 180, seed=s) for s in range(6)] * 2
    alone = [accepting.assess(f) for f in films]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(accepting.assess, films))
    for one, other in zip(alone, together, strict=True):
        assert one.film_sha256 == other.film_sha256
        assert list(other.probabilities.values()) == pytest.approx(
            list(one.probabilities.values()), abs=1e-6
        )
        np.testing.assert_allclose(one.attribution, other.attribution, atol=1e-4)


def facts(**changes):
    return AcquisitionFacts(modality="DX", body_part="CHEST", **changes)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"facts": AcquisitionFacts(modality="CT")}, "not-radiography"),
        ({"facts": AcquisitionFacts(modality="MR")}, "not-radiography"),
        ({"facts": AcquisitionFacts(modality="DX", body_part="HAND")}, "not-the-chest"),
        ({"facts": facts(view_position=ViewPosition.LL)}, "lateral-film"),
        ({"facts": facts(view_position=ViewPosition.RL)}, "lateral-film"),
        ({"facts": facts(age_years=3.0)}, "child"),
        ({"facts": facts(age_years=0.0)}, "child"),
        ({"stored": phantom_pixels(127, 400)}, "too-small"),
        ({"stored": phantom_pixels(400, 127)}, "too-small"),
    ],
)
def test_the_header_refuses(accepting, changes, code):
    answer = accepting.assess(replace(phantom(), **changes))
    assert isinstance(answer, Refusal)
    assert [r.code for r in answer.reasons] == [code]
    assert all(r.what.endswith(".") and r.advice.endswith(".") for r in answer.reasons)
    assert answer.model == accepting.reference


@pytest.mark.parametrize(
    "changes",
    [
        {"facts": facts(view_position=ViewPosition.AP, age_years=16.0)},
        {"facts": facts(view_position=ViewPosition.PA, age_years=None)},
        {"facts": AcquisitionFacts(modality="CR", body_part="THORAX")},
        {"facts": AcquisitionFacts(modality="")},
        {"facts": AcquisitionFacts(), "format": FilmFormat.PNG},
        {"stored": phantom_pixels(128, 128)},
    ],
)
def test_the_header_lets_through(accepting, changes):
    assert isinstance(accepting.assess(replace(phantom(), **changes)), Assessment)


def test_every_reason_is_given_at_once(accepting):
    wrong = AcquisitionFacts(
        modality="CT", body_part="KNEE", view_position=ViewPosition.LL, age_years=4.0
    )
    answer = accepting.assess(film_of(phantom_pixels(100, 100), facts=wrong))
    codes = [r.code for r in answer.reasons]
    assert codes == ["not-radiography", "not-the-chest", "lateral-film", "child", "too-small"]


def test_the_pixels_refuse_below_the_card_s_threshold(untrained_path, accepting, tmp_path):
    film = phantom()
    card = replace(accepting.card, frontal_threshold=1.0)
    strict = Classifier.open(with_card(untrained_path, tmp_path / "m.onnx", card.to_json()))
    answer = strict.assess(film)
    assert isinstance(answer, Refusal)
    assert [r.code for r in answer.reasons] == ["not-a-frontal-chest-film"]
    assert answer.timing.inference > 0


def test_self_test_passes(classifier):
    test = classifier.self_test()
    assert test.passed, test
    assert test.difference < 1e-3


def tampered(card, **phantom):
    data = json.loads(card.to_json())
    data["phantom"] |= phantom
    return json.dumps(data)


def test_self_test_fails_on_other_figures(classifier, classifier_path, tmp_path):
    p = classifier.card.phantom.probabilities
    rolled = (p[1], p[2], p[0])
    path = tmp_path / "m.onnx"
    with_card(classifier_path, path, tampered(classifier.card, probabilities=rolled))
    test = Classifier.open(path).self_test()
    assert not test.passed
    assert test.difference == pytest.approx(max(abs(a - b) for a, b in zip(p, rolled, strict=True)),
                                            abs=1e-3)  # fmt: skip


def test_self_test_fails_on_another_frontal_probability(classifier, classifier_path, tmp_path):
    frontal = classifier.card.phantom.frontal
    other = frontal - 0.1 if frontal > 0.5 else frontal + 0.1
    path = with_card(classifier_path, tmp_path / "m.onnx", tampered(classifier.card, frontal=other))
    assert not Classifier.open(path).self_test().passed


def test_self_test_fails_on_another_phantom(classifier, classifier_path, tmp_path):
    negative = ReferencePhantom(
        255 - classifier.card.phantom.grey,
        classifier.card.phantom.probabilities,
        classifier.card.phantom.frontal,
    )
    card = replace(classifier.card, phantom=negative)
    path = with_card(classifier_path, tmp_path / "m.onnx", card.to_json())
    assert not Classifier.open(path).self_test().passed


def test_self_test_fails_on_another_recipe(classifier, classifier_path, tmp_path):
    recipe = replace(classifier.card.recipe, mean=classifier.card.recipe.mean + 2)
    card = replace(classifier.card, recipe=recipe)
    path = with_card(classifier_path, tmp_path / "m.onnx", card.to_json())
    assert not Classifier.open(path).self_test().passed


def constant_model(path, probabilities, frontal, *, outputs=3, card=None):
    """A model of the right form that answers every film alike."""
    film = helper.make_tensor_value_info("film", TensorProto.FLOAT, ["n", 1, "h", "w"])
    values = {
        "probabilities": np.array([probabilities], np.float32),
        "activation": np.zeros((1, 3, 2, 2), np.float32),
        "frontal": np.array([frontal], np.float32),
    }
    kept = dict(list(values.items())[:outputs])
    graph = helper.make_graph(
        [helper.make_node("Constant", [], [k], value=onnx.numpy_helper.from_array(v))
         for k, v in kept.items()],
        "constant",
        [film],
        [helper.make_tensor_value_info(k, TensorProto.FLOAT, v.shape) for k, v in kept.items()],
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    if card:
        helper.set_model_props(model, {METADATA_KEY: card.to_json()})
    onnx.save(model, path)
    return path


GREY = np.full((64, 64), 100, np.uint8)
NAN = float("nan")


def constant_card():
    return made_card(phantom=ReferencePhantom(GREY, (0.2, 0.3, 0.5), 0.9), frontal_threshold=0.5)


@pytest.mark.parametrize(
    ("probabilities", "frontal", "passes"),
    [
        ((0.2, 0.3, 0.5), 0.9, True),
        ((0.2, 0.3, 0.5), NAN, False),
        ((NAN, NAN, NAN), 0.9, False),
        ((0.2, 0.3, NAN), 0.9, False),
        ((0.2, NAN, 0.5), 0.9, False),
        ((0.2, 0.3, 0.5), 0.5, False),
    ],
)
def test_a_figure_that_is_no_number_fails_the_self_test(tmp_path, probabilities, frontal, passes):
    path = constant_model(tmp_path / "m.onnx", probabilities, frontal, card=constant_card())
    assert Classifier.open(path, provider="cpu").self_test().passed is passes


@pytest.mark.parametrize(
    ("probabilities", "frontal"), [((0.2, 0.3, 0.5), NAN), ((NAN, NAN, NAN), 0.9)]
)
def test_no_statement_is_made_of_what_is_no_number(tmp_path, probabilities, frontal):
    path = constant_model(tmp_path / "m.onnx", probabilities, frontal, card=constant_card())
    with pytest.raises(ModelUnavailable) as caught:
        Classifier.open(path, provider="cpu").assess(phantom())
    assert caught.value.code == "inference-failed"


def test_a_model_of_another_form_fails_in_words(tmp_path):
    path = constant_model(
        tmp_path / "m.onnx", (0.2, 0.3, 0.5), 0.9, outputs=2, card=constant_card()
    )
    other = Classifier.open(path, provider="cpu")
    assert not other.self_test().passed
    with pytest.raises(ModelUnavailable) as caught:
        other.assess(phantom())
    assert caught.value.code == "inference-failed"


def test_a_model_without_a_card_is_not_opened(tmp_path):
    path = constant_model(tmp_path / "m.onnx", (0.2, 0.3, 0.5), 0.9)
    with pytest.raises(ModelUnavailable) as caught:
        Classifier.open(path)
    assert caught.value.code == "model-card-invalid"
