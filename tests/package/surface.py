"""Compare the public surface with that of the last release: `make surface`.

It says what was added, changed and taken away, and fails where CHANGELOG.md does not name what is not merely added.
Then mypy checks the examples of that release against the code of today. `--record` keeps the surface of this version
and its examples, as the last step before a release.
"""

from __future__ import annotations

import collections
import json
import os
import sys
import tarfile
import tempfile
from pathlib import Path

from packaging.version import Version

from hero_healthie import __version__
from tests.package.build import ROOT, run
from tests.package.surface_reading import place_of, read_surface
from tests.package.surface_rules import Difference, compare, unexplained

MOST_LINES = 40
MYPY = """[mypy]
strict = True
warn_unreachable = True
python_version = 3.11
mypy_path = src:generated:codegen:{place}
namespace_packages = True
explicit_package_bases = True

[mypy-hero_health_api.*,healthie_api.inputs.*,healthie_api.models.*,healthie_api.operations.*]
follow_imports = silent
"""


def last_release() -> str:
    """Return the newest version whose surface is kept."""
    kept = [Version(path.stem) for path in place_of(__version__).parent.glob("*.json")]
    return str(max(kept))


def examples_of(version: str) -> Path:
    """Return the archive with the examples of a release."""
    return place_of(version).with_name(f"{version}-examples.tar.xz")


def differences_since(version: str) -> list[Difference]:
    """Return how the surface differs from that of a release."""
    return compare(json.loads(place_of(version).read_text("utf-8")), read_surface())


def check_examples(version: str) -> str:
    """Type-check the examples of a release against the code of today; what mypy says."""
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory)
        with tarfile.open(examples_of(version)) as archive:
            archive.extractall(place, filter="data")
        config = place / "mypy.ini"
        config.write_text(MYPY.format(place=place), "utf-8")
        mypy = (sys.executable, "-m", "mypy", "--config-file", config, "--cache-dir", ROOT / ".mypy_cache")
        return run(*mypy, place / "examples", cwd=ROOT, MYPYPATH="")


def record() -> None:
    """Keep the surface and the examples of this version."""
    parts = read_surface()
    place_of(__version__).parent.mkdir(exist_ok=True)
    place_of(__version__).write_text(json.dumps(parts, indent=0, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime, member.uid, member.gid, member.uname, member.gname, member.mode = 0, 0, 0, "", "", 0o644
        return member

    with tarfile.open(examples_of(__version__), "w:xz") as archive:
        for path in sorted((ROOT / "examples").rglob("*.py")):
            archive.add(path, path.relative_to(ROOT), filter=plain)
    print(f"kept: {sum(map(len, parts.values()))} names, and {os.path.relpath(examples_of(__version__), ROOT)}")


def main() -> int:
    """Compare, and check."""
    if "--record" in sys.argv:
        record()
        return 0
    version = last_release()
    found = differences_since(version)
    counts = collections.Counter(each.kind for each in found)
    print(f"since {version}: {', '.join(f'{counts[kind]} {kind}' for kind in ('added', 'changed', 'removed'))}")
    print(*found[:MOST_LINES], *[f"… and {len(found) - MOST_LINES} more"] * (len(found) > MOST_LINES), sep="\n")
    missing = unexplained(found, (ROOT / "CHANGELOG.md").read_text("utf-8"), version)
    if missing:
        print('\nNo item under "Changed" or "Removed" of CHANGELOG.md names these:', file=sys.stderr)
        print(*missing[:MOST_LINES], sep="\n", file=sys.stderr)
        return 1
    print(f"examples of {version}:", check_examples(version).strip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
