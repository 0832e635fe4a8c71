"""A film as a picture in the report: small enough to send, fine enough to read."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from covid_desktop.imaging.display import to_grey
from covid_desktop.imaging.overlay import blend_attribution
from covid_desktop.report.report import ReportedFilm

# 1,500 pixels over 11 cm are 340 to the inch; four films of this size stay below 3 MB.
_FILM_SIDE, _FILM_BYTES = 1500, 460_000
_OVERLAY_SIDE, _OVERLAY_BYTES = 900, 160_000
_QUALITIES = (93, 90, 86, 82, 78, 72, 64, 55)


def film_picture(reported: ReportedFilm) -> bytes:
    """The film as the reader sees it, without marks, as JPEG."""
    grey = to_grey(reported.film, reported.voi, invert=reported.invert)
    return _jpeg(_smaller(grey, _FILM_SIDE), _FILM_BYTES)


def overlay_picture(reported: ReportedFilm) -> bytes | None:
    """The film with where the model looked, as JPEG; None if no model says it."""
    assessment = reported.assessment
    if assessment is None or assessment.attribution is None:
        return None
    grey = to_grey(reported.film, reported.voi, invert=reported.invert)
    small = np.asarray(_smaller(grey, _OVERLAY_SIDE))
    picture = Image.fromarray(blend_attribution(small, assessment.attribution))
    return _jpeg(picture, _OVERLAY_BYTES)


def logo_picture(logo: bytes | None) -> bytes | None:
    """The logo as PNG, at most 600 pixels; None if there is none or it is no picture."""
    if logo is None:
        return None
    try:
        with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as opened:
            picture = opened.convert("RGBA")
    except Exception:  # noqa: BLE001 - decoders leak any type; a report needs no logo
        return None
    picture.thumbnail((600, 600), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def _smaller(grey: NDArray[np.uint8], side: int) -> Image.Image:
    picture = Image.fromarray(grey)
    picture.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return picture


def _jpeg(picture: Image.Image, most_bytes: int) -> bytes:
    """The best quality that fits; colour is not thinned out."""
    content = b""
    for quality in _QUALITIES:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, subsampling=0, optimize=True)
        content = buffer.getvalue()
        if len(content) <= most_bytes:
            break
    return content
