"""What the archives hold: all that they should, and nothing that only lay around."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

from hero_healthie import __version__
from tests.package.build import ROOT, tracked_files

MOST_BYTES = 2_400_000
"""Of the wheel: 2.37 MB when this was written; 0.25 MB the generator, 0.11 MB specs/, 0.05 MB the map of the schema."""
MOST_BYTES_OF_SDIST = 6_000_000
NAME = f"hero_healthie-{__version__}"
PACKAGES = {
    "src/hero_healthie": "hero_healthie",
    "src/hero_healthie_pytest": "hero_healthie_pytest",
    "src/hero_healthie_runtime": "hero_healthie_runtime",
    "codegen/hero_healthie_codegen": "hero_healthie_codegen",
    "generated/hero_health_api": "hero_health_api",
    "generated/healthie_api": "healthie_api",
    "specs": "hero_healthie_codegen/data",
}
"""Where the folders of the repository are in the wheel."""
FILES = {"examples/invoice_lifecycle.py": "hero_healthie/cli/invoice_lifecycle.py"}
"""Where single files are: what `hero-healthie demo` runs."""
METADATA = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
TYPED = ("hero_healthie", "hero_healthie_runtime", "hero_health_api", "healthie_api")
LEFT_OUT = {".pyc", ".pyo", ".orig", ".rej", ".swp", ".log", ".sqlite", ".sqlite3", ".zip", ".whl", ".key", ".pem"}


def place_of(name: str) -> str | None:
    """Return where a file of the repository is in the wheel; None where it is not."""
    for folder, package in PACKAGES.items():
        if name.startswith(f"{folder}/"):
            return f"{package}/{name.removeprefix(f'{folder}/')}"
    return FILES.get(name)


def check_wheel(wheel: Path) -> list[str]:
    """Return what is wrong with a wheel."""
    wanted = {f"{NAME}.dist-info/{name}" for name in METADATA} | {f"{package}/py.typed" for package in TYPED}
    wanted |= set(filter(None, map(place_of, tracked_files())))
    with zipfile.ZipFile(wheel) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    tops = {*PACKAGES.values(), f"{NAME}.dist-info"}
    problems = [*_differences(wanted, set(contents), exactly=bool(tracked_files())), *_bad(contents)]
    problems += [f"{name}: not in a package" for name in contents if not any(name.startswith(f"{t}/") for t in tops)]
    problems += _record(contents)
    if wheel.name != f"{NAME}-py3-none-any.whl":
        problems.append(f"{wheel.name}: the name is not that of {NAME} for every Python 3")
    if (size := wheel.stat().st_size) > MOST_BYTES:
        problems.append(f"the wheel has {size:,} bytes, {MOST_BYTES:,} at most")
    return problems


def check_sdist(sdist: Path) -> list[str]:
    """Return what is wrong with an sdist: it holds every file of the repository, so that `make` works in it."""
    with tarfile.open(sdist) as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        contents = {
            member.name.removeprefix(f"{NAME}/"): stream.read()
            for member in members
            if (stream := archive.extractfile(member)) is not None
        }
        links = [member.name for member in archive.getmembers() if member.issym() or member.islnk()]
    tracked = set(tracked_files())
    problems = [*_differences(tracked | {"PKG-INFO"}, set(contents), exactly=bool(tracked)), *_bad(contents)]
    problems += [f"{name}: a link" for name in links]
    problems += [f"{name}: kept by git and ignored by it" for name in tracked_files("-i", "-c", "--exclude-standard")]
    if sdist.name != f"{NAME}.tar.gz":
        problems.append(f"{sdist.name}: the name is not {NAME}.tar.gz")
    if (size := sdist.stat().st_size) > MOST_BYTES_OF_SDIST:
        problems.append(f"the sdist has {size:,} bytes, {MOST_BYTES_OF_SDIST:,} at most")
    return problems


def _differences(wanted: set[str], found: set[str], *, exactly: bool) -> list[str]:
    problems = [f"{name}: missing" for name in sorted(wanted - found)]
    return problems + ([f"{name}: not wanted" for name in sorted(found - wanted)] if exactly else [])


def _bad(contents: dict[str, bytes]) -> list[str]:
    """Return the files that no archive should hold: odd names, left-overs, paths of the machine it was built on."""
    here = [str(place).encode() for place in (ROOT, Path.home()) if len(place.parts) > 2]
    problems = []
    for name, content in contents.items():
        path = PurePosixPath(name)
        if not name.isascii() or not name.isprintable() or " " in name or ".." in path.parts:
            problems.append(f"{name!r}: an odd name")
        if path.suffix in LEFT_OUT or "__pycache__" in path.parts:
            problems.append(f"{name}: left behind by a tool")
        problems += [f"{name}: names a folder of this machine" for place in here if place in content]
    return problems


def _record(contents: dict[str, bytes]) -> list[str]:
    """Compare RECORD with what is there."""
    own = f"{NAME}.dist-info/RECORD"
    rows = {name: digest for name, digest, _ in csv.reader(io.StringIO(contents.get(own, b"").decode()))}
    digests = {name: _digest(content) for name, content in contents.items() if name != own}
    return [f"{name}: RECORD has another digest" for name, digest in digests.items() if rows.get(name) != digest]


def _digest(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
