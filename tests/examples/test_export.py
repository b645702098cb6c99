"""The export against the sandbox: a process of its own, real sockets, killed at random moments."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import Healthie
from hero_healthie.sandbox import Sandbox
from tests.support.exports import csv_rows, parquet_rows, run, start

QUICK = ["--rate", "1000"]


async def make_invoices(healthie: Healthie, count: int) -> None:
    for number in range(count):
        await healthie.invoices.create(
            invoice_type="other", recipient_id="61", price=f"{number}.{number % 100:02}", services_provided="Copies"
        )


async def invoices(healthie: Healthie) -> dict[str, dict[str, Any]]:
    """All of the sandbox's, as the SDK's own list gives them."""
    found = [*await healthie.invoices.list().collect(), *await healthie.invoices.list(preview=True).collect()]
    return {
        invoice.id: {
            "price": str(invoice.price),
            "status": invoice.status,
            "is_preview": invoice.is_preview,
            "created_at": invoice.created_at,
        }
        for invoice in found
    }


def check(out: Path, expected: dict[str, dict[str, Any]]) -> None:
    """Both files hold exactly these, once each."""
    rows = parquet_rows(out, "healthie_invoices")
    lines = csv_rows(out, "healthie_invoices")
    assert Counter(row["id"] for row in rows) == Counter(expected.keys())
    assert [row["id"] for row in rows] == [line["id"] for line in lines]
    for row, line in zip(rows, lines, strict=True):
        invoice = expected[row["id"]]
        assert f"{row['price']:.2f}" == line["price"] == invoice["price"]
        assert (row["status"], row["is_preview"]) == (invoice["status"], invoice["is_preview"])
        assert row["created_at"] == invoice["created_at"]


def live(process: subprocess.Popen[str], condition: Callable[[], object]) -> bool:
    """Waits for something while the process runs; whether it came to pass."""
    end = time.monotonic() + 60
    while process.poll() is None:
        if condition():
            return True
        assert time.monotonic() < end, "the process hangs"
        time.sleep(0.001)
    return False


def end(process: subprocess.Popen[str], number: signal.Signals) -> tuple[int, str, str]:
    process.send_signal(number)
    stdout, stderr = process.communicate(timeout=30)
    return process.returncode, stdout, stderr


def killed_again_and_again(sandbox: Sandbox, out: Path, kills: int, most_calls: int, seed: int) -> int:
    """Kills exports at random moments; how many were at work."""
    draw = random.Random(seed)
    hits = 0
    for _ in range(kills):
        calls = draw.randint(2, most_calls)
        before = len(sandbox.requests)
        with start(out, "--page-size", "5", *QUICK, environ=sandbox.environ) as process:
            at_work = live(process, lambda before=before, calls=calls: len(sandbox.requests) - before >= calls)
            time.sleep(draw.random() * 0.02)
            hits += at_work and process.poll() is None
            end(process, signal.SIGKILL)
    return hits


async def test_killed_at_any_moment_it_ends_with_every_invoice_once(
    sandbox: Sandbox, healthie: Healthie, tmp_path: Path
) -> None:
    await make_invoices(healthie, 260)
    expected = await invoices(healthie)
    assert len(expected) == 320
    for kind, after in ((429, 3), ("reset", 9), (503, 20), ("truncate", 30)):
        sandbox.fail("healthie", "requestedPayments", kind, after=after)
    sandbox.fail("hero", "listCustomers", 429, after=5)
    sandbox.fail("hero", "listCustomers", "reset", after=9)
    before = len(sandbox.requests)
    hits = killed_again_and_again(sandbox, tmp_path, kills=6, most_calls=14, seed=6)
    assert hits >= 4
    done = run(tmp_path, "--page-size", "5", *QUICK, environ=sandbox.environ)
    assert done.returncode == 0, done.stderr
    check(tmp_path, expected)
    assert len(csv_rows(tmp_path, "hero_customers")) == 11
    assert "320 rows in" in done.stdout
    assert "Hero's API has no list of invoices" in done.stdout
    # It went on each time: what a kill or a fault costs is one page, not the pages before.
    pages = [record for record in sandbox.requests[before:] if record.operation == "requestedPayments"]
    assert len({str(record.variables) for record in pages}) == 65
    assert len(pages) <= 65 + 6 + 4


@pytest.mark.soak
@pytest.mark.timeout(1200)
async def test_a_hundred_kills(sandbox: Sandbox, healthie: Healthie, tmp_path: Path) -> None:
    await make_invoices(healthie, 1_940)
    expected = await invoices(healthie)
    hits = killed_again_and_again(sandbox, tmp_path, kills=100, most_calls=8, seed=100)
    done = run(tmp_path, "--page-size", "5", *QUICK, environ=sandbox.environ)
    assert done.returncode == 0, done.stderr
    check(tmp_path, expected)
    assert hits >= 60
    sys.stdout.write(f"\n{hits} of 100 exports were killed at work; {len(expected)} invoices, each once\n")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_it_says_so_and_goes_on(number: signal.Signals, code: int, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail("healthie", "requestedPayments", "delay", after=4, times=1, seconds=30)
    before = len(sandbox.requests)

    def hanging() -> bool:
        return sum(record.operation == "requestedPayments" for record in sandbox.requests[before:]) == 5

    only = ["--only", "healthie", "--page-size", "5", *QUICK]
    with start(tmp_path, *only, environ=sandbox.environ) as process:
        assert live(process, hanging)
        returned, stdout, stderr = end(process, number)
    assert returned == code, stderr
    assert "healthie_invoices: stopped. Run again to go on; 18 rows are safe." in stderr
    assert "Traceback" not in stdout + stderr
    sandbox.clear_faults()
    done = run(tmp_path, *only, environ=sandbox.environ)
    assert done.returncode == 0, done.stderr
    assert len(csv_rows(tmp_path, "healthie_invoices")) == 60


def test_a_vendor_that_fails_does_not_stop_the_other(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail("healthie", "requestedPayments", 401, after=2, times=1)
    failed = run(tmp_path, "--page-size", "10", *QUICK, environ=sandbox.environ)
    assert failed.returncode == 1
    assert "healthie_invoices: stopped: " in failed.stderr
    assert "Run again to go on; 13 rows are safe." in failed.stderr
    assert "Traceback" not in failed.stderr
    assert "hero_customers: 11 rows in" in failed.stdout
    done = run(tmp_path, "--page-size", "10", *QUICK, environ=sandbox.environ)
    assert done.returncode == 0, done.stderr
    assert "healthie_invoices: 60 rows in" in done.stdout
    assert "hero_customers: 11 rows were complete already" in done.stdout
