"""Films with the lungs taken out, with nothing but the lungs, with nothing but the borders.

A model that reads lungs is lost without them; one that still tells the classes apart reads
something else (Maguolo and Nanni 2021, DeGrave et al. 2021). What is painted is painted on the
framed film, before equalisation.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.imaging.loading import load_film
from covid_desktop.imaging.lung_fields import lungs_in, with_rim
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.preprocessing import lungs_only
from training.cohort import CohortFilm
from training.framing import Framing

Mask = NDArray[np.bool_]
Grey = NDArray[np.uint8]

_BORDER = 0.12
_CORNER = 0.22
_BLACK = 0


def lungs_blacked_out(grey: Grey, lungs: Mask) -> Grey:
    """The outline of both lungs, with a rim, painted black; their shape stays to be seen."""
    return np.where(with_rim(lungs), np.uint8(_BLACK), grey)


def lung_box_blacked_out(grey: Grey, lungs: Mask) -> Grey:
    """The rectangle around both lungs painted black: not even their shape is left."""
    return np.where(_box(with_rim(lungs)), np.uint8(_BLACK), grey)


def borders_and_corners_only(grey: Grey, lungs: Mask) -> Grey:
    """A frame along the edges and squares in the corners; all else, and any lung, black."""
    side = grey.shape[0]
    edge, corner = round(_BORDER * side), round(_CORNER * side)
    keep = np.ones(grey.shape, bool)
    keep[edge:-edge, edge:-edge] = False
    near_edge = np.r_[0:corner, side - corner : side]
    keep[np.ix_(near_edge, near_edge)] = True
    return np.where(keep & ~lungs, grey, np.uint8(_BLACK))


OCCLUSIONS: dict[str, Callable[[Grey, Mask], Grey]] = {
    "lungs blacked out (outline)": lungs_blacked_out,
    "lungs blacked out (box around both)": lung_box_blacked_out,
    "lungs only": lungs_only,
    "borders and corners only": borders_and_corners_only,
}


def framed_mask(film: CohortFilm, side: int, framing: Framing) -> Mask | None:
    """The film's own lung mask, framed as the film is; None if it has none or none to read."""
    if film.lung_mask is None:
        return None
    box = framing.frame(load_film(film.path), side).box
    try:
        with Image.open(film.lung_mask) as mask:
            area = (box.left, box.top, box.right, box.bottom)
            square = mask.convert("L").resize((side, side), Image.Resampling.BILINEAR, box=area)
    except OSError:
        return None
    lungs = np.asarray(square) >= 128
    return lungs if lungs.any() else None


def found_mask(film: CohortFilm, side: int, framing: Framing, finder: LungFinder) -> Mask | None:
    """The lungs that the lung model draws, framed as the film is; None where it finds none."""
    loaded = load_film(film.path)
    fields = finder.find(loaded)
    if not fields.are_found:
        return None
    return lungs_in(fields, framing.frame(loaded, side).box, side)


def open_lung_finder(model: Path) -> LungFinder | None:
    """The lung model, or None where its file is not there."""
    return LungFinder.open(model, provider="cpu") if model.exists() else None


def _box(mask: Mask) -> Mask:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    box = np.zeros_like(mask)
    if rows.size:
        box[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] = True
    return box
