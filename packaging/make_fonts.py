"""Cuts the report's fonts out of Noto: `make_fonts.py NOTO_FOLDER NotoSansCJK-Regular.ttc`.

The Noto fonts (SIL Open Font License 1.1) are in Debian's packages fonts-noto-core and
fonts-noto-cjk. What a patient may be called stays whole: Latin, Greek, Cyrillic, Arabic, Hebrew,
all CJK ideographs of Unicode's basic plane, kana and Hangul. Needs fontTools.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

_OUT = Path(__file__).resolve().parent.parent / "resources" / "fonts"
# Noto Sans CJK's members are JP, KR, SC, TC and HK, in this order.
_SIMPLIFIED_CHINESE = 2

_LATIN = (
    (0x20, 0x7E), (0xA0, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x20BF),
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0xFFFD, 0xFFFD),
)  # fmt: skip
_ARABIC = ((0x20, 0x20), (0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0x200C, 0x200F),
           (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))  # fmt: skip
_HEBREW = ((0x20, 0x20), (0x590, 0x5FF), (0xFB1D, 0xFB4F))
_CJK = (
    (0x20, 0x20), (0xB7, 0xB7), (0x2014, 0x2026), (0x3000, 0x30FF), (0x31F0, 0x31FF),
    (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xFF00, 0xFFEF),
)  # fmt: skip


def cut(source: Path, out: str, ranges: tuple[tuple[int, int], ...], number: int = -1) -> None:
    """Keep the characters of `ranges`, with all that shapes them, and drop the hinting.

    Args:
        source: the whole font, or a collection.
        out: name of the file in `resources/fonts`.
        ranges: first and last code point of each range kept.
        number: of the member, in a collection.
    """
    # recalcTimestamp off: the same fonts give the same bytes.
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    options = Options(
        layout_features=["*"], hinting=False, name_IDs=["*"], notdef_outline=True,
        desubroutinize=False, drop_tables=["DSIG"],
    )  # fmt: skip
    if number >= 0:  # vertical setting and hundreds of old forms; names are set in a line
        options.layout_features = ["ccmp", "locl", "calt", "liga", "mark", "mkmk"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes={code for a, b in ranges for code in range(a, b + 1)})
    subsetter.subset(font)
    if number >= 0:
        _use_long_table(font)
    font.save(_OUT / out)


def _use_long_table(font: TTFont) -> None:
    """So many ranges overflow the table of characters with 16-bit lengths (format 4)."""
    characters = font.getBestCmap()
    font["cmap"].tables = []
    # Named twice, kept once: under Microsoft's number alone, Qt finds no letter in it.
    for platform, encoding in ((0, 4), (3, 10)):
        table = CmapSubtable.newSubtable(12)
        table.platformID, table.platEncID, table.language = platform, encoding, 0
        table.cmap = characters
        font["cmap"].tables.append(table)


def main() -> None:
    """Cut all of them."""
    noto, cjk = Path(sys.argv[1]), Path(sys.argv[2])
    _OUT.mkdir(exist_ok=True)
    for weight in ("Regular", "Bold"):
        cut(noto / f"NotoSans-{weight}.ttf", f"NotoSans-{weight}.ttf", _LATIN)
        cut(noto / f"NotoSansArabic-{weight}.ttf", f"NotoSansArabic-{weight}.ttf", _ARABIC)
    cut(noto / "NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Regular.ttf", _HEBREW)
    cut(cjk, "NotoSansCJKsc-Regular.otf", _CJK, _SIMPLIFIED_CHINESE)


if __name__ == "__main__":
    main()
