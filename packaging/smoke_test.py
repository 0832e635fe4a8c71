"""Tries a frozen program as its readers will have it: alone, new, and without a network.

    python packaging/smoke_test.py dist/covid-desktop/covid-desktop
    python packaging/smoke_test.py /opt/covid-desktop/covid-desktop --report build/smoke.json

Each call runs under a home folder that did not exist before, with nothing on PATH, and, on
Linux, as another user in a network namespace without any interface. What is tried: the
self-test, one film in each DICOM compression, assessment with severity, comparison, screening by
several processes, PDF report of a serial set and DICOM objects, the window in each language
(offscreen, and on a virtual screen where Xvfb is). A line of a traceback or of a warning of
Python's anywhere is a failure. Prints size and start times; the standard library
is all that it needs, but for the start of an empty window, which wants an interpreter with
PySide6 (--empty-window, this one if not given).
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import start_time

_LINUX = sys.platform.startswith("linux")
# On Windows, Qt without a screen finds none of the system's fonts.
_OFFSCREEN = {} if sys.platform == "win32" else {"QT_QPA_PLATFORM": "offscreen"}
_NOBODY = 65534
_STARTS = 5
# "RuntimeDirWarning: ...", as Python prints them.
_WARNING = re.compile(r"\b[A-Z]\w*Warning: ")
_MOST_TIMES_EMPTY = 2.5
_MOST_MEGABYTES = 350


class Failure(Exception):
    """Something does not work in the frozen program."""


@dataclass
class Trial:
    """The program under test, with a home of its own.

    Attributes:
        program: the executable that answers on a console.
        resources: the folder of phantoms inside the bundle.
        home: a new folder.
        found: what is to be reported.
    """

    program: Path
    resources: Path
    home: Path
    found: dict[str, object] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        """Nothing of ours but what a session of a desktop has."""
        kept = {k: os.environ[k] for k in ("SYSTEMROOT", "WINDIR", "COMSPEC") if k in os.environ}
        home = str(self.home)
        return {
            **kept, "HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home,
            "TMPDIR": home, "TEMP": home, "TMP": home, "LANG": "C.UTF-8",
            "PATH": str(self.home / "empty"),
        }  # fmt: skip

    def command(self, *arguments: object) -> list[str]:
        """The call, cut off from network and from our rights where the system can do that."""
        call = [str(self.program), *map(str, arguments)]
        if not _LINUX:
            return call
        if os.geteuid() == 0:
            as_nobody = [
                _whole("setpriv"),
                f"--reuid={_NOBODY}",
                f"--regid={_NOBODY}",
                "--clear-groups",
            ]
            return [_whole("unshare"), "--net", *as_nobody, "--", *call]
        return [_whole("unshare"), "--map-current-user", "--net", "--", *call]

    def run(
        self, *arguments: object, most_seconds: float = 300, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run one call to its end.

        Raises:
            Failure: a traceback, a crash, or no end.
        """
        environment = {**self.environment(), **more}
        try:
            done = subprocess.run(
                self.command(*arguments), capture_output=True, text=True, encoding="utf-8",
                timeout=most_seconds, check=False, env=environment, cwd=self.home,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise Failure(f"no end after {most_seconds:.0f} s: {arguments}") from None
        said = done.stdout + done.stderr
        for line in said.splitlines():
            if line.startswith(("Traceback", "Fatal Python", "ImportError", "ModuleNotFound")):
                raise Failure(f"{arguments}:\n{said}")
            if _WARNING.search(line):
                raise Failure(f"{arguments} warns: {line}")
        if done.returncode not in (0, 1, 2):
            raise Failure(f"{arguments}: ended with {done.returncode}\n{said}")
        return done


def _whole(name: str) -> str:
    """The whole path of a wrapper: on the empty PATH it would not be found."""
    return shutil.which(name) or name


def check_self_test(trial: Trial) -> str:
    """Model, codecs, fonts, library."""
    done = trial.run("self-test")
    failed = [line for line in done.stdout.splitlines() if not line.startswith("ok")]
    if done.returncode or failed:
        raise Failure(done.stdout + done.stderr)
    return f"{len(done.stdout.splitlines())} checks"


def check_compressions(trial: Trial) -> str:
    """Each kind of DICOM compression opens; a refusal is an answer, unreadable is not."""
    samples = trial.resources / "codec_samples"
    answers = _assessed(trial, samples)
    unreadable = [a["path"] for a in answers if a["status"] == "unreadable"]
    if unreadable or len(answers) < len(list(samples.glob("*.dcm"))) or not answers:
        raise Failure(f"{len(answers)} answers, unreadable: {unreadable}")
    return f"{len(answers)} kinds"


def check_assessment(trial: Trial) -> str:
    """The demonstration patient is assessed: probabilities that sum to 1, six zones' severity."""
    answers = _assessed(trial, trial.resources / "demonstration")
    for answer in answers:
        if answer["status"] != "assessed" or abs(sum(answer["probabilities"].values()) - 1) > 1e-4:
            raise Failure(json.dumps(answer))
        severity = answer["severity"]
        if severity is None or len(severity["zones"]) != 6 or not 0 <= severity["total"] <= 18:
            raise Failure(json.dumps(answer))
    if not answers:
        raise Failure("no film")
    return f"{len(answers)} films, with severity"


def check_comparison(trial: Trial) -> str:
    """Two films of the demonstration patient are laid over each other, and drawn."""
    first, *_, last = sorted((trial.resources / "demonstration").glob("*.dcm"))
    picture = trial.home / "comparison.png"
    done = trial.run("compare", first, last, "--json", "--image", picture)
    answer = json.loads(done.stdout)
    verdicts = ("worse", "better", "no measurable change", "not comparable")
    if answer["change"]["verdict"] not in verdicts or picture.stat().st_size < 20_000:
        raise Failure(done.stdout + done.stderr)
    return f"{answer['change']['verdict']}, lung Dice {answer['alignment']['lung_dice']:.2f}"


def check_languages(trial: Trial) -> str:
    """The window in each language that comes with it: another picture for each."""
    codes = [path.stem.partition("_")[2] for path in trial.resources.glob("translations/*.qm")]
    settings = trial.home / ".config" / "covid-desktop" / "settings.toml"
    if not _LINUX:
        return "left out: the settings lie elsewhere"
    settings.parent.mkdir(parents=True, exist_ok=True)
    pictures = set()
    for code in ("en", *sorted(codes)):
        settings.write_text(f'language = "{code}"\n', encoding="utf-8")
        picture = trial.home / f"start-{code}.png"
        done = trial.run("--picture", picture, **_OFFSCREEN)
        if done.returncode:
            raise Failure(done.stderr)
        pictures.add(picture.read_bytes())
    settings.unlink()
    if len(pictures) != len(codes) + 1 or len(codes) < 6:
        raise Failure(f"{len(pictures)} different pictures in {len(codes) + 1} languages")
    return f"{len(pictures)} languages"


def _assessed(trial: Trial, folder: Path) -> list[dict[str, object]]:
    done = trial.run("assess", folder, "--json")
    return [json.loads(line) for line in done.stdout.splitlines()]


def check_screening(trial: Trial) -> str:
    """Processes of the frozen program start processes of their own."""
    table = trial.home / "table.csv"
    done = trial.run("screen", trial.resources / "demonstration", "--out", table, "--workers", 2)
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if done.returncode or any(row["status"] != "assessed" for row in rows) or not rows:
        raise Failure(done.stderr)
    return f"{len(rows)} rows"


def check_report(trial: Trial) -> str:
    """PDF on a serial set, and the DICOM objects beside it."""
    pdf, objects = trial.home / "report.pdf", trial.home / "objects"
    demonstration = trial.resources / "demonstration"
    done = trial.run("report", demonstration, "--pdf", pdf, "--dicom", objects)
    written = list(objects.rglob("*.dcm"))
    if done.returncode or not pdf.read_bytes().startswith(b"%PDF-") or not written:
        raise Failure(f"{done.returncode}, {len(written)} objects: {done.stderr}")
    return f"PDF of {pdf.stat().st_size // 1000} kB, {len(written)} DICOM objects"


def check_window(trial: Trial) -> str:
    """The window with the demonstration patient, painted into a file."""
    picture = trial.home / "window.png"
    done = trial.run(trial.resources / "demonstration", "--picture", picture, **_OFFSCREEN)
    if done.returncode or picture.stat().st_size < 50_000:
        raise Failure(done.stderr)
    trial.found["picture"] = str(picture)
    return f"picture of {picture.stat().st_size // 1000} kB"


def check_screen(trial: Trial) -> str:
    """The window on a real X screen, and that it ends by itself."""
    if not shutil.which("Xvfb"):
        return "left out: there is no Xvfb here"
    with _screen() as display:
        done = trial.run("--until-painted", DISPLAY=display)
    if done.returncode or [line.split()[0] for line in done.stdout.splitlines()] != [
        "painted", "ready",
    ]:  # fmt: skip
        raise Failure(done.stdout + done.stderr)
    return "painted, furnished, and closed"


def check_start(trial: Trial, interpreter: str) -> str:
    """Process start to painted window, against an empty PySide6 window, turn by turn."""
    try:
        found = start_time.compare(
            trial.command(), interpreter, {**trial.environment(), **_OFFSCREEN}, _STARTS,
            {**os.environ, **_OFFSCREEN},
        )  # fmt: skip
    except start_time.StartFailed as fault:
        raise Failure(str(fault)) from None
    trial.found["start"] = {
        "milliseconds": round(found.ours.painted * 1000),
        "empty_window_milliseconds": round(found.empty.painted * 1000),
        "all_parts_milliseconds": round(found.ours.ready * 1000),
        "ratio_by_the_clock": round(found.clock, 2),
        "ratio_of_processor_time": round(found.busy, 2),
    }
    if min(found.clock, found.busy) > _MOST_TIMES_EMPTY:
        raise Failure(f"{found.words}; allowed are {_MOST_TIMES_EMPTY} times")
    return found.words


def check_size(trial: Trial) -> str:
    """All of the program's folder."""
    folder = trial.program.resolve().parent
    files = (p for p in folder.rglob("*") if p.is_file() and not p.is_symlink())
    megabytes = sum(p.stat().st_size for p in files) / 1e6
    trial.found["megabytes"] = round(megabytes)
    if megabytes > _MOST_MEGABYTES:
        raise Failure(f"{megabytes:.0f} MB; allowed are {_MOST_MEGABYTES}")
    return f"{megabytes:.0f} MB installed"


@contextmanager
def _screen() -> Iterator[str]:
    """A virtual X screen of its own, on a number that it finds itself."""
    reading, writing = os.pipe()
    # A socket in the file system: an abstract one would not be seen from another namespace.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp",
         "-ac"], pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def main() -> int:
    """Try everything; say what failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, help="the frozen program that is to be tried")
    parser.add_argument("--empty-window", default=sys.executable, metavar="PYTHON")
    parser.add_argument("--skip-start", action="store_true", help="do not measure the start")
    parser.add_argument("--report", type=Path, metavar="FILE.json")
    asked = parser.parse_args()
    program = asked.program.resolve()
    resources = next(p for p in program.parent.parent.rglob("codec_samples")).parent
    home = Path(tempfile.mkdtemp(prefix="covid-desktop-smoke-"))
    if _LINUX and os.geteuid() == 0:
        os.chown(home, _NOBODY, _NOBODY)
    trial = Trial(program, resources, home)
    checks: dict[str, Callable[[Trial], str]] = {
        "size": check_size, "self-test": check_self_test, "compressions": check_compressions,
        "assessment": check_assessment, "comparison": check_comparison,
        "screening": check_screening, "report": check_report, "window": check_window,
        "languages": check_languages, "screen": check_screen,
    }  # fmt: skip
    if not asked.skip_start:
        checks["start"] = lambda trial: check_start(trial, asked.empty_window)
    failed = 0
    for name, check in checks.items():
        try:
            words = f"ok    {name}: {check(trial)}"
        except (Failure, OSError, subprocess.SubprocessError) as fault:
            words = f"FAIL  {name}: {fault}"
            failed += 1
        sys.stdout.write(words + "\n")
        sys.stdout.flush()
    if asked.report:
        asked.report.write_text(json.dumps(trial.found, indent=1), encoding="utf-8")
    if not failed:
        shutil.rmtree(home, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
