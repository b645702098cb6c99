"""A file of a gigabyte costs less than 20 MB of memory, however it is sent, and when it is fetched."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.file_server import LIBRARIES
from tests.support.paths import ROOT

GIGABYTE = 1024


@pytest.mark.soak
@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("way", ["path", "text", "iterator", "download"])
def test_a_gigabyte_costs_little_memory(way: str, library: str) -> None:
    command = [sys.executable, "-m", "tests.support.large_file_program", way, library, str(GIGABYTE)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert ran.returncode == 0, ran.stderr[-2000:]
    cost = json.loads(ran.stdout)
    sys.stderr.write(f"\n{way} over {library}: {cost['mb']:.1f} MB, {cost['seconds']:.1f} s\n")
    assert cost["mb"] < 20
