"""De-identified copies of several films that belong together: one key, one list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from covid_desktop.domain.errors import ReaderError
from covid_desktop.exchange.burned_in import Rectangle
from covid_desktop.exchange.deidentification import (
    Deidentification,
    DeidentifiedCopy,
    deidentified_copy,
    write_mapping,
)


@dataclass(frozen=True)
class CopiesMade:
    """What came of it.

    Attributes:
        copies: as made, in the order asked for.
        failures: why others were not made: one bad film does not stop the rest.
        unclean: how many copies have signs of burned-in letters, and nothing blacked out.
    """

    copies: tuple[DeidentifiedCopy, ...]
    failures: tuple[ReaderError, ...]
    unclean: int


def deidentified_copies(
    sources: Sequence[Path],
    folder: Path,
    how: Deidentification,
    rectangles: Mapping[Path, Sequence[Rectangle]],
    mapping: Path | None = None,
) -> CopiesMade:
    """Make a copy of each film; those of one patient keep belonging together.

    Args:
        sources: files of the films; only read.
        folder: where the copies go; made if it is not there.
        how: options, and the key for all of them.
        rectangles: what to black out, by source.
        mapping: where the list that leads back goes; None for no list.

    Raises:
        FileNotWritten: the list cannot be written; the copies are there.
    """
    copies, failures, unclean = [], [], 0
    for source in sources:
        boxes = rectangles.get(source, ())
        try:
            copy = deidentified_copy(source, folder, how, boxes)
        except ReaderError as failure:
            failures.append(failure)
            continue
        copies.append(copy)
        unclean += bool(copy.warnings and not boxes)
    if mapping is not None and copies:
        write_mapping(mapping, copies)
    return CopiesMade(tuple(copies), tuple(failures), unclean)
