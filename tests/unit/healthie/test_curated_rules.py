"""The vendor's rules of curated resources: each with an input that breaks it, and what is said; nothing is sent."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hero_healthie import Healthie, InvalidArgumentError, ListCall, Upload
from hero_healthie.healthie.results import Slot
from hero_healthie.sandbox import Sandbox

Call = Callable[[Healthie], Awaitable[object]]

NEW_YORK = ZoneInfo("America/New_York")
START = datetime(2027, 3, 1, 9, tzinfo=NEW_YORK)
SLOT = Slot(start=START, provider="1", type="1")
DAY = date(2027, 3, 1)
ANY: Any = None


def creating(**change: Any) -> Call:
    ada: dict[str, Any] = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}
    return lambda healthie: healthie.clients.create(**{**ada, **change})


def changing(**change: Any) -> Call:
    return lambda healthie: healthie.clients.update("61", **change)


def finding(**by: Any) -> Call:
    return lambda healthie: healthie.clients.find(**by)


def booking(slot: Any = SLOT, **change: Any) -> Call:
    phoned: dict[str, Any] = {"client": "61", "contact_type": "Phone Call"}
    return lambda healthie: healthie.appointments.book(slot, **{**phoned, **change})


def moving(*slot: Any, **change: Any) -> Call:
    return lambda healthie: healthie.appointments.reschedule("1", *slot, **change)


def looking(**change: Any) -> Call:
    right: dict[str, Any] = {"provider": "1", "type": "1", "between": (DAY, DAY), "tz": "America/New_York"}
    return lambda healthie: healthie.appointments.slots(**{**right, **change})


def listing(**change: Any) -> Call:
    async def call(healthie: Healthie) -> object:
        return await healthie.appointments.list(**change)

    return call


def listing_clients(**change: Any) -> Call:
    async def call(healthie: Healthie) -> object:
        return await healthie.clients.list(**change)

    return call


async def _page(listed: ListCall[Any]) -> object:
    return await listed


async def _pieces() -> AsyncIterator[bytes]:
    yield b"x"


def paying(**change: Any) -> Call:
    right: dict[str, Any] = {"invoice": "1", "payer": "61", "charge": True}
    return lambda healthie: healthie.billing.pay(**{**right, **change})


def selling(**change: Any) -> Call:
    right: dict[str, Any] = {"offering": "11", "client": "61", "charge": True}
    return lambda healthie: healthie.billing.sell(**{**right, **change})


def uploading(**change: Any) -> Call:
    right: dict[str, Any] = {"client": "61", "file": Upload("a.txt", b"x")}
    return lambda healthie: healthie.documents.upload(**{**right, **change})


def submitting(**change: Any) -> Call:
    return lambda healthie: healthie.forms.submit("1", {"What brings you here?": "x"}, client="61", **change)


RULES: list[tuple[str, Call, str, str]] = [
    # Clients
    ("a client has a first name", creating(first_name=" "), "first_name", "must be a str that is not empty"),
    ("a client has a last name", creating(last_name=""), "last_name", "must be a str that is not empty"),
    ("an e-mail address is one", creating(email="ada at example"), "email", "such as ada@example.com"),
    ("and only one", creating(email="a@example.com, b@example.com"), "email", "one address"),
    ("a day of birth is a day", creating(dob="12/10/1815"), "dob", 'a str such as "2026-03-29"'),
    ("that was", creating(dob=date.today() + timedelta(days=9)), "dob", "not to come"),
    ("a time zone has a name of IANA", creating(timezone="EST5 or so"), "timezone", "Europe/London"),
    ("a phone number has digits", creating(phone_number="none"), "phone_number", "must hold digits"),
    ("a provider is an id", creating(provider=7), "provider", 'such as "101"'),
    ("providers are a list", creating(other_providers="7"), "other_providers", "a list of ids"),
    ("metadata has 128,000 characters", creating(metadata={"a": "x" * 128_000}), "metadata", "128000 characters"),
    ("once needs a reference", creating(ensure="once"), "reference", "ensure needs a reference"),
    ("without an id, the caller is changed", lambda h: h.clients.update("", pronouns="she"), "id", "not empty"),
    ("an id is no number", lambda h: h.clients.archive(ANY or 61), "id", "not an int"),  # type: ignore[arg-type] # wrong on purpose
    ("a change changes something", changing(), "first_name", "at least one change"),
    ("sex is one of two", changing(sex="F"), "sex", "Male or Female"),
    ("a group is set or removed", changing(group="1", remove_group=True), "group", "exclude each other"),
    ("a welcome is sent or not", creating(send_welcome="no"), "send_welcome", "True or False"),
    ("accounts are linked or not", creating(link="no"), "link", "True or False"),
    ("a group is removed or not", changing(remove_group="no"), "remove_group", "True or False"),
    ("a reference is a text", changing(metadata={}, reference=b"r"), "reference", "must be"),
    ("tags are a list", listing_clients(tags={"1": "2"}), "tags", "a list of ids"),
    ("a reference has room", changing(metadata="[1]", reference="r"), "metadata", "must be a JSON object"),
    ("something to find by", finding(), "email", "at least one of email, phone, name and dob"),
    ("a whole phone number", finding(phone="555-01"), "phone", "at least 7 digits"),
    ("an address to find", finding(email="ada"), "email", "one address"),
    ("a name to find", finding(name="  "), "name", "not empty"),
    ("a status of clients", listing_clients(status="all"), "status", "active or archived"),
    ("an order of clients", listing_clients(sort="age"), "sort", "LAST_NAME_ASC"),
    # Appointments
    ("an appointment has a time", booking(None, type="1"), "start", "a slot, or a start"),
    ("and a type", booking(None, start=START), "type", "required without a slot"),
    ("a slot says its type", booking(type="2"), "type", "the slot says the type"),
    ("its provider", booking(provider="2"), "provider", "the slot says the provider"),
    ("and its start", booking(start=START), "start", "the slot says the start"),
    ("a slot is one", booking("2027-03-01 09:00"), "slot", "healthie.appointments.slots returns it"),
    ("that is free", booking(Slot(start=START, provider="1", type="1", is_full=True)), "slot", "fully booked"),
    ("somebody comes", booking(client=None), "client", "the client of an individual appointment"),
    ("a client or a group", booking(attendees=["61"]), "client", "the attendees of a group appointment"),
    ("each once", booking(client=None, attendees=["61", "61"]), "attendees", "a client twice"),
    ("in person is somewhere", booking(contact_type="In Person"), "location", "location is required in person"),
    ("however it is written", booking(contact_type="in-person"), "location", "location is required in person"),
    ("it says how", booking(contact_type=""), "contact_type", "Phone Call"),
    (
        "a start is a datetime",
        booking(None, type="1", start="2027-03-01"),
        "start",
        "a datetime, such as datetime(2026",
    ),
    ("a start has a zone", booking(None, type="1", start=datetime(2027, 3, 1, 9)), "start", "needs a time zone"),
    ("a zone has a name", booking(tz="Eastern"), "tz", "IANA name"),
    ("metadata has 2,000 characters", booking(metadata={"a": "x" * 2_000}), "metadata", "2000 characters"),
    ("a booking once needs a reference", booking(ensure="once"), "reference", "ensure needs a reference"),
    ("availability counts or not", booking(check_availability="no"), "check_availability", "True or False"),
    ("a mail about it goes out or not", moving(SLOT, notify="no"), "notify", "True or False"),
    ("of the organization or not", listing(organization="no"), "organization", "True or False"),
    ("an appointment is moved somewhere", moving(), "start", "a slot, or a start"),
    ("an appointment has an id", lambda h: h.appointments.cancel(" "), "id", "not empty"),
    (
        "somebody cancels",
        lambda h: h.appointments.cancel("1", by=ANY or "me"),
        "by",
        "client, provider or organization",
    ),  # type: ignore[arg-type] # wrong on purpose
    ("for one reason", lambda h: h.appointments.cancel("1", reason="x", reason_id="2"), "reason_id", "exclude"),
    ("slots are of a provider", looking(provider=""), "provider", "not empty"),
    ("slots are in a zone", looking(tz=None), "tz", "IANA name"),
    ("a range is a pair", looking(between=DAY), "between", "a pair of dates"),
    ("that ends after it begins", looking(between=(DAY, DAY - timedelta(days=1))), "between", "before it begins"),
    ("and is short enough", looking(between=(DAY, DAY + timedelta(days=90))), "between", "62 days"),
    ("days are in a zone", listing(between=(DAY, DAY)), "tz", "in which time zone"),
    ("moments too", listing(between=(datetime(2027, 3, 1), datetime(2027, 3, 2))), "between", "time zone"),
    ("an order of appointments", listing(sort="newest"), "sort", "CREATED_AT_DESC"),
    # Billing
    ("a payment is charged or not", paying(charge=None), "charge", "True to charge a card, or False"),
    ("a payment is of an invoice", paying(invoice=""), "invoice", "not empty"),
    ("somebody pays", paying(payer=None), "payer", "required beside the id of an invoice"),
    ("an amount is no float", paying(amount=9.5), "amount", "must be a Decimal"),
    ("nor nothing", paying(amount="0"), "amount", "more than 0"),
    ("nor less", paying(amount=-1), "amount", "must not be negative"),
    ("a note is of a payment elsewhere", paying(note="cash"), "note", "goes with charge=False"),
    ("so is how it was paid", paying(medium="cash"), "medium", "goes with charge=False"),
    ("and when", paying(paid_at=START), "paid_at", "goes with charge=False"),
    ("a card is charged", paying(charge=False, card="1"), "card", "goes with charge=True"),
    ("a key is of a charge", paying(charge=False, idempotency_key="k"), "idempotency_key", "goes with charge=True"),
    ("a moment has a zone", paying(charge=False, paid_at=datetime(2027, 3, 1)), "paid_at", "time zone"),
    ("payments have metadata", paying(metadata={"a": "x" * 128_000}), "metadata", "128000 characters"),
    ("a payment once needs a reference", paying(ensure="once"), "reference", "ensure needs a reference"),
    ("one of a day past has none", paying(charge=False, paid_at=START, reference="r"), "reference", "without paid_at"),
    ("a package has an id", selling(offering=" "), "offering", "not empty"),
    ("it is sold to somebody", selling(client=""), "client", "not empty"),
    ("it is paid on a day", selling(due="tomorrow"), "due", "a date, or a datetime with a time zone"),
    ("or was", selling(charge=False, due=DAY, paid_at=START), "due", "exclude each other"),
    ("items have a status", lambda h: _page(h.billing.items(status=ANY or "paid")), "status", "succeeded, scheduled"),
    # Chat
    ("a message is to somebody", lambda h: h.chat.send("", "x"), "client", "not empty"),
    ("a message says something", lambda h: h.chat.send("61", " \n"), "text", "there are no attachments"),
    ("in text", lambda h: h.chat.send("61", ANY or b"x"), "text", "must be a str, not a bytes"),  # type: ignore[arg-type] # wrong on purpose
    ("a file has a name", lambda h: h.chat.send("61", attachments=[b"x"]), "attachments[0]", "has no name"),
    ("files are a list", lambda h: h.chat.send("61", attachments=ANY or "a.png"), "attachments", "a list of files"),
    (
        "a message takes one image",
        lambda h: h.chat.send("61", attachments=[Upload("a.png", b"x"), Upload("b.jpg", b"x")]),
        "attachments[1]",
        "one image, one audio file and one document",
    ),
    ("a conversation has metadata", lambda h: h.chat.open("61", metadata="x" * 9), "metadata", "or JSON"),
    ("of 2,000 characters", lambda h: h.chat.open("61", metadata={"a": "x" * 2_000}), "metadata", "2000 characters"),
    ("opened once needs a reference", lambda h: h.chat.open("61", ensure="once"), "reference", "needs a reference"),
    ("messages are of a conversation", lambda h: _page(h.chat.messages("")), "conversation", "not empty"),
    ("in one order", lambda h: _page(h.chat.messages("1", oldest_first=ANY or "no")), "oldest_first", "True or False"),  # type: ignore[arg-type] # wrong on purpose
    ("a page has a size", lambda h: _page(h.chat.unread(page_size=0)), "page_size", "whole number"),
    # Documents
    ("bytes have no name", uploading(file=b"x"), "file", 'such as "report.pdf"'),
    ("nor have iterators", uploading(file=_pieces()), "file", 'such as "report.pdf"'),
    ("a path is of a file", uploading(file="/no/such/file.pdf"), "file.path", "does not exist"),
    ("a file is one", uploading(file=7), "file", "must be an Upload, a path, bytes"),
    ("a text file is none", uploading(file=io.StringIO("x"), name="x.txt"), "file.content", "opened for bytes"),
    ("sharing is with somebody", uploading(client=None, share=True), "share", "needs a client"),
    ("or not", uploading(share="yes"), "share", "True or False"),
    ("a folder has an id", uploading(folder=" "), "folder", "not empty"),
    ("documents have metadata", uploading(metadata={"a": "x" * 128_000}), "metadata", "128000 characters"),
    ("uploaded once needs a reference", uploading(ensure="once"), "reference", "needs a reference"),
    ("one of three", lambda h: _page(h.documents.list(sharing=ANY or "public")), "sharing", "all, shared or private"),
    ("a download goes on or not", lambda h: h.documents.download("1", to="x", resume=ANY or "no"), "resume", "True or"),  # type: ignore[arg-type] # wrong on purpose
    ("a document has an id", lambda h: h.documents.download("", to="x"), "document", "not empty"),
    # Forms; what is checked against the questions is in test_forms.py
    ("a form has an id", lambda h: h.forms.get(ANY or 1), "form", 'such as "101"'),  # type: ignore[arg-type] # wrong on purpose
    ("answers are somebody's", lambda h: h.forms.submit("1", {}, client=""), "client", "not empty"),
    ("a draft is found nowhere", submitting(finished=False, reference="r", ensure="once"), "ensure", "is finished"),
    ("once needs a name", submitting(ensure="once"), "ensure", "needs a reference"),
    ("forms are of a category", lambda h: _page(h.forms.list(category=ANY or "x")), "category", "charting, program"),
    ("a reminder is of a request", lambda h: h.forms.remind("", client="61"), "request", "not empty"),
    ("and to somebody", lambda h: h.forms.remind("1", client=""), "client", "not empty"),
    ("a mail about it too", lambda h: h.forms.request("1", client="61", notify=ANY or "no"), "notify", "True or False"),  # type: ignore[arg-type] # wrong on purpose
    ("a request is to somebody", lambda h: h.forms.request("1", client=" "), "client", "not empty"),
]


@pytest.mark.parametrize(("call", "argument", "message"), [row[1:] for row in RULES], ids=[row[0] for row in RULES])
async def test_a_broken_rule_is_named_and_nothing_is_sent(
    call: Call, argument: str, message: str, healthie: Healthie, sandbox: Sandbox
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        await call(healthie)
    assert caught.value.argument == argument
    assert message in str(caught.value)
    assert sandbox.requests == []


async def test_what_only_healthie_knows_is_refused_by_it_or_after_a_look(healthie: Healthie, sandbox: Sandbox) -> None:
    made = await healthie.appointments.book(SLOT, client="61", contact_type="Phone Call")
    other = Slot(start=datetime(2027, 3, 1, 15, tzinfo=UTC), provider="2", type="1")
    with pytest.raises(InvalidArgumentError, match="slot is of another provider than the appointment"):
        await healthie.appointments.reschedule(made.id, other)
    assert [request.operation for request in sandbox.requests] == ["createAppointment", "appointment"]
