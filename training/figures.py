"""Figures for pages: drawn without a screen, written as PNG and SVG."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Drawing
from matplotlib.ticker import ScalarFormatter
from numpy.typing import NDArray

# Colours that stay apart for colour-blind readers (Okabe and Ito 2008).
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442", "#777777")
# Set for the whole process: parts of a figure take their style when they are drawn.
_STYLE: dict[Any, Any] = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 10,
    "axes.titleweight": "bold",
    "axes.grid": False,
    "legend.frameon": False,
    "svg.fonttype": "none",
    "svg.hashsalt": "film",
}


def drawing(
    width: float, height: float, rows: int = 1, columns: int = 1
) -> tuple[Drawing, list[Axes]]:
    """An empty figure and its axes, row by row.

    Args:
        width: in inches.
        height: in inches.
        rows: of axes.
        columns: of axes.
    """
    rcParams.update(_STYLE)
    figure = Drawing(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(rows, columns, squeeze=False)
    return figure, list(axes.ravel())


def save(figure: Drawing, folder: Path, name: str) -> Path:
    """Write NAME.png and NAME.svg; the PNG's path."""
    folder.mkdir(parents=True, exist_ok=True)
    figure.savefig(folder / f"{name}.svg", metadata={"Date": None})
    figure.savefig(folder / f"{name}.png", dpi=130)
    return folder / f"{name}.png"


def draw_counts(
    rows: Sequence[str], columns: Sequence[str], counts: NDArray[np.int64], title: str
) -> Drawing:
    """A table of counts, darker where there are more; zeros stay white.

    Args:
        rows: names.
        columns: names.
        counts: (rows, columns).
        title: above it.
    """
    figure, (axes,) = drawing(2.2 + 1.15 * len(columns), 1.0 + 0.34 * len(rows))
    shade = np.log10(counts + 1.0)
    axes.imshow(shade, cmap="Blues", aspect="auto", vmin=0, vmax=max(1.0, shade.max() * 1.3))
    axes.set_xticks(range(len(columns)), [c.replace("_", " ") for c in columns])
    axes.set_yticks(range(len(rows)), list(rows))
    axes.tick_params(length=0, top=True, labeltop=True, bottom=False, labelbottom=False)
    for (y, x), count in np.ndenumerate(counts):
        is_dark = shade[y, x] > 0.85 * shade.max()
        axes.text(
            x,
            y,
            f"{count:,}" if count else "–",
            ha="center",
            va="center",
            color="white" if is_dark else "black",
        )
    axes.spines[:].set_visible(False)
    figure.suptitle(title, fontsize=10, fontweight="bold")
    return figure


def draw_shares(names: Sequence[str], parts: Mapping[str, Sequence[int]], title: str) -> Drawing:
    """Stacked bars, each as shares of its own sum; the sum stands at its end.

    Args:
        names: of the bars.
        parts: part -> count for each bar.
        title: above it.
    """
    figure, (axes,) = drawing(8.5, 1.2 + 0.27 * len(names))
    totals = np.maximum(np.sum(list(parts.values()), axis=0), 1)
    left = np.zeros(len(names))
    for colour, (part, counts) in zip(_colours(len(parts)), parts.items(), strict=True):
        share = np.asarray(counts) / totals
        axes.barh(names, share, left=left, color=colour, label=part, height=0.75)
        left += share
    for y, total in enumerate(totals):
        axes.text(1.01, y, f"{total:,}", va="center", fontsize=8)
    axes.set_xlim(0, 1.08)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25 %", "50 %", "75 %", "100 %"])
    axes.invert_yaxis()
    axes.set_title(title, loc="left")
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=6)
    return figure


def draw_histograms(
    values: Mapping[str, NDArray[np.float64]],
    bins: NDArray[np.float64],
    title: str,
    unit: str,
    *,
    is_log: bool = False,
) -> Drawing:
    """One histogram below another, on one scale of values, each on its own of counts.

    Args:
        values: name -> values.
        bins: edges.
        title: above it.
        unit: of the values.
        is_log: double the value at each tick.
    """
    figure, axes = drawing(8.5, 0.7 + 0.95 * len(values), rows=max(1, len(values)))
    for place, (name, own) in zip(axes, values.items(), strict=False):
        place.hist(own, bins=list(bins), color=COLOURS[0])
        place.set_ylabel("films")
        middle = f", median {np.median(own):.0f}" if own.size else ""
        text = f"{name.replace('_', ' ')}: {own.size:,} films{middle}"
        place.set_title(text, loc="left", fontsize=9, fontweight="normal")
        if is_log:
            place.set_xscale("log", base=2)
            place.xaxis.set_major_formatter(ScalarFormatter())
        place.set_xlim(bins[0], bins[-1])
        place.label_outer()
    axes[-1].set_xlabel(unit)
    figure.suptitle(title, fontsize=10, fontweight="bold", x=0.01, ha="left")
    return figure


def draw_sheet(
    rows: Mapping[str, Sequence[tuple[str, NDArray[np.uint8]]]], title: str, side: float = 1.5
) -> Drawing:
    """Films side by side, row by row, each with its caption.

    Args:
        rows: name of the row -> (caption, (h, w) grey) of its films.
        title: above it.
        side: of a film, in inches.
    """
    columns = max((len(films) for films in rows.values()), default=1)
    longest = max((len(line) for name in rows for line in name.split("\n")), default=0)
    # In units of one film's side: names on the left, captions above each film.
    left, step, top = 0.06 * longest / side + 0.1, 1.16, 0.45 / side
    across, down = left + 1.04 * columns, top + step * max(1, len(rows))
    figure, (axes,) = drawing(across * side, down * side)
    axes.axis("off")
    for row, (name, films) in enumerate(rows.items()):
        y = top + step * row
        axes.text(left - 0.06, y + 0.5, name.replace("_", " "), fontsize=8, ha="right", va="center")
        for column, (caption, grey) in enumerate(films):
            x = left + 1.04 * column
            axes.imshow(grey, cmap="gray", vmin=0, vmax=255, extent=(x, x + 1, y + 1, y))
            axes.text(x + 0.5, y - 0.02, caption, fontsize=7, ha="center", va="bottom")
    axes.set(xlim=(0, across), ylim=(down, 0), aspect="equal")
    axes.text(0.05, 0.2 / side, title, fontsize=10, fontweight="bold", va="center")
    return figure


def _colours(count: int) -> list[str]:
    return [COLOURS[i % len(COLOURS)] for i in range(count)]
