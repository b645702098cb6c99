"""A write that is cancelled after any step of the event loop: what its event says is what the server knows."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

import httpx
import httpx2
import pytest

from healthie_api import CreateRequestedPaymentInput
from hero_health_api.models import CreateInvoiceBody, InvoiceItem
from hero_healthie import NO_PACE, CallEvent, Healthie, Hero, HeroHealthieError, RetryPolicy, Verdict
from tests.support.scale import TIMES

ITEMS = [InvoiceItem(quantity=1, unit_amount=1)]
DONE = b'{"stripe_id": "in_1", "data": {"createRequestedPayment": {"requestedPayment": null, "messages": null}}}'
RESPONSES = {
    "done": b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(DONE), DONE),
    "refused": b"HTTP/1.1 429 Slow\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n",
    "lost": b"HTTP/1.1 200 OK\r\ncontent-le",
    "none": b"",
}
STEPS = 24
"""More than a call takes from its first step to its last on any of the transports, up to the second attempt."""
LIBRARIES = {"built-in": None, "httpx": httpx, "httpx2": httpx2}


@asynccontextmanager
async def recording(response: bytes) -> AsyncIterator[tuple[str, set[int]]]:
    """Yield the URL of a server that gives one response to each request, and the numbers of the calls it has seen."""
    seen: set[int] = set()
    connections: set[asyncio.Task[None] | None] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.add(asyncio.current_task())
        with suppress(ConnectionError):
            while piece := await reader.read(65_536):
                numbers = {int(each) for each in re.findall(rb"77\d{5}", piece)}
                seen.update(numbers)
                if numbers and response:
                    writer.write(response)
                    if b"content-length" not in response:
                        break
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", seen
    finally:
        server.close()
        await asyncio.gather(*filter(None, connections))


@pytest.mark.parametrize("way", RESPONSES)
@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_write_that_is_cancelled_after_any_step(library: str, way: str) -> None:
    told: defaultdict[Verdict, set[int]] = defaultdict(set)
    events: list[CallEvent] = []
    options: dict[str, Any] = {
        "pace": NO_PACE,
        "retry": RetryPolicy(initial=1e-4, maximum=1e-4),
        "on_call": events.append,
    }
    async with AsyncExitStack() as stack:
        url, seen = await stack.enter_async_context(recording(RESPONSES[way]))
        if (module := LIBRARIES[library]) is not None:
            options["http_client"] = await stack.enter_async_context(module.AsyncClient())
        hero = await stack.enter_async_context(
            Hero(api_key="k", practice_group_id="1", environment="staging", base_url=url, **options)
        )
        healthie = await stack.enter_async_context(
            Healthie(api_key="k", environment="sandbox", base_url=url, **options)
        )

        def charge(number: str) -> Awaitable[Any]:
            body = CreateInvoiceBody(issuer_id="7", patient_id=number, invoice_items_attributes=ITEMS)
            return hero.invoicing.create_invoice(body=body)

        def bill(number: str) -> Awaitable[Any]:
            made = CreateRequestedPaymentInput(recipient_id=number)
            return healthie.mutations.create_requested_payment(input=made)

        number = 7_700_000
        for call in (charge, bill) * TIMES:
            for steps in range(1, STEPS):
                number += 1
                events.clear()
                await _cancelled(call, str(number), steps)
                [event] = events
                told[event.outcome].add(number)
    assert not told[Verdict.NEVER_SENT] & seen
    assert told[Verdict.DONE] | told[Verdict.REFUSED] <= seen
    assert told[Verdict.NEVER_SENT]
    assert told[Verdict.UNKNOWN]


async def _cancelled(call: Callable[[str], Awaitable[Any]], number: str, steps: int) -> None:
    task = asyncio.ensure_future(call(number))
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError, HeroHealthieError):
        await task
