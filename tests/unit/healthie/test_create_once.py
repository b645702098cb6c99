"""`ensure="once"` for all that curated resources create, through faults of all kinds: one record for one reference."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from healthie_api import Invoice
from hero_healthie import (
    APIError,
    CallEvent,
    ConflictError,
    Healthie,
    InvalidRequestError,
    Once,
    OutcomeUnknownError,
    PermissionDeniedError,
    ReconciliationStatus,
    RetryPolicy,
    Verdict,
)
from hero_healthie.healthie.resources.metadata import REFERENCE_KEY, reference_of
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of

AT_ONCE = Once(settle=0.0)
MONDAY = date.today() + timedelta(days=21 - date.today().weekday())


@dataclass(frozen=True)
class Kind:
    """A curated method that creates; the number makes another record of it."""

    create: str
    list: str
    make: Callable[..., Awaitable[Any]]
    reconcile: Callable[[Healthie], Callable[..., Awaitable[Any]]]


def client(healthie: Healthie, number: int, **more: Any) -> Awaitable[Any]:
    return healthie.clients.create(first_name="Ada", last_name=f"L{number}", email=f"a{number}@example.com", **more)


def start(number: int) -> datetime:
    return datetime.combine(MONDAY, time(9), ZoneInfo("America/New_York")) + timedelta(weeks=number)


def appointment(healthie: Healthie, number: int, **more: Any) -> Awaitable[Any]:
    return healthie.appointments.book(
        start=start(number), type="1", provider="1", client="61", contact_type="Phone Call", **more
    )


def conversation(healthie: Healthie, number: int, **more: Any) -> Awaitable[Any]:
    return healthie.chat.open(str(61 + number), **more)


def document(healthie: Healthie, number: int, **more: Any) -> Awaitable[Any]:
    return healthie.documents.upload("61", b"x", name=f"{number}.txt", **more)


def form(healthie: Healthie, number: int, **more: Any) -> Awaitable[Any]:
    return healthie.forms.submit("1", {"What brings you here?": "x"}, client=str(61 + number), **more)


def payment(healthie: Healthie, number: int, **more: Any) -> Awaitable[Any]:
    return healthie.billing.sell("11", client=str(61 + number), charge=True, **more)


def paid(invoice: Invoice, healthie: Healthie, _: int, **more: Any) -> Awaitable[Any]:
    return healthie.billing.pay(invoice, charge=False, amount="10", **more)


def owed(healthie: Healthie) -> Awaitable[Invoice]:
    return healthie.invoices.create(
        invoice_type="other", recipient_id="61", price="100.00", services_provided="First visit"
    )


KINDS = {
    "billing": Kind("createBillingItem", "billingItems", payment, lambda healthie: healthie.billing.reconcile),
    "chat": Kind(
        "createConversation", "conversationMemberships", conversation, lambda healthie: healthie.chat.reconcile
    ),
    "documents": Kind(
        "createDocument", "documents", document, lambda healthie: partial(healthie.documents.reconcile, client="61")
    ),
    "forms": Kind("createFormAnswerGroup", "formAnswerGroups", form, lambda healthie: healthie.forms.reconcile),
    "clients": Kind("createClient", "users", client, lambda healthie: healthie.clients.reconcile),
    "appointments": Kind(
        "createAppointment", "appointments", appointment, lambda healthie: healthie.appointments.reconcile
    ),
}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return KINDS[request.param]


def made(sandbox: Sandbox) -> list[str]:
    return [effect.id for effect in sandbox.ledger if effect.action == "created"]


@pytest.mark.parametrize("fault", ["reset", "reset_after", "truncate", 502, "empty", "html", "partial"])
async def test_it_is_looked_for_before_it_is_created_again(
    healthie: Healthie, sandbox: Sandbox, kind: Kind, fault: int | str
) -> None:
    sandbox.fail("healthie", kind.create, fault, times=2)
    record = await kind.make(healthie, 1, reference="r", ensure=AT_ONCE)
    again = await kind.make(healthie, 1, reference="r", ensure="once")
    assert made(sandbox) == [record.id] == [again.id]


async def test_an_error_finds_what_was_made(healthie: Healthie, sandbox: Sandbox, kind: Kind) -> None:
    sandbox.fail("healthie", kind.create, "reset_after")
    with pytest.raises(OutcomeUnknownError) as caught:
        await kind.make(healthie, 1)
    result = await caught.value.reconcile()
    assert (result.status, list(result.record_ids)) == (ReconciliationStatus.FOUND, made(sandbox))
    by_name = await kind.reconcile(healthie)(caught.value.reference, since=datetime.now(UTC))
    assert list(by_name.record_ids) == made(sandbox)


async def test_another_record_of_the_same_reference_is_a_conflict(healthie: Healthie, kind: Kind) -> None:
    first = await kind.make(healthie, 1, reference="r", ensure="once")
    with pytest.raises(ConflictError) as caught:
        await kind.make(healthie, 2, reference="r", ensure="once")
    assert caught.value.record_ids == (first.id,)
    assert caught.value.fields


async def test_nothing_is_sent_while_it_cannot_be_looked_for(healthie: Healthie, sandbox: Sandbox, kind: Kind) -> None:
    sandbox.fail("healthie", kind.list, 403, times=None)
    with pytest.raises(APIError):
        await kind.make(healthie, 1, reference="r", ensure="once")
    assert made(sandbox) == []


async def test_a_cancelled_appointment_is_not_taken_for_a_booking(healthie: Healthie) -> None:
    booked = await appointment(healthie, 1, reference="r", ensure="once")
    await healthie.appointments.cancel(booked.id)
    with pytest.raises(ConflictError) as caught:
        await appointment(healthie, 1, reference="r", ensure="once")
    assert caught.value.fields == ("status",)


@pytest.mark.parametrize("many", [5, 50])
@pytest.mark.parametrize("kind", [KINDS["clients"], KINDS["appointments"]], ids=["clients", "appointments"])
async def test_who_comes_too_late_gets_what_the_first_one_made(sandbox: Sandbox, kind: Kind, many: int) -> None:
    """Healthie refuses a second client of one name and address, and a second appointment at one time."""
    async with healthie_of(sandbox, timeout=60, deadline=240) as healthie:
        records = await asyncio.gather(*(kind.make(healthie, 1, reference="r", ensure="once") for _ in range(many)))
        assert made(sandbox) == [records[0].id]
        assert {record.id for record in records} == {records[0].id}
        with pytest.raises(APIError) as caught:  # refused because of a record without this reference
            await kind.make(healthie, 1, reference="another", ensure="once")
    assert type(caught.value) in (InvalidRequestError, ConflictError)
    assert made(sandbox) == [records[0].id]


@pytest.mark.parametrize("name", [*KINDS, "pay"])
async def test_callers_of_one_loop_make_one_record(healthie: Healthie, sandbox: Sandbox, name: str) -> None:
    """Healthie has no rule against the second of most kinds: callers of one process wait for each other."""
    make = KINDS[name].make if name in KINDS else partial(paid, await owed(healthie))
    before = made(sandbox)
    other = healthie.with_options(timeout=9)
    callers = [make((healthie, other)[at % 2], 1, reference="r", ensure="once") for at in range(20)]
    records = await asyncio.gather(*callers)
    assert made(sandbox)[len(before) :] == [records[0].id]
    assert {record.id for record in records} == {records[0].id}


async def test_who_waits_for_another_caller_waits_no_longer_than_its_deadline(
    healthie: Healthie, sandbox: Sandbox
) -> None:
    sandbox.fail("healthie", "createBillingItem", "delay", seconds=0.5)
    first = asyncio.ensure_future(payment(healthie, 1, reference="r", ensure="once"))
    await asyncio.sleep(0)
    with pytest.raises(OutcomeUnknownError, match=r"nothing was sent now.*another caller with this reference"):
        await payment(healthie.with_options(timeout=0.1, deadline=0.1), 1, reference="r", ensure="once")
    sold = await first
    assert made(sandbox) == [sold.id]


async def test_who_was_refused_looks_until_the_list_can_be_read(sandbox: Sandbox) -> None:
    """Another process booked between the search of this one and its booking."""
    others: list[str] = []

    def book_meanwhile(_: CallEvent) -> None:
        if not others:
            metadata = json.dumps({REFERENCE_KEY: "r"})
            others.append(
                sandbox.given.healthie.appointment(user_id="61", date=start(1).isoformat(), metadata=metadata).id
            )
            sandbox.fail("healthie", "appointments", 502, times=4)

    async with healthie_of(sandbox, on_call=book_meanwhile) as healthie:
        found = await appointment(healthie, 1, reference="r", ensure="once")
    assert [found.id] == others


@pytest.mark.parametrize("kind", [KINDS["clients"], KINDS["chat"]], ids=["clients", "chat"])
async def test_what_was_found_is_not_hidden_by_a_list_that_cannot_be_read(
    healthie: Healthie, sandbox: Sandbox, kind: Kind
) -> None:
    first = await kind.make(healthie, 1, reference="r", ensure="once")
    sandbox.fail("healthie", kind.list, 403, times=None, when={"active_status": "archived"})
    assert (await kind.make(healthie, 1, reference="r", ensure="once")).id == first.id
    found = await kind.reconcile(healthie)("r", since=datetime.now(UTC))
    assert found.record_ids == (first.id,)
    assert (await kind.reconcile(healthie)("s", since=datetime.now(UTC))).status is ReconciliationStatus.UNDETERMINED


READ_AFTERWARDS = {
    "clients": "user",
    "appointments": "appointment",
    "forms": "formAnswerGroup",
    "billing": "billingItem",
}


@pytest.mark.parametrize("name", READ_AFTERWARDS)
async def test_what_was_found_is_not_hidden_when_it_cannot_be_read(
    healthie: Healthie, sandbox: Sandbox, name: str
) -> None:
    kind = KINDS[name]
    first = await kind.make(healthie, 1, reference="r", ensure="once")
    sandbox.fail("healthie", READ_AFTERWARDS[name], 403, times=None)
    with pytest.raises(PermissionDeniedError, match=rf" {first.id} carries the reference, and reading it") as caught:
        await kind.make(healthie, 1, reference="r", ensure="once")
    error = caught.value
    assert (error.verdict, error.reference, error.partial) == (Verdict.DONE, "r", {"id": first.id})
    assert error.operation in {
        "healthie.clients.create",
        "healthie.appointments.book",
        "healthie.forms.submit",
        "healthie.billing.sell",
    }


@pytest.mark.slow
async def test_a_storm_makes_one_record_for_each_reference(sandbox: Sandbox, kind: Kind) -> None:
    luck = random.Random(7)
    for fault in ("reset", "reset_after", "truncate", 502, "empty", "partial"):
        sandbox.fail("healthie", kind.create, fault, times=None, rate=0.12)
    sandbox.fail("healthie", kind.list, "reset", times=None, rate=0.1)
    retry = RetryPolicy(attempts=3, initial=0.001, maximum=0.005)

    async def insist(healthie: Healthie, number: int) -> str:
        for _ in range(20):
            try:
                await asyncio.sleep(luck.random() / 100)
                return str((await kind.make(healthie, number, reference=f"r{number}", ensure=AT_ONCE)).id)
            except ConflictError:
                raise
            except APIError:
                continue
        raise AssertionError("the storm never ended")

    async with healthie_of(sandbox, retry=retry) as healthie:
        ids = await asyncio.gather(*(insist(healthie, number) for number in range(12)))
    created = [effect for effect in sandbox.ledger if effect.action == "created"]
    assert Counter(reference_of(effect.data["metadata"]) for effect in created) == {f"r{n}": 1 for n in range(12)}
    assert sorted(ids) == sorted(effect.id for effect in created)
