"""Phantoms: synthetic frontal chest films, drawn from path lengths through a made-up body.

A beam meets so many millimetres of soft tissue, air and bone; what is left of it, scattered
light included, is counted with quantum noise and set out on a film's S-shaped curve. So bones
add to whatever lies behind them and dense parts lose contrast, as on real films. No patient
stands behind any of it.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training.phantom_anatomy import (
    Anatomy,
    LungFields,
    draw_airways,
    draw_body,
    draw_bowel_gas,
    draw_heart,
    draw_lungs,
    make_anatomy,
)
from training.phantom_bones import draw_bones
from training.phantom_canvas import Canvas, Plane, make_canvas
from training.phantom_dicom import DEMONSTRATION_FACTS, write_film
from training.phantom_opacities import ZoneGrades, draw_opacities
from training.phantom_vessels import draw_tree

SOFT_PER_MM = 0.0205
"""Attenuation of soft tissue at about 100 kV, grid and scatter taken together."""
BONE_PER_MM = 0.034
LUNG_DENSITY = 0.24
WHITE = 4095


@dataclass(frozen=True)
class PhantomRecipe:
    """Everything that a phantom depends on: equal recipes give equal films.

    Attributes:
        seed: the patient: outline, bones, vessels.
        rows, columns: size of the film in pixels.
        zones: Brixia grades of the zones A to F, 0 to 3.
        view_position: "PA" or "AP".
        rotation_degrees: clockwise turn of the patient on the film.
        shift: displacement to the right and downwards, in mm.
        scale: magnification.
        noise: relative quantum noise; 1 is a usual exposure, 0 none.
        exposure: factor on the dose at the detector; more makes a darker film.
        marker: letters of the lead marker on the patient's right; "" for none.
        caption: small letters at the lower border; "" for none.
        collimation: share of the film's sides that is shut off.
        opacity_seed: pattern of the opacities; None takes the patient's seed.
        film_seed: this film's noise.
    """

    seed: int = 0
    rows: int = 256
    columns: int = 256
    zones: ZoneGrades = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    view_position: str = "PA"
    rotation_degrees: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.0
    noise: float = 1.0
    exposure: float = 1.0
    marker: str = "R"
    caption: str = ""
    collimation: float = 0.012
    opacity_seed: int | None = None
    film_seed: int = 0

    def __post_init__(self) -> None:
        """Refuse grades and views that no film has."""
        if len(self.zones) != 6 or not all(0.0 <= grade <= 3.0 for grade in self.zones):
            raise ValueError(f"six grades from 0 to 3 are needed, not {self.zones}")
        if self.view_position not in {"PA", "AP"}:
            raise ValueError(f"a phantom is seen PA or AP, not {self.view_position!r}")


@dataclass(frozen=True, eq=False)
class Phantom:
    """A drawn film with its truth.

    Attributes:
        grey: (rows, columns) uint16, 0 to 4095, MONOCHROME2: lungs dark.
        right_lung, left_lung: (rows, columns) bool; the patient's right is on the picture's left.
            The lung behind the heart counts, the lung below the domes does not.
        zones: the grades drawn, A to F.
    """

    grey: NDArray[np.uint16]
    right_lung: NDArray[np.bool_]
    left_lung: NDArray[np.bool_]
    zones: ZoneGrades


def draw_phantom(recipe: PhantomRecipe) -> Phantom:
    """Draw the film of a recipe."""
    canvas = make_canvas(
        (recipe.rows, recipe.columns),
        recipe.rotation_degrees,
        recipe.shift,
        recipe.scale,
        recipe.seed,
    )
    anatomy = make_anatomy(recipe.seed, recipe.view_position)
    lungs = draw_lungs(canvas, anatomy)
    rng = np.random.default_rng((recipe.seed, 6))
    soft = draw_body(canvas, anatomy) - _missing_tissue(canvas, anatomy, lungs, recipe, rng)
    soft *= 1.0 + 0.018 * canvas.texture(rng, 40.0) + 0.010 * canvas.texture(rng, 12.0)
    bone = draw_bones(canvas, anatomy) * (1.0 + 0.10 * canvas.texture(rng, 2.2))
    path = SOFT_PER_MM * np.clip(soft, 0.0, None) + BONE_PER_MM * bone
    grey = _expose(path, canvas, recipe)
    _burn_in(grey, recipe)
    return Phantom(np.rint(grey).astype(np.uint16), lungs.right, lungs.left, recipe.zones)


def _missing_tissue(
    canvas: Canvas,
    anatomy: Anatomy,
    lungs: LungFields,
    recipe: PhantomRecipe,
    rng: np.random.Generator,
) -> Plane:
    """Millimetres by which gas in lungs, airways and bowel thins the body."""
    room = np.clip(lungs.depth - draw_heart(canvas, anatomy), 0.0, None)
    opacity_seed = recipe.seed if recipe.opacity_seed is None else recipe.opacity_seed
    opacity = draw_opacities(canvas, lungs, room, recipe.zones, opacity_seed)
    # What is too fine to be drawn one by one still mottles the lung.
    mottle = 1.0 + 0.020 * canvas.texture(rng, 11.0) + 0.014 * canvas.texture(rng, 4.0)
    mottle += 0.012 * canvas.texture(rng, 1.8)
    # Arteries, veins and their sheaths lie together: more tissue than one bare vessel.
    vessels = 4.0 * draw_tree(canvas, recipe.seed) * (lungs.depth > 20.0)
    lung_gas = np.clip((1.0 - LUNG_DENSITY) * room * mottle - vessels - opacity, 0.0, None)
    airways = 1.5 * draw_airways(canvas)
    return np.asarray(
        lung_gas + airways + 0.8 * draw_bowel_gas(canvas, anatomy, recipe.seed), dtype=np.float32
    )


def _expose(path: Plane, canvas: Canvas, recipe: PhantomRecipe) -> Plane:
    """Grey values of attenuations: scatter, quantum noise, and the film's curve."""
    beam = np.exp(-path)
    beam = (beam + 0.10 * _spread(np.minimum(beam, 0.12), canvas.mm)) / 1.10
    if recipe.noise > 0:
        rng = np.random.default_rng((recipe.seed, recipe.film_seed, 7))
        grain = rng.standard_normal(path.shape, dtype=np.float32)
        beam = beam * (1.0 + 0.0022 * recipe.noise * grain / np.sqrt(beam + 1e-4))
    density = -np.log(np.clip(beam * recipe.exposure, 1e-4, None))
    curve = 1.0 / (1.0 + np.exp(-0.92 * (density - 2.3)))
    floor = 1.0 / (1.0 + np.exp(0.92 * 2.3))
    return np.asarray(np.clip((curve - floor) / (1.0 - floor), 0.0, 1.0) * WHITE, dtype=np.float32)


def _spread(beam: Plane, mm: float) -> Plane:
    """The beam as scattered light spreads it, over some centimetres."""
    rows, columns = beam.shape
    step = 22.0 / mm
    small = (max(2, round(columns / step)), max(2, round(rows / step)))
    coarse = Image.fromarray(beam).resize(small, Image.Resampling.BOX)
    wide = coarse.resize((columns, rows), Image.Resampling.BICUBIC)
    return np.asarray(wide, dtype=np.float32)


def _burn_in(grey: Plane, recipe: PhantomRecipe) -> None:
    """The shutter's border, the lead marker and the caption, written into the picture."""
    rows, columns = grey.shape
    border = round(recipe.collimation * min(rows, columns))
    if border:
        grey[:border] = grey[-border:] = 0.0
        grey[:, :border] = grey[:, -border:] = 0.0
    if recipe.marker:
        _write(grey, recipe.marker, (0.075, 0.075), 0.045)
    if recipe.caption:
        _write(grey, recipe.caption, (0.5, 0.972), 0.014)


def _write(grey: Plane, text: str, centre: tuple[float, float], height: float) -> None:
    """Letters in white; `centre` and `height` are shares of the film's columns and rows.

    The bitmap font inside Pillow is enlarged: it looks the same on every computer.
    """
    font = ImageFont.load_default_imagefont()
    left, top, right, bottom = font.getbbox(text)
    stamp = Image.new("L", (int(right - left) + 4, int(bottom - top) + 4), 0)
    ImageDraw.Draw(stamp).text((2 - left, 2 - top), text, fill=255, font=font)
    rows, columns = grey.shape
    tall = max(stamp.height, round(height * 1.6 * rows))
    wide = max(1, round(stamp.width * tall / stamp.height))
    letters = np.asarray(stamp.resize((wide, tall), Image.Resampling.BICUBIC), dtype=np.float32)
    ink = np.clip((letters / 255.0 - 0.35) / 0.3, 0.0, 1.0)
    y = min(max(round(centre[1] * rows - tall / 2), 0), rows - tall)
    x = min(max(round(centre[0] * columns - wide / 2), 0), max(columns - wide, 0))
    window = grey[y : y + tall, x : x + wide]
    ink = ink[: window.shape[0], : window.shape[1]]
    window += ink * (0.97 * WHITE - window)


_DEMONSTRATION = PhantomRecipe(
    seed=2020, rows=1400, columns=1150, caption="SYNTHETIC FILM - NOT A PATIENT"
)

# One patient: a little haze, worse, severe with a shallow breath, and clearing.
DEMONSTRATION_RECIPES = (
    replace(
        _DEMONSTRATION,
        zones=(0.0, 0.0, 0.6, 0.0, 0.0, 0.4),
        rotation_degrees=0.4,
        exposure=1.05,
        film_seed=0,
    ),
    replace(
        _DEMONSTRATION,
        zones=(0.0, 1.0, 2.0, 0.0, 1.2, 1.8),
        rows=1100,
        columns=900,
        view_position="AP",
        rotation_degrees=-1.6,
        shift=(6.0, -4.0),
        scale=1.03,
        exposure=0.9,
        film_seed=1,
    ),
    replace(
        _DEMONSTRATION,
        zones=(1.0, 2.4, 3.0, 1.0, 2.6, 3.0),
        view_position="AP",
        rotation_degrees=2.2,
        shift=(-5.0, 3.0),
        scale=1.02,
        exposure=1.1,
        noise=1.15,
        film_seed=2,
    ),
    replace(
        _DEMONSTRATION,
        zones=(0.0, 0.8, 1.6, 0.0, 1.0, 1.2),
        rotation_degrees=-0.6,
        shift=(2.0, 2.0),
        film_seed=3,
    ),
)


def write_demonstration_patient(folder: Path) -> list[Path]:
    """Write the demonstration patient's four DICOM files into `folder`; paths, oldest first."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for recipe, facts in zip(DEMONSTRATION_RECIPES, DEMONSTRATION_FACTS, strict=True):
        path = folder / facts.name
        write_film(path, draw_phantom(recipe).grey, facts)
        paths.append(path)
    return paths


def main() -> None:
    """Command line: write the demonstration patient."""
    parser = argparse.ArgumentParser(description="Draw the synthetic demonstration patient.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the four DICOM files")
    for path in write_demonstration_patient(parser.parse_args().out):
        print(f"{path} ({path.stat().st_size / 1e6:.2f} MB)")


if __name__ == "__main__":
    main()
