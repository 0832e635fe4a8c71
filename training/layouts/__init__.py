"""The layouts in which people really have these films, and one registry of their readers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from training.layouts.bimcv import is_bimcv, read_bimcv
from training.layouts.cohen import is_cohen, read_cohen
from training.layouts.folders import (
    is_class_folders,
    is_ozturk,
    is_split_folders,
    read_class_folders,
    read_ozturk,
    read_split_folders,
)
from training.layouts.hannover import is_hannover, read_hannover
from training.layouts.manifest import is_manifest, read_manifest
from training.layouts.nih import is_nih, read_nih
from training.layouts.reading import FilmsRead
from training.layouts.siim import is_siim, read_siim


class LayoutUnknown(Exception):
    """A folder is in no layout that is known."""


@dataclass(frozen=True)
class Layout:
    """One way in which films and their labels lie in a folder.

    Attributes:
        name: for the command line.
        is_this: whether a folder is in it.
        read: folder -> films.
    """

    name: str
    is_this: Callable[[Path], bool]
    read: Callable[[Path], FilmsRead]


# The order decides where a folder fits several: tables before folder names, special before plain.
LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout("manifest", is_manifest, read_manifest),
        Layout("siim", is_siim, read_siim),
        Layout("nih", is_nih, read_nih),
        Layout("cohen", is_cohen, read_cohen),
        Layout("hannover", is_hannover, read_hannover),
        Layout("bimcv", is_bimcv, read_bimcv),
        Layout("split-folders", is_split_folders, read_split_folders),
        Layout("ozturk", is_ozturk, read_ozturk),
        Layout("class-folders", is_class_folders, read_class_folders),
    )
}


def read_films(folder: Path, layout: str = "auto") -> FilmsRead:
    """Read a folder in a named layout, or in the first that fits.

    Args:
        folder: where the films and their tables lie.
        layout: a name of LAYOUTS, or "auto".

    Raises:
        LayoutUnknown: there is no such folder or layout, or none fits.
    """
    if not folder.is_dir():
        raise LayoutUnknown(f"{folder} is no folder")
    if layout != "auto":
        if layout not in LAYOUTS:
            raise LayoutUnknown(f"no layout {layout!r}; known: {', '.join(LAYOUTS)}")
        return LAYOUTS[layout].read(folder)
    for known in LAYOUTS.values():
        if known.is_this(folder):
            return known.read(folder)
    raise LayoutUnknown(f"{folder} is in none of the layouts {', '.join(LAYOUTS)}")
