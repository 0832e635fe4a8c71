"""Training sees films through the application's own preprocessing, bit for bit."""

from pathlib import Path

import numpy as np
import pytest
import torch
from made_films import phantom_pixels
from PIL import Image

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.preprocessing import Recipe, preprocess
from training.cohort import CohortFilm, read_cohort
from training.dataset import NOT_KNOWN, as_input, as_unit, frame_cohort

RECIPE = Recipe(size=96, clip_limit=4.0, mean=0.5, std=0.5)


def row(path, finding=None, category=None, *, is_frontal=True):
    return CohortFilm(path, path.name, "siim", finding, category, is_frontal, "g", "", False, "")


@pytest.fixture
def files(tmp_path):
    paths = []
    for seed, shape in enumerate([(300, 200), (256, 256), (150, 400)]):
        grey = np.rint(phantom_pixels(*shape, seed=seed) / 4095 * 255).astype(np.uint8)
        paths.append(tmp_path / f"{seed}.png")
        Image.fromarray(grey).save(paths[-1])
    return paths


def assert_one_preprocessing(paths):
    cohort = frame_cohort([row(p) for p in paths], RECIPE.size)
    trained_on = as_input(as_unit(cohort.grey), RECIPE).numpy()
    applied = np.concatenate([preprocess(load_film(p), RECIPE)[0] for p in paths])
    assert trained_on.dtype == applied.dtype == np.float32
    np.testing.assert_array_equal(trained_on, applied)


def test_one_preprocessing(files):
    assert_one_preprocessing(files)


@pytest.mark.films
def test_one_preprocessing_on_real_films(shared_folder):
    films = read_cohort(shared_folder / "films")
    assert_one_preprocessing([f.path for f in films[::700]])


def test_every_grey_survives_the_way_to_the_network():
    greys = np.arange(256, dtype=np.uint8).reshape(1, 16, 16)
    assert torch.equal(
        (as_unit(greys) * 255).round().to(torch.uint8), torch.from_numpy(greys)[:, None]
    )


def test_labels_stand_beside_their_films(files):
    cohort = frame_cohort(
        [
            row(files[2], FindingClass.NO_PNEUMONIA, "negative"),
            row(files[0], FindingClass.COVID_19, "typical"),
            row(files[1], None, "indeterminate", is_frontal=False),
        ],
        48,
    )
    assert len(cohort) == 3
    assert cohort.grey.shape == (3, 48, 48)
    assert cohort.finding.tolist() == [2, 0, NOT_KNOWN]
    assert cohort.category.tolist() == [0, 1, 2]
    assert cohort.frontal.tolist() == [1.0, 1.0, 0.0]
    alone = frame_cohort([row(files[0])], 48)
    np.testing.assert_array_equal(cohort.grey[1], alone.grey[0])


def test_a_film_that_cannot_be_read_stops_the_run(files):
    with pytest.raises(FilmUnreadable):
        frame_cohort([row(files[0]), row(Path("none.png"))], 48)
