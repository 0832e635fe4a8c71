"""Two to four films hung side by side, each lined up with the last by the lungs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.difference import signed_difference, without_rim
from covid_desktop.comparison.drawing import FilmDrawing, fit_box, plane_to_film
from covid_desktop.comparison.geometry import Matrix
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import Box, LungFields

_GRID = 512


@dataclass(frozen=True, eq=False)
class HungFilm:
    """One film with its place beside the others.

    Attributes:
        drawing: draws it.
        to_film: plane of the last film -> film pixels, turned so that the lungs line up.
        upright: the same without the turn.
        is_aligned: it lines up by an accepted alignment, not only by the box of its lungs.
    """

    drawing: FilmDrawing
    to_film: Matrix
    upright: Matrix
    is_aligned: bool


def hang(
    films: Sequence[tuple[Film, LungFields | None]], alignments: Sequence[Alignment]
) -> tuple[HungFilm, ...]:
    """Hang films, oldest first.

    Args:
        films: with their lungs, as far as they were found.
        alignments: of each film but the last, as prior to the last.
    """
    drawings = [FilmDrawing(film, lungs) for film, lungs in films]
    last = drawings[-1]
    own = plane_to_film(last.film)
    hung = []
    for drawing, alignment in zip(drawings, alignments, strict=False):
        is_aligned = alignment.accepted and alignment.to_prior is not None
        to_film = (
            alignment.to_prior @ own
            if is_aligned and alignment.to_prior is not None
            else _by_frames(last, drawing)
        )
        hung.append(HungFilm(drawing, to_film, _upright(to_film, last, drawing), is_aligned))
    return (*hung, HungFilm(last, own, own, True))


def hung_difference(prior: HungFilm, current: HungFilm) -> tuple[NDArray[np.float32], Matrix]:
    """The signed difference over the whole current film, whatever part of it is looked at.

    Returns:
        Greys on a square grid, and the transform from the plane to the cells of the grid.
    """
    film = current.drawing.film
    shape = (_GRID, _GRID)
    to_plane = fit_box(Box(0, 0, film.rows, film.columns), film, shape)
    greys, masks = [], []
    for hung in (prior, current):
        to_film = hung.to_film @ to_plane
        greys.append(hung.drawing.greys(to_film, shape))
        masks.append(hung.drawing.lung_masks(to_film, shape))
    lungs = without_rim(masks[0] & masks[1])
    return signed_difference(greys[0], greys[1], lungs), np.linalg.inv(to_plane).astype(np.float64)


def frame_in_plane(drawing: FilmDrawing, box: Box) -> tuple[float, float, float, float]:
    """A box of film pixels as left, top, right, bottom of the film's own plane."""
    to_plane = np.linalg.inv(plane_to_film(drawing.film))
    left, top = (to_plane @ (box.left, box.top, 1.0))[:2]
    right, bottom = (to_plane @ (box.right, box.bottom, 1.0))[:2]
    return float(left), float(top), float(right), float(bottom)


def _by_frames(reference: FilmDrawing, drawing: FilmDrawing) -> Matrix:
    """The box of the lungs onto the box of the lungs: scaled and shifted."""
    one, other = (frame_in_plane(d, d.frame) for d in (reference, drawing))
    scale = math.sqrt(_area(other) / _area(one))
    return plane_to_film(drawing.film) @ _scaled(scale, _middle(one), _middle(other))


def _upright(to_film: Matrix, reference: FilmDrawing, drawing: FilmDrawing) -> Matrix:
    """Without the turn, about the middle of the reference film's lungs."""
    own = plane_to_film(drawing.film)
    turned = np.linalg.inv(own) @ to_film
    scale = math.sqrt(abs(float(np.linalg.det(turned[:2, :2]))))
    x, y = _middle(frame_in_plane(reference, reference.frame))
    there = turned @ (x, y, 1.0)
    return own @ _scaled(scale, (x, y), (float(there[0]), float(there[1])))


def _scaled(scale: float, middle: tuple[float, float], target: tuple[float, float]) -> Matrix:
    return np.array([
        [scale, 0.0, target[0] - scale * middle[0]],
        [0.0, scale, target[1] - scale * middle[1]],
        [0.0, 0.0, 1.0],
    ])  # fmt: skip


def _middle(frame: tuple[float, float, float, float]) -> tuple[float, float]:
    return (frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2


def _area(frame: tuple[float, float, float, float]) -> float:
    return max((frame[2] - frame[0]) * (frame[3] - frame[1]), 1.0)
