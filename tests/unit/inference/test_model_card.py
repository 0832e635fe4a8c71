"""A card is followed to the letter or not at all."""

import base64
import contextlib
import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_models import made_card

from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.inference.model_card import CardInvalid, ReferencePhantom, read_card

GREY = np.random.default_rng(2).integers(0, 256, (24, 20)).astype(np.uint8)
CARD = made_card(phantom=ReferencePhantom(GREY, (0.2, 0.3, 0.5), 0.9))


def changed(path, value):
    """The card's JSON with one value replaced; `path` as keys joined by dots."""
    data = json.loads(CARD.to_json())
    place = data
    *way, last = [int(k) if k.isdigit() else k for k in path.split(".")]
    for key in way:
        place = place[key]
    if value is DELETED:
        del place[last]
    else:
        place[last] = value
    return json.dumps(data)


DELETED = object()


def test_round_trip():
    read = read_card(CARD.to_json())
    for name in vars(CARD):
        if name != "phantom":
            assert getattr(read, name) == getattr(CARD, name), name
    np.testing.assert_array_equal(read.phantom.grey, GREY)
    assert read.phantom.probabilities == (0.2, 0.3, 0.5)
    assert read.phantom.frontal == 0.9
    assert read.to_json() == CARD.to_json()


def test_the_phantom_as_a_film():
    film = CARD.phantom.film
    np.testing.assert_array_equal(film.stored, GREY)
    assert film.facts.is_synthetic
    assert film.bits_stored == 8


@pytest.mark.parametrize("text", [None, "", "{", "null", "3", "[]", '"card"', "{}", "\x00"])
def test_no_card_at_all(text):
    with pytest.raises(CardInvalid) as caught:
        read_card(text)
    assert caught.value.code == "model-card-invalid"
    assert isinstance(caught.value, ModelUnavailable)


KEYS = [
    *json.loads(CARD.to_json()), "recipe.size", "recipe.mean", "recipe.std", "recipe.clip_limit",
    "phantom.png", "phantom.probabilities", "phantom.frontal",
    "operating_points.0.name", "operating_points.0.threshold",
]  # fmt: skip
TEXTS = {
    "name", "version", "trained_on", "measured_on", "licence", "limits", "operating_points.0.name",
}  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_needed(key):
    with pytest.raises(CardInvalid):
        read_card(changed(key, DELETED))


@pytest.mark.parametrize("key", [k for k in KEYS if k not in TEXTS])
def test_null_is_no_value(key):
    with pytest.raises(CardInvalid):
        read_card(changed(key, None))


NAN, INF = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 2), ("format", "1"), ("format", 0),
        ("classes", ["covid_19"]), ("classes", "covid_19"),
        ("classes", ["no_pneumonia", "other_pneumonia", "covid_19"]),
        ("temperature", 0), ("temperature", -1), ("temperature", NAN), ("temperature", INF),
        ("temperature", "warm"),
        ("not_sure_margin", -0.1), ("not_sure_margin", NAN), ("not_sure_margin", INF),
        ("not_sure_margin", "wide"),
        ("frontal_threshold", 1.1), ("frontal_threshold", -0.1), ("frontal_threshold", NAN),
        ("frontal_threshold", 10**400),
        ("operating_points", []), ("operating_points", {}), ("operating_points", [3]),
        ("operating_points.0.threshold", 1.5), ("operating_points.0.threshold", NAN),
        ("operating_points.0.threshold", "low"),
        ("figures", 3), ("figures", "many"),
        ("recipe", []), ("recipe.size", 0), ("recipe.size", INF), ("recipe.std", 0),
        ("recipe.mean", NAN), ("recipe.lungs_alone", "yes"), ("recipe.lungs_alone", True),
        ("phantom", {}), ("phantom.png", ""), ("phantom.png", "?"), ("phantom.png", "aGVsbG8="),
        ("phantom.probabilities", [0.5, 0.5]), ("phantom.probabilities", [0.1, 0.2, 0.3, 0.4]),
        ("phantom.probabilities", [2, 0, 0]), ("phantom.frontal", NAN), ("phantom.frontal", 7),
    ],
)  # fmt: skip
def test_what_is_out_of_range_is_refused(key, value):
    with pytest.raises(CardInvalid):
        read_card(changed(key, value))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_damaged_phantom_is_refused_or_read_but_never_leaks_an_error(data):
    png = bytearray(base64.b64decode(json.loads(CARD.to_json())["phantom"]["png"]))
    for _ in range(data.draw(st.integers(1, 4))):
        png[data.draw(st.integers(0, len(png) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(png)))
    text = changed("phantom.png", base64.b64encode(bytes(png[:cut])).decode())
    with contextlib.suppress(CardInvalid):
        read_card(text)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_damaged_card_never_leaks_an_error(data):
    text = CARD.to_json()
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, min(len(text), start + 40)))
    filling = data.draw(st.sampled_from(["", "1e999", "-", "{}", "[", "null", '"', "\ud800"]))
    with contextlib.suppress(CardInvalid):
        read_card(text[:start] + filling + text[stop:])
