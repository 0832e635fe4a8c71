"""How the reader saw the film (window, negative, turns, marks) as a Grayscale Presentation State.

Nothing is burned in: any workstation that reads presentation states shows the original film
with the reader's window and marks over it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from highdicom import (
    VOILUT,
    ModalityLUT,
    ModalityLUTTransformation,
    PresentationLUTTransformation,
)
from highdicom.pr import (
    GraphicLayer,
    GrayscaleSoftcopyPresentationState,
    SoftcopyVOILUTTransformation,
)
from pydicom.dataset import Dataset

from covid_desktop.domain.film import (
    VOI,
    Film,
    LookupTable,
    PixelSpacing,
    Rescale,
    VOIShape,
    VOIWindow,
)
from covid_desktop.domain.measuring import WordedMark
from covid_desktop.exchange.errors import ExchangeError
from covid_desktop.exchange.provenance import (
    Origin,
    contributing_equipment,
    finish,
    notes,
    series_facts,
)
from covid_desktop.exchange.reader_marks import drawn_annotations
from covid_desktop.exchange.source import laterality_and_orientation
from covid_desktop.imaging.display import windowed
from covid_desktop.imaging.orientation import UPRIGHT, Orientation

_SERIES_NUMBER = 9904
_LAYER = "READER"


def presentation_state(
    source: Dataset,
    film: Film,
    voi: VOI,
    origin: Origin,
    *,
    invert: bool = False,
    orientation: Orientation = UPRIGHT,
    marks: Sequence[WordedMark] = (),
    scale: PixelSpacing | None = None,
) -> Dataset:
    """The reader's view of a film, in a new series of the film's study.

    Args:
        source: the film's header, from `source.source_header`.
        film: the film shown.
        voi: the window or table in force.
        origin: who made it.
        invert: does the reader look at the negative?
        orientation: how the reader has turned the film.
        marks: what the reader drew.
        scale: size of a pixel in force.

    Raises:
        ExchangeError: the film is in colour, for which DICOM has no such state.
    """
    if source.SamplesPerPixel != 1 or not film.facts.photometric.startswith("MONOCHROME"):
        raise ExchangeError(
            "film-in-colour",
            "The film is stored in colour; a window can only be kept for grey films.",
            "Keep the picture with its overlay instead.",
        )
    layer = GraphicLayer(_LAYER, order=1, description="Marks of the reader")
    drawn = drawn_annotations(source, layer, marks, scale)
    is_negative = film.is_inverted != invert
    ds = GrayscaleSoftcopyPresentationState(
        referenced_images=[source],
        content_label="READER VIEW",
        content_description=f"Window and marks of the reader. {_short_notes(source)}"[:64],
        graphic_layers=[layer] if drawn else None,
        graphic_annotations=drawn or None,
        modality_lut_transformation=_modality(film),
        voi_lut_transformations=[_voi(film, voi)],
        presentation_lut_transformation=PresentationLUTTransformation(
            # Polarity is spelled out: with a presentation state, MONOCHROME1 alone says nothing.
            presentation_lut_shape="INVERSE" if is_negative else "IDENTITY"
        ),
        contributing_equipment=contributing_equipment(origin),
        **series_facts(origin, _SERIES_NUMBER, "Covid Desktop: view of the reader"),
    )
    laterality_and_orientation(ds, source)
    del ds.PatientOrientation  # of images alone
    _turn(ds, source, orientation)
    ds.ContentCreatorName = None
    ds.ImageComments = notes(source)
    finish(ds, source, origin)
    return ds


def _turn(ds: Dataset, source: Dataset, orientation: Orientation) -> None:
    """Spatial transformation (PS3.3 C.10.6), and the corners of what is then displayed.

    DICOM turns first and mirrors then, we the other way round. The corners are named by the
    film's own pixels, counted from 1 (PS3.3 C.10.4).
    """
    if orientation == UPRIGHT:
        return
    quarters = -orientation.turns % 4 if orientation.is_flipped else orientation.turns
    ds.ImageRotation = 90 * quarters
    ds.ImageHorizontalFlip = "Y" if orientation.is_flipped else "N"
    columns, rows = int(source.Columns), int(source.Rows)
    wide, tall = orientation.size(columns, rows)
    # The middle of a corner pixel, so that no rounding leads off the film.
    corners = (
        orientation.to_film(u, v, columns, rows) for u, v in ((0.5, 0.5), (wide - 0.5, tall - 0.5))
    )
    [area] = ds.DisplayedAreaSelectionSequence
    area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner = (
        [int(x) + 1, int(y) + 1] for x, y in corners
    )


def _short_notes(source: Dataset) -> str:
    return "Synthetic film." if notes(source).startswith("Synthetic") else ""


def _modality(film: Film) -> ModalityLUTTransformation | None:
    """The film's own modality transform; an identity need not be told."""
    if isinstance(film.modality, LookupTable):
        table = film.modality
        lut = ModalityLUT("US", table.first, table.entries, table.explanation or None)
        return ModalityLUTTransformation(modality_lut=lut)
    if film.modality == Rescale():
        return None
    return ModalityLUTTransformation(
        rescale_intercept=film.modality.intercept,
        rescale_slope=film.modality.slope,
        rescale_type="US",
    )


def _voi(film: Film, voi: VOI) -> SoftcopyVOILUTTransformation:
    if isinstance(voi, VOIWindow) and voi.shape is VOIShape.SIGMOID:
        voi = _sigmoid_table(film, voi) or voi
    if isinstance(voi, VOIWindow):
        return SoftcopyVOILUTTransformation(
            window_center=voi.center,
            window_width=voi.width,
            window_explanation=voi.explanation[:64] or None,
            voi_lut_function=voi.shape.value,
        )
    # highdicom writes 16 bits: entries of fewer bits are spread, or white would turn grey.
    spread = np.rint(voi.entries * (65535 / (2**voi.bits - 1))).astype(np.uint16)
    return SoftcopyVOILUTTransformation(
        voi_luts=[VOILUT(voi.first, spread, voi.explanation[:64] or None)]
    )


def _sigmoid_table(film: Film, window: VOIWindow) -> LookupTable | None:
    """A sigmoid as a table: readers that do not know VOILUTFunction show a straight window.

    None if the film's modality values are too many, or no whole numbers, for a table.
    """
    if isinstance(film.modality, LookupTable):
        reach = film.modality.entries.astype(np.float64)
    elif film.modality.slope % 1 or film.modality.intercept % 1:
        return None
    else:
        reach = film.modality.apply(np.array([film.stored.min(), film.stored.max()]))
    low, high = int(reach.min()), int(reach.max())
    if low < -(2**15) or high >= 2**16 or (low < 0 and high >= 2**15) or high - low >= 2**16 - 1:
        return None
    greys = windowed(np.arange(low, high + 1, dtype=np.float64), window)
    name = window.explanation or f"Sigmoid {window.center:g} {window.width:g}"
    return LookupTable(low, np.rint(greys * 65535).astype(np.uint16), 16, name)
