"""Evidence is asked for from inside the lungs: what is painted, counted and learned."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from made_cohorts import SETTINGS, phantom_cohort

from covid_desktop.domain.lungs import Box, LungFields
from covid_desktop.domain.model import ModelReference
from covid_desktop.imaging.lung_fields import share_inside
from covid_desktop.inference.attribution import attribution_map
from training import train as training
from training.batches import batches, plan_of
from training.dataset import NOT_KNOWN
from training.lung_evidence import (
    LungEvidence,
    emptied,
    lungs_alone,
    outside_share,
    paint,
    tells_nothing,
)
from training.networks import build_network
from training.settings import Stage

SIDE = SETTINGS.side
ASKED = LungEvidence(emptied_share=0.25, alone_share=0.5, inside_weight=1.0)


def chance(seed=1):
    return torch.Generator().manual_seed(seed)


@pytest.fixture
def films():
    return torch.rand(6, 1, SIDE, SIDE, generator=chance(0))


@pytest.fixture
def lungs():
    """Two rectangles with a gap between them."""
    masks = torch.zeros(6, 1, SIDE, SIDE)
    masks[:, :, 16:48, 10:26] = masks[:, :, 16:48, 38:54] = 1
    return masks


@pytest.fixture(scope="module")
def cohort():
    made = phantom_cohort(range(40))
    lungs = np.zeros(made.grey.shape, bool)
    lungs[:, 12:52, 8:28] = lungs[:, 12:52, 36:56] = True
    lungs[0] = False
    return replace(made, lungs=lungs)


def batch_of(cohort, asked, **settings):
    asking = replace(SETTINGS, lung_evidence=asked, **settings)
    return next(batches(asking, cohort, plan_of(asking, cohort)))[1]


@pytest.mark.parametrize("seed", range(8))
def test_emptied_films_have_no_lung_left_and_keep_the_rest(films, lungs, seed):
    painted = emptied(films, lungs, chance(seed))
    inside = lungs > 0.5
    assert not torch.isclose(painted[inside], films[inside], atol=1e-6).float().mean() > 0.01
    beyond = torch.ones(SIDE, SIDE, dtype=torch.bool)
    beyond[10:54, 4:60] = False
    assert torch.equal(painted[..., beyond], films[..., beyond])


def test_sometimes_not_even_the_outline_is_left(films, lungs):
    gap = (..., slice(20, 44), slice(31, 33))
    kept = [torch.equal(emptied(films, lungs, chance(s))[gap], films[gap]) for s in range(12)]
    assert len(set(kept)) == 2


@pytest.mark.parametrize("seed", range(4))
def test_lungs_alone_keep_every_pixel_of_the_lungs(films, lungs, seed):
    alone = lungs_alone(films, lungs, chance(seed))
    inside = lungs > 0.5
    assert torch.equal(alone[inside], films[inside])
    corner = (..., slice(0, 10), slice(0, 4))
    assert not torch.equal(alone[corner], films[corner])


def test_paint_is_never_black():
    painted = torch.cat([paint(torch.Size((20, 1, 32, 32)), chance(s)) for s in range(5)])
    assert float(painted.min()) >= 0.15
    assert float(painted.max()) <= 0.85
    assert (painted.amax(dim=(1, 2, 3)) - painted.amin(dim=(1, 2, 3)) < 1e-6).any()


def test_nothing_is_told_by_equal_logits_alone():
    logits = torch.tensor([[2.0, 2.0, 2.0], [0.0, 0.0, 0.5], [0.0, 0.0, 5.0]])
    told = tells_nothing(logits)
    assert told[0] == pytest.approx(np.log(3), abs=1e-6)
    assert told[0] < told[1] < told[2]


def test_the_share_is_counted_as_the_application_counts_it():
    activation = torch.randn(1, 1, 6, 6, generator=chance(3))
    mask = np.zeros((192, 192), bool)
    mask[30:160, 20:85] = mask[30:160, 110:175] = True
    found = outside_share(activation, torch.from_numpy(mask)[None, None].float())
    fields = LungFields(mask, np.zeros_like(mask), Box(0, 0, 192, 192), ModelReference("", "", ""))
    shown = attribution_map(activation[0, 0].abs().numpy(), Box(0, 0, 192, 192), 192, 192)
    assert 1 - float(found) == pytest.approx(share_inside(fields, shown, 192, 192), abs=0.02)


def test_added_films_have_no_label_and_no_say_in_the_other_losses(cohort):
    batch = batch_of(cohort, ASKED, misplaced_share=0.25)
    assert len(batch["x"]) == 16 + 4
    assert batch["finding"][16:].tolist() == [NOT_KNOWN] * 4
    for name in ("finding_weight", "category_weight", "frontal_weight", "inside_weight"):
        assert not batch[name][16:].any()
    assert batch["emptied_weight"].tolist() == [0.0] * 16 + [0.25] * 4
    assert not batch["inside_weight"][:4].any(), "misplaced films have no lungs to look at"
    assert batch["lungs"].shape == batch["x"].shape


def test_labels_are_those_of_the_plain_batch(cohort):
    asked, plain = batch_of(cohort, ASKED), batch_of(cohort, LungEvidence())
    assert torch.equal(asked["finding"][:16], plain["finding"])
    assert torch.equal(asked["x"], batch_of(cohort, ASKED)["x"])
    assert "lungs" not in plain


def test_a_film_without_known_lungs_is_left_as_it_is(cohort):
    blind = replace(cohort, lungs=np.zeros_like(cohort.lungs))
    never, often = (
        batch_of(blind, replace(ASKED, alone_share=share), misplaced_share=0.0)
        for share in (0.0, 1.0)
    )
    assert torch.equal(often["x"], never["x"])
    assert len(often["x"]) == 16
    assert not often["inside_weight"].any()


def test_learning_moves_the_evidence_into_the_lungs(cohort):
    asked = LungEvidence(0.25, 1.0, 0.0, 4.0)
    settings = replace(SETTINGS, lung_evidence=asked, stages=(Stage(128, 1, 1e-3, 1e-4),))
    batch = next(batches(settings, cohort, plan_of(settings, cohort)))[1]
    torch.manual_seed(2)
    network = build_network("plain_cnn").train()
    optimizer = torch.optim.Adam(network.parameters(), lr=2e-3)
    outside = []
    for _ in range(30):
        output = network(batch["x"])
        shares = outside_share(output.activation.detach(), batch["lungs"])
        outside.append(float((shares * batch["inside_weight"]).sum()))
        training._loss(output, batch, settings).backward()
        optimizer.step()
        optimizer.zero_grad()
    assert np.mean(outside[-3:]) < np.mean(outside[:3]) - 0.1


def test_mixed_films_have_no_lungs_of_their_own():
    with pytest.raises(ValueError, match="mixing"):
        replace(SETTINGS, mixing=0.3, lung_evidence=ASKED)
