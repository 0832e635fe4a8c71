"""Everything from films to exported models, in order; each step once, and again when it must be.

    python -m training reproduce --dry-run
    python -m training reproduce --shared ../shared

A step is a command of `python -m training` that can also be given by hand. It is skipped while
the stamp of its last success is newer than all that it reads, so a run that was stopped goes on
where it stopped (and inside a training, at its last checkpoint). What each step took is kept
with its stamp, and written to docs/reproduce.md.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from covid_desktop.atomic import write_atomically
from training.page import markdown_table

_MODELS = Path("resources/models")
_CONFIGS = Path("training/configs")
_LUNGS, _CLASSIFIER, _SEVERITY = (
    _MODELS / f"{name}.onnx" for name in ("lungs", "classifier", "severity")
)
STAMPS = Path("runs/steps")
PAGE = Path("docs/reproduce.md")


@dataclass(frozen=True)
class Step:
    """One command.

    Attributes:
        name: of its stamp.
        words: after `python -m training`.
        reads, writes: files; a step is done again when what it reads is newer than its stamp.
        minutes: expected on two cores with nothing else running.
    """

    name: str
    words: tuple[str, ...]
    reads: tuple[Path, ...]
    writes: tuple[Path, ...]
    minutes: float


class StepFailed(Exception):
    """A step's command ended with an error."""


def steps_from(shared: Path) -> list[Step]:
    """The steps, in order.

    Args:
        shared: folder with films, masks and not_chest.
    """
    films, strangers = shared / "films", shared / "not_chest"
    manifest = films / "manifest.csv"
    given = ("--films", str(films), "--not-chest", str(strangers))
    runs = ("second", "third", "fourth_partner", "fourth")
    networks = {run: Path(f"runs/{run}/checkpoint.pt") for run in runs}
    second, third, partner, best = networks.values()
    results = Path("docs/results.md")
    lungs, severity, severity_partner, left_out, protocols, *configs = (
        _CONFIGS / f"{name}.toml"
        for name in ("lungs", "severity", "severity_partner", "leave_one_out", "protocols", *runs)
    )
    lung_run = Path("runs/lungs/checkpoint.pt")
    scorers = (Path("runs/severity/checkpoint.pt"), Path("runs/severity_partner/checkpoint.pt"))
    all_shared = ("--shared", str(shared))
    only_films = ("--films", str(films))
    evaluated = Path("runs/evaluation/results.json")
    audited, loo = Path("runs/audit/audit.json"), Path("runs/leave_one_out/leave_one_out.json")
    pages = (Path("docs/model-card.md"), Path("docs/claim.md"))
    published = Path("docs/protocols.json")
    return [
        Step("train-lungs", ("train-lungs", *all_shared), (manifest, lungs), (lung_run,), 20),
        Step("release-lungs", ("release-lungs", *all_shared), (manifest, lungs, lung_run),
             (_LUNGS, Path("docs/lungs.md")), 1),
        *(Step(f"train-{run.replace('_', '-')}",
               ("train", *given, "--config", str(config), "--run", str(networks[run].parent)),
               (manifest, strangers / "manifest.csv", config, _LUNGS, *before),
               (networks[run],), minutes)
          for run, config, before, minutes in zip(
              runs, configs, ((), (), (third,), (second,)), (45, 35, 20, 20), strict=True)),
        Step("release", ("release", *given), (manifest, *configs, best, partner, _LUNGS),
             (_CLASSIFIER, results), 20),
        *(Step(f"train-{name.stem.replace('_', '-')}",
               ("train-severity", *all_shared, "--config", str(name), "--run", str(scorer.parent)),
               (manifest, name, before, _LUNGS), (scorer,), 20)
          for name, scorer, before in zip(
              (severity, severity_partner), scorers, (second, partner), strict=True)),
        Step("release-severity", ("release-severity", *all_shared),
             (manifest, severity, severity_partner, *scorers, _LUNGS),
             (_SEVERITY, Path("docs/severity.md")), 2),
        Step("repeatability", ("repeatability", *only_films), (manifest, _LUNGS, _SEVERITY),
             (_SEVERITY,), 5),
        Step("serial", ("serial", *only_films), (manifest, _LUNGS, _SEVERITY),
             (Path("docs/serial.md"),), 5),
        Step("evaluate", ("evaluate", *only_films), (manifest, _CLASSIFIER), (evaluated,), 12),
        Step("audit", ("audit", *only_films), (manifest, _CLASSIFIER, _LUNGS), (audited,), 35),
        Step("leave-one-out", ("leave-one-out", *only_films), (manifest, left_out), (loo,), 70),
        Step("protocols", ("protocols", *only_films), (manifest, protocols, _LUNGS),
             (published,), 25),
        Step("document", ("document",),
             (_CLASSIFIER, _LUNGS, _SEVERITY, evaluated, audited, loo, published), pages, 0.1),
    ]  # fmt: skip


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register `reproduce`."""
    command = commands.add_parser("reproduce", help="films -> every model, figure and page")
    command.add_argument("--shared", type=Path, default=Path("../shared"))
    command.add_argument("--dry-run", action="store_true", help="only say what would be done")
    command.add_argument("--until", help="stop after this step")
    command.set_defaults(start=start)


def start(asked: argparse.Namespace) -> None:
    """Run `reproduce`."""
    steps = steps_from(asked.shared)
    names = [step.name for step in steps]
    if asked.until:
        if asked.until not in names:
            raise SystemExit(f"no step {asked.until!r}; steps: {', '.join(names)}")
        steps = steps[: names.index(asked.until) + 1]
    print(listing(steps, STAMPS))
    if not asked.dry_run:
        reproduce(steps, STAMPS)
        write_atomically(PAGE, times_page(steps, STAMPS).encode())


def reproduce(steps: Sequence[Step], stamps: Path) -> list[str]:
    """Run what is to be run; the names of the steps that were.

    Raises:
        StepFailed: a command ended with an error; steps done before stay done.
    """
    done = []
    for step in steps:
        if not why_due(step, stamps):
            continue
        print(f"== {step.name}", flush=True)
        began = time.perf_counter()
        command = [sys.executable, "-m", "training", *step.words]
        if subprocess.run(command, check=False).returncode:
            raise StepFailed(f"{step.name} failed; give the same command again to go on")
        missing = [str(path) for path in step.writes if not path.exists()]
        if missing:
            raise StepFailed(f"{step.name} did not write {', '.join(missing)}")
        stamps.mkdir(parents=True, exist_ok=True)
        stamp = {"minutes": (time.perf_counter() - began) / 60, "on": _computer()}
        write_atomically(_stamp(step, stamps), json.dumps(stamp).encode())
        done.append(step.name)
    return done


def why_due(step: Step, stamps: Path) -> str:
    """Why a step must be run, in words; "" if it need not."""
    stamp = _stamp(step, stamps)
    if not stamp.exists():
        return "never done here"
    for path in step.writes:
        if not path.exists():
            return f"{path} is missing"
    newer = [p for p in step.reads if p.exists() and p.stat().st_mtime > stamp.stat().st_mtime]
    return f"{newer[0]} is newer" if newer else ""


def listing(steps: Sequence[Step], stamps: Path) -> str:
    """What is done, what is to do and why, and how long it takes."""
    lines, left, changed = [], 0.0, set[Path]()
    for step in steps:
        why = why_due(step, stamps)
        if not why and changed.intersection(step.reads):
            why = "an earlier step comes first"
        if why:
            changed.update(step.writes)
            left += step.minutes
        state = f"to do ({why}), about {step.minutes:g} min" if why else "done"
        lines.append(f"{step.name:17} {state}\n    python -m training {' '.join(step.words)}")
    return "\n".join([*lines, f"left: about {left:.0f} minutes on two cores"])


def times_page(steps: Sequence[Step], stamps: Path) -> str:
    """What each step took, where it was last done."""
    rows = []
    for step in steps:
        stamp = json.loads(_stamp(step, stamps).read_text(encoding="utf-8"))
        command = f"`python -m training {step.words[0]}`"
        rows.append((command, f"{stamp['minutes']:.1f}", stamp["on"]))
    table = markdown_table(("step", "minutes", "on"), rows)
    return (
        "# From films to models\n\n`python -m training reproduce` does every step below, in this "
        "order, and skips what is done. Times are those of the last run.\n\n" + table + "\n"
    )


def _stamp(step: Step, stamps: Path) -> Path:
    return stamps / f"{step.name}.json"


def _computer() -> str:
    """The kind of computer, for the table of times."""
    if torch.cuda.is_available():
        return torch.cuda.get_device_name(0)
    own = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{own} cores, {platform.machine()}"
