"""One fixed JSON request, sent by hand-written code on each HTTP library; all keep at most 100 connections."""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.contenders.kind import CallOnce

CONNECTIONS = 100


def trusting(ca_file: str | None) -> ssl.SSLContext | bool:
    """What httpx and aiohttp take for the authority to trust."""
    return True if ca_file is None else ssl.create_default_context(cafile=ca_file)


@asynccontextmanager
async def httpx_client(ca_file: str | None, **options: Any) -> AsyncGenerator[Any]:
    """A default `AsyncClient`, except that it waits for a free connection as long as it takes."""
    import httpx

    async with httpx.AsyncClient(timeout=None, verify=trusting(ca_file), **options) as client:  # noqa: S113 (one call of 1,000 may wait for long)
        yield client


@asynccontextmanager
async def over_httpx(
    method: str, url: str, headers: Mapping[str, str], body: object, ca_file: str | None
) -> AsyncGenerator[CallOnce]:
    """httpx by hand."""
    async with httpx_client(ca_file, headers=dict(headers)) as client:

        async def call() -> object:
            response = await client.request(method, url, json=body)
            response.raise_for_status()
            return response.json()

        yield call


@asynccontextmanager
async def over_aiohttp(
    method: str, url: str, headers: Mapping[str, str], body: object, ca_file: str | None
) -> AsyncGenerator[CallOnce]:
    """aiohttp by hand, with the parser of the standard library."""
    import aiohttp

    connector = aiohttp.TCPConnector(limit=CONNECTIONS, ssl=trusting(ca_file))
    timeout = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(connector=connector, headers=headers, timeout=timeout) as session:

        async def call() -> object:
            async with session.request(method, url, json=body) as response:
                response.raise_for_status()
                return json.loads(await response.read())

        yield call


@asynccontextmanager
async def over_engine(
    method: str, url: str, headers: Mapping[str, str], body: object, ca_file: str | None, *, whole: bool = False
) -> AsyncGenerator[CallOnce]:
    """The built-in transport by itself: the request ready, the response as bytes, bounded unless `whole`."""
    from hero_healthie._client.config import DEFAULT_MAX_RESPONSE_BYTES
    from hero_healthie._transport.aiohttp import AiohttpTransport
    from hero_healthie._transport.base import Progress, WireRequest

    most = None if whole else DEFAULT_MAX_RESPONSE_BYTES
    transport = AiohttpTransport(max_connections=CONNECTIONS, max_response_bytes=most, ca_file=ca_file)
    content = json.dumps(body, separators=(",", ":")).encode()
    request = WireRequest(method, url, {**headers, "content-type": "application/json"}, content)

    async def call() -> object:
        response = await transport.send(request, within=60.0, progress=Progress())
        assert response.status == 200
        return response.content

    try:
        yield call
    finally:
        await transport.aclose()
