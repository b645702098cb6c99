"""The steps of the billing ledger: once, in any order, and all or nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from sqlalchemy import func, select

from examples.fastapi_billing.database import Database
from examples.fastapi_billing.ledger import VendorInvoice, appointment_changed, first_time, mark_deleted, store
from examples.fastapi_billing.tables import Appointment, Change, Handled, Invoice

FIRST = VendorInvoice(
    api="healthie",
    id="1",
    number="UU-1",
    status="Not Yet Paid",
    minor=1000,
    currency="USD",
    updated_at=50.0,
    requested_at=50.5,
)
ANSWERS = [
    FIRST,
    replace(FIRST, minor=1500, requested_at=50.8),  # in the same second of the vendor's clock
    replace(FIRST, minor=1500, status="Paid", updated_at=60.0, requested_at=60.1),
]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(tmp_path / "ledger.db")
    await asyncio.gather(database.open(), database.open())  # as two workers do
    yield database
    await database.close()


async def journal(database: Database) -> list[tuple[str, int]]:
    async with database.read() as session:
        found = await session.execute(select(Change.what, Change.delta).order_by(Change.id))
        return [(what, delta) for what, delta in found]


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_answers_in_any_order_come_to_the_newest(database: Database, order: tuple[int, ...]) -> None:
    for at in order:
        async with database.write() as session:
            await store(session, ANSWERS[at], cause="x")
    async with database.read() as session:
        invoice = await session.get_one(Invoice, ("healthie", "1"))
    assert (invoice.status, invoice.minor) == ("Paid", 1500)
    assert sum(delta for _, delta in await journal(database)) == 1500


async def test_what_did_not_change_is_no_change(database: Database) -> None:
    for seconds in range(3):
        async with database.write() as session:
            assert await store(session, replace(FIRST, requested_at=51.0 + seconds), cause="x") is (seconds == 0)
    assert await journal(database) == [("opened", 1000)]


async def test_what_was_deleted_stays_deleted(database: Database) -> None:
    async with database.write() as session:
        assert not await mark_deleted(session, "healthie", "1", cause="early")  # never heard of it
        await store(session, FIRST, cause="x")
    for expected in (True, False):
        async with database.write() as session:
            assert await mark_deleted(session, "healthie", "1", cause="x") is expected
    async with database.write() as session:
        assert not await store(session, ANSWERS[2], cause="late")
    assert await journal(database) == [("opened", 1000), ("deleted", -1000)]


async def test_a_crash_leaves_neither_the_mark_nor_the_effect(database: Database) -> None:
    async def handle(*, crash: bool) -> bool:
        async with database.write() as session:
            if not await first_time(session, "key", "healthie", "requested_payment.updated", "1"):
                return False
            await store(session, FIRST, cause="key")
            if crash:
                raise ConnectionError
            return True

    with pytest.raises(ConnectionError):
        await handle(crash=True)
    assert await journal(database) == []
    assert await handle(crash=False)
    assert not await handle(crash=False)  # the inbox had not yet noted that it was done
    assert await journal(database) == [("opened", 1000)]


async def test_a_delivery_at_the_same_moment_counts_once(database: Database) -> None:
    async def handle() -> bool:
        async with database.write() as session:
            return await first_time(session, "key", "hero", "appointment.cancelled", "5")

    assert sorted(await asyncio.gather(*(handle() for _ in range(8)))) == [False] * 7 + [True]
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Handled)) == 1


@pytest.mark.parametrize("order", list(permutations(["confirmed", "rescheduled", "cancelled"])))
async def test_a_cancelled_appointment_stays_cancelled(database: Database, order: tuple[str, ...]) -> None:
    for state in order:
        async with database.write() as session:
            await appointment_changed(session, "5", state, cause="x")
    async with database.read() as session:
        assert (await session.get_one(Appointment, "5")).state == "cancelled"
