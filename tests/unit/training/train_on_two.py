"""python train_on_two.py RUN DEVICES: what each process of a run holds, beside its checkpoint."""

import sys
from dataclasses import replace
from pathlib import Path

import torch
from lightning_fabric.utilities.rank_zero import rank_zero_only

sys.path.insert(0, str(Path(__file__).parents[2]))

from made_cohorts import SETTINGS, phantom_cohort

from training import train
from training.augmentation import Augmentation
from training.hardware import Hardware
from training.settings import Stage

STILL = Augmentation(
    rotation_degrees=0.0, shift=0.0, scale=0.0, aspect=0.0, gamma=1.0, noise=0.0, coarsest=1.0,
    painted=0.0,
)  # fmt: skip


def main() -> None:
    run, devices = Path(sys.argv[1]), sys.argv[2]
    torch.set_num_threads(1)
    settings = replace(
        SETTINGS,
        network="plain_cnn",
        # Chance moves films differently in each process; without it they must agree exactly.
        augmentation=STILL,
        misplaced_share=0.0,
        films_per_epoch=64,
        balance="loss",
        stages=(Stage(32, 1, 1e-2, 1e-3, is_frozen=True), Stage(32, 1, 3e-3, 1e-3)),
        hardware=Hardware("cpu", devices, strategy="ddp" if devices != "1" else "auto"),
    )
    save = train._save

    def save_and_tell(fabric, path, state):
        save(fabric, path, state)
        told = {name: value.clone() for name, value in state["network"].state_dict().items()}
        torch.save(told, run / f"step{state['step']}_process{rank_zero_only.rank}.pt")

    train._save = save_and_tell
    train.fit(settings, phantom_cohort(range(60)), phantom_cohort(range(1000, 1010)), run)


if __name__ == "__main__":
    main()
