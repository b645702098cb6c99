"""The memory of an export does not grow with the number of its records."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.exports import ROOT, parquet

MEASURE = """
import asyncio, json, resource, sys
from pathlib import Path
from examples.export.job import Job
from tests.support.exports import Listed

job = Job(Listed(int(sys.argv[1]), page_size=500), Path(sys.argv[2]), restart=False)
asyncio.run(job.run(lambda done, of, rows: None))
print(json.dumps([job.outcome, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""


def megabytes(rows: int, out: Path) -> float:
    """The most memory that an export of so many rows had, by the account of the operating system."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(rows), str(out)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    outcome, most = json.loads(done.stdout)
    assert outcome == 0
    assert parquet.read_metadata(out / "healthie_invoices.parquet").num_rows == rows
    return float(most)


# 6,000 rows fill a row group, which is as much as there ever is in memory. Allocators keep what they have had, so some
# ten megabytes come and go; the 12,000 rows that are added would be some 40 MB as Python objects.


def test_it_is_flat(tmp_path: Path) -> None:
    few, many = megabytes(6_000, tmp_path / "few"), megabytes(18_000, tmp_path / "many")
    assert many - few < 25


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_it_is_flat_in_the_long_run(tmp_path: Path) -> None:
    few, many = megabytes(10_000, tmp_path / "few"), megabytes(400_000, tmp_path / "many")
    sys.stdout.write(f"\n10,000 rows: {few:.0f} MB at most, 400,000 rows: {many:.0f} MB\n")
    assert many - few < 80
