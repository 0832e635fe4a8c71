"""The figures of a model card as a plain list, with which films they were measured on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from covid_desktop.domain.assessment import ModelFigure
from covid_desktop.inference.model_card import ModelCard


def card_figures(card: ModelCard) -> tuple[ModelFigure, ...]:
    """All figures that the card gives with an interval.

    A collection whose name does not stand in the card's `trained_on` gave no patient to
    training: its figures are of films from elsewhere, and come first.
    """
    found = [*_by_source(card), *_others(card)]
    return tuple(sorted(found, key=lambda figure: not figure.is_elsewhere))


def _by_source(card: ModelCard) -> Iterator[ModelFigure]:
    for source, figures in _items(card.figures.get("by source")):
        is_elsewhere = not re.search(rf"\b{re.escape(source)}\b", card.trained_on)
        for name, figure in _items(figures):
            yield from _figure(source, name, figure, is_elsewhere=is_elsewhere)


def _others(card: ModelCard) -> Iterator[ModelFigure]:
    for group, figures in card.figures.items():
        if group != "by source":
            for name, figure in _items(figures):
                yield from _figure(group, name, figure, is_elsewhere=False)


def _items(value: Any) -> list[tuple[str, Any]]:  # noqa: ANN401 - JSON
    return list(value.items()) if isinstance(value, dict) else []


def _figure(
    group: str,
    name: str,
    figure: Any,  # noqa: ANN401 - JSON
    *,
    is_elsewhere: bool,
) -> Iterator[ModelFigure]:
    """One, or none where the card gives something else under this name."""
    try:
        value, low, high = (float(figure[key]) for key in ("value", "low", "high"))
        yield ModelFigure(group, is_elsewhere, name, value, low, high, int(figure["films"]))
    except (KeyError, TypeError, ValueError):
        return
