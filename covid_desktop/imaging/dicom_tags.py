"""All that a DICOM file says, row by row, private tags and sequences included."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from covid_desktop.domain.errors import FileNotAccessible, FilmDamaged

if TYPE_CHECKING:
    from pydicom.dataelem import DataElement
    from pydicom.dataset import Dataset

_MOST_ROWS = 20_000
_LONGEST = 500
_DEEPEST = 12


@dataclass(frozen=True)
class TagRow:
    """One element.

    Attributes:
        tag: "(0010,0010)".
        name: DICOM's name; of a private one its creator, where the file names it.
        vr: value representation.
        value: as text, cut where it is very long.
        depth: 0 for the film itself, more inside sequences.
        is_private: of a manufacturer.
    """

    tag: str
    name: str
    vr: str
    value: str
    depth: int
    is_private: bool

    def __repr__(self) -> str:
        """A value may name a patient: reprs end up in logs and crash texts."""
        return f"TagRow({self.tag})"


def read_tags(path: Path) -> tuple[TagRow, ...]:
    """The file's elements in order, the pixels left out.

    Raises:
        FileNotAccessible: missing, or may not be read.
        FilmDamaged: no DICOM that can be read.
    """
    import pydicom  # noqa: PLC0415 - the window does not wait for it; see signatures.py

    try:
        data = pydicom.dcmread(path, stop_before_pixels=True, force=True)
        rows = [*_rows(data.file_meta, 0), *_rows(data, 0)]
    except OSError:
        raise FileNotAccessible(
            "file-missing", "The file cannot be read.", "Check that its disk is connected."
        ) from None
    # pydicom leaks any type on damaged files, and this is its edge.
    except Exception:  # noqa: BLE001
        raise FilmDamaged(
            "dicom-damaged", "The file’s tags cannot be read.", "Copy the file again."
        ) from None
    return tuple(rows[:_MOST_ROWS])


def _rows(data: Dataset, depth: int) -> Iterator[TagRow]:
    for element in data:
        tag = f"({element.tag.group:04X},{element.tag.element:04X})"
        is_sequence = element.VR == "SQ"
        value = "" if is_sequence else _value(element)
        name = element.name.strip("[]")
        yield TagRow(tag, name, str(element.VR), value, depth, element.tag.is_private)
        if is_sequence and depth < _DEEPEST:
            for number, item in enumerate(element.value, 1):
                yield TagRow("", f"#{number}", "", "", depth + 1, element.tag.is_private)
                yield from _rows(item, depth + 1)


def _value(element: DataElement) -> str:
    value = element.value
    if isinstance(value, bytes):
        shown = value[:32].hex(" ")
        return f"{shown} … ({len(value)} bytes)" if len(value) > 32 else shown
    text = " \\ ".join(map(str, value)) if element.VM > 1 else str(value)
    text = "".join(c if c.isprintable() else " " for c in text)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
