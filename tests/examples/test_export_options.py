"""What the options of the export do, what it refuses, and what it reads of both vendors."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

import pytest

from examples.export.cli import alone, main
from examples.export.errors import ExportError
from examples.export.healthie_invoices import HealthieInvoices, row_of
from examples.export.hero_records import HeroCustomers, HeroLedger
from examples.export.job import Exit, Job
from examples.export.sources import Source
from hero_health_api.models import CreateInvoiceBody
from hero_healthie import Healthie, Hero
from hero_healthie.sandbox import Sandbox
from tests.support.exports import csv_rows, parquet_rows

Export: TypeAlias = Callable[..., int]


@pytest.fixture
def export(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Export:
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    return lambda *options: main(["--out", str(tmp_path), "--rate", "1000", *options])


async def finish(source: Source, out: Path) -> Job:
    job = Job(source, out, restart=False)
    await job.run(lambda done, of, rows: None)
    return job


@pytest.mark.parametrize("status", ["paid", "partial", "unpaid"])
def test_of_one_status(status: str, export: Export, tmp_path: Path) -> None:
    assert export("--only", "healthie", "--status", status) == 0
    rows = csv_rows(tmp_path, "healthie_invoices")
    assert len(rows) == 20
    assert {row["status"] for row in rows} == {{"paid": "Paid", "partial": "Partial", "unpaid": "Not Yet Paid"}[status]}


def test_since_a_day(export: Export, sandbox: Sandbox, tmp_path: Path) -> None:
    assert export("--only", "healthie", "--page-size", "5") == 0
    rows = parquet_rows(tmp_path, "healthie_invoices")
    shown = [row["created_at"] for row in rows if not row["is_preview"]]
    assert shown == sorted(shown)
    since = shown[-13]
    sandbox.reset()
    options = ("--only", "healthie", "--page-size", "5", "--restart", "--since", since.isoformat())
    assert export(*options) == 0
    wanted = [row["id"] for row in rows if row["created_at"] >= since]
    assert [row["id"] for row in parquet_rows(tmp_path, "healthie_invoices")] == wanted
    # Newest first, it stops where older ones begin.
    assert sum(record.operation == "requestedPayments" for record in sandbox.requests) < 6


def test_another_filter_does_not_go_on(export: Export, capsys: pytest.CaptureFixture[str]) -> None:
    assert export("--only", "healthie", "--status", "paid") == 0
    assert export("--only", "healthie") == 2
    assert "is of status paid, and this one of status all" in capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [
        ["--status", "open"],
        ["--page-size", "0"],
        ["--page-size", "39"],
        ["--since", "yesterday"],
        ["--since", "2026-01-01T00:00:00"],
        ["--rate", "0"],
        ["--rate", "nan"],
        ["--only", "both"],
    ],
)
def test_options_that_cannot_be_right(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(options)
    assert refused.value.code == 2
    assert f"argument {options[0]}" in capsys.readouterr().err


def test_settings_that_are_missing(
    export: Export, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("HERO_API_KEY")
    assert export() == 2
    assert "HERO_API_KEY" in capsys.readouterr().err
    assert export("--only", "healthie") == 0


def test_a_place_that_cannot_be_written(export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert export("--out", str(tmp_path / "file")) == 3
    assert f"cannot use {tmp_path / 'file'}" in capsys.readouterr().err


def test_one_export_at_a_time(export: Export, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with alone(tmp_path):
        assert export() == 2
    assert "another export is at work" in capsys.readouterr().err
    assert export() == 0


async def test_what_leaves_the_list_meanwhile(healthie: Healthie, tmp_path: Path) -> None:
    """Deleted behind the cursor: others may have moved past it, so the list is read again."""
    source = HealthieInvoices(healthie, page_size=10, status=None, since=None)
    read: list[str] = []
    deleted = False
    async for page in source.pages(None):
        read += [str(row["id"]) for row in page.rows]
        if len(read) > 25 and not deleted:
            await healthie.invoices.delete(read[10])
            deleted = True
    assert deleted
    assert len(set(read)) == 60
    assert len(read) == 60 + 59
    assert page.remark is None


async def test_what_leaves_the_list_all_the_time(healthie: Healthie) -> None:
    source = HealthieInvoices(healthie, page_size=10, status=None, since=None)
    read: list[str] = []
    async for page in source.pages(None):
        read += [str(row["id"]) for row in page.rows]
        if len(page.rows) == 10:
            await healthie.invoices.delete(str(page.rows[0]["id"]))
    assert len(set(read)) == 60
    assert page.remark is not None
    assert "out of sight" in page.remark


async def test_an_invoice_that_leaves_the_preview_meanwhile(healthie: Healthie, tmp_path: Path) -> None:
    source = HealthieInvoices(healthie, page_size=29, status=None, since=None)
    rows: dict[str, bool] = {}
    times: list[str] = []
    async for page in source.pages(None):
        rows |= {str(row["id"]): bool(row["is_preview"]) for row in page.rows}
        times += [str(row["id"]) for row in page.rows]
        if len(times) == 3:
            await healthie.invoices.update("60", is_preview=False)
    assert times.count("60") == 2
    assert rows["60"] is False
    assert len(rows) == 60


async def test_customers_by_search(hero: Hero, sandbox: Sandbox, tmp_path: Path) -> None:
    job = await finish(HeroCustomers(hero, ["ada", "@example.com"]), tmp_path)
    assert job.outcome is Exit.COMPLETE
    rows = parquet_rows(tmp_path, "hero_customers")
    assert len({row["id"] for row in rows}) == len(rows) == 11
    assert {record.operation for record in sandbox.requests} == {"listCustomers"}


async def test_an_answer_that_is_cut_is_told(hero: Hero, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail("hero", "listCustomers", 200, body={"count": 2, "data": [{"id": "cus_1", "name": "A"}]})
    job = await finish(HeroCustomers(hero, ["a"]), tmp_path)
    assert job.outcome is Exit.COMPLETE
    assert job.said[1] == "mind: Hero gave only some of the customers for 'a': narrow it with --hero-search"
    again = await finish(HeroCustomers(hero, ["a"]), tmp_path)
    assert again.said[-1] == job.said[1]


@pytest.mark.parametrize("price", ["12.34567", "free"])
async def test_an_amount_that_cannot_be_held_stops_the_export(price: str, healthie: Healthie, tmp_path: Path) -> None:
    [invoice] = await healthie.queries.requested_payments().collect(limit=1)
    with pytest.raises(ExportError, match=f"^price of invoice {invoice.id} ") as refused:
        row_of(invoice.model_copy(update={"price": price}))
    assert price not in str(refused.value)


async def test_the_invoices_of_a_ledger(hero: Hero, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    lines: list[str] = []
    for _ in range(3):
        body = CreateInvoiceBody(issuer_id="7", patient_id="101", mode="draft")
        invoice = await hero.invoicing.create_invoice(body=body)
        lines.append(invoice.to_json())
    changed = json.dumps({**json.loads(lines[0]), "status": "open", "amount_due": 1.5, "new": {}})
    write(ledger, "".join(f"{line}\n" for line in [*lines, changed]) + lines[0][:20])
    job = await finish(HeroLedger(ledger, since=datetime.now(UTC) - timedelta(days=1)), tmp_path)
    assert job.outcome is Exit.COMPLETE, job.said
    rows = {row["stripe_id"]: row for row in parquet_rows(tmp_path, "hero_invoices")}
    assert set(rows) == {json.loads(line)["stripe_id"] for line in lines}
    row = rows[json.loads(lines[0])["stripe_id"]]
    assert (row["status"], row["amount_due"]) == ("open", Decimal("1.5"))
    assert row["created_at"].utcoffset() == timedelta(0)


@pytest.mark.parametrize("line", ["", "[]", "{", '{"id": "1"}', '{"stripe_id": "in_1", "amount_due": "secret"}'])
async def test_a_line_that_is_no_invoice(line: str, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    write(ledger, f'{{"stripe_id": "in_0"}}\n{line}\n')
    job = await finish(HeroLedger(ledger, since=None), tmp_path)
    assert job.outcome is Exit.USAGE
    assert "the line at byte 22" in job.said[0]
    assert "secret" not in job.said[0]


async def test_a_ledger_that_is_not_there(tmp_path: Path) -> None:
    job = await finish(HeroLedger(tmp_path / "none", since=None), tmp_path)
    assert job.outcome is Exit.USAGE
    assert "cannot read" in job.said[0]


def write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
