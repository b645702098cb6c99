"""HTTP/2, which the built-in transport speaks where a server offers it: the same promises, over one connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from h2.errors import ErrorCodes

from hero_health_api.models import CreateInvoiceBody, InvoiceItem
from hero_healthie import Healthie, Hero, OutcomeUnknownError, RequestTimeoutError, RetryPolicy, Verdict
from hero_healthie._client.config import DEFAULT_MAX_RESPONSE_BYTES
from tests.conftest import FAST
from tests.support.http2 import (
    Behaviour,
    Http2Server,
    goodbye,
    http2_server,
    lost,
    reset,
    reset_inside,
    silence,
    slowly,
)
from tests.support.until import until

INVOICE = CreateInvoiceBody(
    issuer_id="7", patient_id="101", invoice_items_attributes=[InvoiceItem(quantity=1, unit_amount=100)]
)
COUPONS = {"data": [], "count": 0}
SIZES = [DEFAULT_MAX_RESPONSE_BYTES, None]

UNKNOWN: dict[str, Behaviour] = {
    "reset": reset(ErrorCodes.INTERNAL_ERROR),
    "reset as cancelled": reset(ErrorCodes.CANCEL),
    "reset in the response": reset_inside(ErrorCodes.INTERNAL_ERROR),
    "goodbye after an error": goodbye(ErrorCodes.INTERNAL_ERROR, processed=True),
    "goodbye, the request among what was processed": goodbye(ErrorCodes.NO_ERROR, processed=True),
    "lost": lost,
}
"""What leaves open whether the request was processed."""
NOT_PROCESSED: dict[str, Behaviour] = {
    "refused": reset(ErrorCodes.REFUSED_STREAM),
    "goodbye, the request not among what was processed": goodbye(ErrorCodes.NO_ERROR, processed=False),
}
"""What promises that it was not."""


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Http2Server]:
    async with http2_server(tmp_path) as running:
        running.answers(COUPONS)
        yield running


def hero_at(server: Http2Server, **options: Any) -> Hero:
    return Hero(
        api_key="k",
        practice_group_id="42",
        environment="staging",
        base_url=server.url,
        ca_file=server.ca_file,
        **{"pace": FAST, "timeout": 10, "retry": RetryPolicy(attempts=3, initial=0.001, maximum=0.002), **options},
    )


@pytest.mark.parametrize("most", SIZES)
async def test_many_calls_share_one_connection(server: Http2Server, most: int | None) -> None:
    async with hero_at(server, max_response_bytes=most) as hero:
        await hero.invoicing.list_coupons()
        server.first += [slowly(0.05)] * 50
        responses = await asyncio.gather(*(hero.invoicing.list_coupons() for _ in range(50)))
    assert [each.data for each in responses] == [[]] * 50
    assert server.connections == 1
    assert server.most_at_once > 1


async def test_healthie_is_asked_over_it_as_well(server: Http2Server) -> None:
    server.answers({"data": {"requestedPayment": None}})
    options: dict[str, Any] = {"ca_file": server.ca_file, "pace": FAST}
    async with Healthie(api_key="k", environment="sandbox", base_url=server.url, **options) as healthie:
        assert await healthie.queries.requested_payment(id="1") is None
    assert len(server.requests) == 1


@pytest.mark.parametrize("most", SIZES)
@pytest.mark.parametrize("name", UNKNOWN)
async def test_a_charge_whose_outcome_is_open_is_sent_once(server: Http2Server, name: str, most: int | None) -> None:
    async with hero_at(server, max_response_bytes=most) as hero:
        await hero.invoicing.list_coupons()
        server.requests.clear()
        server.first.append(UNKNOWN[name])
        with pytest.raises(OutcomeUnknownError) as caught:
            await hero.invoicing.create_invoice(body=INVOICE)
        assert (caught.value.verdict, caught.value.attempts) == (Verdict.UNKNOWN, 1)
        assert len(server.requests) == 1
        assert (await hero.invoicing.list_coupons()).data == []


@pytest.mark.parametrize("name", UNKNOWN)
async def test_a_read_is_sent_again(server: Http2Server, name: str) -> None:
    server.first.append(UNKNOWN[name])
    async with hero_at(server) as hero:
        assert (await hero.invoicing.list_coupons()).data == []
    assert len(server.requests) == 2


@pytest.mark.parametrize("name", NOT_PROCESSED)
async def test_a_charge_that_was_not_processed_is_never_done_twice(server: Http2Server, name: str) -> None:
    """Sent again or not: only the server's word that it did nothing allows it."""
    server.first += [NOT_PROCESSED[name], silence]
    async with hero_at(server, timeout=0.5) as hero:
        with pytest.raises(OutcomeUnknownError):
            await hero.invoicing.create_invoice(body=INVOICE)
    assert len(server.requests) <= 2


async def test_a_call_that_is_given_up_resets_its_stream_and_leaves_the_connection(server: Http2Server) -> None:
    async with hero_at(server) as hero:
        await hero.invoicing.list_coupons()
        server.first.append(silence)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await hero.invoicing.list_coupons()
        assert (await hero.invoicing.list_coupons()).data == []
        await until(lambda: server.cancelled)
    assert server.cancelled == [ErrorCodes.CANCEL]
    assert server.connections == 1


async def test_a_response_that_does_not_come_is_a_timeout(server: Http2Server) -> None:
    server.first += [silence] * 3
    async with hero_at(server, timeout=0.1) as hero:
        with pytest.raises(RequestTimeoutError):
            await hero.invoicing.list_coupons()
    assert len(server.requests) == 3


async def test_max_connections_bounds_what_is_under_way(server: Http2Server) -> None:
    server.first += [slowly(0.02)] * 20
    async with hero_at(server, max_connections=4) as hero:
        await asyncio.gather(*(hero.invoicing.list_coupons() for _ in range(20)))
    assert 1 < server.most_at_once <= 4
