"""Calls that are left in every way there is, and what trackers of errors would show of each."""

from __future__ import annotations

import asyncio
import io
import json
import traceback
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Iterator
from contextlib import asynccontextmanager
from typing import Any, Literal

import anyio
import httpx
from rich.traceback import Trace, Traceback

from healthie_api import CreateDocumentInput, CreateTaskInput
from hero_health_api.models import CreateCustomerBody, UpdateInvoiceBody
from hero_healthie import NO_PACE, NO_RETRY, Healthie, Hero
from hero_healthie.webhooks import Delivery, Event, HeroVerifier, MemoryStore, Webhooks, ensure_webhooks
from hero_healthie_runtime.uploads import Upload
from tests.support.servers import serving
from tests.support.webhook_signing import hero_delivery

KEY = "sk-live-canary-1f0a"
NAME = "Canaria Lovelace"
NUMBER = "9434765919"
EMAIL = "canaria@example.org"
PLANTED = (KEY, "Canaria", NUMBER, EMAIL, EMAIL.replace("@", "%40"), "canaria")

Mode = Literal["hangs", "hangs in the body", "sends one page", "drops", "sends nonsense"]
ADMINS = [{"id": NUMBER, "name": NAME, "email": EMAIL}] * 2
INVOICES = {
    "requestedPayments": {
        "nodes": [{"id": NUMBER, "notes": NAME, "services_provided": EMAIL}],
        "pageInfo": {"hasNextPage": True, "endCursor": "c1"},
    }
}


class Server:
    """Responds as its mode says; the first page only once for each call."""

    def __init__(self, mode: Mode) -> None:
        self.mode = mode
        self.is_first = True

    async def respond(self, request: bytes, writer: asyncio.StreamWriter) -> None:
        is_first, self.is_first = self.is_first, False
        if self.mode == "drops":
            writer.close()
        elif self.mode == "sends nonsense":
            _send(writer, {"data": {"name": NAME, "requestedPayments": NAME, "user": [EMAIL]}, "name": NAME})
        elif self.mode == "sends one page" and is_first:
            _send(writer, {"data": INVOICES if request.startswith(b"POST") else ADMINS, "count": 4})
        else:
            if self.mode == "hangs in the body":
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n" + json.dumps({"data": NAME}).encode())
            await asyncio.sleep(60)


class Room:
    """What calls are made with."""

    def __init__(self, server: Server, hero: Hero, healthie: Healthie, webhooks: Webhooks) -> None:
        self.server, self.hero, self.healthie, self.webhooks = server, hero, healthie, webhooks


def _signed() -> Delivery:
    body = {
        "object": "Appointment",
        "id": NUMBER,
        "practice_group_id": "42",
        "event": "appointment.confirmed",
        "name": NAME,
    }
    return hero_delivery(json.dumps(body).encode())


async def _pieces() -> AsyncIterator[bytes]:
    yield NAME.encode()


async def _iterated(items: AsyncIterator[Any]) -> None:
    async for each in items:
        del each


CALLS: dict[str, Callable[[Room], Coroutine[Any, Any, Any]]] = {
    "path": lambda room: room.hero.patients.get_patient_by_id(NUMBER),
    "query": lambda room: room.hero.invoicing.list_customers(query=EMAIL),
    "body": lambda room: room.hero.invoicing.create_customer(body=CreateCustomerBody(name=NAME, email=EMAIL)),
    "money": lambda room: room.hero.invoicing.update_invoice(
        NUMBER, body=UpdateInvoiceBody(issuer_id=NUMBER, memo=NAME)
    ),
    "a view": lambda room: room.hero.for_practice_group(NUMBER).invoicing.list_customers(query=NAME),
    "variable": lambda room: room.healthie.queries.user(id=NUMBER),
    "input": lambda room: room.healthie.mutations.create_task(input=CreateTaskInput(content=NAME)),
    "upload": lambda room: room.healthie.mutations.create_document(
        input=CreateDocumentInput(file=Upload(content=NAME.encode(), filename=f"{NUMBER}.pdf"), display_name=NAME)
    ),
    "a file that is read": lambda room: room.healthie.mutations.create_document(
        input=CreateDocumentInput(file=Upload.from_file(io.BytesIO(NAME.encode()), filename=f"{NAME}.pdf", size=1))
    ),
    "a file as text": lambda room: room.healthie.mutations.create_document(
        input=CreateDocumentInput(file_string=Upload.from_stream(_pieces(), filename=f"{NAME}.pdf"))
    ),
    "document": lambda room: room.healthie.execute("query q($a: String) { x(a: $a) }", {"a": NAME}),
    "invoice": lambda room: room.healthie.invoices.create(
        recipient_id=NUMBER, price="12.00", invoice_type="other", services_provided=NAME
    ),
    "invoice, once": lambda room: room.healthie.invoices.create(
        recipient_id=NUMBER,
        price="12.00",
        invoice_type="other",
        services_provided=NAME,
        reference="order-1",
        ensure="once",
    ),
    "change of an invoice": lambda room: room.healthie.invoices.update(NUMBER, notes=NAME),
    "another user": lambda room: room.healthie.as_user(api_key=KEY).invoices.get(NUMBER),
    "invoices, collected": lambda room: room.healthie.invoices.list(keywords=NAME).collect(),
    "invoices, iterated": lambda room: _iterated(aiter(room.healthie.invoices.list(keywords=NAME))),
    "pages of invoices": lambda room: _iterated(room.healthie.invoices.list(keywords=NAME).pages(prefetch=False)),
    "rows, collected": lambda room: room.hero.patients.list_patients_v3(page_size=2, nhs_number=NUMBER).collect(),
    "rows, iterated": lambda room: _iterated(aiter(room.hero.admin.list_admins(page_size=2))),
    "registration of webhooks": lambda room: ensure_webhooks(
        room.hero,
        url=f"https://example.org/{KEY}",
        events=["patient.medical-record-updated"],
        signing_key=KEY,
        headers={"x": KEY},
    ),
    "delivery": lambda room: room.webhooks.receive("hero", _signed()),
    "warming up": lambda room: room.hero.warm(room.hero.patients.get_patient_by_id),
}


@asynccontextmanager
async def room(transport: str, mode: Mode) -> AsyncGenerator[Room]:
    """Both clients, against such a server, and webhooks whose handler does not end."""
    server = Server(mode)

    async def handle(event: Event) -> None:
        await asyncio.sleep(60)

    webhooks = Webhooks(
        hero=HeroVerifier("hero-signing-key", tolerance=1e12), store=MemoryStore(), shutdown_within=0, answer_within=60
    )
    webhooks.on("*")(handle)
    http_client = httpx.AsyncClient() if transport == "httpx" else None
    async with serving(server.respond) as url:
        options: dict[str, Any] = {"base_url": url, "retry": NO_RETRY, "pace": NO_PACE, "http_client": http_client}
        async with (
            Hero(api_key=KEY, practice_group_id="42", environment="staging", **options) as hero,
            Healthie(api_key=KEY, environment="sandbox", **options) as healthie,
            webhooks,
        ):
            yield Room(server, hero, healthie, webhooks)
    if http_client is not None:
        await http_client.aclose()


def _send(writer: asyncio.StreamWriter, body: object) -> None:
    content = json.dumps(body).encode()
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(content) + content)


Start = Callable[[], Coroutine[Any, Any, Any]]
SOON = 0.05


async def _soon(start: Start) -> asyncio.Task[Any]:
    task = asyncio.ensure_future(start())
    await asyncio.sleep(SOON)
    return task


async def timed_out(start: Start) -> None:
    async with asyncio.timeout(SOON):
        await start()


async def waited_for(start: Start) -> None:
    await asyncio.wait_for(start(), SOON)


async def cancelled(start: Start) -> None:
    task = await _soon(start)
    task.cancel()
    await task


async def cancelled_before_it_starts(start: Start) -> None:
    task = asyncio.ensure_future(start())
    task.cancel()
    await task


async def failed_beside(start: Start) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(start())
        await asyncio.sleep(SOON)
        raise ValueError


async def out_of_anyio_scope(start: Start) -> None:
    with anyio.fail_after(SOON):
        await start()


async def interrupted(start: Start) -> None:
    await _thrown(start, KeyboardInterrupt())


async def failed_with_a_group(start: Start) -> None:
    await _thrown(start, ExceptionGroup("of a library", [ValueError()]))


async def closed(start: Start) -> None:
    """Close it where it waits, as the garbage collector does."""
    running = start()
    running.send(None)
    running.close()


async def _thrown(start: Start, error: BaseException) -> None:
    """Throw an error into a call where it waits first."""
    running = start()
    running.send(None)
    running.throw(error)


async def waited(start: Start) -> None:
    """To its end: the server decides how that is."""
    await asyncio.wait_for(start(), 10)


WAYS: dict[str, Callable[[Start], Awaitable[None]]] = {
    way.__name__: way
    for way in (
        timed_out,
        waited_for,
        cancelled,
        cancelled_before_it_starts,
        failed_beside,
        out_of_anyio_scope,
        interrupted,
        failed_with_a_group,
        closed,
    )
}


def shown(error: BaseException) -> Iterator[str]:
    """What tools with local variables show of an error."""
    yield from traceback.TracebackException.from_exception(error, capture_locals=True).format()
    trace = Traceback.extract(
        type(error), error, error.__traceback__, show_locals=True, locals_max_string=None, locals_max_length=1000
    )
    yield from _shown_by_rich(trace)
    yield from (f"{name} = {value!r}" for each in chained(error) for name, value in _variables(each))


def _shown_by_rich(trace: Trace) -> Iterator[str]:
    """What Rich shows of an error, but for the lines of code: to colour them takes longer than all the rest."""
    for stack in trace.stacks:
        yield f"{stack.exc_type}: {stack.exc_value} {getattr(stack, 'notes', '')}"
        for frame in stack.frames:
            yield from (f"{name} = {value}" for name, value in (frame.locals or {}).items())
        for inner in getattr(stack, "exceptions", ()):
            yield from _shown_by_rich(inner)


def _variables(error: BaseException) -> Iterator[tuple[str, object]]:
    for frame, _ in traceback.walk_tb(error.__traceback__):
        yield from frame.f_locals.items()


def chained(error: BaseException) -> Iterator[BaseException]:
    """An error with all that can be reached from it: contexts, also suppressed ones, causes, members, reasons."""
    seen: set[int] = set()
    rest: list[Any] = [error]
    while rest:
        each = rest.pop()
        if isinstance(each, BaseException) and id(each) not in seen:
            seen.add(id(each))
            yield each
            rest += [each.__cause__, each.__context__, getattr(each, "reason", None), *getattr(each, "exceptions", ())]


def leaks(lines: Iterator[str]) -> list[str]:
    """The lines that hold something planted."""
    text = [line for part in lines for line in part.splitlines()]
    return [line.strip()[:300] for line in text if any(planted in line for planted in PLANTED)]


async def errors_of(
    here: Room, way: Callable[[Start], Awaitable[None]], names: Iterable[str]
) -> AsyncGenerator[tuple[str, BaseException]]:
    """Leave each call in a way, and yield its error."""
    for name in names:
        call = CALLS[name]
        here.server.is_first = True
        try:
            await way(lambda call=call: call(here))  # type: ignore[misc] # the call of this round
        except BaseException as error:  # noqa: BLE001 (that is what is looked at)
            yield name, error
