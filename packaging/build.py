"""Makes what is given to readers: the frozen program, and the installers of this system.

    python packaging/build.py            all that this system can make, into dist/
    python packaging/build.py freeze     the frozen program alone: dist/covid-desktop/
    python packaging/build.py deb run    one or more of its forms, from the frozen program
                                         (Linux: deb, run; Windows: setup; macOS: dmg)

In an environment with the extra `packaging`. Each system makes its own; a build machine's
oldest libraries are the oldest that the program runs on, so releases are built on old ones.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import draw_icons
import notices
import shipped
import smaller

ROOT = shipped.ROOT
DIST = ROOT / "dist"
BUILD = ROOT / "build" / "packaging"
FROZEN = DIST / shipped.NAME
_FORMS = {"linux": ("deb", "run"), "win32": ("setup",), "darwin": ("dmg",)}
_MAKERS = {
    "deb": ("bash", "packaging/linux/make_deb.sh"),
    "run": ("bash", "packaging/linux/make_portable.sh"),
    "setup": (sys.executable, "packaging/windows/make_setup.py"),
    "dmg": ("bash", "packaging/macos/make_dmg.sh"),
}


def main() -> None:
    """Build what is asked for."""
    forms = _FORMS[sys.platform]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("what", nargs="*", choices=["freeze", *forms], default=["freeze", *forms])
    asked = parser.parse_args()
    if "freeze" in asked.what:
        freeze()
    for form in forms:
        if form in asked.what:
            _run(*_MAKERS[form])
    _write_checksums()


def freeze() -> None:
    """Freeze the program, with its licences and its bill of materials."""
    began = time.monotonic()
    BUILD.mkdir(parents=True, exist_ok=True)
    draw_icons.draw(BUILD)
    (BUILD / "version.txt").write_text(_windows_version(), encoding="utf-8")
    _run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(DIST), "--workpath", str(BUILD / "work"),
        str(ROOT / "packaging" / "covid-desktop.spec"),
    )  # fmt: skip
    bundle = DIST / "Covid Desktop.app" / "Contents" / "Resources"
    inside = bundle if sys.platform == "darwin" else FROZEN
    smaller.make_smaller(DIST if sys.platform == "darwin" else FROZEN)
    origins = json.loads((BUILD / "origins.json").read_text(encoding="utf-8"))
    notices.write(notices.parts(origins), inside)
    _say(f"frozen in {time.monotonic() - began:.0f} s: {_megabytes(FROZEN):.0f} MB in {FROZEN}")
    if sys.platform.startswith("linux"):
        _run(sys.executable, "packaging/linux/needs.py", str(FROZEN))


def _write_checksums() -> None:
    """SHA256SUMS beside what is given out, in the form that sha256sum -c reads."""
    endings = (".deb", ".run", ".exe", ".dmg")
    files = [path for path in sorted(DIST.glob("*")) if path.suffix in endings]
    lines = []
    for path in files:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        lines.append(f"{digest}  {path.name}\n")
        _say(f"{path.stat().st_size / 1e6:6.1f} MB  {path.name}")
    if lines:
        (DIST / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")
        shutil.copy(_bill_of_materials(), DIST / f"{shipped.NAME}-{shipped.version()}.cdx.json")


def _bill_of_materials() -> Path:
    return next(path for path in DIST.rglob("sbom.cdx.json"))


def _windows_version() -> str:
    """What Windows shows under Properties > Details."""
    numbers = [*map(int, re.findall(r"\d+", shipped.version())), 0, 0, 0][:4]
    strings = {
        "CompanyName": "The Covid Desktop founders",
        "FileDescription": "Covid Desktop",
        "FileVersion": shipped.version(),
        "InternalName": shipped.NAME,
        "LegalCopyright": "Apache License 2.0. Research and education use; not a medical device.",
        "ProductName": "Covid Desktop",
        "ProductVersion": shipped.version(),
    }
    table = ", ".join(f"StringStruct({k!r}, {v!r})" for k, v in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={tuple(numbers)}, prodvers={tuple(numbers)}, "
        "mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def _megabytes(folder: Path) -> float:
    files = (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    return sum(p.stat().st_size for p in files) / 1e6


def _run(*command: str) -> None:
    environment = {
        **os.environ,
        "COVID_DESKTOP_BUILD": str(BUILD),
        "COVID_DESKTOP_DIST": str(DIST),
        "COVID_DESKTOP_VERSION": shipped.version(),
        "COVID_DESKTOP_MACHINE": platform.machine(),
        "PYTHON": sys.executable,
    }
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode:
        raise SystemExit(f"This did not work: {' '.join(command)}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
