"""For which systems the dependencies have wheels: `make platforms` writes the table into docs/release.md.

uv is asked, for each system and Python, for the newest version of each package that it could install there without a
compiler. It reads the names of files in the index that it is configured for, and downloads none of them.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.package.build import ROOT
from tests.package.dependencies import PYTHONS, dependencies
from tests.package.pages import table, today, write

SYSTEMS = {
    "Linux glibc x86_64": "x86_64-manylinux_2_28",
    "Linux glibc aarch64": "aarch64-manylinux_2_28",
    "Linux musl x86_64": "x86_64-unknown-linux-musl",
    "Linux musl aarch64": "aarch64-unknown-linux-musl",
    "macOS x86_64": "x86_64-apple-darwin",
    "macOS arm64": "aarch64-apple-darwin",
    "Windows amd64": "x86_64-pc-windows-msvc",
    "Windows arm64": "aarch64-pc-windows-msvc",
}
PAGE = ROOT / "docs" / "release.md"
LINE = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)
NONE = re.compile(r"([a-z0-9-]+)(?:==\S+)? (?:has no|were found|was found|have no)")


def newest(names: list[str], platform: str, python: str) -> dict[str, str]:
    """Return the newest version of each package with a wheel for a system; without those that have none at all."""
    left = list(names)
    with tempfile.TemporaryDirectory() as directory:
        asked = Path(directory) / "asked.in"
        while left:
            asked.write_text("\n".join(left), "utf-8")
            command = ["uv", "pip", "compile", "--quiet", "--no-deps", "--no-header", "--no-annotate"]
            command += ["--no-emit-index-url", "--only-binary", ":all:", "--python-platform", platform]
            done = subprocess.run(
                [Path(sys.executable).with_name("uv"), *command[1:], "--python-version", python, str(asked)],
                capture_output=True,
                text=True,
                check=False,
                cwd=directory,
            )
            if done.returncode == 0:
                return dict(LINE.findall(done.stdout))
            gone = [name for name in left if re.search(rf"\b{re.escape(name)}\b", done.stderr)]
            if not gone:
                raise SystemExit(f"uv found no versions for {platform}, Python {python}")
            left = [name for name in left if name not in gone[:1]]
    return {}


def rows(names: list[str]) -> list[list[str]]:
    """Return a row for each package that has not its newest version everywhere, and one for all the others."""
    found = {
        (system, python): newest(names, platform, python) for system, platform in SYSTEMS.items() for python in PYTHONS
    }
    latest = {name: max((each.get(name, "") for each in found.values()), key=_key) for name in names}
    lines, everywhere = [], []
    for name in names:
        cells = [_cell([found[system, python].get(name) for python in PYTHONS], latest[name]) for system in SYSTEMS]
        if set(cells) == {"yes"}:
            everywhere.append(name)
        else:
            lines.append([f"{name} {latest[name]}", *cells])
    return [[f"{len(everywhere)} packages", *["yes"] * len(SYSTEMS)], *lines]


def _cell(versions: list[str | None], latest: str) -> str:
    if all(version == latest for version in versions):
        return "yes"
    words = {
        python: "no" if version is None else "yes" if version == latest else version
        for python, version in zip(PYTHONS, versions, strict=True)
    }
    if len(set(words.values())) == 1:
        return next(iter(words.values()))
    return "; ".join(f"{python}: {word}" for python, word in words.items() if word != "yes")


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def main() -> None:
    """Ask for all packages, and write both tables."""
    found = dependencies()
    runtime = [name for name, each in found.items() if "" in each.wanted_by]
    extras = [name for name in found if name not in runtime]
    blocks = []
    for words, names in (("Of every installation", runtime), ("Of the extras besides", extras)):
        blocks.append(f"{words} ({len(names)} packages: {', '.join(names)}):")
        blocks.append(table(["", *SYSTEMS], rows(names)))
    pythons = ", ".join(PYTHONS)
    note = f"Looked up on {today()}, for Python {pythons}. “yes”: the newest version has a wheel for each of them."
    write(PAGE, "platforms", "\n\n".join([note, *blocks]))


if __name__ == "__main__":
    main()
