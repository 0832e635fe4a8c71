"""The audit: is it the disease that the model reads?

python -m training audit --model resources/models/classifier.onnx --films ../shared/films

(b) lungs blacked out, (c) lungs only, (d) borders and corners only, (e) can the source be
told from the features, (f) children, (g) AP against PA, each beside the plain figure on the
same films; (h) how much of what speaks for the finding lies inside the lungs. (a), leaving
each source out of training, is `python -m training leave-one-out`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from covid_desktop.domain.assessment import Assessment
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.inference.lungs import LungFinder
from training.cohort import CLASSES, CohortFilm
from training.dataset import as_shown
from training.evaluation import CONTRASTS, COVID, Answered, Figures, answered, contrasts
from training.framing import LUNG_MODEL
from training.layouts import read_films
from training.metrics import Figure
from training.occlusion import OCCLUSIONS, Mask, found_mask, framed_mask, open_lung_finder
from training.options import add_model_options
from training.page import markdown_table
from training.shipped import ShippedModel, held_out
from training.source_probe import pooled_features, small_pixels, tell_apart
from training.survey import Survey, survey
from training.weighted_metrics import (
    figure_of,
    patient_weights,
    weighted_auc,
    weighted_median,
    weighted_share,
)

# Above this the model does well on a film that shows no lung (issue 3).
MOST_WITHOUT_LUNGS = 0.60
_MAIN = next(iter(CONTRASTS))
_FEWEST = 10
_FEWEST_PROBED = 15
_MOST_PROBED = 300
_MOST_SOURCES = 4
_SEED = 5
_OCCLUSION_TESTS = dict(zip(OCCLUSIONS, ("b", "b", "c", "d"), strict=True))


@dataclass(frozen=True)
class Line:
    """One figure of the audit.

    Attributes:
        test: letter of the test.
        what: what was done, or which films.
        of: whose films, and which contrast.
        figure: of the test.
        plain: the figure it is to be held against; None where there is none.
    """

    test: str
    what: str
    of: str
    figure: Figure
    plain: Figure | None


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `audit`."""
    command = commands.add_parser("audit", help="model file -> is it the disease that it reads?")
    add_model_options(command, Path("runs/audit"))
    command.add_argument("--lungs", type=Path, default=Path("resources/models/lungs.onnx"))
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `audit`."""
    read = read_films(asked.films, asked.layout)
    print(read.summary())
    model = ShippedModel.open(asked.model, asked.provider)
    lines = audit(model, read.films, open_lung_finder(asked.lungs))
    print(write_audit(lines, model, asked.out))


def audit(
    model: ShippedModel, films: Sequence[CohortFilm], finder: LungFinder | None
) -> list[Line]:
    """Run tests (b) to (h) on films that the model never saw.

    Args:
        model: the model file.
        films: a cohort.
        finder: the lung model, for films without a mask of their own; None to do without.
    """
    trained = model.trained_on({f.source for f in films})
    unseen = [f for f in held_out(films, trained) if f.finding and f.is_frontal]
    opened = survey(unseen, model.side, model.framing)
    rows = answered(opened.films, model.answer(opened.grey, opened.lungs), model.card)
    return [
        *audit_occlusions(model, opened, rows, finder),
        *audit_sources(model, opened),
        *audit_children(rows),
        *audit_views(rows),
        *audit_attribution(model, opened.films),
    ]


def audit_occlusions(
    model: ShippedModel, opened: Survey, rows: Answered, finder: LungFinder | None
) -> list[Line]:
    """(b), (c) and (d) on the films whose lungs are known, source by source.

    Films with masks drawn by hand and films with masks of the lung model are kept apart.
    """
    lines: list[Line] = []
    sources = np.array([f.source for f in opened.films])
    for source in sorted(set(sources)):
        chosen = [int(i) for i in np.flatnonzero(sources == source)]
        if len({opened.films[i].finding for i in chosen}) < 2:
            continue
        drawn = {i: framed_mask(opened.films[i], model.side, model.framing) for i in chosen}
        by_hand = {i: mask for i, mask in drawn.items() if mask is not None}
        lines += _occlude(model, opened, rows, by_hand, f"{source}, masks by hand")
        if finder and len(by_hand) < len(chosen):
            found = {
                i: found_mask(opened.films[i], model.side, model.framing, finder) for i in chosen
            }
            masks = {i: mask for i, mask in found.items() if mask is not None}
            lines += _occlude(model, opened, rows, masks, f"{source}, masks of the lung model")
    return lines


def audit_sources(model: ShippedModel, opened: Survey) -> list[Line]:
    """(e): pairs of sources, inside one class, told apart from features and from pixels."""
    chance = np.random.default_rng(_SEED)
    lines = []
    for finding in CLASSES:
        counts = Counter(f.source for f in opened.films if f.finding is finding)
        sources = [s for s, n in counts.most_common(_MOST_SOURCES) if n >= _FEWEST_PROBED]
        chosen = {}
        for source in sources:
            own = [i for i, f in enumerate(opened.films)
                   if f.source == source and f.finding is finding]  # fmt: skip
            chosen[source] = chance.choice(own, min(_MOST_PROBED, len(own)), replace=False)
        if len(chosen) < 2:
            continue
        order = np.concatenate(list(chosen.values()))
        place = {int(film): row for row, film in enumerate(order)}
        shown = as_shown(opened.grey[order], opened.lungs[order], model.card.recipe)
        features = pooled_features(model.path, shown)
        pixels = small_pixels(opened.grey[order], model.card.recipe)
        for first, second in combinations(chosen, 2):
            both = np.concatenate([chosen[first], chosen[second]])
            at = [place[int(i)] for i in both]
            is_first = np.arange(len(both)) < len(chosen[first])
            groups = [opened.films[i].split_group for i in both]
            lines.append(
                Line(
                    "e",
                    f"{first} told from {second} by features (plain: by 16 x 16 pixels)",
                    _words(finding),
                    tell_apart(features[at], is_first, groups),
                    tell_apart(pixels[at], is_first, groups),
                )
            )
    return lines


def audit_children(rows: Answered) -> list[Line]:
    """(f): children, with adults of any source as the plain figure."""
    is_child = np.array([f.is_paediatric for f in rows.films], bool)
    if is_child.sum() < _FEWEST:
        return []
    children, adults = rows.where(is_child), rows.where(~is_child)
    plain = _contrasts(adults)
    lines = [
        Line("f", "children (plain: adults)", name, figure, plain.get(name))
        for name, figure in _contrasts(children).items()
    ]
    free, free_adults = (r.where(r.target != COVID) for r in (children, adults))
    if len(free) >= _FEWEST and len(free_adults) >= _FEWEST:
        said = [_share(r, r.stated == COVID) for r in (free, free_adults)]
        name = "share stated COVID-19 among films without it"
        lines.append(Line("f", "children (plain: adults)", name, said[0], said[1]))
    return lines


def audit_views(rows: Answered) -> list[Line]:
    """(g): each view alone against both together, and whether the score tells the view."""
    is_ap = np.array([f.view_position.startswith("AP") for f in rows.films], bool)
    is_pa = np.array([f.view_position == "PA" for f in rows.films], bool)
    adult = np.array([not f.is_paediatric for f in rows.films], bool)
    plain = _contrasts(rows.where((is_ap | is_pa) & adult))
    lines = []
    for view, own in (("AP", is_ap & adult), ("PA", is_pa & adult)):
        lines += [
            Line("g", f"{view} films of adults (plain: both views)", name, figure, plain.get(name))
            for name, figure in _contrasts(rows.where(own)).items()
        ]
    for index, finding in enumerate(CLASSES):
        own = (is_ap | is_pa) & adult & (rows.target == index)
        ap = is_ap[own]
        if min(ap.sum(), (~ap).sum()) < _FEWEST:
            continue
        chosen = rows.where(own)
        values = weighted_auc(patient_weights(chosen.groups), chosen.probabilities[:, COVID], ap)
        what = "AP told from PA by the COVID-19 probability (0.5: not at all)"
        lines.append(Line("g", what, _words(finding), figure_of(values, len(chosen)), None))
    return lines


def audit_attribution(model: ShippedModel, films: Sequence[CohortFilm]) -> list[Line]:
    """(h): share of the attribution inside the lungs, as the application shows it, by source.

    At most 300 films of a source, drawn by chance. Films that the application refuses, or whose
    lungs it cannot find, have no share.
    """
    chance = np.random.default_rng(_SEED)
    drawn = [films[i] for i in chance.permutation(len(films))]
    assessor = FilmAssessor.open(LUNG_MODEL.parent, classifier=model.path, provider="cpu")
    shares: dict[str, list[float]] = defaultdict(list)
    patients: dict[str, list[str]] = defaultdict(list)
    asked: Counter[str] = Counter()
    for film in tqdm(drawn, desc="attribution"):
        asked[film.source] += 1
        if asked[film.source] > _MOST_PROBED:
            continue
        said = assessor.assess(load_film(film.path))
        share = said.attribution_inside_lungs if isinstance(said, Assessment) else None
        if share is not None:
            shares[film.source].append(share)
            patients[film.source].append(film.split_group)
    return [
        Line(
            "h",
            "attribution inside the lungs, median of the shares",
            source,
            figure_of(weighted_median(patient_weights(patients[source]), np.array(own)), len(own)),
            None,
        )
        for source, own in sorted(shares.items())
        if len(own) >= _FEWEST
    ]


def write_audit(lines: Sequence[Line], model: ShippedModel, out: Path) -> str:
    """Write audit.md and audit.json; the Markdown."""
    out.mkdir(parents=True, exist_ok=True)
    card = model.card
    parts = [
        f"# Audit of {card.name} {card.version}",
        f"Model file sha256 `{model.sha256}`. Films that it never saw: test patients of the "
        "sources trained on, and other sources. AUC (95 % interval, 500 draws of patients), "
        "beside the plain figure of the same films unless said otherwise.",
        markdown_table(
            ("test", "what", "films", "number", "figure", "plain"),
            [(ln.test, ln.what, ln.of, f"{ln.figure.films:,}", str(ln.figure), str(ln.plain or ""))
             for ln in lines],
        ),
        *verdicts(lines),
        "(a), each block of sources left out of training: `python -m training leave-one-out`.",
    ]  # fmt: skip
    text = "\n\n".join(parts) + "\n"
    (out / "audit.md").write_text(text, encoding="utf-8")
    content = {"model": {"name": card.name, "version": card.version, "sha256": model.sha256},
               "lines": [asdict(line) for line in lines]}  # fmt: skip
    (out / "audit.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return text


def verdicts(lines: Sequence[Line]) -> list[str]:
    """What tests (b) and (d) come to, in words; never more than was tested.

    An AUC far below 0.5 tells the classes apart as well, the wrong way round: it is no sign of
    a model that reads lungs only.
    """
    without = [ln for ln in lines if ln.test in ("b", "d")]
    if not without:
        return ["No lungs were known: tests (b) to (d) were not run. Give masks or a lung model."]
    said = []
    if not any(_MAIN in ln.of for ln in without):
        said.append(
            f"**{_MAIN} was not tested without lungs**: no source has enough films of both "
            "classes with lungs known. Nothing is said of it here; give a lung model."
        )
    above = [ln for ln in without if ln.figure.value > MOST_WITHOUT_LUNGS]
    below = [ln for ln in without if ln.figure.value < 1 - MOST_WITHOUT_LUNGS]
    if above:
        said.append(
            "**The model tells classes apart without seeing a lung** (AUC above "
            f"{MOST_WITHOUT_LUNGS:.2f}): {_listed(above)}. A headline figure on these films is "
            "void as far as it can be had that way."
        )
    if below:
        said.append(
            f"The wrong way round (AUC below {1 - MOST_WITHOUT_LUNGS:.2f}), so what lies outside "
            f"the lungs does differ between the classes: {_listed(below)}."
        )
    if not above and not below:
        said.append(
            f"Without lungs every AUC lies between {1 - MOST_WITHOUT_LUNGS:.2f} and "
            f"{MOST_WITHOUT_LUNGS:.2f} on the films tested: no shortcut was found there."
        )
    return said


def _listed(lines: Sequence[Line]) -> str:
    return "; ".join(f"{ln.what}, {ln.of}: {ln.figure}" for ln in lines)


def _occlude(
    model: ShippedModel, opened: Survey, rows: Answered, masks: dict[int, Mask], whose: str
) -> list[Line]:
    """Every occlusion on some films, each with the plain figure of the same films."""
    lines: list[Line] = []
    chosen = np.array(sorted(masks), np.intp)
    if len(chosen) < 2 * _FEWEST:
        return lines
    is_chosen = np.isin(np.arange(len(opened)), chosen)
    plain = _contrasts(rows.where(is_chosen))
    films = [opened.films[i] for i in chosen]
    for name, occlude in OCCLUSIONS.items():
        grey = np.stack([occlude(opened.grey[i], masks[i]) for i in chosen])
        found = _contrasts(answered(films, model.answer(grey, opened.lungs[chosen]), model.card))
        lines += [
            Line(_OCCLUSION_TESTS[name], name, f"{whose}: {contrast}", figure, plain[contrast])
            for contrast, figure in found.items()
            if contrast in plain
        ]
    return lines


def _contrasts(rows: Answered) -> Figures:
    return contrasts(rows, patient_weights(rows.groups)) if len(rows) else {}


def _share(rows: Answered, is_true: NDArray[np.bool_]) -> Figure:
    return figure_of(weighted_share(patient_weights(rows.groups), is_true), len(rows))


def _words(finding: str) -> str:
    return {"covid_19": "COVID-19"}.get(str(finding), str(finding).replace("_", " "))
