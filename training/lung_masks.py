"""Films with lung masks, split into right and left, each mask with its convention.

`anatomic` masks count the lung behind heart and diaphragm, `air` masks do not. The
network has two outputs for each lung and learns each from the masks of its convention.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.preprocessing import frame_film
from training.cohort import part_of

CHANNELS = ("right anatomic", "left anatomic", "right air", "left air")
CONVENTIONS = ("anatomic", "air")
# A component smaller than this share of the larger lung is a crumb of the outline.
_CRUMB = 0.1

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class MaskedFilm:
    """A film and its lung mask.

    Attributes:
        film, mask: paths.
        source: collection.
        convention: of the mask.
        split_group: films of one patient.
    """

    film: Path
    mask: Path
    source: str
    convention: str
    split_group: str

    @property
    def part(self) -> str:
        """Side of the split: train, validation or test."""
        return part_of(self.split_group)


@dataclass(frozen=True, eq=False)
class MaskedCohort:
    """Framed films with masks.

    Attributes:
        films: what each row is.
        grey: (n, size, size) uint8.
        lungs: (n, 2, size, size) bool: right lung (on the left of the picture), left lung.
        is_anatomic: (n,) bool.
    """

    films: tuple[MaskedFilm, ...]
    grey: NDArray[np.uint8]
    lungs: NDArray[np.bool_]
    is_anatomic: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.films)


def read_masked_films(shared: Path) -> list[MaskedFilm]:
    """Every film of the manifest that has a lung mask."""
    with (shared / "films" / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return [
            MaskedFilm(
                film=shared / "films" / row["film"],
                mask=shared / "masks" / row["lung_mask"],
                source=row["source"],
                convention=row["lung_mask_convention"],
                split_group=row["split_group"],
            )
            for row in csv.DictReader(file)
            if row["lung_mask"] and row["duplicate_of_kept"] != "1"
        ]


def frame_masked(films: Sequence[MaskedFilm], size: int) -> MaskedCohort:
    """Load, frame and split; films whose mask is not two lungs are left out."""
    kept, greys, lungs = [], [], []
    for film in films:
        framed = frame_film(load_film(film.film), size)
        box = framed.box
        with Image.open(film.mask) as mask:
            area = (box.left, box.top, box.right, box.bottom)
            square = mask.convert("L").resize((size, size), Image.Resampling.BILINEAR, box=area)
        pair = split_lungs(np.asarray(square) >= 128)
        if pair is None:
            continue
        kept.append(film)
        greys.append(framed.grey)
        lungs.append(np.stack(pair))
    return MaskedCohort(
        films=tuple(kept),
        grey=np.stack(greys),
        lungs=np.stack(lungs),
        is_anatomic=np.array([f.convention == "anatomic" for f in kept]),
    )


def split_lungs(mask: Mask) -> tuple[Mask, Mask] | None:
    """One mask of both lungs -> right lung, left lung; None if it is not two lungs.

    The right lung lies on the left of the picture. Lungs whose outlines touch are cut
    along the column, near the middle, where the mask is thinnest.
    """
    labels, count = ndimage.label(mask)
    if count == 0:
        return None
    sizes = np.bincount(labels.ravel())[1:]
    large = [i + 1 for i in np.argsort(sizes)[::-1] if sizes[i] >= _CRUMB * sizes.max()]
    if len(large) == 1:
        mask = labels == large[0]
        columns = mask.sum(axis=0)
        inside = np.flatnonzero(columns)
        start, stop = np.quantile(inside, (0.35, 0.65)).astype(int)
        cut = start + int(np.argmin(columns[start : stop + 1]))
        right, left = mask.copy(), mask.copy()
        right[:, cut:] = False
        left[:, :cut] = False
    else:
        centre = np.mean([ndimage.center_of_mass(labels == i)[1] for i in large[:2]])
        right, left = np.zeros_like(mask), np.zeros_like(mask)
        for index in large:
            lung = labels == index
            side = right if ndimage.center_of_mass(lung)[1] < centre else left
            side |= lung
    areas = right.sum(), left.sum()
    return (right, left) if min(areas) > 0.15 * max(areas) else None
