"""Ids that nobody has: a record that a call is about is missed, and a list that one narrows is empty."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hero_healthie import APIError, Healthie, InvalidRequestError, ListCall, NotFoundError, Verdict
from hero_healthie.sandbox import Sandbox

Call = Callable[[Healthie], Awaitable[object]]

NOBODY = "99999"
SOON = datetime.now(UTC).replace(hour=12) + timedelta(days=7)

READ: dict[str, Call] = {
    "appointments.get": lambda healthie: healthie.appointments.get(NOBODY),
    "billing.pay": lambda healthie: healthie.billing.pay(NOBODY, payer="61", charge=True),
    "chat.messages": lambda healthie: healthie.chat.messages(NOBODY),
    "chat.messages, all": lambda healthie: healthie.chat.messages(NOBODY).collect(),
    "chat.messages, first": lambda healthie: healthie.chat.messages(NOBODY).first(),
    "clients.get": lambda healthie: healthie.clients.get(NOBODY),
    "documents.download": lambda healthie: healthie.documents.download(NOBODY, to=Path("never.pdf")),
    "forms.answers": lambda healthie: healthie.forms.answers(NOBODY),
    "forms.get": lambda healthie: healthie.forms.get(NOBODY),
    "forms.submit": lambda healthie: healthie.forms.submit(NOBODY, {}, client="61"),
    "invoices.get": lambda healthie: healthie.invoices.get(NOBODY),
}
"""Reads it, and misses it."""
WRITTEN: dict[str, Call] = {
    "appointments.book": lambda healthie: healthie.appointments.book(
        start=SOON, type="1", client=NOBODY, contact_type="Phone Call", check_availability=False
    ),
    "appointments.cancel": lambda healthie: healthie.appointments.cancel(NOBODY),
    "appointments.reschedule": lambda healthie: healthie.appointments.reschedule(NOBODY, start=SOON),
    "billing.pay": lambda healthie: healthie.billing.pay(NOBODY, payer="61", charge=False, amount="1"),
    "billing.sell": lambda healthie: healthie.billing.sell(NOBODY, client="61", charge=True),
    "billing.sell, client": lambda healthie: healthie.billing.sell("11", client=NOBODY, charge=True),
    "chat.open": lambda healthie: healthie.chat.open(NOBODY),
    "chat.send": lambda healthie: healthie.chat.send(NOBODY, "Hello"),
    "clients.archive": lambda healthie: healthie.clients.archive(NOBODY),
    "clients.resend_welcome": lambda healthie: healthie.clients.resend_welcome(NOBODY),
    "clients.restore": lambda healthie: healthie.clients.restore(NOBODY),
    "clients.update": lambda healthie: healthie.clients.update(NOBODY, pronouns="she"),
    "documents.upload": lambda healthie: healthie.documents.upload(NOBODY, b"x", name="a.txt"),
    "forms.remind": lambda healthie: healthie.forms.remind("1", client=NOBODY),
    "forms.request": lambda healthie: healthie.forms.request(NOBODY, client="61"),
    "forms.submit": lambda healthie: healthie.forms.submit("1", {"What brings you here?": "x"}, client=NOBODY),
    "invoices.create": lambda healthie: healthie.invoices.create(
        invoice_type="offering", recipient_id=NOBODY, offering_id="11"
    ),
    "invoices.delete": lambda healthie: healthie.invoices.delete(NOBODY),
    "invoices.update": lambda healthie: healthie.invoices.update(NOBODY, notes="n"),
}
"""Writes to it: the vendor refuses that, in words."""
LISTED: dict[str, Callable[[Healthie], ListCall[object]]] = {
    "appointments.list": lambda healthie: healthie.appointments.list(client=NOBODY),
    "billing.items": lambda healthie: healthie.billing.items(client=NOBODY),
    "chat.unread": lambda healthie: healthie.chat.unread(client=NOBODY),
    "clients.list": lambda healthie: healthie.clients.list(provider=NOBODY),
    "documents.list": lambda healthie: healthie.documents.list(client=NOBODY),
    "forms.filled_in": lambda healthie: healthie.forms.filled_in(client=NOBODY),
    "invoices.list": lambda healthie: healthie.invoices.list(sender_id=NOBODY),
}
"""Narrows a list by it: no row fits."""


@pytest.mark.parametrize("name", READ)
async def test_a_record_that_is_read_is_missed(healthie: Healthie, sandbox: Sandbox, name: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        await READ[name](healthie)
    assert caught.value.verdict is Verdict.REJECTED
    assert NOBODY not in str(caught.value)
    assert not sandbox.ledger


@pytest.mark.parametrize("name", WRITTEN)
async def test_a_record_that_is_written_is_refused(healthie: Healthie, sandbox: Sandbox, name: str) -> None:
    with pytest.raises(APIError) as caught:
        await WRITTEN[name](healthie)
    assert type(caught.value) is InvalidRequestError
    assert not sandbox.ledger


@pytest.mark.parametrize("name", LISTED)
async def test_a_list_that_is_narrowed_is_empty(healthie: Healthie, name: str) -> None:
    assert await LISTED[name](healthie).collect() == []


async def test_a_conversation_without_messages_is_there(healthie: Healthie, sandbox: Sandbox) -> None:
    opened = await healthie.chat.open("61")
    assert (await healthie.chat.messages(opened)).items == []
    await healthie.chat.send("61", "Hello")
    before = len(sandbox.requests)
    assert len(await healthie.chat.messages(opened).collect()) == 1
    assert [request.operation for request in sandbox.requests[before:]] == ["notes"]  # it is not looked for
