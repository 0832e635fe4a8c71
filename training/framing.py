"""How a network of a recipe is shown a film: the whole of it, or the rectangle of its lungs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields
from covid_desktop.imaging.lung_fields import lungs_in
from covid_desktop.inference.lungs import LungFinder
from covid_desktop.inference.preprocessing import (
    FramedFilm,
    Recipe,
    frame_grey,
    grey_of,
    region_for,
)

LUNG_MODEL = Path("resources/models/lungs.onnx")


class Framing:
    """Frames films as the application does for a recipe.

    Args:
        recipe: of the network; None for whole films.
        lung_model: opened only where the recipe asks for the lungs.

    Raises:
        ModelUnavailable: the lungs are asked for and the model is not there.
    """

    def __init__(self, recipe: Recipe | None = None, lung_model: Path = LUNG_MODEL) -> None:
        self._recipe = recipe
        self._finder: LungFinder | None = None
        if recipe is not None and recipe.lung_margin is not None:
            self._finder = LungFinder.open(lung_model, provider="cpu")

    def frame(self, film: Film, side: int) -> FramedFilm:
        """The film, or its lungs, as a square grey picture of `side` pixels."""
        return self._frame(film, side)[0]

    def frame_with_lungs(self, film: Film, side: int) -> tuple[FramedFilm, NDArray[np.bool_]]:
        """As `frame`, with (side, side) the lungs that the lung model draws; none where unknown."""
        framed, lungs = self._frame(film, side)
        mask = np.zeros((side, side), bool)
        if lungs is not None and lungs.are_found:
            mask = lungs_in(lungs, framed.box, side)
        return framed, mask

    def _frame(self, film: Film, side: int) -> tuple[FramedFilm, LungFields | None]:
        whole = grey_of(film)
        if self._recipe is None or self._finder is None:
            return frame_grey(whole, side), None
        lungs = self._finder.find(film, whole)
        return frame_grey(whole, side, region_for(self._recipe, lungs)), lungs
