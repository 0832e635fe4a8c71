"""Films with readers' severity scores, cropped to their lungs, with the six zones."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from covid_desktop.domain.lungs import ZONES
from covid_desktop.imaging.loading import load_film
from covid_desktop.imaging.lung_fields import zones_in
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.preprocessing import Recipe, frame_grey, grey_of, region_for
from training.cohort import part_of

NAN = float("nan")


@dataclass(frozen=True)
class ScoredFilm:
    """A film and what readers said of its severity; NaN where nobody did.

    Attributes:
        path: the film.
        film: its name in the manifest.
        split_group: films of one patient.
        patient: for serial films, "" if unknown.
        offset_days: days since first symptom or admission.
        senior: six Brixia zones, by the reader of 22 years.
        junior: six Brixia zones, by the reader of 2 years.
        extent: geographic extent, 0 to 8, mean of three radiologists.
        is_clear: a film without pneumonia of which no reader scored the zones.
    """

    path: Path
    film: str
    split_group: str
    patient: str
    offset_days: float
    senior: tuple[float, ...]
    junior: tuple[float, ...]
    extent: float
    is_clear: bool = False

    @property
    def has_zones(self) -> bool:
        """The senior reader scored it."""
        return not np.isnan(self.senior[0])


@dataclass(frozen=True, eq=False)
class SeverityCohort:
    """Scored films, cropped to the lungs.

    Attributes:
        films: what each row is.
        grey: (n, size, size) uint8.
        zones: (n, 6, cells, cells) float32, share of each cell in each zone.
        scores: (n, 6) the zone scores to learn, NaN where unknown.
        extent: (n,) NaN where unknown.
    """

    films: tuple[ScoredFilm, ...]
    grey: NDArray[np.uint8]
    zones: NDArray[np.float32]
    scores: NDArray[np.float32]
    extent: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.films)


def read_scored_films(folder: Path, clear_films: int) -> list[ScoredFilm]:
    """Films of the manifest with Brixia zones or extent, and some clear SIIM training films."""
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r["duplicate_of_kept"] != "1"]
    scored = [_film(folder, r) for r in rows if r["brixia_senior_A"] or r["covidnet_extent"]]
    clear = [
        r for r in rows
        if r["rsna_category"] == "negative" and part_of(r["split_group"]) == "train"
    ]  # fmt: skip
    return scored + [_film(folder, r, is_clear=True) for r in clear[:clear_films]]


def crop_cohort(
    films: list[ScoredFilm], finder: LungFinder, recipe: Recipe, cells: int
) -> SeverityCohort:
    """Find the lungs of every film and crop to them; films without lungs are left out."""
    kept, greys, zones = [], [], []
    for film in tqdm(films, desc="films"):
        loaded = load_film(film.path)
        grey = grey_of(loaded)
        fields = finder.find(loaded, grey)
        if not fields.are_found:
            print(f"no lungs found, left out: {film.film}")
            continue
        framed = frame_grey(grey, recipe.size, region_for(recipe, fields))
        kept.append(film)
        greys.append(framed.grey)
        zones.append(zones_in(fields, framed.box, cells))
    return SeverityCohort(
        films=tuple(kept),
        grey=np.stack(greys),
        zones=np.stack(zones),
        scores=np.array([_scores(f) for f in kept], np.float32),
        extent=np.array([f.extent for f in kept], np.float32),
    )


def rows_of(cohort: SeverityCohort, rows: NDArray[np.intp]) -> SeverityCohort:
    """Some rows of a cohort."""
    return SeverityCohort(
        films=tuple(cohort.films[i] for i in rows),
        grey=cohort.grey[rows],
        zones=cohort.zones[rows],
        scores=cohort.scores[rows],
        extent=cohort.extent[rows],
    )


def _scores(film: ScoredFilm) -> tuple[float, ...]:
    """The zones to learn: the senior reader's, drawn a quarter of the way to the junior's."""
    if film.is_clear:
        return (0.0,) * len(ZONES)
    if np.isnan(film.junior[0]):
        return film.senior
    return tuple(0.75 * s + 0.25 * j for s, j in zip(film.senior, film.junior, strict=True))


def _film(folder: Path, row: dict[str, str], *, is_clear: bool = False) -> ScoredFilm:
    return ScoredFilm(
        path=folder / row["film"],
        film=row["film"],
        split_group=row["split_group"],
        patient=row["patient"],
        offset_days=float(row["study_offset_days"] or NAN),
        senior=tuple(float(row[f"brixia_senior_{z}"] or NAN) for z in ZONES),
        junior=tuple(float(row[f"brixia_junior_{z}"] or NAN) for z in ZONES),
        extent=float(row["covidnet_extent"] or NAN),
        is_clear=is_clear,
    )
