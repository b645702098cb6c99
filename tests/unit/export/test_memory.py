"""The memory of an export does not grow with the number of its records."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.exports import parquet
from tests.support.paths import ROOT

MEASURE = """
import asyncio, json, pathlib, resource, sys
from hero_healthie.export import Export
from tests.support.exports import Listed

most = []
for rows in map(int, sys.argv[2:]):
    files = [pathlib.Path(sys.argv[1], f"{rows}.{ending}") for ending in ("parquet", "csv")]
    assert asyncio.run(Export(Listed(rows, page_size=500), *files).run()) == rows
    most.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
print(json.dumps(most))
"""


def megabytes(out: Path, *rows: int) -> list[float]:
    """The most memory that a process had after exports of so many rows, by the account of the operating system."""
    command = [sys.executable, "-c", MEASURE, str(out), *map(str, rows)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert [parquet.read_metadata(out / f"{each}.parquet").num_rows for each in rows] == list(rows)
    found: list[float] = json.loads(done.stdout)
    return found


# 5,000 rows fill a row group, which is as much as there ever is in memory. Allocators keep what they have had, so some
# ten megabytes come and go; the 8,000 rows that are added would be some 28 MB as Python objects.


@pytest.mark.slow
def test_it_is_flat(tmp_path: Path) -> None:
    few, many = megabytes(tmp_path, 5_500, 13_500)
    assert many - few < 16


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_it_is_flat_in_the_long_run(tmp_path: Path) -> None:
    few, many = megabytes(tmp_path, 10_000, 400_000)
    sys.stdout.write(f"\n10,000 rows: {few:.0f} MB at most, 400,000 rows: {many:.0f} MB\n")
    assert many - few < 80
