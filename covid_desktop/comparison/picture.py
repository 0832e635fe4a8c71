"""Prior, current and difference in one picture with captions, for files and reports."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from covid_desktop.comparison.alignment import Alignment
from covid_desktop.comparison.difference import (
    CLEARER,
    DENSER,
    coloured,
    signed_difference,
    without_rim,
)
from covid_desktop.comparison.drawing import FilmDrawing, fit_box, plane_to_film
from covid_desktop.domain.lungs import Box

_SIDE = 640
_GAP = 12
_LINE = 26
_GROUND = (21, 24, 28)
_TEXT = (232, 235, 238)
_MUTED = (170, 179, 189)
_CAUTION = (242, 193, 78)


@dataclass(frozen=True)
class Captions:
    """What stands around the pictures.

    Attributes:
        prior, current: over the two films (date, view position).
        difference: over the difference.
        remark: under the pictures where there is a difference: what it cannot show.
        denser, clearer: words for its two colours.
        below: lines under the pictures; the first in full, the others muted.
        cautions: lines that must not be missed, after the first of those.
    """

    prior: str
    current: str
    difference: str = "Change in the lungs; technique and position show up too"
    remark: str = "An even change of both lungs does not show in the difference picture."
    denser: str = "denser now"
    clearer: str = "clearer now"
    below: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()


def comparison_picture(
    prior: FilmDrawing, current: FilmDrawing, alignment: Alignment, captions: Captions
) -> bytes:
    """Films side by side, lined up where they could be, and the difference.

    Args:
        prior: the earlier film.
        current: the later film.
        alignment: of the two; where it is not accepted the films stand as they are, without
            a difference.
        captions: the words.

    Returns:
        A PNG file.
    """
    shape = (_SIDE, _SIDE)
    if alignment.accepted and alignment.to_prior is not None:
        to_current = plane_to_film(current.film) @ fit_box(_whole(current), current.film, shape)
        to_prior = alignment.to_prior @ to_current
        greys = [prior.greys(to_prior, shape), current.greys(to_current, shape)]
        both = prior.lung_masks(to_prior, shape) & current.lung_masks(to_current, shape)
        difference = signed_difference(greys[0], greys[1], without_rim(both))
        panels = [*(_in_colour(g) for g in greys), coloured(greys[1], difference)]
        titles = [captions.prior, captions.current, captions.difference]
    else:
        panels = []
        for drawing in (prior, current):
            to_film = plane_to_film(drawing.film) @ fit_box(_whole(drawing), drawing.film, shape)
            panels.append(_in_colour(drawing.greys(to_film, shape)))
        titles = [captions.prior, captions.current]
    return _set(panels, titles, captions)


def _set(panels: Sequence[NDArray[np.uint8]], titles: Sequence[str], captions: Captions) -> bytes:
    width = len(panels) * (_SIDE + _GAP) + _GAP
    below = (*captions.below, captions.remark) if len(panels) == 3 else captions.below
    lines = len(below) + len(captions.cautions)
    height = 2 * _GAP + _LINE + _SIDE + lines * _LINE + _GAP
    sheet = Image.new("RGB", (width, height), _GROUND)
    draw = ImageDraw.Draw(sheet)
    for number, (panel, title) in enumerate(zip(panels, titles, strict=True)):
        left = _GAP + number * (_SIDE + _GAP)
        _write(draw, (left, _GAP), title, _TEXT, _SIDE)
        sheet.paste(Image.fromarray(panel), (left, _GAP + _LINE))
    if len(panels) == 3:
        _legend(draw, width - _GAP - _SIDE, _GAP + _LINE + _SIDE - _LINE - 6, captions)
    top = 2 * _GAP + _LINE + _SIDE
    words = [(text, _MUTED if number else _TEXT) for number, text in enumerate(below)]
    words[1:1] = [(text, _CAUTION) for text in captions.cautions]
    for number, (text, colour) in enumerate(words):
        _write(draw, (_GAP, top + number * _LINE), text, colour, width - 2 * _GAP)
    buffer = io.BytesIO()
    sheet.save(buffer, format="PNG", optimize=True)
    return buffer.getvalue()


def _legend(draw: ImageDraw.ImageDraw, left: int, top: int, captions: Captions) -> None:
    draw.rectangle((left, top, left + _SIDE - 1, top + _LINE + 5), fill=(0, 0, 0))
    for place, colour, text in (
        (left + 8, DENSER, captions.denser),
        (left + _SIDE // 2, CLEARER, captions.clearer),
    ):
        draw.rectangle((place, top + 8, place + 18, top + 24), fill=colour)
        _write(draw, (place + 26, top + 5), text, _TEXT, _SIDE // 2 - 34)


def _write(
    draw: ImageDraw.ImageDraw,
    place: tuple[int, int],
    text: str,
    colour: tuple[int, int, int],
    width: int,
) -> None:
    """As large as it fits, and cut where it does not."""
    for size in (18, 16, 14):
        font = ImageFont.load_default(size)
        if draw.textlength(text, font) <= width:
            break
    while len(text) > 1 and draw.textlength(text, font) > width:
        text = text[:-2].rstrip() + "…"
    draw.text(place, text, fill=colour, font=font)


def _in_colour(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.repeat(grey[..., None], 3, axis=2)


def _whole(drawing: FilmDrawing) -> Box:
    return Box(0, 0, drawing.film.rows, drawing.film.columns)
