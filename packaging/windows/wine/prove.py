"""Proves a setup.exe under Wine: installed, run, upgraded, repaired, removed; without a network.

    python packaging/windows/wine/prove.py dist/covid-desktop-VERSION-cross-setup.exe \
        [--older SETUP.exe] [--proof FOLDER]

In an environment with the program itself, whose figures are compared with those under Wine.
Needs wine64, MinGW-w64, Xvfb, scrot and unshare; works in a prefix of its own under --proof
(build/wine), where screenshots and everything that was said are kept.

Wine is not Windows. It shows that every part of the bundle is there, loads and calculates,
and what the installer does to files and registry. It does not show how Windows behaves:
SmartScreen, virus scanners, graphics drivers, fonts, rights, Explorer. And it is stock Wine
plus stand_ins.py, which says what it fills in.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import stand_ins

_WINE, _SERVER = "/usr/lib/wine/wine64", "/usr/lib/wine/wineserver64"
_PLACE = Path("AppData/Local/Programs/Covid Desktop")
_UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CovidDesktop"
_OPEN = r"HKCU\Software\Classes\CovidDesktop.Film\shell\open\command"
_DONE, _CANCELLED, _NOT_POSSIBLE = 0, 1, 2
_BAD = ("Traceback", "Fatal Python", "ImportError", "unimplemented function")


class Failure(Exception):
    """Something does not do what it should."""


class Windows:
    """A Wine prefix of its own, told to be Windows 10, with a reader at home in it."""

    def __init__(self, proof: Path) -> None:
        self.proof = proof
        self.prefix = proof / "prefix"
        self.log = proof / "log.txt"
        shutil.rmtree(self.prefix, ignore_errors=True)
        self.prefix.mkdir(parents=True)
        self.log.write_text("", encoding="utf-8")
        self.display, self.overrides = "", ""
        self.run("wineboot", "-i")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        subprocess.run([_SERVER, "-w"], env=self.environment(), check=False, timeout=120)
        stand_ins.build(self.prefix / "drive_c" / "windows" / "system32")
        self.overrides = ",".join(stand_ins.LIBRARIES) + "=n"
        self.home = next(
            path for path in (self.prefix / "drive_c" / "users").iterdir() if path.name != "Public"
        )
        self.place = self.home / _PLACE
        self.settings = self.home / "AppData/Roaming/covid-desktop/settings.toml"

    def environment(self) -> dict[str, str]:
        """Nothing of ours but the language and the screen."""
        return {
            "WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": self.overrides,
            "HOME": str(self.proof), "USER": "reader", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "DISPLAY": self.display,
        }  # fmt: skip

    def start(self, program: str | Path, *arguments: object) -> list[str]:
        """The call of a program, cut off from the network where we may do that."""
        alone = ["unshare", "--net"] if os.geteuid() == 0 else []
        return [*alone, _WINE, str(program), *map(str, arguments)]

    def run(self, program: str | Path, *arguments: object) -> tuple[int, str]:
        """Run to the end: exit status and what was said. A crash or a traceback fails."""
        # Pipes: CPython under Wine does not start with its output in a file.
        done = subprocess.run(
            self.start(program, *arguments), env=self.environment(),
            capture_output=True, check=False,
            timeout=1200, encoding="utf-8", errors="replace", input="",
        )  # fmt: skip
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"== {program} {arguments}\n{done.stdout}{done.stderr}-> {done.returncode}\n")
        if any(bad in done.stdout + done.stderr for bad in _BAD):
            raise Failure(f"{program} {arguments}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done.returncode, done.stdout

    def answers(self, *arguments: object) -> str:
        """What the installed program says on its console.

        Raises:
            Failure: it could not run.
        """
        status, said = self.run(self.place / "covid-desktop-console.exe", *arguments)
        if status not in (0, 1):
            raise Failure(f"{arguments} ended with {status}: {said}")
        return said

    def is_registered(self, key: str) -> bool:
        """Is there this key in the registry?"""
        return self.run("reg", "query", key)[0] == 0

    @property
    def resources(self) -> Path:
        """The demonstration patient and the codec samples of the installed program."""
        return next(self.place.rglob("codec_samples")).parent


def say(words: str) -> None:
    """One line, at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def check(condition: object, words: str) -> None:
    """Say that it is so, or fail."""
    if not condition:
        raise Failure(words)
    say(f"ok    {words}")


def install(windows: Windows, setup: Path, wanted: int = _DONE) -> None:
    """Silently; the exit status must be the wanted one."""
    began = time.monotonic()
    status, _ = windows.run(setup, "/S")
    words = f"{setup.name} /S: status {status} after {time.monotonic() - began:.0f} s"
    check(status == wanted, words)


def version(windows: Windows) -> str:
    """What the installed program calls itself."""
    return windows.answers("--version").split()[-1]


def exercise(windows: Windows) -> None:
    """What the smoke test does elsewhere: every part of the bundle is asked for something."""
    said = windows.answers("self-test").splitlines()
    failed = [line for line in said if not line.startswith("ok")]
    check(not failed, f"self-test: {len(said)} checks {failed or ''}")
    samples = assessed(windows.answers("assess", windows.resources / "codec_samples", "--json"))
    broken = [a["path"] for a in samples if a["status"] == "unreadable"]
    check(samples and not broken, f"compressions: {len(samples)} kinds {broken or ''}")
    films = windows.resources / "demonstration"
    theirs = assessed(windows.answers("assess", films, "--json"))
    check(len(theirs) == len(list(films.glob("*.dcm"))), f"assessed: {len(theirs)} films")
    call = [sys.executable, "-m", "covid_desktop", "assess", str(films), "--json"]
    ours = assessed(subprocess.run(call, capture_output=True, text=True, check=True).stdout)
    models = {answer["model"]["sha256"] for answer in (*theirs, *ours)}
    check(len(models) == 1, "the setup carries the same model as this tree")
    apart = max(
        abs(a["probabilities"][name] - b["probabilities"][name])
        for a, b in zip(theirs, ours, strict=True)
        for name in a["probabilities"]
    )
    check(apart < 1e-3, f"probabilities differ from this system's by {apart:.1g} at most")
    pdf, objects = windows.home / "report.pdf", windows.home / "objects"
    windows.answers("report", films, "--pdf", pdf, "--dicom", objects)
    written = len(list(objects.rglob("*.dcm")))
    check(pdf.read_bytes()[:5] == b"%PDF-" and written, f"report: PDF, {written} DICOM objects")
    table = windows.home / "table.csv"
    windows.answers("screen", films, "--out", table, "--workers", 2)
    rows = len(table.read_text(encoding="utf-8").splitlines()) - 1
    check(rows == len(theirs), f"screening by two processes: {rows} rows")


def assessed(said: str) -> list[dict]:
    """Answers of `assess --json`."""
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


@contextmanager
def window(windows: Windows, picture: Path) -> Iterator[None]:
    """The window with the demonstration patient, photographed; closed as a reader closes it."""
    films = windows.resources / "demonstration"
    call = windows.start(windows.place / "covid-desktop.exe", films)
    process = subprocess.Popen(
        call, env=windows.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        for _ in range(60):
            time.sleep(5)
            screen = {**os.environ, "DISPLAY": windows.display}
            subprocess.run(["scrot", "--overwrite", str(picture)], env=screen, check=True)
            if picture.stat().st_size > 200_000 or process.poll() is not None:
                break
        check(process.poll() is None and picture.stat().st_size > 200_000,
              f"window with the demonstration patient: {picture}")  # fmt: skip
        time.sleep(15)  # for the assessments, and a picture of them
        subprocess.run(["scrot", "--overwrite", str(picture)], env=screen, check=True)
        yield
        windows.run("taskkill", "/im", "covid-desktop.exe")
        check(process.wait(60) == 0, "window closed, status 0")
    finally:
        process.kill()
        process.wait(10)


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen on a number that it finds itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
         "-ac"], pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def prove_upgrade(windows: Windows, older: Path) -> str:
    """An older version, and a library made with it."""
    install(windows, older)
    before = version(windows)
    with window(windows, windows.proof / "older.png"):
        pass
    check(library_form(windows), f"{before} has made a library of form {library_form(windows)}")
    return before


def library_form(windows: Windows) -> int:
    """The bytes in which SQLite keeps the form; 0 without a library."""
    file = windows.home / "AppData/Local/covid-desktop/library.sqlite"
    return int.from_bytes(file.read_bytes()[60:64], "big") if file.is_file() else 0


def prove(windows: Windows, setup: Path, older: Path | None) -> None:
    """All of it, in a reader's order."""
    windows.settings.parent.mkdir(parents=True, exist_ok=True)
    windows.settings.write_text('accepted = "999"\n', encoding="utf-8")
    before = prove_upgrade(windows, older) if older else ""
    form = library_form(windows)
    install(windows, setup)
    check(version(windows) != before, f"installed: {version(windows)}")
    link = next(windows.home.rglob("Start Menu/Programs/Covid Desktop.lnk"), None)
    check(link and windows.is_registered(_UNINSTALL), "in the Start menu, and under installed apps")
    check(windows.is_registered(_OPEN), "films open with it")
    for name, functions in sorted(stand_ins.lacking(windows.place).items()):
        left = sorted(functions - stand_ins.stood_for(name))
        say(f"      Wine lacks {len(functions)} functions of {name}; not stood in for: {left}")
    exercise(windows)
    with window(windows, windows.proof / "window.png"):
        install(windows, setup, _NOT_POSSIBLE)
    if older:
        copies = list((windows.home / "AppData/Local/covid-desktop").glob("library-before-*"))
        words = f"library of form {form} is now {library_form(windows)}, a copy beside it"
        check(library_form(windows) > form and copies, words)
        install(windows, older, _CANCELLED)
        check(version(windows) != before, "an older setup does not replace a newer version")
    zipped = next(
        p for p in windows.place.rglob("*.zip") if p.name in ("stdlib.zip", "base_library.zip")
    )
    zipped.unlink()
    foreign = windows.place / "notes of the reader.txt"
    foreign.write_text("mine", encoding="utf-8")
    install(windows, setup)
    check(zipped.is_file() and version(windows), "installed over itself: repaired")
    # With _?= the uninstaller runs in place, so that it can be waited for.
    inner = str(windows.place.relative_to(windows.prefix / "drive_c"))
    folder = "C:\\" + inner.replace("/", "\\")
    status, _ = windows.run(windows.place / "uninstall.exe", "/S", f"_?={folder}")
    left = sorted(p.name for p in windows.place.iterdir())
    check(status == 0 and set(left) <= {foreign.name, "uninstall.exe"}, f"removed, but for {left}")
    check(not windows.is_registered(_UNINSTALL) and not windows.is_registered(_OPEN),
          "no longer listed, and films no longer open with it")  # fmt: skip
    check(windows.settings.is_file() and library_form(windows), "settings and library are kept")


def main() -> int:
    """Prove it; say what failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("setup", type=Path)
    parser.add_argument("--older", type=Path, metavar="SETUP.exe")
    parser.add_argument("--proof", type=Path, default=Path("build/wine"), metavar="FOLDER")
    asked = parser.parse_args()
    windows = Windows(asked.proof.resolve())
    try:
        with screen() as windows.display:
            prove(windows, asked.setup.resolve(), asked.older and asked.older.resolve())
    except (Failure, OSError, subprocess.SubprocessError) as fault:
        say(f"FAIL  {fault}")
        return 1
    finally:
        subprocess.run([_SERVER, "-k"], env=windows.environment(), check=False)
    say("All proved under Wine, which is not Windows.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
