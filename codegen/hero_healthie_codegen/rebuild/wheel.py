"""Make a wheel from the installed package, with other generated packages and specs."""

from __future__ import annotations

import base64
import hashlib
import re
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from ..packages import PACKAGES
from ..project import package_folder

NAME = "hero-healthie"
_BY_HAND = ("hero_healthie", "hero_healthie_runtime", "hero_healthie_codegen")
_DATA = "hero_healthie_codegen/data"
_VERSION = "hero_healthie/_version.py"
_WHEEL = "Wheel-Version: 1.0\nGenerator: hero-healthie rebuild\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def base_version() -> str:
    """Return the version of the installed package without what a rebuild added to it."""
    return distribution(NAME).version.partition("+")[0]


def write_wheel(project: Path, local: str, out: Path) -> Path:
    """Write the wheel of the installed package with the specs and generated packages of a project into a folder.

    `local` is what makes the version another one: `healthie.20260701`.
    """
    version = f"{base_version()}+{local}"
    info = f"hero_healthie-{version}.dist-info"
    files = {name: content.read_bytes() for name, content in sorted(_content(project))}
    files[_VERSION] = re.sub(rb'(__version__ = )"[^"]*"', rb'\1"%s"' % version.encode(), files[_VERSION])
    files |= {f"{info}/{name}": content for name, content in _metadata(distribution(NAME), version)}
    rows = [f"{name},{_digest(content)},{len(content)}" for name, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""]).encode()
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"hero_healthie-{version}-py3-none-any.whl"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target


def _content(project: Path) -> Iterator[tuple[str, Path]]:
    folders = {name: package_folder(name) for name in _BY_HAND}
    folders |= {name: project / "generated" / name for name in PACKAGES.values()} | {_DATA: project / "specs"}
    for name, folder in folders.items():
        for path in folder.rglob("*"):
            place = f"{name}/{path.relative_to(folder).as_posix()}"
            stale = name in _BY_HAND and place.startswith(f"{_DATA}/")
            if path.is_file() and "__pycache__" not in path.parts and not stale:
                yield place, path


def _metadata(installed: Distribution, version: str) -> Iterator[tuple[str, bytes]]:
    metadata = installed.read_text("METADATA") or ""
    yield "METADATA", re.sub(r"(?m)^Version: .*$", f"Version: {version}", metadata, count=1).encode()
    yield "WHEEL", _WHEEL.encode()
    yield "entry_points.txt", (installed.read_text("entry_points.txt") or "").encode()
    for path in installed.files or ():
        if ".dist-info/licenses/" in path.as_posix():
            yield f"licenses/{path.name}", Path(str(path.locate())).read_bytes()


def _digest(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
