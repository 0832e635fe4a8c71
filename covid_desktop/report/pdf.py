"""How a report is set: Typst makes pages of `contents`, as PDF/UA or as pictures to look at."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from covid_desktop import __version__, paths
from covid_desktop.domain.errors import ReaderError
from covid_desktop.report.contents import contents
from covid_desktop.report.forms import Forms
from covid_desktop.report.pictures import film_picture, logo_picture, overlay_picture
from covid_desktop.report.report import Report, Translate, untranslated
from covid_desktop.report.words import Words

if TYPE_CHECKING:
    import typst


class Paper(StrEnum):
    """Sizes of paper; the values are Typst's names."""

    A4 = "a4"
    LETTER = "us-letter"


class SettingFailed(ReaderError):
    """The report could not be set as pages."""

    def __init__(self) -> None:
        super().__init__(
            "report-not-set",
            "The report could not be set as pages.",
            "Reinstall Covid Desktop; if it happens again, please report it.",
        )


@dataclass(frozen=True, eq=False)
class SetReport:
    """A report ready to be written or looked at.

    Args:
        sources: Typst's files by name.
    """

    sources: dict[str, bytes]

    def pdf(self) -> bytes:
        """The PDF: tagged (PDF/UA-1 where all characters can be shown), with subsets of its fonts.

        Raises:
            SettingFailed: the layout or a font is missing.
        """
        try:
            made = _compiled(self.sources, format="pdf", pdf_standards=["ua-1"])
        except SettingFailed:
            # A name in a script that no font here holds breaks the standard, not the report.
            made = _compiled(self.sources, format="pdf")
        return made if isinstance(made, bytes) else made[0]

    def pages(self, pixels_per_inch: float) -> list[bytes]:
        """Each page as a PNG file.

        Args:
            pixels_per_inch: of the paper; 110 for a screen, 300 for a printer.

        Raises:
            SettingFailed: the layout or a font is missing.
        """
        made = _compiled(self.sources, format="png", ppi=pixels_per_inch)
        return [made] if isinstance(made, bytes) else made


def set_report(
    report: Report,
    paper: Paper = Paper.A4,
    *,
    language: str = "en",
    translate: Translate = untranslated,
) -> SetReport:
    """Lay out a report; takes a moment for each film's pictures.

    Args:
        report: what is said.
        paper: size of the pages.
        language: BCP 47 tag of the texts ("en", "ar", "zh-Hans").
        translate: into this language.

    Raises:
        SettingFailed: the layout is missing.
    """
    try:
        layout = (paths.resources() / "report" / "report.typ").read_bytes()
    except OSError:
        raise SettingFailed from None
    values = contents(report, translate, language)
    pictures: dict[str, bytes] = {}
    for number, (film, said) in enumerate(
        zip(report.films, values["statement"]["films"], strict=True)
    ):
        said["film"] = _keep(pictures, f"film-{number}", film_picture(film))
        said["overlay"] = _keep(pictures, f"overlay-{number}", overlay_picture(film))
    forms = Forms(language)
    if report.draw_trend is not None and values["change"] is not None:
        drawing = report.draw_trend(translate, Words(translate, forms).day)
        values["change"]["trend"] = {
            "svg": _keep(pictures, "trend", drawing.svg.encode("utf-8")),
            "width": drawing.width,
            "height": drawing.height,
            "texts": drawing.texts,
        }
    values |= {
        "logo": _keep(pictures, "logo", logo_picture(report.letterhead.logo)),
        "paper": paper.value,
        "language": forms.spoken,
        "right_to_left": forms.is_right_to_left,
        "author": f"Covid Desktop {__version__}",
        "description": report.report_id,
    }
    data = json.dumps(values, ensure_ascii=False).encode("utf-8", "replace")
    return SetReport({"main.typ": layout, "report.json": data, **pictures})


def _keep(pictures: dict[str, bytes], name: str, content: bytes | None) -> str | None:
    """Typst's binding takes texts alone from memory, and nothing of a patient goes to a disk."""
    if content is None:
        return None
    pictures[f"{name}.json"] = json.dumps(list(content), separators=(",", ":")).encode("ascii")
    return f"{name}.json"


@cache
def _fonts() -> typst.Fonts:
    """Our own fonts alone: the same report looks the same everywhere."""
    import typst  # noqa: PLC0415 - larger than the rest of the program: with the first report

    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(paths.fonts())],
    )


def _compiled(sources: dict[str, bytes], **how: Any) -> bytes | list[bytes]:  # noqa: ANN401
    import typst  # noqa: PLC0415

    try:
        made: bytes | list[bytes] = typst.compile(sources, font_paths=_fonts(), **how)
    except RuntimeError:  # its message may quote the report
        raise SettingFailed from None
    return made
