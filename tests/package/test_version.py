"""The version stands in one place, and whatever shows it reads it there."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

import pytest

from hero_healthie import __version__
from hero_healthie._call.auth import COMMON_HEADERS
from hero_healthie._version import __file__ as place
from tests.package.build import ROOT, tracked_files

QUOTED = re.compile(rf"(?<![\d.=<>~]){re.escape(__version__)}(?![\d.]|\w)")
MAY_NAME_IT = ("CHANGELOG.md", "docs/", "requirements/", "specs/", "generated/", "tests/", "benchmarks/")


def test_the_distribution_has_it() -> None:
    assert version("hero-healthie") == __version__
    assert COMMON_HEADERS["user-agent"] == f"hero-healthie/{__version__}"
    done = subprocess.run(
        [sys.executable, "-m", "hero_healthie", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"hero-healthie {__version__}"


@pytest.mark.needs("git")
def test_it_stands_nowhere_else() -> None:
    names = [name for name in tracked_files() if not name.startswith(MAY_NAME_IT)]
    assert len(names) > 400
    found = [name for name in names if QUOTED.search((ROOT / name).read_text("utf-8", "replace"))]
    assert [name for name in found if ROOT / name == ROOT / place] == found == [_relative()]


def _relative() -> str:
    return "src/hero_healthie/_version.py"
