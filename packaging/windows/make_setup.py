"""setup.exe from the frozen program, on Windows. Called by packaging/build.py.

Needs makensis of NSIS 3 on PATH or in its usual place. Before packing, every copy of the
Visual C++ runtime in the bundle becomes the newest of them: ONNX Runtime crashes at once on
an older one, and which copy Windows loads depends on who asks first.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

_RUNTIME = ("msvcp140*.dll", "vcruntime140*.dll", "concrt140.dll")
_USUAL_PLACE = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")


def main() -> None:
    """Level the runtime, then pack."""
    dist = Path(os.environ["COVID_DESKTOP_DIST"])
    build = Path(os.environ["COVID_DESKTOP_BUILD"])
    version = os.environ["COVID_DESKTOP_VERSION"]
    folder = dist / "covid-desktop"
    level_runtime(folder)
    pack(folder, dist / f"covid-desktop-{version}-setup.exe", build / "covid-desktop.ico", version)


def level_runtime(folder: Path) -> None:
    """Make all copies of each runtime library the newest one."""
    import pefile  # noqa: PLC0415 - comes with PyInstaller on Windows

    def file_version(path: Path) -> tuple[int, int]:
        with pefile.PE(str(path), fast_load=True) as library:
            library.parse_data_directories(directories=[2])
            info = library.VS_FIXEDFILEINFO[0]
            return info.FileVersionMS, info.FileVersionLS

    copies: dict[str, list[Path]] = {}
    for pattern in _RUNTIME:
        for path in folder.rglob(pattern):
            copies.setdefault(path.name.lower(), []).append(path)
    if "msvcp140.dll" not in copies or "vcruntime140.dll" not in copies:
        raise SystemExit("The bundle has no Visual C++ runtime.")
    for name, paths in copies.items():
        newest = max(paths, key=file_version)
        for path in paths:
            if file_version(path) != file_version(newest):
                sys.stdout.write(f"{path} was an older {name}\n")
                shutil.copyfile(newest, path)


def pack(folder: Path, target: Path, icon: Path, version: str, *options: str) -> None:
    """Run makensis.

    Args:
        folder: what is installed.
        target: the setup.exe.
        icon: of program and installer.
        version: three numbers.
        options: more for makensis.
    """
    makensis = shutil.which("makensis") or str(_USUAL_PLACE)
    kilobytes = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) // 1024
    defined = {"VERSION": version, "FOLDER": folder.resolve(), "OUTFILE": target.resolve(),
               "ICON": icon.resolve(), "KILOBYTES": kilobytes}  # fmt: skip
    subprocess.run(
        [makensis, "-V2", "-WX", *(f"-D{key}={value}" for key, value in defined.items()), *options,
         str(Path(__file__).with_name("installer.nsi"))], check=True,
    )  # fmt: skip


if __name__ == "__main__":
    main()
