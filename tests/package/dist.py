"""Build what is released, and check it: `make dist`.

In `dist/` come the sdist and the wheel, for an upload; in `build/release/` the bill of materials and the checksums.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

from tests.package.bom import bill_of_materials
from tests.package.build import ROOT, build_twice, commit_time, run, tracked_files
from tests.package.contents import check_sdist, check_wheel
from tests.package.metadata import check_metadata, read

DIST = ROOT / "dist"
BESIDE = ROOT / "build" / "release"


def main() -> int:
    """Build twice, check, and leave the files behind."""
    if tracked_files() and run("git", "status", "--porcelain", cwd=ROOT):
        print("Files differ from the last commit: this is a rehearsal, and no release.", flush=True)
    with tempfile.TemporaryDirectory() as directory:
        archives = build_twice(Path(directory))
        sdist, wheel = archives
        problems = [*check_sdist(sdist), *check_wheel(wheel), *check_metadata(read(wheel))]
        if problems:
            print(*problems[:40], sep="\n", file=sys.stderr)
            return 1
        for folder in (DIST, BESIDE):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        for archive in archives:
            shutil.copy(archive, DIST)
    (BESIDE / f"{wheel.name.split('-py3')[0]}.cdx.json").write_text(
        bill_of_materials(DIST / wheel.name, int(commit_time())), "utf-8"
    )
    sums = [(hashlib.sha256(path.read_bytes()).hexdigest(), path) for path in _files()]
    (BESIDE / "SHA256SUMS").write_text("".join(f"{digest}  {path.name}\n" for digest, path in sums), "utf-8")
    for digest, path in sums:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes, sha256 {digest[:16]}…", flush=True)
    print("two builds gave the same bytes; contents and metadata are right", flush=True)
    return 0


def _files() -> list[Path]:
    return sorted([*DIST.iterdir(), *BESIDE.glob("*.json")])


if __name__ == "__main__":
    sys.exit(main())
