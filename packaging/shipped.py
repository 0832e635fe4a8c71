"""What goes into the bundle: the runtime dependencies that pyproject.toml names, and theirs.

There is no second list to forget: a dependency added to pyproject.toml is frozen with its
data files, its libraries and its metadata, and appears in the licences and the bill of
materials, without a change here.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
NAME = "covid-desktop"


def project() -> dict[str, object]:
    """The [project] table of pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        table = tomllib.load(file)["project"]
    assert isinstance(table, dict)
    return table


def version() -> str:
    """The one version there is: `__version__` in covid_desktop/__init__.py."""
    tree = ast.parse((ROOT / "covid_desktop" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == "__version__":
                    return str(node.value.value)
    raise SystemExit("covid_desktop/__init__.py names no __version__.")


def languages() -> set[str]:
    """Codes of the translations that the program speaks, English aside ("de", "pt_BR")."""
    return {path.stem.partition("_")[2] for path in (ROOT / "resources").glob("translations/*.qm")}


def distributions() -> list[metadata.Distribution]:
    """Every distribution that the program needs to run here, by name."""
    found: dict[str, metadata.Distribution] = {}
    taken: dict[str, frozenset[str]] = {}
    waiting = [(text, frozenset({""})) for text in project()["dependencies"]]  # type: ignore[attr-defined]
    while waiting:
        text, extras = waiting.pop()
        wanted = Requirement(text)
        if wanted.marker and not any(wanted.marker.evaluate({"extra": e}) for e in extras):
            continue
        distribution = found.setdefault(normal(wanted.name), metadata.distribution(wanted.name))
        asked = frozenset({"", *wanted.extras})
        if asked <= taken.get(wanted.name, frozenset()):
            continue
        taken[wanted.name] = asked | taken.get(wanted.name, frozenset())
        waiting += [(needed, asked) for needed in distribution.requires or ()]
    return [found[name] for name in sorted(found)]


def normal(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def import_packages(distribution: metadata.Distribution) -> list[str]:
    """The packages that a distribution brings; single modules have no data, and are left out."""
    tops = {
        path.parts[0]
        for path in distribution.files or ()
        if len(path.parts) > 1 and path.suffix in (".py", ".so", ".pyd")
    }
    return sorted(top for top in tops if top.isidentifier())


def entry_point_modules() -> list[str]:
    """Modules that are found by their entry points alone, such as codecs; scripts are not."""
    return sorted(
        {
            point.module
            for distribution in distributions()
            for point in distribution.entry_points
            if point.group.startswith("pylibjpeg")
        }
    )


def without_a_hook() -> Iterator[str]:
    """Packages of which PyInstaller knows nothing: their data has to be asked for."""
    import _pyinstaller_hooks_contrib  # noqa: PLC0415
    import PyInstaller  # noqa: PLC0415

    folders = (
        Path(PyInstaller.__file__).parent / "hooks",
        Path(_pyinstaller_hooks_contrib.__file__).parent / "stdhooks",
    )
    for distribution in distributions():
        for package in import_packages(distribution):
            if not any((folder / f"hook-{package}.py").is_file() for folder in folders):
                yield package


if __name__ == "__main__":
    for shipped in distributions():
        sys.stdout.write(f"{shipped.name} {shipped.version}: {import_packages(shipped)}\n")
    sys.stdout.write(f"without a hook: {', '.join(without_a_hook())}\n")
    sys.stdout.write(f"by entry point: {', '.join(entry_point_modules())}\n")
