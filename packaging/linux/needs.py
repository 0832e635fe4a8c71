"""What a frozen program asks of a Linux system: libraries, oldest glibc and C++ library.

    python packaging/linux/needs.py dist/covid-desktop            in words
    python packaging/linux/needs.py dist/covid-desktop --depends  as Debian's Depends

Read from every program and library of the bundle with objdump; sonames become Debian packages
by what the build machine has installed, and the newer names of Ubuntu 24.04 provide them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# By https://gcc.gnu.org/onlinedocs/libstdc++/manual/abi.html
_GCC_OF_GLIBCXX = {(3, 4, 28): 9, (3, 4, 29): 11, (3, 4, 30): 12, (3, 4, 31): 13, (3, 4, 32): 13,
                   (3, 4, 33): 14}  # fmt: skip
# For a window under Wayland; without them the program uses X.
_OPTIONAL = {"libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
_NEVER_MISSING = {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}


@dataclass(frozen=True)
class Needs:
    """What is asked of the system.

    Attributes:
        libraries: sonames that the bundle does not bring itself.
        glibc: oldest version that will do.
        glibcxx: oldest symbol version of libstdc++ that will do.
    """

    libraries: frozenset[str]
    glibc: tuple[int, ...]
    glibcxx: tuple[int, ...]


def needs(folder: Path) -> Needs:
    """Look through all of a bundle."""
    files = [p for p in folder.rglob("*") if p.is_file() and _is_elf(p)]
    inside = {path.name for path in files}
    asked: set[str] = set()
    glibc, glibcxx = (0,), (0,)
    for path in files:
        if path.is_symlink():
            continue
        table = subprocess.run(
            ["objdump", "-p", str(path)], capture_output=True, text=True, check=True
        ).stdout
        asked |= set(re.findall(r"NEEDED\s+(\S+)", table))
        glibc = max(glibc, _newest(table, r"\bGLIBC_([0-9.]+)"))
        if not path.name.startswith("libstdc++"):
            glibcxx = max(glibcxx, _newest(table, r"\bGLIBCXX_([0-9.]+)"))
    return Needs(frozenset(asked - inside - _NEVER_MISSING), glibc, glibcxx)


def depends(found: Needs) -> str:
    """Debian's Depends, from the packages that own these libraries here.

    Raises:
        SystemExit: a library that no package here owns.
    """
    packages = {_owner(name) for name in found.libraries - _OPTIONAL} - {"libc6", "libstdc++6"}
    gcc = next((v for k, v in sorted(_GCC_OF_GLIBCXX.items()) if k >= found.glibcxx), 14)
    exact = [f"libc6 (>= {'.'.join(map(str, found.glibc))})", f"libstdc++6 (>= {gcc})"]
    return ", ".join([*exact, *sorted(packages)])


def _newest(table: str, pattern: str) -> tuple[int, ...]:
    versions = [tuple(map(int, v.strip(".").split("."))) for v in re.findall(pattern, table)]
    return max(versions, default=(0,))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _owner(soname: str) -> str:
    done = subprocess.run(
        ["dpkg", "-S", f"*/{soname}"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"No package here owns {soname}: install it where you build.")
    return done.stdout.split(":")[0]


if __name__ == "__main__":
    seen = needs(Path(sys.argv[1]))
    if "--depends" in sys.argv:
        sys.stdout.write(depends(seen) + "\n")
    else:
        sys.stdout.write(f"glibc {'.'.join(map(str, seen.glibc))} or newer\n")
        sys.stdout.write(f"libstdc++ GLIBCXX_{'.'.join(map(str, seen.glibcxx))} or newer\n")
        sys.stdout.write(" ".join(sorted(seen.libraries)) + "\n")
