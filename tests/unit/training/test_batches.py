"""What a batch holds depends on seed and step alone; a thread prepares it."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
import torch
from made_cohorts import SETTINGS, phantom_cohort

from training.batches import Prefetched, batches, plan_of, shares_of_loss
from training.dataset import NOT_KNOWN
from training.sampling import BalancedSampler
from training.settings import Stage

SIDE = SETTINGS.side


@pytest.fixture(scope="module")
def cohort():
    return phantom_cohort(range(40))


def first(settings, cohort, step=0, **place):
    plan = plan_of(settings, cohort)
    return next(batches(settings, cohort, plan[step:], **place))[1]


def test_the_plan_has_every_step_of_every_stage(cohort):
    settings = replace(SETTINGS, stages=(Stage(32, 1, 1e-3, 1e-4), Stage(64, 2, 1e-4, 1e-5)))
    plan = plan_of(settings, cohort)
    assert [(m.epoch, m.step) for m in plan] == [(e, s) for e in range(3) for s in range(10)]
    assert [m.stage.size for m in plan] == [32] * 10 + [64] * 20
    assert [m.share for m in plan[10::5]] == [0.0, 0.25, 0.5, 0.75]
    assert [m.epoch for m in plan if m.is_last] == [0, 1, 2]


def test_a_batch_depends_on_seed_and_step_alone(cohort):
    assert torch.equal(first(SETTINGS, cohort, 13)["x"], first(SETTINGS, cohort, 13)["x"])
    in_order = list(batches(SETTINGS, cohort, plan_of(SETTINGS, cohort)))[13][1]
    assert torch.equal(in_order["x"], first(SETTINGS, cohort, 13)["x"])
    assert not torch.equal(first(SETTINGS, cohort, 12)["x"], first(SETTINGS, cohort, 13)["x"])
    other = replace(SETTINGS, seed=6)
    assert not torch.equal(first(other, cohort)["x"], first(SETTINGS, cohort)["x"])


def test_misplaced_films_teach_only_that_they_are_misplaced(cohort):
    batch = first(replace(SETTINGS, misplaced_share=0.25), cohort)
    assert batch["x"].shape == (16, 1, SIDE, SIDE)
    assert batch["frontal"].tolist() == [0.0] * 4 + [1.0] * 12
    assert batch["finding"][:4].tolist() == [NOT_KNOWN] * 4
    assert bool((batch["finding"][4:] != NOT_KNOWN).all())
    assert not batch["finding_weight"][:4].any()
    assert bool((batch["finding_weight"][4:] > 0).all())


def test_mixed_films_are_made_of_two_and_counted_for_both(cohort):
    plain, mixed = (first(replace(SETTINGS, mixing=m), cohort) for m in (0.0, 0.4))
    share, partner = float(mixed["share"]), mixed["partner"]
    assert 0 < share < 1
    assert sorted(partner.tolist()) == list(range(len(partner)))
    torch.testing.assert_close(
        mixed["x"], share * plain["x"] + (1 - share) * plain["x"][partner], atol=1e-5, rtol=0
    )
    assert torch.equal(mixed["finding"], plain["finding"])
    assert torch.equal(
        first(replace(SETTINGS, mixing=0.4), cohort)["x"],
        mixed["x"],
    )


def test_strangers_have_their_share_of_each_batch(cohort):
    frontal = np.ones(len(cohort), np.float32)
    frontal[::10] = 0
    films = tuple(
        replace(f, source="siim" if there else "not_chest", is_frontal=bool(there))
        for f, there in zip(cohort.films, frontal, strict=True)
    )
    mixed = replace(cohort, films=films, frontal=frontal)
    settings = replace(SETTINGS, not_frontal_share=0.25, misplaced_share=0.0)
    plan = plan_of(settings, mixed)
    assert len(plan) == 2 * (160 // 12)
    for _, batch in batches(settings, mixed, plan[:4]):
        assert int((batch["frontal"] == 0).sum()) == 4
        assert len(batch["frontal"]) == 16


def test_two_processes_share_a_batch_and_weigh_it_as_one_would(cohort):
    settings = replace(SETTINGS, misplaced_share=0.25)
    whole = first(settings, cohort, 3)
    halves = [first(settings, cohort, 3, rank=rank, world=2) for rank in (0, 1)]
    for rank, half in enumerate(halves):
        for name in ("finding", "category", "frontal"):
            assert torch.equal(half[name], whole[name][rank::2])
            weight = f"{name}_weight"
            torch.testing.assert_close(half[weight] / 2, whole[weight][rank::2])
        assert half["x"].shape[0] == 8


def test_a_weighted_loss_makes_rare_classes_count(cohort):
    finding = np.array([0] * 4 + [2] * 36)
    rare = replace(cohort, finding=finding)
    settings = replace(SETTINGS, balance="loss", misplaced_share=0.0, films_per_epoch=16 * 30)
    seen = [batch for _, batch in batches(settings, rare, plan_of(settings, rare)[:30])]
    for batch in seen:
        covid, none = (batch["finding_weight"][batch["finding"] == c] for c in (0, 2))
        if len(covid) and len(none):
            assert float(covid[0] / none[0]) == pytest.approx(9)
    # Films themselves are drawn as they come.
    drawn = torch.cat([b["finding"] for b in seen])
    assert float((drawn == 0).float().mean()) == pytest.approx(0.1, abs=0.05)


@pytest.mark.parametrize(
    ("balance", "share"), [("none", 0.1), ("sampling", 0.25), ("equal sampling", 0.5)]
)
def test_classes_of_a_source_are_balanced_by_sampling(cohort, balance, share):
    films = tuple(
        replace(f, finding=cohort.films[1 if i < 4 else 0].finding)
        for i, f in enumerate(cohort.films)
    )
    sampler = BalancedSampler(replace(cohort, films=films), {"siim": 1.0}, balance)
    drawn = sampler.draw(20_000, np.random.default_rng(1))
    assert float((drawn < 4).mean()) == pytest.approx(share, abs=0.02)


def test_a_balance_that_is_not_there_is_named(cohort):
    with pytest.raises(ValueError, match="no balance 'focal'; known: sampling"):
        BalancedSampler(cohort, {"siim": 1.0}, "focal")


def test_nothing_known_weighs_nothing():
    unknown = torch.full((3,), NOT_KNOWN)
    assert shares_of_loss(unknown, torch.ones(3)).tolist() == [0.0] * 3


def test_items_come_in_order_and_are_ready_before_they_are_asked_for():
    made = []

    def items():
        for number in range(6):
            made.append(number)
            yield number

    with Prefetched(items(), ahead=2) as ready:
        came = []
        for number in ready:
            deadline = time.monotonic() + 10
            while len(made) < min(6, number + 3) and time.monotonic() < deadline:
                time.sleep(0.001)
            came.append((number, len(made) >= min(6, number + 3)))
    assert came == [(number, True) for number in range(6)]


def test_what_goes_wrong_in_the_thread_is_raised_where_items_are_used():
    def items():
        yield 1
        raise ZeroDivisionError

    came = []
    with pytest.raises(ZeroDivisionError), Prefetched(items()) as ready:
        came.extend(ready)
    assert came == [1]


def test_waiting_is_measured_and_the_thread_ends_with_its_user():
    release = threading.Event()

    def items():
        yield 1
        release.wait(0.2)
        yield from range(1000)

    before = threading.active_count()
    with Prefetched(items(), ahead=2) as ready:
        stream = iter(ready)
        next(stream)
        next(stream)
        assert ready.waited >= 0.15
    assert threading.active_count() == before
