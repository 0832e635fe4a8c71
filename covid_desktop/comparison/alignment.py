"""Lay a prior film over the current one: turned, scaled and shifted, never bent.

The similarity transform that brings each lung of the one film best over the same lung of
the other (Dice of the masks), then drawn to the ribs and the mediastinum by the direction
of grey gradients inside the lungs (normalised gradient fields, Haber and Modersitzki 2006),
within narrow bounds. A deformable warp could erase the disease that is to be compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from covid_desktop.comparison.geometry import Matrix, scaling
from covid_desktop.comparison.lung_fit import LungFit, Parameters, climb
from covid_desktop.domain.assessment import Reason
from covid_desktop.domain.film import Film
from covid_desktop.domain.lungs import LungFields

# Below this the outlines tell of different things (peers: "about 0.85").
LEAST_DICE = 0.85
_MOST_TURNED = math.radians(25)
# Magnification, inspiration and growth in millimetres; films without a scale are cut as
# their makers liked.
_MOST_SCALED_MM = math.log(1.4)
_MOST_SCALED = math.log(2.5)
_MOST_SQUASHED = math.log(1.5)
# The refinement by greys: less than half the distance of two ribs, lest it slips by one.
_REFINE_SHIFT, _REFINE_SCALE, _REFINE_TURN = 0.035, math.log(1.05), math.radians(4)
_DICE_GIVEN_UP = 0.01
_LEAST_GAIN = 0.005


@dataclass(frozen=True, eq=False)
class Alignment:
    """How a prior film lies over the current one.

    Attributes:
        accepted: the lungs lie over each other; else `reason` says why not.
        lung_dice: Dice coefficient of each lung with itself, both lungs together, 0 to 1;
            None where the lungs were not found.
        rotation_degrees: by how much the prior is turned against the current film, clockwise.
        scale: how much larger the prior shows the lungs: in millimetres where both files give
            them, else as a share of the film.
        to_prior: film pixels (x, y) of the current film -> film pixels of the prior.
        is_refined: the greys have improved on the outlines.
        is_shape_estimated: a file that does not say the shape of its pixels was stretched.
        reason: why it is not accepted.
    """

    accepted: bool
    lung_dice: float | None = None
    rotation_degrees: float | None = None
    scale: float | None = None
    to_prior: Matrix | None = None
    is_refined: bool = False
    is_shape_estimated: bool = False
    reason: Reason | None = None

    def reversed(self) -> Alignment:
        """The same with prior and current changing places."""
        if self.to_prior is None or self.rotation_degrees is None or self.scale is None:
            return self
        return replace(
            self,
            rotation_degrees=0.0 - self.rotation_degrees,
            scale=1 / self.scale,
            to_prior=np.linalg.inv(self.to_prior).astype(np.float64),
        )


def align(
    prior: Film, prior_lungs: LungFields | None, current: Film, current_lungs: LungFields | None
) -> Alignment:
    """Lay the prior film over the current one.

    Either order of two films gives the same answer, reversed; a film over itself stays
    where it is.

    Args:
        prior: a film.
        prior_lungs: its lungs; None where nobody could draw them.
        current: a film of the same patient.
        current_lungs: its lungs.
    """
    if not (prior_lungs and current_lungs and prior_lungs.are_found and current_lungs.are_found):
        return Alignment(accepted=False, reason=_no_lungs())
    if prior.sha256 == current.sha256:
        return Alignment(True, 1.0, 0.0, 1.0, np.eye(3))
    if prior.sha256 > current.sha256:
        return _align(current, current_lungs, prior, prior_lungs).reversed()
    return _align(prior, prior_lungs, current, current_lungs)


def _align(prior: Film, prior_lungs: LungFields, current: Film, current_lungs: LungFields) -> (
    Alignment
):  # fmt: skip
    in_mm = bool(prior.facts.pixel_spacing and current.facts.pixel_spacing)
    fit = LungFit(prior, prior_lungs, current, current_lungs, in_mm=in_mm)
    most = _MOST_SCALED_MM if in_mm else _MOST_SCALED
    bounds = np.array([1.0, 1.0, most, _MOST_TURNED, 0.0])
    best = _by_outlines(fit, bounds)
    dice = fit.dice(best)
    is_shape_known = all(f.facts.pixel_spacing for f in (prior, current))
    if dice < LEAST_DICE and not is_shape_known:
        best = _by_outlines(fit, np.append(bounds[:4], _MOST_SQUASHED), best)
        dice = fit.dice(best)
    refined, gain = _by_greys(fit, best)
    is_refined = gain >= _LEAST_GAIN and fit.dice(refined) >= dice - _DICE_GIVEN_UP
    if is_refined:
        best, dice = refined, fit.dice(refined)
    return _judged(fit, best, dice, bounds, is_refined=is_refined)


def _by_outlines(fit: LungFit, bounds: Parameters, start: Parameters | None = None) -> Parameters:
    """The best of several starts on a coarse grid, then on the fine one."""
    starts = fit.starts() if start is None else [start]
    coarse = [
        climb(partial(fit.soft_dice, cells=48), np.clip(s, -bounds, bounds), -bounds, bounds, 0.04)
        for s in starts
    ]
    scores = [fit.soft_dice(c, cells=48) for c in coarse]
    best = coarse[int(np.argmax(scores))]
    return climb(partial(fit.soft_dice, cells=112), best, -bounds, bounds, 0.01)


def _by_greys(fit: LungFit, start: Parameters) -> tuple[Parameters, float]:
    """Drawn to the ribs, and by how much the likeness of the gradients has grown."""
    room = np.array([_REFINE_SHIFT, _REFINE_SHIFT, _REFINE_SCALE, _REFINE_TURN, 0.0])
    likeness: Callable[[NDArray[np.float64]], float] = fit.likeness
    best = climb(likeness, start, start - room, start + room, 0.012)
    return best, likeness(best) - likeness(start)


def _judged(
    fit: LungFit, found: Parameters, dice: float, bounds: Parameters, *, is_refined: bool
) -> Alignment:
    at_limit = bool(np.any(np.abs(found[2:4]) >= bounds[2:4] - 1e-6))
    reason = None
    if dice < LEAST_DICE:
        reason = Reason(
            "lungs-do-not-fit",
            "The lungs of the two films do not fit over each other.",
            "Compare the films side by side; look at position, rotation and cut of both.",
        )
    elif at_limit:
        reason = Reason(
            "turned-or-scaled-too-far",
            "The films are turned or scaled against each other further than two chest films"
            " of one person should be.",
            "Compare the films side by side; look whether one of them lies on its side.",
        )
    steps = fit.prior_steps
    similarity = fit.similarity(found)
    to_prior = (
        scaling(1 / steps[0], 1 / (steps[1] * math.exp(float(found[4]))))
        @ similarity.matrix()
        @ scaling(*fit.current_steps)
    )
    return Alignment(
        accepted=reason is None,
        lung_dice=dice,
        rotation_degrees=math.degrees(similarity.angle),
        scale=similarity.scale,
        to_prior=to_prior,
        is_refined=is_refined,
        is_shape_estimated=bool(found[4]),
        reason=reason,
    )


def _no_lungs() -> Reason:
    return Reason(
        "lungs-not-found",
        "The lungs could not be found on both films.",
        "Compare the films side by side.",
    )
