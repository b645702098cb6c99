"""Whatever is passed as an argument, only our errors come out, and they say what would be right."""

from __future__ import annotations

import math
import pickle
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthie_api import CreateDocumentInput, CreateRequestedPaymentInput, CreateTaskInput
from healthie_api import Upload as HealthieUpload
from hero_health_api.models import CreateCustomerBody, ListAdminsOrderBy, UpdateInvoiceBody
from hero_healthie import (
    NO_PACE,
    NO_RETRY,
    APIError,
    ConfigurationError,
    Healthie,
    Hero,
    HeroHealthieError,
    InvalidArgumentError,
    Once,
    Pace,
    RetryPolicy,
    calling,
)
from hero_healthie.audit import Audit
from hero_healthie.healthie.resources.forms.models import Form, Question
from tests.support.wire import ScriptedServer, scripted_server

SURROGATE = "a\ud800b"
HUGE = 10**400


class Odd:
    """An object that says nothing."""


ODD: list[Any] = [
    *(None, True, False, 0, -1, 1, HUGE, -HUGE, 0.0, -0.5, 1e308, math.nan, math.inf, -math.inf),
    *("", " ", "x", SURROGATE, "\x00", "\n", "a\r\nb: c", "é", "٣", "x" * 100_000, "{", "-", "/", ".."),
    *(b"", b"x", (), [], [None], [[]], {}, {1: 2}, {"a": Odd()}, set[int](), object(), Odd(), Odd, Path("x")),
    *(Decimal("NaN"), Decimal("sNaN"), Decimal("1e999999"), timedelta.max, timedelta.min, timedelta(0)),
    *(datetime.min, datetime.max, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)),
    *(lambda *_: None, print, len, int, Exception("x"), slice(1), range(3), 1j, memoryview(b"x"), bytearray(b"x")),
]
odd = st.sampled_from(range(len(ODD))).map(ODD.__getitem__)

PLAIN: dict[str, Any] = {"pace": NO_PACE, "retry": NO_RETRY}


def hero(**changes: Any) -> Hero:
    return Hero(**{"api_key": "k", "practice_group_id": "1", "environment": "staging", **PLAIN, **changes})


def healthie(**changes: Any) -> Healthie:
    return Healthie(**{"api_key": "k", "environment": "sandbox", **PLAIN, **changes})


OPTIONS = (
    *("timeout", "deadline", "retry", "pace", "max_connections", "max_response_bytes", "http_client"),
    *("on_call", "on_drift", "ca_file", "base_url", "api_key", "environment"),
)
CONSTRUCTORS: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "RetryPolicy": (RetryPolicy, ("attempts", "initial", "multiplier", "maximum", "max_retry_after")),
    "Pace": (lambda **given: Pace(**{"rate": 1, **given}), ("rate", "burst", "concurrency", "pause", "max_pause")),
    "Once": (Once, ("look_back", "settle", "settle_first", "max_pages", "verify")),
    "Hero": (hero, (*OPTIONS, "practice_group_id")),
    "Healthie": (healthie, (*OPTIONS, "api_version", "shard_id")),
    "Hero.with_options": (lambda **given: hero().with_options(**given), ("timeout", "deadline", "retry")),
    "Hero.for_practice_group": (lambda **given: hero().for_practice_group(**given), ("practice_group_id",)),
    "Healthie.as_user": (lambda **given: healthie().as_user(**given), ("api_key",)),
    "Audit": (
        lambda **given: Audit(**{"sink": print, **given}),
        ("sink", "fallback", "intents", "attempts", "backoff", "timeout"),
    ),
    "calling": (lambda **given: calling(**given).__enter__(), ("reference", "actor")),
}
CELLS = [
    pytest.param(build, name, id=f"{what}({name}=)") for what, (build, names) in CONSTRUCTORS.items() for name in names
]


@pytest.mark.parametrize(("build", "argument"), CELLS)
def test_an_argument_of_a_constructor_is_taken_or_refused(build: Callable[..., Any], argument: str) -> None:
    for value in ODD:
        try:
            made = build(**{argument: value})
        except (ConfigurationError, InvalidArgumentError) as error:
            text = str(error)
        else:
            text = ""
        if text:
            assert argument in text or argument == "http_client"
            assert not isinstance(value, str) or len(value) <= 3 or value not in text
            continue
        if isinstance(made, RetryPolicy):
            for attempt in (1, 2, 1000):
                assert 0 <= made.wait(attempt, None, uniform=lambda low, high: high) <= made.maximum
                assert made.wait(attempt, 3.0, uniform=lambda low, high: low) >= 3.0


@given(
    values=st.dictionaries(st.sampled_from(["attempts", "initial", "multiplier", "maximum", "max_retry_after"]), odd)
)
def test_several_arguments_of_a_policy(values: dict[str, Any]) -> None:
    try:
        RetryPolicy(**values)
    except ConfigurationError:
        return


CALLS: dict[str, Callable[[Hero, Healthie, Any], Awaitable[Any]]] = {
    "an id in a path": lambda a, b, x: a.patients.get_patient_by_id(x),
    "a query": lambda a, b, x: a.admin.list_admins(page_size=x),
    "a query's text": lambda a, b, x: a.admin.list_admins(order_by=x),
    "a body": lambda a, b, x: a.invoicing.create_customer(body=x),
    "a field of a body": lambda a, b, x: a.invoicing.create_customer(body=CreateCustomerBody(name=x)),
    "another field of a body": lambda a, b, x: a.invoicing.update_invoice("1", body=UpdateInvoiceBody(issuer_id=x)),
    "the size of a page": lambda a, b, x: a.admin.list_admins(page_size=x).collect(),
    "prefetch": lambda a, b, x: anext(a.admin.list_admins().items(prefetch=x)),
    "where a list goes on": lambda a, b, x: anext(a.admin.list_admins().items(after=x)),
    "where a connection goes on": lambda a, b, x: anext(b.queries.users().pages(after=x)),
    "limit": lambda a, b, x: a.admin.list_admins().collect(x),
    "warm": lambda a, b, x: a.warm(x),
    "warm Healthie": lambda a, b, x: b.warm(x),
    "an id of a query": lambda a, b, x: b.queries.user(id=x),
    "the size of a connection": lambda a, b, x: b.queries.requested_payments(first=x),
    "a cursor": lambda a, b, x: b.queries.requested_payments(after=x),
    "an enum": lambda a, b, x: b.queries.requested_payments(order_by=x),
    "an input": lambda a, b, x: b.mutations.create_task(input=x),
    "a field of an input": lambda a, b, x: b.mutations.create_task(
        input=CreateTaskInput.model_construct({"content"}, content=x)
    ),
    "a list of an input": lambda a, b, x: b.mutations.create_requested_payment(
        input=CreateRequestedPaymentInput.model_construct({"write_offs"}, write_offs=x)
    ),
    "a document": lambda a, b, x: b.execute(x),
    "variables": lambda a, b, x: b.execute("query q($a: JSON) { currentUser { id } }", x),
    "a variable": lambda a, b, x: b.execute("query q($a: JSON) { currentUser { id } }", {"a": x}),
    "the name of an operation": lambda a, b, x: b.execute("query q { currentUser { id } }", operation_name=x),
    "into": lambda a, b, x: b.execute("query q { currentUser { id } }", into=x),
    "an invoice's id": lambda a, b, x: b.invoices.get(x),
    "an invoice's number": lambda a, b, x: b.invoices.get(invoice_id=x, uuid=x),
    "status": lambda a, b, x: b.invoices.list(status=x).collect(),
    "keywords": lambda a, b, x: b.invoices.list(keywords=x).collect(),
    "sort": lambda a, b, x: b.invoices.list(sort=x).collect(),
    "sender": lambda a, b, x: b.invoices.list(sender_id=x).collect(),
    "preview": lambda a, b, x: b.invoices.list(preview=x).collect(),
    "page_size": lambda a, b, x: b.invoices.list(page_size=x).collect(),
    "delete": lambda a, b, x: b.invoices.delete(x),
    "reconcile": lambda a, b, x: b.invoices.reconcile(x, since=datetime.now(UTC)),
    "references": lambda a, b, x: b.invoices.reconcile_many(x, since=datetime.now(UTC)),
    "since": lambda a, b, x: b.invoices.reconcile("r", since=x),
    "last_attempt": lambda a, b, x: b.invoices.reconcile("r", since=datetime.now(UTC), last_attempt=x),
    "settle": lambda a, b, x: b.invoices.reconcile("r", since=datetime.now(UTC), settle=x),
    "max_pages": lambda a, b, x: b.invoices.reconcile("r", since=datetime.now(UTC), max_pages=x),
    "a client's id": lambda a, b, x: b.clients.get(x),
    "a client to find": lambda a, b, x: b.clients.find(email=x),
    "a name to find": lambda a, b, x: b.clients.find(name=x),
    "a phone to find": lambda a, b, x: b.clients.find(phone=x),
    "a day of birth": lambda a, b, x: b.clients.find(dob=x),
    "status of clients": lambda a, b, x: b.clients.list(status=x).collect(),
    "sort of clients": lambda a, b, x: b.clients.list(sort=x).collect(),
    "tags of clients": lambda a, b, x: b.clients.list(tags=x).collect(),
    "keywords of clients": lambda a, b, x: b.clients.list(keywords=x).collect(),
    "a client's providers": lambda a, b, x: b.clients.update("61", other_providers=x),
    "a client's zone": lambda a, b, x: b.clients.update("61", timezone=x),
    "a client's metadata": lambda a, b, x: b.clients.update("61", metadata=x),
    "a client's sex": lambda a, b, x: b.clients.update("61", sex=x),
    "a slot": lambda a, b, x: b.appointments.book(x, client="61", contact_type="Phone Call"),
    "a start": lambda a, b, x: b.appointments.book(start=x, tz="UTC", type="1", client="61", contact_type="Phone Call"),
    "a zone": lambda a, b, x: b.appointments.slots(
        provider="1", type="1", between=(date(2027, 3, 1), date(2027, 3, 2)), tz=x
    ),
    "a range": lambda a, b, x: b.appointments.slots(provider="1", type="1", between=x, tz="UTC"),
    "the ends of a range": lambda a, b, x: b.appointments.list(between=(x, x), tz="Asia/Tokyo").collect(),
    "another start": lambda a, b, x: b.appointments.reschedule("1", start=x),
    "a reason": lambda a, b, x: b.appointments.cancel("1", reason=x),
    "who cancels": lambda a, b, x: b.appointments.cancel("1", by=x),
    "an invoice to pay": lambda a, b, x: b.billing.pay(x, payer="61", charge=True),
    "a payer": lambda a, b, x: b.billing.pay("1", payer=x, charge=True),
    "charge": lambda a, b, x: b.billing.pay("1", payer="61", charge=x),
    "an amount": lambda a, b, x: b.billing.pay("1", payer="61", charge=True, amount=x),
    "when it was paid": lambda a, b, x: b.billing.pay("1", payer="61", charge=False, paid_at=x),
    "a payment's note": lambda a, b, x: b.billing.pay("1", payer="61", charge=False, note=x),
    "a key for Stripe": lambda a, b, x: b.billing.pay("1", payer="61", charge=True, idempotency_key=x),
    "a package": lambda a, b, x: b.billing.sell(x, client="61", charge=True),
    "when it is due": lambda a, b, x: b.billing.sell("1", client="61", charge=True, due=x),
    "a payment's metadata": lambda a, b, x: b.billing.sell("1", client="61", charge=True, metadata=x),
    "status of items": lambda a, b, x: b.billing.items(status=x).collect(),
    "packages only": lambda a, b, x: b.billing.items(packages_only=x).collect(),
    "a message": lambda a, b, x: b.chat.send("61", x),
    "a message's client": lambda a, b, x: b.chat.send(x, "x"),
    "attachments": lambda a, b, x: b.chat.send("61", "x", attachments=x),
    "an attachment": lambda a, b, x: b.chat.send("61", "x", attachments=[x]),
    "a conversation": lambda a, b, x: b.chat.messages(x).collect(),
    "a conversation's metadata": lambda a, b, x: b.chat.open("61", metadata=x),
    "a conversation's name": lambda a, b, x: b.chat.open("61", name=x),
    "unread of a client": lambda a, b, x: b.chat.unread(client=x).collect(),
    "a document's file": lambda a, b, x: b.documents.upload("61", x, name="a.txt"),
    "a document's name": lambda a, b, x: b.documents.upload("61", b"x", name=x),
    "a document's client": lambda a, b, x: b.documents.upload(x, b"x", name="a.txt"),
    "a document's description": lambda a, b, x: b.documents.upload("61", b"x", name="a.txt", description=x),
    "a document's chart": lambda a, b, x: b.documents.upload("61", b"x", name="a.txt", include_in_charting=x),
    "share": lambda a, b, x: b.documents.upload("61", b"x", name="a.txt", share=x),
    "a document to fetch": lambda a, b, x: b.documents.download(x, to="x"),
    "sharing": lambda a, b, x: b.documents.list(sharing=x).collect(),
    "sort of documents": lambda a, b, x: b.documents.list(sort=x).collect(),
    "documents of a client": lambda a, b, x: b.documents.list(client=x).collect(),
    "a document's reference": lambda a, b, x: b.documents.reconcile(x, client="61", since=datetime.now(UTC)),
    "a form": lambda a, b, x: b.forms.submit(x, {}, client="61"),
    "answers": lambda a, b, x: b.forms.submit(FORM, x, client="61"),
    "an answer": lambda a, b, x: b.forms.submit(FORM, {"a": x}, client="61"),
    "an option": lambda a, b, x: b.forms.submit(FORM, {"b": x}, client="61"),
    "options": lambda a, b, x: b.forms.submit(FORM, {"c": x}, client="61"),
    "options of a list": lambda a, b, x: b.forms.submit(FORM, {"c": [x]}, client="61"),
    "a day to answer": lambda a, b, x: b.forms.submit(FORM, {"d": x}, client="61"),
    "a number to answer": lambda a, b, x: b.forms.submit(FORM, {"e": x}, client="61"),
    "finished": lambda a, b, x: b.forms.submit(FORM, {}, client="61", finished=x),
    "a form's appointment": lambda a, b, x: b.forms.submit(FORM, {}, client="61", appointment=x),
    "notify": lambda a, b, x: b.forms.request("1", client="61", notify=x),
    "answers of a form": lambda a, b, x: b.forms.answers(x),
    "category": lambda a, b, x: b.forms.list(category=x).collect(),
    "forms of a client": lambda a, b, x: b.forms.filled_in(client=x).collect(),
    "a file's name": lambda a, b, x: upload(b, HealthieUpload(filename=x, content=b"x")),
    "a file's content": lambda a, b, x: upload(b, HealthieUpload(filename="x", content=x)),
    "a file's type": lambda a, b, x: upload(b, HealthieUpload(filename="x", content=b"x", content_type=x)),
}
FORM = Form(
    "1",
    "Everything",
    False,
    [
        Question("1", "a", "text", False, None, None),
        Question("2", "b", "radio", False, ["x"], None),
        Question("3", "c", "checkbox", False, ["x"], None),
        Question("4", "d", "date", False, None, None),
        Question("5", "e", "number", False, None, None),
    ],
)
INVOICE = (
    *("invoice_type", "recipient_id", "price", "offering_id", "cms1500_id", "services_provided", "service_date"),
    *("sender_id", "notes", "status", "is_preview", "user_package_selection_id", "appointment_id"),
    *("requested_payer", "metadata", "write_offs", "reference", "ensure"),
)


def upload(client: Healthie, file: Any) -> Awaitable[Any]:
    return client.mutations.create_document(input=CreateDocumentInput.model_construct({"file"}, file=file))


def create(name: str) -> Callable[[Hero, Healthie, Any], Awaitable[Any]]:
    right = {"invoice_type": "offering", "recipient_id": "1", "offering_id": "1", "price": "1"}
    return lambda a, b, x: b.invoices.create(**{**right, name: x})  # type: ignore[arg-type] # wrong on purpose


CALLS |= {f"create({name}=)": create(name) for name in INVOICE}


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as server:
        yield server


@pytest.mark.parametrize("what", CALLS)
async def test_an_argument_of_a_call_is_sent_or_refused(server: ScriptedServer, what: str) -> None:
    server.responds({"errors": [{"message": "no", "extensions": {"code": "FORBIDDEN"}}]}, status=403)
    async with hero(base_url=server.url) as a, healthie(base_url=server.url) as b:
        for value in ODD:
            server.requests.clear()
            try:
                await CALLS[what](a, b, value)
            except HeroHealthieError as error:
                found = error
                text = str(error)
            else:
                continue
            assert isinstance(found, APIError) or not server.requests
            assert not re.search(r"specs/|expected (missing|value error)|Value error|Input should", text)
            pickle.dumps(found)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda a, b: b.invoices.get(55), 'id must be a str, such as "101", not an int'),
        (lambda a, b: b.invoices.get(""), "id must be a str that is not empty"),
        (
            lambda a, b: b.queries.days_available_for_range(provider_id="1", date_from_month=7),
            "date_from_month must be a date, or its text as YYYY-MM-DD, not int",
        ),
        (
            lambda a, b: upload(b, HealthieUpload(filename="x", content=7)),  # type: ignore[arg-type]
            "input.file.content must be bytes, a path, a binary file or an asynchronous iterator of bytes, not int",
        ),
        (lambda a, b: upload(b, HealthieUpload(filename=SURROGATE, content=b"x")), "input.file.filename holds"),
        (lambda a, b: b.queries.requested_payments(keywords=SURROGATE), "keywords holds characters"),
        (lambda a, b: b.execute(f"query {{ a }} # {SURROGATE}"), "query holds characters"),
        (
            lambda a, b: b.execute("query q($startDate: JSON) { a }", {"startDate": [math.nan]}),
            "variables.startDate[0] must be a finite number",
        ),
        (lambda a, b: b.mutations.create_task(input=CreateTaskInput(content=SURROGATE)), "input.content holds"),
        (lambda a, b: a.admin.list_admins(order_by=ListAdminsOrderBy(SURROGATE)), "order_by holds characters"),
        (lambda a, b: a.invoicing.create_customer(body=CreateCustomerBody(name=SURROGATE)), "body.name holds"),
        (lambda a, b: a.admin.list_admins(page_index=1).collect(), "page_index selects one page: leave it out"),
        (lambda a, b: b.queries.users(last=1).collect(), "last selects one page: leave it out"),
        (lambda a, b: b.queries.users(before="x").first(), "before selects one page: leave it out"),
        (lambda a, b: anext(b.queries.users(after="x").items(after="y")), "after and after both say where to begin"),
    ],
)
async def test_a_refusal_says_what_would_be_right(call: Callable[[Hero, Healthie], Awaitable[Any]], text: str) -> None:
    async with hero(base_url="http://127.0.0.1:9") as a, healthie(base_url="http://127.0.0.1:9") as b:
        with pytest.raises(InvalidArgumentError, match=re.escape(text)):
            await call(a, b)
