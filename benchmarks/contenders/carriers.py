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
    """The built-in engine's library by hand, with the engine's settings: the request ready, the response as bytes.

    It is read in pieces until there are no more, or `whole`, at once and without a bound.
    """
    import aiohttp
    from yarl import URL

    content = json.dumps(body, separators=(",", ":")).encode()
    sent = {**headers, "content-type": "application/json"}
    where = URL(url, encoded=True)
    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=CONNECTIONS, ssl=trusting(ca_file), resolver=aiohttp.ThreadedResolver()),
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=10.0),
        auto_decompress=False,
    )

    async def in_pieces() -> object:
        async with session.request(method, where, headers=sent, data=content, allow_redirects=False) as response:
            assert response.status == 200
            return b"".join([part async for part in response.content.iter_any()])

    async def at_once() -> object:
        async with session.request(method, where, headers=sent, data=content, allow_redirects=False) as response:
            assert response.status == 200
            return await response.read()

    try:
        yield at_once if whole else in_pieces
    finally:
        await session.close()
