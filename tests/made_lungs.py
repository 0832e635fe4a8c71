"""Phantoms with the lungs that they were drawn with."""

from __future__ import annotations

import functools
from dataclasses import replace

from made_films import film_of

from covid_desktop.domain.film import AcquisitionFacts, PixelSpacing
from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.domain.model import ModelReference
from training.phantoms import PhantomRecipe, draw_phantom

LUNG_MODEL = ModelReference("drawn with the phantom", "1", "0" * 64)


@functools.cache
def drawn(rows=256, columns=256, **recipe):
    """The phantom of a recipe; the patient is always the same unless a seed is given."""
    recipe = {"seed": 3, "zones": (0, 1, 2, 0, 0, 1)} | recipe
    return draw_phantom(PhantomRecipe(rows=rows, columns=columns, **recipe))


def film_with_lungs(rows=256, columns=256, *, spacing=None, **recipe):
    """A 12-bit Film and its true lungs; `spacing` is (row, column) in mm."""
    phantom = drawn(rows, columns, **recipe)
    return film_of(phantom.grey, facts=facts_of(spacing)), lungs_of(phantom)


def lungs_of(phantom):
    rows, columns = phantom.grey.shape
    return LungFields(phantom.right_lung, phantom.left_lung, Box(0, 0, rows, columns), LUNG_MODEL)


def facts_of(spacing=None, **facts):
    size = PixelSpacing(*spacing, provenance="mm") if spacing else None
    return AcquisitionFacts(modality="DX", pixel_spacing=size, **facts)


def with_facts(film, **facts):
    """The same film, of which the file says something else."""
    return replace(film, facts=replace(film.facts, **facts))
