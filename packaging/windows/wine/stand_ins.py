"""What a Windows program asks for and this Wine lacks, and small libraries that stand in for it.

    python packaging/windows/wine/stand_ins.py FOLDER    says what the programs in FOLDER lack

For the proof under Wine alone (prove.py): nothing of this is ever shipped. Wine marks each
function that it does not have yet as a stub, which ends a program that calls it; the stubs are
read from Wine's own libraries. stand_ins.c fills in those that NumPy calls at import, and two
libraries of Windows 10 that Wine 8 does not have. All else stays Wine's own.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

TOOL = "x86_64-w64-mingw32-"
LIBRARIES = ("ucrtbase", "icuuc", "bcryptprimitives")
_SOURCE = Path(__file__).with_name("stand_ins.c")
_OF_WINE = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
_SIGNATURE = b"Wine builtin DLL"
# Windows's names for parts of its own libraries, which Wine resolves by a table.
_PARTS = ("api-ms-", "ext-ms-")


def build(folder: Path) -> None:
    """Put the stand-ins into a folder: the system folder of a Wine prefix.

    Args:
        folder: exists; Wine's own libraries of the same names there are replaced.
    """
    own = _OF_WINE / "ucrtbase.dll"
    # Wine's own C library under another name, and without the mark by which Wine would take
    # it for the one under its first name.
    code = bytearray(own.read_bytes())
    at = code.find(_SIGNATURE)
    code[at : at + len(_SIGNATURE)] = bytes(len(_SIGNATURE))
    (folder / "wine_ucrtbase.dll").write_bytes(code)
    ours = _written() & stubs(own)
    lines = [f"  {n}=my_{n}" if n in ours else f"  {n}=wine_ucrtbase.{n}" for n in _exports(own)]
    definition = folder / "ucrtbase.def"
    definition.write_text("\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines]), encoding="ascii")
    for name in LIBRARIES:
        more = [str(definition)] if name == "ucrtbase" else ["-ladvapi32"]
        target = folder / f"{name}.dll"
        target.unlink(missing_ok=True)
        subprocess.run(
            [f"{TOOL}gcc", "-O2", "-s", "-shared", "-static", f"-D{name.upper()}", str(_SOURCE),
             "-o", str(target), *more], check=True,
        )  # fmt: skip
    definition.unlink()


def lacking(folder: Path) -> dict[str, set[str]]:
    """Functions that the programs in a folder import, and this Wine does not have.

    Returns:
        library -> names of functions; libraries that lie in the folder itself do not count.
    """
    files = [p for p in folder.rglob("*") if p.suffix.lower() in (".dll", ".pyd", ".exe")]
    inside = {path.name.lower() for path in files}
    found: dict[str, set[str]] = {}
    for path in files:
        for library, names in _imports(path).items():
            wines = "ucrtbase.dll" if library.startswith("api-ms-win-crt-") else library
            if library in inside or wines.startswith(_PARTS):
                continue
            there = _OF_WINE / wines
            gone = names if not there.is_file() else names & stubs(there)
            if gone:
                found.setdefault(wines, set()).update(gone)
    return found


def stood_for(library: str) -> set[str]:
    """Functions of a library that stand_ins.c writes."""
    text = _SOURCE.read_text(encoding="utf-8")
    part = text.partition(f"#ifdef {library.removesuffix('.dll').upper()}\n")[2]
    names = set(re.findall(r"\b((?:ucnv_|UCNV_)?\w+)\([^;{}]*\) \{", part.partition("\n#endif")[0]))
    return _written() if library == "ucrtbase.dll" else names


def stubs(library: Path) -> set[str]:
    """Functions of one of Wine's libraries that end a program when they are called."""
    return set(re.findall(r" __wine_stub_(\w+)$", _asked("nm", str(library)), re.MULTILINE))


def _written() -> set[str]:
    """The complex functions in stand_ins.c."""
    text = _SOURCE.read_text(encoding="utf-8")
    threes = set(re.findall(r"(?:COMPLEX|REAL)\((c\w+)\)", text))
    alone = set(re.findall(r"\bmy_(c(?:pow|real|imag)[fl]?)\(", text))
    return alone | {name + ending for name in threes for ending in ("", "f", "l")}


def _exports(library: Path) -> list[str]:
    pattern = r"^\s*\[\s*\d+\] (?:\+base\[\s*\d+\]\s+[0-9a-f]+ )?(\w+)$"
    return re.findall(pattern, _asked("objdump", "-p", str(library)), re.MULTILINE)


def _imports(program: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    names: set[str] = set()
    for line in _asked("objdump", "-p", str(program)).splitlines():
        if library := re.match(r"\s*DLL Name: (\S+)", line):
            names = found.setdefault(library[1].lower(), set())
        elif function := re.match(r"\s+[0-9a-f]+\s+(?:<none>\s+)?\S+\s+(\w+)$", line):
            names.add(function[1])
        elif "Export" in line:
            names = set()
    return found


def _asked(tool: str, *arguments: str) -> str:
    done = subprocess.run([TOOL + tool, *arguments], capture_output=True, text=True, check=False)
    return done.stdout


if __name__ == "__main__":
    for name, functions in sorted(lacking(Path(sys.argv[1])).items()):
        left = sorted(functions - stood_for(name))
        sys.stdout.write(f"{name}: {len(functions)} lacking, of these not stood in for: {left}\n")
