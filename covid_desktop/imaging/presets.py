"""Windows made for chest films, found in each film's own values.

The values of a plain film are not calibrated as those of CT are, so no fixed window
suits two machines. What is alike is the share of a frontal film that each tissue takes.
Measured on 500 frontal films of adults with lung masks in public collections (medians): ranked
from black to white, the values inside the lungs reach from the 6th to the 79th percentile
of the film where the lung behind heart and diaphragm counts, from the 15th to the 62nd
where it does not; those between the lungs from the 45th to the 97th.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from covid_desktop.domain.film import Film, VOIShape, VOIWindow
from covid_desktop.domain.lungs import LungFields
from covid_desktop.imaging.display import automatic_window
from covid_desktop.imaging.lung_fields import over_film

# Rows and columns of the grid on which the lungs are looked up.
_GRID = (256, 256)


class ChestPreset(StrEnum):
    """What the window is made for; the value is its explanation."""

    LUNG = "lung"
    MEDIASTINUM = "mediastinum"
    BONE = "bone"
    LINES = "lines and tubes"


@dataclass(frozen=True)
class _Recipe:
    low: float
    high: float
    shape: VOIShape = VOIShape.LINEAR_EXACT
    sharpened: bool = False


_RECIPES = {
    # The lungs as measured, rounded: both conventions lie inside.
    ChestPreset.LUNG: _Recipe(5.0, 80.0),
    # What lies between the lungs, as measured; the lungs are nearly black.
    ChestPreset.MEDIASTINUM: _Recipe(45.0, 98.0),
    # Ribs over the lung begin at its brighter half; the densest bone is the film's whitest.
    # A choice by eye, not a measurement.
    ChestPreset.BONE: _Recipe(30.0, 99.9),
    # Thin, bright, and anywhere: all tissues at once through a sigmoid (PS3.3 C.11.2.1.3.1),
    # which keeps some contrast at both ends, and fine detail raised. By eye too.
    ChestPreset.LINES: _Recipe(10.0, 90.0, VOIShape.SIGMOID, sharpened=True),
}

# Inside known lungs, all but the outermost values: vessels and consolidation stay grey.
_INSIDE_LUNGS = (1.0, 99.0)


def preset_window(
    film: Film, preset: ChestPreset, lungs: LungFields | None = None
) -> tuple[VOIWindow, bool]:
    """The window of a preset for one film.

    Args:
        film: any film; on one that is no chest film it is still a window over its values.
        preset: which.
        lungs: where they lie, if known; LUNG then looks inside them alone.

    Returns:
        The window, and whether fine detail should be raised.
    """
    recipe = _RECIPES[preset]
    if preset is ChestPreset.LUNG and lungs is not None:
        window = lung_window(film, lungs)
    else:
        ends = (recipe.low, recipe.high)
        # The shares count from black to white as shown; an inverted film counts the other way.
        low, high = (100 - ends[1], 100 - ends[0]) if film.is_inverted else ends
        window = automatic_window(film, low, high)
    return replace(window, shape=recipe.shape, explanation=preset.value), recipe.sharpened


def lung_window(film: Film, lungs: LungFields) -> VOIWindow:
    """A window over the values inside the lungs.

    Args:
        film: any film.
        lungs: of the same film.
    """
    inside = over_film(lungs.both, lungs.box, (film.rows, film.columns), _GRID)
    window = automatic_window(film, *_INSIDE_LUNGS, inside=inside)
    return replace(window, explanation="automatic, lungs")
