"""`query requestedPayment` of Healthie, as each contender sends it: the same document, the same response."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from benchmarks.contenders import carriers
from benchmarks.contenders.kind import CallOnce

PATH = "/graphql"
KEYS = {
    "authorization": "Basic key",
    "authorizationsource": "API",
    "healthie-graphql-api-version": "2026-01-01",
    "accept": "application/json",
    "user-agent": "benchmark",
}


def _document() -> str:
    from healthie_api.operations.requested_payment import OPERATION

    return OPERATION.document


def _body() -> dict[str, Any]:
    return {"query": _document(), "variables": {"id": "702211"}, "operationName": "requestedPayment"}


@asynccontextmanager
async def facade(url: str, ca_file: str | None, **options: Any) -> AsyncGenerator[CallOnce]:
    """This package, as its users write it, without a pace."""
    from hero_healthie import NO_PACE, Healthie

    async with Healthie(
        api_key="key",
        environment="sandbox",
        base_url=url + PATH,
        pace=NO_PACE,
        ca_file=ca_file,
        **options,
    ) as healthie:
        yield lambda: healthie.queries.requested_payment(id="702211")


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
    """What ariadne-codegen makes of the same document, on the httpx of its process."""
    from stock_healthie import Client

    async with carriers.httpx_client(ca_file, headers=KEYS) as http:
        client = Client(url=url + PATH, http_client=http)

        async def call() -> object:
            response = await client.requested_payment(id="702211")
            assert response.requested_payment is not None
            return response

        yield call


@asynccontextmanager
async def gql_over_aiohttp(url: str, ca_file: str | None) -> AsyncGenerator[CallOnce]:
    """gql over aiohttp, the document parsed once."""
    from gql import Client, GraphQLRequest
    from gql.transport.aiohttp import AIOHTTPTransport

    transport = AIOHTTPTransport(url=url + PATH, headers=KEYS, ssl=carriers.trusting(ca_file))
    request = GraphQLRequest(_document(), variable_values={"id": "702211"}, operation_name="requestedPayment")
    async with Client(transport=transport, execute_timeout=None) as session:
        yield lambda: session.execute(request)


def engine(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """The engine below this package."""
    return carriers.over_engine("POST", url + PATH, KEYS, _body(), ca_file)


def engine_whole(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """The same, reading responses of any size at once."""
    return carriers.over_engine("POST", url + PATH, KEYS, _body(), ca_file, whole=True)


def httpx_alone(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """httpx by hand."""
    return carriers.over_httpx("POST", url + PATH, KEYS, _body(), ca_file)


def aiohttp_alone(url: str, ca_file: str | None) -> AbstractAsyncContextManager[CallOnce]:
    """aiohttp by hand."""
    return carriers.over_aiohttp("POST", url + PATH, KEYS, _body(), ca_file)
