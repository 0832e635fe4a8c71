"""A small assessor that really answers, and films made on the spot."""

from __future__ import annotations

import hashlib
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from covid_desktop.domain.assessment import (
    Assessment,
    FindingClass,
    OperatingPoint,
    Reason,
    Refusal,
    Timing,
)
from covid_desktop.domain.film import Film, FilmFormat
from covid_desktop.domain.model import ModelReference

REFERENCE = ModelReference("stand-in", "0.1", "ab" * 32)


def made_up_answer(film: Film, probabilities=(0.72, 0.19, 0.09)) -> Assessment:
    weighed = dict(zip(FindingClass, probabilities, strict=True))
    rows, columns = np.mgrid[0:20, 0:16]
    looked = np.exp(-(((rows - 13) / 4) ** 2) - ((columns - 4) / 3) ** 2).astype(np.float32)
    likeliest = max(weighed, key=weighed.__getitem__)
    return Assessment(
        film_sha256=film.sha256,
        probabilities=weighed,
        finding=likeliest if weighed[likeliest] > 0.5 else None,
        operating_point=OperatingPoint("screening", 0.31),
        model=REFERENCE,
        provider="CPUExecutionProvider",
        attribution=looked,
        timing=Timing(preprocess=7.2, inference=21.4),
    )


@dataclass
class Answers:
    """Answers from the film's own mean grey; can be made to wait, to refuse or to break."""

    gate: threading.Event = field(default_factory=threading.Event)
    refused: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    pause: float = 0.0

    def __post_init__(self) -> None:
        self.gate.set()

    def assess(self, film: Film) -> Assessment | Refusal:
        self.asked.append(film.sha256)
        assert self.gate.wait(30)
        time.sleep(self.pause)
        if film.path.name in self.broken:
            raise RuntimeError(f"a secret of {film.path}")
        if film.path.name in self.refused:
            reason = Reason(
                "not-a-frontal-chest-film",
                "This does not look like a frontal chest film.",
                "Open a PA or AP film of the chest.",
            )
            return Refusal(film.sha256, (reason,), REFERENCE)
        covid = float(film.stored.mean() / (2**film.bits_stored - 1))
        rest = (1 - covid) / 2
        return made_up_answer(film, (covid, rest + rest / 2, rest / 2))


def write_film(path: Path, seed: int = 0, size=(240, 200), level=128) -> Path:
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0 : size[0], 0 : size[1]]
    grey = level + 60 * np.sin(rows / 30 + seed) * np.cos(columns / 25)
    grey = np.clip(grey + rng.normal(0, 6, size), 0, 255).astype(np.uint8)
    Image.fromarray(grey).save(path, "PNG")
    return path


def made_film(stored: np.ndarray, bits: int = 12, **facts) -> Film:
    return Film(
        path=Path("made.dcm"),
        sha256=hashlib.sha256(stored.tobytes()).hexdigest(),
        format=FilmFormat.DICOM,
        stored=stored,
        bits_stored=bits,
        **facts,
    )
