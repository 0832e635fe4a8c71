"""One HTML page with its figures inside, so that it can be sent as a single file."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from covid_desktop.atomic import write_atomically

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", sans-serif; color: #1b2430; background: #fff;
  max-width: 68rem; margin: 2rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.6rem; margin-bottom: .2rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
p.small, figcaption { color: #5a6675; font-size: .88rem; }
table { border-collapse: collapse; font-size: .88rem; margin: .8rem 0; }
th, td { border-bottom: 1px solid #dde3ea; padding: .3rem .7rem; text-align: left;
  vertical-align: top; font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid #8b98a8; white-space: nowrap; }
figure { margin: 1rem 0; overflow-x: auto; } img { max-width: 100%; height: auto; }
div.wide { overflow-x: auto; }
ul.warnings { background: #fff6e0; border-left: 4px solid #e69f00; margin: 1rem 0;
  padding: .7rem 1rem .7rem 2rem; }
"""


class Page:
    """A page in the making: headings, texts, tables and figures, in the order they are added."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._parts: list[str] = [f"<h1>{escape(title)}</h1>"]

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._parts.append(f"<h2>{escape(text)}</h2>")

    def text(self, text: str, *, small: bool = False) -> None:
        """A paragraph."""
        kind = ' class="small"' if small else ""
        self._parts.append(f"<p{kind}>{escape(text)}</p>")

    def warnings(self, texts: Iterable[str]) -> None:
        """A marked list; nothing where there is nothing to warn of."""
        items = "".join(f"<li>{escape(text)}</li>" for text in texts)
        if items:
            self._parts.append(f'<ul class="warnings">{items}</ul>')

    def table(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table; the first column names the rows."""
        head = "".join(f"<th>{escape(name)}</th>" for name in header)
        body = "".join(
            "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
        )
        self._parts.append(
            f'<div class="wide"><table><thead><tr>{head}</tr></thead>'
            f"<tbody>{body}</tbody></table></div>"
        )

    def figure(self, png: Path, caption: str, *, as_vector: bool = True) -> None:
        """A figure that `figures.save` wrote: its SVG, or the PNG where it holds many films."""
        path = png.with_suffix(".svg") if as_vector else png
        kind = "svg+xml" if as_vector else "png"
        data = base64.b64encode(path.read_bytes()).decode("ascii")
        self._parts.append(
            f'<figure><img src="data:image/{kind};base64,{data}" alt="{escape(caption)}">'
            f"<figcaption>{escape(caption)}</figcaption></figure>"
        )

    def write(self, path: Path) -> None:
        """Write the page; it names no other file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        text = (
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{escape(self._title)}</title><style>{_STYLE}</style></head><body>\n"
            + "\n".join(self._parts)
            + "\n</body></html>\n"
        )
        write_atomically(path, text.encode())


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The same table for a Markdown page."""
    lines = ["| " + " | ".join(header) + " |", "|---" * len(header) + "|"]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines)
