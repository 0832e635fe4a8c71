"""Films made in memory: phantoms with any pixels and any facts."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np

from covid_desktop.domain.film import AcquisitionFacts, Film, FilmFormat
from training.phantoms import PhantomRecipe, draw_phantom


@functools.cache
def phantom_pixels(rows=256, columns=256, *, seed=3, zones=(0, 1, 2, 0, 0, 1), **recipe):
    """12-bit pixels of a phantom, lungs dark; read-only."""
    drawn = draw_phantom(
        PhantomRecipe(seed=seed, rows=rows, columns=columns, zones=zones, **recipe)
    )
    drawn.grey.flags.writeable = False
    return drawn.grey


def film_of(pixels, bits=12, *, facts=None, **attributes):
    """A Film of these stored values."""
    pixels = np.ascontiguousarray(pixels)
    film = Film(
        path=Path("film"),
        sha256=hashlib.sha256(pixels.tobytes()).hexdigest(),
        format=FilmFormat.DICOM,
        stored=pixels,
        bits_stored=bits,
        facts=facts or AcquisitionFacts(modality="DX"),
    )
    return replace(film, **attributes)


def phantom(rows=256, columns=256, **recipe):
    """A phantom as a 12-bit Film."""
    return film_of(phantom_pixels(rows, columns, **recipe))
