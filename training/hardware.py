"""On what a training runs: processor or GPUs, one or several, on one computer or several."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, fields, replace
from pathlib import Path

from lightning_fabric import Fabric
from lightning_fabric.loggers.tensorboard import TensorBoardLogger


@dataclass(frozen=True)
class Hardware:
    """What Lightning Fabric is asked for; the loop does not know.

    Attributes:
        accelerator: "cpu", "cuda", "mps", or "auto".
        devices: how many on each computer, or "auto" for all.
        nodes: how many computers; each is given the same command.
        strategy: "ddp" for several processes, "auto" for Fabric's choice.
        precision: "32-true", or mixed: "bf16-mixed", "16-mixed" (GPU only).
    """

    accelerator: str = "auto"
    devices: str = "1"
    nodes: int = 1
    strategy: str = "auto"
    precision: str = "32-true"


def add_hardware_options(command: argparse.ArgumentParser) -> None:
    """Options that stand above the config's [hardware]."""
    group = command.add_argument_group("hardware (else as in the config)")
    group.add_argument("--accelerator", choices=("auto", "cpu", "cuda", "mps"))
    group.add_argument("--devices", help="how many, or auto")
    group.add_argument("--nodes", type=int, help="computers that work together")
    group.add_argument("--strategy", help="ddp for several processes")
    group.add_argument("--precision", help="32-true, bf16-mixed or 16-mixed")


def hardware_asked(asked: argparse.Namespace, configured: Hardware) -> Hardware:
    """The config's hardware, with what the options say instead."""
    names = [field.name for field in fields(Hardware)]
    given = {name: getattr(asked, name, None) for name in names}
    return replace(
        configured, **{name: value for name, value in given.items() if value is not None}
    )


def open_fabric(hardware: Hardware, run: Path) -> Fabric:
    """Fabric, launched, with TensorBoard's files in the run folder.

    With several devices this starts the other processes, which run the same command.
    """
    devices = str(hardware.devices)
    # A frozen backbone, or a head without labels in a batch, leaves parameters without gradient.
    is_ddp = hardware.strategy == "ddp"
    fabric = Fabric(
        accelerator=hardware.accelerator,
        devices=int(devices) if devices.isdigit() else devices,
        num_nodes=hardware.nodes,
        strategy="ddp_find_unused_parameters_true" if is_ddp else hardware.strategy,
        precision=hardware.precision,  # type: ignore[arg-type]
        loggers=TensorBoardLogger(run, name="tensorboard", version=""),
    )
    fabric.launch()
    return fabric
