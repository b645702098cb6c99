"""`hero-healthie export`: a process of its own, real sockets, killed at random moments; and its options."""

from __future__ import annotations

import asyncio
import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from hero_healthie import Healthie
from hero_healthie.cli.main import main
from hero_healthie.sandbox import Sandbox
from tests.support.exports import csv_rows, parquet_rows, run, start

QUICK = ["--rate", "1000"]


async def make_invoices(healthie: Healthie, count: int) -> None:
    for number in range(count):
        await healthie.invoices.create(
            invoice_type="other", recipient_id="61", price=f"{number}.{number % 100:02}", services_provided="Copies"
        )


async def invoices(healthie: Healthie) -> dict[str, Any]:
    """All of the sandbox's, as the SDK's own list gives them."""
    found = [*await healthie.invoices.list().collect(), *await healthie.invoices.list(preview=True).collect()]
    return {invoice.id: invoice for invoice in found}


def live(process: subprocess.Popen[str], condition: Callable[[], object]) -> bool:
    """Wait for something while the process runs; whether it came to pass."""
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


def command(to: Path, *options: str) -> list[str]:
    files = [option for path in (to, to.with_suffix(".csv")) for option in ("--to", str(path))]
    return ["invoices", "--api", "healthie", *files, "--page-size", "5", *QUICK, *options]


def called(sandbox: Sandbox, times: int) -> bool:
    return len(sandbox.requests) >= times


def listed(sandbox: Sandbox, times: int) -> bool:
    return len(sandbox.calls("requestedPayments")) >= times


def killed_again_and_again(sandbox: Sandbox, to: Path, kills: int, most_calls: int, seed: int) -> int:
    """Kill exports at random moments; return how many were at work."""
    draw = random.Random(seed)
    hits = 0
    for _ in range(kills):
        calls = draw.randint(2, most_calls)
        before = len(sandbox.requests)
        with start(*command(to), environ=sandbox.environ) as process:
            at_work = live(process, partial(called, sandbox, before + calls))
            time.sleep(draw.random() * 0.02)
            hits += at_work and process.poll() is None
            end(process, signal.SIGKILL)
    return hits


def check(to: Path, expected: dict[str, Any]) -> None:
    """Both files hold exactly these, once each, and nothing else is left."""
    rows, lines = parquet_rows(to), csv_rows(to.with_suffix(".csv"))
    assert Counter(row["id"] for row in rows) == Counter(expected.keys())
    assert [row["id"] for row in rows] == [line["id"] for line in lines]
    for row, line in zip(rows, lines, strict=True):
        invoice = expected[row["id"]]
        assert row["price"] == invoice.price
        assert line["price"] == f"{invoice.price:.2f}"
        assert (row["status"], row["created_at"]) == (invoice.status, invoice.created_at)
    assert sorted(path.name for path in to.parent.iterdir()) == [f"{to.stem}.csv", to.name]


@pytest.mark.slow
async def test_killed_at_any_moment_it_ends_with_every_invoice_once(
    sandbox: Sandbox, healthie: Healthie, tmp_path: Path, export: Callable[..., int]
) -> None:
    to = tmp_path / "x.parquet"
    await make_invoices(healthie, 60)
    expected = await invoices(healthie)
    assert len(expected) == 120
    for kind, after in ((429, 3), ("reset", 7), (503, 11), ("truncate", 14)):
        sandbox.fail("healthie", "requestedPayments", kind, after=after)
    before = len(sandbox.requests)
    hits = killed_again_and_again(sandbox, to, kills=3, most_calls=9, seed=6)
    assert hits >= 2
    assert await asyncio.to_thread(export, *command(to)) == 0
    check(to, expected)
    # It went on each time: what a kill or a fault costs is one page, not the pages before.
    pages = [record for record in sandbox.requests[before:] if record.operation == "requestedPayments"]
    assert len({str(record.variables) for record in pages}) == 25
    assert len(pages) <= 25 + 3 + 4


@pytest.mark.soak
@pytest.mark.timeout(1200)
async def test_a_hundred_kills(sandbox: Sandbox, healthie: Healthie, tmp_path: Path) -> None:
    to = tmp_path / "x.parquet"
    await make_invoices(healthie, 1_940)
    expected = await invoices(healthie)
    hits = killed_again_and_again(sandbox, to, kills=100, most_calls=8, seed=100)
    done = run(*command(to), environ=sandbox.environ)
    assert done.returncode == 0, done.stderr
    check(to, expected)
    assert hits >= 60
    sys.stdout.write(f"\n{hits} of 100 exports were killed at work; {len(expected)} invoices, each once\n")


@pytest.fixture
def export(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return lambda *options: main(["export", *options, *QUICK])


@pytest.mark.slow
def test_stopped_it_says_so_and_goes_on(sandbox: Sandbox, tmp_path: Path, export: Callable[..., int]) -> None:
    options = ["invoices", "--api", "healthie", "--to", str(tmp_path / "x.csv"), "--page-size", "5"]
    for number, code, safe in ((signal.SIGTERM, 143, 18), (signal.SIGINT, 130, 33)):
        sandbox.clear_faults()
        sandbox.fail("healthie", "requestedPayments", "delay", after=4 if safe == 18 else 3, times=1, seconds=30)
        before = len(sandbox.calls("requestedPayments"))
        with start(*options, *QUICK, environ=sandbox.environ) as process:
            calls = before + (5 if safe == 18 else 4)
            assert live(process, partial(listed, sandbox, calls))
            returned, stdout, stderr = end(process, number)
        assert returned == code, stderr
        assert f"healthie: stopped; {safe} rows are safe: run it again to go on, or anew with --restart" in stderr
        assert "Traceback" not in stdout + stderr
    sandbox.clear_faults()
    assert export(*options) == 0
    assert len(csv_rows(tmp_path / "x.csv")) == 60


def test_both(export: Callable[..., int], sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ada = sandbox.given.hero.patient(first_name="Ada", dob="1950-01-02")
    options = (
        "clients",
        "--api",
        "both",
        "--to",
        "x.jsonl",
        "--born",
        "1950-01-01..1950-01-03",
        "--fields",
        "first_name,dob",
    )
    assert export(*options, "--format", "json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert [(row["api"], row["file"]) for row in shown] == [("healthie", "x.healthie.jsonl"), ("hero", "x.hero.jsonl")]
    found = [json.loads(line) for line in (tmp_path / "x.hero.jsonl").read_text().splitlines()]
    assert found == [{"id": ada.id, "first_name": "Ada", "dob": "1950-01-02"}]
    assert len((tmp_path / "x.healthie.jsonl").read_text().splitlines()) == shown[0]["records"] > 0


def test_what_hero_does_not_have_is_said(export: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    for what in ("invoices", "appointments"):
        assert export(what, "--api", "hero", "--to", "x.csv") == 2
        assert f"Hero's API has no list of {what}" in capsys.readouterr().err
        assert export(what, "--api", "both", "--to", f"{what}.csv") == 0
        assert f"hero: not exported. Hero's API has no list of {what}" in capsys.readouterr().err
    assert export("clients", "--api", "hero", "--to", "x.csv") == 2
    assert "say --born 1950-01-01..1959-12-31" in capsys.readouterr().err


def test_a_vendor_that_fails_does_not_stop_the_other(
    export: Callable[..., int], sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.fail("healthie", "users", 401, times=1)
    options = ("clients", "--api", "both", "--to", "x.csv", "--born", "1950-01-01..1950-01-03")
    assert export(*options) == 1
    assert "AuthenticationError" not in (err := capsys.readouterr().err)
    assert "error: " in err
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["x.hero.csv"]
    before = len(sandbox.calls("listPatientsV3"))
    assert export(*options) == 0
    assert len(sandbox.calls("listPatientsV3")) == before  # it was complete
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.healthie.csv", "x.hero.csv"]


def test_an_export_that_began_with_another_filter(
    export: Callable[..., int], sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.fail("healthie", "requestedPayments", 401, after=2, times=1)
    options = ("invoices", "--api", "healthie", "--to", "x.csv", "--page-size", "5")
    assert export(*options, "--status", "paid") == 1
    assert "rows are safe: run it again to go on" in capsys.readouterr().err
    assert export(*options) == 1
    assert "is of status paid, and this one of status all" in capsys.readouterr().err
    assert export(*options, "--status", "paid") == 0
    assert export(*options, "--status", "paid") == 1
    assert "x.csv is there already; begin anew with --restart" in capsys.readouterr().err
    assert export(*options, "--restart") == 0
    assert len(csv_rows(Path("x.csv"))) == 60


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["clients", "--api", "healthie", "--to", "x.csv", "--born", "1950-01-01..1950-01-03"], "--born is for Hero"),
        (
            ["clients", "--api", "hero", "--to", "x.csv", "--born", "1950-01-01..1950-01-03", "--status", "active"],
            "--status is for",
        ),
        (["invoices", "--api", "healthie"], "required: --to"),
        (["bills", "--api", "healthie"], "invalid choice: 'bills'"),
        (
            ["invoices", "--api", "healthie", "--between", "yesterday"],
            "a range is needed, such as 2026-01-01..2026-03-31",
        ),
        (["invoices", "--api", "healthie", "--between", "..yesterday"], "is no day such as 2026-01-31"),
        (["invoices", "--api", "healthie", "--between", "2026-01-01T00:00:00.."], "a moment needs its zone"),
        (["clients", "--api", "hero", "--born", "1950-01-01.."], "two days are needed"),
        (["invoices", "--api", "healthie", "--fields", "id,,price"], "names are separated by commas"),
        (["invoices", "--api", "healthie", "--rate", "nan"], "a number above 0 is needed"),
        (["invoices", "--api", "healthie", "--page-size", "0"], "a whole number of at least 1 is needed"),
    ],
)
def test_called_wrongly(
    options: list[str], said: str, export: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(["export", *options])
    except SystemExit as refused:
        code = int(refused.code or 0)
    assert (code, said in capsys.readouterr().err) == (2, True)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--to", "x.xlsx"], "x.xlsx: the name has to end in .parquet, .csv, .jsonl"),
        (["--to", "no/x.csv"], "No such file or directory"),
        (["--to", "x.csv", "--status", "open"], "status of invoices must be paid, partial, unpaid"),
        (["--to", "x.csv", "--fields", "prise"], "did you mean price"),
    ],
)
def test_what_has_to_be_fixed(
    options: list[str], said: str, export: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert export("invoices", "--api", "healthie", *options) == 1
    assert said in (err := capsys.readouterr().err)
    assert err.startswith("error: ")


def test_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "clients", "--api", "both", "--columns", "--format", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert {row["api"] for row in shown} == {"healthie", "hero"}
    assert {"api": "healthie", "column": "dob", "type": "date32", "meaning": "date of birth"} in shown
    assert main(["export", "invoices", "--api", "healthie", "--columns", "--fields", "price,recipient.id"]) == 0
    assert "decimal128(18, 4)" in capsys.readouterr().out
