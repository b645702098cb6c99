"""Build the sdist and the wheel, so that whoever builds the same commit gets the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_SOURCE = shutil.ignore_patterns(".git", ".venv*", "build", "dist", "__pycache__", ".*_cache", ".hypothesis")
UNKNOWN_TIME = 1_580_601_600
"""Of an unpacked sdist, which has no history: the time that hatchling takes."""
HALF_A_YEAR = 180 * 24 * 3600


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Run one command and return what it printed; what it complained of is the error."""
    done = subprocess.run(
        command, check=False, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command[:5]))} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def tracked_files(*options: str) -> list[str]:
    """Return the files that git keeps; none in an sdist that was unpacked, which has no history."""
    if not (ROOT / ".git").exists():
        return []
    names = run("git", "ls-files", "-z", *options, cwd=ROOT).split("\0")
    return [name for name in names if name and (ROOT / name).exists()]


def commit_time() -> str:
    """Return the time that the archives bear: that of the last commit, in seconds."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    if (ROOT / ".git").exists():
        return run("git", "log", "-1", "--format=%ct", cwd=ROOT).strip()
    return str(UNKNOWN_TIME)


def export(target: Path) -> Path:
    """Copy the files of the repository, and nothing that only lies around in it."""
    names = tracked_files()
    if not names:
        return Path(shutil.copytree(ROOT, target, ignore=NOT_SOURCE))
    for name in names:
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, copy)
    return target


def age(tree: Path) -> None:
    """Make the files of a folder half a year older, as if they had been checked out then."""
    then = time.time() - HALF_A_YEAR
    for path in tree.rglob("*"):
        os.utime(path, (then, then))


def build(tree: Path, out: Path, target: str, **environment: str) -> Path:
    """Build one archive of a folder; `target` is `sdist` or `wheel`."""
    hatchling: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", out]
    run(*hatchling, cwd=tree, SOURCE_DATE_EPOCH=commit_time(), PYTHONPATH="", **environment)
    (built,) = out.glob("*.tar.gz" if target == "sdist" else "*.whl")
    return built


def unpack(sdist: Path, folder: Path) -> Path:
    """Unpack an sdist, and return the folder in it."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (source,) = folder.iterdir()
    return source


def build_twice(work: Path) -> tuple[Path, Path]:
    """Build in two folders that differ in all that must not matter, and compare.

    The first wheel comes from the sdist, the second one from the tree, so that both ways give the same bytes too.
    The second folder has other times of files, another name, another umask, another zone and another locale.

    Returns:
        The sdist and the wheel.
    """
    first = export(work / "a" / "tree")
    sdist = build(first, work / "a" / "out", "sdist")
    wheel = build(unpack(sdist, work / "a" / "sdist"), work / "a" / "out", "wheel")
    before = os.umask(0o077)
    try:
        second = export(work / "second" / "another-name")
        age(second)
        elsewhere = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "7", "HOME": str(work / "second")}
        again = [build(second, work / "second" / "out", target, **elsewhere) for target in ("sdist", "wheel")]
    finally:
        os.umask(before)
    for one, other in zip((sdist, wheel), again, strict=True):
        if one.read_bytes() != other.read_bytes():
            raise SystemExit(f"{one.name}: two builds of the same files differ; compare {one} with {other}")
    return sdist, wheel
