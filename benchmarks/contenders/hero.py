"""`PATCH /v1/invoicing/invoices/{id}` of Hero, as each contender sends it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from benchmarks.contenders import carriers
from benchmarks.contenders.kind import CallOnce

PATH = "/v1/invoicing/invoices/981"
KEYS = {"x-api-key": "key", "x-practice-group-id": "42", "accept": "application/json", "user-agent": "benchmark"}
BODY = {"issuer_id": "7", "memo": "Thank you"}


@asynccontextmanager
async def facade(url: str, ca_file: str | None, **options: Any) -> AsyncGenerator[CallOnce]:
    """This package, as its users write it, without a pace."""
    from hero_health_api.models import UpdateInvoiceBody
    from hero_healthie import NO_PACE, Hero

    async with Hero(
        api_key="key",
        practice_group_id="42",
        environment="staging",
        base_url=url,
        pace=NO_PACE,
        ca_file=ca_file,
        **options,
    ) as hero:
        yield lambda: hero.invoicing.update_invoice("981", body=UpdateInvoiceBody(issuer_id="7", memo="Thank you"))


def facade_whole(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """The same, reading responses of any size at once."""
    return facade(url, ca_file, max_response_bytes=None)


@asynccontextmanager
async def facade_over_httpx(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """This package over a caller's own httpx client."""
    async with carriers.httpx_client(ca_file) as client, facade(url, None, http_client=client) as call:
        yield call


@asynccontextmanager
async def stock(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """What openapi-python-client makes of the same description, on the httpx of its process."""
    from stock_hero.api.invoicing.update_invoice import asyncio as update_invoice
    from stock_hero.client import AuthenticatedClient
    from stock_hero.models import Invoice, UpdateInvoiceBody

    async with AuthenticatedClient(
        base_url=url,
        token="key",  # noqa: S106 (a made-up key for the loopback)
        prefix="",
        auth_header_name="x-api-key",
        headers={"x-practice-group-id": "42"},
        verify_ssl=carriers.trusting(ca_file),
    ) as client:

        async def call() -> object:
            body = UpdateInvoiceBody(issuer_id="7", memo="Thank you")
            invoice = await update_invoice("981", client=client, body=body)
            assert isinstance(invoice, Invoice)
            return invoice

        yield call


def engine(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """The engine below this package."""
    return carriers.over_engine("PATCH", url + PATH, KEYS, BODY, ca_file)


def engine_whole(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """The same, reading responses of any size at once."""
    return carriers.over_engine("PATCH", url + PATH, KEYS, BODY, ca_file, whole=True)


def httpx_alone(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """httpx by hand."""
    return carriers.over_httpx("PATCH", url + PATH, KEYS, BODY, ca_file)


def aiohttp_alone(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """aiohttp by hand."""
    return carriers.over_aiohttp("PATCH", url + PATH, KEYS, BODY, ca_file)
