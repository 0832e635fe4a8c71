"""Small cohorts of phantoms in memory, and settings that train on them in seconds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from made_films import film_of, phantom_pixels

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.inference.preprocessing import Recipe, frame_film
from training.augmentation import Augmentation
from training.cohort import CLASSES, CohortFilm
from training.dataset import NOT_KNOWN, FramedCohort
from training.settings import RunSettings, Stage

COVID, OTHER, NONE = FindingClass
SIDE = 64

SETTINGS = RunSettings(
    name="phantoms",
    version="0",
    seed=5,
    side=SIDE,
    recipe=Recipe(size=SIDE, clip_limit=4.0, mean=0.5, std=0.5),
    stages=(Stage(SIDE, 2, 1.5e-3, 5e-4),),
    shares={"siim": 1.0},
    films_per_epoch=160,
    batch=16,
    weight_decay=0.01,
    average_decay=0.7,
    dropout=0.0,
    label_smoothing=0.0,
    category_weight=0.3,
    frontal_weight=0.3,
    not_frontal_share=0.0,
    misplaced_share=0.1,
    augmentation=Augmentation(rotation_degrees=4, noise=0.0, painted=0.0, coarsest=1.0),
)


def film_row(index, finding):
    return CohortFilm(
        Path(f"{index}.png"),
        f"{index}.png",
        "siim",
        finding,
        None,
        True,
        f"g{index}",
        "",
        False,
        "",
    )


def phantom_cohort(seeds):
    """Every second phantom is severe, and called COVID-19; the others are clear."""
    findings = [COVID if i % 2 else NONE for i in seeds]
    greys = [
        framed(seed, (2, 3, 3, 2, 3, 3) if finding is COVID else (0,) * 6)
        for seed, finding in zip(seeds, findings, strict=True)
    ]
    return FramedCohort(
        films=tuple(film_row(i, f) for i, f in zip(seeds, findings, strict=True)),
        grey=np.stack(greys),
        finding=np.array([CLASSES.index(f) for f in findings], np.int64),
        category=np.full(len(greys), NOT_KNOWN, np.int64),
        frontal=np.ones(len(greys), np.float32),
    )


def framed(seed, zones):
    return frame_film(film_of(phantom_pixels(72, 72, seed=seed, zones=zones)), SIDE).grey
