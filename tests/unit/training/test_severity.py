"""Severity on phantoms, whose zones and lungs are known because we drew them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.stats import spearmanr

from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.imaging.lung_fields import zones_in
from covid_desktop.inference.model_card import phantom_film
from covid_desktop.inference.preprocessing import frame_grey, grey_of
from training.dataset import as_input, as_unit
from training.networks.efficientnet_lite import pretrained_network
from training.phantoms import PhantomRecipe, draw_phantom
from training.settings import read_severity_settings
from training.severity_cohort import ScoredFilm, SeverityCohort, rows_of
from training.severity_figures import (
    SeverityOutput,
    paired_changes,
    residual_interval,
    severity_figures,
)
from training.severity_network import SeverityEnsemble, SeverityNetwork
from training.severity_scale import Line, Scale, cross_fitted, fit_scale
from training.severity_train import fit_severity, infer_severity

SIDE, SIZE = 128, 96
SETTINGS = read_severity_settings(
    Path(__file__).parents[3] / "training" / "configs" / "severity.toml"
)


def lungs_of(phantom):
    whole = Box(0, 0, SIDE, SIDE)
    reference = ModelReference("drawn", "1", "0" * 64)
    return LungFields(phantom.right_lung, phantom.left_lung, whole, reference)


@pytest.fixture(scope="module")
def cohort():
    chance = np.random.default_rng(4)
    films, greys, zones = [], [], []
    for seed in range(72):
        scores = tuple(float(s) for s in chance.choice((0.0, 0.0, 2.0, 3.0), 6))
        phantom = draw_phantom(PhantomRecipe(seed=seed, rows=SIDE, columns=SIDE, zones=scores))
        film = phantom_film((phantom.grey / phantom.grey.max() * 255).astype(np.uint8))
        fields = lungs_of(phantom)
        region = fields.bounding_box(SETTINGS.recipe.lung_margin)
        greys.append(frame_grey(grey_of(film), SIZE, region).grey)
        zones.append(zones_in(fields, region, SIZE // 16))
        nobody = ScoredFilm(
            Path("none"), str(seed), str(seed), f"p{seed // 2}", float(seed % 2), scores, scores,
            sum(scores) * 8 / 18,
        )  # fmt: skip
        films.append(nobody)
    scores = np.array([f.senior for f in films], np.float32)
    extent = np.array([f.extent for f in films], np.float32)
    return SeverityCohort(tuple(films), np.stack(greys), np.stack(zones), scores, extent)


def test_zones_cover_the_lungs_once_and_lie_on_their_sides():
    fields = lungs_of(draw_phantom(PhantomRecipe(seed=2, rows=SIDE, columns=SIDE)))
    zones = fields.zones()
    assert np.array_equal(sum(z.astype(int) for z in zones.values()), fields.both.astype(int))
    assert np.array_equal(zones["A"] | zones["B"] | zones["C"], fields.right)
    rows = {name: np.flatnonzero(zone.any(axis=1)) for name, zone in zones.items()}
    assert rows["A"].max() < rows["B"].min() <= rows["B"].max() < rows["C"].min()


def test_a_region_around_the_lungs_loses_nothing_of_them():
    fields = lungs_of(draw_phantom(PhantomRecipe(seed=2, rows=SIDE, columns=SIDE)))
    region = fields.bounding_box(0.05)
    share = zones_in(fields, region, 8)
    area = (region.bottom - region.top) * (region.right - region.left) / 64
    assert share.sum() * area == pytest.approx(fields.both.sum(), rel=0.02)
    assert share.min() >= 0
    assert share.max() <= 1 + 1e-6


def test_severity_is_learned_zone_by_zone_and_change_follows(cohort):
    settings = replace(
        SETTINGS, epochs=12, mirrors=True, recipe=replace(SETTINGS.recipe, size=SIZE), batch=8
    )  # fmt: skip
    known, left_out = np.arange(56), np.arange(56, 72)
    trained = pretrained_network()
    network = fit_severity(settings, rows_of(cohort, known), trained)
    assert torch.equal(network.fine[0][1].weight, trained.backbone[0][1].weight)
    assert not torch.equal(network.coarse[-1][0].weight, trained.backbone[-1][0].weight)
    unseen = rows_of(cohort, left_out)
    said = infer_severity(network, unseen, settings.recipe)
    assert spearmanr(said.scores.ravel(), unseen.scores.ravel())[0] > 0.6
    figures = severity_figures(unseen, said)
    assert figures["zone MAE"].films == 16
    assert len(paired_changes(unseen, said, np.arange(16))[0]) == 8
    assert figures["zone MAE"].value < np.abs(unseen.scores - unseen.scores.mean()).mean()
    again = infer_severity(network, unseen, settings.recipe)
    assert np.array_equal(said.scores, again.scores)
    flipped = replace(
        unseen, grey=unseen.grey[..., ::-1].copy(), zones=unseen.zones[..., ::-1].copy()
    )
    mirrored = infer_severity(network, flipped, settings.recipe)
    assert said.scores == pytest.approx(mirrored.scores, abs=1e-3)


def test_films_that_were_not_scored_do_not_count(cohort):
    scores = np.array([f.senior for f in cohort.films]) + 0.4
    extent = cohort.extent.astype(float)
    scores[40:], extent[40:] = np.nan, np.nan
    figures = severity_figures(cohort, SeverityOutput(scores, extent))
    assert figures["zone MAE"].films == 40
    assert figures["zone MAE"].value == pytest.approx(0.4)
    assert figures["zone MAE, scores rounded to whole points"].value == 0
    assert figures["total MAE"].value == pytest.approx(2.4)
    assert figures["extent MAE"].value == 0
    assert residual_interval(cohort, SeverityOutput(scores, extent)) == 2.4


@torch.no_grad()
def test_several_networks_together_say_the_mean(cohort):
    networks = [SeverityNetwork(pretrained_network()).eval() for _ in range(2)]
    for network in networks:
        torch.nn.init.normal_(network.score.weight, std=0.1)
    films = as_input(as_unit(cohort.grey[:3]), replace(SETTINGS.recipe, size=SIZE))
    zones = torch.from_numpy(cohort.zones[:3])
    scores, extent = SeverityEnsemble(networks, Scale())(films, zones)
    first, second = (network(films, zones) for network in networks)
    torch.testing.assert_close(scores, (first[0] + second[0]) / 2)
    torch.testing.assert_close(extent, (first[1] + second[1]) / 2)
    assert not torch.allclose(scores, first[0], atol=1e-3)
    middle = float(scores.median())
    scale = Scale(Line(10.0, 1.5 - 10.0 * middle), Line(0.5, 1.0))
    stretched = SeverityEnsemble(networks, scale)(films, zones)
    expected = scale.stretched(SeverityOutput(scores.double().numpy(), extent.double().numpy()))
    np.testing.assert_allclose(stretched[0], expected.scores, atol=1e-4)
    np.testing.assert_allclose(stretched[1], expected.extent, atol=1e-4)
    assert np.unique(expected.scores).size > 2


def shrunken(cohort):
    """What a network says that scores too near the middle."""
    chance = np.random.default_rng(0)
    senior = np.array([f.senior for f in cohort.films])
    scores = 0.6 * senior + 0.5 + chance.normal(0, 0.1, senior.shape)
    extent = 0.5 * cohort.extent + 1 + chance.normal(0, 0.1, len(cohort))
    return SeverityOutput(scores, extent)


def test_the_readers_scale_is_found_again(cohort):
    said = shrunken(cohort)
    scale = fit_scale(cohort, said)
    said_of = np.array([[0.5, 1.1, 1.7, 2.3, 0.5, 2.3]])
    meant = scale.stretched(SeverityOutput(said_of, np.array([3.0])))
    assert meant.scores[0] == pytest.approx([0, 1, 2, 3, 0, 3], abs=0.25)
    assert meant.extent[0] == pytest.approx(4, abs=0.3)
    before, after = (
        severity_figures(cohort, s) for s in (said, cross_fitted(cohort, said, 5, seed=1))
    )
    for name in ("zone MAE", "total MAE", "extent MAE"):
        assert after[name].value < 0.7 * before[name].value


def test_a_film_is_stretched_without_its_patient(cohort):
    said = shrunken(cohort)
    patient = cohort.films[0].split_group
    own = np.array([f.split_group == patient for f in cohort.films])
    films = tuple(
        replace(f, senior=(3.0,) * 6) if mine else f
        for f, mine in zip(cohort.films, own, strict=True)
    )
    other = cross_fitted(replace(cohort, films=films), said, 5, seed=1)
    same = cross_fitted(cohort, said, 5, seed=1)
    np.testing.assert_array_equal(same.scores[own], other.scores[own])
    assert not np.array_equal(same.scores[~own], other.scores[~own])
