"""Film: one chest radiograph, as modality pixels and acquisition facts.

Stored values stay as the file holds them (at most 16 bits); what they mean
(Modality LUT), how the file asks to see them (VOI) and which end is bright
(inversion) travel beside them. So a change of window is one table look-up, and
nothing is lost by rounding. DICOM PS3.3 C.11.1, C.11.2, PS3.4 N.2.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from covid_desktop.domain.study import Patient, Study

StoredPixels: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.int16]


class FilmFormat(StrEnum):
    """The kind of file that a Film came from; the value is what the reader sees."""

    DICOM = "DICOM"
    PNG = "PNG"
    JPEG = "JPEG"


class ViewPosition(StrEnum):
    """Direction of the beam (DICOM ViewPosition, 0018,5101)."""

    PA = "PA"
    AP = "AP"
    LL = "LL"
    RL = "RL"


class VOIShape(StrEnum):
    """VOILUTFunction (0028,1056)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True)
class Rescale:
    """Linear modality transform: modality = stored x slope + intercept."""

    slope: float = 1.0
    intercept: float = 0.0

    def apply(self, stored: NDArray[Any]) -> NDArray[np.float64]:
        """Modality values of stored values, same shape."""
        return np.asarray(stored, dtype=np.float64) * self.slope + self.intercept


@dataclass(frozen=True, eq=False)
class LookupTable:
    """A DICOM LUT (Modality or VOI); what lies beyond either end takes that end's entry.

    Attributes:
        first: first input value mapped.
        entries: 1-D output values.
        bits: bits of an entry: the output range is 0 to 2**bits - 1.
        explanation: LUTExplanation, "" if absent.
    """

    first: int
    entries: NDArray[np.uint16]
    bits: int = 16
    explanation: str = ""

    def apply(self, values: NDArray[Any]) -> NDArray[np.float64]:
        """Look up each value, same shape. Fractions go to the nearest entry."""
        index = np.rint(np.asarray(values, dtype=np.float64)) - self.first
        index = np.clip(index, 0, self.entries.size - 1).astype(np.intp)
        looked_up: NDArray[np.float64] = self.entries[index].astype(np.float64)
        return looked_up


ModalityTransform: TypeAlias = Rescale | LookupTable


@dataclass(frozen=True)
class VOIWindow:
    """The window: which modality values spread over black to white.

    Attributes:
        center: WindowCenter, in modality values.
        width: WindowWidth, in modality values; > 0 (>= 1 for LINEAR).
        shape: VOILUTFunction.
        explanation: the file's name for it, "" if none.
    """

    center: float
    width: float
    shape: VOIShape = VOIShape.LINEAR
    explanation: str = ""


VOI: TypeAlias = VOIWindow | LookupTable


@dataclass(frozen=True)
class PixelSpacing:
    """Size of a pixel.

    Attributes:
        row_mm: mm between rows (vertical).
        column_mm: mm between columns (horizontal).
        provenance: where the figure comes from, in the reader's words:
            "calibrated", "mm at detector", "mm, magnification estimated", "mm at scanner", "mm".
    """

    row_mm: float
    column_mm: float
    provenance: str


@dataclass(frozen=True)
class AcquisitionFacts:
    """What the file says of how the film was made. Empty or None where it does not say."""

    modality: str = ""
    body_part: str = ""
    view_position: ViewPosition | None = None
    laterality: str = ""
    patient_position: str = ""
    age_years: float | None = None
    manufacturer: str = ""
    model_name: str = ""
    photometric: str = ""
    transfer_syntax: str = ""
    is_lossy: bool = False
    lossy_ratio: float | None = None
    burned_in_annotation: bool | None = None
    is_colour: bool = False
    is_synthetic: bool = False
    pixel_spacing: PixelSpacing | None = None
    kilovolts: float | None = None
    milliampere_seconds: float | None = None
    sop_instance_uid: str = ""
    series_instance_uid: str = ""


@dataclass(frozen=True, eq=False)
class Film:
    """One film as loaded. Compare films by `sha256`.

    Attributes:
        path: the file; never written to.
        sha256: hash of the file's bytes, hex.
        format: kind of file.
        stored: (rows, columns) stored values, read-only.
        bits_stored: significant bits of a stored value, 1 to 16.
        modality: stored value -> modality value.
        voi: the file's own windows and LUTs, in its order; may be empty.
        is_inverted: the highest VOI output is to be shown black
            (MONOCHROME1, or PresentationLUTShape INVERSE).
        padding: (low, high) stored values that are not film, both included; None if there are none.
        facts: how the film was made.
        patient: whom it shows.
        study: the examination it belongs to.
        preview_step: 1 for a film as it is; of a preview, how many columns and rows share one
            stored value. A preview is for looking only, until the film itself is there.
    """

    path: Path
    sha256: str
    format: FilmFormat
    stored: StoredPixels
    bits_stored: int
    modality: ModalityTransform = field(default_factory=Rescale)
    voi: tuple[VOI, ...] = ()
    is_inverted: bool = False
    padding: tuple[int, int] | None = None
    facts: AcquisitionFacts = field(default_factory=AcquisitionFacts)
    patient: Patient = field(default_factory=Patient)
    study: Study = field(default_factory=Study)
    preview_step: int = 1

    @property
    def is_preview(self) -> bool:
        """Coarser than the film that it stands for: nothing may be measured or assessed on it."""
        return self.preview_step > 1

    @property
    def rows(self) -> int:
        """Height in pixels."""
        return int(self.stored.shape[0])

    @property
    def columns(self) -> int:
        """Width in pixels."""
        return int(self.stored.shape[1])

    def __repr__(self) -> str:
        """Name no patient: reprs end up in logs and crash texts."""
        return f"Film({self.format}, {self.rows}x{self.columns}, sha256={self.sha256[:12]})"
