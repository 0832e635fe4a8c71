"""Curves and diagrams of an evaluation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.figure import Figure as Drawing
from numpy.typing import NDArray
from sklearn.metrics import precision_recall_curve, roc_curve

from training.figures import COLOURS, drawing
from training.metrics import Figure

_BINS = 10


def draw_roc_and_pr(
    scores: Mapping[str, tuple[NDArray[np.float64], NDArray[np.bool_]]], title: str
) -> Drawing:
    """ROC and precision-recall curves side by side.

    Args:
        scores: name with its figure, for the legend -> score and truth of its films.
        title: above them.
    """
    figure, (roc, pr) = drawing(9.5, 5.6, columns=2)
    for colour, (name, (score, is_positive)) in zip(COLOURS, scores.items(), strict=False):
        false, true, _ = roc_curve(is_positive, score)
        roc.plot(false, true, color=colour, label=name)
        precision, recall, _ = precision_recall_curve(is_positive, score)
        pr.plot(recall, precision, color=colour)
        pr.axhline(is_positive.mean(), color=colour, lw=0.7, ls=":")
    roc.plot([0, 1], [0, 1], color="#999999", lw=0.8, ls="--")
    roc.set(xlabel="1 - specificity", ylabel="sensitivity", xlim=(0, 1), ylim=(0, 1.01))
    roc.set_title("ROC", loc="left")
    pr.set(xlabel="recall (sensitivity)", ylabel="precision", xlim=(0, 1), ylim=(0, 1.01))
    pr.set_title("Precision and recall (dotted: share of positives)", loc="left")
    for axes in (roc, pr):
        axes.set_aspect("equal")
    figure.legend(*roc.get_legend_handles_labels(), loc="outside lower center", ncols=2, fontsize=8)
    figure.suptitle(title, fontsize=10, fontweight="bold")
    return figure


def draw_reliability(
    named: Mapping[str, tuple[NDArray[np.float64], NDArray[np.bool_]]], title: str
) -> Drawing:
    """How often films given a probability really have the class, in bins of equal width.

    Args:
        named: name -> probability and truth of its films.
        title: above it.
    """
    figure, axes = drawing(4.6 * len(named), 4.4, columns=len(named))
    for place, (name, (probability, is_true)) in zip(axes, named.items(), strict=True):
        bins = np.minimum((probability * _BINS).astype(int), _BINS - 1)
        filled = np.unique(bins)
        stated = [probability[bins == b].mean() for b in filled]
        found = [is_true[bins == b].mean() for b in filled]
        place.plot([0, 1], [0, 1], color="#999999", lw=0.8, ls="--")
        place.plot(stated, found, color=COLOURS[0], marker="o", ms=5)
        for b, x, y in zip(filled, stated, found, strict=True):
            place.annotate(
                f"{(bins == b).sum():,}", (x, y), (4, -9), textcoords="offset points", fontsize=7
            )
        place.set(xlabel="probability stated", xlim=(0, 1), ylim=(-0.02, 1.02), aspect="equal")
        place.set_ylabel("share that has the class")
        place.set_title(name, loc="left", fontsize=9, fontweight="normal")
    figure.suptitle(f"{title} (numbers: films)", fontsize=10, fontweight="bold")
    return figure


def draw_confusions(
    tables: Mapping[str, NDArray[np.int64]], classes: Sequence[str], title: str
) -> Drawing:
    """Tables of true class (rows) by stated class (columns), coloured by the share of the row.

    Args:
        tables: name -> (classes, classes) films.
        classes: names.
        title: above them.
    """
    figure, axes = drawing(4.6 * len(tables), 3.7, columns=len(tables))
    for place, (name, table) in zip(axes, tables.items(), strict=True):
        share = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
        place.imshow(share, cmap="Blues", vmin=0, vmax=1.15)
        for (y, x), count in np.ndenumerate(table):
            text = f"{count:,}\n{share[y, x]:.0%}" if table[y].sum() else "–"
            dark = share[y, x] > 0.6
            place.text(x, y, text, ha="center", va="center", color="white" if dark else "black")
        place.set_xticks(range(len(classes)), [c.replace(" ", "\n") for c in classes])
        place.set_yticks(range(len(classes)), [c.replace(" ", "\n") for c in classes])
        place.tick_params(length=0)
        place.spines[:].set_visible(False)
        place.set(xlabel="stated", ylabel="true")
        place.set_title(name, fontsize=9, fontweight="normal")
    figure.suptitle(title, fontsize=10, fontweight="bold")
    return figure


def draw_intervals(named: Mapping[str, Figure], title: str, unit: str, chance: float) -> Drawing:
    """One line for each figure: its value, its interval, and how many films it rests on.

    Args:
        named: name -> figure.
        title: above it.
        unit: of the values.
        chance: where a thin line stands.
    """
    figure, (axes,) = drawing(8.5, 1.1 + 0.27 * max(1, len(named)))
    for y, (name, own) in enumerate(named.items()):
        axes.plot([own.low, own.high], [y, y], color=COLOURS[0], lw=1.6)
        axes.plot(own.value, y, "o", color=COLOURS[0], ms=5)
        axes.text(1.005, y, f"{own.value:.3f}   {own.films:,} films", va="center", fontsize=8,
                  transform=axes.get_yaxis_transform())  # fmt: skip
        axes.axhline(y, color="#eeeeee", lw=0.7, zorder=0)
        axes.text(-0.01, y, name, va="center", ha="right", transform=axes.get_yaxis_transform())
    axes.axvline(chance, color="#999999", lw=0.8, ls="--")
    axes.set_yticks([])
    axes.set_xlim(min([0.4, *(f.low for f in named.values() if np.isfinite(f.low))]), 1.0)
    axes.set_xlabel(unit)
    axes.invert_yaxis()
    figure.suptitle(title, fontsize=10, fontweight="bold", x=0.01, ha="left")
    return figure
