"""What the shipped model must be able to do; it is measured at length in docs/results.md."""

from pathlib import Path

import pytest
from PIL import Image, ImageOps
from sklearn.metrics import roc_auc_score

from covid_desktop.domain.assessment import Assessment, FindingClass, Refusal
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.classifier import Classifier
from training.cohort import read_cohort, read_not_chest

ROOT = Path(__file__).parents[3]
COVID, OTHER, NONE = FindingClass


@pytest.fixture(scope="module")
def model(shipped_path):
    return Classifier.open(shipped_path, provider="cpu")


@pytest.fixture(scope="module")
def held_out(model, shared_folder):
    """Films of patients that took no part in training."""
    return [f for f in read_cohort(shared_folder / "films") if f.part == "test"]


def answers(model, films):
    return [model.assess(load_film(f.path)) for f in films]


def test_the_card_is_filled_in(model):
    card = model.card
    assert [p.name for p in card.operating_points] == ["balanced", "screening", "high specificity"]
    assert card.figures
    assert "siim" in card.trained_on
    assert card.licence
    assert card.limits
    assert 0 < card.frontal_threshold <= 0.5
    strict, screening = card.operating_points[2].threshold, card.operating_points[1].threshold
    assert screening <= strict


def test_self_test_passes(model):
    assert model.self_test().passed


@pytest.mark.parametrize(
    "path", sorted((ROOT / "resources" / "demonstration").glob("*.dcm")), ids=lambda p: p.stem
)
def test_the_demonstration_patient_is_accepted(model, path):
    answer = model.assess(load_film(path))
    assert isinstance(answer, Assessment)
    assert answer.attribution is not None


@pytest.mark.films
def test_covid_against_no_pneumonia_on_held_out_siim_films(model, held_out):
    siim = [f for f in held_out if f.source == "siim"]
    positive = [f for f in siim if f.finding is COVID][:60]
    negative = [f for f in siim if f.finding is NONE][:60]
    given = answers(model, positive + negative)
    assessed = [
        (a.probabilities[COVID], f.finding is COVID)
        for a, f in zip(given, positive + negative, strict=True)
        if isinstance(a, Assessment)
    ]
    assert len(assessed) > 110, "frontal films are hardly ever refused"
    scores, truth = zip(*assessed, strict=True)
    assert roc_auc_score(truth, scores) > 0.85


@pytest.mark.films
def test_the_three_classes_are_all_stated(model, held_out):
    chosen = []
    for finding in FindingClass:
        chosen += [f for f in held_out if f.finding is finding and f.source in ("siim", "nih")][:25]
    stated = {a.finding for a in answers(model, chosen) if isinstance(a, Assessment)}
    assert stated >= {COVID, NONE}


def refused_share(model, films):
    given = answers(model, films)
    return sum(isinstance(a, Refusal) for a in given) / len(given)


@pytest.mark.films
def test_laterals_and_slices_are_refused(model, held_out):
    films = [f for f in held_out if not f.is_frontal][:40]
    assert len(films) >= 10
    assert refused_share(model, films) > 0.85


@pytest.mark.films
def test_other_pictures_are_refused(model, shared_folder):
    films = read_not_chest(shared_folder / "not_chest")
    held = [f for f in films if f.part == "test"]
    assert len(held) >= 30
    # By the pixels alone: a picture that is too small is refused without them.
    large = [f for f in held if min(load_film(f.path).stored.shape) >= 128]
    assert len(large) >= 10
    assert refused_share(model, large) > 0.9
    assert refused_share(model, held) > 0.9


@pytest.mark.films
def test_real_frontal_films_are_accepted(model, held_out):
    frontal = [f for f in held_out if f.is_frontal and not f.is_paediatric and f.source == "siim"]
    assert refused_share(model, frontal[::20]) < 0.1


@pytest.mark.films
def test_a_film_upside_down_or_negative_is_refused(model, held_out, tmp_path):
    films = [f for f in held_out if f.is_frontal and f.source == "siim"][:20]
    for name, change in {"negative": ImageOps.invert, "upside down": ImageOps.flip}.items():
        refused = 0
        for film in films:
            path = tmp_path / "film.png"
            change(Image.open(film.path).convert("L")).save(path)
            refused += isinstance(model.assess(load_film(path)), Refusal)
        assert refused >= 16, name
