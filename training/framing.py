"""How a network of a recipe is shown a film: the whole of it, or the rectangle of its lungs."""

from __future__ import annotations

from pathlib import Path

from covid_desktop.domain.film import Film
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
        whole = grey_of(film)
        if self._recipe is None or self._finder is None:
            return frame_grey(whole, side)
        lungs = self._finder.find(film, whole)
        return frame_grey(whole, side, region_for(self._recipe, lungs))
