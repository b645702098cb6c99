"""Strict checks of generated packages: all with the same options, so that what they import is read once for all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.paths import ROOT

CACHE = ROOT / ".mypy_cache" / "tests"
"""Most of the time goes into reading the standard library and pydantic."""


def check_strictly(folder: Path, *packages: str | Path) -> None:
    """Fail with what mypy says of the packages of a folder."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--cache-dir", str(CACHE)]
    done = subprocess.run(
        [*command, *map(str, packages)], cwd=folder, capture_output=True, text=True, timeout=900, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
