"""The export with sources of its own: the program as a process against the sandbox, and what it reads of Hero."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from examples.export.cli import main
from examples.export.hero_records import CUSTOMERS, INVOICES, HeroCustomers, HeroLedger
from hero_health_api.models import CreateInvoiceBody
from hero_healthie import Hero
from hero_healthie.export import Export, ExportError
from hero_healthie.sandbox import Sandbox
from tests.support.exports import csv_rows, parquet_rows, run
from tests.support.paths import ROOT

PROGRAM = [sys.executable, "examples/export_invoices.py"]


@pytest.mark.slow
def test_a_vendor_that_fails_does_not_stop_the_other(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.fail("healthie", "requestedPayments", 401, after=2, times=1)
    options = ["--out", str(tmp_path), "--page-size", "10", "--rate", "1000"]
    failed = run(*options, environ=sandbox.environ, program=PROGRAM)
    assert failed.returncode == 1
    assert "healthie_invoices: stopped: " in failed.stderr
    assert "13 rows are safe: run it again to go on." in failed.stderr
    assert "Traceback" not in failed.stderr
    assert "hero_customers: 11 rows in" in failed.stdout
    for name, value in sandbox.environ.items():
        monkeypatch.setenv(name, value)
    before = len(sandbox.calls("listCustomers"))
    assert main(options) == 0
    assert len(sandbox.calls("listCustomers")) == before  # these were complete
    assert not list(tmp_path.glob(".*"))
    rows = parquet_rows(tmp_path / "healthie_invoices.parquet")
    assert [row["id"] for row in rows] == [row["id"] for row in csv_rows(tmp_path / "healthie_invoices.csv")]
    assert len({row["id"] for row in rows}) == 60


async def test_customers_by_search(hero: Hero, sandbox: Sandbox, tmp_path: Path) -> None:
    assert await Export(HeroCustomers(hero, ["ada", "@example.com"]), tmp_path / "x.parquet").run() == 11
    assert len({row["id"] for row in parquet_rows(tmp_path / "x.parquet")}) == 11
    assert {record.operation for record in sandbox.requests} == {"listCustomers"}


async def test_an_answer_that_is_cut_is_told(hero: Hero, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail("hero", "listCustomers", 200, body={"count": 2, "data": [{"id": "cus_1", "name": "A"}]})
    export = Export(HeroCustomers(hero, ["a"]), tmp_path / "x.csv")
    assert await export.run() == 1
    assert export.remarks == ["Hero gave only some of the customers for 'a': narrow it with --hero-search"]


async def test_the_invoices_of_a_ledger(hero: Hero, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    lines: list[str] = []
    for _ in range(3):
        body = CreateInvoiceBody(issuer_id="7", patient_id="101", mode="draft")
        invoice = await hero.invoicing.create_invoice(body=body)
        lines.append(invoice.to_json())
    changed = json.dumps({**json.loads(lines[0]), "status": "open", "amount_due": 1.5, "new": {}})
    ledger.write_text("".join(f"{line}\n" for line in [*lines, changed]) + lines[0][:20], "utf-8")
    assert await Export(HeroLedger(ledger), tmp_path / "x.parquet").run() == 3
    rows = {row["stripe_id"]: row for row in parquet_rows(tmp_path / "x.parquet")}
    assert set(rows) == {json.loads(line)["stripe_id"] for line in lines}
    row = rows[json.loads(lines[0])["stripe_id"]]
    assert (row["status"], row["amount_due"]) == ("open", Decimal("1.5"))


@pytest.mark.parametrize("line", ["", "[]", "{", '{"id": "1"}', '{"stripe_id": "in_1", "amount_due": "secret"}'])
async def test_a_line_that_is_no_invoice(line: str, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_text(f'{{"stripe_id": "in_0"}}\n{line}\n', "utf-8")
    with pytest.raises(ExportError, match="the line at byte 22") as refused:
        await Export(HeroLedger(ledger), tmp_path / "x.csv").run()
    assert "secret" not in str(refused.value)


def test_the_documented_columns_are_those_of_the_files() -> None:
    page = (ROOT / "docs" / "examples.md").read_text("utf-8")
    assert INVOICES.described() in page
    assert CUSTOMERS.described() in page
