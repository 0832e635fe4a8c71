"""docs/model-card.md and docs/claim.md, written from the evidence, never by hand.

python -m training document
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from covid_desktop.atomic import write_atomically
from training.claim import claim_page
from training.evidence import FIGURES, MODELS, Evidence, collect, figure_from, read_evidence
from training.metrics import Figure
from training.page import markdown_table

MODEL_CARD, CLAIM = Path("docs/model-card.md"), Path("docs/claim.md")
_COVID_NONE = "AUC COVID-19 against no pneumonia"
_COVID_OTHER = "AUC COVID-19 against other pneumonia"
_LEAST, _MOST = "at least", "at most"


@dataclass(frozen=True)
class Target:
    """A figure aimed at.

    Attributes:
        what: it is.
        bound: "at least" or "at most".
        bar: the number.
        find: where it stands in the evidence.
    """

    what: str
    bound: str
    bar: float
    find: Callable[[Evidence], Figure | None]

    def verdict(self, evidence: Evidence) -> tuple[str, str]:
        """The figure and whether it reaches the bar, in words."""
        figure = self.find(evidence)
        if figure is None or not math.isfinite(figure.value):
            return "not measured", ""
        is_reached = figure.value >= self.bar if self.bound == _LEAST else figure.value <= self.bar
        return str(figure), "reached" if is_reached else "**not reached**"


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `document`."""
    command = commands.add_parser("document", help="models and figures -> model card, CLAIM")
    command.add_argument("--models", type=Path, default=Path("resources/models"))
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `document`."""
    collect()
    evidence = read_evidence(asked.models, FIGURES)
    for path, text in pages_of(evidence).items():
        write_atomically(path, text.encode())
        print(path)
    if evidence.stale:
        print(f"left out, measured on another classifier: {', '.join(evidence.stale)}")


def pages_of(evidence: Evidence) -> dict[Path, str]:
    """Path -> text of each document."""
    return {MODEL_CARD: model_card_page(evidence), CLAIM: claim_page(evidence)}


def model_card_page(evidence: Evidence) -> str:
    """The model card as Markdown."""
    parts = [
        "# Model card",
        "Written by `python -m training document` from the cards inside the model files and from "
        f"`docs/figures/`; change nothing by hand. Evidence sha256 `{evidence.sha256}`.",
        "**Research and education use. Not a medical device.**",
        "## Models",
        _models(evidence),
        *_facts(evidence),
        "## Figures aimed at",
        "Each bar stands for an honest outside figure, two human readers, or a published rival. "
        "A figure that was not measured is not claimed.",
        markdown_table(
            ("figure", "bar", "value (95 % interval)", ""),
            [(t.what, f"{t.bound} {t.bar:g}", *t.verdict(evidence)) for t in TARGETS],
        ),
        "## By stratum",
        _strata(evidence),
        "## Is it the disease that it reads?",
        _audit(evidence),
        "## Each block of sources left out of training in turn",
        _left_out(evidence),
        "## Published protocols",
        _protocols(evidence),
    ]
    return "\n\n".join(parts) + "\n"


def left_out_figures(evidence: Evidence, name: str = _COVID_NONE) -> list[tuple[str, Figure]]:
    """Block -> its figure of that name, where there is one."""
    found = []
    for block, table in evidence.measured.get("leave_one_out", {}).items():
        figure = figure_from(table.get(name))
        if figure is not None:
            found.append((block, figure))
    return found


def _mean_left_out(evidence: Evidence) -> Figure | None:
    values = [figure for _, figure in left_out_figures(evidence)]
    if not values:
        return None
    films = sum(f.films for f in values)
    mean = sum(f.value for f in values) / len(values)
    return Figure(mean, min(f.value for f in values), max(f.value for f in values), films)


def _lowest_left_out(evidence: Evidence) -> Figure | None:
    return min((f for _, f in left_out_figures(evidence)), key=lambda f: f.value, default=None)


def _web_left_out(evidence: Evidence) -> Figure | None:
    """Cohen's films and the collections that copy from them, left out together."""
    return dict(left_out_figures(evidence, _COVID_OTHER)).get("web")


def _worst_left_out_calibration(evidence: Evidence) -> Figure | None:
    values = [figure for _, figure in left_out_figures(evidence, "ECE")]
    return max(values, key=lambda f: f.value, default=None)


def _audited(test: str, words: str) -> Callable[[Evidence], Figure | None]:
    """The figure of an audit's line on SIIM films that is farthest from chance."""

    def find(evidence: Evidence) -> Figure | None:
        figures = [
            figure_from(line["figure"])
            for line in evidence.measured.get("audit", {}).get("lines", [])
            if line["test"] == test and words in line["what"]
            and line["of"].startswith("siim") and _COVID_NONE in line["of"]
        ]  # fmt: skip
        known = [f for f in figures if f is not None]
        return max(known, key=lambda f: abs(f.value - 0.5), default=None)

    return find


def _inside_lungs(evidence: Evidence) -> Figure | None:
    for line in evidence.measured.get("audit", {}).get("lines", []):
        if line["test"] == "h" and line["of"] == "siim":
            return figure_from(line["figure"])
    return None


def _siim(figure: str) -> Callable[[Evidence], Figure | None]:
    return lambda evidence: evidence.from_card("classifier", "by source", "siim", figure)


def _card(model: str, *keys: str) -> Callable[[Evidence], Figure | None]:
    return lambda evidence: evidence.from_card(model, *keys)


TARGETS = (
    Target("SIIM, held-out patients: typical against negative, AUC", _LEAST, 0.955,
           _siim(_COVID_NONE)),
    Target("the same: four-category mean average precision", _LEAST, 0.56,
           _siim("four-category mean average precision")),
    Target("the same: typical against atypical, AUC", _LEAST, 0.80, _siim(_COVID_OTHER)),
    Target("the same: ECE", _MOST, 0.03, _siim("ECE")),
    Target("left-out source, COVID-19 against no pneumonia, AUC: mean (lowest to highest)", _LEAST,
           0.85, _mean_left_out),
    Target("left-out source, the lowest", _LEAST, 0.75, _lowest_left_out),
    Target("Cohen and its copies left out: COVID-19 against other pneumonia, AUC", _LEAST, 0.75,
           _web_left_out),
    Target("left-out source: ECE, the highest", _MOST, 0.10, _worst_left_out_calibration),
    Target("SIIM, attribution inside the lungs, median", _LEAST, 0.75, _inside_lungs),
    Target("SIIM, lungs blacked out, AUC", _MOST, 0.60, _audited("b", "box around both")),
    Target("the same, by the lungs' outline, AUC", _MOST, 0.60, _audited("b", "outline")),
    Target("SIIM, borders and corners only, AUC", _MOST, 0.60, _audited("d", "borders")),
    Target("Brixia zone, mean absolute error", _MOST, 0.44, _card("severity", "zone MAE")),
    Target("Brixia total, mean absolute error", _MOST, 1.9, _card("severity", "total MAE")),
    Target("Brixia zone, quadratic kappa", _LEAST, 0.79,
           _card("severity", "zone kappa, quadratic")),
    Target("geographic extent, mean absolute error", _MOST, 0.90,
           _card("severity", "extent MAE")),
    Target("geographic extent, r", _LEAST, 0.87, _card("severity", "extent r")),
    Target("change of extent between two dates, Spearman", _LEAST, 0.74,
           _card("severity", "change of extent, first to last film, Spearman")),
    Target("lung masks, Dice", _LEAST, 0.95, _card("lungs", "all")),
    Target("wrong films refused by their pixels", _LEAST, 0.98,
           _card("classifier", "acceptance", "wrong films refused")),
    Target("real frontal films refused by their pixels", _MOST, 0.02,
           _card("classifier", "acceptance", "frontal films refused")),
)  # fmt: skip


def _models(evidence: Evidence) -> str:
    rows = []
    for name in MODELS:
        if name in evidence.models:
            model = evidence.models[name]
            rows.append((model.title, f"`{model.file}`", f"{model.megabytes:.1f}",
                         f"`{model.sha256}`"))  # fmt: skip
        else:
            rows.append((name, "not there", "", ""))
    return markdown_table(("model", "file", "MB", "sha256"), rows)


def _facts(evidence: Evidence) -> list[str]:
    parts = []
    for model in evidence.models.values():
        card = model.card
        lines = [f"- {card[key]}" for key in ("limits", "trained_on", "measured_on", "licence")
                 if card.get(key)]  # fmt: skip
        recipe = ", ".join(f"{k} {v}" for k, v in card["recipe"].items() if v is not None)
        lines.append(f"- Preprocessing: {recipe}.")
        if "temperature" in card:
            points = ", ".join(
                f"{p['name']} {p['threshold']:.3f}" for p in card["operating_points"]
            )
            lines.append(
                f'- Temperature {card["temperature"]:.3f}; "not sure" within '
                f"{card['not_sure_margin']:.2f} log-odds; thresholds on the COVID-19 probability: "
                f"{points}; a film is refused below {card['frontal_threshold']:.3f} for "
                "being an upright frontal chest film."
            )
        if "interval" in card:
            lines.append(f"- The interval of the total is +- {card['interval']:.2f} points of 18.")
        parts.append(f"### {model.title}\n\n" + "\n".join(lines))
    return parts


def _strata(evidence: Evidence) -> str:
    if "evaluation" not in evidence.measured:
        return _missing(evidence, "evaluation", "evaluate")
    names = (_COVID_NONE, _COVID_OTHER, "sensitivity", "specificity", "ECE", "not sure")
    strata = evidence.measured["evaluation"]["strata"]
    rows = []
    for name, table in strata.items():
        cells = [figure_from(table.get(n)) for n in names]
        films = max(int(f["films"]) for f in table.values())
        rows.append((name, f"{films:,}", *("" if c is None else str(c) for c in cells)))
    return markdown_table(("films", "number", *names), rows)


def _audit(evidence: Evidence) -> str:
    if "audit" not in evidence.measured:
        return _missing(evidence, "audit", "audit")
    rows = []
    for line in evidence.measured["audit"]["lines"]:
        figure, plain = (figure_from(line[key]) for key in ("figure", "plain"))
        rows.append((line["test"], line["what"], line["of"], str(figure or ""), str(plain or "")))
    return markdown_table(("test", "what", "films", "figure", "plain"), rows)


def _left_out(evidence: Evidence) -> str:
    if "leave_one_out" not in evidence.measured:
        return _missing(evidence, "leave_one_out", "leave-one-out")
    rows = [(block, str(figure), f"{figure.films:,}")
            for block, figure in left_out_figures(evidence)]  # fmt: skip
    table = markdown_table(("left out, and measured on", _COVID_NONE, "films"), rows)
    return f"Trained for this test alone, on small films; not the model that ships.\n\n{table}"


def _protocols(evidence: Evidence) -> str:
    if "protocols" not in evidence.measured:
        return _missing(evidence, "protocols", "protocols")
    rows = []
    for result in evidence.measured["protocols"]:
        whole, without = (
            figure_from(result["shown"].get(name, {}).get(figure))
            for name, figure in (
                ("whole film", "accuracy"),
                ("lungs blacked out (box around both)", "accuracy"),
            )
        )
        bar = f"{result['bar']:.4g}" if result["bar"] else ""
        rows.append((result["title"], bar, str(whole or ""), str(without or "")))
    header = ("protocol", "to pass", "accuracy", "accuracy, lungs blacked out")
    return markdown_table(header, rows) + "\n\nWarnings and details: [protocols.md](protocols.md)."


def _missing(evidence: Evidence, name: str, command: str) -> str:
    why = "measured on another model file" if name in evidence.stale else "not measured yet"
    return f"{why.capitalize()}: `python -m training {command}`, then `document`."
