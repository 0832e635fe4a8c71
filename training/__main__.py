"""python -m training: train, evaluate, export. Each command says what it needs with --help."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.settings import read_settings
from training.train import train

CONFIG = Path(__file__).parent / "configs" / "first.toml"
SHARED = Path(__file__).parents[2] / "shared"


def main() -> None:
    """Run one command."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("train", help="films -> checkpoint")
    command.add_argument("--config", type=Path, default=CONFIG)
    command.add_argument("--films", type=Path, default=SHARED / "films")
    command.add_argument("--not-chest", type=Path, default=SHARED / "not_chest")
    command.add_argument("--run", type=Path, default=Path("runs/first"))
    asked = parser.parse_args()
    if asked.command == "train":
        train(read_settings(asked.config), asked.films, asked.not_chest, asked.run)


if __name__ == "__main__":
    main()
