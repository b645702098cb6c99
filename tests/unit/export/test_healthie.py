"""What is read of Healthie and of Hero, against the sandbox: every record once, and what was asked for."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest

from healthie_api.models.page_info import PageInfo
from hero_healthie import Healthie, Hero, InvalidArgumentError
from hero_healthie.export import Export, HealthieRecords, HeroPatients, Source
from hero_healthie.export.healthie import HealthieKind
from hero_healthie.sandbox import Sandbox
from hero_healthie.selection import preview
from tests.support.exports import parquet_rows
from tests.support.paths import ROOT


async def rows_of(source: Source) -> list[dict[str, Any]]:
    return [row async for page in source.pages(None) for row in page.rows]


async def test_invoices(healthie: Healthie, tmp_path: Path) -> None:
    invoices = [*await healthie.invoices.list().collect(), *await healthie.invoices.list(preview=True).collect()]
    assert await Export(HealthieRecords(healthie, "invoices"), tmp_path / "x.parquet").run() == len(invoices)
    rows = {row["id"]: row for row in parquet_rows(tmp_path / "x.parquet")}
    assert len(rows) == len(invoices)
    for invoice in invoices:
        row = rows[invoice.id]
        assert isinstance(row["price"], Decimal)
        for name in row:
            assert row[name] == getattr(invoice, name), name


async def test_clients(healthie: Healthie, sandbox: Sandbox) -> None:
    archived = sandbox.given.healthie.patient(first_name="Ida", dob="1900-05-15", active=False)
    found = {row["id"]: row for row in await rows_of(HealthieRecords(healthie, "clients"))}
    active = {client.id: client for client in await healthie.clients.list().collect()}
    assert found.keys() == active.keys() | {archived.id}
    assert (found[archived.id]["active"], found[archived.id]["dob"]) == (False, date(1900, 5, 15))
    for key, client in active.items():
        assert (found[key]["email"], found[key]["created_at"]) == (client.email, client.created_at)
    of_status = await rows_of(HealthieRecords(healthie, "clients", status="archived"))
    assert [row["id"] for row in of_status] == [archived.id]


async def test_appointments(healthie: Healthie) -> None:
    visits = {visit.id: visit for visit in await healthie.appointments.list(organization=True).collect()}
    fields = ["date", "user.id", "attendees.id", "appointment_type.name"]
    found = {row["id"]: row for row in await rows_of(HealthieRecords(healthie, "appointments", fields=fields))}
    assert found.keys() == visits.keys()
    for key, visit in visits.items():
        row = found[key]
        assert list(row) == ["id", *fields]
        assert row["date"] == visit.date
        assert row["user.id"] == (visit.user and visit.user.id)
        assert row["appointment_type.name"] == (visit.appointment_type and visit.appointment_type.name)
    days = sorted(visit.date for visit in visits.values() if visit.date)
    between = (days[1].date(), days[-2])
    wanted = {
        key
        for key, visit in visits.items()
        if visit.date and days[1].date() <= visit.date.date() and visit.date <= days[-2]
    }
    assert {row["id"] for row in await rows_of(HealthieRecords(healthie, "appointments", between=between))} == wanted


@pytest.mark.parametrize("status", ["paid", "partial", "unpaid"])
async def test_invoices_of_one_status(status: str, healthie: Healthie) -> None:
    rows = await rows_of(HealthieRecords(healthie, "invoices", status=status))
    assert {row["status"] for row in rows} == {{"paid": "Paid", "partial": "Partial", "unpaid": "Not Yet Paid"}[status]}


async def test_only_what_is_wanted_is_asked_for(healthie: Healthie) -> None:
    fields = ["price", "recipient.last_name", "recipient.providers.id"]
    source = HealthieRecords(healthie, "invoices", fields=fields)
    rows = await rows_of(source)
    assert list(rows[0]) == ["id", *fields]
    assert isinstance(rows[0]["price"], Decimal)
    assert rows[0]["recipient.providers.id"].startswith("[")
    document = preview(source._fields.model, "queries.requested_payments").document
    asked = re.findall(r"^ {6,}(\w+)", document, re.MULTILINE)
    assert asked[:6] == ["id", "price", "recipient", "last_name", "providers", "id"]
    assert set(asked[6:]) <= set(PageInfo.model_fields)


async def test_between_stops_where_older_ones_begin(healthie: Healthie, sandbox: Sandbox) -> None:
    everything = await rows_of(HealthieRecords(healthie, "invoices", page_size=5))
    made = sorted(row["created_at"] for row in everything if not row["is_preview"])
    first, last = made[-13], made[-3]
    sandbox.reset()
    found = await rows_of(HealthieRecords(healthie, "invoices", page_size=5, between=(first, last), fields=["price"]))
    assert {row["id"] for row in found} == {row["id"] for row in everything if first <= row["created_at"] <= last}
    assert len(sandbox.calls("requestedPayments")) < 6


async def test_what_leaves_the_list_meanwhile(healthie: Healthie) -> None:
    """Deleted behind the cursor: others may have moved past it, so the list is read again."""
    read: list[str] = []
    deleted = False
    async for page in HealthieRecords(healthie, "invoices", page_size=10).pages(None):
        read += [str(row["id"]) for row in page.rows]
        if len(read) > 25 and not deleted:
            await healthie.invoices.delete(read[10])
            deleted = True
    assert deleted
    assert len(set(read)) == 60
    assert len(read) == 60 + 59
    assert page.remark is None


async def test_what_leaves_the_list_all_the_time(healthie: Healthie) -> None:
    read: list[str] = []
    async for page in HealthieRecords(healthie, "invoices", page_size=10).pages(None):
        read += [str(row["id"]) for row in page.rows]
        if len(page.rows) == 10:
            await healthie.invoices.delete(str(page.rows[0]["id"]))
    assert len(set(read)) == 60
    assert page.remark is not None
    assert "out of sight" in page.remark


async def test_an_invoice_that_leaves_the_preview_meanwhile(healthie: Healthie) -> None:
    rows: dict[str, bool] = {}
    times: list[str] = []
    async for page in HealthieRecords(healthie, "invoices", page_size=29).pages(None):
        rows |= {str(row["id"]): bool(row["is_preview"]) for row in page.rows}
        times += [str(row["id"]) for row in page.rows]
        if len(times) == 3:
            await healthie.invoices.update("60", is_preview=False)
    assert times.count("60") == 2
    assert rows["60"] is False
    assert len(rows) == 60


async def test_an_amount_that_cannot_be_held_is_not_shown(healthie: Healthie, sandbox: Sandbox) -> None:
    sandbox.respond("requestedPayments", [{"id": "7", "price": "12.34567"}])
    with pytest.raises(ValueError, match=r"^price of invoices 7 has more than four decimals"):
        await rows_of(HealthieRecords(healthie, "invoices"))


async def test_patients_of_hero(hero: Hero, sandbox: Sandbox, tmp_path: Path) -> None:
    born = [date(1950, 1, 1) + timedelta(days=day) for day in (0, 0, 3, 4, 5)]
    ids = [sandbox.given.patient(first_name=f"P{at}", dob=day.isoformat()).id for at, day in enumerate(born)]
    source = HeroPatients(hero, born=(date(1950, 1, 1), date(1950, 1, 5)))
    assert await Export(source, tmp_path / "x.parquet").run() == 4
    rows = parquet_rows(tmp_path / "x.parquet")
    assert {row["id"]: row["dob"] for row in rows} == dict(zip(ids[:4], born[:4], strict=True))
    assert {call.arguments["dob"] for call in sandbox.calls("listPatientsV3")} == {
        (date(1950, 1, 1) + timedelta(days=day)).isoformat() for day in range(5)
    }


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"fields": ["prise"]}, "fields: RequestedPayment has no field prise; did you mean price"),
        (
            {"fields": ["recipient"]},
            r"fields: recipient is an object \(User\): name a field of it, such as recipient.id",
        ),
        ({"fields": ["price.id"]}, "fields: price.id: price is no object"),
        ({"fields": ["recipient.ssn"]}, "User.ssn is secret"),
        ({"fields": ["recipient."]}, "User has no field "),
        ({"status": "open"}, "status of invoices must be paid, partial, unpaid"),
        ({"between": (datetime(2026, 1, 2), None)}, "time zone"),
        ({"between": (date(2026, 1, 2), date(2026, 1, 1))}, "ends before it begins"),
        ({"between": "2026"}, "a pair of dates"),
    ],
)
async def test_what_cannot_be_right(options: dict[str, Any], said: str, healthie: Healthie) -> None:
    with pytest.raises(InvalidArgumentError, match=said):
        HealthieRecords(healthie, "invoices", **options)
    with pytest.raises(InvalidArgumentError, match="kind must be"):
        HealthieRecords(healthie, "bills")  # type: ignore[arg-type] # what a checker refuses too


async def test_what_cannot_be_right_of_hero(hero: Hero) -> None:
    for born in ((date(2000, 1, 2), date(2000, 1, 1)), (None, None), (datetime(2000, 1, 1, tzinfo=UTC),) * 2):
        with pytest.raises(InvalidArgumentError, match="born"):
            HeroPatients(hero, born=born)  # type: ignore[arg-type] # what a checker refuses too
    with pytest.raises(InvalidArgumentError, match="no email"):
        HeroPatients(hero, born=(date(2000, 1, 1),) * 2, fields=["email"])


async def test_the_documented_columns_are_those_of_the_files(healthie: Healthie, hero: Hero) -> None:
    page = (ROOT / "docs" / "export.md").read_text("utf-8")
    for kind in get_args(HealthieKind):
        assert HealthieRecords(healthie, kind).table.described() in page
    assert HeroPatients(hero, born=(date(2000, 1, 1),) * 2).table.described() in page
