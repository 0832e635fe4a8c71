"""Command-line options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.layouts import LAYOUTS


def add_films_options(command: argparse.ArgumentParser) -> None:
    """Which films."""
    command.add_argument("--films", type=Path, default=Path("../shared/films"))
    command.add_argument("--layout", choices=("auto", *LAYOUTS), default="auto")


def add_model_options(command: argparse.ArgumentParser, out: Path) -> None:
    """Which model file is measured, on which films, and where the figures go."""
    command.add_argument("--model", type=Path, default=Path("resources/models/classifier.onnx"))
    add_films_options(command)
    command.add_argument("--out", type=Path, default=out)
    command.add_argument("--provider", choices=("auto", "cpu", "cuda"), default="auto")
