"""Planted keys, names, numbers and addresses come out nowhere, whatever the call, the answer and the engine."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import logging
import pickle
import traceback
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from healthie_api import CreateRequestedPaymentInput, CreateTaskInput
from hero_health_api.models import CreateCustomerBody, CreateInvoiceBody, InvoiceItem, UpdateInvoiceBody
from hero_healthie import NO_PACE, CallEvent, CallStart, Healthie, Hero, HeroHealthieError, RetryPolicy, Upload
from hero_healthie.audit import Audit, AuditEvent
from hero_healthie.fastapi import problem_of
from hero_healthie.healthie.resources.forms.models import Form, Question
from hero_healthie.hero.results import Recipient
from hero_healthie.otel import OpenTelemetry
from tests.support.servers import serving

KEY = "sk-live-canary-1f0a"
NAME = "Canaria Lovelace"
ONE_WORD = "Canaria"
NUMBER = "9434765919"
EMAIL = "canaria@example.org"
WORDS = "canary words of the vendor"
PLANTED = (KEY, NAME, ONE_WORD, NUMBER, EMAIL, WORDS, EMAIL.replace("@", "%40"))

FORM = Form(
    NUMBER,
    "Intake",
    False,
    [
        Question("502", "Smoking", "radio", False, ["Never", "Daily"], None),
        Question("501", "Name", "text", False, None, None),
    ],
)

Clients = tuple[Hero, Healthie]
CALLS: dict[str, Callable[[Clients], Awaitable[Any]]] = {
    "path value": lambda c: c[0].patients.get_patient_by_id(NUMBER),
    "query value": lambda c: c[0].invoicing.list_customers(query=EMAIL),
    "body": lambda c: c[0].invoicing.create_customer(body=CreateCustomerBody(name=NAME, email=EMAIL)),
    "money": lambda c: c[0].invoicing.create_invoice(
        body=CreateInvoiceBody(
            issuer_id=NUMBER,
            patient_id=NUMBER,
            memo=NAME,
            invoice_items_attributes=[InvoiceItem(quantity=1, unit_amount=1)],
        )
    ),
    "another tenant": lambda c: c[0].for_practice_group("77").invoicing.list_coupons(),
    "bad path value": lambda c: c[0].invoicing.update_invoice(f"{NAME}/..", body=UpdateInvoiceBody(issuer_id=NUMBER)),
    "path value of another type": lambda c: c[0].patients.get_patient_by_id([NAME]),  # type: ignore[arg-type] # wrong on purpose
    "bad query value": lambda c: c[0].invoicing.list_customers(query=[NAME]),  # type: ignore[arg-type] # wrong on purpose
    "bad body": lambda c: c[0].invoicing.create_customer(body=CreateCustomerBody(name=[NAME])),  # type: ignore[arg-type] # wrong on purpose
    "body of another type": lambda c: c[0].invoicing.create_customer(body={"name": NAME}),  # type: ignore[arg-type] # wrong on purpose
    "patient": lambda c: c[0].patients.find(nhs_number=NUMBER, last_name=NAME).collect(),
    "new patient": lambda c: c[0].patients.register(
        first_name=NAME, last_name=NAME, dob=date(1990, 1, 1), mobile=WORDS, email=EMAIL, namesake=True
    ),
    "patient of the register": lambda c: c[0].patients.register_from_pds(dob=date(1990, 1, 1), nhs_number=NUMBER),
    "bad NHS number": lambda c: c[0].patients.find(nhs_number=NAME),
    "text": lambda c: c[0].messages.send(WORDS, patient=NUMBER, channel="sms"),
    "text to many": lambda c: c[0].messages.send_to_many(
        WORDS, recipients=[Recipient(nhs_number=NUMBER, dob=date(1990, 1, 1))], channel="sms", name=NAME
    ),
    "bad recipient": lambda c: c[0].messages.prepare(
        WORDS, recipients=[Recipient(nhs_number=NAME, dob=date(1990, 1, 1))], channel="sms", name=NAME
    ),
    "slots": lambda c: c[0].booking.slots(between=(date(2027, 3, 1), date(2027, 3, 2))),
    "bad slot": lambda c: c[0].booking.reserve(NAME, patient=NUMBER),  # type: ignore[arg-type] # wrong on purpose
    "token": lambda c: c[0].elements.token(),
    "variable": lambda c: c[1].queries.user(id=NUMBER),
    "keywords": lambda c: c[1].queries.requested_payments(keywords=EMAIL, first=5),
    "input": lambda c: c[1].mutations.create_task(input=CreateTaskInput(content=NAME)),
    "input of another type": lambda c: c[1].mutations.create_task(input={"content": NAME}),  # type: ignore[arg-type] # wrong on purpose
    "invoice": lambda c: c[1].mutations.create_requested_payment(
        input=CreateRequestedPaymentInput(recipient_id=NUMBER, notes=NAME)
    ),
    "curated invoice": lambda c: c[1].invoices.create(
        recipient_id=NUMBER, price="12.00", invoice_type="other", services_provided=NAME
    ),
    "invoices": lambda c: c[1].invoices.list(keywords=NAME).collect(),
    "clients": lambda c: c[1].clients.find(email=EMAIL, name=NAME),
    "new client": lambda c: c[1].clients.create(first_name=NAME, last_name=NAME, email=EMAIL),
    "bad client": lambda c: c[1].clients.create(first_name=NAME, last_name=NAME, email=f"{NAME} at home"),
    "bad day of birth": lambda c: c[1].clients.find(dob=NAME),
    "cancelled": lambda c: c[1].appointments.cancel(NUMBER, reason=NAME),
    "payment": lambda c: c[1].billing.pay(NUMBER, payer=NUMBER, charge=False, note=NAME, amount="1"),
    "bad payment": lambda c: c[1].billing.pay(NUMBER, payer=NUMBER, charge=False, amount=NAME),
    "message": lambda c: c[1].chat.send(NUMBER, NAME, attachments=[Upload(f"{NAME}.png", NAME.encode())]),
    "bad message": lambda c: c[1].chat.send(NUMBER, NAME, attachments=[NAME]),
    "uploaded": lambda c: c[1].documents.upload(NUMBER, NAME.encode(), name=f"{NAME}.txt", description=NAME),
    "uploaded from nowhere": lambda c: c[1].documents.upload(NUMBER, f"/no/such/{NAME}"),
    "documents": lambda c: c[1].documents.list(client=NUMBER, keywords=NAME).collect(),
    "filled in": lambda c: c[1].forms.submit(FORM, {"Smoking": NAME, NAME: EMAIL}, client=NUMBER),
    "answers that fit": lambda c: c[1].forms.submit(FORM, {"Name": NAME}, client=NUMBER, name=NAME),
    "answers": lambda c: c[1].forms.answers(NUMBER),
    "another user": lambda c: c[1].as_user(api_key=KEY).queries.user(id=NUMBER),
    "own document": lambda c: c[1].execute("query q($a: String) { x(a: $a) }", {"a": NAME}),
    "own document with a value": lambda c: c[1].execute('query q { user(id: "' + NUMBER + '") { id } }', {}),
    "own variables that JSON cannot say": lambda c: c[1].execute("query q { x }", {"a": {NAME}}),
}
NODES = [{"id": [NAME]}]
RECORD = {
    "id": "501",
    "nhs_number": NUMBER,
    "name": NAME,
    "email": EMAIL,
    "stripe_id": ONE_WORD,
    ONE_WORD: [WORDS],
    "nodes": NODES,
}
DATES = {"code": WORDS, "requested_version": NAME, "sunset_date": NAME}
ANSWERS: dict[str, tuple[int, Any]] = {
    "a record of another shape": (200, RECORD),
    "data of another shape": (200, {"data": {"user": RECORD, "createTask": RECORD, "requestedPayments": RECORD}}),
    "a list of another shape": (200, {"data": [RECORD], "count": 1}),
    "errors": (200, {"errors": [{"message": WORDS, "path": [NAME], "extensions": {"code": ONE_WORD}}]}),
    "errors with data": (200, {"data": {"user": RECORD}, "errors": [{"message": WORDS, "path": [NAME]}]}),
    "messages": (200, {"data": {"createTask": {"task": None, "messages": [{"field": NAME, "message": WORDS}]}}}),
    "warnings": (200, {"data": {"user": None}, "extensions": {"warnings": [DATES]}}),
    "text": (200, WORDS.encode()),
    "validation": (400, {"error": True, "message": [{"code": ONE_WORD, "expected": WORDS, "path": [NAME, EMAIL]}]}),
    "refused": (403, {"message": WORDS}),
    "missing": (404, WORDS.encode()),
    "too many": (429, WORDS.encode()),
    "gateway": (502, f"<html>{WORDS}</html>".encode()),
    "nothing": (0, b""),
}


@pytest.fixture(scope="module")
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    # OpenTelemetry cannot unset a global provider. A library that has cached a tracer of this one goes on writing
    # in later tests: the exporter drops them silently, a provider that was shut down would log a warning for each.
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(trace, "_TRACER_PROVIDER", provider)
        yield exporter
    exporter.shutdown()


class Watchers:
    """All that may be told of calls: spans, measurements, the audit trail, events."""

    def __init__(self) -> None:
        self.reader = InMemoryMetricReader()
        self.entries: list[AuditEvent] = []
        self.told: list[CallStart] = []
        # Neither takes the event: all of it goes to the log.
        self.lost = Audit(self._refuse, attempts=1)
        self.hooks = (
            OpenTelemetry(meter_provider=MeterProvider([self.reader])),
            Audit(self.entries.append, intents={"read", "idempotent_write", "create", "money"}),
            self.told.append,
            self.lost,
            self._refuse,
        )

    @staticmethod
    def _refuse(event: AuditEvent | CallEvent) -> None:
        raise RuntimeError(NAME)

    def shown(self) -> Iterator[str]:
        """What they were told, the ids of records aside: an id that the caller gave is what the audit is for."""
        yield from (f"event {dataclasses.replace(event, record_ids=())!r}" for event in self.told)
        yield from (f"audit {dataclasses.replace(entry, record_ids=()).to_dict()}" for entry in self.entries)
        metrics = self.reader.get_metrics_data()
        assert metrics is not None
        yield f"metrics {metrics.to_json(indent=None)}"

    def record_ids(self) -> set[tuple[str, str]]:
        return {tuple(each) for event in (*self.told, *self.entries) for each in event.record_ids}


@pytest.fixture
def watchers() -> Watchers:
    return Watchers()


@pytest.fixture(params=["built-in", "httpx"])
async def clients(
    request: pytest.FixtureRequest, watchers: Watchers
) -> AsyncIterator[tuple[Clients, Callable[[int, Any], None]]]:
    current: tuple[int, bytes] = (200, b"{}")

    def answer_with(status: int, body: Any) -> None:
        nonlocal current
        current = status, body if isinstance(body, bytes) else json.dumps(body).encode()

    async def respond(_request: bytes, writer: asyncio.StreamWriter) -> None:
        status, body = current
        if not status:
            writer.close()
            return
        head = f"HTTP/1.1 {status} {WORDS}\r\ncontent-length: {len(body)}\r\nx-{ONE_WORD}: {NAME}\r\n"
        head += f"set-cookie: {ONE_WORD}={NUMBER}\r\nlocation: /{NUMBER}?{EMAIL}\r\nwww-authenticate: {KEY}\r\n\r\n"
        writer.write(head.encode() + body)

    http_client = httpx.AsyncClient() if request.param == "httpx" else None
    async with serving(respond) as url:
        options: dict[str, Any] = {
            "base_url": url,
            "retry": RetryPolicy(attempts=2, initial=0.001),
            "http_client": http_client,
            "pace": NO_PACE,
            "on_call": watchers.hooks,
        }
        async with (
            Hero(api_key=KEY, practice_group_id="42", environment="staging", **options) as hero,
            Healthie(api_key=KEY, environment="sandbox", **options) as healthie,
        ):
            yield (hero, healthie), answer_with
    if http_client is not None:
        await http_client.aclose()


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error with all that tools which follow causes and contexts would report."""
    seen: set[int] = set()
    rest = [error]
    while rest:
        each = rest.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            rest += [each.__cause__, each.__context__, getattr(each, "reason", None)]


def locals_of(error: BaseException) -> Iterator[str]:
    """The local variables of all frames but those of the tests, as error trackers collect them."""
    for each in chain(error):
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if Path(frame.f_code.co_filename).parent != Path(__file__).parent:
                yield from (f"{where(frame)} {name} = {value!r}" for name, value in frame.f_locals.items())


def where(frame: FrameType) -> str:
    return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}"


def shown(error: BaseException) -> Iterator[str]:
    yield from traceback.TracebackException.from_exception(error).format_exception_only()
    for each in chain(error):
        yield f"{each!r} {each!s}"
    yield from locals_of(error)
    if isinstance(error, HeroHealthieError):
        yield f"problem {problem_of(error).body.decode()}"
    frozen = pickle.dumps(error)
    thawed = pickle.loads(frozen)
    yield frozen.decode("latin-1")
    yield f"{thawed!r} {thawed!s}"


@pytest.mark.parametrize("response", ANSWERS)
async def test_nothing_planted_comes_out(
    response: str,
    clients: tuple[Clients, Callable[[int, Any], None]],
    every_log: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    spans: InMemorySpanExporter,
    watchers: Watchers,
) -> None:
    pair, answer_with = clients
    answer_with(*ANSWERS[response])
    seen: list[str] = []
    refused = 0
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for name, call in CALLS.items():
            try:
                task = asyncio.ensure_future(call(pair))
                seen.append(f"{name}: task {task.get_name()}")
                value = await task
                seen.append(f"{name}: {value!r}" if not isinstance(value, str | list | dict) else name)
            except HeroHealthieError as error:
                refused += 1
                seen += [f"{name}: {line}" for line in shown(error)]
    seen += [repr(pair), repr(pair[0]._calls.settings), repr(pair[1]._calls.settings), repr(vars(pair[0]))]
    seen += [str(item.message) for item in warned]
    seen += [f"log {line}" for record in every_log.records for line in logged(record)]
    seen += [f"span {span.to_json(indent=None)}" for span in spans.get_finished_spans()]
    seen += watchers.shown()
    seen += [line for line in capfd.readouterr() if "record_ids" not in line]
    leaks = [line for line in "\n".join(seen).splitlines() for planted in PLANTED if planted in line]
    assert not leaks, "\n".join(leaks[:10])
    assert refused >= 6  # the calls with arguments that cannot be right, whatever the answer
    assert {value for _, value in watchers.record_ids()} <= {NUMBER, "501", "*"}
    assert watchers.record_ids() >= {("id", NUMBER), ("issuer_id", NUMBER), ("input.recipient_id", NUMBER)}
    calls = [event for event in watchers.told if isinstance(event, CallEvent)]
    assert len(calls) >= 14
    assert len(watchers.entries) == 2 * len(calls)
    assert len([span for span in spans.get_finished_spans() if span.name != "GET"]) >= len(calls)
    assert watchers.lost.lost == len(calls)
    spans.clear()


def logged(record: logging.LogRecord) -> Iterator[str]:
    """All that a record holds, the ids of records aside: those of the call log, and those of a lost audit event."""
    fields = {name: value for name, value in vars(record).items() if name != "call_record_ids"}
    if record.name == "hero_healthie.audit" and record.levelno == logging.CRITICAL:
        why, _, entry = record.getMessage().partition("): ")
        yield f"{why} {json.loads(entry) | {'record_ids': None}}"
        del fields["args"], fields["message"]
    yield repr(fields)
