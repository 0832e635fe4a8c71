"""Licences and bill of materials of a bundle, made from what is in it, never from a list by hand.

Whatever lies in the bundle comes from a Python distribution, from the interpreter, or from a
package of the build machine's system. Each must show a licence, or the build fails: a
dependency whose licence nobody has looked at is not shipped.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import shipped
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

# Texts that their wheels leave out, one folder a distribution; see README there.
_OWN_TEXTS = Path(__file__).parent / "licences"
_TEXT_NAME = re.compile(r"licen[cs]e|copying|notice|third.?party|authors", re.IGNORECASE)
# Strong copyleft would bind the whole program.
_FORBIDDEN = re.compile(r"(?<!L)(?<!Lesser )\b(A?GPL|General Public License)", re.IGNORECASE)


# Libraries of the build machine that may be bundled: what their Debian copyright files say of
# the library itself (they list tools and packaging too, under other licences).
_OF_THE_SYSTEM = {
    "libbrotli1": "MIT",
    "libbz2-1.0": "bzip2-1.0.6",
    "libffi7": "MIT",
    "libffi8": "MIT",
    "liblzma5": "0BSD",
    "libsqlite3-0": "blessing",
    "libssl3": "Apache-2.0",
    "libuuid1": "BSD-3-Clause",
    "libzstd1": "BSD-3-Clause",
    "zlib1g": "Zlib",
}
_OF_X = re.compile(r"libxcb-[a-z-]+\d*|libxkbcommon(-x11-)?0")


@dataclass
class Part:
    """One thing in the bundle that somebody else has made.

    Attributes:
        name: as its distributor calls it.
        version: likewise.
        licence: short, as its distributor states it.
        kind: "pypi", "deb" or "generic", as in a package URL.
        texts: title and words of each licence.
    """

    name: str
    version: str
    licence: str
    kind: str
    texts: dict[str, str] = field(default_factory=dict)


def parts(origins: dict[str, str]) -> list[Part]:
    """Everything in the bundle that is not ours.

    Args:
        origins: library in the bundle -> file that it was copied from.

    Raises:
        SystemExit: something has no licence that we know of, or one that we must not ship.
    """
    found = [_python(), _bootloader(), *(_distribution(d) for d in shipped.distributions())]
    found += _system_packages(origins)
    nameless = [part.name for part in found if not part.texts]
    if nameless:
        raise SystemExit(f"No licence text was found for: {', '.join(nameless)}.")
    # PySide6 offers a choice of which one is the LGPL.
    bound = [p.name for p in found if _FORBIDDEN.search(p.licence) and "LGPL" not in p.licence]
    if bound:
        raise SystemExit(f"These must not be shipped with the program: {', '.join(bound)}.")
    return found


def write(found: list[Part], folder: Path) -> None:
    """Write THIRD-PARTY-LICENCES.txt, licences/ and sbom.cdx.json."""
    texts = folder / "licences"
    texts.mkdir(exist_ok=True)
    lines = ["Covid Desktop is licensed under the Apache License 2.0 (licences/covid-desktop.txt).",
             "It is shipped together with:", ""]  # fmt: skip
    own = (shipped.ROOT / "LICENSE").read_text(encoding="utf-8")
    (texts / "covid-desktop.txt").write_text(own, encoding="utf-8")
    for part in found:
        whole = "\n\n".join(f"==== {title}\n\n{text}" for title, text in part.texts.items())
        (texts / f"{part.name}.txt").write_text(whole, encoding="utf-8")
        lines.append(f"{part.name} {part.version}: {part.licence} (licences/{part.name}.txt)")
    (folder / "THIRD-PARTY-LICENCES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(_bill_of_materials(found, folder), encoding="utf-8")


def _bill_of_materials(found: list[Part], folder: Path) -> str:
    """CycloneDX 1.6, checked against its schema."""
    program = Component(
        name=shipped.NAME, version=shipped.version(), type=ComponentType.APPLICATION,
        bom_ref="program", licenses=[DisjunctiveLicense(id="Apache-2.0")],
    )  # fmt: skip
    bom = Bom()
    bom.metadata.component = program
    components = [
        Component(
            name=part.name, version=part.version, type=ComponentType.LIBRARY,
            bom_ref=f"{part.kind}/{part.name}",
            purl=PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name,
                            part.version),
            licenses=[DisjunctiveLicense(name=part.licence)],
        )
        for part in found
    ]  # fmt: skip
    components += [_model(path) for path in sorted(folder.rglob("*.onnx"))]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(program, components)
    text = JsonV1Dot6(bom).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise SystemExit(f"The bill of materials does not fit its schema: {fault}")
    return text


def _model(path: Path) -> Component:
    """A model's weights are a part as well, with their hash."""
    import hashlib  # noqa: PLC0415

    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Component(
        name=path.name, version=digest[:8], type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=f"model/{path.name}", hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )  # fmt: skip


def _distribution(distribution: metadata.Distribution) -> Part:
    about = distribution.metadata
    classifiers = [
        line.split(" :: ")[-1]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    said = about.get("License-Expression") or ""
    if not said:
        first = (about.get("License") or "").strip().splitlines()
        said = ", ".join(classifiers) or (first[0] if first else "see its text")
    texts = {
        str(path): path.locate().read_text(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        for path in distribution.files or ()
        if _TEXT_NAME.search(path.name) and path.suffix in ("", ".txt", ".md", ".rst", ".LIB")
    }
    name = shipped.normal(distribution.name)
    for own in sorted((_OWN_TEXTS / name).glob("*.txt")):
        texts[own.name] = own.read_text(encoding="utf-8")
    return Part(name, distribution.version, said, "pypi", texts)


def _python() -> Part:
    """The interpreter with its standard library, and what is linked into it."""
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
    )
    text = next((p.read_text(encoding="utf-8") for p in places if p.is_file()), "")
    version = ".".join(map(str, sys.version_info[:3]))
    return Part("cpython", version, "PSF-2.0", "generic", {"LICENSE": text} if text else {})


def _bootloader() -> Part:
    """PyInstaller's start code; its licence has an exception for the programs that it starts."""
    distribution = metadata.distribution("pyinstaller")
    part = _distribution(distribution)
    part.licence = "LicenseRef-bootloader-exception"
    return part


def _system_packages(origins: dict[str, str]) -> list[Part]:
    """Libraries that came from the build machine's system, by Debian package."""
    inside = [Path(sysconfig.get_path(k)) for k in ("purelib", "platlib", "stdlib")]
    inside += [Path(sys.base_prefix), Path(sys.prefix)]
    alien = sorted(
        {
            Path(source).resolve()
            for source in origins.values()
            if not any(Path(source).resolve().is_relative_to(p.resolve()) for p in inside)
            and Path(source).is_absolute()
        }
    )
    if not alien or not sys.platform.startswith("linux"):
        return []
    found: dict[str, Part] = {}
    for path in alien:
        package, version = _owner(path)
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        text = copyright_file.read_text(encoding="utf-8", errors="replace")
        # Ubuntu 24.04 has some under names that end in t64.
        plain = package.removesuffix("t64")
        licence = _OF_THE_SYSTEM.get(plain) or ("MIT" if _OF_X.fullmatch(plain) else "")
        if not licence:
            raise SystemExit(
                f"{path} would be bundled. Read the licence of {package}, then name it in "
                f"{Path(__file__).name}, or leave the library out."
            )
        found[package] = Part(package, version, licence, "deb", {"copyright": text})
    return [found[name] for name in sorted(found)]


def _owner(path: Path) -> tuple[str, str]:
    """The Debian package of a file, and its version."""
    # /lib is /usr/lib today, while the lists may still name the old place.
    for name in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            package = done.stdout.split(":")[0]
            asked = ["dpkg-query", "-W", "-f", "${Version}", package]
            version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
            return package, version
    raise SystemExit(f"Nobody knows where {path} comes from, so nobody knows its licence.")


if __name__ == "__main__":
    from_where = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for shown in parts(from_where):
        sys.stdout.write(f"{shown.name} {shown.version}: {shown.licence}\n")
