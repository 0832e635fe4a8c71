"""python -m training COMMAND. Each command says what it needs with --help."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from training import (
    audit,
    documents,
    evaluation_page,
    explore,
    leave_one_out,
    look,
    protocol_run,
    repeatability,
    reproduce,
    serial,
)
from training.hardware import add_hardware_options, hardware_asked
from training.lung_release import release_lungs
from training.lung_train import train_lungs
from training.release import release
from training.settings import read_lung_settings, read_settings, read_severity_settings
from training.severity_release import release_severity
from training.severity_train import train_severity
from training.train import train

ROOT = Path(__file__).parents[1]
CONFIG = ROOT / "training" / "configs" / "fourth.toml"
SHARED = ROOT.parent / "shared"


def main() -> None:
    """Run one command."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    trained = commands.add_parser("train", help="films -> checkpoint; goes on where it stopped")
    released = commands.add_parser("release", help="checkpoint -> measured ONNX model and page")
    for command in (trained, released):
        command.add_argument("--config", type=Path, default=CONFIG)
        command.add_argument("--films", type=Path, default=SHARED / "films")
        command.add_argument("--not-chest", type=Path, default=SHARED / "not_chest")
        command.add_argument("--run", type=Path, default=Path("runs/fourth"))
    add_hardware_options(trained)
    released.add_argument("--model", type=Path, default=ROOT / "resources/models/classifier.onnx")
    released.add_argument("--page", type=Path, default=ROOT / "docs/results.md")
    lungs = commands.add_parser("train-lungs", help="films with masks -> checkpoint")
    released_lungs = commands.add_parser("release-lungs", help="checkpoint -> measured lung model")
    for command in (lungs, released_lungs):
        command.add_argument("--config", type=Path, default=CONFIG.with_name("lungs.toml"))
        command.add_argument("--shared", type=Path, default=SHARED)
        command.add_argument("--run", type=Path, default=Path("runs/lungs"))
    released_lungs.add_argument("--model", type=Path, default=ROOT / "resources/models/lungs.onnx")
    released_lungs.add_argument("--page", type=Path, default=ROOT / "docs/lungs.md")
    severity = commands.add_parser("train-severity", help="scored films -> checkpoint")
    released_severity = commands.add_parser(
        "release-severity", help="checkpoint -> measured severity model"
    )
    for command in (severity, released_severity):
        command.add_argument("--config", type=Path, default=CONFIG.with_name("severity.toml"))
        command.add_argument("--shared", type=Path, default=SHARED)
        command.add_argument("--run", type=Path, default=Path("runs/severity"))
    released_severity.add_argument(
        "--model", type=Path, default=ROOT / "resources/models/severity.onnx"
    )
    released_severity.add_argument("--page", type=Path, default=ROOT / "docs/severity.md")
    measuring = (evaluation_page, audit, leave_one_out, protocol_run, repeatability, serial)
    for module in (explore, look, *measuring, documents, reproduce):
        module.add_command(commands)
    asked = parser.parse_args()
    if "start" in asked:
        asked.start(asked)
        return
    if asked.command == "train-lungs":
        train_lungs(read_lung_settings(asked.config), asked.shared, asked.run)
        return
    if asked.command == "release-lungs":
        settings_read = read_lung_settings(asked.config)
        release_lungs(settings_read, asked.shared, asked.run, asked.model, asked.page)
        return
    if asked.command.endswith("-severity"):
        read = read_severity_settings(asked.config)
        if asked.command == "train-severity":
            train_severity(read, asked.shared, asked.run)
        else:
            release_severity(read, asked.shared, asked.run, asked.model, asked.page)
        return
    settings = read_settings(asked.config)
    if asked.command == "train":
        settings = replace(settings, hardware=hardware_asked(asked, settings.hardware))
        train(settings, asked.films, asked.not_chest, asked.run)
    else:
        release(settings, asked.films, asked.not_chest, asked.run, asked.model, asked.page)


if __name__ == "__main__":
    main()
