"""A Windows bundle and setup.exe made on Linux: a trial of completeness, not the release.

    python packaging/windows/cross_build.py          dist/covid-desktop-VERSION-cross-setup.exe
    python packaging/windows/cross_build.py --fast   the same, packed quickly and larger

Releases are frozen on Windows (.github/workflows/release.yml) with the interpreter of
python.org. Here the interpreter comes from elsewhere, and the setup says so (ORIGIN.txt):

* python311.dll, the extension modules of the standard library, OpenSSL and SQLite: as the
  wheel `panda3d` for CPython 3.11 on Windows carries them (its folder deploy_libs);
* the standard library's Python part: this machine's own CPython 3.11;
* python3.dll, which nothing carries: a forwarder made from python311.dll's export table;
* the Visual C++ runtime: as the wheel PySide6-Essentials carries it.

What it shows: every runtime dependency has a Windows wheel, the bundle is complete, the
installer can be built. What it does not show: anything about a real Windows. Needs pip, NSIS
with 64-bit stubs, and MinGW-w64 (x86_64-w64-mingw32-gcc, -objdump, -dlltool).
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import draw_icons
import make_setup
import shipped
import smaller

ROOT = shipped.ROOT
BUILD = ROOT / "build" / "packaging" / "windows"
FOLDER = BUILD / "covid-desktop"
TOOL = "x86_64-w64-mingw32-"
_LEFT_OUT = re.compile(
    r"^(test|idlelib|tkinter|turtledemo|lib2to3|ensurepip|lib-dynload|site-packages|config-.*|"
    r"pydoc_data|distutils|__pycache__)$"
)
# As in covid-desktop.spec: parts that no line of the program uses.
_UNUSED = (
    "PySide6/*.exe", "PySide6/Qt6Qml*", "PySide6/Qt6Quick*", "PySide6/QtQml*", "PySide6/QtQuick*",
    "PySide6/qml", "PySide6/Qt6Designer*", "PySide6/QtDesigner*", "PySide6/typesystems",
    "PySide6/include", "PySide6/glue", "PySide6/support", "PySide6/scripts", "PySide6/metatypes",
    "PySide6/translations/[!q]*", "PySide6/translations/qt[!b]*",
    "PySide6/resources", "PySide6/doc", "PySide6/lib", "PySide6/*.pyi",
    "PySide6/opengl32sw.dll", "PySide6/Qt6ShaderTools*", "PySide6/plugins/qmltooling",
    "PySide6/plugins/qmllint", "PySide6/plugins/sqldrivers", "PySide6/plugins/designer",
    "PySide6/Qt6Sql*", "PySide6/QtSql*", "PySide6/Qt6Labs*", "PySide6/Qt6UiTools*",
    "PySide6/Qt6Test*", "PySide6/QtTest*", "PySide6/Qt6Help*", "PySide6/QtHelp*",
    "PySide6/Qt6OpenGLWidgets*", "PySide6/QtOpenGLWidgets*", "PySide6/plugins/vectorimageformats",
    "onnxruntime/transformers", "onnxruntime/quantization", "onnxruntime/tools", "numpy/f2py",
    "numpy/tests", "numpy/*/tests", "pydicom/data/test_files", "_gdcm/XML", "_gdcm/*.exe",
    "_gdcm/*.lib", "PIL/_avif*", "PIL/_imagingtk*",
)  # fmt: skip


def main() -> None:
    """Fetch, put together, pack."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fast", action="store_true", help="pack quickly, for a trial")
    asked = parser.parse_args()
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "python").mkdir(parents=True)
    _interpreter()
    _packages()
    smaller.make_smaller(FOLDER)
    _launchers()
    _say_origin()
    draw_icons.draw(BUILD)
    options = ["-DTARGET=amd64-unicode", *(["-DFAST"] if asked.fast else [])]
    target = ROOT / "dist" / f"covid-desktop-{shipped.version()}-cross-setup.exe"
    target.parent.mkdir(exist_ok=True)
    make_setup.pack(FOLDER, target, BUILD / "covid-desktop.ico", shipped.version(), *options)
    size = sum(p.stat().st_size for p in FOLDER.rglob("*") if p.is_file())
    sys.stdout.write(f"{size / 1e6:.0f} MB in {FOLDER}\n")
    sys.stdout.write(f"{target.stat().st_size / 1e6:.0f} MB in {target}\n")


def _interpreter() -> None:
    """CPython: the parts that are Windows's from the wheel, the others from here."""
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("Run this with CPython 3.11: its standard library is put in.")
    wheel = _wheels("interpreter", "panda3d", "--no-deps")[0]
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            place = Path(name)
            is_tk = place.name.startswith(("tcl", "tk", "_tkinter", "api-ms-win"))
            if place.parts[0] == "deploy_libs" and not is_tk and place.suffix in (".dll", ".pyd"):
                folder = FOLDER if place.suffix == ".dll" else FOLDER / "python"
                (folder / place.name).write_bytes(archive.read(name))
    library = Path(sysconfig.get_path("stdlib"))
    with zipfile.ZipFile(FOLDER / "python" / "stdlib.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(library.rglob("*.py")):
            inner = path.relative_to(library)
            if not any(_LEFT_OUT.match(part) for part in inner.parts):
                archive.write(path, inner)
    # In isolation: neither the registry nor PYTHONPATH nor the user's packages count.
    paths = "python\\stdlib.zip\npython\npython\\site-packages\n"
    (FOLDER / "python311._pth").write_text(paths, encoding="ascii")


def _packages() -> None:
    """The runtime dependencies, as wheels for Windows, and the program itself."""
    wanted = [*shipped.project()["dependencies"], "colorama"]  # type: ignore[misc]
    place = FOLDER / "python" / "site-packages"
    for wheel in _wheels("wheels", *wanted):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(place)
    shutil.copytree(
        ROOT / "covid_desktop", place / "covid_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )  # fmt: skip
    shutil.copytree(ROOT / "resources", place / "covid_desktop" / "resources")
    for pattern in _UNUSED:
        for path in place.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    # Beside the program, where Windows looks first: one runtime for all.
    for runtime in (*place.glob("PySide6/msvcp140*.dll"), *place.glob("PySide6/vcruntime140*.dll")):
        shutil.copy(runtime, FOLDER / runtime.name)
    (FOLDER / "VCRUNTIME140.dll").unlink(missing_ok=True)
    if not (FOLDER / "msvcp140.dll").is_file() or not list(FOLDER.glob("[vV]*140.dll")):
        raise SystemExit("PySide6 brought no Visual C++ runtime.")


def _launchers() -> None:
    """The program's two executables, and python3.dll, which PySide6's stable ABI asks for."""
    source = Path(__file__).with_name("launcher.c")
    for name, window in (("covid-desktop", ["-mwindows"]), ("covid-desktop-console", [])):
        _run(f"{TOOL}gcc", "-O2", "-s", "-DUNICODE", *window,
             str(source), "-o", str(FOLDER / f"{name}.exe"), "-lshell32")  # fmt: skip
    table = subprocess.run(
        [f"{TOOL}objdump", "-p", str(FOLDER / "python311.dll")],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    names = re.findall(
        r"^\s*\[\s*\d+\] (?:\+base\[\s*\d+\]\s+[0-9a-f]+ )?(\w+)$", table, re.MULTILINE
    )
    if len(names) < 1000:
        raise SystemExit("The export table of python311.dll could not be read.")
    definition = BUILD / "python3.def"
    lines = ["LIBRARY python3.dll", "EXPORTS", *(f"  {name}=python311.{name}" for name in names)]
    definition.write_text("\n".join(lines) + "\n", encoding="ascii")
    empty = BUILD / "empty.c"
    empty.write_text("int forwarder;\n", encoding="ascii")
    _run(f"{TOOL}gcc", "-shared", "-nostdlib", "-s", str(empty), str(definition), "-o",
         str(FOLDER / "python3.dll"), "-Wl,-e0")  # fmt: skip


def _say_origin() -> None:
    text = (__doc__ or "").replace("``", "")
    (FOLDER / "ORIGIN.txt").write_text(text, encoding="utf-8", newline="\r\n")


def _wheels(folder: str, *wanted: str) -> list[Path]:
    """Wheels for CPython 3.11 on 64-bit Windows; none that would have to be compiled."""
    place = BUILD / folder
    place.mkdir(parents=True, exist_ok=True)
    _run(sys.executable, "-m", "pip", "download", "--quiet", "--dest", str(place), "--platform",
         "win_amd64", "--python-version", "3.11", "--implementation", "cp",
         "--only-binary=:all:", *wanted)  # fmt: skip
    return sorted(place.glob("*.whl"))


def _run(*command: str) -> None:
    if subprocess.run(command, check=False).returncode:
        raise SystemExit(f"This did not work: {' '.join(command)}")


if __name__ == "__main__":
    main()
