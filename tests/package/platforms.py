"""For which systems the dependencies have wheels: `make platforms` writes the table into docs/release.md.

uv resolves the newest versions once for all systems, and says which files the index that it is configured for has of
each. Their names tell what they are for. None is downloaded, and no address is kept.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from packaging.tags import Tag
from packaging.utils import canonicalize_name, parse_wheel_filename

from tests.package.build import ROOT
from tests.package.dependencies import PYTHONS, dependencies
from tests.package.extras import declared
from tests.package.pages import table, today, write

GLIBC, MUSL, MACOS = 28, 2, 14
"""The newest that may be needed: glibc 2.28, musl 1.2, macOS 14."""
SYSTEMS = {
    "Linux glibc x86_64": ("manylinux", "x86_64"),
    "Linux glibc aarch64": ("manylinux", "aarch64"),
    "Linux musl x86_64": ("musllinux", "x86_64"),
    "Linux musl aarch64": ("musllinux", "aarch64"),
    "macOS x86_64": ("macosx", "x86_64"),
    "macOS arm64": ("macosx", "arm64"),
    "Windows amd64": ("win", "amd64"),
    "Windows arm64": ("win", "arm64"),
}
PAGE = ROOT / "docs" / "release.md"
LEGACY = {"manylinux1": 5, "manylinux2010": 12, "manylinux2014": 17}


def newest() -> dict[str, tuple[str, set[Tag]]]:
    """Return the newest version of each package, and the tags of its wheels."""
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory) / "pylock.toml"
        command = [
            "pip",
            "compile",
            "--quiet",
            "--universal",
            "--python-version",
            PYTHONS[0],
            "--format",
            "pylock.toml",
        ]
        extras = [argument for extra in declared() for argument in ("--extra", extra)]
        uv = Path(sys.executable).with_name("uv")
        subprocess.run(
            [uv, *command, *extras, ROOT / "pyproject.toml", "--output-file", out], check=True, cwd=directory
        )
        packages: list[dict[str, Any]] = tomllib.loads(out.read_text("utf-8"))["packages"]
    found: dict[str, tuple[str, set[Tag]]] = {}
    for each in packages:
        names = [file.get("name") or file["url"].rpartition("/")[2] for file in each.get("wheels", ())]
        tags = {tag for name in names for tag in parse_wheel_filename(name)[3]}
        found[canonicalize_name(each["name"])] = str(each["version"]), tags
    return found


def fits(tag: Tag, python: str, system: tuple[str, str]) -> bool:
    """Return True if a wheel with this tag can be installed by CPython on a system."""
    return _fits_python(tag, int(python.partition(".")[2])) and _fits_system(tag.platform, *system)


def _fits_python(tag: Tag, minor: int) -> bool:
    if tag.interpreter in {"py3", "py2.py3"} or tag.interpreter == f"py3{minor}":
        return tag.abi == "none"
    if not (found := re.fullmatch(r"cp3(\d+)", tag.interpreter)):
        return False
    if tag.abi == "abi3":
        return int(found[1]) <= minor
    return int(found[1]) == minor and tag.abi in {f"cp3{minor}", "none"}


def _fits_system(platform: str, kind: str, machine: str) -> bool:
    if platform == "any":
        return True
    if kind == "win":
        return platform == f"win_{machine}"
    if kind == "macosx":
        found = re.fullmatch(r"macosx_(\d+)_\d+_(\w+)", platform)
        return found is not None and int(found[1]) <= MACOS and found[2] in {machine, "universal2"}
    if old := re.fullmatch(rf"(manylinux\d+)_{machine}", platform):
        return kind == "manylinux" and LEGACY[old[1]] <= GLIBC
    found = re.fullmatch(rf"{kind}_\d+_(\d+)_{machine}", platform)
    return found is not None and int(found[1]) <= (GLIBC if kind == "manylinux" else MUSL)


def rows(found: dict[str, tuple[str, set[Tag]]], names: list[str]) -> list[list[str]]:
    """Return a row for the packages that have wheels everywhere, and one for each other one."""
    lines, everywhere = [], []
    for name in names:
        version, tags = found[name]
        cells = [
            _cell([any(fits(tag, python, system) for tag in tags) for python in PYTHONS]) for system in SYSTEMS.values()
        ]
        if set(cells) == {"yes"}:
            everywhere.append(name)
        else:
            lines.append([f"{name} {version}", *cells])
    return [[f"the other {len(everywhere)}" if lines else f"all {len(everywhere)}", *["yes"] * len(SYSTEMS)], *lines]


def _cell(has: list[bool]) -> str:
    if all(has):
        return "yes"
    return (
        "no"
        if not any(has)
        else "not " + ", ".join(python for python, there in zip(PYTHONS, has, strict=True) if not there)
    )


def main() -> None:
    """Ask for all packages, and write both tables."""
    found, wanted = newest(), dependencies()
    runtime = [name for name, each in wanted.items() if "" in each.wanted_by]
    extras = [name for name in wanted if name not in runtime and name in found]
    systems = f"glibc 2.{GLIBC}, musl 1.{MUSL}, macOS {MACOS}"
    blocks = [f"Looked up on {today()}: wheels of the newest versions for CPython {', '.join(PYTHONS)}; {systems}."]
    for title, names in (("Every installation", runtime), ("The extras besides", extras)):
        blocks.append(f"{title}: {len(names)} packages ({', '.join(names)}).")
        blocks.append(table(["", *SYSTEMS], rows(found, names)))
    write(PAGE, "platforms", "\n\n".join(blocks))


if __name__ == "__main__":
    main()
