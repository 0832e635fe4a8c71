"""From a DICOM file to an assessment: how long, against the bare work and the usual way.

For each film, in one process and warm, the repeats interleaved so that the machine's moods
fall on all alike:

* path to assessment: `load_film` and `FilmAssessor.assess`, as the application does it;
* the bare work: pydicom with the same decoder, and a bare run of each model file. What we add
  to it is all that makes an assessment of figures: hash, windows, checks, preprocessing, map;
* the usual research way: pydicom, scaled to -1024..1024, centre crop, resized to 224 x 224,
  DenseNet-121 in PyTorch on the CPU (as torchxrayvision does it; random weights).

    python -m tests.benchmarks.path_to_assessment [--repeats N] [FILM.dcm ...]
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import random
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime  # noqa: F401 - first, as in the application
import pydicom
import torch
from numpy.typing import NDArray
from torch import nn

from covid_desktop.domain.errors import ModelUnavailable
from covid_desktop.imaging import dicom_pixels
from covid_desktop.imaging.loading import load_film
from covid_desktop.inference.assessor import FilmAssessor
from covid_desktop.inference.session import ModelSession, open_session
from covid_desktop.paths import demonstration, models
from tests.benchmarks.densenet import densenet121


def _scikit_image_resize() -> Callable[..., NDArray[Any]] | None:
    try:
        from skimage.transform import resize  # noqa: PLC0415 - an optional extra
    except ImportError:
        return None
    usual: Callable[..., NDArray[Any]] = resize
    return usual


_RESIZE = _scikit_image_resize()
_SIDE = 224
# PyTorch's threads go on spinning after their work; nobody else shall pay for that.
_PAUSE_SECONDS = 0.05
_AIM_BARE = 1.25
_AIM_USUAL = 5.0


@dataclass(frozen=True)
class Row:
    """Medians for one film, in milliseconds.

    Attributes:
        film: name of the file.
        what: size and transfer syntax.
        ours: path to assessment.
        decode: bare decoding.
        run: bare run of every model.
        usual: the research way.
        answer: what came out: "assessed" or "refused".
    """

    film: str
    what: str
    ours: float
    decode: float
    run: float
    usual: float
    answer: str

    def markdown(self) -> str:
        """One line of the table."""
        bare = self.decode + self.run
        cells = (
            self.film, self.what, self.answer, f"{self.ours:.1f}",
            f"{self.decode:.1f} + {self.run:.1f}", f"{self.ours / bare:.2f}",
            f"{self.usual:.1f}", f"{self.usual / self.ours:.2f}",
        )  # fmt: skip
        return f"| {' | '.join(cells)} |"


def measure(
    path: Path, assessor: FilmAssessor, sessions: Sequence[ModelSession], repeats: int
) -> Row:
    """Time the three ways on one film.

    Args:
        path: a DICOM film that the header does not rule out.
        assessor: the application's.
        sessions: of the same model files, to be run bare.
        repeats: of each; the medians count.
    """
    header = pydicom.dcmread(path, stop_before_pixels=True)
    syntax = header.file_meta.TransferSyntaxUID
    answer = assessor.assess(load_film(path))
    if answer.timing.inference == 0:
        sys.exit(f"{path}: refused by its header; the model was not run, so there is no path.")
    runs = [(session, _inputs(session)) for session in sessions]
    network = densenet121()
    # The very decoder that the application names; "" where pydicom needs none.
    plugin = dicom_pixels._PLUGINS.get(syntax, "")
    ways: dict[str, Callable[[], object]] = {
        "ours": lambda: assessor.assess(load_film(path)),
        "decode": lambda: _bare_decode(path, plugin),
        "run": lambda: [session.run(inputs) for session, inputs in runs],
        "usual": lambda: _usual_way(path, network),
    }
    times = _interleaved(ways, repeats)
    return Row(
        film=path.name,
        what=f"{header.Rows} x {header.Columns}, {syntax.name.split(',')[0]}",
        answer="refused" if hasattr(answer, "reasons") else "assessed",
        **{name: statistics.median(found) * 1000 for name, found in times.items()},
    )


def _inputs(session: ModelSession) -> dict[str, NDArray[np.float32]]:
    """One of each input that a model takes, by name: noise for the film, ones for masks.

    A mask of noise would not be one, and where nothing of a zone is left no mean can be taken.
    """
    made = {}
    for wanted in session.session.get_inputs():
        # The batch may be open in the shape.
        shape = tuple(side if isinstance(side, int) else 1 for side in wanted.shape)
        noise = np.random.default_rng(0).standard_normal(shape, dtype=np.float32)
        made[wanted.name] = noise if wanted.name == "film" else np.ones_like(noise)
    return made


def _interleaved(ways: dict[str, Callable[[], object]], repeats: int) -> dict[str, list[float]]:
    """Seconds of each repeat; the order changes, so that nobody always follows the same one."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    names = list(ways)
    chance = random.Random(0)
    for repeat in range(-2, repeats):  # two rounds to warm up
        chance.shuffle(names)
        for name in names:
            way = ways[name]
            time.sleep(_PAUSE_SECONDS)
            start = time.perf_counter()
            way()
            if repeat >= 0:
                times[name].append(time.perf_counter() - start)
    return times


def _bare_decode(path: Path, plugin: str) -> NDArray[Any]:
    ds = pydicom.dcmread(path)
    if plugin:
        ds.pixel_array_options(decoding_plugin=plugin)
    return ds.pixel_array


def _usual_way(path: Path, network: nn.Module) -> NDArray[np.float32]:
    ds = pydicom.dcmread(path)
    highest = 2**ds.BitsStored - 1
    pixels = ds.pixel_array
    if ds.PhotometricInterpretation == "MONOCHROME1":
        pixels = highest - pixels
    scaled = (pixels.astype(np.float32) / highest * 2 - 1) * 1024
    rows, columns = scaled.shape
    side = min(rows, columns)
    top, left = (rows - side) // 2, (columns - side) // 2
    square = scaled[top : top + side, left : left + side]
    with torch.inference_mode():
        logits: NDArray[np.float32] = torch.sigmoid(network(_resized(square))).numpy()
    return logits


def _resized(square: NDArray[np.float32]) -> torch.Tensor:
    """To (1, 1, 224, 224), by scikit-image as usual, or where it is missing by PyTorch."""
    if _RESIZE is not None:
        small = _RESIZE(square, (_SIDE, _SIDE), mode="constant", preserve_range=True)
        return torch.from_numpy(small.astype(np.float32))[None, None]
    return torch.nn.functional.interpolate(
        torch.from_numpy(np.ascontiguousarray(square))[None, None],
        size=(_SIDE, _SIDE), mode="bilinear", antialias=True,
    )  # fmt: skip


def _conditions(assessor: FilmAssessor, files: Sequence[Path], repeats: int) -> str:
    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}"
        for name in ("onnxruntime", "torch", "pydicom", "numpy")
    )
    resizer = "PyTorch" if _RESIZE is None else "scikit-image"
    load = (
        f"; load average at the end {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    )
    return (
        f"Medians of {repeats} interleaved repeats in one run, milliseconds, warm. "
        f"Models: {', '.join(file.name for file in files)} ({assessor.reference.short}), "
        f"{assessor.provider}. "
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {versions}; "
        f"the research way resizes by {resizer}{load}."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print one Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.path_to_assessment")
    parser.add_argument("films", nargs="*", type=Path, metavar="FILM.dcm")
    parser.add_argument("--repeats", type=int, default=30)
    parser.add_argument("--models", type=Path, default=models(), help="folder of the model files")
    asked = parser.parse_args(arguments)
    films = asked.films or sorted(demonstration().glob("*.dcm"))
    # pydicom and torch warn about what does not matter to the time taken.
    warnings.simplefilter("ignore")
    try:
        assessor = FilmAssessor.open(asked.models, provider="cpu")
        files = sorted(asked.models.glob("*.onnx"))
        sessions = [open_session(file, provider="cpu") for file in files]
    except ModelUnavailable as error:
        print(error.what, error.advice, file=sys.stderr)
        return 2
    rows = [measure(path, assessor, sessions, asked.repeats) for path in films]
    print("| film | pixels | answer | path to assessment | bare decode + bare run "
          f"| times the bare work (aim: {_AIM_BARE:g} at most) | research way "
          f"| times faster than it (aim: {_AIM_USUAL:g}) |")  # fmt: skip
    print("|---|---|---|---|---|---|---|---|")
    for row in rows:
        print(row.markdown())
    print()
    print(_conditions(assessor, files, asked.repeats))
    return 0


if __name__ == "__main__":
    sys.exit(main())
