"""Lung fields of a film: right and left mask, six zones, and what share of a map lies inside.

The network draws each lung in two conventions, "anatomic" (the lung behind heart and
diaphragm counts) and "air" (it does not); zones and shares use the anatomic ones.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.domain.assessment import ZONES, ModelReference
from covid_desktop.domain.film import Film
from covid_desktop.inference.model_card import METADATA_KEY, CardInvalid
from covid_desktop.inference.preprocessing import Box, Recipe, preprocess
from covid_desktop.inference.session import ModelSession, open_session

Mask = NDArray[np.bool_]

# Less than this share of the framed film is no lung (the smallest lung of a held-out
# film with a mask has 3 %).
_SMALLEST_LUNG = 0.01


@dataclass(frozen=True, eq=False)
class LungFields:
    """The lungs of one film on the network's square grid.

    Attributes:
        right: (size, size) bool, the patient's right lung (on the left of the picture).
        left: (size, size) bool.
        box: the part of the film that the square shows, in film pixels.
        model: who drew them.
    """

    right: Mask
    left: Mask
    box: Box
    model: ModelReference

    @property
    def both(self) -> Mask:
        """Right and left lung together."""
        return self.right | self.left

    @property
    def are_found(self) -> bool:
        """Each lung is large enough to be one."""
        return min(float(self.right.mean()), float(self.left.mean())) >= _SMALLEST_LUNG

    def bounding_box(self, margin: float) -> Box:
        """The rectangle around both lungs, in film pixels.

        Args:
            margin: added on each side, as a share of the rectangle; cut at the film's edge.
        """
        rows = np.flatnonzero(self.both.any(axis=1))
        columns = np.flatnonzero(self.both.any(axis=0))
        box, side = self.box, self.right.shape[0]
        tall, wide = (box.bottom - box.top) / side, (box.right - box.left) / side
        top, bottom = rows[0] * tall, (rows[-1] + 1) * tall
        left, right = columns[0] * wide, (columns[-1] + 1) * wide
        up, aside = margin * (bottom - top), margin * (right - left)
        return Box(
            max(box.top, round(box.top + top - up)),
            max(box.left, round(box.left + left - aside)),
            min(box.bottom, round(box.top + bottom + up)),
            min(box.right, round(box.left + right + aside)),
        )

    def zones_in(self, region: Box, cells: int) -> NDArray[np.float32]:
        """How much of each cell of a grid over a region belongs to each zone.

        Args:
            region: in film pixels.
            cells: rows and columns of the grid.

        Returns:
            (6, cells, cells) float32, 0 to 1, in the order of ZONES.
        """
        box, side = self.box, self.right.shape[0]
        tall, wide = side / (box.bottom - box.top), side / (box.right - box.left)
        area = (
            max(0.0, (region.left - box.left) * wide),
            max(0.0, (region.top - box.top) * tall),
            min(float(side), (region.right - box.left) * wide),
            min(float(side), (region.bottom - box.top) * tall),
        )
        return np.stack([
            np.asarray(
                Image.fromarray(zone.astype(np.float32)).resize(
                    (cells, cells), Image.Resampling.BOX, box=area
                )
            )
            for zone in self.zones().values()
        ])  # fmt: skip

    def zones(self) -> dict[str, Mask]:
        """The six Brixia zones; each lung's height in thirds.

        The score's own lines (lower wall of the aortic arch, right inferior pulmonary
        vein) lie close to the thirds and cannot be seen on a white lung.
        """
        right, left = _thirds(self.right), _thirds(self.left)
        return dict(zip(ZONES, (*right, *left), strict=True))

    def share_inside(self, film_map: NDArray[np.float32], rows: int, columns: int) -> float | None:
        """Share of a map's sum that lies inside the lungs.

        Args:
            film_map: (r, c) non-negative, covering the whole film.
            rows: of the film.
            columns: of the film.

        Returns:
            0 to 1, or None where the map is empty.
        """
        total = float(film_map.sum())
        if total <= 0:
            return None
        inside = self.over_film(rows, columns, film_map.shape[0], film_map.shape[1])
        return float(film_map[inside].sum()) / total

    def over_film(self, rows: int, columns: int, grid_rows: int, grid_columns: int) -> Mask:
        """Both lungs on a grid that covers the whole film."""
        grid = np.zeros((grid_rows, grid_columns), bool)
        box = self.box
        top, bottom = _span(box.top, box.bottom, grid_rows / rows, grid_rows)
        left, right = _span(box.left, box.right, grid_columns / columns, grid_columns)
        picture = Image.fromarray(self.both.astype(np.uint8) * 255)
        patch = picture.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        grid[top:bottom, left:right] = np.asarray(patch) >= 128
        return grid


@dataclass(frozen=True, eq=False)
class LungCard:
    """The lung model's facts, as they travel in the model file.

    Attributes:
        name: of the model.
        version: of the model.
        recipe: its preprocessing.
        trained_on: in words.
        measured_on: in words.
        figures: name -> value.
        licence: of the weights.
    """

    name: str
    version: str
    recipe: Recipe
    trained_on: str
    measured_on: str
    figures: dict[str, Any]
    licence: str

    def to_json(self) -> str:
        """The card as stored in the ONNX metadata."""
        return json.dumps(vars(self) | {"kind": "lungs", "recipe": vars(self.recipe)})


class LungFinder:
    """The lung model in use. Safe to call from several threads."""

    def __init__(self, session: ModelSession, card: LungCard) -> None:
        self._session = session
        self.card = card
        self.reference = ModelReference(card.name, card.version, session.sha256)

    @classmethod
    def open(cls, model: Path, *, provider: str = "auto") -> LungFinder:
        """Load a model file and its card.

        Raises:
            ModelUnavailable: no file, no model, or no card that can be followed.
        """
        session = open_session(model, provider)
        return cls(session, _read_card(session.metadata.get(METADATA_KEY)))

    def find(self, film: Film) -> LungFields:
        """Draw the lungs of a film.

        Raises:
            ModelUnavailable: the provider failed in the middle of the run.
        """
        tensor, box = preprocess(film, self.card.recipe)
        probabilities = self._session.run(tensor)[0][0]
        right, left = probabilities[:2] >= 0.5
        return LungFields(right, left, box, self.reference)


def _read_card(text: str | None) -> LungCard:
    try:
        data = json.loads(text or "")
        if data.pop("kind") != "lungs":
            raise CardInvalid("it is no lung model")
        data["recipe"] = Recipe.from_json(data["recipe"])
        return LungCard(**data)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise CardInvalid("its card is damaged or missing") from error


def _thirds(lung: Mask) -> tuple[Mask, Mask, Mask]:
    """Upper, middle and lower third of a lung's height."""
    rows = np.flatnonzero(lung.any(axis=1))
    top, bottom = (int(rows[0]), int(rows[-1]) + 1) if rows.size else (0, 0)
    edges = np.linspace(top, bottom, 4).round().astype(int)
    thirds = []
    for start, stop in pairwise(edges):
        third = np.zeros_like(lung)
        third[start:stop] = lung[start:stop]
        thirds.append(third)
    return thirds[0], thirds[1], thirds[2]


def _span(start: int, stop: int, scale: float, length: int) -> tuple[int, int]:
    """A film span on a grid, at least one cell long."""
    first = min(round(start * scale), length - 1)
    return first, min(max(round(stop * scale), first + 1), length)
