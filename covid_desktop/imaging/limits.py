"""How much a single plain film may ask for, checked before anything is decoded.

A hostile header can name any size in a few bytes; memory is only given to sizes
that a detector or a film scanner can really have.
"""

from __future__ import annotations

from covid_desktop.domain.errors import FilmDamaged, FilmTooLarge
from covid_desktop.domain.sentence import sentence

# The largest detectors have some 4300 x 4300 pixels (18 megapixels), a 43 cm film scanned
# at 50 micrometres 8600 x 8600 (74 megapixels): twice that is ample.
MAX_SIDE = 20_000
MAX_PIXELS = 200_000_000
# 200 megapixels of 16 bits are 400 MB; uncompressed colour at 8 bits 600 MB.
MAX_FILE_BYTES = 1_000_000_000


def check_size(rows: int, columns: int) -> None:
    """Refuse a picture that no plain film has.

    Args:
        rows: height in pixels, as the header claims.
        columns: width in pixels, as the header claims.

    Raises:
        FilmDamaged: no pixels at all.
        FilmTooLarge: beyond MAX_SIDE or MAX_PIXELS.
    """
    if rows < 1 or columns < 1:
        raise FilmDamaged(
            "no-pixels",
            "The file says that its picture has no rows or no columns.",
            "Export the film again from its source.",
        )
    if max(rows, columns) > MAX_SIDE or rows * columns > MAX_PIXELS:
        raise FilmTooLarge(
            "too-many-pixels",
            sentence(
                "The file says that its picture has {0} x {1} pixels;"
                " no plain film needs more than {2} on a side or {3} million in all.",
                columns,
                rows,
                MAX_SIDE,
                MAX_PIXELS // 1_000_000,
            ),
            "If it is a real film, export it at a lower resolution.",
        )


def check_file_bytes(count: int) -> None:
    """Refuse a file that is too large to be one plain film.

    Args:
        count: bytes, packed or unpacked.

    Raises:
        FilmTooLarge: beyond MAX_FILE_BYTES.
    """
    if count > MAX_FILE_BYTES:
        raise FilmTooLarge(
            "file-too-large",
            sentence(
                "The file holds more than {0} GB; a plain film needs a small part of that.",
                MAX_FILE_BYTES // 1_000_000_000,
            ),
            "Check that it is a single film and not a whole archive.",
        )
