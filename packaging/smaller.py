"""Leaves out of a frozen program what its readers never need, inside files that they do need.

Symbols of libraries; tables of highdicom that only multi-frame objects want; Unicode data for
languages that the program does not speak. Whole files that nobody asks for are left out
earlier, in covid-desktop.spec.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import shipped

# Of ICU's data: what sorts and compares text, in the program's own languages. Names of
# countries, currencies and units, spelled-out numbers, transliterations, character sets and
# word breaking are Qt's own, or not used.
_ICU_TREES = ("", "coll", "zone")
_ICU_KINDS = (".icu", ".nrm", ".res")
_LOCALE = re.compile(r"^(?!res_index)([a-z]{2,3})(_|$)")


def make_smaller(inside: Path) -> None:
    """Shrink a frozen program in place.

    Args:
        inside: its folder.
    """
    for table in inside.rglob("highdicom/_standard/module_attribute_map.json"):
        _keep_top_level(table)
    if not sys.platform.startswith("linux"):
        return
    for data in inside.rglob("libicudata.so.*"):
        if not data.is_symlink():
            _keep_languages(data)
    for library in inside.rglob("*.so*"):
        if not library.is_symlink() and not _was_patched(library):
            _run("strip", "--strip-unneeded", str(library))


def _keep_top_level(table: Path) -> None:
    """Attributes inside sequences: highdicom copies those of the top level alone.

    The others are for objects of many frames and for checks of foreign ones; neither is made
    here. The table is read whole before the first object is written, so this also saves time.
    """
    content = json.loads(table.read_text(encoding="utf-8"))
    kept = {
        module: [attribute for attribute in attributes if not attribute["path"]]
        for module, attributes in content.items()
    }
    table.write_text(json.dumps(kept, separators=(",", ":")), encoding="utf-8")


def _keep_languages(library: Path) -> None:
    """ICU's data without other languages; as it is where icupkg (icu-devtools) is missing.

    The library is nothing but data under one symbol; it is made anew with the linker.
    """
    if not shutil.which("icupkg"):
        sys.stdout.write("icupkg is missing: all languages of ICU stay in (28 MB)\n")
        return
    version = library.name.rpartition(".")[2]
    symbol = f"icudt{version}_dat"
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place, f"icudt{version}l.dat")
        few = Path(place, "few", whole.name)
        few.parent.mkdir()
        _run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(whole))
        listed = subprocess.run(
            ["icupkg", "-l", str(whole)], capture_output=True, text=True, check=True
        )
        unwanted = [name for name in listed.stdout.split() if not _is_wanted(name)]
        names = Path(place, "unwanted.txt")
        names.write_text("\n".join(unwanted) + "\n", encoding="ascii")
        _run("icupkg", "--ignore-deps", "-r", str(names), str(whole), str(few))
        _link(few, symbol, library, Path(place))


def _link(data: Path, symbol: str, library: Path, place: Path) -> None:
    """A shared library of one symbol: the bytes of a file."""
    bare, named = place / "bare.o", place / "named.o"
    _run("ld", "-r", "-b", "binary", "-o", str(bare), data.name, where=data.parent)
    old = "_binary_" + re.sub(r"\W", "_", data.name)
    _run(
        "objcopy", f"--redefine-sym={old}_start={symbol}", f"--strip-symbol={old}_end",
        f"--strip-symbol={old}_size", "--set-section-alignment=.data=64",
        "--rename-section=.data=.rodata,alloc,load,readonly,data,contents",
        str(bare), str(named),
    )  # fmt: skip
    made = place / library.name
    _run("ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", str(made), str(named))
    shutil.copyfile(made, library)


def _is_wanted(name: str) -> bool:
    tree, _, item = name.rpartition("/")
    if tree not in _ICU_TREES or not item.endswith(_ICU_KINDS) or item == "unames.icu":
        return False
    locale = _LOCALE.match(Path(item).stem)
    spoken = {"en", *(language.partition("_")[0] for language in shipped.languages())}
    return locale is None or locale[1] in spoken or not item.endswith(".res")


def _was_patched(library: Path) -> bool:
    """Libraries that a wheel's tools have rewritten are damaged by strip (NumPy's OpenBLAS)."""
    if library.name.startswith("libpython") or library.parent.name == "lib-dynload":
        return False  # the interpreter's own, as they were built
    table = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True)  # noqa: PLW1510
    return library.parent.name.endswith(".libs") or "PATH  " in table.stdout


def _run(*command: str, where: Path | None = None) -> None:
    if subprocess.run(command, check=False, cwd=where).returncode:
        raise SystemExit(f"This did not work: {' '.join(command)}")
